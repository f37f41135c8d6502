//! KPIs that are added, removed or moved. What was measured goes with the one that is removed.

use super::{Which, called, missing};
use crate::{
    calc::measured,
    locale::Safe,
    plan::{Arg, Edit, Kpi},
    tui::{
        actions::Do,
        forms::new_kpi,
        rows::Spot,
        steps::{Answer, Change, Cx, Set, What, edits},
    },
};

/// The line that adds one to the plan.
pub const ADD: Spot = Spot::new("kpi_add");

/// The list of the plan, or of an initiative, changed.
pub fn list(cx: &Cx<'_>, owner: Option<usize>, change: impl FnOnce(&mut Vec<Kpi>)) -> Edit {
    if let Some(at) = owner {
        return edits::initiative(cx, at, |item| change(&mut item.kpis));
    }
    let mut all = cx.plan.kpis.clone();
    change(&mut all);
    Edit::Kpis(all)
}

/// One more of the plan, or the first of an initiative, by what is measured: on to its form.
pub fn add(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let owner = match spot.name {
        missing::MISSING => Some(spot.item),
        _ if spot == ADD => None,
        _ => return Err(Safe::default()),
    };
    if text.is_empty() {
        return Err(cx.t("fault-name"));
    }
    let at = Which { owner, at: 0 }.list(cx.plan).len();
    let edit = list(cx, owner, |all| all.push(new_kpi(text, all)));
    Ok(Change {
        what: What::PlanAndGo(edit, Which { owner, at }.page()),
        shows: cx.plain(text),
    })
}

/// The edit that takes one out with what was measured of it, and its name in words.
pub fn remove(cx: &Cx<'_>, which: Which) -> Option<(Edit, Safe)> {
    let place = which.place(cx.plan)?;
    let name = ("what", Arg::Text(called(cx, place.kpi).into_string()));
    let edit = list(cx, which.owner, |all| {
        if which.at < all.len() {
            all.remove(which.at);
        }
    });
    let key = place.key(cx.plan);
    let count = measured(cx.plan, &key).len();
    if count == 0 {
        return Some((edit, cx.say("removed", &[name])));
    }
    let mut rest = cx.plan.measurements.clone();
    rest.retain(|of| of.kpi != key);
    let words = cx.say("kpi-removed", &[name, ("count", Arg::Count(count))]);
    let edit = Edit::Many(vec![edit, Edit::Measurements(rest)]);
    Some((edit, words))
}

/// Moves one among those of its list that stand on the same level.
pub fn shift(cx: &Cx<'_>, which: Which, does: Do) -> Answer {
    let Some(place) = which.place(cx.plan) else {
        return Answer::Nothing;
    };
    let same = which.list(cx.plan).iter().enumerate();
    let same = same.filter(|(_, kpi)| kpi.level == place.kpi.level);
    let mut same = same.map(|(at, _)| at);
    let to = match does {
        Do::Earlier => same.rfind(|at| *at < which.at),
        _ => same.find(|at| *at > which.at),
    };
    let Some(to) = to else {
        return Answer::Say(cx.t("kpi-order"));
    };
    let edit = list(cx, which.owner, |all| all.swap(which.at, to));
    let name = Arg::Text(called(cx, place.kpi).into_string());
    let words = cx.say("moved", &[("what", name)]);
    let moved = Which { at: to, ..which };
    Answer::Edit(edit, words, Some(moved.spot(super::KPI)))
}
