//! What a page is made of: rows. A step says which rows it has; the view lays them out, the keys act on the selected
//! one. So every step looks and behaves alike.

use std::rc::Rc;

use super::{
    actions::Do, amounts::Amount, chart::Chart, code_view::Gutter, theme::Tone, time_view::Gantt,
};
use crate::{
    locale::Safe,
    plan::{Money, Path, Quarter, Span},
};

/// Names a row for as long as the page lives: what it holds, and of which items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// What it holds.
    pub name: &'static str,
    /// Of which item.
    pub item: usize,
    /// Of which part of it.
    pub part: usize,
}

impl Spot {
    /// The only one of its name.
    pub const fn new(name: &'static str) -> Self {
        Self::of(name, 0)
    }

    /// Of an item.
    pub const fn of(name: &'static str, item: usize) -> Self {
        Self {
            name,
            item,
            part: 0,
        }
    }

    /// Of a part of an item.
    pub const fn part(name: &'static str, item: usize, part: usize) -> Self {
        Self { name, item, part }
    }
}

/// What a row is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Says what follows.
    Heading,
    /// A paragraph.
    Text,
    /// A paragraph cut to one line.
    Brief,
    /// What adds up over time.
    Chart(Rc<Chart>),
    /// A line of a text, with what stands before it.
    Code(Gutter),
    /// An empty line.
    Gap,
    /// Heads of a table's columns.
    Columns,
    /// A line of a table that only shows.
    Line,
    /// The sum under a table.
    Total,
    /// A text to type.
    Words,
    /// A number, an amount, a quarter: a digit starts typing.
    Number,
    /// A share among others; whether it is locked.
    Share(bool),
    /// One of a few: values and their names.
    Choice(Vec<(String, Safe)>),
    /// Yes or no.
    Tick(bool),
    /// An item that opens.
    Item,
    /// The head of what can be folded; whether it is open.
    Fold(bool),
    /// A text that acts with each key that is typed into it.
    Search,
    /// Something to press.
    Button,
    /// What a key would do; it can be clicked.
    Way(Do),
    /// A rate on a scale: from, to, at, as fractions of one; and the names of both ends.
    Slider {
        /// Where the mark stands, 0 at the left end and 1 at the right.
        at: f64,
        /// The left end.
        low: Safe,
        /// The right end.
        high: Safe,
    },
}

/// One of the parts of a bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// Its colour.
    pub tone: Tone,
    /// Its letter.
    pub letter: char,
    /// How large it is: 0 to 1 of the longest bar.
    pub part: f64,
}

/// A bar beside a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Bar {
    /// A part of a whole: 0 to 1.
    Part(f64),
    /// The same, before the remark of its own row alone.
    Beside(f64),
    /// Parts side by side.
    Stack(Vec<Segment>),
    /// What stands on the line of time.
    Gantt(Box<Gantt>),
    /// Quarters on the plan's line of time.
    Time {
        /// The whole line.
        line: Span,
        /// What is filled.
        filled: Option<Span>,
        /// Marks on it.
        marks: Vec<Quarter>,
        /// Lighter, for what frames others.
        light: bool,
    },
    /// Heights on the plan's line of time: 0 to 1 for each quarter.
    Levels {
        /// The whole line.
        line: Span,
        /// One a quarter.
        levels: Vec<f64>,
    },
    /// Names of the years above a line of time.
    Years {
        /// The whole line.
        line: Span,
        /// One name a year.
        names: Vec<Safe>,
    },
}

/// A cell of a table that can be selected by itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Which of the row's cells.
    pub at: usize,
    /// Its name.
    pub spot: Spot,
    /// What it is.
    pub kind: Kind,
    /// Its value as one would type it.
    pub typed: String,
    /// The figure that it shows.
    pub path: Option<Path>,
    /// How it looks, where it looks other than its row.
    pub tone: Option<Tone>,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it is.
    pub kind: Kind,
    /// Its name; nothing for what can't be selected.
    pub spot: Option<Spot>,
    /// What it is called.
    pub label: Safe,
    /// What it holds.
    pub value: Safe,
    /// The value as one would type it.
    pub typed: String,
    /// Further columns of a table, the most important first: those that do not fit go.
    pub cells: Vec<Safe>,
    /// Those of its cells that hold words and stand at the left of their column, as the heads above them do.
    pub words: Vec<usize>,
    /// Of heads: how long each column stays when room gets short, 0 the longest. Nothing: the last one goes first.
    pub ranks: Vec<usize>,
    /// Those of its cells that can be selected; of heads those that can be clicked.
    pub grid: Vec<Cell>,
    /// Amounts in its columns: written by [`write_amounts`], when all of their table are known.
    pub amounts: Vec<Amount>,
    /// A bar.
    pub bar: Option<Bar>,
    /// A remark behind it.
    pub note: Safe,
    /// How it looks.
    pub tone: Tone,
    /// The figure that it shows, for its explanation.
    pub path: Option<Path>,
    /// Whether it stays in sight at the top or the end of its page while the others scroll.
    pub pinned: bool,
    /// Of the heads of columns: how many of the last columns stay when there is no room for all.
    pub keep: usize,
    /// Whether its text may have several lines: the editor opens it.
    pub long: bool,
}

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

    /// Whether left and right go from column to column: nothing that is selected changes by them.
    pub const fn has_columns(&self) -> bool {
        !self.grid.is_empty()
            && !matches!(
                self.kind,
                Kind::Share(_) | Kind::Tick(_) | Kind::Choice(_) | Kind::Slider { .. }
            )
    }

    /// Whether it can be selected. Heads can only be clicked.
    pub const fn can_select(&self) -> bool {
        !matches!(self.kind, Kind::Columns) && (self.spot.is_some() || !self.grid.is_empty())
    }

    /// The names by which it can be selected, from left to right.
    pub fn spots(&self) -> impl Iterator<Item = Spot> {
        let cells: &[Cell] = if self.can_select() { &self.grid } else { &[] };
        let own = self.spot.filter(|_| self.can_select());
        own.into_iter().chain(cells.iter().map(|cell| cell.spot))
    }

    /// The row as it is selected by a name: as itself, or as one of its cells.
    #[must_use]
    pub fn as_selected(&self, spot: Spot) -> Self {
        let mut row = self.clone();
        if let Some(cell) = self.grid.iter().find(|cell| cell.spot == spot) {
            row.spot = Some(spot);
            row.kind = cell.kind.clone();
            row.typed.clone_from(&cell.typed);
            row.path.clone_from(&cell.path);
            row.value = self.cells.get(cell.at).cloned().unwrap_or_default();
        }
        row
    }

    /// Whether it holds something that can be changed where it stands.
    pub const fn takes_change(&self) -> bool {
        self.takes_text() || matches!(self.kind, Kind::Choice(_) | Kind::Tick(_))
    }

    /// Whether typing opens it.
    pub const fn takes_text(&self) -> bool {
        matches!(
            self.kind,
            Kind::Words | Kind::Number | Kind::Search | Kind::Share(_) | Kind::Slider { .. }
        )
    }

    /// Whether it holds a value of the plan that can be changed on it.
    pub const fn holds_value(&self) -> bool {
        self.takes_change() && !matches!(self.kind, Kind::Search)
    }

    /// Whether it is a line of a form: a name and a value.
    pub const fn in_form(&self) -> bool {
        matches!(
            self.kind,
            Kind::Words | Kind::Number | Kind::Search | Kind::Choice(_) | Kind::Tick(_)
        )
    }

    /// Whether it stands in a table.
    pub const fn in_table(&self) -> bool {
        match self.kind {
            Kind::Columns | Kind::Line | Kind::Total | Kind::Share(_) | Kind::Item => true,
            Kind::Fold(_) => !self.cells.is_empty() || self.bar.is_some(),
            _ => false,
        }
    }
}
