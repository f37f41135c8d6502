//! What is done with an initiative as a whole: a copy of it, its end before its time, its removal.

use super::{
    super::{Answer, Change, Cx, Set},
    ITEM,
    act::after_removal,
};
use crate::{
    plan::{Arg, Booked, Edit, Id, Initiative, Plan, Status},
    tui::rows::Spot,
};

/// A copy behind it, with a name that says so. What has happened to the one has not happened to the other.
pub fn duplicate(cx: &Cx<'_>, at: usize, item: &Initiative) -> Answer {
    let mut copy = item.clone();
    copy.id = free_id(cx, &item.id);
    copy.name = free_name(cx, &cx.initiative(item));
    copy.progress = None;
    copy.lessons.clear();
    copy.status = match item.status {
        Status::Running | Status::Done | Status::Stopped => Status::Planned,
        other => other,
    };
    let place = at.saturating_add(1);
    let words = cx.say("added", &[("what", Arg::Text(copy.name.clone()))]);
    let edit = Edit::AddInitiative(place, Box::new(copy));
    Answer::Edit(edit, words, Some(Spot::of(ITEM, place)))
}

/// The name of a copy: the second one of the same bears its number.
fn free_name(cx: &Cx<'_>, name: &str) -> String {
    let taken = |wanted: &String| cx.plan.initiatives.iter().any(|item| item.name == *wanted);
    let named = |number| {
        let args = [
            ("name", Arg::Text(name.to_owned())),
            ("number", Arg::Count(number)),
        ];
        cx.locale.say("copy-of", &args)
    };
    let mut names = (1..).map(named);
    names.find(|name| !taken(name)).unwrap_or_default()
}

/// An id like another one that no initiative has.
pub fn free_id(cx: &Cx<'_>, base: &Id) -> Id {
    let taken = |id: &Id| cx.plan.initiatives.iter().any(|item| item.id == *id);
    Id::unique(base, taken)
}

/// Stops it, with the reason among what was learned: the format has no place of its own for it.
pub fn stop(cx: &Cx<'_>, at: usize, reason: &str) -> Set {
    if reason.is_empty() {
        return Err(cx.t("fault-reason"));
    }
    let item = cx.plan.initiatives.get(at).ok_or_else(Default::default)?;
    let mut new = item.clone();
    new.status = Status::Stopped;
    let learned = cx
        .locale
        .say("stop-lesson", &[("reason", Arg::Text(reason.to_owned()))]);
    let before = new.lessons.trim_end();
    new.lessons = if before.is_empty() {
        learned
    } else {
        format!("{before}\n{learned}")
    };
    Ok(Change::plan(
        Edit::Initiative(at, Box::new(new)),
        cx.plain(reason),
    ))
}

/// Takes it out of the plan, and its id out of what names it.
pub fn remove(cx: &Cx<'_>, at: usize) -> Answer {
    let Some(item) = cx.plan.initiatives.get(at) else {
        return Answer::Nothing;
    };
    let what = [("what", Arg::Text(item.name.clone()))];
    let next = after_removal(cx, at);
    let mut edits = Vec::new();
    for (other, new) in cx.plan.initiatives.iter().enumerate() {
        if new.needs.contains(&item.id) || new.with.contains(&item.id) {
            let mut new = new.clone();
            new.needs.retain(|id| *id != item.id);
            new.with.retain(|id| *id != item.id);
            edits.push(Edit::Initiative(other, Box::new(new)));
        }
    }
    let named = |id: &Option<Id>| id.as_ref() == Some(&item.id);
    if cx.plan.governance.iter().any(|of| named(&of.initiative)) {
        let mut governance = cx.plan.governance.clone();
        for rule in governance.iter_mut().filter(|of| named(&of.initiative)) {
            rule.initiative = None;
        }
        edits.push(Edit::Governance(governance));
    }
    let id = if edits.is_empty() {
        "removed"
    } else {
        "removed-and-links"
    };
    edits.push(Edit::RemoveInitiative(at));
    Answer::Edit(Edit::Many(edits), cx.say(id, &what), next)
}

/// Whether something has happened to it, that would belong to nothing without it: it can't be removed.
pub fn has_history(plan: &Plan, id: &Id) -> bool {
    let booked = plan
        .actuals
        .iter()
        .any(|actual| matches!(&actual.booked, Booked::Initiative(of) if of == id));
    let mut measured = plan.measurements.iter();
    booked
        || measured.any(|measurement| {
            let of = measurement.kpi.split_once('/').map(|(of, _)| of);
            of == Some(id.as_str())
        })
}
