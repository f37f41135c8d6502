//! Years against quarters: how the money of a year is spread over its quarters, and a period's over its years.

use super::{
    cells,
    grid::{Cell, Grid, Line, Totals},
    typed::{self, Of, Plainly},
};
use crate::{
    calc::{Figures, PartFigures},
    locale::Safe,
    plan::{Arg, Budget, Money, Path, Quarter, Share, Years, rebalance},
    tui::{
        rows::{Kind, Row, Spot},
        steps::{Cx, Set, edits, periods, share_rows},
    },
};

/// A quarter of a year: the item is the year, the part the quarter from 0.
pub const QUARTER: &str = "budget_quarter";
/// A year; where its period has several, its share of them.
pub const YEAR: &str = "budget_year";

/// The table.
pub fn rows(cx: &Cx<'_>, figures: &Figures) -> Vec<Row> {
    let mut lines = Vec::new();
    for (at, year) in figures.years.iter().enumerate() {
        let path = Path::parse("years").to(year.year);
        let label = cx.plain(&cx.locale.year(year.year));
        let spot = Spot::of(YEAR, at);
        let row = match split_of(cx, year.year) {
            Some(share) => Row::share(spot, label, cx.percent(share), cx.locks.contains(&spot)),
            None => Row::line(label, Safe::default()).named(spot),
        };
        let cells = (0..4).filter_map(|place| {
            let spot = Spot::part(QUARTER, at, place);
            Some(Cell {
                spot,
                kind: Kind::Share(cx.locks.contains(&spot)),
                share: cx.percent(profile(&cx.plan.budget, year.year, place)),
                path: Path::parse("quarters").to(quarter_at(figures, at, place)?),
                part: Some(part(figures, at, place).unwrap_or_default()),
            })
        });
        lines.push(Line {
            row: row.figure(&path.to_string()),
            cells: cells.collect(),
            totals: Some(Totals {
                name: (cells::YEAR_TOTAL, at),
                path,
                part: year.part,
            }),
        });
    }
    let cells = (0..4).map(|place| {
        let parts = (0..figures.years.len()).filter_map(|at| part(figures, at, place));
        let sum = parts.fold(PartFigures::default(), |sum, part| {
            cells::part(
                sum.allocated.plus(part.allocated).unwrap_or_default(),
                sum.committed.plus(part.committed).unwrap_or_default(),
            )
        });
        Cell {
            spot: Spot::of(cells::QUARTER_TOTAL, place),
            kind: Kind::Line,
            share: Safe::default(),
            path: Path::parse("quarters").to(format!("Q{}", place.saturating_add(1))),
            part: Some(sum),
        }
    });
    lines.push(Line::total(cx, Safe::default(), cells.collect(), figures));
    let names = (1..=4).map(|of_year| Safe::line(&format!("Q{of_year}")));
    let grid = Grid {
        measure: cx.look.measure,
        value: "column-share",
        names: names.map(|name| (name.clone(), name)).collect(),
        // all four quarters or none: the totals behind them go before
        ranks: vec![0, 0, 0, 0, 2, 3, 1],
        is_alone: false,
        lines,
    };
    grid.rows(cx)
}

fn quarter_at(figures: &Figures, year: usize, place: usize) -> Option<Quarter> {
    let first = Quarter::first_of(figures.years.get(year)?.year);
    Some(first.plus(i32::try_from(place).ok()?))
}

/// The selected quarter.
pub fn quarter(cx: &Cx<'_>, spot: Spot) -> Option<Quarter> {
    quarter_at(cx.figures?, spot.item, spot.part)
}

/// Allocated, committed and left of a quarter.
pub fn part(figures: &Figures, year: usize, place: usize) -> Option<PartFigures> {
    let wanted = quarter_at(figures, year, place)?;
    let first = figures.quarters.first()?.quarter;
    let at = usize::try_from(wanted.since(first)).ok()?;
    figures.quarters.get(at).map(|of| of.part)
}

/// The weight of a quarter in its year.
fn profile(budget: &Budget, year: i32, place: usize) -> Share {
    let period = budget.period_of(year);
    let own = period.and_then(|(_, period)| period.quarters);
    own.and_then(|own| own.get(place).copied())
        .unwrap_or(Share::percent(25))
}

/// A year's share of its period, where that has several years.
fn split_of(cx: &Cx<'_>, year: i32) -> Option<Share> {
    let (_, period) = cx.plan.budget.period_of(year)?;
    split(period.years, &period.split)
        .into_iter()
        .find(|(of, _)| *of == year)
        .map(|(_, share)| share)
        .filter(|_| period.years.iter().count() > 1)
}

/// The split of a period over its years: its own, else even.
fn split(years: Years, own: &[(i32, Share)]) -> Vec<(i32, Share)> {
    if own.is_empty() {
        periods::even(years)
    } else {
        own.to_vec()
    }
}

/// That a profile holds for every year of its period.
pub fn basis(cx: &Cx<'_>, year: usize) -> Option<Safe> {
    let year = cx.figures?.years.get(year)?.year;
    let (_, period) = cx.plan.budget.period_of(year)?;
    (period.years.iter().count() > 1)
        .then(|| cx.say("budget-profile-all", &[("years", Arg::Years(period.years))]))
}

/// The weight of a quarter in the years of its period.
pub fn set_quarter(cx: &Cx<'_>, figures: &Figures, spot: Spot, text: &str) -> Set {
    let (Some(year), Some(quarter)) = (
        figures.years.get(spot.item).map(|year| year.year),
        quarter_at(figures, spot.item, spot.part),
    ) else {
        return Err(Safe::default());
    };
    let start = cx.plan.settings.start;
    if quarter < start {
        return Err(cx.say("fault-quarter-before", &[("start", Arg::Quarter(start))]));
    }
    let mut budget = cx.plan.budget.clone();
    let Some((at, period)) = budget.period_of(year) else {
        return Err(Safe::default());
    };
    let old = period.quarters.unwrap_or([Share::percent(25); 4]);
    // an amount counts among the quarters from the start on
    let is_open = |place: usize| {
        quarter_at(figures, spot.item, place).is_some_and(|quarter| quarter >= start)
    };
    let open = Share::sum(
        (0..)
            .zip(old)
            .filter(|(at, _)| is_open(*at))
            .map(|(_, share)| share),
    );
    let one = Years::new(year, year);
    let given = one.map_or(Money::ZERO, |one| typed::gives(cx, &budget, one, None));
    let beside = beside(cx, quarter);
    let of = Of {
        whole: given,
        beside,
    };
    let typed_share = typed::share(cx, text, Plainly::Amount, of)?;
    let new = if text.contains('%') {
        typed_share
    } else {
        scaled(typed_share, open)
    };
    // what lies before the start has nothing to give
    let locked: Vec<bool> = (0..old.len())
        .map(|place| !is_open(place) || cx.locks.contains(&Spot::part(QUARTER, spot.item, place)))
        .collect();
    let shares = rebalance(&old, &locked, spot.part, new).ok_or_else(|| cx.t("fault-locked"))?;
    if let Some(period) = budget.periods.get_mut(at) {
        period.quarters = <[Share; 4]>::try_from(shares).ok();
    }
    let becomes = if text.contains('%') {
        given.share(Share::ratio(new.parts().into(), open.parts().into()).unwrap_or_default())
    } else {
        given.share(typed_share)
    };
    let amount = becomes.unwrap_or_default();
    let shows = typed::shows(
        cx,
        &cx.locale.quarter(quarter),
        new,
        amount.plus(beside).unwrap_or(amount),
    );
    edits::of_budget(cx, shows, |old| *old = budget)
}

/// A share of what a part holds, as a share of the whole.
fn scaled(share: Share, of: Share) -> Share {
    let product = i128::from(share.parts()).saturating_mul(i128::from(of.parts()));
    let whole = i128::from(Share::WHOLE.parts());
    Share::ratio(product, whole.saturating_mul(whole)).unwrap_or(share)
}

/// What comes to a quarter beside its part of the year: changes by the board, and subsidies.
fn beside(cx: &Cx<'_>, quarter: Quarter) -> Money {
    let changes = cx.plan.budget.changes.iter();
    let changes = changes.map(|change| (change.quarter, change.amount));
    let funding = cx.plan.funding.iter().filter(|item| item.status.counts());
    let funding = funding.map(|item| (item.quarter, item.amount));
    let own = changes.chain(funding).filter(|(of, _)| *of == quarter);
    Money::sum(own.map(|(_, amount)| amount)).unwrap_or_default()
}

/// A year's share of its period.
pub fn set_year(cx: &Cx<'_>, figures: &Figures, spot: Spot, text: &str) -> Set {
    let Some(year) = figures.years.get(spot.item) else {
        return Err(Safe::default());
    };
    let mut budget = cx.plan.budget.clone();
    let Some((at, period)) = budget.period_of(year.year) else {
        return Err(Safe::default());
    };
    if period.years.iter().count() < 2 {
        return Err(cx.t("budget-one-year"));
    }
    let own = split(period.years, &period.split);
    let Some(one) = Years::new(year.year, year.year) else {
        return Err(Safe::default());
    };
    let whole = figures.periods.get(at).map(|of| of.share_amount);
    let given = typed::gives(cx, &budget, one, None);
    let of = Of {
        whole: whole.unwrap_or_default(),
        beside: year.part.allocated.minus(given).unwrap_or_default(),
    };
    let new = typed::share(cx, text, Plainly::Share, of)?;
    let old: Vec<Share> = own.iter().map(|(_, share)| *share).collect();
    let place = own
        .iter()
        .position(|(of, _)| *of == year.year)
        .unwrap_or_default();
    let first = spot.item.saturating_sub(place);
    let spots = |place: usize| Spot::of(YEAR, first.saturating_add(place));
    let shares = share_rows::give_way(cx, spots, &old, place, new)?;
    let split = own.iter().map(|(year, _)| *year).zip(shares).collect();
    if let Some(period) = budget.periods.get_mut(at) {
        period.split = split;
    }
    let amount = typed::gives(cx, &budget, one, None);
    let shows = typed::shows(cx, "", new, amount.plus(of.beside).unwrap_or(amount));
    edits::of_budget(cx, shows, |old| *old = budget)
}
