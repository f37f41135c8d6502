//! What a value of another habit was meant to be, in the file's own form.

use crate::plan::{Currency, Money, Number, NumberFault, Quarter, Span, parse_year};

/// Whether a bare number is more likely a fraction of one than a percentage.
pub fn is_fraction(text: &str) -> bool {
    Number::parse(text).is_ok_and(|number| {
        number > Number::ZERO
            && number < Number::ONE
            && text.trim_start_matches('+').starts_with('0')
    })
}

/// What a number was meant to be, in the file's own form.
pub fn mend(text: &str, fault: NumberFault) -> String {
    let kept: String = text
        .chars()
        .filter(|c| c.is_ascii_digit() || ".,_-%".contains(*c))
        .collect();
    let percent = if kept.ends_with('%') { "%" } else { "" };
    let kept = kept.trim_end_matches('%').trim_matches(['.', ',', '_']);
    match fault {
        NumberFault::Thousands => kept.replace('.', "_"),
        NumberFault::Percent => kept.to_owned(),
        NumberFault::Suffix => {
            let number = kept.replace(',', ".");
            let lower = text.to_lowercase();
            let zeros = if lower.trim_end().ends_with('k') {
                3
            } else {
                6
            };
            shifted(&number, zeros).unwrap_or(number)
        }
        NumberFault::Comma | NumberFault::Sign => plain(kept) + percent,
        _ => kept.to_owned() + percent,
    }
}

/// `1.250,50`, `1,250.50` and `1.250.000` in the file's form: the last mark that stands alone is the decimal one.
fn plain(text: &str) -> String {
    let marks = |mark: char| text.matches(mark).count();
    let last = text.rfind(['.', ',']);
    let Some((whole, fraction)) =
        last.and_then(|at| Some((text.get(..at)?, text.get(at.saturating_add(1)..)?)))
    else {
        return text.to_owned();
    };
    let both = marks('.') > 0 && marks(',') > 0;
    let alone = marks('.').saturating_add(marks(',')) == 1;
    let whole = whole.replace(['.', ','], "_");
    if both || (alone && fraction.len() != 3) {
        format!("{whole}.{fraction}")
    } else {
        format!("{whole}_{fraction}")
    }
}

/// A decimal text with its point moved to the right, grouped.
fn shifted(text: &str, zeros: usize) -> Option<String> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > zeros {
        return None;
    }
    let digits = format!("{whole}{fraction:0<zeros$}");
    let units: i64 = digits.replace('_', "").parse().ok()?;
    let yen = Currency::from_code("JPY")?;
    Some(Money::from_units(units, yen).ok()?.file_text(yen))
}

/// `true` or `false`, from words that mean just that.
pub fn flag_meant(text: &str) -> Option<&'static str> {
    match text.to_lowercase().as_str() {
        "true" | "yes" | "y" | "on" | "ja" => Some("true"),
        "false" | "no" | "n" | "off" | "nee" | "nein" => Some("false"),
        _ => None,
    }
}

/// The quarter that `Q2 2026`, `2026Q2`, `2026-2` or `2026 q2` means.
pub fn quarter_meant(text: &str) -> Option<String> {
    let digits: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let (year, quarter) = match digits.as_slice() {
        [a, b] if a.len() == 4 && b.len() == 1 => (a, b),
        [a, b] if a.len() == 1 && b.len() == 4 => (b, a),
        _ => return None,
    };
    Quarter::new(parse_year(year)?, quarter.parse().ok()?).map(|quarter| quarter.to_string())
}

/// The span that was likely meant; empty where that can't be said.
pub fn span_meant(text: &str) -> String {
    if let Some(quarter) = quarter_meant(text) {
        return quarter;
    }
    for between in ["..", "…", "–", " - ", " to ", " tot ", " bis ", "/"] {
        let Some((first, last)) = text.split_once(between) else {
            continue;
        };
        let end = |part: &str| {
            let part = part.trim_matches(|c: char| c == '.' || c.is_whitespace());
            Span::parse(part)
                .map(|_| part.to_owned())
                .ok()
                .or_else(|| quarter_meant(part))
        };
        if let (Some(first), Some(last)) = (end(first), end(last)) {
            let meant = format!("{first}..{last}");
            if Span::parse(&meant).is_ok() {
                return meant;
            }
        }
    }
    let mut pieces = text.splitn(4, '-');
    if let (Some(a), Some(b), Some(c), Some(d)) =
        (pieces.next(), pieces.next(), pieces.next(), pieces.next())
    {
        let meant = format!("{a}-{b}..{c}-{d}");
        if Span::parse(&meant).is_ok() {
            return meant;
        }
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_named_in_the_files_form() {
        for (text, meant) in [
            ("1.250,50", "1_250.50"),
            ("1,250.50", "1_250.50"),
            ("1.250.000", "1_250_000"),
            ("62,5%", "62.5%"),
            ("1,250", "1_250"),
        ] {
            assert_eq!(mend(text, NumberFault::Comma), meant);
        }
        assert_eq!(mend("20.000", NumberFault::Thousands), "20_000");
        assert_eq!(mend("€ 20", NumberFault::Sign), "20");
        assert_eq!(mend("20M", NumberFault::Suffix), "20_000_000");
        assert_eq!(mend("1,5k", NumberFault::Suffix), "1_500");
    }

    #[test]
    fn only_words_that_mean_one_thing_are_flags() {
        assert_eq!(flag_meant("Ja"), Some("true"));
        assert_eq!(flag_meant("tRUE"), Some("true"));
        assert_eq!(flag_meant("off"), Some("false"));
        assert_eq!(flag_meant("maybe"), None);
    }

    #[test]
    fn quarters_and_spans_of_other_habits_are_understood() {
        assert_eq!(quarter_meant("Q2 2026").unwrap(), "2026-Q2");
        assert_eq!(quarter_meant("2026-2").unwrap(), "2026-Q2");
        assert_eq!(quarter_meant("2026Q5"), None);
        assert_eq!(span_meant("2026-Q1-2026-Q3"), "2026-Q1..2026-Q3");
        assert_eq!(span_meant("Q1 2026 - Q3 2026"), "2026-Q1..2026-Q3");
    }
}
