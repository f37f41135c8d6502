//! Why a file could not be opened or saved.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::plan::{self, Arg, Notice, Place, Severity};

/// Why a plan could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Nothing bears that name.
    #[error("there is no such file")]
    NotFound,
    /// It is a folder.
    #[error("it is a folder")]
    Folder,
    /// It is a pipe, a device or the like.
    #[error("it is not a regular file")]
    NotAFile,
    /// It has more than 256 MB.
    #[error("it is too large")]
    TooLarge,
    /// The user may not read it.
    #[error("it may not be read")]
    NotAllowed,
    /// The system says no, in its own words.
    #[error("{0}")]
    Io(io::Error),
    /// No YAML that can be read. The notices say where and why.
    #[error("it is not readable as YAML")]
    Unreadable {
        /// The text, to quote from.
        text: String,
        /// What is wrong.
        notices: Vec<Notice>,
    },
}

impl StoreError {
    /// What to tell a person.
    pub fn notice(&self, path: &Path) -> Notice {
        let code = match self {
            Self::NotFound => "file-not-found",
            Self::Folder => "file-is-a-folder",
            Self::NotAFile => "file-not-regular",
            Self::TooLarge => "file-too-large",
            Self::NotAllowed => "file-not-allowed",
            Self::Io(_) => "file-fault",
            Self::Unreadable { .. } => "file-unreadable",
        };
        let notice = about(code, path);
        match self {
            Self::Io(error) => notice.text("fault", error.to_string()),
            _ => notice,
        }
    }
}

/// Why a plan could not be saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Somebody else changed the file since it was read.
    #[error("the file was changed meanwhile")]
    Conflict,
    /// The file is no longer there.
    #[error("the file is gone")]
    Gone,
    /// A file of that name exists.
    #[error("the file exists")]
    Exists,
    /// Nobody may write it.
    #[error("the file is read-only")]
    ReadOnly,
    /// Another save holds the folder and does not end.
    #[error("another save does not end")]
    Busy,
    /// The disk or the quota is full.
    #[error("the disk is full")]
    Full,
    /// The system says no, in its own words.
    #[error("{0}")]
    Io(io::Error),
    /// The folder is not there, or the like: the place itself is wrong.
    #[error("{0}")]
    Place(io::Error),
    /// The new file stands, but the disk did not confirm it.
    #[error("not confirmed by the disk: {0}")]
    Unconfirmed(io::Error),
    /// Overwriting in place failed halfway; the earlier state is in this file.
    #[error("written in part; the earlier state is in {0}")]
    Torn(PathBuf),
    /// Comments or keys of the writer's own at these places would be lost, and the caller has not allowed it.
    #[error("comments would be lost")]
    Comments(Vec<Place>),
    /// The text, read back, does not give the plan. Nothing was written.
    #[error("the text does not read back as the plan")]
    NotProved(Vec<Notice>),
}

impl SaveError {
    /// What to tell a person.
    pub fn notice(&self, path: &Path) -> Notice {
        let code = match self {
            Self::Conflict => "save-conflict",
            Self::Gone => "save-gone",
            Self::Exists => "save-exists",
            Self::ReadOnly => "save-read-only",
            Self::Busy => "save-busy",
            Self::Full => "save-full",
            Self::Io(_) => "save-fault",
            Self::Place(_) => "save-place",
            Self::Unconfirmed(_) => "save-unconfirmed",
            Self::Torn(_) => "save-torn",
            Self::Comments(_) => "save-comments",
            Self::NotProved(_) => "save-not-proved",
        };
        let notice = about(code, path);
        match self {
            Self::Io(error) | Self::Place(error) | Self::Unconfirmed(error) => {
                notice.text("fault", error.to_string())
            }
            Self::Torn(copy) => notice.text("copy", copy.display().to_string()),
            Self::Comments(places) => {
                let lines: Vec<String> = places.iter().map(|at| at.line.to_string()).collect();
                notice
                    .with("count", Arg::Count(places.len()))
                    .text("lines", lines.join(", "))
            }
            Self::NotProved(notices) => {
                let codes: Vec<&str> = notices.iter().map(|notice| notice.code).collect();
                notice.text("codes", codes.join(", "))
            }
            _ => notice,
        }
    }
}

fn about(code: &'static str, path: &Path) -> Notice {
    Notice::new(code, Severity::Error, plan::Path::root()).text("file", path.display().to_string())
}
