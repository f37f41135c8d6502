//! The opening screen: a new plan, the short path, plans opened before, an example.

use std::path::PathBuf;

use super::app::App;
use crate::locale::Safe;

/// A line of the opening screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
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
    let mut choices = vec![Choice::New, Choice::Short];
    choices.extend(app.recent.iter().take(9).cloned().map(Choice::Recent));
    choices.push(Choice::Example);
    choices
}

impl Choice {
    /// What it says, and a remark.
    pub fn words(&self, app: &App) -> (Safe, Safe) {
        let t = |id: &str| Safe::line(&app.locale.text(id));
        match self {
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
