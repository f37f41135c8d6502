//! How success is measured.

use super::{
    Id, Number, Quarter,
    word::{Better, KpiLevel},
};

/// One key performance indicator.
#[derive(Debug, Clone, PartialEq)]
pub struct Kpi {
    /// Its id.
    pub id: Id,
    /// On which level.
    pub level: Option<KpiLevel>,
    /// What is measured.
    pub name: String,
    /// In what unit; may be empty.
    pub unit: String,
    /// Where it stood.
    pub baseline: Option<Number>,
    /// Where it should be.
    pub target: Option<Number>,
    /// By when.
    pub by: Option<Quarter>,
    /// Which way is better.
    pub better: Option<Better>,
}
