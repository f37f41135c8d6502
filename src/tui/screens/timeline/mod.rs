//! The line of time: phases, milestones and initiatives as bars that move, the dates of the law, and the money that is
//! left below them.

mod about;
mod chart;
mod groups;
mod items;
mod law;
mod moving;
mod standing;

pub use about::about;
pub use moving::moved;
pub use standing::Standing;

use crate::tui::{
    actions::Do,
    dragging::Grip,
    look::{Group, Look},
    rows::{Row, Spot},
    screens::offers,
    steps::{Answer, Cx, Page, Step, initiatives, phases},
    theme::Tone,
};

/// What is said of the selected bar takes so many lines.
pub const ABOUT_LINES: u16 = 4;
/// A milestone: the item is the phase, the part the milestone.
const MILESTONE: &str = "timeline_milestone";
/// The head of a group.
const GROUP: &str = "timeline_group";
/// The dates of the law together.
const LAW: Spot = Spot::new("timeline_law");
/// One of them.
const LAW_DATE: &str = "timeline_law_date";
/// What is left.
const LEFT: Spot = Spot::new("timeline_left");

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(chart) = chart::Chart::of(cx) else {
        return vec![Row::text(cx.t("timeline-no-years")).tone(Tone::Dim)];
    };
    let mut rows = chart.heads(cx);
    rows.extend(groups::rows(cx, &chart));
    rows.extend(law::rows(cx, &chart));
    rows.extend(chart.left(cx));
    rows
}

/// Whether the rows below a head are shown: at first those of a group are, milestones and dates of the law are not.
fn is_open(cx: &Cx<'_>, head: Spot) -> bool {
    let is_group = head.name == GROUP;
    cx.look.folds.get(&head).copied().unwrap_or(is_group)
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    match (does, spot) {
        (Do::SpanEarlier, Some(spot)) => moved(cx, spot, Grip::Whole, -1),
        (Do::SpanLater, Some(spot)) => moved(cx, spot, Grip::Whole, 1),
        (Do::Shorter, Some(spot)) => moved(cx, spot, Grip::End, -1),
        (Do::Longer, Some(spot)) => moved(cx, spot, Grip::End, 1),
        (Do::Zoom, _) => chart::zoom(cx, spot),
        (Do::WindowEarlier, _) => chart::window_by(cx, -1),
        (Do::WindowLater, _) => chart::window_by(cx, 1),
        (Do::Group, _) => {
            let mut look = cx.look.clone();
            look.grouping = Group::next(look.grouping);
            look.folds.retain(|head, _| head.name != GROUP);
            let words = cx.t(Group::message(look.grouping));
            Answer::Look(look, words)
        }
        (Do::Toggle, Some(spot)) => fold(cx, spot),
        (Do::WayOne | Do::WayTwo | Do::WayThree | Do::WayFour, Some(spot)) => {
            offers::take(does, about::ways(cx, spot))
        }
        (Do::Accept | Do::Open, Some(spot)) => match spot.name {
            initiatives::ITEM => Answer::Go(Page::item(Step::Initiatives, spot.item)),
            phases::PHASE | MILESTONE => Answer::Go(Page::item(Step::Phases, spot.item)),
            _ if spot == LEFT => Answer::Go(Page::of(Step::Budget)),
            _ => fold(cx, spot),
        },
        (Do::Add, _) => initiatives::act(cx, does, spot.filter(|of| of.name == initiatives::ITEM)),
        _ => Answer::Nothing,
    }
}

/// Folds what stands below a head, or unfolds it.
fn fold(cx: &Cx<'_>, spot: Spot) -> Answer {
    if ![phases::PHASE, GROUP, LAW.name].contains(&spot.name) {
        return Answer::Nothing;
    }
    let mut look: Look = cx.look.clone();
    let is_open = is_open(cx, spot);
    look.folds.insert(spot, !is_open);
    let words = if is_open {
        "timeline-folded"
    } else {
        "timeline-unfolded"
    };
    Answer::Look(look, cx.t(words))
}
