//! What is wrong or unwise, and where it is mended.

use crate::tui::{
    actions::Do,
    rows::{Row, Spot},
    steps::{Answer, Cx, whole},
};

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = whole::complaints(cx);
    rows.extend(whole::findings(cx));
    rows
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    whole::act(cx, does, spot)
}
