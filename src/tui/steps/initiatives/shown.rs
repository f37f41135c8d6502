//! Which initiatives the table shows, in which order, and in which groups.

use std::collections::BTreeMap;

use super::super::{Cx, pillar_shares, returns};
use crate::{
    locale::Safe,
    plan::{Horizon, Initiative, Pillar, Span, Status},
    tui::look::{Group, Order},
};

/// A group with its members.
pub struct Part {
    /// Its position among all of its kind; past the last for those that belong to none.
    pub at: usize,
    /// Its name.
    pub name: Safe,
    /// Positions of its initiatives, in the order that was asked for.
    pub items: Vec<usize>,
}

/// Positions of the initiatives that the filter lets through, in the order that was asked for.
pub fn items(cx: &Cx<'_>) -> Vec<usize> {
    let filter = cx.look.items.filter.to_lowercase();
    let words: Vec<&str> = filter.split_whitespace().collect();
    let all = cx.plan.initiatives.iter().enumerate();
    let shown = all.filter(|(_, item)| {
        words.is_empty() || {
            let text = text(cx, item);
            words.iter().all(|word| text.contains(word))
        }
    });
    in_order(cx, shown.map(|(at, _)| at).collect())
}

/// All that the filter looks into.
fn text(cx: &Cx<'_>, item: &Initiative) -> String {
    let pillar = item.pillar.map(|pillar| pillar_shares::name(cx, pillar));
    let horizon = item.horizon.map(|of| cx.locale.text(of.message()));
    let phase = cx.plan.phase_of(item);
    let status = cx.locale.text(item.status.message());
    let parts = [
        item.name.as_str(),
        item.id.as_str(),
        pillar.as_ref().map_or("", Safe::as_str),
        &status,
        phase.map_or("", |phase| phase.name.as_str()),
        &item.department,
        &item.owner,
        horizon.as_deref().unwrap_or_default(),
    ];
    parts.join("\n").to_lowercase()
}

/// What an initiative is sorted by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Number(i128),
    Text(String),
}

/// The largest first.
fn falling(number: i128) -> Key {
    Key::Number(number.saturating_neg())
}

fn position<T: PartialEq>(all: &[T], one: &T) -> Key {
    let at = all.iter().position(|of| of == one).unwrap_or(all.len());
    Key::Number(i128::try_from(at).unwrap_or_default())
}

/// In the order that was asked for; those without what it goes by stand last either way.
fn in_order(cx: &Cx<'_>, all: Vec<usize>) -> Vec<usize> {
    let order = cx.look.items.order;
    if order == Order::File {
        let mut all = all;
        if cx.look.items.reversed {
            all.reverse();
        }
        return all;
    }
    let findings = match order {
        Order::Findings => counts(cx),
        _ => BTreeMap::new(),
    };
    let mut keyed: Vec<(Option<Key>, usize)> = all
        .into_iter()
        .map(|at| (key(cx, order, at, &findings), at))
        .collect();
    keyed.sort_by(|(one, _), (other, _)| match (one, other) {
        (Some(one), Some(other)) if cx.look.items.reversed => other.cmp(one),
        (Some(one), Some(other)) => one.cmp(other),
        _ => one.is_none().cmp(&other.is_none()),
    });
    keyed.into_iter().map(|(_, at)| at).collect()
}

fn key(cx: &Cx<'_>, order: Order, at: usize, findings: &BTreeMap<&str, usize>) -> Option<Key> {
    let item = cx.plan.initiatives.get(at)?;
    let figures = cx.figures.and_then(|figures| figures.initiatives.get(at));
    match order {
        Order::File => None,
        Order::Name => Some(Key::Text(item.name.to_lowercase())),
        Order::Status => Some(position(Status::ALL, &item.status)),
        Order::Start => {
            let start = item.span.map(Span::first)?;
            let quarters = i128::from(start.year())
                .saturating_mul(4)
                .saturating_add(i128::from(start.of_year()));
            Some(Key::Number(quarters))
        }
        Order::Cost => figures.map(|figures| falling(figures.cost.minor())),
        Order::Benefit => figures
            .filter(|_| !item.benefits.is_empty())
            .map(|figures| falling(figures.benefit_per_year.minor())),
        Order::Payback => figures
            .and_then(|figures| returns::counted(cx, item, figures.returns.payback))
            .map(|(tenths, _)| Key::Number(i128::from(tenths))),
        Order::Npv => figures
            .and_then(|figures| figures.returns.npv)
            .map(|npv| falling(npv.minor())),
        Order::Phase => {
            let phase = cx.plan.phase_of(item)?;
            Some(position(&cx.plan.phases, phase))
        }
        Order::Horizon => item.horizon.map(|horizon| position(Horizon::ALL, &horizon)),
        Order::Findings => findings
            .get(item.id.as_str())
            .map(|count| falling(i128::try_from(*count).unwrap_or_default())),
    }
}

/// How many findings speak of each initiative, by id.
pub fn counts<'a>(cx: &Cx<'a>) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    let standing = cx.standing().map(|(_, notice)| notice);
    for notice in standing.chain(cx.findings) {
        let mut steps = notice.path.steps();
        if let (Some("initiatives"), Some(id)) = (steps.next(), steps.next()) {
            let count: &mut usize = counts.entry(id).or_default();
            *count = count.saturating_add(1);
        }
    }
    counts
}

/// The initiatives in groups; those that have no member are left out.
pub fn parts(cx: &Cx<'_>, group: Group, items: &[usize]) -> Vec<Part> {
    let names = names(cx, group);
    let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for at in items {
        if let Some(item) = cx.plan.initiatives.get(*at) {
            let part = of(cx, group, item).unwrap_or(names.len());
            parts.entry(part).or_default().push(*at);
        }
    }
    let part = |(at, items)| Part {
        at,
        name: names
            .get(at)
            .cloned()
            .unwrap_or_else(|| cx.t("group-of-none")),
        items,
    };
    parts.into_iter().map(part).collect()
}

fn names(cx: &Cx<'_>, group: Group) -> Vec<Safe> {
    match group {
        Group::Phase => {
            let phases = cx.plan.phases.iter();
            phases.map(|phase| cx.plain(&phase.name)).collect()
        }
        Group::Pillar => {
            let pillars = Pillar::ALL.iter();
            pillars.map(|of| pillar_shares::name(cx, *of)).collect()
        }
        Group::Status => Status::ALL.iter().map(|of| cx.t(of.message())).collect(),
        Group::Horizon => Horizon::ALL.iter().map(|of| cx.t(of.message())).collect(),
    }
}

/// The position of the group that an initiative belongs to.
fn of(cx: &Cx<'_>, group: Group, item: &Initiative) -> Option<usize> {
    match group {
        Group::Phase => {
            let phase = cx.plan.phase_of(item)?;
            cx.plan.phases.iter().position(|of| of.id == phase.id)
        }
        Group::Pillar => Pillar::ALL.iter().position(|of| Some(*of) == item.pillar),
        Group::Status => Status::ALL.iter().position(|of| *of == item.status),
        Group::Horizon => Horizon::ALL.iter().position(|of| Some(*of) == item.horizon),
    }
}
