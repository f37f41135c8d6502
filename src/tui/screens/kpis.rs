//! What is measured.

use crate::{
    locale::Safe,
    tui::{
        rows::{Row, Spot},
        steps::Cx,
    },
};

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let names = cx
        .plan
        .kpis
        .iter()
        .chain(cx.plan.initiatives.iter().flat_map(|item| &item.kpis))
        .map(|kpi| kpi.name.as_str());
    let mut rows: Vec<Row> = names
        .enumerate()
        .map(|(at, name)| Row::line(cx.plain(name), Safe::default()).named(Spot::of("kpis", at)))
        .collect();
    if rows.is_empty() {
        rows.push(Row::text(cx.t("kpis-none")));
    }
    rows
}
