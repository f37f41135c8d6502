//! What was really spent and earned, against what was planned for the quarter.

use crate::{
    calc::QuarterFigures,
    locale::Safe,
    plan::{Arg, Money, Path},
    tui::{
        rows::{Kind, Row, Spot},
        steps::Cx,
        theme::{Sign, Tone},
    },
};

const ACTUAL: &str = "money_actual";
const TOTAL: Spot = Spot::new("money_actual_total");

/// The table; none where the books say nothing yet.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let is_booked = |q: &&QuarterFigures| !q.actual.is_zero() || !q.actual_benefit.is_zero();
    let Some(last) = figures.quarters.iter().rposition(|q| is_booked(&q)) else {
        return Vec::new();
    };
    let earns = figures.quarters.iter().any(|q| !q.actual_benefit.is_zero());
    let mut columns = Row::columns(cx.unit("money-quarter"), Safe::default())
        .cell(cx.t("actual-planned"))
        .cell(cx.t("actual-spent"))
        .cell(cx.t("actual-difference"));
    if earns {
        columns = columns
            .cell(cx.t("actual-benefit-planned"))
            .cell(cx.t("actual-benefit"));
    }
    let mut rows = vec![Row::heading(cx.t("actual-heading")), columns];
    let mut sums = [Money::ZERO; 4];
    for (at, quarter) in figures
        .quarters
        .iter()
        .enumerate()
        .take(last.saturating_add(1))
    {
        let path = Path::parse("quarters").to(quarter.quarter);
        let (planned, spent) = (quarter.part.committed, quarter.actual);
        let name = cx.plain(&cx.locale.quarter(quarter.quarter));
        let cell = |column| Spot::part(ACTUAL, at, column);
        let mut row = Row::line(name, Safe::default())
            .amount(planned)
            .selectable(cell(0), Kind::Line, Some(path.to("committed")))
            .amount(spent)
            .selectable(cell(1), Kind::Line, Some(path.to("actual")));
        row = against(cx, row, planned, spent).selectable(
            cell(4),
            Kind::Line,
            Some(path.to("variance")),
        );
        if earns {
            let benefit = Path::parse("flow").to(quarter.quarter).to("benefit");
            row = row
                .amount(quarter.benefit)
                .selectable(cell(2), Kind::Line, Some(benefit))
                .amount(quarter.actual_benefit)
                .selectable(cell(3), Kind::Line, Some(path.to("earned")));
        }
        rows.push(row);
        let amounts = [planned, spent, quarter.benefit, quarter.actual_benefit];
        for (sum, amount) in sums.iter_mut().zip(amounts) {
            *sum = sum.plus(amount).unwrap_or_default();
        }
    }
    let [planned, spent, benefit, earned] = sums;
    let total = Row::total(cx.t("total"), Safe::default())
        .amount(planned)
        .amount(spent);
    let mut total = against(cx, total, planned, spent)
        .tone(Tone::Head)
        .named(TOTAL)
        .figure("actuals");
    if earns {
        total = total.amount(benefit).amount(earned).selectable(
            Spot::part(TOTAL.name, 0, 1),
            Kind::Line,
            Some(Path::parse("actuals.earned")),
        );
    }
    rows.push(total);
    rows.push(Row::gap());
    rows
}

/// With over or under in words.
fn against(cx: &Cx<'_>, row: Row, planned: Money, spent: Money) -> Row {
    let difference = planned.minus(spent).unwrap_or_default();
    let tone = if difference.is_negative() {
        Tone::Warn
    } else {
        Tone::Plain
    };
    // the head of the table names the currency
    row.cell(spent_words(cx, difference, |amount| {
        cx.locale.amount(amount)
    }))
    .tone(tone)
}

/// How what was spent differs from what was planned, in words with a sign.
pub fn spent_words(cx: &Cx<'_>, difference: Money, write: impl Fn(Money) -> String) -> Safe {
    let (id, sign) = if difference.is_negative() {
        ("actual-over", Sign::Bad)
    } else if difference.is_zero() {
        ("actual-as-planned", Sign::Good)
    } else {
        ("actual-under", Sign::Good)
    };
    let size = write(difference.abs().unwrap_or_default());
    let text = cx.locale.say(id, &[("amount", Arg::Text(size))]);
    Safe::line(&format!("{} {text}", cx.theme.sign(sign)))
}
