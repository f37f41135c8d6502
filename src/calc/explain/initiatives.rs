//! What initiatives cost and bring together: all of them, or those of a pillar, a phase, a horizon or a status.

use std::collections::BTreeSet;

use super::{Explainer, Step, Steps};
use crate::{
    calc::{Source, figures::InitiativeFigures},
    plan::{Horizon, Initiative, Money, Pillar, Status},
};

impl Explainer<'_> {
    /// `initiatives.cost`, `initiatives.pillar.data.benefit`: the largest first, then their sum. Only those count that
    /// commit money; of a status all.
    pub(super) fn together(&self, group: Option<(&str, &str)>, figure: &str) -> Steps {
        if group.is_some_and(|(kind, word)| !self.is_group(kind, word)) {
            return Ok(None);
        }
        let is_status = matches!(group, Some(("status", _)));
        self.sum_of(figure, |item| {
            let is_in = group.is_none_or(|(kind, word)| self.belongs(item, kind, word));
            is_in && (is_status || item.status.commits())
        })
    }

    /// `initiatives.bot,mail.cost`: of those that are named, whatever their status.
    pub(super) fn of_these(&self, ids: &str, figure: &str) -> Steps {
        let ids: BTreeSet<&str> = ids.split(',').collect();
        let is_there = |id: &&str| self.plan.initiatives.iter().any(|of| of.id.as_str() == *id);
        if !ids.iter().all(is_there) {
            return Ok(None);
        }
        self.sum_of(figure, |item| ids.contains(item.id.as_str()))
    }

    /// A figure of those that belong, the largest first, then the sum.
    fn sum_of(&self, figure: &str, belongs: impl Fn(&Initiative) -> bool) -> Steps {
        let (amount, id): (fn(&InitiativeFigures) -> Money, _) = match figure {
            "cost" => (|own| own.cost, "explain-one-off"),
            "benefit" => (|own| own.benefit_per_year, "explain-benefit"),
            _ => return Ok(None),
        };
        let all = self.plan.initiatives.iter().zip(&self.figures.initiatives);
        let own = all.enumerate().filter(|(_, (item, _))| belongs(item));
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
