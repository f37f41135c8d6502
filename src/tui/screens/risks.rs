//! Risks of the plan and of its initiatives.

use super::names;
use crate::tui::{rows::Row, steps::Cx};

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let names = cx
        .plan
        .risks
        .iter()
        .chain(cx.plan.initiatives.iter().flat_map(|item| &item.risks))
        .map(|risk| risk.name.as_str());
    names::rows(cx, "risks", names, "risks-none")
}
