//! One initiative: what, when, for how much, for what use.

use super::{Cx, Set, edits, pillars, returns};
use crate::{
    locale::Safe,
    plan::{
        AiAct, AiClass, Benefit, BenefitKind, Better, ByCategory, Cost, CouncilDuty, Estimate,
        Horizon, Id, Initiative, Kpi, Number, PaidBy, Pillar, PlanB, Ramp, Risk, RiskKind,
        RunningCost, Share, Status, Worth,
    },
    tui::rows::{Row, Spot},
};

const NAME: Spot = Spot::new("item_name");
const STATUS: Spot = Spot::new("item_status");
const PILLAR: Spot = Spot::new("item_pillar");
const HORIZON: Spot = Spot::new("item_horizon");
const PHASE: Spot = Spot::new("item_phase");
const SPAN: Spot = Spot::new("item_span");
const GO_LIVE: Spot = Spot::new("item_live");
const OWNER: Spot = Spot::new("item_owner");
const DEPARTMENT: Spot = Spot::new("item_department");
const COST: &str = "item_cost";
const RUNNING: &str = "item_running";
const PAID_BY: Spot = Spot::new("item_paid");
const BENEFIT: Spot = Spot::new("item_benefit");
const WORTH: Spot = Spot::new("item_worth");
const PROCESS: Spot = Spot::new("item_process");
const HOURS: Spot = Spot::new("item_hours");
const HOUR_COST: Spot = Spot::new("item_hour");
const REALISED: Spot = Spot::new("item_realised");
const NEEDS: Spot = Spot::new("item_needs");
const IMPORTANT: Spot = Spot::new("item_important");
const PLAN_B: Spot = Spot::new("item_plan");
const KPI: Spot = Spot::new("item_kpi");
const KPI_UNIT: Spot = Spot::new("item_unit");
const KPI_BASE: Spot = Spot::new("item_base");
const KPI_TARGET: Spot = Spot::new("item_target");
const KPI_BY: Spot = Spot::new("item_by");
const AI_CLASS: Spot = Spot::new("item_class");
const COUNCIL: Spot = Spot::new("item_council");
const PERSONAL: Spot = Spot::new("item_personal");
const NOTES: Spot = Spot::new("item_notes");

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(item) = cx.plan.initiatives.get(cx.item) else {
        return Vec::new();
    };
    let mut rows = vec![Row::words(NAME, cx.t("item-name"), cx.plain(&item.name))];
    rows.extend(kind(cx, item));
    rows.extend(when(cx, item));
    rows.extend(money(cx, item));
    rows.extend(use_of(cx, item));
    rows.extend(returns::rows(cx, cx.item));
    rows.extend(care(cx, item));
    rows
}

/// Words of a closed set as a choice, with a first one for none.
fn words<T: Copy>(
    cx: &Cx<'_>,
    all: &[T],
    none: Option<&str>,
    parts: impl Fn(T) -> (&'static str, &'static str),
) -> Vec<(String, Safe)> {
    let none = none.map(|id| (String::new(), cx.t(id)));
    let rest = all.iter().map(|one| {
        let (value, message) = parts(*one);
        (value.to_owned(), cx.t(message))
    });
    none.into_iter().chain(rest).collect()
}

/// A choice whose value may be none.
fn pick(cx: &Cx<'_>, spot: Spot, label: &str, value: &str, of: Vec<(String, Safe)>) -> Row {
    let shown = of
        .iter()
        .find(|(option, _)| option == value)
        .map(|(_, name)| name.clone())
        .unwrap_or_default();
    Row::choice(spot, cx.t(label), shown, of).typed(value)
}

fn kind(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let pillars: Vec<(String, Safe)> = std::iter::once((String::new(), cx.t("choice-none")))
        .chain(
            Pillar::ALL
                .iter()
                .map(|pillar| (pillar.word().to_owned(), pillars::name(cx, *pillar))),
        )
        .collect();
    let phases: Vec<(String, Safe)> = std::iter::once((String::new(), cx.t("item-phase-by-start")))
        .chain(
            cx.plan
                .phases
                .iter()
                .map(|phase| (phase.id.to_string(), cx.plain(&phase.name))),
        )
        .collect();
    let of = |words: Option<&'static str>| words.unwrap_or_default();
    vec![
        pick(
            cx,
            STATUS,
            "item-status",
            item.status.word(),
            words(cx, Status::ALL, None, |status| {
                (status.word(), status.message())
            }),
        ),
        pick(
            cx,
            PILLAR,
            "item-pillar",
            of(item.pillar.map(Pillar::word)),
            pillars,
        ),
        pick(
            cx,
            HORIZON,
            "item-horizon",
            of(item.horizon.map(Horizon::word)),
            words(cx, Horizon::ALL, Some("choice-none"), |of| {
                (of.word(), of.message())
            }),
        ),
        pick(
            cx,
            PHASE,
            "item-phase",
            item.phase.as_ref().map_or("", Id::as_str),
            phases,
        ),
    ]
}

fn when(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let span = item
        .span
        .map_or_else(Safe::default, |span| cx.plain(&cx.locale.span(span)));
    let live = item.go_live().map_or_else(Safe::default, |quarter| {
        cx.plain(&cx.locale.quarter(quarter))
    });
    let automatic = if item.go_live.is_none() && item.span.is_some() {
        cx.t("item-live-automatic")
    } else {
        Safe::default()
    };
    vec![
        Row::number(SPAN, cx.t("item-span"), span)
            .typed(item.span.map_or_else(String::new, |span| span.to_string())),
        Row::number(GO_LIVE, cx.t("item-live"), live).note(automatic),
        Row::words(
            DEPARTMENT,
            cx.t("item-department"),
            cx.plain(&item.department),
        ),
        Row::words(OWNER, cx.t("item-owner"), cx.plain(&item.owner)),
    ]
}

/// The categories that a cost can be given in.
fn categories(cx: &Cx<'_>) -> Vec<Id> {
    cx.figures.map_or_else(
        || {
            cx.plan
                .budget
                .categories
                .iter()
                .map(|(id, _)| id.clone())
                .collect()
        },
        |figures| figures.category_ids.clone(),
    )
}

fn of_category(amounts: &ByCategory, id: &Id) -> Option<Estimate> {
    amounts
        .iter()
        .find(|(of, _)| of == id)
        .map(|(_, estimate)| *estimate)
}

fn estimate_row(cx: &Cx<'_>, spot: Spot, label: Safe, estimate: Option<Estimate>) -> Row {
    let shown = estimate.map_or_else(Safe::default, |of| edits::estimate_text(cx, of));
    let typed = estimate.map_or_else(String::new, |of| edits::estimate_typed(cx, of));
    Row::number(spot, label, shown).typed(typed)
}

fn money(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let mut rows = vec![Row::gap(), Row::heading(cx.t("item-cost"))];
    match &item.cost {
        Cost::Total(amounts) => {
            for (at, id) in categories(cx).iter().enumerate() {
                let label = Safe::line(&format!("  {}", cx.locale.category(id)));
                rows.push(estimate_row(
                    cx,
                    Spot::of(COST, at),
                    label,
                    of_category(amounts, id),
                ));
            }
        }
        Cost::ByQuarter(_) => rows.push(Row::text(cx.t("item-cost-by-quarter"))),
    }
    rows.push(Row::heading(cx.t("item-running")));
    let none = ByCategory::new();
    let running = item.running_cost.as_ref();
    for (at, id) in categories(cx).iter().enumerate() {
        let label = Safe::line(&format!("  {}", cx.locale.category(id)));
        let amounts = running.map_or(&none, |running| &running.amounts);
        rows.push(estimate_row(
            cx,
            Spot::of(RUNNING, at),
            label,
            of_category(amounts, id),
        ));
    }
    if let Some(running) = running {
        rows.push(pick(
            cx,
            PAID_BY,
            "item-paid-by",
            running.paid_by.word(),
            words(cx, PaidBy::ALL, None, |of| (of.word(), of.message())),
        ));
    }
    rows
}

fn use_of(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let first = item.benefits.first();
    let mut rows = vec![
        Row::heading(cx.t("item-benefit")),
        pick(
            cx,
            BENEFIT,
            "item-benefit-kind",
            first.map_or("", |benefit| benefit.kind.word()),
            words(cx, BenefitKind::ALL, Some("choice-none"), |of| {
                (of.word(), of.message())
            }),
        ),
    ];
    let Some(benefit) = first else { return rows };
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
    if item.benefits.len() > 1 {
        rows.push(Row::text(cx.t("item-more-benefits")));
    }
    rows
}

fn care(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let needs: Vec<&str> = item
        .needs
        .iter()
        .map(|id| {
            cx.plan
                .initiative(id.as_str())
                .map_or(id.as_str(), |item| item.name.as_str())
        })
        .collect();
    let plan_b = item
        .risks
        .iter()
        .find_map(|risk| risk.plan_b.as_ref())
        .map_or("", PlanB::action);
    let kpi = item.kpis.first();
    let number = |number: Option<Number>| {
        number.map_or_else(Safe::default, |number| cx.plain(&cx.locale.number(number)))
    };
    let by = kpi.and_then(|kpi| kpi.by);
    let personal = item.personal_data.unwrap_or(false);
    vec![
        Row::gap(),
        Row::heading(cx.t("item-care")),
        Row::words(NEEDS, cx.t("item-needs"), cx.plain(&needs.join(", "))),
        Row::tick(
            IMPORTANT,
            cx.t("item-important"),
            Safe::default(),
            item.important,
        ),
        Row::words(PLAN_B, cx.t("item-plan-b"), cx.plain(plan_b)),
        Row::words(
            KPI,
            cx.t("item-kpi"),
            cx.plain(kpi.map_or("", |kpi| &kpi.name)),
        ),
        Row::words(
            KPI_UNIT,
            cx.t("item-kpi-unit"),
            cx.plain(kpi.map_or("", |kpi| &kpi.unit)),
        ),
        Row::number(
            KPI_BASE,
            cx.t("item-kpi-base"),
            number(kpi.and_then(|kpi| kpi.baseline)),
        ),
        Row::number(
            KPI_TARGET,
            cx.t("item-kpi-target"),
            number(kpi.and_then(|kpi| kpi.target)),
        ),
        Row::number(
            KPI_BY,
            cx.t("item-kpi-by"),
            by.map_or_else(Safe::default, |quarter| {
                cx.plain(&cx.locale.quarter(quarter))
            }),
        ),
        pick(
            cx,
            AI_CLASS,
            "item-ai-class",
            item.ai_act.as_ref().map_or("", |act| act.class.word()),
            words(cx, AiClass::ALL, Some("item-not-assessed"), |of| {
                (of.word(), of.message())
            }),
        ),
        pick(
            cx,
            COUNCIL,
            "item-council",
            item.works_council.map_or("", CouncilDuty::word),
            words(cx, CouncilDuty::ALL, Some("item-not-assessed"), |of| {
                (of.word(), of.message())
            }),
        ),
        Row::tick(PERSONAL, cx.t("item-personal"), Safe::default(), personal),
        Row::words(NOTES, cx.t("item-notes"), cx.plain(&item.notes)).typed(item.notes.clone()),
    ]
}

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
    Ok(super::Change::plan(
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
