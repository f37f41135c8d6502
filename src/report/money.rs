//! Money over time: what comes and goes in each fiscal year, and where the sum stands.

use super::{
    Page,
    budget::{column, minus, plus},
    table::{Table, Weight},
    thousands::sum,
};
use crate::{calc::QuarterFigures, plan::Money};

/// The years of the plan, one row each.
pub(super) struct YearsOfMoney {
    /// The table.
    pub(super) table: Table,
    /// Where the sum of benefit − cost stands at each year's end, in the page's unit.
    pub(super) cumulative: Vec<Money>,
}

/// By fiscal year: allocated, committed, what the line pays, benefit, and the running sum.
pub(super) fn by_year(page: &Page) -> YearsOfMoney {
    let Page {
        figures, locale, ..
    } = page;
    let of_year = |year: i32, take: fn(&QuarterFigures) -> Money| {
        let quarters = figures
            .quarters
            .iter()
            .filter(|of| of.quarter.year() == year);
        sum(&quarters.map(take).collect::<Vec<_>>())
    };
    let by_year = |take: fn(&QuarterFigures) -> Money| {
        column(page, figures.years.iter().map(|of| of_year(of.year, take)))
    };
    let columns = [
        ("report-allocated", by_year(|of| of.part.allocated)),
        ("report-committed", by_year(|of| of.part.committed)),
        ("report-line", by_year(|of| of.line_cost)),
        ("report-benefit", by_year(|of| of.benefit)),
    ];
    let [_, (_, committed), (_, line), (_, benefit)] = &columns;
    let mut running = Money::ZERO;
    let net = benefit.iter().zip(committed).zip(line);
    let cumulative: Vec<Money> = net
        .map(|((benefit, committed), line)| {
            running = plus(running, minus(minus(*benefit, *committed), *line));
            running
        })
        .collect();
    let shown = columns.iter().flat_map(|(_, cells)| cells);
    let write = page.writer(&mut shown.chain(&cumulative));
    let mut table = Table::new(locale.text("report-year"));
    for (head, _) in &columns {
        table = table.figures(locale.text(head));
    }
    table = table.figures(locale.text("report-cumulative"));
    for (at, year) in figures.years.iter().enumerate() {
        let mut row = vec![locale.year(year.year)];
        let cells = columns.iter().map(|(_, cells)| cells).chain([&cumulative]);
        row.extend(cells.map(|cells| write(cells.get(at).copied().unwrap_or_default())));
        table.row(Weight::Plain, row);
    }
    let mut row = vec![locale.text("report-total")];
    row.extend(columns.iter().map(|(_, cells)| write(sum(cells))));
    row.push(write(running));
    table.row(Weight::Total, row);
    YearsOfMoney { table, cumulative }
}

/// Bars left and right of an axis, one for each amount, in `columns` columns; empty where nothing moves.
pub(super) fn bars(amounts: &[Money], columns: usize) -> Vec<String> {
    let below = amounts
        .iter()
        .map(|of| of.minor())
        .min()
        .unwrap_or(0)
        .min(0);
    let above = amounts
        .iter()
        .map(|of| of.minor())
        .max()
        .unwrap_or(0)
        .max(0);
    let (Some(range), Ok(room)) = (above.checked_sub(below), i128::try_from(columns)) else {
        return Vec::new();
    };
    if range == 0 || room < 3 {
        return Vec::new();
    }
    let scale = |amount: i128| {
        let size = amount
            .unsigned_abs()
            .saturating_mul((room - 1).unsigned_abs());
        usize::try_from(size.div_ceil(range.unsigned_abs())).unwrap_or(0)
    };
    let left = scale(below);
    let right = columns.saturating_sub(left + 1);
    amounts
        .iter()
        .map(|amount| {
            let length = scale(amount.minor());
            if amount.is_negative() {
                let length = length.min(left);
                format!("{}{}│", " ".repeat(left - length), "▒".repeat(length))
            } else {
                format!("{}│{}", " ".repeat(left), "█".repeat(length.min(right)))
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_share_one_axis() {
        let amounts = [-40, -20, 0, 20].map(Money::from_minor);
        assert_eq!(bars(&amounts, 7), ["▒▒▒▒│", "  ▒▒│", "    │", "    │██"]);
        assert!(bars(&[Money::ZERO], 20).is_empty());
    }
}
