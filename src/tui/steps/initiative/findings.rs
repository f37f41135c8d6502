//! What the rules say of an initiative, each with what mends it.

use super::super::{Answer, Cx, Page, Step, jump};
use crate::{
    locale::Safe,
    plan::{Initiative, Notice, Path, Severity},
    tui::{
        actions::Do,
        concern,
        rows::{Row, Spot},
        theme::{Sign, Tone},
    },
};

const FINDING: &str = "item_finding";

/// Its findings, the worst first; nothing where there is none.
pub fn rows(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let mut rows = Vec::new();
    for (at, notice) in about(cx, item).enumerate() {
        let (sign, tone) = match notice.severity {
            Severity::Error => (Sign::Bad, Tone::Bad),
            Severity::Warning => (Sign::Bad, Tone::Warn),
            Severity::Advice => (Sign::More, Tone::Plain),
        };
        let text = format!("{} {}", cx.theme.sign(sign), cx.locale.message(notice));
        rows.push(
            Row::text(Safe::line(&text))
                .tone(tone)
                .named(Spot::of(FINDING, at)),
        );
        let mend = format!("    {}", cx.locale.mend(notice));
        rows.push(Row::text(Safe::line(&mend)).tone(Tone::Dim));
    }
    if !rows.is_empty() {
        rows.insert(0, Row::heading(cx.t("item-findings")));
        rows.insert(0, Row::gap());
    }
    rows
}

fn about<'a>(cx: &Cx<'a>, item: &Initiative) -> impl Iterator<Item = &'a Notice> + use<'a> {
    let plan = cx.plan;
    let subject = Path::parse("initiatives").to(&item.id);
    let standing = cx.standing().map(|(_, notice)| notice);
    let all = standing.chain(cx.findings);
    all.filter(move |notice| concern::concerns(plan, &subject, notice))
}

/// Enter on a finding goes where it is mended: to a row of this form, to a part, or to another page.
pub fn act(cx: &Cx<'_>, item: &Initiative, does: Do, spot: Spot) -> Answer {
    match (does, spot.name) {
        (Do::Accept | Do::Edit | Do::Open, FINDING) => about(cx, item)
            .nth(spot.item)
            .map(|notice| jump::place_of(cx.plan, &notice.path))
            .map_or(Answer::Nothing, |(page, row)| match row {
                Some(row) => Answer::GoTo(page, row),
                None if page != Page::item(Step::Initiatives, cx.item) => Answer::Go(page),
                None => Answer::Say(cx.t("item-mend-here")),
            }),
        _ => Answer::Nothing,
    }
}
