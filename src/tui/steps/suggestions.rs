//! Suggestions to start from: the processes that take most hours, and what companies usually begin with, by pillar. No
//! amount comes with them: those are the company's own.

use super::{Answer, Change, Cx, Page, Set, Step, pillar_shares};
use crate::{
    locale::{Safe, starter},
    plan::{Arg, Edit, Horizon, Id, Initiative, Number, Pillar, Process, Status},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        theme::Tone,
    },
    yaml,
};

const IDEA: &str = "suggestion";
const PROCESS: &str = "suggestion_process";
const PROCESSES: Spot = Spot::new("suggestion_processes");
/// How many processes are worth a thought at a time.
const MOST: usize = 5;

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::text(cx.t("suggestions-hint")).tone(Tone::Dim)];
    rows.extend(by_process(cx));
    let ideas = starter::suggestions(&yaml::beginning(), cx.locale, cx.plan);
    for pillar in Pillar::ALL {
        rows.push(Row::gap());
        rows.push(Row::heading(pillar_shares::name(cx, *pillar)));
        for (at, idea) in ideas.iter().enumerate() {
            if idea.pillar == Some(*pillar) {
                rows.extend(suggestion(cx, Spot::of(IDEA, at), idea));
            }
        }
    }
    rows
}

/// A line to tick, and why it is worth a thought.
fn suggestion(cx: &Cx<'_>, spot: Spot, idea: &Initiative) -> [Row; 2] {
    let horizon = idea.horizon.map(|of| cx.locale.text(of.message()));
    let span = idea.span.map(|span| cx.locale.span(span));
    let parts: Vec<String> = horizon.into_iter().chain(span).collect();
    let taken = cx.plan.initiative(idea.id.as_str()).is_some();
    let value = Safe::line(&parts.join(" · "));
    let row = Row::tick(spot, cx.plain(&idea.name), value, taken);
    let row = if taken {
        row.note(cx.t("suggestion-taken"))
    } else {
        row
    };
    let why = Safe::line(&format!("    {}", idea.notes));
    [row, Row::text(why).tone(Tone::Dim)]
}

/// What takes most hours comes first: that is where a quick win is felt.
fn by_process(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::gap(), Row::heading(cx.t("suggestions-hours"))];
    let most = most_hours(cx);
    if most.is_empty() {
        rows.push(Row::text(cx.t("suggestions-no-hours")).tone(Tone::Dim));
        rows.push(Row::button(PROCESSES, cx.t("suggestions-list")));
        return rows;
    }
    for (at, process, hours) in most {
        let value = cx.say("item-hours-a-month", &[("hours", Arg::Number(hours))]);
        let taken = cx.plan.initiative(id_for(process).as_str()).is_some();
        let row = Row::tick(Spot::of(PROCESS, at), cx.plain(&process.name), value, taken);
        rows.push(if taken {
            row.note(cx.t("suggestion-taken"))
        } else {
            row.note(cx.plain(&process.bottleneck))
        });
    }
    rows.push(Row::text(cx.t("suggestions-hours-hint")).tone(Tone::Dim));
    rows
}

/// The processes with most hours: position, process, hours a month.
fn most_hours<'a>(cx: &Cx<'a>) -> Vec<(usize, &'a Process, Number)> {
    let all = cx.plan.processes.iter().enumerate();
    let mut most: Vec<(usize, &Process, Number)> = all
        .filter_map(|(at, process)| Some((at, process, process.hours_per_month?)))
        .filter(|(_, _, hours)| *hours > Number::ZERO)
        .collect();
    most.sort_by_key(|(_, _, hours)| std::cmp::Reverse(*hours));
    most.truncate(MOST);
    most
}

/// The id of the initiative that is suggested for a process.
fn id_for(process: &Process) -> Id {
    Id::slug(&format!("{}-quick-win", process.id))
}

/// A quick win for a process: an idea whose time, cost and benefit are still open.
fn quick_win(cx: &Cx<'_>, process: &Process, hours: Number) -> Initiative {
    let named = [("process", Arg::Text(process.name.clone()))];
    let args = [
        ("process", Arg::Text(process.name.clone())),
        ("hours", Arg::Number(hours)),
    ];
    let mut notes = cx.locale.say("suggestion-process-note", &args);
    if !process.bottleneck.is_empty() {
        notes = format!("{notes}\n{}", process.bottleneck);
    }
    Initiative {
        pillar: Some(Pillar::Processes),
        horizon: Some(Horizon::QuickWin),
        status: Status::Idea,
        department: process.department.clone(),
        notes,
        ..Initiative::new(id_for(process), cx.locale.say("suggestion-process", &named))
    }
}

/// What a row suggests.
fn suggested(cx: &Cx<'_>, spot: Spot) -> Option<Initiative> {
    match spot.name {
        IDEA => {
            let ideas = starter::suggestions(&yaml::beginning(), cx.locale, cx.plan);
            ideas.into_iter().nth(spot.item)
        }
        PROCESS => {
            let process = cx.plan.processes.get(spot.item)?;
            Some(quick_win(cx, process, process.hours_per_month?))
        }
        _ => None,
    }
}

/// A tick takes a suggestion; without it, one that nobody has worked on yet goes again.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let idea = suggested(cx, spot).ok_or_else(Safe::default)?;
    let all = &cx.plan.initiatives;
    let place = all.iter().position(|item| item.id == idea.id);
    match (text == "yes", place) {
        (true, None) => {
            let edit = Edit::AddInitiative(all.len(), Box::new(idea));
            Ok(Change::plan(edit, cx.t("suggestion-added")))
        }
        (false, Some(at)) if all.get(at) == Some(&idea) => {
            let edit = Edit::RemoveInitiative(at);
            Ok(Change::plan(edit, cx.t("suggestion-dropped")))
        }
        (false, Some(_)) => Err(cx.t("suggestion-worked-on")),
        _ => Err(Safe::default()),
    }
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    match (does, spot) {
        (Do::Accept | Do::Edit | Do::Open, Some(PROCESSES)) => {
            Answer::Go(Page::of(Step::Processes))
        }
        (Do::Open, Some(spot)) => suggested(cx, spot)
            .and_then(|idea| {
                let mut all = cx.plan.initiatives.iter();
                all.position(|item| item.id == idea.id)
            })
            .map_or_else(
                || Answer::Say(cx.t("suggestion-take-first")),
                |at| Answer::Go(Page::item(Step::Initiatives, at)),
            ),
        _ => Answer::Nothing,
    }
}
