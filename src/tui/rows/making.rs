//! How rows are made: one of each kind, and what is put on it.

use std::rc::Rc;

use super::{Bar, Cell, Kind, Row, Spot};
use crate::{
    locale::Safe,
    plan::{Money, Path},
    tui::{actions::Do, amounts::Amount, chart::Chart, code_view::Gutter, theme::Tone},
};

impl Row {
    fn new(kind: Kind, label: Safe) -> Self {
        Self {
            kind,
            spot: None,
            label,
            value: Safe::default(),
            typed: String::new(),
            cells: Vec::new(),
            words: Vec::new(),
            short: Vec::new(),
            ranks: Vec::new(),
            grid: Vec::new(),
            amounts: Vec::new(),
            bar: None,
            note: Safe::default(),
            tone: Tone::Plain,
            path: None,
            pinned: false,
            keep: 0,
            long: false,
        }
    }

    /// Says what follows.
    pub fn heading(label: Safe) -> Self {
        Self::new(Kind::Heading, label).tone(Tone::Head)
    }

    /// A paragraph.
    pub fn text(label: Safe) -> Self {
        Self::new(Kind::Text, label)
    }

    /// A paragraph cut to one line.
    pub fn brief(label: Safe) -> Self {
        Self::new(Kind::Brief, label)
    }

    /// A chart.
    pub fn chart(chart: Chart) -> Self {
        Self::new(Kind::Chart(Rc::new(chart)), Safe::default())
    }

    /// A line of a text.
    pub fn code(spot: Spot, text: Safe, gutter: Gutter) -> Self {
        Self::new(Kind::Code(gutter), text).named(spot)
    }

    /// An empty line.
    pub fn gap() -> Self {
        Self::new(Kind::Gap, Safe::default())
    }

    /// Heads of columns.
    pub fn columns(label: Safe, value: Safe) -> Self {
        let mut row = Self::new(Kind::Columns, label).tone(Tone::Dim);
        row.value = value;
        row
    }

    /// A line of a table that only shows. It can be selected where it has a path to explain.
    pub fn line(label: Safe, value: Safe) -> Self {
        let mut row = Self::new(Kind::Line, label);
        row.value = value;
        row
    }

    /// A sum.
    pub fn total(label: Safe, value: Safe) -> Self {
        let mut row = Self::new(Kind::Total, label).tone(Tone::Head);
        row.value = value;
        row
    }

    fn active(kind: Kind, spot: Spot, label: Safe, value: Safe) -> Self {
        let mut row = Self::new(kind, label);
        row.spot = Some(spot);
        value.as_str().clone_into(&mut row.typed);
        row.value = value;
        row
    }

    /// A text to type.
    pub fn words(spot: Spot, label: Safe, value: Safe) -> Self {
        Self::active(Kind::Words, spot, label, value)
    }

    /// A number to type.
    pub fn number(spot: Spot, label: Safe, value: Safe) -> Self {
        Self::active(Kind::Number, spot, label, value)
    }

    /// A share among others.
    pub fn share(spot: Spot, label: Safe, value: Safe, locked: bool) -> Self {
        Self::active(Kind::Share(locked), spot, label, value)
    }

    /// One of a few.
    pub fn choice(spot: Spot, label: Safe, value: Safe, of: Vec<(String, Safe)>) -> Self {
        Self::active(Kind::Choice(of), spot, label, value)
    }

    /// Yes or no.
    pub fn tick(spot: Spot, label: Safe, value: Safe, on: bool) -> Self {
        Self::active(Kind::Tick(on), spot, label, value)
    }

    /// An item that opens.
    pub fn item(spot: Spot, label: Safe, value: Safe) -> Self {
        Self::active(Kind::Item, spot, label, value)
    }

    /// The head of what can be folded.
    pub fn fold(spot: Spot, label: Safe, open: bool) -> Self {
        Self::active(Kind::Fold(open), spot, label, Safe::default()).tone(Tone::Head)
    }

    /// A text that acts with each key.
    pub fn search(spot: Spot, label: Safe, value: Safe) -> Self {
        Self::active(Kind::Search, spot, label, value)
    }

    /// Something to press.
    pub fn button(spot: Spot, label: Safe) -> Self {
        Self::active(Kind::Button, spot, label, Safe::default())
    }

    /// What a key would do.
    pub fn way(does: Do, label: Safe) -> Self {
        Self::new(Kind::Way(does), label)
    }

    /// A rate on a scale.
    pub fn slider(spot: Spot, value: Safe, at: f64, ends: (Safe, Safe)) -> Self {
        let (low, high) = ends;
        Self::active(Kind::Slider { at, low, high }, spot, Safe::default(), value)
    }

    /// The value as one would type it.
    #[must_use]
    pub fn typed(mut self, text: impl Into<String>) -> Self {
        self.typed = text.into();
        self
    }

    /// With a further column.
    #[must_use]
    pub fn cell(mut self, text: Safe) -> Self {
        self.cells.push(text);
        self
    }

    /// With words in a further column.
    #[must_use]
    pub fn word(mut self, text: Safe) -> Self {
        self.words.push(self.cells.len());
        self.cell(text)
    }

    /// With words over a further column that is cut short before others go.
    #[must_use]
    pub fn short(mut self, text: Safe) -> Self {
        self.short.push(self.cells.len());
        self.word(text)
    }

    /// With how long each of its columns stays when room gets short.
    #[must_use]
    pub fn ranked(mut self, ranks: Vec<usize>) -> Self {
        self.ranks = ranks;
        self
    }

    /// With an amount in a further column, whose head names the currency.
    #[must_use]
    pub fn amount(self, money: Money) -> Self {
        self.marked_amount(Safe::default(), money)
    }

    /// With an amount in a further column, and a sign before it.
    #[must_use]
    pub fn marked_amount(mut self, sign: Safe, money: Money) -> Self {
        self.amounts.push(Amount {
            cell: Some(self.cells.len()),
            money,
            signed: false,
        });
        self.cell(sign)
    }

    /// With an amount as its value: with the currency's sign, or under a head that names the currency.
    #[must_use]
    pub fn worth(mut self, money: Money, signed: bool) -> Self {
        self.amounts.push(Amount {
            cell: None,
            money,
            signed,
        });
        self
    }

    /// With a bar for a part of a whole.
    #[must_use]
    pub fn part(mut self, part: f64) -> Self {
        self.bar = Some(Bar::Part(part));
        self
    }

    /// With a bar.
    #[must_use]
    pub fn bar(mut self, bar: Bar) -> Self {
        self.bar = Some(bar);
        self
    }

    /// With a remark.
    #[must_use]
    pub fn note(mut self, text: Safe) -> Self {
        self.note = text;
        self
    }

    /// In a tone.
    #[must_use]
    pub const fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// With the figure that it shows. A line becomes selectable by it.
    #[must_use]
    pub fn figure(mut self, path: &str) -> Self {
        self.path = Some(Path::parse(path));
        self
    }

    /// Its text may have several lines: the editor opens it.
    #[must_use]
    pub const fn long(mut self) -> Self {
        self.long = true;
        self
    }

    /// A name, so that it can be selected.
    #[must_use]
    pub const fn named(mut self, spot: Spot) -> Self {
        self.spot = Some(spot);
        self
    }

    /// Makes the last of its cells one that can be selected.
    #[must_use]
    pub fn selectable(mut self, spot: Spot, kind: Kind, path: Option<Path>) -> Self {
        if let Some(at) = self.cells.len().checked_sub(1) {
            self.grid.push(Cell {
                at,
                spot,
                kind,
                typed: String::new(),
                path,
                tone: None,
            });
        }
        self
    }

    /// The last selectable cell in a tone of its own.
    #[must_use]
    pub fn cell_tone(mut self, tone: Tone) -> Self {
        if let Some(cell) = self.grid.last_mut() {
            cell.tone = Some(tone);
        }
        self
    }

    /// Stays in sight at the top or the end of its page.
    #[must_use]
    pub const fn pinned(mut self) -> Self {
        self.pinned = true;
        self
    }

    /// The last columns stay when there is no room for all.
    #[must_use]
    pub const fn keep(mut self, columns: usize) -> Self {
        self.keep = columns;
        self
    }

    /// The last selectable cell's value as one would type it.
    #[must_use]
    pub fn cell_typed(mut self, text: impl Into<String>) -> Self {
        if let Some(cell) = self.grid.last_mut() {
            cell.typed = text.into();
        }
        self
    }
}
