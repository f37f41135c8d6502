//! How the plan stands, in one look: money, what comes next, the worst findings. In the smallest window it fits
//! without scrolling; a larger one shows it over time as well.

mod ahead;
mod over_time;
mod sums;

use crate::{
    locale::Safe,
    plan::{Arg, Notice, Status},
    tui::{
        actions::Do,
        rows::{Kind, Row, Spot},
        screens::{advice, money},
        steps::{Answer, Cx, Page, Step, whole},
        theme::{Sign, Tone},
    },
};

/// The pages on which the plan rests.
const BASIS: [Step; 4] = [Step::Company, Step::Rate, Step::Processes, Step::Save];
const STEP: &str = "step";
/// Figures that lead to the screen where they are made.
const BUDGET: &str = "overview_budget";
const MONEY: &str = "overview_money";
const MEETING: Spot = Spot::new("overview_meeting");
const ADVICE: Spot = Spot::new("overview_advice");
const COMPLAINTS: Spot = Spot::new("overview_complaints");
const COUNT: Spot = Spot::new("overview_initiatives");
/// How many findings are shown.
const FINDINGS: usize = 3;
/// From this many lines there is air between the parts.
const AIRY: u16 = 30;

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = complaints(cx);
    if cx.figures.is_none() {
        rows.push(Row::text(cx.t("figures-too-large")).tone(Tone::Bad));
        return rows;
    }
    rows.extend(sums::rows(cx));
    rows.push(initiatives(cx));
    air(cx, &mut rows);
    rows.extend(ahead::rows(cx));
    air(cx, &mut rows);
    rows.extend(findings(cx));
    rows.extend(over_time::rows(cx));
    rows.push(basis(cx));
    rows
}

fn air(cx: &Cx<'_>, rows: &mut Vec<Row>) {
    if cx.size.1 >= AIRY {
        rows.push(Row::gap());
    }
}

/// What is wrong in the file, in one line.
fn complaints(cx: &Cx<'_>) -> Vec<Row> {
    if cx.complaints.is_empty() {
        return Vec::new();
    }
    let count = Arg::Count(cx.complaints.len());
    let text = cx.locale.say("overview-complaints", &[("count", count)]);
    let text = Safe::line(&format!("{} {text}", cx.theme.sign(Sign::Bad)));
    vec![Row::brief(text).tone(Tone::Bad).named(COMPLAINTS)]
}

/// How many initiatives stand where.
fn initiatives(cx: &Cx<'_>) -> Row {
    let all = &cx.plan.initiatives;
    let counts: Vec<String> = Status::ALL
        .iter()
        .map(|status| {
            let count = all.iter().filter(|item| item.status == *status).count();
            (status, count)
        })
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| {
            let id = match status {
                Status::Idea => "count-idea",
                Status::Planned => "count-planned",
                Status::Running => "count-running",
                Status::Paused => "count-paused",
                Status::Done => "count-done",
                Status::Stopped => "count-stopped",
            };
            cx.locale.say(id, &[("count", Arg::Count(count))])
        })
        .collect();
    let note = if all.is_empty() {
        cx.t("initiatives-none")
    } else {
        Safe::line(&counts.join(", "))
    };
    Row::line(
        cx.t("step-initiatives"),
        cx.plain(&cx.locale.count(all.len())),
    )
    .note(note)
    .named(COUNT)
    .figure("initiatives")
}

/// The worst findings, and how many there are.
fn findings(cx: &Cx<'_>) -> Vec<Row> {
    if cx.findings.is_empty() {
        let text = format!(
            "{} {}",
            cx.theme.sign(Sign::Good),
            cx.locale.text("side-no-findings")
        );
        return vec![Row::brief(Safe::line(&text)).tone(Tone::Good)];
    }
    let mut worst: Vec<(usize, &Notice)> = cx.findings.iter().enumerate().collect();
    worst.sort_by_key(|(_, notice)| notice.severity);
    let mut rows: Vec<Row> = worst
        .iter()
        .take(FINDINGS)
        .map(|(at, notice)| {
            let (sign, tone) = advice::weight(notice.severity);
            let text = format!("{} {}", cx.theme.sign(sign), cx.locale.message(notice));
            let mut row = Row::brief(Safe::line(&text))
                .tone(tone)
                .named(Spot::of(whole::FINDING, *at));
            row.path = Some(notice.path.clone());
            row
        })
        .collect();
    let all = cx.standing().map(|(_, notice)| notice).chain(cx.findings);
    let count = Arg::Count(all.map(Notice::stands_for).sum());
    rows.push(
        Row::brief(cx.say("overview-advice", &[("count", count)]))
            .tone(Tone::Dim)
            .named(ADVICE),
    );
    rows
}

/// The pages on which the plan rests, side by side.
fn basis(cx: &Cx<'_>) -> Row {
    let row = Row::line(cx.t("overview-more"), Safe::default());
    BASIS.iter().enumerate().fold(row, |row, (at, step)| {
        row.cell(cx.t(step.message()))
            .selectable(Spot::of(STEP, at), Kind::Item, None)
    })
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let (Do::Accept | Do::Edit | Do::Open, Some(at)) = (does, spot) else {
        return Answer::Nothing;
    };
    match at {
        MEETING => return Answer::Go(Page::of(Step::Reviews)),
        COUNT => return Answer::Go(Page::of(Step::Initiatives)),
        ADVICE | COMPLAINTS => return Answer::Go(Page::of(Step::Advice)),
        ahead::LATE => return Answer::Go(Page::of(Step::Phases)),
        money::CHART => return Answer::Go(Page::of(Step::Money)),
        _ => {}
    }
    match at.name {
        BUDGET => Answer::Go(Page::of(Step::Budget)),
        MONEY => Answer::Go(Page::of(Step::Money)),
        ahead::PHASE => Answer::Go(Page::item(Step::Phases, at.item)),
        ahead::LIVE => Answer::Go(Page::item(Step::Initiatives, at.item)),
        STEP => BASIS
            .get(at.item)
            .map_or(Answer::Nothing, |step| Answer::Go(Page::of(*step))),
        _ => whole::act(cx, does, spot),
    }
}
