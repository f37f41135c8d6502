//! Payback of each initiative against the mark of its horizon, the worst first.

use super::PAYBACK;
use crate::{
    calc::Payback,
    locale::Safe,
    plan::{Arg, Initiative, Number},
    tui::{
        rows::{Row, Spot},
        steps::Cx,
        theme::{Sign, Tone},
    },
};

/// One initiative with a benefit.
struct Line<'a> {
    at: usize,
    item: &'a Initiative,
    all: Payback,
    cash: Payback,
    /// Tenths of a month until the money is back, as the plan counts.
    counted: Option<i64>,
    /// Tenths of a month of its horizon's mark.
    mark: Option<i64>,
}

impl Line<'_> {
    /// How late it is; nothing where there is nothing to be late for.
    fn late(&self) -> Option<i64> {
        match (self.all, self.counted, self.mark) {
            (Payback::NotWithin(_), ..) => Some(i64::MAX),
            (_, Some(counted), Some(mark)) => Some(counted.saturating_sub(mark)),
            _ => None,
        }
    }
}

/// The table; none without a benefit.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let lines = lines(cx);
    if lines.is_empty() {
        return Vec::new();
    }
    let from = cx.plan.settings.payback_from;
    let heading = cx.say("payback-heading", &[("from", Arg::Word(from.message()))]);
    let mut rows = vec![
        Row::heading(heading),
        Row::columns(cx.t("column-initiative"), cx.t("payback-all"))
            .cell(cx.t("payback-cash"))
            .cell(cx.t("payback-mark"))
            .word(cx.t("payback-verdict"))
            // the verdict matters more than the end of a name
            .ranked(vec![2, 1, 0]),
    ];
    rows.extend(lines.iter().map(|line| row(cx, line)));
    rows.push(Row::gap());
    rows
}

fn lines<'a>(cx: &Cx<'a>) -> Vec<Line<'a>> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let from = cx.plan.settings.payback_from;
    let all = cx.plan.initiatives.iter().zip(&figures.initiatives);
    let mut lines: Vec<Line<'_>> = all
        .enumerate()
        .filter(|(_, (item, _))| item.status.commits() && !item.benefits.is_empty())
        .map(|(at, (item, own))| Line {
            at,
            item,
            all: own.returns.payback,
            cash: own.returns.payback_cash,
            counted: own.returns.payback.tenths(from),
            mark: item
                .horizon
                .and_then(|horizon| cx.guidelines.payback_mark(horizon))
                .map(crate::plan::Duration::tenths_of_months),
        })
        .collect();
    // without a mark the slowest first, behind those with one
    lines.sort_by_key(|line| std::cmp::Reverse((line.late(), line.counted)));
    lines
}

fn row(cx: &Cx<'_>, line: &Line<'_>) -> Row {
    let from = cx.plan.settings.payback_from;
    let months = |tenths: i64| {
        let exact = Number::from_millionths(i128::from(tenths).saturating_mul(100_000));
        cx.plain(&cx.locale.number(exact))
    };
    let short = |payback: Payback| match payback.tenths(from) {
        Some(tenths) => months(tenths),
        None if payback == Payback::NeverOut => Safe::line("0"),
        None => Safe::line("–"),
    };
    let mark = line.mark.map_or_else(|| Safe::line("–"), months);
    let (verdict, sign, tone) = match line.late() {
        Some(i64::MAX) => (cx.t("payback-not"), Sign::Bad, Tone::Warn),
        Some(late @ 1..) => {
            let late = Arg::Text(months(late).into_string());
            (
                cx.say("payback-late-by", &[("months", late)]),
                Sign::Bad,
                Tone::Warn,
            )
        }
        Some(_) => (cx.t("payback-in-time"), Sign::Good, Tone::Plain),
        None => (cx.t("payback-no-mark"), Sign::More, Tone::Plain),
    };
    let verdict = Safe::line(&format!("{} {verdict}", cx.theme.sign(sign)));
    let name = match line.item.name.as_str() {
        "" => line.item.id.as_str(),
        name => name,
    };
    Row::item(Spot::of(PAYBACK, line.at), cx.plain(name), short(line.all))
        .cell(short(line.cash))
        .cell(mark)
        .word(verdict)
        .figure(&format!("initiatives.{}.payback", line.item.id))
        .tone(tone)
}
