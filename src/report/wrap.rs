//! Lines that fit.

use crate::locale::{fit, is_simple, width};

/// Breaks a line between words so that each piece fits; a word that is too long is cut.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    wrap_simple(text, columns).unwrap_or_else(|| wrap_any(text, columns))
}

/// Nearly every text: a column for each character, one blank between words. Then a line is as many characters as fit,
/// back to the last blank.
fn wrap_simple(text: &str, columns: usize) -> Option<Vec<String>> {
    let has_end = text.starts_with(' ') || text.ends_with(' ') || text.is_empty();
    if has_end || columns == 0 || text.contains("  ") || !is_simple(text) {
        return None;
    }
    let mut lines = Vec::new();
    let mut rest = text;
    while let Some((end, _)) = rest.char_indices().nth(columns) {
        let most = rest.as_bytes().get(..=end)?;
        let blank = most.iter().rposition(|byte| *byte == b' ');
        if let Some(at) = blank {
            lines.push(rest.get(..at)?.to_owned());
            rest = rest.get(at + 1..)?;
        } else {
            let (word, below) = rest.split_once(' ').unwrap_or((rest, ""));
            lines.push(fit(word, columns).into_owned());
            rest = below;
        }
    }
    if !rest.is_empty() {
        lines.push(rest.to_owned());
    }
    Some(lines)
}

fn wrap_any(text: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut taken = 0;
    for word in text.split_ascii_whitespace() {
        let room = width(word);
        match lines.last_mut() {
            Some(line) if taken + 1 + room <= columns => {
                line.push(' ');
                line.push_str(word);
                taken += 1 + room;
            }
            _ => {
                lines.push(fit(word, columns).into_owned());
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
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("unbreakable", 5), ["unbr…"]);
        assert_eq!(wrap("unbreakable word", 5), ["unbr…", "word"]);
        assert_eq!(wrap("", 5), [""]);
    }

    proptest! {
        #[test]
        fn a_simple_text_breaks_where_any_text_does(text in "[a-c€é  ]{0,60}", columns in 0_usize..12) {
            if let Some(lines) = wrap_simple(&text, columns) {
                prop_assert_eq!(lines, wrap_any(&text, columns));
            }
        }
    }
}
