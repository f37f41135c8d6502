//! What an initiative has several of: benefits, risks, KPIs. Each is a line of the form that opens; its page is the
//! thing's own form. A new one begins with what is typed into the last line of its list, so none is ever empty.

use super::super::{Answer, Change, Cx, Page, Part, Set, Step, edits};
use crate::{
    locale::Safe,
    plan::{Arg, Edit, Initiative},
    tui::{
        actions::Do,
        forms::{Form, new_benefit, new_kpi, new_risk},
        rows::{Row, Spot},
        screens::kpis::{self, Which},
        steps::What,
    },
};

const BENEFIT: &str = "item_benefit";
const RISK: &str = "item_risk";
const KPI: &str = "item_kpi";
const ADD: &str = "item_add";
/// The line that adds a benefit,
pub const ADD_BENEFIT: Spot = Spot::of(ADD, 0);
/// a risk,
pub const ADD_RISK: Spot = Spot::of(ADD, 1);
/// a KPI.
pub const ADD_KPI: Spot = Spot::of(ADD, 2);

/// The benefits, each with what it is worth a year.
pub fn benefits(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let mut rows = lines(cx, BENEFIT, &item.benefits);
    rows.push(
        Row::number(ADD_BENEFIT, cx.t("item-add-benefit"), Safe::default())
            .note(cx.t("item-add-benefit-note")),
    );
    rows
}

/// The risks, each with its plan B.
pub fn risks(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let mut rows = lines(cx, RISK, &item.risks);
    rows.push(
        Row::words(ADD_RISK, cx.t("item-add-risk"), Safe::default())
            .note(cx.t("item-add-risk-note")),
    );
    rows
}

/// The KPIs, each with where it stands and where it should be.
pub fn kpis(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let mut rows = lines(cx, KPI, &item.kpis);
    rows.push(
        Row::words(ADD_KPI, cx.t("item-add-kpi"), Safe::default()).note(cx.t("item-add-kpi-note")),
    );
    rows
}

fn lines(cx: &Cx<'_>, name: &'static str, list: &[impl Form]) -> Vec<Row> {
    let lines = list.iter().enumerate();
    lines
        .map(|(at, part)| part.line(cx, Spot::of(name, at)))
        .collect()
}

/// The page of a part.
pub fn rows(cx: &Cx<'_>, item: &Initiative, part: Part) -> Vec<Row> {
    match part {
        Part::Kpi(at) => kpis::form::rows(cx, kpi(cx, at)),
        part => form(item, part).map_or_else(Vec::new, |form| form.rows(cx)),
    }
}

/// What a value on the page of a part changes.
pub fn set(cx: &Cx<'_>, item: &Initiative, part: Part, spot: Spot, text: &str) -> Set {
    if let Part::Kpi(at) = part {
        return kpis::form::set(cx, kpi(cx, at), spot, text);
    }
    let mut new = item.clone();
    let form = form_mut(&mut new, part).ok_or_else(Safe::default)?;
    let shows = form.set(cx, spot, text)?;
    Ok(Change::plan(
        Edit::Initiative(cx.item, Box::new(new)),
        shows,
    ))
}

/// A KPI of the initiative, among all of the plan.
const fn kpi(cx: &Cx<'_>, at: usize) -> Which {
    Which {
        owner: Some(cx.item),
        at,
    }
}

/// What a key does on the page of a part.
pub fn act_inside(cx: &Cx<'_>, part: Part, does: Do, spot: Option<Spot>) -> Answer {
    match part {
        Part::Kpi(at) => kpis::form::act(cx, page(cx, part), kpi(cx, at), does, spot),
        _ => Answer::Nothing,
    }
}

fn form(item: &Initiative, part: Part) -> Option<&dyn Form> {
    Some(match part {
        Part::Benefit(at) => item.benefits.get(at)?,
        Part::Risk(at) => item.risks.get(at)?,
        Part::Kpi(at) => item.kpis.get(at)?,
        _ => return None,
    })
}

fn form_mut(item: &mut Initiative, part: Part) -> Option<&mut dyn Form> {
    Some(match part {
        Part::Benefit(at) => item.benefits.get_mut(at)?,
        Part::Risk(at) => item.risks.get_mut(at)?,
        _ => return None,
    })
}

/// Whether a row adds a part.
pub fn adds(spot: Spot) -> bool {
    spot.name == ADD
}

/// What is typed into the last line of a list: the new one's name, or what a benefit is worth.
pub fn add(cx: &Cx<'_>, item: &Initiative, spot: Spot, text: &str) -> Set {
    if text.is_empty() {
        return Err(cx.t("fault-name"));
    }
    let mut new = item.clone();
    let (part, shows) = match spot {
        ADD_BENEFIT => {
            let worth = edits::estimate(cx, text)?;
            new.benefits.push(new_benefit(worth));
            let shows = edits::estimate_text(cx, worth);
            (Part::Benefit(item.benefits.len()), shows)
        }
        ADD_RISK => {
            new.risks.push(new_risk(text));
            (Part::Risk(item.risks.len()), cx.plain(text))
        }
        ADD_KPI => {
            new.kpis.push(new_kpi(text, &item.kpis));
            (Part::Kpi(item.kpis.len()), cx.plain(text))
        }
        _ => return Err(Safe::default()),
    };
    let edit = Edit::Initiative(cx.item, Box::new(new));
    Ok(Change {
        what: What::PlanAndGo(edit, page(cx, part)),
        shows,
    })
}

fn page(cx: &Cx<'_>, part: Part) -> Page {
    Page {
        step: Step::Initiatives,
        item: Some(cx.item),
        part: Some(part),
    }
}

/// The part that a row stands for.
fn part_of(spot: Spot) -> Option<Part> {
    match spot.name {
        BENEFIT => Some(Part::Benefit(spot.item)),
        RISK => Some(Part::Risk(spot.item)),
        KPI => Some(Part::Kpi(spot.item)),
        _ => None,
    }
}

/// The row that a part has in the form.
pub const fn spot_of(part: Part) -> Option<Spot> {
    match part {
        Part::Benefit(at) => Some(Spot::of(BENEFIT, at)),
        Part::Risk(at) => Some(Spot::of(RISK, at)),
        Part::Kpi(at) => Some(Spot::of(KPI, at)),
        _ => None,
    }
}

/// What a key does on a row of the form.
pub fn act(cx: &Cx<'_>, item: &Initiative, does: Do, spot: Spot) -> Answer {
    let part = part_of(spot);
    match (does, part) {
        (Do::Accept | Do::Edit | Do::Open, Some(part)) => Answer::Go(page(cx, part)),
        (Do::Add, Some(Part::Benefit(_))) => Answer::Type(ADD_BENEFIT),
        (Do::Add, Some(Part::Risk(_))) => Answer::Type(ADD_RISK),
        (Do::Add, Some(Part::Kpi(_))) => Answer::Type(ADD_KPI),
        (Do::Add, None) if spot.name == ADD => Answer::Type(spot),
        (Do::Remove, Some(part)) => remove(cx, item, part),
        _ => Answer::Nothing,
    }
}

fn remove(cx: &Cx<'_>, item: &Initiative, part: Part) -> Answer {
    if let Part::Kpi(at) = part {
        return kpis::remove(cx, kpi(cx, at)).map_or(Answer::Nothing, |(edit, words)| {
            Answer::Edit(edit, words, None)
        });
    }
    let Some(name) = form(item, part).map(|form| form.called(cx)) else {
        return Answer::Nothing;
    };
    let edit = edits::initiative(cx, cx.item, |new| match part {
        Part::Benefit(at) => drop(new.benefits.remove(at)),
        Part::Risk(at) => drop(new.risks.remove(at)),
        _ => {}
    });
    let words = cx.say("removed", &[("what", Arg::Text(name.into_string()))]);
    Answer::Edit(edit, words, None)
}
