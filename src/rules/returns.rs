//! Whether the money comes back in the time that a horizon gives it.

use super::{Context, Say, called, path_of};
use crate::{
    calc::Payback,
    plan::{Arg, Duration, Number, PaybackFrom, Unit},
};

/// A duration in tenths of a month.
pub(super) fn tenths(duration: Duration) -> i64 {
    let count = i64::from(duration.count);
    match duration.unit {
        Unit::Weeks => count.saturating_mul(30).saturating_div(13),
        Unit::Months => count.saturating_mul(10),
        Unit::Quarters => count.saturating_mul(30),
        Unit::Years => count.saturating_mul(120),
    }
}

fn months(tenths: i64) -> Arg {
    Arg::Number(Number::from_millionths(
        i128::from(tenths).saturating_mul(100_000),
    ))
}

/// Later than the mark of its horizon, counted as the plan says.
pub(super) fn late(c: &Context<'_>, say: &mut Say<'_>) {
    let from = c.plan.settings.payback_from;
    for (item, figures) in c.alive() {
        let Some(horizon) = item.horizon else {
            continue;
        };
        let Some(mark) = c.guidelines.payback_mark(horizon) else {
            continue;
        };
        let Payback::In {
            quarter,
            tenths_from_first,
            tenths_from_go_live,
        } = figures.returns.payback
        else {
            continue;
        };
        let counted = match from {
            PaybackFrom::GoLive => tenths_from_go_live,
            PaybackFrom::FirstSpend => tenths_from_first,
        };
        if counted > tenths(mark) {
            let args = [
                ("name", called(&item.name, &item.id)),
                ("horizon", Arg::Word(horizon.message())),
                ("mark", Arg::Duration(mark)),
                ("from", Arg::Word(from.message())),
                ("quarter", Arg::Quarter(quarter)),
                ("live", months(tenths_from_go_live)),
                ("first", months(tenths_from_first)),
            ];
            say.at(path_of(item).to("benefit"), args);
        }
    }
}

/// Not within the evaluation at all.
pub(super) fn never(c: &Context<'_>, say: &mut Say<'_>) {
    for (item, figures) in c.alive() {
        if let Payback::NotWithin(_) = figures.returns.payback {
            let args = [
                ("name", called(&item.name, &item.id)),
                ("evaluation", Arg::Duration(c.plan.settings.evaluation)),
                ("benefit", Arg::Money(figures.benefit_per_year)),
                ("running", Arg::Money(figures.running_cost_per_year)),
                ("cost", Arg::Money(figures.cost)),
            ];
            say.at(path_of(item).to("benefit"), args);
        }
    }
}
