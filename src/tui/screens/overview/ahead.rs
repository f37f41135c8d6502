//! What comes next: milestones and go-lives, and the meetings that look at the plan.

use crate::{
    calc::meetings,
    locale::Safe,
    plan::{Arg, Quarter, Status},
    tui::{
        rows::{Row, Spot},
        steps::Cx,
        theme::{Sign, Tone},
    },
};

/// A milestone, by the phase that it belongs to.
pub const PHASE: &str = "overview_milestone";
/// A go-live, by its initiative.
pub const LIVE: &str = "overview_live";
/// Milestones that are late.
pub const LATE: Spot = Spot::new("overview_late");
/// How many are shown.
const NEXT: usize = 3;

/// Something that is to happen.
struct Event {
    quarter: Quarter,
    label: &'static str,
    name: String,
    spot: Spot,
    path: String,
}

/// The lines.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(now) = cx.now else {
        return Vec::new();
    };
    let (mut events, late) = events(cx, now);
    events.sort_by_key(|event| event.quarter);
    let shown = if late > 0 {
        NEXT.saturating_sub(1)
    } else {
        NEXT
    };
    let mut rows = Vec::new();
    if late > 0 {
        let count = [("count", Arg::Count(late))];
        let text = format!(
            "{} {}",
            cx.theme.sign(Sign::Bad),
            cx.locale.say("overview-late", &count)
        );
        rows.push(
            Row::line(cx.t("phases-milestones"), Safe::default())
                .note(Safe::line(&text))
                .named(LATE)
                .tone(Tone::Warn),
        );
    }
    rows.extend(events.into_iter().take(shown).map(|event| {
        let words = format!("{}: {}", cx.from_now(event.quarter), event.name);
        Row::line(
            cx.t(event.label),
            cx.plain(&cx.locale.quarter(event.quarter)),
        )
        .note(Safe::line(&words))
        .named(event.spot)
        .figure(&event.path)
    }));
    rows.push(meeting(cx, now));
    rows
}

/// Milestones and go-lives that are still to come, and how many milestones are late.
fn events(cx: &Cx<'_>, now: Quarter) -> (Vec<Event>, usize) {
    let mut events = Vec::new();
    let mut late = 0_usize;
    for (at, phase) in cx.plan.phases.iter().enumerate() {
        for (part, milestone) in phase.milestones.iter().enumerate() {
            if milestone.done {
                continue;
            }
            if milestone.quarter < now {
                late = late.saturating_add(1);
                continue;
            }
            events.push(Event {
                quarter: milestone.quarter,
                label: "overview-milestone",
                name: milestone.name.clone(),
                spot: Spot::part(PHASE, at, part),
                path: format!("phases.{}", phase.id),
            });
        }
    }
    for (at, item) in cx.plan.initiatives.iter().enumerate() {
        let is_coming =
            matches!(item.status, Status::Planned | Status::Running) && !item.benefits.is_empty();
        if let Some(quarter) = item.go_live().filter(|live| is_coming && *live >= now) {
            events.push(Event {
                quarter,
                label: "overview-go-live",
                name: item.name.clone(),
                spot: Spot::of(LIVE, at),
                path: format!("initiatives.{}.cost", item.id),
            });
        }
    }
    (events, late)
}

/// The meeting that is due, and those that were left out.
fn meeting(cx: &Cx<'_>, now: Quarter) -> Row {
    let all = meetings(cx.plan);
    let overdue = all.iter().filter(|meeting| meeting.is_overdue(now)).count();
    let next = all
        .iter()
        .find(|meeting| meeting.held.is_none() && meeting.quarter >= now);
    let (label, value, when) = match next {
        Some(next) => (
            cx.t(next.kind.message()),
            cx.plain(&cx.locale.quarter(next.quarter)),
            cx.from_now(next.quarter).into_string(),
        ),
        None => (cx.t("step-reviews"), Safe::default(), String::new()),
    };
    let mut words = vec![when];
    if overdue > 0 {
        let count = [("count", Arg::Count(overdue))];
        let text = cx.locale.say("overview-overdue", &count);
        words.push(format!("{} {text}", cx.theme.sign(Sign::Bad)));
    }
    words.retain(|text| !text.is_empty());
    Row::line(label, value)
        .note(Safe::line(&words.join("; ")))
        .figure("reviews")
        .named(super::MEETING)
        .tone(if overdue > 0 { Tone::Warn } else { Tone::Plain })
}
