//! How a figure comes about: the chain from revenue to the cell, and where the odd cent went.

mod benefit;
mod budget;
mod committed;
mod flow;
mod initiatives;
mod part;
mod people;
mod returns;
mod risk;
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
/// `quarters.Q2` of all years, `periods.2026.pillars.data`, `categories.people`, `pillars`, `pillars.data`, `phases.ID`; any part of the budget also with
/// `.committed` or `.headroom`, the whole of it as `totals`; `initiatives.ID.cost`, `.benefit`, `.payback` and the other
/// returns, `initiatives.cost`, `initiatives.pillar.data.cost` and `initiatives.ID,ID.cost` of several; `totals.npv`; `flow.2028.net` and
/// `flow.2028-Q1.line` of the cash flow; `quarters.2026-Q2.actual`, `.earned` and `.variance`, `actuals`,
/// `actuals.earned`, `initiatives`, `costs.ID`, `funding.ID`, `team.ID`, `training.ID`, `kpis.KEY`, `reviews`;
/// `totals.expected_risk`, `risks.0`, `initiatives.ID.risks.0`.
pub fn explain(plan: &Plan, figures: &Figures, path: &Path) -> Result<Option<Vec<Step>>, Overflow> {
    let steps: Vec<&str> = path.steps().collect();
    let explainer = Explainer { plan, figures };
    match steps.as_slice() {
        ["envelope" | "divisible" | "reserve"] | ["budget", ..] => Ok(Some(explainer.envelope())),
        ["quarters", quarter, "actual"] => Ok(explainer.booked(quarter, false)),
        ["quarters", quarter, "earned"] => Ok(explainer.booked(quarter, true)),
        ["quarters", quarter, "variance"] => explainer.variance(quarter),
        ["quarters", of_year @ ("Q1" | "Q2" | "Q3" | "Q4"), rest @ ..] => {
            explainer.each_year(of_year, rest)
        }
        [kind @ ("periods" | "years" | "quarters"), when, rest @ ..] => {
            explainer.part(kind, when, rest)
        }
        ["categories", id] => explainer.category(id),
        ["categories", id, measure] => explainer.category_measure(id, measure),
        ["pillars"] => explainer.pillars_together(),
        ["pillars", id] => Ok(explainer.pillar(id)),
        ["pillars", id, measure] => explainer.pillar_measure(id, measure),
        ["phases", id] => Ok(explainer.phase(id)),
        ["initiatives", figure @ ("cost" | "benefit")] => explainer.together(None, figure),
        ["totals", "expected_risk"] => explainer.expected_risk(),
        ["risks", at] => explainer.risk(None, at),
        ["initiatives", id, "risks", at] => explainer.risk(Some(id), at),
        ["initiatives", kind, word, figure] => explainer.together(Some((kind, word)), figure),
        ["initiatives", ids, figure] if ids.contains(',') => explainer.of_these(ids, figure),
        ["initiatives", id, figure] => explainer.initiative(id, figure),
        ["totals"] => Ok(explainer.allocated_whole()),
        ["totals", figure @ ("plan" | "line")] => explainer.flow_whole(figure),
        ["totals", "committed"] => explainer.committed_whole(),
        ["totals", "headroom"] => explainer.headroom(),
        ["actuals"] => explainer.spent(),
        ["actuals", "earned"] => explainer.earned(),
        ["team", id] => explainer.post(id),
        ["training", id] => explainer.training(id),
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
