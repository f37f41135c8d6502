//! When one looks at the plan again: check-ins and revisions due and held, with what they decided; and the first 90
//! days by week.

mod held;
mod review;
mod week;
mod weeks;

pub use held::REVIEW;
pub use weeks::WEEK;

use crate::{
    locale::Safe,
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{Answer, Cx, Part, Set},
    },
};

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    match cx.part {
        Some(Part::Review(at)) => review::rows(cx, at),
        Some(Part::Week(at)) => week::rows(cx, at),
        _ => {
            let mut rows = held::rows(cx);
            rows.push(Row::gap());
            rows.extend(weeks::rows(cx));
            rows
        }
    }
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    match cx.part {
        Some(Part::Review(at)) => review::set(cx, at, spot, text.trim()),
        Some(Part::Week(at)) => week::set(cx, at, spot, text.trim()),
        _ if spot.name == WEEK => weeks::tick(cx, spot.item, text == "yes"),
        _ => Err(Safe::default()),
    }
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    match cx.part {
        Some(Part::Review(at)) => review::act(cx, at, does, spot),
        Some(Part::Week(at)) => week::act(cx, at, does),
        _ if spot.is_some_and(|spot| weeks::is_of_list(spot.name)) => weeks::act(cx, does, spot),
        _ => held::act(cx, does, spot),
    }
}
