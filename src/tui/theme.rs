//! Colours and signs. Two themes: the terminal's own sixteen colours, and none; meaning never hangs on colour alone.

use ratatui::style::{Color, Modifier, Style};

/// What a text is, for the theme to paint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Nothing special.
    #[default]
    Plain,
    /// A heading.
    Head,
    /// Beside the point.
    Dim,
    /// What the eye should find.
    Accent,
    /// As it should be.
    Good,
    /// Worth a look.
    Warn,
    /// Wrong.
    Bad,
}

/// How things look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    colour: bool,
    /// Only signs of ASCII.
    pub ascii: bool,
}

impl Theme {
    /// The terminal's own colours, or none.
    pub const fn new(colour: bool, ascii: bool) -> Self {
        Self { colour, ascii }
    }

    /// The style of a tone.
    pub const fn tone(self, tone: Tone) -> Style {
        let style = Style::new();
        match (tone, self.colour) {
            (Tone::Plain, _) | (Tone::Good, false) => style,
            (Tone::Head, _) | (Tone::Accent | Tone::Bad | Tone::Warn, false) => {
                style.add_modifier(Modifier::BOLD)
            }
            (Tone::Dim, _) => style.add_modifier(Modifier::DIM),
            (Tone::Accent, true) => style.fg(Color::Cyan).add_modifier(Modifier::BOLD),
            (Tone::Good, true) => style.fg(Color::Green),
            (Tone::Warn, true) => style.fg(Color::Yellow),
            (Tone::Bad, true) => style.fg(Color::Red).add_modifier(Modifier::BOLD),
        }
    }

    /// What is selected: unmistakable with and without colour.
    pub const fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// A text field that has the cursor.
    pub const fn field(self) -> Style {
        Style::new().add_modifier(Modifier::UNDERLINED)
    }

    /// Bars.
    pub const fn bar(self) -> Style {
        if self.colour {
            Style::new().fg(Color::Cyan)
        } else {
            Style::new()
        }
    }

    /// A sign, or its plain stand-in.
    pub const fn sign(self, sign: Sign) -> &'static str {
        match (sign, self.ascii) {
            (Sign::Rule, false) => "─",
            (Sign::Rule, true) => "-",
            (Sign::Here, false) => "▸",
            (Sign::Here | Sign::More, true) => ">",
            (Sign::Good, false) => "✓",
            (Sign::Bad, false) => "✗",
            (Sign::Bad, true) => "x",
            (Sign::Unsaved, false) => "•",
            (Sign::Unsaved | Sign::Milestone, true) => "*",
            (Sign::More, false) => "›",
            (Sign::Side, false) => "│",
            (Sign::Side, true) => "|",
            (Sign::Milestone, false) => "◆",
            (Sign::Track, false) => "━",
            (Sign::Track, true) => "=",
            (Sign::Mark, false) => "┿",
            (Sign::Good | Sign::Mark | Sign::Start | Sign::End, true) => "+",
            (Sign::Start, false) => "├",
            (Sign::End, false) => "┤",
            (Sign::Block, false) => "▇",
            (Sign::Block, true) => "#",
            (Sign::Shade, false) => "░",
            (Sign::Shade | Sign::Dots, true) => ".",
            (Sign::Dots, false) => "┆",
            (Sign::Choice, false) => "▾",
            (Sign::Choice, true) => "v",
        }
    }
}

/// Signs outside ASCII.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A line across.
    Rule,
    /// The selected line.
    Here,
    /// It is well.
    Good,
    /// It is not.
    Bad,
    /// Not saved yet.
    Unsaved,
    /// There is more to the side.
    More,
    /// Between panels.
    Side,
    /// A milestone.
    Milestone,
    /// A slider's track.
    Track,
    /// A slider's mark.
    Mark,
    /// A slider's left end.
    Start,
    /// A slider's right end.
    End,
    /// A full cell of a bar.
    Block,
    /// A lighter cell.
    Shade,
    /// The beginning of a year.
    Dots,
    /// A list opens here.
    Choice,
}
