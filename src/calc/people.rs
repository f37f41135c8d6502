//! People over time: posts by quarter, what initiatives ask of them, and what team and training cost by year.

use super::commitment::{self, Entry};
use crate::plan::{Money, Number, Overflow, Plan, Quarter, Span, TeamEntry, Years};

/// What people for AI cost the plan in one fiscal year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeopleYear {
    /// The fiscal year.
    pub year: i32,
    /// The plan's part of the team.
    pub team: Money,
    /// Training, all occurrences.
    pub training: Money,
}

/// What team and training cost in each of the budget's years.
pub fn people_by_year(plan: &Plan) -> Result<Vec<PeopleYear>, Overflow> {
    let people = commitment::people();
    let mut team: Vec<Entry<'_>> = Vec::new();
    for entry in &plan.team {
        team.extend(commitment::team(plan, entry, &people)?);
    }
    let mut training: Vec<Entry<'_>> = Vec::new();
    for item in &plan.training {
        training.extend(commitment::training(plan, item)?);
    }
    let in_year = |entries: &[Entry<'_>], year: i32| {
        let own = entries.iter().filter(|entry| entry.quarter.year() == year);
        Money::sum(own.map(|entry| entry.amount))
    };
    let years = plan.budget.years().into_iter().flat_map(Years::iter);
    years
        .map(|year| {
            Ok(PeopleYear {
                year,
                team: in_year(&team, year)?,
                training: in_year(&training, year)?,
            })
        })
        .collect()
}

/// Whether a team entry is there in a quarter.
pub fn works_in(plan: &Plan, entry: &TeamEntry, quarter: Quarter) -> bool {
    let last = entry.until.unwrap_or_else(|| plan.end());
    (entry.from..=last).contains(&quarter)
}

/// Full-time posts in a quarter.
pub fn posts_in(plan: &Plan, quarter: Quarter) -> Number {
    let there = plan.team.iter().filter(|of| works_in(plan, of, quarter));
    there.fold(Number::ZERO, |sum, of| sum.saturating_add(of.fte))
}

/// Full-time posts that initiatives which are decided ask while they are built.
pub fn posts_asked_in(plan: &Plan, quarter: Quarter) -> Number {
    let asks = |span: Option<Span>| span.is_some_and(|span| span.contains(quarter));
    plan.initiatives
        .iter()
        .filter(|item| item.status.commits() && asks(item.span))
        .filter_map(|item| item.fte)
        .fold(Number::ZERO, Number::saturating_add)
}
