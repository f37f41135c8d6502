//! Figures as a region writes them.

use super::{Locale, Safe, region::MoneyForm};
use crate::plan::{Arg, Currency, Id, Money, Number, Share, StandardCategory};

/// Keeps a sign and its amount on one line.
const NO_BREAK: &str = "\u{a0}";

impl Locale {
    /// An amount with its sign: `€ 1.250.000`, `1.250.000 €`, `£1,250,000`; decimals where there are any.
    pub fn money(&self, money: Money) -> String {
        self.with_sign(&self.amount(money))
    }

    /// An amount without a sign, for a table whose head names the currency; decimals where there are any.
    pub fn amount(&self, money: Money) -> String {
        let exact = money.exact(self.currency);
        let whole = exact.trim_end_matches('0').strip_suffix('.');
        self.figure(whole.unwrap_or(&exact))
    }

    /// An amount without a sign and with all its decimals: `1.250,00`.
    pub fn exact(&self, money: Money) -> String {
        self.figure(&money.exact(self.currency))
    }

    /// An amount with its sign and all its decimals: `€ 1.250,00`.
    pub fn exact_money(&self, money: Money) -> String {
        self.with_sign(&self.exact(money))
    }

    /// An amount in thousands without a sign, rounded half away from zero: `1.250k` of 1.250.000.
    pub fn thousands(&self, money: Money) -> String {
        self.tight_in(money, 1_000, 0, "tight-thousand")
    }

    /// An amount without a sign in as few letters as there are, to two or three figures: `446mln`, `2,2mld`.
    pub fn tight(&self, money: Money) -> String {
        let units = money.minor().unsigned_abs() / self.currency.minor_per_unit().unsigned_abs();
        let decimals = |size: u128| u32::from(units / size < 10);
        match units {
            0..1_000_000 => self.thousands(money),
            1_000_000..1_000_000_000 => {
                self.tight_in(money, 1_000_000, decimals(1_000_000), "tight-million")
            }
            _ => self.tight_in(
                money,
                1_000_000_000,
                decimals(1_000_000_000),
                "tight-billion",
            ),
        }
    }

    fn tight_in(&self, money: Money, size: i128, decimals: u32, id: &str) -> String {
        let text = self.in_units_of(money, size, decimals);
        let figure = self.figure(text.strip_suffix(".0").unwrap_or(&text));
        self.say(id, &[("number", Arg::Text(figure))])
    }

    /// A large amount in few letters, to one decimal: `€ 28,6 mln.`, `350.000 €`.
    pub fn short(&self, money: Money) -> String {
        let units = money.minor().unsigned_abs() / self.currency.minor_per_unit().unsigned_abs();
        let (size, word) = match units {
            0..1_000_000 => return self.money(money),
            1_000_000..1_000_000_000 => (1_000_000, "unit-million"),
            _ => (1_000_000_000, "unit-billion"),
        };
        let text = self.in_units_of(money, size, 1);
        let figure = self.figure(text.strip_suffix(".0").unwrap_or(&text));
        self.with_sign(&self.say(word, &[("number", Arg::Text(figure))]))
    }

    /// What an amount is written in, for the head of a table: `€`, `CHF`.
    pub fn currency_sign(&self) -> &'static str {
        sign(self.currency)
    }

    /// `3,5%`, `3,5 %`, `3.5%`.
    pub fn share(&self, share: Share) -> String {
        self.percent(&share.number_text())
    }

    /// A share rounded half away to so many decimals.
    pub fn share_to(&self, share: Share, decimals: u32) -> String {
        let number = Number::from_millionths(i128::from(share.parts()));
        self.percent(&number.rounded_text(decimals))
    }

    /// A share as a bare number, where the word behind it says of what.
    pub fn points(&self, share: Share) -> String {
        self.figure(&share.number_text())
    }

    /// A computed fraction of one as a percentage with one decimal: `12,3%` of 0.1234.
    pub fn fraction(&self, fraction: f64) -> String {
        // adding nothing makes a rounded "minus nothing" plain nothing
        let percent = (fraction * 1000.0).round() / 10.0 + 0.0;
        self.percent(&format!("{percent:.1}"))
    }

    /// A number in its shortest form.
    pub fn number(&self, number: Number) -> String {
        self.figure(&number.to_string())
    }

    /// A count.
    pub fn count(&self, count: usize) -> String {
        self.figure(&count.to_string())
    }

    /// The name of a category: a standard one in the language, any other by its id.
    pub fn category(&self, id: &Id) -> String {
        match StandardCategory::of(id) {
            Some(StandardCategory::People) => self.text("category-people"),
            Some(StandardCategory::Technology) => self.text("category-technology"),
            Some(StandardCategory::Advice) => self.text("category-advice"),
            None if id.as_str() == "other" => self.text("category-other"),
            None => id.to_string(),
        }
    }

    /// The same where room is short.
    pub fn category_short(&self, id: &Id) -> String {
        match StandardCategory::of(id) {
            Some(StandardCategory::Technology) => self.text("category-technology-short"),
            Some(StandardCategory::Advice) => self.text("category-advice-short"),
            _ => self.category(id),
        }
    }

    /// Any figure of a notice.
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => Safe::line(text).into_string(),
            Arg::Money(money) => self.money(*money),
            Arg::Share(share) => self.share(*share),
            Arg::Quarter(quarter) => self.quarter(*quarter),
            Arg::Span(span) => self.span(*span),
            Arg::Years(years) => self.years(*years),
            Arg::Year(year) => self.year(*year),
            Arg::Duration(duration) => self.duration(*duration),
            Arg::Number(number) => self.number(*number),
            Arg::Count(count) => self.count(*count),
            Arg::Line(line) => line.to_string(),
            Arg::Word(id) => self.text(id),
            Arg::Category(id) => self.category(id),
        }
    }

    /// `amount` in units of `size`, rounded half away to so many decimals, with a point.
    fn in_units_of(&self, money: Money, size: i128, decimals: u32) -> String {
        let scale = 10_i128.saturating_pow(decimals);
        let unit = self.currency.minor_per_unit().saturating_mul(size);
        let rounded = money.ratio(scale, unit).unwrap_or_default().minor();
        // a thousandth of an amount that fits, so the millionths fit as well
        let millionths = rounded.saturating_mul(1_000_000 / scale.max(1));
        Number::from_millionths(millionths).rounded_text(decimals)
    }

    /// Puts the currency's sign to an amount, where the region wants it.
    fn with_sign(&self, amount: &str) -> String {
        let sign = sign(self.currency);
        let (minus, size) = amount
            .strip_prefix('-')
            .map_or(("", amount), |size| ("-", size));
        match self.region.rules().money {
            MoneyForm::BeforeSpaced => [sign, NO_BREAK, amount].concat(),
            MoneyForm::After => [amount, NO_BREAK, sign].concat(),
            MoneyForm::Before if sign.chars().any(char::is_alphabetic) => {
                [minus, sign, NO_BREAK, size].concat()
            }
            MoneyForm::Before => [minus, sign, size].concat(),
        }
    }

    fn percent(&self, number: &str) -> String {
        let mut text = self.figure(number);
        if self.region.rules().percent_space {
            text.push_str(NO_BREAK);
        }
        text.push('%');
        text
    }

    /// A plain decimal text (`-1250.5`) with the region's marks.
    pub(super) fn figure(&self, plain: &str) -> String {
        self.digits.write(plain)
    }
}

/// The sign of a currency; its code where a sign would be taken for another currency's.
fn sign(currency: Currency) -> &'static str {
    match currency.code() {
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "$",
        "JPY" => "¥",
        code => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, locale_of as locale};

    #[test]
    fn money_looks_as_each_region_writes_it() {
        for (region, currency, plus, minus, cents) in [
            ("nl-NL", "EUR", "€ 1.234.567", "€ -12", "€ 1.234.567,89"),
            ("nl-BE", "EUR", "€ 1.234.567", "€ -12", "€ 1.234.567,89"),
            ("de-DE", "EUR", "1.234.567 €", "-12 €", "1.234.567,89 €"),
            ("de-AT", "EUR", "€ 1.234.567", "€ -12", "€ 1.234.567,89"),
            (
                "de-CH",
                "CHF",
                "CHF 1'234'567",
                "CHF -12",
                "CHF 1'234'567.89",
            ),
            ("en-GB", "GBP", "£1,234,567", "-£12", "£1,234,567.89"),
            ("en-US", "USD", "$1,234,567", "-$12", "$1,234,567.89"),
            ("en-IE", "EUR", "€1,234,567", "-€12", "€1,234,567.89"),
            (
                "en-GB",
                "CHF",
                "CHF 1,234,567",
                "-CHF 12",
                "CHF 1,234,567.89",
            ),
        ] {
            let locale = locale(Lang::En, region, currency);
            let show = |minor| {
                locale
                    .money(Money::from_minor(minor))
                    .replace(NO_BREAK, " ")
            };
            assert_eq!(show(123_456_700), plus, "{region}");
            assert_eq!(show(-1_200), minus, "{region}");
            assert_eq!(show(123_456_789), cents, "{region}");
        }
        let japan = locale(Lang::En, "ja-JP", "JPY");
        assert_eq!(japan.money(Money::from_minor(1_234_567)), "¥1,234,567");
    }

    #[test]
    fn a_table_can_have_plain_exact_or_thousands() {
        let nl = locale(Lang::Nl, "nl-NL", "EUR");
        let amount = Money::from_minor(123_456_750);
        assert_eq!(nl.amount(amount), "1.234.567,50");
        assert_eq!(nl.amount(Money::from_minor(100_000)), "1.000");
        assert_eq!(nl.exact(Money::from_minor(100_000)), "1.000,00");
        assert_eq!(nl.thousands(amount), "1.235k");
        assert_eq!(nl.thousands(Money::from_minor(-50_000)), "-1k");
        assert_eq!(nl.currency_sign(), "€");
    }

    #[test]
    fn the_tightest_form_says_its_size_and_fits_seven_cells() {
        let nl = locale(Lang::Nl, "nl-NL", "EUR");
        for (units, shown) in [
            (999_000, "999k"),
            (-2_247_904, "-2,2mln"),
            (446_400_000, "446mln"),
            (-78_000_000_000, "-78mld"),
            (1_000_000_000, "1mld"),
        ] {
            assert_eq!(nl.tight(Money::from_minor(units * 100)), shown);
        }
        let de = locale(Lang::De, "de-DE", "EUR");
        assert_eq!(de.tight(Money::from_minor(123_456_789_000)), "1,2Mrd");
    }

    #[test]
    fn large_amounts_have_a_short_form() {
        let amount = Money::from_minor(2_860_000_000);
        for (lang, region, short) in [
            (Lang::Nl, "nl-NL", "€ 28,6 mln."),
            (Lang::De, "de-DE", "28,6 Mio. €"),
            (Lang::En, "en-IE", "€28.6m"),
        ] {
            let locale = locale(lang, region, "EUR");
            assert_eq!(locale.short(amount).replace(NO_BREAK, " "), short);
        }
        let nl = locale(Lang::Nl, "nl-NL", "EUR");
        let short = |units: i128| {
            nl.short(Money::from_minor(units * 100))
                .replace(NO_BREAK, " ")
        };
        assert_eq!(short(20_000_000), "€ 20 mln.");
        assert_eq!(short(350_000), "€ 350.000");
        assert_eq!(short(-1_250_000_000), "€ -1,3 mld.");
    }

    #[test]
    fn shares_follow_the_region() {
        let third = Share::parse("33.333333%").unwrap();
        for (region, half, rounded) in [
            ("nl-NL", "3,5%", "33,3%"),
            ("de-DE", "3,5 %", "33,3 %"),
            ("de-CH", "3.5 %", "33.3 %"),
            ("en-GB", "3.5%", "33.3%"),
        ] {
            let locale = locale(Lang::En, region, "EUR");
            let half_text = locale.share(Share::parse("3.5%").unwrap());
            assert_eq!(half_text.replace(NO_BREAK, " "), half);
            assert_eq!(locale.share_to(third, 1).replace(NO_BREAK, " "), rounded);
        }
        let nl = locale(Lang::Nl, "nl", "EUR");
        assert_eq!(nl.fraction(0.123_45), "12,3%");
        assert_eq!(nl.fraction(-0.000_01), "0,0%");
    }
}
