//! Messages: one Fluent file per language and area. A file is cut into its messages when one of it is first asked for,
//! and only a message that is asked for is parsed: a page says some sixty of the thousand there are.

use std::{
    cell::{OnceCell, RefCell},
    collections::HashMap,
};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::Lang;
use crate::plan::Arg;

/// Lists the areas: one file `assets/locales/LANG/AREA.ftl` for each. Those that every run needs come first.
macro_rules! areas {
    ($($area:literal,)+) => {
        fn sources(lang: Lang) -> &'static [&'static str] {
            match lang {
                Lang::En => &[$(include_str!(concat!("../../assets/locales/en/", $area, ".ftl")),)+],
                Lang::Nl => &[$(include_str!(concat!("../../assets/locales/nl/", $area, ".ftl")),)+],
                Lang::De => &[$(include_str!(concat!("../../assets/locales/de/", $area, ".ftl")),)+],
            }
        }
    };
}

areas! {
    "words",
    "report",
    "rules",
    "store",
    "cli",
    "changes",
    "yaml",
    "calc",
    "starter",
    "tui",
}

/// The messages of one language.
pub(super) struct Words {
    areas: Vec<Area>,
    /// What was asked for so far.
    parsed: RefCell<FluentBundle<FluentResource>>,
}

/// A file, and its messages and terms as they are written, by id.
struct Area {
    source: &'static str,
    entries: OnceCell<HashMap<&'static str, &'static str>>,
}

impl Area {
    fn entry(&self, id: &str) -> Option<&'static str> {
        let entries = self.entries.get_or_init(|| entries(self.source));
        entries.get(id).copied()
    }
}

impl Words {
    pub(super) fn new(lang: Lang) -> Self {
        let area = |source: &&'static str| Area {
            source,
            entries: OnceCell::new(),
        };
        let identifier = lang.code().parse().unwrap_or_default();
        let mut parsed = FluentBundle::new(vec![identifier]);
        parsed.set_use_isolating(false);
        Self {
            areas: sources(lang).iter().map(area).collect(),
            parsed: RefCell::new(parsed),
        }
    }

    /// The message with its figures, each worded by `write`; a count stays a number, so that it chooses the plural.
    pub(super) fn say(
        &self,
        id: &str,
        args: &[(&str, Arg)],
        write: &dyn Fn(&Arg) -> String,
    ) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Count(count) => FluentValue::from(*count),
                other => FluentValue::from(write(other)),
            };
            values.set(*name, value);
        }
        self.format(id, Some(&values))
    }

    /// The message, or the id where there is none.
    pub(super) fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.try_format(id, args).unwrap_or_else(|| id.to_owned())
    }

    fn try_format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let entry = self.entry(id)?;
        // half of a page's messages are words without anything to fill in
        if let Some(text) = plain(entry) {
            return Some(text.to_owned());
        }
        let mut parsed = self.parsed.borrow_mut();
        if !parsed.has_message(id) {
            self.parse(entry, &mut parsed);
        }
        let pattern = parsed.get_message(id)?.value()?;
        let text = parsed.format_pattern(pattern, args, &mut Vec::new());
        Some(text.into_owned())
    }

    fn entry(&self, id: &str) -> Option<&'static str> {
        self.areas.iter().find_map(|area| area.entry(id))
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

/// The messages and terms of a file: each begins at the start of a line and runs to the next, or to a comment.
fn entries(source: &'static str) -> HashMap<&'static str, &'static str> {
    // a message takes some eighty bytes
    let mut entries = HashMap::with_capacity(source.len() / 80);
    let mut entry: Option<(&str, usize)> = None;
    let mut at = 0_usize;
    for line in source.split_inclusive('\n') {
        if line.starts_with(|c: char| c.is_ascii_lowercase() || c == '-' || c == '#') {
            let ended = entry.and_then(|(id, start)| Some((id, source.get(start..at)?)));
            entries.extend(ended);
            let id = line.split(' ').next().filter(|id| *id != "#");
            entry = id.map(|id| (id, at));
        }
        at = at.saturating_add(line.len());
    }
    entries.extend(entry.and_then(|(id, start)| Some((id, source.get(start..)?))));
    entries
}

/// The text of a message on one line with nothing to fill in.
fn plain(entry: &str) -> Option<&str> {
    let (_, text) = entry.trim_end().split_once(" = ")?;
    (!text.contains(['{', '\n'])).then_some(text)
}
