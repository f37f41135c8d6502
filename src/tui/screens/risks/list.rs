//! The list of all risks: those that count, the highest expected value first, then the others.

use super::{matrix, narrowed, path_of, plan_b, spot_at, spot_of};
use crate::{
    calc::{RiskFigures, risk_of},
    locale::{Safe, Side, pad},
    plan::{Arg, Initiative, Money, PlanB, Risk},
    tui::{
        rows::{Row, Spot},
        screens::listed,
        steps::{
            Cx,
            removal::{Place, after_removal},
        },
        theme::{Sign, Tone},
    },
};

/// Narrower windows keep their room for the most important columns.
const WIDE: u16 = 100;

/// Which of the columns that not every table needs a table has.
#[derive(Clone, Copy)]
struct Columns {
    trigger: bool,
    owner: bool,
    status: bool,
}

/// The tables.
pub fn rows(cx: &Cx<'_>, all: &[RiskFigures]) -> Vec<Row> {
    let cell = narrowed(cx, all);
    let counting: Vec<(usize, &RiskFigures)> = all
        .iter()
        .enumerate()
        .filter(|(_, of)| of.counts && (cell.is_none() || of.cell == cell))
        .collect();
    let others = all.iter().filter(|of| !of.counts && cell.is_none());
    let others: Vec<(usize, &RiskFigures)> = others.map(|of| (0, of)).collect();
    let wide = counting
        .iter()
        .filter(|(_, of)| of.cell.is_some())
        .map(|(at, _)| matrix::letter(*at).len())
        .max()
        .unwrap_or(0);
    let mut rows = vec![Row::gap()];
    if cell.is_some() {
        let args = [("count", Arg::Count(counting.len()))];
        rows.push(Row::text(cx.say("risks-narrowed", &args)).tone(Tone::Accent));
    }
    if !counting.is_empty() {
        rows.extend(table(cx, &counting, wide));
        rows.extend(total(cx, &counting, wide));
    }
    if !others.is_empty() {
        rows.extend([
            Row::gap(),
            Row::text(cx.t("risks-not-counted")).tone(Tone::Dim),
        ]);
        rows.extend(table(cx, &others, 0));
    }
    rows.push(Row::gap());
    rows
}

/// Some risks under their heads.
fn table(cx: &Cx<'_>, some: &[(usize, &RiskFigures)], wide: usize) -> Vec<Row> {
    let has = |of: &dyn Fn(&RiskFigures) -> bool| some.iter().any(|(_, risk)| of(risk));
    let columns = Columns {
        trigger: has(&|of| risk_of(cx.plan, of).is_some_and(|risk| !trigger(risk).is_empty())),
        owner: has(&|of| item_of(cx, of).is_some_and(|item| !item.owner.is_empty())),
        // it says why they do not count
        status: has(&|of| !of.counts),
    };
    let lines = some
        .iter()
        .filter_map(|(at, of)| line(cx, (*at, of), wide, columns));
    std::iter::once(head(cx, columns)).chain(lines).collect()
}

/// How bad a risk is.
fn band(cx: &Cx<'_>, of: &RiskFigures) -> Safe {
    of.cell.map_or_else(Safe::default, |cell| {
        let band = cell.band(&cx.guidelines.risks);
        let word = cx.locale.text(band.message());
        Safe::line(&format!("{:<2} {word}", matrix::mark(band)))
    })
}

/// The initiative of a risk.
fn item_of<'a>(cx: &Cx<'a>, of: &RiskFigures) -> Option<&'a Initiative> {
    cx.plan.initiatives.get(of.owner?)
}

fn head(cx: &Cx<'_>, columns: Columns) -> Row {
    let sign = Arg::Text(cx.locale.currency_sign().to_owned());
    // the higher the number, the sooner a column goes when room gets short
    let mut ranks = vec![3, 2, 1, 0, 1];
    let mut row = Row::columns(cx.say("risks-column", &[("sign", sign)]), Safe::default())
        .short(cx.t("column-belongs"))
        .cell(cx.t("column-likely"))
        .cell(cx.t("column-impact"))
        .cell(cx.t("column-expected"))
        .word(cx.t("item-plan-b"));
    for (is_there, id, rank) in [
        (cx.size.0 >= WIDE, "column-weight", 5),
        (columns.trigger, "risk-trigger", 6),
        (columns.owner, "item-owner", 7),
        (columns.status, "column-status", 4),
    ] {
        if is_there {
            row = row.word(cx.t(id));
            ranks.push(rank);
        }
    }
    row.ranked(ranks)
}

fn line(
    cx: &Cx<'_>,
    (at, of): (usize, &RiskFigures),
    wide: usize,
    columns: Columns,
) -> Option<Row> {
    let risk = risk_of(cx.plan, of)?;
    let item = item_of(cx, of);
    let letter = match of.cell {
        Some(_) if of.counts => matrix::letter(at),
        _ => String::new(),
    };
    let belongs = item.map_or_else(|| cx.t("risks-whole-plan"), |item| cx.plain(&item.name));
    let probability = risk.probability.map(|share| cx.percent(share));
    let row = Row::item(
        spot_of(of),
        named(&letter, wide, listed::called(cx, risk).as_str()),
        Safe::default(),
    )
    .word(belongs)
    .cell(probability.unwrap_or_else(unknown));
    let mut row = amount(amount(row, risk.impact), of.expected).word(has_plan_b(cx, risk));
    if cx.size.0 >= WIDE {
        row = row.word(band(cx, of));
    }
    if columns.trigger {
        row = row.word(cx.plain(trigger(risk)));
    }
    if columns.owner {
        row = row.word(item.map_or_else(Safe::default, |item| cx.plain(&item.owner)));
    }
    if columns.status {
        row = row.word(item.map_or_else(Safe::default, |item| cx.t(item.status.message())));
    }
    row.path = path_of(cx, of);
    Some(if of.counts { row } else { row.tone(Tone::Dim) })
}

/// A name behind its letter.
fn named(letter: &str, wide: usize, name: &str) -> Safe {
    if wide == 0 {
        return Safe::line(name);
    }
    Safe::line(&format!("{} {name}", pad(letter, wide, Side::Left)))
}

fn amount(row: Row, amount: Option<Money>) -> Row {
    match amount {
        Some(amount) => row.amount(amount),
        None => row.cell(unknown()),
    }
}

fn unknown() -> Safe {
    Safe::line("?")
}

fn has_plan_b(cx: &Cx<'_>, risk: &Risk) -> Safe {
    let (sign, word) = match plan_b(risk) {
        Some(_) => (Sign::Good, "word-yes"),
        None => (Sign::Bad, "word-no"),
    };
    Safe::line(&format!("{} {}", cx.theme.sign(sign), cx.locale.text(word)))
}

/// When plan B is taken.
pub fn trigger(risk: &Risk) -> &str {
    match &risk.plan_b {
        Some(PlanB::Full { trigger, .. }) => trigger,
        _ => "",
    }
}

/// The sums of the risks that are shown.
fn total(cx: &Cx<'_>, counting: &[(usize, &RiskFigures)], wide: usize) -> Option<Row> {
    if counting.len() < 2 {
        return None;
    }
    let placed = counting.iter().filter(|(_, of)| of.cell.is_some());
    let impact = Money::sum(placed.filter_map(|(_, of)| risk_of(cx.plan, of)?.impact)).ok()?;
    let expected = Money::sum(counting.iter().filter_map(|(_, of)| of.expected)).ok()?;
    Some(
        Row::total(named("", wide, cx.t("total").as_str()), Safe::default())
            .cell(Safe::default())
            .cell(Safe::default())
            .amount(impact)
            .amount(expected),
    )
}

/// The row that is selected when one is removed.
pub fn beside(cx: &Cx<'_>, all: &[RiskFigures], spot: Spot) -> Option<Spot> {
    let cell = narrowed(cx, all);
    let place = |of: &RiskFigures| (of.owner, of.at);
    let shown = all
        .iter()
        .filter(|of| cell.is_none() || (of.counts && of.cell == cell));
    let shown: Vec<Place> = shown.map(place).collect();
    let gone = all.iter().find(|of| spot_of(of) == spot).map(place)?;
    after_removal(&shown, gone).map(spot_at)
}
