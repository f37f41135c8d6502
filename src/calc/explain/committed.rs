//! The items that commit the money of a part of the plan.

use super::{Explainer, Step, Steps, budget::year_of};
use crate::{
    calc::{Source, contributions},
    plan::{Arg, Id, Money, Quarter, Span},
};

impl Explainer<'_> {
    pub(super) fn committed_text(&self, text: &str, category: Option<&str>) -> Steps {
        match Span::parse(text) {
            Ok(span) => self.committed(span, category),
            Err(_) => Ok(None),
        }
    }

    pub(super) fn committed_period(&self, year: &str, category: Option<&str>) -> Steps {
        let period = year_of(year).and_then(|year| self.plan.budget.period_of(year));
        let Some((_, period)) = period else {
            return Ok(None);
        };
        let (first, last) = (period.years.first(), period.years.last());
        match Span::new(Quarter::first_of(first), Quarter::last_of(last)) {
            Some(span) => self.committed(span, category),
            None => Ok(None),
        }
    }

    pub(super) fn committed_in_all(&self, category: &str) -> Steps {
        match self.plan.quarters() {
            Some(span) => self.committed(span, Some(category)),
            None => Ok(None),
        }
    }

    /// The items that commit money in a span, largest first.
    pub(super) fn committed(&self, span: Span, category: Option<&str>) -> Steps {
        let id = category.and_then(Id::parse);
        let found = contributions(self.plan, span, id.as_ref())?;
        let mut steps = Vec::new();
        for (source, amount) in &found {
            let name = Arg::Text(self.name_of(*source).to_owned());
            steps.push(
                Step::new("explain-item")
                    .with("name", name)
                    .money("amount", *amount),
            );
        }
        let total = Money::sum(found.iter().map(|(_, amount)| *amount))?;
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
