//! A cost that is no initiative: how much, how often, from when until when, and who pays.

use crate::{
    locale::Safe,
    plan::{CostItem, Edit, Id, PaidBy, Per, Pillar},
    tui::{
        forms::fields::{
            category, category_row, money_row, optional, pick, pillar_row, quarter, quarter_row,
            words,
        },
        rows::{Row, Spot},
        steps::{Change, Cx, Set, edits, pillar_shares},
        theme::Tone,
    },
};

const NAME: Spot = Spot::new("cost_name");
const AMOUNT: Spot = Spot::new("cost_amount");
const PER: Spot = Spot::new("cost_per");
const CATEGORY: Spot = Spot::new("cost_category");
const PILLAR: Spot = Spot::new("cost_pillar");
const FROM: Spot = Spot::new("cost_from");
const UNTIL: Spot = Spot::new("cost_until");
const PAID_BY: Spot = Spot::new("cost_paid_by");
const LINE_FROM: Spot = Spot::new("cost_line_from");

/// What the page shows.
pub fn rows(cx: &Cx<'_>, at: usize) -> Vec<Row> {
    let Some(item) = cx.plan.costs.get(at) else {
        return Vec::new();
    };
    let mut rows = vec![
        Row::words(NAME, cx.t("item-name"), cx.plain(&item.name)),
        money_row(cx, AMOUNT, "column-amount", Some(item.amount))
            .figure(&format!("costs.{}", item.id)),
        pick(
            cx,
            PER,
            "cost-per",
            item.per.word(),
            words(cx, Per::ALL, None, |of| (of.word(), of.message())),
        ),
        quarter_row(cx, FROM, "cost-from", Some(item.from)),
    ];
    if item.per != Per::Once {
        let end = if item.until.is_none() {
            cx.t("cost-until-end")
        } else {
            Safe::default()
        };
        rows.push(quarter_row(cx, UNTIL, "cost-until", item.until).note(end));
    }
    rows.extend([
        category_row(cx, CATEGORY, &item.category),
        pillar_row(cx, PILLAR, item.pillar),
        pick(
            cx,
            PAID_BY,
            "item-paid-by",
            item.paid_by.word(),
            words(cx, PaidBy::ALL, None, |of| (of.word(), of.message())),
        ),
    ]);
    if item.paid_by == PaidBy::Plan && item.per != Per::Once {
        rows.push(
            quarter_row(cx, LINE_FROM, "cost-line-from", item.line_from)
                .note(cx.t("cost-line-note")),
        );
    }
    rows.extend([Row::gap(), Row::text(cx.t("entry-hint")).tone(Tone::Dim)]);
    rows
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, at: usize, spot: Spot, text: &str) -> Set {
    let mut costs = cx.plan.costs.clone();
    let Some(item) = costs.get_mut(at) else {
        return Err(Safe::default());
    };
    let shows = change(cx, item, spot, text.trim())?;
    Ok(Change::plan(Edit::Costs(costs), shows))
}

fn change(cx: &Cx<'_>, item: &mut CostItem, spot: Spot, text: &str) -> Result<Safe, Safe> {
    let unknown = || cx.t("fault-choice");
    match spot {
        NAME if text.is_empty() => return Err(cx.t("fault-name")),
        NAME => {
            if item.name.is_empty() {
                item.id = named(cx, item, text);
            }
            text.clone_into(&mut item.name);
        }
        AMOUNT => {
            item.amount = edits::amount(cx, text)?;
            return Ok(cx.money(item.amount));
        }
        PER => {
            item.per = Per::parse(text).ok_or_else(unknown)?;
            if item.per == Per::Once {
                item.until = None;
                item.line_from = None;
            }
            return Ok(cx.t(item.per.message()));
        }
        CATEGORY => {
            item.category = category(cx, text)?;
            return Ok(cx.plain(&cx.locale.category(&item.category)));
        }
        PILLAR => {
            item.pillar = Pillar::parse(text);
            return Ok(item
                .pillar
                .map_or_else(|| cx.t("choice-none"), |of| pillar_shares::name(cx, of)));
        }
        PAID_BY => {
            item.paid_by = PaidBy::parse(text).ok_or_else(unknown)?;
            if item.paid_by == PaidBy::Line {
                item.line_from = None;
            }
            return Ok(cx.t(item.paid_by.message()));
        }
        FROM => {
            let from = quarter(cx, text)?;
            if item.until.is_some_and(|until| until < from) {
                return Err(cx.t("input-backwards"));
            }
            item.from = from;
            return Ok(cx.plain(&cx.locale.quarter(from)));
        }
        UNTIL => {
            item.until = optional(text, |text| quarter(cx, text))?;
            if item.until.is_some_and(|until| until < item.from) {
                return Err(cx.t("input-backwards"));
            }
            return Ok(shown(cx, item.until, "cost-until-end"));
        }
        LINE_FROM => {
            item.line_from = optional(text, |text| quarter(cx, text))?;
            return Ok(shown(cx, item.line_from, "choice-none"));
        }
        _ => return Err(Safe::default()),
    }
    Ok(cx.plain(text))
}

fn shown(cx: &Cx<'_>, quarter: Option<crate::plan::Quarter>, none: &str) -> Safe {
    quarter.map_or_else(
        || cx.t(none),
        |quarter| cx.plain(&cx.locale.quarter(quarter)),
    )
}

/// The id of a cost by its first name; what the books name keeps its own.
fn named(cx: &Cx<'_>, item: &CostItem, name: &str) -> Id {
    let is_booked =
        cx.plan.actuals.iter().any(
            |actual| matches!(&actual.booked, crate::plan::Booked::Cost(id) if *id == item.id),
        );
    if is_booked {
        return item.id.clone();
    }
    Id::unique(&Id::slug(name), |id| {
        *id != item.id && cx.plan.costs.iter().any(|other| other.id == *id)
    })
}
