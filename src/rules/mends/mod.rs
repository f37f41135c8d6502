//! Ways to mend a finding: for each rule that knows some, the edits that would take the finding away, with what they
//! would do in figures. No words here: an offer is a message's id, its figures, and the edit.

mod budget;
mod care;
mod collisions;
mod commitment;
mod later;
mod shares;
mod time;

pub(super) use budget::{advised_share, nearer_envelope};
pub(super) use care::{counted_longer, first_kpi, first_risk, other_horizon, without_mute};
pub(super) use collisions::collision;
pub use collisions::ways_out;
pub(super) use commitment::{category, category_year, period, pillar, plan, without_budget, year};
pub(super) use time::{all_inside, decided, inside_plan, needs, with};

use super::{Context, rule};
use crate::{
    calc::{self, Figures},
    plan::{Arg, Edit, Guidelines, Initiative, Money, Notice, Path, Plan},
};

/// At most so many ways are offered: as many as there are keys for them.
pub const MOST: usize = 4;

/// One way to mend a finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Mend {
    /// The message of `locale` that says what it does.
    pub id: &'static str,
    /// The figures in it.
    pub args: Vec<(&'static str, Arg)>,
    /// What does it.
    pub edit: Edit,
    /// What has to be filled in afterwards, where something has.
    pub then: Option<Path>,
}

impl Mend {
    fn new(id: &'static str, args: impl Into<Vec<(&'static str, Arg)>>, edit: Edit) -> Self {
        Self {
            id,
            args: args.into(),
            edit,
            then: None,
        }
    }
}

/// The ways to mend a finding or a complaint about a file, the smallest step first; empty where none is known.
pub fn mends(
    plan: &Plan,
    figures: &Figures,
    guidelines: &Guidelines,
    notice: &Notice,
) -> Vec<Mend> {
    let context = Context::new(plan, figures, guidelines);
    let mut all = match rule(notice.code) {
        Some(rule) => (rule.mends)(&context, notice),
        None => shares::mends(&context, notice),
    };
    all.truncate(MOST);
    all
}

/// Whether a complaint about a file still holds for the plan as it is now. Only complaints about shares are asked
/// again; the others stay until the file is read anew.
pub fn still_holds(plan: &Plan, notice: &Notice) -> bool {
    shares::still_holds(plan, notice)
}

/// No way is known.
pub(super) fn none(_: &Context<'_>, _: &Notice) -> Vec<Mend> {
    Vec::new()
}

/// The figures after an edit.
fn tried(c: &Context<'_>, edit: &Edit) -> Option<Figures> {
    let mut plan = c.plan.clone();
    let _ = edit.clone().apply(&mut plan);
    calc::figures(&plan).ok()
}

/// Whether a period or a year is over by more than before.
fn is_worse(before: &Figures, after: &Figures) -> bool {
    let worse = |old: Money, new: Money| new.is_negative() && new < old;
    let periods = before.periods.iter().zip(&after.periods);
    let years = before.years.iter().zip(&after.years);
    periods
        .map(|(old, new)| (old.part.headroom, new.part.headroom))
        .chain(years.map(|(old, new)| (old.part.headroom, new.part.headroom)))
        .any(|(old, new)| worse(old, new))
}

/// The initiative that a finding speaks of, with its position.
fn initiative<'a>(c: &Context<'a>, notice: &Notice) -> Option<(usize, &'a Initiative)> {
    let mut steps = notice.path.steps();
    let id = (steps.next() == Some("initiatives")).then(|| steps.next())??;
    let all = c.plan.initiatives.iter().enumerate();
    all.into_iter().find(|(_, item)| item.id.as_str() == id)
}

/// The budget, changed.
fn of_budget(c: &Context<'_>, change: impl FnOnce(&mut crate::plan::Budget)) -> Edit {
    let mut budget = c.plan.budget.clone();
    change(&mut budget);
    Edit::Budget(Box::new(budget))
}
