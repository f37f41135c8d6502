//! What comes too early or too late moves; what waits for something undecided waits otherwise.

use super::{
    super::{Context, called},
    Mend,
    commitment::as_idea,
    initiative, tried,
};
use crate::plan::{Arg, Cost, Edit, Id, Initiative, Money, Notice, Quarter, Span, Status};

/// So much comes inside the plan in one go.
const TOGETHER: usize = 6;

/// An initiative moves, with what the period in which it begins has left then.
fn moved(c: &Context<'_>, at: usize, by: i32) -> Option<Mend> {
    let item = c.plan.initiatives.get(at)?;
    let start = item.span?.first().plus(by);
    let edit = Edit::Initiative(at, Box::new(item.moved(by)));
    let after = tried(c, &edit)?;
    let mut args = vec![
        ("name", called(&item.name, &item.id)),
        ("quarter", Arg::Quarter(start)),
    ];
    let mut periods = after.periods.iter();
    let Some(period) = periods.find(|of| of.years.contains(start.year())) else {
        return Some(Mend::new("mend-start", args, edit));
    };
    let left = period.part.headroom;
    args.push(("years", Arg::Years(period.years)));
    args.push(("left", Arg::Money(left.abs().ok()?)));
    let id = if left < Money::ZERO {
        "mend-start-over"
    } else {
        "mend-start-left"
    };
    Some(Mend::new(id, args, edit))
}

/// The initiative that a finding names, and the one that it names in turn.
fn link<'a>(
    c: &Context<'a>,
    notice: &Notice,
    of: fn(&Initiative) -> &[Id],
) -> Option<(usize, &'a Initiative, usize, &'a Initiative)> {
    let (at, item) = initiative(c, notice)?;
    let place: usize = notice.path.steps().next_back()?.parse().ok()?;
    let id = of(item).get(place)?;
    let all = c.plan.initiatives.iter();
    let other = all.into_iter().position(|other| other.id == *id)?;
    Some((at, item, other, c.plan.initiatives.get(other)?))
}

/// It starts after what it needs; or that ends sooner; or it need only have started.
pub fn needs(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let found = link(c, notice, |item| &item.needs).and_then(|(at, item, other_at, other)| {
        Some((at, item, item.span?, other_at, other, other.span?))
    });
    let Some((at, item, span, other_at, other, other_span)) = found else {
        return Vec::new();
    };
    let late = other_span.last().next().since(span.first());
    let mut mends: Vec<Mend> = moved(c, at, late).into_iter().collect();
    if other.status == Status::Planned && other_span.first().plus(-late) >= c.plan.settings.start {
        mends.extend(moved(c, other_at, -late));
    }
    if other_span.first() < span.first() {
        let mut new = item.clone();
        new.needs.retain(|id| *id != other.id);
        new.with.push(other.id.clone());
        let args = [
            ("name", called(&item.name, &item.id)),
            ("other", called(&other.name, &other.id)),
        ];
        let edit = Edit::Initiative(at, Box::new(new));
        mends.push(Mend::new("mend-with", args, edit));
    }
    mends
}

/// It starts after what it goes with has started.
pub fn with(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let found = link(c, notice, |item| &item.with).and_then(|(at, item, other_at, other)| {
        Some((at, item.span?, other_at, other, other.span?))
    });
    let Some((at, span, other_at, other, other_span)) = found else {
        return Vec::new();
    };
    let late = other_span.first().next().since(span.first());
    let mut mends: Vec<Mend> = moved(c, at, late).into_iter().collect();
    if other.status == Status::Planned && other_span.first().plus(-late) >= c.plan.settings.start {
        mends.extend(moved(c, other_at, -late));
    }
    mends
}

/// What it needs is decided too, or it is not decided either, or it does without.
pub fn decided(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let Some((at, item, other_at, other)) = link(c, notice, |item| &item.needs) else {
        return Vec::new();
    };
    let name = ("name", called(&item.name, &item.id));
    let needed = ("other", called(&other.name, &other.id));
    let mut mends = Vec::new();
    if other.span.is_some() && other.status != Status::Stopped {
        let new = Initiative {
            status: Status::Planned,
            ..other.clone()
        };
        let cost = c.figures.initiatives.get(other_at).map(|of| of.cost);
        let args = [
            needed.clone(),
            ("cost", Arg::Money(cost.unwrap_or_default())),
        ];
        let edit = Edit::Initiative(other_at, Box::new(new));
        mends.push(Mend::new("mend-decide", args, edit));
    }
    if item.status == Status::Planned {
        let edit = Edit::Initiative(at, Box::new(as_idea(item)));
        mends.push(Mend::new("mend-undecide", [name.clone()], edit));
    }
    let mut new = item.clone();
    new.needs.retain(|id| *id != other.id);
    let edit = Edit::Initiative(at, Box::new(new));
    mends.push(Mend::new("mend-without", [name, needed], edit));
    mends
}

/// What lies outside the plan moves in, or is cut to it.
pub fn inside_plan(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let list = notice.path.steps().next();
    if list == Some("initiatives") {
        return initiative(c, notice).map_or_else(Vec::new, |(at, item)| inside(c, at, item));
    }
    let id = notice.path.steps().nth(1).unwrap_or_default();
    other_inside(c, list.unwrap_or_default(), id)
        .into_iter()
        .collect()
}

fn inside(c: &Context<'_>, at: usize, item: &Initiative) -> Vec<Mend> {
    let (start, end) = (c.plan.settings.start, c.plan.end());
    let Some(span) = item.span else {
        return Vec::new();
    };
    let name = ("name", called(&item.name, &item.id));
    let mut mends = Vec::new();
    if span.first() < start {
        mends.extend(moved(c, at, start.since(span.first())));
        if item.status != Status::Done && span.last() < start {
            let new = Initiative {
                status: Status::Done,
                ..item.clone()
            };
            let edit = Edit::Initiative(at, Box::new(new));
            mends.push(Mend::new("mend-done", [name], edit));
        }
        return mends;
    }
    let by = end.since(span.last());
    if span.first().plus(by) >= start {
        mends.extend(moved(c, at, by));
    }
    if let (Some(shorter), Cost::Total(_)) = (Span::new(span.first(), end), &item.cost) {
        let mut new = item.clone();
        new.span = Some(shorter);
        // shares for quarters that are no more would not add up
        new.spread.clear();
        let edit = Edit::Initiative(at, Box::new(new));
        let args = [name, ("quarter", Arg::Quarter(end))];
        mends.push(Mend::new("mend-shorten", args, edit));
    }
    mends
}

/// All that lies outside the plan's years comes inside, where that is not too much for one step.
pub fn all_inside(c: &Context<'_>, _: &Notice) -> Vec<Mend> {
    let (start, end) = (c.plan.settings.start, c.plan.end());
    let work = c.plan.initiatives.iter().enumerate();
    let work = work.filter(|(_, item)| {
        let is_ahead = item.status.commits() && item.status != Status::Done;
        let span = item.span.filter(|_| is_ahead);
        span.is_some_and(|span| span.first() < start || span.last() > end)
    });
    let moved = work.filter_map(|(at, item)| inside(c, at, item).into_iter().next());
    let mut mends: Vec<Mend> = moved.take(TOGETHER.saturating_add(1)).collect();
    let (others, edits) = lists_inside(c);
    mends.extend(others);
    let count = mends.len();
    if count == 1 {
        mends.retain(|mend| is_inside(c, &mend.edit));
        return mends;
    }
    let work = mends.into_iter().map(|mend| mend.edit);
    let work = work.filter(|edit| matches!(edit, Edit::Initiative(..)));
    let edit = Edit::Many(work.chain(edits).collect());
    let good = (2..=TOGETHER).contains(&count) && is_inside(c, &edit);
    let args = [("count", Arg::Count(count))];
    good.then(|| Mend::new("mend-all-inside", args, edit))
        .into_iter()
        .collect()
}

/// Whether nothing is committed outside of the budget's years after an edit.
fn is_inside(c: &Context<'_>, edit: &Edit) -> bool {
    tried(c, edit)
        .is_some_and(|after| after.committed_before.is_zero() && after.committed_after.is_zero())
}

/// Costs, posts and training that lie outside: each by itself, and all of a list in one edit.
fn lists_inside(c: &Context<'_>) -> (Vec<Mend>, Vec<Edit>) {
    let (mut costs, mut team, mut training) = (
        c.plan.costs.clone(),
        c.plan.team.clone(),
        c.plan.training.clone(),
    );
    let mut outside: Vec<(&str, Id)> = Vec::new();
    for item in &mut costs {
        let old = (item.from, item.until);
        (item.from, item.until) = clamped(c, item.from, item.until);
        if old != (item.from, item.until) {
            outside.push(("costs", item.id.clone()));
        }
    }
    for entry in &mut team {
        let old = (entry.from, entry.until);
        (entry.from, entry.until) = clamped(c, entry.from, entry.until);
        if old != (entry.from, entry.until) {
            outside.push(("team", entry.id.clone()));
        }
    }
    for of in &mut training {
        let old = of.span;
        let (first, last) = clamped(c, old.first(), Some(old.last()));
        of.span = last.and_then(|last| Span::new(first, last)).unwrap_or(old);
        if old != of.span {
            outside.push(("training", of.id.clone()));
        }
    }
    let mends = outside
        .iter()
        .filter_map(|(list, id)| other_inside(c, list, id.as_str()));
    let edits = [
        (costs != c.plan.costs).then_some(Edit::Costs(costs)),
        (team != c.plan.team).then_some(Edit::Team(team)),
        (training != c.plan.training).then_some(Edit::Training(training)),
    ];
    (mends.collect(), edits.into_iter().flatten().collect())
}

/// A quarter inside the plan, and the last one of something that begins in it.
fn clamped(c: &Context<'_>, from: Quarter, until: Option<Quarter>) -> (Quarter, Option<Quarter>) {
    let (start, end) = (c.plan.settings.start, c.plan.end());
    let from = from.max(start).min(end);
    (from, until.map(|until| until.min(end).max(from)))
}

/// Costs, posts and training.
fn other_inside(c: &Context<'_>, list: &str, id: &str) -> Option<Mend> {
    let (name, first, last, edit) = match list {
        "costs" => {
            let mut all = c.plan.costs.clone();
            let item = all.iter_mut().find(|item| item.id.as_str() == id)?;
            (item.from, item.until) = clamped(c, item.from, item.until);
            let (name, from, until) = (called(&item.name, &item.id), item.from, item.until);
            (name, from, until, Edit::Costs(all))
        }
        "team" => {
            let mut all = c.plan.team.clone();
            let item = all.iter_mut().find(|item| item.id.as_str() == id)?;
            (item.from, item.until) = clamped(c, item.from, item.until);
            let (name, from, until) = (called(&item.role, &item.id), item.from, item.until);
            (name, from, until, Edit::Team(all))
        }
        "training" => {
            let mut all = c.plan.training.clone();
            let item = all.iter_mut().find(|item| item.id.as_str() == id)?;
            let (first, last) = clamped(c, item.span.first(), Some(item.span.last()));
            item.span = Span::new(first, last?)?;
            let name = called(&item.name, &item.id);
            (name, first, last, Edit::Training(all))
        }
        _ => return None,
    };
    let last = last.unwrap_or_else(|| c.plan.end());
    let span = Span::new(first, last)?;
    let args = [("name", name), ("span", Arg::Span(span))];
    Some(Mend::new("mend-clamp", args, edit))
}
