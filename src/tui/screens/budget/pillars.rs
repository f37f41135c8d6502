//! Periods against pillars: a pillar has one share for the whole plan, so only the line of shares is typed.

use super::{
    cells,
    grid::{Cell, Grid, Line},
    typed::{self, Of, Plainly},
};
use crate::{
    calc::{Figures, PartFigures},
    locale::Safe,
    plan::{Money, Path, Pillar, Share},
    tui::{
        look::Measure,
        rows::{Kind, Row, Spot},
        steps::{Cx, Set, edits, pillar_shares as page, share_rows},
        theme::Tone,
    },
};

/// A pillar in a period: the item is the period, the part the pillar.
pub const CELL: &str = "budget_pillar_cell";

/// The table; without a split only what is committed.
pub fn rows(cx: &Cx<'_>, figures: &Figures) -> Vec<Row> {
    let is_split = figures.has_pillar_split;
    let mut lines = Vec::new();
    if is_split {
        lines.push(shares(cx));
    }
    for (at, (period, own)) in figures
        .periods
        .iter()
        .zip(&cx.plan.budget.periods)
        .enumerate()
    {
        lines.push(Line::period(cx, (at, own, period), |path| {
            let all = Pillar::ALL.iter().enumerate();
            let cells = all.map(|(place, pillar)| {
                let part = part(cx, figures, at, place).unwrap_or_default();
                let path = path.to("pillars").to(pillar.word());
                figure(cx, part, Spot::part(CELL, at, place), path)
            });
            cells.collect()
        }));
    }
    let all = Pillar::ALL.iter().zip(&figures.pillars).enumerate();
    let cells = all.map(|(place, (pillar, part))| {
        let path = Path::parse("pillars").to(pillar.word());
        figure(cx, *part, Spot::of(cells::PILLAR_TOTAL, place), path)
    });
    lines.push(Line::total(cx, Safe::default(), cells.collect(), figures));
    let names = Pillar::ALL
        .iter()
        .map(|pillar| (page::name(cx, *pillar), page::short_name(cx, *pillar)));
    let grid = Grid {
        measure: if is_split {
            cx.look.measure
        } else {
            Measure::Committed
        },
        value: "column-share",
        names: names.collect(),
        ranks: Vec::new(),
        is_alone: !is_split,
        lines,
    };
    let mut rows = grid.rows(cx);
    if !is_split {
        rows.push(Row::text(cx.t("budget-no-pillars")).tone(Tone::Dim));
    }
    if !figures.without_pillar.is_zero() {
        let amount = [("amount", crate::plan::Arg::Money(figures.without_pillar))];
        rows.push(Row::text(cx.say("budget-without-pillar", &amount)).tone(Tone::Dim));
    }
    rows
}

fn figure(cx: &Cx<'_>, part: PartFigures, spot: Spot, path: Path) -> Cell {
    // without a split nothing is allocated, and so nothing is over
    let shown = if cx.plan.budget.pillars.is_empty() {
        PartFigures {
            committed: part.committed,
            ..PartFigures::default()
        }
    } else {
        part
    };
    Cell {
        spot,
        kind: Kind::Line,
        share: Safe::default(),
        path,
        part: Some(shown),
    }
}

/// The line of the pillars' shares.
fn shares(cx: &Cx<'_>) -> Line {
    let cells = Pillar::ALL.iter().enumerate().map(|(at, pillar)| {
        let spot = Spot::of(page::SHARE, at);
        Cell {
            spot,
            kind: Kind::Share(cx.locks.contains(&spot)),
            share: cx.percent(page::share_of(cx, *pillar)),
            path: Path::parse("pillars").to(pillar.word()),
            part: None,
        }
    });
    Line {
        row: Row::line(cx.t("budget-shares"), Safe::default()),
        cells: cells.collect(),
        totals: None,
    }
}

/// Allocated, committed and left of a pillar in a period.
pub fn part(cx: &Cx<'_>, figures: &Figures, period: usize, pillar: usize) -> Option<PartFigures> {
    let years = cx.plan.budget.periods.get(period)?.years;
    let own = || {
        figures
            .years
            .iter()
            .filter(|year| years.contains(year.year))
    };
    let sum = |of: fn(&crate::calc::YearFigures) -> &[Money; 4]| {
        let amounts = own().filter_map(|year| of(year).get(pillar).copied());
        Money::sum(amounts).unwrap_or_default()
    };
    Some(cells::part(
        sum(|year| &year.pillars),
        sum(|year| &year.committed_by_pillar),
    ))
}

/// The share of a pillar.
pub fn set_share(cx: &Cx<'_>, figures: &Figures, spot: Spot, text: &str) -> Set {
    let of = Of {
        whole: figures.totals.allocated,
        beside: Money::ZERO,
    };
    let new = typed::share(cx, text, Plainly::Share, of)?;
    let old: Vec<Share> = Pillar::ALL
        .iter()
        .map(|pillar| page::share_of(cx, *pillar))
        .collect();
    let spots = |at| Spot::of(page::SHARE, at);
    let shares = share_rows::give_way(cx, spots, &old, spot.item, new)?;
    let amount = figures.totals.allocated.share(new).unwrap_or_default();
    let name = Pillar::ALL
        .get(spot.item)
        .map(|pillar| page::name(cx, *pillar));
    let shows = typed::shows(cx, name.unwrap_or_default().as_str(), new, amount);
    edits::of_budget(cx, shows, |budget| {
        budget.pillars = Pillar::ALL.iter().copied().zip(shares).collect();
    })
}
