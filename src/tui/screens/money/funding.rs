//! A subsidy: how much, for what, when, and whether it is granted.

use crate::{
    locale::Safe,
    plan::{Edit, Funding, FundingStatus, Id},
    tui::{
        forms::fields::{category, category_row, money_row, pick, quarter, quarter_row, words},
        rows::{Row, Spot},
        steps::{Change, Cx, Set, edits},
        theme::Tone,
    },
};

const NAME: Spot = Spot::new("funding_name");
const AMOUNT: Spot = Spot::new("funding_amount");
const QUARTER: Spot = Spot::new("funding_quarter");
const CATEGORY: Spot = Spot::new("funding_category");
const STATUS: Spot = Spot::new("funding_status");

/// What the page shows.
pub fn rows(cx: &Cx<'_>, at: usize) -> Vec<Row> {
    let Some(item) = cx.plan.funding.get(at) else {
        return Vec::new();
    };
    let note = if item.status.counts() {
        cx.t("funding-in-budget")
    } else {
        cx.t("funding-not-yet")
    };
    vec![
        Row::words(NAME, cx.t("item-name"), cx.plain(&item.name)),
        money_row(cx, AMOUNT, "column-amount", Some(item.amount))
            .figure(&format!("funding.{}", item.id)),
        pick(
            cx,
            STATUS,
            "column-status",
            item.status.word(),
            words(cx, FundingStatus::ALL, None, |of| (of.word(), of.message())),
        )
        .note(note),
        quarter_row(cx, QUARTER, "money-quarter", Some(item.quarter)),
        category_row(cx, CATEGORY, &item.category),
        Row::gap(),
        Row::text(cx.t("entry-hint")).tone(Tone::Dim),
    ]
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, at: usize, spot: Spot, text: &str) -> Set {
    let mut funding = cx.plan.funding.clone();
    let Some(item) = funding.get_mut(at) else {
        return Err(Safe::default());
    };
    let shows = change(cx, item, spot, text.trim())?;
    Ok(Change::plan(Edit::Funding(funding), shows))
}

fn change(cx: &Cx<'_>, item: &mut Funding, spot: Spot, text: &str) -> Result<Safe, Safe> {
    let unknown = || cx.t("fault-choice");
    match spot {
        NAME if text.is_empty() => Err(cx.t("fault-name")),
        NAME => {
            if item.name.is_empty() {
                let others = &cx.plan.funding;
                item.id = Id::unique(&Id::slug(text), |id| {
                    *id != item.id && others.iter().any(|other| other.id == *id)
                });
            }
            text.clone_into(&mut item.name);
            Ok(cx.plain(text))
        }
        AMOUNT => {
            item.amount = edits::amount(cx, text)?;
            Ok(cx.money(item.amount))
        }
        STATUS => {
            item.status = FundingStatus::parse(text).ok_or_else(unknown)?;
            Ok(cx.t(item.status.message()))
        }
        QUARTER => {
            item.quarter = quarter(cx, text)?;
            Ok(cx.plain(&cx.locale.quarter(item.quarter)))
        }
        CATEGORY => {
            item.category = category(cx, text)?;
            Ok(cx.plain(&cx.locale.category(&item.category)))
        }
        _ => Err(Safe::default()),
    }
}
