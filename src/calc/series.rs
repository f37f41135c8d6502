//! Amounts by quarter over a range that grows as they come.

use crate::plan::{Money, Overflow, Quarter, Span};

/// Amounts by quarter, without a gap.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Series {
    start: Quarter,
    amounts: Vec<Money>,
}

impl Series {
    /// Nothing yet; `around` is where the first amounts are expected.
    pub(super) const fn new(around: Quarter) -> Self {
        Self {
            start: around,
            amounts: Vec::new(),
        }
    }

    /// Adds an amount to its quarter.
    pub(super) fn add(&mut self, quarter: Quarter, amount: Money) -> Result<(), Overflow> {
        self.add_all(quarter, &[amount])
    }

    /// Adds amounts that run from `start`. Nothing at either end takes no place.
    pub(super) fn add_all(&mut self, start: Quarter, amounts: &[Money]) -> Result<(), Overflow> {
        let is_some = |amount: &Money| !amount.is_zero();
        let Some(first) = amounts.iter().position(is_some) else {
            return Ok(());
        };
        let count = amounts
            .iter()
            .rposition(is_some)
            .map_or(0, |last| last.saturating_add(1));
        let amounts = amounts.get(first..count).unwrap_or_default();
        let start = start.plus(i32::try_from(first).map_err(|_| Overflow)?);
        if self.amounts.is_empty() {
            self.start = start;
        }
        if start < self.start {
            let missing = usize::try_from(self.start.since(start)).map_err(|_| Overflow)?;
            self.amounts
                .splice(0..0, std::iter::repeat_n(Money::ZERO, missing));
            self.start = start;
        }
        let at = usize::try_from(start.since(self.start)).map_err(|_| Overflow)?;
        let end = at.checked_add(amounts.len()).ok_or(Overflow)?;
        if end > self.amounts.len() {
            self.amounts.resize(end, Money::ZERO);
        }
        for (place, amount) in self.amounts.iter_mut().skip(at).zip(amounts) {
            *place = place.plus(*amount)?;
        }
        Ok(())
    }

    /// The amount of a quarter.
    pub(super) fn at(&self, quarter: Quarter) -> Money {
        usize::try_from(quarter.since(self.start))
            .ok()
            .and_then(|at| self.amounts.get(at))
            .copied()
            .unwrap_or_default()
    }

    /// From the first quarter to the last; nothing where there is no amount.
    pub(super) fn span(&self) -> Option<Span> {
        let last = i32::try_from(self.amounts.len()).ok()?.checked_sub(1)?;
        Span::new(self.start, self.start.plus(last))
    }

    /// The first quarter.
    pub(super) const fn start(&self) -> Quarter {
        self.start
    }

    /// The amounts from the first quarter on.
    pub(super) fn amounts(&self) -> &[Money] {
        &self.amounts
    }
}
