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
