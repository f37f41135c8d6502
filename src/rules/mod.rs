//! Advice: plan + figures → notices. [`RULES`] is the one table; each rule is a thumb's, the contract's or ours, and
//! says so. Every figure of a rule comes from [`Guidelines`].
//!
//! A rule is silenced by `rules` in the plan, and only with a reason; [`all_findings`] shows the silenced ones too.

mod budget;
mod care;
mod collisions;
mod commitment;
mod mends;
mod muting;
mod probe;
mod returns;
mod table;
mod time;

pub use collisions::{Collision, collisions};
pub use mends::{MOST as MOST_MENDS, Mend, mends, still_holds, ways_out};
pub use table::{RULES, Rule, Source, rule};

use std::collections::HashMap;

use crate::{
    calc::{Figures, InitiativeFigures},
    plan::{
        Arg, Guidelines, Id, Initiative, MOST_OF_A_KIND, Notice, Notices, Path, Plan, Severity,
        Size, Status,
    },
};

/// What a rule looks at.
pub struct Context<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its figures.
    pub figures: &'a Figures,
    /// The rules of thumb as data.
    pub guidelines: &'a Guidelines,
    /// Initiatives by id, so that ten thousand of them that need each other are found in one go.
    by_id: HashMap<&'a str, &'a Initiative>,
}

impl<'a> Context<'a> {
    /// What all rules look at.
    pub fn new(plan: &'a Plan, figures: &'a Figures, guidelines: &'a Guidelines) -> Self {
        let by_id = plan
            .initiatives
            .iter()
            .map(|item| (item.id.as_str(), item))
            .collect();
        Self {
            plan,
            figures,
            guidelines,
            by_id,
        }
    }

    /// Whether the budget is known: a share of a revenue that is missing or can't be read says nothing.
    fn has_budget(&self) -> bool {
        has_budget(self.plan)
    }

    /// The initiatives that are not given up, with their figures.
    fn alive(&self) -> impl Iterator<Item = (&'a Initiative, &'a InitiativeFigures)> {
        let all = self.plan.initiatives.iter().zip(&self.figures.initiatives);
        all.filter(|(item, _)| item.status != Status::Stopped)
    }
}

fn has_budget(plan: &Plan) -> bool {
    plan.company.revenue.is_some() || matches!(plan.budget.size, Size::Amount(_))
}

/// Takes down what one rule finds.
pub struct Say<'a> {
    rule: &'a Rule,
    notices: &'a mut Notices,
}

impl Say<'_> {
    /// A finding at a place in the plan, with its figures.
    fn at(&mut self, path: Path, args: impl Into<Vec<(&'static str, Arg)>>) {
        let mut notice = Notice::new(self.rule.code, self.rule.severity, path);
        notice.args = args.into();
        self.notices.push(notice);
    }
}

/// A finding, and the reason for which the plan silences it.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What was found.
    pub notice: Notice,
    /// Why it is silenced, where it is.
    pub muted: Option<String>,
}

/// What the rules find, without what the plan silences: warnings before advice, then in the order of their paths.
pub fn findings(plan: &Plan, figures: &Figures, guidelines: &Guidelines) -> Vec<Notice> {
    let all = all_findings(plan, figures, guidelines).into_iter();
    all.filter(|finding| finding.muted.is_none())
        .map(|finding| finding.notice)
        .collect()
}

/// What the rules find, silenced or not, in the order of [`findings`].
pub fn all_findings(plan: &Plan, figures: &Figures, guidelines: &Guidelines) -> Vec<Finding> {
    let context = Context::new(plan, figures, guidelines);
    let mut findings = Vec::new();
    for rule in RULES {
        let mut notices = Notices::new(MOST_OF_A_KIND);
        let mut say = Say {
            rule,
            notices: &mut notices,
        };
        (rule.check)(&context, &mut say);
        let reason = plan
            .muted(rule.code)
            .filter(|reason| muting::is_reason(reason));
        findings.extend(notices.finish().into_iter().map(|notice| Finding {
            notice,
            muted: reason.map(str::to_owned),
        }));
    }
    findings.sort_by(|a, b| order(&a.notice).cmp(&order(&b.notice)));
    findings
}

fn order(notice: &Notice) -> (Severity, &Path) {
    (notice.severity, &notice.path)
}

/// What a sentence calls something: its name, or its id where it has none.
fn called(name: &str, id: &Id) -> Arg {
    let name = name.trim();
    Arg::Text(if name.is_empty() { id.as_str() } else { name }.to_owned())
}

/// The way to an initiative.
fn path_of(item: &Initiative) -> Path {
    Path::parse("initiatives").to(&item.id)
}
