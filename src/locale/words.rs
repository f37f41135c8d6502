//! Messages: one Fluent file per language and area. A file is cut into its messages when one of it is first asked for,
//! and only a message that is asked for is parsed: a page says some sixty of the thousand there are, and most of them
//! only have figures to fill in.

use std::{
    cell::{Cell, OnceCell, RefCell},
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
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
    "mends",
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
    /// The area that was spoken from last: nearly all that a page says stands in one.
    last: Cell<usize>,
    /// What was asked for so far.
    parsed: RefCell<FluentBundle<FluentResource>>,
}

/// A file, and its messages and terms as they are written, by id.
struct Area {
    source: &'static str,
    entries: OnceCell<Entries>,
}

type Entries = HashMap<&'static str, &'static str, BuildHasherDefault<IdHasher>>;

/// Spreads ids of messages. They are the program's own, so nothing need be done against ids that were made to collide.
#[derive(Default)]
struct IdHasher(u64);

impl IdHasher {
    const fn take(&mut self, part: u64) {
        // FNV-1a, eight bytes at a time
        self.0 = (self.0 ^ part)
            .wrapping_mul(0x0100_0000_01b3)
            .rotate_left(29);
    }
}

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (parts, rest) = bytes.as_chunks();
        for part in parts {
            self.take(u64::from_le_bytes(*part));
        }
        for byte in rest {
            self.take(u64::from(*byte));
        }
    }

    fn finish(&self) -> u64 {
        // the table looks at the highest bits as well
        self.0 ^ self.0.rotate_left(32)
    }
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
            last: Cell::new(0),
            parsed: RefCell::new(parsed),
        }
    }

    /// The message with its figures, each worded by `write`, or the id where there is none; a count stays a number, so
    /// that it chooses the plural.
    pub(super) fn say(
        &self,
        id: &str,
        args: &[(&str, Arg)],
        write: &dyn Fn(&Arg) -> String,
    ) -> String {
        let Some(entry) = self.entry(id) else {
            return id.to_owned();
        };
        let filled = filled(entry, |name| {
            let (_, arg) = args.iter().rev().find(|(of, _)| *of == name)?;
            Some(match arg {
                Arg::Count(count) => count.to_string(),
                other => write(other),
            })
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
                Arg::Count(count) => FluentValue::from(*count),
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

    fn entry(&self, id: &str) -> Option<&'static str> {
        let last = self.areas.get(self.last.get());
        if let Some(entry) = last.and_then(|area| area.entry(id)) {
            return Some(entry);
        }
        let mut areas = self.areas.iter().enumerate();
        let found = |(at, area): (usize, &Area)| Some((at, area.entry(id)?));
        let (at, entry) = areas.find_map(found)?;
        self.last.set(at);
        Some(entry)
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
fn entries(source: &'static str) -> Entries {
    // a message takes some eighty bytes
    let mut entries =
        Entries::with_capacity_and_hasher(source.len() / 80, BuildHasherDefault::new());
    let mut add = |start: usize, end: usize| {
        let entry = source.get(start..end).unwrap_or_default();
        let id = entry.bytes().position(|byte| byte == b' ');
        if let Some(id) = id.and_then(|end| entry.get(..end))
            && !id.starts_with('#')
        {
            entries.insert(id, entry);
        }
    };
    let bytes = source.as_bytes();
    let ends = memchr::memchr_iter(b'\n', bytes).map(|end| end.saturating_add(1));
    let mut start = 0;
    for at in std::iter::once(0).chain(ends) {
        if let Some(b'a'..=b'z' | b'-' | b'#') = bytes.get(at) {
            add(start, at);
            start = at;
        }
    }
    add(start, source.len());
    entries
}

/// The text of a message on one line that only has values to fill in, if it has any; `value` gives them by name.
fn filled(entry: &str, value: impl Fn(&str) -> Option<String>) -> Option<String> {
    let (_, pattern) = entry.trim_end().split_once('=')?;
    let pattern = pattern.strip_prefix(' ')?;
    if pattern.contains('\n') {
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
            for area in &words.areas {
                for (id, entry) in entries(area.source) {
                    let names = entry.split('$').skip(1).map(|rest| {
                        let is_name = |c: &char| c.is_ascii_alphanumeric() || "-_".contains(*c);
                        rest.chars().take_while(is_name).collect::<String>()
                    });
                    let names: Vec<String> = names.collect();
                    let count = |at: usize| Arg::Count(at * 1_250);
                    let args = names.iter().enumerate();
                    let args: Vec<(&str, Arg)> =
                        args.map(|(at, name)| (name.as_str(), count(at))).collect();
                    let write = |_: &Arg| String::new();
                    let by_name = |name: &str| {
                        let at = names.iter().rposition(|of| of == name)?;
                        Some((at * 1_250).to_string())
                    };
                    if let Some(text) = filled(entry, by_name) {
                        let resolved = words.resolved(id, entry, &args, &write);
                        assert!(id.starts_with('-') || resolved == Some(text), "{id}");
                        filled_in += 1;
                    }
                }
            }
        }
        assert!(filled_in > 2_000, "{filled_in}");
    }
}
