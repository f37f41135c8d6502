//! How the plan stands, in one look.

use crate::tui::{
    actions::Do,
    rows::{Row, Spot},
    steps::{Answer, Cx, Page, Step, whole},
};

/// The steps of the guide that this screen opens.
const STEPS: [Step; 4] = [Step::Company, Step::Rate, Step::Processes, Step::Save];
const STEP: &str = "step";

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = whole::rows(cx);
    rows.push(Row::gap());
    rows.push(Row::heading(cx.t("overview-more")));
    rows.extend(STEPS.iter().enumerate().map(|(at, step)| {
        Row::item(
            Spot::of(STEP, at),
            cx.t(step.message()),
            crate::locale::Safe::default(),
        )
        .note(cx.t(step.question()))
    }));
    rows
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    match (does, spot) {
        (Do::Accept | Do::Edit | Do::Open, Some(spot)) if spot.name == STEP => STEPS
            .get(spot.item)
            .map_or(Answer::Nothing, |step| Answer::Go(Page::of(*step))),
        _ => whole::act(cx, does, spot),
    }
}
