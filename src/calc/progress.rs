//! Whether a KPI is on its way: what was measured against the straight line from baseline to target.

use std::collections::BTreeMap;

use crate::plan::{Better, Initiative, Kpi, KpiPlace, Measurement, Number, Plan, Quarter, Share};

/// Where a KPI stands against its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Baseline, target or time are missing, so there is no line.
    NoLine,
    /// Nothing was measured yet.
    NotMeasured,
    /// The target is reached.
    Reached,
    /// At or before the line.
    OnTrack,
    /// Not as far as the line.
    Behind,
    /// The time is over, and the target is not reached.
    Missed,
}

/// How far a KPI is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// In a word.
    pub pace: Pace,
    /// The last measurement, with its quarter.
    pub last: Option<(Quarter, Number)>,
    /// Where the line begins.
    pub from: Quarter,
    /// Where the line is in the quarter of the last measurement.
    pub expected: Option<Number>,
    /// How much of the way from baseline to target is done; less than nothing where it went the other way.
    pub done: Option<Share>,
}

/// Measurements with their positions in the plan, in the order of time.
pub type Measured<'a> = Vec<(usize, &'a Measurement)>;

/// The measurements of a KPI.
pub fn measured<'a>(plan: &'a Plan, key: &str) -> Measured<'a> {
    let all = plan.measurements.iter().enumerate();
    let mut found: Measured<'a> = all.filter(|(_, of)| of.kpi == key).collect();
    in_time(plan, &mut found);
    found
}

/// The measurements of every KPI, by what they name it.
pub fn all_measured(plan: &Plan) -> BTreeMap<&str, Measured<'_>> {
    let mut all: BTreeMap<&str, Measured<'_>> = BTreeMap::new();
    for (at, measurement) in plan.measurements.iter().enumerate() {
        let own = all.entry(measurement.kpi.as_str()).or_default();
        own.push((at, measurement));
    }
    for own in all.values_mut() {
        in_time(plan, own);
    }
    all
}

fn in_time(plan: &Plan, found: &mut Measured<'_>) {
    found.sort_by_key(|(_, measurement)| measurement.when.order(plan.company.fiscal_year_start));
}

/// How far a KPI is.
pub fn progress(plan: &Plan, place: &KpiPlace<'_>) -> Progress {
    progress_by(plan, place, &measured(plan, &place.key(plan)))
}

/// How far a KPI was by the last of some of its measurements.
pub fn progress_by(
    plan: &Plan,
    place: &KpiPlace<'_>,
    measured: &[(usize, &Measurement)],
) -> Progress {
    let kpi = place.kpi;
    let owner = place.owner.and_then(|at| plan.initiatives.get(at));
    let from = begins(plan, kpi, owner);
    let last = measured.last().and_then(|(_, measurement)| {
        let quarter = measurement.when.quarter(plan.company.fiscal_year_start)?;
        Some((quarter, measurement.value))
    });
    let expected = last.and_then(|(quarter, _)| line(kpi, from, quarter));
    Progress {
        pace: pace(kpi, last, expected),
        last,
        from,
        expected,
        done: last.and_then(|(_, value)| done(kpi, value)),
    }
}

fn pace(kpi: &Kpi, last: Option<(Quarter, Number)>, expected: Option<Number>) -> Pace {
    let is_there = |value: Number, mark: Number| match kpi.direction() {
        Better::Higher => value >= mark,
        Better::Lower => value <= mark,
    };
    // a target is reached whenever that is, once it is known which way leads to it
    let has_direction = kpi.better.is_some() || kpi.baseline.is_some();
    if let (Some((_, value)), Some(target), true) = (last, kpi.target, has_direction)
        && is_there(value, target)
    {
        return Pace::Reached;
    }
    let (Some(_), Some(_), Some(by)) = (kpi.baseline, kpi.target, kpi.by) else {
        return Pace::NoLine;
    };
    let Some((quarter, value)) = last else {
        return Pace::NotMeasured;
    };
    if quarter >= by {
        Pace::Missed
    } else if expected.is_some_and(|mark| is_there(value, mark)) {
        Pace::OnTrack
    } else {
        Pace::Behind
    }
}

/// Where the line begins: at go-live, since nothing moves before; where that is not before the end, when building
/// begins; for the plan's own KPIs at its start.
fn begins(plan: &Plan, kpi: &Kpi, owner: Option<&Initiative>) -> Quarter {
    let start = plan.settings.start;
    let Some(owner) = owner else { return start };
    let is_in_time = |quarter: &Quarter| kpi.by.is_none_or(|by| *quarter < by);
    owner
        .go_live()
        .filter(is_in_time)
        .or_else(|| owner.span.map(crate::plan::Span::first))
        .unwrap_or(start)
}

/// The line from baseline to target in a quarter.
fn line(kpi: &Kpi, from: Quarter, quarter: Quarter) -> Option<Number> {
    let (baseline, target) = (kpi.baseline?.millionths(), kpi.target?.millionths());
    let whole = i128::from(kpi.by?.since(from).max(1));
    let gone = i128::from(quarter.since(from)).clamp(0, whole);
    let way = target.checked_sub(baseline)?.checked_mul(gone)?;
    let at = baseline.checked_add(way.checked_div(whole)?)?;
    Some(Number::from_millionths(at))
}

/// How much of the way from baseline to target a value has gone.
fn done(kpi: &Kpi, value: Number) -> Option<Share> {
    let (baseline, target) = (kpi.baseline?.millionths(), kpi.target?.millionths());
    let gone = value.millionths().checked_sub(baseline)?;
    Share::ratio(gone, target.checked_sub(baseline)?)
}
