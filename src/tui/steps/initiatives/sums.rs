//! What initiatives cost and give together.

use super::super::Cx;
use crate::plan::{Money, Overflow};

/// One-off cost and benefit a year of several.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sums {
    /// How many they are.
    pub count: usize,
    /// One-off.
    pub cost: Money,
    /// A year, at full size.
    pub benefit: Money,
}

impl Sums {
    /// Of those initiatives that pass a test; nothing where it is too large for a number.
    pub fn of(cx: &Cx<'_>, items: &[usize], passes: impl Fn(bool) -> bool) -> Option<Self> {
        let mut sums = Self::default();
        for at in items {
            let item = cx.plan.initiatives.get(*at)?;
            if passes(item.status.commits()) {
                let figures = cx.figures?.initiatives.get(*at)?;
                sums = sums.with(figures.cost, figures.benefit_per_year).ok()?;
            }
        }
        Some(sums)
    }

    fn with(self, cost: Money, benefit: Money) -> Result<Self, Overflow> {
        Ok(Self {
            count: self.count.saturating_add(1),
            cost: self.cost.plus(cost)?,
            benefit: self.benefit.plus(benefit)?,
        })
    }
}
