//! Lines that fit.

use crate::locale::{fit, width};

/// Breaks a line between words so that each piece fits; a word that is too long is cut.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut taken = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let room = width(word);
        if taken > 0 && taken + 1 + room <= columns {
            line.push(' ');
            line.push_str(word);
            taken += 1 + room;
        } else {
            if taken > 0 {
                lines.push(std::mem::take(&mut line));
            }
            line = fit(word, columns);
            taken = room.min(columns);
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
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
