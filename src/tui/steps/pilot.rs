//! The short path: the quick win that comes first, and the first 90 days by week.

use super::{Change, Cx, Set, edits, quick_wins::wins};
use crate::{
    locale::Safe,
    plan::{Edit, Id, Kpi, PlanB, Risk, RiskKind, Span, Status},
    tui::{
        rows::{Row, Spot},
        theme::Tone,
    },
};

const CHOSEN: Spot = Spot::new("pilot_chosen");
const WHEN: Spot = Spot::new("pilot_when");
const TEAM: Spot = Spot::new("pilot_team");
const GOAL: Spot = Spot::new("pilot_goal");
const TARGET: Spot = Spot::new("pilot_target");
const PLAN_B: Spot = Spot::new("pilot_second");
const WEEK: &str = "pilot_week";

/// The pilot: the quick win that is planned; else the first.
fn pilot(cx: &Cx<'_>) -> Option<usize> {
    let wins = wins(cx);
    let planned = wins.iter().copied().find(|at| {
        cx.plan
            .initiatives
            .get(*at)
            .is_some_and(|item| item.status.commits())
    });
    planned.or_else(|| wins.first().copied())
}

/// The pilot, and the first 90 days by week.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some((at, item)) = pilot(cx).and_then(|at| Some((at, cx.plan.initiatives.get(at)?))) else {
        return vec![Row::text(cx.t("pilot-none")).tone(Tone::Dim)];
    };
    let options: Vec<(String, Safe)> = wins(cx)
        .into_iter()
        .filter_map(|at| cx.plan.initiatives.get(at))
        .map(|item| (item.id.to_string(), cx.plain(&item.name)))
        .collect();
    let chosen = if item.status.commits() {
        cx.plain(&item.name)
    } else {
        cx.t("pilot-choose")
    };
    let kpi = item.kpis.first();
    let target = kpi
        .and_then(|kpi| kpi.target)
        .map_or_else(Safe::default, |number| cx.plain(&cx.locale.number(number)));
    let plan_b = item
        .risks
        .iter()
        .find_map(|risk| risk.plan_b.as_ref())
        .map_or("", PlanB::action);
    let mut rows = vec![
        Row::choice(CHOSEN, cx.t("pilot-chosen"), chosen, options).typed(
            if item.status.commits() {
                item.id.to_string()
            } else {
                String::new()
            },
        ),
    ];
    if item.status.commits() {
        rows.extend([
            Row::number(
                WHEN,
                cx.t("item-span"),
                item.span
                    .map_or_else(Safe::default, |span| cx.plain(&cx.locale.span(span))),
            )
            .typed(item.span.map_or_else(String::new, |span| span.to_string()))
            .note(cx.t("pilot-pace")),
            Row::words(TEAM, cx.t("item-owner"), cx.plain(&item.owner)),
            Row::words(
                GOAL,
                cx.t("pilot-goal"),
                cx.plain(kpi.map_or("", |kpi| &kpi.name)),
            ),
            Row::number(TARGET, cx.t("item-kpi-target"), target),
            Row::words(PLAN_B, cx.t("item-plan-b"), cx.plain(plan_b)),
        ]);
        if let Some(figures) = cx.figures.and_then(|figures| figures.initiatives.get(at)) {
            rows.push(
                Row::line(cx.t("returns-cost"), cx.money(figures.cost))
                    .figure(&format!("initiatives.{}.cost", item.id)),
            );
        }
    }
    rows.extend([Row::gap(), Row::heading(cx.t("pilot-weeks"))]);
    for (at, step) in cx.plan.first_90_days.iter().enumerate() {
        let args = [
            (
                "first",
                crate::plan::Arg::Count(usize::try_from(step.first).unwrap_or(0)),
            ),
            (
                "last",
                crate::plan::Arg::Count(usize::try_from(step.last).unwrap_or(0)),
            ),
        ];
        rows.push(Row::tick(
            Spot::of(WEEK, at),
            cx.say("pilot-week", &args),
            cx.plain(&step.name),
            step.done,
        ));
    }
    rows
}

/// What a value of the pilot changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let text = text.trim();
    if spot.name == WEEK {
        let mut steps = cx.plan.first_90_days.clone();
        let done = text == "yes";
        if let Some(step) = steps.get_mut(spot.item) {
            step.done = done;
        }
        return Ok(Change::plan(Edit::First90Days(steps), cx.yes_no(done)));
    }
    if spot == CHOSEN {
        return choose(cx, text);
    }
    let Some(mut item) = pilot(cx)
        .and_then(|at| cx.plan.initiatives.get(at))
        .cloned()
    else {
        return Err(Safe::default());
    };
    let at = pilot(cx).unwrap_or_default();
    let mut shows = cx.plain(text);
    match spot {
        WHEN => {
            let span = cx
                .locale
                .read_span(text)
                .map_err(|fault| cx.fault(&fault))?;
            item.span = Some(span);
            shows = cx.plain(&cx.locale.span(span));
        }
        TEAM => text.clone_into(&mut item.owner),
        GOAL | TARGET => {
            let target = match spot {
                TARGET if text.is_empty() => None,
                TARGET => Some(edits::number(cx, text)?),
                _ => item.kpis.first().and_then(|kpi| kpi.target),
            };
            let kpi = item.kpis.first().cloned();
            let mut kpi = kpi.unwrap_or_else(|| Kpi::begun(Id::slug("main")));
            kpi.target = target;
            if spot == GOAL {
                text.clone_into(&mut kpi.name);
            }
            item.kpis.retain(|other| other.id != kpi.id);
            item.kpis.insert(0, kpi);
        }
        PLAN_B => {
            let plan_b = (!text.is_empty()).then(|| PlanB::Text(text.to_owned()));
            match item.risks.first_mut() {
                Some(risk) => risk.plan_b = plan_b,
                None => item.risks.push(Risk {
                    kind: Some(RiskKind::Change),
                    name: cx.locale.text("risk-first"),
                    plan_b,
                    ..Risk::default()
                }),
            }
        }
        _ => return Err(Safe::default()),
    }
    Ok(Change::plan(Edit::Initiative(at, Box::new(item)), shows))
}

/// The chosen one is planned; the others are ideas again.
fn choose(cx: &Cx<'_>, id: &str) -> Set {
    let start = cx.plan.settings.start;
    let mut shows = Safe::default();
    let mut changes = Vec::new();
    for at in wins(cx) {
        let Some(mut item) = cx.plan.initiatives.get(at).cloned() else {
            continue;
        };
        if item.id.as_str() == id {
            item.status = Status::Planned;
            // twelve weeks: the first quarter prepares it, the second carries it out
            item.span = item.span.or_else(|| Span::new(start, start.next()));
            shows = cx.plain(&item.name);
        } else if item.status == Status::Planned {
            item.status = Status::Idea;
        }
        changes.push(Edit::Initiative(at, Box::new(item)));
    }
    if shows.as_str().is_empty() {
        Err(cx.t("fault-choice"))
    } else {
        Ok(Change::plan(Edit::Many(changes), shows))
    }
}
