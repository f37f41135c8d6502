//! What an initiative, or the whole plan, gives back: payback in both counts, value, rate and return.

use super::Cx;
use crate::{
    calc::{Irr, Payback, Returns},
    locale::Safe,
    plan::{Arg, Initiative, Money, PaybackFrom},
    tui::{
        rows::{Row, Spot},
        theme::Sign,
    },
};

/// How long an initiative takes to pay back, in tenths of a month, counted as the plan counts; and whether that is
/// later than the mark of its horizon.
pub fn counted(cx: &Cx<'_>, item: &Initiative, payback: Payback) -> Option<(i64, bool)> {
    let tenths = payback.tenths(cx.plan.settings.payback_from)?;
    let mark = item.horizon.and_then(|of| cx.guidelines.payback_mark(of));
    let late = mark.is_some_and(|mark| tenths > mark.tenths_of_months());
    Some((tenths, late))
}

/// The mark of its horizon, and whether the payback keeps it, in words with a sign.
fn mark(cx: &Cx<'_>, item: &Initiative, payback: Payback) -> Safe {
    let Some(mark) = item.horizon.and_then(|of| cx.guidelines.payback_mark(of)) else {
        return Safe::default();
    };
    let late = counted(cx, item, payback).is_none_or(|(_, late)| late);
    let (id, sign) = if late {
        ("returns-mark-late", Sign::Bad)
    } else {
        ("returns-mark-kept", Sign::Good)
    };
    let args = [("mark", Arg::Duration(mark))];
    Safe::line(&format!(
        "{} {}",
        cx.theme.sign(sign),
        cx.locale.say(id, &args)
    ))
}

/// An estimate of years to come needs no cents.
pub fn whole(cx: &Cx<'_>, amount: Money) -> Money {
    let unit = cx.plan.currency().minor_per_unit();
    let rounded = amount.ratio(1, unit).and_then(|units| units.times(unit));
    rounded.unwrap_or(amount)
}

/// What an initiative costs and gives back, in one line; nothing where there is no amount yet.
pub fn in_short(cx: &Cx<'_>, at: usize) -> Option<Safe> {
    let item = cx.plan.initiatives.get(at)?;
    let figures = cx.figures?.initiatives.get(at)?;
    let mut parts = Vec::new();
    if !figures.cost.is_zero() {
        parts.push(
            cx.locale
                .say("short-cost", &[("amount", Arg::Money(figures.cost))]),
        );
    }
    if !figures.benefit_per_year.is_zero() {
        let amount = [("amount", Arg::Money(figures.benefit_per_year))];
        parts.push(cx.locale.say("short-benefit", &amount));
    }
    if let Some((tenths, _)) = counted(cx, item, figures.returns.payback) {
        let args = [
            ("months", Arg::Text(cx.locale.months_tenths(tenths))),
            ("from", Arg::Word(cx.plan.settings.payback_from.message())),
        ];
        parts.push(cx.locale.say("short-payback", &args));
    }
    if let Some(npv) = figures.returns.npv {
        let amount = Arg::Text(cx.locale.short(whole(cx, npv)));
        parts.push(cx.locale.say("short-npv", &[("amount", amount)]));
    }
    (!parts.is_empty()).then(|| Safe::line(&parts.join(" · ")))
}

/// The figures of one initiative; none without a benefit.
pub fn rows(cx: &Cx<'_>, at: usize) -> Vec<Row> {
    let (Some(item), Some(figures)) = (
        cx.plan.initiatives.get(at),
        cx.figures.and_then(|figures| figures.initiatives.get(at)),
    ) else {
        return Vec::new();
    };
    if item.benefits.is_empty() {
        return Vec::new();
    }
    let Returns {
        payback,
        payback_cash,
        npv,
        irr,
        roi,
    } = &figures.returns;
    let line = |name: &'static str, part: usize, label: &str| {
        Row::line(cx.t(label), Safe::default())
            .named(Spot::of(name, part))
            .figure(&format!("initiatives.{}.{name}", item.id))
    };
    let mut rows = vec![
        Row::gap(),
        Row::heading(cx.t("returns")),
        line("cost", 0, "returns-cost").worth(figures.cost, true),
        line("benefit", 0, "returns-benefit").worth(figures.benefit_per_year, true),
    ];
    rows.extend(payback_rows(cx, item, *payback, line));
    if payback_cash != payback {
        let row = line("payback_cash", 0, "returns-payback-cash");
        rows.push(match payback_cash {
            Payback::In {
                quarter,
                tenths_from_go_live,
                ..
            } => months(cx, row, *tenths_from_go_live)
                .note(cx.say("payback-live", &[("quarter", Arg::Quarter(*quarter))])),
            other => row.note(payback_text(cx, *other)),
        });
    }
    if let Some(npv) = npv {
        rows.push(line("npv", 0, "returns-npv").worth(whole(cx, *npv), true));
    }
    let mut row = line("irr", 0, "returns-irr");
    row.value = irr_text(cx, irr);
    rows.push(row);
    if let Some(roi) = roi {
        let mut row = line("roi", 0, "returns-roi");
        row.value = cx.percent(*roi);
        rows.push(row);
    }
    rows
}

/// When the money is back: counted from both beginnings, each on its line.
fn payback_rows(
    cx: &Cx<'_>,
    item: &Initiative,
    payback: Payback,
    line: impl Fn(&'static str, usize, &str) -> Row,
) -> Vec<Row> {
    match payback {
        Payback::In {
            quarter,
            tenths_from_first,
            tenths_from_go_live,
        } => {
            let first = line("payback", 0, "returns-payback-first");
            let live = line("payback", 1, "returns-payback-live");
            let first = months(cx, first, tenths_from_first);
            let live = months(cx, live, tenths_from_go_live);
            let when = cx.locale.quarter(quarter);
            let mark = mark(cx, item, payback);
            // the mark stands where the plan counts from
            match cx.plan.settings.payback_from {
                PaybackFrom::GoLive => vec![first.note(cx.plain(&when)), live.note(mark)],
                PaybackFrom::FirstSpend => {
                    let both = Safe::line(format!("{when}  {mark}").trim_end());
                    vec![first.note(both), live]
                }
            }
        }
        other => vec![line("payback", 0, "returns-payback").note(payback_text(cx, other))],
    }
}

fn months(cx: &Cx<'_>, mut row: Row, tenths: i64) -> Row {
    row.value = cx.plain(&cx.locale.months_tenths(tenths));
    row
}

/// Why there is no payback, in words.
pub fn payback_text(cx: &Cx<'_>, payback: Payback) -> Safe {
    match payback {
        Payback::NoBenefit => cx.t("payback-no-benefit"),
        Payback::NeverOut => cx.t("payback-never-out"),
        Payback::NotWithin(quarters) => {
            cx.say("payback-not-within", &[("count", Arg::Count(quarters))])
        }
        Payback::In { quarter, .. } => cx.plain(&cx.locale.quarter(quarter)),
    }
}

/// The internal rate of return, in words where there is none or more than one.
pub fn irr_text(cx: &Cx<'_>, irr: &Irr) -> Safe {
    match irr {
        Irr::One(rate) => cx.plain(&cx.locale.fraction(*rate)),
        Irr::NoSignChange | Irr::NoRoot => cx.t("irr-none"),
        Irr::Many(_) => cx.t("irr-many"),
    }
}
