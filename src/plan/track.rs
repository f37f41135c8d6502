//! What happened: actuals, measurements, reviews, the first 90 days.

use chrono::NaiveDate;

use super::{Id, Money, Month, Number, Quarter, word::ReviewKind};

/// When something was booked or measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// In a fiscal quarter.
    Quarter(Quarter),
    /// In a calendar month.
    Month(Month),
    /// On a day.
    Date(NaiveDate),
}

impl When {
    /// The fiscal quarter in which it falls, where the fiscal year starts in `fiscal_start`.
    pub fn quarter(self, fiscal_start: u32) -> Option<Quarter> {
        use chrono::Datelike;
        match self {
            Self::Quarter(quarter) => Some(quarter),
            Self::Month(month) => Quarter::of_month(month.year, month.month, fiscal_start),
            Self::Date(date) => Quarter::of_month(date.year(), date.month(), fiscal_start),
        }
    }
}

impl When {
    /// By what it comes in time: by quarter, and in it by day. What names a quarter or a month alone comes at its end.
    pub fn order(self, fiscal_start: u32) -> impl Ord {
        use chrono::Datelike;
        let day = match self {
            Self::Quarter(_) => (i32::MAX, 0, 0),
            Self::Month(month) => (month.year, month.month, u32::MAX),
            Self::Date(date) => (date.year(), date.month(), date.day()),
        };
        (self.quarter(fiscal_start), day)
    }
}

/// What an actual belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Booked {
    /// An initiative.
    Initiative(Id),
    /// A team entry.
    Team(Id),
    /// A cost that is no initiative.
    Cost(Id),
    /// A training.
    Training(Id),
    /// None of them.
    Plan,
}

/// What was really spent or earned.
#[derive(Debug, Clone, PartialEq)]
pub struct Actual {
    /// When.
    pub when: When,
    /// A number of the bookkeeping; the same one counts once. May be empty.
    pub reference: String,
    /// For what.
    pub booked: Booked,
    /// In which category it was spent.
    pub category: Option<Id>,
    /// Spent; less than nothing for a credit note.
    pub amount: Option<Money>,
    /// Earned.
    pub benefit: Option<Money>,
    /// A note; may be empty.
    pub note: String,
}

/// A measured value of a KPI.
#[derive(Debug, Clone, PartialEq)]
pub struct Measurement {
    /// When.
    pub when: When,
    /// Which: `kpi` of the plan, or `initiative/kpi`.
    pub kpi: String,
    /// What was measured.
    pub value: Number,
}

/// A meeting that looked at the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// When.
    pub date: NaiveDate,
    /// What kind.
    pub kind: ReviewKind,
    /// Who was there.
    pub present: Vec<String>,
    /// What was decided.
    pub decisions: Vec<String>,
    /// A note; may be empty.
    pub note: String,
}

/// A step of the first 90 days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekStep {
    /// The first week, from 1.
    pub first: u32,
    /// The last week.
    pub last: u32,
    /// What is done.
    pub name: String,
    /// Whether it is.
    pub done: bool,
}
