//! Work moves to where there is room: which initiative, and to which quarter.

use super::{
    super::{Context, called},
    Mend, is_worse, tried,
};
use crate::{
    calc::Figures,
    plan::{Arg, Edit, Initiative, Money, Quarter, Span, Status, Years},
};

/// So many tries are made; each computes the plan anew.
const TRIES: usize = 12;
/// So many initiatives move in one go.
const TOGETHER: usize = 6;

/// Years that are over.
pub struct Over {
    /// Which.
    pub years: Years,
    /// By how much.
    pub by: Money,
}

impl Over {
    fn span(&self) -> Option<Span> {
        Span::new(
            Quarter::first_of(self.years.first()),
            Quarter::last_of(self.years.last()),
        )
    }

    /// What the years have left.
    pub fn left(&self, figures: &Figures) -> Option<Money> {
        let years = figures.years.iter();
        let own = years.filter(|year| self.years.contains(year.year));
        Money::sum(own.map(|year| year.part.headroom)).ok()
    }
}

/// An initiative that is planned and not begun, with its position and what it costs inside the years.
struct Candidate<'a> {
    at: usize,
    item: &'a Initiative,
    span: Span,
    costs: &'a [(Quarter, Money)],
}

/// Moves that help: the initiative that starts last, to the next quarter with room; where one is not enough, several.
pub fn moves(c: &Context<'_>, over: &Over) -> Vec<Mend> {
    let Some(span) = over.span() else {
        return Vec::new();
    };
    let candidates = candidates(c, span);
    let mut tries = TRIES;
    let mut mends: Vec<Mend> = candidates
        .iter()
        .filter_map(|candidate| one(c, over, span, candidate, &mut tries))
        .take(2)
        .collect();
    if mends.is_empty() {
        mends.extend(several(c, over, span, &candidates));
    }
    mends
}

fn candidates<'a>(c: &Context<'a>, span: Span) -> Vec<Candidate<'a>> {
    let all = c.plan.initiatives.iter().zip(&c.figures.initiatives);
    let mut found: Vec<Candidate<'_>> = all
        .enumerate()
        .filter_map(|(at, (item, figures))| {
            let costs = figures.cost_by_quarter.as_slice();
            let concerns = costs
                .iter()
                .any(|(quarter, amount)| span.contains(*quarter) && *amount > Money::ZERO);
            (item.status == Status::Planned && concerns).then_some(Candidate {
                at,
                item,
                span: item.span?,
                costs,
            })
        })
        .collect();
    found.sort_by_key(|candidate| std::cmp::Reverse(candidate.span.first()));
    found
}

/// How many quarters it can move at most: to the plan's end, and no further than what waits for it.
fn most(c: &Context<'_>, candidate: &Candidate<'_>) -> i32 {
    let id = &candidate.item.id;
    let waiting = c.alive().filter_map(|(other, _)| {
        let start = other.span?.first();
        let by_end = other
            .needs
            .contains(id)
            .then(|| start.since(candidate.span.last()));
        let by_start = other
            .with
            .contains(id)
            .then(|| start.since(candidate.span.first()));
        // what waits for it and is too early already does not keep it
        [by_end, by_start]
            .into_iter()
            .flatten()
            .filter(|room| *room > 0)
            .min()
            .map(|room| room.saturating_sub(1))
    });
    let to_end = c.plan.end().since(candidate.span.last());
    waiting.chain([to_end]).min().unwrap_or(0)
}

/// What a move takes out of the years.
fn takes(span: Span, costs: &[(Quarter, Money)], by: i32) -> Money {
    let inside = |by: i32| {
        let own = costs
            .iter()
            .filter(|(quarter, _)| span.contains(quarter.plus(by)));
        Money::sum(own.map(|(_, amount)| *amount)).unwrap_or_default()
    };
    inside(0).minus(inside(by)).unwrap_or_default()
}

fn one(
    c: &Context<'_>,
    over: &Over,
    span: Span,
    candidate: &Candidate<'_>,
    tries: &mut usize,
) -> Option<Mend> {
    let running = c.figures.initiatives.get(candidate.at)?;
    let years = i128::try_from(over.years.iter().count()).ok()?;
    let also = running.running_cost_per_year.times(years).ok()?;
    for by in 1..=most(c, candidate) {
        let taken = takes(span, candidate.costs, by).plus(also).ok()?;
        if taken < over.by {
            continue;
        }
        *tries = tries.checked_sub(1)?;
        let edit = Edit::Initiative(candidate.at, Box::new(candidate.item.moved(by)));
        let after = tried(c, &edit)?;
        let left = over.left(&after)?;
        if !left.is_negative() && !is_worse(c.figures, &after) {
            let args = [
                ("name", called(&candidate.item.name, &candidate.item.id)),
                ("quarter", Arg::Quarter(candidate.span.first().plus(by))),
                ("years", Arg::Years(over.years)),
                ("left", Arg::Money(left)),
            ];
            return Some(Mend::new("mend-move", args, edit));
        }
    }
    None
}

/// Several, the last ones first, each to the first quarter behind the years.
fn several(c: &Context<'_>, over: &Over, span: Span, candidates: &[Candidate<'_>]) -> Option<Mend> {
    let mut edits = Vec::new();
    let mut taken = Money::ZERO;
    for candidate in candidates {
        let by = span.last().next().since(candidate.span.first());
        if by < 1 || by > most(c, candidate) {
            continue;
        }
        edits.push(Edit::Initiative(
            candidate.at,
            Box::new(candidate.item.moved(by)),
        ));
        taken = taken.plus(takes(span, candidate.costs, by)).ok()?;
        if edits.len() > TOGETHER {
            return None;
        }
        if taken < over.by {
            continue;
        }
        let count = edits.len();
        let edit = Edit::Many(edits.clone());
        let after = tried(c, &edit)?;
        let left = over.left(&after)?;
        if !left.is_negative() && !is_worse(c.figures, &after) {
            let args = [
                ("count", Arg::Count(count)),
                ("quarter", Arg::Quarter(span.last().next())),
                ("years", Arg::Years(over.years)),
                ("left", Arg::Money(left)),
            ];
            return Some(Mend::new("mend-move-several", args, edit));
        }
    }
    None
}
