//! Decimal text as whole counts of a small unit: read exactly, written exactly, divided half away from zero.

/// The largest amount, in whole currency units, that a plan file may hold.
pub const LARGEST_AMOUNT: i128 = 1_000_000_000_000_000;

/// Why a text is not the number that the plan file wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberFault {
    /// Nothing is written.
    #[error("empty")]
    Empty,
    /// A decimal comma, or commas between thousands.
    #[error("a comma")]
    Comma,
    /// Dots between thousands: `20.000`.
    #[error("dots between thousands")]
    Thousands,
    /// A currency sign or code beside the digits.
    #[error("a currency sign")]
    Sign,
    /// A suffix such as `M` or `k`.
    #[error("a suffix")]
    Suffix,
    /// A percent sign where none belongs, or none where one does.
    #[error("the percent sign")]
    Percent,
    /// More decimals than fit.
    #[error("too many decimals")]
    Decimals,
    /// Outside the range that a plan holds.
    #[error("too large")]
    TooLarge,
    /// No number at all.
    #[error("not a number")]
    NotANumber,
}

/// Reads `1_250.50` as a count of units of 10^-`decimals`.
///
/// # Errors
/// The habit that was met; see [`NumberFault`].
pub(crate) fn parse_decimal(text: &str, decimals: u32) -> Result<i128, NumberFault> {
    match parse_plain(text, decimals) {
        Some(value) => Ok(value.into()),
        None => parse_any(text, decimals),
    }
}

/// Nearly every number: digits, `_` between them, a point, and no more decimals than there is room for. Whatever else
/// is written, or is wrong, [`parse_any`] knows.
fn parse_plain(text: &str, decimals: u32) -> Option<i64> {
    let mut value: i64 = 0;
    let mut room = decimals;
    let mut has_point = false;
    let mut behind_digit = false;
    for byte in text.bytes() {
        let is_digit = byte.is_ascii_digit();
        match byte {
            b'0'..=b'9' => {
                let digit = i64::from(byte & 0xf);
                value = value.checked_mul(10)?.checked_add(digit)?;
                if has_point {
                    room = room.checked_sub(1)?;
                }
            }
            b'_' if behind_digit => {}
            b'.' if behind_digit && !has_point => has_point = true,
            _ => return None,
        }
        behind_digit = is_digit;
    }
    let missing = 10_i64.checked_pow(room)?;
    value.checked_mul(missing).filter(|_| behind_digit)
}

fn parse_any(text: &str, decimals: u32) -> Result<i128, NumberFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(NumberFault::Empty);
    }
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    // digits, with a `_` between any two
    let plain = |part: &str| {
        let mut before = b'_';
        let mut fits = |byte: u8| {
            let fits = byte.is_ascii_digit() || (byte == b'_' && before != b'_');
            before = byte;
            fits
        };
        part.bytes().all(&mut fits) && before != b'_'
    };
    if !plain(whole) || (digits.contains('.') && !plain(fraction)) {
        return Err(diagnose(digits));
    }
    let fraction_digits: String = fraction.chars().filter(char::is_ascii_digit).collect();
    let kept = fraction_digits.trim_end_matches('0');
    let room = usize::try_from(decimals).unwrap_or(0);
    if fraction_digits.chars().count() > room {
        if looks_like_thousands(digits) {
            return Err(NumberFault::Thousands);
        }
        if kept.chars().count() > room {
            return Err(NumberFault::Decimals);
        }
    }
    let mut value: i128 = 0;
    let padded = kept.chars().chain(std::iter::repeat('0')).take(room);
    for digit in whole.chars().filter(char::is_ascii_digit).chain(padded) {
        let digit = i128::from(digit.to_digit(10).unwrap_or(0));
        value = value
            .checked_mul(10)
            .and_then(|v| v.checked_add(digit))
            .ok_or(NumberFault::TooLarge)?;
    }
    Ok(if negative {
        value.checked_neg().ok_or(NumberFault::TooLarge)?
    } else {
        value
    })
}

/// Whether dots stand where thousands end: `20.000`, `1.250.000`.
fn looks_like_thousands(digits: &str) -> bool {
    let mut groups = digits.split('.');
    let head = groups.next().unwrap_or("");
    let digits_only = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let mut rest = groups.peekable();
    rest.peek().is_some()
        && digits_only(head)
        && head.chars().count() <= 3
        && head != "0"
        && rest.all(|part| digits_only(part) && part.chars().count() == 3)
}

/// Names the habit behind a text that is not a plain number.
fn diagnose(text: &str) -> NumberFault {
    let has_digit = text.chars().any(|c| c.is_ascii_digit());
    if !has_digit {
        NumberFault::NotANumber
    } else if text.contains('%') {
        NumberFault::Percent
    } else if text.contains(',') {
        NumberFault::Comma
    } else if looks_like_thousands(text) {
        NumberFault::Thousands
    } else if text.chars().any(|c| "€$£¥₣".contains(c)) || has_code(text) {
        NumberFault::Sign
    } else if text.ends_with(|c: char| "kKmM".contains(c)) || text.to_lowercase().ends_with("mln") {
        NumberFault::Suffix
    } else {
        NumberFault::NotANumber
    }
}

fn has_code(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphabetic()).any(|word| {
        word.len() == 3 && iso_currency::Currency::from_code(&word.to_ascii_uppercase()).is_some()
    })
}

/// Writes a count of units of 10^-`decimals` with all its decimals.
pub(crate) fn write_decimal(value: i128, decimals: u32) -> String {
    let room = usize::try_from(decimals).unwrap_or(0);
    let sign = usize::from(value < 0);
    // nearly every amount is a small number, which is quicker to write
    let mut text = match i64::try_from(value) {
        Ok(small) => small.to_string(),
        Err(_) => value.to_string(),
    };
    while text.len() <= room.saturating_add(sign) {
        text.insert(sign, '0');
    }
    if room > 0 {
        text.insert(text.len().saturating_sub(room), '.');
    }
    text
}

/// Writes a count of units of 10^-`decimals` in its shortest form.
pub(crate) fn write_shortest(value: i128, decimals: u32) -> String {
    let mut text = write_decimal(value, decimals);
    if text.contains('.') {
        let kept = text.trim_end_matches('0').trim_end_matches('.').len();
        text.truncate(kept);
    }
    text
}

/// `numerator / denominator` to the nearest whole number, halves away from zero; `None` where it does not fit.
pub(crate) fn divide_half_away(numerator: i128, denominator: i128) -> Option<i128> {
    let quotient = numerator.checked_div(denominator)?;
    let rest = numerator.checked_rem(denominator)?;
    let up = rest.checked_abs()?.checked_mul(2)? >= denominator.checked_abs()?;
    let away = if (numerator < 0) == (denominator < 0) {
        1
    } else {
        -1
    };
    if up && rest != 0 {
        quotient.checked_add(away)
    } else {
        Some(quotient)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_short_way_reads_what_the_long_way_reads(
            text in "[0-9]{0,4}[0-9_.,+ -]{0,6}[0-9]{0,12}",
            decimals in 0_u32..7,
        ) {
            if let Some(value) = parse_plain(&text, decimals) {
                prop_assert_eq!(parse_any(&text, decimals), Ok(value.into()));
            }
        }
    }

    #[test]
    fn plain_numbers_go_the_short_way() {
        for (text, value) in [("20_000_000", 2_000_000_000), ("1250.5", 125_050), ("0", 0)] {
            assert_eq!(parse_plain(text, 2), Some(value));
        }
        for text in [
            "",
            "-1",
            "1_",
            "_1",
            "1.",
            ".5",
            "1__0",
            "1._5",
            "1.255",
            "1,5",
            "9223372036854775807",
        ] {
            assert_eq!(parse_plain(text, 2), None, "{text}");
        }
    }
}
