//! The plan's cash flow in a span of time: what each item pays or brings, and what has added up until then.

use super::{Explainer, Step, Steps};
use crate::{
    calc::{Source, commitment, flow::flow},
    plan::{Arg, Money, Overflow, PaidBy, Span},
};

/// The largest items are named; the others come in one sum.
const NAMED: usize = 8;

impl Explainer<'_> {
    /// `figure`: `plan`, `line`, `benefit`, `net` or `cumulative`.
    pub(super) fn flow(&self, span: &str, figure: &str) -> Steps {
        match Span::parse(span) {
            Ok(span) => self.flow_in(span, figure),
            Err(_) => Ok(None),
        }
    }

    /// The same from the plan's first quarter to the last that its evaluation counts.
    pub(super) fn flow_whole(&self, figure: &str) -> Steps {
        let sides = &self.figures.totals.sides;
        let ends = sides.first().zip(sides.last());
        match ends.and_then(|(first, last)| Span::new(first.quarter, last.quarter)) {
            Some(span) => self.flow_in(span, figure),
            None => Ok(None),
        }
    }

    fn flow_in(&self, span: Span, figure: &str) -> Steps {
        let (mut plan, mut line, mut benefit) = (Money::ZERO, Money::ZERO, Money::ZERO);
        let mut until = Money::ZERO;
        for side in &self.figures.totals.sides {
            if span.contains(side.quarter) {
                plan = plan.plus(side.plan)?;
                line = line.plus(side.line)?;
                benefit = benefit.plus(side.benefit)?;
            }
            if side.quarter <= span.last() {
                until = until.plus(side.net()?)?;
            }
        }
        let items = |of: fn(&Parts) -> Money| -> Result<Vec<Step>, Overflow> {
            self.largest(
                self.parts(span)?
                    .iter()
                    .map(|(source, parts)| (*source, of(parts)))
                    .collect(),
            )
        };
        let plan_step = Step::new("explain-flow-plan").money("amount", plan);
        let line_step = Step::new("explain-flow-line").money("amount", line);
        let benefit_step = Step::new("explain-flow-benefit").money("amount", benefit);
        let mut steps = match figure {
            "plan" => items(|parts| parts.plan)?,
            "line" => items(|parts| parts.line)?,
            "benefit" => items(|parts| parts.benefit)?,
            "net" | "cumulative" => Vec::new(),
            _ => return Ok(None),
        };
        match figure {
            "plan" => steps.push(plan_step),
            "line" => steps.push(line_step),
            "benefit" => steps.push(benefit_step),
            _ => {
                let net = benefit.minus(plan)?.minus(line)?;
                steps.extend([benefit_step, plan_step, line_step]);
                steps.push(Step::new("explain-net").money("amount", net));
                if figure == "cumulative" {
                    let before = until.minus(net)?;
                    steps.push(Step::new("explain-flow-before").money("amount", before));
                    steps.push(
                        Step::new("explain-flow-until")
                            .with("quarter", Arg::Quarter(span.last()))
                            .money("amount", until),
                    );
                }
            }
        }
        Ok(Some(steps))
    }

    /// What each item pays and brings inside a span.
    fn parts(&self, span: Span) -> Result<Vec<(Source, Parts)>, Overflow> {
        let mut all = Vec::new();
        let plan = self.plan;
        for (at, item) in plan.initiatives.iter().enumerate() {
            let Some(flow) = flow(plan, item)?.filter(|_| item.status.commits()) else {
                continue;
            };
            let mut parts = Parts::default();
            let sides = flow.cost.iter().zip(&flow.running);
            let sides = sides.zip(flow.line.iter().zip(&flow.benefit));
            for (after, ((cost, running), (line, benefit))) in (0..).zip(sides) {
                if span.contains(flow.start.plus(after)) {
                    let pays = cost.plus(*running)?.minus(*line)?;
                    parts.plan = parts.plan.plus(pays)?;
                    parts.line = parts.line.plus(*line)?;
                    parts.benefit = parts.benefit.plus(*benefit)?;
                }
            }
            all.push((Source::Initiative(at), parts));
        }
        let people = commitment::people();
        let end = plan.end();
        let mut apart = |source, entries: Vec<commitment::Entry<'_>>| -> Result<(), Overflow> {
            let mut parts = Parts::default();
            for entry in entries {
                if span.contains(entry.quarter) && entry.quarter <= end {
                    let side = match entry.payer {
                        PaidBy::Plan => &mut parts.plan,
                        PaidBy::Line => &mut parts.line,
                    };
                    *side = side.plus(entry.amount)?;
                }
            }
            all.push((source, parts));
            Ok(())
        };
        for (at, item) in plan.costs.iter().enumerate() {
            apart(Source::Cost(at), commitment::cost_item(plan, item)?)?;
        }
        for (at, item) in plan.team.iter().enumerate() {
            apart(Source::Team(at), commitment::team(plan, item, &people)?)?;
        }
        for (at, item) in plan.training.iter().enumerate() {
            apart(Source::Training(at), commitment::training(plan, item)?)?;
        }
        Ok(all)
    }

    /// A sentence for each of the largest amounts, and one for all others together.
    pub(super) fn largest(&self, mut found: Vec<(Source, Money)>) -> Result<Vec<Step>, Overflow> {
        found.retain(|(_, amount)| !amount.is_zero());
        named(found, |source, amount| {
            Step::new("explain-item")
                .with("name", Arg::Text(self.name_of(*source).to_owned()))
                .money("amount", amount)
        })
    }
}

/// The largest amounts first, each in its own words, and one sentence for all that are beyond the first few.
pub(super) fn named<T>(
    mut found: Vec<(T, Money)>,
    words: impl Fn(&T, Money) -> Step,
) -> Result<Vec<Step>, Overflow> {
    found.sort_by_key(|(_, amount)| std::cmp::Reverse(*amount));
    let others = found.split_off(found.len().min(NAMED));
    let mut steps: Vec<Step> = found
        .iter()
        .map(|(of, amount)| words(of, *amount))
        .collect();
    if !others.is_empty() {
        let amount = Money::sum(others.iter().map(|(_, amount)| *amount))?;
        steps.push(
            Step::new("explain-others")
                .with("count", Arg::Count(others.len()))
                .money("amount", amount),
        );
    }
    Ok(steps)
}

/// What an item pays and brings.
#[derive(Default)]
struct Parts {
    plan: Money,
    line: Money,
    benefit: Money,
}
