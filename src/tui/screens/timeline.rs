//! Phases and initiatives on the line of time.

use crate::tui::{
    actions::Do,
    rows::{Row, Spot},
    steps::{Answer, Cx, Page, Step, whole},
};

const PHASES: Spot = Spot::new("phases");

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = whole::timeline(cx);
    rows.push(Row::item(
        PHASES,
        cx.t("step-phases"),
        crate::locale::Safe::default(),
    ));
    rows
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    match (does, spot) {
        (Do::Accept | Do::Edit | Do::Open, Some(PHASES)) => Answer::Go(Page::of(Step::Phases)),
        _ => whole::act(cx, does, spot),
    }
}
