//! The first 90 days.

use super::names;
use crate::tui::{rows::Row, steps::Cx};

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let names = cx.plan.first_90_days.iter().map(|step| step.name.as_str());
    names::rows(cx, "reviews", names, "reviews-none")
}
