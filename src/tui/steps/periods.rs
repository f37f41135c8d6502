//! When the money is spent: periods with their shares; in a period its years, quarters and own categories.

use super::{Answer, Cx, Page, Set, Step, edits, share_rows};
use crate::{
    locale::Safe,
    plan::{Arg, Period, Quarter, Share, Years, rebalance},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        theme::Tone,
    },
};

const YEARS: Spot = Spot::new("years");
/// A line of the list.
pub const SHARE: &str = "period_share";
const FOCUS: Spot = Spot::new("focus");
const OWN_QUARTERS: Spot = Spot::new("own_quarters");
const QUARTER: &str = "quarter_share";
const OWN_SPLIT: Spot = Spot::new("own_split");
const SPLIT: &str = "split_share";
const OWN_CATEGORIES: Spot = Spot::new("own_categories");
const CATEGORY: &str = "own_category";

/// The list of periods.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![
        Row::columns(cx.t("column-years"), cx.t("column-share"))
            .cell(cx.unit("column-amount"))
            .cell(cx.t("column-left")),
    ];
    for (at, period) in cx.plan.budget.periods.iter().enumerate() {
        let spot = Spot::of(SHARE, at);
        let mut row = Row::share(
            spot,
            cx.plain(&cx.locale.years(period.years)),
            cx.percent(period.share),
            cx.locks.contains(&spot),
        )
        .figure(&format!("periods.{}", period.years.first()))
        .part(period.share.as_fraction())
        .note(cx.plain(&period.focus));
        if let Some(figures) = cx.figures.and_then(|figures| figures.periods.get(at)) {
            row = row
                .amount(figures.part.allocated)
                .amount(figures.part.headroom);
        }
        rows.push(row);
    }
    rows.extend(share_rows::total(
        cx,
        cx.plan.budget.periods.iter().map(|period| period.share),
        cx.figures
            .map(|figures| (figures.totals.allocated, figures.totals.committed)),
    ));
    rows.push(Row::gap());
    rows.push(Row::text(cx.t("periods-hint")).tone(Tone::Dim));
    let years: usize = cx
        .plan
        .budget
        .periods
        .iter()
        .map(|period| period.years.iter().count())
        .sum();
    let periods = cx.plan.budget.periods.len();
    if years != periods {
        let args = [
            ("periods", Arg::Count(periods)),
            ("years", Arg::Count(years)),
        ];
        rows.push(Row::text(cx.say("periods-are-years", &args)).tone(Tone::Dim));
    }
    rows
}

/// One period.
pub fn item_rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(period) = cx.plan.budget.periods.get(cx.item) else {
        return Vec::new();
    };
    let figures = cx.figures.and_then(|figures| figures.periods.get(cx.item));
    let mut rows = vec![
        Row::number(
            YEARS,
            cx.t("period-years"),
            cx.plain(&period.years.to_string()),
        ),
        Row::number(
            Spot::of(SHARE, cx.item),
            cx.t("column-share"),
            cx.percent(period.share),
        )
        .note(figures.map_or_else(Safe::default, |figures| cx.money(figures.part.allocated)))
        .figure(&format!("periods.{}", period.years.first())),
        Row::words(FOCUS, cx.t("period-focus"), cx.plain(&period.focus)),
        Row::tick(
            OWN_QUARTERS,
            cx.t("period-own-quarters"),
            Safe::default(),
            period.quarters.is_some(),
        ),
    ];
    if let Some(profile) = &period.quarters {
        for (at, share) in profile.iter().enumerate() {
            let spot = Spot::of(QUARTER, at);
            let label = Safe::line(&format!("  Q{}", at.saturating_add(1)));
            let amounts = cx.figures.into_iter().flat_map(|figures| &figures.quarters);
            let amount = amounts
                .filter(|quarter| period.years.contains(quarter.quarter.year()))
                .find(|quarter| {
                    Quarter::new(quarter.quarter.year(), 1).is_some_and(|first| {
                        usize::try_from(quarter.quarter.since(first)).ok() == Some(at)
                    })
                });
            let mut row = Row::share(spot, label, cx.percent(*share), cx.locks.contains(&spot))
                .part(share.as_fraction());
            if let Some(quarter) = amount {
                row = row
                    .amount(quarter.part.allocated)
                    .figure(&format!("quarters.{}", quarter.quarter));
            }
            rows.push(row);
        }
    }
    if period.years.iter().count() > 1 {
        rows.push(Row::tick(
            OWN_SPLIT,
            cx.t("period-own-split"),
            Safe::default(),
            !period.split.is_empty(),
        ));
        for (at, (year, share)) in period.split.iter().enumerate() {
            let spot = Spot::of(SPLIT, at);
            let label = Safe::line(&format!("  {}", cx.locale.year(*year)));
            rows.push(
                with_year(
                    cx,
                    *year,
                    Row::share(spot, label, cx.percent(*share), cx.locks.contains(&spot)),
                )
                .part(share.as_fraction()),
            );
        }
    }
    rows.push(Row::tick(
        OWN_CATEGORIES,
        cx.t("period-own-categories"),
        Safe::default(),
        !period.categories.is_empty(),
    ));
    for (at, (id, share)) in period.categories.iter().enumerate() {
        let spot = Spot::of(CATEGORY, at);
        let label = Safe::line(&format!("  {}", cx.locale.category(id)));
        let mut row = Row::share(spot, label, cx.percent(*share), cx.locks.contains(&spot))
            .part(share.as_fraction())
            .figure(&format!("periods.{}.{id}", period.years.first()));
        let place = cx
            .figures
            .and_then(|figures| figures.category_ids.iter().position(|other| other == id));
        if let Some(amount) = place.and_then(|at| figures?.categories.get(at)) {
            row = row.amount(*amount);
        }
        rows.push(row);
    }
    rows
}

fn with_year(cx: &Cx<'_>, year: i32, row: Row) -> Row {
    let figures = cx
        .figures
        .and_then(|figures| figures.years.iter().find(|of| of.year == year));
    match figures {
        Some(figures) => row
            .amount(figures.part.allocated)
            .figure(&format!("years.{year}")),
        None => row,
    }
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    if spot.name == SHARE {
        return set_share(cx, spot.item, text);
    }
    let at = cx.item;
    let Some(period) = cx.plan.budget.periods.get(at) else {
        return Err(Safe::default());
    };
    let mut new = period.clone();
    let yes = text == "yes";
    let shows = match spot {
        YEARS => {
            let years = Years::parse(text).ok_or_else(|| cx.t("fault-years"))?;
            let others = cx.plan.budget.periods.iter().enumerate();
            let overlaps = others.filter(|(place, _)| *place != at).any(|(_, other)| {
                other.years.first() <= years.last() && years.first() <= other.years.last()
            });
            if overlaps {
                return Err(cx.t("fault-years-overlap"));
            }
            new.years = years;
            new.split = Vec::new();
            cx.plain(&cx.locale.years(years))
        }
        FOCUS => {
            text.clone_into(&mut new.focus);
            cx.plain(text)
        }
        OWN_QUARTERS => {
            new.quarters = yes.then_some([Share::percent(25); 4]);
            cx.yes_no(yes)
        }
        OWN_SPLIT => {
            new.split = if yes { even(period.years) } else { Vec::new() };
            cx.yes_no(yes)
        }
        OWN_CATEGORIES => {
            new.categories = if yes {
                cx.plan.budget.categories.clone()
            } else {
                Vec::new()
            };
            cx.yes_no(yes)
        }
        Spot { name: QUARTER, .. } => {
            let profile = period.quarters.unwrap_or([Share::percent(25); 4]);
            let shares = share_rows::rebalanced(cx, QUARTER, &profile, spot.item, text)?;
            new.quarters = <[Share; 4]>::try_from(shares).ok();
            cx.plain(text)
        }
        Spot { name: SPLIT, .. } => {
            let old: Vec<Share> = period.split.iter().map(|(_, share)| *share).collect();
            let shares = share_rows::rebalanced(cx, SPLIT, &old, spot.item, text)?;
            for ((_, place), share) in new.split.iter_mut().zip(shares) {
                *place = share;
            }
            cx.plain(text)
        }
        Spot { name: CATEGORY, .. } => {
            let old: Vec<Share> = period.categories.iter().map(|(_, share)| *share).collect();
            let shares = share_rows::rebalanced(cx, CATEGORY, &old, spot.item, text)?;
            for ((_, place), share) in new.categories.iter_mut().zip(shares) {
                *place = share;
            }
            cx.plain(text)
        }
        _ => return Err(Safe::default()),
    };
    edits::of_budget(cx, shows, |budget| {
        if let Some(place) = budget.periods.get_mut(at) {
            *place = new;
        }
    })
}

/// The years of a period with even shares.
pub fn even(years: Years) -> Vec<(i32, Share)> {
    let all: Vec<i32> = years.iter().collect();
    let zero = vec![Share::ZERO; all.len()];
    let free = vec![false; all.len()];
    let first = Share::ratio(1, i128::try_from(all.len()).unwrap_or(1)).unwrap_or(Share::WHOLE);
    let shares = rebalance(&zero, &free, 0, first).unwrap_or(zero);
    all.into_iter().zip(shares).collect()
}

fn set_share(cx: &Cx<'_>, at: usize, text: &str) -> Set {
    let old: Vec<Share> = cx
        .plan
        .budget
        .periods
        .iter()
        .map(|period| period.share)
        .collect();
    let new = share_rows::rebalanced(cx, SHARE, &old, at, text)?;
    let shows = share_rows::and_money(cx, new.get(at).copied());
    edits::of_budget(cx, shows, |budget| {
        for (period, share) in budget.periods.iter_mut().zip(new) {
            period.share = share;
        }
    })
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let periods = &cx.plan.budget.periods;
    let at = spot.filter(|spot| spot.name == SHARE).map(|spot| spot.item);
    match (does, at) {
        (Do::Open, Some(at)) => Answer::Go(Page::item(Step::Periods, at)),
        (Do::Add, _) => {
            let next = cx
                .plan
                .budget
                .years()
                .map_or(cx.plan.settings.start.year(), |years| {
                    years.last().saturating_add(1)
                });
            let Some(years) = Years::new(next, next) else {
                return Answer::Nothing;
            };
            let edit = edits::budget(cx, |budget| {
                budget.periods.push(Period::new(years, Share::ZERO, ""));
            });
            let name = cx.say("added", &[("what", Arg::Years(years))]);
            Answer::Edit(edit, name, Some(Spot::of(SHARE, periods.len())))
        }
        (Do::Remove, Some(at)) if periods.len() > 1 => {
            let old: Vec<Share> = periods.iter().map(|period| period.share).collect();
            let shares = rebalance(&old, &vec![false; old.len()], at, Share::ZERO);
            let years = periods.get(at).map(|period| period.years);
            let edit = edits::budget(cx, |budget| {
                for (period, share) in budget.periods.iter_mut().zip(shares.into_iter().flatten()) {
                    period.share = share;
                }
                if at < budget.periods.len() {
                    budget.periods.remove(at);
                }
            });
            let name = years.map_or_else(Safe::default, |years| {
                cx.say("removed", &[("what", Arg::Years(years))])
            });
            Answer::Edit(edit, name, Some(Spot::of(SHARE, at.saturating_sub(1))))
        }
        _ => Answer::Nothing,
    }
}
