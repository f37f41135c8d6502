//! Lines that fit.

use crate::locale::{fit, is_simple, width};

/// Breaks a line between words so that each piece fits; a word that is too long is cut.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut taken = 0;
    // what is simple as a whole is so in each word
    let simple = is_simple(text);
    for word in text.split_ascii_whitespace() {
        let room = if simple {
            word.chars().count()
        } else {
            width(word)
        };
        match lines.last_mut() {
            Some(line) if taken + 1 + room <= columns => {
                line.push(' ');
                line.push_str(word);
                taken += 1 + room;
            }
            _ => {
                let mut line = String::with_capacity(columns);
                line.push_str(&fit(word, columns));
                lines.push(line);
                taken = room.min(columns);
            }
        }
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("unbreakable", 5), ["unbr…"]);
        assert_eq!(wrap("", 5), [""]);
    }
}
