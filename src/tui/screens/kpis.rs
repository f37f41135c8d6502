//! What is measured.

use super::names;
use crate::tui::{rows::Row, steps::Cx};

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let names = cx
        .plan
        .kpis
        .iter()
        .chain(cx.plan.initiatives.iter().flat_map(|item| &item.kpis))
        .map(|kpi| kpi.name.as_str());
    names::rows(cx, "kpis", names, "kpis-none")
}
