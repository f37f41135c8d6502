//! Dividing an amount so that the parts add up: largest remainder (methods.md, section 1; plan-format.md, rule 2).

use crate::plan::{Money, Overflow, Share};

/// Why an amount was not divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ApportionError {
    /// No part has any weight; an equal split by stealth would be a guess.
    #[error("no part has any weight")]
    NoWeight,
    /// The amounts are too large.
    #[error(transparent)]
    Overflow(#[from] Overflow),
}

/// Divides `total` by `weights`: each part its exact share rounded down, and one unit more to the parts with the
/// largest remainders, ties to the earlier part. A negative amount is divided as its absolute value. A part without
/// weight gets nothing; a weight below nothing counts as none.
pub fn apportion(total: Money, weights: &[i128]) -> Result<Vec<Money>, ApportionError> {
    let weight = |w: &i128| (*w).max(0);
    let whole = weights
        .iter()
        .try_fold(0_i128, |sum, w| sum.checked_add(weight(w)))
        .ok_or(Overflow)?;
    if whole == 0 {
        return Err(ApportionError::NoWeight);
    }
    let size = total.abs()?.minor();
    let exact = |w: &i128| size.checked_mul(weight(w)).ok_or(Overflow);
    let mut left = size;
    let mut parts = Vec::with_capacity(weights.len());
    for w in weights {
        let part = exact(w)?.checked_div(whole).ok_or(Overflow)?;
        left = left.checked_sub(part).ok_or(Overflow)?;
        parts.push(part);
    }
    if left > 0 {
        let units = usize::try_from(left).map_err(|_| Overflow)?;
        let mut remainders = Vec::with_capacity(weights.len());
        for (at, w) in weights.iter().enumerate() {
            remainders.push((exact(w)?.checked_rem(whole).ok_or(Overflow)?, at));
        }
        // the sort is stable, so that equal remainders stay in the order of the file
        remainders.sort_by_key(|(remainder, _)| std::cmp::Reverse(*remainder));
        for (_, at) in remainders.iter().take(units) {
            if let Some(part) = parts.get_mut(*at) {
                *part = part.checked_add(1).ok_or(Overflow)?;
            }
        }
    }
    let sign = if total.is_negative() { -1 } else { 1 };
    parts
        .into_iter()
        .map(|part| Money::from_minor(part).times(sign).map_err(Into::into))
        .collect()
}

/// An amount divided by shares that should add up to 100 %.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Division {
    /// Parallel to the shares.
    pub parts: Vec<Money>,
    /// What shares that do not add up leave over: less than nothing where they exceed the whole.
    pub unallocated: Money,
}

/// Divides by shares and never normalises in silence: amount × sum of the shares is apportioned, the difference is a
/// line of its own (plan-format.md, rule 4).
pub fn divide(total: Money, shares: &[Share]) -> Result<Division, Overflow> {
    let positive = shares.iter().map(|share| (*share).max(Share::ZERO));
    let amount = total.share(Share::sum(positive.clone()))?;
    let weights: Vec<i128> = positive.map(|share| i128::from(share.parts())).collect();
    let parts = or_nothing(apportion(amount, &weights), shares.len())?;
    let unallocated = total.minus(Money::sum(parts.iter().copied())?)?;
    Ok(Division { parts, unallocated })
}

/// Divides evenly over `count` parts; without a part, nothing.
pub fn evenly(total: Money, count: usize) -> Result<Vec<Money>, Overflow> {
    let Ok(count @ 1..) = i128::try_from(count) else {
        return Ok(Vec::new());
    };
    let even = Even::of(total, count)?;
    Ok((0..count).map(|at| even.part(at)).collect())
}

/// The part of an amount a year that belongs to quarter `of_year` (1 to 4): the same as dividing by 1, 1, 1, 1.
pub fn quarter_part(yearly: Money, of_year: u32) -> Result<Money, Overflow> {
    let before = i128::from(of_year).saturating_sub(1);
    Ok(Even::of(yearly, 4)?.part(before))
}

/// An amount in even parts: what [`apportion`] gives for equal weights.
struct Even {
    part: Money,
    /// One unit more, for the first parts.
    larger: Money,
    /// How many of these there are.
    first: i128,
}

impl Even {
    fn of(total: Money, count: i128) -> Result<Self, Overflow> {
        let size = total.abs()?.minor();
        let part = size.checked_div(count).ok_or(Overflow)?;
        let divided = part.checked_mul(count).ok_or(Overflow)?;
        let sign = if total.is_negative() { -1 } else { 1 };
        Ok(Self {
            part: Money::from_minor(part).times(sign)?,
            larger: Money::from_minor(part.saturating_add(1)).times(sign)?,
            first: size.checked_sub(divided).ok_or(Overflow)?,
        })
    }

    /// The part with so many before it.
    const fn part(&self, before: i128) -> Money {
        if before < self.first {
            self.larger
        } else {
            self.part
        }
    }
}

fn or_nothing(
    parts: Result<Vec<Money>, ApportionError>,
    count: usize,
) -> Result<Vec<Money>, Overflow> {
    match parts {
        Ok(parts) => Ok(parts),
        Err(ApportionError::NoWeight) => Ok(vec![Money::ZERO; count]),
        Err(ApportionError::Overflow(overflow)) => Err(overflow),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parts(total: i128, weights: &[i128]) -> Vec<i128> {
        let parts = apportion(Money::from_minor(total), weights).unwrap();
        parts.into_iter().map(Money::minor).collect()
    }

    #[test]
    fn worked_values_of_the_methods() {
        for (total, weights, result) in [
            (
                70_000_000,
                vec![15, 30, 35, 20],
                vec![10_500_000, 21_000_000, 24_500_000, 14_000_000],
            ),
            (
                10_500_000,
                vec![60, 30, 10],
                vec![6_300_000, 3_150_000, 1_050_000],
            ),
            (
                100_001,
                vec![15, 30, 35, 20],
                vec![15_000, 30_000, 35_001, 20_000],
            ),
            (
                12_345,
                vec![15, 30, 35, 20],
                vec![1_852, 3_703, 4_321, 2_469],
            ),
            (100, vec![1, 1, 1], vec![34, 33, 33]),
            (5, vec![1, 1, 1, 1], vec![2, 1, 1, 1]),
            (
                1_000_003,
                vec![15, 30, 35, 20],
                vec![150_000, 300_001, 350_001, 200_001],
            ),
            (
                70_000_001,
                vec![15, 30, 35, 20],
                vec![10_500_000, 21_000_000, 24_500_001, 14_000_000],
            ),
            (
                613,
                vec![98, 92, 98, 123, 102, 92],
                vec![99, 93, 99, 125, 104, 93],
            ),
            (10_001, vec![1, 1, 1, 1], vec![2_501, 2_500, 2_500, 2_500]),
            (
                10_500_000,
                vec![10, 20, 30, 40],
                vec![1_050_000, 2_100_000, 3_150_000, 4_200_000],
            ),
            (-100, vec![1, 1, 1], vec![-34, -33, -33]),
            (0, vec![1, 0], vec![0, 0]),
        ] {
            assert_eq!(parts(total, &weights), result);
        }
        assert_eq!(
            apportion(Money::from_minor(1), &[0, 0]),
            Err(ApportionError::NoWeight)
        );
    }

    #[test]
    fn the_order_of_the_weights_does_not_change_what_each_gets() {
        assert_eq!(
            parts(613, &[92, 123, 98, 92, 102, 98]),
            [93, 125, 99, 93, 104, 99]
        );
    }

    #[test]
    fn shares_that_do_not_add_up_leave_a_line_of_their_own() {
        let share = Share::percent;
        let division =
            divide(Money::from_minor(10_001), &[share(60), share(30), share(5)]).unwrap();
        assert_eq!(division.parts, [6_001, 3_000, 500].map(Money::from_minor));
        assert_eq!(division.unallocated, Money::from_minor(500));
        let over = divide(Money::from_minor(100), &[share(60), share(60)]).unwrap();
        assert_eq!(over.unallocated, Money::from_minor(-20));
    }

    proptest! {
        #[test]
        fn parts_add_up_and_none_is_a_unit_off(
            total in -1_000_000_000_000_i128..1_000_000_000_000,
            weights in proptest::collection::vec(0_i128..1_000_000, 1..12),
        ) {
            prop_assume!(weights.iter().sum::<i128>() > 0);
            let whole: i128 = weights.iter().sum();
            let result = parts(total, &weights);
            prop_assert_eq!(result.iter().sum::<i128>(), total);
            for (part, weight) in result.iter().zip(&weights) {
                prop_assert!((part * whole - total * weight).abs() < whole);
                prop_assert!(*weight > 0 || *part == 0);
            }
        }

        #[test]
        fn a_quarter_takes_its_part_of_the_year(yearly in -1_000_000_i128..1_000_000) {
            let even = evenly(Money::from_minor(yearly), 4).unwrap();
            for (of_year, part) in (1..).zip(even) {
                prop_assert_eq!(quarter_part(Money::from_minor(yearly), of_year).unwrap(), part);
            }
        }
    }
}
