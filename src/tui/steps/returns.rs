//! What an initiative, or the whole plan, gives back: payback in both counts, value, rate and return.

use super::Cx;
use crate::{
    calc::{Irr, Payback, Returns},
    locale::Safe,
    plan::Arg,
    tui::rows::{Row, Spot},
};

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
    rows.extend(payback_rows(cx, *payback, line));
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
        rows.push(line("npv", 0, "returns-npv").worth(*npv, true));
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
    payback: Payback,
    line: impl Fn(&'static str, usize, &str) -> Row,
) -> Vec<Row> {
    match payback {
        Payback::In {
            quarter,
            tenths_from_first,
            tenths_from_go_live,
        } => vec![
            months(
                cx,
                line("payback", 0, "returns-payback-first"),
                tenths_from_first,
            )
            .note(cx.plain(&cx.locale.quarter(quarter))),
            months(
                cx,
                line("payback", 1, "returns-payback-live"),
                tenths_from_go_live,
            ),
        ],
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
