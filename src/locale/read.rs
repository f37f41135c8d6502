//! Figures as people type them: `20m`, `350k`, `1.250.000`, `€ 1.250,50`, `3,5`.
//!
//! The region decides what a mark means. Where a text could be two figures, neither is taken: the fault shows both.

use super::{
    InputFault, Locale,
    typed::{Typed, count, grouped_by_three, plain, take_minus},
};
use crate::plan::{Currency, LARGEST_AMOUNT, Money, Number, Share};

impl Locale {
    /// Reads an amount in the plan's currency.
    ///
    /// # Errors
    /// An [`InputFault`] to show beside the field.
    pub fn read_money(&self, text: &str) -> Result<Money, InputFault> {
        let text = plain(text);
        if text.contains('%') {
            return Err(InputFault::Percent);
        }
        let (text, minus_before) = take_minus(&text);
        let text = self.without_currency(text)?;
        let (text, minus) = take_minus(&text);
        let (number, zeros) = self.without_size(text)?;
        // a size takes decimals away: 1.125m is a whole amount
        let room = self.currency.decimals().saturating_add(zeros);
        let mut read = self.typed(number, room, zeros > 0)?;
        read.negative ^= minus_before ^ minus;
        let minor = read.scaled(room)?;
        let most = LARGEST_AMOUNT.saturating_mul(self.currency.minor_per_unit());
        if minor.unsigned_abs() > most.unsigned_abs() {
            return Err(InputFault::TooLarge);
        }
        Ok(Money::from_minor(minor))
    }

    /// Reads a percentage, with or without its sign; point and comma are both a decimal sign, since a share has no
    /// thousands.
    ///
    /// # Errors
    /// An [`InputFault`] to show beside the field.
    pub fn read_share(&self, text: &str) -> Result<Share, InputFault> {
        let text = plain(text);
        let text = text.strip_suffix('%').unwrap_or(&text).trim();
        let (text, negative) = take_minus(text);
        let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
        if text.is_empty() {
            return Err(InputFault::Empty);
        }
        let all = [whole, fraction].concat();
        if all.is_empty() || !all.chars().all(|c| c.is_ascii_digit()) {
            return Err(InputFault::NotANumber);
        }
        let read = Typed {
            negative,
            digits: all,
            decimals: count(fraction),
        };
        let parts = read.scaled(Share::DECIMALS)?;
        let share = i64::try_from(parts).map_err(|_| InputFault::ShareRange)?;
        let range = Share::LEAST.parts()..=Share::MOST.parts();
        if range.contains(&share) {
            Ok(Share::from_parts(share))
        } else {
            Err(InputFault::ShareRange)
        }
    }

    /// Reads a plain number: hours, posts, a measured value.
    ///
    /// # Errors
    /// An [`InputFault`] to show beside the field.
    pub fn read_number(&self, text: &str) -> Result<Number, InputFault> {
        let text = plain(text);
        let (text, negative) = take_minus(&text);
        let (number, zeros) = self.without_size(text)?;
        let room = Number::DECIMALS.saturating_add(zeros);
        let mut read = self.typed(number, room, zeros > 0)?;
        read.negative = negative;
        let value = read.scaled(room)?;
        if value.unsigned_abs() > LARGEST_AMOUNT.saturating_mul(1_000_000).unsigned_abs() {
            return Err(InputFault::TooLarge);
        }
        Ok(Number::from_millionths(value))
    }

    /// Takes the plan's currency from either end, and the dash that stands for no cents (`€ 5,-`).
    fn without_currency(&self, text: &str) -> Result<String, InputFault> {
        let mut rest = text;
        for dash in [",-", ".-", ",--", ".--", ",–", ".–", ",—", ".—"] {
            rest = rest.strip_suffix(dash).unwrap_or(rest);
        }
        let is_sign = |c: char| "€$£¥".contains(c);
        let code_before: String = rest.chars().take_while(|c| c.is_alphabetic()).collect();
        let code_after: String = {
            let mut back: Vec<char> = rest
                .chars()
                .rev()
                .take_while(|c| c.is_alphabetic())
                .collect();
            back.reverse();
            back.into_iter().collect()
        };
        let typed = if let Some(sign) = rest.chars().find(|c| is_sign(*c)) {
            sign.to_string()
        } else if Currency::from_code(&code_before).is_some() {
            code_before
        } else if Currency::from_code(&code_after).is_some() {
            code_after
        } else {
            return Ok(rest.to_owned());
        };
        let own = self.currency.code();
        if typed != self.currency_sign() && !typed.eq_ignore_ascii_case(own) {
            return Err(InputFault::Currency { typed, plan: own });
        }
        let stripped = rest
            .strip_prefix(&typed)
            .or_else(|| rest.strip_suffix(&typed))
            .ok_or(InputFault::NotANumber)?;
        Ok(stripped.trim().to_owned())
    }

    /// Takes a size from the end: how many zeros it stands for.
    fn without_size<'a>(&self, text: &'a str) -> Result<(&'a str, u32), InputFault> {
        let number = text.trim_end_matches(|c: char| c.is_alphabetic() || c == '.');
        let Some(suffix) = text
            .strip_prefix(number)
            .filter(|s| s.chars().any(char::is_alphabetic))
        else {
            return Ok((text, 0));
        };
        if number.is_empty() {
            return Err(InputFault::NotANumber);
        }
        let word = suffix.trim_end_matches('.').to_lowercase();
        let zeros = match word.as_str() {
            "k" | "t" | "tsd" | "dzd" | "duizend" | "tausend" | "thousand" => 3,
            "m" | "mln" | "mio" | "mil" | "mill" | "million" | "millions" | "miljoen"
            | "millionen" => 6,
            "bn" | "mrd" | "mld" | "miljard" | "milliarde" | "milliarden" => 9,
            // in Dutch and German a "biljoen" or "Billion" is a thousand times as much
            "billion" if self.lang == super::Lang::En => 9,
            _ => return Err(InputFault::Suffix(suffix.to_owned())),
        };
        Ok((number.trim_end(), zeros))
    }

    /// Reads digits with marks between them; `room` decimals have a meaning.
    fn typed(&self, text: &str, room: u32, sized: bool) -> Result<Typed, InputFault> {
        if text.is_empty() {
            return Err(InputFault::Empty);
        }
        let is_space = |c: char| matches!(c, ' ' | '_' | '\'' | '’');
        if !text.chars().any(|c| c.is_ascii_digit())
            || !text
                .chars()
                .all(|c| c.is_ascii_digit() || is_space(c) || c == '.' || c == ',')
        {
            return Err(InputFault::NotANumber);
        }
        let marks: Vec<char> = text.chars().filter(|c| matches!(c, '.' | ',')).collect();
        let mixed = marks.contains(&'.') && marks.contains(&',');
        let spaced = text.chars().any(is_space);
        let decimal_mark = match marks.as_slice() {
            [only] if !spaced => self.single_mark(text, *only, room, sized)?,
            // with spaces between the thousands a mark can only be the decimal sign
            [only] => Some(*only),
            [.., last] if mixed => Some(*last),
            _ => None,
        };
        let (whole, fraction) = decimal_mark
            .and_then(|mark| text.split_once(mark))
            .unwrap_or((text, ""));
        if !fraction.chars().all(|c| c.is_ascii_digit()) || !grouped_by_three(whole) {
            return Err(InputFault::Grouping);
        }
        let digits = whole
            .chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
            + fraction;
        Ok(Typed {
            negative: false,
            digits,
            decimals: count(fraction),
        })
    }

    /// The meaning of the only mark of a text: `Some` where it is a decimal sign.
    fn single_mark(
        &self,
        text: &str,
        mark: char,
        room: u32,
        sized: bool,
    ) -> Result<Option<char>, InputFault> {
        let (whole, fraction) = text.split_once(mark).unwrap_or((text, ""));
        let could_group =
            count(fraction) == 3 && (1..=3).contains(&count(whole)) && !whole.starts_with('0');
        if !could_group {
            return Ok(Some(mark));
        }
        if mark == self.digits.group {
            return Ok(None);
        }
        if mark == self.digits.decimal && (sized || room >= 3) {
            return Ok(Some(mark));
        }
        let plain = [whole, fraction].concat();
        Err(InputFault::Ambiguous {
            thousands: self.figure(&plain),
            decimal: self.figure(&format!("{whole}.{fraction}")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Region};
    use crate::plan::Company;

    fn in_region(region: &str, currency: &str) -> Locale {
        let company = Company {
            currency: Currency::from_code(currency).unwrap(),
            ..Company::default()
        };
        Locale::new(Lang::En, Region::parse(region).unwrap()).for_company(&company)
    }

    fn minor(locale: &Locale, text: &str) -> i128 {
        let read = locale.read_money(text);
        read.unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
            .minor()
    }

    #[test]
    fn amounts_are_understood_as_they_are_typed() {
        for region in ["nl-NL", "de-DE", "de-CH", "en-GB", "en-IE", "nl-BE"] {
            let locale = in_region(region, "EUR");
            for (text, cents) in [
                ("20m", 2_000_000_000),
                ("20M", 2_000_000_000),
                ("20 mln", 2_000_000_000),
                ("20 mln.", 2_000_000_000),
                ("1,5 mio", 150_000_000),
                ("1.5 Mio.", 150_000_000),
                ("350k", 35_000_000),
                ("350 Tsd.", 35_000_000),
                ("1,2 mrd", 120_000_000_000),
                ("1.250.000", 125_000_000),
                ("1,250,000", 125_000_000),
                ("1,250,000.50", 125_000_050),
                ("1.250.000,50", 125_000_050),
                ("1 250 000", 125_000_000),
                ("1\u{a0}250\u{a0}000,5", 125_000_050),
                ("1'250'000", 125_000_000),
                ("1’250’000.50", 125_000_050),
                ("20_000", 2_000_000),
                ("€ 1.250,50", 125_050),
                ("1.250,50 €", 125_050),
                ("EUR 1250", 125_000),
                ("1250 eur", 125_000),
                ("€20m", 2_000_000_000),
                ("€ 5,-", 500),
                ("-12", -1_200),
                ("€ -12", -1_200),
                ("-€12", -1_200),
                ("−12 €", -1_200),
                ("0", 0),
                ("1250,500", 125_050),
                ("１２５０", 125_000),
            ] {
                assert_eq!(minor(&locale, text), cents, "{text} in {region}");
            }
        }
    }

    /// actualbudget 4748 refused `9,99`; buckets 499 read `417,26` as 41 726.
    #[test]
    fn cents_are_cents_in_every_region() {
        for region in ["nl-NL", "de-DE", "de-CH", "en-GB", "en-US"] {
            let locale = in_region(region, "EUR");
            assert_eq!(minor(&locale, "9,99"), 999);
            assert_eq!(minor(&locale, "9.99"), 999);
            assert_eq!(minor(&locale, "417,26"), 41_726);
            assert_eq!(minor(&locale, "417.26"), 41_726);
        }
    }

    #[test]
    fn the_region_tells_thousands_from_decimals_and_doubt_is_said() {
        let nl = in_region("nl-NL", "EUR");
        let gb = in_region("en-GB", "EUR");
        let ch = in_region("de-CH", "CHF");
        assert_eq!(minor(&nl, "1.250"), 125_000);
        assert_eq!(minor(&gb, "1,250"), 125_000);
        let doubt = |thousands: &str, decimal: &str| {
            Err(InputFault::Ambiguous {
                thousands: thousands.to_owned(),
                decimal: decimal.to_owned(),
            })
        };
        assert_eq!(nl.read_money("1,250"), doubt("1.250", "1,250"));
        assert_eq!(gb.read_money("1.250"), doubt("1,250", "1.250"));
        assert_eq!(ch.read_money("1.250"), doubt("1'250", "1.250"));
        assert_eq!(ch.read_money("1,250"), doubt("1'250", "1.250"));
        // three decimals are plain where the currency has them, and in a size
        assert_eq!(minor(&in_region("en-GB", "KWD"), "1.250"), 1_250);
        assert_eq!(minor(&nl, "1,125 mln"), 112_500_000);
        assert_eq!(minor(&gb, "1.125m"), 112_500_000);
    }

    #[test]
    fn what_can_not_be_meant_is_refused_with_a_reason() {
        let nl = in_region("nl-NL", "EUR");
        for (text, fault) in [
            ("", InputFault::Empty),
            ("€", InputFault::Empty),
            ("veel", InputFault::NotANumber),
            ("12..5", InputFault::Grouping),
            ("1.25.000", InputFault::Grouping),
            ("1,2,3", InputFault::Grouping),
            ("1 25", InputFault::Grouping),
            ("0,125", InputFault::Decimals(2)),
            ("3,5%", InputFault::Percent),
            ("20x", InputFault::Suffix("x".to_owned())),
            ("2000 mrd mrd", InputFault::NotANumber),
            ("99999999999 mrd", InputFault::TooLarge),
            (
                "$ 20",
                InputFault::Currency {
                    typed: "$".to_owned(),
                    plan: "EUR",
                },
            ),
            (
                "20 CHF",
                InputFault::Currency {
                    typed: "CHF".to_owned(),
                    plan: "EUR",
                },
            ),
        ] {
            assert_eq!(nl.read_money(text), Err(fault.clone()), "{text}");
            assert!(!nl.fault(&fault).contains("input-"), "{fault:?}");
        }
        let yen = in_region("ja-JP", "JPY");
        assert_eq!(yen.read_money("12.5"), Err(InputFault::Decimals(0)));
        assert_eq!(minor(&yen, "￥1,250"), 1_250);
    }

    #[test]
    fn what_is_written_is_read_back() {
        for region in [
            "nl-NL", "nl-BE", "de-DE", "de-AT", "de-CH", "en-GB", "en-US", "ja-JP",
        ] {
            for currency in ["EUR", "CHF", "USD", "GBP", "JPY", "KWD", "SEK"] {
                let locale = in_region(region, currency);
                for minor in [0, 5, -120_000, 99_999, 123_456_789, 2_000_000_000, -1] {
                    let money = Money::from_minor(minor);
                    assert_eq!(locale.read_money(&locale.money(money)), Ok(money));
                    assert_eq!(locale.read_money(&locale.exact(money)), Ok(money));
                }
            }
        }
    }

    #[test]
    fn shares_take_either_decimal_sign_and_no_thousands() {
        let nl = in_region("nl-NL", "EUR");
        for (text, written) in [
            ("3,5", "3.5%"),
            ("3.5%", "3.5%"),
            ("3,5 %", "3.5%"),
            ("33,333", "33.333%"),
            ("-30%", "-30%"),
            (",5", "0.5%"),
        ] {
            assert_eq!(nl.read_share(text).unwrap().to_string(), written);
        }
        assert_eq!(nl.read_share(""), Err(InputFault::Empty));
        assert_eq!(nl.read_share("x"), Err(InputFault::NotANumber));
        assert_eq!(nl.read_share("1.000,5"), Err(InputFault::NotANumber));
        assert_eq!(nl.read_share("2000"), Err(InputFault::ShareRange));
        assert_eq!(nl.read_share("-101"), Err(InputFault::ShareRange));
        assert_eq!(nl.read_share("1,1234567"), Err(InputFault::Decimals(6)));
    }

    #[test]
    fn numbers_follow_the_same_rules() {
        let nl = in_region("nl-NL", "EUR");
        assert_eq!(nl.read_number("0,5").unwrap().to_string(), "0.5");
        assert_eq!(nl.read_number("1.250").unwrap().to_string(), "1250");
        assert_eq!(nl.read_number("1,250").unwrap().to_string(), "1.25");
        assert_eq!(nl.read_number("-2").unwrap().to_string(), "-2");
        assert_eq!(nl.read_number("uur"), Err(InputFault::NotANumber));
    }
}
