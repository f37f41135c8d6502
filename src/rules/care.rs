//! What a careful plan does not leave out: a plan B, a measure of success, somebody who answers for it.

use super::{Context, Say, called, path_of};
use crate::plan::{Arg, Initiative, Money, Risk, Status};

fn has_plan_b(risk: &Risk) -> bool {
    let plan_b = risk.plan_b.as_ref();
    plan_b.is_some_and(|plan_b| !plan_b.action().trim().is_empty())
}

/// Initiatives that still have to be done.
fn ahead<'a>(c: &Context<'a>) -> impl Iterator<Item = (&'a Initiative, Money)> {
    let alive = c.alive().filter(|(item, _)| item.status != Status::Done);
    alive.map(|(item, figures)| (item, figures.cost))
}

/// An important initiative without a plan B.
pub(super) fn no_plan_b(c: &Context<'_>, say: &mut Say<'_>) {
    for (item, _) in ahead(c) {
        if item.important && !item.risks.iter().any(has_plan_b) {
            let risks = path_of(item).to("risks");
            say.at(
                // its first risk is the nearest place to write one
                if item.risks.is_empty() {
                    risks
                } else {
                    risks.to(0).to("plan_b")
                },
                [("name", called(&item.name, &item.id))],
            );
        }
    }
}

/// A risk that could cost as much as the initiative itself, without a plan B.
pub(super) fn big_risk(c: &Context<'_>, say: &mut Say<'_>) {
    for (item, cost) in ahead(c).filter(|(_, cost)| *cost > Money::ZERO) {
        if item.important && !item.risks.iter().any(has_plan_b) {
            continue; // said by the rule above
        }
        for (at, risk) in item.risks.iter().enumerate() {
            let Some(impact) = risk.impact.filter(|impact| *impact >= cost) else {
                continue;
            };
            if !has_plan_b(risk) {
                let args = [
                    ("name", called(&item.name, &item.id)),
                    ("risk", Arg::Text(risk.name.clone())),
                    ("impact", Arg::Money(impact)),
                    ("cost", Arg::Money(cost)),
                ];
                say.at(path_of(item).to("risks").to(at).to("plan_b"), args);
            }
        }
    }
}

/// Decided, and no measure of success.
pub(super) fn no_kpi(c: &Context<'_>, say: &mut Say<'_>) {
    for (item, _) in ahead(c) {
        if item.status.commits() && item.kpis.is_empty() {
            say.at(
                path_of(item).to("kpis"),
                [("name", called(&item.name, &item.id))],
            );
        }
    }
}

/// Running, and nobody answers for it.
pub(super) fn no_owner(c: &Context<'_>, say: &mut Say<'_>) {
    for (item, _) in ahead(c) {
        if item.status == Status::Running && item.owner.trim().is_empty() {
            say.at(
                path_of(item).to("owner"),
                [("name", called(&item.name, &item.id))],
            );
        }
    }
}
