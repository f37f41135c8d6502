//! Where signs, spaces and dates go in a region; its digits come from ICU.

use super::Lang;

/// How numbers, money and dates are written somewhere; independent of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region(&'static Rules);

/// What differs between regions.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Rules {
    tag: &'static str,
    /// Whose digits and marks ICU is asked for.
    pub(super) digits: icu_locale_core::Locale,
    pub(super) money: MoneyForm,
    /// Whether a space stands before the percent sign.
    pub(super) percent_space: bool,
    pub(super) date: DateForm,
}

/// Where the currency's sign goes, and the minus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MoneyForm {
    /// `€ 12`, `€ -12`
    BeforeSpaced,
    /// `£12`, `-£12`; a code instead of a sign keeps a space: `CHF 12`
    Before,
    /// `12 €`, `-12 €`
    After,
}

/// How a date is written in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateForm {
    /// `24-11-2026` with that mark between.
    DayFirst(char),
    /// `24 November 2026`
    Long,
    /// `November 24, 2026`
    MonthFirst,
    /// `2026-11-24`
    Iso,
}

const fn rules(
    tag: &'static str,
    digits: icu_locale_core::Locale,
    money: MoneyForm,
    percent_space: bool,
    date: DateForm,
) -> Rules {
    Rules {
        tag,
        digits,
        money,
        percent_space,
        date,
    }
}

/// glossary.md's table and its neighbours. The first region of a country stands for the others of it (`fr-CH` writes
/// as `de-CH`), the first region of a language for the language alone.
static TABLE: [Rules; 11] = {
    use DateForm::{DayFirst, Iso, Long, MonthFirst};
    use MoneyForm::{After, Before, BeforeSpaced};
    use icu_locale_core::locale;
    [
        rules("en-GB", locale!("en-GB"), Before, false, Long),
        rules(
            "nl-NL",
            locale!("nl-NL"),
            BeforeSpaced,
            false,
            DayFirst('-'),
        ),
        rules("de-DE", locale!("de-DE"), After, true, DayFirst('.')),
        rules(
            "nl-BE",
            locale!("nl-BE"),
            BeforeSpaced,
            false,
            DayFirst('/'),
        ),
        // with amounts Austria groups by points, where ICU knows only the space of plain numbers
        rules("de-AT", locale!("de-DE"), BeforeSpaced, true, DayFirst('.')),
        rules("de-CH", locale!("de-CH"), BeforeSpaced, true, DayFirst('.')),
        rules("de-LI", locale!("de-CH"), BeforeSpaced, true, DayFirst('.')),
        rules("de-LU", locale!("de-DE"), After, true, DayFirst('.')),
        rules("en-IE", locale!("en-IE"), Before, false, Long),
        rules("en-US", locale!("en-US"), Before, false, MonthFirst),
        rules("ja-JP", locale!("ja-JP"), Before, false, Iso),
    ]
};

impl Region {
    /// The region of a language that says no more.
    pub fn of(lang: Lang) -> Self {
        let [english, dutch, german, ..] = &TABLE;
        Self(match lang {
            Lang::En => english,
            Lang::Nl => dutch,
            Lang::De => german,
        })
    }

    /// From a tag such as `nl-NL`, `de_CH`, or a language alone. A country that is known decides, whatever the language
    /// before it; then the language does.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(['-', '_']);
        let language = parts.next()?;
        let country = parts.next_back();
        let find = |matches: &dyn Fn(&str, &str) -> bool| {
            let found = TABLE.iter().find(|rules| {
                rules
                    .tag
                    .split_once('-')
                    .is_some_and(|(lang, land)| matches(lang, land))
            });
            found.map(Self)
        };
        let same = |tag: &str, part: &str| tag.eq_ignore_ascii_case(part);
        country
            .and_then(|country| find(&|_, land| same(land, country)))
            .or_else(|| find(&|lang, _| same(lang, language)))
    }

    /// Every one.
    #[cfg(test)]
    pub(super) fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(Self)
    }

    /// Its tag: `nl-NL`.
    pub const fn tag(self) -> &'static str {
        self.0.tag
    }

    pub(super) const fn rules(self) -> &'static Rules {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_decides_before_the_language_does() {
        for (text, tag) in [
            ("nl-NL", "nl-NL"),
            ("nl", "nl-NL"),
            ("NL_be", "nl-BE"),
            ("en-NL", "nl-NL"),
            ("de-Latn-CH", "de-CH"),
            ("en-AU", "en-GB"),
            ("en", "en-GB"),
            ("ja-JP", "ja-JP"),
        ] {
            assert_eq!(Region::parse(text).map(Region::tag), Some(tag), "{text}");
        }
        assert_eq!(Region::parse("xx-YY"), None);
        for lang in Lang::ALL {
            assert_eq!(Region::parse(lang.code()), Some(Region::of(lang)));
        }
    }
}
