//! What an initiative is, when it is built, and who answers for it.

use super::{
    super::{Cx, edits, pillar_shares},
    span::move_to,
    spots::{
        CORE, DEPARTMENT, FTE, GO_LIVE, HORIZON, ID, IMPORTANT, NAME, OWNER, PHASE, PILLAR,
        PROGRESS, SPAN, STATUS,
    },
};
use crate::{
    locale::Safe,
    plan::{Horizon, Id, Initiative, Pillar, Status},
    tui::{
        forms::fields::{
            number_row, optional, pick, quarter, quarter_row, quarter_text, share_row, words,
        },
        rows::{Row, Spot},
    },
};

/// What it is, and when.
pub fn rows(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let mut rows = vec![
        Row::words(NAME, cx.t("item-name"), cx.plain(&item.name)),
        Row::words(ID, cx.t("field-id"), cx.plain(item.id.as_str())).note(cx.t("field-id-note")),
    ];
    rows.extend(kind(cx, item));
    rows.extend(when(cx, item));
    rows
}

fn kind(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let none = |id: &str| std::iter::once((String::new(), cx.t(id)));
    let pillars = Pillar::ALL
        .iter()
        .map(|pillar| (pillar.word().to_owned(), pillar_shares::name(cx, *pillar)));
    let phases = cx
        .plan
        .phases
        .iter()
        .map(|phase| (phase.id.to_string(), cx.plain(&phase.name)));
    let of = |words: Option<&'static str>| words.unwrap_or_default();
    let count = if item.status.commits() {
        "item-counts"
    } else {
        "item-counts-not"
    };
    vec![
        pick(
            cx,
            STATUS,
            "item-status",
            item.status.word(),
            words(cx, Status::ALL, None, |status| {
                (status.word(), status.message())
            }),
        )
        .note(cx.t(count)),
        pick(
            cx,
            PILLAR,
            "item-pillar",
            of(item.pillar.map(Pillar::word)),
            none("choice-none").chain(pillars).collect(),
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
            none("item-phase-by-start").chain(phases).collect(),
        ),
    ]
}

fn when(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let span = item
        .span
        .map_or_else(Safe::default, |span| cx.plain(&cx.locale.span(span)));
    let live = quarter_row(cx, GO_LIVE, "item-live", item.go_live());
    let is_automatic = item.go_live.is_none() && item.span.is_some();
    vec![
        Row::number(SPAN, cx.t("item-span"), span)
            .typed(item.span.map_or_else(String::new, |span| span.to_string())),
        if is_automatic {
            live.note(cx.t("item-live-automatic"))
        } else {
            live
        },
    ]
}

/// Whether there is something in the group of people and progress.
pub fn has_people(item: &Initiative) -> bool {
    !item.department.is_empty()
        || !item.owner.is_empty()
        || item.progress.is_some()
        || item.fte.is_some()
        || item.important
        || item.core_process
}

/// Who does it, how far it is, and how much hangs on it.
pub fn people(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let tick = |spot, label, on| Row::tick(spot, cx.t(label), Safe::default(), on);
    vec![
        Row::words(OWNER, cx.t("item-owner"), cx.plain(&item.owner)),
        Row::words(
            DEPARTMENT,
            cx.t("item-department"),
            cx.plain(&item.department),
        ),
        share_row(cx, PROGRESS, "item-progress", item.progress),
        number_row(cx, FTE, "item-fte", item.fte).note(cx.t("item-fte-note")),
        tick(IMPORTANT, "item-important", item.important).note(cx.t("item-important-note")),
        tick(CORE, "item-core", item.core_process).note(cx.t("item-core-note")),
    ]
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, item: &mut Initiative, spot: Spot, text: &str) -> Result<Safe, Safe> {
    let none = || cx.t("choice-none");
    match spot {
        NAME => name(cx, item, text),
        OWNER => text.clone_into(&mut item.owner),
        DEPARTMENT => text.clone_into(&mut item.department),
        STATUS => {
            let status = Status::parse(text).ok_or_else(|| cx.t("fault-choice"))?;
            if item.span.is_none() && status != Status::Idea {
                return Err(cx.t("fault-needs-span"));
            }
            item.status = status;
            return Ok(cx.t(status.message()));
        }
        PILLAR => {
            item.pillar = Pillar::parse(text);
            let name = item.pillar.map(|pillar| pillar_shares::name(cx, pillar));
            return Ok(name.unwrap_or_else(none));
        }
        HORIZON => {
            item.horizon = Horizon::parse(text);
            return Ok(item.horizon.map_or_else(none, |of| cx.t(of.message())));
        }
        PHASE => {
            item.phase = Id::parse(text);
            let phase = cx
                .plan
                .phases
                .iter()
                .find(|of| Some(&of.id) == item.phase.as_ref());
            return Ok(phase.map_or_else(
                || cx.t("item-phase-by-start"),
                |phase| cx.plain(&phase.name),
            ));
        }
        SPAN if text.is_empty() && item.status == Status::Idea => item.span = None,
        SPAN => {
            let span = cx
                .locale
                .read_span(text)
                .map_err(|fault| cx.fault(&fault))?;
            let shows = cx.locale.span(span);
            let evened = move_to(item, span).then(|| cx.locale.text("item-spread-evened"));
            return Ok(match evened {
                Some(words) => Safe::line(&format!("{shows}, {words}")),
                None => Safe::line(&shows),
            });
        }
        GO_LIVE => {
            item.go_live = optional(text, |text| quarter(cx, text))?;
            return Ok(quarter_text(cx, item.go_live()));
        }
        PROGRESS => {
            item.progress = optional(text, |text| edits::share(cx, text))?;
            let shows = item.progress.map(|share| cx.percent(share));
            return Ok(shows.unwrap_or_default());
        }
        FTE => {
            item.fte = optional(text, |text| edits::number(cx, text))?;
            let shows = item.fte.map(|fte| cx.plain(&cx.locale.number(fte)));
            return Ok(shows.unwrap_or_default());
        }
        IMPORTANT | CORE => {
            let yes = text == "yes";
            *(if spot == IMPORTANT {
                &mut item.important
            } else {
                &mut item.core_process
            }) = yes;
            return Ok(cx.yes_no(yes));
        }
        _ => return Err(Safe::default()),
    }
    Ok(cx.plain(text))
}

/// A new initiative gets its id from its first name; later the id stays until it is changed itself.
fn name(cx: &Cx<'_>, item: &mut Initiative, text: &str) {
    let is_new = item.name.is_empty();
    text.clone_into(&mut item.name);
    if is_new && !text.is_empty() {
        let own = item.id.clone();
        let all = &cx.plan.initiatives;
        let is_named = all
            .iter()
            .any(|other| other.needs.contains(&own) || other.with.contains(&own));
        if !is_named {
            let taken = |id: &Id| all.iter().any(|other| other.id == *id && *id != own);
            item.id = Id::unique(&Id::slug(text), taken);
        }
    }
}
