//! Whether the money comes back in the time that a horizon gives it.

use super::{Context, Say, called, path_of};
use crate::{
    calc::Payback,
    plan::{Arg, Number},
};

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
        let payback = figures.returns.payback;
        let Payback::In {
            quarter,
            tenths_from_first,
            tenths_from_go_live,
        } = payback
        else {
            continue;
        };
        let Some(counted) = payback.tenths(from) else {
            continue;
        };
        if counted > mark.tenths_of_months() {
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
