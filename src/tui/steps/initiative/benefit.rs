//! One benefit of an initiative: what it is made of, how much it is, and how it grows.

use super::{
    super::{Cx, edits},
    rows::estimate_row,
};
use crate::{
    locale::Safe,
    plan::{BenefitKind, Estimate, Id, Initiative, Money, Number, Ramp, Share, Worth},
    tui::{
        forms::fields::{pick, words},
        rows::{Row, Spot},
    },
};

const KIND: Spot = Spot::new("benefit_kind");
const WORTH: Spot = Spot::new("benefit_worth");
const PROCESS: Spot = Spot::new("benefit_process");
const HOURS: Spot = Spot::new("benefit_hours");
const HOUR_COST: Spot = Spot::new("benefit_hour");
const REALISED: Spot = Spot::new("benefit_realised");
const RAMP: Spot = Spot::new("benefit_ramp");

/// What the page shows.
pub fn rows(cx: &Cx<'_>, item: &Initiative, at: usize) -> Vec<Row> {
    let Some(benefit) = item.benefits.get(at) else {
        return Vec::new();
    };
    let mut rows = vec![pick(
        cx,
        KIND,
        "item-benefit-kind",
        benefit.kind.word(),
        words(cx, BenefitKind::ALL, None, |of| (of.word(), of.message())),
    )];
    match &benefit.worth {
        Worth::PerYear(estimate) => {
            rows.push(estimate_row(
                cx,
                WORTH,
                cx.t("item-per-year"),
                Some(*estimate),
            ));
        }
        Worth::Hours {
            hours_per_month,
            hour_cost,
            realised,
        } => {
            let processes = std::iter::once((String::new(), cx.t("choice-none")))
                .chain(
                    cx.plan
                        .processes
                        .iter()
                        .map(|process| (process.id.to_string(), cx.plain(&process.name))),
                )
                .collect();
            rows.extend([
                pick(
                    cx,
                    PROCESS,
                    "item-process",
                    benefit.process.as_ref().map_or("", Id::as_str),
                    processes,
                ),
                Row::number(
                    HOURS,
                    cx.t("item-hours"),
                    cx.plain(&cx.locale.number(*hours_per_month)),
                ),
                Row::number(HOUR_COST, cx.t("item-hour-cost"), cx.money(*hour_cost))
                    .typed(cx.locale.amount(*hour_cost)),
                Row::number(REALISED, cx.t("item-realised"), cx.percent(*realised)),
            ]);
        }
    }
    rows.push(
        Row::words(RAMP, cx.t("item-ramp"), ramp_text(cx, &benefit.ramp))
            .typed(match &benefit.ramp {
                Ramp::AtOnce => String::new(),
                ramp => ramp_text(cx, ramp).into_string(),
            })
            .note(cx.t("item-ramp-note")),
    );
    rows
}

fn ramp_text(cx: &Cx<'_>, ramp: &Ramp) -> Safe {
    match ramp {
        Ramp::AtOnce => cx.t("item-ramp-at-once"),
        Ramp::Over(duration) => cx.plain(&cx.locale.duration(*duration)),
        Ramp::Steps(shares) => edits::shares_text(cx, shares),
    }
}

/// What a typed or chosen value changes.
pub fn set(
    cx: &Cx<'_>,
    item: &mut Initiative,
    at: usize,
    spot: Spot,
    text: &str,
) -> Result<Safe, Safe> {
    let Some(benefit) = item.benefits.get_mut(at) else {
        return Err(Safe::default());
    };
    match spot {
        KIND => {
            let kind = BenefitKind::parse(text).ok_or_else(|| cx.t("fault-choice"))?;
            let is_hours = kind == BenefitKind::Hours;
            if is_hours != matches!(benefit.worth, Worth::Hours { .. }) {
                benefit.worth = first_worth(is_hours);
                benefit.process = None;
            }
            benefit.kind = kind;
            return Ok(cx.t(kind.message()));
        }
        RAMP => {
            benefit.ramp = ramp(cx, text)?;
            return Ok(ramp_text(cx, &benefit.ramp));
        }
        _ => {}
    }
    match (&mut benefit.worth, spot) {
        (Worth::PerYear(place), WORTH) => {
            *place = edits::estimate(cx, text)?;
            Ok(edits::estimate_text(cx, *place))
        }
        (
            Worth::Hours {
                hours_per_month, ..
            },
            PROCESS,
        ) => {
            let process = cx.plan.processes.iter().find(|of| of.id.as_str() == text);
            benefit.process = process.map(|process| process.id.clone());
            if hours_per_month.millionths() == 0
                && let Some(hours) = process.and_then(|process| process.hours_per_month)
            {
                *hours_per_month = hours;
            }
            Ok(process.map_or_else(Safe::default, |process| cx.plain(&process.name)))
        }
        (
            Worth::Hours {
                hours_per_month, ..
            },
            HOURS,
        ) => {
            *hours_per_month = edits::number(cx, text)?;
            Ok(cx.plain(&cx.locale.number(*hours_per_month)))
        }
        (Worth::Hours { hour_cost, .. }, HOUR_COST) => {
            *hour_cost = edits::amount(cx, text)?;
            Ok(cx.money(*hour_cost))
        }
        (Worth::Hours { realised, .. }, REALISED) => {
            *realised = edits::share(cx, text)?;
            Ok(cx.percent(*realised))
        }
        _ => Err(Safe::default()),
    }
}

fn first_worth(is_hours: bool) -> Worth {
    if is_hours {
        Worth::Hours {
            hours_per_month: Number::ZERO,
            hour_cost: Money::ZERO,
            realised: Share::percent(50),
        }
    } else {
        Worth::PerYear(Estimate::default())
    }
}

/// How a benefit grows: nothing for at once, a time, or a share for each quarter.
fn ramp(cx: &Cx<'_>, text: &str) -> Result<Ramp, Safe> {
    if text.is_empty() || text.to_lowercase() == cx.locale.text("item-ramp-at-once").to_lowercase()
    {
        return Ok(Ramp::AtOnce);
    }
    if text.contains('%') {
        return edits::shares(cx, text).map(Ramp::Steps);
    }
    cx.locale
        .read_duration(text)
        .map(Ramp::Over)
        .map_err(|_| cx.t("fault-ramp"))
}
