//! What the plan costs and gives back.

use crate::tui::{
    rows::Row,
    steps::{Cx, whole},
};

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    whole::totals(cx)
}
