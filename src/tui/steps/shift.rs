//! A plan that begins in another quarter.

use crate::plan::{Budget, CostItem, Edit, Phase, Plan, Quarter};

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
        .for_each(|item| *item = item.moved(quarters));
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
