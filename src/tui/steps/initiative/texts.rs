//! What was written down about an initiative: notes, and what was learned.

use super::{
    super::Cx,
    spots::{LESSONS, NOTES},
};
use crate::{
    locale::Safe,
    plan::{Arg, Initiative},
    tui::{
        actions::{Do, Scope},
        rows::{Row, Spot},
        theme::Tone,
    },
};

/// How many lines of a text are shown.
const SHOWN: usize = 4;

/// Both texts, with their first lines.
pub fn rows(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let mut rows = text(cx, NOTES, "item-notes", &item.notes);
    rows.extend(text(cx, LESSONS, "item-lessons", &item.lessons));
    rows
}

/// A text whose first line stands in its row and the next ones below.
fn text(cx: &Cx<'_>, spot: Spot, label: &str, text: &str) -> Vec<Row> {
    let lines = Safe::lines(text.trim_end());
    let first = lines.first().cloned().unwrap_or_default();
    let key = Arg::Text(cx.key(Scope::Tabs, Do::Editor));
    let row = Row::words(spot, cx.t(label), first).typed(text.trim_end());
    let mut rows = vec![row.note(cx.say("item-texts-note", &[("key", key)])).long()];
    for line in lines.iter().take(SHOWN).skip(1) {
        rows.push(Row::text(Safe::line(&format!("    {line}"))).tone(Tone::Dim));
    }
    if let Some(count) = lines.len().checked_sub(SHOWN).filter(|count| *count > 0) {
        let words = cx
            .locale
            .say("item-more-lines", &[("count", Arg::Count(count))]);
        rows.push(Row::text(Safe::line(&format!("    … {words}"))).tone(Tone::Dim));
    }
    rows
}

/// What a typed text changes.
pub fn set(cx: &Cx<'_>, item: &mut Initiative, spot: Spot, text: &str) -> Result<Safe, Safe> {
    let place = match spot {
        NOTES => &mut item.notes,
        LESSONS => &mut item.lessons,
        _ => return Err(Safe::default()),
    };
    text.clone_into(place);
    Ok(cx.plain(text.lines().next().unwrap_or_default()))
}
