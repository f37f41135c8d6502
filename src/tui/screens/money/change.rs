//! Later changes of the budget by the board: when, in what, how much more or less, and why.

use super::{first_category, soon};
use crate::{
    locale::Safe,
    plan::{Change, Edit, Money, Plan, StandardCategory},
    tui::{
        forms::fields::{category, category_row, money_row, quarter, quarter_row},
        rows::{Row, Spot},
        screens::listed::{self, Listed},
        steps::{Cx, Part, Step},
        theme::Tone,
    },
};

const REASON: Spot = Spot::new("change_reason");
const AMOUNT: Spot = Spot::new("change_amount");
const QUARTER: Spot = Spot::new("change_quarter");
const CATEGORY: Spot = Spot::new("change_category");

/// The changes, each with its quarter.
pub fn list(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::heading(cx.t("money-changes"))];
    if cx.plan.budget.changes.is_empty() {
        rows.push(Row::text(cx.t("money-changes-none")).tone(Tone::Dim));
    } else {
        rows.push(
            Row::columns(cx.t("money-reason"), cx.unit("column-amount"))
                .word(cx.t("money-quarter"))
                .word(cx.t("column-category")),
        );
    }
    for (at, change) in cx.plan.budget.changes.iter().enumerate() {
        let row = Row::item(
            Spot::of(Change::LINE, at),
            listed::called(cx, change),
            Safe::default(),
        );
        rows.push(
            row.worth(change.amount, false)
                .word(cx.plain(&cx.locale.quarter(change.quarter)))
                .word(cx.plain(&cx.locale.category(&change.category)))
                .figure(&format!("quarters.{}.{}", change.quarter, change.category)),
        );
    }
    rows.push(listed::adder::<Change>(cx, "money-add-change"));
    rows
}

impl Listed for Change {
    const LINE: &'static str = "money_change";
    const STEP: Step = Step::Money;
    const WHAT: &'static str = "ask-change";

    fn all(plan: &Plan) -> &[Self] {
        &plan.budget.changes
    }

    fn edit(all: Vec<Self>) -> Edit {
        Edit::BudgetChanges(all)
    }

    fn part(at: usize) -> Part {
        Part::Change(at)
    }

    fn fresh(cx: &Cx<'_>) -> Self {
        Self {
            quarter: soon(cx),
            category: first_category(cx, StandardCategory::People),
            amount: Money::ZERO,
            reason: String::new(),
        }
    }

    fn title(&self) -> &str {
        &self.reason
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        vec![
            Row::words(REASON, cx.t("money-reason"), cx.plain(&self.reason)),
            money_row(cx, AMOUNT, "column-amount", Some(self.amount)).note(cx.t("change-less")),
            quarter_row(cx, QUARTER, "money-quarter", Some(self.quarter)),
            category_row(cx, CATEGORY, &self.category),
        ]
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        Ok(match spot {
            REASON => {
                text.clone_into(&mut self.reason);
                cx.plain(text)
            }
            AMOUNT => {
                let amount = cx.locale.read_money(text);
                self.amount = amount.map_err(|fault| cx.fault(&fault))?;
                cx.money(self.amount)
            }
            QUARTER => {
                self.quarter = quarter(cx, text)?;
                cx.plain(&cx.locale.quarter(self.quarter))
            }
            CATEGORY => {
                self.category = category(cx, text)?;
                cx.plain(&cx.locale.category(&self.category))
            }
            _ => return Err(Safe::default()),
        })
    }
}
