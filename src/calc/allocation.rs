//! From the top down: revenue → envelope → period → year → quarter → category, and beside it quarter → pillar
//! (plan-format.md, rules 1 to 4). One order, always; nothing is computed twice.

use super::apportion::{Division, apportion, divide, evenly};
use crate::plan::{Budget, Id, Money, Overflow, Period, Pillar, Plan, Quarter, Share, Size, Years};

/// The amount of the whole budget, what is set aside, and what is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Envelope {
    pub whole: Money,
    pub reserve: Money,
    pub divisible: Money,
}

/// Revenue × rate (or the amount), less the reserve; each rounded half away from zero once.
pub(super) fn envelope(plan: &Plan) -> Result<Envelope, Overflow> {
    let whole = match plan.budget.size {
        Size::Amount(amount) => amount,
        Size::Rate(rate) => plan.company.revenue.unwrap_or_default().share(rate)?,
    };
    less_reserve(&plan.budget, whole)
}

fn less_reserve(budget: &Budget, whole: Money) -> Result<Envelope, Overflow> {
    let reserve = whole.share(budget.reserve)?;
    Ok(Envelope {
        whole,
        reserve,
        divisible: whole.minus(reserve)?,
    })
}

/// What an envelope of any size gives some years of a plan, for one category or for all; the board's changes and
/// funding not counted. To the cent what [`super::figures`] would have, for a tenth of the work: a question of what
/// would be enough asks it again and again.
pub fn allotment(
    plan: &Plan,
    whole: Money,
    years: Years,
    category: Option<&Id>,
) -> Result<Money, Overflow> {
    let budget = &plan.budget;
    let divisible = less_reserve(budget, whole)?.divisible;
    let mut sum = Money::ZERO;
    for (period, amount) in budget.periods.iter().zip(by_period(budget, divisible)?) {
        if period.years.last() < years.first() || years.last() < period.years.first() {
            continue;
        }
        let cells = one_period(budget, period, amount, plan.settings.start)?.cells;
        for cell in cells
            .iter()
            .filter(|cell| years.contains(cell.quarter.year()))
        {
            let asked = cell.categories.iter();
            let asked = asked.filter(|(id, _)| category.is_none_or(|asked| asked == id));
            sum = sum.plus(Money::sum(asked.map(|(_, amount)| *amount))?)?;
        }
    }
    Ok(sum)
}

fn by_period(budget: &Budget, divisible: Money) -> Result<Vec<Money>, Overflow> {
    let shares: Vec<Share> = budget.periods.iter().map(|period| period.share).collect();
    Ok(divide(divisible, &shares)?.parts)
}

/// The amounts of one quarter by category.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cell {
    pub quarter: Quarter,
    /// By the category's id, in the order of the shares that made it.
    pub categories: Vec<(Id, Money)>,
}

/// What becomes of one period.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Allocated {
    /// Its own part of the divisible amount.
    pub amount: Money,
    /// Every quarter of every year of it.
    pub cells: Vec<Cell>,
    /// Years that can't be divided.
    pub blocked_years: Vec<i32>,
}

/// Each period's part of the divisible amount, divided down to quarter and category. Also what is left over.
pub(super) fn periods(plan: &Plan, divisible: Money) -> Result<Vec<Allocated>, Overflow> {
    let budget = &plan.budget;
    let amounts = by_period(budget, divisible)?;
    let mut allocated = Vec::with_capacity(budget.periods.len());
    for (period, amount) in budget.periods.iter().zip(amounts) {
        allocated.push(one_period(budget, period, amount, plan.settings.start)?);
    }
    Ok(allocated)
}

fn one_period(
    budget: &Budget,
    period: &Period,
    amount: Money,
    start: Quarter,
) -> Result<Allocated, Overflow> {
    let mut cells = Vec::new();
    let mut blocked_years = Vec::new();
    let categories = budget.categories_of(period);
    let shares: Vec<Share> = categories.iter().map(|(_, share)| *share).collect();
    for (year, amount) in years_of(period, amount)? {
        let quarters = quarters_of(period, year, amount, start)?;
        if quarters.is_none() {
            blocked_years.push(year);
        }
        for (of_year, amount) in (0..).zip(quarters.unwrap_or([Money::ZERO; 4])) {
            let parts = divide(amount, &shares)?.parts;
            let categories = categories
                .iter()
                .map(|(id, _)| id.clone())
                .zip(parts)
                .collect();
            cells.push(Cell {
                quarter: Quarter::first_of(year).plus(of_year),
                categories,
            });
        }
    }
    Ok(Allocated {
        amount,
        cells,
        blocked_years,
    })
}

/// A period's amount over its years: even, or by its split.
pub(super) fn years_of(period: &Period, amount: Money) -> Result<Vec<(i32, Money)>, Overflow> {
    let years = period.years.iter();
    let parts = if period.split.is_empty() {
        evenly(amount, years.clone().count())?
    } else {
        let share = |year: i32| {
            let split = period.split.iter().find(|(of, _)| *of == year);
            split.map_or(Share::ZERO, |(_, share)| *share)
        };
        divide(amount, &years.clone().map(share).collect::<Vec<_>>())?.parts
    };
    Ok(years.zip(parts).collect())
}

/// A year's amount over its quarters; quarters before the start get nothing and the others share by their weights
/// among themselves. `None` where none is left to take it.
pub(super) fn quarters_of(
    period: &Period,
    year: i32,
    amount: Money,
    start: Quarter,
) -> Result<Option<[Money; 4]>, Overflow> {
    let profile = period.quarters.unwrap_or([Share::percent(25); 4]);
    let amount = amount.share(Share::sum(
        profile.iter().map(|share| (*share).max(Share::ZERO)),
    ))?;
    let first = Quarter::first_of(year);
    let weights: Vec<i128> = (0..)
        .zip(profile)
        .map(|(of_year, share)| {
            if first.plus(of_year) < start {
                0
            } else {
                i128::from(share.parts())
            }
        })
        .collect();
    match apportion(amount, &weights) {
        Ok(parts) => Ok(parts.try_into().ok()),
        Err(super::ApportionError::NoWeight) => Ok(None),
        Err(super::ApportionError::Overflow(overflow)) => Err(overflow),
    }
}

/// A quarter's amount over the four pillars; the order of the file's list decides ties.
pub(super) fn pillars_of(budget: &Budget, amount: Money) -> Result<[Money; 4], Overflow> {
    let shares: Vec<Share> = budget.pillars.iter().map(|(_, share)| *share).collect();
    let Division { parts, .. } = divide(amount, &shares)?;
    let mut by_pillar = [Money::ZERO; 4];
    for ((pillar, _), part) in budget.pillars.iter().zip(parts) {
        for (place, of) in by_pillar.iter_mut().zip(Pillar::ALL) {
            if of == pillar {
                *place = place.plus(part)?;
            }
        }
    }
    Ok(by_pillar)
}
