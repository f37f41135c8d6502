//! How the screens show what they show: orders, filters, folds. It is no part of the plan, and no change of it.

use std::collections::BTreeSet;

use super::rows::Spot;

/// In which order initiatives stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// As in the file.
    #[default]
    File,
    /// The most expensive first.
    Cost,
    /// The earliest first.
    Start,
    /// By name.
    Name,
}

impl Order {
    /// The one after it.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::File => Self::Cost,
            Self::Cost => Self::Start,
            Self::Start => Self::Name,
            Self::Name => Self::File,
        }
    }

    /// The message id that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::File => "order-file",
            Self::Cost => "order-cost",
            Self::Start => "order-start",
            Self::Name => "order-name",
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

/// By what the line of time is grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Grouping {
    /// Phases first, then the initiatives in the order of the file.
    #[default]
    None,
    /// Below the phase in which each begins.
    Phase,
    /// Below the pillar.
    Pillar,
    /// Below where each stands.
    Status,
}

impl Grouping {
    /// The one after it.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::None => Self::Phase,
            Self::Phase => Self::Pillar,
            Self::Pillar => Self::Status,
            Self::Status => Self::None,
        }
    }

    /// The message id that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::None => "grouped-not",
            Self::Phase => "grouped-phase",
            Self::Pillar => "grouped-pillar",
            Self::Status => "grouped-status",
        }
    }
}

/// How the screens show what they show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Look {
    /// The order of the table of initiatives.
    pub order: Order,
    /// Whether money is shown by quarter, not by year.
    pub by_quarter: bool,
    /// The table of the budget.
    pub grid: Grid,
    /// What its cells show.
    pub measure: Measure,
    /// By what the line of time is grouped.
    pub grouping: Grouping,
    /// Heads that are folded otherwise than at first.
    pub folds: BTreeSet<Spot>,
    /// The first year of the line of time that is looked at closely; nothing where it is shown whole.
    pub window: Option<i32>,
}
