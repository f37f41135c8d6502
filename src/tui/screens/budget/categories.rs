//! Periods against categories: every share can be typed, that of one category in one period too.

use super::{
    cells::{self, part as part_figures},
    grid::{Cell, Grid, Line},
    typed::{self, Of, Plainly},
};
use crate::{
    calc::{Figures, PartFigures},
    locale::Safe,
    plan::{Arg, Budget, CategoryShares, Id, Money, Path, Period, Share},
    tui::{
        rows::{Kind, Row, Spot},
        steps::{Answer, Cx, Set, categories as page, edits, periods, share_rows},
    },
};

/// A category in a period: the item is the period, the part the category.
pub const CELL: &str = "budget_cell";

/// The table.
pub fn rows(cx: &Cx<'_>, figures: &Figures) -> Vec<Row> {
    let mut lines = vec![shares(cx, figures)];
    for (at, (period, own)) in figures
        .periods
        .iter()
        .zip(&cx.plan.budget.periods)
        .enumerate()
    {
        lines.push(Line::period(cx, (at, own, period), |path| {
            let ids = figures.category_ids.iter().enumerate();
            let cells = ids.map(|(place, id)| {
                let spot = Spot::part(CELL, at, place);
                Cell {
                    spot,
                    kind: Kind::Share(cx.locks.contains(&spot)),
                    share: cx.percent(share_in(&cx.plan.budget, own, id)),
                    path: path.to(id),
                    part: Some(part(figures, at, place).unwrap_or_default()),
                }
            });
            cells.collect()
        }));
    }
    lines.push(total(cx, figures));
    let names = figures.category_ids.iter().map(|id| {
        let short = cx.locale.category_short(id);
        (cx.plain(&cx.locale.category(id)), cx.plain(&short))
    });
    let grid = Grid {
        measure: cx.look.measure,
        value: "column-share",
        names: names.collect(),
        ranks: Vec::new(),
        is_alone: false,
        lines,
    };
    let mut rows = grid.rows(cx);
    let sum = Share::sum(cx.plan.budget.periods.iter().map(|period| period.share));
    rows.extend(share_rows::missing(cx, sum));
    rows
}

/// The line of the categories' shares.
fn shares(cx: &Cx<'_>, figures: &Figures) -> Line {
    let ids = figures.category_ids.iter().enumerate();
    let cells = ids.map(|(at, id)| {
        let spot = Spot::of(page::SHARE, at);
        let own = cx.plan.budget.categories.get(at);
        Cell {
            spot,
            kind: match own {
                Some(_) => Kind::Share(cx.locks.contains(&spot)),
                None => Kind::Line,
            },
            share: own.map_or_else(Safe::default, |(_, share)| cx.percent(*share)),
            path: Path::parse("categories").to(id),
            part: None,
        }
    });
    Line {
        row: Row::line(cx.t("budget-shares"), Safe::default()),
        cells: cells.collect(),
        totals: None,
    }
}

fn total(cx: &Cx<'_>, figures: &Figures) -> Line {
    let sum = Share::sum(cx.plan.budget.periods.iter().map(|period| period.share));
    let all = figures.category_ids.iter().zip(&figures.categories);
    let cells = all.enumerate().map(|(at, (id, part))| Cell {
        spot: Spot::of(cells::CATEGORY_TOTAL, at),
        kind: Kind::Line,
        share: Safe::default(),
        path: Path::parse("categories").to(id),
        part: Some(*part),
    });
    Line::total(cx, cx.percent(sum), cells.collect(), figures)
}

/// Allocated, committed and left of a category in a period.
pub fn part(figures: &Figures, period: usize, category: usize) -> Option<PartFigures> {
    let period = figures.periods.get(period)?;
    let amount = |of: &[Money]| of.get(category).copied().unwrap_or_default();
    Some(part_figures(
        amount(&period.categories),
        amount(&period.committed_by_category),
    ))
}

/// The share of a category in a period.
pub fn share_in(budget: &Budget, period: &Period, id: &Id) -> Share {
    let shares = budget.categories_of(period).iter();
    shares
        .filter(|(of, _)| of == id)
        .map(|(_, share)| *share)
        .next()
        .unwrap_or_default()
}

/// Whose shares hold in a period.
pub fn basis(cx: &Cx<'_>, period: usize) -> Option<Safe> {
    let period = cx.plan.budget.periods.get(period)?;
    let years = [("years", Arg::Years(period.years))];
    Some(if period.categories.is_empty() {
        cx.say("budget-cell-whole", &years)
    } else {
        cx.say("budget-cell-own", &years)
    })
}

/// The share of a period.
pub fn set_period(cx: &Cx<'_>, figures: &Figures, spot: Spot, text: &str) -> Set {
    let Some(period) = figures.periods.get(spot.item) else {
        return Err(Safe::default());
    };
    let beside = period
        .part
        .allocated
        .minus(period.share_amount)
        .unwrap_or_default();
    let of = Of {
        whole: figures.divisible,
        beside,
    };
    let new = typed::share(cx, text, Plainly::Share, of)?;
    let budget = with_period(cx, spot.item, new)?;
    let amount = typed::gives(cx, &budget, period.years, None);
    let shows = typed::shows(cx, "", new, amount.plus(beside).unwrap_or(amount));
    edits::of_budget(cx, shows, |old| *old = budget)
}

/// The budget with another share of a period; the others give way.
pub fn with_period(cx: &Cx<'_>, at: usize, new: Share) -> Result<Budget, Safe> {
    let mut budget = cx.plan.budget.clone();
    let old: Vec<Share> = budget.periods.iter().map(|period| period.share).collect();
    let spot = |at| Spot::of(periods::SHARE, at);
    let shares = share_rows::give_way(cx, spot, &old, at, new)?;
    for (period, share) in budget.periods.iter_mut().zip(shares) {
        period.share = share;
    }
    Ok(budget)
}

/// The share of a category, in all periods that have no shares of their own.
pub fn set_category(cx: &Cx<'_>, figures: &Figures, spot: Spot, text: &str) -> Set {
    let Some((id, _)) = cx.plan.budget.categories.get(spot.item) else {
        return Err(Safe::default());
    };
    let shown = figures.categories.get(spot.item).map(|part| part.allocated);
    let mut whole = Money::ZERO;
    let mut follows = Money::ZERO;
    for (own, period) in figures.periods.iter().zip(&cx.plan.budget.periods) {
        if period.categories.is_empty() {
            let given = typed::gives(cx, &cx.plan.budget, period.years, Some(id));
            whole = whole.plus(own.share_amount).unwrap_or(whole);
            follows = follows.plus(given).unwrap_or(follows);
        }
    }
    // what comes from periods with shares of their own, from the board and from subsidies
    let beside = shown.unwrap_or_default().minus(follows).unwrap_or_default();
    let new = typed::share(cx, text, Plainly::Share, Of { whole, beside })?;
    let mut budget = cx.plan.budget.clone();
    let old: Vec<Share> = budget.categories.iter().map(|(_, share)| *share).collect();
    let spots = |at| Spot::of(page::SHARE, at);
    let shares = share_rows::give_way(cx, spots, &old, spot.item, new)?;
    for ((_, place), share) in budget.categories.iter_mut().zip(shares) {
        *place = share;
    }
    let amount = whole.share(new).unwrap_or_default();
    let amount = amount.plus(beside).unwrap_or(amount);
    let shows = typed::shows(cx, &cx.locale.category(id), new, amount);
    edits::of_budget(cx, shows, |old| *old = budget)
}

/// The share of a category in one period, which has shares of its own from then on.
pub fn set_cell(cx: &Cx<'_>, figures: &Figures, spot: Spot, text: &str) -> Set {
    let (Some(period), Some(id), Some(part)) = (
        figures.periods.get(spot.item),
        figures.category_ids.get(spot.part),
        part(figures, spot.item, spot.part),
    ) else {
        return Err(Safe::default());
    };
    let given = typed::gives(cx, &cx.plan.budget, period.years, Some(id));
    let beside = part.allocated.minus(given).unwrap_or_default();
    let of = Of {
        whole: period.share_amount,
        beside,
    };
    let new = typed::share(cx, text, Plainly::Amount, of)?;
    let budget = with_cell(cx, spot.item, id, new)?;
    let amount = typed::gives(cx, &budget, period.years, Some(id));
    let amount = amount.plus(beside).unwrap_or(amount);
    let shows = typed::shows(cx, &cx.locale.category(id), new, amount);
    edits::of_budget(cx, shows, |old| *old = budget)
}

/// The budget with another share of a category in one period.
pub fn with_cell(cx: &Cx<'_>, at: usize, id: &Id, new: Share) -> Result<Budget, Safe> {
    let mut budget = cx.plan.budget.clone();
    let whole = budget.categories.clone();
    let Some(period) = budget.periods.get_mut(at) else {
        return Err(Safe::default());
    };
    let mut own: CategoryShares = if period.categories.is_empty() {
        whole.clone()
    } else {
        period.categories.clone()
    };
    if !own.iter().any(|(of, _)| of == id) {
        own.push((id.clone(), Share::ZERO));
    }
    let place = own.iter().position(|(of, _)| of == id).unwrap_or_default();
    let old: Vec<Share> = own.iter().map(|(_, share)| *share).collect();
    let ids = cx.figures.map(|figures| figures.category_ids.as_slice());
    let spots = |place: usize| {
        let id = own.get(place).map(|(id, _)| id);
        let column = ids.unwrap_or_default().iter().position(|of| Some(of) == id);
        Spot::part(CELL, at, column.unwrap_or(usize::MAX))
    };
    let shares = share_rows::give_way(cx, spots, &old, place, new)?;
    for ((_, place), share) in own.iter_mut().zip(shares) {
        *place = share;
    }
    // the same as the whole budget's: none of its own
    period.categories = if own == whole { Vec::new() } else { own };
    Ok(budget)
}

/// A period without shares of its own.
pub fn give_up(cx: &Cx<'_>, at: usize) -> Answer {
    match cx.plan.budget.periods.get(at) {
        Some(period) if !period.categories.is_empty() => {
            let words = cx.say(
                "budget-own-given-up",
                &[("years", Arg::Years(period.years))],
            );
            let edit = edits::budget(cx, |budget| {
                if let Some(period) = budget.periods.get_mut(at) {
                    period.categories = Vec::new();
                }
            });
            Answer::Edit(edit, words, None)
        }
        _ => Answer::Nothing,
    }
}
