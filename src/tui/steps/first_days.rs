//! The short path: three quick wins, and the pilot that comes first.

use super::{Answer, Change, Cx, Page, Set, Step, edits};
use crate::{
    locale::Safe,
    plan::{
        Benefit, BenefitKind, Better, Cost, Edit, Estimate, Horizon, Id, Initiative, Kpi, Money,
        Number, PlanB, Ramp, Risk, RiskKind, Share, Span, Status, Worth,
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
const CHOSEN: Spot = Spot::new("pilot_chosen");
const WHEN: Spot = Spot::new("pilot_when");
const TEAM: Spot = Spot::new("pilot_team");
const GOAL: Spot = Spot::new("pilot_goal");
const TARGET: Spot = Spot::new("pilot_target");
const PLAN_B: Spot = Spot::new("pilot_second");
const WEEK: &str = "pilot_week";

/// Positions of the first quick wins.
fn wins(cx: &Cx<'_>) -> Vec<usize> {
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
pub fn win_rows(cx: &Cx<'_>) -> Vec<Row> {
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
pub fn set_win(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
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
    let edit = Edit::AddInitiative(cx.plan.initiatives.len(), Box::new(item));
    Ok(Change::plan(edit, cx.plain(text)))
}

/// The pilot: the quick win that is planned; else the first.
fn pilot(cx: &Cx<'_>) -> Option<usize> {
    let wins = wins(cx);
    let planned = wins.iter().copied().find(|at| {
        cx.plan
            .initiatives
            .get(*at)
            .is_some_and(|item| item.status.commits())
    });
    planned.or_else(|| wins.first().copied())
}

/// The pilot, and the first 90 days by week.
pub fn pilot_rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some((at, item)) = pilot(cx).and_then(|at| Some((at, cx.plan.initiatives.get(at)?))) else {
        return vec![Row::text(cx.t("pilot-none")).tone(Tone::Dim)];
    };
    let options: Vec<(String, Safe)> = wins(cx)
        .into_iter()
        .filter_map(|at| cx.plan.initiatives.get(at))
        .map(|item| (item.id.to_string(), cx.plain(&item.name)))
        .collect();
    let chosen = if item.status.commits() {
        cx.plain(&item.name)
    } else {
        cx.t("pilot-choose")
    };
    let kpi = item.kpis.first();
    let target = kpi
        .and_then(|kpi| kpi.target)
        .map_or_else(Safe::default, |number| cx.plain(&cx.locale.number(number)));
    let plan_b = item
        .risks
        .iter()
        .find_map(|risk| risk.plan_b.as_ref())
        .map_or("", PlanB::action);
    let mut rows = vec![
        Row::choice(CHOSEN, cx.t("pilot-chosen"), chosen, options).typed(
            if item.status.commits() {
                item.id.to_string()
            } else {
                String::new()
            },
        ),
    ];
    if item.status.commits() {
        rows.extend([
            Row::number(
                WHEN,
                cx.t("item-span"),
                item.span
                    .map_or_else(Safe::default, |span| cx.plain(&cx.locale.span(span))),
            )
            .typed(item.span.map_or_else(String::new, |span| span.to_string()))
            .note(cx.t("pilot-pace")),
            Row::words(TEAM, cx.t("item-owner"), cx.plain(&item.owner)),
            Row::words(
                GOAL,
                cx.t("pilot-goal"),
                cx.plain(kpi.map_or("", |kpi| &kpi.name)),
            ),
            Row::number(TARGET, cx.t("item-kpi-target"), target),
            Row::words(PLAN_B, cx.t("item-plan-b"), cx.plain(plan_b)),
        ]);
        if let Some(figures) = cx.figures.and_then(|figures| figures.initiatives.get(at)) {
            rows.push(
                Row::line(cx.t("returns-cost"), cx.money(figures.cost))
                    .figure(&format!("initiatives.{}.cost", item.id)),
            );
        }
    }
    rows.extend([Row::gap(), Row::heading(cx.t("pilot-weeks"))]);
    for (at, step) in cx.plan.first_90_days.iter().enumerate() {
        let args = [
            (
                "first",
                crate::plan::Arg::Count(usize::try_from(step.first).unwrap_or(0)),
            ),
            (
                "last",
                crate::plan::Arg::Count(usize::try_from(step.last).unwrap_or(0)),
            ),
        ];
        rows.push(Row::tick(
            Spot::of(WEEK, at),
            cx.say("pilot-week", &args),
            cx.plain(&step.name),
            step.done,
        ));
    }
    rows
}

/// What a value of the pilot changes.
pub fn set_pilot(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let text = text.trim();
    if spot.name == WEEK {
        let mut steps = cx.plan.first_90_days.clone();
        let done = text == "yes";
        if let Some(step) = steps.get_mut(spot.item) {
            step.done = done;
        }
        return Ok(Change::plan(Edit::First90Days(steps), cx.yes_no(done)));
    }
    if spot == CHOSEN {
        return choose(cx, text);
    }
    let Some(mut item) = pilot(cx)
        .and_then(|at| cx.plan.initiatives.get(at))
        .cloned()
    else {
        return Err(Safe::default());
    };
    let at = pilot(cx).unwrap_or_default();
    let mut shows = cx.plain(text);
    match spot {
        WHEN => {
            let span = cx
                .locale
                .read_span(text)
                .map_err(|fault| cx.fault(&fault))?;
            item.span = Some(span);
            shows = cx.plain(&cx.locale.span(span));
        }
        TEAM => text.clone_into(&mut item.owner),
        GOAL | TARGET => {
            let target = match spot {
                TARGET if text.is_empty() => None,
                TARGET => Some(edits::number(cx, text)?),
                _ => item.kpis.first().and_then(|kpi| kpi.target),
            };
            let mut kpi = item.kpis.first().cloned().unwrap_or_else(empty_kpi);
            kpi.target = target;
            if spot == GOAL {
                text.clone_into(&mut kpi.name);
            }
            item.kpis.retain(|other| other.id != kpi.id);
            item.kpis.insert(0, kpi);
        }
        PLAN_B => {
            let plan_b = (!text.is_empty()).then(|| PlanB::Text(text.to_owned()));
            match item.risks.first_mut() {
                Some(risk) => risk.plan_b = plan_b,
                None => item.risks.push(Risk {
                    kind: Some(RiskKind::Change),
                    name: cx.locale.text("risk-first"),
                    probability: None,
                    impact: None,
                    response: String::new(),
                    plan_b,
                }),
            }
        }
        _ => return Err(Safe::default()),
    }
    Ok(Change::plan(Edit::Initiative(at, Box::new(item)), shows))
}

fn empty_kpi() -> Kpi {
    Kpi {
        id: Id::slug("main"),
        level: None,
        name: String::new(),
        unit: String::new(),
        baseline: None,
        target: None,
        by: None,
        better: Some(Better::Higher),
    }
}

/// The chosen one is planned; the others are ideas again.
fn choose(cx: &Cx<'_>, id: &str) -> Set {
    let start = cx.plan.settings.start;
    let mut shows = Safe::default();
    let mut changes = Vec::new();
    for at in wins(cx) {
        let Some(mut item) = cx.plan.initiatives.get(at).cloned() else {
            continue;
        };
        if item.id.as_str() == id {
            item.status = Status::Planned;
            // twelve weeks: the first quarter prepares it, the second carries it out
            item.span = item.span.or_else(|| Span::new(start, start.next()));
            shows = cx.plain(&item.name);
        } else if item.status == Status::Planned {
            item.status = Status::Idea;
        }
        changes.push(Edit::Initiative(at, Box::new(item)));
    }
    if shows.as_str().is_empty() {
        Err(cx.t("fault-choice"))
    } else {
        Ok(Change::plan(Edit::Many(changes), shows))
    }
}

/// What a key does on a row of the quick wins.
pub fn act_win(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let slot = spot.map_or(0, |spot| spot.item);
    match (does, wins(cx).get(slot)) {
        (Do::Open, Some(at)) => Answer::Go(Page::item(Step::Initiatives, *at)),
        _ => Answer::Nothing,
    }
}
