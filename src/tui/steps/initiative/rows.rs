//! One initiative: what, when, for how much, for what use.

use super::{
    super::{Cx, edits, pillars, returns},
    spots::{
        AI_CLASS, BENEFIT, COST, COUNCIL, DEPARTMENT, GO_LIVE, HORIZON, HOUR_COST, HOURS,
        IMPORTANT, KPI, KPI_BASE, KPI_BY, KPI_TARGET, KPI_UNIT, NAME, NEEDS, NOTES, OWNER, PAID_BY,
        PERSONAL, PHASE, PILLAR, PLAN_B, PROCESS, REALISED, RUNNING, SPAN, STATUS, WORTH,
    },
};
use crate::{
    locale::Safe,
    plan::{
        AiClass, BenefitKind, ByCategory, Cost, CouncilDuty, Estimate, Horizon, Id, Initiative,
        Number, PaidBy, Pillar, PlanB, Status, Worth,
    },
    tui::rows::{Row, Spot},
};

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
pub fn categories(cx: &Cx<'_>) -> Vec<Id> {
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
