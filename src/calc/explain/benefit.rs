//! What an initiative brings a year, benefit by benefit.

use super::{Step, Steps};
use crate::{
    calc::benefit_per_year,
    plan::{Arg, Benefit, Initiative, Money, Ramp, Worth},
};

/// Each benefit with how fast it grows, and their sum.
pub(super) fn of_a_year(item: &Initiative, sum: Money) -> Steps {
    let mut steps = Vec::new();
    for benefit in &item.benefits {
        let amount = benefit_per_year(benefit)?;
        steps.push(of_one(benefit, amount));
        steps.extend(growth(&benefit.ramp));
    }
    steps.push(Step::new("explain-benefit").money("amount", sum));
    Ok(Some(steps))
}

fn of_one(benefit: &Benefit, amount: Money) -> Step {
    let step = match &benefit.worth {
        Worth::PerYear(_) => Step::new("explain-benefit-money"),
        Worth::Hours {
            hours_per_month,
            hour_cost,
            realised,
        } => Step::new("explain-benefit-hours")
            .with("hours", Arg::Number(*hours_per_month))
            .money("cost", *hour_cost)
            .with("share", Arg::Share(*realised)),
    };
    step.with("kind", Arg::Word(benefit.kind.message()))
        .money("amount", amount)
}

/// How it grows to its full size; nothing for what is there at once.
fn growth(ramp: &Ramp) -> Vec<Step> {
    match ramp {
        Ramp::AtOnce => Vec::new(),
        Ramp::Over(time) => {
            vec![Step::new("explain-benefit-over").with("time", Arg::Duration(*time))]
        }
        Ramp::Steps(shares) => (1..)
            .zip(shares)
            .map(|(count, share)| {
                Step::new("explain-benefit-step")
                    .with("count", Arg::Count(count))
                    .with("share", Arg::Share(*share))
            })
            .collect(),
    }
}
