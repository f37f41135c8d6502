//! Registers: governance, vendors, data sources, and names of pillars.

use chrono::NaiveDate;

use super::{Id, Span, word::Pillar};

/// The plan's own name and goal for a pillar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PillarText {
    /// Which one.
    pub pillar: Pillar,
    /// Its name; empty: the standard one.
    pub name: String,
    /// What it should reach; may be empty.
    pub goal: String,
}

/// A rule that must stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GovernanceItem {
    /// `access`, `approval`, `privacy`, `incidents`, `security-concept`, or the company's own.
    pub id: Id,
    /// Its name; may be empty.
    pub name: String,
    /// The initiative that makes it.
    pub initiative: Option<Id>,
    /// Whether it stands.
    pub done: bool,
}

/// A vendor, and where its data is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vendor {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Where it is at home; may be empty.
    pub region: String,
    /// Where data is stored; may be empty.
    pub stored: String,
    /// Where data is processed; may be empty.
    pub processed: String,
    /// Whether it bears a certificate, where the file says so.
    pub certified: Option<bool>,
    /// Whether a data processing agreement is signed, where the file says so.
    pub dpa: Option<bool>,
    /// When the contract ends.
    pub contract_until: Option<NaiveDate>,
}

/// A source of data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataSource {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Who answers for it; may be empty.
    pub owner: String,
    /// How good it is, in the writer's word; may be empty.
    pub quality: String,
    /// When it is cleaned up.
    pub clean_up: Option<Span>,
}
