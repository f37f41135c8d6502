//! The rules of thumb as data: every guideline figure with its source. Decoded by `yaml` from
//! `assets/guidelines.yaml`; nothing in the code repeats a figure of it.

use super::{Budget, Duration, Horizon, Id, Money, Period, Pillar, Share, Size, Years};

/// Every rule-of-thumb figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Guidelines {
    /// Where the figures come from.
    pub source: String,
    /// When they were taken, as an ISO date.
    pub date: String,
    /// The lowest advised budget, as a share of one year's revenue.
    pub rate_low: Share,
    /// The rate of a new plan.
    pub rate_default: Share,
    /// The highest advised budget.
    pub rate_high: Share,
    /// Budget periods: how many years each, its share, and the id of its focus text.
    pub periods: Vec<(u32, Share, String)>,
    /// Shares of the standard categories.
    pub categories: Vec<(StandardCategory, Share)>,
    /// How far the whole plan may stand from a category's share before it is said.
    pub category_tolerance: Share,
    /// Cost of a professional assessment, in whole euros: from, to.
    pub assessment: (i64, i64),
    /// The team of year 2: from, to, in FTE.
    pub team_fte: (u32, u32),
    /// Full cost of one FTE a year, in whole euros; an example of ours.
    pub full_cost: i64,
    /// By when each horizon should have paid back.
    pub payback: Vec<(Horizon, Duration)>,
    /// How long each horizon lasts, in months: from, to.
    pub horizon_months: Vec<(Horizon, u32, u32)>,
    /// Time that building skills takes.
    pub skills: Duration,
    /// How many vendors are enough: from, to.
    pub vendors: (u32, u32),
    /// From how many employees a works council may be chosen, by country.
    pub works_council: Vec<(String, u32)>,
    /// How risks are weighed.
    pub risks: RiskGuide,
}

/// What a new plan begins with, beside its budget.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beginning {
    /// Its phases, in the order of time.
    pub phases: Vec<PhaseGuide>,
    /// Weeks of the first 90 days: first, last, id of its text.
    pub first_90_days: Vec<(u32, u32, String)>,
    /// What each pillar holds: ids of texts.
    pub pillars: Vec<(Pillar, Vec<String>)>,
}

/// How risks are weighed: classes by likelihood and by impact, counted from 1, and what their product means.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RiskGuide {
    /// Up to which probability each class goes; beyond the last border begins one more.
    pub probability: Vec<Share>,
    /// The same for the impact, as a share of what it is held against.
    pub impact: Vec<Share>,
    /// Up to which score, class × class, a risk is low,
    pub low: u32,
    /// medium,
    pub medium: u32,
    /// and high; beyond it is very high.
    pub high: u32,
    /// How sure the amount is that all risks together stay within.
    pub sure: Share,
}

/// A phase as the guidelines have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseGuide {
    /// Its id in a new plan, and the stem of its text ids.
    pub id: Id,
    /// How many years after the plan's first.
    pub after: u32,
    /// How many years it lasts.
    pub years: u32,
    /// Milestones: quarters after the phase's start, id of its text.
    pub milestones: Vec<(u32, String)>,
}

/// The three categories of the guidelines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandardCategory {
    /// People.
    People,
    /// Technology.
    Technology,
    /// External advice.
    Advice,
}

impl StandardCategory {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::People, Self::Technology, Self::Advice];

    /// The key in the file.
    pub const fn word(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Technology => "technology",
            Self::Advice => "advice",
        }
    }

    /// The one that an id names.
    pub fn of(id: &Id) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|category| category.word() == id.as_str())
    }

    /// As an id.
    pub fn id(self) -> Id {
        Id::slug(self.word())
    }
}

impl Guidelines {
    /// The budget of a new plan whose first fiscal year is `year`.
    pub fn budget_from(&self, year: i32) -> Budget {
        let mut first = year;
        let mut periods = Vec::new();
        for (length, share, _) in &self.periods {
            let length = i32::try_from(*length).unwrap_or(1).max(1);
            let last = first.saturating_add(length.saturating_sub(1));
            periods.extend(Years::new(first, last).map(|years| Period::new(years, *share, "")));
            first = last.saturating_add(1);
        }
        Budget {
            size: Size::Rate(self.rate_default),
            reserve: Share::ZERO,
            periods,
            categories: self
                .categories
                .iter()
                .map(|(category, share)| (category.id(), *share))
                .collect(),
            pillars: Vec::new(),
            changes: Vec::new(),
        }
    }

    /// The mark by which a horizon should have paid back.
    pub fn payback_mark(&self, horizon: Horizon) -> Option<Duration> {
        self.payback
            .iter()
            .find(|(of, _)| *of == horizon)
            .map(|(_, mark)| *mark)
    }

    /// The advised share of a standard category.
    pub fn category_share(&self, category: StandardCategory) -> Share {
        self.categories
            .iter()
            .find(|(of, _)| *of == category)
            .map_or(Share::ZERO, |(_, share)| *share)
    }

    /// An amount of the guidelines in a currency's minor units. The figures are in euro; they are taken one to one,
    /// since a rule of thumb is no exchange rate.
    pub fn amount(units: i64, currency: super::Currency) -> Money {
        Money::from_units(units, currency).unwrap_or_default()
    }
}
