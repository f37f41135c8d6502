//! Colours and signs. Meaning never hangs on colour alone: a state has a sign and a word, a series a letter.
//!
//! Five themes ([`Skin`]); what a terminal can show of their colours is its [`Depth`].

mod palette;
mod sign;

pub use sign::{Sign, plain};

use ratatui::style::{Color, Modifier, Style};

use palette::{DEFAULT_SERIES, Palette};

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
    /// One of several things side by side: a category, a pillar. See [`super::series`].
    Series(usize),
}

/// A theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Skin {
    /// The terminal's own colours on its own background.
    #[default]
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

impl Skin {
    /// Each of them, in the order in which a key goes through them.
    pub const ALL: [Self; 5] = [
        Self::Terminal,
        Self::Light,
        Self::Dark,
        Self::Contrast,
        Self::Mono,
    ];

    /// Its name in settings and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::Mono => "mono",
        }
    }

    /// From its name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|skin| skin.name() == name)
    }

    /// The one after it; behind the last one the first.
    #[must_use]
    pub fn next(self) -> Self {
        let mut all = Self::ALL.into_iter().cycle();
        all.find(|skin| *skin == self);
        all.next().unwrap_or_default()
    }

    /// The message id that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Terminal => "theme-terminal",
            Self::Light => "theme-light",
            Self::Dark => "theme-dark",
            Self::Contrast => "theme-contrast",
            Self::Mono => "theme-mono",
        }
    }
}

/// How many colours a terminal shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Depth {
    /// Sixteen.
    #[default]
    Sixteen,
    /// 256.
    Indexed,
    /// All of them.
    Full,
}

impl Depth {
    /// What a terminal says of itself by `COLORTERM` and `TERM`. It is never asked: its answer could come late and land
    /// in the prompt.
    pub fn of(colorterm: Option<&str>, term: Option<&str>) -> Self {
        match (colorterm, term) {
            (Some("truecolor" | "24bit"), _) => Self::Full,
            (_, Some(term)) if term.contains("256color") => Self::Indexed,
            _ => Self::Sixteen,
        }
    }
}

/// How things look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Which theme.
    pub skin: Skin,
    depth: Depth,
    /// Only signs of ASCII.
    pub ascii: bool,
}

impl Theme {
    /// The terminal's own colours, or none.
    pub const fn new(colour: bool, ascii: bool) -> Self {
        let skin = if colour { Skin::Terminal } else { Skin::Mono };
        Self::of(skin, Depth::Sixteen, ascii)
    }

    /// A theme in as many colours as the terminal has.
    pub const fn of(skin: Skin, depth: Depth, ascii: bool) -> Self {
        Self { skin, depth, ascii }
    }

    fn shade(self, of: impl Fn(&Palette) -> palette::Shade) -> Option<Color> {
        Palette::of(self.skin).map(|palette| of(palette).at(self.depth))
    }

    /// What lies under everything; nothing where the terminal's own background does.
    pub fn paper(self) -> Option<Style> {
        let (ink, paper) = (self.shade(|p| p.ink)?, self.shade(|p| p.paper)?);
        Some(Style::new().fg(ink).bg(paper))
    }

    /// The style of a tone.
    pub fn tone(self, tone: Tone) -> Style {
        let style = match self.skin {
            Skin::Mono => Style::new(),
            Skin::Terminal => of_terminal(tone),
            _ => self.of_palette(tone),
        };
        let bold = match tone {
            Tone::Head | Tone::Accent | Tone::Bad => true,
            Tone::Warn => self.skin == Skin::Mono,
            _ => false,
        };
        let dim = tone == Tone::Dim && matches!(self.skin, Skin::Mono | Skin::Terminal);
        match (bold, dim) {
            (true, _) => style.add_modifier(Modifier::BOLD),
            (_, true) => style.add_modifier(Modifier::DIM),
            _ => style,
        }
    }

    fn of_palette(self, tone: Tone) -> Style {
        let shade = self.shade(|p| match tone {
            Tone::Plain | Tone::Head => p.ink,
            Tone::Dim => p.dim,
            Tone::Accent => p.accent,
            Tone::Good => p.good,
            Tone::Warn => p.warn,
            Tone::Bad => p.bad,
            Tone::Series(at) => p.series(at),
        });
        shade.map_or_else(Style::new, |shade| Style::new().fg(shade))
    }

    /// What is selected: unmistakable with and without colour.
    pub const fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// A text field that has the cursor.
    pub const fn field(self) -> Style {
        Style::new().add_modifier(Modifier::UNDERLINED)
    }

    /// Bars that are no series.
    pub fn bar(self) -> Style {
        self.tone(Tone::Series(0))
    }

    /// A sign, or its plain stand-in.
    pub const fn sign(self, sign: Sign) -> &'static str {
        sign.text(self.ascii)
    }
}

/// Tones in the terminal's own sixteen colours. Those that most terminals show legibly on white as well as on black;
/// green, yellow and cyan are not among them, so what is well has a sign and no colour.
fn of_terminal(tone: Tone) -> Style {
    let colour = match tone {
        Tone::Plain | Tone::Head | Tone::Dim | Tone::Good => return Style::new(),
        Tone::Accent => Color::LightBlue,
        Tone::Warn => Color::LightMagenta,
        Tone::Bad => Color::LightRed,
        Tone::Series(at) => palette::in_turn(&DEFAULT_SERIES, at).unwrap_or(Color::Reset),
    };
    Style::new().fg(colour)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_says_how_many_colours_it_shows() {
        for (colorterm, term, depth) in [
            (Some("truecolor"), Some("xterm-256color"), Depth::Full),
            (Some("24bit"), Some("tmux-256color"), Depth::Full),
            (None, Some("screen-256color"), Depth::Indexed),
            (Some("yes"), Some("xterm"), Depth::Sixteen),
            (None, None, Depth::Sixteen),
        ] {
            assert_eq!(Depth::of(colorterm, term), depth);
        }
    }

    #[test]
    fn only_a_terminal_that_says_so_gets_more_than_its_own_colours() {
        for skin in Skin::ALL {
            for depth in [Depth::Sixteen, Depth::Indexed, Depth::Full] {
                let theme = Theme::of(skin, depth, false);
                let tones = [Tone::Plain, Tone::Head, Tone::Dim, Tone::Accent, Tone::Good];
                let tones = tones.into_iter().chain([Tone::Warn, Tone::Bad]);
                let styles = tones
                    .chain((0..9).map(Tone::Series))
                    .map(|tone| theme.tone(tone));
                for style in styles.chain(theme.paper()) {
                    for colour in [style.fg, style.bg].into_iter().flatten() {
                        match colour {
                            Color::Rgb(..) => assert_eq!(depth, Depth::Full),
                            Color::Indexed(_) => assert_eq!(depth, Depth::Indexed),
                            _ => assert_ne!(skin, Skin::Mono),
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn one_key_goes_through_all_themes() {
        let mut skin = Skin::Terminal;
        for next in Skin::ALL.into_iter().cycle().skip(1).take(5) {
            skin = skin.next();
            assert_eq!(skin, next);
            assert_eq!(Skin::parse(skin.name()), Some(skin));
        }
    }
}
