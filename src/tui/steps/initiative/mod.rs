//! One initiative: every field that the file can keep of it, in groups that fold, with what follows from them. What it
//! has several of has a page each.

mod basics;
mod care;
mod cost;
mod findings;
mod groups;
mod links;
mod parts;
mod references;
mod set;
mod span;
mod spots;
mod texts;

pub use cost::{over_quarters, together};
pub use groups::{act, rows, unfolded};
pub use parts::spot_of;
pub use references::rename_kpi;
pub use set::set;
pub use spots::row_of;
