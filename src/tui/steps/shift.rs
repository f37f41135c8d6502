//! A plan that begins in another quarter, or counts in another currency.

use crate::plan::{
    Budget, Cost, CostItem, Currency, Edit, Initiative, Money, Phase, Plan, Quarter, Size, Worth,
};

/// The plan, moved so that it begins in `start`: years, phases, milestones, initiatives, costs, team and training move
/// along. What happened (actuals, measurements, reviews) stays where it happened.
pub fn to_start(plan: &Plan, start: Quarter) -> Edit {
    let old = plan.settings.start;
    let quarters = start.since(old);
    let years = start.year().saturating_sub(old.year());
    let mut new = plan.clone();
    new.settings.start = start;
    new.settings.as_of = plan.settings.as_of.map(|quarter| quarter.plus(quarters));
    budget(&mut new.budget, years, quarters);
    new.phases
        .iter_mut()
        .for_each(|phase| self::phase(phase, quarters));
    new.initiatives
        .iter_mut()
        .for_each(|item| initiative(item, quarters));
    for CostItem {
        from,
        until,
        line_from,
        ..
    } in &mut new.costs
    {
        *from = from.plus(quarters);
        *until = until.map(|quarter| quarter.plus(quarters));
        *line_from = line_from.map(|quarter| quarter.plus(quarters));
    }
    for entry in &mut new.team {
        entry.from = entry.from.plus(quarters);
        entry.until = entry.until.map(|quarter| quarter.plus(quarters));
    }
    for training in &mut new.training {
        training.span = training.span.plus(quarters);
    }
    for champion in &mut new.champions {
        champion.from = champion.from.map(|quarter| quarter.plus(quarters));
    }
    for funding in &mut new.funding {
        funding.quarter = funding.quarter.plus(quarters);
    }
    for source in &mut new.data_sources {
        source.clean_up = source.clean_up.map(|span| span.plus(quarters));
    }
    for kpi in &mut new.kpis {
        kpi.by = kpi.by.map(|quarter| quarter.plus(quarters));
    }
    Edit::Plan(Box::new(new))
}

fn budget(budget: &mut Budget, years: i32, quarters: i32) {
    for period in &mut budget.periods {
        period.years = period.years.plus(years);
        for (year, _) in &mut period.split {
            *year = year.saturating_add(years);
        }
    }
    for change in &mut budget.changes {
        change.quarter = change.quarter.plus(quarters);
    }
}

fn phase(phase: &mut Phase, quarters: i32) {
    phase.span = phase.span.plus(quarters);
    for milestone in &mut phase.milestones {
        milestone.quarter = milestone.quarter.plus(quarters);
    }
}

fn initiative(item: &mut Initiative, quarters: i32) {
    item.span = item.span.map(|span| span.plus(quarters));
    item.go_live = item.go_live.map(|quarter| quarter.plus(quarters));
    if let Cost::ByQuarter(parts) = &mut item.cost {
        for (quarter, _) in parts {
            *quarter = quarter.plus(quarters);
        }
    }
    if let Some(running) = &mut item.running_cost {
        running.line_from = running.line_from.map(|quarter| quarter.plus(quarters));
    }
    for kpi in &mut item.kpis {
        kpi.by = kpi.by.map(|quarter| quarter.plus(quarters));
    }
}

/// A currency with another number of decimals: only while the plan holds no amount but the revenue and the budget,
/// since every other amount would need a person's eye.
pub fn to_currency(plan: &Plan, currency: Currency) -> Option<Edit> {
    let holds_amounts = !plan.costs.is_empty()
        || !plan.team.is_empty()
        || !plan.training.is_empty()
        || !plan.funding.is_empty()
        || !plan.actuals.is_empty()
        || !plan.budget.changes.is_empty()
        || plan.risks.iter().any(|risk| risk.impact.is_some())
        || plan.initiatives.iter().any(has_amounts);
    if holds_amounts {
        return None;
    }
    let old = plan.currency();
    let convert = |amount: Money| {
        amount
            .ratio(currency.minor_per_unit(), old.minor_per_unit())
            .ok()
    };
    let mut new = plan.clone();
    new.company.currency = currency;
    new.company.revenue = plan.company.revenue.and_then(convert);
    if let Size::Amount(amount) = plan.budget.size {
        new.budget.size = Size::Amount(convert(amount)?);
    }
    Some(Edit::Plan(Box::new(new)))
}

fn has_amounts(item: &Initiative) -> bool {
    let in_benefit = item.benefits.iter().any(|benefit| match &benefit.worth {
        Worth::PerYear(estimate) => !estimate.likely().is_zero(),
        Worth::Hours { hour_cost, .. } => !hour_cost.is_zero(),
    });
    in_benefit
        || item
            .cost
            .amounts()
            .any(|(_, estimate)| !estimate.likely().is_zero())
        || item.running_cost.is_some()
        || item.risks.iter().any(|risk| risk.impact.is_some())
}
