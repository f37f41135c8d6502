//! Text from outside, made harmless for a terminal.

use std::fmt::{self, Write as _};

use super::width::is_simple;

/// Text that cannot move the cursor, reverse the line, hide or widen itself: the only kind that screen, pages, errors
/// and logs show of a plan. The plan itself keeps what its writer wrote.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Safe(String);

/// Marks that may stand over one letter.
const MOST_MARKS: usize = 4;

impl Safe {
    /// For a place of one line: control characters become their pictures, characters that hide or reorder text
    /// become `�`, and at most four marks stand on a letter.
    pub fn line(text: &str) -> Self {
        if is_simple(text) {
            return Self(text.to_owned());
        }
        let mut safe = String::with_capacity(text.len());
        let mut marks = 0;
        for c in text.chars() {
            if is_mark(c) {
                marks += 1;
                if marks <= MOST_MARKS {
                    safe.push(c);
                }
            } else {
                marks = 0;
                safe.push(shown(c));
            }
        }
        Self(safe)
    }

    /// For a place of several lines: each of them on its own. Tabs become spaces.
    pub fn lines(text: &str) -> Vec<Self> {
        text.lines()
            .map(|line| Self::line(&line.replace('\t', "    ")))
            .collect()
    }

    /// A JSON document with escapes for what could do harm: programs read the text as it was.
    pub fn in_json(document: &str) -> String {
        if document.lines().all(is_simple) {
            return document.to_owned();
        }
        let mut safe = String::with_capacity(document.len());
        for c in document.chars() {
            if c == '\n' || shown(c) == c {
                safe.push(c);
            } else {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    // a string takes whatever is written
                    let _ = write!(safe, "\\u{unit:04x}");
                }
            }
        }
        safe
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, owned.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for Safe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Safe> for String {
    fn from(safe: Safe) -> Self {
        safe.0
    }
}

impl AsRef<str> for Safe {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// What stands for a character on the screen.
fn shown(c: char) -> char {
    match c {
        '\0'..='\u{1f}' => char::from_u32(0x2400_u32.saturating_add(u32::from(c)))
            .unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        c if hides(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

/// C1 controls, bidirectional controls, zero-width and invisible characters, line separators, tags, noncharacters.
const fn hides(c: char) -> bool {
    matches!(c,
        '\u{80}'..='\u{9f}'
        | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{13430}'..='\u{1343f}' | '\u{16fe4}' | '\u{1d159}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{2800}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
        | '\u{fdd0}'..='\u{fdef}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
        || c as u32 & 0xfffe == 0xfffe
}

/// Whether a character stands on the one before it: it takes no room of its own and hides nothing.
fn is_mark(c: char) -> bool {
    !c.is_ascii()
        && !c.is_control()
        && !hides(c)
        && unicode_width::UnicodeWidthChar::width(c) == Some(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_become_pictures_and_tricks_become_marks() {
        for (hostile, harmless) in [
            ("a\u{1b}[31mb", "a␛[31mb"),
            ("a\nb\tc\r", "a␊b␉c␍"),
            ("\u{7f}\0", "␡␀"),
            ("\u{9b}31m", "�31m"),
            ("ab\u{202e}dc", "ab�dc"),
            ("pay\u{200b}load", "pay�load"),
            ("\u{2066}x\u{2069}", "�x�"),
            ("flag\u{e0067}", "flag�"),
            ("\u{2028}", "�"),
            ("\u{ffff}\u{1fffe}\u{16fe4}", "���"),
            ("Zoë, Größe, 日本, 🚀", "Zoë, Größe, 日本, 🚀"),
        ] {
            assert_eq!(Safe::line(hostile).as_str(), harmless);
        }
    }

    #[test]
    fn simple_text_needs_no_look_at_each_letter() {
        for c in '\0'..=char::MAX {
            if is_simple(&c.to_string()) {
                assert!(shown(c) == c && !is_mark(c), "{c:?}");
            }
        }
    }

    #[test]
    fn no_more_than_four_marks_stand_on_a_letter() {
        let tower = format!("e{}x", "\u{301}".repeat(50));
        assert_eq!(
            Safe::line(&tower).as_str(),
            "e\u{301}\u{301}\u{301}\u{301}x"
        );
    }

    #[test]
    fn programs_read_in_json_what_was_written() {
        let text = "a\u{202e}b\u{7f}\u{9b}\u{e0067}é\n";
        let document = Safe::in_json(&serde_json::Value::from(text).to_string());
        assert_eq!(document, r#""a\u202eb\u007f\u009b\udb40\udc67é\n""#);
        assert_eq!(serde_json::from_str::<String>(&document).unwrap(), text);
    }

    #[test]
    fn several_lines_stay_several() {
        let lines = Safe::lines("one\n\ttwo\r\nthree\u{1b}");
        let lines: Vec<&str> = lines.iter().map(Safe::as_str).collect();
        assert_eq!(lines, ["one", "    two", "three␛"]);
    }
}
