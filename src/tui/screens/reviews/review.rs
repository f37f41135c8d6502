//! One meeting: when, what kind, who was there, what was decided.

use crate::{
    locale::Safe,
    plan::{Arg, Edit, Review, ReviewKind},
    tui::{
        actions::Do,
        forms::fields::{pick, words},
        rows::{Row, Spot},
        steps::{Answer, Change, Cx, Page, Set, Step},
        theme::Tone,
    },
};

const DATE: Spot = Spot::new("review_date");
const KIND: Spot = Spot::new("review_kind");
const PRESENT: Spot = Spot::new("review_present");
const DECISION: &str = "review_decision";
const NOTE: Spot = Spot::new("review_note");

/// What the page shows.
pub fn rows(cx: &Cx<'_>, at: usize) -> Vec<Row> {
    let Some(review) = cx.plan.reviews.get(at) else {
        return Vec::new();
    };
    let date = cx.plain(&cx.locale.date(review.date));
    let mut rows = vec![
        Row::number(DATE, cx.t("review-date"), date),
        pick(
            cx,
            KIND,
            "review-kind",
            review.kind.word(),
            words(cx, ReviewKind::ALL, None, |of| (of.word(), of.message())),
        ),
        Row::words(
            PRESENT,
            cx.t("review-present"),
            cx.plain(&review.present.join(", ")),
        )
        .note(cx.t("review-present-note")),
        Row::heading(cx.t("review-decisions")),
    ];
    let all = review.decisions.iter().map(String::as_str);
    // the empty line behind them takes one more
    rows.extend(
        all.chain(std::iter::once(""))
            .enumerate()
            .map(|(at, text)| {
                let name = Safe::line(&format!("  {}", at.saturating_add(1)));
                Row::words(Spot::of(DECISION, at), name, cx.plain(text)).typed(text)
            }),
    );
    rows.extend([
        Row::words(NOTE, cx.t("review-note"), cx.plain(&review.note))
            .typed(review.note.clone())
            .long(),
        Row::gap(),
        Row::text(cx.t("entry-hint")).tone(Tone::Dim),
    ]);
    rows
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, at: usize, spot: Spot, text: &str) -> Set {
    let mut reviews = cx.plan.reviews.clone();
    let Some(review) = reviews.get_mut(at) else {
        return Err(Safe::default());
    };
    let shows = change(cx, review, spot, text)?;
    Ok(Change::plan(Edit::Reviews(reviews), shows))
}

fn change(cx: &Cx<'_>, review: &mut Review, spot: Spot, text: &str) -> Result<Safe, Safe> {
    match spot {
        DATE => {
            let date = cx.locale.read_date(text);
            review.date = date.map_err(|fault| cx.fault(&fault))?;
            return Ok(cx.plain(&cx.locale.date(review.date)));
        }
        KIND => {
            review.kind = ReviewKind::parse(text).ok_or_else(|| cx.t("fault-choice"))?;
            return Ok(cx.t(review.kind.message()));
        }
        PRESENT => {
            let names = text.split(',').map(str::trim);
            review.present = names
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect();
        }
        NOTE => text.clone_into(&mut review.note),
        _ if spot.name == DECISION => match review.decisions.get_mut(spot.item) {
            Some(_) if text.is_empty() => drop(review.decisions.remove(spot.item)),
            Some(decision) => text.clone_into(decision),
            None if text.is_empty() => {}
            None => review.decisions.push(text.to_owned()),
        },
        _ => return Err(Safe::default()),
    }
    Ok(cx.plain(text))
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, at: usize, does: Do, spot: Option<Spot>) -> Answer {
    let decision = spot.filter(|spot| spot.name == DECISION).and_then(|spot| {
        cx.plan
            .reviews
            .get(at)?
            .decisions
            .get(spot.item)
            .map(|text| (spot, text))
    });
    match (does, decision) {
        (Do::Remove, Some((spot, text))) => {
            let mut reviews = cx.plan.reviews.clone();
            if let Some(review) = reviews.get_mut(at) {
                review.decisions.remove(spot.item);
            }
            let words = cx.say("removed", &[("what", Arg::Text(text.clone()))]);
            Answer::Edit(Edit::Reviews(reviews), words, Some(spot))
        }
        (Do::Remove, None) => match super::held::remove(cx, at) {
            Some((edit, words)) => Answer::EditAndGo(edit, words, Page::of(Step::Reviews)),
            None => Answer::Nothing,
        },
        (Do::Add, _) => super::held::add(cx, None),
        _ => Answer::Nothing,
    }
}
