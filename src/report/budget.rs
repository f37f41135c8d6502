//! The budget's tables: by period and category, and by pillar. Each adds up both ways, in thousands as well.

use super::{
    Page,
    table::{Table, Weight},
    thousands::sum,
};
use crate::plan::{Money, Share};

/// Periods down, categories across; allocated, committed and left at both ends.
pub(super) fn by_period(page: &Page) -> Table {
    let Page {
        figures,
        locale,
        unit,
        ..
    } = page;
    let currency = page.plan.currency();
    let mut table = Table::new(locale.text("report-period")).figures(locale.text("report-share"));
    for id in &figures.category_ids {
        table = table.figures(locale.category(id));
    }
    for head in ["report-total", "report-committed", "report-left"] {
        table = table.figures(locale.text(head));
    }
    let mut table = table.together(3);

    let exact: Vec<Vec<Money>> = figures
        .periods
        .iter()
        .map(|period| period.categories.clone())
        .collect();
    let cells = unit.table(&exact, currency);
    let committed = column(
        page,
        figures.periods.iter().map(|period| period.part.committed),
    );
    let write = page.writer(&mut cells.iter().flatten().chain(&committed));

    for ((period, row), committed) in figures.periods.iter().zip(&cells).zip(&committed) {
        let total = sum(row);
        let mut line = vec![locale.years(period.years), locale.share(period.share)];
        line.extend(row.iter().map(|cell| write(*cell)));
        line.extend([total, *committed, minus(total, *committed)].map(&write));
        table.row(Weight::Plain, line);
    }

    let mut sums: Vec<Money> = vec![Money::ZERO; figures.category_ids.len()];
    for row in &cells {
        for (sum, cell) in sums.iter_mut().zip(row) {
            *sum = plus(*sum, *cell);
        }
    }
    let (allocated, spent) = (sum(&sums), sum(&committed));
    let shares = Share::sum(figures.periods.iter().map(|period| period.share));
    let mut line = vec![locale.text("report-total"), locale.share(shares)];
    line.extend(sums.iter().map(|cell| write(*cell)));
    line.extend([allocated, spent, minus(allocated, spent)].map(&write));
    table.row(Weight::Total, line);

    let exact: Vec<Money> = figures.categories.iter().map(|of| of.committed).collect();
    let by_category = unit.parts(spent, &exact, currency);
    let left = |(sum, committed): (&Money, &Money)| write(minus(*sum, *committed));
    let mut line = vec![locale.text("report-committed"), String::new()];
    line.extend(by_category.iter().map(|cell| write(*cell)));
    line.push(write(spent));
    table.row(Weight::Plain, line);
    let mut line = vec![locale.text("report-left"), String::new()];
    line.extend(sums.iter().zip(&by_category).map(left));
    line.push(write(minus(allocated, spent)));
    table.row(Weight::Plain, line);
    table
}

/// The pillars: allocated where the budget is split by them, committed always.
pub(super) fn by_pillar(page: &Page) -> Table {
    let Page {
        figures, locale, ..
    } = page;
    let split = figures.has_pillar_split;
    let mut table = Table::new(locale.text("report-pillar"));
    let heads: &[&str] = if split {
        &[
            "report-share",
            "report-allocated",
            "report-committed",
            "report-left",
        ]
    } else {
        &["report-committed"]
    };
    for head in heads {
        table = table.figures(locale.text(head));
    }
    let mut names: Vec<String> = Vec::new();
    let (mut shares, mut allocated, mut committed) = (Vec::new(), Vec::new(), Vec::new());
    for (pillar, share, of) in page.pillars() {
        names.push(page.pillar_name(pillar));
        shares.push(share);
        allocated.push(of.allocated);
        committed.push(of.committed);
    }
    if !figures.without_pillar.is_zero() {
        names.push(locale.text("report-without-pillar"));
        shares.push(None);
        allocated.push(Money::ZERO);
        committed.push(figures.without_pillar);
    }
    let allocated = column(page, allocated.into_iter());
    let committed = column(page, committed.into_iter());
    let write = page.writer(&mut allocated.iter().chain(&committed));
    let amounts = |allocated: Money, committed: Money| {
        let left = minus(allocated, committed);
        if split {
            vec![write(allocated), write(committed), write(left)]
        } else {
            vec![write(committed)]
        }
    };
    for (at, name) in names.into_iter().enumerate() {
        let mut line = vec![name];
        if split {
            let share = shares.get(at).copied().flatten();
            line.push(share.map_or_else(String::new, |share| locale.share(share)));
        }
        let of = |list: &[Money]| list.get(at).copied().unwrap_or_default();
        line.extend(amounts(of(&allocated), of(&committed)));
        table.row(Weight::Plain, line);
    }
    let mut line = vec![locale.text("report-total")];
    if split {
        line.push(locale.share(Share::sum(shares.iter().flatten().copied())));
    }
    line.extend(amounts(sum(&allocated), sum(&committed)));
    table.row(Weight::Total, line);
    table
}

/// A column of amounts in the page's unit: its sum first, then the cells so that they add up to it.
pub(super) fn column(page: &Page, exact: impl Iterator<Item = Money>) -> Vec<Money> {
    let exact: Vec<Money> = exact.collect();
    let currency = page.plan.currency();
    let total = page.unit.alone(sum(&exact), currency);
    page.unit.parts(total, &exact, currency)
}

/// Sums of amounts on a page fit: their exact totals have been computed before.
pub(super) fn plus(a: Money, b: Money) -> Money {
    a.plus(b).unwrap_or_default()
}

/// The difference; see [`plus`].
pub(super) fn minus(a: Money, b: Money) -> Money {
    a.minus(b).unwrap_or_default()
}
