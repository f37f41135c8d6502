//! How the screens show what they show: orders, filters, folds. It is no part of the plan, and no change of it.

use std::collections::{BTreeMap, BTreeSet};

use super::rows::Spot;
use crate::calc::RiskCell;

/// How the screens show what they show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Look {
    /// The table of initiatives.
    pub items: Items,
    /// Whether money is shown by quarter, not by year.
    pub by_quarter: bool,
    /// The table of the budget.
    pub grid: Grid,
    /// What its cells show.
    pub measure: Measure,
    /// What the line of time is grouped by.
    pub grouping: Option<Group>,
    /// The first year of the line of time that is looked at closely; nothing where it is shown whole.
    pub window: Option<i32>,
    /// The cell of the matrix to which the list of risks is narrowed.
    pub risks: Option<RiskCell>,
    /// What a person opened or closed, by the row that does it; the rest is as its page has it at first. The same for all
    /// initiatives: who goes through their costs opens these once.
    pub folds: BTreeMap<Spot, bool>,
}

/// How the table of initiatives shows them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Items {
    /// Their order.
    pub order: Order,
    /// Whether it is turned round.
    pub reversed: bool,
    /// Only those with this in their words; empty: all.
    pub filter: String,
    /// What they are grouped by.
    pub group: Option<Group>,
    /// The groups that are folded, by their position among all of their kind.
    pub folded: BTreeSet<usize>,
}

/// In which order initiatives stand: as in the file, or by a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// As in the file.
    #[default]
    File,
    /// By name.
    Name,
    /// By status, in the order of a life.
    Status,
    /// The earliest first.
    Start,
    /// The most expensive first.
    Cost,
    /// The most useful first.
    Benefit,
    /// The fastest payback first.
    Payback,
    /// The highest value first.
    Npv,
    /// In the order of the phases.
    Phase,
    /// In the order of the horizons.
    Horizon,
    /// The most findings first.
    Findings,
}

impl Order {
    /// In the order of the key that goes round.
    pub const ALL: [Self; 11] = [
        Self::File,
        Self::Name,
        Self::Status,
        Self::Start,
        Self::Cost,
        Self::Benefit,
        Self::Payback,
        Self::Npv,
        Self::Phase,
        Self::Horizon,
        Self::Findings,
    ];

    /// The one after it.
    #[must_use]
    pub fn next(self) -> Self {
        let mut all = Self::ALL.into_iter().cycle();
        all.find(|order| *order == self);
        all.next().unwrap_or_default()
    }

    /// The message id that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::File => "order-file",
            Self::Name => "order-name",
            Self::Status => "order-status",
            Self::Start => "order-start",
            Self::Cost => "order-cost",
            Self::Benefit => "order-benefit",
            Self::Payback => "order-payback",
            Self::Npv => "order-npv",
            Self::Phase => "order-phase",
            Self::Horizon => "order-horizon",
            Self::Findings => "order-findings",
        }
    }
}

/// What initiatives are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// By the phase that they belong to.
    Phase,
    /// By pillar.
    Pillar,
    /// By status.
    Status,
    /// By horizon.
    Horizon,
}

impl Group {
    /// The one after it; after the last none at all.
    #[must_use]
    pub const fn next(group: Option<Self>) -> Option<Self> {
        match group {
            None => Some(Self::Phase),
            Some(Self::Phase) => Some(Self::Pillar),
            Some(Self::Pillar) => Some(Self::Status),
            Some(Self::Status) => Some(Self::Horizon),
            Some(Self::Horizon) => None,
        }
    }

    /// The message id that says so.
    pub const fn message(group: Option<Self>) -> &'static str {
        match group {
            None => "group-none",
            Some(Self::Phase) => "group-phase",
            Some(Self::Pillar) => "group-pillar",
            Some(Self::Status) => "group-status",
            Some(Self::Horizon) => "group-horizon",
        }
    }
}

/// Which table of the budget is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Grid {
    /// Periods against categories.
    #[default]
    Categories,
    /// Years against quarters.
    Quarters,
    /// Periods against pillars.
    Pillars,
}

impl Grid {
    /// The one after it.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Categories => Self::Quarters,
            Self::Quarters => Self::Pillars,
            Self::Pillars => Self::Categories,
        }
    }

    /// The message id that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Categories => "grid-categories",
            Self::Quarters => "grid-quarters",
            Self::Pillars => "grid-pillars",
        }
    }
}

/// Which figure the cells of the budget show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Measure {
    /// From the top down.
    #[default]
    Allocated,
    /// From the bottom up.
    Committed,
    /// The one less the other.
    Left,
}

impl Measure {
    /// The one after it.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Allocated => Self::Committed,
            Self::Committed => Self::Left,
            Self::Left => Self::Allocated,
        }
    }

    /// The other two.
    pub const fn others(self) -> [Self; 2] {
        match self {
            Self::Allocated => [Self::Committed, Self::Left],
            Self::Committed => [Self::Allocated, Self::Left],
            Self::Left => [Self::Allocated, Self::Committed],
        }
    }

    /// The message id that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Allocated => "measure-allocated",
            Self::Committed => "measure-committed",
            Self::Left => "measure-left",
        }
    }

    /// The message id of the head of its column.
    pub const fn column(self) -> &'static str {
        match self {
            Self::Allocated => "column-allocated",
            Self::Committed => "column-committed",
            Self::Left => "column-left",
        }
    }
}
