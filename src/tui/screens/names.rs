//! A screen that names what the plan holds, or says that there is nothing yet.

use crate::{
    locale::Safe,
    tui::{
        rows::{Row, Spot},
        steps::Cx,
    },
};

/// A line for each name, called `spot`; without any, the message `none`.
pub fn rows<'a>(
    cx: &Cx<'_>,
    spot: &'static str,
    names: impl Iterator<Item = &'a str>,
    none: &str,
) -> Vec<Row> {
    let mut rows: Vec<Row> = names
        .enumerate()
        .map(|(at, name)| Row::line(cx.plain(name), Safe::default()).named(Spot::of(spot, at)))
        .collect();
    if rows.is_empty() {
        rows.push(Row::text(cx.t(none)));
    }
    rows
}
