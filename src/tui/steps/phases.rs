//! The phases of the plan, with what must have happened by when.

use super::{Answer, Cx, Page, Set, Step, edits};
use crate::{
    locale::Safe,
    plan::{Arg, Id, Milestone, Phase, Quarter, Span},
    tui::{
        actions::Do,
        rows::{Bar, Row, Spot},
        theme::Tone,
    },
};

/// A line of the list.
pub const PHASE: &str = "phase_item";
const NAME: Spot = Spot::new("phase_name");
const SPAN: Spot = Spot::new("phase_span");
const GOAL: Spot = Spot::new("phase_goal");
const WHEN: &str = "milestone_when";
const WHAT: &str = "milestone_what";
const DONE: &str = "milestone_done";

/// The list of phases on their line of time.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows =
        vec![Row::columns(cx.t("column-phase"), Safe::default()).cell(cx.unit("column-amount"))];
    if let Some(line) = cx.plan.quarters() {
        rows.push(years_row(cx, line).cell(Safe::default()));
    }
    for (at, phase) in cx.plan.phases.iter().enumerate() {
        let spot = Spot::of(PHASE, at);
        let mut row = Row::item(spot, cx.plain(&phase.name), Safe::default())
            .figure(&format!("phases.{}", phase.id));
        if let Some(line) = cx.plan.quarters() {
            row = row.bar(Bar::Time {
                line,
                filled: Some(phase.span),
                marks: phase.milestones.iter().map(|of| of.quarter).collect(),
                light: true,
            });
        }
        if let Some(part) = cx.figures.and_then(|figures| figures.phases.get(at)) {
            row = row.amount(part.allocated);
        }
        rows.push(row);
    }
    if cx.plan.phases.is_empty() {
        rows.push(Row::text(cx.t("phases-none")).tone(Tone::Dim));
    }
    rows.extend([Row::gap(), Row::text(cx.t("phases-hint")).tone(Tone::Dim)]);
    rows.extend(milestones(cx));
    rows
}

/// The years above a line of time.
pub fn years_row(cx: &Cx<'_>, line: Span) -> Row {
    Row::line(Safe::default(), Safe::default())
        .tone(Tone::Dim)
        .bar(years(cx, line))
}

/// The names of the years on a line of time.
pub fn years(cx: &Cx<'_>, line: Span) -> Bar {
    let all = cx.plan.budget.years().into_iter();
    let names = all
        .flat_map(crate::plan::Years::iter)
        .map(|year| cx.plain(&cx.locale.year(year)))
        .collect();
    Bar::Years { line, names }
}

/// All milestones in the order of time.
fn milestones(cx: &Cx<'_>) -> Vec<Row> {
    let mut all: Vec<&Milestone> = cx
        .plan
        .phases
        .iter()
        .flat_map(|phase| &phase.milestones)
        .collect();
    all.sort_by_key(|milestone| milestone.quarter);
    if all.is_empty() {
        return Vec::new();
    }
    let mut rows = vec![Row::gap(), Row::heading(cx.t("phases-milestones"))];
    rows.extend(all.into_iter().map(|milestone| {
        let mark = if milestone.done { "[x]" } else { "[ ]" };
        let text = format!(
            "{mark} {}  {}",
            cx.locale.quarter(milestone.quarter),
            milestone.name
        );
        Row::text(Safe::line(&text))
    }));
    rows
}

/// One phase.
pub fn item_rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(phase) = cx.plan.phases.get(cx.item) else {
        return Vec::new();
    };
    let mut rows = vec![
        Row::words(NAME, cx.t("item-name"), cx.plain(&phase.name)),
        Row::number(
            SPAN,
            cx.t("item-span"),
            cx.plain(&cx.locale.span(phase.span)),
        )
        .typed(phase.span.to_string()),
        Row::words(GOAL, cx.t("item-goal"), cx.plain(&phase.goal)),
        Row::gap(),
        Row::heading(cx.t("phases-milestones")),
    ];
    if phase.milestones.is_empty() {
        rows.push(Row::text(cx.t("milestones-none")).tone(Tone::Dim));
    }
    for (at, milestone) in phase.milestones.iter().enumerate() {
        rows.extend([
            Row::words(
                Spot::of(WHAT, at),
                cx.t("milestone-what"),
                cx.plain(&milestone.name),
            ),
            Row::number(
                Spot::of(WHEN, at),
                cx.t("milestone-when"),
                cx.plain(&cx.locale.quarter(milestone.quarter)),
            ),
            Row::tick(
                Spot::of(DONE, at),
                cx.t("milestone-done"),
                Safe::default(),
                milestone.done,
            ),
        ]);
    }
    rows
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let at = cx.item;
    let change = |shows: Safe, change: &dyn Fn(&mut Phase)| {
        let edit = edits::phases(cx, |phases| {
            if let Some(phase) = phases.get_mut(at) {
                change(phase);
            }
        });
        Ok(super::Change::plan(edit, shows))
    };
    match spot {
        NAME => change(cx.plain(text), &|phase| text.clone_into(&mut phase.name)),
        GOAL => change(cx.plain(text), &|phase| text.clone_into(&mut phase.goal)),
        SPAN => {
            let span = cx
                .locale
                .read_span(text)
                .map_err(|fault| cx.fault(&fault))?;
            change(cx.plain(&cx.locale.span(span)), &|phase| phase.span = span)
        }
        Spot {
            name: WHEN, item, ..
        } => {
            let quarter = cx
                .locale
                .read_quarter(text)
                .map_err(|fault| cx.fault(&fault))?;
            change(cx.plain(&cx.locale.quarter(quarter)), &|phase| {
                if let Some(milestone) = phase.milestones.get_mut(item) {
                    milestone.quarter = quarter;
                }
            })
        }
        Spot {
            name: WHAT, item, ..
        } => change(cx.plain(text), &|phase| {
            if let Some(milestone) = phase.milestones.get_mut(item) {
                text.clone_into(&mut milestone.name);
            }
        }),
        Spot {
            name: DONE, item, ..
        } => {
            let done = text == "yes";
            change(cx.yes_no(done), &|phase| {
                if let Some(milestone) = phase.milestones.get_mut(item) {
                    milestone.done = done;
                }
            })
        }
        _ => Err(Safe::default()),
    }
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, page: Page, does: Do, spot: Option<Spot>) -> Answer {
    if page.item.is_some() {
        return act_in_phase(cx, does, spot);
    }
    let at = spot.filter(|spot| spot.name == PHASE).map(|spot| spot.item);
    let phases = &cx.plan.phases;
    match (does, at) {
        (Do::Accept | Do::Edit | Do::Open, Some(at)) => Answer::Go(Page::item(Step::Phases, at)),
        (Do::Add, _) => {
            let first = phases
                .last()
                .map_or(cx.plan.settings.start, |phase| phase.span.last().next());
            let name = cx.locale.text("phase-new");
            let id = Id::unique(&Id::slug(&name), |id| {
                phases.iter().any(|phase| phase.id == *id)
            });
            let phase = Phase {
                id,
                name: String::new(),
                span: Span::new(first, first.plus(3)).unwrap_or(Span::single(first)),
                goal: String::new(),
                milestones: Vec::new(),
            };
            let edit = edits::phases(cx, |phases| phases.push(phase));
            let words = cx.say("added", &[("what", Arg::Text(name))]);
            Answer::EditAndGo(edit, words, Page::item(Step::Phases, phases.len()))
        }
        (Do::Remove, Some(at)) => {
            let name = phases
                .get(at)
                .map_or(String::new(), |phase| phase.name.clone());
            let edit = edits::phases(cx, |phases| {
                if at < phases.len() {
                    phases.remove(at);
                }
            });
            let words = cx.say("removed", &[("what", Arg::Text(name))]);
            Answer::Edit(edit, words, Some(Spot::of(PHASE, at.saturating_sub(1))))
        }
        (Do::Earlier | Do::Later, Some(at)) => {
            let to = if does == Do::Earlier {
                at.checked_sub(1)
            } else {
                at.checked_add(1)
            };
            let Some(to) = to.filter(|to| *to < phases.len()) else {
                return Answer::Say(cx.t("list-end"));
            };
            let name = phases
                .get(at)
                .map_or(String::new(), |phase| phase.name.clone());
            let edit = edits::phases(cx, |phases| phases.swap(at, to));
            let words = cx.say("moved", &[("what", Arg::Text(name))]);
            Answer::Edit(edit, words, Some(Spot::of(PHASE, to)))
        }
        _ => Answer::Nothing,
    }
}

fn act_in_phase(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let Some(phase) = cx.plan.phases.get(cx.item) else {
        return Answer::Nothing;
    };
    let on = spot.filter(|spot| [WHEN, WHAT, DONE].contains(&spot.name));
    match (does, on) {
        (Do::Add, _) => {
            let quarter: Quarter = phase
                .milestones
                .last()
                .map_or(phase.span.first(), |last| last.quarter);
            let edit = edits::phases(cx, |phases| {
                if let Some(phase) = phases.get_mut(cx.item) {
                    phase.milestones.push(Milestone {
                        quarter,
                        name: String::new(),
                        done: false,
                    });
                }
            });
            let words = cx.t("milestone-added");
            Answer::Edit(edit, words, Some(Spot::of(WHAT, phase.milestones.len())))
        }
        (Do::Remove, Some(spot)) => {
            let name = phase
                .milestones
                .get(spot.item)
                .map_or(String::new(), |milestone| milestone.name.clone());
            let edit = edits::phases(cx, |phases| {
                if let Some(phase) = phases.get_mut(cx.item)
                    && spot.item < phase.milestones.len()
                {
                    phase.milestones.remove(spot.item);
                }
            });
            let words = cx.say("removed", &[("what", Arg::Text(name))]);
            Answer::Edit(
                edit,
                words,
                Some(Spot::of(WHAT, spot.item.saturating_sub(1))),
            )
        }
        _ => Answer::Nothing,
    }
}
