//! What was measured of a KPI: a line for each value with when it was measured and how that stood against the line; one
//! more is typed below them.

use super::{Which, pace, path};
use crate::{
    calc::{all_measured, measured, progress_by},
    locale::Safe,
    plan::{Arg, Edit, Kpi, KpiPlace, Measurement, Number, When},
    tui::{
        forms::kpi_figure,
        rows::{Kind, Row, Spot},
        spark,
        steps::{Answer, Change, Cx, Set, What},
        theme::Tone,
    },
};

/// A measured value.
pub const VALUE: &str = "kpi_value";
/// When it was measured.
pub const WHEN: &str = "kpi_when";
/// The line that takes one more.
pub const NEW: Spot = Spot::new("kpi_new_value");

/// So many of the last values make the small line.
const POINTS: usize = 8;

/// The values of a KPI.
pub fn rows(cx: &Cx<'_>, place: &KpiPlace<'_>) -> Vec<Row> {
    let kpi = place.kpi;
    let key = place.key(cx.plan);
    let all = measured(cx.plan, &key);
    let title = format!("{}  {}", cx.locale.text("kpi-values"), trend(cx, kpi, &all));
    let mut rows = vec![Row::heading(Safe::line(title.trim_end()))];
    if all.is_empty() {
        rows.push(Row::text(cx.t("kpi-no-values")).tone(Tone::Dim));
    } else {
        let value = match kpi.unit.trim() {
            "" => cx.t("kpi-value"),
            unit => Safe::line(&format!("{}, {unit}", cx.locale.text("kpi-value"))),
        };
        rows.push(
            Row::columns(cx.t("kpi-stands"), Safe::default())
                .cell(value)
                .word(cx.t("kpi-when"))
                .cell(cx.t("kpi-line"))
                .cell(cx.t("kpi-done")),
        );
    }
    for (count, (at, measurement)) in all.iter().enumerate() {
        let until = all.get(..=count).unwrap_or_default();
        let progress = progress_by(cx.plan, place, until);
        let (words, tone) = pace::stood(cx, kpi, &progress);
        let figure = Some(path(&key));
        let value = cx.locale.number(measurement.value);
        let when = cx.locale.when(measurement.when);
        let line = progress.expected.map_or_else(Safe::default, |expected| {
            cx.plain(&cx.locale.number(expected.rounded(1)))
        });
        rows.push(
            Row::line(words, Safe::default())
                .cell(cx.plain(&value))
                .selectable(Spot::of(VALUE, *at), Kind::Number, figure.clone())
                .cell_typed(value)
                .word(cx.plain(&when))
                .selectable(Spot::of(WHEN, *at), Kind::Number, figure)
                .cell_typed(when)
                .cell(line)
                .cell(pace::done(cx, &progress))
                .tone(tone),
        );
    }
    let now = cx.locale.when(cx.plan.when_now(cx.today));
    let note = cx.say("kpi-new-value-note", &[("when", Arg::Text(now))]);
    rows.push(Row::number(NEW, cx.t("kpi-new-value"), Safe::default()).note(note));
    rows
}

/// Where the values went, from the baseline on; the last of many.
pub fn trend(cx: &Cx<'_>, kpi: &Kpi, measured: &[(usize, &Measurement)]) -> Safe {
    if measured.is_empty() {
        return Safe::default();
    }
    let values = measured.iter().map(|(_, of)| of.value);
    let all: Vec<_> = kpi.baseline.into_iter().chain(values).collect();
    let first = all.len().saturating_sub(POINTS);
    let line = spark::line(all.get(first..).unwrap_or_default(), cx.theme.ascii);
    Safe::line(&line)
}

/// A value that is measured now. A second one of the same time takes the place of the first.
pub fn record(cx: &Cx<'_>, which: Which, text: &str) -> Set {
    let place = which.place(cx.plan).ok_or_else(Safe::default)?;
    let value = kpi_figure(cx, place.kpi, text)?;
    let when = cx.plan.when_now(cx.today);
    let kpi = place.key(cx.plan);
    let mut all = cx.plan.measurements.clone();
    match all.iter_mut().find(|of| of.kpi == kpi && of.when == when) {
        Some(of) => of.value = value,
        None => all.push(Measurement { when, kpi, value }),
    }
    Ok(Change::plan(
        Edit::Measurements(all),
        with_time(cx, &place, value, when),
    ))
}

/// The same from the line of the form: the new value is selected then, at its time.
pub fn record_below(cx: &Cx<'_>, which: Which, text: &str) -> Set {
    let change = record(cx, which, text)?;
    let (What::Plan(edit), Some(place)) = (change.what, which.place(cx.plan)) else {
        return Err(Safe::default());
    };
    let key = place.key(cx.plan);
    let now = cx.plan.when_now(cx.today);
    let known = cx.plan.measurements.iter();
    let at = known
        .clone()
        .position(|of| of.kpi == key && of.when == now)
        .unwrap_or(known.len());
    Ok(Change {
        what: What::PlanThen(edit, Spot::of(WHEN, at)),
        shows: change.shows,
    })
}

fn with_time(cx: &Cx<'_>, place: &KpiPlace<'_>, value: Number, when: When) -> Safe {
    let value = pace::value(cx, place.kpi, value);
    Safe::line(&format!("{value} ({})", cx.locale.when(when)))
}

/// Another value, or another time of one.
pub fn set(cx: &Cx<'_>, which: Which, spot: Spot, text: &str) -> Set {
    let place = which.place(cx.plan).ok_or_else(Safe::default)?;
    let mut all = cx.plan.measurements.clone();
    let found = all.get_mut(spot.item).ok_or_else(Safe::default)?;
    if spot.name == VALUE {
        found.value = kpi_figure(cx, place.kpi, text)?;
    } else {
        let when = cx.locale.read_when(text);
        let when = when.map_err(|fault| cx.fault(&fault))?;
        let others = cx.plan.measurements.iter().enumerate();
        let mut others = others.filter(|(at, of)| *at != spot.item && of.kpi == found.kpi);
        if others.any(|(_, of)| of.when == when) {
            return Err(cx.t("fault-when-taken"));
        }
        found.when = when;
    }
    let shows = with_time(cx, &place, found.value, found.when);
    Ok(Change::plan(Edit::Measurements(all), shows))
}

/// Takes a value out.
pub fn remove(cx: &Cx<'_>, at: usize, next: Option<Spot>) -> Answer {
    let mut all = cx.plan.measurements.clone();
    if at >= all.len() {
        return Answer::Nothing;
    }
    let gone = all.remove(at);
    let name = format!(
        "{} ({})",
        cx.locale.number(gone.value),
        cx.locale.when(gone.when)
    );
    let words = cx.say("removed", &[("what", Arg::Text(name))]);
    Answer::Edit(Edit::Measurements(all), words, next)
}

/// Takes the last value of a KPI out.
pub fn remove_last(cx: &Cx<'_>, which: Which) -> Answer {
    let key = which.place(cx.plan).map(|place| place.key(cx.plan));
    let last = key.and_then(|key| {
        let all = measured(cx.plan, &key);
        all.last().map(|(at, _)| *at)
    });
    last.map_or(Answer::Nothing, |at| {
        remove(cx, at, Some(which.spot(super::LAST)))
    })
}

/// Values that name no KPI, by their positions.
pub fn stray(cx: &Cx<'_>) -> Vec<(usize, Measurement)> {
    let mut all = all_measured(cx.plan);
    for place in cx.plan.all_kpis() {
        all.remove(place.key(cx.plan).as_str());
    }
    let rest = all.into_values().flatten();
    rest.map(|(at, of)| (at, of.clone())).collect()
}
