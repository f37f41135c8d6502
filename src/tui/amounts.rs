//! Amounts in the columns of a table: written when all of their table are known.

use super::rows::Row;
use crate::{
    locale::{Locale, Safe},
    plan::Money,
};

/// An amount in a column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// In which cell, behind what stands there; nothing for the value.
    pub cell: Option<usize>,
    /// How much.
    pub money: Money,
    /// Whether the currency's sign stands before it.
    pub signed: bool,
}

/// Writes the amounts of each table: where one has cents, all of its table show theirs.
pub fn write_amounts(rows: &mut [Row], locale: &Locale, minor_per_unit: i128) {
    for table in rows.chunk_by_mut(|one, other| one.in_table() && other.in_table()) {
        let exact = table
            .iter()
            .flat_map(|row| &row.amounts)
            .any(|amount| amount.money.minor() % minor_per_unit.max(1) != 0);
        for row in table {
            for amount in std::mem::take(&mut row.amounts) {
                let text = match (amount.signed, exact) {
                    (false, false) => locale.amount(amount.money),
                    (false, true) => locale.exact(amount.money),
                    (true, false) => locale.money(amount.money),
                    (true, true) => locale.exact_money(amount.money),
                };
                match amount.cell {
                    Some(cell) => {
                        if let Some(place) = row.cells.get_mut(cell) {
                            *place = Safe::line(&format!("{place}{text}"));
                        }
                    }
                    None => row.value = Safe::line(&text),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Region};

    #[test]
    fn where_one_amount_has_cents_all_of_its_table_show_theirs() {
        let line = |minor| {
            Row::line(Safe::default(), Safe::default())
                .amount(Money::from_minor(minor))
                .worth(Money::from_minor(minor), true)
        };
        let mut rows = vec![line(5_523_500), line(5_301_840), Row::gap(), line(100)];
        let locale = Locale::new(Lang::Nl, Region::of(Lang::Nl));
        write_amounts(&mut rows, &locale, 100);
        let shown: Vec<&str> = rows
            .iter()
            .flat_map(|row| &row.cells)
            .map(Safe::as_str)
            .collect();
        assert_eq!(shown, ["55.235,00", "53.018,40", "1"]);
        assert_eq!(rows[0].value.as_str(), "€\u{a0}55.235,00");
    }

    #[test]
    fn a_sign_stands_before_its_amount() {
        let sign = Safe::line("✗ ");
        let mut rows =
            [Row::line(Safe::default(), Safe::default())
                .marked_amount(sign, Money::from_minor(100))];
        write_amounts(&mut rows, &Locale::new(Lang::Nl, Region::of(Lang::Nl)), 100);
        assert_eq!(rows[0].cells[0].as_str(), "✗ 1");
    }
}
