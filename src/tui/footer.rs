//! The last line: the keys that matter here, or a message in their place.

use ratatui::layout::Rect;

use super::{
    actions::{Action, Do, Scope},
    app::{App, Layer},
    event::Code,
    help,
    hits::{Hits, Target},
    paint::{Canvas, cells, wrap},
    rows::{Kind, Row},
    steps::Step,
    theme::{Sign, Tone},
};
use crate::locale::{Safe, width};

/// A message takes at most so many lines.
const MOST_MESSAGE: u16 = 3;

/// Keys that matter here, or a message in their place.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, hits: &mut Hits, area: Rect) {
    let theme = app.theme;
    let y = area.bottom().saturating_sub(1);
    let room = area.width.saturating_sub(2);
    if let Some(message) = &app.message {
        let text = match message.tone {
            Tone::Good => format!("{} {}", theme.sign(Sign::Good), message.text),
            Tone::Bad => format!("{} {}", theme.sign(Sign::Bad), message.text),
            _ => message.text.to_string(),
        };
        // a long one takes as many lines as it needs
        let text = Safe::line(&text);
        let lines = cells(wrap(&text, usize::from(room)).len());
        let lines = lines.min(MOST_MESSAGE).min(area.height / 3).max(1);
        let top = area.bottom().saturating_sub(lines);
        canvas.clear(Rect::new(area.x, top, area.width, lines));
        let place = Rect::new(1, top, room, lines);
        canvas.paragraph(place, &text, theme.tone(message.tone));
        return;
    }
    let (scope, row) = (app.scope(), app.row());
    let item = |does| footer_item(app, scope, row.as_ref(), does);
    // help stands last and always fits; the others come as far as there is room
    let last = item(Do::Help)
        .or_else(|| item(Do::Back))
        .or_else(|| item(Do::No));
    let last_width = last
        .as_ref()
        .map_or(0, |(text, _)| cells(width(text.as_str())));
    let mut x = 1_u16;
    let (asked, always) = footer_actions(app, scope, row.as_ref());
    // whether a key can act is worked out for those alone that there is room for
    let acts = |does: &Do| app.refusal_on(row.as_ref(), *does).is_none();
    let all = asked.into_iter().filter(acts).chain(always);
    for (text, does) in all.filter_map(item) {
        let wide = cells(width(text.as_str()));
        if x.saturating_add(wide)
            .saturating_add(last_width)
            .saturating_add(3)
            > room
        {
            break;
        }
        key_hint(canvas, hits, (x, y), &text, does);
        x = x.saturating_add(wide).saturating_add(2);
    }
    if let Some((text, does)) = last {
        let x = room.saturating_add(1).saturating_sub(last_width);
        key_hint(canvas, hits, (x, y), &text, does);
    }
}

fn key_hint(canvas: &mut Canvas<'_>, hits: &mut Hits, (x, y): (u16, u16), text: &Safe, does: Do) {
    let wide = cells(width(text.as_str()));
    let dim = canvas.theme.tone(Tone::Dim);
    canvas.put(x, y, wide, text, dim);
    let key = text.as_str().split(' ').next().unwrap_or_default();
    let head = canvas.theme.tone(Tone::Head);
    let area = Rect::new(x, y, cells(width(key)), 1);
    for column in area.left()..area.right() {
        if let Some(cell) = canvas.buffer.cell_mut((column, y)) {
            cell.set_style(head.remove_modifier(ratatui::style::Modifier::DIM));
        }
    }
    hits.add(Rect::new(x, y, wide, 1), Target::Key(does));
}

fn footer_item(app: &App, scope: Scope, row: Option<&Row>, does: Do) -> Option<(Safe, Do)> {
    let action = app.keymap().find(scope, does)?;
    let key = app
        .keymap()
        .first(scope, action, app.theme.ascii, &app.locale);
    if key.is_empty() {
        return None;
    }
    let label = match does {
        // behind the guide's last step is the plan, saved
        Do::Next if scope == Scope::Guide && app.page().step == Step::Save => "do-save",
        _ => label_here(row, action.label),
    };
    let label = app.locale.text(label);
    if says_itself(app, scope, action, &key, &label) {
        return Some((Safe::line(&key), does));
    }
    let text = format!("{key} {label}");
    Some((Safe::line(&text), does))
}

/// Whether the word on a key is what it does, so that another word behind it would say the same again: "Up up".
fn says_itself(app: &App, scope: Scope, action: &Action, key: &str, label: &str) -> bool {
    let first = app.keymap().keys(scope, action).first();
    let is_its_way = matches!(
        (action.does, first.map(|key| key.code)),
        (Do::Up, Some(Code::Up)) | (Do::Down, Some(Code::Down))
    );
    app.theme.ascii && is_its_way || key.to_lowercase() == label.to_lowercase()
}

/// What a key of many meanings does with what is selected.
fn label_here(row: Option<&Row>, usual: &'static str) -> &'static str {
    match (usual, row.map(|row| &row.kind)) {
        // what only shows leads to where it is made
        (
            "do-accept" | "do-edit",
            Some(Kind::Item | Kind::Line | Kind::Total | Kind::Brief | Kind::Text | Kind::Chart(_)),
        ) => "do-open",
        ("do-accept" | "do-edit", Some(Kind::Fold(true))) => "do-fold",
        ("do-accept" | "do-edit", Some(Kind::Fold(false))) => "do-unfold",
        ("do-accept" | "do-edit", Some(Kind::Button)) => "do-choose",
        ("do-accept", Some(Kind::Words)) => "do-edit",
        ("do-toggle", Some(Kind::Share(_))) => "key-lock",
        ("do-toggle", Some(Kind::Tick(_))) => "key-tick",
        ("do-toggle", Some(Kind::Choice(_))) => "key-list",
        _ => usual,
    }
}

/// What the footer shows, by what is selected: first what it shows only where it can act, then what it always shows.
fn footer_actions(app: &App, scope: Scope, row: Option<&Row>) -> (Vec<Do>, Vec<Do>) {
    let always = match scope {
        // a heading and a sentence only show
        Scope::Help if !takes_line(app) => vec![Do::Find, Do::Up, Do::Down, Do::Quit],
        Scope::Welcome => vec![Do::Accept, Do::Quit, Do::Palette],
        Scope::Field => vec![Do::Accept, Do::Back, Do::Next, Do::Save],
        Scope::Menu | Scope::Search => vec![Do::Accept, Do::Up, Do::Down],
        Scope::Help => vec![Do::Accept, Do::Find, Do::Up, Do::Down, Do::Quit],
        Scope::Ask => vec![Do::Yes, Do::Accept],
        _ => {
            let mut list = Vec::new();
            if scope == Scope::Guide {
                list.push(Do::Accept);
            } else if row.is_some() {
                list.push(Do::Edit);
                list.extend(of_screen(scope));
            }
            list.extend(of_row(row));
            for does in [Do::Zoom, Do::Add, Do::Remove] {
                if !list.contains(&does) {
                    list.push(does);
                }
            }
            let undo = app.work().filter(|work| work.history.can_undo());
            let ways = [Do::Next, Do::Back, Do::Save, Do::Palette, Do::Quit];
            return (
                list,
                undo.map(|_| Do::Undo).into_iter().chain(ways).collect(),
            );
        }
    };
    (Vec::new(), always)
}

/// Whether Enter does something on the selected line of the help.
fn takes_line(app: &App) -> bool {
    let Some(Layer::Help(search)) = app.layers.last() else {
        return true;
    };
    let line = help::lines(app).into_iter().nth(search.at);
    line.is_some_and(|line| line.does.is_some())
}

/// What is done on this screen alone.
fn of_screen(scope: Scope) -> Vec<Do> {
    match scope {
        Scope::Budget => vec![Do::Table, Do::Measure],
        Scope::Timeline => vec![
            Do::SpanEarlier,
            Do::SpanLater,
            Do::Shorter,
            Do::Longer,
            Do::Zoom,
            Do::Group,
        ],
        Scope::Kpis => vec![Do::Record],
        Scope::Advice => vec![Do::Mute],
        Scope::File => vec![Do::PreviousChange, Do::NextChange, Do::Editor],
        Scope::Initiatives => vec![Do::Filter, Do::Sort, Do::Group],
        _ => Vec::new(),
    }
}

fn of_row(row: Option<&Row>) -> Vec<Do> {
    match row.map(|row| &row.kind) {
        Some(Kind::Share(_)) => vec![Do::Less, Do::More, Do::Toggle],
        Some(Kind::Slider { .. }) => vec![Do::Less, Do::More, Do::MuchMore],
        Some(Kind::Choice(of)) if of.len() < 2 => Vec::new(),
        Some(Kind::Choice(_) | Kind::Tick(_)) => vec![Do::Toggle],
        _ => Vec::new(),
    }
}
