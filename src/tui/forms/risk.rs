//! One risk, with its plan B.

use super::{
    Form,
    fields::{money_row, optional, pick, share_row, signed_share, words},
};
use crate::{
    calc,
    locale::Safe,
    plan::{Arg, Duration, PlanB, Risk, RiskKind, Share},
    tui::{
        rows::{Row, Spot},
        steps::{Cx, Part, edits},
        theme::Tone,
    },
};

const NAME: Spot = Spot::new("risk_name");
const KIND: Spot = Spot::new("risk_kind");
const PROBABILITY: Spot = Spot::new("risk_probability");
const IMPACT: Spot = Spot::new("risk_impact");
const RESPONSE: Spot = Spot::new("risk_response");
const TRIGGER: Spot = Spot::new("risk_trigger");
const ACTION: Spot = Spot::new("risk_action");
const COST: Spot = Spot::new("risk_cost");
const BENEFIT: Spot = Spot::new("risk_benefit");
const DELAY: Spot = Spot::new("risk_delay");

/// A risk of which only the name is known.
pub fn named(name: &str) -> Risk {
    Risk {
        kind: None,
        name: name.to_owned(),
        probability: None,
        impact: None,
        response: String::new(),
        plan_b: None,
    }
}

/// The row of a risk's page that holds what the keys of the file name.
pub fn row_of(keys: &[&str]) -> Option<Spot> {
    Some(match keys {
        ["name", ..] => NAME,
        ["kind", ..] => KIND,
        ["probability", ..] => PROBABILITY,
        ["impact", ..] => IMPACT,
        ["response", ..] => RESPONSE,
        ["plan_b", "trigger"] => TRIGGER,
        ["plan_b", "cost"] => COST,
        ["plan_b", "benefit"] => BENEFIT,
        ["plan_b", "delay"] => DELAY,
        ["plan_b", ..] => ACTION,
        _ => return None,
    })
}

impl Form for Risk {
    fn called(&self, cx: &Cx<'_>) -> Safe {
        match self.name.as_str() {
            "" => cx.t("item-risk"),
            name => cx.plain(name),
        }
    }

    fn line(&self, cx: &Cx<'_>, spot: Spot) -> Row {
        let row = Row::item(spot, self.called(cx), Safe::default());
        match &self.plan_b {
            Some(plan_b) => {
                let action = Arg::Text(plan_b.action().to_owned());
                row.note(cx.say("risk-plan-b-is", &[("action", action)]))
            }
            None => row.note(cx.t("risk-no-plan-b")),
        }
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        let second = Second::of(self.plan_b.as_ref());
        let expected = calc::expected_value(self).ok().flatten();
        let expected = expected.map_or_else(Safe::default, |amount| {
            cx.say("risk-expected-is", &[("amount", Arg::Money(amount))])
        });
        let delay = second
            .delay
            .map_or_else(Safe::default, |delay| cx.plain(&cx.locale.duration(delay)));
        vec![
            Row::words(NAME, cx.t("risk-name"), cx.plain(&self.name)),
            pick(
                cx,
                KIND,
                "risk-kind",
                self.kind.map_or("", RiskKind::word),
                words(cx, RiskKind::ALL, Some("choice-none"), |of| {
                    (of.word(), of.message())
                }),
            ),
            with_figure(
                cx,
                share_row(cx, PROBABILITY, "risk-probability", self.probability),
            ),
            with_figure(
                cx,
                money_row(cx, IMPACT, "risk-impact", self.impact).note(expected),
            ),
            Row::words(RESPONSE, cx.t("risk-response"), cx.plain(&self.response)),
            Row::gap(),
            Row::heading(cx.t("item-plan-b")),
            Row::words(TRIGGER, cx.t("risk-trigger"), cx.plain(&second.trigger)),
            Row::words(ACTION, cx.t("risk-action"), cx.plain(&second.action)),
            share_row(cx, COST, "plan-b-cost", second.cost).note(cx.t("plan-b-cost-note")),
            share_row(cx, BENEFIT, "plan-b-benefit", second.benefit)
                .note(cx.t("plan-b-benefit-note")),
            Row::number(DELAY, cx.t("plan-b-delay"), delay).note(cx.t("plan-b-delay-note")),
            Row::text(cx.t("plan-b-hint")).tone(Tone::Dim),
        ]
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        match spot {
            NAME if text.is_empty() => return Err(cx.t("fault-name")),
            NAME => text.clone_into(&mut self.name),
            RESPONSE => text.clone_into(&mut self.response),
            KIND => {
                self.kind = RiskKind::parse(text);
                let kind = self.kind.map_or("choice-none", RiskKind::message);
                return Ok(cx.t(kind));
            }
            PROBABILITY => {
                self.probability = optional(text, |text| edits::share(cx, text))?;
                return Ok(percent(cx, self.probability));
            }
            IMPACT => {
                self.impact = optional(text, |text| edits::amount(cx, text))?;
                return Ok(self
                    .impact
                    .map_or_else(Safe::default, |amount| cx.money(amount)));
            }
            _ => {
                let mut second = Second::of(self.plan_b.as_ref());
                let shows = second.set(cx, spot, text)?;
                self.plan_b = second.plan_b();
                return Ok(shows);
            }
        }
        Ok(cx.plain(text))
    }
}

/// A row of the open risk with what explains its expected value.
fn with_figure(cx: &Cx<'_>, row: Row) -> Row {
    match cx.part {
        Some(Part::PlanRisk(at)) => row.figure(&format!("risks.{at}")),
        Some(Part::Risk(at)) => match cx.plan.initiatives.get(cx.item) {
            Some(item) => row.figure(&format!("initiatives.{}.risks.{at}", item.id)),
            None => row,
        },
        _ => row,
    }
}

fn percent(cx: &Cx<'_>, share: Option<Share>) -> Safe {
    share.map_or_else(Safe::default, |share| cx.percent(share))
}

/// A plan B with all that it can say.
struct Second {
    trigger: String,
    action: String,
    cost: Option<Share>,
    benefit: Option<Share>,
    delay: Option<Duration>,
}

impl Second {
    fn of(plan_b: Option<&PlanB>) -> Self {
        match plan_b {
            Some(PlanB::Full {
                trigger,
                action,
                cost,
                benefit,
                delay,
            }) => Self {
                trigger: trigger.clone(),
                action: action.clone(),
                cost: *cost,
                benefit: *benefit,
                delay: *delay,
            },
            text => Self {
                trigger: String::new(),
                action: text.map_or("", PlanB::action).to_owned(),
                cost: None,
                benefit: None,
                delay: None,
            },
        }
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        match spot {
            TRIGGER => text.clone_into(&mut self.trigger),
            ACTION => text.clone_into(&mut self.action),
            COST => {
                self.cost = optional(text, |text| signed_share(cx, text))?;
                return Ok(percent(cx, self.cost));
            }
            BENEFIT => {
                self.benefit = optional(text, |text| signed_share(cx, text))?;
                return Ok(percent(cx, self.benefit));
            }
            DELAY => {
                self.delay = optional(text, |text| {
                    let delay = cx.locale.read_duration(text);
                    delay.map_err(|fault| cx.fault(&fault))
                })?;
                return Ok(self
                    .delay
                    .map_or_else(Safe::default, |delay| cx.plain(&cx.locale.duration(delay))));
            }
            _ => return Err(Safe::default()),
        }
        Ok(cx.plain(text))
    }

    /// As the file keeps it: a text where there is nothing but what is done, and nothing where there is not even that.
    fn plan_b(self) -> Option<PlanB> {
        let Self {
            trigger,
            action,
            cost,
            benefit,
            delay,
        } = self;
        if !trigger.is_empty() || cost.is_some() || benefit.is_some() || delay.is_some() {
            return Some(PlanB::Full {
                trigger,
                action,
                cost,
                benefit,
                delay,
            });
        }
        (!action.is_empty()).then_some(PlanB::Text(action))
    }
}
