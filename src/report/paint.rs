//! Colour and weight on a page. Never the only way a thing is said: without them the page says the same.

use anstyle::{AnsiColor, Style};

/// Whether a page has styles, and which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paint {
    /// Whether escape codes are written.
    pub on: bool,
}

impl Paint {
    const HEAD: Style = Style::new().bold();
    const QUIET: Style = Style::new().dimmed();
    const BAD: Style = AnsiColor::Red.on_default().bold();
    const WARN: Style = AnsiColor::Yellow.on_default();
    const GOOD: Style = AnsiColor::Green.on_default();

    fn with(self, style: Style, text: &str) -> String {
        if self.on && !text.is_empty() {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }

    /// A heading or a total.
    pub(super) fn head(self, text: &str) -> String {
        self.with(Self::HEAD, text)
    }

    /// What stands aside: rules, legends, places.
    pub(super) fn quiet(self, text: &str) -> String {
        self.with(Self::QUIET, text)
    }

    /// An error, an amount that is over.
    pub(super) fn bad(self, text: &str) -> String {
        self.with(Self::BAD, text)
    }

    /// A warning.
    pub(super) fn warn(self, text: &str) -> String {
        self.with(Self::WARN, text)
    }

    /// What is done or earned.
    pub(super) fn good(self, text: &str) -> String {
        self.with(Self::GOOD, text)
    }
}
