//! Shares of a whole: exact percentages.

use std::fmt;

use super::decimal::{NumberFault, divide_half_away, parse_decimal, write_shortest};

/// A percentage, exact to a millionth of a percent. A hundred percent is [`Share::WHOLE`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Share(i64);

impl Share {
    /// How many decimals the percentage may have.
    pub const DECIMALS: u32 = 6;
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// A hundred percent.
    pub const WHOLE: Self = Self(100_000_000);
    /// The smallest share that a plan may hold: minus a hundred percent.
    pub const LEAST: Self = Self(-100_000_000);
    /// The largest share that a plan may hold: a thousand percent.
    pub const MOST: Self = Self(1_000_000_000);

    /// From millionths of a percent.
    pub const fn from_parts(parts: i64) -> Self {
        Self(parts)
    }

    /// In millionths of a percent.
    pub const fn parts(self) -> i64 {
        self.0
    }

    /// From whole percents.
    pub const fn percent(percent: i32) -> Self {
        Self((percent as i64).saturating_mul(1_000_000))
    }

    /// Whether it is exactly nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The sum, at the ends of the range where it does not fit.
    #[must_use]
    pub const fn saturating_add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The difference, at the ends of the range where it does not fit.
    #[must_use]
    pub const fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// The sum of many.
    #[must_use]
    pub fn sum<I: IntoIterator<Item = Self>>(shares: I) -> Self {
        shares.into_iter().fold(Self::ZERO, Self::saturating_add)
    }

    /// `numerator / denominator` as a share rounded half away to the sixth decimal; `None` where there is no ratio.
    pub fn ratio(numerator: i128, denominator: i128) -> Option<Self> {
        let scaled = numerator.checked_mul(i128::from(Self::WHOLE.0))?;
        i64::try_from(divide_half_away(scaled, denominator)?)
            .ok()
            .map(Self)
    }

    /// Rounded half away to so many decimals of a percent, as a sentence gives a computed share.
    #[must_use]
    pub fn rounded(self, decimals: u32) -> Self {
        let unit = 10_i128.saturating_pow(Self::DECIMALS.saturating_sub(decimals));
        let units = divide_half_away(i128::from(self.0), unit);
        let parts = units.and_then(|units| units.checked_mul(unit));
        parts
            .and_then(|parts| i64::try_from(parts).ok())
            .map_or(self, Self)
    }

    /// Reads `33.33%`.
    ///
    /// # Errors
    /// [`NumberFault::Percent`] where the sign is missing; otherwise the habit that was met.
    pub fn parse(text: &str) -> Result<Self, NumberFault> {
        let text = text.trim();
        let Some(digits) = text.strip_suffix('%') else {
            return Err(if parse_decimal(text, Self::DECIMALS).is_ok() {
                NumberFault::Percent
            } else {
                parse_decimal(text, Self::DECIMALS)
                    .err()
                    .unwrap_or(NumberFault::Percent)
            });
        };
        let parts = match parse_decimal(digits, Self::DECIMALS) {
            // a share has no thousands: 33.333% is a third
            Err(NumberFault::Thousands) => return Err(NumberFault::Decimals),
            other => other?,
        };
        let share = i64::try_from(parts).map_err(|_| NumberFault::TooLarge)?;
        if (Self::LEAST.0..=Self::MOST.0).contains(&share) {
            Ok(Self(share))
        } else {
            Err(NumberFault::TooLarge)
        }
    }

    /// The shortest form without the sign: `3.5`.
    pub fn number_text(self) -> String {
        write_shortest(i128::from(self.0), Self::DECIMALS)
    }

    /// As a fraction of one, for charts and discounting.
    #[expect(
        clippy::cast_precision_loss,
        reason = "for charts and discounting only"
    )]
    pub fn as_fraction(self) -> f64 {
        self.0 as f64 / 1e8
    }
}

impl fmt::Display for Share {
    /// As the file writes it: `3.5%`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.number_text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_computed_share_is_rounded_to_what_a_sentence_can_bear() {
        let share = Share::ratio(14, 18).unwrap();
        assert_eq!(share.rounded(2).to_string(), "77.78%");
        assert_eq!(share.rounded(0).to_string(), "78%");
        assert_eq!(Share::parse("-0.5%").unwrap().rounded(0).to_string(), "-1%");
    }

    #[test]
    fn a_share_needs_its_sign() {
        assert_eq!(Share::parse("3.5%").unwrap().number_text(), "3.5");
        assert_eq!(Share::parse("33.333%").unwrap().to_string(), "33.333%");
        assert_eq!(Share::parse("15"), Err(NumberFault::Percent));
        assert_eq!(Share::parse("0.15"), Err(NumberFault::Percent));
        assert_eq!(Share::parse("62,5%"), Err(NumberFault::Comma));
        assert_eq!(Share::parse("2000%"), Err(NumberFault::TooLarge));
    }
}
