//! Three-point estimates.

use super::{Money, Overflow};

/// An amount that is known, or a range with its most likely value. The plan's arithmetic uses `likely`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Estimate {
    low: Money,
    likely: Money,
    high: Money,
}

impl Estimate {
    /// A known amount.
    pub const fn exact(amount: Money) -> Self {
        Self {
            low: amount,
            likely: amount,
            high: amount,
        }
    }

    /// A range; `None` unless low ≤ likely ≤ high.
    pub fn range(low: Money, likely: Money, high: Money) -> Option<Self> {
        (low <= likely && likely <= high).then_some(Self { low, likely, high })
    }

    /// Both together, end by end.
    pub fn plus(self, other: Self) -> Result<Self, Overflow> {
        Ok(Self {
            low: self.low.plus(other.low)?,
            likely: self.likely.plus(other.likely)?,
            high: self.high.plus(other.high)?,
        })
    }

    /// The value that the plan counts with.
    pub const fn likely(self) -> Money {
        self.likely
    }

    /// The optimistic end of a cost.
    pub const fn low(self) -> Money {
        self.low
    }

    /// The pessimistic end of a cost.
    pub const fn high(self) -> Money {
        self.high
    }

    /// Whether there is no range.
    pub fn is_exact(self) -> bool {
        self.low == self.high
    }
}
