//! A later change of the budget by the board: when, in what, how much more or less, and why.

use crate::{
    locale::Safe,
    tui::{
        forms::fields::{category, category_row, money_row, quarter, quarter_row},
        rows::{Row, Spot},
        steps::{Change, Cx, Set, edits},
        theme::Tone,
    },
};

const REASON: Spot = Spot::new("change_reason");
const AMOUNT: Spot = Spot::new("change_amount");
const QUARTER: Spot = Spot::new("change_quarter");
const CATEGORY: Spot = Spot::new("change_category");

/// What the page shows.
pub fn rows(cx: &Cx<'_>, at: usize) -> Vec<Row> {
    let Some(change) = cx.plan.budget.changes.get(at) else {
        return Vec::new();
    };
    vec![
        Row::words(REASON, cx.t("money-reason"), cx.plain(&change.reason)),
        money_row(cx, AMOUNT, "column-amount", Some(change.amount)).note(cx.t("change-less")),
        quarter_row(cx, QUARTER, "money-quarter", Some(change.quarter)),
        category_row(cx, CATEGORY, &change.category),
        Row::gap(),
        Row::text(cx.t("entry-hint")).tone(Tone::Dim),
    ]
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, at: usize, spot: Spot, text: &str) -> Set {
    let Some(mut change) = cx.plan.budget.changes.get(at).cloned() else {
        return Err(Safe::default());
    };
    let text = text.trim();
    let shows = match spot {
        REASON => {
            text.clone_into(&mut change.reason);
            cx.plain(text)
        }
        AMOUNT => {
            let amount = cx.locale.read_money(text);
            change.amount = amount.map_err(|fault| cx.fault(&fault))?;
            cx.money(change.amount)
        }
        QUARTER => {
            change.quarter = quarter(cx, text)?;
            cx.plain(&cx.locale.quarter(change.quarter))
        }
        CATEGORY => {
            change.category = category(cx, text)?;
            cx.plain(&cx.locale.category(&change.category))
        }
        _ => return Err(Safe::default()),
    };
    let edit = edits::budget(cx, |budget| {
        if let Some(place) = budget.changes.get_mut(at) {
            *place = change;
        }
    });
    Ok(Change::plan(edit, shows))
}
