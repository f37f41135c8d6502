//! How much room each column gets, and which of them go where there is too little.

use super::{GAP, MOST_QUARTER, Table};
use crate::tui::paint::cells;

/// A head cut shorter than this says too little.
const LEAST_HEAD: u16 = 7;
/// Names of a table with many columns keep this much,
const LEAST_RANKED_NAME: u16 = 22;
/// and need not be wider.
const MOST_NAME: u16 = 40;
/// Columns of these ranks keep their heads whole, as a unit may stand there.
const WHOLE_HEADS: usize = 1;
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
        if *rank <= WHOLE_HEADS {
            column.body = column.body.max(column.head);
        } else if *rank > BEFORE_NAME && column.body == 0 {
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
    // what they have got they keep
    let others = columns.iter_mut().zip(ranks);
    let kept = others.filter(|(_, rank)| **rank <= BEFORE_NAME);
    for ((column, _), wide) in kept.zip(std::mem::take(&mut table.cells)) {
        column.body = column.body.max(wide);
    }
    let room = inner.saturating_sub(table.end());
    table.cells = fit_columns(&columns, ranks, room);
    if let Some(quarters) = quarters {
        let room = inner.saturating_sub(table.end()).saturating_sub(GAP);
        let quarters = cells(quarters).max(1);
        table.bar = (room / quarters).min(MOST_QUARTER).saturating_mul(quarters);
    }
    table
}

/// The widths of columns in a room. Where it is too narrow, heads are cut before a column goes; then they go by rank,
/// the highest first, of the same rank the last one first.
pub(super) fn fit_columns(columns: &[Column], ranks: &[usize], room: u16) -> Vec<u16> {
    let least = |column: &Column| column.body.max(column.head.min(LEAST_HEAD));
    let mut stays = vec![true; columns.len()];
    let need = |stays: &[bool]| {
        columns
            .iter()
            .zip(stays)
            .filter(|(_, stays)| **stays)
            .map(|(column, _)| least(column).saturating_add(GAP))
            .fold(0, u16::saturating_add)
    };
    while need(&stays) > room {
        let here = stays.iter_mut().zip(ranks).filter(|(stays, _)| **stays);
        match here.max_by_key(|(_, rank)| **rank) {
            Some((place, _)) => *place = false,
            None => break,
        }
    }
    let mut left = room.saturating_sub(need(&stays));
    let mut widths: Vec<u16> = columns
        .iter()
        .zip(&stays)
        .map(|(column, stays)| if *stays { least(column) } else { 0 })
        .collect();
    // heads take what is left: first those that lack the least, so that few are cut
    let mut lacking: Vec<(u16, &mut u16)> = widths
        .iter_mut()
        .zip(columns)
        .zip(&stays)
        .filter(|(_, stays)| **stays)
        .map(|((wide, column), _)| (column.head.saturating_sub(*wide), wide))
        .collect();
    lacking.sort_by_key(|(lacks, _)| *lacks);
    for (lacks, wide) in lacking {
        let more = lacks.min(left);
        *wide = wide.saturating_add(more);
        left = left.saturating_sub(more);
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_cut_before_columns_go_and_the_last_ones_stay() {
        let column = |(head, body)| Column { head, body };
        let columns = [(6, 7), (15, 6), (9, 6), (4, 7)].map(column);
        let fit = |ranks: [usize; 4], room| fit_columns(&columns, &ranks, room);
        assert_eq!(fit([1, 2, 3, 0], 60), [7, 15, 9, 7]);
        assert_eq!(fit([1, 2, 3, 0], 40), [7, 9, 9, 7]);
        assert_eq!(fit([1, 2, 3, 0], 30), [7, 10, 0, 7]);
        assert_eq!(fit([1, 2, 3, 0], 12), [0, 0, 0, 7]);
        assert_eq!(fit([1, 2, 3, 4], 12), [7, 0, 0, 0]);
        assert_eq!(fit([1, 2, 3, 0], 3), [0, 0, 0, 0]);
        // the head that lacks one cell is whole rather than two cut heads longer
        let columns = [(16, 7), (8, 7), (9, 7)].map(column);
        assert_eq!(fit_columns(&columns, &[1, 2, 3], 28), [7, 8, 7]);
        assert_eq!(fit_columns(&columns, &[1, 2, 3], 31), [8, 8, 9]);
    }
}
