//! The one budget: how large it is, and how it is divided over periods, categories and pillars.

use super::{
    Id, Money, Quarter, Share, Years,
    word::{FundingStatus, Pillar},
};

/// Shares of the categories, in the order that decides who gets the odd cent.
pub type CategoryShares = Vec<(Id, Share)>;

/// How large the budget is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// A share of one year's revenue, for all periods together.
    Rate(Share),
    /// A plain amount.
    Amount(Money),
}

/// The budget of the whole plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Budget {
    /// How large it is.
    pub size: Size,
    /// Set aside before the money is divided.
    pub reserve: Share,
    /// Budget periods, in the order of the file.
    pub periods: Vec<Period>,
    /// Shares of the categories.
    pub categories: CategoryShares,
    /// Split by pillar beside the categories; empty: none.
    pub pillars: Vec<(Pillar, Share)>,
    /// What the board changed later.
    pub changes: Vec<Change>,
}

/// One budget period: a few fiscal years with a share of the money.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    /// Its fiscal years.
    pub years: Years,
    /// Its share of what is divided.
    pub share: Share,
    /// What it is for; may be empty.
    pub focus: String,
    /// Replaces the budget's categories for this period; empty: the budget's.
    pub categories: CategoryShares,
    /// The profile of each of its years over the four quarters; absent: even.
    pub quarters: Option<[Share; 4]>,
    /// The split between its years; empty: even.
    pub split: Vec<(i32, Share)>,
}

impl Period {
    /// A period with nothing but years and share.
    pub fn new(years: Years, share: Share, focus: impl Into<String>) -> Self {
        Self {
            years,
            share,
            focus: focus.into(),
            categories: Vec::new(),
            quarters: None,
            split: Vec::new(),
        }
    }
}

impl Budget {
    /// The category shares that hold in a period: its own, else the budget's.
    pub fn categories_of<'a>(&'a self, period: &'a Period) -> &'a CategoryShares {
        if period.categories.is_empty() {
            &self.categories
        } else {
            &period.categories
        }
    }

    /// The share of a pillar, where the budget gives it one.
    pub fn pillar_share(&self, pillar: Pillar) -> Option<Share> {
        let share = self.pillars.iter().find(|(of, _)| *of == pillar);
        share.map(|(_, share)| *share)
    }

    /// The period to which a fiscal year belongs.
    pub fn period_of(&self, year: i32) -> Option<(usize, &Period)> {
        self.periods
            .iter()
            .enumerate()
            .find(|(_, period)| period.years.contains(year))
    }

    /// The first and the last year that any period names.
    pub fn years(&self) -> Option<Years> {
        let first = self
            .periods
            .iter()
            .map(|period| period.years.first())
            .min()?;
        let last = self
            .periods
            .iter()
            .map(|period| period.years.last())
            .max()?;
        Years::new(first, last)
    }
}

/// A later change by the board to one quarter and category.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// In which quarter.
    pub quarter: Quarter,
    /// In which category.
    pub category: Id,
    /// More, or less where negative.
    pub amount: Money,
    /// Why; may be empty.
    pub reason: String,
}

/// A subsidy.
#[derive(Debug, Clone, PartialEq)]
pub struct Funding {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// How much.
    pub amount: Money,
    /// When it comes.
    pub quarter: Quarter,
    /// For which category.
    pub category: Id,
    /// Where it stands.
    pub status: FundingStatus,
}
