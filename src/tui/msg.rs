//! What the loop receives, and what it is asked to do. `App::update` turns the one into the other and does nothing
//! else, so everything the program does can be tested without a terminal, a file or a clock.

use std::path::PathBuf;

use super::{
    event::{Key, Mouse},
    outside::Clash,
    recovery::Left,
    rows::Spot,
    settings::Settings,
    steps::Page,
    theme::{Skin, Tone},
    work::Written,
};
use crate::{
    plan::{Notice, Plan},
    store::Owner,
};

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
        /// The plan as it was saved, in its text.
        text: Box<Written>,
        /// What is still wrong in it.
        complaints: Vec<Notice>,
        /// Hours and minutes.
        time: String,
        /// What to know of it.
        remarks: Vec<Notice>,
    },
    /// Changes are written down in case of a crash, or can't be.
    Protected(bool),
    /// Another program has the plan open, since when; or no longer.
    Held(Option<(Owner, String)>),
    /// What a crash left of the plan that was opened.
    Left(Vec<Left>),
    /// What a crash left of any plan.
    AllLeft(Vec<Left>),
    /// A plan without a file is back after a crash, with its name.
    Back(Box<Written>, String),
    /// The plan at work becomes another.
    Replaced(Box<Replaced>),
    /// Somebody else changed the file while changes of ours are not saved.
    Clash(Box<Clash>),
    /// Something that was done or happened outside, to be said.
    Said(Box<Notice>, Tone),
    /// The terminal's window has been come back to.
    Focused,
    /// Something happened to the plan's file.
    Touched,
    /// It does not.
    NotSaved {
        /// Where it should be.
        path: PathBuf,
        /// Why, in words.
        notice: Box<Notice>,
        /// What the person may allow.
        may: Option<May>,
    },
    /// The editor was used.
    Edited(Edited),
}

impl Msg {
    /// Whether it comes from the person's hands.
    pub const fn is_typed(&self) -> bool {
        matches!(
            self,
            Self::Key(_) | Self::Mouse(..) | Self::Paste(_) | Self::Stop
        )
    }
}

/// What came of a text in the editor.
#[derive(Debug)]
pub enum Edited {
    /// A long text of the plan.
    Text {
        /// On which page.
        page: Page,
        /// In which row.
        spot: Spot,
        /// As it is now.
        text: String,
    },
    /// The plan as a whole, as its text now says.
    Plan(Box<Written>, Vec<Notice>),
    /// The plan's text can't be read: what is wrong with it first, and where it lies.
    Faulty(Box<Notice>, PathBuf),
    /// The text stays where it is, for later.
    Kept(PathBuf),
    /// Nothing.
    Unchanged,
    /// The settings hold anew.
    Settings(Box<Settings>),
    /// The theme could not be written into the settings: why.
    ThemeNotKept(String),
    /// There is no editor.
    NoEditor,
    /// It could not be started, or its text could not be read: its name, and what the system says.
    Failed(String, String),
    /// It ended with an error.
    Refused(String),
}

/// What a save needs leave for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum May {
    /// Overwrite a file that is there.
    Overwrite,
    /// Drop comments.
    DropComments,
    /// Make the file that is gone anew.
    Anew,
}

/// What counts where two changed the same place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prefer {
    /// What is not saved.
    Mine,
    /// What the file holds.
    Theirs,
}

/// Another plan in the place of the one at work.
#[derive(Debug)]
pub struct Replaced {
    /// The plan.
    pub plan: Plan,
    /// What the file holds, where that is another now, and what is wrong in it.
    pub base: Option<(Written, Vec<Notice>)>,
    /// Its text, where one that was edited by hand went into it.
    pub text: Option<Written>,
    /// Why.
    pub why: Why,
}

/// Why the plan at work becomes another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The file was changed outside, and nothing was unsaved.
    Outside,
    /// The person took the file's state instead of the own changes.
    Theirs,
    /// Both were brought together.
    Merged,
    /// What a crash left was taken over.
    Recovered,
}

/// A plan as it was read.
#[derive(Debug)]
pub struct Opened {
    /// The plan in its text.
    pub text: Written,
    /// What is wrong in the file.
    pub notices: Vec<Notice>,
    /// The file; nothing for an example.
    pub path: Option<PathBuf>,
}

/// Something that the runner does.
#[derive(Debug, Clone, PartialEq)]
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
        /// Its text, where that was edited by hand.
        text: Option<String>,
        /// Where.
        path: PathBuf,
        /// What the person allowed.
        may: Option<May>,
    },
    /// Mouse reports on or off.
    Mouse(bool),
    /// Take over what a crash left.
    Recover(usize, Prefer),
    /// Save what a crash left as a file.
    KeepAs(usize, PathBuf),
    /// Throw away what a crash left.
    Discard(usize),
    /// Take what somebody else made of the file.
    TakeTheirs,
    /// Bring it together with the own changes.
    Merge(Prefer),
    /// Look at the file again, and whether another program still has it.
    Look,
    /// Hand a text to the terminal's clipboard.
    Copy(String),
    /// Open a long text of the plan in the editor.
    EditText {
        /// On which page.
        page: Page,
        /// In which row.
        spot: Spot,
        /// The text.
        text: String,
    },
    /// Open the plan's text in the editor.
    EditPlan {
        /// The text as a save would make it.
        text: String,
        /// The line to begin with.
        line: Option<usize>,
    },
    /// Open the text that could not be read once more.
    EditAgain,
    /// Leave that text where it lies.
    LeaveText,
    /// Open the settings in the editor.
    EditSettings,
    /// Write the theme into the settings.
    KeepTheme(Skin),
}
