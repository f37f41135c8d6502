//! Bars, lines of time and the scale of the rate.

use ratatui::layout::Rect;

use super::{
    paint::{Canvas, cells},
    rows::Bar,
    spark, stack_view,
    theme::{Sign, Tone},
    time_view,
};
use crate::{
    locale::{Safe, width},
    plan::{Quarter, Span},
};

/// Draws the bar of a row.
pub fn draw_bar(canvas: &mut Canvas<'_>, bar: &Bar, area: Rect) {
    match bar {
        Bar::Part(part) | Bar::Beside(part) => canvas.bar(area.x, area.y, area.width, *part),
        Bar::Stack(segments) => stack_view::draw(canvas, area, segments),
        Bar::Gantt(gantt) => time_view::draw(canvas, area, gantt),
        Bar::Years { line, names } => {
            let each = area.width / cells(line.quarters()).max(1);
            let year = each.saturating_mul(4);
            for (at, name) in names.iter().enumerate() {
                let x = area.x.saturating_add(cells(at).saturating_mul(year));
                let dim = canvas.theme.tone(Tone::Dim);
                let name = if cells(width(name.as_str())) < year {
                    name.clone()
                } else {
                    // 2026 in little room: '26
                    let short: String = name.as_str().chars().skip(2).take(2).collect();
                    Safe::line(&format!("'{short}"))
                };
                canvas.put(x, area.y, year, &name, dim);
            }
        }
        Bar::Levels { line, levels } => level_bar(canvas, area, *line, levels),
        Bar::Time {
            line,
            filled,
            marks,
            light,
        } => time_bar(canvas, area, *line, *filled, (marks, *light)),
    }
}

/// Quarters on a line of time: filled where something goes on, dotted where a year begins.
fn time_bar(
    canvas: &mut Canvas<'_>,
    area: Rect,
    line: Span,
    filled: Option<Span>,
    (marks, light): (&[Quarter], bool),
) {
    let each = area.width / cells(line.quarters()).max(1);
    if each == 0 {
        return;
    }
    let sign = if light { Sign::Shade } else { Sign::Block };
    for (at, quarter) in line.iter().enumerate() {
        let x = area.x.saturating_add(cells(at).saturating_mul(each));
        if filled.is_some_and(|span| span.contains(quarter)) {
            let text = canvas.theme.sign(sign).repeat(usize::from(each));
            let style = canvas.theme.bar();
            canvas.put(x, area.y, each, &Safe::line(&text), style);
        } else if quarter.of_year() == 1 {
            let dim = canvas.theme.tone(Tone::Dim);
            canvas.sign(x, area.y, Sign::Dots, dim);
        }
        if marks.contains(&quarter) {
            let style = canvas.theme.tone(Tone::Warn);
            canvas.sign(x, area.y, Sign::Milestone, style);
        }
    }
}

/// Heights in eighths of a line, a quarter beside the other; without height a dot where a year begins.
fn level_bar(canvas: &mut Canvas<'_>, area: Rect, line: Span, levels: &[f64]) {
    let each = area.width / cells(line.quarters()).max(1);
    if each == 0 {
        return;
    }
    for (at, (quarter, level)) in line.iter().zip(levels).enumerate() {
        let x = area.x.saturating_add(cells(at).saturating_mul(each));
        match spark::sign(*level, canvas.theme.ascii) {
            Some(sign) => {
                let text = sign.repeat(usize::from(each));
                let style = canvas.theme.bar();
                canvas.put(x, area.y, each, &Safe::line(&text), style);
            }
            None if quarter.of_year() == 1 => {
                let dim = canvas.theme.tone(Tone::Dim);
                canvas.sign(x, area.y, Sign::Dots, dim);
            }
            None => {}
        }
    }
}

/// A scale with its ends and a mark; the value stands under the mark.
pub fn slider(
    canvas: &mut Canvas<'_>,
    area: Rect,
    (at, low, high): (f64, &Safe, &Safe),
    value: &Safe,
    selected: bool,
) {
    let theme = canvas.theme;
    let dim = theme.tone(Tone::Dim);
    canvas.put(area.x, area.y, area.width, low, dim);
    canvas.put_right(area.x, area.y, area.width, high, dim);
    let track = usize::from(area.width.saturating_sub(2));
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a scale of at most a hundred cells"
    )]
    let mark = (at.clamp(0.0, 1.0) * track.saturating_sub(1) as f64).round() as usize;
    let mut line = String::from(theme.sign(Sign::Start));
    line.push_str(&theme.sign(Sign::Track).repeat(mark));
    line.push_str(theme.sign(Sign::Mark));
    let rest = track.saturating_sub(mark).saturating_sub(1);
    line.push_str(&theme.sign(Sign::Rule).repeat(rest));
    line.push_str(theme.sign(Sign::End));
    let y = area.y.saturating_add(1);
    canvas.put(area.x, y, area.width, &Safe::line(&line), theme.bar());
    let x = area.x.saturating_add(1).saturating_add(cells(mark));
    let style = if selected {
        theme.selected()
    } else {
        theme.tone(Tone::Accent)
    };
    canvas.style(Rect::new(x, y, 1, 1), style);
    let half = cells(width(value.as_str())) / 2;
    let last = area.right().saturating_sub(cells(width(value.as_str())));
    let start = x.saturating_sub(half).clamp(area.x, last.max(area.x));
    let style = if selected {
        theme.selected()
    } else {
        theme.tone(Tone::Head)
    };
    canvas.put(start, y.saturating_add(1), area.width, value, style);
}
