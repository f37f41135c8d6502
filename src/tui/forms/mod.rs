//! Forms of what several lists hold: a benefit, a risk, a KPI. Each works on the thing itself, so an initiative's and
//! the plan's own are edited in the same way: the list's owner shows [`Form::rows`], and where one of them is typed
//! into, changes its copy with [`Form::set`] and makes the edit.

mod benefit;
pub(super) mod fields;
mod kpi;
mod risk;

pub use benefit::per_year as new_benefit;
pub use kpi::{figure as kpi_figure, named as new_kpi};
pub use risk::{named as new_risk, row_of as risk_row};

use super::{
    rows::{Row, Spot},
    steps::Cx,
};
use crate::locale::Safe;

/// A thing with a page of its own.
pub trait Form {
    /// What it is called in a sentence.
    fn called(&self, cx: &Cx<'_>) -> Safe;

    /// Its line in a list.
    fn line(&self, cx: &Cx<'_>, spot: Spot) -> Row;

    /// What its page shows.
    fn rows(&self, cx: &Cx<'_>) -> Vec<Row>;

    /// Takes a typed or chosen value; answers how it was understood.
    ///
    /// # Errors
    /// Why it can't be taken, in words.
    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe>;
}
