//! The screen: the guide, and the tabs that it becomes.
//!
//! Threads for input, signals and the terminal's end send [`msg::Msg`]s to one loop (`runner`): receive, drain,
//! [`app::App::update`], do the [`msg::Effect`]s, draw once ([`view`]). Only `terminal` and `input` know the terminal
//! library. [`actions`] is the one table of keys; a page is a list of [`rows`], made by its file in [`steps`].

pub mod actions;
pub mod amounts;
pub mod app;
mod bars_view;
pub mod chart;
mod chart_view;
mod choosing;
mod code_view;
mod concern;
mod copy;
pub mod decide;
mod dragging;
mod editing;
mod editor;
pub mod event;
pub mod field;
mod field_view;
mod footer;
mod forms;
mod going;
pub mod help;
pub mod history;
pub mod hits;
mod input;
mod journal;
mod kept;
mod layers;
mod layers_view;
mod lending;
pub mod look;
pub mod msg;
pub mod outside;
mod page;
mod paint;
pub mod recovery;
pub mod rows;
mod rows_view;
mod runner;
mod screens;
mod scrolling;
pub mod series;
mod session;
pub mod settings;
mod side_view;
mod signals;
mod spark;
mod stack_view;
mod start;
pub mod steps;
pub mod table;
mod tabs_view;
pub mod terminal;
pub mod theme;
mod time_view;
mod typing;
mod update;
pub mod view;
mod welcome;
pub mod work;

use std::{
    io,
    path::{Path, PathBuf},
};

use app::{App, Setup};
use chrono::NaiveDate;
use settings::{Own, Settings, Wishes};
use theme::Depth;

use crate::{store, yaml};

/// How the screen is to be shown.
#[derive(Clone)]
pub struct Args {
    /// The plan to open; nothing for the opening screen.
    pub plan: Option<PathBuf>,
    /// What the command line wishes.
    pub asked: Wishes,
    /// What the environment wishes.
    pub terminal: Wishes,
    /// The day.
    pub today: NaiveDate,
    /// What `TERM` says.
    pub term: Option<String>,
    /// What `COLORTERM` says.
    pub colorterm: Option<String>,
    /// Whether tmux stands between the program and the terminal.
    pub in_tmux: bool,
}

/// Why the screen could not be shown.
#[derive(Debug, thiserror::Error)]
pub enum ScreenError {
    /// Input or output is no terminal.
    #[error("the screen needs a terminal")]
    NoTerminal,
    /// The terminal can't place text.
    #[error("the terminal can't show a screen")]
    Dumb,
    /// The system says no.
    #[error("{0}")]
    Io(#[from] io::Error),
}

impl ScreenError {
    /// The message id of what to tell a person; the last has the variable `fault`.
    pub const fn message(&self) -> &'static str {
        match self {
            Self::NoTerminal => "screen-no-terminal",
            Self::Dumb => "screen-dumb",
            Self::Io(_) => "screen-fault",
        }
    }
}

/// Shows the screen until the person ends it.
///
/// # Errors
/// A [`ScreenError`], before anything was drawn where there is no fit terminal.
pub fn run(args: &Args) -> Result<(), ScreenError> {
    terminal::fit(args.term.as_deref()).map_err(|unfit| match unfit {
        terminal::Unfit::NoTerminal => ScreenError::NoTerminal,
        terminal::Unfit::Dumb => ScreenError::Dumb,
    })?;
    let settings = match store::settings() {
        Ok(bytes) => settings::read(&bytes.unwrap_or_default()),
        Err(fault) => Settings {
            complaints: vec![fault.notice(Path::new(settings::FILE))],
            ..Settings::default()
        },
    };
    let depth = Depth::of(args.colorterm.as_deref(), args.term.as_deref());
    let own = Own {
        asked: args.asked,
        terminal: args.terminal,
        depth,
        in_tmux: args.in_tmux,
        settings,
    };
    let wishes = own.wishes();
    let mut app = App::new(Setup {
        locale: wishes.locale(),
        guidelines: yaml::guidelines(),
        today: args.today,
        theme: wishes.theme(depth),
        recent: store::recent_plans(),
        mouse: wishes.mouse.unwrap_or(true),
        own,
    });
    runner::run(&mut app, args.plan.as_deref().map(Path::new))?;
    Ok(())
}
