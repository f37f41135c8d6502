//! The quarters of a plan while they are filled: from the top by the budget, from the bottom by everything that costs.

use std::collections::{HashMap, HashSet};

use super::{
    allocation::{self, Allocated},
    commitment::{self, Entry},
    figures::{InitiativeFigures, PartFigures, QuarterFigures, Totals},
    flow::{benefits_until, flow_with},
    recurring::benefit_per_year,
    returns, risks,
    series::Series,
    sides::Sides,
};
use crate::plan::{Id, Initiative, Money, Overflow, PaidBy, Pillar, Plan, Quarter};

/// The quarters of the plan while they are filled.
pub(super) struct Book<'a> {
    plan: &'a Plan,
    ids: &'a [Id],
    /// Where each category stands in `ids`.
    by_id: HashMap<&'a Id, usize>,
    pub(super) quarters: Vec<QuarterFigures>,
    /// By quarters since the first: where it stands in `quarters`.
    places: Vec<Option<usize>>,
    first: Quarter,
    pub(super) before: Money,
    pub(super) after: Money,
    pub(super) without_pillar: Money,
    /// The cash flow of the whole plan, and its two sides.
    flow: Series,
    cost: Money,
    benefit: Money,
    sides: Sides,
}

impl<'a> Book<'a> {
    pub(super) fn new(plan: &'a Plan, ids: &'a [Id]) -> Self {
        let mut book = Self {
            plan,
            ids,
            by_id: ids.iter().zip(0..).collect(),
            quarters: Vec::new(),
            places: Vec::new(),
            first: plan.settings.start,
            before: Money::ZERO,
            after: Money::ZERO,
            without_pillar: Money::ZERO,
            flow: Series::new(plan.settings.start),
            cost: Money::ZERO,
            benefit: Money::ZERO,
            sides: Sides::new(plan.settings.start),
        };
        let Some(span) = plan.quarters() else {
            return book;
        };
        book.first = span.first();
        for quarter in span.iter() {
            let is_budgeted = plan.budget.period_of(quarter.year()).is_some();
            book.places.push(is_budgeted.then_some(book.quarters.len()));
            if is_budgeted {
                book.quarters.push(empty(quarter, ids.len()));
            }
        }
        book
    }

    fn place(&mut self, quarter: Quarter) -> Option<&mut QuarterFigures> {
        let at = usize::try_from(quarter.since(self.first)).ok()?;
        let place = (*self.places.get(at)?)?;
        self.quarters.get_mut(place)
    }

    fn category(&self, id: &Id) -> Option<usize> {
        let mut few = self.ids.iter().take(commitment::FEW_CATEGORIES);
        let few = few.position(|of| of == id);
        few.or_else(|| self.by_id.get(id).copied())
    }

    fn add_allocated(
        &mut self,
        quarter: Quarter,
        id: &Id,
        amount: Money,
    ) -> Result<bool, Overflow> {
        let at = self.category(id);
        let Some(place) = self.place(quarter) else {
            return Ok(false);
        };
        add_at(&mut place.categories, at, amount)?;
        Ok(true)
    }

    pub(super) fn allocate(&mut self, periods: &[Allocated]) -> Result<(), Overflow> {
        for cell in periods.iter().flat_map(|period| &period.cells) {
            for (id, amount) in &cell.categories {
                self.add_allocated(cell.quarter, id, *amount)?;
            }
        }
        Ok(())
    }

    pub(super) fn allocated(&self) -> Result<Money, Overflow> {
        Money::sum(
            self.quarters
                .iter()
                .flat_map(|quarter| quarter.categories.iter().copied()),
        )
    }

    /// The board's changes, to their quarter and category.
    pub(super) fn changes(&mut self) -> Result<Money, Overflow> {
        let mut total = Money::ZERO;
        for change in &self.plan.budget.changes {
            if self.add_allocated(change.quarter, &change.category, change.amount)? {
                total = total.plus(change.amount)?;
            }
        }
        Ok(total)
    }

    /// Subsidies that count, to their quarter and category.
    pub(super) fn funding(&mut self) -> Result<Money, Overflow> {
        let mut total = Money::ZERO;
        for item in self.plan.funding.iter().filter(|item| item.status.counts()) {
            if self.add_allocated(item.quarter, &item.category, item.amount)? {
                total = total.plus(item.amount)?;
            }
        }
        Ok(total)
    }

    pub(super) fn split_by_pillar(&mut self) -> Result<(), Overflow> {
        for quarter in &mut self.quarters {
            quarter.part.allocated = Money::sum(quarter.categories.iter().copied())?;
            if !self.plan.budget.pillars.is_empty() {
                quarter.pillars =
                    allocation::pillars_of(&self.plan.budget, quarter.part.allocated)?;
            }
        }
        Ok(())
    }

    fn commit(&mut self, entry: Entry<'_>) -> Result<(), Overflow> {
        let category = self.category(entry.category);
        let is_before = entry.quarter < self.first;
        let is_plan = entry.payer == PaidBy::Plan;
        let Some(place) = self.place(entry.quarter) else {
            if is_plan {
                let apart = if is_before {
                    &mut self.before
                } else {
                    &mut self.after
                };
                *apart = apart.plus(entry.amount)?;
            }
            return Ok(());
        };
        if !is_plan {
            place.line_cost = place.line_cost.plus(entry.amount)?;
            return Ok(());
        }
        add_at(&mut place.committed_by_category, category, entry.amount)?;
        match entry.pillar {
            Some(pillar) => {
                let at = Pillar::ALL.iter().position(|of| *of == pillar);
                add_at(&mut place.committed_by_pillar, at, entry.amount)?;
            }
            None => self.without_pillar = self.without_pillar.plus(entry.amount)?,
        }
        Ok(())
    }

    /// Costs, team and training; in the plan's cash flow they count to the plan's end.
    pub(super) fn commit_apart(&mut self) -> Result<(), Overflow> {
        let people = commitment::people();
        let end = self.plan.end();
        for entry in commitment::apart_from_initiatives(self.plan, &people)? {
            self.commit(entry)?;
            if entry.quarter <= end {
                self.flow.add(entry.quarter, entry.amount.negated()?)?;
                self.cost = self.cost.plus(entry.amount)?;
                self.sides.pay(entry.quarter, entry.payer, entry.amount)?;
            }
        }
        Ok(())
    }

    /// The figures of one initiative; what it commits is entered where it counts.
    pub(super) fn initiative(
        &mut self,
        initiative: &Initiative,
    ) -> Result<InitiativeFigures, Overflow> {
        let plan = self.plan;
        let counts = initiative.status.commits();
        let (placed, unallocated) = commitment::one_off(initiative)?;
        let mut cost_by_quarter: Vec<(Quarter, Money)> = initiative
            .span
            .iter()
            .flat_map(|span| span.iter())
            .map(|q| (q, Money::ZERO))
            .collect();
        let mut cost = unallocated;
        for &(quarter, category, amount) in &placed {
            cost = cost.plus(amount)?;
            if let Some(of) = cost_by_quarter.iter_mut().find(|(of, _)| *of == quarter) {
                of.1 = of.1.plus(amount)?;
            }
            if counts {
                let pillar = initiative.pillar;
                self.commit(Entry {
                    quarter,
                    category,
                    pillar,
                    payer: PaidBy::Plan,
                    amount,
                })?;
            }
        }
        if let (true, Some(running), Some(go_live)) =
            (counts, &initiative.running_cost, initiative.go_live())
        {
            let entries = commitment::running(plan, running, go_live, plan.end())?;
            for (quarter, category, payer, amount) in entries {
                let pillar = initiative.pillar;
                self.commit(Entry {
                    quarter,
                    category,
                    pillar,
                    payer,
                    amount,
                })?;
            }
        }
        let mut benefit = Money::ZERO;
        for item in &initiative.benefits {
            benefit = benefit.plus(benefit_per_year(item)?)?;
        }
        let mut earned = returns::no_returns();
        if let Some(flow) = flow_with(plan, initiative, &placed)? {
            let discount = plan.settings.discount_rate;
            earned = returns::returns(&flow, discount, !initiative.benefits.is_empty())?;
            if counts {
                self.flow.add_all(flow.start, &flow.net()?)?;
                self.cost = self.cost.plus(flow.total_cost()?)?;
                self.benefit = self.benefit.plus(flow.total_benefit()?)?;
                self.sides.add(&flow)?;
            }
        }
        if counts && !benefit.is_zero() {
            self.benefits_in_the_plan(initiative)?;
        }
        let running = initiative.running_cost.as_ref();
        Ok(InitiativeFigures {
            cost,
            cost_by_quarter,
            running_cost_per_year: running
                .map_or(Ok(Money::ZERO), |r| commitment::total(&r.amounts))?,
            benefit_per_year: benefit,
            go_live: initiative.go_live(),
            returns: earned,
            unallocated,
        })
    }

    /// Benefits in the plan's quarters run to the plan's end, whatever the evaluation says.
    fn benefits_in_the_plan(&mut self, initiative: &Initiative) -> Result<(), Overflow> {
        benefits_until(initiative, self.plan.end(), |_, quarter, amount| {
            if let Some(place) = self.place(quarter) {
                place.benefit = place.benefit.plus(amount)?;
            }
            Ok(())
        })
    }

    /// What was really spent and earned; a reference counts once.
    pub(super) fn actuals(&mut self) -> Result<(), Overflow> {
        let mut seen = HashSet::new();
        for actual in &self.plan.actuals {
            let reference = actual.reference.as_str();
            if !reference.is_empty() && !seen.insert(reference) {
                continue;
            }
            let quarter = actual.when.quarter(self.plan.company.fiscal_year_start);
            let Some(place) = quarter.and_then(|quarter| self.place(quarter)) else {
                continue;
            };
            place.actual = place.actual.plus(actual.amount.unwrap_or_default())?;
            place.actual_benefit = place
                .actual_benefit
                .plus(actual.benefit.unwrap_or_default())?;
        }
        Ok(())
    }

    /// The sums of each quarter, and what has added up until then.
    pub(super) fn close(&mut self) -> Result<(), Overflow> {
        let mut cumulative = Money::ZERO;
        for quarter in &mut self.quarters {
            let committed = Money::sum(quarter.committed_by_category.iter().copied())?;
            quarter.part.committed = committed;
            quarter.part.headroom = quarter.part.allocated.minus(committed)?;
            let net = quarter.benefit.minus(committed)?.minus(quarter.line_cost)?;
            cumulative = cumulative.plus(net)?;
            quarter.cumulative = cumulative;
        }
        Ok(())
    }

    pub(super) fn totals(&self) -> Result<Totals, Overflow> {
        let plan = self.plan;
        let start = self.flow.start();
        let flow = self.flow.amounts();
        let net = self.benefit.minus(self.cost)?;
        let today = start.since(plan.settings.start);
        Ok(Totals {
            committed: Money::sum(self.quarters.iter().map(|quarter| quarter.part.committed))?,
            allocated: Money::sum(self.quarters.iter().map(|quarter| quarter.part.allocated))?,
            cost: self.cost,
            benefit: self.benefit,
            net,
            break_even: returns::break_even(flow, start)?,
            npv: returns::npv(flow, today, plan.settings.discount_rate)?,
            irr: returns::irr(flow),
            roi: returns::roi(net, self.cost)?,
            flow_start: start,
            flow: flow.to_vec(),
            sides: self.sides.by_quarter(),
            expected_risk: risks::expected_risk(plan)?,
        })
    }
}

fn empty(quarter: Quarter, categories: usize) -> QuarterFigures {
    QuarterFigures {
        quarter,
        part: PartFigures::default(),
        categories: vec![Money::ZERO; categories],
        committed_by_category: vec![Money::ZERO; categories],
        pillars: [Money::ZERO; 4],
        committed_by_pillar: [Money::ZERO; 4],
        line_cost: Money::ZERO,
        actual: Money::ZERO,
        actual_benefit: Money::ZERO,
        benefit: Money::ZERO,
        cumulative: Money::ZERO,
    }
}

pub(super) fn add_at(list: &mut [Money], at: Option<usize>, amount: Money) -> Result<(), Overflow> {
    if let Some(place) = at.and_then(|at| list.get_mut(at)) {
        *place = place.plus(amount)?;
    }
    Ok(())
}
