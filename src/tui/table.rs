//! How wide the columns of a page are: labels of forms, and the tables that rows stand in.

mod columns;

use std::rc::Rc;

use columns::{Column, Words, fit_columns, grow, ranked};

use super::{
    kept::Kept,
    paint::{cells, wrapped_lines},
    rows::{Bar, Kind, Row},
    scrolling,
};
use crate::locale::width;

/// Between columns.
pub const GAP: u16 = 2;
/// A bar before a remark.
pub const BESIDE: u16 = 10;
/// Where the words of a way begin, behind its key.
pub const WAY: u16 = 7;
/// Room for the word that says that a share is locked.
const LOCK: u16 = 8;
/// A bar shorter than this says nothing.
const LEAST_BAR: u16 = 6;
/// A bar need not be longer.
const MOST_BAR: u16 = 40;
/// Names beside a line of time keep this much when it grows.
const LEAST_NAME: u16 = 24;
/// A line of time of so many quarters is looked at closely,
const SHORT_LINE: u16 = 8;
/// and has room for an amount in each quarter.
const WIDE_QUARTER: u16 = 9;
/// Room for the sign that says whether a group is open.
const FOLD: u16 = 2;
/// A quarter on a line of time need not be wider.
const MOST_QUARTER: u16 = 4;

/// Widths of a table: label, value, cells, bar.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// Of the first column.
    pub label: u16,
    /// Of the value; 0 where no row has one.
    pub value: u16,
    /// Of the cells; 0 where there is no room.
    pub cells: Vec<u16>,
    /// Whether the cells of a column hold words.
    pub words: Vec<bool>,
    /// Of the bar; 0 where there is no room.
    pub bar: u16,
    /// Whether the bar stands before the cells.
    pub bar_first: bool,
}

impl Table {
    /// The widths of rows that stand in one table.
    pub fn of(block: &[Row], inner: u16) -> Self {
        widths(block, inner)
    }

    /// Where the line of time begins, from the row's beginning; nothing where there is none.
    pub fn time(&self) -> Option<u16> {
        let beside = if self.value > 0 {
            self.value.saturating_add(GAP)
        } else {
            0
        };
        (self.bar_first && self.bar > 0)
            .then(|| self.label.saturating_add(beside).saturating_add(GAP))
    }

    /// Where a cell stands, from the row's beginning, and how wide it is; nothing where it has no room.
    pub fn cell(&self, at: usize) -> Option<(u16, u16)> {
        let wide = *self.cells.get(at).filter(|wide| **wide > 0)?;
        Some((self.before(at).saturating_add(GAP), wide))
    }

    /// Where the cell before a column ends, from the row's beginning.
    fn before(&self, at: usize) -> u16 {
        let mut x = self.label.saturating_add(beside(self.value));
        if self.bar_first {
            x = x.saturating_add(beside(self.bar));
        }
        let cells = self.cells.iter().take(at);
        cells.fold(x, |x, wide| x.saturating_add(beside(*wide)))
    }

    /// Where the last cell ends, from the row's beginning.
    pub fn end(&self) -> u16 {
        self.before(self.cells.len())
    }

    /// Gives what is left over to names and words that are cut; bars behind them keep their room.
    fn grow(&mut self, block: &[Row], label: u16, columns: &[Column], room: u16) {
        let is_beside = |row: &Row| matches!(row.bar, Some(Bar::Beside(_)));
        let bar = match block.iter().any(is_beside) {
            true => BESIDE,
            false if self.bar_first => 0,
            false => self.bar,
        };
        grow(self, label, columns, room.saturating_sub(beside(bar)));
    }

    /// Whether a column holds words, which stand at its left.
    pub fn holds_words(&self, at: usize) -> bool {
        self.words.get(at).copied().unwrap_or(false)
    }
}

/// A column with the gap before it; nothing where it has no room.
const fn beside(wide: u16) -> u16 {
    if wide > 0 {
        wide.saturating_add(GAP)
    } else {
        0
    }
}

/// The widths of a page's rows: measured once for rows and width, not with each frame.
#[derive(Debug)]
pub struct Layout {
    rows: Rc<[Row]>,
    inner: u16,
    /// Where each row begins, and where the last one ends; see [`scrolling::tops`].
    pub tops: Vec<usize>,
    /// The label's width in forms.
    pub form: u16,
    /// The table that each row stands in.
    pub tables: Vec<Rc<Table>>,
}

impl Layout {
    /// The layout of these rows in that width, from an earlier frame where it is the same.
    pub fn of(kept: &Kept<Rc<Self>>, rows: &Rc<[Row]>, inner: u16) -> Rc<Self> {
        let is_same = |of: &Rc<Self>| of.inner == inner && Rc::ptr_eq(&of.rows, rows);
        if let Some(layout) = kept.find(is_same) {
            return layout;
        }
        let layout = Rc::new(Self {
            rows: Rc::clone(rows),
            inner,
            tops: scrolling::tops(rows.iter().map(|row| height(row, inner))),
            form: form_label(rows, inner),
            tables: tables(rows, inner),
        });
        // rows that nothing else holds were of an earlier state
        kept.keep(Rc::clone(&layout), |of| Rc::strong_count(&of.rows) > 1);
        layout
    }
}

fn height(row: &Row, inner: u16) -> usize {
    match &row.kind {
        Kind::Text => wrapped_lines(&row.label, usize::from(inner)).max(1),
        Kind::Way(_) => {
            let room = usize::from(inner.saturating_sub(WAY));
            wrapped_lines(&row.label, room).max(1)
        }
        Kind::Slider { .. } => 3,
        Kind::Chart(chart) => usize::from(chart.lines),
        _ => 1,
    }
}

/// The label's width in forms.
fn form_label(rows: &[Row], inner: u16) -> u16 {
    rows.iter()
        .filter(|row| row.in_form())
        .map(|row| cells(width(row.label.as_str())))
        .max()
        .unwrap_or(0)
        .min(inner / 2)
}

/// The table that each row stands in: runs of table rows share their widths.
fn tables(rows: &[Row], inner: u16) -> Vec<Rc<Table>> {
    let mut all = Vec::with_capacity(rows.len());
    for block in rows.chunk_by(|one, other| one.in_table() && other.in_table()) {
        let table = Rc::new(widths(block, inner));
        all.extend(std::iter::repeat_n(table, block.len()));
    }
    all
}

fn widths(block: &[Row], inner: u16) -> Table {
    let most = |of: &dyn Fn(&Row) -> u16| block.iter().map(of).max().unwrap_or(0);
    let name = |row: &Row| {
        let is_fold = matches!(row.kind, Kind::Fold(_));
        let sign = if is_fold { FOLD } else { 0 };
        cells(width(row.label.as_str())).saturating_add(sign)
    };
    let named = block.iter().filter(|row| row.has_beside());
    let whole = named.map(name).max().unwrap_or_else(|| most(&name));
    let label = whole.min(inner / 2);
    let value = most(&|row| cells(width(row.value.as_str())))
        .min(inner.saturating_sub(label).saturating_sub(GAP));
    let mut table = Table {
        label,
        value,
        ..Table::default()
    };
    let columns = block.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let wide = |column: usize, heads: bool| {
        block
            .iter()
            .filter(|row| heads == (row.kind == Kind::Columns))
            .filter_map(|row| row.cells.get(column))
            .map(|cell| cells(width(cell.as_str())))
            .max()
            .unwrap_or(0)
    };
    table.words = (0..columns)
        .map(|column| block.iter().any(|row| row.words.contains(&column)))
        .collect();
    let mut columns: Vec<Column> = (0..columns)
        .map(|column| Column {
            head: wide(column, true),
            body: wide(column, false),
            words: match table.holds_words(column) {
                true if block.iter().any(|row| row.short.contains(&column)) => Words::Short,
                true => Words::Long,
                false => Words::None,
            },
        })
        .collect();
    // remarks stand behind the table
    let note = most(&|row| match row.kind {
        Kind::Share(true) => LOCK,
        _ => cells(width(row.note.as_str())),
    });
    if let Some(ranks) = ranks_of(block) {
        table = ranked(table, &mut columns, ranks, quarters_of(block), inner);
        table.grow(block, whole, &columns, inner.saturating_sub(beside(note)));
        return table;
    }
    let wanted = columns.iter().map(|column| column.wanted(true));
    let of_value = beside(value);
    if let Some(quarters) = quarters_of(block) {
        let others = of_value.saturating_add(
            wanted
                .map(|wide| wide.saturating_add(GAP))
                .fold(0, u16::saturating_add),
        );
        (table.label, table.bar) = line_of_time(label, others, cells(quarters), inner);
        table.bar_first = true;
    }
    let mut used = table.label.saturating_add(of_value);
    if table.bar_first {
        used = used.saturating_add(GAP).saturating_add(table.bar);
    }
    let keep = block.iter().map(|row| row.keep).max().unwrap_or(0);
    let others = columns.len().saturating_sub(keep);
    // the last ones that are kept go after all the others
    let ranks: Vec<usize> = (0..columns.len())
        .map(|at| if at < others { at.saturating_add(1) } else { 0 })
        .collect();
    table.cells = fit_columns(&columns, &ranks, inner.saturating_sub(used));
    used = table
        .cells
        .iter()
        .filter(|wide| **wide > 0)
        .map(|wide| wide.saturating_add(GAP))
        .fold(used, u16::saturating_add);
    let has_bars = |row: &Row| matches!(row.bar, Some(Bar::Part(_) | Bar::Stack(_)));
    if !table.bar_first && block.iter().any(has_bars) {
        let free = inner.saturating_sub(used).saturating_sub(GAP);
        // remarks have room too, where the bar stays long enough to say something
        let room = match free.saturating_sub(note).saturating_sub(GAP) {
            room if note > 0 && room >= LEAST_BAR => room,
            _ => free,
        };
        table.bar = if room >= LEAST_BAR {
            room.min(MOST_BAR)
        } else {
            0
        };
    }
    table.grow(block, whole, &columns, inner.saturating_sub(beside(note)));
    table
}

/// Widths of names and of the line of time beside them: as many cells a quarter as leave room for the other columns,
/// and two rather than one where the names keep enough. Nothing where not even one fits.
fn line_of_time(label: u16, others: u16, quarters: u16, inner: u16) -> (u16, u16) {
    let quarters = quarters.max(1);
    let room = inner.saturating_sub(others).saturating_sub(GAP);
    let with_names = room.saturating_sub(label) / quarters;
    let with_some_names = room.saturating_sub(label.min(LEAST_NAME)) / quarters;
    let (wanted, most) = if quarters <= SHORT_LINE {
        (WIDE_QUARTER, WIDE_QUARTER)
    } else {
        (2, MOST_QUARTER)
    };
    let each = with_names.max(with_some_names.min(wanted)).min(most);
    if each > 0 {
        let bar = each.saturating_mul(quarters);
        return (label.min(room.saturating_sub(bar)), bar);
    }
    // the other columns go before the line does, and long names are cut before that
    let left = inner.saturating_sub(quarters).saturating_sub(GAP);
    let name = label.min(left);
    if name >= label.min(LEAST_NAME) && left > 0 {
        (name, quarters)
    } else {
        (label, 0)
    }
}

fn ranks_of(block: &[Row]) -> Option<&[usize]> {
    let mut ranks = block.iter().map(|row| row.ranks.as_slice());
    ranks.find(|ranks| !ranks.is_empty())
}

fn quarters_of(block: &[Row]) -> Option<usize> {
    block.iter().find_map(|row| match &row.bar {
        Some(Bar::Time { line, .. } | Bar::Levels { line, .. } | Bar::Years { line, .. }) => {
            Some(line.quarters())
        }
        Some(Bar::Gantt(gantt)) => Some(gantt.line.quarters()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::{columns::BEFORE_NAME, *};
    use crate::tui::rows::Spot;

    #[test]
    fn a_line_of_time_grows_with_the_window_and_never_garbles() {
        // five years: one cell a quarter at 80 columns, two at 120, four at 200
        assert_eq!(line_of_time(30, 20, 20, 76), (30, 20));
        assert_eq!(line_of_time(30, 12, 20, 78), (24, 40));
        assert_eq!(line_of_time(30, 20, 20, 140), (30, 80));
        // too narrow for a cell a quarter: no line at all
        assert_eq!(line_of_time(30, 20, 40, 40), (30, 0));
    }

    #[test]
    fn a_name_is_whole_before_the_last_ranks_come() {
        let text = crate::locale::Safe::line;
        let head = Row::columns(text("Name"), text(""))
            .word(text("Status"))
            .cell(text("NPV"))
            .ranked(vec![0, BEFORE_NAME + 1]);
        let row = Row::item(Spot::new("x"), text(&"n".repeat(30)), text(""))
            .word(text(&"w".repeat(20)))
            .cell(text("1,000,000"));
        let block = [head, row];
        let narrow = widths(&block, 62);
        assert_eq!((narrow.label, narrow.cells), (30, vec![20, 0]));
        let wide = widths(&block, 63);
        assert_eq!((wide.label, wide.cells), (30, vec![20, 9]));
    }

    #[test]
    fn ranked_columns_go_by_rank_and_words_keep_to_the_left() {
        let text = crate::locale::Safe::line;
        let head = Row::columns(text("Name"), text(""))
            .word(text("Status"))
            .cell(text("NPV"))
            .cell(text("Cost"))
            .ranked(vec![0, 2, 1]);
        let row = Row::item(Spot::new("x"), text(&"n".repeat(60)), text(""))
            .word(text("Planned"))
            .cell(text("1,000,000"))
            .cell(text("1,000"));
        let block = [head, row];
        let table = widths(&block, 45);
        assert_eq!(table.cells, [7, 0, 5]);
        assert_eq!(table.words, [true, false, false]);
        assert_eq!(table.cell(1), None);
        assert_eq!(table.cell(2), Some((40, 5)));
        assert_eq!(widths(&block, 100).label, 60, "it has what is left over");
    }
}
