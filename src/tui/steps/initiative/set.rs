//! What a typed or chosen value of an initiative changes.

use super::{
    super::{Change, Cx, Set, initiatives},
    basics, care, cost, links, parts,
    references::rename,
    spots::{
        AI_CLASS, AI_NOTE, AI_ROLE, COUNCIL, DATA, DUTIES, ID, INTEGRATES, LESSONS, NEEDS, NOTES,
        PERSONAL, VENDORS, WITH,
    },
    texts,
};
use crate::{
    locale::Safe,
    plan::{Edit, Id, Initiative},
    tui::rows::Spot,
};

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let Some(item) = cx.plan.initiatives.get(cx.item) else {
        return Err(Safe::default());
    };
    let text = text.trim();
    if let Some(part) = cx.part {
        return parts::set(cx, item, part, spot, text);
    }
    if parts::adds(spot) {
        return parts::add(cx, item, spot, text);
    }
    if spot.name == initiatives::STOP {
        return initiatives::stop(cx, cx.item, text);
    }
    if spot == ID {
        return id(cx, item, text);
    }
    let mut new = item.clone();
    let shows = match spot {
        NEEDS | WITH | VENDORS | DATA | INTEGRATES => links::set(cx, &mut new, spot, text)?,
        AI_CLASS | AI_ROLE | DUTIES | AI_NOTE | PERSONAL | COUNCIL => {
            care::set(cx, &mut new, spot, text)?
        }
        NOTES | LESSONS => texts::set(cx, &mut new, spot, text)?,
        spot if cost::has(spot) => cost::set(cx, &mut new, spot, text)?,
        spot => basics::set(cx, &mut new, spot, text)?,
    };
    let edit = Edit::Initiative(cx.item, Box::new(new));
    Ok(Change::plan(edit, shows))
}

/// Another id: all that name the initiative are mended in the same step.
fn id(cx: &Cx<'_>, item: &Initiative, text: &str) -> Set {
    let new = Id::parse(text).ok_or_else(|| cx.t("fault-id"))?;
    let mut others = cx.plan.initiatives.iter().enumerate();
    if others.any(|(at, other)| at != cx.item && other.id == new) {
        return Err(cx.t("fault-id-taken"));
    }
    let mut plan = cx.plan.clone();
    rename(&mut plan, &item.id, &new);
    Ok(Change::plan(
        Edit::Plan(Box::new(plan)),
        cx.plain(new.as_str()),
    ))
}
