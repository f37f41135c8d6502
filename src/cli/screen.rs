//! `roadmap` and `roadmap PLAN.yaml`: the screen.

use std::{env, path::PathBuf};

use chrono::Local;

use super::{
    args::Language,
    language,
    output::{Failure, Outcome, notice},
};
use crate::tui::{self, ScreenError};

/// How the screen was asked for.
pub(super) struct Asked {
    pub(super) plan: Option<PathBuf>,
    pub(super) lang: Option<Language>,
    pub(super) no_mouse: bool,
    pub(super) ascii: bool,
}

pub(super) fn run(asked: Asked) -> Result<Outcome, Failure> {
    let today = Local::now();
    let no_colour = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    tui::run(tui::Args {
        plan: asked.plan,
        locale: language::of_messages(asked.lang),
        today: today.date_naive(),
        colour: !no_colour,
        ascii: asked.ascii,
        mouse: !asked.no_mouse,
        term: env::var("TERM").ok(),
    })
    .map(|()| Outcome::default())
    .map_err(|error| {
        let what = notice(error.message());
        Failure::new(match error {
            ScreenError::Io(fault) => what.text("fault", fault.to_string()),
            ScreenError::NoTerminal | ScreenError::Dumb => what,
        })
    })
}
