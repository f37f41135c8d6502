//! What is no initiative, as lists that grow and shrink: costs, subsidies, changes of the budget.

use crate::{
    locale::Safe,
    plan::{
        Arg, Change, CostItem, Edit, Funding, FundingStatus, Id, Money, PaidBy, Per, Quarter,
        StandardCategory,
    },
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{Answer, Cx, Page, Part, Step, edits},
        theme::Tone,
    },
};

/// A line of the costs.
pub const COST: &str = "money_cost";
/// A line of the subsidies.
pub const FUNDING: &str = "money_funding";
/// A line of the changes.
pub const CHANGE: &str = "money_change";
const ADD: &str = "money_add";

/// The three lists.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = costs(cx);
    rows.extend(funding(cx));
    rows.extend(changes(cx));
    rows
}

fn costs(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::heading(cx.t("money-costs"))];
    if cx.plan.costs.is_empty() {
        rows.push(Row::text(cx.t("money-costs-none")).tone(Tone::Dim));
    } else {
        rows.push(
            Row::columns(cx.t("item-name"), cx.unit("column-amount"))
                .cell(cx.t("cost-per"))
                .cell(cx.t("item-span"))
                .cell(cx.t("column-category"))
                .cell(cx.t("item-paid-by")),
        );
    }
    for (at, item) in cx.plan.costs.iter().enumerate() {
        let last = item.until.unwrap_or(cx.plan.end());
        let when = match crate::plan::Span::new(item.from, last) {
            Some(span) if item.per != Per::Once => cx.locale.span(span),
            _ => cx.locale.quarter(item.from),
        };
        let row = Row::item(
            Spot::of(COST, at),
            named(cx, &item.name, "ask-cost-item"),
            Safe::default(),
        );
        rows.push(
            row.worth(item.amount, false)
                .cell(cx.t(item.per.message()))
                .cell(cx.plain(&when))
                .cell(cx.plain(&cx.locale.category(&item.category)))
                .cell(cx.t(item.paid_by.message()))
                .figure(&format!("costs.{}", item.id)),
        );
    }
    rows.push(Row::button(Spot::of(ADD, 0), cx.t("money-add-cost")));
    rows.push(Row::gap());
    rows
}

fn funding(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::heading(cx.t("money-funding"))];
    if cx.plan.funding.is_empty() {
        rows.push(Row::text(cx.t("money-funding-none")).tone(Tone::Dim));
    } else {
        rows.push(
            Row::columns(cx.t("item-name"), cx.unit("column-amount"))
                .cell(cx.t("column-status"))
                .cell(cx.t("money-quarter"))
                .cell(cx.t("column-category")),
        );
    }
    for (at, item) in cx.plan.funding.iter().enumerate() {
        let tone = if item.status.counts() {
            Tone::Plain
        } else {
            Tone::Dim
        };
        let row = Row::item(
            Spot::of(FUNDING, at),
            named(cx, &item.name, "ask-funding"),
            Safe::default(),
        );
        rows.push(
            row.worth(item.amount, false)
                .cell(cx.t(item.status.message()))
                .cell(cx.plain(&cx.locale.quarter(item.quarter)))
                .cell(cx.plain(&cx.locale.category(&item.category)))
                .figure(&format!("funding.{}", item.id))
                .tone(tone),
        );
    }
    rows.push(Row::button(Spot::of(ADD, 1), cx.t("money-add-funding")));
    rows.push(Row::gap());
    rows
}

fn changes(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::heading(cx.t("money-changes"))];
    if cx.plan.budget.changes.is_empty() {
        rows.push(Row::text(cx.t("money-changes-none")).tone(Tone::Dim));
    } else {
        rows.push(
            Row::columns(cx.t("money-reason"), cx.unit("column-amount"))
                .cell(cx.t("money-quarter"))
                .cell(cx.t("column-category")),
        );
    }
    for (at, change) in cx.plan.budget.changes.iter().enumerate() {
        let row = Row::item(
            Spot::of(CHANGE, at),
            named(cx, &change.reason, "ask-change"),
            Safe::default(),
        );
        rows.push(
            row.worth(change.amount, false)
                .cell(cx.plain(&cx.locale.quarter(change.quarter)))
                .cell(cx.plain(&cx.locale.category(&change.category)))
                .figure(&format!("quarters.{}.{}", change.quarter, change.category)),
        );
    }
    rows.push(Row::button(Spot::of(ADD, 2), cx.t("money-add-change")));
    rows
}

/// A name, or what it is while it has none.
fn named(cx: &Cx<'_>, name: &str, otherwise: &str) -> Safe {
    match name {
        "" => cx.t(otherwise),
        name => cx.plain(name),
    }
}

/// The entry that a row stands for.
fn part_of(spot: Spot) -> Option<Part> {
    match spot.name {
        COST => Some(Part::CostItem(spot.item)),
        FUNDING => Some(Part::Funding(spot.item)),
        CHANGE => Some(Part::Change(spot.item)),
        _ => None,
    }
}

/// What a key does on a row of the screen.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let part = spot.and_then(part_of);
    let button = spot.filter(|spot| spot.name == ADD).map(|spot| spot.item);
    match (does, part, button) {
        (Do::Accept | Do::Edit | Do::Open, Some(part), _) => {
            Answer::Go(Page::part(Step::Money, part))
        }
        (Do::Accept | Do::Edit | Do::Open | Do::Add, None, Some(1))
        | (Do::Add, Some(Part::Funding(_)), _) => add_funding(cx),
        (Do::Accept | Do::Edit | Do::Open | Do::Add, None, Some(2))
        | (Do::Add, Some(Part::Change(_)), _) => add_change(cx),
        (Do::Accept | Do::Edit | Do::Open, None, Some(_)) | (Do::Add, _, _) => add_cost(cx),
        (Do::Remove, Some(part), _) => match remove(cx, part) {
            Some((edit, words, next)) => Answer::Edit(edit, words, Some(next)),
            None => Answer::Nothing,
        },
        _ => Answer::Nothing,
    }
}

/// What a key does inside an entry.
pub fn act_inside(cx: &Cx<'_>, does: Do) -> Answer {
    match (does, cx.part) {
        (Do::Remove, Some(part)) => match remove(cx, part) {
            Some((edit, words, _)) => Answer::EditAndGo(edit, words, Page::of(Step::Money)),
            None => Answer::Nothing,
        },
        (Do::Add, Some(Part::Funding(_))) => add_funding(cx),
        (Do::Add, Some(Part::Change(_))) => add_change(cx),
        (Do::Add, _) => add_cost(cx),
        _ => Answer::Nothing,
    }
}

/// The quarter that something new begins in: now, inside the plan.
fn soon(cx: &Cx<'_>) -> Quarter {
    let start = cx.plan.settings.start;
    let end = cx.plan.end().max(start);
    cx.now.unwrap_or(start).clamp(start, end)
}

/// The category that something new stands in: the plan's first; a plan without one has the standard ones.
fn first_category(cx: &Cx<'_>, wanted: StandardCategory) -> Id {
    let all = &cx.plan.budget.categories;
    let found = all.iter().find(|(id, _)| *id == wanted.id());
    found
        .or_else(|| all.first())
        .map_or_else(|| wanted.id(), |(id, _)| id.clone())
}

fn add_cost(cx: &Cx<'_>) -> Answer {
    let mut costs = cx.plan.costs.clone();
    let at = costs.len();
    costs.push(CostItem {
        id: Id::unique(&Id::slug("cost"), |id| costs.iter().any(|of| of.id == *id)),
        name: String::new(),
        category: first_category(cx, StandardCategory::Technology),
        pillar: None,
        amount: Money::ZERO,
        per: Per::Year,
        from: soon(cx),
        until: None,
        paid_by: PaidBy::Plan,
        line_from: None,
    });
    let page = Page::part(Step::Money, Part::CostItem(at));
    Answer::EditAndGo(Edit::Costs(costs), added(cx, "ask-cost-item"), page)
}

fn add_funding(cx: &Cx<'_>) -> Answer {
    let mut funding = cx.plan.funding.clone();
    let at = funding.len();
    funding.push(Funding {
        id: Id::unique(&Id::slug("subsidy"), |id| {
            funding.iter().any(|of| of.id == *id)
        }),
        name: String::new(),
        amount: Money::ZERO,
        quarter: soon(cx),
        category: first_category(cx, StandardCategory::People),
        status: FundingStatus::Applied,
    });
    let page = Page::part(Step::Money, Part::Funding(at));
    Answer::EditAndGo(Edit::Funding(funding), added(cx, "ask-funding"), page)
}

fn add_change(cx: &Cx<'_>) -> Answer {
    let at = cx.plan.budget.changes.len();
    let change = Change {
        quarter: soon(cx),
        category: first_category(cx, StandardCategory::People),
        amount: Money::ZERO,
        reason: String::new(),
    };
    let edit = edits::budget(cx, |budget| budget.changes.push(change));
    let page = Page::part(Step::Money, Part::Change(at));
    Answer::EditAndGo(edit, added(cx, "ask-change"), page)
}

fn added(cx: &Cx<'_>, what: &'static str) -> Safe {
    cx.say("added", &[("what", Arg::Word(what))])
}

/// The edit that removes an entry, its name in words, and what is selected then.
fn remove(cx: &Cx<'_>, part: Part) -> Option<(Edit, Safe, Spot)> {
    let (edit, name, list, at, left) = match part {
        Part::CostItem(at) => {
            let name = named(cx, &cx.plan.costs.get(at)?.name, "ask-cost-item");
            let mut costs = cx.plan.costs.clone();
            costs.remove(at);
            let left = costs.len();
            (Edit::Costs(costs), name, COST, at, left)
        }
        Part::Funding(at) => {
            let name = named(cx, &cx.plan.funding.get(at)?.name, "ask-funding");
            let mut funding = cx.plan.funding.clone();
            funding.remove(at);
            let left = funding.len();
            (Edit::Funding(funding), name, FUNDING, at, left)
        }
        Part::Change(at) => {
            let name = named(cx, &cx.plan.budget.changes.get(at)?.reason, "ask-change");
            let edit = edits::budget(cx, |budget| drop(budget.changes.remove(at)));
            let left = cx.plan.budget.changes.len().saturating_sub(1);
            (edit, name, CHANGE, at, left)
        }
        _ => return None,
    };
    let words = cx.say("removed", &[("what", Arg::Text(name.into_string()))]);
    // the one after it, the last, or where the first is added
    let next = match (left.checked_sub(1), list) {
        (Some(last), list) => Spot::of(list, at.min(last)),
        (None, COST) => Spot::of(ADD, 0),
        (None, FUNDING) => Spot::of(ADD, 1),
        (None, _) => Spot::of(ADD, 2),
    };
    Some((edit, words, next))
}
