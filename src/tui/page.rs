//! What actions do on a page of a plan: selecting, typing, nudging, moving on.

use std::path::PathBuf;

use super::{
    actions::Do,
    app::{App, Screen},
    choosing::{nudge, toggle},
    copy, editing,
    going::{self, back, follow, go, go_to_step, turn},
    msg::Effect,
    outside,
    rows::{Kind, Row, Spot},
    screens::timeline::Standing,
    steps::{self, Answer, Cx, Page, Step, What, initiatives},
    theme::Tone,
    typing::{in_field, open_at, open_field, take},
    work::{Way, Work},
};
use crate::{
    locale::Safe,
    plan::{Arg, Edit},
};

/// How far a page key goes, in rows.
pub const PAGE: isize = 10;

/// Does an action on the page.
pub fn act(app: &mut App, does: Do) -> Vec<Effect> {
    if app.work().is_some_and(|work| work.field.is_some()) {
        return in_field(app, does);
    }
    let row = app.row();
    if let Some(reason) = app.refusal_on(row.as_ref(), does) {
        app.say(reason, Tone::Plain);
        return Vec::new();
    }
    if let Some(Kind::Fold(open)) = row.map(|row| row.kind) {
        match does {
            Do::Less if !open => return Vec::new(),
            Do::More if open => return Vec::new(),
            Do::Less | Do::More | Do::Toggle => return step_does(app, Do::Toggle),
            _ => {}
        }
    }
    match does {
        Do::Up => select_by(app, -1),
        Do::Down => select_by(app, 1),
        Do::PageUp => select_by(app, -page_of(app)),
        Do::PageDown => select_by(app, page_of(app)),
        Do::First => select_by(app, isize::MIN),
        Do::Last => select_by(app, isize::MAX),
        Do::Accept => return accept(app),
        Do::Edit => return edit(app),
        Do::Less => sideways(app, -1),
        Do::More => sideways(app, 1),
        Do::MuchLess => nudge(app, -1, true),
        Do::MuchMore => nudge(app, 1, true),
        Do::Toggle => toggle(app),
        Do::Next => return turn(app, 1),
        Do::Previous => return turn(app, -1),
        Do::Back => return back(app),
        Do::Go(step) => go_to_step(app, step),
        Do::ColumnBefore => column_by(app, -1),
        Do::ColumnAfter => column_by(app, 1),
        Do::Save => return save(app),
        Do::Undo | Do::Redo => travel(app, does),
        Do::Copy | Do::CopyTable => return copy::act(app, does),
        Do::Editor => return editing::open(app),
        does if does.is_of_page() => return step_does(app, does),
        // what the program does wherever it is
        _ => {}
    }
    Vec::new()
}

pub fn work(app: &mut App) -> Option<&mut Work> {
    match &mut app.screen {
        Screen::Work(work) => Some(work),
        Screen::Welcome(_) => None,
    }
}

/// How far a page key goes here, in rows.
fn page_of(app: &App) -> isize {
    app.work()
        .and_then(|work| steps::page_of(work.page, &app.cx(work)))
        .unwrap_or(PAGE)
}

pub fn select_by(app: &mut App, by: isize) {
    let beyond = app
        .work()
        .and_then(|work| steps::stepped(work.page, &app.cx(work), by));
    if let (Some(spot), Some(work)) = (beyond, work(app)) {
        work.select(spot);
        return;
    }
    let rows = app.rows();
    if let Some(work) = work(app) {
        work.step_by(&rows, by);
    }
}

/// A little less or more of a value; where there is none to change, to the column beside.
fn sideways(app: &mut App, by: i8) {
    if app.row().is_some_and(|row| row.has_columns()) {
        column_by(app, isize::from(by));
    } else {
        nudge(app, i64::from(by), false);
    }
}

fn column_by(app: &mut App, by: isize) {
    let rows = app.rows();
    if let Some(work) = work(app) {
        work.column_by(&rows, by);
    }
}

/// Enter in the guide: takes what stands here and goes on.
fn accept(app: &mut App) -> Vec<Effect> {
    let Some(row) = app.row() else {
        return turn(app, 1);
    };
    match row.kind {
        Kind::Button | Kind::Item | Kind::Fold(_) => step_does(app, Do::Accept),
        Kind::Words => type_into(app, &row),
        _ => {
            go_on(app);
            Vec::new()
        }
    }
}

/// To the next row; a text that is still empty is opened at once.
pub fn go_on(app: &mut App) {
    select_by(app, 1);
    open_if_empty(app);
}

pub fn open_if_empty(app: &mut App) {
    let guided = app.work().is_some_and(|work| work.way != Way::Tabs);
    if let Some(row) = app.row()
        && guided
        && row.kind == Kind::Words
    {
        open_field(app, &row, None);
    }
}

/// Opens what the row holds for a change.
fn edit(app: &mut App) -> Vec<Effect> {
    let Some(row) = app.row() else {
        return Vec::new();
    };
    match row.kind {
        Kind::Button
        | Kind::Item
        | Kind::Line
        | Kind::Text
        | Kind::Brief
        | Kind::Chart(_)
        | Kind::Code(_)
        | Kind::Fold(_) => {
            return step_does(app, Do::Accept);
        }
        Kind::Choice(_) | Kind::Tick(_) => toggle(app),
        _ if row.takes_text() => return type_into(app, &row),
        _ => {}
    }
    Vec::new()
}

/// Opens the field of a row; a text of several lines goes to the editor, as a field has one.
fn type_into(app: &mut App, row: &Row) -> Vec<Effect> {
    if row.long && row.typed.contains('\n') {
        return editing::open(app);
    }
    open_field(app, row, None);
    Vec::new()
}

/// Changes what a row holds.
pub fn set(app: &mut App, spot: Spot, text: &str) -> Result<(), Safe> {
    let Some(work) = app.work() else {
        return Ok(());
    };
    let (page, cx) = (work.page, app.cx(work));
    let label = work
        .rows(&cx)
        .iter()
        .find(|row| row.spots().any(|other| other == spot))
        .map(|row| row.label.clone())
        .unwrap_or_default();
    let change = steps::set(page, &cx, spot, text)?;
    let name = if label.as_str().is_empty() {
        change.shows
    } else {
        Safe::line(&format!("{label}: {}", change.shows))
    };
    match change.what {
        What::Plan(edit) => make(app, edit, name),
        What::PlanThen(edit, spot) => {
            make(app, edit, name);
            if let Some(work) = self::work(app) {
                work.select(spot);
            }
        }
        What::Speech(edit, lang, region) => {
            make(app, edit, name);
            app.speak(lang, region);
        }
        What::PlanAndGo(edit, page) => {
            make(app, edit, name);
            follow(app, page);
        }
        What::Look(look) => {
            if let Some(work) = self::work(app) {
                work.look = look;
            }
        }
        What::File(file) => {
            if let Some(work) = self::work(app) {
                work.file = file;
            }
        }
        What::Folder(folder) => {
            if let Some(work) = self::work(app) {
                work.folder = folder;
            }
        }
    }
    Ok(())
}

/// Makes a change of the plan.
pub fn make(app: &mut App, edit: Edit, name: Safe) {
    let Screen::Work(work) = &mut app.screen else {
        return;
    };
    work.make(edit, name.into_string(), &app.guidelines);
    app.locale = app.locale.for_plan(&work.plan);
    if let Some(held) = work.held.clone() {
        app.say(held, Tone::Warn);
    }
}

/// Moves something on the line of time, and says at once what that changes.
fn moved(app: &mut App, edit: Edit, name: Safe, spot: Spot, head: &Safe) {
    let Screen::Work(work) = &mut app.screen else {
        return;
    };
    let before = Standing::of(work);
    work.go_on(edit, name.into_string(), spot, &app.guidelines);
    work.select(spot);
    if let Some(work) = app.work() {
        let words = before.changed(&app.cx(work), head);
        app.say(words, Tone::Plain);
    }
}

/// What the step itself makes of an action.
fn step_does(app: &mut App, does: Do) -> Vec<Effect> {
    let Some(work) = app.work() else {
        return Vec::new();
    };
    let spot = app.row().and_then(|row| row.spot);
    let answer = steps::act(work.page, &app.cx(work), does, spot);
    answered(app, answer)
}

/// Does what an answer comes to that was left open.
fn worked_out(app: &mut App, answer: impl FnOnce(&Cx<'_>) -> Answer) -> Vec<Effect> {
    let answer = app.work().map(|work| answer(&app.cx(work)));
    answer.map_or_else(Vec::new, |answer| answered(app, answer))
}

/// Does what a page answered.
pub fn answered(app: &mut App, answer: Answer) -> Vec<Effect> {
    if let Some(held) = app.work().and_then(|work| work.held.clone())
        && outside::is_change(app, &answer)
    {
        app.say(held, Tone::Warn);
        return Vec::new();
    }
    match answer {
        Answer::Nothing => {}
        Answer::AddInitiative(at) => return worked_out(app, |cx| initiatives::add(cx, at)),
        Answer::RemoveInitiative(at) => return worked_out(app, |cx| initiatives::remove(cx, at)),
        Answer::Edit(edit, name, select) => {
            app.say(name.clone(), Tone::Plain);
            make(app, edit, name);
            if let (Some(spot), Some(work)) = (select, work(app)) {
                work.select(spot);
            }
        }
        Answer::Move(edit, name, spot, head) => moved(app, edit, name, spot, &head),
        Answer::Go(page) => follow(app, page),
        Answer::EditAndGo(edit, name, page) => {
            app.say(name.clone(), Tone::Plain);
            make(app, edit, name);
            follow(app, page);
        }
        Answer::Next => return turn(app, 1),
        Answer::Save => return save(app),
        Answer::Way(way, step) => {
            if let Some(work) = work(app) {
                work.way = way;
            }
            go(app, Page::of(step));
        }
        Answer::Look(look, words) => {
            app.say(words, Tone::Plain);
            if let Some(work) = work(app) {
                work.look = look;
            }
        }
        Answer::GoTo(page, spot) => {
            follow(app, page);
            let look = app
                .work()
                .and_then(|work| steps::unfolded(page, &app.cx(work), spot));
            if let Some(work) = work(app) {
                work.look = look.unwrap_or_else(|| work.look.clone());
                work.select(spot);
            }
        }
        Answer::Type(spot) => open_at(app, spot),
        Answer::Say(words) => app.say(words, Tone::Plain),
    }
    Vec::new()
}

fn travel(app: &mut App, does: Do) {
    let open = going::open_item(app);
    let Screen::Work(work) = &mut app.screen else {
        return;
    };
    let count = work.plan.initiatives.len();
    let (name, id) = if does == Do::Undo {
        (work.history.undo(&mut work.plan), "undone")
    } else {
        (work.history.redo(&mut work.plan), "redone")
    };
    work.recompute(&app.guidelines);
    app.locale = app.locale.for_plan(&work.plan);
    if let Some(name) = name {
        let words = app.locale.say(id, &[("what", Arg::Text(name))]);
        app.say(Safe::line(&words), Tone::Plain);
    }
    going::settle(app, open.as_ref(), count);
}

/// Saves into the plan's file; a plan without one goes to the page that asks for it.
pub fn save(app: &mut App) -> Vec<Effect> {
    let Some(work) = app.work() else {
        return Vec::new();
    };
    let path = match &work.path {
        Some(path) => path.clone(),
        None if work.page.step == Step::Save => {
            let name = steps::file_name(&app.cx(work));
            PathBuf::from(&work.folder).join(name)
        }
        None => {
            go_to_step(app, Step::Save);
            return Vec::new();
        }
    };
    vec![Effect::Save {
        plan: Box::new(work.plan.clone()),
        text: work.text(),
        path,
        may: None,
    }]
}

/// A click on the head of a column.
pub fn press_head(app: &mut App, spot: Spot) -> Vec<Effect> {
    take(app, true);
    let Some(work) = app.work() else {
        return Vec::new();
    };
    let answer = steps::act(work.page, &app.cx(work), Do::Sort, Some(spot));
    answered(app, answer)
}

/// A click on a row: the first selects it, a click on the selected one opens it.
pub fn press(app: &mut App, spot: Spot) -> Vec<Effect> {
    if app
        .work()
        .and_then(|work| work.field.as_ref())
        .is_some_and(|field| field.spot == spot)
    {
        return Vec::new();
    }
    take(app, true);
    let is_selected = app.row().and_then(|row| row.spot) == Some(spot);
    if let Some(work) = work(app) {
        work.select(spot);
    }
    let is_button = app.row().is_some_and(|row| row.kind == Kind::Button);
    if is_selected || is_button {
        act(app, Do::Edit)
    } else {
        Vec::new()
    }
}
