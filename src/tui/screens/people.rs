//! Team and training.

use super::names;
use crate::tui::{rows::Row, steps::Cx};

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let names = cx.plan.team.iter().map(|entry| entry.role.as_str()).chain(
        cx.plan
            .training
            .iter()
            .map(|training| training.name.as_str()),
    );
    names::rows(cx, "people", names, "people-none")
}
