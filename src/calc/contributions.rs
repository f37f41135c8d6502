//! Who commits the money of a part of the plan: the bottom-up side of one cell, item by item.

use super::commitment::{self, Entry};
use crate::plan::{Id, Money, Overflow, PaidBy, Pillar, Plan, Quarter, Span};

/// What commits money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The initiative at that position.
    Initiative(usize),
    /// The cost at that position.
    Cost(usize),
    /// The team entry at that position.
    Team(usize),
    /// The training at that position.
    Training(usize),
}

/// Of which part of the budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut<'a> {
    /// Of the whole.
    Whole,
    /// Of one category.
    Category(&'a Id),
    /// Of one pillar.
    Pillar(Pillar),
}

/// The amounts that the plan's budget pays inside `span`, of a part of it or of all, largest first.
pub fn contributions(
    plan: &Plan,
    span: Span,
    cut: Cut<'_>,
) -> Result<Vec<(Source, Money)>, Overflow> {
    let counts = |quarter: Quarter, of: &Id, pillar: Option<Pillar>, payer: PaidBy| {
        let is_part = match cut {
            Cut::Whole => true,
            Cut::Category(id) => id == of,
            Cut::Pillar(wanted) => pillar == Some(wanted),
        };
        payer == PaidBy::Plan && span.contains(quarter) && is_part
    };
    let sum = |entries: Vec<Entry<'_>>| {
        let own = entries
            .iter()
            .filter(|e| counts(e.quarter, e.category, e.pillar, e.payer));
        Money::sum(own.map(|entry| entry.amount))
    };
    let people = commitment::people();
    let mut found = Vec::new();
    for (at, initiative) in plan.initiatives.iter().enumerate() {
        if !initiative.status.commits() {
            continue;
        }
        let (placed, _) = commitment::one_off(initiative)?;
        let own = placed
            .iter()
            .filter(|(quarter, of, _)| counts(*quarter, of, initiative.pillar, PaidBy::Plan));
        let mut amount = Money::sum(own.map(|(_, _, amount)| *amount))?;
        if let (Some(cost), Some(go_live)) = (&initiative.running_cost, initiative.go_live()) {
            let running = commitment::running(plan, cost, go_live, plan.end())?;
            let own = running
                .iter()
                .filter(|(quarter, of, payer, _)| counts(*quarter, of, initiative.pillar, *payer));
            amount = amount.plus(Money::sum(own.map(|(.., amount)| *amount))?)?;
        }
        found.push((Source::Initiative(at), amount));
    }
    for (at, item) in plan.costs.iter().enumerate() {
        found.push((Source::Cost(at), sum(commitment::cost_item(plan, item)?)?));
    }
    for (at, item) in plan.team.iter().enumerate() {
        found.push((
            Source::Team(at),
            sum(commitment::team(plan, item, &people)?)?,
        ));
    }
    for (at, item) in plan.training.iter().enumerate() {
        found.push((
            Source::Training(at),
            sum(commitment::training(plan, item)?)?,
        ));
    }
    found.retain(|(_, amount)| !amount.is_zero());
    found.sort_by_key(|(_, amount)| std::cmp::Reverse(*amount));
    Ok(found)
}
