//! What the money is spent on.

use super::{Answer, Cx, Set, edits, share_rows};
use crate::{
    locale::Safe,
    plan::{Arg, Id, Share, rebalance},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        theme::Tone,
    },
};

/// A line of the list.
pub const SHARE: &str = "category_share";
const NEW: Spot = Spot::new("new_category");

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![
        Row::columns(cx.t("column-category"), cx.t("column-share"))
            .cell(cx.unit("column-amount"))
            .cell(cx.t("column-left")),
    ];
    for (at, (id, share)) in cx.plan.budget.categories.iter().enumerate() {
        let spot = Spot::of(SHARE, at);
        let mut row = Row::share(
            spot,
            cx.plain(&cx.locale.category(id)),
            cx.percent(*share),
            cx.locks.contains(&spot),
        )
        .figure(&format!("categories.{id}"))
        .part(share.as_fraction())
        .note(rule_of_thumb(cx, id));
        if let Some(part) = part_of(cx, id) {
            row = row.amount(part.allocated).amount(part.headroom);
        }
        rows.push(row);
    }
    rows.extend(share_rows::total(
        cx,
        cx.plan.budget.categories.iter().map(|(_, share)| *share),
        cx.figures
            .map(|figures| (figures.totals.allocated, figures.totals.committed)),
    ));
    rows.extend([
        Row::gap(),
        Row::words(NEW, cx.t("category-new"), Safe::default()),
        Row::gap(),
        Row::text(cx.t("categories-hint")).tone(Tone::Dim),
    ]);
    if cx
        .plan
        .budget
        .periods
        .iter()
        .any(|period| !period.categories.is_empty())
    {
        rows.push(Row::text(cx.t("categories-own")).tone(Tone::Dim));
    }
    rows
}

fn part_of(cx: &Cx<'_>, id: &Id) -> Option<crate::calc::PartFigures> {
    let figures = cx.figures?;
    let at = figures.category_ids.iter().position(|other| other == id)?;
    figures.categories.get(at).copied()
}

fn rule_of_thumb(cx: &Cx<'_>, id: &Id) -> Safe {
    cx.guidelines
        .categories
        .iter()
        .find(|(category, _)| category.id() == *id)
        .map_or_else(Safe::default, |(_, share)| {
            cx.say("rule-of-thumb", &[("share", Arg::Share(*share))])
        })
}

/// What a typed value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    match spot {
        NEW => {
            if text.trim().is_empty() {
                return Err(cx.t("fault-name"));
            }
            let id = Id::slug(text);
            if cx
                .plan
                .budget
                .categories
                .iter()
                .any(|(other, _)| *other == id)
            {
                return Err(cx.t("fault-category-there"));
            }
            let shows = cx.plain(&cx.locale.category(&id));
            edits::of_budget(cx, shows, |budget| {
                budget.categories.push((id, Share::ZERO));
            })
        }
        Spot { name: SHARE, .. } => {
            let old: Vec<Share> = shares_of(cx);
            let new = share_rows::rebalanced(cx, SHARE, &old, spot.item, text)?;
            let shows = share_rows::and_money(cx, new.get(spot.item).copied());
            edits::of_budget(cx, shows, |budget| {
                for ((_, place), share) in budget.categories.iter_mut().zip(new) {
                    *place = share;
                }
            })
        }
        _ => Err(Safe::default()),
    }
}

fn shares_of(cx: &Cx<'_>) -> Vec<Share> {
    cx.plan
        .budget
        .categories
        .iter()
        .map(|(_, share)| *share)
        .collect()
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let categories = &cx.plan.budget.categories;
    let at = spot.filter(|spot| spot.name == SHARE).map(|spot| spot.item);
    match (
        does,
        at.and_then(|at| categories.get(at).map(|of| (at, of))),
    ) {
        (Do::Remove, Some((at, (id, _)))) if categories.len() > 1 => {
            let old = shares_of(cx);
            let rest = rebalance(&old, &vec![false; old.len()], at, Share::ZERO);
            let edit = edits::budget(cx, |budget| {
                for ((_, place), share) in
                    budget.categories.iter_mut().zip(rest.into_iter().flatten())
                {
                    *place = share;
                }
                if at < budget.categories.len() {
                    budget.categories.remove(at);
                }
            });
            let name = cx.say("removed", &[("what", Arg::Category(id.clone()))]);
            Answer::Edit(edit, name, Some(Spot::of(SHARE, at.saturating_sub(1))))
        }
        (Do::Add, _) => Answer::Type(NEW),
        _ => Answer::Nothing,
    }
}
