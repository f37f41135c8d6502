//! The first 90 days by week: a list to tick off, with the week that it is.

use crate::{
    calc::{WEEKS, week_of},
    locale::{Safe, Side, pad, width},
    plan::{Arg, Edit, WeekStep},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{Answer, Change, Cx, Page, Part, Set, Step},
        theme::{Sign, Tone},
    },
    yaml,
};

/// A step.
pub const WEEK: &str = "week";
const ADD: Spot = Spot::new("week_add");
const SUGGEST: Spot = Spot::new("week_suggest");

/// Whether a row belongs to this list.
pub fn is_of_list(name: &str) -> bool {
    [WEEK, ADD.name, SUGGEST.name].contains(&name)
}

/// The rows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let week = week_of(cx.plan, cx.today);
    let heading = match week {
        Some(week) => cx.say("weeks-now", &[("week", Arg::Count(count(week)))]),
        None => cx.t("weeks-heading"),
    };
    let mut rows = vec![Row::heading(heading)];
    let steps = &cx.plan.first_90_days;
    let wide = steps
        .iter()
        .map(|step| width(weeks_text(cx, step).as_str()))
        .max()
        .unwrap_or(0);
    rows.extend(steps.iter().enumerate().map(|(at, step)| {
        // bars stand below each other
        let weeks = pad(weeks_text(cx, step).as_str(), wide, Side::Left);
        let mut row = row(cx, at, step, week);
        row.note = Safe::line(&format!("{weeks}  {}", row.note));
        row
    }));
    if steps.is_empty() {
        rows.push(Row::text(cx.t("weeks-none")).tone(Tone::Dim));
        rows.push(Row::button(SUGGEST, cx.t("weeks-suggest")));
    } else {
        let done = steps.iter().filter(|step| step.done).count();
        let counts = [("done", Arg::Count(done)), ("all", Arg::Count(steps.len()))];
        rows.push(Row::text(cx.say("weeks-done", &counts)).tone(Tone::Dim));
    }
    rows.push(Row::button(ADD, cx.t("weeks-add")));
    rows
}

fn count(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn row(cx: &Cx<'_>, at: usize, step: &WeekStep, week: Option<u32>) -> Row {
    let is_now = week.is_some_and(|week| (step.first..=step.last).contains(&week));
    let is_late = !step.done && week.is_some_and(|week| step.last < week);
    let mut bar = bar(cx, step, week);
    let tone = if is_late {
        bar = format!(
            "{bar} {} {}",
            cx.theme.sign(Sign::Bad),
            cx.locale.text("weeks-late")
        );
        Tone::Warn
    } else if is_now && !step.done {
        bar = format!("{bar} {}", cx.locale.text("weeks-running"));
        Tone::Plain
    } else {
        Tone::Plain
    };
    let name = match step.name.as_str() {
        "" => cx.t("ask-week"),
        name => cx.plain(name),
    };
    Row::tick(Spot::of(WEEK, at), name, Safe::default(), step.done)
        .note(Safe::line(&bar))
        .tone(tone)
}

/// One sign a week: full where the step goes on, a mark where it is now.
fn bar(cx: &Cx<'_>, step: &WeekStep, week: Option<u32>) -> String {
    (1..=WEEKS)
        .map(|of| {
            cx.theme.sign(if week == Some(of) {
                Sign::Milestone
            } else if (step.first..=step.last).contains(&of) {
                Sign::Full
            } else {
                Sign::Shade
            })
        })
        .collect()
}

/// `weeks 1 to 4`, `week 5`.
pub fn weeks_text(cx: &Cx<'_>, step: &WeekStep) -> Safe {
    let first = ("first", Arg::Count(count(step.first)));
    if step.first == step.last {
        cx.say("weeks-one", &[first])
    } else {
        cx.say(
            "weeks-many",
            &[first, ("last", Arg::Count(count(step.last)))],
        )
    }
}

/// Ticks a step off, or takes the tick back.
pub fn tick(cx: &Cx<'_>, at: usize, done: bool) -> Set {
    let mut steps = cx.plan.first_90_days.clone();
    let Some(step) = steps.get_mut(at) else {
        return Err(Safe::default());
    };
    step.done = done;
    let shows = cx.t(if done {
        "weeks-is-done"
    } else {
        "weeks-is-open"
    });
    Ok(Change::plan(Edit::First90Days(steps), shows))
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let steps = &cx.plan.first_90_days;
    let at = spot.filter(|spot| spot.name == WEEK).map(|spot| spot.item);
    match (does, at, spot) {
        (Do::Open, Some(at), _) => Answer::Go(Page::part(Step::Reviews, Part::Week(at))),
        (Do::Accept | Do::Edit | Do::Open, None, Some(SUGGEST)) => suggest(cx),
        (Do::Accept | Do::Edit | Do::Open, None, Some(ADD)) | (Do::Add, _, _) => add(cx),
        (Do::Remove, Some(at), _) => match remove(cx, at) {
            Some((edit, words)) => {
                let last = steps.len().saturating_sub(2);
                let next = if steps.len() > 1 {
                    Spot::of(WEEK, at.min(last))
                } else {
                    SUGGEST
                };
                Answer::Edit(edit, words, Some(next))
            }
            None => Answer::Nothing,
        },
        (Do::Earlier | Do::Later, Some(at), _) => shift(cx, does, at),
        _ => Answer::Nothing,
    }
}

/// The steps of the rule of thumb.
fn suggest(cx: &Cx<'_>) -> Answer {
    let steps: Vec<WeekStep> = yaml::beginning()
        .first_90_days
        .into_iter()
        .map(|(first, last, text)| WeekStep {
            first,
            last,
            name: cx.locale.text(&text),
            done: false,
        })
        .collect();
    let words = cx.say("added", &[("what", Arg::Word("weeks-heading"))]);
    Answer::Edit(Edit::First90Days(steps), words, Some(Spot::of(WEEK, 0)))
}

/// A step after the last one.
pub fn add(cx: &Cx<'_>) -> Answer {
    let mut steps = cx.plan.first_90_days.clone();
    let after = steps.iter().map(|step| step.last).max().unwrap_or(0);
    let first = after.saturating_add(1).min(WEEKS);
    let at = steps.len();
    steps.push(WeekStep {
        first,
        last: first,
        name: String::new(),
        done: false,
    });
    let words = cx.say("added", &[("what", Arg::Word("ask-week"))]);
    let page = Page::part(Step::Reviews, Part::Week(at));
    Answer::EditAndGo(Edit::First90Days(steps), words, page)
}

/// The edit that removes a step, and its name in words.
pub fn remove(cx: &Cx<'_>, at: usize) -> Option<(Edit, Safe)> {
    let name = cx.plan.first_90_days.get(at)?.name.clone();
    let mut steps = cx.plan.first_90_days.clone();
    steps.remove(at);
    let words = cx.say("removed", &[("what", Arg::Text(name))]);
    Some((Edit::First90Days(steps), words))
}

fn shift(cx: &Cx<'_>, does: Do, at: usize) -> Answer {
    let mut steps = cx.plan.first_90_days.clone();
    let to = if does == Do::Earlier {
        at.checked_sub(1)
    } else {
        at.checked_add(1)
    };
    let Some(to) = to.filter(|to| *to < steps.len() && at < steps.len()) else {
        return Answer::Say(cx.t("list-end"));
    };
    let name = steps
        .get(at)
        .map_or(String::new(), |step| step.name.clone());
    steps.swap(at, to);
    let words = cx.say("moved", &[("what", Arg::Text(name))]);
    Answer::Edit(Edit::First90Days(steps), words, Some(Spot::of(WEEK, to)))
}
