//! `roadmap check --fix`: what has one right mend is mended and saved before the plan is checked.

use std::path::Path;

use serde_json::{Value, json};

use crate::{
    cli::output::{self, Failure},
    locale::{Locale, Safe, fit},
    plan::{Arg, Guidelines},
    store::{self, StoreError},
    yaml::{self, Mend},
};

/// So many columns of a text are quoted.
const QUOTED: usize = 40;

/// Why a file was not mended.
pub(super) enum NotMended {
    /// It could not be read.
    Unread(StoreError),
    /// It could not be saved, or is no file.
    Unsaved(Failure),
}

/// Mends a file and says what it did.
pub(super) fn file(
    path: &Path,
    guidelines: &Guidelines,
    messages: &Locale,
) -> Result<Vec<Mend>, NotMended> {
    if path == Path::new("-") {
        return Err(NotMended::Unsaved(Failure::code("check-fix-stream")));
    }
    let bytes = store::bytes(path).map_err(NotMended::Unread)?;
    let text = std::str::from_utf8(&bytes).ok();
    let Some(done) = text.and_then(|text| yaml::mended(text, guidelines)) else {
        return Ok(Vec::new());
    };
    let saved = store::save_over(path, &bytes, done.text.as_bytes())
        .map_err(|error| NotMended::Unsaved(Failure::save(&error, path)))?;
    output::warn(&saved.notices(), &|| messages.clone());
    Ok(done.mends)
}

/// A line for each mend.
pub(super) fn in_words(mends: &[Mend], path: &Path, locale: &Locale) -> String {
    let text = |text: &str| Arg::Text(fit(Safe::line(text).as_str(), QUOTED).into_owned());
    let lines = mends.iter().map(|mend| {
        let args = [
            (
                "file",
                Arg::Text(Safe::line(&path.to_string_lossy()).into_string()),
            ),
            ("line", Arg::Line(mend.place.line)),
            ("was", text(&mend.was)),
            ("now", text(&mend.now)),
        ];
        locale.say("check-mended", &args) + "\n"
    });
    lines.collect()
}

/// The mends of a file for programs.
pub(super) fn json(mends: &[Mend]) -> Value {
    let one = |mend: &Mend| {
        json!({
            "code": mend.code,
            "line": mend.place.line,
            "column": mend.place.column,
            "was": mend.was,
            "now": mend.now,
        })
    };
    mends.iter().map(one).collect()
}
