//! One risk of an initiative, with its plan B.

use super::super::{Cx, edits};
use crate::{
    locale::Safe,
    plan::{Initiative, PlanB, RiskKind},
    tui::{
        forms::fields::{money_row, pick, words},
        rows::{Row, Spot},
    },
};

const NAME: Spot = Spot::new("risk_name");
const KIND: Spot = Spot::new("risk_kind");
const PROBABILITY: Spot = Spot::new("risk_probability");
const IMPACT: Spot = Spot::new("risk_impact");
const RESPONSE: Spot = Spot::new("risk_response");
const TRIGGER: Spot = Spot::new("risk_trigger");
const ACTION: Spot = Spot::new("risk_action");

/// What the page shows.
pub fn rows(cx: &Cx<'_>, item: &Initiative, at: usize) -> Vec<Row> {
    let Some(risk) = item.risks.get(at) else {
        return Vec::new();
    };
    let trigger = match &risk.plan_b {
        Some(PlanB::Full { trigger, .. }) => trigger.as_str(),
        _ => "",
    };
    vec![
        Row::words(NAME, cx.t("risk-name"), cx.plain(&risk.name)),
        pick(
            cx,
            KIND,
            "risk-kind",
            risk.kind.map_or("", RiskKind::word),
            words(cx, RiskKind::ALL, Some("choice-none"), |of| {
                (of.word(), of.message())
            }),
        ),
        Row::number(
            PROBABILITY,
            cx.t("risk-probability"),
            risk.probability
                .map_or_else(Safe::default, |share| cx.percent(share)),
        ),
        money_row(cx, IMPACT, "risk-impact", risk.impact),
        Row::words(RESPONSE, cx.t("risk-response"), cx.plain(&risk.response)),
        Row::gap(),
        Row::heading(cx.t("item-plan-b")),
        Row::words(TRIGGER, cx.t("risk-trigger"), cx.plain(trigger)),
        Row::words(
            ACTION,
            cx.t("risk-action"),
            cx.plain(risk.plan_b.as_ref().map_or("", PlanB::action)),
        ),
    ]
}

/// What a typed or chosen value changes.
pub fn set(
    cx: &Cx<'_>,
    item: &mut Initiative,
    at: usize,
    spot: Spot,
    text: &str,
) -> Result<Safe, Safe> {
    let Some(risk) = item.risks.get_mut(at) else {
        return Err(Safe::default());
    };
    match spot {
        NAME if text.is_empty() => return Err(cx.t("fault-name")),
        NAME => text.clone_into(&mut risk.name),
        RESPONSE => text.clone_into(&mut risk.response),
        KIND => risk.kind = RiskKind::parse(text),
        PROBABILITY if text.is_empty() => risk.probability = None,
        PROBABILITY => {
            let share = edits::share(cx, text)?;
            risk.probability = Some(share);
            return Ok(cx.percent(share));
        }
        IMPACT if text.is_empty() => risk.impact = None,
        IMPACT => {
            let amount = edits::amount(cx, text)?;
            risk.impact = Some(amount);
            return Ok(cx.money(amount));
        }
        TRIGGER => trigger(&mut risk.plan_b, text),
        ACTION => action(&mut risk.plan_b, text),
        _ => return Err(Safe::default()),
    }
    Ok(cx.plain(text))
}

/// A plan B with a trigger is more than a text.
fn trigger(plan_b: &mut Option<PlanB>, text: &str) {
    match plan_b {
        Some(PlanB::Full { trigger, .. }) => text.clone_into(trigger),
        _ if text.is_empty() => {}
        other => {
            let action = other.as_ref().map_or("", PlanB::action).to_owned();
            *other = Some(PlanB::Full {
                trigger: text.to_owned(),
                action,
                cost: None,
                benefit: None,
                delay: None,
            });
        }
    }
}

fn action(plan_b: &mut Option<PlanB>, text: &str) {
    match plan_b {
        Some(PlanB::Full { action, .. }) => text.clone_into(action),
        other => *other = (!text.is_empty()).then(|| PlanB::Text(text.to_owned())),
    }
}
