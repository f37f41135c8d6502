//! The chain from revenue to a cell of the budget.

use super::{
    Chain, Explainer, Step, Steps,
    part::{place, year_of},
};
use crate::{
    calc::{
        QuarterFigures,
        allocation::{quarters_of, years_of},
        apportion::divide,
    },
    plan::{Arg, Id, Money, Number, Overflow, Pillar, Quarter, Share, Size, Span},
};

impl Explainer<'_> {
    pub(super) fn envelope(&self) -> Vec<Step> {
        let mut steps = vec![match self.plan.budget.size {
            Size::Rate(rate) => Step::new("explain-envelope")
                .money("revenue", self.plan.company.revenue.unwrap_or_default())
                .with("rate", Arg::Share(rate))
                .money("amount", self.figures.envelope),
            Size::Amount(amount) => Step::new("explain-amount").money("amount", amount),
        }];
        if !self.plan.budget.reserve.is_zero() {
            steps.push(
                Step::new("explain-reserve")
                    .with("share", Arg::Share(self.plan.budget.reserve))
                    .money("reserve", self.figures.reserve)
                    .money("amount", self.figures.divisible),
            );
        }
        steps
    }

    /// The chain down to a period's own amount.
    pub(super) fn to_period(&self, at: usize) -> Vec<Step> {
        let mut steps = self.envelope();
        let periods = &self.plan.budget.periods;
        let shares: Vec<Share> = periods.iter().map(|period| period.share).collect();
        if let (Some(period), Some(own)) = (periods.get(at), self.figures.periods.get(at)) {
            let amount = own.share_amount;
            steps.push(
                Step::new("explain-period")
                    .money("whole", self.figures.divisible)
                    .with("share", Arg::Share(period.share))
                    .with("years", Arg::Years(period.years))
                    .money("amount", amount),
            );
            steps.extend(self.odd(self.figures.divisible, &shares, at, amount));
        }
        steps
    }

    /// The chain down to a year's amount, with that amount.
    pub(super) fn to_year(&self, year: i32) -> Result<Option<Chain<'_>>, Overflow> {
        let Some((at, period)) = self.plan.budget.period_of(year) else {
            return Ok(None);
        };
        let Some(own) = self.figures.periods.get(at) else {
            return Ok(None);
        };
        let mut steps = self.to_period(at);
        let amounts = years_of(period, own.share_amount)?;
        let Some((_, amount)) = amounts.iter().find(|(of, _)| *of == year) else {
            return Ok(None);
        };
        if amounts.len() > 1 {
            let split = period.split.iter().find(|(of, _)| *of == year);
            let step = match split {
                Some((_, share)) => {
                    Step::new("explain-year-split").with("share", Arg::Share(*share))
                }
                None => Step::new("explain-year-even").with("count", Arg::Count(amounts.len())),
            };
            steps.push(
                step.money("whole", own.share_amount)
                    .with("year", Arg::Year(year))
                    .money("amount", *amount),
            );
        }
        Ok(Some((steps, period, *amount)))
    }

    /// The chain down to a quarter's amount before categories, with that amount.
    pub(super) fn to_quarter(&self, quarter: Quarter) -> Result<Option<Chain<'_>>, Overflow> {
        let year = quarter.year();
        let Some((mut steps, period, whole)) = self.to_year(year)? else {
            return Ok(None);
        };
        let start = self.plan.settings.start;
        let parts = quarters_of(period, year, whole, start)?.unwrap_or([Money::ZERO; 4]);
        let at = usize::try_from(quarter.of_year().saturating_sub(1)).unwrap_or(0);
        let amount = parts.get(at).copied().unwrap_or_default();
        let step = match period.quarters.as_ref().and_then(|profile| profile.get(at)) {
            _ if quarter < start => Step::new("explain-quarter-before"),
            Some(share) => Step::new("explain-quarter-profile").with("share", Arg::Share(*share)),
            None => {
                let open = Span::year(year)
                    .iter()
                    .filter(|quarter| *quarter >= start)
                    .count();
                Step::new("explain-quarter-even").with("count", Arg::Count(open))
            }
        };
        steps.push(
            step.money("whole", whole)
                .with("quarter", Arg::Quarter(quarter))
                .money("amount", amount),
        );
        Ok(Some((steps, period, amount)))
    }

    pub(super) fn period(&self, year: &str, category: Option<&str>) -> Steps {
        let Some((at, period)) = year_of(year).and_then(|y| self.plan.budget.period_of(y)) else {
            return Ok(None);
        };
        let steps = self.to_period(at);
        let Some(span) = Span::new(
            Quarter::first_of(period.years.first()),
            Quarter::last_of(period.years.last()),
        ) else {
            return Ok(None);
        };
        self.cells_of(steps, span, category)
    }

    pub(super) fn year(&self, year: &str, category: Option<&str>) -> Steps {
        let Some(year) = year_of(year) else {
            return Ok(None);
        };
        let Some((steps, ..)) = self.to_year(year)? else {
            return Ok(None);
        };
        self.cells_of(steps, Span::year(year), category)
    }

    pub(super) fn category(&self, id: &str) -> Steps {
        let Some(span) = self.plan.quarters() else {
            return Ok(None);
        };
        self.cells_of(self.envelope(), span, Some(id))
    }

    /// Ends a chain with the cells whose sum the figure is.
    pub(super) fn cells_of(
        &self,
        mut steps: Vec<Step>,
        span: Span,
        category: Option<&str>,
    ) -> Steps {
        let quarters: Vec<_> = self
            .figures
            .quarters
            .iter()
            .filter(|q| span.contains(q.quarter))
            .collect();
        let place = match category {
            Some(id) => match self.place_of(id) {
                Some(place) => Some(place),
                None => return Ok(None),
            },
            None => None,
        };
        let amount_of = |quarter: &QuarterFigures| match place {
            Some(at) => quarter.categories.get(at).copied().unwrap_or_default(),
            None => quarter.part.allocated,
        };
        steps.extend(self.share_of_each_quarter(span, category));
        let mut total = Money::ZERO;
        for quarter in &quarters {
            let amount = amount_of(quarter);
            total = total.plus(amount)?;
            if quarters.len() <= 4 {
                steps.push(
                    Step::new("explain-cell")
                        .with("quarter", Arg::Quarter(quarter.quarter))
                        .money("amount", amount),
                );
            }
        }
        for year in self
            .figures
            .years
            .iter()
            .filter(|year| span.contains(Quarter::first_of(year.year)))
        {
            if quarters.len() > 4 {
                let amount = match place {
                    Some(at) => year.categories.get(at).copied().unwrap_or_default(),
                    None => year.part.allocated,
                };
                steps.push(
                    Step::new("explain-cell-year")
                        .with("year", Arg::Year(year.year))
                        .money("amount", amount),
                );
            }
        }
        self.later(&mut steps, span, category);
        steps.push(Step::new("explain-sum").money("amount", total));
        Ok(Some(steps))
    }

    /// The share that a category takes of each quarter, where one period holds the whole span.
    fn share_of_each_quarter(&self, span: Span, category: Option<&str>) -> Option<Step> {
        let (_, period) = self.plan.budget.period_of(span.first().year())?;
        if !period.years.contains(span.last().year()) {
            return None;
        }
        let shares = self.plan.budget.categories_of(period);
        let (id, share) = shares
            .iter()
            .find(|(id, _)| Some(id.as_str()) == category)?;
        Some(
            Step::new("explain-cells")
                .with("category", Arg::Category(id.clone()))
                .with("share", Arg::Share(*share)),
        )
    }

    /// Changes and subsidies inside a span.
    pub(super) fn later(&self, steps: &mut Vec<Step>, span: Span, category: Option<&str>) {
        let is_here = |quarter: Quarter, id: &Id| {
            span.contains(quarter) && category.is_none_or(|of| of == id.as_str())
        };
        for change in &self.plan.budget.changes {
            if is_here(change.quarter, &change.category) {
                steps.push(
                    Step::new("explain-change")
                        .with("quarter", Arg::Quarter(change.quarter))
                        .with("reason", Arg::Text(change.reason.clone()))
                        .money("amount", change.amount),
                );
            }
        }
        for item in self.plan.funding.iter().filter(|item| item.status.counts()) {
            if is_here(item.quarter, &item.category) {
                steps.push(
                    Step::new("explain-funding")
                        .with("quarter", Arg::Quarter(item.quarter))
                        .with("name", Arg::Text(item.name.clone()))
                        .money("amount", item.amount),
                );
            }
        }
    }

    pub(super) fn quarter(&self, quarter: &str, category: Option<&str>) -> Steps {
        let Some(quarter) = Quarter::parse(quarter) else {
            return Ok(None);
        };
        let Some((mut steps, period, whole)) = self.to_quarter(quarter)? else {
            return Ok(None);
        };
        let Some(cell) = self.figures.quarters.iter().find(|q| q.quarter == quarter) else {
            return Ok(None);
        };
        let mut total = cell.part.allocated;
        if let Some(id) = category {
            let Some(place) = self.place_of(id) else {
                return Ok(None);
            };
            total = cell.categories.get(place).copied().unwrap_or_default();
            let categories = self.plan.budget.categories_of(period);
            let shares: Vec<Share> = categories.iter().map(|(_, share)| *share).collect();
            let parts = divide(whole, &shares)?.parts;
            let own = categories
                .iter()
                .zip(&parts)
                .position(|((of, _), _)| of.as_str() == id);
            if let Some((at, (of, share))) = own.and_then(|at| Some((at, categories.get(at)?))) {
                let amount = parts.get(at).copied().unwrap_or_default();
                steps.push(
                    Step::new("explain-category")
                        .money("whole", whole)
                        .with("share", Arg::Share(*share))
                        .with("category", Arg::Category(of.clone()))
                        .money("amount", amount),
                );
                steps.extend(self.odd(whole, &shares, at, amount));
            }
        }
        self.later(&mut steps, Span::single(quarter), category);
        steps.push(Step::new("explain-sum").money("amount", total));
        Ok(Some(steps))
    }

    /// Where the odd cent went: the exact part, rounded down, and whether it got one of the units left over.
    pub(super) fn odd(
        &self,
        whole: Money,
        shares: &[Share],
        at: usize,
        amount: Money,
    ) -> Option<Step> {
        let share = i128::from(shares.get(at)?.parts());
        let sum = i128::from(Share::sum(shares.iter().copied()).parts());
        let product = whole.minor().checked_mul(share)?;
        if sum == 0 || product.checked_rem(sum)? == 0 {
            return None;
        }
        let per_unit = self.plan.currency().minor_per_unit();
        let exact = product
            .checked_mul(1_000_000)?
            .checked_div(sum)?
            .checked_div(per_unit)?;
        let down = product.checked_div(sum)?;
        let id = if amount.minor() == down {
            "explain-odd-none"
        } else {
            "explain-odd-one"
        };
        let exact = Arg::Number(Number::from_millionths(exact));
        Some(Step::new(id).with("exact", exact).money("amount", amount))
    }

    pub(super) fn place_of(&self, id: &str) -> Option<usize> {
        self.figures
            .category_ids
            .iter()
            .position(|of| of.as_str() == id)
    }

    pub(super) fn pillar(&self, id: &str) -> Option<Vec<Step>> {
        let pillar = Pillar::parse(id)?;
        let part = self.figures.pillars.get(place(pillar)?)?;
        let mut steps = self.envelope();
        steps.push(match self.plan.budget.pillar_share(pillar) {
            Some(share) => Step::new("explain-pillar")
                .with("share", Arg::Share(share))
                .money("amount", part.allocated),
            None => Step::new("explain-pillar-none"),
        });
        steps.push(Step::new("explain-committed").money("amount", part.committed));
        Some(steps)
    }

    pub(super) fn phase(&self, id: &str) -> Option<Vec<Step>> {
        let at = self
            .plan
            .phases
            .iter()
            .position(|phase| phase.id.as_str() == id)?;
        let (phase, part) = (self.plan.phases.get(at)?, self.figures.phases.get(at)?);
        Some(vec![
            Step::new("explain-phase")
                .with("span", Arg::Span(phase.span))
                .money("amount", part.allocated),
            Step::new("explain-committed").money("amount", part.committed),
            Step::new("explain-headroom").money("amount", part.headroom),
        ])
    }
}
