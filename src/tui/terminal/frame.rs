//! A frame in the terminal's words: what differs from the frame before it, and nothing twice, as over a slow line each
//! byte counts.

use std::fmt::Write as _;

use ratatui::{
    buffer::{Buffer, Cell, CellWidth as _},
    layout::Rect,
    style::{Color, Modifier},
};

use crate::locale::is_simple;

const SHOW: &str = "\x1b[?25h";
const HIDE: &str = "\x1b[?25l";
const PLAIN: &str = "\x1b[0m";
/// How what makes letters other than plain ends.
const OFF: [(Modifier, u8); 7] = [
    (Modifier::BOLD.union(Modifier::DIM), 22),
    (Modifier::ITALIC, 23),
    (Modifier::UNDERLINED, 24),
    (Modifier::SLOW_BLINK.union(Modifier::RAPID_BLINK), 25),
    (Modifier::REVERSED, 27),
    (Modifier::HIDDEN, 28),
    (Modifier::CROSSED_OUT, 29),
];
/// Letters with it are pictures of two columns, which not every terminal knows.
const AS_PICTURE: char = '\u{fe0f}';

/// What a terminal shows.
#[derive(Debug)]
pub struct Frame {
    /// Its cells.
    pub cells: Buffer,
    /// Where the cursor is, when it shows.
    pub cursor: Option<(u16, u16)>,
}

impl Frame {
    /// An empty one of so many columns and lines.
    pub fn empty((columns, lines): (u16, u16)) -> Self {
        Self {
            cells: Buffer::empty(Rect::new(0, 0, columns, lines)),
            cursor: None,
        }
    }

    /// What makes it of another one of the same size.
    pub fn changes_from(&self, old: &Self) -> String {
        let mut pen = Pen::at(old.cursor);
        let columns = usize::from(self.cells.area.width).max(1);
        let old_rows = old.cells.content.chunks(columns);
        let rows = self.cells.content.chunks(columns).zip(old_rows);
        for (line, (row, old)) in (0..).zip(rows) {
            if row != old {
                pen.row(line, row, old);
            }
        }
        pen.style(&Cell::EMPTY);
        match (self.cursor, old.cursor) {
            (Some(place), Some(_)) => pen.go(place),
            (Some(place), None) => {
                pen.bytes.push_str(SHOW);
                pen.go(place);
            }
            (None, Some(_)) => pen.bytes.push_str(HIDE),
            (None, None) => {}
        }
        pen.bytes
    }
}

/// What writes on the terminal.
struct Pen {
    bytes: String,
    /// Where it is, if that is known.
    place: Option<(u16, u16)>,
    /// How it writes.
    style: Cell,
}

impl Pen {
    const fn at(place: Option<(u16, u16)>) -> Self {
        Self {
            bytes: String::new(),
            place,
            style: Cell::EMPTY,
        }
    }

    fn row(&mut self, line: u16, row: &[Cell], old: &[Cell]) {
        let (mut next, mut bared) = (0, 0);
        for (x, (cell, old)) in (0_u16..).zip(row.iter().zip(old)) {
            // a wide letter lies over it
            let is_covered = x < next;
            let columns = columns(cell);
            if !is_covered {
                next = x.saturating_add(columns);
            }
            // a wide letter that lay over it has gone, and terminals leave different things of one
            let is_bared = x < bared;
            if cell != old || is_covered || is_bared {
                bared = x.saturating_add(self::columns(old)).max(bared);
                if !is_covered {
                    self.put((x, line), cell, columns);
                }
            }
        }
    }

    fn put(&mut self, place: (u16, u16), cell: &Cell, columns: u16) {
        self.style(cell);
        let letter = cell.symbol();
        if columns > 1 && letter.contains(AS_PICTURE) {
            self.go(place);
            self.bytes.extend(std::iter::repeat_n(' ', columns.into()));
            self.place = None;
        }
        self.go(place);
        self.bytes.push_str(letter);
        // how far another letter takes it, terminals do not agree about
        self.place = is_one(letter).then_some((place.0.saturating_add(1), place.1));
    }

    fn go(&mut self, place: (u16, u16)) {
        if self.place.replace(place) != Some(place) {
            let (column, line) = (place.0.saturating_add(1), place.1.saturating_add(1));
            self.write(format_args!("\x1b[{line};{column}H"));
        }
    }

    /// Goes on in the style of a cell.
    fn style(&mut self, cell: &Cell) {
        let last = &self.style;
        if (cell.modifier, cell.fg, cell.bg) == (last.modifier, last.fg, last.bg) {
            return;
        }
        if cell.style() == Cell::EMPTY.style() {
            self.bytes.push_str(PLAIN);
            self.style = Cell::EMPTY;
            return;
        }
        let gone = last.modifier.difference(cell.modifier);
        for (modifiers, number) in OFF {
            if gone.intersects(modifiers) {
                self.style.modifier.remove(modifiers);
                self.write(format_args!("\x1b[{number}m"));
            }
        }
        let added = cell.modifier.difference(self.style.modifier);
        // the library has them in the order of the terminal's numbers
        for (number, modifier) in (1..).zip(Modifier::all().iter()) {
            if added.contains(modifier) {
                self.write(format_args!("\x1b[{number}m"));
            }
        }
        if cell.fg != self.style.fg {
            self.colour('3', cell.fg);
        }
        if cell.bg != self.style.bg {
            self.colour('4', cell.bg);
        }
        (self.style.modifier, self.style.fg, self.style.bg) = (cell.modifier, cell.fg, cell.bg);
    }

    fn colour(&mut self, of: char, colour: Color) {
        let number = match colour {
            Color::Reset => return self.write(format_args!("\x1b[{of}9m")),
            Color::Rgb(red, green, blue) => {
                return self.write(format_args!("\x1b[{of}8;2;{red};{green};{blue}m"));
            }
            Color::Indexed(number) => number,
            Color::Black => 0,
            Color::Red => 1,
            Color::Green => 2,
            Color::Yellow => 3,
            Color::Blue => 4,
            Color::Magenta => 5,
            Color::Cyan => 6,
            Color::Gray => 7,
            Color::DarkGray => 8,
            Color::LightRed => 9,
            Color::LightGreen => 10,
            Color::LightYellow => 11,
            Color::LightBlue => 12,
            Color::LightMagenta => 13,
            Color::LightCyan => 14,
            Color::White => 15,
        };
        self.write(format_args!("\x1b[{of}8;5;{number}m"));
    }

    fn write(&mut self, words: std::fmt::Arguments<'_>) {
        // writing into a text does not fail
        let _ = self.bytes.write_fmt(words);
    }
}

/// Whether it is one letter of one column, wherever it is shown.
fn is_one(letter: &str) -> bool {
    letter.len() == 1 || is_simple(letter)
}

fn columns(cell: &Cell) -> u16 {
    if is_one(cell.symbol()) {
        1
    } else {
        cell.cell_width().max(1)
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZero;

    use ratatui::style::Style;

    use super::*;

    fn frame(lines: &[(&str, Style)], cursor: Option<(u16, u16)>) -> Frame {
        let mut frame = Frame::empty((6, 2));
        for (y, (text, style)) in (0..).zip(lines) {
            frame.cells.set_string(0, y, text, *style);
        }
        frame.cursor = cursor;
        frame
    }

    #[test]
    fn a_frame_says_nothing_twice() {
        let plain = Style::new();
        let bold = Style::new().add_modifier(Modifier::BOLD);
        let mut shown = frame(&[], None);
        let mut then = |text: &str, style: Style, cursor| {
            let next = frame(&[(text, style)], cursor);
            let changes = next.changes_from(&shown);
            shown = next;
            changes
        };
        assert_eq!(then("", plain, None), "");
        assert_eq!(then("abc", plain, None), "\x1b[1;1Habc");
        assert_eq!(then("abc", plain, None), "");
        assert_eq!(then("aBc", plain, None), "\x1b[1;2HB");
        assert_eq!(
            then("aB", plain, Some((2, 0))),
            "\x1b[1;3H \x1b[?25h\x1b[1;3H"
        );
        // the cursor stands where the next letter goes
        assert_eq!(then("aBd", plain, Some((3, 0))), "d");
        assert_eq!(then("aBd", plain, Some((3, 0))), "");
        assert_eq!(then("aBd", plain, Some((1, 1))), "\x1b[2;2H");
        assert_eq!(then("aBd", plain, None), "\x1b[?25l");
        assert_eq!(then("aBd", bold, None), "\x1b[1m\x1b[1;1HaBd\x1b[0m");
    }

    #[test]
    fn a_style_is_left_as_it_was_found() {
        let one = Style::new().fg(Color::LightRed).add_modifier(Modifier::DIM);
        let other = Style::new().bg(Color::Rgb(1, 2, 3));
        let changes = frame(&[("a", one), ("b", other)], None).changes_from(&frame(&[], None));
        assert_eq!(
            changes,
            "\x1b[2m\x1b[38;5;9m\x1b[1;1Ha\x1b[22m\x1b[39m\x1b[48;2;1;2;3m\x1b[2;1Hb\x1b[0m"
        );
    }

    #[test]
    fn whatever_was_there_the_terminal_shows_the_frame() {
        let marked = Style::new().add_modifier(Modifier::REVERSED);
        let texts = [
            "",
            "abcdef",
            "日本語",
            "a日b本",
            "⌨️x⌨️",
            "e\u{301}é日",
            "אבג",
        ];
        for (before, after) in texts.iter().flat_map(|of| texts.map(|after| (*of, after))) {
            for (was, is) in [(marked, Style::new()), (Style::new(), marked)] {
                let first = frame(&[(before, was), ("end", was)], None);
                let next = frame(&[(after, is), ("end", is)], None);
                let shown = |frames: &[(&Frame, &Frame)]| {
                    let [lines, columns] = [2, 6].map(|size| NonZero::new(size).unwrap());
                    let mut terminal = vt100::Parser::new(lines, columns, 0);
                    for (frame, old) in frames {
                        terminal.process(frame.changes_from(old).as_bytes());
                    }
                    let all = (0..2).flat_map(|y| (0..6).map(move |x| (y, x)));
                    let cell = |(y, x)| {
                        let cell = terminal.screen().cell(y, x).unwrap();
                        // an empty one is a blank
                        let letter = format!("{:1}", cell.contents());
                        (letter, cell.inverse() && !cell.is_wide_continuation())
                    };
                    all.map(cell).collect::<Vec<_>>()
                };
                let empty = frame(&[], None);
                let anew = shown(&[(&next, &empty)]);
                assert_eq!(
                    shown(&[(&first, &empty), (&next, &first)]),
                    anew,
                    "{before} {after}"
                );
            }
        }
    }
}
