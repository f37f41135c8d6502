//! What an initiative costs: at once, spread over its quarters or quarter by quarter, and every year from then on.

use super::{
    super::{Cx, edits},
    rows::estimate_row,
    spots::{BY_QUARTER, COST, PAID_BY, RUNNING, SPREAD},
};
use crate::{
    locale::Safe,
    plan::{Arg, ByCategory, Cost, Estimate, Id, Initiative, PaidBy, Quarter, RunningCost, Share},
    tui::{
        forms::fields::{category_ids, pick, words},
        rows::{Row, Spot},
    },
};

/// The rows of both costs.
pub fn rows(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let all = category_ids(cx);
    let mut rows = vec![Row::heading(cx.t("item-cost"))];
    match &item.cost {
        Cost::Total(amounts) => {
            rows.extend(by_category(cx, amounts, |at| Spot::of(COST, at)));
            rows.push(
                Row::words(SPREAD, cx.t("item-spread"), spread_text(cx, item))
                    .typed(edits::shares_text(cx, &item.spread).into_string()),
            );
        }
        Cost::ByQuarter(parts) => {
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
    rows.push(Row::heading(cx.t("item-running")));
    let none = ByCategory::new();
    let running = item.running_cost.as_ref();
    let amounts = running.map_or(&none, |running| &running.amounts);
    rows.extend(by_category(cx, amounts, |at| Spot::of(RUNNING, at)));
    if let Some(running) = running {
        rows.push(pick(
            cx,
            PAID_BY,
            "item-paid-by",
            running.paid_by.word(),
            words(cx, PaidBy::ALL, None, |of| (of.word(), of.message())),
        ));
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
    let mut all: Vec<Quarter> = item
        .span
        .into_iter()
        .flat_map(crate::plan::Span::iter)
        .collect();
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

/// What a typed amount changes.
pub fn set(cx: &Cx<'_>, item: &mut Initiative, spot: Spot, text: &str) -> Result<Safe, Safe> {
    if spot == SPREAD {
        item.spread = spread(cx, item, text)?;
        return Ok(spread_text(cx, item));
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
    let wanted = item.span.map_or(0, crate::plan::Span::quarters);
    if shares.len() != wanted {
        return Err(cx.say("fault-spread-length", &[("count", Arg::Count(wanted))]));
    }
    let sum = Share::sum(shares.iter().copied());
    if sum != Share::WHOLE {
        return Err(cx.say("fault-spread-sum", &[("sum", Arg::Share(sum))]));
    }
    Ok(shares)
}
