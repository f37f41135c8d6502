//! Bars that move and stretch, by keys and by the mouse.

use super::MILESTONE;
use crate::{
    locale::Safe,
    plan::{Arg, Edit, Quarter, Span},
    tui::{
        dragging::Grip,
        rows::Spot,
        steps::{Answer, Cx, edits, initiatives, phases},
    },
};

/// A bar by so many quarters: whole, or one of its ends.
pub fn moved(cx: &Cx<'_>, spot: Spot, grip: Grip, by: i32) -> Answer {
    match spot.name {
        initiatives::ITEM => initiative(cx, spot, grip, by),
        phases::PHASE => phase(cx, spot, grip, by),
        MILESTONE => milestone(cx, spot, grip, by),
        _ => Answer::Nothing,
    }
}

fn initiative(cx: &Cx<'_>, spot: Spot, grip: Grip, by: i32) -> Answer {
    let Some(item) = cx.plan.initiatives.get(spot.item) else {
        return Answer::Nothing;
    };
    if item.span.is_none() {
        return Answer::Say(cx.t("timeline-no-span"));
    }
    let new = match grip {
        Grip::Whole => Some(item.moved(by)),
        Grip::Start => item.stretched(by, 0),
        Grip::End => item.stretched(0, by),
    };
    let Some((new, span)) = new.and_then(|new| new.span.map(|span| (new, span))) else {
        return Answer::Say(cx.t("timeline-one-quarter"));
    };
    if !is_in_plan(cx, span) {
        return Answer::Say(cx.t("timeline-leaves"));
    }
    let edit = Edit::Initiative(spot.item, Box::new(new));
    answer(cx, edit, spot, (&cx.initiative(item), grip), span)
}

fn phase(cx: &Cx<'_>, spot: Spot, grip: Grip, by: i32) -> Answer {
    let Some(phase) = cx.plan.phases.get(spot.item) else {
        return Answer::Nothing;
    };
    let (first, last) = (phase.span.first(), phase.span.last());
    let span = match grip {
        Grip::Whole => Some(phase.span.plus(by)),
        Grip::Start => Span::new(first.plus(by), last),
        Grip::End => Span::new(first, last.plus(by)),
    };
    let Some(span) = span else {
        return Answer::Say(cx.t("timeline-one-quarter"));
    };
    if !is_in_plan(cx, span) {
        return Answer::Say(cx.t("timeline-leaves"));
    }
    let edit = edits::phases(cx, |phases| {
        if let Some(phase) = phases.get_mut(spot.item) {
            phase.span = span;
            if grip == Grip::Whole {
                for milestone in &mut phase.milestones {
                    milestone.quarter = milestone.quarter.plus(by);
                }
            }
        }
    });
    answer(cx, edit, spot, (&phase.name, grip), span)
}

fn milestone(cx: &Cx<'_>, spot: Spot, grip: Grip, by: i32) -> Answer {
    let phase = cx.plan.phases.get(spot.item);
    let Some(milestone) = phase.and_then(|phase| phase.milestones.get(spot.part)) else {
        return Answer::Nothing;
    };
    if grip != Grip::Whole {
        return Answer::Say(cx.t("timeline-milestone-length"));
    }
    let quarter: Quarter = milestone.quarter.plus(by);
    if !is_in_plan(cx, Span::single(quarter)) {
        return Answer::Say(cx.t("timeline-leaves"));
    }
    let edit = edits::phases(cx, |phases| {
        let phase = phases.get_mut(spot.item);
        if let Some(place) = phase.and_then(|phase| phase.milestones.get_mut(spot.part)) {
            place.quarter = quarter;
        }
    });
    answer(
        cx,
        edit,
        spot,
        (&milestone.name, grip),
        Span::single(quarter),
    )
}

/// Whether anything of it stays where the plan has money.
fn is_in_plan(cx: &Cx<'_>, span: Span) -> bool {
    let whole = cx.plan.quarters();
    whole.is_some_and(|whole| span.first() <= whole.last() && whole.first() <= span.last())
}

fn answer(cx: &Cx<'_>, edit: Edit, spot: Spot, (name, grip): (&str, Grip), span: Span) -> Answer {
    let what = ("what", Arg::Text(name.to_owned()));
    let words = if grip == Grip::Whole {
        cx.say("moved-to", &[what, ("quarter", Arg::Quarter(span.first()))])
    } else {
        cx.say("stretched-to", &[what, ("span", Arg::Span(span))])
    };
    let head = Safe::line(&format!("{name}: {}", cx.locale.span(span)));
    Answer::Move(edit, words, spot, head)
}
