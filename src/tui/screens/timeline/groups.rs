//! In which order the bars stand, and below which heads.

use super::{GROUP, chart::Chart, is_open, items};
use crate::{
    locale::Safe,
    tui::{
        look::Group,
        rows::{Row, Spot},
        steps::{
            Cx,
            initiatives::{Part, parts},
        },
        theme::Tone,
        time_view::TimeBar,
    },
};

/// The rows of phases and initiatives.
pub fn rows(cx: &Cx<'_>, chart: &Chart) -> Vec<Row> {
    let all: Vec<usize> = (0..cx.plan.initiatives.len()).collect();
    let mut rows = match cx.look.grouping {
        None => {
            let mut rows = all_phases(cx, chart);
            rows.extend(bars(cx, chart, &all, ""));
            rows
        }
        Some(Group::Phase) => by_phase(cx, chart, &parts(cx, Group::Phase, &all)),
        Some(group) => {
            let mut rows = all_phases(cx, chart);
            for part in parts(cx, group, &all) {
                rows.extend(below_head(cx, chart, &part.name, &part));
            }
            rows
        }
    };
    if all.is_empty() {
        rows.push(Row::text(cx.t("initiatives-none")).tone(Tone::Dim));
    }
    rows
}

fn all_phases(cx: &Cx<'_>, chart: &Chart) -> Vec<Row> {
    let all = cx.plan.phases.iter().enumerate();
    all.flat_map(|(at, phase)| items::phase(cx, chart, at, phase))
        .collect()
}

/// Each phase with its milestones and the initiatives that belong to it.
fn by_phase(cx: &Cx<'_>, chart: &Chart, parts: &[Part]) -> Vec<Row> {
    let mut rows = Vec::new();
    let work = cx.t("timeline-work");
    for (at, phase) in cx.plan.phases.iter().enumerate() {
        rows.extend(items::phase(cx, chart, at, phase));
        let inside = parts.iter().filter(|part| part.at == at);
        rows.extend(inside.flat_map(|part| below_head(cx, chart, &work, part)));
    }
    let none = cx.t("timeline-no-phase");
    let rest = parts.iter().filter(|part| part.at >= cx.plan.phases.len());
    rows.extend(rest.flat_map(|part| below_head(cx, chart, &none, part)));
    rows
}

fn bars(cx: &Cx<'_>, chart: &Chart, members: &[usize], indent: &str) -> Vec<Row> {
    let all = members.iter();
    all.filter_map(|at| Some((*at, cx.plan.initiatives.get(*at)?)))
        .map(|(at, item)| items::initiative(cx, chart, at, item, indent))
        .collect()
}

/// A head with how many there are, and below it each of them, unless they are folded.
fn below_head(cx: &Cx<'_>, chart: &Chart, name: &Safe, part: &Part) -> Vec<Row> {
    let spot = Spot::of(GROUP, part.at);
    let is_open = is_open(cx, spot);
    let count = cx.locale.count(part.items.len());
    let mut rows = vec![
        Row::fold(spot, name.clone(), is_open)
            .bar(chart.time_bar(TimeBar::default()))
            .cell(Safe::line(&count)),
    ];
    if is_open {
        rows.extend(bars(cx, chart, &part.items, "  "));
    }
    rows
}
