//! What is said of the selected bar: when and how much, what it needs and what needs it, and the ways out.

use super::{LAW, LAW_DATE, LEFT, MILESTONE, chart, law};
use crate::{
    locale::Safe,
    plan::{Arg, Edit, Id, Initiative, Notice, Plan, Quarter, Span},
    rules,
    tui::{
        rows::Spot,
        screens::offers,
        steps::{About, Cx, initiatives, phases},
        theme::{Sign, Tone},
    },
};

/// So many names are given; of the others one reads how many there are.
const NAMED: usize = 3;

/// What the rules say of time.
const OF_TIME: [&str; 6] = [
    "needs-not-ended",
    "with-not-started",
    "needs-not-committed",
    "starts-before-plan",
    "starts-after-plan",
    "ends-after-plan",
];

/// What is said of a row, and which rows it has to do with.
pub fn about(cx: &Cx<'_>, spot: Spot) -> About {
    let mut about = About::default();
    match spot.name {
        initiatives::ITEM => {
            if let Some(item) = cx.plan.initiatives.get(spot.item) {
                about.words.push((first_line(cx, spot, item), Tone::Plain));
                links(cx, item, &mut about);
            }
        }
        phases::PHASE => {
            let part = cx.figures.and_then(|figures| figures.phases.get(spot.item));
            if let Some((phase, part)) = cx.plan.phases.get(spot.item).zip(part) {
                let args = [
                    ("what", Arg::Text(phase_words(cx, spot.item))),
                    ("allocated", Arg::Money(part.allocated)),
                    ("committed", Arg::Money(part.committed)),
                ];
                let text = format!(
                    "{}  {}",
                    cx.locale.say("budget-cell", &args),
                    cx.over_or_left(part.headroom)
                );
                about.words.push((Safe::line(&text), Tone::Plain));
                about.words.push((cx.plain(&phase.goal), Tone::Dim));
            }
        }
        MILESTONE => {
            let phase = cx.plan.phases.get(spot.item);
            if let Some(milestone) = phase.and_then(|phase| phase.milestones.get(spot.part)) {
                let text = format!(
                    "{}: {}",
                    milestone.name,
                    cx.locale.quarter(milestone.quarter)
                );
                about.words.push((Safe::line(&text), Tone::Plain));
            }
        }
        LAW_DATE => about.words.extend(law::about(cx, spot)),
        _ if spot == LAW => about.words.extend(law::about(cx, spot)),
        // where years are over, the line below it says so
        _ if spot == LEFT && chart::over(cx).is_none() => {
            let sign = cx.theme.sign(Sign::Good);
            let words = cx.locale.text("timeline-none-over");
            let words = Safe::line(&format!("{sign} {words}"));
            about.words.push((words, Tone::Good));
        }
        _ => {}
    }
    let ways = offers::words(cx, &ways(cx, spot));
    about.words.extend(ways.map(|words| (words, Tone::Accent)));
    about
}

fn phase_words(cx: &Cx<'_>, at: usize) -> String {
    cx.plan.phases.get(at).map_or_else(String::new, |phase| {
        format!("{}, {}", phase.name, cx.locale.span(phase.span))
    })
}

/// Its quarters, its go-live and its cost.
fn first_line(cx: &Cx<'_>, spot: Spot, item: &Initiative) -> Safe {
    let mut parts = vec![item.name.clone()];
    parts.push(item.span.map_or_else(
        || cx.locale.text("timeline-no-quarters"),
        |span| cx.locale.span(span),
    ));
    parts.extend(item.go_live().map(|quarter| {
        let quarter = [("quarter", Arg::Quarter(quarter))];
        cx.locale.say("timeline-live", &quarter)
    }));
    let figures = cx
        .figures
        .and_then(|figures| figures.initiatives.get(spot.item));
    parts.extend(figures.map(|figures| cx.locale.money(figures.cost)));
    Safe::line(&parts.join(" · "))
}

/// What it needs, what it goes with, and what needs it: in words, and marked in the chart.
fn links(cx: &Cx<'_>, item: &Initiative, about: &mut About) {
    let plan = cx.plan;
    let start = item.span.map(Span::first);
    let needed = named(plan, &item.needs);
    let together = named(plan, &item.with);
    let all = plan.initiatives.iter().enumerate();
    let needs: Vec<(usize, &Initiative)> = all
        .filter(|(_, other)| other.needs.contains(&item.id) || other.with.contains(&item.id))
        .collect();
    let lines = [
        ("timeline-needed", Sign::Needed, &needed),
        ("timeline-together", Sign::Together, &together),
        ("timeline-needs", Sign::Needs, &needs),
    ];
    let mut texts = Vec::new();
    let mut is_late = false;
    for (id, sign, others) in lines {
        for (at, _) in others {
            about.marks.push((Spot::of(initiatives::ITEM, *at), sign));
        }
        if others.is_empty() {
            continue;
        }
        let mut names: Vec<String> = others
            .iter()
            .take(NAMED)
            .map(|(_, other)| {
                let late = (sign == Sign::Needed).then(|| late(other, start)).flatten();
                is_late |= late.is_some();
                let late = late.map(|last| {
                    let last = [("quarter", Arg::Quarter(last))];
                    format!(" ({})", cx.locale.say("timeline-late", &last))
                });
                format!("{}{}", other.name, late.unwrap_or_default())
            })
            .collect();
        if let Some(rest @ 1..) = others.len().checked_sub(NAMED) {
            names.push(
                cx.locale
                    .say("budget-more-over", &[("count", Arg::Count(rest))]),
            );
        }
        let list = [("list", Arg::Text(names.join(", ")))];
        texts.push(format!(
            "{} {}",
            cx.theme.sign(sign),
            cx.locale.say(id, &list)
        ));
    }
    if !texts.is_empty() {
        let tone = if is_late { Tone::Warn } else { Tone::Dim };
        about.words.push((Safe::line(&texts.join("   ")), tone));
    }
}

/// When something that is needed ends, where that is too late.
fn late(other: &Initiative, start: Option<Quarter>) -> Option<Quarter> {
    let last = other.span?.last();
    (last >= start?).then_some(last)
}

fn named<'a>(plan: &'a Plan, ids: &[Id]) -> Vec<(usize, &'a Initiative)> {
    let all = plan.initiatives.iter().enumerate();
    all.filter(|(_, other)| ids.contains(&other.id)).collect()
}

/// The ways out of what the rules say of a row: of an initiative those of its time, of what is left those of the first year that
/// is over.
pub fn ways(cx: &Cx<'_>, spot: Spot) -> Vec<(Safe, Edit)> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let is_own = |notice: &&Notice| match spot.name {
        initiatives::ITEM => {
            let id = cx
                .plan
                .initiatives
                .get(spot.item)
                .map(|item| item.id.as_str());
            let mut steps = notice.path.steps();
            let is_here = steps.next() == Some("initiatives") && steps.next() == id;
            is_here && OF_TIME.contains(&notice.code)
        }
        _ if spot == LEFT => {
            ["over-committed-period", "over-committed-year"].contains(&notice.code)
        }
        _ => false,
    };
    cx.findings
        .iter()
        .filter(is_own)
        .map(|notice| rules::mends(cx.plan, figures, cx.guidelines, notice))
        .find(|mends| !mends.is_empty())
        .into_iter()
        .flatten()
        .map(|mend| (cx.say(mend.id, &mend.args), mend.edit))
        .collect()
}
