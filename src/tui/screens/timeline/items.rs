//! One row each: a phase, a milestone, an initiative.

use super::{MILESTONE, chart::Chart, is_open};
use crate::{
    locale::Safe,
    plan::{Initiative, Phase, Status},
    tui::{
        rows::{Row, Spot},
        steps::{Cx, initiatives, phases},
        theme::{Sign, Tone},
        time_view::TimeBar,
    },
};

/// A phase as a light bar with the marks of its milestones; then the milestones, where they are unfolded.
pub fn phase(cx: &Cx<'_>, chart: &Chart, at: usize, phase: &Phase) -> Vec<Row> {
    let spot = Spot::of(phases::PHASE, at);
    let bar = TimeBar {
        span: Some(phase.span),
        light: true,
        marks: phase
            .milestones
            .iter()
            .map(|milestone| (milestone.quarter, Sign::Milestone))
            .collect(),
        ..TimeBar::default()
    };
    let mut rows = vec![
        Row::fold(spot, cx.plain(&phase.name), is_open(cx, spot))
            .bar(chart.time_bar(bar))
            .figure(&format!("phases.{}", phase.id)),
    ];
    if is_open(cx, spot) {
        rows.extend(milestones(cx, chart, at, phase));
    }
    rows
}

/// The milestones of a phase.
pub fn milestones(cx: &Cx<'_>, chart: &Chart, at: usize, phase: &Phase) -> Vec<Row> {
    let all = phase.milestones.iter().enumerate();
    all.map(|(part, milestone)| {
        let bar = TimeBar {
            marks: vec![(milestone.quarter, Sign::Milestone)],
            ..TimeBar::default()
        };
        let status = if milestone.done {
            cx.t("milestone-done")
        } else {
            Safe::default()
        };
        let name = Safe::line(&format!("    {}", milestone.name));
        Row::item(Spot::part(MILESTONE, at, part), name, Safe::default())
            .bar(chart.time_bar(bar))
            .cell(status)
    })
    .collect()
}

/// An initiative in the colour and with the letter of its pillar, and where it stands.
pub fn initiative(cx: &Cx<'_>, chart: &Chart, at: usize, item: &Initiative, indent: &str) -> Row {
    let series = item.pillar.and_then(|pillar| chart.pillar(pillar));
    let letter = series.map(|series| series.letter);
    let name = cx.initiative(item);
    let commits = item.status.commits();
    let bar = TimeBar {
        span: item.span,
        tone: series.map_or(Tone::Plain, |series| series.tone),
        letter,
        light: !commits,
        marks: item
            .go_live()
            .map(|quarter| (quarter, Sign::Milestone))
            .into_iter()
            .collect(),
    };
    let label = format!("{indent}{} {name}", letter.unwrap_or('·'));
    let tone = if commits && item.status != Status::Done {
        Tone::Plain
    } else {
        Tone::Dim
    };
    Row::item(
        Spot::of(initiatives::ITEM, at),
        Safe::line(&label),
        Safe::default(),
    )
    .bar(chart.time_bar(bar))
    .cell(cx.t(item.status.message()))
    .figure(&format!("initiatives.{}.cost", item.id))
    .tone(tone)
}
