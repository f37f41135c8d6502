//! The way out: text to standard output, messages to standard error, and the exit status.

use std::{
    io::{self, IsTerminal, Write},
    path::Path,
    process::ExitCode,
};

use anstream::{AutoStream, ColorChoice};
use clap::error::ErrorKind;

use super::args::Color;
use crate::{
    locale::{Locale, Safe},
    plan::{self, Arg, Notice, Place, Severity},
    report::Paint,
    store::{SaveError, StoreError},
};

/// The plan has findings that count.
pub(super) const FINDINGS: u8 = 1;
/// Wrong usage, or a file that can't be read or written.
pub(super) const USAGE: u8 = 2;
/// Somebody else changed the file.
pub(super) const CONFLICT: u8 = 3;

/// What a command says on standard output, and its status.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) text: String,
    pub(super) status: u8,
}

impl From<String> for Outcome {
    fn from(text: String) -> Self {
        Self { text, status: 0 }
    }
}

/// Why a command could not do its work.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) notices: Vec<Notice>,
    pub(super) status: u8,
}

impl Failure {
    pub(super) fn new(notice: Notice) -> Self {
        Self {
            notices: vec![notice],
            status: USAGE,
        }
    }

    /// A failure of a code without figures.
    pub(super) fn code(code: &'static str) -> Self {
        Self::new(notice(code))
    }

    pub(super) fn open(error: StoreError, path: &Path) -> Self {
        let mut failure = Self::new(error.notice(path));
        if let StoreError::Unreadable { notices, .. } = error {
            failure.notices.extend(notices);
        }
        failure
    }

    pub(super) fn save(error: &SaveError, path: &Path) -> Self {
        Self {
            notices: vec![error.notice(path)],
            status: match error {
                SaveError::Conflict => CONFLICT,
                _ => USAGE,
            },
        }
    }
}

impl From<plan::Overflow> for Failure {
    fn from(_: plan::Overflow) -> Self {
        Self {
            status: FINDINGS,
            ..Self::code("cli-overflow")
        }
    }
}

/// An error of this room, not tied to a place.
pub(super) fn notice(code: &'static str) -> Notice {
    Notice::new(code, Severity::Error, plan::Path::root())
}

/// Writes what a command says. A reader that went away is no error; any other fault is told.
pub(super) fn finish(outcome: &Outcome, locale: &dyn Fn() -> Locale) -> ExitCode {
    match write(&outcome.text) {
        Ok(()) => ExitCode::from(outcome.status),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(outcome.status),
        Err(error) => not_written(&error, &locale()),
    }
}

fn not_written(error: &io::Error, locale: &Locale) -> ExitCode {
    let failure = Failure::new(notice("cli-output").text("fault", error.to_string()));
    fail(&failure, locale)
}

fn write(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Tells why a command could not do its work.
pub(super) fn fail(failure: &Failure, locale: &Locale) -> ExitCode {
    tell(&failure.notices, "severity-error", locale);
    ExitCode::from(failure.status)
}

/// Tells what to know of work that was done.
pub(super) fn warn(notices: &[Notice], locale: &dyn Fn() -> Locale) {
    if !notices.is_empty() {
        tell(notices, "severity-warning", &locale());
    }
}

/// Names the lines whose comments went with what they stood in.
pub(super) fn lost(comments: &[Place], locale: &dyn Fn() -> Locale) {
    if comments.is_empty() {
        return;
    }
    let lines = comments.iter().map(|at| at.line.to_string());
    let lines = Arg::Text(lines.collect::<Vec<_>>().join(", "));
    let count = Arg::Count(comments.len());
    let said = locale().say("set-comments", &[("count", count), ("lines", lines)]);
    say(&format!("{said}\n"));
}

fn tell(notices: &[Notice], word: &str, locale: &Locale) {
    let word = locale.text(word);
    for notice in notices {
        let place = notice.place.map_or_else(String::new, |place| {
            let line = Arg::Text(place.line.to_string());
            let column = Arg::Text(place.column.to_string());
            let place = locale.say("cli-place", &[("line", line), ("column", column)]);
            format!(" ({place})")
        });
        let (message, mend) = (locale.message(notice), locale.mend(notice));
        say(&format!("{word}: {message}{place}\n  → {mend}\n"));
    }
}

/// A document for programs: what a terminal would obey stands in it as an escape, and reads back as it was.
pub(super) fn json(value: &serde_json::Value) -> String {
    Safe::in_json(&format!("{value:#}\n"))
}

/// Text of a plan, for standard output: a script gets it as it is; a terminal must not obey it.
pub(super) fn of_plan(text: String) -> String {
    if text.is_empty() || !io::stdout().is_terminal() {
        return text;
    }
    let lines = Safe::lines(&text).into_iter().map(String::from);
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Writes to standard error; where even that fails there is nobody to tell.
pub(super) fn say(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Answers help and version, and says what is wrong with the arguments; those may hold hostile text.
pub(super) fn usage(error: &clap::Error, locale: &Locale) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => match error.print() {
            Err(fault) if fault.kind() != io::ErrorKind::BrokenPipe => not_written(&fault, locale),
            _ => ExitCode::SUCCESS,
        },
        _ => {
            let text = error.render().to_string();
            let lines = Safe::lines(&text).into_iter().map(String::from);
            say(&(lines.collect::<Vec<_>>().join("\n") + "\n"));
            ExitCode::from(USAGE)
        }
    }
}

/// Whether standard output gets styles.
pub(super) fn paint(color: Color) -> Paint {
    Paint {
        on: match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => AutoStream::choice(&io::stdout()) != ColorChoice::Never,
        },
    }
}

/// Columns: as asked, else the terminal's, else 80.
pub(super) fn width(asked: Option<usize>) -> usize {
    asked
        .or_else(|| {
            let out = io::stdout();
            let size = out
                .is_terminal()
                .then(|| rustix::termios::tcgetwinsize(&out));
            let columns = size?.ok()?.ws_col;
            (columns > 0).then(|| usize::from(columns))
        })
        .unwrap_or(80)
}
