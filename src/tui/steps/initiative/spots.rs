//! The rows of an initiative by name.

use crate::tui::rows::Spot;

pub const NAME: Spot = Spot::new("item_name");
pub const STATUS: Spot = Spot::new("item_status");
pub const PILLAR: Spot = Spot::new("item_pillar");
pub const HORIZON: Spot = Spot::new("item_horizon");
pub const PHASE: Spot = Spot::new("item_phase");
pub const SPAN: Spot = Spot::new("item_span");
pub const GO_LIVE: Spot = Spot::new("item_live");
pub const OWNER: Spot = Spot::new("item_owner");
pub const DEPARTMENT: Spot = Spot::new("item_department");
pub const COST: &str = "item_cost";
pub const RUNNING: &str = "item_running";
pub const PAID_BY: Spot = Spot::new("item_paid");
pub const BENEFIT: Spot = Spot::new("item_benefit");
pub const WORTH: Spot = Spot::new("item_worth");
pub const PROCESS: Spot = Spot::new("item_process");
pub const HOURS: Spot = Spot::new("item_hours");
pub const HOUR_COST: Spot = Spot::new("item_hour");
pub const REALISED: Spot = Spot::new("item_realised");
pub const NEEDS: Spot = Spot::new("item_needs");
pub const IMPORTANT: Spot = Spot::new("item_important");
pub const PLAN_B: Spot = Spot::new("item_plan");
pub const KPI: Spot = Spot::new("item_kpi");
pub const KPI_UNIT: Spot = Spot::new("item_unit");
pub const KPI_BASE: Spot = Spot::new("item_base");
pub const KPI_TARGET: Spot = Spot::new("item_target");
pub const KPI_BY: Spot = Spot::new("item_by");
pub const AI_CLASS: Spot = Spot::new("item_class");
pub const COUNCIL: Spot = Spot::new("item_council");
pub const PERSONAL: Spot = Spot::new("item_personal");
pub const NOTES: Spot = Spot::new("item_notes");
