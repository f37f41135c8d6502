//! The initiatives: in the guide a simple list on the plan's line of time, in the workspace a table to sort, filter,
//! group and work on.

mod act;
mod change;
mod shown;
mod split;
mod sums;
mod table;

pub use act::{act, add, on_whole, reason, set};
pub use change::{remove, stop};
pub use shown::{Part, parts};
pub use table::STOP;

use super::{Cx, phases};
use crate::{
    locale::Safe,
    plan::{Initiative, Span, Status},
    tui::{
        rows::{Bar, Row, Spot},
        series,
        theme::Tone,
        work::Way,
    },
};

/// An item of the list; its parts are the cells of its line.
pub const ITEM: &str = "initiative";

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    if cx.plan.initiatives.is_empty() {
        let id = match cx.way {
            Way::Tabs => "initiatives-none-yet",
            Way::Long | Way::Short => "initiatives-none",
        };
        return vec![Row::text(cx.t(id)).tone(Tone::Dim)];
    }
    if cx.way == Way::Tabs {
        table::rows(cx)
    } else {
        list(cx)
    }
}

/// The simple list of the guide.
fn list(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![
        Row::columns(cx.t("column-initiative"), cx.unit("column-cost")).word(cx.t("column-status")),
    ];
    let line = cx.plan.quarters();
    rows.extend(line.map(|line| phases::years_row(cx, line)));
    let all = 0..cx.plan.initiatives.len();
    rows.extend(all.filter_map(|at| item(cx, at, line)));
    rows.extend(left(cx));
    let mut items = cx.plan.initiatives.iter();
    if items.all(|item| item.status == Status::Idea) {
        rows.push(Row::text(cx.t("initiatives-all-ideas")).tone(Tone::Dim));
    }
    rows
}

/// What is left of the budget, in words.
fn left(cx: &Cx<'_>) -> Vec<Row> {
    cx.figures.map_or_else(Vec::new, |figures| {
        let totals = &figures.totals;
        let left = totals.allocated.minus(totals.committed);
        let words = cx.over_or_left(left.unwrap_or_default());
        vec![Row::gap(), Row::text(words)]
    })
}

/// One line: pillar's letter and name, cost, when, and where it stands.
pub fn item(cx: &Cx<'_>, at: usize, line: Option<Span>) -> Option<Row> {
    let initiative = cx.plan.initiatives.get(at)?;
    let figures = cx.figures.and_then(|figures| figures.initiatives.get(at));
    let label = Safe::line(&called(cx, initiative));
    let mut row = Row::item(Spot::of(ITEM, at), label, Safe::default())
        .word(cx.t(initiative.status.message()))
        .figure(&format!("initiatives.{}.cost", initiative.id))
        .tone(tone(initiative));
    if let Some(figures) = figures {
        row = row.worth(figures.cost, false);
    }
    if let Some(line) = line {
        row = row.bar(bar(initiative, line));
    }
    Some(row)
}

/// Its pillar's letter and its name.
fn called(cx: &Cx<'_>, initiative: &Initiative) -> String {
    let letter = initiative.pillar.map_or_else(
        || "·".to_owned(),
        |pillar| series::of_pillar(pillar, cx.locale).letter.to_string(),
    );
    format!("{letter} {}", cx.initiative(initiative))
}

/// What commits nothing is beside the point.
const fn tone(initiative: &Initiative) -> Tone {
    if initiative.status.commits() {
        Tone::Plain
    } else {
        Tone::Dim
    }
}

fn bar(initiative: &Initiative, line: Span) -> Bar {
    Bar::Time {
        line,
        filled: initiative.span,
        marks: initiative.go_live().into_iter().collect(),
        light: !initiative.status.commits(),
    }
}
