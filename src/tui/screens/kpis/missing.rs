//! What is left out: initiatives that are decided and have no KPI yet, and values that belong to no KPI.

use super::{Which, values};
use crate::{
    locale::Safe,
    plan::{Initiative, Plan, Status},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{Answer, Cx, Page, Step},
        theme::Tone,
    },
};

/// An initiative without a KPI: what is measured is typed into its row.
pub const MISSING: &str = "kpi_missing";
/// A value that belongs to no KPI.
pub const STRAY: &str = "kpi_stray";

/// Decided and still to be done, and nobody can tell later whether it came.
fn is_missing(item: &Initiative) -> bool {
    item.kpis.is_empty() && item.status.commits() && item.status != Status::Done
}

/// The rows; none where nothing is left out.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let all = cx.plan.initiatives.iter().enumerate();
    let mut rows: Vec<Row> = all
        .filter(|(_, item)| is_missing(item))
        .map(|(at, item)| {
            let name = cx.plain(&cx.initiative(item));
            Row::words(Spot::of(MISSING, at), name, Safe::default()).note(cx.t("kpi-missing-note"))
        })
        .collect();
    if !rows.is_empty() {
        rows.insert(0, Row::heading(cx.t("kpis-missing")));
        rows.insert(0, Row::gap());
    }
    let stray = values::stray(cx);
    if !stray.is_empty() {
        rows.extend([
            Row::gap(),
            Row::heading(cx.t("kpis-stray")),
            Row::columns(cx.t("kpi-stray-id"), Safe::default())
                .cell(cx.t("kpi-value"))
                .word(cx.t("kpi-when")),
        ]);
    }
    for (at, measurement) in stray {
        rows.push(
            Row::line(cx.plain(&measurement.kpi), Safe::default())
                .named(Spot::of(STRAY, at))
                .cell(cx.plain(&cx.locale.number(measurement.value)))
                .word(cx.plain(&cx.locale.when(measurement.when)))
                .tone(Tone::Warn),
        );
    }
    rows
}

/// What a key does on a value that belongs to no KPI.
pub fn on_stray(cx: &Cx<'_>, does: Do, at: usize) -> Answer {
    match does {
        Do::Remove => values::remove(cx, at, None),
        Do::Add => Answer::Type(super::change::ADD),
        Do::Accept | Do::Edit | Do::Open => Answer::Say(cx.t("kpi-stray-hint")),
        _ => Answer::Nothing,
    }
}

/// Where a measured value stands: on the form of its KPI, else among those that belong to none.
pub fn place_of_measurement(plan: &Plan, at: usize) -> (Page, Option<Spot>) {
    let key = plan.measurements.get(at).map(|of| of.kpi.as_str());
    let all = plan.all_kpis();
    let place = all
        .iter()
        .find(|place| Some(place.key(plan).as_str()) == key);
    match place {
        Some(place) => {
            let (owner, of) = (place.owner, place.at);
            let page = Which { owner, at: of }.page();
            (page, Some(Spot::of(values::VALUE, at)))
        }
        None => (Page::of(Step::Kpis), Some(Spot::of(STRAY, at))),
    }
}
