//! Files: a plan is opened whole and saved whole. A save leaves the old bytes or the new ones, whatever fails, never
//! overwrites what somebody else wrote meanwhile, and says before it would drop a comment.

mod attributes;
mod backups;
mod config;
mod difference;
mod fault;
mod hash;
mod in_place;
mod journal;
mod journal_file;
mod leftover;
mod read;
mod save;
mod state;
mod target;
mod watch;
mod write;
mod written;

use std::{
    io::Read,
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

pub use backups::{Backup, backups};
pub use config::{keep_settings, settings, settings_file};
pub use difference::unified;
pub use fault::{SaveError, StoreError};
pub use journal::{Access, Journal};
pub use journal_file::Owner;
pub use leftover::{Leftover, leftovers, leftovers_of};
pub use read::LARGEST_FILE;
pub use save::{
    Saved, create, create_text, restore, save, save_as, save_marked, save_over, save_text,
};
pub use state::{recent_plans, remember};
pub use watch::{Watcher, watch};

use crate::{
    plan::{Guidelines, Notice, Plan},
    yaml::{self, Document},
};

/// A plan as it was read, with all that a later save needs.
#[derive(Debug)]
pub struct Opened {
    /// The plan that the text holds, as far as it could be understood. Change a copy, and save that.
    pub plan: Plan,
    /// The text that it came from.
    pub document: Arc<Document>,
    /// What is wrong in the file.
    pub notices: Vec<Notice>,
    /// The file; empty for standard input.
    pub path: PathBuf,
    /// When the state before a save was last kept in this session.
    backed_up: Option<Instant>,
}

/// Opens a plan file.
///
/// # Errors
/// A [`StoreError`]; mistakes in the plan's values are no error but [`Opened::notices`].
pub fn open(path: &Path, guidelines: &Guidelines) -> Result<Opened, StoreError> {
    understood(read::file(path)?, path, guidelines)
}

/// Reads a plan from a stream, as from standard input.
///
/// # Errors
/// As [`open`].
pub fn read(from: impl Read, guidelines: &Guidelines) -> Result<Opened, StoreError> {
    understood(read::stream(from, 0)?, Path::new(""), guidelines)
}

/// The bytes of a file, by the same rules.
///
/// # Errors
/// A [`StoreError`].
pub fn bytes(path: &Path) -> Result<Vec<u8>, StoreError> {
    read::file(path)
}

/// A plan from a text that its file held, or will hold: a save still compares the file with it.
///
/// # Errors
/// As [`open`].
pub fn of_text(text: &str, path: &Path, guidelines: &Guidelines) -> Result<Opened, StoreError> {
    understood(text, path, guidelines)
}

fn understood(
    bytes: impl AsRef<[u8]>,
    path: &Path,
    guidelines: &Guidelines,
) -> Result<Opened, StoreError> {
    let document = match Document::read(bytes.as_ref()) {
        Ok(document) => document,
        Err(notices) => {
            return Err(StoreError::Unreadable {
                text: String::from_utf8_lossy(bytes.as_ref()).into_owned(),
                notices,
            });
        }
    };
    // the document has the text now
    drop(bytes);
    let decoded = yaml::decode(&document, guidelines);
    Ok(Opened {
        plan: decoded.plan,
        document: Arc::new(document),
        notices: decoded.notices,
        path: path.to_path_buf(),
        backed_up: None,
    })
}

#[cfg(test)]
mod tests;
