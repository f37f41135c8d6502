//! Phases with milestones, and the baseline of processes.

use super::{Id, Number, Quarter, Span};

/// One phase of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Phase {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its quarters.
    pub span: Span,
    /// What it should reach; may be empty.
    pub goal: String,
    /// In the order of the file.
    pub milestones: Vec<Milestone>,
}

/// Something that must have happened by a quarter.
#[derive(Debug, Clone, PartialEq)]
pub struct Milestone {
    /// When.
    pub quarter: Quarter,
    /// What.
    pub name: String,
    /// Whether it has.
    pub done: bool,
}

/// A process of the baseline measurement: where time goes.
#[derive(Debug, Clone, PartialEq)]
pub struct Process {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Whose it is; may be empty.
    pub department: String,
    /// How many hours it takes a month.
    pub hours_per_month: Option<Number>,
    /// What is slow about it; may be empty.
    pub bottleneck: String,
    /// Whether AI could help.
    pub candidate: bool,
}
