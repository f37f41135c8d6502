//! The field that has the cursor: opened, left, taken, or refused with the reason in place.

use super::{
    actions::Do,
    app::App,
    event::Key,
    field::{Field, Line},
    msg::Effect,
    page::{PAGE, go_on, open_if_empty, save, select_by, set, work},
    rows::{Kind, Row, Spot},
    theme::Tone,
};
use crate::{locale::Safe, plan::Arg};

/// A key that is no action: a digit on a number starts typing one. Says whether it did.
pub fn typed(app: &mut App, key: Key) -> bool {
    let Some(c) = key.typed() else { return false };
    if let Some(row) = app.row()
        && row.takes_text()
        && row.kind != Kind::Words
        && (c.is_ascii_digit() || "€$£.,".contains(c))
    {
        open_field(app, &row, Some(c));
        return true;
    }
    false
}

/// A text that comes in one piece opens the selected row and replaces what it holds.
pub fn open_for_paste(app: &mut App) {
    let is_open = app.work().is_some_and(|work| work.field.is_some());
    if let Some(row) = app.row().filter(|row| !is_open && row.takes_text()) {
        open_field(app, &row.typed(""), None);
    }
}

pub fn open_field(app: &mut App, row: &Row, first: Option<char>) {
    let (Some(spot), Some(work)) = (row.spot, work(app)) else {
        return;
    };
    let text = first.map_or_else(|| row.typed.clone(), String::from);
    work.select(spot);
    work.field = Some(Field {
        spot,
        line: Line::new(&text),
        back: None,
    });
}

/// Opens the field of a row by its name, also of one that is there only while it is typed into.
pub fn open_at(app: &mut App, spot: Spot) {
    let rows = app.rows();
    let Some(work) = work(app) else { return };
    let typed = rows
        .iter()
        .find(|row| row.spot == Some(spot))
        .map_or("", |row| row.typed.as_str());
    let back = work.spot(&rows);
    work.select(spot);
    work.field = Some(Field {
        spot,
        line: Line::new(typed),
        back,
    });
}

/// Closes the field. Where its row goes with it, what was selected before is selected again.
fn close(app: &mut App) {
    let back = work(app).and_then(|work| work.field.take()?.back);
    let Some(wanted) = app.work().map(|work| work.places.get(&work.page).copied()) else {
        return;
    };
    let is_there = |spot| {
        app.rows()
            .iter()
            .any(|row| row.spots().any(|of| of == spot))
    };
    if let Some(back) = back
        && !wanted.is_some_and(is_there)
        && let Some(work) = work(app)
    {
        work.select(back);
    }
}

/// Takes what stands in a field that acts with each key.
pub fn live(app: &mut App) {
    let Some(row) = app.row().filter(|row| row.kind == Kind::Search) else {
        return;
    };
    let text = app
        .work()
        .and_then(|work| work.field.as_ref())
        .map(|field| field.line.text().to_owned());
    if let (Some(spot), Some(text)) = (row.spot, text)
        && let Err(fault) = set(app, spot, &text)
    {
        app.say(fault, Tone::Bad);
    }
}

/// What an action does while a field has the cursor.
pub fn in_field(app: &mut App, does: Do) -> Vec<Effect> {
    match does {
        Do::Accept => {
            let place = |app: &App| Some((app.page(), app.row()?.spot));
            let before = place(app);
            // where the value leads elsewhere, that is where one goes on
            if take(app, false) && place(app) == before {
                go_on(app);
            }
        }
        Do::Back => give_up(app),
        Do::Up => leave_field(app, -1),
        Do::Down => leave_field(app, 1),
        Do::PageUp => leave_field(app, -PAGE),
        Do::PageDown => leave_field(app, PAGE),
        Do::Next => {
            leave_field(app, 1);
            open_if_empty(app);
        }
        Do::Previous => {
            leave_field(app, -1);
            open_if_empty(app);
        }
        Do::Save if take(app, false) => return save(app),
        _ => {}
    }
    Vec::new()
}

/// Leaves the row as it was, and says what is not taken.
fn give_up(app: &mut App) {
    let typed = app
        .work()
        .and_then(|work| work.field.as_ref())
        .map(|field| field.line.text().to_owned());
    if let Some(row) = app.row().filter(|row| row.kind == Kind::Search) {
        if let Some(spot) = row.spot
            && let Err(fault) = set(app, spot, "")
        {
            app.say(fault, Tone::Bad);
        }
        return close(app);
    }
    close(app);
    let before = app.row().map(|row| row.typed);
    if let Some(text) = typed.filter(|text| !text.is_empty() && Some(text) != before.as_ref()) {
        let words = app.locale.say("not-taken", &[("text", Arg::Text(text))]);
        app.say(Safe::line(&words), Tone::Plain);
    }
}

/// Leaves the field with what was typed: taken where it is understood, kept for mending where not.
fn leave_field(app: &mut App, by: isize) {
    take(app, true);
    select_by(app, by);
}

/// Takes the typed text. Where it is not understood, it says so; `leave` then keeps it as a draft.
pub fn take(app: &mut App, leave: bool) -> bool {
    let Some((page, spot, text)) = app.work().and_then(|work| {
        let field = work.field.as_ref()?;
        Some((work.page, field.spot, field.line.text().to_owned()))
    }) else {
        return false;
    };
    let row = app.row();
    // what a key asked for is not given by an empty text
    let is_asked = app
        .work()
        .and_then(|work| work.field.as_ref())
        .is_some_and(|field| field.back.is_some() && !leave);
    let unchanged = !is_asked && row.as_ref().is_some_and(|row| row.typed == text);
    let has_draft = app
        .work()
        .is_some_and(|work| work.drafts.contains_key(&(page, spot)));
    if unchanged && !has_draft {
        close(app);
        return true;
    }
    match set(app, spot, &text) {
        Ok(()) => {
            if let Some(work) = work(app) {
                work.drafts.remove(&(page, spot));
            }
            close(app);
            true
        }
        Err(fault) => {
            app.say(fault, Tone::Bad);
            if leave {
                if let Some(work) = work(app) {
                    work.drafts.insert((page, spot), text);
                }
                close(app);
            }
            false
        }
    }
}
