//! From which envelope, revenue or rate on a part of the budget holds an amount: computed backwards through the shares,
//! then tried on the plan's own budget, so that the answer holds to the cent.

use crate::{
    calc::{self, Figures, YearFigures},
    plan::{Money, Plan, Share, Size, StandardCategory, Years},
};

/// How far rounding can bring a quarter's cell below its exact share, in minor units: less than one for each step of
/// the division.
const ODD_UNITS: i128 = 5;
/// A rate is given to a hundredth of a percent: so many of its parts.
const RATE_STEP: i128 = 10_000;
/// A hundred percent, in parts.
const WHOLE: i128 = Share::WHOLE.parts() as i128;

/// A part of the budget: a whole period, or a category in one period or year.
pub(super) struct Part {
    pub(super) years: Years,
    pub(super) category: Option<StandardCategory>,
}

impl Part {
    /// What the budget gives it; `None` where the budget knows neither its years nor its category.
    pub(super) fn allocated(&self, figures: &Figures) -> Option<Money> {
        let of_part = |year: &&YearFigures| self.years.contains(year.year);
        let mut years = figures.years.iter().filter(of_part).peekable();
        years.peek()?;
        let Some(category) = self.category else {
            return Money::sum(years.map(|year| year.part.allocated)).ok();
        };
        let id = category.id();
        let at = figures.category_ids.iter().position(|of| *of == id)?;
        Money::sum(years.filter_map(|year| year.categories.get(at).copied())).ok()
    }
}

/// The plan's budget, to try other sizes on.
pub(super) struct Budgets<'a> {
    pub(super) plan: &'a Plan,
}

impl Budgets<'_> {
    /// The lowest envelope, in whole units, at which a part holds an amount.
    pub(super) fn envelope(&self, part: &Part, needs: Money) -> Option<Money> {
        let unit = self.plan.currency().minor_per_unit();
        self.lowest(part, needs, |envelope| {
            let amount = Money::from_minor(up(envelope, 1, unit)?);
            Some((amount, amount))
        })
    }

    /// The lowest revenue, in whole units, at which a part holds an amount. `None` for a budget that is an amount.
    pub(super) fn revenue(&self, part: &Part, needs: Money) -> Option<Money> {
        let Size::Rate(rate) = self.plan.budget.size else {
            return None;
        };
        let unit = self.plan.currency().minor_per_unit();
        self.lowest(part, needs, |envelope| {
            let least = up(envelope.checked_mul(WHOLE)?, rate.parts().into(), unit)?;
            let revenue = Money::from_minor(least);
            Some((revenue, revenue.share(rate).ok()?))
        })
    }

    /// The lowest rate, to a hundredth of a percent, at which a part holds an amount. `None` for a budget that is an
    /// amount.
    pub(super) fn rate(&self, part: &Part, needs: Money) -> Option<Share> {
        let (Size::Rate(_), Some(revenue)) = (self.plan.budget.size, self.plan.company.revenue)
        else {
            return None;
        };
        self.lowest(part, needs, |envelope| {
            let parts = up(envelope.checked_mul(WHOLE)?, revenue.minor(), RATE_STEP)?;
            let rate = Share::from_parts(i64::try_from(parts).ok()?);
            let whole = revenue.share(rate).ok()?;
            (rate <= Share::MOST).then_some((rate, whole))
        })
    }

    /// The first that holds when tried: the exact answer, or, where an odd cent breaks it, one with room for odd cents.
    /// `from_envelope` gives an answer and the envelope that it makes.
    fn lowest<T>(
        &self,
        part: &Part,
        needs: Money,
        from_envelope: impl Fn(i128) -> Option<(T, Money)>,
    ) -> Option<T> {
        let years = i128::from(part.years.last()) - i128::from(part.years.first()) + 1;
        let room = Money::from_minor(years * 4 * ODD_UNITS);
        let category = part.category.map(StandardCategory::id);
        let beside = self.beside(part)?;
        for asked in [needs, needs.plus(room).ok()?] {
            let (answer, whole) = from_envelope(self.asks(part, asked.minus(beside).ok()?)?)?;
            let given = calc::allotment(self.plan, whole, part.years, category.as_ref()).ok()?;
            if given.plus(beside).ok()? >= needs {
                return Some(answer);
            }
        }
        None
    }

    /// The envelope, in minor units, whose exact share for the part is what is asked; rounded up.
    fn asks(&self, part: &Part, asked: Money) -> Option<i128> {
        let budget = &self.plan.budget;
        let (_, period) = budget.period_of(part.years.first())?;
        let mut share = Fraction::ONE;
        share.times(
            Share::WHOLE.saturating_sub(budget.reserve).parts().into(),
            WHOLE,
        )?;
        share.times(period.share.parts().into(), WHOLE)?;
        if part.years != period.years {
            let year = part.years.first();
            match period.split.iter().find(|(of, _)| *of == year) {
                Some((_, split)) => share.times(split.parts().into(), WHOLE)?,
                None => share.times(1, i128::try_from(period.years.iter().count()).ok()?)?,
            }
        }
        if let Some(category) = part.category {
            let id = category.id();
            let own = budget.categories_of(period).iter();
            let own = own.filter(|(of, _)| *of == id).map(|(_, share)| *share);
            share.times(Share::sum(own).parts().into(), WHOLE)?;
        }
        up(asked.minor().max(0).checked_mul(share.over)?, share.part, 1)
    }

    /// What the board's changes and subsidies give the part, whatever the envelope.
    fn beside(&self, part: &Part) -> Option<Money> {
        let category = part.category.map(StandardCategory::id);
        let changes = self.plan.budget.changes.iter();
        let changes = changes.map(|item| (item.quarter, &item.category, item.amount));
        let funding = self.plan.funding.iter().filter(|item| item.status.counts());
        let funding = funding.map(|item| (item.quarter, &item.category, item.amount));
        let own = changes.chain(funding).filter(|(quarter, of, _)| {
            part.years.contains(quarter.year()) && category.as_ref().is_none_or(|id| id == *of)
        });
        Money::sum(own.map(|(.., amount)| amount)).ok()
    }
}

/// An exact share of the whole, in lowest terms.
struct Fraction {
    part: i128,
    over: i128,
}

impl Fraction {
    const ONE: Self = Self { part: 1, over: 1 };

    /// `None` where it does not fit.
    fn times(&mut self, part: i128, over: i128) -> Option<()> {
        let (part, over) = (self.part.checked_mul(part)?, self.over.checked_mul(over)?);
        let common = common(part, over).max(1);
        (self.part, self.over) = (part / common, over / common);
        Some(())
    }
}

/// The greatest common divisor.
fn common(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.saturating_abs(), b.saturating_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// `amount / by`, rounded up to a multiple of `step`; `None` where there is no share to divide by.
pub(super) fn up(amount: i128, by: i128, step: i128) -> Option<i128> {
    let by = by.checked_mul(step).filter(|by| *by > 0)?;
    let steps = amount.checked_div(by)?;
    let more = i128::from(amount.checked_rem(by)? > 0);
    steps.checked_add(more)?.checked_mul(step)
}
