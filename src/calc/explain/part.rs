//! A part of the budget in some quarters: what is allocated to it, what is committed, what is left.

use super::{Explainer, Step, Steps};
use crate::{
    calc::{Cut, PartFigures, QuarterFigures},
    plan::{Arg, Id, Money, Overflow, Pillar, Quarter, Span, Years, parse_year},
};

/// Which figure of a part.
enum Measure {
    Committed,
    Headroom,
}

impl Measure {
    fn parse(word: &str) -> Option<Self> {
        match word {
            "committed" => Some(Self::Committed),
            "headroom" => Some(Self::Headroom),
            _ => None,
        }
    }
}

impl Explainer<'_> {
    /// `periods.2026`, `years.2028.people.committed`, `quarters.2026-Q1.pillars.data.headroom`: the steps behind the
    /// first two.
    pub(super) fn part(&self, kind: &str, when: &str, rest: &[&str]) -> Steps {
        let (rest, measure) = match rest.split_last() {
            Some((last, others)) => match Measure::parse(last) {
                Some(measure) => (others, Some(measure)),
                None => (rest, None),
            },
            None => (rest, None),
        };
        let Some(span) = self.span_of(kind, when) else {
            return Ok(None);
        };
        let category = match rest {
            [] => None,
            [id] => Some(*id),
            ["pillars", word] => {
                let Some(pillar) = Pillar::parse(word) else {
                    return Ok(None);
                };
                return match measure {
                    None => self.pillar_in(span, pillar),
                    Some(measure) => self.measured(&measure, span, Cut::Pillar(pillar)),
                };
            }
            _ => return Ok(None),
        };
        match (measure, category) {
            (None, category) => match kind {
                "periods" => self.period(when, category),
                "years" => self.year(when, category),
                _ => self.quarter(when, category),
            },
            (Some(measure), None) => self.measured(&measure, span, Cut::Whole),
            (Some(measure), Some(category)) => self.of_category(&measure, span, category),
        }
    }

    /// `categories.people.committed`.
    pub(super) fn category_measure(&self, category: &str, measure: &str) -> Steps {
        match (Measure::parse(measure), self.plan.quarters()) {
            (Some(measure), Some(span)) => self.of_category(&measure, span, category),
            _ => Ok(None),
        }
    }

    /// `pillars.data.headroom`.
    pub(super) fn pillar_measure(&self, pillar: &str, measure: &str) -> Steps {
        match (
            Measure::parse(measure),
            Pillar::parse(pillar),
            self.plan.quarters(),
        ) {
            (Some(measure), Some(pillar), Some(span)) => {
                self.measured(&measure, span, Cut::Pillar(pillar))
            }
            _ => Ok(None),
        }
    }

    /// `quarters.Q2.committed`: the same quarter of every year, and their sum.
    pub(super) fn each_year(&self, of_year: &str, rest: &[&str]) -> Steps {
        let amount: fn(&PartFigures) -> Money = match rest {
            [] => |part| part.allocated,
            ["committed"] => |part| part.committed,
            ["headroom"] => |part| part.headroom,
            _ => return Ok(None),
        };
        let own = self.figures.quarters.iter();
        let own =
            own.filter(|of| of_year.strip_prefix('Q') == Some(&of.quarter.of_year().to_string()));
        let cells: Vec<(Quarter, Money)> = own.map(|of| (of.quarter, amount(&of.part))).collect();
        let sum = Money::sum(cells.iter().map(|(_, amount)| *amount))?;
        let steps = cells.into_iter().map(|(quarter, amount)| {
            Step::new("explain-cell")
                .with("quarter", Arg::Quarter(quarter))
                .money("amount", amount)
        });
        let together = Step::new("explain-sum").money("amount", sum);
        Ok(Some(steps.chain([together]).collect()))
    }

    /// `pillars`: what each of them commits.
    pub(super) fn pillars_together(&self) -> Steps {
        let parts = Pillar::ALL.iter().zip(&self.figures.pillars);
        let mut steps: Vec<Step> = parts
            .map(|(pillar, part)| {
                Step::new("explain-of-pillar")
                    .with("pillar", Arg::Word(pillar.message()))
                    .money("amount", part.committed)
            })
            .collect();
        let sum = Money::sum(self.figures.pillars.iter().map(|part| part.committed))?;
        steps.push(Step::new("explain-committed").money("amount", sum));
        Ok(Some(steps))
    }

    fn of_category(&self, measure: &Measure, span: Span, category: &str) -> Steps {
        match Id::parse(category).filter(|id| self.place_of(id.as_str()).is_some()) {
            Some(id) => self.measured(measure, span, Cut::Category(&id)),
            None => Ok(None),
        }
    }

    /// The quarters of a period, a year or a quarter.
    fn span_of(&self, kind: &str, when: &str) -> Option<Span> {
        match kind {
            "periods" => {
                let (_, period) = self.plan.budget.period_of(year_of(when)?)?;
                Span::new(
                    Quarter::first_of(period.years.first()),
                    Quarter::last_of(period.years.last()),
                )
            }
            "years" => Some(Span::year(year_of(when)?)),
            _ => Quarter::parse(when).map(Span::single),
        }
    }

    fn measured(&self, measure: &Measure, span: Span, cut: Cut<'_>) -> Steps {
        let Some(mut committed) = self.committed(span, cut)? else {
            return Ok(None);
        };
        if matches!(measure, Measure::Committed) {
            return Ok(Some(committed));
        }
        let (allocated, spent) = self.sums(span, cut)?;
        let mut steps = vec![Step::new("explain-allocated").money("amount", allocated)];
        steps.append(&mut committed);
        steps.push(Step::new("explain-headroom").money("amount", allocated.minus(spent)?));
        Ok(Some(steps))
    }

    /// Allocated to a part, and committed by it.
    fn sums(&self, span: Span, cut: Cut<'_>) -> Result<(Money, Money), Overflow> {
        let category = match cut {
            Cut::Category(id) => self.place_of(id.as_str()),
            _ => None,
        };
        let of = |quarter: &QuarterFigures| match cut {
            Cut::Whole => (quarter.part.allocated, quarter.part.committed),
            Cut::Category(_) => {
                let amount = |of: &[Money]| category.and_then(|at| of.get(at).copied());
                (
                    amount(&quarter.categories).unwrap_or_default(),
                    amount(&quarter.committed_by_category).unwrap_or_default(),
                )
            }
            Cut::Pillar(pillar) => {
                let amount = |of: &[Money]| place(pillar).and_then(|at| of.get(at).copied());
                (
                    amount(&quarter.pillars).unwrap_or_default(),
                    amount(&quarter.committed_by_pillar).unwrap_or_default(),
                )
            }
        };
        let own = self
            .figures
            .quarters
            .iter()
            .filter(|of| span.contains(of.quarter));
        let amounts: Vec<(Money, Money)> = own.map(of).collect();
        Ok((
            Money::sum(amounts.iter().map(|(allocated, _)| *allocated))?,
            Money::sum(amounts.iter().map(|(_, committed)| *committed))?,
        ))
    }

    /// What a pillar is allocated in some quarters.
    fn pillar_in(&self, span: Span, pillar: Pillar) -> Steps {
        let Some(share) = self.plan.budget.pillar_share(pillar) else {
            return Ok(Some(vec![Step::new("explain-pillar-none")]));
        };
        let mut steps = vec![
            Step::new("explain-pillar-cells")
                .with("pillar", Arg::Word(pillar.message()))
                .with("share", Arg::Share(share)),
        ];
        let own = self
            .figures
            .quarters
            .iter()
            .filter(|of| span.contains(of.quarter));
        for of in own {
            let amount = place(pillar).and_then(|at| of.pillars.get(at).copied());
            steps.push(
                Step::new("explain-pillar-cell")
                    .with("quarter", Arg::Quarter(of.quarter))
                    .money("whole", of.part.allocated)
                    .money("amount", amount.unwrap_or_default()),
            );
        }
        let (allocated, _) = self.sums(span, Cut::Pillar(pillar))?;
        steps.push(Step::new("explain-sum").money("amount", allocated));
        Ok(Some(steps))
    }
}

/// The position of a pillar among all.
pub(super) fn place(pillar: Pillar) -> Option<usize> {
    Pillar::ALL.iter().position(|of| *of == pillar)
}

/// The first year of `2028` or `2029-2030`.
pub(super) fn year_of(text: &str) -> Option<i32> {
    parse_year(text).or_else(|| Years::parse(text).map(Years::first))
}
