//! Risks of the plan and of its initiatives: where each stands by likelihood and impact, what it costs on average, what
//! the reserve makes of that, and plan B.

mod about;
mod list;
mod matrix;
mod one;
mod standard;
mod sums;

use crate::{
    calc::{self, RiskCell, RiskFigures},
    plan::{Path, PlanB, Risk},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        screens::listed::{self, Listed},
        steps::{Answer, Cx, Page, Part, Step, edits, rate, removal::Place},
        theme::Tone,
    },
};

/// What is said of the selected risk or cell takes so many lines.
pub const ABOUT_LINES: u16 = 3;
/// A risk of an initiative, by the initiative and its position there.
const OF_INITIATIVE: &str = "risk_of_initiative";

pub use about::about;

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(all) = all(cx) else {
        return vec![Row::text(cx.t("figures-too-large")).tone(Tone::Bad)];
    };
    let mut rows = Vec::new();
    if all.is_empty() {
        rows.push(Row::text(cx.t("risks-none")));
    } else {
        rows.extend(sums::rows(cx, &all));
        rows.push(Row::gap());
        rows.extend(matrix::rows(cx, &all));
        rows.extend(list::rows(cx, &all));
    }
    rows.push(listed::adder::<Risk>(cx, "risks-add"));
    rows.extend(standard::rows(cx, &all));
    rows
}

/// Every risk, as calc puts them in order; nothing where the amounts are too large.
fn all(cx: &Cx<'_>) -> Option<Vec<RiskFigures>> {
    calc::risks(cx.plan, cx.figures?, &cx.guidelines.risks).ok()
}

/// The row of a risk.
const fn spot_of(of: &RiskFigures) -> Spot {
    spot_at((of.owner, of.at))
}

/// The row of the risk at a place.
const fn spot_at((owner, at): Place) -> Spot {
    match owner {
        None => Spot::of(Risk::LINE, at),
        Some(owner) => Spot::part(OF_INITIATIVE, owner, at),
    }
}

/// The risk of a row.
fn of_spot(all: &[RiskFigures], spot: Spot) -> Option<&RiskFigures> {
    all.iter().find(|of| spot_of(of) == spot)
}

/// The path of a risk's figure.
fn path_of(cx: &Cx<'_>, of: &RiskFigures) -> Option<Path> {
    let list = match of.owner {
        None => Path::parse("risks"),
        Some(owner) => {
            let item = cx.plan.initiatives.get(owner)?;
            Path::parse("initiatives").to(&item.id).to("risks")
        }
    };
    Some(list.to(of.at))
}

/// The cell to which the list is narrowed, as long as something stands in it.
fn narrowed(cx: &Cx<'_>, all: &[RiskFigures]) -> Option<RiskCell> {
    let cell = cx.look.risks?;
    matrix::inside(all, cell).next().map(|_| cell)
}

/// What plan B is; nothing where there is none.
fn plan_b(risk: &Risk) -> Option<&PlanB> {
    let plan_b = risk.plan_b.as_ref();
    plan_b.filter(|plan_b| !plan_b.action().trim().is_empty())
}

/// What a key does on a row that is no risk of the whole plan.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    match (does, spot) {
        (Do::Accept | Do::Edit | Do::Open, Some(sums::SUM)) => {
            Answer::GoTo(Page::of(Step::Rate), rate::RESERVE)
        }
        (Do::Accept | Do::Edit | Do::Open, Some(spot)) if spot.name == matrix::CELL => {
            matrix::narrow(cx, spot)
        }
        (Do::Accept | Do::Edit | Do::Open, Some(spot)) if spot.name == OF_INITIATIVE => {
            Answer::Go(Page {
                step: Step::Initiatives,
                item: Some(spot.item),
                part: Some(Part::Risk(spot.part)),
            })
        }
        (Do::Remove, Some(spot)) if spot.name == OF_INITIATIVE => remove(cx, spot),
        (Do::Earlier | Do::Later, Some(spot)) if spot.name == OF_INITIATIVE => {
            Answer::Say(cx.t("list-sorted"))
        }
        (_, Some(spot)) if spot.name == standard::STANDARD => standard::act(cx, does, spot.item),
        (Do::Add, _) => listed::add(cx, Risk::fresh(cx)),
        _ => Answer::Nothing,
    }
}

/// Takes a risk from its initiative.
fn remove(cx: &Cx<'_>, spot: Spot) -> Answer {
    let item = cx.plan.initiatives.get(spot.item);
    let Some(risk) = item.and_then(|item| item.risks.get(spot.part)) else {
        return Answer::Nothing;
    };
    let name = listed::called(cx, risk).into_string();
    let words = cx.say("removed", &[("what", crate::plan::Arg::Text(name))]);
    let next = all(cx).and_then(|all| list::beside(cx, &all, spot));
    let edit = edits::initiative(cx, spot.item, |item| drop(item.risks.remove(spot.part)));
    Answer::Edit(edit, words, next)
}
