//! The words that an option takes.

use clap::ValueEnum;

/// A theme by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Theme {
    /// The terminal's own colours on its own background.
    Terminal,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// As far apart as colours can be.
    Contrast,
    /// No colour at all.
    Mono,
}

/// A language by its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// English.
    En,
    /// Dutch.
    Nl,
    /// German.
    De,
}

/// What a new plan starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Template {
    /// Phases, milestones, the first 90 days and suggested initiatives.
    Starter,
    /// Company and budget alone.
    Blank,
}

/// Forms of the summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PageFormat {
    /// For the terminal, a mail, a printer.
    Text,
    /// For a wiki or a converter.
    Markdown,
    /// For programs.
    Json,
}

/// Forms of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For code scanning: SARIF 2.1.0.
    Sarif,
}

/// How amounts are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Unit {
    /// To the minor unit.
    Exact,
    /// In thousands.
    Thousand,
}

/// When colour is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}
