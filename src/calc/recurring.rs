//! Amounts that come again: per year or quarter, with indexation and ramp (plan-format.md, rule 5).

use super::apportion::quarter_part;
use crate::plan::{
    Benefit, Money, Number, Overflow, Per, Quarter, Ramp, Share, Span, TeamEntry, Worth,
};

/// How one amount becomes the amount of a quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beat {
    /// A year's amount: a quarter takes its own part.
    Year,
    /// That many times the amount in each quarter.
    Quarter(i128),
}

/// The amount of each quarter of `span`, whose first quarter sets the prices: in each later fiscal year the amount
/// rises by `rise`, rounded half away once a year.
pub(super) fn recurring(
    amount: Money,
    beat: Beat,
    rise: Share,
    span: Span,
) -> Result<Vec<(Quarter, Money)>, Overflow> {
    let mut amounts = Vec::with_capacity(span.quarters());
    let mut price = amount;
    let mut year = span.first().year();
    for quarter in span.iter() {
        if quarter.year() != year {
            year = quarter.year();
            if !rise.is_zero() {
                price = price.share(Share::WHOLE.saturating_add(rise))?;
            }
        }
        let part = match beat {
            Beat::Year => quarter_part(price, quarter.of_year())?,
            Beat::Quarter(times) => price.times(times)?,
        };
        amounts.push((quarter, part));
    }
    Ok(amounts)
}

/// The beat of a cost that is no initiative; `None` for one that comes once.
pub(super) const fn beat_of(per: Per) -> Option<Beat> {
    match per {
        Per::Once => None,
        Per::Month => Some(Beat::Quarter(3)),
        Per::Quarter => Some(Beat::Quarter(1)),
        Per::Year => Some(Beat::Year),
    }
}

/// What the plan pays a year for a team entry: fte × full cost × share, rounded half away once.
pub fn team_per_year(entry: &TeamEntry) -> Result<Money, Overflow> {
    let share = i128::from(entry.paid_by_plan.parts());
    let numerator = entry.fte.millionths().checked_mul(share).ok_or(Overflow)?;
    let denominator = Number::ONE
        .millionths()
        .checked_mul(i128::from(Share::WHOLE.parts()))
        .ok_or(Overflow)?;
    entry.full_cost.ratio(numerator, denominator)
}

/// A benefit a year at its full size: as given, or hours × 12 × cost of an hour × realised, rounded half away once.
pub fn benefit_per_year(benefit: &Benefit) -> Result<Money, Overflow> {
    match &benefit.worth {
        Worth::PerYear(estimate) => Ok(estimate.likely()),
        Worth::Hours {
            hours_per_month,
            hour_cost,
            realised,
        } => {
            let numerator = hours_per_month
                .millionths()
                .checked_mul(12)
                .and_then(|hours| hours.checked_mul(i128::from(realised.parts())))
                .ok_or(Overflow)?;
            let denominator = Number::ONE
                .millionths()
                .checked_mul(i128::from(Share::WHOLE.parts()))
                .ok_or(Overflow)?;
            hour_cost.ratio(numerator, denominator)
        }
    }
}

/// An amount in quarter `age` (from 0) after go-live, on the ramp, rounded half away; the last value of a ramp stays.
pub(super) fn ramped(amount: Money, ramp: &Ramp, age: usize) -> Result<Money, Overflow> {
    match ramp {
        Ramp::AtOnce => Ok(amount),
        Ramp::Over(duration) => {
            let steps = i128::from(duration.quarters());
            let step = i128::try_from(age).map_err(|_| Overflow)?.saturating_add(1);
            if step >= steps {
                Ok(amount)
            } else {
                amount.ratio(step, steps)
            }
        }
        Ramp::Steps(shares) => match shares.get(age).or(shares.last()) {
            Some(share) => amount.share(*share),
            None => Ok(amount),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Duration, Id};

    #[test]
    fn a_team_rises_with_its_index_from_the_year_in_which_it_begins() {
        // methods.md, section 5: 2 FTE × 93 600 from 2027-Q2, 3 %
        let entry = TeamEntry {
            id: Id::slug("lead"),
            role: String::new(),
            from: Quarter::parse("2027-Q2").unwrap(),
            until: None,
            fte: Number::whole(2),
            full_cost: Money::from_minor(9_360_000),
            paid_by_plan: Share::WHOLE,
        };
        let span = Span::parse("2027-Q2..2029-Q4").unwrap();
        let yearly = team_per_year(&entry).unwrap();
        let amounts = recurring(yearly, Beat::Year, Share::percent(3), span).unwrap();
        let of = |year: i32| -> Vec<i128> {
            let year = amounts.iter().filter(|(quarter, _)| quarter.year() == year);
            year.map(|(_, amount)| amount.minor()).collect()
        };
        assert_eq!(of(2027), [4_680_000; 3]);
        assert_eq!(of(2028), [4_820_400; 4]);
        assert_eq!(of(2029), [4_965_012; 4]);
    }

    #[test]
    fn a_ramp_in_even_steps_ends_at_the_whole() {
        let ramp = Ramp::Over(Duration::quarters_long(4));
        let amount = Money::from_minor(1_200_000);
        let ramped: Vec<i128> = (0..6)
            .map(|age| ramped(amount, &ramp, age).unwrap().minor())
            .collect();
        assert_eq!(
            ramped,
            [300_000, 600_000, 900_000, 1_200_000, 1_200_000, 1_200_000]
        );
    }

    #[test]
    fn hours_are_worth_what_is_really_used_of_them() {
        let benefit = Benefit {
            kind: crate::plan::BenefitKind::Hours,
            process: None,
            worth: Worth::Hours {
                hours_per_month: Number::whole(60),
                hour_cost: Money::from_minor(4_500),
                realised: Share::percent(50),
            },
            ramp: Ramp::AtOnce,
        };
        assert_eq!(
            benefit_per_year(&benefit).unwrap(),
            Money::from_minor(1_620_000)
        );
    }
}
