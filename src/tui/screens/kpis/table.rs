//! The table of all KPIs, by level: the plan's own before those of its initiatives; how they stand in one line above.

use super::{KPI, LAST, Which, called, change, missing, pace, path, values};
use crate::{
    calc::{Pace, Progress, all_measured, progress_by},
    locale::Safe,
    plan::{Arg, KpiLevel, KpiPlace, Measurement, Plan},
    tui::{
        actions::{Do, Scope},
        forms::fields::{number_text, quarter_text},
        rows::{Kind, Row, Spot},
        steps::{
            Cx,
            removal::{self, Place},
        },
        theme::Tone,
    },
};

/// Its columns behind the name, with how long each stays when room gets short.
const COLUMNS: [(&str, usize); 10] = [
    ("kpi-of", 7),
    ("item-kpi-unit", 3),
    ("kpi-from", 8),
    ("kpi-last", 0),
    ("kpi-when", 6),
    ("kpi-goal", 1),
    ("item-kpi-by", 5),
    ("kpi-done", 2),
    ("kpi-stands", 0),
    ("kpi-trend", 4),
];

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let all = cx.plan.all_kpis();
    let mut rows = if all.is_empty() {
        empty(cx)
    } else {
        table(cx, &all)
    };
    rows.push(
        Row::words(change::ADD, cx.t("kpi-add"), Safe::default()).note(cx.t("item-add-kpi-note")),
    );
    rows.extend(missing::rows(cx));
    rows
}

/// What success means, where nobody has said so yet.
fn empty(cx: &Cx<'_>) -> Vec<Row> {
    let key = Arg::Text(cx.key(Scope::Kpis, Do::Add));
    let mut rows = vec![Row::text(cx.say("kpis-none", &[("key", key)]))];
    for level in KpiLevel::ALL {
        let text = format!("  {}", of_level(cx, *level));
        rows.push(Row::text(Safe::line(&text)).tone(Tone::Dim));
    }
    rows.push(Row::gap());
    rows
}

/// A level with what can be measured on it.
fn of_level(cx: &Cx<'_>, level: KpiLevel) -> String {
    let examples = match level {
        KpiLevel::Operational => "kpis-of-operational",
        KpiLevel::Financial => "kpis-of-financial",
        KpiLevel::Strategic => "kpis-of-strategic",
    };
    let name = cx.locale.text(level.message());
    format!("{name}: {}", cx.locale.text(examples))
}

/// The levels in their order, and none.
fn levels() -> impl Iterator<Item = Option<KpiLevel>> {
    KpiLevel::ALL.iter().copied().map(Some).chain([None])
}

fn table(cx: &Cx<'_>, all: &[KpiPlace<'_>]) -> Vec<Row> {
    let measured = all_measured(cx.plan);
    let lines: Vec<(&KpiPlace<'_>, Progress, Row)> = all
        .iter()
        .map(|place| {
            let key = place.key(cx.plan);
            let own = measured.get(key.as_str()).map_or(&[][..], Vec::as_slice);
            let progress = progress_by(cx.plan, place, own);
            let row = line(cx, place, &key, own, &progress);
            (place, progress, row)
        })
        .collect();
    let mut rows = vec![summary(cx, &lines), head(cx)];
    for level in levels() {
        let mut own = lines
            .iter()
            .filter(|(place, ..)| place.kpi.level == level)
            .peekable();
        if own.peek().is_none() {
            continue;
        }
        let name = level.map_or("kpi-no-level", KpiLevel::message);
        rows.push(Row::line(cx.t(name), Safe::default()).tone(Tone::Head));
        rows.extend(own.map(|(.., row)| row.clone()));
    }
    rows.push(Row::gap());
    let unused: Vec<String> = KpiLevel::ALL
        .iter()
        .filter(|level| all.iter().all(|place| place.kpi.level != Some(**level)))
        .map(|level| of_level(cx, *level))
        .collect();
    if !unused.is_empty() {
        let list = [("levels", Arg::Text(unused.join("; ")))];
        rows.push(Row::text(cx.say("kpis-unused", &list)).tone(Tone::Dim));
    }
    rows
}

/// How many there are, and how they stand.
fn summary(cx: &Cx<'_>, lines: &[(&KpiPlace<'_>, Progress, Row)]) -> Row {
    let counts = [
        (Pace::Reached, "kpis-reached"),
        (Pace::OnTrack, "kpis-on-pace"),
        (Pace::Behind, "kpis-behind"),
        (Pace::Missed, "kpis-missed"),
        (Pace::NotMeasured, "kpis-not-measured"),
        (Pace::NoLine, "kpis-no-line"),
    ];
    let parts: Vec<String> = counts
        .into_iter()
        .filter_map(|(pace, id)| {
            let own = lines
                .iter()
                .filter(|(_, progress, _)| progress.pace == pace);
            let count = own.count();
            (count > 0).then(|| cx.locale.say(id, &[("count", Arg::Count(count))]))
        })
        .collect();
    let args = [
        ("count", Arg::Count(lines.len())),
        ("parts", Arg::Text(parts.join(", "))),
    ];
    Row::text(cx.say("kpis-summary", &args))
}

fn head(cx: &Cx<'_>) -> Row {
    let mut row = Row::columns(cx.t("item-kpi"), Safe::default());
    for (at, (id, _)) in COLUMNS.into_iter().enumerate() {
        row = if is_words(at) {
            row.word(cx.t(id))
        } else {
            row.cell(cx.t(id))
        };
    }
    row.ranked(COLUMNS.iter().map(|(_, rank)| *rank).collect())
}

const fn is_words(column: usize) -> bool {
    matches!(column, 0 | 1 | 4 | 6 | 8 | 9)
}

/// One KPI.
fn line(
    cx: &Cx<'_>,
    place: &KpiPlace<'_>,
    key: &str,
    measured: &[(usize, &Measurement)],
    progress: &Progress,
) -> Row {
    let kpi = place.kpi;
    let which = which(place);
    let (words, tone) = pace::words(cx, kpi, progress);
    let last = progress.last;
    let figure = path(key);
    let mut row = Row::item(which.spot(KPI), called(cx, kpi), Safe::default())
        .word(owner(cx, place))
        .word(cx.plain(&kpi.unit))
        .cell(number_text(cx, kpi.baseline))
        .cell(number_text(cx, last.map(|(_, value)| value)))
        .selectable(which.spot(LAST), Kind::Number, Some(figure.clone()))
        .word(quarter_text(cx, last.map(|(quarter, _)| quarter)))
        .cell(number_text(cx, kpi.target))
        .word(quarter_text(cx, kpi.by))
        .cell(pace::done(cx, progress))
        .word(words)
        .word(values::trend(cx, kpi, measured))
        .tone(tone);
    row.path = Some(figure);
    row
}

/// Whose it is.
fn owner(cx: &Cx<'_>, place: &KpiPlace<'_>) -> Safe {
    let owner = place.owner.and_then(|at| cx.plan.initiatives.get(at));
    owner.map_or_else(
        || cx.t("kpi-of-plan"),
        |item| cx.plain(&cx.initiative(item)),
    )
}

const fn which(place: &KpiPlace<'_>) -> Which {
    Which {
        owner: place.owner,
        at: place.at,
    }
}

/// All in the order of the table.
fn in_order(plan: &Plan) -> Vec<Which> {
    let all = plan.all_kpis();
    levels()
        .flat_map(|level| all.iter().filter(move |place| place.kpi.level == level))
        .map(which)
        .collect()
}

/// The row that is selected when one is gone.
pub fn after_removal(cx: &Cx<'_>, gone: Which) -> Option<Spot> {
    let place = |which: Which| (which.owner, which.at);
    let shown: Vec<Place> = in_order(cx.plan).into_iter().map(place).collect();
    let (owner, at) = removal::after_removal(&shown, place(gone))?;
    Some(Which { owner, at }.spot(KPI))
}
