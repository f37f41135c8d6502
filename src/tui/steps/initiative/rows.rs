//! One initiative: what, when, for how much, for what use.

use super::{
    super::{Cx, Part, edits, returns},
    benefit, cost, kpi, lists, risk,
    spots::{
        AI_CLASS, COUNCIL, DEPARTMENT, GO_LIVE, HORIZON, IMPORTANT, NAME, NEEDS, NOTES, OWNER,
        PERSONAL, PHASE, PILLAR, SPAN, STATUS,
    },
};
use crate::{
    locale::Safe,
    plan::{AiClass, CouncilDuty, Estimate, Horizon, Id, Initiative, Number, Status},
    tui::{
        forms::fields::{pick, pillar_row, quarter_row, words},
        rows::{Row, Spot},
    },
};

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(item) = cx.plan.initiatives.get(cx.item) else {
        return Vec::new();
    };
    match cx.part {
        Some(Part::Benefit(at)) => return benefit::rows(cx, item, at),
        Some(Part::Risk(at)) => return risk::rows(cx, item, at),
        Some(Part::Kpi(at)) => return kpi::rows(cx, item, at),
        _ => {}
    }
    let mut rows = vec![Row::words(NAME, cx.t("item-name"), cx.plain(&item.name))];
    rows.extend(kind(cx, item));
    rows.extend(when(cx, item));
    rows.push(Row::gap());
    rows.extend(cost::rows(cx, item));
    rows.extend(lists::benefits(cx, item));
    rows.extend(returns::rows(cx, cx.item));
    rows.push(Row::gap());
    rows.extend(lists::risks(cx, item));
    rows.extend(lists::kpis(cx, item));
    rows.extend(care(cx, item));
    rows
}

fn kind(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let phases: Vec<(String, Safe)> = std::iter::once((String::new(), cx.t("item-phase-by-start")))
        .chain(
            cx.plan
                .phases
                .iter()
                .map(|phase| (phase.id.to_string(), cx.plain(&phase.name))),
        )
        .collect();
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
        pillar_row(cx, PILLAR, item.pillar),
        pick(
            cx,
            HORIZON,
            "item-horizon",
            item.horizon.map_or("", Horizon::word),
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
    let automatic = if item.go_live.is_none() && item.span.is_some() {
        cx.t("item-live-automatic")
    } else {
        Safe::default()
    };
    vec![
        Row::number(SPAN, cx.t("item-span"), span)
            .typed(item.span.map_or_else(String::new, |span| span.to_string())),
        quarter_row(cx, GO_LIVE, "item-live", item.go_live()).note(automatic),
        Row::words(
            DEPARTMENT,
            cx.t("item-department"),
            cx.plain(&item.department),
        ),
        Row::words(OWNER, cx.t("item-owner"), cx.plain(&item.owner)),
    ]
}

/// A row for an estimate.
pub fn estimate_row(cx: &Cx<'_>, spot: Spot, label: Safe, estimate: Option<Estimate>) -> Row {
    let shown = estimate.map_or_else(Safe::default, |of| edits::estimate_text(cx, of));
    let typed = estimate.map_or_else(String::new, |of| edits::estimate_typed(cx, of));
    Row::number(spot, label, shown).typed(typed)
}

/// A number, or nothing.
pub fn number_text(cx: &Cx<'_>, number: Option<Number>) -> Safe {
    number.map_or_else(Safe::default, |number| cx.plain(&cx.locale.number(number)))
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
        Row::words(NOTES, cx.t("item-notes"), cx.plain(&item.notes))
            .typed(item.notes.clone())
            .long(),
    ]
}
