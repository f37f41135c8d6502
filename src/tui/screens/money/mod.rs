//! What the plan costs and gives back: what adds up over time, by year or quarter, what was really spent, and what is
//! no initiative: costs, subsidies, changes by the board.

mod actuals;
mod by_time;
mod change;
mod cost;
mod funding;
mod lists;
mod payback;

pub use actuals::spent_words;
pub use lists::{CHANGE, COST, FUNDING};

use crate::tui::{
    actions::Do,
    chart,
    look::Look,
    rows::{Row, Spot},
    steps::{Answer, Cx, Page, Part, Set, Step, whole},
    theme::Tone,
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
    match cx.part {
        Some(Part::CostItem(at)) => return cost::rows(cx, at),
        Some(Part::Funding(at)) => return funding::rows(cx, at),
        Some(Part::Change(at)) => return change::rows(cx, at),
        _ => {}
    }
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
    rows.extend(lists::rows(cx));
    rows
}

/// The chart in so many lines; nothing where no money flows or the window is too low.
pub fn chart_row(cx: &Cx<'_>, lines: u16) -> Option<Row> {
    let chart = chart::of_plan(cx, lines).filter(|_| cx.size.1 >= LEAST_LINES)?;
    Some(Row::chart(chart).named(CHART).figure("totals.break_even"))
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    match cx.part {
        Some(Part::CostItem(at)) => cost::set(cx, at, spot, text),
        Some(Part::Funding(at)) => funding::set(cx, at, spot, text),
        Some(Part::Change(at)) => change::set(cx, at, spot, text),
        _ => Err(crate::locale::Safe::default()),
    }
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    if cx.part.is_some() {
        return lists::act_inside(cx, does);
    }
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
        _ => lists::act(cx, does, spot),
    }
}
