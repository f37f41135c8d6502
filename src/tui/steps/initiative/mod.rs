//! One initiative: what, when, for how much, for what use. What it has several of has a page each.

mod benefit;
mod cost;
mod kpi;
mod lists;
mod risk;
mod rows;
mod set;
mod spots;

pub use lists::{act, spot_of};
pub use rows::rows;
pub use set::set;
use spots::{NEEDS, OWNER, SPAN};

use crate::tui::rows::Spot;

/// The row that holds what a key of the file says, for findings that speak of one.
pub fn row_of(key: &str) -> Option<Spot> {
    match key {
        "owner" => Some(OWNER),
        "needs" | "with" => Some(NEEDS),
        "span" => Some(SPAN),
        _ => None,
    }
}
