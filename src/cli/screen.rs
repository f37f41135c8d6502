//! `roadmap` and `roadmap PLAN.yaml`: the screen.

use std::{env, path::PathBuf};

use chrono::Local;

use super::{
    args::{Language, Theme},
    language,
    output::{Failure, Outcome, notice},
};
use crate::{
    locale::Lang,
    tui::{self, ScreenError, settings::Wishes, theme::Skin},
};

/// How the screen was asked for.
pub(super) struct Asked {
    pub(super) plan: Option<PathBuf>,
    pub(super) lang: Option<Language>,
    pub(super) no_mouse: bool,
    pub(super) ascii: bool,
    pub(super) theme: Option<Theme>,
}

impl From<Theme> for Skin {
    fn from(theme: Theme) -> Self {
        match theme {
            Theme::Terminal => Self::Terminal,
            Theme::Light => Self::Light,
            Theme::Dark => Self::Dark,
            Theme::Contrast => Self::Contrast,
            Theme::Mono => Self::Mono,
        }
    }
}

pub(super) fn run(asked: Asked) -> Result<Outcome, Failure> {
    let today = Local::now();
    let no_colour = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let (lang, region) = language::of_terminal();
    tui::run(&tui::Args {
        plan: asked.plan,
        asked: Wishes {
            skin: asked.theme.map(Skin::from),
            ascii: asked.ascii.then_some(true),
            mouse: asked.no_mouse.then_some(false),
            lang: asked.lang.map(Lang::from),
            region: None,
        },
        terminal: Wishes {
            skin: no_colour.then_some(Skin::Mono),
            lang,
            region,
            ..Wishes::default()
        },
        today: today.date_naive(),
        term: env::var("TERM").ok(),
        colorterm: env::var("COLORTERM").ok(),
        in_tmux: env::var_os("TMUX").is_some(),
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
