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
        let position = |wanted: Spot| {
            rows.iter()
                .position(|row| row.spots().any(|spot| spot == wanted))
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
        let now = rows.get(self.selected(rows)?)?;
        let spot = self.spot(rows);
        let column = now.grid.iter().find(|cell| Some(cell.spot) == spot);
        let column = column.map(|cell| cell.at);
        let live: Vec<&Row> = rows.iter().filter(|row| row.can_select()).collect();
        let at = live.iter().position(|row| std::ptr::eq(*row, now))?;
        let to = at
            .saturating_add_signed(by)
            .min(live.len().saturating_sub(1));
        let row = live.get(to)?;
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
