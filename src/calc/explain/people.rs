//! What the team and training cost.

use super::{Explainer, Step, Steps};
use crate::{
    calc::{commitment, occurrences, recurring::team_per_year},
    plan::{Arg, Money},
};

impl Explainer<'_> {
    /// A post: its size times its full cost times the plan's share, and what that comes to.
    pub(super) fn post(&self, id: &str) -> Steps {
        let Some(entry) = self.plan.team.iter().find(|of| of.id.as_str() == id) else {
            return Ok(None);
        };
        let people = commitment::people();
        let quarters = commitment::team(self.plan, entry, &people)?;
        let sum = Money::sum(quarters.iter().map(|of| of.amount))?;
        Ok(Some(vec![
            Step::new("explain-post")
                .with("fte", Arg::Number(entry.fte))
                .money("cost", entry.full_cost)
                .with("share", Arg::Share(entry.paid_by_plan))
                .money("amount", team_per_year(entry)?),
            Step::new("explain-to-end").money("amount", sum),
        ]))
    }

    /// A training: what it costs each time, how often, and together.
    pub(super) fn training(&self, id: &str) -> Steps {
        let Some(item) = self.plan.training.iter().find(|of| of.id.as_str() == id) else {
            return Ok(None);
        };
        let once = Money::sum(item.cost.iter().map(|(_, amount)| amount.likely()))?;
        let times = occurrences(item, self.plan.end()).len();
        let sum = once.times(i128::try_from(times).unwrap_or_default())?;
        Ok(Some(vec![
            Step::new("explain-training")
                .with("count", Arg::Count(times))
                .money("amount", once),
            Step::new("explain-to-end").money("amount", sum),
        ]))
    }
}
