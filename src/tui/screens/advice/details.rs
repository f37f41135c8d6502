//! What the selected finding says below itself: why, whose rule it is, what mends it, and the field for a reason.

use super::{FINDING, REASON, neighbour, notice};
use crate::{
    locale::Safe,
    plan::{Arg, Edit, Notice},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{Change, Cx, Set, What},
        theme::Tone,
    },
};

/// What stands below a row while it is selected.
pub fn below(cx: &Cx<'_>, spot: Spot, is_typing: bool) -> Vec<Row> {
    let Some(notice) = notice(cx, spot) else {
        return Vec::new();
    };
    let indented = |text: &str| Row::text(Safe::line(&format!("    {text}"))).tone(Tone::Dim);
    // the first sentence says whose rule it is
    let why = cx.locale.why(notice);
    let mut rows = vec![indented(&why), indented(&cx.locale.mend(notice))];
    rows.extend(ways(cx, spot, notice));
    if is_typing {
        rows.push(Row::words(
            Spot::of(REASON, spot.item),
            cx.t("advice-reason"),
            Safe::default(),
        ));
    }
    rows
}

fn ways(cx: &Cx<'_>, spot: Spot, notice: &Notice) -> Vec<Row> {
    let offered = cx.offered(spot, notice);
    Do::WAYS
        .into_iter()
        .zip(offered.iter())
        .map(|(does, mend)| Row::way(does, cx.say(mend.id, &mend.args)))
        .collect()
}

/// Takes the reason: the rule is silent from now on.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let found = notice(cx, spot).filter(|_| spot.name == REASON);
    let Some(notice) = found else {
        return Err(Safe::default());
    };
    let reason = text.trim();
    if reason.is_empty() {
        return Err(cx.t("advice-needs-reason"));
    }
    let mut muted = cx.plan.muted.clone();
    muted.retain(|(code, _)| code != notice.code);
    muted.push((notice.code.to_owned(), reason.to_owned()));
    let shows = cx.say(
        "advice-muted",
        &[("rule", Arg::Text(notice.code.to_owned()))],
    );
    let edit = Edit::Muted(muted);
    let goes = |other: &Notice| other.code == notice.code;
    let what = match neighbour(cx, Spot::of(FINDING, spot.item), goes) {
        Some(next) => What::PlanThen(edit, next),
        None => What::Plan(edit),
    };
    Ok(Change { what, shows })
}
