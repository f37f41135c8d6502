//! What is selected on a page: a row, or a cell of one.

use super::Work;
use crate::tui::{
    rows::{Row, Spot},
    steps,
};

impl Work {
    /// The selected row's number: what was selected here before, else the first that can be.
    pub fn selected(&self, rows: &[Row]) -> Option<usize> {
        let wanted = self.places.get(&self.page).copied();
        let has = |row: &Row, wanted| row.spots().any(|spot| spot == wanted);
        // asked several times for each key: it is where it was last, or beside that, before all rows are gone through
        let last = self.last_selected.get();
        let near = [last, last.saturating_add(1), last.saturating_sub(1)];
        let position = |wanted: Spot| {
            let is_there = |at: &usize| rows.get(*at).is_some_and(|row| has(row, wanted));
            let at = near.into_iter().find(is_there);
            let at = at.or_else(|| rows.iter().position(|row| has(row, wanted)))?;
            self.last_selected.set(at);
            Some(at)
        };
        // a row that is there only while it is typed into belongs to another
        wanted
            .and_then(|wanted| position(wanted).or_else(|| position(steps::home_of(wanted))))
            .or_else(|| rows.iter().position(Row::can_select))
    }

    /// What is selected: a row, or a cell of one.
    pub fn spot(&self, rows: &[Row]) -> Option<Spot> {
        self.spot_in(rows.get(self.selected(rows)?)?)
    }

    /// By which of its names a selected row is selected.
    pub fn spot_in(&self, row: &Row) -> Option<Spot> {
        let wanted = self.places.get(&self.page);
        row.spots()
            .find(|spot| Some(spot) == wanted)
            .or_else(|| row.spots().next())
    }

    /// Selects a row or a cell.
    pub fn select(&mut self, spot: Spot) {
        self.places.insert(self.page, spot);
        self.scroll = None;
    }

    /// Moves the selection by `by` rows that can be selected, in the same column, and says where it is.
    pub fn step_by(&mut self, rows: &[Row], by: isize) -> Option<Spot> {
        let at = self.selected(rows)?;
        let now = rows.get(at)?;
        let spot = self.spot(rows);
        let column = now.grid.iter().find(|cell| Some(cell.spot) == spot);
        let column = column.map(|cell| cell.at);
        let is_live = |row: &&Row| row.can_select();
        let (before, behind) = rows.split_at_checked(at)?;
        let far = by.unsigned_abs();
        let row = if by < 0 {
            before.iter().rev().filter(is_live).take(far).last()
        } else {
            behind.iter().skip(1).filter(is_live).take(far).last()
        };
        let row = row.unwrap_or(now);
        // the cell of the same column, else the nearest to it
        let nearest = column.and_then(|at| row.grid.iter().min_by_key(|cell| cell.at.abs_diff(at)));
        let spot = nearest
            .map(|cell| cell.spot)
            .or_else(|| row.spots().next())?;
        self.select(spot);
        Some(spot)
    }

    /// Moves the selection by `by` columns within its row; columns that have no room are passed over.
    pub fn column_by(&mut self, rows: &[Row], by: isize) {
        let Some(at) = self.selected(rows) else {
            return;
        };
        let layout = self.layout.last();
        let table = layout.as_ref().and_then(|layout| layout.tables.get(at));
        let is_hidden = |cell: usize| table.is_some_and(|table| table.cell(cell).is_none());
        let spots: Vec<Spot> = rows.get(at).map_or_else(Vec::new, |row| {
            let cells = row.grid.iter().filter(|cell| !is_hidden(cell.at));
            row.spot
                .into_iter()
                .chain(cells.map(|cell| cell.spot))
                .collect()
        });
        let now = self.spot(rows);
        let to = spots
            .iter()
            .position(|spot| Some(*spot) == now)
            .unwrap_or(0)
            .saturating_add_signed(by)
            .min(spots.len().saturating_sub(1));
        if let Some(spot) = spots.get(to) {
            self.select(*spot);
        }
    }
}
