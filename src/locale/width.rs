//! Text measured and cut as a terminal shows it: by columns, never by bytes, never through a letter.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many columns a text takes.
pub fn width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else if is_simple(text) {
        text.chars().count()
    } else {
        text.width()
    }
}

/// Whether each character takes one column and joins with none of its neighbours, as nearly everything on a page does:
/// then there is no need to look them up.
pub fn is_simple(text: &str) -> bool {
    // nearly all is plain ASCII: looked at without a branch for each letter
    let has_control = text
        .bytes()
        .fold(false, |any, byte| any | byte.is_ascii_control());
    let mut others = text.chars().filter(|c| !c.is_ascii());
    !has_control && (text.is_ascii() || others.all(|c| {
        matches!(c, '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{2010}'..='\u{2026}')
            || matches!(c, '›' | '€' | '\u{2190}'..='\u{22ff}' | '─'..='◇' | '○'..='●' | '✓'..='✘')
    }))
}

/// The text, cut to so many columns; what was cut ends in `…`.
pub fn fit(text: &str, columns: usize) -> Cow<'_, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let mut fitted = String::with_capacity(text.len());
    put(&mut fitted, text, columns);
    Cow::Owned(fitted)
}

/// Puts the fitted text behind another, and says how many columns it takes.
fn put(to: &mut String, text: &str, columns: usize) -> usize {
    let whole = width(text);
    if whole <= columns {
        to.push_str(text);
        return whole;
    }
    let room = columns.saturating_sub(1);
    let mut taken = 0;
    if is_simple(text) {
        to.extend(text.chars().take(room));
        taken = room;
    } else {
        for cluster in text.graphemes(true) {
            let next = taken + width(cluster);
            if next > room {
                break;
            }
            to.push_str(cluster);
            taken = next;
        }
    }
    if columns > 0 {
        to.push('…');
        taken += 1;
    }
    taken
}

/// On which side of its column a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Words.
    Left,
    /// Figures.
    Right,
}

/// The text in exactly so many columns: cut where it is longer, filled with spaces where it is shorter.
pub fn pad(text: &str, columns: usize, side: Side) -> String {
    let mut padded = String::with_capacity(text.len().max(columns));
    put_padded(&mut padded, text, columns, side);
    padded
}

/// Puts the padded text behind another.
pub fn put_padded(to: &mut String, text: &str, columns: usize, side: Side) {
    let spaces = |taken: usize| std::iter::repeat_n(' ', columns.saturating_sub(taken));
    let whole = width(text);
    match side {
        Side::Left => {
            let taken = put(to, text, columns);
            to.extend(spaces(taken));
        }
        Side::Right if whole <= columns => {
            to.extend(spaces(whole));
            to.push_str(text);
        }
        Side::Right => {
            let fitted = fit(text, columns);
            to.extend(spaces(width(&fitted)));
            to.push_str(&fitted);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_never_splits_what_one_sees_as_a_letter() {
        for (text, columns, cut) in [
            ("roadmap", 7, "roadmap"),
            ("roadmap", 4, "roa…"),
            ("日本語計画", 6, "日本…"),
            ("日本語計画", 5, "日本…"),
            ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
            ("👩🏽‍🚀👩🏽‍🚀", 3, "👩🏽‍🚀…"),
            ("مرحبا بك", 4, "مرح…"),
            ("abc", 1, "…"),
            ("abc", 0, ""),
        ] {
            assert_eq!(fit(text, columns), cut, "{text} in {columns}");
            assert!(width(&fit(text, columns)) <= columns);
        }
    }

    #[test]
    fn a_column_is_filled_by_what_is_seen() {
        assert_eq!(pad("日本", 6, Side::Left), "日本  ");
        assert_eq!(pad("1.250", 7, Side::Right), "  1.250");
        assert_eq!(pad("Zoë", 2, Side::Left), "Z…");
        assert_eq!(pad("日本語", 4, Side::Left), "日… ");
        assert_eq!(pad("日本語", 4, Side::Right), " 日…");
    }

    #[test]
    fn simple_text_is_as_wide_as_the_tables_say() {
        let all = ('\0'..=char::MAX).map(String::from);
        let simple: Vec<String> = all.filter(|c| is_simple(c)).collect();
        for c in &simple {
            assert_eq!(c.width(), 1, "{c:?}");
        }
        // and beside each other, as letters and as what is seen as one letter
        let text = simple.concat();
        let twice = text.chars().rev().chain(text.chars()).collect::<String>();
        assert_eq!(twice.width(), twice.chars().count());
        assert_eq!(twice.graphemes(true).count(), twice.chars().count());
    }
}
