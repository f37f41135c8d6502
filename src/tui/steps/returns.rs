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
    let line = |name: &'static str, label: &str, value: Safe| {
        Row::line(cx.t(label), value)
            .named(Spot::new(name))
            .figure(&format!("initiatives.{}.{name}", item.id))
    };
    let mut rows = vec![
        Row::gap(),
        Row::heading(cx.t("returns")),
        line("cost", "returns-cost", cx.money(figures.cost)),
        line(
            "benefit",
            "returns-benefit",
            cx.money(figures.benefit_per_year),
        ),
        line("payback", "returns-payback", payback_text(cx, *payback)),
    ];
    if payback_cash != payback {
        rows.push(line(
            "payback_cash",
            "returns-payback-cash",
            payback_text(cx, *payback_cash),
        ));
    }
    if let Some(npv) = npv {
        rows.push(line("npv", "returns-npv", cx.money(*npv)));
    }
    rows.push(line("irr", "returns-irr", irr_text(cx, irr)));
    if let Some(roi) = roi {
        rows.push(line("roi", "returns-roi", cx.percent(*roi)));
    }
    rows
}

/// When the money is back, in words.
pub fn payback_text(cx: &Cx<'_>, payback: Payback) -> Safe {
    match payback {
        Payback::NoBenefit => cx.t("payback-no-benefit"),
        Payback::NeverOut => cx.t("payback-never-out"),
        Payback::NotWithin(quarters) => {
            cx.say("payback-not-within", &[("count", Arg::Count(quarters))])
        }
        Payback::In {
            quarter,
            tenths_from_first,
            tenths_from_go_live,
        } => {
            let months = |tenths| Arg::Text(cx.locale.months_tenths(tenths));
            cx.say(
                "payback-in",
                &[
                    ("quarter", Arg::Quarter(quarter)),
                    ("spend", months(tenths_from_first)),
                    ("live", months(tenths_from_go_live)),
                ],
            )
        }
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
