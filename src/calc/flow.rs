//! The cash flow of an initiative by quarter: the base of payback, NPV, IRR and ROI (methods.md, section 3).

use super::{
    apportion::quarter_part,
    commitment::{Placed, one_off, running},
    recurring::{benefit_per_year, ramped},
};
use crate::plan::{Benefit, BenefitKind, Initiative, Money, Overflow, PaidBy, Plan, Quarter, Span};

/// The cash flow of one initiative. All lists run from `start`, one amount a quarter.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    /// Quarter 0: the earlier of the span's start and go-live.
    pub start: Quarter,
    /// The first quarter in use.
    pub go_live: Quarter,
    /// One-off cost.
    pub cost: Vec<Money>,
    /// Running cost, whoever pays.
    pub running: Vec<Money>,
    /// The part of the running cost that the departments pay.
    pub line: Vec<Money>,
    /// Benefits of all kinds.
    pub benefit: Vec<Money>,
    /// Benefits without hours.
    pub cash: Vec<Money>,
}

impl Flow {
    /// Benefit − running cost − one-off cost, by quarter.
    pub fn net(&self) -> Result<Vec<Money>, Overflow> {
        self.less_costs(&self.benefit)
    }

    /// The same with cash benefits only.
    pub fn net_cash(&self) -> Result<Vec<Money>, Overflow> {
        self.less_costs(&self.cash)
    }

    fn less_costs(&self, benefit: &[Money]) -> Result<Vec<Money>, Overflow> {
        let mut net = Vec::with_capacity(benefit.len());
        for ((benefit, running), cost) in benefit.iter().zip(&self.running).zip(&self.cost) {
            net.push(benefit.minus(*running)?.minus(*cost)?);
        }
        Ok(net)
    }

    /// One-off and running cost together.
    pub fn total_cost(&self) -> Result<Money, Overflow> {
        Money::sum(self.cost.iter().chain(&self.running).copied())
    }

    /// All benefits.
    pub fn total_benefit(&self) -> Result<Money, Overflow> {
        Money::sum(self.benefit.iter().copied())
    }
}

/// The cash flow of an initiative to the end of its evaluation after go-live; `None` where it has no place in time.
pub fn flow(plan: &Plan, initiative: &Initiative) -> Result<Option<Flow>, Overflow> {
    flow_with(plan, initiative, &one_off(initiative)?.0)
}

/// The same, with its one-off cost, which was placed already.
pub(super) fn flow_with(
    plan: &Plan,
    initiative: &Initiative,
    placed: &Placed<'_>,
) -> Result<Option<Flow>, Overflow> {
    let evaluation = plan.settings.evaluation.quarters();
    let Some(go_live) = initiative.go_live() else {
        return Ok(None);
    };
    let last = go_live
        .plus(i32::try_from(evaluation).map_err(|_| Overflow)?)
        .plus(-1);
    let built = placed.iter().map(|(quarter, ..)| *quarter);
    let start = built
        .chain(initiative.span.map(Span::first))
        .fold(go_live, Ord::min);
    let length = usize::try_from(last.since(start))
        .unwrap_or(0)
        .saturating_add(1);
    let mut flow = Flow {
        start,
        go_live,
        cost: vec![Money::ZERO; length],
        running: vec![Money::ZERO; length],
        line: vec![Money::ZERO; length],
        benefit: vec![Money::ZERO; length],
        cash: vec![Money::ZERO; length],
    };
    for (quarter, _, amount) in placed {
        add(&mut flow.cost, start, *quarter, *amount)?;
    }
    if let Some(cost) = &initiative.running_cost {
        for (quarter, _, payer, amount) in running(plan, cost, go_live, last)? {
            add(&mut flow.running, start, quarter, amount)?;
            if payer == PaidBy::Line {
                add(&mut flow.line, start, quarter, amount)?;
            }
        }
    }
    benefits_until(initiative, last, |benefit, quarter, amount| {
        add(&mut flow.benefit, start, quarter, amount)?;
        if benefit.kind == BenefitKind::Hours {
            return Ok(());
        }
        add(&mut flow.cash, start, quarter, amount)
    })?;
    Ok(Some(flow))
}

/// Each benefit of an initiative in each quarter from go-live to `last`.
pub(super) fn benefits_until(
    initiative: &Initiative,
    last: Quarter,
    mut add: impl FnMut(&Benefit, Quarter, Money) -> Result<(), Overflow>,
) -> Result<(), Overflow> {
    let Some(span) = initiative.go_live().and_then(|live| Span::new(live, last)) else {
        return Ok(());
    };
    for benefit in &initiative.benefits {
        let yearly = benefit_per_year(benefit)?;
        for (age, quarter) in span.iter().enumerate() {
            let part = quarter_part(yearly, quarter.of_year())?;
            add(benefit, quarter, ramped(part, &benefit.ramp, age)?)?;
        }
    }
    Ok(())
}

/// Adds an amount to its quarter of a list that begins at `start`; outside the list it has no place.
pub(super) fn add(
    list: &mut [Money],
    start: Quarter,
    quarter: Quarter,
    amount: Money,
) -> Result<(), Overflow> {
    let place = usize::try_from(quarter.since(start))
        .ok()
        .and_then(|at| list.get_mut(at));
    if let Some(place) = place {
        *place = place.plus(amount)?;
    }
    Ok(())
}
