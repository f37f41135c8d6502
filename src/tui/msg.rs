//! What the loop receives, and what it is asked to do. `App::update` turns the one into the other and does nothing
//! else, so everything the program does can be tested without a terminal, a file or a clock.

use std::path::PathBuf;

use super::event::{Key, Mouse};
use crate::plan::{Notice, Plan};

/// Something happened.
#[derive(Debug)]
pub enum Msg {
    /// A key.
    Key(Key),
    /// The mouse, at a column and a line from 0.
    Mouse(Mouse, u16, u16),
    /// A text came in one piece.
    Paste(String),
    /// The terminal has another size; the runner asks which.
    Resized,
    /// It has this size: columns, lines.
    Size(u16, u16),
    /// The shell asks to stop.
    Stop,
    /// The program goes on after a stop that it did not ask for.
    WentOn,
    /// The message in the footer is old.
    Expired,
    /// A plan was read.
    Opened(Box<Opened>),
    /// It could not be.
    NotOpened(PathBuf, Vec<Notice>),
    /// The plan stands in its file.
    Saved {
        /// Where.
        path: PathBuf,
        /// The plan as it was saved.
        plan: Box<Plan>,
        /// Hours and minutes.
        time: String,
        /// What to know of it.
        remarks: Vec<Notice>,
    },
    /// It does not.
    NotSaved {
        /// Where it should be.
        path: PathBuf,
        /// Why, in words.
        notice: Box<Notice>,
        /// What the person may allow.
        may: Option<May>,
    },
}

/// What a save needs leave for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum May {
    /// Overwrite a file that is there.
    Overwrite,
    /// Drop comments.
    DropComments,
}

/// A plan as it was read.
#[derive(Debug)]
pub struct Opened {
    /// The plan.
    pub plan: Plan,
    /// What is wrong in the file.
    pub notices: Vec<Notice>,
    /// The file; nothing for an example.
    pub path: Option<PathBuf>,
}

/// Something that the runner does.
#[derive(Debug, PartialEq)]
pub enum Effect {
    /// End.
    Quit,
    /// Let the shell stop us.
    Stop,
    /// Read a plan.
    Open(PathBuf),
    /// Write the plan.
    Save {
        /// The plan.
        plan: Box<Plan>,
        /// Where.
        path: PathBuf,
        /// What the person allowed.
        may: Option<May>,
    },
    /// Mouse reports on or off.
    Mouse(bool),
}
