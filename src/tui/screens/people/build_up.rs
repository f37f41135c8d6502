//! Skills grow slower than initiatives start: from when each level is trained, how long building knowledge takes, and
//! what starts before that.

use crate::{
    calc,
    locale::Safe,
    plan::{Arg, Audience, Number, Quarter, Span},
    tui::{
        rows::{Bar, Row, Spot},
        steps::{Cx, years_row},
        theme::Tone,
    },
};

/// The levels on the line of time, the starts below them, and what follows in words.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let plan = cx.plan;
    let (Some(line), false) = (plan.quarters(), plan.initiatives.is_empty()) else {
        return Vec::new();
    };
    let skills = Arg::Duration(cx.guidelines.skills);
    let mut rows = vec![
        Row::gap(),
        Row::heading(cx.t("skills-title")),
        Row::text(cx.say("skills-rule", &[("time", skills)])).tone(Tone::Dim),
        years_row(cx, line).word(cx.t("skills-ready")),
    ];
    let mut first = None;
    for (at, audience) in Audience::ALL.iter().enumerate() {
        let marks = trained(cx, *audience);
        let begins = marks.first().copied();
        first = first.into_iter().chain(begins).min();
        let filled = begins.and_then(|from| Span::new(from, ready(cx, from).plus(-1)));
        let row = Row::line(cx.t(audience.message()), Safe::default())
            .named(Spot::of("skills", at))
            .bar(Bar::Time {
                line,
                filled,
                marks,
                light: true,
            });
        rows.push(match begins {
            Some(from) => row.word(cx.plain(&cx.locale.quarter(ready(cx, from)))),
            None => row.word(cx.t("skills-never")).tone(Tone::Warn),
        });
    }
    let starts: Vec<Quarter> = plan
        .initiatives
        .iter()
        .filter(|item| item.status.commits())
        .filter_map(|item| Some(item.span?.first()))
        .collect();
    let counts: Vec<Number> = line
        .iter()
        .map(|quarter| {
            let count = starts.iter().filter(|start| **start == quarter).count();
            Number::whole(i64::try_from(count).unwrap_or(i64::MAX))
        })
        .collect();
    let most = counts.iter().copied().max().unwrap_or_default();
    rows.push(
        Row::line(cx.t("skills-starts"), Safe::default())
            .bar(super::team::levels(line, &counts, most)),
    );
    rows.push(verdict(cx, &starts, first));
    rows
}

/// The quarters in which a level is trained, in the order of time.
fn trained(cx: &Cx<'_>, audience: Audience) -> Vec<Quarter> {
    let own = cx
        .plan
        .training
        .iter()
        .filter(|training| training.audience == Some(audience));
    let mut all: Vec<Quarter> = own
        .flat_map(|training| calc::occurrences(training, cx.plan.end()))
        .map(Span::first)
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The first quarter in which a level that is trained from a quarter on has had the time that building skills takes.
fn ready(cx: &Cx<'_>, from: Quarter) -> Quarter {
    from.plus(i32::try_from(cx.guidelines.skills.quarters()).unwrap_or(0))
}

/// How many initiatives start before anybody is trained, while skills grow, and after that.
fn verdict(cx: &Cx<'_>, starts: &[Quarter], first: Option<Quarter>) -> Row {
    let count = |of: &dyn Fn(Quarter) -> bool| {
        Arg::Count(starts.iter().filter(|start| of(**start)).count())
    };
    let Some(first) = first else {
        let args = [("count", Arg::Count(starts.len()))];
        return Row::text(cx.say("skills-no-training", &args)).tone(Tone::Warn);
    };
    let ready = ready(cx, first);
    let args = [
        ("before", count(&|start| start < first)),
        ("while", count(&|start| (first..ready).contains(&start))),
        ("after", count(&|start| start >= ready)),
        ("first", Arg::Quarter(first)),
        ("ready", Arg::Quarter(ready)),
    ];
    Row::text(cx.say("skills-verdict", &args))
}
