//! What reaches the program: keys, mouse, paste, size, and answers to its own effects. Knows no terminal library.

use crate::locale::Locale;

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

/// Names of keys, as the action table and settings write them; their signs, where they have one; and the messages of
/// what is printed on them.
const NAMES: [(&str, Code, &str, &str); 15] = [
    ("enter", Code::Enter, "⏎", "key-enter"),
    ("esc", Code::Esc, "", "key-esc"),
    ("tab", Code::Tab, "", "key-tab"),
    ("backtab", Code::BackTab, "⇧Tab", "key-backtab"),
    ("backspace", Code::Backspace, "⌫", "key-backspace"),
    ("delete", Code::Delete, "", "key-delete"),
    ("up", Code::Up, "↑", "key-up"),
    ("down", Code::Down, "↓", "key-down"),
    ("left", Code::Left, "←", "key-left"),
    ("right", Code::Right, "→", "key-right"),
    ("home", Code::Home, "", "key-home"),
    ("end", Code::End, "", "key-end"),
    ("pageup", Code::PageUp, "", "key-page-up"),
    ("pagedown", Code::PageDown, "", "key-page-down"),
    ("space", Code::Char(' '), "", "key-space"),
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
    pub fn shown(self, ascii: bool, locale: &Locale) -> String {
        let mut text = String::new();
        if self.ctrl {
            text.extend([locale.text("key-ctrl").as_str(), "-"]);
        }
        if self.shift {
            if ascii {
                text.extend([locale.text("key-shift").as_str(), "-"]);
            } else {
                text.push('⇧');
            }
        }
        match self.code {
            Code::F(number) => text.extend([String::from("F"), number.to_string()]),
            Code::Char(c) if c != ' ' && self.ctrl => text.extend(c.to_uppercase()),
            Code::Char(c) if c != ' ' => text.push(c),
            code => match NAMES.iter().find(|(_, named, ..)| *named == code) {
                Some((.., sign, word)) if ascii || sign.is_empty() => {
                    text.push_str(&locale.text(word));
                }
                Some((.., sign, _)) => text.push_str(sign),
                None => {}
            },
        }
        text
    }

    /// As the settings write it.
    pub fn written(self) -> String {
        let mut text = String::new();
        if self.ctrl {
            text.push_str("ctrl-");
        }
        if self.shift {
            text.push_str("shift-");
        }
        match self.code {
            Code::F(number) => text.extend([String::from("f"), number.to_string()]),
            code => match (NAMES.iter().find(|(_, named, ..)| *named == code), code) {
                (Some((name, ..)), _) => text.push_str(name),
                (None, Code::Char(c)) => text.push(c),
                (None, _) => {}
            },
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
    use crate::locale::{Lang, Region};

    fn speaking(lang: Lang) -> Locale {
        Locale::new(lang, Region::of(lang))
    }

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
            let key = Key::parse(name).unwrap();
            assert_eq!(key.shown(false, &speaking(Lang::En)), shown);
            assert_eq!(key.written(), name);
        }
        assert_eq!(Key::parse("nonsense"), None);
        for (name, shown) in [("shift-left", "Shift-Left"), ("enter", "Enter"), ("q", "q")] {
            let key = Key::parse(name).unwrap();
            assert_eq!(key.shown(true, &speaking(Lang::En)), shown);
        }
    }

    #[test]
    fn keys_are_called_what_is_printed_on_them() {
        for (name, nl, de) in [
            ("space", "Spatie", "Leertaste"),
            ("ctrl-s", "Ctrl-S", "Strg-S"),
            ("delete", "Del", "Entf"),
        ] {
            let key = Key::parse(name).unwrap();
            assert_eq!(key.shown(false, &speaking(Lang::Nl)), nl);
            assert_eq!(key.shown(false, &speaking(Lang::De)), de);
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
