//! The list of initiatives on the plan's line of time.

use super::{Answer, Cx, Page, Step, phases};
use crate::{
    locale::Safe,
    plan::{Arg, Edit, Id, Initiative, Span, Status},
    tui::{
        actions::Do,
        look::Order,
        rows::{Bar, Row, Spot},
        series,
        theme::Tone,
    },
};

/// An item of the list.
pub const ITEM: &str = "initiative";

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    if cx.plan.initiatives.is_empty() {
        return vec![Row::text(cx.t("initiatives-none")).tone(Tone::Dim)];
    }
    let mut rows = vec![
        Row::columns(cx.t("column-initiative"), cx.unit("column-cost")).cell(cx.t("column-status")),
    ];
    let line = cx.plan.quarters();
    rows.extend(line.map(|line| phases::years_row(cx, line)));
    for at in in_order(cx) {
        rows.extend(item(cx, at, line));
    }
    if let Some(figures) = cx.figures {
        rows.push(Row::gap());
        rows.push(Row::text(
            cx.over_or_left(
                figures
                    .totals
                    .allocated
                    .minus(figures.totals.committed)
                    .unwrap_or_default(),
            ),
        ));
    }
    rows
}

/// Positions of the initiatives, in the order that was asked for.
fn in_order(cx: &Cx<'_>) -> Vec<usize> {
    let mut all: Vec<usize> = (0..cx.plan.initiatives.len()).collect();
    let item = |at: &usize| cx.plan.initiatives.get(*at);
    match cx.look.order {
        Order::File => {}
        Order::Cost => all.sort_by_key(|at| {
            let figures = cx.figures.and_then(|figures| figures.initiatives.get(*at));
            std::cmp::Reverse(figures.map(|figures| figures.cost))
        }),
        Order::Start => all.sort_by_key(|at| {
            let start = item(at).and_then(|item| item.span).map(Span::first);
            (start.is_none(), start)
        }),
        Order::Name => all.sort_by_cached_key(|at| item(at).map(|item| item.name.to_lowercase())),
    }
    all
}

/// One line: pillar's letter and name, cost, when, and where it stands.
pub fn item(cx: &Cx<'_>, at: usize, line: Option<Span>) -> Option<Row> {
    let initiative = cx.plan.initiatives.get(at)?;
    let figures = cx.figures.and_then(|figures| figures.initiatives.get(at));
    let letter = initiative.pillar.map_or_else(
        || "·".to_owned(),
        |pillar| series::of_pillar(pillar, cx.locale).letter.to_string(),
    );
    let name = match initiative.name.as_str() {
        "" => cx.locale.text("initiative-new"),
        name => name.to_owned(),
    };
    let name = Safe::line(&format!("{letter} {name}"));
    let tone = if initiative.status.commits() {
        Tone::Plain
    } else {
        Tone::Dim
    };
    let mut row = Row::item(Spot::of(ITEM, at), name, Safe::default())
        .cell(cx.t(initiative.status.message()))
        .figure(&format!("initiatives.{}.cost", initiative.id))
        .tone(tone);
    if let Some(figures) = figures {
        row = row.worth(figures.cost, false);
    }
    if let Some(line) = line {
        row = row.bar(Bar::Time {
            line,
            filled: initiative.span,
            marks: initiative.go_live().into_iter().collect(),
            light: !initiative.status.commits(),
        });
    }
    Some(row)
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let items = &cx.plan.initiatives;
    let at = spot.filter(|spot| spot.name == ITEM).map(|spot| spot.item);
    let name = at
        .and_then(|at| items.get(at))
        .map(|item| item.name.clone());
    match (does, at.zip(name)) {
        (Do::Accept | Do::Edit | Do::Open, Some((at, _))) => {
            Answer::Go(Page::item(Step::Initiatives, at))
        }
        (Do::Sort, _) => {
            let order = cx.look.order.next();
            let mut look = cx.look.clone();
            look.order = order;
            Answer::Look(look, cx.t(order.message()))
        }
        (Do::Add, _) => {
            let id = Id::unique(&Id::slug(&cx.locale.text("initiative-new")), |id| {
                items.iter().any(|item| item.id == *id)
            });
            let start = cx.plan.settings.start;
            let mut initiative = Initiative::new(id, "");
            initiative.span = Span::new(start.next(), start.plus(2));
            initiative.status = Status::Planned;
            let place = at.map_or(items.len(), |at| at.saturating_add(1));
            let edit = Edit::AddInitiative(place, Box::new(initiative));
            let words = cx.t("initiative-added");
            Answer::EditAndGo(edit, words, Page::item(Step::Initiatives, place))
        }
        (Do::Remove, Some((at, name))) => {
            let words = cx.say("removed", &[("what", Arg::Text(name))]);
            let next = Spot::of(ITEM, at.min(items.len().saturating_sub(2)));
            Answer::Edit(Edit::RemoveInitiative(at), words, Some(next))
        }
        (Do::Earlier | Do::Later, Some((at, name))) => {
            let to = if does == Do::Earlier {
                at.checked_sub(1)
            } else {
                at.checked_add(1)
            };
            match to.filter(|to| *to < items.len()) {
                Some(to) => {
                    let words = cx.say("moved", &[("what", Arg::Text(name))]);
                    Answer::Edit(
                        Edit::MoveInitiative(at, to),
                        words,
                        Some(Spot::of(ITEM, to)),
                    )
                }
                None => Answer::Say(cx.t("list-end")),
            }
        }
        _ => Answer::Nothing,
    }
}
