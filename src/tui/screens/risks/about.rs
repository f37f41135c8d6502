//! The selected risk or cell in words: plan B and when it is taken, what is done beforehand, what stands in a cell.

use super::{all, list::trigger, matrix, of_spot, plan_b, sums};
use crate::{
    calc::{RiskFigures, risk_of},
    locale::Safe,
    plan::{Arg, Risk},
    tui::{
        rows::Spot,
        screens::listed,
        steps::{About, Cx},
        theme::Tone,
    },
};

/// What is said of a row.
pub fn about(cx: &Cx<'_>, spot: Spot) -> About {
    let all = all(cx).unwrap_or_default();
    let words = if spot == sums::SUM {
        let mut words = vec![(cx.t("risks-sum-hint"), Tone::Dim)];
        if sums::within(cx).is_some() {
            words.push((cx.t("risks-independent"), Tone::Dim));
        }
        words
    } else if spot.name == matrix::CELL {
        of_cell(cx, &all, spot)
    } else {
        let risk = of_spot(&all, spot).and_then(|of| risk_of(cx.plan, of));
        risk.map_or_else(Vec::new, |risk| of_risk(cx, risk))
    };
    About {
        words,
        marks: Vec::new(),
    }
}

fn of_cell(cx: &Cx<'_>, all: &[RiskFigures], spot: Spot) -> Vec<(Safe, Tone)> {
    let guide = &cx.guidelines.risks;
    let cell = matrix::of_spot(spot);
    let text = |text: Safe| Arg::Text(text.into_string());
    let args = [
        (
            "probability",
            text(matrix::class(cx, &guide.probability, cell.probability)),
        ),
        (
            "impact",
            text(matrix::class(cx, &guide.impact, cell.impact)),
        ),
        ("band", Arg::Word(cell.band(guide).message())),
        ("score", Arg::Count(cell.score())),
    ];
    let mut words = vec![(cx.say("risks-cell", &args), Tone::Plain)];
    let names: Vec<String> = matrix::inside(all, cell)
        .filter_map(|(at, of)| {
            let name = listed::called(cx, risk_of(cx.plan, of)?);
            Some(format!("{} {name}", matrix::letter(at)))
        })
        .collect();
    words.push(if names.is_empty() {
        (cx.t("risks-cell-empty"), Tone::Dim)
    } else {
        (Safe::line(&names.join("; ")), Tone::Head)
    });
    words
}

fn of_risk(cx: &Cx<'_>, risk: &Risk) -> Vec<(Safe, Tone)> {
    let text = |text: &str| Arg::Text(text.to_owned());
    let second = match (plan_b(risk), trigger(risk).trim()) {
        (None, _) => (cx.t("risks-no-plan-b"), Tone::Warn),
        (Some(plan_b), "") => {
            let args = [("action", text(plan_b.action()))];
            (cx.say("risks-plan-b", &args), Tone::Plain)
        }
        (Some(plan_b), trigger) => {
            let args = [
                ("action", text(plan_b.action())),
                ("trigger", text(trigger)),
            ];
            (cx.say("risks-plan-b-when", &args), Tone::Plain)
        }
    };
    let mut words = vec![second];
    if !risk.response.trim().is_empty() {
        let args = [("response", text(&risk.response))];
        words.push((cx.say("risks-response", &args), Tone::Dim));
    }
    words
}
