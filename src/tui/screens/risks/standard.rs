//! The four kinds of risk that every plan has, each with its answer: those that no risk of the plan is of are offered.

use crate::{
    calc::{RiskFigures, risk_of},
    locale::{Safe, starter},
    plan::RiskKind,
    tui::{
        actions::Do,
        rows::{Row, Spot},
        screens::listed,
        steps::{Answer, Cx},
        theme::Tone,
    },
};

/// One that is offered, by its position among the kinds.
pub const STANDARD: &str = "risk_standard";

/// The kinds that are missing.
pub fn rows(cx: &Cx<'_>, all: &[RiskFigures]) -> Vec<Row> {
    let is_there = |kind: RiskKind| {
        let mut kinds = all.iter().filter_map(|of| risk_of(cx.plan, of)?.kind);
        kinds.any(|of| of == kind)
    };
    let missing = RiskKind::ALL.iter().enumerate();
    let missing = missing.filter(|(_, kind)| !is_there(**kind));
    let mut rows: Vec<Row> = missing
        .map(|(at, kind)| {
            let risk = starter::risk(cx.locale, *kind);
            Row::item(
                Spot::of(STANDARD, at),
                cx.plain(&risk.name),
                Safe::default(),
            )
            .note(cx.plain(&risk.response))
        })
        .collect();
    if !rows.is_empty() {
        let head = Row::text(cx.t("risks-standard")).tone(Tone::Dim);
        rows.splice(0..0, [Row::gap(), head]);
    }
    rows
}

/// What a key does on one that is offered: it comes into the plan.
pub fn act(cx: &Cx<'_>, does: Do, at: usize) -> Answer {
    match (does, RiskKind::ALL.get(at)) {
        (Do::Accept | Do::Edit | Do::Open | Do::Add, Some(kind)) => {
            listed::add(cx, starter::risk(cx.locale, *kind))
        }
        _ => Answer::Nothing,
    }
}
