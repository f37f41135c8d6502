//! Where time goes: the work that comes back every week.

use super::{Answer, Cx, Page, Set, Step, edits};
use crate::{
    locale::Safe,
    plan::{Arg, Id, Number, Process},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        theme::Tone,
    },
};

/// A line of the list.
pub const ITEM: &str = "process_item";
const NAME: Spot = Spot::new("process_name");
const DEPARTMENT: Spot = Spot::new("process_department");
const HOURS: Spot = Spot::new("process_hours");
const BOTTLENECK: Spot = Spot::new("process_bottleneck");
const CANDIDATE: Spot = Spot::new("process_candidate");

/// The list of processes.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let processes = &cx.plan.processes;
    if processes.is_empty() {
        return vec![
            Row::text(cx.t("processes-none")).tone(Tone::Dim),
            Row::gap(),
            Row::button(Spot::new("process_add"), cx.t("processes-add")),
        ];
    }
    let hours = |process: &Process| process.hours_per_month.unwrap_or_default();
    let most = processes.iter().map(hours).max().unwrap_or_default();
    let mut rows = vec![
        Row::columns(cx.t("column-process"), cx.t("column-hours")).word(cx.t("column-department")),
    ];
    for (at, process) in processes.iter().enumerate() {
        let part = if most > Number::ZERO {
            hours(process).as_f64() / most.as_f64()
        } else {
            0.0
        };
        rows.push(
            Row::item(
                Spot::of(ITEM, at),
                cx.plain(&process.name),
                cx.plain(&cx.locale.number(hours(process))),
            )
            .word(cx.plain(&process.department))
            .part(part)
            .note(if process.candidate {
                cx.t("process-candidate")
            } else {
                Safe::default()
            }),
        );
    }
    let sum = processes
        .iter()
        .map(hours)
        .fold(Number::ZERO, Number::saturating_add);
    rows.push(Row::total(cx.t("total"), cx.plain(&cx.locale.number(sum))));
    rows.extend([
        Row::gap(),
        Row::button(Spot::new("process_add"), cx.t("processes-add")),
    ]);
    rows
}

/// One process.
pub fn item_rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(process) = cx.plan.processes.get(cx.item) else {
        return Vec::new();
    };
    let hours = process
        .hours_per_month
        .map_or_else(Safe::default, |hours| cx.plain(&cx.locale.number(hours)));
    let mut rows = vec![
        Row::words(NAME, cx.t("process-name"), cx.plain(&process.name)),
        Row::words(
            DEPARTMENT,
            cx.t("item-department"),
            cx.plain(&process.department),
        ),
        Row::number(HOURS, cx.t("process-hours"), hours),
        Row::words(
            BOTTLENECK,
            cx.t("process-bottleneck"),
            cx.plain(&process.bottleneck),
        ),
        Row::tick(
            CANDIDATE,
            cx.t("process-could"),
            Safe::default(),
            process.candidate,
        ),
    ];
    rows.extend([
        Row::gap(),
        Row::button(Spot::new("process_add"), cx.t("processes-add")),
        Row::button(Spot::new("process_list"), cx.t("processes-list")),
    ]);
    rows
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let Some(process) = cx.plan.processes.get(cx.item) else {
        return Err(Safe::default());
    };
    let mut new = process.clone();
    let text = text.trim();
    let mut shows = cx.plain(text);
    match spot {
        NAME => {
            let used = cx
                .plan
                .initiatives
                .iter()
                .flat_map(|item| &item.benefits)
                .any(|benefit| benefit.process.as_ref() == Some(&process.id));
            if process.name.is_empty() && !used {
                new.id = Id::unique(&Id::slug(text), |id| {
                    *id != process.id && cx.plan.processes.iter().any(|other| other.id == *id)
                });
            }
            text.clone_into(&mut new.name);
        }
        DEPARTMENT => text.clone_into(&mut new.department),
        BOTTLENECK => text.clone_into(&mut new.bottleneck),
        HOURS if text.is_empty() => new.hours_per_month = None,
        HOURS => {
            let hours = edits::number(cx, text)?;
            new.hours_per_month = Some(hours);
            shows = cx.plain(&cx.locale.number(hours));
        }
        CANDIDATE => {
            new.candidate = text == "yes";
            shows = cx.yes_no(new.candidate);
        }
        _ => return Err(Safe::default()),
    }
    let edit = edits::processes(cx, |processes| {
        if let Some(place) = processes.get_mut(cx.item) {
            *place = new;
        }
    });
    Ok(super::Change::plan(edit, shows))
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, page: Page, does: Do, spot: Option<Spot>) -> Answer {
    let processes = &cx.plan.processes;
    let name = spot.map_or("", |spot| spot.name);
    let pressed = matches!(does, Do::Accept | Do::Edit | Do::Open);
    if does == Do::Add || (pressed && name == "process_add") {
        let id = Id::unique(&Id::slug("process"), |id| {
            processes.iter().any(|other| other.id == *id)
        });
        let process = Process {
            id,
            name: String::new(),
            department: String::new(),
            hours_per_month: None,
            bottleneck: String::new(),
            candidate: true,
        };
        let edit = edits::processes(cx, |processes| processes.push(process));
        return Answer::EditAndGo(
            edit,
            cx.t("process-added"),
            Page::item(Step::Processes, processes.len()),
        );
    }
    if pressed && name == "process_list" {
        return Answer::Go(Page::of(Step::Processes));
    }
    let at = match page.item {
        Some(at) => Some(at),
        None => spot.filter(|spot| spot.name == ITEM).map(|spot| spot.item),
    };
    match (does, at) {
        (Do::Accept | Do::Edit | Do::Open, Some(at)) if page.item.is_none() => {
            Answer::Go(Page::item(Step::Processes, at))
        }
        (Do::Remove, Some(at)) => {
            let name = processes
                .get(at)
                .map_or(String::new(), |process| process.name.clone());
            let edit = edits::processes(cx, |processes| {
                if at < processes.len() {
                    processes.remove(at);
                }
            });
            let words = cx.say("removed", &[("what", Arg::Text(name))]);
            if page.item.is_some() {
                Answer::EditAndGo(edit, words, Page::of(Step::Processes))
            } else {
                Answer::Edit(edit, words, Some(Spot::of(ITEM, at.saturating_sub(1))))
            }
        }
        _ => Answer::Nothing,
    }
}
