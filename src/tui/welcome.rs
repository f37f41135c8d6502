//! The opening screen: a new plan, the short path, plans opened before, an example.

use std::path::PathBuf;

use super::{app::App, recovery};
use crate::locale::Safe;

/// A line of the opening screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// What a crash left, by its number.
    Left(usize),
    /// The whole guide.
    New,
    /// The first 90 days only.
    Short,
    /// A plan opened before.
    Recent(PathBuf),
    /// A plan to look around in.
    Example,
}

/// The lines, from the top.
pub fn choices(app: &App) -> Vec<Choice> {
    let left = app.left.iter().map(|left| Choice::Left(left.number));
    let mut choices: Vec<Choice> = left.collect();
    choices.extend([Choice::New, Choice::Short]);
    choices.extend(app.recent.iter().take(9).cloned().map(Choice::Recent));
    choices.push(Choice::Example);
    choices
}

impl Choice {
    /// What it says, and a remark.
    pub fn words(&self, app: &App) -> (Safe, Safe) {
        let t = |id: &str| Safe::line(&app.locale.text(id));
        match self {
            Self::Left(number) => {
                let left = app.left.iter().find(|left| left.number == *number);
                left.map_or_else(Default::default, |left| recovery::words(app, left))
            }
            Self::New => (t("welcome-new"), t("welcome-new-note")),
            Self::Short => (t("welcome-short"), t("welcome-short-note")),
            Self::Example => (t("welcome-example"), t("welcome-example-note")),
            Self::Recent(path) => {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let folder = path.parent().map(|path| path.display().to_string());
                (Safe::line(&name), Safe::line(&folder.unwrap_or_default()))
            }
        }
    }
}
