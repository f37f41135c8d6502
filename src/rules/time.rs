//! What lies outside the plan, and what waits for something that comes too late.

use super::{Context, Say, called, path_of};
use crate::plan::{Arg, Id, Initiative, Path, Quarter, Span, Status};

/// Something that takes time.
struct Item {
    name: Arg,
    path: Path,
    first: Quarter,
    last: Quarter,
    is_done: bool,
}

/// Everything of the plan that takes time, one after the other.
fn items(c: &Context<'_>) -> impl Iterator<Item = Item> {
    let end = c.plan.end();
    let initiatives = c.alive().filter_map(|(item, _)| {
        let span = item.span?;
        let is_done = item.status == Status::Done;
        let path = path_of(item).to("span");
        Some(of_span(called(&item.name, &item.id), path, span, is_done))
    });
    let costs = c.plan.costs.iter().map(move |item| Item {
        name: called(&item.name, &item.id),
        path: Path::parse("costs").to(&item.id),
        first: item.from,
        last: item.until.unwrap_or(end.max(item.from)),
        is_done: false,
    });
    let team = c.plan.team.iter().map(move |item| Item {
        name: called(&item.role, &item.id),
        path: Path::parse("team").to(&item.id),
        first: item.from,
        last: item.until.unwrap_or(end.max(item.from)),
        is_done: false,
    });
    let training = c.plan.training.iter().map(|item| {
        let path = Path::parse("training").to(&item.id).to("span");
        of_span(called(&item.name, &item.id), path, item.span, false)
    });
    initiatives.chain(costs).chain(team).chain(training)
}

fn of_span(name: Arg, path: Path, span: Span, is_done: bool) -> Item {
    Item {
        name,
        path,
        first: span.first(),
        last: span.last(),
        is_done,
    }
}

fn say_item(c: &Context<'_>, say: &mut Say<'_>, item: Item) {
    let args = [
        ("name", item.name),
        ("first", Arg::Quarter(item.first)),
        ("last", Arg::Quarter(item.last)),
        ("start", Arg::Quarter(c.plan.settings.start)),
        ("end", Arg::Quarter(c.plan.end())),
    ];
    say.at(item.path, args);
}

/// Begins before the plan does. What is done lies in the past by right.
pub(super) fn starts_before(c: &Context<'_>, say: &mut Say<'_>) {
    let start = c.plan.settings.start;
    for item in items(c).filter(|item| item.first < start && !item.is_done) {
        say_item(c, say, item);
    }
}

/// Lies wholly after the plan.
pub(super) fn starts_after(c: &Context<'_>, say: &mut Say<'_>) {
    let end = c.plan.end();
    for item in items(c).filter(|item| item.first > end) {
        say_item(c, say, item);
    }
}

/// Begins inside the plan and goes on after it.
pub(super) fn ends_after(c: &Context<'_>, say: &mut Say<'_>) {
    let end = c.plan.end();
    for item in items(c).filter(|item| item.first <= end && item.last > end) {
        say_item(c, say, item);
    }
}

/// An initiative, its start, and another that it names.
struct Link<'a> {
    item: &'a Initiative,
    start: Option<Quarter>,
    other: &'a Initiative,
    path: Path,
}

/// Every link of initiatives that still have to be done. Ids that name nobody are the reader's complaint.
fn links<'a>(c: &Context<'a>, key: &'static str, of: fn(&Initiative) -> &[Id]) -> Vec<Link<'a>> {
    let mut links = Vec::new();
    for (item, _) in c.alive().filter(|(item, _)| item.status != Status::Done) {
        for (at, id) in of(item).iter().enumerate() {
            if let Some(other) = c.by_id.get(id.as_str()) {
                links.push(Link {
                    item,
                    start: item.span.map(Span::first),
                    other,
                    path: path_of(item).to(key).to(at),
                });
            }
        }
    }
    links
}

fn say_link(say: &mut Say<'_>, link: Link<'_>, start: Quarter, other: Quarter) {
    let args = [
        ("name", called(&link.item.name, &link.item.id)),
        ("start", Arg::Quarter(start)),
        ("other", called(&link.other.name, &link.other.id)),
        ("quarter", Arg::Quarter(other)),
        ("earliest", Arg::Quarter(other.next())),
    ];
    say.at(link.path, args);
}

/// What it needs has not ended when it starts.
pub(super) fn needs(c: &Context<'_>, say: &mut Say<'_>) {
    for link in links(c, "needs", |item| &item.needs) {
        let ended = matches!(link.other.status, Status::Done | Status::Stopped);
        if let (Some(start), Some(other), false) = (link.start, link.other.span, ended)
            && other.last() >= start
        {
            say_link(say, link, start, other.last());
        }
    }
}

/// What it goes with has not started when it starts.
pub(super) fn with(c: &Context<'_>, say: &mut Say<'_>) {
    for link in links(c, "with", |item| &item.with) {
        let started = matches!(
            link.other.status,
            Status::Running | Status::Done | Status::Stopped
        );
        if let (Some(start), Some(other), false) = (link.start, link.other.span, started)
            && other.first() >= start
        {
            say_link(say, link, start, other.first());
        }
    }
}

/// It is decided, and what it needs is not: an idea, paused, or given up.
pub(super) fn needs_not_committed(c: &Context<'_>, say: &mut Say<'_>) {
    for link in links(c, "needs", |item| &item.needs) {
        if link.item.status.commits() && !link.other.status.commits() {
            let args = [
                ("name", called(&link.item.name, &link.item.id)),
                ("other", called(&link.other.name, &link.other.id)),
                ("status", Arg::Word(link.other.status.message())),
            ];
            say.at(link.path, args);
        }
    }
}
