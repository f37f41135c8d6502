//! The line of time: bars, marks, heads and figures on it, and where the mouse takes a bar.

use ratatui::layout::Rect;

use super::{
    dragging::Grip,
    paint::{Canvas, cells},
    theme::{Sign, Tone},
};
use crate::{
    locale::{Safe, width},
    plan::{Quarter, Span},
};

/// What a row has on the line of time.
#[derive(Debug, Clone, PartialEq)]
pub struct Gantt {
    /// The quarters that are shown.
    pub line: Span,
    /// The quarter that counts as now.
    pub now: Option<Quarter>,
    /// What stands on it.
    pub shows: Shows,
}

/// What stands on a line of time.
#[derive(Debug, Clone, PartialEq)]
pub enum Shows {
    /// Names of its years.
    Years(Vec<Safe>),
    /// The numbers of its quarters, with a sign at now.
    Quarters,
    /// A bar and marks.
    Bar(TimeBar),
    /// Figures, each in its quarters.
    Figures(Vec<Figure>),
}

/// A bar with marks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TimeBar {
    /// Its quarters; nothing for marks alone.
    pub span: Option<Span>,
    /// Its colour.
    pub tone: Tone,
    /// Its letter, in its first cell.
    pub letter: Option<char>,
    /// Lighter, for what frames others or is not decided.
    pub light: bool,
    /// Marks on it.
    pub marks: Vec<(Quarter, Sign)>,
}

/// A figure on the line.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its quarters.
    pub span: Span,
    /// In full.
    pub full: Safe,
    /// In thousands.
    pub short: Safe,
    /// In as few letters as there are.
    pub tight: Safe,
    /// How it looks.
    pub tone: Tone,
}

/// How wide a quarter is.
fn quarter_width(area: Rect, line: Span) -> u16 {
    area.width / cells(line.quarters()).max(1)
}

/// The columns of some quarters, as far as they are shown.
fn columns(area: Rect, line: Span, span: Span) -> Option<Rect> {
    let each = quarter_width(area, line);
    let first = span.first().max(line.first());
    let shown = Span::new(first, span.last().min(line.last()))?;
    let before = u16::try_from(first.since(line.first())).ok()?;
    let x = area.x.saturating_add(before.saturating_mul(each));
    let wide = cells(shown.quarters()).saturating_mul(each);
    (wide > 0).then(|| Rect::new(x, area.y, wide, 1))
}

/// Where the mouse takes a bar: by its ends where they can be told from its middle.
pub fn grips(area: Rect, gantt: &Gantt) -> Vec<(Rect, Grip)> {
    let Shows::Bar(bar) = &gantt.shows else {
        return Vec::new();
    };
    let marked = bar.marks.first().map(|(quarter, _)| Span::single(*quarter));
    let Some((span, on)) = bar
        .span
        .or(marked)
        .and_then(|span| Some((span, columns(area, gantt.line, span)?)))
    else {
        return Vec::new();
    };
    let mut grips = vec![(on, Grip::Whole)];
    if bar.span.is_none() {
        return grips;
    }
    if on.width > 1 && gantt.line.contains(span.last()) {
        let end = Rect::new(on.right().saturating_sub(1), on.y, 1, 1);
        grips.push((end, Grip::End));
    }
    if on.width > 2 && gantt.line.contains(span.first()) {
        grips.push((Rect::new(on.x, on.y, 1, 1), Grip::Start));
    }
    grips
}

/// Draws what stands on the line.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, gantt: &Gantt) {
    if quarter_width(area, gantt.line) == 0 {
        return;
    }
    match &gantt.shows {
        Shows::Years(names) => years(canvas, area, gantt.line, names),
        Shows::Quarters => quarters(canvas, area, gantt),
        Shows::Bar(bar) => {
            grid(canvas, area, gantt);
            time_bar(canvas, area, gantt.line, bar);
        }
        Shows::Figures(figures) => {
            // all in full or all in thousands, so that none is taken for a thousand times as much; then each with the
            // word of its size; and where not even that has room, signs that say whether it is enough
            let ways: [fn(&Figure) -> &Safe; 3] = [
                |figure| &figure.full,
                |figure| &figure.short,
                |figure| &figure.tight,
            ];
            let way = ways.into_iter().find(|of| {
                figures.iter().all(|figure| {
                    let on = columns(area, gantt.line, figure.span);
                    on.is_none_or(|on| fits(of(figure), on))
                })
            });
            for figure in figures {
                match way {
                    Some(of) => write_figure(canvas, area, gantt.line, figure, of(figure)),
                    None => write_sign(canvas, area, gantt.line, figure),
                }
            }
        }
    }
}

fn years(canvas: &mut Canvas<'_>, area: Rect, line: Span, names: &[Safe]) {
    let dim = canvas.theme.tone(Tone::Dim);
    for (year, name) in (line.first().year()..=line.last().year()).zip(names) {
        let Some(on) = columns(area, line, Span::year(year)) else {
            continue;
        };
        if cells(width(name.as_str())) < on.width {
            canvas.put(on.x, on.y, on.width, name, dim);
        } else {
            // 2026 in little room: '26
            let short: String = name.as_str().chars().skip(2).take(2).collect();
            canvas.put(on.x, on.y, on.width, &Safe::line(&format!("'{short}")), dim);
        }
    }
}

fn quarters(canvas: &mut Canvas<'_>, area: Rect, gantt: &Gantt) {
    let each = quarter_width(area, gantt.line);
    for quarter in gantt.line.iter() {
        let Some(on) = columns(area, gantt.line, Span::single(quarter)) else {
            continue;
        };
        let is_now = gantt.now == Some(quarter);
        let sign = canvas.theme.sign(Sign::Now);
        let number = quarter.of_year();
        let text = match (each, is_now) {
            (1, true) => sign.to_owned(),
            (1 | 2, false) => number.to_string(),
            (2, true) => format!("{number}{sign}"),
            (_, true) => format!("Q{number}{sign}"),
            (_, false) => format!("Q{number}"),
        };
        let tone = if is_now { Tone::Accent } else { Tone::Dim };
        let style = canvas.theme.tone(tone);
        canvas.put(on.x, on.y, on.width, &Safe::line(&text), style);
    }
}

/// Where a year begins, and where now is.
fn grid(canvas: &mut Canvas<'_>, area: Rect, gantt: &Gantt) {
    let first = gantt.line.iter().filter(|quarter| quarter.of_year() == 1);
    let marks = first.map(|quarter| (quarter, Sign::Dots, Tone::Dim));
    let now = gantt.now.map(|now| (now, Sign::Side, Tone::Accent));
    for (quarter, sign, tone) in marks.chain(now) {
        if let Some(on) = columns(area, gantt.line, Span::single(quarter)) {
            canvas.sign(on.x, on.y, sign, canvas.theme.tone(tone));
        }
    }
}

fn time_bar(canvas: &mut Canvas<'_>, area: Rect, line: Span, bar: &TimeBar) {
    let style = canvas.theme.tone(bar.tone);
    if let Some(span) = bar.span {
        let sign = if bar.light { Sign::Shade } else { Sign::Block };
        if let Some(on) = columns(area, line, span) {
            let text = canvas.theme.sign(sign).repeat(usize::from(on.width));
            canvas.put(on.x, on.y, on.width, &Safe::line(&text), style);
            if let Some(letter) = bar.letter.filter(|_| line.contains(span.first())) {
                canvas.put(on.x, on.y, 1, &Safe::line(&letter.to_string()), style);
            }
        }
        // it goes on beside what is shown
        if span.first() < line.first() {
            canvas.sign(area.x, area.y, Sign::Before, style);
        }
        if span.last() > line.last() {
            let each = quarter_width(area, line);
            let right = cells(line.quarters()).saturating_mul(each);
            let x = area.x.saturating_add(right).saturating_sub(1);
            canvas.sign(x, area.y, Sign::Behind, style);
        }
    }
    for (quarter, sign) in &bar.marks {
        if let Some(on) = columns(area, line, Span::single(*quarter)) {
            let style = canvas.theme.tone(Tone::Warn);
            canvas.sign(on.x, on.y, *sign, style);
        }
    }
}

/// Whether a text leaves a blank before the next one.
fn fits(text: &Safe, on: Rect) -> bool {
    cells(width(text.as_str())) < on.width
}

fn write_figure(canvas: &mut Canvas<'_>, area: Rect, line: Span, figure: &Figure, text: &Safe) {
    if let Some(on) = columns(area, line, figure.span) {
        canvas.put(on.x, on.y, on.width, text, canvas.theme.tone(figure.tone));
    }
}

fn write_sign(canvas: &mut Canvas<'_>, area: Rect, line: Span, figure: &Figure) {
    let sign = if figure.tone == Tone::Bad {
        Sign::Bad
    } else {
        Sign::Good
    };
    if let Some(on) = columns(area, line, figure.span) {
        canvas.sign(on.x, on.y, sign, canvas.theme.tone(figure.tone));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Theme;
    use ratatui::buffer::Buffer;

    fn gantt(span: &str, shows_line: &str) -> Gantt {
        Gantt {
            line: Span::parse(shows_line).unwrap(),
            now: Quarter::parse("2026-Q1"),
            shows: Shows::Bar(TimeBar {
                span: Span::parse(span).ok(),
                letter: Some('T'),
                ..TimeBar::default()
            }),
        }
    }

    fn text(gantt: &Gantt, wide: u16) -> String {
        let area = Rect::new(0, 0, wide, 1);
        let mut buffer = Buffer::empty(area);
        let mut canvas = Canvas {
            buffer: &mut buffer,
            theme: Theme::new(true, false),
            cursor: None,
        };
        draw(&mut canvas, area, gantt);
        (0..wide)
            .map(|x| buffer[(x, 0)].symbol().to_owned())
            .collect()
    }

    #[test]
    fn a_bar_has_its_letter_and_goes_on_beside_what_is_shown() {
        assert_eq!(
            text(&gantt("2026-Q2..2026-Q4", "2026..2027"), 16),
            "│ T▇▇▇▇▇┆       "
        );
        assert_eq!(
            text(&gantt("2025-Q4..2028-Q1", "2026..2027"), 8),
            "‹▇▇▇▇▇▇›"
        );
        assert_eq!(text(&gantt("2026-Q2", "2026..2027"), 4), "    ");
    }

    #[test]
    fn the_mouse_takes_a_bar_in_its_middle_or_by_an_end() {
        let area = Rect::new(10, 3, 16, 1);
        let found = grips(area, &gantt("2026-Q2..2026-Q4", "2026..2027"));
        assert_eq!(found[0], (Rect::new(12, 3, 6, 1), Grip::Whole));
        assert_eq!(found[1], (Rect::new(17, 3, 1, 1), Grip::End));
        assert_eq!(found[2], (Rect::new(12, 3, 1, 1), Grip::Start));
        // one cell can only be moved, and an end that is not shown can't be taken
        let one = grips(Rect::new(0, 0, 8, 1), &gantt("2026-Q2", "2026..2027"));
        assert_eq!(one.len(), 1);
        let cut = grips(area, &gantt("2026-Q2..2028-Q4", "2026..2027"));
        assert!(cut.iter().all(|(_, grip)| *grip != Grip::End));
    }
}
