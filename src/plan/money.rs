//! Money: a whole count of a currency's smallest unit, and the currencies that say how small it is.

use std::fmt;

use super::{
    Share,
    decimal::{LARGEST_AMOUNT, NumberFault, divide_half_away, parse_decimal, write_decimal},
};

/// A sum left the range that a plan can hold. Limits at load keep amounts far below it; only an absurd
/// indexation over centuries gets here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the amounts are too large to add up")]
pub struct Overflow;

/// An amount in minor units (cents for EUR, yen for JPY, fils for KWD).
///
/// There are no operators: every sum is checked and says so when it overflows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(i128);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// An amount from its count of minor units.
    pub const fn from_minor(minor: i128) -> Self {
        Self(minor)
    }

    /// An amount in whole units of `currency`.
    ///
    /// # Errors
    /// [`Overflow`] where the minor units do not fit.
    pub fn from_units(units: i64, currency: Currency) -> Result<Self, Overflow> {
        i128::from(units)
            .checked_mul(currency.minor_per_unit())
            .map(Self)
            .ok_or(Overflow)
    }

    /// The count of minor units.
    pub const fn minor(self) -> i128 {
        self.0
    }

    /// Whether it is exactly nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Whether it is below nothing.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// The sum.
    pub fn plus(self, other: Self) -> Result<Self, Overflow> {
        self.0.checked_add(other.0).map(Self).ok_or(Overflow)
    }

    /// The difference.
    pub fn minus(self, other: Self) -> Result<Self, Overflow> {
        self.0.checked_sub(other.0).map(Self).ok_or(Overflow)
    }

    /// `count` times the amount.
    pub fn times(self, count: i128) -> Result<Self, Overflow> {
        self.0.checked_mul(count).map(Self).ok_or(Overflow)
    }

    /// The amount with the other sign.
    pub fn negated(self) -> Result<Self, Overflow> {
        self.0.checked_neg().map(Self).ok_or(Overflow)
    }

    /// The amount without its sign.
    pub fn abs(self) -> Result<Self, Overflow> {
        self.0.checked_abs().map(Self).ok_or(Overflow)
    }

    /// `numerator / denominator` of the amount, rounded half away from zero to a minor unit.
    ///
    /// # Errors
    /// [`Overflow`] where the product does not fit or the denominator is 0.
    pub fn ratio(self, numerator: i128, denominator: i128) -> Result<Self, Overflow> {
        let product = self.0.checked_mul(numerator).ok_or(Overflow)?;
        divide_half_away(product, denominator)
            .map(Self)
            .ok_or(Overflow)
    }

    /// The share of the amount, rounded half away from zero to a minor unit.
    pub fn share(self, share: Share) -> Result<Self, Overflow> {
        self.ratio(i128::from(share.parts()), i128::from(Share::WHOLE.parts()))
    }

    /// The sum of many.
    pub fn sum<I: IntoIterator<Item = Self>>(amounts: I) -> Result<Self, Overflow> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    /// As a floating point number of whole units: for discounting and charts alone, never stored back.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a float is the point; amounts never come back from it"
    )]
    pub fn as_f64(self, currency: Currency) -> f64 {
        self.0 as f64 / currency.minor_per_unit() as f64
    }

    /// Reads an amount as the plan file writes it: digits with `_` between them and a decimal point.
    ///
    /// # Errors
    /// A [`NumberFault`] that says which habit it met: a decimal comma, dots for thousands, a currency sign …
    pub fn parse(text: &str, currency: Currency) -> Result<Self, NumberFault> {
        let minor = parse_decimal(text, currency.decimals())?;
        let largest = LARGEST_AMOUNT.checked_mul(currency.minor_per_unit());
        match minor.checked_abs() {
            Some(size) if largest.is_some_and(|most| size <= most) => Ok(Self(minor)),
            _ => Err(NumberFault::TooLarge),
        }
    }

    /// The amount with all the currency's decimals and a point: `700000.00`, `41250000` in JPY.
    pub fn exact(self, currency: Currency) -> String {
        write_decimal(self.0, currency.decimals())
    }

    /// The amount as the plan file writes it: `20_000_000`, `1250.50`; decimals only where there are any.
    pub fn file_text(self, currency: Currency) -> String {
        let exact = self.exact(currency);
        let (whole, decimals) = exact.split_once('.').unwrap_or((&exact, ""));
        let (sign, digits) = whole
            .strip_prefix('-')
            .map_or(("", whole), |rest| ("-", rest));
        let count = digits.chars().count();
        let mut text = String::from(sign);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && count.saturating_sub(at).is_multiple_of(3) && count > 3 {
                text.push('_');
            }
            text.push(digit);
        }
        if decimals.chars().any(|digit| digit != '0') {
            text.push('.');
            text.push_str(decimals);
        }
        text
    }
}

/// A currency of ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency(iso_currency::Currency);

impl Default for Currency {
    fn default() -> Self {
        Self(iso_currency::Currency::EUR)
    }
}

impl Currency {
    /// The currency of a three-letter code, in either case; `None` where ISO 4217 has none.
    pub fn from_code(code: &str) -> Option<Self> {
        iso_currency::Currency::from_code(&code.to_ascii_uppercase()).map(Self)
    }

    /// The three-letter code: `EUR`.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// How many decimals an amount has: 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn decimals(self) -> u32 {
        self.0.exponent().map_or(2, u32::from)
    }

    /// How many minor units make a whole one.
    pub fn minor_per_unit(self) -> i128 {
        10_i128.saturating_pow(self.decimals())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur() -> Currency {
        Currency::default()
    }

    #[test]
    fn the_envelope_is_rounded_half_away_from_zero_once() {
        // methods.md: 19 999 999,99 × 2,75 % and JPY 1 500 000 003 × 2,75 %
        let rate = Share::parse("2.75%").unwrap();
        let revenue = Money::parse("19_999_999.99", eur()).unwrap();
        assert_eq!(revenue.share(rate).unwrap().exact(eur()), "550000.00");
        let jpy = Currency::from_code("jpy").unwrap();
        let revenue = Money::parse("1500000003", jpy).unwrap();
        assert_eq!(revenue.share(rate).unwrap().exact(jpy), "41250000");
        assert_eq!(
            Money::from_minor(-5).ratio(1, 2).unwrap(),
            Money::from_minor(-3)
        );
    }

    #[test]
    fn the_file_form_groups_thousands_and_drops_empty_decimals() {
        assert_eq!(
            Money::from_minor(2_000_000_000).file_text(eur()),
            "20_000_000"
        );
        assert_eq!(Money::from_minor(125_050).file_text(eur()), "1_250.50");
        assert_eq!(Money::from_minor(-500).file_text(eur()), "-5");
        assert_eq!(Money::from_minor(-25_000).file_text(eur()), "-250");
    }

    #[test]
    fn habits_of_other_places_are_recognised() {
        let kwd = Currency::from_code("KWD").unwrap();
        assert_eq!(Money::parse("1.250,50", eur()), Err(NumberFault::Comma));
        assert_eq!(Money::parse("20.000", eur()), Err(NumberFault::Thousands));
        assert_eq!(
            Money::parse("20.000", kwd).unwrap(),
            Money::from_minor(20_000)
        );
        assert_eq!(Money::parse("€ 20", eur()), Err(NumberFault::Sign));
        assert_eq!(Money::parse("20M", eur()), Err(NumberFault::Suffix));
        assert_eq!(Money::parse("0.125", eur()), Err(NumberFault::Decimals));
        assert_eq!(Money::parse("1e6", eur()), Err(NumberFault::NotANumber));
        assert_eq!(
            Money::parse("2_000_000_000_000_000", eur()),
            Err(NumberFault::TooLarge)
        );
        assert_eq!(Money::parse("1__0", eur()), Err(NumberFault::NotANumber));
    }
}
