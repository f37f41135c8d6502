//! One step of the first 90 days: what, in which weeks, and whether it is done.

use super::weeks::{self, weeks_text};
use crate::{
    calc::WEEKS,
    locale::Safe,
    plan::{Arg, Edit, WeekStep},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{Answer, Change, Cx, Page, Set, Step},
        theme::Tone,
    },
};

const NAME: Spot = Spot::new("week_name");
const SPAN: Spot = Spot::new("week_span");
const DONE: Spot = Spot::new("week_done");

/// What the page shows.
pub fn rows(cx: &Cx<'_>, at: usize) -> Vec<Row> {
    let Some(step) = cx.plan.first_90_days.get(at) else {
        return Vec::new();
    };
    let typed = if step.first == step.last {
        step.first.to_string()
    } else {
        format!("{}-{}", step.first, step.last)
    };
    vec![
        Row::words(NAME, cx.t("weeks-what"), cx.plain(&step.name)),
        Row::number(SPAN, cx.t("weeks-span"), Safe::line(&typed)).note(cx.t("weeks-span-note")),
        Row::tick(DONE, cx.t("weeks-is-done"), Safe::default(), step.done),
        Row::gap(),
        Row::text(cx.t("entry-hint")).tone(Tone::Dim),
    ]
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, at: usize, spot: Spot, text: &str) -> Set {
    let mut steps = cx.plan.first_90_days.clone();
    let Some(step) = steps.get_mut(at) else {
        return Err(Safe::default());
    };
    let shows = match spot {
        NAME if text.is_empty() => return Err(cx.t("fault-name")),
        NAME => {
            text.clone_into(&mut step.name);
            cx.plain(text)
        }
        SPAN => {
            read_weeks(step, text)
                .ok_or_else(|| cx.say("fault-weeks", &[("last", Arg::Text(WEEKS.to_string()))]))?;
            weeks_text(cx, step)
        }
        DONE => {
            step.done = text == "yes";
            cx.yes_no(step.done)
        }
        _ => return Err(Safe::default()),
    };
    Ok(Change::plan(Edit::First90Days(steps), shows))
}

/// Reads `1-4` or `5`.
fn read_weeks(step: &mut WeekStep, text: &str) -> Option<()> {
    let (first, last) = text.split_once(['-', '–']).unwrap_or((text, text));
    let week = |text: &str| {
        let week: u32 = text.trim().parse().ok()?;
        (1..=WEEKS).contains(&week).then_some(week)
    };
    let (first, last) = (week(first)?, week(last)?);
    if last < first {
        return None;
    }
    (step.first, step.last) = (first, last);
    Some(())
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, at: usize, does: Do) -> Answer {
    match does {
        Do::Remove => match weeks::remove(cx, at) {
            Some((edit, words)) => Answer::EditAndGo(edit, words, Page::of(Step::Reviews)),
            None => Answer::Nothing,
        },
        Do::Add => weeks::add(cx),
        _ => Answer::Nothing,
    }
}
