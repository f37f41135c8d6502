//! Risks: what each costs on average, where it stands in the matrix, and what all of them may cost together
//! (methods.md, section 7).

use std::cmp::Reverse;

use super::Figures;
use crate::plan::{Money, Overflow, Plan, Risk, RiskGuide, Share};

/// Beyond so many different sums the exact distribution is not worked out.
const MOST_SUMS: usize = 2_000;

/// A risk of the plan or of one of its initiatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RiskFigures {
    /// The position of the initiative that it belongs to; nothing where it is the whole plan's.
    pub owner: Option<usize>,
    /// Its position among the risks of that one.
    pub at: usize,
    /// Whether it counts: it is the whole plan's, or its initiative is planned, running or done.
    pub counts: bool,
    /// Probability × impact; nothing where either is missing.
    pub expected: Option<Money>,
    /// Where it stands in the matrix; nowhere where either is missing.
    pub cell: Option<RiskCell>,
}

/// A cell of the matrix of risks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RiskCell {
    /// The class of probability, from 0 for the least likely.
    pub probability: usize,
    /// The class of impact, from 0 for the smallest.
    pub impact: usize,
}

/// How bad a cell of the matrix is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RiskBand {
    /// Low.
    Low,
    /// Medium.
    Medium,
    /// High.
    High,
    /// Very high.
    VeryHigh,
}

impl RiskBand {
    /// Each of them.
    pub const ALL: [Self; 4] = [Self::Low, Self::Medium, Self::High, Self::VeryHigh];

    /// The message id of its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Low => "risk-band-low",
            Self::Medium => "risk-band-medium",
            Self::High => "risk-band-high",
            Self::VeryHigh => "risk-band-very-high",
        }
    }
}

impl RiskCell {
    /// The product of its two classes, both counted from 1.
    pub const fn score(self) -> usize {
        let (probability, impact) = (
            self.probability.saturating_add(1),
            self.impact.saturating_add(1),
        );
        probability.saturating_mul(impact)
    }

    /// How bad that is.
    pub fn band(self, guide: &RiskGuide) -> RiskBand {
        let up_to = |border: u32| self.score() <= usize::try_from(border).unwrap_or(usize::MAX);
        match guide {
            guide if up_to(guide.low) => RiskBand::Low,
            guide if up_to(guide.medium) => RiskBand::Medium,
            guide if up_to(guide.high) => RiskBand::High,
            _ => RiskBand::VeryHigh,
        }
    }
}

/// Every risk of a plan: those that count first, the highest expected value first; in the order of the file where that
/// is the same.
///
/// # Errors
/// [`Overflow`] where an amount leaves the range.
pub fn risks(
    plan: &Plan,
    figures: &Figures,
    guide: &RiskGuide,
) -> Result<Vec<RiskFigures>, Overflow> {
    let mut all = Vec::new();
    for (at, risk) in plan.risks.iter().enumerate() {
        all.push(RiskFigures {
            owner: None,
            at,
            counts: true,
            expected: expected_value(risk)?,
            cell: cell(risk, figures.envelope, guide)?,
        });
    }
    for (owner, (item, own)) in plan
        .initiatives
        .iter()
        .zip(&figures.initiatives)
        .enumerate()
    {
        for (at, risk) in item.risks.iter().enumerate() {
            all.push(RiskFigures {
                owner: Some(owner),
                at,
                counts: item.status.commits(),
                expected: expected_value(risk)?,
                cell: cell(risk, own.cost, guide)?,
            });
        }
    }
    all.sort_by_key(|risk| (!risk.counts, Reverse(risk.expected)));
    Ok(all)
}

/// The risk that some figures are of.
pub fn risk_of<'a>(plan: &'a Plan, of: &RiskFigures) -> Option<&'a Risk> {
    match of.owner {
        None => plan.risks.get(of.at),
        Some(owner) => plan.initiatives.get(owner)?.risks.get(of.at),
    }
}

/// The sum of expected values over the risks that count.
pub(super) fn expected_risk(plan: &Plan) -> Result<Money, Overflow> {
    let mut sum = Money::ZERO;
    for risk in counting(plan) {
        sum = sum.plus(expected_value(risk)?.unwrap_or_default())?;
    }
    Ok(sum)
}

pub(super) fn counting(plan: &Plan) -> impl Iterator<Item = &Risk> {
    let initiatives = plan.initiatives.iter().filter(|item| item.status.commits());
    let own = plan.risks.iter();
    own.chain(initiatives.flat_map(|item| &item.risks))
}

/// Probability × impact of a risk, rounded half away; nothing where either is missing.
///
/// # Errors
/// [`Overflow`] where it leaves the range.
pub fn expected_value(risk: &Risk) -> Result<Option<Money>, Overflow> {
    match (risk.impact, risk.probability) {
        (Some(impact), Some(probability)) => impact.share(probability).map(Some),
        _ => Ok(None),
    }
}

/// Where a risk stands whose impact is held against an amount.
fn cell(risk: &Risk, against: Money, guide: &RiskGuide) -> Result<Option<RiskCell>, Overflow> {
    let (Some(impact), Some(probability)) = (risk.impact, risk.probability) else {
        return Ok(None);
    };
    let likelier = guide
        .probability
        .iter()
        .filter(|border| probability > **border);
    let mut class = 0_usize;
    for border in &guide.impact {
        // exact: impact ÷ amount > border
        let whole = impact.times(i128::from(Share::WHOLE.parts()))?;
        if whole > against.times(i128::from(border.parts()))? {
            class = class.saturating_add(1);
        }
    }
    Ok(Some(RiskCell {
        probability: likelier.count(),
        impact: class,
    }))
}

/// What all risks that count would cost if each of them came true.
///
/// # Errors
/// [`Overflow`] where it leaves the range.
pub fn worst_risk(plan: &Plan) -> Result<Money, Overflow> {
    let likely = counting(plan).filter(|risk| risk.probability.is_some());
    Money::sum(likely.filter_map(|risk| risk.impact))
}

/// The least amount that all risks that count stay within with a probability, each taken to come true independently of
/// the others: exact over all cases. Nothing where there are too many different sums.
///
/// # Errors
/// [`Overflow`] where a sum leaves the range.
pub fn risk_within(plan: &Plan, sure: Share) -> Result<Option<Money>, Overflow> {
    let mut sums = vec![(Money::ZERO, 1.0)];
    for risk in counting(plan) {
        let (Some(impact), Some(probability)) = (risk.impact, risk.probability) else {
            continue;
        };
        sums = with(&sums, impact, probability.as_fraction())?;
        if sums.len() > MOST_SUMS {
            return Ok(None);
        }
    }
    let mut chance = 0.0;
    for (sum, part) in &sums {
        chance += part;
        // a hair of room for what adding up floats loses
        if chance + 1e-12 >= sure.as_fraction() {
            return Ok(Some(*sum));
        }
    }
    Ok(sums.last().map(|(sum, _)| *sum))
}

/// Sums in their order, each with its probability: with one more risk, which comes true or not.
fn with(
    sums: &[(Money, f64)],
    impact: Money,
    probability: f64,
) -> Result<Vec<(Money, f64)>, Overflow> {
    let mut all = Vec::with_capacity(sums.len().saturating_mul(2));
    for (sum, chance) in sums {
        all.push((*sum, chance * (1.0 - probability)));
        all.push((sum.plus(impact)?, chance * probability));
    }
    all.sort_by_key(|(sum, _)| *sum);
    let mut merged: Vec<(Money, f64)> = Vec::with_capacity(all.len());
    for (sum, chance) in all {
        match merged.last_mut() {
            Some((last, whole)) if *last == sum => *whole += chance,
            _ => merged.push((sum, chance)),
        }
    }
    Ok(merged)
}
