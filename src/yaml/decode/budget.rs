//! `budget`, its periods and the sums that must be whole.

use super::PERIODS;
use crate::{
    plan::{
        Arg, Budget, CategoryShares, Change, Period, Pillar, Quarter, Severity, Share, Size, Years,
        parse_year,
    },
    yaml::{
        keys,
        reader::{Fields, Reader, Step},
        tree::Node,
    },
};

/// The first year that a period names, before anything is complained about.
pub fn first_year(r: &mut Reader<'_>, node: Node) -> Option<i32> {
    let document = r.document;
    let periods = document.value(node, "periods")?;
    r.tree()
        .children(periods)
        .filter_map(|item| Years::parse(document.scalar(document.value(item, "years")?)?))
        .map(Years::first)
        .min()
}

pub fn budget(r: &mut Reader<'_>, node: Node, start: Quarter, default: Budget) -> Option<Budget> {
    let f = r.map(node, Some(&keys::BUDGET))?;
    let rate = r.get(&f, "rate", Reader::share);
    let amount = r.get(&f, "amount", Reader::money);
    let size = match (rate, amount) {
        (None, Some(amount)) => Size::Amount(amount),
        (Some(rate), None) => Size::Rate(rate),
        (Some(rate), Some(_)) => {
            if let Some(entry) = f.entry("amount") {
                let value = entry.value;
                r.inside(Step::Name("amount"), |r| {
                    r.error(value, "rate-and-amount", vec![]);
                });
            }
            Size::Rate(rate)
        }
        (None, None) => default.size,
    };
    Some(Budget {
        size,
        reserve: r.get(&f, "reserve", Reader::part).unwrap_or(Share::ZERO),
        periods: r
            .get(&f, "periods", |r, node| periods(r, node, start))
            .unwrap_or(default.periods),
        categories: r
            .get(&f, "categories", categories)
            .filter(|categories| !categories.is_empty())
            .unwrap_or(default.categories),
        pillars: r.get(&f, "pillars", pillars).unwrap_or_default(),
        changes: r
            .get(&f, "changes", |r, node| r.list(node, change))
            .unwrap_or_default(),
    })
}

fn periods(r: &mut Reader<'_>, node: Node, start: Quarter) -> Option<Vec<Period>> {
    let mut all: Vec<(Period, Node)> = Vec::new();
    let mut unsure = false;
    let mut told = false;
    r.list(node, |r, item| {
        if all.len() >= PERIODS {
            if !std::mem::replace(&mut told, true) {
                r.error(
                    item,
                    "too-many-periods",
                    vec![("most", Arg::Count(PERIODS))],
                );
            }
            return None;
        }
        let read = period(r, item, start);
        unsure |= read.as_ref().is_none_or(|(_, sure)| !sure);
        all.push((read?.0, item));
        Some(())
    })?;
    neighbours(r, &all);
    if !unsure {
        r.must_be_whole(node, Share::sum(all.iter().map(|(period, _)| period.share)));
    }
    Some(all.into_iter().map(|(period, _)| period).collect())
}

/// Periods must follow each other without overlap or gap.
fn neighbours(r: &mut Reader<'_>, periods: &[(Period, Node)]) {
    let mut sorted: Vec<&(Period, Node)> = periods.iter().collect();
    sorted.sort_by_key(|(period, _)| period.years.first());
    let mut before: Option<Years> = None;
    for (period, node) in sorted {
        let years = period.years;
        if let Some(known) = before {
            let first = years.first().to_string();
            let args = vec![("years", Arg::Years(years)), ("before", Arg::Years(known))];
            let node = r.document.value(*node, "years").unwrap_or(*node);
            let path = r.path().to(first).to("years");
            let bytes = r.tree().span(node);
            if years.first() <= known.last() {
                r.say_at(path, bytes, "periods-overlap", Severity::Error, args);
            } else if years.first() > known.last().saturating_add(1) {
                r.say_at(path, bytes, "periods-gap", Severity::Error, args);
            }
        }
        before = match before {
            Some(known) if known.last() > years.last() => Some(known),
            _ => Some(years),
        };
    }
}

fn period(r: &mut Reader<'_>, node: Node, start: Quarter) -> Option<(Period, bool)> {
    let f = r.map(node, Some(&keys::PERIOD))?;
    let years = r.need(&f, "years", Reader::years);
    let share = r.need(&f, "share", Reader::share);
    let focus = r.get(&f, "focus", Reader::text).unwrap_or_default();
    let categories = r.get(&f, "categories", categories).unwrap_or_default();
    let quarters = r.get(&f, "quarters", quarters);
    let split = years
        .and_then(|years| r.get(&f, "split", |r, node| split(r, node, years)))
        .unwrap_or_default();
    let years = years?;
    starts_in_time(r, &f, years, start, quarters);
    let period = Period {
        years,
        share: share.unwrap_or(Share::ZERO),
        focus,
        categories,
        quarters,
        split,
    };
    Some((period, share.is_some()))
}

/// A year wholly before the plan's start, or with no weight after it, can take no money.
fn starts_in_time(
    r: &mut Reader<'_>,
    f: &Fields<'_>,
    years: Years,
    start: Quarter,
    quarters: Option<[Share; 4]>,
) {
    if years.first() < start.year() {
        if let Some(entry) = f.entry("years") {
            let node = entry.value;
            let args = vec![("years", Arg::Years(years)), ("start", Arg::Quarter(start))];
            r.inside(Step::Name("years"), |r| {
                r.error(node, "period-before-start", args);
            });
        }
        return;
    }
    let (Some(quarters), Some(entry)) = (quarters, f.entry("quarters")) else {
        return;
    };
    let skip = if years.contains(start.year()) {
        usize::try_from(start.of_year())
            .unwrap_or(1)
            .saturating_sub(1)
    } else {
        0
    };
    if quarters.iter().skip(skip).all(|share| share.is_zero()) {
        let node = entry.value;
        let args = vec![("start", Arg::Quarter(start))];
        r.inside(Step::Name("quarters"), |r| {
            r.error(node, "quarters-without-weight", args);
        });
    }
}

fn quarters(r: &mut Reader<'_>, node: Node) -> Option<[Share; 4]> {
    let shares = r.shares(node)?;
    if shares.len() != r.tree().children(node).count() {
        return None;
    }
    let found = shares.len();
    let Ok(quarters) = <[Share; 4]>::try_from(shares) else {
        r.error(node, "quarters-length", vec![("found", Arg::Count(found))]);
        return None;
    };
    r.must_be_whole(node, Share::sum(quarters));
    Some(quarters)
}

fn split(r: &mut Reader<'_>, node: Node, years: Years) -> Option<Vec<(i32, Share)>> {
    let f = r.map(node, None)?;
    let mut all = Vec::new();
    let mut unsure = false;
    for entry in &f.entries {
        let share = r.inside(Step::Name(entry.name), |r| {
            let share = r.share(entry.value);
            let year = parse_year(entry.name);
            if let Some(year) = year.filter(|year| years.contains(*year)) {
                return Some((year, share?));
            }
            let args = vec![
                ("found", Reader::quote(entry.name)),
                ("years", Arg::Years(years)),
            ];
            r.error(entry.key, "split-year", args);
            None
        });
        unsure |= share.is_none();
        all.extend(share);
    }
    if !unsure && !f.entries.is_empty() {
        r.must_be_whole(node, Share::sum(all.iter().map(|(_, share)| *share)));
    }
    Some(all)
}

/// Shares by category that must be whole.
pub fn categories(r: &mut Reader<'_>, node: Node) -> Option<CategoryShares> {
    let (shares, complete) = r.by_id(node, Reader::category, Reader::share)?;
    if complete {
        r.must_be_whole(node, Share::sum(shares.iter().map(|(_, share)| *share)));
    }
    Some(shares)
}

fn pillars(r: &mut Reader<'_>, node: Node) -> Option<Vec<(Pillar, Share)>> {
    let f = r.map(node, None)?;
    let mut all = Vec::new();
    for entry in &f.entries {
        r.inside(Step::Name(entry.name), |r| {
            let pillar = r.word::<Pillar>(entry.key);
            let share = r.share(entry.value);
            all.extend(pillar.zip(share));
        });
    }
    if all.len() == f.entries.len() && !all.is_empty() {
        r.must_be_whole(node, Share::sum(all.iter().map(|(_, share)| *share)));
    }
    Some(all)
}

fn change(r: &mut Reader<'_>, node: Node) -> Option<Change> {
    let f = r.map(node, Some(&keys::CHANGE))?;
    let quarter = r.need(&f, "quarter", Reader::quarter);
    let category = r.need(&f, "category", Reader::category);
    let amount = r.need(&f, "amount", Reader::signed_money);
    let reason = r.get(&f, "reason", Reader::text).unwrap_or_default();
    Some(Change {
        quarter: quarter?,
        category: category?,
        amount: amount?,
        reason,
    })
}
