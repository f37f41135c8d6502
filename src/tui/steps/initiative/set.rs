//! What a typed or chosen value of an initiative changes.

use super::{
    super::{Change, Cx, Part, Set, edits},
    benefit, cost, kpi, risk,
    spots::{
        AI_CLASS, BY_QUARTER, COST, COUNCIL, DEPARTMENT, GO_LIVE, HORIZON, IMPORTANT, NAME, NEEDS,
        NOTES, OWNER, PAID_BY, PERSONAL, PHASE, PILLAR, RUNNING, SPAN, SPREAD, STATUS,
    },
};
use crate::{
    locale::Safe,
    plan::{AiAct, AiClass, CouncilDuty, Horizon, Id, Initiative, PaidBy, Pillar, Status},
    tui::{
        forms::fields::{quarter, quarter_text},
        rows::Spot,
    },
};

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let Some(item) = cx.plan.initiatives.get(cx.item) else {
        return Err(Safe::default());
    };
    let mut new = item.clone();
    let text = text.trim();
    let shows = match (cx.part, spot) {
        (Some(Part::Benefit(at)), _) => benefit::set(cx, &mut new, at, spot, text)?,
        (Some(Part::Risk(at)), _) => risk::set(cx, &mut new, at, spot, text)?,
        (Some(Part::Kpi(at)), _) => kpi::set(cx, &mut new, at, spot, text)?,
        (None, _) if [COST, RUNNING, BY_QUARTER, SPREAD.name].contains(&spot.name) => {
            cost::set(cx, &mut new, spot, text)?
        }
        _ => set_rest(cx, &mut new, spot, text)?,
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
            item.go_live = Some(quarter(cx, text)?);
            return Ok(quarter_text(cx, item.go_live));
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
