//! Team and training.

use crate::{
    locale::Safe,
    tui::{
        rows::{Row, Spot},
        steps::Cx,
    },
};

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let names = cx.plan.team.iter().map(|entry| entry.role.as_str()).chain(
        cx.plan
            .training
            .iter()
            .map(|training| training.name.as_str()),
    );
    let mut rows: Vec<Row> = names
        .enumerate()
        .map(|(at, name)| Row::line(cx.plain(name), Safe::default()).named(Spot::of("people", at)))
        .collect();
    if rows.is_empty() {
        rows.push(Row::text(cx.t("people-none")));
    }
    rows
}
