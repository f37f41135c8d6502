//! How a figure comes about: the chain from revenue to the cell, and where the odd cent went.

mod budget;
mod committed;
mod flow;
mod returns;
mod track;

pub use returns::percent;

use super::figures::Figures;
use crate::plan::{Arg, Money, Overflow, Path, Period, Plan};

/// One sentence of an explanation: a message of `locale` and its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The message.
    pub id: &'static str,
    /// Its figures.
    pub args: Vec<(&'static str, Arg)>,
}

impl Step {
    fn new(id: &'static str) -> Self {
        Self {
            id,
            args: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    fn money(self, name: &'static str, amount: Money) -> Self {
        self.with(name, Arg::Money(amount))
    }
}

/// Where a figure of `path` comes from, from the first cause to the figure itself; `None` where the path names no
/// figure. Paths: `envelope`, `periods.2026`, `periods.2026.people`, `years.2028.people`, `quarters.2026-Q2`,
/// `categories.people`, `pillars.data`, `phases.ID`, `initiatives.ID.payback`, `totals.npv`; any part of the budget
/// also with `.committed`; `flow.2028.net` and `flow.2028-Q1.line` of the cash flow; `quarters.2026-Q2.actual`,
/// `quarters.2026-Q2.earned`, `quarters.2026-Q2.headroom`, `actuals`, `initiatives`, `costs.ID`, `funding.ID`, `kpis.KEY`, `reviews`.
pub fn explain(plan: &Plan, figures: &Figures, path: &Path) -> Result<Option<Vec<Step>>, Overflow> {
    let steps: Vec<&str> = path.steps().collect();
    let explainer = Explainer { plan, figures };
    match steps.as_slice() {
        ["envelope" | "divisible" | "reserve"] | ["budget", ..] => Ok(Some(explainer.envelope())),
        ["periods", year] => explainer.period(year, None),
        ["periods", year, "committed"] => explainer.committed_period(year, None),
        ["periods", year, id] => explainer.period(year, Some(id)),
        ["periods", year, id, "committed"] => explainer.committed_period(year, Some(id)),
        ["years", year] => explainer.year(year, None),
        ["years", year, "committed"] => explainer.committed_text(year, None),
        ["years", year, id] => explainer.year(year, Some(id)),
        ["years", year, id, "committed"] => explainer.committed_text(year, Some(id)),
        ["quarters", quarter] => explainer.quarter(quarter, None),
        ["quarters", quarter, "committed"] => explainer.committed_text(quarter, None),
        ["quarters", quarter, "headroom"] => explainer.headroom(Some(quarter)),
        ["quarters", quarter, "actual"] => Ok(explainer.booked(quarter, false)),
        ["quarters", quarter, "earned"] => Ok(explainer.booked(quarter, true)),
        ["quarters", quarter, id] => explainer.quarter(quarter, Some(id)),
        ["quarters", quarter, id, "committed"] => explainer.committed_text(quarter, Some(id)),
        ["categories", id] => explainer.category(id),
        ["categories", id, "committed"] => explainer.committed_in_all(id),
        ["pillars", id] => Ok(explainer.pillar(id)),
        ["phases", id] => Ok(explainer.phase(id)),
        ["initiatives", id, figure] => explainer.initiative(id, figure),
        ["totals", "committed"] => explainer.committed_whole(),
        ["totals", "headroom"] => explainer.headroom(None),
        ["actuals"] => explainer.spent(),
        ["flow", span, figure] => explainer.flow(span, figure),
        ["initiatives"] => Ok(Some(explainer.statuses())),
        ["costs", id] => explainer.cost(id),
        ["funding", id] => Ok(explainer.subsidy(id)),
        ["kpis", key] => Ok(explainer.kpi(key)),
        ["reviews"] => Ok(Some(vec![Step::new("explain-reviews")])),
        ["totals", figure] => Ok(explainer.totals(figure)),
        _ => Ok(None),
    }
}

struct Explainer<'a> {
    plan: &'a Plan,
    figures: &'a Figures,
}

type Steps = Result<Option<Vec<Step>>, Overflow>;

/// A chain so far, the period it is in, and the amount at its end.
type Chain<'a> = (Vec<Step>, &'a Period, Money);
