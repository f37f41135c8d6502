//! What the file keeps under `plan`: title, start, language, and how returns are counted.

use chrono::NaiveDate;

use super::{
    Duration, Id, Quarter, Share,
    word::{PaybackFrom, PlanStatus},
};

/// The plan's own settings.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Its title; may be empty.
    pub title: String,
    /// How far the board is, where the file says so.
    pub status: Option<PlanStatus>,
    /// A count of revisions.
    pub version: Option<u32>,
    /// The first quarter of the plan.
    pub start: Quarter,
    /// The language of reports: `en`, `nl`, `de`; empty where not said.
    pub language: String,
    /// How numbers, money and dates are written: `nl-NL`; empty where not said.
    pub region: String,
    /// The quarter that counts as now; absent: the real date.
    pub as_of: Option<Quarter>,
    /// What the board is asked.
    pub decision: Option<Decision>,
    /// Per year.
    pub discount_rate: Share,
    /// Yearly rise by category of team, costs and running cost; none where absent.
    pub indexation: Vec<(Id, Share)>,
    /// Which payback the rules of thumb are held against.
    pub payback_from: PaybackFrom,
    /// How long benefit and running cost count after each go-live.
    pub evaluation: Duration,
}

impl Settings {
    /// Settings with every default, from a start.
    pub fn starting(start: Quarter) -> Self {
        Self {
            title: String::new(),
            status: None,
            version: None,
            start,
            language: String::new(),
            region: String::new(),
            as_of: None,
            decision: None,
            discount_rate: Share::percent(8),
            indexation: Vec::new(),
            payback_from: PaybackFrom::GoLive,
            evaluation: Duration::years_long(5),
        }
    }

    /// The yearly rise of a category; nothing where the plan has none.
    pub fn index_of(&self, category: &Id) -> Share {
        self.indexation
            .iter()
            .find(|(id, _)| id == category)
            .map_or(Share::ZERO, |(_, share)| *share)
    }
}

/// What the board is asked to decide.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decision {
    /// The request.
    pub ask: String,
    /// Before when.
    pub by: Option<NaiveDate>,
    /// What must be true before the next step.
    pub gate: String,
}
