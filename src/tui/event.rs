//! What reaches the program: keys, mouse, paste, size, and answers to its own effects. Knows no terminal library.

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

/// Names of keys, as the action table and journeys write them, as people read them, and the same in ASCII.
const NAMES: [(&str, Code, &str, &str); 15] = [
    ("enter", Code::Enter, "⏎", "Enter"),
    ("esc", Code::Esc, "Esc", "Esc"),
    ("tab", Code::Tab, "Tab", "Tab"),
    ("backtab", Code::BackTab, "⇧Tab", "Shift-Tab"),
    ("backspace", Code::Backspace, "⌫", "Backspace"),
    ("delete", Code::Delete, "Del", "Del"),
    ("up", Code::Up, "↑", "Up"),
    ("down", Code::Down, "↓", "Down"),
    ("left", Code::Left, "←", "Left"),
    ("right", Code::Right, "→", "Right"),
    ("home", Code::Home, "Home", "Home"),
    ("end", Code::End, "End", "End"),
    ("pageup", Code::PageUp, "PgUp", "PgUp"),
    ("pagedown", Code::PageDown, "PgDn", "PgDn"),
    ("space", Code::Char(' '), "Space", "Space"),
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

    /// As footer and help show it.
    pub fn shown(self, ascii: bool) -> String {
        let mut text = String::new();
        if self.ctrl {
            text.push_str("Ctrl-");
        }
        if self.shift {
            text.push_str(if ascii { "Shift-" } else { "⇧" });
        }
        match self.code {
            Code::F(number) => text.extend([String::from("F"), number.to_string()]),
            Code::Char(c) if c != ' ' && self.ctrl => text.extend(c.to_uppercase()),
            Code::Char(c) if c != ' ' => text.push(c),
            code => {
                let named = NAMES.iter().find(|(_, named, ..)| *named == code);
                let face = named.map(|(.., sign, word)| if ascii { word } else { sign });
                text.push_str(face.copied().unwrap_or_default());
            }
        }
        text
    }

    /// Whether terminals send it as itself. Ctrl with some letters is another key, with digits and most signs it is
    /// nothing; Ctrl and Shift on other keys are lost in many terminals.
    pub const fn arrives(self) -> bool {
        if self.alt {
            return false;
        }
        match (self.code, self.ctrl, self.shift) {
            (Code::Char(c), true, _) => {
                c.is_ascii_alphabetic() && !matches!(c.to_ascii_lowercase(), 'h' | 'i' | 'j' | 'm')
            }
            (Code::Char(_), false, shift) => !shift,
            (Code::Up | Code::Down | Code::Left | Code::Right, _, _) => true,
            (_, ctrl, shift) => !ctrl && !shift,
        }
    }

    /// The character that it types, where it types one.
    pub const fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(c) if !self.ctrl && !self.alt => Some(c),
            _ => None,
        }
    }
}

/// What a mouse did, at a column and a line from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mouse {
    /// The left button went down.
    Press,
    /// The left button went up.
    Release,
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
            assert_eq!(Key::parse(name).unwrap().shown(false), shown);
        }
        assert_eq!(Key::parse("nonsense"), None);
        for (name, shown) in [("shift-left", "Shift-Left"), ("enter", "Enter"), ("q", "q")] {
            assert_eq!(Key::parse(name).unwrap().shown(true), shown);
        }
    }

    #[test]
    fn some_keys_never_come_as_themselves() {
        for name in [
            "ctrl-i",
            "ctrl-m",
            "ctrl-1",
            "ctrl-enter",
            "shift-enter",
            "ctrl-backspace",
        ] {
            assert!(!Key::parse(name).unwrap().arrives(), "{name}");
        }
        for name in [
            "ctrl-s",
            "ctrl-left",
            "shift-up",
            "enter",
            "Q",
            "f5",
            "backtab",
        ] {
            assert!(Key::parse(name).unwrap().arrives(), "{name}");
        }
    }
}
