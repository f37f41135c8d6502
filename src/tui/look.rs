//! How the screens show what they show: orders, filters, folds. It is no part of the plan, and no change of it.

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

/// How the screens show what they show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Look {
    /// The order of the table of initiatives.
    pub order: Order,
    /// Whether money is shown by quarter, not by year.
    pub by_quarter: bool,
}
