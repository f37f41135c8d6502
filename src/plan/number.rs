//! Plain numbers with up to six decimals: hours, FTE, KPI values.

use std::fmt;

use super::decimal::{
    LARGEST_AMOUNT, NumberFault, divide_half_away, parse_decimal, write_decimal, write_shortest,
};

/// An exact number with at most six decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Number(i128);

impl Number {
    /// How many decimals a number may have.
    pub const DECIMALS: u32 = 6;
    /// The number one, in millionths.
    pub const ONE: Self = Self(1_000_000);
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// A whole number.
    pub fn whole(value: i64) -> Self {
        Self(i128::from(value).saturating_mul(1_000_000))
    }

    /// From millionths.
    pub const fn from_millionths(value: i128) -> Self {
        Self(value)
    }

    /// In millionths.
    pub const fn millionths(self) -> i128 {
        self.0
    }

    /// The sum, at the ends of the range where it does not fit.
    #[must_use]
    pub const fn saturating_add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Reads a number as the plan file writes it.
    ///
    /// # Errors
    /// The habit that was met; see [`NumberFault`].
    pub fn parse(text: &str) -> Result<Self, NumberFault> {
        let value = parse_decimal(text, Self::DECIMALS)?;
        let most = LARGEST_AMOUNT.saturating_mul(1_000_000);
        if value.saturating_abs() > most {
            Err(NumberFault::TooLarge)
        } else {
            Ok(Self(value))
        }
    }

    /// Rounded half away from zero to `decimals`.
    #[must_use]
    pub fn rounded(self, decimals: u32) -> Self {
        let unit = 10_i128.saturating_pow(Self::DECIMALS.saturating_sub(decimals));
        Self(
            divide_half_away(self.0, unit)
                .unwrap_or(0)
                .saturating_mul(unit),
        )
    }

    /// Rounded half away from zero to `decimals`, as an exact text with a point.
    pub fn rounded_text(self, decimals: u32) -> String {
        let unit = 10_i128.saturating_pow(Self::DECIMALS.saturating_sub(decimals));
        write_decimal(divide_half_away(self.0, unit).unwrap_or(0), decimals)
    }

    /// As a float, for charts.
    #[expect(clippy::cast_precision_loss, reason = "for charts only")]
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / 1e6
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&write_shortest(self.0, Self::DECIMALS))
    }
}
