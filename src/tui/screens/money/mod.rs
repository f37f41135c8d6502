//! What the plan costs and gives back: what adds up over time, by year or quarter, what was really spent, and what is
//! no initiative: costs, subsidies, changes by the board.

mod actuals;
mod by_time;
mod change;
mod cost;
mod funding;
mod payback;

pub use actuals::spent_words;

use super::listed::{self, Listed};
use crate::{
    plan::{CostItem, Id, Quarter, StandardCategory},
    tui::{
        actions::Do,
        chart,
        look::Look,
        rows::{Row, Spot},
        steps::{Answer, Cx, Page, Step, whole},
        theme::Tone,
    },
};

/// The line of a year or quarter.
const TIME: &str = "money_time";
/// The line of an initiative that should pay back.
const PAYBACK: &str = "money_payback";
/// The chart.
pub const CHART: Spot = Spot::new("money_chart");
/// Below this many lines there is no chart.
const LEAST_LINES: u16 = 16;

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let lines = cx.size.1.saturating_mul(2) / 5;
    let mut rows: Vec<Row> = chart_row(cx, lines.clamp(8, 22)).into_iter().collect();
    if cx
        .figures
        .is_some_and(|figures| figures.totals.sides.is_empty())
    {
        rows.push(Row::text(cx.t("money-nothing")).tone(Tone::Dim));
    }
    if !rows.is_empty() {
        rows.push(Row::gap());
    }
    rows.extend(by_time::rows(cx));
    rows.extend(whole::totals(cx));
    rows.extend(actuals::rows(cx));
    rows.extend(payback::rows(cx));
    for list in [cost::list(cx), funding::list(cx), change::list(cx)] {
        rows.extend(list);
        rows.push(Row::gap());
    }
    rows
}

/// The chart in so many lines; nothing where no money flows or the window is too low.
pub fn chart_row(cx: &Cx<'_>, lines: u16) -> Option<Row> {
    let chart = chart::of_plan(cx, lines).filter(|_| cx.size.1 >= LEAST_LINES)?;
    Some(Row::chart(chart).named(CHART).figure("totals.break_even"))
}

/// What a key does on a row that is of no list.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    match (does, spot) {
        (Do::Zoom, _) => {
            let by_quarter = !cx.look.by_quarter;
            let id = if by_quarter {
                "money-by-quarter"
            } else {
                "money-by-year"
            };
            let look = Look {
                by_quarter,
                ..cx.look.clone()
            };
            Answer::Look(look, cx.t(id))
        }
        (Do::Accept | Do::Edit | Do::Open, Some(spot)) if spot.name == PAYBACK => {
            Answer::Go(Page::item(Step::Initiatives, spot.item))
        }
        (Do::Add, _) => listed::add(cx, CostItem::fresh(cx)),
        _ => Answer::Nothing,
    }
}

/// The quarter that something new begins in: now, inside the plan.
fn soon(cx: &Cx<'_>) -> Quarter {
    let start = cx.plan.settings.start;
    let end = cx.plan.end().max(start);
    cx.now.unwrap_or(start).clamp(start, end)
}

/// The category that something new stands in: the plan's first; a plan without one has the standard ones.
fn first_category(cx: &Cx<'_>, wanted: StandardCategory) -> Id {
    let all = &cx.plan.budget.categories;
    let found = all.iter().find(|(id, _)| *id == wanted.id());
    found
        .or_else(|| all.first())
        .map_or_else(|| wanted.id(), |(id, _)| id.clone())
}
