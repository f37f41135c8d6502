//! What risks cost on average, and what is done about them.

use super::{Explainer, Step, Steps, flow::named};
use crate::{
    calc::risks::{counting, expected_value},
    plan::{Arg, Money, Overflow, PlanB, Risk},
};

impl Explainer<'_> {
    /// The risks that count, the highest expected value first, and their sum.
    pub(super) fn expected_risk(&self) -> Steps {
        let mut found = Vec::new();
        for risk in counting(self.plan) {
            found.extend(expected_value(risk)?.map(|amount| (risk, amount)));
        }
        let mut steps = named(found, |risk, amount| {
            let name = Arg::Text(risk.name.clone());
            product("explain-risk", risk, amount).with("name", name)
        })?;
        steps.extend([
            Step::new("explain-sum").money("amount", self.figures.totals.expected_risk),
            Step::new("explain-risk-average"),
            Step::new("explain-risk-counting"),
        ]);
        Ok(Some(steps))
    }

    /// One risk, of an initiative or of the whole plan.
    pub(super) fn risk(&self, owner: Option<&str>, at: &str) -> Steps {
        let (list, counts) = match owner {
            None => (&self.plan.risks, true),
            Some(id) => match self.plan.initiative(id) {
                Some(item) => (&item.risks, item.status.commits()),
                None => return Ok(None),
            },
        };
        match at.parse().ok().and_then(|at: usize| list.get(at)) {
            Some(risk) => of_risk(risk, counts).map(Some),
            None => Ok(None),
        }
    }
}

fn of_risk(risk: &Risk, counts: bool) -> Result<Vec<Step>, Overflow> {
    let mut steps = vec![match expected_value(risk)? {
        Some(amount) => product("explain-risk-product", risk, amount),
        None => Step::new("explain-risk-unknown"),
    }];
    if !counts {
        steps.push(Step::new("explain-risk-not-counted"));
    }
    let text = |id, text: &str| {
        let is_there = !text.trim().is_empty();
        is_there.then(|| Step::new(id).with("text", Arg::Text(text.to_owned())))
    };
    steps.extend(text("explain-risk-response", &risk.response));
    match &risk.plan_b {
        None => steps.push(Step::new("explain-risk-no-plan-b")),
        Some(plan_b) => {
            steps.extend(text("explain-risk-plan-b", plan_b.action()));
            if let PlanB::Full {
                trigger,
                cost,
                benefit,
                delay,
                ..
            } = plan_b
            {
                steps.extend(text("explain-risk-trigger", trigger));
                let share = |id, share: Option<_>| {
                    share.map(|share| Step::new(id).with("share", Arg::Share(share)))
                };
                steps.extend(share("explain-risk-cost", *cost));
                steps.extend(share("explain-risk-benefit", *benefit));
                steps.extend(delay.map(|delay| {
                    Step::new("explain-risk-delay").with("delay", Arg::Duration(delay))
                }));
            }
        }
    }
    Ok(steps)
}

/// Probability × impact.
fn product(id: &'static str, risk: &Risk, amount: Money) -> Step {
    Step::new(id)
        .with(
            "probability",
            Arg::Share(risk.probability.unwrap_or_default()),
        )
        .money("impact", risk.impact.unwrap_or_default())
        .money("amount", amount)
}
