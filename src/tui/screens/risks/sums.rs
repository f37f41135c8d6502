//! What all risks cost on average, held against the reserve, in words.

use crate::{
    calc::{self, RiskFigures},
    locale::Safe,
    plan::{Arg, Money},
    tui::{
        rows::{Row, Spot},
        steps::Cx,
        theme::{Sign, Tone},
    },
};

/// The line of the sum.
pub const SUM: Spot = Spot::new("risks_sum");

/// The sum against the reserve, then what all may cost together.
pub fn rows(cx: &Cx<'_>, all: &[RiskFigures]) -> Vec<Row> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let mut rows = vec![sum(cx, figures.totals.expected_risk, figures.reserve)];
    rows.extend(together(cx));
    let unknown = all
        .iter()
        .filter(|of| of.counts && of.cell.is_none())
        .count();
    if unknown > 0 {
        let args = [("count", Arg::Count(unknown))];
        rows.push(Row::text(cx.say("risks-unknown", &args)).tone(Tone::Dim));
    }
    rows
}

fn sum(cx: &Cx<'_>, expected: Money, reserve: Money) -> Row {
    let left = reserve.minus(expected).unwrap_or_default();
    let (id, sign, tone) = if reserve.is_zero() {
        ("risks-no-reserve", Sign::More, Tone::Plain)
    } else if left.is_negative() {
        ("risks-short", Sign::Bad, Tone::Bad)
    } else {
        ("risks-left", Sign::Good, Tone::Good)
    };
    let args = [
        ("expected", Arg::Money(expected)),
        ("reserve", Arg::Money(reserve)),
        ("left", Arg::Money(left.abs().unwrap_or_default())),
    ];
    let text = format!("{} {}", cx.theme.sign(sign), cx.locale.say(id, &args));
    Row::text(Safe::line(&text))
        .tone(tone)
        .named(SUM)
        .figure("totals.expected_risk")
}

/// What all risks together stay within, fairly sure; nothing where it is not known.
pub fn within(cx: &Cx<'_>) -> Option<Money> {
    calc::risk_within(cx.plan, cx.guidelines.risks.sure).ok()?
}

/// All of them come true, and what is fairly sure.
fn together(cx: &Cx<'_>) -> Option<Row> {
    let worst = calc::worst_risk(cx.plan).ok()?;
    if worst.is_zero() {
        return None;
    }
    let mut args = vec![("worst", Arg::Money(worst))];
    let id = match within(cx) {
        Some(within) => {
            let sure = cx.guidelines.risks.sure;
            args.extend([("sure", Arg::Share(sure)), ("within", Arg::Money(within))]);
            "risks-together"
        }
        None => "risks-worst",
    };
    Some(Row::text(cx.say(id, &args)).tone(Tone::Dim))
}
