//! From the bottom up: what initiatives, costs, team and training cost, by quarter, category and pillar
//! (plan-format.md, rules 5 and 6).

use std::collections::{HashMap, HashSet};

use super::{
    apportion::{divide, evenly},
    recurring::{Beat, beat_of, recurring, team_per_year},
};
use crate::plan::{
    ByCategory, Cost, CostItem, Duration, Id, Initiative, Money, Overflow, PaidBy, Pillar, Plan,
    Quarter, RunningCost, Share, Span, StandardCategory, TeamEntry, Training,
};

/// One amount in one quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry<'a> {
    pub quarter: Quarter,
    pub category: &'a Id,
    pub pillar: Option<Pillar>,
    pub payer: PaidBy,
    pub amount: Money,
}

/// One-off amounts by quarter and category.
pub(super) type Placed<'a> = Vec<(Quarter, &'a Id, Money)>;

/// One-off cost by quarter and category, and what a spread that does not add up leaves over. A cost by category
/// without a span has no quarter and is left over whole.
pub(super) fn one_off(initiative: &Initiative) -> Result<(Placed<'_>, Money), Overflow> {
    let mut placed = Vec::new();
    let mut left = Money::ZERO;
    match (&initiative.cost, initiative.span) {
        (Cost::ByQuarter(quarters), _) => {
            for (quarter, amounts) in quarters {
                placed.extend(
                    amounts
                        .iter()
                        .map(|(id, amount)| (*quarter, id, amount.likely())),
                );
            }
        }
        (Cost::Total(amounts), Some(span)) => {
            placed.reserve(span.quarters().saturating_mul(amounts.len()));
            for (category, amount) in amounts {
                let parts = if initiative.spread.is_empty() {
                    evenly(amount.likely(), span.quarters())?
                } else {
                    let shares: Vec<Share> = initiative
                        .spread
                        .iter()
                        .copied()
                        .take(span.quarters())
                        .collect();
                    let division = divide(amount.likely(), &shares)?;
                    left = left.plus(division.unallocated)?;
                    division.parts
                };
                placed.extend(
                    span.iter()
                        .zip(parts)
                        .map(|(quarter, part)| (quarter, category, part)),
                );
            }
        }
        (Cost::Total(amounts), None) => {
            left = Money::sum(amounts.iter().map(|(_, amount)| amount.likely()))?;
        }
    }
    Ok((placed, left))
}

/// Running cost by quarter and category from `go_live` to `last`, in the prices of the year of go-live.
pub(super) fn running<'a>(
    plan: &Plan,
    cost: &'a RunningCost,
    go_live: Quarter,
    last: Quarter,
) -> Result<Vec<(Quarter, &'a Id, PaidBy, Money)>, Overflow> {
    let mut placed = Vec::new();
    let Some(span) = Span::new(go_live, last) else {
        return Ok(placed);
    };
    for (category, amount) in &cost.amounts {
        let rise = plan.settings.index_of(category);
        for (quarter, part) in recurring(amount.likely(), Beat::Year, rise, span)? {
            placed.push((
                quarter,
                category,
                payer(cost.paid_by, cost.line_from, quarter),
                part,
            ));
        }
    }
    Ok(placed)
}

/// Who pays in a quarter.
fn payer(paid_by: PaidBy, line_from: Option<Quarter>, quarter: Quarter) -> PaidBy {
    match (paid_by, line_from) {
        (PaidBy::Plan, Some(from)) if quarter >= from => PaidBy::Line,
        (paid_by, _) => paid_by,
    }
}

/// A cost that is no initiative, by quarter.
pub(super) fn cost_item<'a>(plan: &Plan, item: &'a CostItem) -> Result<Vec<Entry<'a>>, Overflow> {
    let amounts = match beat_of(item.per) {
        None => vec![(item.from, item.amount)],
        Some(beat) => {
            let last = item.until.unwrap_or_else(|| plan.end());
            match Span::new(item.from, last) {
                Some(span) => recurring(
                    item.amount,
                    beat,
                    plan.settings.index_of(&item.category),
                    span,
                )?,
                None => Vec::new(),
            }
        }
    };
    let entry = |(quarter, amount)| Entry {
        quarter,
        category: &item.category,
        pillar: item.pillar,
        payer: payer(item.paid_by, item.line_from, quarter),
        amount,
    };
    Ok(amounts.into_iter().map(entry).collect())
}

/// A team entry by quarter: pillar and category people, the plan's share of it.
pub(super) fn team<'a>(
    plan: &Plan,
    entry: &TeamEntry,
    people: &'a Id,
) -> Result<Vec<Entry<'a>>, Overflow> {
    let last = entry.until.unwrap_or_else(|| plan.end());
    let Some(span) = Span::new(entry.from, last) else {
        return Ok(Vec::new());
    };
    let rise = plan.settings.index_of(people);
    let amounts = recurring(team_per_year(entry)?, Beat::Year, rise, span)?;
    let entry = |(quarter, amount)| Entry {
        quarter,
        category: people,
        pillar: Some(Pillar::People),
        payer: PaidBy::Plan,
        amount,
    };
    Ok(amounts.into_iter().map(entry).collect())
}

/// The spans of a training's occurrences: the first, and the repeats that begin before the plan ends.
pub fn occurrences(training: &Training, end: Quarter) -> Vec<Span> {
    let mut spans = vec![training.span];
    let step = training.repeat.map_or(0, Duration::quarters);
    let Ok(step @ 1..) = i32::try_from(step) else {
        return spans;
    };
    let mut next = training.span.plus(step);
    while next.first() <= end {
        spans.push(next);
        next = next.plus(step);
    }
    spans
}

/// A training by quarter: pillar people, each occurrence over its span.
pub(super) fn training<'a>(plan: &Plan, item: &'a Training) -> Result<Vec<Entry<'a>>, Overflow> {
    let mut entries = Vec::new();
    for span in occurrences(item, plan.end()) {
        for (category, amount) in &item.cost {
            let parts = evenly(amount.likely(), span.quarters())?;
            entries.extend(span.iter().zip(parts).map(|(quarter, amount)| Entry {
                quarter,
                category,
                pillar: Some(Pillar::People),
                payer: PaidBy::Plan,
                amount,
            }));
        }
    }
    Ok(entries)
}

/// Costs, team and training of the plan, by quarter: everything that is no initiative.
pub(super) fn apart_from_initiatives<'a>(
    plan: &'a Plan,
    people: &'a Id,
) -> Result<Vec<Entry<'a>>, Overflow> {
    let mut entries = Vec::new();
    for item in &plan.costs {
        entries.extend(cost_item(plan, item)?);
    }
    for item in &plan.team {
        entries.extend(team(plan, item, people)?);
    }
    for item in &plan.training {
        entries.extend(training(plan, item)?);
    }
    Ok(entries)
}

/// The sum of amounts a year or in all, whatever the category.
pub(super) fn total(amounts: &ByCategory) -> Result<Money, Overflow> {
    Money::sum(amounts.iter().map(|(_, amount)| amount.likely()))
}

/// The category that teams belong to.
pub(super) fn people() -> Id {
    StandardCategory::People.id()
}

/// As many categories as most plans have no more of: they are quicker to compare than to look up.
pub(super) const FEW_CATEGORIES: usize = 8;

/// Every category of the plan: the budget's in their order, then others by first appearance in the file.
pub(super) fn category_ids(plan: &Plan) -> Vec<Id> {
    let mut ids: Vec<Id> = Vec::new();
    let mut seen: HashSet<Id> = HashSet::new();
    let mut add = |id: &Id| {
        let is_known = if ids.len() <= FEW_CATEGORIES {
            ids.contains(id)
        } else {
            seen.contains(id)
        };
        if !is_known {
            seen.insert(id.clone());
            ids.push(id.clone());
        }
    };
    let budget = &plan.budget;
    budget.categories.iter().for_each(|(id, _)| add(id));
    budget
        .periods
        .iter()
        .flat_map(|period| &period.categories)
        .for_each(|(id, _)| add(id));
    budget
        .changes
        .iter()
        .for_each(|change| add(&change.category));
    plan.funding.iter().for_each(|item| add(&item.category));
    for initiative in &plan.initiatives {
        initiative.cost.amounts().for_each(|(id, _)| add(id));
        let running = initiative
            .running_cost
            .iter()
            .flat_map(|cost| &cost.amounts);
        running.for_each(|(id, _)| add(id));
    }
    plan.costs.iter().for_each(|item| add(&item.category));
    if !plan.team.is_empty() {
        add(&people());
    }
    plan.training
        .iter()
        .flat_map(|item| &item.cost)
        .for_each(|(id, _)| add(id));
    plan.actuals
        .iter()
        .filter_map(|item| item.category.as_ref())
        .for_each(&mut add);
    // after the budget's own, as the text first names them
    let own = budget.categories.len().min(ids.len());
    let mut others = ids.split_off(own);
    let order: HashMap<&Id, usize> = plan.order.0.iter().zip(0..).collect();
    others.sort_by_cached_key(|id| order.get(id).copied().unwrap_or(usize::MAX));
    ids.extend(others);
    ids
}
