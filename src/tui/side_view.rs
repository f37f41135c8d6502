//! The panel beside the page on a wide screen: how the selected figure comes about, and what the rules say.

use std::rc::Rc;

use ratatui::layout::Rect;

use super::{
    app::App,
    concern, help,
    paint::{Canvas, cells, wrap},
    rows::Row,
    steps::{self, Step},
    theme::{Sign, Tone},
    work::{Way, Work},
};
use crate::{
    locale::Safe,
    plan::{Arg, Notice, Severity},
};

/// How wide it is.
pub const fn width(columns: u16) -> u16 {
    match columns {
        0..160 => 36,
        160..190 => 56,
        _ => 72,
    }
}

/// Draws it.
pub fn draw(app: &App, work: &Work, rows: &Rc<[Row]>, canvas: &mut Canvas<'_>, area: Rect) {
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
    if steps::tells_beside(work.page) {
        let about = work.about(rows, &app.cx(work));
        // a comment or an empty line needs no words
        if !about.words.is_empty() {
            put(canvas, &mut rest, &app.t("side-place"), Tone::Head);
            for (text, tone) in &about.words {
                put(canvas, &mut rest, text, *tone);
            }
            skip(&mut rest);
        }
    }
    let row = work
        .selected(rows)
        .and_then(|at| Some(rows.get(at)?.as_selected(work.spot(rows)?)));
    let row = row.as_ref();
    let steps = row.map_or_else(Vec::new, |row| help::explanation(app, row));
    if !steps.is_empty() {
        put(canvas, &mut rest, &app.t("help-explains"), Tone::Head);
        for step in &steps {
            put(canvas, &mut rest, step, Tone::Plain);
        }
        skip(&mut rest);
    }
    put(canvas, &mut rest, &app.t("side-findings"), Tone::Head);
    findings(app, work, row, canvas, &mut rest);
}

/// What concerns the selected row first, then how many others there are.
fn findings(app: &App, work: &Work, row: Option<&Row>, canvas: &mut Canvas<'_>, rest: &mut Rect) {
    let subject = concern::subject(&work.plan, work.page, row);
    let all = app
        .cx(work)
        .standing()
        .map(|(_, notice)| notice)
        .chain(&work.findings);
    let (about, others): (Vec<&Notice>, Vec<&Notice>) = all.partition(|notice| {
        subject
            .as_ref()
            .is_some_and(|subject| concern::concerns(&work.plan, subject, notice))
    });
    if about.is_empty() {
        let id = if others.is_empty() {
            "side-no-findings"
        } else {
            "side-nothing-here"
        };
        put(canvas, rest, &app.t(id), Tone::Dim);
    }
    // the last lines say what else there is
    let reserve = if others.is_empty() { 1 } else { 3 };
    for (at, notice) in about.iter().enumerate() {
        let (sign, tone) = match notice.severity {
            Severity::Error => (Sign::Bad, Tone::Bad),
            Severity::Warning => (Sign::Bad, Tone::Warn),
            Severity::Advice => (Sign::More, Tone::Plain),
        };
        let message = format!("{} {}", app.theme.sign(sign), app.locale.message(notice));
        let texts = [
            (Safe::line(&message), tone),
            (Safe::line(&app.locale.mend(notice)), Tone::Dim),
        ];
        let tall: usize = texts
            .iter()
            .map(|(text, _)| wrap(text, usize::from(rest.width)).len())
            .sum();
        if cells(tall).saturating_add(reserve) > rest.height {
            let count = Arg::Count(about.len().saturating_sub(at));
            let words = app.locale.say("side-cut", &[("count", count)]);
            put(canvas, rest, &Safe::line(&format!("… {words}")), Tone::Warn);
            break;
        }
        for (text, tone) in texts {
            put(canvas, rest, &text, tone);
        }
    }
    if !others.is_empty() {
        skip(rest);
        let count = Arg::Count(others.len());
        // the guide says them at its end, a plan's tabs have a screen for them
        let page = match work.way {
            Way::Long => Step::Whole,
            Way::Short | Way::Tabs => Step::Advice,
        };
        let page = Arg::Text(app.locale.text(page.message()));
        let words = app
            .locale
            .say("side-others", &[("count", count), ("page", page)]);
        put(canvas, rest, &Safe::line(&words), Tone::Dim);
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
