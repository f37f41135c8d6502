//! The items that commit the money of a part of the plan.

use super::{Explainer, Step, Steps};
use crate::{
    calc::{Cut, Source, contributions},
    plan::{Money, Span},
};

impl Explainer<'_> {
    /// The items that commit money in a span, largest first.
    pub(super) fn committed(&self, span: Span, cut: Cut<'_>) -> Steps {
        let found = contributions(self.plan, span, cut)?;
        let total = Money::sum(found.iter().map(|(_, amount)| *amount))?;
        let mut steps = self.largest(found)?;
        steps.push(Step::new("explain-committed").money("amount", total));
        Ok(Some(steps))
    }

    pub(super) fn name_of(&self, source: Source) -> &str {
        let plan = self.plan;
        let name = match source {
            Source::Initiative(at) => plan.initiatives.get(at).map(|item| item.name.as_str()),
            Source::Cost(at) => plan.costs.get(at).map(|item| item.name.as_str()),
            Source::Team(at) => plan.team.get(at).map(|item| item.role.as_str()),
            Source::Training(at) => plan.training.get(at).map(|item| item.name.as_str()),
        };
        name.unwrap_or_default()
    }
}
