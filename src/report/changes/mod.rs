//! What changed from one plan to another, in meaning: money, time, initiatives, and everything else by key.

mod json;
mod markdown;
mod money;
mod rows;
mod text;
mod words;

pub use json::json as changes_json;
pub use markdown::markdown as changes_markdown;
pub use text::text as changes_text;

use crate::{
    calc::Figures,
    locale::Locale,
    plan::{Arg, Plan},
    yaml,
};

/// A plan with its figures.
#[derive(Clone, Copy)]
pub struct Version<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its figures.
    pub figures: &'a Figures,
}

/// Everything that changed.
pub struct Changes {
    /// Inputs and figures of the budget, and what the plan returns.
    money: Vec<Row>,
    /// The plan's start, phases, milestones, initiatives that moved.
    time: Vec<Row>,
    /// Initiatives by their ids, in the order of the plan.
    initiatives: Vec<Group>,
    /// Everything else, by key.
    other: Vec<Row>,
    /// How the old plan's figures are written.
    before: Locale,
    /// How the new one's are.
    after: Locale,
}

/// One value or figure that changed.
struct Row {
    /// Its stable name: a path of the plan, or of a figure.
    path: String,
    /// What people call it.
    label: String,
    before: Option<Arg>,
    after: Option<Arg>,
    difference: Option<Difference>,
    /// It is said by another row as well, for programs only.
    is_detail: bool,
}

/// How far two values lie apart.
#[derive(Clone)]
enum Difference {
    /// Of two figures of one kind.
    Figure(Arg),
    /// Of two spans, or two quarters: quarters by which the start and the end came later.
    Moved(i64, i64),
}

/// What became of one initiative.
struct Group {
    id: String,
    name: String,
    kind: Kind,
    rows: Vec<Row>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Added,
    Removed,
    Changed,
}

impl Changes {
    /// Compares two plans; `locale` words what is found.
    pub fn between(old: Version<'_>, new: Version<'_>, locale: &Locale) -> Self {
        let (before, after) = (locale.for_plan(old.plan), locale.for_plan(new.plan));
        let mut changes = Self {
            money: Vec::new(),
            time: Vec::new(),
            initiatives: Vec::new(),
            other: Vec::new(),
            before,
            after,
        };
        for change in yaml::changes(old.plan, new.plan) {
            changes.sort_in(change, old, new);
        }
        changes.money.extend(money::figures(old, new, locale));
        changes.finish(old, new);
        changes
    }

    /// Whether the two plans mean the same.
    pub fn is_empty(&self) -> bool {
        self.money.is_empty()
            && self.time.is_empty()
            && self.initiatives.is_empty()
            && self.other.is_empty()
    }
}
