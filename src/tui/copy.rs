//! What is copied to the clipboard: the selected figure or row, or its whole table with tabs between the columns. Made
//! of what the screen shows, which holds no control characters.

use super::{
    actions::Do,
    app::App,
    msg::Effect,
    rows::{Kind, Row},
    steps,
    theme::{Sign, Tone},
};
use crate::{locale::Safe, plan::Arg};

/// The most bytes at a time: many terminals take no longer sequence than what these become.
pub const MOST: usize = 56_000;

/// A text for the clipboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The text.
    pub text: String,
    /// How many lines it has, where it is a table.
    pub lines: Option<usize>,
    /// How many there are, where not all fit.
    pub all: Option<usize>,
}

/// What an action copies; nothing where there is nothing.
pub fn of(app: &App, does: Do) -> Option<Copied> {
    let copied = if does == Do::CopyTable {
        table(app)?
    } else {
        Copied {
            text: selected(app)?,
            lines: None,
            all: None,
        }
    };
    (!copied.text.trim().is_empty()).then_some(copied)
}

/// Copies, and says what.
pub fn act(app: &mut App, does: Do) -> Vec<Effect> {
    let Some(copied) = of(app, does) else {
        return Vec::new();
    };
    let count = Arg::Count(copied.text.chars().count());
    let words = match (copied.lines, copied.all) {
        (None, _) => {
            let text = Arg::Text(copied.text.replace('\t', "  "));
            app.locale
                .say("copied", &[("text", text), ("count", count)])
        }
        (Some(lines), None) => app.locale.say(
            "copied-table",
            &[("lines", Arg::Count(lines)), ("count", count)],
        ),
        (Some(lines), Some(all)) => {
            let all = ("all", Arg::Count(all));
            app.locale.say(
                "copied-cut",
                &[("lines", Arg::Count(lines)), all, ("count", count)],
            )
        }
    };
    let words = if app.own.in_tmux {
        format!("{words}. {}", app.locale.text("copied-tmux"))
    } else {
        words
    };
    app.say(Safe::line(&words), Tone::Plain);
    vec![Effect::Copy(copied.text)]
}

/// The selected cell's figure, or the row: in a table with tabs, in a form its value.
fn selected(app: &App) -> Option<String> {
    let row = app.row()?;
    if row.grid.iter().any(|cell| Some(cell.spot) == row.spot) {
        return Some(clean(&row.value));
    }
    if row.in_table() {
        let rows = app.rows();
        return Some(line(&row, has_values(block(app, &rows)?)));
    }
    let text = match row.kind {
        Kind::Button | Kind::Text | Kind::Heading | Kind::Code(_) => clean(&row.label),
        _ if row.long => clean_lines(&row.typed),
        _ => clean(&row.value),
    };
    Some(text)
}

/// The table that the selected row stands in, heads and sums included; outside of a table, all labels and values.
fn table(app: &App) -> Option<Copied> {
    let work = app.work()?;
    if let Some(lines) = steps::whole_text(work.page, &app.cx(work)) {
        return Some(lines_of(lines.map(Safe::into_string)));
    }
    let rows = app.rows();
    let block = block(app, &rows)?;
    let values = has_values(block);
    let lines = block.iter().map(|row| line(row, values));
    Some(lines_of(lines.filter(|line| !line.is_empty())))
}

/// As many lines as a terminal takes.
fn lines_of(lines: impl Iterator<Item = String>) -> Copied {
    let mut text = String::new();
    let (mut taken, mut all, mut is_full) = (0_usize, 0_usize, false);
    for line in lines {
        all = all.saturating_add(1);
        is_full |= text.len().saturating_add(line.len()) >= MOST;
        if !is_full {
            text.push_str(&line);
            text.push('\n');
            taken = taken.saturating_add(1);
        }
    }
    Copied {
        text,
        lines: Some(taken),
        all: (taken < all).then_some(all),
    }
}

/// The rows that stand together with the selected one: of its table, or those around tables.
fn block<'a>(app: &App, rows: &'a [Row]) -> Option<&'a [Row]> {
    let at = app.work()?.selected(rows)?;
    let mut before = 0_usize;
    let mut blocks = rows.chunk_by(|one, other| one.in_table() == other.in_table());
    blocks.find(|block| {
        before = before.saturating_add(block.len());
        at < before
    })
}

/// Whether there is a column between the names and the cells.
fn has_values(block: &[Row]) -> bool {
    block.iter().any(|row| !row.value.as_str().is_empty())
}

fn line(row: &Row, values: bool) -> String {
    let mut parts = vec![clean(&row.label)];
    if values {
        parts.push(clean(&row.value));
    }
    parts.extend(row.cells.iter().map(clean));
    while parts.last().is_some_and(String::is_empty) {
        parts.pop();
    }
    parts.join("\t")
}

/// Without the sign of a state, and with plain spaces: a spreadsheet takes no others inside an amount.
fn clean(text: &Safe) -> String {
    let text = text.as_str();
    let signs = [Sign::Good, Sign::Bad].map(|sign| sign.text(false));
    let bare = signs
        .iter()
        .find_map(|sign| text.trim_start().strip_prefix(sign)?.strip_prefix(' '));
    bare.unwrap_or(text)
        .replace(['\u{a0}', '\u{202f}'], " ")
        .trim()
        .to_owned()
}

fn clean_lines(text: &str) -> String {
    let lines: Vec<String> = Safe::lines(text).iter().map(clean).collect();
    lines.join("\n")
}
