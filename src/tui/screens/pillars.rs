//! What each pillar holds.

use super::names;
use crate::tui::{rows::Row, steps::Cx};

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
    names::rows(cx, "pillars", names, "pillars-empty")
}
