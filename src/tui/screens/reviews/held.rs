//! Check-ins and revisions: those that are due, and those that took place with what they decided.

use crate::{
    calc::{Meeting, meetings},
    locale::Safe,
    plan::{Arg, Edit, Review, ReviewKind},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{Answer, Cx, Page, Part, Step},
        theme::{Sign, Tone},
    },
};

/// A meeting that took place.
pub const REVIEW: &str = "review";
/// A quarter's meeting that did not take place yet.
const DUE: &str = "review_due";
const ADD: Spot = Spot::new("review_add");
/// How many meetings to come are shown.
const AHEAD: usize = 3;

/// The rows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::heading(cx.t("reviews-due"))];
    rows.extend(
        due(cx)
            .into_iter()
            .map(|(at, meeting)| due_row(cx, at, &meeting)),
    );
    rows.extend([Row::gap(), Row::heading(cx.t("reviews-held"))]);
    if cx.plan.reviews.is_empty() {
        rows.push(Row::text(cx.t("reviews-none-held")).tone(Tone::Dim));
    }
    let mut all: Vec<(usize, &Review)> = cx.plan.reviews.iter().enumerate().collect();
    all.sort_by_key(|(_, review)| std::cmp::Reverse(review.date));
    rows.extend(all.into_iter().map(|(at, review)| held_row(cx, at, review)));
    rows.push(Row::button(ADD, cx.t("reviews-add")));
    rows
}

/// The meetings that were left out, and the next ones.
fn due(cx: &Cx<'_>) -> Vec<(usize, Meeting)> {
    let now = cx.now.unwrap_or(cx.plan.settings.start);
    let open = meetings(cx.plan)
        .into_iter()
        .enumerate()
        .filter(|(_, meeting)| meeting.held.is_none());
    let (mut late, ahead): (Vec<_>, Vec<_>) =
        open.partition(|(_, meeting)| meeting.is_overdue(now));
    late.extend(ahead.into_iter().take(AHEAD));
    late
}

fn due_row(cx: &Cx<'_>, at: usize, meeting: &Meeting) -> Row {
    let is_late = cx.now.is_some_and(|now| meeting.is_overdue(now));
    let when = cx.from_now(meeting.quarter);
    let (words, tone) = if is_late {
        let text = cx.locale.say(
            "reviews-left-out",
            &[("when", Arg::Text(when.into_string()))],
        );
        let text = format!("{} {text}", cx.theme.sign(Sign::Bad));
        (Safe::line(&text), Tone::Warn)
    } else {
        (when, Tone::Plain)
    };
    Row::item(
        Spot::of(DUE, at),
        cx.plain(&cx.locale.quarter(meeting.quarter)),
        Safe::default(),
    )
    .word(cx.t(meeting.kind.message()))
    .note(words)
    .tone(tone)
    .figure("reviews")
}

fn held_row(cx: &Cx<'_>, at: usize, review: &Review) -> Row {
    let words = if review.decisions.is_empty() {
        match review.note.as_str() {
            "" => cx.t("reviews-no-decisions"),
            note => cx.plain(note),
        }
    } else {
        Safe::line(&review.decisions.join("; "))
    };
    Row::item(
        Spot::of(REVIEW, at),
        cx.plain(&cx.locale.date(review.date)),
        Safe::default(),
    )
    .word(cx.t(review.kind.message()))
    .note(words)
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let name = spot.map_or("", |spot| spot.name);
    let at = spot.map_or(0, |spot| spot.item);
    match (does, name) {
        (Do::Accept | Do::Edit | Do::Open, REVIEW) => {
            Answer::Go(Page::part(Step::Reviews, Part::Review(at)))
        }
        (Do::Accept | Do::Edit | Do::Open | Do::Add, DUE) => {
            let meeting = meetings(cx.plan).get(at).copied();
            add(cx, meeting.map(|meeting| meeting.kind))
        }
        (Do::Accept | Do::Edit | Do::Open, "review_add") | (Do::Add, _) => add(cx, None),
        (Do::Remove, REVIEW) => match remove(cx, at) {
            Some((edit, words)) => {
                let left = cx.plan.reviews.len().saturating_sub(1);
                let next = left
                    .checked_sub(1)
                    .map_or(ADD, |last| Spot::of(REVIEW, at.min(last)));
                Answer::Edit(edit, words, Some(next))
            }
            None => Answer::Nothing,
        },
        _ => Answer::Nothing,
    }
}

/// A meeting of today, or of the quarter that counts as now; its kind is what is due now, where none is asked for.
pub fn add(cx: &Cx<'_>, kind: Option<ReviewKind>) -> Answer {
    let due = || {
        let all = meetings(cx.plan);
        all.iter()
            .find(|meeting| Some(meeting.quarter) == cx.now)
            .map(|meeting| meeting.kind)
    };
    let mut reviews = cx.plan.reviews.clone();
    let at = reviews.len();
    reviews.push(Review {
        date: cx.plan.today(cx.today),
        kind: kind.or_else(due).unwrap_or(ReviewKind::CheckIn),
        present: Vec::new(),
        decisions: Vec::new(),
        note: String::new(),
    });
    let words = cx.say("added", &[("what", Arg::Word("ask-review"))]);
    let page = Page::part(Step::Reviews, Part::Review(at));
    Answer::EditAndGo(Edit::Reviews(reviews), words, page)
}

/// The edit that removes a meeting, and its name in words.
pub fn remove(cx: &Cx<'_>, at: usize) -> Option<(Edit, Safe)> {
    let review = cx.plan.reviews.get(at)?;
    let name = format!(
        "{}, {}",
        cx.locale.text(review.kind.message()),
        cx.locale.date(review.date)
    );
    let mut reviews = cx.plan.reviews.clone();
    reviews.remove(at);
    let words = cx.say("removed", &[("what", Arg::Text(name))]);
    Some((Edit::Reviews(reviews), words))
}
