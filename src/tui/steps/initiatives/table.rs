//! The table of the workspace: a line for each initiative, groups with sums, and what counts in the plan's totals.

use std::collections::BTreeMap;

use super::{
    super::{Cx, phases::years, returns},
    ITEM,
    act::reason,
    bar, called,
    shown::{self, Part},
    sums::Sums,
    tone,
};
use crate::{
    calc::Payback,
    locale::Safe,
    plan::{Arg, Horizon, Initiative, Number, Path, Pillar, Span, Status},
    tui::{
        look::{Group, Order},
        rows::{Kind, Row, Spot},
        theme::{Sign, Tone},
    },
};

/// The text that filters.
pub const FILTER: Spot = Spot::new("initiatives_filter");
/// The reason for which one is stopped; there while it is typed.
pub const STOP: &str = "initiative_stop";
/// The head of a group.
pub const GROUP: &str = "initiatives_group";
/// The head of a column, by its order.
pub const SORT: &str = "initiatives_sort";

/// The sums of what counts.
const TOTAL: &str = "initiatives_total";
/// The sums of what does not.
const OTHERS: &str = "initiatives_others";

/// A page with less room than this keeps it for the figures: shorter quarters, shorter heads.
const ROOMY: u16 = 95;

/// The columns behind the name, with how long each stays when room gets short.
const COLUMNS: [(Order, &str, usize); 9] = [
    (Order::Status, "column-status", 0),
    (Order::Start, "column-quarters", 2),
    (Order::Cost, "column-cost", 1),
    (Order::Benefit, "column-benefit", 3),
    (Order::Payback, "column-payback", 4),
    (Order::Phase, "column-phase", 7),
    (Order::Horizon, "column-horizon", 8),
    (Order::Npv, "column-npv", 6),
    (Order::Findings, "column-findings", 5),
];

/// Words that many lines share, made once.
struct Words<'a> {
    statuses: Vec<Safe>,
    horizons: Vec<Safe>,
    findings: BTreeMap<&'a str, usize>,
    line: Option<Span>,
}

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let items = shown::items(cx);
    let mut rows = above(cx, items.len());
    if items.is_empty() {
        let args = [
            ("text", Arg::Text(cx.look.items.filter.clone())),
            ("count", Arg::Count(cx.plan.initiatives.len())),
        ];
        rows.push(Row::text(cx.say("filter-nothing", &args)).tone(Tone::Dim));
        return rows;
    }
    let words = Words {
        // in brackets what commits nothing
        statuses: Status::ALL
            .iter()
            .map(|of| {
                if of.commits() {
                    cx.t(of.message())
                } else {
                    Safe::line(&format!("({})", cx.locale.text(of.message())))
                }
            })
            .collect(),
        horizons: Horizon::ALL.iter().map(|of| cx.t(of.message())).collect(),
        findings: shown::counts(cx),
        line: cx.plan.quarters(),
    };
    rows.push(head(cx, words.line));
    match cx.look.items.group {
        None => rows.extend(items.iter().filter_map(|at| line(cx, &words, *at))),
        Some(group) => {
            for part in shown::parts(cx, group, &items) {
                let folded = cx.look.items.folded.contains(&part.at);
                rows.push(group_head(cx, group, &part, !folded));
                if !folded {
                    rows.extend(part.items.iter().filter_map(|at| line(cx, &words, *at)));
                }
            }
        }
    }
    rows.extend(totals(cx, &items));
    if cx.look.items.filter.is_empty() {
        rows.extend(super::left(cx));
    }
    rows
}

/// The filter, and what is asked before something is done.
fn above(cx: &Cx<'_>, shown: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let filter = &cx.look.items.filter;
    if !filter.is_empty() || cx.typing == Some(FILTER) {
        let args = [
            ("count", Arg::Count(shown)),
            ("all", Arg::Count(cx.plan.initiatives.len())),
        ];
        rows.push(
            Row::search(FILTER, cx.t("filter"), cx.plain(filter))
                .typed(filter.clone())
                .note(cx.say("filter-count", &args)),
        );
    }
    if let Some(reason) = reason(cx) {
        let at = cx.typing.map(|spot| spot.item);
        let item = at.and_then(|at| cx.plan.initiatives.get(at));
        rows.extend(item.map(|item| Row::text(cx.plain(&cx.initiative(item)))));
        rows.push(reason);
    }
    if !rows.is_empty() {
        rows.push(Row::gap());
    }
    rows
}

/// The heads. Each sorts by its column when it is clicked; the one that sorts bears a mark.
fn head(cx: &Cx<'_>, line: Option<Span>) -> Row {
    let look = &cx.look.items;
    let name = |order: Order, label: Safe| {
        if order == look.order {
            Safe::line(&format!("{label}{}", mark(cx, look.reversed)))
        } else {
            label
        }
    };
    let first = name(Order::Name, cx.t("column-initiative"));
    let mut row = Row::columns(first, Safe::default()).named(spot_of(Order::Name));
    for (order, id, _) in COLUMNS {
        let is_narrow = cx.room() < ROOMY;
        let label = match order {
            // the unit once, for all amounts
            Order::Cost => cx.unit(id),
            Order::Benefit if is_narrow => cx.t("column-benefit-short"),
            Order::Payback if is_narrow => cx.t("column-payback-short"),
            _ => cx.t(id),
        };
        let label = name(order, label);
        row = if is_words(order) {
            row.word(label)
        } else {
            row.cell(label)
        };
        row = row.selectable(spot_of(order), Kind::Columns, None);
    }
    row = row.ranked(COLUMNS.iter().map(|(_, _, rank)| *rank).collect());
    match line {
        Some(line) => row.bar(years(cx, line)),
        None => row,
    }
}

fn mark(cx: &Cx<'_>, reversed: bool) -> &'static str {
    match (cx.theme.ascii, reversed) {
        (false, false) => " ↓",
        (false, true) => " ↑",
        (true, false) => " v",
        (true, true) => " ^",
    }
}

/// The name of a column's head.
fn spot_of(order: Order) -> Spot {
    let at = Order::ALL.iter().position(|of| *of == order);
    Spot::of(SORT, at.unwrap_or_default())
}

const fn is_words(order: Order) -> bool {
    matches!(
        order,
        Order::Status | Order::Start | Order::Phase | Order::Horizon
    )
}

/// One initiative.
fn line(cx: &Cx<'_>, words: &Words<'_>, at: usize) -> Option<Row> {
    let item = cx.plan.initiatives.get(at)?;
    let figures = cx.figures.and_then(|figures| figures.initiatives.get(at));
    let path = Path::parse("initiatives").to(&item.id);
    let cell = |part| Spot::part(ITEM, at, part);
    let word = |words: &[Safe], at: Option<usize>| {
        at.and_then(|at| words.get(at)).cloned().unwrap_or_default()
    };
    let status = Status::ALL.iter().position(|of| *of == item.status);
    let horizon = Horizon::ALL.iter().position(|of| Some(*of) == item.horizon);
    let span = item.span.map(|span| {
        let words = if cx.room() < ROOMY {
            cx.locale.short_span(span)
        } else {
            cx.locale.span(span)
        };
        cx.plain(&words)
    });
    let phase = cx.plan.phase_of(item).map(|phase| cx.plain(&phase.name));
    let mut row = Row::item(
        Spot::of(ITEM, at),
        Safe::line(&called(cx, item)),
        Safe::default(),
    )
    .tone(tone(item))
    .word(word(&words.statuses, status))
    .word(span.unwrap_or_default());
    row.path = Some(path.to("cost"));
    row = match figures {
        Some(figures) => row.amount(figures.cost),
        None => row.cell(Safe::default()),
    };
    let with_benefit = figures.filter(|_| !item.benefits.is_empty());
    row = match with_benefit {
        Some(figures) => row
            .amount(figures.benefit_per_year)
            .selectable(cell(1), Kind::Line, Some(path.to("benefit")))
            .cell(payback(cx, item, figures.returns.payback))
            .selectable(cell(2), Kind::Line, Some(path.to("payback"))),
        None => row.cell(Safe::default()).cell(Safe::default()),
    };
    row = row
        .word(phase.unwrap_or_default())
        .word(word(&words.horizons, horizon));
    row = match figures.and_then(|figures| figures.returns.npv) {
        Some(npv) => row
            .cell(cx.plain(&cx.locale.amount(returns::whole(cx, npv))))
            .selectable(cell(3), Kind::Line, Some(path.to("npv"))),
        None => row.cell(Safe::default()),
    };
    let findings = words.findings.get(item.id.as_str());
    row = row.cell(findings.map_or_else(Safe::default, |count| cx.plain(&cx.locale.count(*count))));
    Some(match words.line {
        Some(line) => row.bar(bar(item, line)),
        None => row,
    })
}

/// Months until the money is back, with a sign where that is later than the mark of its horizon.
fn payback(cx: &Cx<'_>, item: &Initiative, payback: Payback) -> Safe {
    match returns::counted(cx, item, payback) {
        Some((tenths, late)) => {
            let millionths = i128::from(tenths).saturating_mul(100_000);
            let months = cx.locale.number(Number::from_millionths(millionths));
            if late {
                Safe::line(&format!("{} {months}", cx.theme.sign(Sign::Bad)))
            } else {
                cx.plain(&months)
            }
        }
        None if matches!(payback, Payback::NotWithin(_)) => cx.t("word-never"),
        None => Safe::default(),
    }
}

/// The head of a group, with the sums of what counts; of a group in which nothing counts, of all of it.
fn group_head(cx: &Cx<'_>, group: Group, part: &Part, open: bool) -> Row {
    let counting = that_count(cx, &part.items, true);
    let of = if counting.is_empty() && group == Group::Status {
        part.items.clone()
    } else {
        counting
    };
    let spot = Spot::of(GROUP, part.at);
    // beside its name, which may be cut
    let count = format!("({})", cx.locale.count(part.items.len()));
    let row = Row::fold(spot, part.name.clone(), open).word(Safe::line(&count));
    let path = group_word(cx, group, part.at)
        .map(|(kind, word)| Path::parse("initiatives").to(kind).to(word));
    summed(cx, row, &of, (spot, path))
}

/// Those that commit money, or those that do not.
fn that_count(cx: &Cx<'_>, items: &[usize], counts: bool) -> Vec<usize> {
    let status = |at: &usize| {
        cx.plan
            .initiatives
            .get(*at)
            .map(|item| item.status.commits())
    };
    let own = items.iter().copied();
    own.filter(|at| status(at) == Some(counts)).collect()
}

/// A group as paths name it; nothing for those that belong to none.
fn group_word<'a>(cx: &Cx<'a>, group: Group, at: usize) -> Option<(&'static str, &'a str)> {
    Some(match group {
        Group::Phase => ("phase", cx.plan.phases.get(at)?.id.as_str()),
        Group::Pillar => ("pillar", Pillar::ALL.get(at)?.word()),
        Group::Status => ("status", Status::ALL.get(at)?.word()),
        Group::Horizon => ("horizon", Horizon::ALL.get(at)?.word()),
    })
}

/// A row of sums behind its first column, under the columns that they are of. What a filter leaves, and what belongs to
/// no group, is explained one by one.
fn summed(cx: &Cx<'_>, row: Row, items: &[usize], of: (Spot, Option<Path>)) -> Row {
    let row = row.word(Safe::default());
    let Some(sums) = Sums::of(cx, items) else {
        return row.cell(Safe::default()).cell(Safe::default());
    };
    let (spot, path) = of;
    let path = path.filter(|_| cx.look.items.filter.is_empty());
    let path = path.or_else(|| of_these(cx, items));
    let cell = |row: Row, part, figure: &str| match &path {
        Some(path) => {
            let spot = Spot::part(spot.name, spot.item, part);
            row.selectable(spot, Kind::Line, Some(path.to(figure)))
        }
        None => row,
    };
    let row = cell(row.amount(sums.cost), 1, "cost");
    cell(row.amount(sums.benefit), 2, "benefit")
}

/// Some initiatives by their ids; one alone is explained as itself, and none at all is not.
fn of_these(cx: &Cx<'_>, items: &[usize]) -> Option<Path> {
    let ids = items.iter().filter_map(|at| cx.plan.initiatives.get(*at));
    let ids: Vec<&str> = ids.map(|item| item.id.as_str()).collect();
    (!ids.is_empty()).then(|| Path::parse("initiatives").to(ids.join(",")))
}

/// What counts in the plan's totals, and what does not.
fn totals(cx: &Cx<'_>, items: &[usize]) -> Vec<Row> {
    let row = |id: &str, name, items: &[usize], path| {
        let label = cx.say(id, &[("count", Arg::Count(items.len()))]);
        // which of them count is explained as well
        let row = Row::total(label, Safe::default())
            .word(Safe::default())
            .named(Spot::new(name))
            .figure("initiatives");
        summed(cx, row, items, (Spot::new(name), path))
    };
    let counting = that_count(cx, items, true);
    let others = that_count(cx, items, false);
    let path = Some(Path::parse("initiatives"));
    let mut rows = vec![row("total-counts", TOTAL, &counting, path)];
    if !others.is_empty() {
        rows.push(row("total-counts-not", OTHERS, &others, None).tone(Tone::Dim));
    }
    rows
}
