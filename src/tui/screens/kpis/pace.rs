//! How far a KPI is, in a word with a sign; and a value with its unit.

use crate::{
    calc::{Pace, Progress},
    locale::Safe,
    plan::{Kpi, Number},
    tui::{
        steps::Cx,
        theme::{Sign, Tone},
    },
};

/// How far it is, in a word; without a line to hold it against, what is missing for one. One whose time is over wants a
/// last look.
pub fn words(cx: &Cx<'_>, kpi: &Kpi, progress: &Progress) -> (Safe, Tone) {
    let is_over = kpi.by.zip(cx.now).is_some_and(|(by, now)| by < now);
    worded(cx, kpi, progress, is_over)
}

/// How far it was when one of its values was measured.
pub fn stood(cx: &Cx<'_>, kpi: &Kpi, progress: &Progress) -> (Safe, Tone) {
    worded(cx, kpi, progress, false)
}

fn worded(cx: &Cx<'_>, kpi: &Kpi, progress: &Progress, is_over: bool) -> (Safe, Tone) {
    let (id, sign, tone) = match progress.pace {
        Pace::Reached => ("kpi-reached", Some(Sign::Good), Tone::Plain),
        Pace::Missed => ("kpi-missed", Some(Sign::Bad), Tone::Warn),
        Pace::OnTrack | Pace::Behind | Pace::NotMeasured if is_over => {
            ("kpi-due", Some(Sign::Bad), Tone::Warn)
        }
        Pace::OnTrack => ("kpi-on-pace", Some(Sign::Good), Tone::Plain),
        Pace::Behind => ("kpi-behind", Some(Sign::Bad), Tone::Warn),
        Pace::NotMeasured => ("kpi-not-measured", None, Tone::Plain),
        Pace::NoLine => (gap(kpi), None, Tone::Plain),
    };
    let text = cx.t(id);
    match sign {
        Some(sign) => {
            let text = format!("{} {text}", cx.theme.sign(sign));
            (Safe::line(&text), tone)
        }
        None => (text, tone),
    }
}

/// What is missing for a line.
const fn gap(kpi: &Kpi) -> &'static str {
    match (kpi.target, kpi.baseline) {
        (None, _) => "kpi-no-target",
        (Some(_), None) => "kpi-no-baseline",
        (Some(_), Some(_)) => "kpi-no-date",
    }
}

/// How much of the way is done, in whole percent.
pub fn done(cx: &Cx<'_>, progress: &Progress) -> Safe {
    progress
        .done
        .map_or_else(Safe::default, |done| cx.plain(&cx.locale.share_to(done, 0)))
}

/// A value with its unit.
pub fn value(cx: &Cx<'_>, kpi: &Kpi, value: Number) -> Safe {
    let text = format!("{} {}", cx.locale.number(value), kpi.unit.trim());
    Safe::line(text.trim_end())
}
