//! What comes too early or too late moves; what waits for something undecided waits otherwise.

use super::{
    super::{Context, called},
    Mend,
    commitment::as_idea,
    initiative, tried,
};
use crate::plan::{Arg, Cost, Edit, Id, Initiative, Money, Notice, Quarter, Span, Status};

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
