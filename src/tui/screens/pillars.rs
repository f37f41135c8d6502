//! What each pillar holds.

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
        .vendors
        .iter()
        .map(|vendor| vendor.name.as_str())
        .chain(
            cx.plan
                .data_sources
                .iter()
                .map(|source| source.name.as_str()),
        );
    let mut rows: Vec<Row> = names
        .enumerate()
        .map(|(at, name)| Row::line(cx.plain(name), Safe::default()).named(Spot::of("pillars", at)))
        .collect();
    if rows.is_empty() {
        rows.push(Row::text(cx.t("pillars-empty")));
    }
    rows
}
