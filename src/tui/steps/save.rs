//! Into a file.

use super::{Answer, Change, Cx, Set, Step, What};
use crate::{
    locale::Safe,
    plan::Arg,
    tui::{
        actions::Do,
        rows::{Row, Spot},
        theme::Tone,
        work::Way,
    },
};

const FILE: Spot = Spot::new("file_name");
const FOLDER: Spot = Spot::new("file_folder");
const SAVE: Spot = Spot::new("save");
const LONG: Spot = Spot::new("long");

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let name = super::file_name(cx);
    let mut rows = vec![Row::button(SAVE, cx.t("save-now"))];
    if cx.has_file {
        rows.push(Row::text(cx.say("save-into", &[("file", Arg::Text(name))])));
    } else {
        rows.push(Row::gap());
        rows.push(Row::words(FILE, cx.t("save-file"), cx.plain(&name)));
        rows.push(Row::words(FOLDER, cx.t("save-folder"), cx.plain(cx.folder)));
        rows.push(Row::gap());
        rows.push(Row::text(cx.t("save-hint")).tone(Tone::Dim));
    }
    if cx.way == Way::Short || cx.way == Way::Tabs {
        rows.push(Row::gap());
        rows.push(Row::button(LONG, cx.t("save-long")));
    }
    let errors = cx
        .findings
        .iter()
        .chain(cx.complaints)
        .filter(|notice| notice.severity == crate::plan::Severity::Error)
        .count();
    if errors > 0 {
        rows.push(Row::gap());
        rows.push(
            Row::text(cx.say("save-errors", &[("count", Arg::Count(errors))])).tone(Tone::Warn),
        );
    }
    rows
}

/// What a typed value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let text = text.trim();
    let what = match spot {
        FILE if text.is_empty() => return Err(cx.t("fault-name")),
        FILE if text.contains(['/', '\\', '\0']) => return Err(cx.t("fault-file")),
        FILE => What::File(text.to_owned()),
        FOLDER => What::Folder(if text.is_empty() { "." } else { text }.to_owned()),
        _ => return Err(Safe::default()),
    };
    Ok(Change {
        what,
        shows: cx.plain(text),
    })
}

/// What a key does on a row.
pub fn act(_: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    match (does, spot) {
        (Do::Accept | Do::Edit | Do::Open, Some(SAVE)) => Answer::Save,
        (Do::Accept | Do::Edit | Do::Open, Some(LONG)) => Answer::Way(Way::Long, Step::Rate),
        _ => Answer::Nothing,
    }
}
