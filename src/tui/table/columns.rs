//! How much room each column gets, which of them go where there is too little, and who has what is left over.

use super::{GAP, MOST_QUARTER, Table};
use crate::tui::paint::cells;

/// Names of a table with many columns keep this much,
const LEAST_RANKED_NAME: u16 = 22;
/// and need not be wider.
const MOST_NAME: u16 = 40;
/// A column of words need not be wider,
const MOST_WORDS: u16 = 24;
/// and one that may be cut short keeps this much where others would have to go.
const LEAST_WORDS: u16 = 14;
/// Columns of these ranks come before the name has all that it wants, the others after it.
pub(super) const BEFORE_NAME: usize = 5;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    /// Figures, which are never cut.
    None,
    /// Words.
    Long,
    /// Words that are cut short before other columns go.
    Short,
}

/// A column: how wide its head is, and the widest of its cells.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub(super) head: u16,
    pub(super) body: u16,
    pub(super) words: Words,
}

impl Column {
    /// How wide it is where there is room, or where there is not.
    pub(super) fn wanted(self, room: bool) -> u16 {
        let most = match self.words {
            Words::None => u16::MAX,
            Words::Short if !room => LEAST_WORDS,
            Words::Long | Words::Short => MOST_WORDS,
        };
        self.body.min(most).max(self.head)
    }
}

/// A table whose heads rank its columns: the name keeps enough, then the first ranks come as far as there is room, then
/// the name has what it wants, then the other ranks come, and what is left goes to the line of time behind them.
pub(super) fn ranked(
    mut table: Table,
    columns: &mut [Column],
    ranks: &[usize],
    quarters: Option<usize>,
    inner: u16,
) -> Table {
    for (column, rank) in columns.iter_mut().zip(ranks) {
        if *rank > BEFORE_NAME && column.body == 0 {
            // nothing stands in it
            column.head = 0;
        }
    }
    let least = table.label.min(LEAST_RANKED_NAME);
    let whole = std::mem::replace(&mut table.label, least);
    let wanted = whole.min(MOST_NAME);
    let room = inner.saturating_sub(table.end());
    let (first, own_ranks): (Vec<Column>, Vec<usize>) = columns
        .iter()
        .zip(ranks)
        .filter(|(_, rank)| **rank <= BEFORE_NAME)
        .unzip();
    table.cells = fit_columns(&first, &own_ranks, room);
    let left = inner.saturating_sub(table.end());
    table.label = wanted.min(least.saturating_add(left));
    // with the others they are fitted anew
    table.cells.clear();
    let room = inner.saturating_sub(table.end());
    table.cells = fit_columns(columns, ranks, room);
    if let Some(quarters) = quarters {
        let room = inner.saturating_sub(table.end()).saturating_sub(GAP);
        let quarters = cells(quarters).max(1);
        table.bar = (room / quarters).min(MOST_QUARTER).saturating_mul(quarters);
    }
    table
}

/// What a table has left over goes to names and words that are cut, cell by cell, to the narrowest first.
pub(super) fn grow(table: &mut Table, label: u16, columns: &[Column], room: u16) {
    for _ in table.end()..room {
        let words = table.cells.iter_mut().zip(columns);
        let words = words
            .filter(|(wide, column)| **wide > 0 && **wide < column.body)
            .map(|(wide, _)| wide);
        let name = Some(&mut table.label).filter(|wide| **wide < label);
        match name.into_iter().chain(words).min_by_key(|wide| **wide) {
            Some(wide) => *wide = wide.saturating_add(1),
            None => return,
        }
    }
}

/// The widths of columns in a room: those that may be cut short are so where more columns stay.
pub(super) fn fit_columns(columns: &[Column], ranks: &[usize], room: u16) -> Vec<u16> {
    let fit = |has_room| {
        let widths = columns.iter().map(|column| column.wanted(has_room));
        whole_or_gone(widths.collect(), ranks, room)
    };
    let gone = |widths: &[u16]| widths.iter().filter(|wide| **wide == 0).count();
    let usual = fit(true);
    let tight = fit(false);
    if gone(&tight) < gone(&usual) {
        tight
    } else {
        usual
    }
}

/// A head that is cut says too little, so a column is there whole or not at all: where there is too little room they go
/// by rank, the highest first, of the same rank the last one first.
fn whole_or_gone(mut widths: Vec<u16>, ranks: &[usize], room: u16) -> Vec<u16> {
    let mut stays = vec![true; widths.len()];
    let need = |stays: &[bool]| {
        widths
            .iter()
            .zip(stays)
            .filter(|(_, stays)| **stays)
            .map(|(wide, _)| wide.saturating_add(GAP))
            .fold(0, u16::saturating_add)
    };
    while need(&stays) > room {
        let here = stays.iter_mut().zip(ranks).filter(|(stays, _)| **stays);
        match here.max_by_key(|(_, rank)| **rank) {
            Some((place, _)) => *place = false,
            None => break,
        }
    }
    for (wide, _) in widths.iter_mut().zip(&stays).filter(|(_, stays)| !**stays) {
        *wide = 0;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_whole_or_gone_and_the_last_ones_stay() {
        let column = |(head, body)| Column {
            head,
            body,
            words: Words::None,
        };
        let columns = [(6, 7), (15, 6), (9, 6), (4, 7)].map(column);
        let fit = |ranks: [usize; 4], room| fit_columns(&columns, &ranks, room);
        assert_eq!(fit([1, 2, 3, 0], 60), [7, 15, 9, 7]);
        assert_eq!(fit([1, 2, 3, 0], 40), [7, 15, 0, 7]);
        assert_eq!(fit([1, 2, 3, 0], 30), [7, 0, 0, 7]);
        assert_eq!(fit([1, 2, 3, 0], 12), [0, 0, 0, 7]);
        assert_eq!(fit([1, 2, 3, 4], 12), [7, 0, 0, 0]);
        assert_eq!(fit([1, 2, 3, 0], 3), [0, 0, 0, 0]);
    }

    #[test]
    fn words_give_way_before_a_column_goes_and_have_what_is_left_over() {
        let column = |body, words| Column {
            head: 4,
            body,
            words,
        };
        let columns = [
            column(30, Words::Short),
            column(7, Words::None),
            column(22, Words::Long),
        ];
        let fit = |room| fit_columns(&columns, &[0, 1, 2], room);
        assert_eq!(fit(59), [24, 7, 22]);
        assert_eq!(fit(58), [14, 7, 22]);
        assert_eq!(fit(40), [24, 7, 0], "to be short would not help");
        let grown = |room| {
            let mut table = Table {
                label: 20,
                cells: fit(room),
                ..Table::default()
            };
            grow(&mut table, 32, &columns, room + 20);
            (table.label, table.cells)
        };
        // the narrowest first, and nothing wider than what stands in it
        assert_eq!(grown(58), (22, vec![21, 7, 22]));
        assert_eq!(grown(69), (27, vec![27, 7, 22]));
        assert_eq!(grown(99), (32, vec![30, 7, 22]));
    }
}
