//! The open field: the text being typed, and under it how it is understood.

use ratatui::layout::Rect;

use super::{
    app::App,
    paint::{Canvas, cells, filled},
    rows::Row,
    steps,
    theme::{Sign, Tone},
    work::Work,
};
use crate::locale::{Safe, Side, width};

/// Whether the open field is of this row.
pub fn is_open(work: &Work, row: &Row) -> bool {
    work.field
        .as_ref()
        .is_some_and(|field| row.spots().any(|spot| spot == field.spot))
}

/// The text being typed.
pub fn field(app: &App, work: &Work, canvas: &mut Canvas<'_>, area: Rect) {
    let Some(field) = &work.field else { return };
    let room = usize::from(area.width.saturating_sub(1));
    let scroll = field.line.scroll(room);
    let shown = Safe::line(&skip_columns(field.line.text(), scroll));
    let text = filled(&shown, area.width, Side::Left);
    canvas.put(area.x, area.y, area.width, &text, app.theme.field());
    let column = cells(field.line.cursor().saturating_sub(scroll));
    let x = area.x.saturating_add(column);
    canvas.cursor = Some((x.min(area.right().saturating_sub(1)), area.y));
}

fn skip_columns(text: &str, columns: usize) -> String {
    let mut skipped = 0;
    let mut rest = String::new();
    for c in text.chars() {
        if skipped < columns {
            skipped = skipped.saturating_add(width(c.encode_utf8(&mut [0; 4])));
        } else {
            rest.push(c);
        }
    }
    rest
}

/// Under the field: how the text is understood, or why it is not.
pub fn below(app: &App, work: &Work, canvas: &mut Canvas<'_>, x: u16, y: u16, room: u16) {
    if let Some((text, tone)) = understood(app, work) {
        canvas.put(x, y, room, &text, app.theme.tone(tone));
    }
}

/// How the typed text is understood, or why it is not; nothing where the field shows it already.
pub fn understood(app: &App, work: &Work) -> Option<(Safe, Tone)> {
    let field = work.field.as_ref()?;
    let text = field.line.text();
    if text.is_empty() {
        return None;
    }
    match steps::set(work.page, &app.cx(work), field.spot, text) {
        Ok(change) if change.shows.as_str() == text => None,
        Ok(change) => Some((Safe::line(&format!("= {}", change.shows)), Tone::Good)),
        Err(fault) => {
            let sign = app.theme.sign(Sign::Bad);
            Some((Safe::line(&format!("{sign} {fault}")), Tone::Bad))
        }
    }
}
