//! Amounts in thousands that still add up (plan-format.md, arithmetic 3): the total is rounded half away from zero and
//! then apportioned by the exact cells, top down.

use crate::{
    calc::apportion,
    plan::{Currency, Money},
};

/// How amounts are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unit {
    /// To the minor unit, where there are any.
    #[default]
    Exact,
    /// In thousands of whole units.
    Thousand,
}

impl Unit {
    /// An amount that stands alone. In thousands it is a count of thousands, as whole units.
    pub(super) fn alone(self, amount: Money, currency: Currency) -> Money {
        match self {
            Self::Exact => amount,
            Self::Thousand => {
                let thousands = amount.ratio(1, 1_000 * currency.minor_per_unit());
                whole(thousands.unwrap_or_default().minor(), currency)
            }
        }
    }

    /// The cells of a total that is shown as `total` (already in this unit), so that they add up to it.
    pub(super) fn parts(self, total: Money, cells: &[Money], currency: Currency) -> Vec<Money> {
        match self {
            Self::Exact => cells.to_vec(),
            Self::Thousand => {
                let thousands = total.minor() / currency.minor_per_unit();
                let cells: Vec<i128> = cells.iter().map(|cell| cell.minor()).collect();
                divide(thousands, &cells, 1_000 * currency.minor_per_unit())
                    .into_iter()
                    .map(|part| whole(part, currency))
                    .collect()
            }
        }
    }

    /// Rows with their own total each, under one grand total: first the rows, then the cells of each.
    pub(super) fn table(self, rows: &[Vec<Money>], currency: Currency) -> Vec<Vec<Money>> {
        let sums: Vec<Money> = rows.iter().map(|row| sum(row)).collect();
        let total = self.alone(sum(&sums), currency);
        let shown = self.parts(total, &sums, currency);
        rows.iter()
            .zip(shown)
            .map(|(row, total)| self.parts(total, row, currency))
            .collect()
    }
}

/// The sum, for amounts whose own total has been computed before and so fits.
pub(super) fn sum(amounts: &[Money]) -> Money {
    Money::sum(amounts.iter().copied()).unwrap_or_default()
}

fn whole(units: i128, currency: Currency) -> Money {
    Money::from_minor(units.saturating_mul(currency.minor_per_unit()))
}

/// Divides `total` by the exact cells, by the largest remainder.
fn divide(total: i128, cells: &[i128], unit: i128) -> Vec<i128> {
    if total >= 0 && cells.iter().all(|cell| *cell >= 0) {
        match apportion(Money::from_minor(total), cells) {
            Ok(parts) => parts.into_iter().map(Money::minor).collect(),
            Err(_) => vec![0; cells.len()],
        }
    } else {
        round_together(total, cells, unit)
    }
}

/// Where some cells are below nothing they are no weights. Each cell is rounded down to `unit`, and what is then left
/// of the total goes, one each, to the largest remainders, ties to the earlier.
fn round_together(total: i128, cells: &[i128], unit: i128) -> Vec<i128> {
    let mut parts: Vec<i128> = cells.iter().map(|cell| cell.div_euclid(unit)).collect();
    let mut order: Vec<(usize, i128)> = cells
        .iter()
        .map(|cell| cell.rem_euclid(unit))
        .enumerate()
        .filter(|(at, _)| cells.get(*at).is_some_and(|cell| *cell != 0))
        .collect();
    order.sort_by_key(|(at, rest)| (-rest, *at));
    let given: i128 = parts.iter().sum();
    let mut left = total - given;
    let step = left.signum();
    if step < 0 {
        order.reverse();
    }
    for (at, _) in order.iter().cycle().take(order.len() * 2) {
        if left == 0 {
            break;
        }
        if let Some(part) = parts.get_mut(*at) {
            *part += step;
            left -= step;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euros(amounts: &[i64]) -> Vec<Money> {
        amounts
            .iter()
            .map(|amount| Money::from_units(*amount, Currency::default()).unwrap())
            .collect()
    }

    #[test]
    fn a_table_in_thousands_adds_up_both_ways() {
        let rows = [euros(&[63_000, 31_500, 10_500]), euros(&[1_400, 700, 400])];
        let shown = Unit::Thousand.table(&rows, Currency::default());
        // 107.5 thousand is 108; its rows are 105.0 and 2.5, so the odd thousand goes to the second
        assert_eq!(shown[0], euros(&[63, 32, 10]));
        assert_eq!(shown[1], euros(&[2, 1, 0]));
    }

    #[test]
    fn a_cell_of_nothing_stays_nothing_and_a_cut_stays_a_cut() {
        assert_eq!(divide(3, &[0, 1_500, 1_400], 1_000), [0, 2, 1]);
        assert_eq!(divide(-1, &[-1_400, 0], 1_000), [-1, 0]);
        assert_eq!(divide(1, &[-600, 1_700], 1_000), [-1, 2]);
    }
}
