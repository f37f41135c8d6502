//! Saving: a plan or a text is proved, the state before is kept, and the new bytes take the old ones' place.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

use super::{
    Opened, SaveError, StoreError, backups, read, target::Target, write, written::Written,
};
use crate::{
    plan::{self, Guidelines, Notice, Plan, Severity},
    yaml::{self, Document},
};

/// What a save did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// Whether anything was written: a plan without changes is left alone, byte for byte.
    pub changed: bool,
    /// Somebody else's change that came in at the very last moment, kept under this name.
    pub kept: Option<PathBuf>,
    /// The file system can't confirm that the bytes are on the disk.
    pub unconfirmed: bool,
    /// Why the state before could not be kept as a backup, in the system's words.
    pub no_backup: Option<String>,
}

impl Saved {
    /// What a person should know of a save that came off.
    pub fn notices(&self) -> Vec<Notice> {
        let warning = |code| Notice::new(code, Severity::Warning, plan::Path::root());
        let kept = self.kept.as_ref();
        let kept = kept.map(|kept| warning("saved-kept").text("file", kept.display().to_string()));
        let unconfirmed = self.unconfirmed.then(|| warning("saved-unconfirmed"));
        let fault = self.no_backup.as_ref();
        let no_backup = fault.map(|fault| warning("saved-no-backup").text("fault", fault.as_str()));
        kept.into_iter()
            .chain(unconfirmed)
            .chain(no_backup)
            .collect()
    }
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
    let document = readable(text.as_bytes())?;
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
    let taken_at = opened.backed_up;
    let mut kept = Kept::default();
    let written = if old == new {
        None
    } else {
        let target = Target::find(&opened.path).map_err(SaveError::Place)?;
        let backup = || {
            if taken_at.is_none_or(|at| at.elapsed() >= backups::EVERY) {
                kept.keep(&target, old.as_bytes());
            }
        };
        match write::replace(&target, old.as_bytes(), new.as_bytes(), backup) {
            // the new bytes stand, whatever the disk says of them
            Err(error) if !matches!(error, SaveError::Unconfirmed(_)) => return Err(error),
            other => Some(other),
        }
    };
    opened.document = Arc::new(document);
    opened.notices = notices;
    opened.plan = plan;
    opened.backed_up = kept.taken_at.or(taken_at);
    written.map_or_else(
        || Ok(Saved::default()),
        |written| written.map(|written| kept.and(written)),
    )
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
) -> Result<(Opened, Saved), SaveError> {
    place(path, &yaml::write(plan), plan, guidelines, overwrite)
}

/// Saves a plan that came from one file as another, or over what somebody else made of the same: its comments and its
/// style go along.
///
/// # Errors
/// As [`create`].
pub fn save_as(
    opened: &Opened,
    plan: &Plan,
    path: &Path,
    guidelines: &Guidelines,
    overwrite: bool,
) -> Result<(Opened, Saved), SaveError> {
    let text = yaml::rewrite(&opened.document, &opened.plan, plan)
        .map_or_else(|_| yaml::write(plan), |rewritten| rewritten.text);
    place(path, &text, plan, guidelines, overwrite)
}

/// Saves a plan's text as a new file.
///
/// # Errors
/// As [`create`].
pub fn create_text(
    path: &Path,
    text: &str,
    guidelines: &Guidelines,
) -> Result<(Opened, Saved), SaveError> {
    let document = Document::read(text.as_bytes()).map_err(SaveError::NotProved)?;
    let plan = yaml::decode(&document, guidelines).plan;
    place(path, text, &plan, guidelines, false)
}

fn place(
    path: &Path,
    text: &str,
    plan: &Plan,
    guidelines: &Guidelines,
    overwrite: bool,
) -> Result<(Opened, Saved), SaveError> {
    let bytes = text.as_bytes();
    let (document, notices) = proved(bytes, plan, guidelines)?;
    let target = Target::find(path).map_err(SaveError::Place)?;
    let mut kept = Kept::default();
    let written = match write::create(&target, bytes) {
        Err(SaveError::Exists) if overwrite => {
            let old = read::file(path).map_err(|error| match error {
                StoreError::Io(fault) => SaveError::Io(fault),
                _ => SaveError::Exists,
            })?;
            write::replace(&target, &old, bytes, || kept.keep(&target, &old))?
        }
        other => other?,
    };
    let opened = Opened {
        plan: plan.clone(),
        document: Arc::new(document),
        notices,
        path: path.to_path_buf(),
        backed_up: kept.taken_at,
    };
    Ok((opened, kept.and(written)))
}

/// Puts an earlier state of a plan back, as a save does. A plan that is gone, or can't be read any more, comes back
/// as well.
///
/// # Errors
/// A [`SaveError`]; the file then holds what it held, unless the error says otherwise.
pub fn restore(path: &Path, bytes: &[u8]) -> Result<Saved, SaveError> {
    readable(bytes)?;
    match read::file(path) {
        Ok(now) if now == bytes => Ok(Saved::default()),
        Ok(now) => save_over(path, &now, bytes),
        Err(StoreError::NotFound) => {
            let target = Target::find(path).map_err(SaveError::Place)?;
            write::create(&target, bytes).map(Saved::from)
        }
        Err(StoreError::Io(fault)) => Err(SaveError::Io(fault)),
        Err(_) => Err(SaveError::Exists),
    }
}

/// Saves a text over the bytes that the file held, whether those could be read or not.
///
/// # Errors
/// As [`save`].
pub fn save_over(path: &Path, old: &[u8], new: &[u8]) -> Result<Saved, SaveError> {
    readable(new)?;
    let target = Target::find(path).map_err(SaveError::Place)?;
    replaced(&target, old, new)
}

fn replaced(target: &Target, old: &[u8], new: &[u8]) -> Result<Saved, SaveError> {
    let mut kept = Kept::default();
    let written = write::replace(target, old, new, || kept.keep(target, old))?;
    Ok(kept.and(written))
}

/// Both parsers can read it, and see the same in it.
fn readable(bytes: &[u8]) -> Result<Document, SaveError> {
    let document = Document::read(bytes).map_err(SaveError::NotProved)?;
    yaml::agrees(&document).map_err(|notice| SaveError::NotProved(vec![notice]))?;
    Ok(document)
}

/// Writes a text with the marks of a merge, which is no YAML until somebody has chosen between its lines.
///
/// # Errors
/// As [`save`].
pub fn save_marked(opened: &Opened, text: &str) -> Result<Saved, SaveError> {
    let target = Target::find(&opened.path).map_err(SaveError::Place)?;
    replaced(&target, opened.document.text().as_bytes(), text.as_bytes())
}

/// Whether and when the state before a save was kept.
#[derive(Default)]
struct Kept {
    taken_at: Option<Instant>,
    fault: Option<String>,
}

impl Kept {
    fn keep(&mut self, target: &Target, old: &[u8]) {
        match backups::keep(target, old) {
            Ok(()) => self.taken_at = Some(Instant::now()),
            // a save must not fail because of it, only say it
            Err(fault) => self.fault = Some(fault.to_string()),
        }
    }

    fn and(self, written: Written) -> Saved {
        Saved {
            no_backup: self.fault,
            ..Saved::from(written)
        }
    }
}

/// Reads the new bytes back, by both parsers: nothing reaches the disk that does not give the plan.
fn proved(
    bytes: &[u8],
    plan: &Plan,
    guidelines: &Guidelines,
) -> Result<(Document, Vec<Notice>), SaveError> {
    let document = readable(bytes)?;
    let decoded = yaml::decode(&document, guidelines);
    if decoded.plan == *plan {
        Ok((document, decoded.notices))
    } else {
        Err(SaveError::NotProved(decoded.notices))
    }
}

impl From<Written> for Saved {
    fn from(written: Written) -> Self {
        Self {
            changed: true,
            kept: written.kept,
            unconfirmed: written.unconfirmed,
            no_backup: None,
        }
    }
}
