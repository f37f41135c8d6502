//! The few strokes that everything on the screen is made of. Text goes in as [`Safe`] only.

use ratatui::{buffer::Buffer, layout::Rect, style::Style};

use super::theme::{self, Sign, Theme};
use crate::locale::{Safe, Side, fit, is_simple, pad, width};

/// The surface, and how things look on it.
pub struct Canvas<'a> {
    /// The cells.
    pub buffer: &'a mut Buffer,
    /// Colours and signs.
    pub theme: Theme,
    /// Where the cursor stands.
    pub cursor: Option<(u16, u16)>,
}

/// As a number of cells on the screen.
pub fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

impl Canvas<'_> {
    /// Puts a text at a place, cut to a width. Returns the column after it.
    pub fn put(&mut self, x: u16, y: u16, room: u16, text: &Safe, style: Style) -> u16 {
        let area = self.buffer.area;
        if y >= area.bottom() || x >= area.right() || room == 0 {
            return x;
        }
        let room = room.min(area.right().saturating_sub(x));
        let mut text = fit(text.as_str(), usize::from(room));
        if self.theme.ascii {
            text = theme::plain(&text).into_owned().into();
        }
        if !is_simple(&text) {
            let (end, _) = self
                .buffer
                .set_stringn(x, y, &text, usize::from(room), style);
            return end;
        }
        let first = self.buffer.index_of(x, y);
        let cells = self.buffer.content.iter_mut().skip(first);
        let mut end = x;
        for (letter, cell) in text.chars().zip(cells) {
            cell.set_char(letter).set_style(style);
            end = end.saturating_add(1);
        }
        end
    }

    /// Puts a text to the right end of a width.
    pub fn put_right(&mut self, x: u16, y: u16, room: u16, text: &Safe, style: Style) {
        let space = room.saturating_sub(cells(width(text.as_str())));
        self.put(
            x.saturating_add(space),
            y,
            room.saturating_sub(space),
            text,
            style,
        );
    }

    /// Puts a sign.
    pub fn sign(&mut self, x: u16, y: u16, sign: Sign, style: Style) {
        self.put(x, y, 1, &Safe::line(self.theme.sign(sign)), style);
    }

    /// A line across.
    pub fn rule(&mut self, area: Rect, style: Style) {
        let sign = self.theme.sign(Sign::Rule);
        for x in area.left()..area.right() {
            if let Some(cell) = self.buffer.cell_mut((x, area.y)) {
                cell.set_symbol(sign).set_style(style);
            }
        }
    }

    /// A bar for a part of a whole, in eighths of a cell.
    pub fn bar(&mut self, x: u16, y: u16, room: u16, part: f64) {
        let text = bar_text(usize::from(room), part, self.theme);
        self.put(x, y, room, &Safe::line(&text), self.theme.bar());
    }

    /// Gives cells a style, keeping their text.
    pub fn style(&mut self, area: Rect, style: Style) {
        self.buffer
            .set_style(area.intersection(self.buffer.area), style);
    }

    /// Empties cells.
    pub fn clear(&mut self, area: Rect) {
        let area = area.intersection(self.buffer.area);
        let paper = self.theme.paper();
        for y in area.top()..area.bottom() {
            for x in area.left()..area.right() {
                if let Some(cell) = self.buffer.cell_mut((x, y)) {
                    cell.reset();
                }
            }
        }
        if let Some(paper) = paper {
            self.buffer.set_style(area, paper);
        }
    }

    /// A paragraph; returns how many lines it took, at most `area.height`. One that has more ends in dots.
    pub fn paragraph(&mut self, area: Rect, text: &Safe, style: Style) -> u16 {
        let lines = wrap(text, usize::from(area.width));
        let room = usize::from(area.height);
        for (at, line) in lines.iter().take(room).enumerate() {
            let is_cut = at.saturating_add(1) == room && lines.len() > room;
            let cut = is_cut.then(|| Safe::line(&format!("{line} …")));
            self.put(
                area.x,
                area.y.saturating_add(cells(at)),
                area.width,
                cut.as_ref().unwrap_or(line),
                style,
            );
        }
        cells(lines.len()).min(area.height)
    }
}

/// A bar in eighth blocks, or in `#`.
pub fn bar_text(room: usize, part: f64, theme: Theme) -> String {
    const PARTS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a bar of at most a few hundred cells"
    )]
    let eighths = (part.clamp(0.0, 1.0) * room as f64 * 8.0).round() as usize;
    let (full, rest) = (eighths / 8, eighths % 8);
    if theme.ascii {
        let full = if rest >= 4 {
            full.saturating_add(1)
        } else {
            full
        };
        return "#".repeat(full.min(room));
    }
    let mut text = "█".repeat(full);
    text.push_str(PARTS.get(rest).copied().unwrap_or_default());
    text
}

/// A text in lines of at most so many columns, broken between words where it can be.
pub fn wrap(text: &Safe, columns: usize) -> Vec<Safe> {
    let mut lines = Vec::new();
    each_line(text, columns, |indent, line| {
        lines.push(Safe::line(&[indent, line].concat()));
    });
    lines
}

/// How many lines that makes.
pub fn wrapped_lines(text: &Safe, columns: usize) -> usize {
    let mut lines = 0_usize;
    each_line(text, columns, |_, _| lines = lines.saturating_add(1));
    lines
}

/// Finds the lines: what is set in stays set in on every line.
fn each_line(text: &Safe, columns: usize, mut add: impl FnMut(&str, &str)) {
    if columns == 0 {
        return;
    }
    let words = text.as_str().trim_start_matches(' ');
    let indent = text.as_str().strip_suffix(words).unwrap_or_default();
    // the line so far: its bytes in `words`, and its columns
    let mut line = 0..0;
    let mut taken = width(indent);
    let mut at = 0_usize;
    for word in words.split(' ') {
        let end = at.saturating_add(word.len());
        let wide = width(word);
        let together = taken.saturating_add(1).saturating_add(wide);
        let is_begun = !line.is_empty();
        if is_begun && together <= columns {
            line.end = end;
            taken = together;
        } else {
            if is_begun {
                add(indent, words.get(line).unwrap_or_default());
            }
            line = at..end;
            taken = width(indent).saturating_add(wide);
        }
        at = end.saturating_add(1);
    }
    add(indent, words.get(line).unwrap_or_default());
}

/// A text in exactly so many columns.
pub fn filled(text: &Safe, columns: u16, side: Side) -> Safe {
    Safe::line(&pad(text.as_str(), usize::from(columns), side))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_grow_by_eighths_and_never_too_long() {
        let theme = Theme::new(true, false);
        assert_eq!(bar_text(4, 0.5, theme), "██");
        assert_eq!(bar_text(4, 0.53125, theme), "██▏");
        assert_eq!(bar_text(4, 9.0, theme), "████");
        assert_eq!(bar_text(4, f64::NAN, theme), "");
        assert_eq!(bar_text(4, 0.5, Theme::new(false, true)), "##");
    }

    #[test]
    fn paragraphs_break_between_words() {
        let lines = wrap(&Safe::line("one two three four"), 9);
        let lines: Vec<&str> = lines.iter().map(Safe::as_str).collect();
        assert_eq!(lines, ["one two", "three", "four"]);
        let text = Safe::line("  a word  and another");
        let lines = wrap(&text, 10);
        let lines: Vec<&str> = lines.iter().map(Safe::as_str).collect();
        assert_eq!(lines, ["  a word ", "  and", "  another"]);
        assert_eq!(wrapped_lines(&text, 10), 3);
    }
}
