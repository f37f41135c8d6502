//! Dates from which parts of the law apply, as data: decoded by `yaml` from `assets/law.yaml`. No legal advice.

use chrono::{Datelike, NaiveDate};

use super::Quarter;

/// The law as far as it has dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// Which law.
    pub source: String,
    /// When the data was taken.
    pub date: NaiveDate,
    /// In the order of time.
    pub dates: Vec<LawDate>,
}

/// A day from which a part of the law applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawDate {
    /// The day.
    pub date: NaiveDate,
    /// Names its texts.
    pub id: String,
}

impl LawDate {
    /// The fiscal quarter in which it falls.
    pub fn quarter(&self, fiscal_year_start: u32) -> Option<Quarter> {
        Quarter::of_month(self.date.year(), self.date.month(), fiscal_year_start)
    }
}
