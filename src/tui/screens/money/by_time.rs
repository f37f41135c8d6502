//! The cash flow by year or by quarter: who pays, what comes back, and what has added up.

use super::TIME;
use crate::{
    calc::FlowFigures,
    locale::Safe,
    plan::{Money, Path, Span},
    tui::{
        rows::{Kind, Row, Spot},
        steps::Cx,
        theme::Tone,
    },
};

/// The figures of each column, by the words of their paths.
const FIGURES: [&str; 5] = ["plan", "line", "benefit", "net", "cumulative"];

/// The sums below.
const TOTAL: &str = "money_time_total";

/// What flows in a span.
struct Part {
    span: Span,
    amounts: [Money; 5],
}

/// The table; none where no money flows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let parts = parts(&figures.totals.sides, cx.look.by_quarter).unwrap_or_default();
    let Some(last) = parts.last() else {
        return Vec::new();
    };
    let head = if cx.look.by_quarter {
        "money-quarter"
    } else {
        "money-year"
    };
    let mut rows = vec![
        Row::columns(cx.unit(head), Safe::default())
            .cell(cx.t("money-plan"))
            .cell(cx.t("money-line"))
            .cell(cx.t("money-benefit"))
            .cell(cx.t("money-net"))
            .cell(cx.t("money-cumulative")),
    ];
    let end = cx.plan.end();
    for (at, part) in parts.iter().enumerate() {
        // what the evaluation counts after the plan stands back a little
        let is_after = part.span.first() > end;
        let label = if is_after {
            let span = cx.locale.span(part.span);
            cx.say("money-after", &[("span", crate::plan::Arg::Text(span))])
        } else {
            cx.plain(&cx.locale.span(part.span))
        };
        let path = Path::parse("flow").to(path_of(part.span));
        let mut row = Row::line(label, Safe::default());
        for (column, (amount, figure)) in part.amounts.iter().zip(FIGURES).enumerate() {
            row = row.amount(*amount).selectable(
                Spot::part(TIME, at, column),
                Kind::Line,
                Some(path.to(figure)),
            );
        }
        let is_back = |cell: Option<&Money>| cell.is_some_and(|amount| !amount.is_negative());
        rows.push(row.tone(if is_after {
            Tone::Dim
        } else if is_back(part.amounts.last()) && at > 0 {
            Tone::Good
        } else {
            Tone::Plain
        }));
    }
    let sum = |column: usize| {
        let amounts = parts.iter().filter_map(|part| part.amounts.get(column));
        Money::sum(amounts.copied()).unwrap_or_default()
    };
    let mut total = Row::total(cx.t("total"), Safe::default());
    let mut sums: Vec<Money> = (0..4).map(sum).collect();
    sums.push(last.amounts.last().copied().unwrap_or_default());
    // what has added up at the end is the net of all
    let figures = ["plan", "line", "benefit", "net", "net"];
    for (column, (sum, figure)) in sums.into_iter().zip(figures).enumerate() {
        total = total.amount(sum).selectable(
            Spot::of(TOTAL, column),
            Kind::Line,
            Some(Path::parse("totals").to(figure)),
        );
    }
    rows.push(total);
    rows.push(Row::gap());
    rows
}

/// As a path names it: a year, or a quarter.
fn path_of(span: Span) -> String {
    if span.first() == span.last() {
        span.first().to_string()
    } else {
        span.first().year().to_string()
    }
}

/// The flow in parts of a year or a quarter.
fn parts(sides: &[FlowFigures], by_quarter: bool) -> Option<Vec<Part>> {
    let mut parts: Vec<Part> = Vec::new();
    let mut until = Money::ZERO;
    for side in sides {
        let span = if by_quarter {
            Span::single(side.quarter)
        } else {
            Span::year(side.quarter.year())
        };
        if parts.last().is_none_or(|part| part.span != span) {
            parts.push(Part {
                span,
                amounts: [Money::ZERO; 5],
            });
        }
        let net = side.net().ok()?;
        until = until.plus(net).ok()?;
        if let Some(part) = parts.last_mut() {
            let [plan, line, benefit, sum, cumulative] = &mut part.amounts;
            *plan = plan.plus(side.plan).ok()?;
            *line = line.plus(side.line).ok()?;
            *benefit = benefit.plus(side.benefit).ok()?;
            *sum = sum.plus(net).ok()?;
            *cumulative = until;
        }
    }
    Some(parts)
}
