//! The three languages.

use super::Region;

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Dutch.
    Nl,
    /// German.
    De,
}

impl Lang {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::En, Self::Nl, Self::De];

    /// The two-letter code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::De => "de",
        }
    }

    /// Its name in itself, for a list to choose from.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Nl => "Nederlands",
            Self::De => "Deutsch",
        }
    }

    /// From a code such as `nl`, `NL` or `nl-BE`.
    pub fn parse(text: &str) -> Option<Self> {
        let code = text.split(['-', '_']).next().unwrap_or(text);
        Self::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(code))
    }
}

/// Language and region of a terminal's locale: the text of `LC_ALL`, `LANG` and the like (`nl_NL.UTF-8`). Each is
/// `None` where the text does not tell; `C` and `POSIX` tell nothing.
pub fn from_posix(text: &str) -> (Option<Lang>, Option<Region>) {
    let first = text.split(':').next().unwrap_or(text);
    let tag = first.split(['.', '@']).next().unwrap_or(first);
    (Lang::parse(tag), Region::parse(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_says_its_language_and_region() {
        for (text, lang, region) in [
            ("nl_NL.UTF-8", Some(Lang::Nl), Some("nl-NL")),
            ("de_CH.UTF-8@euro", Some(Lang::De), Some("de-CH")),
            ("nl:en", Some(Lang::Nl), Some("nl-NL")),
            // English words, Dutch figures
            ("en_NL", Some(Lang::En), Some("nl-NL")),
            // a language we do not speak may still have a region whose figures we know
            ("fr_CH.utf8", None, Some("de-CH")),
            ("C.UTF-8", None, None),
            ("POSIX", None, None),
            ("", None, None),
        ] {
            let (found, place) = from_posix(text);
            assert_eq!(found, lang, "{text}");
            assert_eq!(place.map(Region::tag), region, "{text}");
        }
    }
}
