//! What initiatives cost and give together.

use super::super::Cx;
use crate::plan::{Money, Overflow};

/// One-off cost and benefit a year of several.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sums {
    /// One-off.
    pub cost: Money,
    /// A year, at full size.
    pub benefit: Money,
}

impl Sums {
    /// Of some initiatives, by their positions; nothing where it is too large for a number.
    pub fn of(cx: &Cx<'_>, items: &[usize]) -> Option<Self> {
        let mut sums = Self::default();
        for at in items {
            let figures = cx.figures?.initiatives.get(*at)?;
            sums = sums.with(figures.cost, figures.benefit_per_year).ok()?;
        }
        Some(sums)
    }

    fn with(self, cost: Money, benefit: Money) -> Result<Self, Overflow> {
        Ok(Self {
            cost: self.cost.plus(cost)?,
            benefit: self.benefit.plus(benefit)?,
        })
    }
}
