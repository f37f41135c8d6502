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
pub const BY_QUARTER: &str = "item_by_quarter";
pub const SPREAD: Spot = Spot::new("item_spread");
pub const RUNNING: &str = "item_running";
pub const PAID_BY: Spot = Spot::new("item_paid");
pub const NEEDS: Spot = Spot::new("item_needs");
pub const IMPORTANT: Spot = Spot::new("item_important");
pub const AI_CLASS: Spot = Spot::new("item_class");
pub const COUNCIL: Spot = Spot::new("item_council");
pub const PERSONAL: Spot = Spot::new("item_personal");
pub const NOTES: Spot = Spot::new("item_notes");
