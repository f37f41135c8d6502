//! The money in a few lines: budget, committed and left, spent so far, what comes back, this quarter and the next.

use super::{BUDGET, MONEY};
use crate::{
    calc::spent,
    locale::Safe,
    plan::{Arg, Money, Quarter, Size},
    tui::{
        rows::{Bar, Row, Spot},
        screens::money::spent_words,
        steps::{Cx, whole},
        theme::Tone,
    },
};

/// The lines; none where figures do not fit.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let totals = &figures.totals;
    let mut rows = vec![
        Row::line(cx.t("whole-budget"), Safe::default())
            .worth(figures.envelope, true)
            .named(Spot::new("envelope"))
            .figure("envelope")
            .note(of_revenue(cx)),
    ];
    let headroom = totals.allocated.minus(totals.committed).unwrap_or_default();
    rows.push(
        Row::line(cx.t("column-committed"), Safe::default())
            .worth(totals.committed, true)
            .figure("totals.committed")
            .bar(Bar::Beside(Cx::part(totals.committed, totals.allocated)))
            .note(cx.over_or_left(headroom))
            .tone(over(headroom))
            .named(Spot::of(BUDGET, 0)),
    );
    rows.extend(spent_row(cx));
    rows.extend(returns(cx));
    let soon = cx.now.map_or(cx.plan.settings.start, |now| {
        now.max(cx.plan.settings.start)
    });
    rows.extend(
        [soon, soon.next()]
            .into_iter()
            .filter_map(|quarter| quarter_row(cx, quarter)),
    );
    rows
}

const fn over(headroom: Money) -> Tone {
    if headroom.is_negative() {
        Tone::Warn
    } else {
        Tone::Plain
    }
}

/// Where the budget comes from, in words.
fn of_revenue(cx: &Cx<'_>) -> Safe {
    let Some(revenue) = cx.plan.company.revenue else {
        return cx.t("overview-no-revenue");
    };
    let revenue = Arg::Text(cx.locale.short(revenue));
    match cx.plan.budget.size {
        Size::Rate(rate) => cx.say(
            "overview-rate-of-revenue",
            &[("rate", Arg::Share(rate)), ("revenue", revenue)],
        ),
        Size::Amount(_) => cx.say("overview-revenue", &[("revenue", revenue)]),
    }
}

fn spent_row(cx: &Cx<'_>) -> Option<Row> {
    let spent = spent(cx.figures?).ok()??;
    let difference = spent.planned.minus(spent.actual).unwrap_or_default();
    let words = spent_words(cx, difference, |amount| cx.locale.money(amount));
    let until = [("quarter", Arg::Quarter(spent.until))];
    let note = cx.locale.say("overview-until", &until);
    Some(
        Row::line(cx.t("overview-spent"), Safe::default())
            .worth(spent.actual, true)
            .figure("actuals")
            .note(Safe::line(&format!("{words} {note}")))
            .tone(over(difference))
            .named(Spot::of(MONEY, 0)),
    )
}

/// Benefit, cost, net and break-even; without a benefit a word about that.
fn returns(cx: &Cx<'_>) -> Vec<Row> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let totals = &figures.totals;
    let line = |at, figure: &str, label| {
        Row::line(cx.t(label), Safe::default())
            .named(Spot::of(MONEY, at))
            .figure(&format!("totals.{figure}"))
    };
    let mut cost = line(2, "cost", "whole-cost").worth(totals.cost, true);
    if totals.benefit.is_zero() {
        cost.note = cx.t("overview-no-benefit");
        return vec![cost];
    }
    vec![
        line(1, "benefit", "whole-benefit").worth(totals.benefit, true),
        cost,
        line(3, "net", "whole-net")
            .worth(totals.net, true)
            .tone(over(totals.net)),
        whole::break_even(cx, line(4, "break_even", "whole-break-even")),
    ]
}

/// What a quarter commits, against its budget.
fn quarter_row(cx: &Cx<'_>, quarter: Quarter) -> Option<Row> {
    let found = cx
        .figures?
        .quarters
        .iter()
        .find(|of| of.quarter == quarter)?;
    let budget = [("amount", Arg::Money(found.part.allocated))];
    let note = format!(
        "{}; {}",
        cx.locale.say("overview-of-budget", &budget),
        cx.over_or_left(found.part.headroom)
    );
    let name = format!("{}, {}", cx.locale.quarter(quarter), cx.from_now(quarter));
    let at = usize::try_from(quarter.of_year()).unwrap_or(0);
    Some(
        Row::line(Safe::line(&name), Safe::default())
            .worth(found.part.committed, true)
            .figure(&format!("quarters.{quarter}.committed"))
            .note(Safe::line(&note))
            .tone(over(found.part.headroom))
            .named(Spot::of(BUDGET, at)),
    )
}
