//! The plan over time, where the window has room for it: what adds up, the budget by year, the phases.

use super::BUDGET;
use crate::{
    locale::Safe,
    tui::{
        rows::{Row, Spot},
        screens::money,
        steps::{Cx, whole},
        theme::Tone,
    },
};

/// From this many lines chart and years are shown.
const ROOMY: u16 = 40;
/// From this many lines the phases are shown too.
const LARGE: u16 = 50;

/// The rows; none in a small window.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    if cx.size.1 < ROOMY {
        return Vec::new();
    }
    let is_large = cx.size.1 >= LARGE;
    let mut rows = Vec::new();
    if is_large {
        rows.push(Row::gap());
    }
    if cx
        .figures
        .is_some_and(|figures| !figures.totals.benefit.is_zero())
    {
        rows.extend(money::chart_row(cx, if is_large { 12 } else { 7 }));
    }
    rows.extend(years(cx));
    if is_large {
        rows.push(Row::gap());
        rows.extend(whole::phases(cx));
        rows.push(Row::gap());
    } else {
        // keeps the next row out of the table above
        rows.push(Row::brief(Safe::default()));
    }
    rows
}

fn years(cx: &Cx<'_>) -> Vec<Row> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let most = figures.years.iter().map(|year| year.part.allocated).max();
    let mut rows = vec![
        Row::columns(cx.unit("money-year"), Safe::default())
            .cell(cx.t("whole-budget"))
            .cell(cx.t("column-committed"))
            .cell(cx.t("column-left")),
    ];
    rows.extend(figures.years.iter().enumerate().map(|(at, year)| {
        Row::line(cx.plain(&cx.locale.year(year.year)), Safe::default())
            .amount(year.part.allocated)
            .amount(year.part.committed)
            .amount(year.part.headroom)
            .part(Cx::part(year.part.allocated, most.unwrap_or_default()))
            .named(Spot::part(BUDGET, 0, at.saturating_add(1)))
            .figure(&format!("years.{}", year.year))
            .tone(if year.part.headroom.is_negative() {
                Tone::Warn
            } else {
                Tone::Plain
            })
    }));
    rows
}
