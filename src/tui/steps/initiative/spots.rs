//! The rows of an initiative by name.

use super::parts::{ADD_BENEFIT, ADD_KPI, ADD_RISK};
use crate::tui::rows::Spot;

pub const NAME: Spot = Spot::new("item_name");
pub const ID: Spot = Spot::new("item_id");
pub const STATUS: Spot = Spot::new("item_status");
pub const PILLAR: Spot = Spot::new("item_pillar");
pub const HORIZON: Spot = Spot::new("item_horizon");
pub const PHASE: Spot = Spot::new("item_phase");
pub const SPAN: Spot = Spot::new("item_span");
pub const GO_LIVE: Spot = Spot::new("item_live");
pub const OWNER: Spot = Spot::new("item_owner");
pub const DEPARTMENT: Spot = Spot::new("item_department");
pub const PROGRESS: Spot = Spot::new("item_progress");
pub const FTE: Spot = Spot::new("item_fte");
pub const IMPORTANT: Spot = Spot::new("item_important");
pub const CORE: Spot = Spot::new("item_core");
pub const COST: &str = "item_cost";
pub const COST_FORM: Spot = Spot::new("item_cost_form");
pub const BY_QUARTER: &str = "item_by_quarter";
pub const SPREAD: Spot = Spot::new("item_spread");
pub const RUNNING: &str = "item_running";
pub const PAID_BY: Spot = Spot::new("item_paid");
pub const LINE_FROM: Spot = Spot::new("item_line_from");
pub const NEEDS: Spot = Spot::new("item_needs");
pub const WITH: Spot = Spot::new("item_with");
pub const VENDORS: Spot = Spot::new("item_vendors");
pub const DATA: Spot = Spot::new("item_data");
pub const INTEGRATES: Spot = Spot::new("item_integrates");
pub const AI_CLASS: Spot = Spot::new("item_class");
pub const AI_ROLE: Spot = Spot::new("item_role");
pub const DUTIES: Spot = Spot::new("item_duties");
pub const AI_NOTE: Spot = Spot::new("item_ai_note");
pub const COUNCIL: Spot = Spot::new("item_council");
pub const PERSONAL: Spot = Spot::new("item_personal");
pub const NOTES: Spot = Spot::new("item_notes");
pub const LESSONS: Spot = Spot::new("item_lessons");

/// The row that holds what a key of the file says, for findings that speak of one.
pub fn row_of(key: &str) -> Option<Spot> {
    Some(match key {
        "name" => NAME,
        "id" => ID,
        "status" => STATUS,
        "pillar" => PILLAR,
        "horizon" => HORIZON,
        "phase" => PHASE,
        "span" => SPAN,
        "go_live" => GO_LIVE,
        "owner" => OWNER,
        "department" => DEPARTMENT,
        "progress" => PROGRESS,
        "fte" => FTE,
        "important" => IMPORTANT,
        "core_process" => CORE,
        "cost" => COST_FORM,
        "spread" => SPREAD,
        "running_cost" => Spot::of(RUNNING, 0),
        // where there is none yet, the line that adds the first
        "benefit" => ADD_BENEFIT,
        "risks" => ADD_RISK,
        "kpis" => ADD_KPI,
        "needs" => NEEDS,
        "with" => WITH,
        "vendors" => VENDORS,
        "data" => DATA,
        "integrates" => INTEGRATES,
        "ai_act" => AI_CLASS,
        "personal_data" => PERSONAL,
        "works_council" => COUNCIL,
        "notes" => NOTES,
        "lessons" => LESSONS,
        _ => return None,
    })
}
