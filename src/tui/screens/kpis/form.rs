//! One KPI: every field that the file can keep of it, and what was measured.

use super::{Which, change, path, values};
use crate::{
    locale::Safe,
    plan::{Edit, Kpi},
    tui::{
        actions::Do,
        forms::Form,
        rows::{Row, Spot},
        steps::{Answer, Change, Cx, Page, Set, parent, rename_kpi},
    },
};

/// What the page shows.
pub fn rows(cx: &Cx<'_>, which: Which) -> Vec<Row> {
    let Some(place) = which.place(cx.plan) else {
        return Vec::new();
    };
    let mut rows = place.kpi.rows(cx);
    rows.push(Row::gap());
    rows.extend(values::rows(cx, &place));
    // wherever one is on its page, the KPI is what the figures beside it explain
    let path = path(&place.key(cx.plan));
    for row in rows.iter_mut().filter(|row| row.spot.is_some()) {
        row.path = Some(path.clone());
    }
    rows
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, which: Which, spot: Spot, text: &str) -> Set {
    match spot.name {
        _ if spot == values::NEW => return values::record_below(cx, which, text),
        values::VALUE | values::WHEN => return values::set(cx, which, spot, text),
        _ => {}
    }
    let place = which.place(cx.plan).ok_or_else(Safe::default)?;
    let mut kpi = place.kpi.clone();
    let shows = kpi.set(cx, spot, text)?;
    // measurements name a KPI by its id
    if kpi.id != place.kpi.id {
        if which.list(cx.plan).iter().any(|other| other.id == kpi.id) {
            return Err(cx.t("fault-id-taken"));
        }
        let owner = which.owner.and_then(|at| cx.plan.initiatives.get(at));
        let mut plan = cx.plan.clone();
        rename_kpi(
            &mut plan,
            owner.map(|item| &item.id),
            &place.kpi.id,
            &kpi.id,
        );
        let _ = edit(cx, which, kpi).apply(&mut plan);
        return Ok(Change::plan(Edit::Plan(Box::new(plan)), shows));
    }
    Ok(Change::plan(edit(cx, which, kpi), shows))
}

/// The KPI becomes another.
fn edit(cx: &Cx<'_>, which: Which, new: Kpi) -> Edit {
    change::list(cx, which.owner, |all| {
        if let Some(kpi) = all.get_mut(which.at) {
            *kpi = new;
        }
    })
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, page: Page, which: Which, does: Do, spot: Option<Spot>) -> Answer {
    let value = spot.filter(|spot| [values::VALUE, values::WHEN].contains(&spot.name));
    match (does, value) {
        (Do::Add | Do::Record, _) => Answer::Type(values::NEW),
        (Do::Remove, Some(spot)) => values::remove(cx, spot.item, Some(values::NEW)),
        (Do::Remove, None) => {
            let back = parent(page, cx.way).unwrap_or(page);
            change::remove(cx, which).map_or(Answer::Nothing, |(edit, words)| {
                Answer::EditAndGo(edit, words, back)
            })
        }
        _ => Answer::Nothing,
    }
}
