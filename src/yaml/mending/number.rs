//! Numbers of other habits, where there is no doubt which number is meant.

use crate::plan::{Currency, Number};

/// A number with points and commas in the file's own form, where they can be read in one way only. `decimals` is how
/// many the value may have: three digits behind a lone mark are thousands where there can't be three decimals.
pub fn marks(text: &str, decimals: usize) -> Option<String> {
    let (sign, digits) = match text.trim().strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.trim()),
    };
    let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let mut parts = digits.split(['.', ',']);
    let head = parts.next()?;
    let rest: Vec<&str> = parts.collect();
    let head_is_group = is_plain(head) && head.len() <= 3 && !head.starts_with('0');
    let grouped = |groups: &[&str]| {
        let three = |part: &&str| part.len() == 3 && is_plain(part);
        head_is_group && groups.iter().all(three)
    };
    let thousands = |groups: &[&str]| {
        let groups = [&[head], groups].concat();
        format!("{sign}{}", groups.join("_"))
    };
    let seen: Vec<char> = digits.chars().filter(|c| ".,".contains(*c)).collect();
    let (last, before) = seen.split_last()?;
    let (fraction, groups) = rest.split_last()?;
    let head_is_number = head.split('_').all(is_plain);
    if before.is_empty() {
        return if fraction.len() == 3 {
            (decimals < 3 && grouped(&rest)).then(|| thousands(&rest))
        } else {
            (head_is_number && is_plain(fraction)).then(|| format!("{sign}{head}.{fraction}"))
        };
    }
    if seen.iter().all(|mark| mark == last) {
        return grouped(&rest).then(|| thousands(&rest));
    }
    let alone = before.iter().all(|mark| mark != last);
    (alone && grouped(groups) && is_plain(fraction))
        .then(|| format!("{}.{fraction}", thousands(groups)))
}

/// A percentage with a decimal comma; a share has no thousands. Without its sign only what can't be a fraction of one.
pub fn share(text: &str) -> Option<String> {
    let text = text.trim();
    let (digits, signed) = match text.strip_suffix('%') {
        Some(digits) => (digits.trim_end(), true),
        None => (text, false),
    };
    let digits = digits.replacen(',', ".", 1);
    let number = Number::parse(&digits).ok()?;
    (signed || number > Number::ONE).then(|| format!("{digits}%"))
}

/// An amount without the sign or code of the plan's own currency.
pub fn without_currency(text: &str, currency: Currency, decimals: usize) -> Option<String> {
    let code = currency.code();
    let signs = match code {
        "EUR" => "€",
        "GBP" => "£",
        "JPY" | "CNY" => "¥",
        "CHF" => "₣",
        _ if code.ends_with('D') => "$",
        _ => "",
    };
    let upper = text.trim().to_uppercase();
    let digits = upper
        .strip_prefix(code)
        .or_else(|| upper.strip_suffix(code))
        .unwrap_or(&upper)
        .trim_matches(|c: char| signs.contains(c))
        .trim();
    plain(digits, decimals)
}

/// An amount with its thousands or millions written out.
pub fn without_size(text: &str, meant: &str) -> Option<String> {
    let lower = text.trim().to_lowercase();
    let digits = ["mln", "k", "m"]
        .iter()
        .find_map(|size| lower.strip_suffix(size))?;
    plain(digits.trim_end(), 6).map(|_| meant.to_owned())
}

/// A number that is right, or can be put right.
fn plain(text: &str, decimals: usize) -> Option<String> {
    let looks_right = !text.contains([',', '.']) && Number::parse(text).is_ok();
    if looks_right {
        return Some(text.to_owned());
    }
    marks(text, decimals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_where_they_mean_one_number() {
        for (text, decimals, meant) in [
            ("62,5", 6, Some("62.5")),
            ("1.250,50", 2, Some("1_250.50")),
            ("1,250.50", 2, Some("1_250.50")),
            ("1.250.000", 2, Some("1_250_000")),
            ("1,250,000", 6, Some("1_250_000")),
            ("20.000", 2, Some("20_000")),
            ("-20,000", 2, Some("-20_000")),
            ("1_250,5", 2, Some("1_250.5")),
            // a decimal comma or thousands?
            ("1,250", 6, None),
            ("1,250", 3, None),
            ("0,125", 2, None),
            // a slip
            ("1.25,000", 2, None),
            ("12.50.000", 2, None),
            ("1,,5", 2, None),
            ("1,5x", 2, None),
        ] {
            assert_eq!(marks(text, decimals).as_deref(), meant, "{text}");
        }
    }

    #[test]
    fn shares_currencies_and_sizes() {
        for (text, meant) in [
            ("62,5%", Some("62.5%")),
            ("33,333%", Some("33.333%")),
            ("0,5%", Some("0.5%")),
            ("15", Some("15%")),
            ("3,5", Some("3.5%")),
            // 15 % or 0.15 %, 1 % or all of it?
            ("0.15", None),
            ("1", None),
            ("1,2,3%", None),
        ] {
            assert_eq!(share(text).as_deref(), meant, "{text}");
        }
        let euro = Currency::default();
        for (text, meant) in [
            ("€ 20", Some("20")),
            ("20 EUR", Some("20")),
            ("eur 1.250,50", Some("1_250.50")),
            ("€20_000", Some("20_000")),
            // not the plan's currency
            ("$ 20", None),
            ("CHF 20", None),
        ] {
            assert_eq!(without_currency(text, euro, 2).as_deref(), meant, "{text}");
        }
        assert_eq!(
            without_size("20M", "20_000_000").as_deref(),
            Some("20_000_000")
        );
        assert_eq!(without_size("1.250k", "1_250"), None);
        assert_eq!(without_size("€ 5k", "5_000"), None);
    }
}
