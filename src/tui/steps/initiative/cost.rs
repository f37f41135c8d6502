//! What an initiative costs: at once, spread over its quarters or quarter by quarter, and every year from then on.

use super::{
    super::{Cx, edits},
    spots::{BY_QUARTER, COST, COST_FORM, LINE_FROM, PAID_BY, RUNNING, SPREAD},
};
use crate::{
    calc,
    locale::Safe,
    plan::{
        Arg, ByCategory, Cost, Estimate, Id, Initiative, Money, Overflow, PaidBy, Quarter,
        RunningCost, Share, Span,
    },
    tui::{
        forms::fields::{
            category_ids, estimate_row, optional, pick, quarter, quarter_row, quarter_text, words,
        },
        rows::{Row, Spot},
    },
};

/// Where a cost by category for the whole span is meant.
const TOTAL: &str = "total";

/// The rows of the one-off cost.
pub fn one_off(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let forms = vec![
        (TOTAL.to_owned(), cx.t("item-cost-total")),
        (BY_QUARTER.to_owned(), cx.t("item-cost-by-quarter")),
    ];
    let form = match item.cost {
        Cost::Total(_) => TOTAL,
        Cost::ByQuarter(_) => BY_QUARTER,
    };
    let mut rows = vec![pick(cx, COST_FORM, "item-cost-form", form, forms)];
    match &item.cost {
        Cost::Total(amounts) => {
            rows.extend(by_category(cx, amounts, |at| Spot::of(COST, at)));
            rows.push(
                Row::words(SPREAD, cx.t("item-spread"), spread_text(cx, item))
                    .typed(edits::shares_text(cx, &item.spread).into_string())
                    .note(cx.t("item-spread-note")),
            );
            rows.extend(each_quarter(cx, item));
        }
        Cost::ByQuarter(parts) => {
            let all = category_ids(cx);
            for (place, quarter) in quarters(item).into_iter().enumerate() {
                let amounts = parts.iter().find(|(of, _)| *of == quarter);
                for (at, id) in all.iter().enumerate() {
                    let name = format!(
                        "  {} {}",
                        cx.locale.quarter(quarter),
                        cx.locale.category(id)
                    );
                    let estimate = amounts.and_then(|(_, amounts)| of_category(amounts, id));
                    let spot = Spot::part(BY_QUARTER, place, at);
                    rows.push(estimate_row(cx, spot, Safe::line(&name), estimate));
                }
            }
        }
    }
    rows
}

/// What falls in each quarter, where it is spread.
fn each_quarter(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let figures = cx.figures.and_then(|all| all.initiatives.get(cx.item));
    let Some(figures) = figures.filter(|of| of.cost_by_quarter.len() > 1 && !of.cost.is_zero())
    else {
        return Vec::new();
    };
    let parts = figures.cost_by_quarter.iter();
    let most = parts.clone().map(|(_, amount)| *amount).max();
    let path = format!("initiatives.{}.cost", item.id);
    parts
        .enumerate()
        .map(|(at, (quarter, amount))| {
            let label = Safe::line(&format!("  {}", cx.locale.quarter(*quarter)));
            Row::line(label, Safe::default())
                .worth(*amount, true)
                .part(Cx::part(*amount, most.unwrap_or_default()))
                .named(Spot::of("item_quarter", at))
                .figure(&path)
        })
        .collect()
}

/// The rows of the running cost.
pub fn running(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let none = ByCategory::new();
    let running = item.running_cost.as_ref();
    let amounts = running.map_or(&none, |running| &running.amounts);
    let mut rows = by_category(cx, amounts, |at| Spot::of(RUNNING, at));
    if let Some(running) = running {
        rows.push(pick(
            cx,
            PAID_BY,
            "item-paid-by",
            running.paid_by.word(),
            words(cx, PaidBy::ALL, None, |of| (of.word(), of.message())),
        ));
        if running.paid_by == PaidBy::Plan || running.line_from.is_some() {
            rows.push(
                quarter_row(cx, LINE_FROM, "item-line-from", running.line_from)
                    .note(cx.t("item-line-from-note")),
            );
        }
    }
    rows
}

fn by_category(cx: &Cx<'_>, amounts: &ByCategory, spot: impl Fn(usize) -> Spot) -> Vec<Row> {
    let all = category_ids(cx);
    let rows = all.iter().enumerate().map(|(at, id)| {
        let label = Safe::line(&format!("  {}", cx.locale.category(id)));
        estimate_row(cx, spot(at), label, of_category(amounts, id))
    });
    rows.collect()
}

fn of_category(amounts: &ByCategory, id: &Id) -> Option<Estimate> {
    let found = amounts.iter().find(|(of, _)| of == id);
    found.map(|(_, estimate)| *estimate)
}

/// The quarters in which a cost by quarter can fall: those of the span, and those that have one already.
fn quarters(item: &Initiative) -> Vec<Quarter> {
    let mut all: Vec<Quarter> = item.span.into_iter().flat_map(Span::iter).collect();
    if let Cost::ByQuarter(parts) = &item.cost {
        all.extend(parts.iter().map(|(quarter, _)| *quarter));
    }
    all.sort_unstable();
    all.dedup();
    all
}

fn spread_text(cx: &Cx<'_>, item: &Initiative) -> Safe {
    if item.spread.is_empty() {
        cx.t("item-spread-even")
    } else {
        edits::shares_text(cx, &item.spread)
    }
}

/// Whether a row is one of these.
pub fn has(spot: Spot) -> bool {
    let own = [COST_FORM, SPREAD, PAID_BY, LINE_FROM];
    own.contains(&spot) || [COST, RUNNING, BY_QUARTER].contains(&spot.name)
}

/// What a typed amount changes.
pub fn set(cx: &Cx<'_>, item: &mut Initiative, spot: Spot, text: &str) -> Result<Safe, Safe> {
    match (spot, &mut item.running_cost) {
        (SPREAD, _) => {
            item.spread = spread(cx, item, text)?;
            return Ok(spread_text(cx, item));
        }
        (COST_FORM, _) => return form(cx, item, text),
        (PAID_BY, Some(running)) => {
            running.paid_by = PaidBy::parse(text).ok_or_else(|| cx.t("fault-choice"))?;
            return Ok(cx.t(running.paid_by.message()));
        }
        (LINE_FROM, Some(running)) => {
            running.line_from = optional(text, |text| quarter(cx, text))?;
            return Ok(quarter_text(cx, running.line_from));
        }
        _ => {}
    }
    let all = category_ids(cx);
    let at = if spot.name == BY_QUARTER {
        spot.part
    } else {
        spot.item
    };
    let id = all.get(at).ok_or_else(Safe::default)?;
    let estimate = match text {
        "" => None,
        _ => Some(edits::estimate(cx, text)?),
    };
    let shows = estimate.map_or_else(Safe::default, |of| edits::estimate_text(cx, of));
    let by_quarter = quarters(item).get(spot.item).copied();
    match (&mut item.cost, spot.name) {
        (Cost::Total(amounts), COST) => put(amounts, id, estimate, &all),
        (Cost::ByQuarter(parts), BY_QUARTER) => {
            let quarter = by_quarter.ok_or_else(Safe::default)?;
            if !parts.iter().any(|(of, _)| *of == quarter) {
                parts.push((quarter, ByCategory::new()));
                parts.sort_by_key(|(quarter, _)| *quarter);
            }
            let amounts = parts.iter_mut().find(|(of, _)| *of == quarter);
            if let Some((_, amounts)) = amounts {
                put(amounts, id, estimate, &all);
            }
            parts.retain(|(_, amounts)| !amounts.is_empty());
        }
        (_, RUNNING) => {
            let mut running = item.running_cost.take().unwrap_or(RunningCost {
                amounts: Vec::new(),
                paid_by: PaidBy::Line,
                line_from: None,
            });
            put(&mut running.amounts, id, estimate, &all);
            item.running_cost = (!running.amounts.is_empty()).then_some(running);
        }
        _ => return Err(Safe::default()),
    }
    Ok(shows)
}

fn put(amounts: &mut ByCategory, id: &Id, estimate: Option<Estimate>, order: &[Id]) {
    match (amounts.iter_mut().find(|(of, _)| of == id), estimate) {
        (Some((_, place)), Some(estimate)) => *place = estimate,
        (Some(_), None) => amounts.retain(|(of, _)| of != id),
        (None, Some(estimate)) => amounts.push((id.clone(), estimate)),
        (None, None) => {}
    }
    amounts.sort_by_key(|(of, _)| order.iter().position(|id| id == of));
}

/// A share for each quarter of the span, a whole together; nothing for even.
fn spread(cx: &Cx<'_>, item: &Initiative, text: &str) -> Result<Vec<Share>, Safe> {
    if text.is_empty() || text == cx.locale.text("item-spread-even") {
        return Ok(Vec::new());
    }
    let shares = edits::shares(cx, text)?;
    let wanted = item.span.map_or(0, Span::quarters);
    if shares.len() != wanted {
        return Err(cx.say("fault-spread-length", &[("count", Arg::Count(wanted))]));
    }
    let sum = Share::sum(shares.iter().copied());
    if sum != Share::WHOLE {
        return Err(cx.say("fault-spread-sum", &[("sum", Arg::Share(sum))]));
    }
    Ok(shares)
}

/// The same cost in the other form: by quarter exactly what falls there now, or all of it together.
fn form(cx: &Cx<'_>, item: &mut Initiative, text: &str) -> Result<Safe, Safe> {
    let too_large = |_| cx.t("figures-too-large");
    let by_quarter = text == BY_QUARTER;
    match (&item.cost, item.span) {
        (Cost::Total(_), None) if by_quarter => return Err(cx.t("fault-needs-span")),
        (Cost::Total(amounts), Some(span)) if by_quarter => {
            let parts = over_quarters(amounts, span, &item.spread).map_err(too_large)?;
            item.cost = Cost::ByQuarter(parts);
            item.spread.clear();
        }
        (Cost::ByQuarter(parts), _) if !by_quarter => {
            item.cost = Cost::Total(together(parts).map_err(too_large)?);
        }
        _ => {}
    }
    Ok(cx.t(if by_quarter {
        "item-cost-by-quarter"
    } else {
        "item-cost-total"
    }))
}

/// Amounts by category as they fall in each quarter of a span, to the cent what the plan counts with; quarters without
/// any are left out.
pub fn over_quarters(
    amounts: &ByCategory,
    span: Span,
    spread: &[Share],
) -> Result<Vec<(Quarter, ByCategory)>, Overflow> {
    let divided = |amount: Money| {
        if spread.is_empty() {
            calc::evenly(amount, span.quarters())
        } else {
            calc::divide(amount, spread).map(|division| division.parts)
        }
    };
    let mut parts: Vec<(Quarter, ByCategory)> =
        span.iter().map(|quarter| (quarter, Vec::new())).collect();
    for (id, estimate) in amounts {
        let lows = divided(estimate.low())?;
        let likelies = divided(estimate.likely())?;
        let highs = divided(estimate.high())?;
        let each = lows.into_iter().zip(likelies).zip(highs);
        for ((_, place), ((low, likely), high)) in parts.iter_mut().zip(each) {
            // an odd cent must not turn a range round
            let estimate = Estimate::range(low.min(likely), likely, high.max(likely));
            let estimate = estimate.filter(|of| !of.high().is_zero());
            place.extend(estimate.map(|estimate| (id.clone(), estimate)));
        }
    }
    parts.retain(|(_, amounts)| !amounts.is_empty());
    Ok(parts)
}

/// What quarters cost together, by category.
pub fn together(parts: &[(Quarter, ByCategory)]) -> Result<ByCategory, Overflow> {
    let mut all: ByCategory = Vec::new();
    for (id, more) in parts.iter().flat_map(|(_, amounts)| amounts) {
        match all.iter_mut().find(|(of, _)| of == id) {
            Some((_, there)) => *there = there.plus(*more)?,
            None => all.push((id.clone(), *more)),
        }
    }
    Ok(all)
}
