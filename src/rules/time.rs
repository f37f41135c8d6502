//! What lies outside the plan, and what waits for something that comes too late.

use super::{Context, Say, called, path_of};
use crate::plan::{Arg, Id, Initiative, Path, Quarter, Span, Status};

/// Something that takes time.
struct Item<'a> {
    list: &'static str,
    id: &'a Id,
    name: &'a str,
    /// Whether its time is one key, `span`.
    has_span: bool,
    first: Quarter,
    last: Quarter,
    is_done: bool,
}

/// Everything of the plan that takes time, one after the other.
fn items<'a>(c: &Context<'a>) -> impl Iterator<Item = Item<'a>> {
    let end = c.plan.end();
    let of_span = |list, id, name, span: Span, is_done| Item {
        list,
        id,
        name,
        has_span: true,
        first: span.first(),
        last: span.last(),
        is_done,
    };
    let until = move |list, id, name, from: Quarter, until: Option<Quarter>| Item {
        list,
        id,
        name,
        has_span: false,
        first: from,
        last: until.unwrap_or(end.max(from)),
        is_done: false,
    };
    let initiatives = c.alive().filter_map(move |(item, _)| {
        let is_done = item.status == Status::Done;
        Some(of_span(
            "initiatives",
            &item.id,
            &item.name,
            item.span?,
            is_done,
        ))
    });
    let costs = c.plan.costs.iter();
    let costs = costs.map(move |item| until("costs", &item.id, &item.name, item.from, item.until));
    let team = c.plan.team.iter();
    let team = team.map(move |item| until("team", &item.id, &item.role, item.from, item.until));
    let training = c.plan.training.iter();
    let training =
        training.map(move |item| of_span("training", &item.id, &item.name, item.span, false));
    initiatives.chain(costs).chain(team).chain(training)
}

fn say_item(c: &Context<'_>, say: &mut Say<'_>, item: &Item<'_>) {
    let args = [
        ("name", called(item.name, item.id)),
        ("first", Arg::Quarter(item.first)),
        ("last", Arg::Quarter(item.last)),
        ("start", Arg::Quarter(c.plan.settings.start)),
        ("end", Arg::Quarter(c.plan.end())),
    ];
    let path = Path::parse(item.list).to(item.id);
    say.at(if item.has_span { path.to("span") } else { path }, args);
}

/// Begins before the plan does. What is done lies in the past by right.
pub(super) fn starts_before(c: &Context<'_>, say: &mut Say<'_>) {
    let start = c.plan.settings.start;
    for item in items(c).filter(|item| item.first < start && !item.is_done) {
        say_item(c, say, &item);
    }
}

/// Lies wholly after the plan.
pub(super) fn starts_after(c: &Context<'_>, say: &mut Say<'_>) {
    let end = c.plan.end();
    for item in items(c).filter(|item| item.first > end) {
        say_item(c, say, &item);
    }
}

/// Begins inside the plan and goes on after it.
pub(super) fn ends_after(c: &Context<'_>, say: &mut Say<'_>) {
    let end = c.plan.end();
    for item in items(c).filter(|item| item.first <= end && item.last > end) {
        say_item(c, say, &item);
    }
}

/// An initiative, its start, and another that it names.
struct Link<'a> {
    item: &'a Initiative,
    start: Option<Quarter>,
    other: &'a Initiative,
    /// The key that names the other, and the place in its list.
    key: &'static str,
    at: usize,
}

impl Link<'_> {
    fn path(&self) -> Path {
        path_of(self.item).to(self.key).to(self.at)
    }
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
                    key,
                    at,
                });
            }
        }
    }
    links
}

fn say_link(say: &mut Say<'_>, link: &Link<'_>, start: Quarter, other: Quarter) {
    let args = [
        ("name", called(&link.item.name, &link.item.id)),
        ("start", Arg::Quarter(start)),
        ("other", called(&link.other.name, &link.other.id)),
        ("quarter", Arg::Quarter(other)),
        ("earliest", Arg::Quarter(other.next())),
    ];
    say.at(link.path(), args);
}

/// What it needs has not ended when it starts.
pub(super) fn needs(c: &Context<'_>, say: &mut Say<'_>) {
    for link in links(c, "needs", |item| &item.needs) {
        let ended = matches!(link.other.status, Status::Done | Status::Stopped);
        if let (Some(start), Some(other), false) = (link.start, link.other.span, ended)
            && other.last() >= start
        {
            say_link(say, &link, start, other.last());
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
            say_link(say, &link, start, other.first());
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
            say.at(link.path(), args);
        }
    }
}
