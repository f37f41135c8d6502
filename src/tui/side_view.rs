//! The panel beside the page on a wide screen: how the selected figure comes about, and what the rules say.

use ratatui::layout::Rect;

use super::{
    app::App,
    help,
    paint::Canvas,
    rows::Row,
    theme::{Sign, Tone},
    work::Work,
};
use crate::{locale::Safe, plan::Severity};

/// How wide it is.
pub const fn width(columns: u16) -> u16 {
    match columns {
        0..160 => 40,
        160..190 => 60,
        _ => 90,
    }
}

/// Draws it.
pub fn draw(app: &App, work: &Work, rows: &[Row], canvas: &mut Canvas<'_>, area: Rect) {
    let theme = app.theme;
    for y in area.top()..area.bottom() {
        canvas.sign(area.x, y, Sign::Side, theme.tone(Tone::Dim));
    }
    let mut rest = Rect::new(
        area.x.saturating_add(2),
        area.y,
        area.width.saturating_sub(3),
        area.height,
    );
    let row = work.selected(rows).and_then(|at| rows.get(at));
    let steps = row.map_or_else(Vec::new, |row| help::explanation(app, row));
    if !steps.is_empty() {
        put(canvas, &mut rest, &app.t("help-explains"), Tone::Head);
        for step in &steps {
            put(canvas, &mut rest, step, Tone::Plain);
        }
        skip(&mut rest);
    }
    put(canvas, &mut rest, &app.t("side-findings"), Tone::Head);
    let notices = work.complaints.iter().chain(&work.findings);
    let mut any = false;
    for notice in notices {
        any = true;
        let (sign, tone) = match notice.severity {
            Severity::Error => (Sign::Bad, Tone::Bad),
            Severity::Warning => (Sign::Bad, Tone::Warn),
            Severity::Advice => (Sign::More, Tone::Plain),
        };
        let text = format!("{} {}", theme.sign(sign), app.locale.message(notice));
        put(canvas, &mut rest, &Safe::line(&text), tone);
    }
    if !any {
        put(canvas, &mut rest, &app.t("side-no-findings"), Tone::Dim);
    }
}

fn put(canvas: &mut Canvas<'_>, rest: &mut Rect, text: &Safe, tone: Tone) {
    let style = canvas.theme.tone(tone);
    let used = canvas.paragraph(*rest, text, style);
    rest.y = rest.y.saturating_add(used);
    rest.height = rest.height.saturating_sub(used);
}

const fn skip(rest: &mut Rect) {
    rest.y = rest.y.saturating_add(1);
    rest.height = rest.height.saturating_sub(1);
}
