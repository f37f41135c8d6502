//! The plan's text as a save would make it: what has changed since the last one, what is said of each line, and the
//! way to the screen on which it is worked on. Only the lines around the selected one become rows.

mod listing;

pub use listing::Listing;
use listing::{Counts, Line};

use super::advice;
use crate::{
    locale::Safe,
    plan::Arg,
    tui::{
        actions::{Do, Scope},
        code_view::Gutter,
        rows::{Row, Spot},
        steps::{About, Answer, Cx, Page, Step, jump},
        theme::Tone,
    },
};

/// A line, by its place among all.
pub const LINE: &str = "line-in-file";
/// How many lines the page keeps for what it says of the selected one, where no panel beside it does.
pub const ABOUT_LINES: u16 = 3;
/// What is not the text on this page, in lines of the window.
const AROUND: u16 = 10;

/// What the page shows: the lines that can be in sight.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let listing = cx.in_file.listing(cx);
    let selected = selected(cx, listing);
    let around = usize::from(cx.size.1);
    let from = selected.saturating_sub(around);
    let to = selected.saturating_add(around).saturating_add(1);
    let lines = (from..to.min(listing.len())).filter_map(|at| {
        let line = listing.line(at)?;
        let row = row(cx, listing, line, at);
        let path = (at == selected).then(|| listing.path(line));
        Some(Row {
            path: path.filter(|path| !path.0.is_empty()),
            ..row
        })
    });
    std::iter::once(head(cx, listing)).chain(lines).collect()
}

/// The line that is selected: the first one to begin with.
fn selected(cx: &Cx<'_>, listing: &Listing) -> usize {
    let spot = cx.selected.filter(|spot| spot.name == LINE);
    let last = listing.len().saturating_sub(1);
    spot.map_or(0, |spot| spot.item).min(last)
}

/// What has changed, in words.
fn head(cx: &Cx<'_>, listing: &Listing) -> Row {
    let lines = ("lines", Arg::Count(listing.len()));
    let text = if !cx.has_file {
        cx.say("file-new", &[lines])
    } else if listing.counts == Counts::default() {
        cx.say("file-unchanged", &[lines])
    } else {
        let counts = listing.counts;
        let parts = [
            ("file-changed", counts.changed),
            ("file-added", counts.added),
            ("file-removed", counts.removed),
        ];
        let said = parts.into_iter().filter(|(_, count)| *count > 0);
        let said: Vec<String> = said
            .map(|(id, count)| cx.locale.say(id, &[("count", Arg::Count(count))]))
            .collect();
        cx.say("file-since", &[("what", Arg::Text(said.join(", ")))])
    };
    Row::text(text).tone(Tone::Head).pinned()
}

fn row(cx: &Cx<'_>, listing: &Listing, line: Line, at: usize) -> Row {
    let text = listing.text(line);
    let (mark, tone) = match line {
        Line::Same(_) if text.trim_start().starts_with('#') => (' ', Tone::Dim),
        Line::Same(_) => (' ', Tone::Plain),
        Line::Changed(..) => ('~', Tone::Warn),
        Line::Added(_) => ('+', Tone::Good),
        Line::Removed(_) => ('-', Tone::Bad),
    };
    let weight = listing.notices(at).next().map(|notice| notice.severity);
    let gutter = Gutter {
        number: line.number(),
        largest: listing.len(),
        mark,
        sign: weight.map(advice::weight),
    };
    Row::code(Spot::of(LINE, at), cx.plain(text), gutter).tone(tone)
}

/// What is said of a line: what it is, what was there, and where nothing beside it says so what is wrong with it.
pub fn about(cx: &Cx<'_>, spot: Spot) -> About {
    let listing = cx.in_file.listing(cx);
    let Some(line) = listing.line(spot.item).filter(|_| spot.name == LINE) else {
        return About::default();
    };
    let path = listing.path(line);
    let mut words = Vec::new();
    if !path.0.is_empty() {
        let key = cx.key(Scope::File, Do::Edit);
        let path_is = ("path", Arg::Text(path.to_string()));
        let text = match jump::place_of(cx.plan, &path).0.step {
            Step::File => cx.say("file-place", &[path_is]),
            step => {
                let screen = ("screen", Arg::Text(cx.locale.text(step.message())));
                cx.say(
                    "file-place-opens",
                    &[path_is, ("key", Arg::Text(key)), screen],
                )
            }
        };
        words.push((text, Tone::Dim));
    }
    words.extend(match line {
        Line::Same(_) => None,
        Line::Changed(..) => {
            let before = listing.before(line).unwrap_or_default().trim();
            let before = [("text", Arg::Text(before.to_owned()))];
            Some((cx.say("file-before", &before), Tone::Warn))
        }
        Line::Added(_) => Some((cx.t("file-comes"), Tone::Good)),
        Line::Removed(_) => Some((cx.t("file-goes"), Tone::Bad)),
    });
    if !cx.has_side() {
        words.extend(listing.notices(spot.item).map(|notice| {
            let (sign, tone) = advice::weight(notice.severity);
            let text = format!("{} {}", cx.theme.sign(sign), cx.locale.message(notice));
            (Safe::line(&text), tone)
        }));
    }
    About {
        words,
        ..About::default()
    }
}

/// The number of the selected line, from 1.
pub fn number(cx: &Cx<'_>) -> usize {
    let listing = cx.in_file.listing(cx);
    listing.number(selected(cx, listing))
}

/// The line so many lines from the selected one.
pub fn stepped(cx: &Cx<'_>, by: isize) -> Spot {
    let listing = cx.in_file.listing(cx);
    let last = listing.len().saturating_sub(1);
    let at = selected(cx, listing).saturating_add_signed(by);
    Spot::of(LINE, at.min(last))
}

/// How far a page key goes, in lines.
pub fn page_of(cx: &Cx<'_>) -> isize {
    isize::try_from(cx.size.1.saturating_sub(AROUND).max(1)).unwrap_or(1)
}

/// The whole text, line by line.
pub fn lines<'a>(cx: &Cx<'a>) -> impl Iterator<Item = Safe> + use<'a> {
    let listing = cx.in_file.listing(cx);
    let lines = (0..listing.len()).filter_map(|at| listing.line(at));
    let kept = lines.filter(|line| line.number().is_some());
    kept.map(|line| Safe::line(listing.text(line)))
}

/// To the line of a complaint or a finding.
pub fn to(cx: &Cx<'_>, notice: &crate::plan::Notice) -> Answer {
    let at = cx.in_file.listing(cx).line_of(notice);
    Answer::GoTo(Page::of(Step::File), Spot::of(LINE, at))
}

/// What a key does on a line.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let listing = cx.in_file.listing(cx);
    let Some(spot) = spot.filter(|spot| spot.name == LINE) else {
        return Answer::Nothing;
    };
    let line = |at| Answer::GoTo(Page::of(Step::File), Spot::of(LINE, at));
    match does {
        Do::Accept | Do::Edit | Do::Open => open(cx, listing, spot.item),
        Do::NextChange | Do::PreviousChange if listing.counts == Counts::default() => {
            Answer::Nothing
        }
        Do::NextChange => {
            let next = listing.next_change(spot.item);
            next.map_or_else(|| Answer::Say(cx.t("file-no-next")), line)
        }
        Do::PreviousChange => {
            let before = listing.previous_change(spot.item);
            before.map_or_else(|| Answer::Say(cx.t("file-no-previous")), line)
        }
        _ => Answer::Nothing,
    }
}

/// To the screen on which what stands on a line is worked on.
fn open(cx: &Cx<'_>, listing: &Listing, at: usize) -> Answer {
    let path = listing.line(at).map(|line| listing.path(line));
    let path = path.unwrap_or_default();
    match jump::place_of(cx.plan, &path) {
        (page, _) if page.step == Step::File => {
            let key = Arg::Text(cx.key(Scope::File, Do::Editor));
            Answer::Say(cx.say("file-no-screen", &[("key", key)]))
        }
        (page, Some(row)) => Answer::GoTo(page, row),
        (page, None) => Answer::Go(page),
    }
}
