//! What a typed or chosen value of an initiative changes.

use super::{
    super::{Change, Cx, Set, edits},
    rows::categories,
    spots::{
        AI_CLASS, BENEFIT, COST, COUNCIL, DEPARTMENT, GO_LIVE, HORIZON, HOUR_COST, HOURS,
        IMPORTANT, KPI, KPI_BASE, KPI_BY, KPI_TARGET, KPI_UNIT, NAME, NEEDS, NOTES, OWNER, PAID_BY,
        PERSONAL, PHASE, PILLAR, PLAN_B, PROCESS, REALISED, RUNNING, SPAN, STATUS, WORTH,
    },
};
use crate::{
    locale::Safe,
    plan::{
        AiAct, AiClass, Benefit, BenefitKind, Better, ByCategory, Cost, CouncilDuty, Estimate,
        Horizon, Id, Initiative, Kpi, Number, PaidBy, Pillar, PlanB, Ramp, Risk, RiskKind,
        RunningCost, Share, Status, Worth,
    },
    tui::rows::Spot,
};

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let Some(item) = cx.plan.initiatives.get(cx.item) else {
        return Err(Safe::default());
    };
    let mut new = item.clone();
    let text = text.trim();
    let shows = match spot.name {
        COST | RUNNING => set_money(cx, &mut new, spot, text)?,
        _ => match spot {
            BENEFIT | WORTH | PROCESS | HOURS | HOUR_COST | REALISED => {
                set_benefit(cx, &mut new, spot, text)?
            }
            KPI | KPI_UNIT | KPI_BASE | KPI_TARGET | KPI_BY => set_kpi(cx, &mut new, spot, text)?,
            _ => set_rest(cx, &mut new, spot, text)?,
        },
    };
    Ok(Change::plan(
        edits::initiative(cx, cx.item, |item| *item = new),
        shows,
    ))
}

fn set_rest(cx: &Cx<'_>, item: &mut Initiative, spot: Spot, text: &str) -> Result<Safe, Safe> {
    let unknown = || cx.t("fault-choice");
    match spot {
        NAME => rename(cx, item, text),
        OWNER => text.clone_into(&mut item.owner),
        DEPARTMENT => text.clone_into(&mut item.department),
        NOTES => text.clone_into(&mut item.notes),
        STATUS => {
            let status = Status::parse(text).ok_or_else(unknown)?;
            if item.span.is_none() && status != Status::Idea {
                return Err(cx.t("fault-needs-span"));
            }
            item.status = status;
            return Ok(cx.t(status.message()));
        }
        PILLAR => item.pillar = Pillar::parse(text),
        HORIZON => item.horizon = Horizon::parse(text),
        PHASE => item.phase = Id::parse(text),
        SPAN if text.is_empty() && item.status == Status::Idea => item.span = None,
        SPAN => {
            let span = cx
                .locale
                .read_span(text)
                .map_err(|fault| cx.fault(&fault))?;
            item.span = Some(span);
            return Ok(cx.plain(&cx.locale.span(span)));
        }
        GO_LIVE if text.is_empty() => item.go_live = None,
        GO_LIVE => {
            let quarter = cx
                .locale
                .read_quarter(text)
                .map_err(|fault| cx.fault(&fault))?;
            item.go_live = Some(quarter);
            return Ok(cx.plain(&cx.locale.quarter(quarter)));
        }
        PAID_BY => {
            let paid_by = PaidBy::parse(text).ok_or_else(unknown)?;
            if let Some(running) = &mut item.running_cost {
                running.paid_by = paid_by;
            }
            return Ok(cx.t(paid_by.message()));
        }
        NEEDS => item.needs = needs(cx, text)?,
        IMPORTANT | PERSONAL => {
            let yes = text == "yes";
            if spot == IMPORTANT {
                item.important = yes;
            } else {
                item.personal_data = Some(yes);
            }
            return Ok(cx.yes_no(yes));
        }
        PLAN_B => plan_b(cx, item, text),
        AI_CLASS => {
            item.ai_act = AiClass::parse(text).map(|class| match item.ai_act.take() {
                Some(act) => AiAct { class, ..act },
                None => AiAct {
                    class,
                    role: None,
                    duties_done: Vec::new(),
                    note: String::new(),
                },
            });
        }
        COUNCIL => item.works_council = CouncilDuty::parse(text),
        _ => return Err(Safe::default()),
    }
    Ok(cx.plain(text))
}

/// A new initiative gets its id from its first name; later the id stays.
fn rename(cx: &Cx<'_>, item: &mut Initiative, text: &str) {
    let is_new = item.name.is_empty();
    text.clone_into(&mut item.name);
    if is_new && !text.is_empty() {
        let own = item.id.clone();
        let others: Vec<&Id> = cx
            .plan
            .initiatives
            .iter()
            .map(|other| &other.id)
            .filter(|id| **id != own)
            .collect();
        let is_named = cx
            .plan
            .initiatives
            .iter()
            .any(|other| other.needs.contains(&own) || other.with.contains(&own));
        if !is_named {
            item.id = Id::unique(&Id::slug(text), |id| others.contains(&id));
        }
    }
}

/// Names or ids, with commas between.
fn needs(cx: &Cx<'_>, text: &str) -> Result<Vec<Id>, Safe> {
    let words = text
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty());
    words
        .map(|word| {
            let lower = word.to_lowercase();
            let mut others = cx.plan.initiatives.iter().enumerate();
            others
                .find(|(at, item)| {
                    *at != cx.item
                        && (item.id.as_str() == word || item.name.to_lowercase() == lower)
                })
                .map(|(_, item)| item.id.clone())
                .ok_or_else(|| {
                    cx.say(
                        "fault-no-initiative",
                        &[("name", crate::plan::Arg::Text(word.to_owned()))],
                    )
                })
        })
        .collect()
}

fn plan_b(cx: &Cx<'_>, item: &mut Initiative, text: &str) {
    let new = (!text.is_empty()).then(|| PlanB::Text(text.to_owned()));
    let at = item
        .risks
        .iter()
        .position(|risk| risk.plan_b.is_some())
        .unwrap_or(0);
    match item.risks.get_mut(at) {
        Some(risk) => match &mut risk.plan_b {
            Some(PlanB::Full { action, .. }) if !text.is_empty() => text.clone_into(action),
            place => *place = new,
        },
        None => item.risks.push(Risk {
            kind: Some(RiskKind::Change),
            name: cx.locale.text("risk-first"),
            probability: None,
            impact: None,
            response: String::new(),
            plan_b: new,
        }),
    }
}

fn set_money(cx: &Cx<'_>, item: &mut Initiative, spot: Spot, text: &str) -> Result<Safe, Safe> {
    let all = categories(cx);
    let id = all.get(spot.item).ok_or_else(Safe::default)?;
    let estimate = if text.is_empty() {
        None
    } else {
        Some(edits::estimate(cx, text)?)
    };
    let shows = estimate.map_or_else(Safe::default, |of| edits::estimate_text(cx, of));
    if spot.name == COST {
        let Cost::Total(amounts) = &mut item.cost else {
            return Err(cx.t("item-cost-by-quarter"));
        };
        put(amounts, id, estimate, &all);
    } else {
        let mut running = item.running_cost.take().unwrap_or(RunningCost {
            amounts: Vec::new(),
            paid_by: PaidBy::Line,
            line_from: None,
        });
        put(&mut running.amounts, id, estimate, &all);
        item.running_cost = (!running.amounts.is_empty()).then_some(running);
    }
    Ok(shows)
}

fn put(amounts: &mut ByCategory, id: &Id, estimate: Option<Estimate>, order: &[Id]) {
    match (amounts.iter_mut().find(|(of, _)| of == id), estimate) {
        (Some((_, place)), Some(estimate)) => *place = estimate,
        (Some(_), None) => amounts.retain(|(of, _)| of != id),
        (None, Some(estimate)) => amounts.push((id.clone(), estimate)),
        (None, None) => {}
    }
    amounts.sort_by_key(|(of, _)| order.iter().position(|id| id == of));
}

fn set_benefit(cx: &Cx<'_>, item: &mut Initiative, spot: Spot, text: &str) -> Result<Safe, Safe> {
    if spot == BENEFIT {
        let Some(kind) = BenefitKind::parse(text) else {
            item.benefits.clear();
            return Ok(cx.t("choice-none"));
        };
        let worth = match kind {
            BenefitKind::Hours => Worth::Hours {
                hours_per_month: Number::ZERO,
                hour_cost: crate::plan::Money::ZERO,
                realised: Share::percent(50),
            },
            _ => Worth::PerYear(Estimate::default()),
        };
        match item.benefits.first_mut() {
            Some(benefit) => {
                let was_hours = matches!(benefit.worth, Worth::Hours { .. });
                benefit.kind = kind;
                if was_hours != (kind == BenefitKind::Hours) {
                    benefit.worth = worth;
                }
            }
            None => item.benefits.push(Benefit {
                kind,
                process: None,
                worth,
                ramp: Ramp::AtOnce,
            }),
        }
        return Ok(cx.t(kind.message()));
    }
    let Some(benefit) = item.benefits.first_mut() else {
        return Err(Safe::default());
    };
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

fn set_kpi(cx: &Cx<'_>, item: &mut Initiative, spot: Spot, text: &str) -> Result<Safe, Safe> {
    if spot == KPI && text.is_empty() {
        if !item.kpis.is_empty() {
            item.kpis.remove(0);
        }
        return Ok(Safe::default());
    }
    if item.kpis.is_empty() {
        item.kpis.push(Kpi {
            id: Id::slug("main"),
            level: None,
            name: String::new(),
            unit: String::new(),
            baseline: None,
            target: None,
            by: None,
            better: Some(Better::Higher),
        });
    }
    let Some(kpi) = item.kpis.first_mut() else {
        return Err(Safe::default());
    };
    match spot {
        KPI => text.clone_into(&mut kpi.name),
        KPI_UNIT => text.clone_into(&mut kpi.unit),
        KPI_BY if text.is_empty() => kpi.by = None,
        KPI_BY => {
            let quarter = cx
                .locale
                .read_quarter(text)
                .map_err(|fault| cx.fault(&fault))?;
            kpi.by = Some(quarter);
            return Ok(cx.plain(&cx.locale.quarter(quarter)));
        }
        _ => {
            let number = if text.is_empty() {
                None
            } else {
                Some(
                    cx.locale
                        .read_number(text)
                        .map_err(|fault| cx.fault(&fault))?,
                )
            };
            *(if spot == KPI_BASE {
                &mut kpi.baseline
            } else {
                &mut kpi.target
            }) = number;
            if let (Some(from), Some(to)) = (kpi.baseline, kpi.target) {
                kpi.better = Some(if to < from {
                    Better::Lower
                } else {
                    Better::Higher
                });
            }
            return Ok(
                number.map_or_else(Safe::default, |number| cx.plain(&cx.locale.number(number)))
            );
        }
    }
    Ok(cx.plain(text))
}
