//! The first 90 days.

use crate::{
    locale::Safe,
    tui::{
        rows::{Row, Spot},
        steps::Cx,
    },
};

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let names = cx.plan.first_90_days.iter().map(|step| step.name.as_str());
    let mut rows: Vec<Row> = names
        .enumerate()
        .map(|(at, name)| Row::line(cx.plain(name), Safe::default()).named(Spot::of("reviews", at)))
        .collect();
    if rows.is_empty() {
        rows.push(Row::text(cx.t("reviews-none")));
    }
    rows
}
