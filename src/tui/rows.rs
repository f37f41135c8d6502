//! What a page is made of: rows. A step says which rows it has; the view lays them out, the keys act on the selected
//! one. So every step looks and behaves alike.

mod making;

use std::rc::Rc;

use super::{
    actions::Do, amounts::Amount, chart::Chart, code_view::Gutter, theme::Tone, time_view::Gantt,
};
use crate::{
    locale::Safe,
    plan::{Path, Quarter, Span},
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
    /// Those of its heads whose columns are cut short before others go.
    pub short: Vec<usize>,
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

    /// Whether something stands beside its name; where nothing does, the name has the whole line.
    pub fn has_beside(&self) -> bool {
        !self.cells.is_empty() || !self.value.as_str().is_empty() || self.bar.is_some()
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
