//! Whether a KPI is on its way: what was measured against the straight line from baseline to target.

use crate::plan::{Better, Initiative, Kpi, KpiPlace, Measurement, Number, Plan, Quarter};

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
}

/// The measurements of a KPI in the order of time, by their positions in the plan.
pub fn measured(plan: &Plan, key: &str) -> Vec<(usize, Measurement)> {
    let mut found: Vec<(usize, Measurement)> = plan
        .measurements
        .iter()
        .enumerate()
        .filter(|(_, measurement)| measurement.kpi == key)
        .map(|(at, measurement)| (at, measurement.clone()))
        .collect();
    found.sort_by_key(|(_, measurement)| measurement.when.order(plan.company.fiscal_year_start));
    found
}

/// How far a KPI is.
pub fn progress(plan: &Plan, place: &KpiPlace<'_>) -> Progress {
    let kpi = place.kpi;
    let owner = place.owner.and_then(|at| plan.initiatives.get(at));
    let from = begins(plan, kpi, owner);
    let last = measured(plan, &place.key(plan))
        .last()
        .and_then(|(_, measurement)| {
            let quarter = measurement.when.quarter(plan.company.fiscal_year_start)?;
            Some((quarter, measurement.value))
        });
    let expected = last.and_then(|(quarter, _)| line(kpi, from, quarter));
    Progress {
        pace: pace(kpi, last, expected),
        last,
        from,
        expected,
    }
}

fn pace(kpi: &Kpi, last: Option<(Quarter, Number)>, expected: Option<Number>) -> Pace {
    let (Some(_), Some(target), Some(by)) = (kpi.baseline, kpi.target, kpi.by) else {
        return Pace::NoLine;
    };
    let Some((quarter, value)) = last else {
        return Pace::NotMeasured;
    };
    let is_there = |mark: Number| match kpi.direction() {
        Better::Higher => value >= mark,
        Better::Lower => value <= mark,
    };
    if is_there(target) {
        Pace::Reached
    } else if quarter >= by {
        Pace::Missed
    } else if expected.is_some_and(is_there) {
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
