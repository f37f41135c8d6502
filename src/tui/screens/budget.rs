//! The budget by period, category and pillar.

use crate::tui::{
    actions::Do,
    rows::{Row, Spot},
    steps::{About, Answer, Cx, Page, Step, whole},
    theme::Tone,
};

/// The steps of the guide that this screen opens.
const STEPS: [Step; 3] = [Step::Periods, Step::Categories, Step::PillarShares];
const STEP: &str = "step";
/// What is said of the selected figure takes so many lines.
pub const ABOUT_LINES: u16 = 1;

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = whole::periods(cx);
    rows.extend(whole::categories(cx));
    rows.extend(whole::by_pillar(cx));
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

/// Over or left, for what is selected.
pub fn about(cx: &Cx<'_>, spot: Spot) -> About {
    let part = cx.figures.and_then(|figures| match spot.name {
        "period" => figures.periods.get(spot.item).map(|of| of.part),
        "category" => figures.categories.get(spot.item).copied(),
        _ => None,
    });
    let words = part.map(|part| (cx.over_or_left(part.headroom), Tone::Plain));
    About {
        words: words.into_iter().collect(),
        marks: Vec::new(),
    }
}
