//! What initiatives cost and bring together: all of them, or those of a pillar, a phase, a horizon or a status.

use super::{Explainer, Step, Steps};
use crate::{
    calc::{Source, figures::InitiativeFigures},
    plan::{Horizon, Initiative, Money, Pillar, Status},
};

impl Explainer<'_> {
    /// `initiatives.cost`, `initiatives.pillar.data.benefit`: the largest first, then their sum. Only those count that
    /// commit money; of a status all.
    pub(super) fn together(&self, group: Option<(&str, &str)>, figure: &str) -> Steps {
        let (amount, id): (fn(&InitiativeFigures) -> Money, _) = match figure {
            "cost" => (|own| own.cost, "explain-one-off"),
            "benefit" => (|own| own.benefit_per_year, "explain-benefit"),
            _ => return Ok(None),
        };
        if group.is_some_and(|(kind, word)| !self.is_group(kind, word)) {
            return Ok(None);
        }
        let is_status = matches!(group, Some(("status", _)));
        let all = self.plan.initiatives.iter().zip(&self.figures.initiatives);
        let own = all.enumerate().filter(|(_, (item, _))| {
            let is_in = group.is_none_or(|(kind, word)| self.belongs(item, kind, word));
            is_in && (is_status || item.status.commits())
        });
        let found: Vec<(Source, Money)> = own
            .map(|(at, (_, figures))| (Source::Initiative(at), amount(figures)))
            .collect();
        let sum = Money::sum(found.iter().map(|(_, amount)| *amount))?;
        let mut steps = self.largest(found)?;
        steps.push(Step::new(id).money("amount", sum));
        Ok(Some(steps))
    }

    fn is_group(&self, kind: &str, word: &str) -> bool {
        match kind {
            "status" => Status::parse(word).is_some(),
            "pillar" => Pillar::parse(word).is_some(),
            "horizon" => Horizon::parse(word).is_some(),
            "phase" => self.plan.phases.iter().any(|of| of.id.as_str() == word),
            _ => false,
        }
    }

    fn belongs(&self, item: &Initiative, kind: &str, word: &str) -> bool {
        match kind {
            "status" => item.status.word() == word,
            "pillar" => item.pillar.is_some_and(|of| of.word() == word),
            "horizon" => item.horizon.is_some_and(|of| of.word() == word),
            _ => self
                .plan
                .phase_of(item)
                .is_some_and(|of| of.id.as_str() == word),
        }
    }
}
