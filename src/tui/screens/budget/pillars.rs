//! Periods against pillars: a pillar has one share for the whole plan, so only the line of shares is typed.

use super::{
    cells::{self, Cell},
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
    let measure = if is_split {
        cx.look.measure
    } else {
        Measure::Committed
    };
    let names = Pillar::ALL.iter().map(|pillar| page::name(cx, *pillar));
    let mut rows = vec![cells::heads(cx, measure, "column-share", names.collect())];
    if is_split {
        rows.push(shares(cx));
    }
    for (at, (period, own)) in figures
        .periods
        .iter()
        .zip(&cx.plan.budget.periods)
        .enumerate()
    {
        let path = format!("periods.{}", period.years.first());
        let mut row = cells::period_row(cx, at, own, &path);
        for (place, pillar) in Pillar::ALL.iter().enumerate() {
            let part = part(cx, figures, at, place).unwrap_or_default();
            let spot = Spot::part(CELL, at, place);
            let path = format!("{path}.pillars.{}", pillar.word());
            row = pillar_cell(cx, row, measure, part, spot, &path);
        }
        rows.push(cells::with_totals(
            cx,
            row,
            measure,
            period.part,
            (cells::PERIOD_TOTAL, at),
            &path,
        ));
    }
    let mut total = Row::total(cx.t("total"), Safe::default());
    for (place, (pillar, part)) in Pillar::ALL.iter().zip(&figures.pillars).enumerate() {
        let spot = Spot::of(cells::PILLAR_TOTAL, place);
        let path = format!("pillars.{}", pillar.word());
        total = pillar_cell(cx, total, measure, *part, spot, &path);
    }
    let whole = cells::part(figures.totals.allocated, figures.totals.committed);
    rows.push(cells::with_totals(
        cx,
        total,
        measure,
        whole,
        (cells::WHOLE, 0),
        "totals",
    ));
    if !is_split {
        rows.push(Row::text(cx.t("budget-no-pillars")).tone(Tone::Dim));
    }
    if !figures.without_pillar.is_zero() {
        let amount = [("amount", crate::plan::Arg::Money(figures.without_pillar))];
        rows.push(Row::text(cx.say("budget-without-pillar", &amount)).tone(Tone::Dim));
    }
    rows
}

fn pillar_cell(
    cx: &Cx<'_>,
    row: Row,
    measure: Measure,
    part: PartFigures,
    spot: Spot,
    path: &str,
) -> Row {
    let cell = Cell {
        spot,
        kind: Kind::Line,
        typed: Safe::default(),
        path,
    };
    // without a split nothing is allocated, and so nothing is over
    let shown = if cx.plan.budget.pillars.is_empty() {
        PartFigures {
            committed: part.committed,
            ..PartFigures::default()
        }
    } else {
        part
    };
    cells::with_cell(cx, row, measure, shown, cell)
}

/// The line of the pillars' shares.
fn shares(cx: &Cx<'_>) -> Row {
    let mut row = Row::line(cx.t("budget-shares"), Safe::default());
    for (at, pillar) in Pillar::ALL.iter().enumerate() {
        let spot = Spot::of(page::SHARE, at);
        let share = cx.percent(page::share_of(cx, *pillar));
        row = row
            .cell(share.clone())
            .selectable(
                spot,
                Kind::Share(cx.locks.contains(&spot)),
                Some(Path::parse("pillars").to(pillar.word())),
            )
            .cell_typed(share.into_string());
    }
    row
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
