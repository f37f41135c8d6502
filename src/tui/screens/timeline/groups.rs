//! In which order the bars stand, and below which heads.

use super::{GROUP, chart::Chart, is_open, items};
use crate::{
    locale::Safe,
    plan::{Initiative, Pillar, Status},
    tui::{
        look::Grouping,
        rows::{Row, Spot},
        steps::{Cx, pillar_shares},
        theme::Tone,
        time_view::TimeBar,
    },
};

/// The rows of phases and initiatives.
pub fn rows(cx: &Cx<'_>, chart: &Chart) -> Vec<Row> {
    let mut rows = match cx.look.grouping {
        Grouping::None => {
            let mut rows = all_phases(cx, chart);
            let all = cx.plan.initiatives.iter().enumerate();
            rows.extend(all.map(|(at, item)| items::initiative(cx, chart, at, item, "")));
            rows
        }
        Grouping::Phase => by_phase(cx, chart),
        Grouping::Pillar => {
            let mut rows = all_phases(cx, chart);
            for (number, pillar) in Pillar::ALL.iter().enumerate() {
                let name = pillar_shares::name(cx, *pillar);
                let belongs = |item: &Initiative| item.pillar == Some(*pillar);
                rows.extend(group(cx, chart, number, &name, belongs));
            }
            let none = Pillar::ALL.len();
            let without = cx.t("pillars-without");
            rows.extend(group(cx, chart, none, &without, |item| {
                item.pillar.is_none()
            }));
            rows
        }
        Grouping::Status => {
            let mut rows = all_phases(cx, chart);
            for (number, status) in Status::ALL.iter().enumerate() {
                let name = cx.t(status.message());
                rows.extend(group(cx, chart, number, &name, |item| {
                    item.status == *status
                }));
            }
            rows
        }
    };
    if cx.plan.initiatives.is_empty() {
        rows.push(Row::text(cx.t("initiatives-none")).tone(Tone::Dim));
    }
    rows
}

fn all_phases(cx: &Cx<'_>, chart: &Chart) -> Vec<Row> {
    let all = cx.plan.phases.iter().enumerate();
    all.flat_map(|(at, phase)| items::phase(cx, chart, at, phase))
        .collect()
}

/// Each phase with its milestones and the initiatives that begin in it.
fn by_phase(cx: &Cx<'_>, chart: &Chart) -> Vec<Row> {
    let mut rows = Vec::new();
    let of: Vec<Option<usize>> = cx
        .plan
        .initiatives
        .iter()
        .map(|item| {
            let phase = cx.plan.phase_of(item)?;
            cx.plan.phases.iter().position(|other| other.id == phase.id)
        })
        .collect();
    let inside = |wanted: Option<usize>| {
        let all = cx.plan.initiatives.iter().zip(&of).enumerate();
        all.filter(move |(_, (_, phase))| **phase == wanted)
            .map(|(at, (item, _))| items::initiative(cx, chart, at, item, "  "))
    };
    for (at, phase) in cx.plan.phases.iter().enumerate() {
        rows.extend(items::phase(cx, chart, at, phase));
        let head = Spot::of(GROUP, at);
        let name = cx.t("timeline-work");
        rows.extend(group_of(cx, chart, head, &name, inside(Some(at)).collect()));
    }
    let none = Spot::of(GROUP, cx.plan.phases.len());
    let without = cx.t("timeline-no-phase");
    rows.extend(group_of(cx, chart, none, &without, inside(None).collect()));
    rows
}

/// The initiatives that belong together.
fn group(
    cx: &Cx<'_>,
    chart: &Chart,
    number: usize,
    name: &Safe,
    belongs: impl Fn(&Initiative) -> bool,
) -> Vec<Row> {
    let all = cx.plan.initiatives.iter().enumerate();
    let inside = all
        .filter(|(_, item)| belongs(item))
        .map(|(at, item)| items::initiative(cx, chart, at, item, "  "))
        .collect();
    group_of(cx, chart, Spot::of(GROUP, number), name, inside)
}

/// A head with how many there are, and below it each of them, unless they are folded. Nothing where there is none.
fn group_of(cx: &Cx<'_>, chart: &Chart, spot: Spot, name: &Safe, inside: Vec<Row>) -> Vec<Row> {
    if inside.is_empty() {
        return Vec::new();
    }
    let count = cx.locale.count(inside.len());
    let mut rows = vec![
        Row::fold(spot, items::head(cx, spot, name.as_str()))
            .bar(chart.time_bar(TimeBar::default()))
            .cell(Safe::line(&count)),
    ];
    if is_open(cx, spot) {
        rows.extend(inside);
    }
    rows
}
