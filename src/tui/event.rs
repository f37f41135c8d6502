//! What reaches the program: keys, mouse, paste, size, and answers to its own effects. Knows no terminal library.

use std::fmt;

/// A key without its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// A character, in the case it was typed.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Deletes to the left.
    Backspace,
    /// Deletes to the right.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// A function key.
    F(u8),
}

/// A key as it was pressed. For characters, shift lives in the character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// Which.
    pub code: Code,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Alt.
    pub alt: bool,
    /// With Shift; never on a character.
    pub shift: bool,
}

/// Names of keys, as the action table and journeys write them, and as people read them.
const NAMES: [(&str, Code, &str); 15] = [
    ("enter", Code::Enter, "⏎"),
    ("esc", Code::Esc, "Esc"),
    ("tab", Code::Tab, "Tab"),
    ("backtab", Code::BackTab, "⇧Tab"),
    ("backspace", Code::Backspace, "⌫"),
    ("delete", Code::Delete, "Del"),
    ("up", Code::Up, "↑"),
    ("down", Code::Down, "↓"),
    ("left", Code::Left, "←"),
    ("right", Code::Right, "→"),
    ("home", Code::Home, "Home"),
    ("end", Code::End, "End"),
    ("pageup", Code::PageUp, "PgUp"),
    ("pagedown", Code::PageDown, "PgDn"),
    ("space", Code::Char(' '), "Space"),
];

impl Key {
    /// A key without modifiers.
    pub const fn plain(code: Code) -> Self {
        Self {
            code,
            ctrl: false,
            alt: false,
            shift: false,
        }
    }

    /// Reads `q`, `ctrl-s`, `shift-left`, `enter`, `f1`.
    pub fn parse(name: &str) -> Option<Self> {
        let mut key = Self::plain(Code::Enter);
        let mut rest = name;
        loop {
            if let Some(next) = rest.strip_prefix("ctrl-") {
                (key.ctrl, rest) = (true, next);
            } else if let Some(next) = rest.strip_prefix("shift-") {
                (key.shift, rest) = (true, next);
            } else {
                break;
            }
        }
        let mut chars = rest.chars();
        key.code = match (chars.next(), chars.next()) {
            (Some(c), None) => Code::Char(c),
            (Some('f'), Some('0'..='9')) => Code::F(rest.strip_prefix('f')?.parse().ok()?),
            _ => NAMES.iter().find(|(word, ..)| *word == rest)?.1,
        };
        Some(key)
    }

    /// The character that it types, where it types one.
    pub const fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(c) if !self.ctrl && !self.alt => Some(c),
            _ => None,
        }
    }
}

impl fmt::Display for Key {
    /// As footer and help show it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        if self.shift {
            f.write_str("⇧")?;
        }
        match self.code {
            Code::F(number) => write!(f, "F{number}"),
            Code::Char(c) if c != ' ' && self.ctrl => {
                write!(f, "{}", c.to_uppercase())
            }
            Code::Char(c) if c != ' ' => write!(f, "{c}"),
            code => f.write_str(
                NAMES
                    .iter()
                    .find(|(_, named, _)| *named == code)
                    .map_or("", |(.., shown)| shown),
            ),
        }
    }
}

/// What a mouse did, at a column and a line from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mouse {
    /// The left button went down.
    Press,
    /// The wheel turned away.
    WheelUp,
    /// The wheel turned towards.
    WheelDown,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_one_name_and_one_face() {
        for (name, shown) in [
            ("q", "q"),
            ("ctrl-s", "Ctrl-S"),
            ("shift-left", "⇧←"),
            ("enter", "⏎"),
            ("space", "Space"),
            ("f1", "F1"),
            (":", ":"),
        ] {
            assert_eq!(Key::parse(name).unwrap().to_string(), shown);
        }
        assert_eq!(Key::parse("nonsense"), None);
    }
}
