//! One benefit: what it is made of, how much it is, and how it grows.

use super::{
    Form,
    fields::{estimate_row, pick, words},
};
use crate::{
    locale::Safe,
    plan::{Arg, Benefit, BenefitKind, Estimate, Id, Money, Number, Ramp, Share, Worth},
    tui::{
        rows::{Row, Spot},
        steps::{Cx, edits},
    },
};

const KIND: Spot = Spot::new("benefit_kind");
const WORTH: Spot = Spot::new("benefit_worth");
const PROCESS: Spot = Spot::new("benefit_process");
const HOURS: Spot = Spot::new("benefit_hours");
const HOUR_COST: Spot = Spot::new("benefit_hour");
const REALISED: Spot = Spot::new("benefit_realised");
const RAMP: Spot = Spot::new("benefit_ramp");

/// A benefit in money, in full at once.
pub const fn per_year(estimate: Estimate) -> Benefit {
    Benefit {
        kind: BenefitKind::Cash,
        process: None,
        worth: Worth::PerYear(estimate),
        ramp: Ramp::AtOnce,
    }
}

impl Form for Benefit {
    fn called(&self, cx: &Cx<'_>) -> Safe {
        cx.t(self.kind.message())
    }

    fn line(&self, cx: &Cx<'_>, spot: Spot) -> Row {
        let row = Row::item(spot, self.called(cx), Safe::default());
        match &self.worth {
            Worth::PerYear(estimate) => {
                row.worth(estimate.likely(), true).note(cx.t("item-a-year"))
            }
            Worth::Hours {
                hours_per_month, ..
            } => {
                let hours = [("hours", Arg::Number(*hours_per_month))];
                row.note(cx.say("item-hours-a-month", &hours))
            }
        }
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        let mut rows = vec![pick(
            cx,
            KIND,
            "item-benefit-kind",
            self.kind.word(),
            words(cx, BenefitKind::ALL, None, |of| (of.word(), of.message())),
        )];
        match &self.worth {
            Worth::PerYear(estimate) => {
                let label = cx.t("item-per-year");
                rows.push(estimate_row(cx, WORTH, label, Some(*estimate)));
                // only where the file names one: it counts nothing here
                if self.process.is_some() {
                    rows.push(process(cx, self));
                }
            }
            Worth::Hours {
                hours_per_month,
                hour_cost,
                realised,
            } => rows.extend([
                process(cx, self),
                Row::number(
                    HOURS,
                    cx.t("item-hours"),
                    cx.plain(&cx.locale.number(*hours_per_month)),
                ),
                Row::number(HOUR_COST, cx.t("item-hour-cost"), cx.money(*hour_cost))
                    .typed(cx.locale.amount(*hour_cost)),
                Row::number(REALISED, cx.t("item-realised"), cx.percent(*realised)),
            ]),
        }
        rows.push(
            Row::words(RAMP, cx.t("item-ramp"), ramp_text(cx, &self.ramp))
                .typed(match &self.ramp {
                    Ramp::AtOnce => String::new(),
                    ramp => ramp_text(cx, ramp).into_string(),
                })
                .note(cx.t("item-ramp-note")),
        );
        rows
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        match spot {
            KIND => {
                let kind = BenefitKind::parse(text).ok_or_else(|| cx.t("fault-choice"))?;
                let is_hours = kind == BenefitKind::Hours;
                if is_hours != matches!(self.worth, Worth::Hours { .. }) {
                    self.worth = first_worth(is_hours);
                    self.process = None;
                }
                self.kind = kind;
                Ok(cx.t(kind.message()))
            }
            RAMP => {
                self.ramp = ramp(cx, text)?;
                Ok(ramp_text(cx, &self.ramp))
            }
            PROCESS => {
                let process = cx.plan.processes.iter().find(|of| of.id.as_str() == text);
                self.process = process.map(|process| process.id.clone());
                if let Worth::Hours {
                    hours_per_month, ..
                } = &mut self.worth
                    && hours_per_month.millionths() == 0
                    && let Some(hours) = process.and_then(|process| process.hours_per_month)
                {
                    *hours_per_month = hours;
                }
                Ok(process.map_or_else(|| cx.t("choice-none"), |process| cx.plain(&process.name)))
            }
            _ => worth(cx, &mut self.worth, spot, text),
        }
    }
}

/// The process whose hours it saves.
fn process(cx: &Cx<'_>, benefit: &Benefit) -> Row {
    let processes = std::iter::once((String::new(), cx.t("choice-none")))
        .chain(
            cx.plan
                .processes
                .iter()
                .map(|process| (process.id.to_string(), cx.plain(&process.name))),
        )
        .collect();
    let value = benefit.process.as_ref().map_or("", Id::as_str);
    pick(cx, PROCESS, "item-process", value, processes)
}

/// What a typed figure makes of how much it is.
fn worth(cx: &Cx<'_>, worth: &mut Worth, spot: Spot, text: &str) -> Result<Safe, Safe> {
    match (worth, spot) {
        (Worth::PerYear(place), WORTH) => {
            *place = edits::estimate(cx, text)?;
            Ok(edits::estimate_text(cx, *place))
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

fn ramp_text(cx: &Cx<'_>, ramp: &Ramp) -> Safe {
    match ramp {
        Ramp::AtOnce => cx.t("item-ramp-at-once"),
        Ramp::Over(duration) => cx.plain(&cx.locale.duration(*duration)),
        Ramp::Steps(shares) => edits::shares_text(cx, shares),
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
