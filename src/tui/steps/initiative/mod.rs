//! One initiative: what, when, for how much, for what use.

mod rows;
mod set;
mod spots;

pub use rows::rows;
pub use set::set;
