//! Messages: one Fluent file per language and area, cut into its messages when the program is built. Only a message
//! that is asked for is parsed: a page says some sixty of the thousand there are, and most of them only have figures to
//! fill in.

use std::cell::RefCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::Lang;
use crate::plan::Arg;

/// The messages of each language as they are written, by id; `build/words.rs` makes these tables.
#[allow(clippy::unreadable_literal, reason = "no person writes them")]
mod tables {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The messages of one language.
pub(super) struct Words {
    all: &'static phf::Map<&'static str, &'static str>,
    /// What was asked for so far.
    parsed: RefCell<FluentBundle<FluentResource>>,
}

impl Words {
    pub(super) fn new(lang: Lang) -> Self {
        let identifier = lang.code().parse().unwrap_or_default();
        let mut parsed = FluentBundle::new(vec![identifier]);
        parsed.set_use_isolating(false);
        Self {
            all: match lang {
                Lang::En => &tables::EN,
                Lang::Nl => &tables::NL,
                Lang::De => &tables::DE,
            },
            parsed: RefCell::new(parsed),
        }
    }

    /// The message with its figures, each worded by `write`, or the id where there is none.
    pub(super) fn say(
        &self,
        id: &str,
        args: &[(&str, Arg)],
        write: &dyn Fn(&Arg) -> String,
    ) -> String {
        let Some(entry) = self.entry(id) else {
            return id.to_owned();
        };
        let filled = filled(id, entry, |name| {
            let (_, arg) = args.iter().rev().find(|(of, _)| *of == name)?;
            Some(write(arg))
        });
        filled
            .or_else(|| self.resolved(id, entry, args, write))
            .unwrap_or_else(|| id.to_owned())
    }

    /// The message as Fluent resolves it.
    fn resolved(
        &self,
        id: &str,
        entry: &'static str,
        args: &[(&str, Arg)],
        write: &dyn Fn(&Arg) -> String,
    ) -> Option<String> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                // a number chooses the plural; what needs a sign of thousands is many in every language
                Arg::Count(count) if *count < 1_000 => FluentValue::from(*count),
                other => FluentValue::from(write(other)),
            };
            values.set(*name, value);
        }
        let mut parsed = self.parsed.borrow_mut();
        if !parsed.has_message(id) {
            self.parse(entry, &mut parsed);
        }
        let pattern = parsed.get_message(id)?.value()?;
        let text = parsed.format_pattern(pattern, Some(&values), &mut Vec::new());
        Some(text.into_owned())
    }

    /// A message or a term as it is written: its id, ` = `, and its text.
    fn entry(&self, id: &str) -> Option<&'static str> {
        self.all.get(id).copied()
    }

    /// Parses a message, and the terms that it names. What does not parse is left out: a test reads every file whole.
    fn parse(&self, entry: &'static str, into: &mut FluentBundle<FluentResource>) {
        for term in entry.split("{ -").skip(1) {
            let id = term.split([' ', '}']).next().unwrap_or_default();
            if let Some(entry) = self.entry(&format!("-{id}")) {
                self.parse(entry, into);
            }
        }
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(entry.to_owned());
        // a term that is there already stays
        let _ = into.add_resource(resource);
    }
}

/// The text of a message on one line that only has values to fill in, if it has any; `value` gives them by name.
fn filled(id: &str, entry: &str, value: impl Fn(&str) -> Option<String>) -> Option<String> {
    let pattern = entry.strip_prefix(id)?.strip_prefix(" = ")?;
    if memchr::memchr(b'\n', pattern.as_bytes()).is_some() {
        return None;
    }
    let mut parts = pattern.split('{');
    let mut text = String::with_capacity(pattern.len() * 2);
    text += parts.next()?;
    for part in parts {
        let (name, rest) = part.strip_prefix(" $")?.split_once('}')?;
        text += &value(name.strip_suffix(' ')?)?;
        text += rest;
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filled_message_is_what_fluent_makes_of_it() {
        let mut filled_in = 0;
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for (id, entry) in words.all {
                let names = entry.split('$').skip(1).map(|rest| {
                    let is_name = |c: &char| c.is_ascii_alphanumeric() || "-_".contains(*c);
                    rest.chars().take_while(is_name).collect::<String>()
                });
                let names: Vec<String> = names.collect();
                let count = |at: usize| Arg::Count(at * 1_250);
                let args = names.iter().enumerate();
                let args: Vec<(&str, Arg)> =
                    args.map(|(at, name)| (name.as_str(), count(at))).collect();
                let write = |arg: &Arg| match arg {
                    Arg::Count(count) => count.to_string(),
                    _ => String::new(),
                };
                let by_name = |name: &str| {
                    let at = names.iter().rposition(|of| of == name)?;
                    Some((at * 1_250).to_string())
                };
                if let Some(text) = filled(id, entry, by_name) {
                    let resolved = words.resolved(id, entry, &args, &write);
                    assert!(id.starts_with('-') || resolved == Some(text), "{id}");
                    filled_in += 1;
                }
            }
        }
        assert!(filled_in > 2_000, "{filled_in}");
    }

    #[test]
    fn a_count_has_the_sign_of_thousands_with_and_without_a_plural() {
        use crate::locale::{Locale, Region};
        for (lang, alone, plural) in [
            (Lang::En, "Does not fit (1,200)", "1,200 ideas"),
            (Lang::Nl, "Past niet bij elkaar (1.200)", "1.200 ideeën"),
            (Lang::De, "Passt nicht zusammen (1.200)", "1.200 Ideen"),
        ] {
            let locale = Locale::new(lang, Region::of(lang));
            let say = |id: &str| locale.say(id, &[("count", Arg::Count(1_200))]);
            assert_eq!(say("advice-warnings"), alone);
            assert_eq!(say("count-idea"), plural);
            // a line of a file is found by its number
            let line = locale.say("yaml-nul", &[("line", Arg::Line(1_200))]);
            assert!(line.contains("1200"), "{line}");
        }
    }
}
