//! Text measured and cut as a terminal shows it: by columns, never by bytes, never through a letter.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many columns a text takes.
pub fn width(text: &str) -> usize {
    // most text of a page is figures and plain letters
    if text.is_ascii() {
        text.len()
    } else {
        text.width()
    }
}

/// The text, cut to so many columns; what was cut ends in `…`.
pub fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(1);
    let mut kept = String::new();
    let mut taken = 0;
    for cluster in text.graphemes(true) {
        taken += width(cluster);
        if taken > room {
            break;
        }
        kept.push_str(cluster);
    }
    if columns > 0 {
        kept.push('…');
    }
    kept
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
    let text = fit(text, columns);
    let space = " ".repeat(columns.saturating_sub(width(&text)));
    match side {
        Side::Left => text + &space,
        Side::Right => space + &text,
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
    }
}
