//! Which language and region: as asked, else (for reports) the plan's, else the terminal's, else English.

use std::env;

use super::args::Language;
use crate::{
    locale::{Lang, Locale, Region, from_posix},
    plan::Plan,
};

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::Nl => Self::Nl,
            Language::De => Self::De,
        }
    }
}

/// For messages and questions: as asked, else the terminal's.
pub(super) fn of_messages(asked: Option<Language>) -> Locale {
    let (terminal, region) = of_terminal();
    let lang = asked.map(Lang::from).or(terminal).unwrap_or_default();
    Locale::new(lang, region.unwrap_or_else(|| Region::of(lang)))
}

/// For a page about a plan.
pub(super) fn of_report(asked: Option<Language>, plan: &Plan) -> Locale {
    let (terminal, terminal_region) = of_terminal();
    let stated = asked
        .map(Lang::from)
        .or_else(|| Lang::parse(&plan.settings.language));
    let lang = stated.or(terminal).unwrap_or_default();
    let region = Region::parse(&plan.settings.region)
        .or(terminal_region.filter(|_| stated.is_none()))
        .unwrap_or_else(|| Region::of(lang));
    Locale::new(lang, region).for_plan(plan)
}

/// What the environment says, by the order that POSIX gives.
pub(super) fn of_terminal() -> (Option<Lang>, Option<Region>) {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| env::var(name).ok())
        .find(|value| !value.is_empty())
        .map_or((None, None), |value| from_posix(&value))
}
