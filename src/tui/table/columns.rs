//! How much room each column gets, and which of them go where there is too little.

use super::{GAP, MOST_QUARTER, Table};
use crate::tui::paint::cells;

/// Names of a table with many columns keep this much,
const LEAST_RANKED_NAME: u16 = 22;
/// and need not be wider.
const MOST_NAME: u16 = 40;
/// Columns of these ranks come before the name has all that it wants, the others after it.
pub(super) const BEFORE_NAME: usize = 5;

/// A column: how wide its head is, and the widest of its cells.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub(super) head: u16,
    pub(super) body: u16,
}

/// A table whose heads rank its columns: the name keeps enough, then the first ranks come as far as there is room, then
/// the name has what it wants, then the other ranks come, and what is left goes to the line of time behind them.
pub(super) fn ranked(
    mut table: Table,
    mut columns: Vec<Column>,
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
    let wanted = std::mem::replace(&mut table.label, least).min(MOST_NAME);
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
    table.cells = fit_columns(&columns, ranks, room);
    if let Some(quarters) = quarters {
        let room = inner.saturating_sub(table.end()).saturating_sub(GAP);
        let quarters = cells(quarters).max(1);
        table.bar = (room / quarters).min(MOST_QUARTER).saturating_mul(quarters);
    }
    table
}

/// The widths of columns in a room. A head that is cut says too little, so a column is there whole or not at all: where
/// there is too little room they go by rank, the highest first, of the same rank the last one first.
pub(super) fn fit_columns(columns: &[Column], ranks: &[usize], room: u16) -> Vec<u16> {
    let mut widths: Vec<u16> = columns
        .iter()
        .map(|column| column.body.max(column.head))
        .collect();
    let mut stays = vec![true; columns.len()];
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
        let column = |(head, body)| Column { head, body };
        let columns = [(6, 7), (15, 6), (9, 6), (4, 7)].map(column);
        let fit = |ranks: [usize; 4], room| fit_columns(&columns, &ranks, room);
        assert_eq!(fit([1, 2, 3, 0], 60), [7, 15, 9, 7]);
        assert_eq!(fit([1, 2, 3, 0], 40), [7, 15, 0, 7]);
        assert_eq!(fit([1, 2, 3, 0], 30), [7, 0, 0, 7]);
        assert_eq!(fit([1, 2, 3, 0], 12), [0, 0, 0, 7]);
        assert_eq!(fit([1, 2, 3, 4], 12), [7, 0, 0, 0]);
        assert_eq!(fit([1, 2, 3, 0], 3), [0, 0, 0, 0]);
    }
}
