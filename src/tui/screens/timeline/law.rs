//! The dates of the law on the line of time.

use super::{LAW, LAW_DATE, chart::Chart, is_open};
use crate::{
    locale::Safe,
    plan::{Arg, LawDate, Quarter},
    tui::{
        rows::{Row, Spot},
        steps::Cx,
        theme::{Sign, Tone},
        time_view::TimeBar,
    },
};

/// So many dates are named beforehand.
const NAMED: usize = 2;

fn quarter(cx: &Cx<'_>, of: &LawDate) -> Option<Quarter> {
    of.quarter(cx.plan.company.fiscal_year_start)
}

/// One row with a mark for each date; unfolded, a row for each date that lies in the plan.
pub fn rows(cx: &Cx<'_>, chart: &Chart) -> Vec<Row> {
    let marks = |dates: &[LawDate]| TimeBar {
        marks: dates
            .iter()
            .filter_map(|of| quarter(cx, of))
            .map(|quarter| (quarter, Sign::Law))
            .collect(),
        ..TimeBar::default()
    };
    let mut rows = vec![
        Row::fold(LAW, cx.t("timeline-law"), is_open(cx, LAW))
            .bar(chart.time_bar(marks(&cx.law.dates)))
            .tone(Tone::Dim),
    ];
    if is_open(cx, LAW) {
        let line = cx.plan.quarters();
        for (at, of) in cx.law.dates.iter().enumerate() {
            let is_inside = quarter(cx, of)
                .is_some_and(|quarter| line.is_some_and(|line| line.contains(quarter)));
            if is_inside {
                let name = format!("  {}", cx.locale.text(&format!("law-{}", of.id)));
                let spot = Spot::of(LAW_DATE, at);
                rows.push(
                    Row::item(spot, Safe::line(&name), Safe::default())
                        .bar(chart.time_bar(marks(std::slice::from_ref(of))))
                        .tone(Tone::Dim),
                );
            }
        }
    }
    rows
}

/// What applies from a date, or the dates that are still to come; and whose data it is.
pub fn about(cx: &Cx<'_>, spot: Spot) -> Vec<(Safe, Tone)> {
    let what = if spot == LAW {
        let next = cx
            .law
            .dates
            .iter()
            .filter(|of| of.date >= cx.today)
            .take(NAMED)
            .map(|of| {
                let name = cx.locale.text(&format!("law-{}", of.id));
                format!("{} {name}", cx.locale.date(of.date))
            })
            .collect::<Vec<_>>();
        cx.say("law-next", &[("list", Arg::Text(next.join(" · ")))])
    } else {
        let of = cx.law.dates.get(spot.item);
        of.map_or_else(Safe::default, |of| {
            let text = cx.locale.text(&format!("law-{}-text", of.id));
            Safe::line(&format!("{}: {text}", cx.locale.date(of.date)))
        })
    };
    let data = [
        ("source", Arg::Text(cx.law.source.clone())),
        ("date", Arg::Text(cx.locale.date(cx.law.date))),
    ];
    vec![(what, Tone::Plain), (cx.say("law-data", &data), Tone::Dim)]
}
