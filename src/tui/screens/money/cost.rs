//! Costs that are no initiative: how much, how often, from when until when, and who pays.

use super::{first_category, soon};
use crate::{
    locale::Safe,
    plan::{
        Booked, CostItem, Edit, Id, Money, PaidBy, Per, Pillar, Plan, Quarter, Span,
        StandardCategory,
    },
    tui::{
        forms::fields::{
            category, category_row, money_row, optional, pick, pillar_row, quarter, quarter_row,
            words,
        },
        rows::{Row, Spot},
        screens::listed::{self, Listed},
        steps::{Cx, Part, Step, edits, pillar_shares},
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

/// A page with less room than this has shorter quarters and categories.
const ROOMY: u16 = 95;

/// The costs, each with when it is paid, from what and by whom.
pub fn list(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::heading(cx.t("money-costs"))];
    if cx.plan.costs.is_empty() {
        rows.push(Row::text(cx.t("money-costs-none")).tone(Tone::Dim));
    } else {
        rows.push(
            Row::columns(cx.t("item-name"), cx.unit("column-amount"))
                .word(cx.t("cost-per"))
                .word(cx.t("item-span"))
                .short(cx.t("column-category"))
                .word(cx.t("item-paid-by"))
                .ranked(vec![0, 1, 2, 3]),
        );
    }
    let is_narrow = cx.room() < ROOMY;
    for (at, item) in cx.plan.costs.iter().enumerate() {
        let last = item.until.unwrap_or(cx.plan.end());
        let when = match Span::new(item.from, last) {
            Some(span) if item.per != Per::Once => span,
            _ => Span::single(item.from),
        };
        let (when, category) = if is_narrow {
            (
                cx.locale.short_span(when),
                cx.locale.category_short(&item.category),
            )
        } else {
            (cx.locale.span(when), cx.locale.category(&item.category))
        };
        let row = Row::item(
            Spot::of(CostItem::LINE, at),
            listed::called(cx, item),
            Safe::default(),
        );
        rows.push(
            row.worth(item.amount, false)
                .word(cx.t(item.per.message()))
                .word(cx.plain(&when))
                .word(cx.plain(&category))
                .word(cx.t(item.paid_by.message()))
                .figure(&format!("costs.{}", item.id)),
        );
    }
    rows.push(listed::adder::<CostItem>(cx, "money-add-cost"));
    rows
}

impl Listed for CostItem {
    const LINE: &'static str = "money_cost";
    const STEP: Step = Step::Money;
    const WHAT: &'static str = "ask-cost-item";

    fn all(plan: &Plan) -> &[Self] {
        &plan.costs
    }

    fn edit(all: Vec<Self>) -> Edit {
        Edit::Costs(all)
    }

    fn part(at: usize) -> Part {
        Part::CostItem(at)
    }

    fn fresh(cx: &Cx<'_>) -> Self {
        Self {
            id: listed::fresh_id("cost", &cx.plan.costs, |of| &of.id),
            name: String::new(),
            category: first_category(cx, StandardCategory::Technology),
            pillar: None,
            amount: Money::ZERO,
            per: Per::Year,
            from: soon(cx),
            until: None,
            paid_by: PaidBy::Plan,
            line_from: None,
        }
    }

    fn title(&self) -> &str {
        &self.name
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        let mut rows = vec![
            Row::words(NAME, cx.t("item-name"), cx.plain(&self.name)),
            money_row(cx, AMOUNT, "column-amount", Some(self.amount))
                .figure(&format!("costs.{}", self.id)),
            pick(
                cx,
                PER,
                "cost-per",
                self.per.word(),
                words(cx, Per::ALL, None, |of| (of.word(), of.message())),
            ),
            quarter_row(cx, FROM, "cost-from", Some(self.from)),
        ];
        if self.per != Per::Once {
            let end = if self.until.is_none() {
                cx.t("cost-until-end")
            } else {
                Safe::default()
            };
            rows.push(quarter_row(cx, UNTIL, "cost-until", self.until).note(end));
        }
        rows.extend([
            category_row(cx, CATEGORY, &self.category),
            pillar_row(cx, PILLAR, self.pillar),
            pick(
                cx,
                PAID_BY,
                "item-paid-by",
                self.paid_by.word(),
                words(cx, PaidBy::ALL, None, |of| (of.word(), of.message())),
            ),
        ]);
        if self.paid_by == PaidBy::Plan && self.per != Per::Once {
            rows.push(
                quarter_row(cx, LINE_FROM, "cost-line-from", self.line_from)
                    .note(cx.t("cost-line-note")),
            );
        }
        rows
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        let unknown = || cx.t("fault-choice");
        match spot {
            NAME if text.is_empty() => return Err(cx.t("fault-name")),
            NAME => {
                self.id = named(cx, self, text);
                text.clone_into(&mut self.name);
            }
            AMOUNT => {
                self.amount = edits::amount(cx, text)?;
                return Ok(cx.money(self.amount));
            }
            PER => {
                self.per = Per::parse(text).ok_or_else(unknown)?;
                if self.per == Per::Once {
                    self.until = None;
                    self.line_from = None;
                }
                return Ok(cx.t(self.per.message()));
            }
            CATEGORY => {
                self.category = category(cx, text)?;
                return Ok(cx.plain(&cx.locale.category(&self.category)));
            }
            PILLAR => {
                self.pillar = Pillar::parse(text);
                return Ok(self
                    .pillar
                    .map_or_else(|| cx.t("choice-none"), |of| pillar_shares::name(cx, of)));
            }
            PAID_BY => {
                self.paid_by = PaidBy::parse(text).ok_or_else(unknown)?;
                if self.paid_by == PaidBy::Line {
                    self.line_from = None;
                }
                return Ok(cx.t(self.paid_by.message()));
            }
            FROM => {
                let from = quarter(cx, text)?;
                if self.until.is_some_and(|until| until < from) {
                    return Err(cx.t("input-backwards"));
                }
                self.from = from;
                return Ok(cx.plain(&cx.locale.quarter(from)));
            }
            UNTIL => {
                self.until = optional(text, |text| quarter(cx, text))?;
                if self.until.is_some_and(|until| until < self.from) {
                    return Err(cx.t("input-backwards"));
                }
                return Ok(shown(cx, self.until, "cost-until-end"));
            }
            LINE_FROM => {
                self.line_from = optional(text, |text| quarter(cx, text))?;
                return Ok(shown(cx, self.line_from, "choice-none"));
            }
            _ => return Err(Safe::default()),
        }
        Ok(cx.plain(text))
    }
}

fn shown(cx: &Cx<'_>, quarter: Option<Quarter>, none: &str) -> Safe {
    quarter.map_or_else(
        || cx.t(none),
        |quarter| cx.plain(&cx.locale.quarter(quarter)),
    )
}

/// The id of a cost by its first name; what the books name keeps its own.
fn named(cx: &Cx<'_>, item: &CostItem, name: &str) -> Id {
    let is_booked = cx
        .plan
        .actuals
        .iter()
        .any(|actual| matches!(&actual.booked, Booked::Cost(id) if *id == item.id));
    if is_booked {
        return item.id.clone();
    }
    listed::id_for(&item.id, &item.name, name, &cx.plan.costs, |of| &of.id)
}
