//! Files: a plan is opened whole and saved whole. A save leaves the old bytes or the new ones, whatever fails, never
//! overwrites what somebody else wrote meanwhile, and says before it would drop a comment.

mod attributes;
mod fault;
mod in_place;
mod read;
mod state;
mod target;
mod write;

use std::{
    io::Read,
    path::{Path, PathBuf},
};

pub use fault::{SaveError, StoreError};
pub use read::LARGEST_FILE;
pub use state::{recent_plans, remember};

use crate::{
    plan::{Guidelines, Notice, Plan},
    yaml::{self, Document},
};
use target::Target;

/// A plan as it was read, with all that a later save needs.
#[derive(Debug)]
pub struct Opened {
    /// The plan that the text holds, as far as it could be understood. Change a copy, and save that.
    pub plan: Plan,
    /// The text that it came from.
    pub document: Document,
    /// What is wrong in the file.
    pub notices: Vec<Notice>,
    /// The file; empty for standard input.
    pub path: PathBuf,
}

/// What a save did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// Whether anything was written: a plan without changes is left alone, byte for byte.
    pub changed: bool,
    /// Somebody else's change that came in at the very last moment, kept under this name.
    pub kept: Option<PathBuf>,
    /// The file system can't confirm that the bytes are on the disk.
    pub unconfirmed: bool,
}

/// Opens a plan file.
///
/// # Errors
/// A [`StoreError`]; mistakes in the plan's values are no error but [`Opened::notices`].
pub fn open(path: &Path, guidelines: &Guidelines) -> Result<Opened, StoreError> {
    understood(&read::file(path)?, path, guidelines)
}

/// Reads a plan from a stream, as from standard input.
///
/// # Errors
/// As [`open`].
pub fn read(from: impl Read, guidelines: &Guidelines) -> Result<Opened, StoreError> {
    understood(&read::stream(from, 0)?, Path::new(""), guidelines)
}

fn understood(bytes: &[u8], path: &Path, guidelines: &Guidelines) -> Result<Opened, StoreError> {
    let document = match Document::read(bytes) {
        Ok(document) => document,
        Err(notices) => {
            return Err(StoreError::Unreadable {
                text: String::from_utf8_lossy(bytes).into_owned(),
                notices,
            });
        }
    };
    let decoded = yaml::decode(&document, guidelines);
    Ok(Opened {
        plan: decoded.plan,
        document,
        notices: decoded.notices,
        path: path.to_path_buf(),
    })
}

/// Saves a changed plan into the file it came from. What the change does not touch stays as it is, byte for byte.
///
/// # Errors
/// A [`SaveError`]; the file then holds what it held, unless the error says otherwise.
pub fn save(
    opened: &mut Opened,
    plan: &Plan,
    guidelines: &Guidelines,
    allow_comment_loss: bool,
) -> Result<Saved, SaveError> {
    if *plan == opened.plan {
        return Ok(Saved::default());
    }
    let rewritten =
        yaml::rewrite(&opened.document, &opened.plan, plan).map_err(SaveError::NotProved)?;
    if !rewritten.lost_comments.is_empty() && !allow_comment_loss {
        return Err(SaveError::Comments(rewritten.lost_comments));
    }
    let (document, notices) = proved(rewritten.text.as_bytes(), plan, guidelines)?;
    put(opened, document, notices, plan.clone())
}

/// Saves a changed text into the file it came from.
///
/// # Errors
/// As [`save`].
pub fn save_text(
    opened: &mut Opened,
    text: &str,
    guidelines: &Guidelines,
) -> Result<Saved, SaveError> {
    let document = Document::read(text.as_bytes()).map_err(SaveError::NotProved)?;
    yaml::agrees(&document).map_err(|notice| SaveError::NotProved(vec![notice]))?;
    let decoded = yaml::decode(&document, guidelines);
    put(opened, document, decoded.notices, decoded.plan)
}

/// Writes a proved text, where it is another, and goes on from there.
fn put(
    opened: &mut Opened,
    document: Document,
    notices: Vec<Notice>,
    plan: Plan,
) -> Result<Saved, SaveError> {
    let (old, new) = (opened.document.text(), document.text());
    let written = if old == new {
        None
    } else {
        let target = Target::find(&opened.path).map_err(SaveError::Place)?;
        match write::replace(&target, old.as_bytes(), new.as_bytes()) {
            // the new bytes stand, whatever the disk says of them
            Err(error) if !matches!(error, SaveError::Unconfirmed(_)) => return Err(error),
            other => Some(other),
        }
    };
    opened.document = document;
    opened.notices = notices;
    opened.plan = plan;
    written.map_or_else(|| Ok(Saved::default()), |written| written.map(Saved::from))
}

/// Saves a plan as a new file. Never overwrites, unless `overwrite` says so.
///
/// # Errors
/// [`SaveError::Exists`] and the others.
pub fn create(
    path: &Path,
    plan: &Plan,
    guidelines: &Guidelines,
    overwrite: bool,
) -> Result<Opened, SaveError> {
    let bytes = yaml::write(plan).into_bytes();
    let (document, notices) = proved(&bytes, plan, guidelines)?;
    let target = Target::find(path).map_err(SaveError::Place)?;
    match write::create(&target, &bytes) {
        Err(SaveError::Exists) if overwrite => {
            let old = read::file(path).map_err(|error| match error {
                StoreError::Io(fault) => SaveError::Io(fault),
                _ => SaveError::Exists,
            })?;
            write::replace(&target, &old, &bytes)?
        }
        other => other?,
    };
    Ok(Opened {
        plan: plan.clone(),
        document,
        notices,
        path: path.to_path_buf(),
    })
}

/// Reads the new bytes back, by both parsers: nothing reaches the disk that does not give the plan.
fn proved(
    bytes: &[u8],
    plan: &Plan,
    guidelines: &Guidelines,
) -> Result<(Document, Vec<Notice>), SaveError> {
    let document = Document::read(bytes).map_err(SaveError::NotProved)?;
    yaml::agrees(&document).map_err(|notice| SaveError::NotProved(vec![notice]))?;
    let decoded = yaml::decode(&document, guidelines);
    if decoded.plan == *plan {
        Ok((document, decoded.notices))
    } else {
        Err(SaveError::NotProved(decoded.notices))
    }
}

impl From<write::Written> for Saved {
    fn from(written: write::Written) -> Self {
        Self {
            changed: true,
            kept: written.kept,
            unconfirmed: written.unconfirmed,
        }
    }
}

#[cfg(test)]
mod tests;
