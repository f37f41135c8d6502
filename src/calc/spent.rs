//! What was spent so far against what was planned until then.

use super::figures::Figures;
use crate::plan::{Money, Overflow, Quarter};

/// What was spent until the last quarter of which the books say something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spent {
    /// That quarter.
    pub until: Quarter,
    /// Really spent until its end.
    pub actual: Money,
    /// Committed until its end.
    pub planned: Money,
}

/// What was spent so far; nothing where the books say nothing yet.
///
/// # Errors
/// [`Overflow`] where amounts leave the range.
pub fn spent(figures: &Figures) -> Result<Option<Spent>, Overflow> {
    let booked = |q: &&super::QuarterFigures| !q.actual.is_zero() || !q.actual_benefit.is_zero();
    let Some(last) = figures.quarters.iter().rfind(booked) else {
        return Ok(None);
    };
    let until = last.quarter;
    let past = || figures.quarters.iter().filter(|q| q.quarter <= until);
    Ok(Some(Spent {
        until,
        actual: Money::sum(past().map(|quarter| quarter.actual))?,
        planned: Money::sum(past().map(|quarter| quarter.part.committed))?,
    }))
}
