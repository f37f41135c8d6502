//! What an initiative has several of: benefits, risks, KPIs. Each is a line of the form that opens.

use super::{
    super::{Answer, Cx, Page, Part, Step, edits},
    rows::number_text,
};
use crate::{
    locale::Safe,
    plan::{Arg, Benefit, BenefitKind, Edit, Estimate, Id, Initiative, Kpi, Ramp, Risk, Worth},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        theme::Tone,
    },
};

const BENEFIT: &str = "item_benefit";
const RISK: &str = "item_risk";
const KPI: &str = "item_kpi";
const ADD: &str = "item_add";

/// The benefits, each with what it is worth a year.
pub fn benefits(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let mut rows = vec![Row::heading(cx.t("item-benefits"))];
    for (at, benefit) in item.benefits.iter().enumerate() {
        let row = Row::item(
            Spot::of(BENEFIT, at),
            cx.t(benefit.kind.message()),
            Safe::default(),
        );
        rows.push(match &benefit.worth {
            Worth::PerYear(estimate) => {
                row.worth(estimate.likely(), true).note(cx.t("item-a-year"))
            }
            Worth::Hours {
                hours_per_month, ..
            } => {
                let hours = [("hours", Arg::Number(*hours_per_month))];
                row.note(cx.say("item-hours-a-month", &hours))
            }
        });
    }
    rows.push(Row::button(Spot::of(ADD, 0), cx.t("item-add-benefit")));
    rows
}

/// The risks, each with its plan B.
pub fn risks(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let mut rows = vec![Row::heading(cx.t("item-risks"))];
    for (at, risk) in item.risks.iter().enumerate() {
        let row = Row::item(
            Spot::of(RISK, at),
            named(cx, &risk.name, "item-risk"),
            Safe::default(),
        );
        rows.push(match &risk.plan_b {
            Some(plan_b) => {
                let action = Arg::Text(plan_b.action().to_owned());
                row.note(cx.say("risk-plan-b-is", &[("action", action)]))
            }
            None => row.note(cx.t("risk-no-plan-b")),
        });
    }
    rows.push(Row::button(Spot::of(ADD, 1), cx.t("item-add-risk")));
    rows
}

/// The KPIs, each with where it stands and where it should be.
pub fn kpis(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let mut rows = vec![Row::heading(cx.t("item-kpis"))];
    for (at, kpi) in item.kpis.iter().enumerate() {
        let from = number_text(cx, kpi.baseline);
        let to = number_text(cx, kpi.target);
        let dash = |text: &Safe| match text.as_str() {
            "" => "?".to_owned(),
            text => text.to_owned(),
        };
        let course = format!("{} – {} {}", dash(&from), dash(&to), kpi.unit);
        rows.push(
            Row::item(
                Spot::of(KPI, at),
                named(cx, &kpi.name, "item-kpi"),
                Safe::default(),
            )
            .note(Safe::line(course.trim_end())),
        );
    }
    rows.push(Row::button(Spot::of(ADD, 2), cx.t("item-add-kpi")));
    rows.push(Row::text(cx.t("item-lists-hint")).tone(Tone::Dim));
    rows
}

fn named(cx: &Cx<'_>, name: &str, otherwise: &str) -> Safe {
    if name.is_empty() {
        cx.t(otherwise)
    } else {
        cx.plain(name)
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
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let (Some(item), Some(spot), None) = (cx.plan.initiatives.get(cx.item), spot, cx.part) else {
        return Answer::Nothing;
    };
    let open = |part| Page {
        step: Step::Initiatives,
        item: Some(cx.item),
        part: Some(part),
    };
    match (does, part_of(spot)) {
        (Do::Accept | Do::Edit | Do::Open, Some(part)) => Answer::Go(open(part)),
        (Do::Accept | Do::Edit | Do::Open | Do::Add, None) if spot.name == ADD => {
            let (edit, part) = match spot.item {
                0 => add(cx, item, Part::Benefit(0)),
                1 => add(cx, item, Part::Risk(0)),
                _ => add(cx, item, Part::Kpi(0)),
            };
            Answer::EditAndGo(edit, added(cx, part), open(part))
        }
        (Do::Add, Some(part)) => {
            let (edit, part) = add(cx, item, part);
            Answer::EditAndGo(edit, added(cx, part), open(part))
        }
        (Do::Add, None) => Answer::Say(cx.t("item-lists-hint")),
        (Do::Remove, Some(part)) => remove(cx, item, part),
        _ => Answer::Nothing,
    }
}

fn added(cx: &Cx<'_>, part: Part) -> Safe {
    let what = match part {
        Part::Benefit(_) => "item-benefit",
        Part::Risk(_) => "item-risk",
        _ => "item-kpi",
    };
    cx.say("added", &[("what", Arg::Word(what))])
}

/// One more of the same list, behind the others.
fn add(cx: &Cx<'_>, item: &Initiative, part: Part) -> (Edit, Part) {
    let edit = edits::initiative(cx, cx.item, |new| match part {
        Part::Benefit(_) => new.benefits.push(Benefit {
            kind: BenefitKind::Cash,
            process: None,
            worth: Worth::PerYear(Estimate::default()),
            ramp: Ramp::AtOnce,
        }),
        Part::Risk(_) => new.risks.push(Risk::default()),
        _ => {
            let id = Id::unique(&Id::slug("kpi"), |id| {
                item.kpis.iter().any(|kpi| kpi.id == *id)
            });
            new.kpis.push(Kpi::begun(id));
        }
    });
    let part = match part {
        Part::Benefit(_) => Part::Benefit(item.benefits.len()),
        Part::Risk(_) => Part::Risk(item.risks.len()),
        _ => Part::Kpi(item.kpis.len()),
    };
    (edit, part)
}

fn remove(cx: &Cx<'_>, item: &Initiative, part: Part) -> Answer {
    let name = match part {
        Part::Benefit(at) => item
            .benefits
            .get(at)
            .map(|benefit| cx.t(benefit.kind.message())),
        Part::Risk(at) => item
            .risks
            .get(at)
            .map(|risk| named(cx, &risk.name, "item-risk")),
        Part::Kpi(at) => item
            .kpis
            .get(at)
            .map(|kpi| named(cx, &kpi.name, "item-kpi")),
        _ => None,
    };
    let Some(name) = name else {
        return Answer::Nothing;
    };
    let edit = edits::initiative(cx, cx.item, |new| match part {
        Part::Benefit(at) => drop(new.benefits.remove(at)),
        Part::Risk(at) => drop(new.risks.remove(at)),
        Part::Kpi(at) => drop(new.kpis.remove(at)),
        _ => {}
    });
    let words = cx.say("removed", &[("what", Arg::Text(name.into_string()))]);
    Answer::Edit(edit, words, None)
}
