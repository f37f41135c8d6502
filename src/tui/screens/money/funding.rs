//! Subsidies: how much, for what, when, and whether they are granted.

use super::{first_category, soon};
use crate::{
    locale::Safe,
    plan::{Edit, Funding, FundingStatus, Money, Plan, StandardCategory},
    tui::{
        forms::fields::{category, category_row, money_row, pick, quarter, quarter_row, words},
        rows::{Row, Spot},
        screens::listed::{self, Listed},
        steps::{Cx, Part, Step, edits},
        theme::Tone,
    },
};

const NAME: Spot = Spot::new("funding_name");
const AMOUNT: Spot = Spot::new("funding_amount");
const QUARTER: Spot = Spot::new("funding_quarter");
const CATEGORY: Spot = Spot::new("funding_category");
const STATUS: Spot = Spot::new("funding_status");

/// The subsidies, each with when it comes and for what.
pub fn list(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::heading(cx.t("money-funding"))];
    if cx.plan.funding.is_empty() {
        rows.push(Row::text(cx.t("money-funding-none")).tone(Tone::Dim));
    } else {
        rows.push(
            Row::columns(cx.t("item-name"), cx.unit("column-amount"))
                .word(cx.t("column-status"))
                .word(cx.t("money-quarter"))
                .word(cx.t("column-category")),
        );
    }
    for (at, item) in cx.plan.funding.iter().enumerate() {
        let tone = if item.status.counts() {
            Tone::Plain
        } else {
            Tone::Dim
        };
        let row = Row::item(
            Spot::of(Funding::LINE, at),
            listed::called(cx, item),
            Safe::default(),
        );
        rows.push(
            row.worth(item.amount, false)
                .word(cx.t(item.status.message()))
                .word(cx.plain(&cx.locale.quarter(item.quarter)))
                .word(cx.plain(&cx.locale.category(&item.category)))
                .figure(&format!("funding.{}", item.id))
                .tone(tone),
        );
    }
    rows.push(listed::adder::<Funding>(cx, "money-add-funding"));
    rows
}

impl Listed for Funding {
    const LINE: &'static str = "money_funding";
    const STEP: Step = Step::Money;
    const WHAT: &'static str = "ask-funding";

    fn all(plan: &Plan) -> &[Self] {
        &plan.funding
    }

    fn edit(all: Vec<Self>) -> Edit {
        Edit::Funding(all)
    }

    fn part(at: usize) -> Part {
        Part::Funding(at)
    }

    fn fresh(cx: &Cx<'_>) -> Self {
        Self {
            id: listed::fresh_id("subsidy", &cx.plan.funding, |of| &of.id),
            name: String::new(),
            amount: Money::ZERO,
            quarter: soon(cx),
            category: first_category(cx, StandardCategory::People),
            status: FundingStatus::Applied,
        }
    }

    fn title(&self) -> &str {
        &self.name
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        let note = if self.status.counts() {
            cx.t("funding-in-budget")
        } else {
            cx.t("funding-not-yet")
        };
        vec![
            Row::words(NAME, cx.t("item-name"), cx.plain(&self.name)),
            money_row(cx, AMOUNT, "column-amount", Some(self.amount))
                .figure(&format!("funding.{}", self.id)),
            pick(
                cx,
                STATUS,
                "column-status",
                self.status.word(),
                words(cx, FundingStatus::ALL, None, |of| (of.word(), of.message())),
            )
            .note(note),
            quarter_row(cx, QUARTER, "money-quarter", Some(self.quarter)),
            category_row(cx, CATEGORY, &self.category),
        ]
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        let unknown = || cx.t("fault-choice");
        match spot {
            NAME if text.is_empty() => Err(cx.t("fault-name")),
            NAME => {
                self.id = listed::id_for(&self.id, &self.name, text, &cx.plan.funding, |of| &of.id);
                text.clone_into(&mut self.name);
                Ok(cx.plain(text))
            }
            AMOUNT => {
                self.amount = edits::amount(cx, text)?;
                Ok(cx.money(self.amount))
            }
            STATUS => {
                self.status = FundingStatus::parse(text).ok_or_else(unknown)?;
                Ok(cx.t(self.status.message()))
            }
            QUARTER => {
                self.quarter = quarter(cx, text)?;
                Ok(cx.plain(&cx.locale.quarter(self.quarter)))
            }
            CATEGORY => {
                self.category = category(cx, text)?;
                Ok(cx.plain(&cx.locale.category(&self.category)))
            }
            _ => Err(Safe::default()),
        }
    }
}
