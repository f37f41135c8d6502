//! The short path: three quick wins.

use super::{Answer, Change, Cx, Page, Set, Step, edits};
use crate::{
    locale::Safe,
    plan::{
        Benefit, BenefitKind, Cost, Edit, Estimate, Horizon, Id, Initiative, Money, Number, Plan,
        Process, Ramp, Share, Span, Status, Worth,
    },
    tui::{
        actions::Do,
        rows::{Row, Spot},
        theme::Tone,
    },
};

/// How many quick wins the short path asks for.
const WINS: usize = 3;

const NAME: &str = "win_name";
const PROCESS: &str = "win_process";
const HOURS: &str = "win_hours";
const COST: &str = "win_cost";

/// Positions of the first quick wins.
pub fn wins(cx: &Cx<'_>) -> Vec<usize> {
    cx.plan
        .initiatives
        .iter()
        .enumerate()
        .filter(|(_, item)| item.horizon == Some(Horizon::QuickWin))
        .map(|(at, _)| at)
        .take(WINS)
        .collect()
}

/// The three quick wins.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let wins = wins(cx);
    let mut rows = vec![Row::text(cx.t("win-examples")).tone(Tone::Dim)];
    for slot in 0..WINS {
        let item = wins.get(slot).and_then(|at| cx.plan.initiatives.get(*at));
        let number = crate::plan::Arg::Count(slot.saturating_add(1));
        rows.push(Row::heading(cx.say("win-number", &[("number", number)])));
        rows.push(Row::words(
            Spot::of(NAME, slot),
            cx.t("item-name"),
            cx.plain(item.map_or("", |item| &item.name)),
        ));
        // one empty place at a time
        let Some(item) = item else { break };
        rows.extend(win_figures(cx, slot, item));
    }
    rows
}

fn win_figures(cx: &Cx<'_>, slot: usize, item: &Initiative) -> Vec<Row> {
    let benefit = item.benefits.first();
    let process = benefit.and_then(|benefit| benefit.process.as_ref());
    let mut rows = Vec::new();
    if !cx.plan.processes.is_empty() {
        let name = process
            .and_then(|id| cx.plan.processes.iter().find(|process| process.id == *id))
            .map_or_else(|| cx.t("choice-none"), |process| cx.plain(&process.name));
        let options = std::iter::once((String::new(), cx.t("choice-none")))
            .chain(
                cx.plan
                    .processes
                    .iter()
                    .map(|process| (process.id.to_string(), cx.plain(&process.name))),
            )
            .collect();
        rows.push(
            Row::choice(Spot::of(PROCESS, slot), cx.t("item-process"), name, options)
                .typed(process.map_or("", Id::as_str)),
        );
    }
    let hours = match benefit.map(|benefit| &benefit.worth) {
        Some(Worth::Hours {
            hours_per_month, ..
        }) => cx.plain(&cx.locale.number(*hours_per_month)),
        _ => Safe::default(),
    };
    let cost =
        Money::sum(item.cost.amounts().map(|(_, estimate)| estimate.likely())).unwrap_or_default();
    let (shown, typed) = if item.cost.is_empty() {
        (Safe::default(), String::new())
    } else {
        (cx.money(cost), cx.locale.amount(cost))
    };
    rows.push(Row::number(Spot::of(HOURS, slot), cx.t("win-hours"), hours));
    rows.push(Row::number(Spot::of(COST, slot), cx.t("win-cost"), shown).typed(typed));
    rows
}

/// What a value of a quick win changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let text = text.trim();
    let at = wins(cx).get(spot.item).copied();
    let Some(at) = at else {
        return new_win(cx, spot, text);
    };
    let Some(mut item) = cx.plan.initiatives.get(at).cloned() else {
        return Err(Safe::default());
    };
    let mut shows = cx.plain(text);
    match spot.name {
        NAME if text.is_empty() => return Err(cx.t("fault-name")),
        NAME => text.clone_into(&mut item.name),
        PROCESS => {
            let process = cx
                .plan
                .processes
                .iter()
                .find(|process| process.id.as_str() == text);
            shows = process.map_or_else(|| cx.t("choice-none"), |process| cx.plain(&process.name));
            change_hours(&mut item, |benefit| {
                benefit.process = process.map(|process| process.id.clone());
            });
        }
        HOURS => {
            let hours = if text.is_empty() {
                Number::ZERO
            } else {
                edits::number(cx, text)?
            };
            shows = cx.plain(&cx.locale.number(hours));
            change_hours(&mut item, |benefit| {
                if let Worth::Hours {
                    hours_per_month, ..
                } = &mut benefit.worth
                {
                    *hours_per_month = hours;
                }
            });
        }
        COST => {
            let amount = edits::amount(cx, text)?;
            shows = cx.money(amount);
            item.cost = split(cx, amount)?;
        }
        _ => return Err(Safe::default()),
    }
    Ok(Change::plan(Edit::Initiative(at, Box::new(item)), shows))
}

/// One amount, divided over the categories as the budget is.
fn split(cx: &Cx<'_>, amount: Money) -> Result<Cost, Safe> {
    let shares: Vec<Share> = cx
        .plan
        .budget
        .categories
        .iter()
        .map(|(_, share)| *share)
        .collect();
    let weights: Vec<i128> = shares
        .iter()
        .map(|share| i128::from(share.parts()))
        .collect();
    let parts = crate::calc::apportion(amount, &weights).map_err(|_| cx.t("shares-nothing"))?;
    let named = cx.plan.budget.categories.iter().zip(parts);
    Ok(Cost::Total(
        named
            .filter(|(_, part)| !part.is_zero())
            .map(|((id, _), part)| (id.clone(), Estimate::exact(part)))
            .collect(),
    ))
}

/// Changes the first benefit, made one of hours where it is another.
fn change_hours(item: &mut Initiative, change: impl FnOnce(&mut Benefit)) {
    let is_hours = matches!(
        item.benefits.first().map(|benefit| &benefit.worth),
        Some(Worth::Hours { .. })
    );
    if !is_hours {
        item.benefits.insert(
            0,
            Benefit {
                kind: BenefitKind::Hours,
                process: None,
                worth: Worth::Hours {
                    hours_per_month: Number::ZERO,
                    hour_cost: Money::ZERO,
                    realised: Share::percent(50),
                },
                ramp: Ramp::AtOnce,
            },
        );
    }
    if let Some(first) = item.benefits.first_mut() {
        change(first);
    }
}

fn new_win(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    if spot.name != NAME {
        return Err(Safe::default());
    }
    if text.is_empty() {
        return Err(cx.t("fault-name"));
    }
    let taken = |id: &Id| cx.plan.initiatives.iter().any(|item| item.id == *id);
    let mut item = Initiative::new(Id::unique(&Id::slug(text), taken), text);
    item.horizon = Some(Horizon::QuickWin);
    item.status = Status::Idea;
    let start = cx.plan.settings.start;
    item.span = Span::new(start.next(), start.plus(3));
    if let Some(process) = next_process(cx.plan) {
        change_hours(&mut item, |benefit| {
            benefit.process = Some(process.id.clone());
        });
    }
    let edit = Edit::AddInitiative(cx.plan.initiatives.len(), Box::new(item));
    Ok(Change::plan(edit, cx.plain(text)))
}

/// The process that takes most hours among those that nothing helps yet: that is what one has in mind first.
fn next_process(plan: &Plan) -> Option<&Process> {
    let benefits = plan.initiatives.iter().flat_map(|item| &item.benefits);
    let helped: Vec<&Id> = benefits
        .filter_map(|benefit| benefit.process.as_ref())
        .collect();
    plan.processes
        .iter()
        .filter(|process| !helped.contains(&&process.id))
        // of equal ones the first
        .rev()
        .max_by_key(|process| process.hours_per_month)
}

/// What a key does on a row of the quick wins.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let slot = spot.map_or(0, |spot| spot.item);
    match (does, wins(cx).get(slot)) {
        (Do::Open, Some(at)) => Answer::Go(Page::item(Step::Initiatives, *at)),
        _ => Answer::Nothing,
    }
}
