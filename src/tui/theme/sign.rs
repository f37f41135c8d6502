//! Signs that are no letters, and their stand-ins where the font has none.

use std::borrow::Cow;

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
    /// A cell full to its edges.
    Full,
    /// A point of a line.
    Dot,
    /// A lighter cell.
    Shade,
    /// The beginning of a year.
    Dots,
    /// A list opens here.
    Choice,
    /// A share that does not give way.
    Locked,
    /// Others below it are hidden.
    Closed,
    /// The quarter that counts as now.
    Now,
    /// From here the law applies.
    Law,
    /// The selected one needs it.
    Needed,
    /// It needs the selected one.
    Needs,
    /// They go together.
    Together,
    /// It goes on to the left,
    Before,
    /// and to the right.
    Behind,
}

impl Sign {
    /// The sign, or its plain stand-in.
    pub const fn text(self, ascii: bool) -> &'static str {
        match (self, ascii) {
            (Self::Rule, false) => "─",
            (Self::Rule, true) => "-",
            (Self::Here, false) => "▸",
            (Self::Here | Self::More | Self::Closed | Self::Behind, true) => ">",
            (Self::Good, false) => "✓",
            (Self::Bad, false) => "✗",
            (Self::Bad, true) => "x",
            (Self::Unsaved | Self::Dot, false) => "•",
            (Self::Unsaved | Self::Milestone, true) => "*",
            (Self::More | Self::Behind, false) => "›",
            (Self::Side, false) => "│",
            (Self::Side, true) => "|",
            (Self::Milestone, false) => "◆",
            (Self::Track, false) => "━",
            (Self::Track | Self::Locked, true) | (Self::Together, _) => "=",
            (Self::Mark, false) => "┿",
            (Self::Good | Self::Mark | Self::Start | Self::End | Self::Needs, true) => "+",
            (Self::Start, false) => "├",
            (Self::End, false) => "┤",
            (Self::Block, false) => "▇",
            (Self::Block | Self::Full, true) => "#",
            (Self::Full, false) => "█",
            (Self::Dot, true) => "o",
            (Self::Shade, false) => "░",
            (Self::Shade | Self::Dots, true) => ".",
            (Self::Dots, false) => "┆",
            (Self::Choice, false) => "▾",
            (Self::Choice | Self::Now, true) => "v",
            (Self::Locked, false) => "■",
            (Self::Closed, false) => "▹",
            (Self::Now, false) => "▼",
            (Self::Law, false) => "▲",
            (Self::Law, true) => "^",
            (Self::Needed, false) => "«",
            (Self::Needed | Self::Before, true) => "<",
            (Self::Needs, false) => "»",
            (Self::Before, false) => "‹",
        }
    }
}

/// The text with each sign that is no letter as a plain one of the same width. Letters of any script and the signs of
/// currencies stay as they are: they are what somebody wrote.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(stand_in).collect())
}

const fn stand_in(c: char) -> char {
    match c {
        '\u{a0}' | '\u{2009}' | '\u{202f}' => ' ',
        '–' | '—' | '−' | '‐' | '‑' | '─' | '━' | '╌' | '┄' | '┈' | '═' => {
            '-'
        }
        '…' | '‥' | '≈' | '∼' | '±' => '~',
        '“' | '”' | '„' | '«' | '»' => '"',
        '‘' | '’' | '‚' => '\'',
        '×' | '✗' | '✕' | '☒' => 'x',
        '·' | '░' | '▒' | '┆' | '┊' => '.',
        '•' | '◆' | '◇' | '●' | '★' | '☆' => '*',
        '○' | '◯' | '°' => 'o',
        '│' | '┃' | '║' | '▏' | '▎' | '▍' | '▌' | '▐' | '▕' => '|',
        '▁' | '▂' | '▃' | '▄' => '_',
        '▅' | '▆' | '▇' | '█' | '▉' | '▊' | '▋' | '▓' | '■' | '▪' => '#',
        '→' | '›' | '▸' | '▶' | '▹' | '▷' | '⇒' | '≥' => '>',
        '←' | '‹' | '◂' | '◀' | '⇐' | '≤' => '<',
        '↑' | '▲' | '△' | '⇧' => '^',
        '↓' | '▼' | '▽' | '▾' => 'v',
        '✓' | '✔' | '┌' | '┐' | '└' | '┘' | '├' | '┤' | '┬' | '┴' | '┼' | '┿' | '╋' | '╭' | '╮'
        | '╯' | '╰' => '+',
        '÷' => '/',
        // pictures of control characters
        '\u{2400}'..='\u{2426}' | '\u{fffd}' => '?',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_get_plain_and_letters_stay() {
        assert_eq!(
            plain("“Größe” 日本 – 1.000\u{a0}€ × 2…"),
            "\"Größe\" 日本 - 1.000 € x 2~"
        );
        assert!(matches!(plain("as it is"), Cow::Borrowed(_)));
    }
}
