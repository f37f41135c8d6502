//! Messages: one Fluent file per language and area, parsed when a message of it is first asked for.

use std::cell::OnceCell;

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
    "store",
    "rules",
    "cli",
    "yaml",
    "calc",
    "starter",
    "tui",
}

/// The messages of one language.
pub(super) struct Words {
    lang: Lang,
    areas: Vec<Area>,
}

struct Area {
    source: &'static str,
    bundle: OnceCell<FluentBundle<FluentResource>>,
}

impl Words {
    pub(super) fn new(lang: Lang) -> Self {
        let area = |source: &&'static str| Area {
            source,
            bundle: OnceCell::new(),
        };
        Self {
            lang,
            areas: sources(lang).iter().map(area).collect(),
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
            values.set((*name).to_owned(), value);
        }
        self.format(id, Some(&values))
    }

    /// The message, or the id where there is none.
    pub(super) fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.try_format(id, args)
            .map_or_else(|| id.to_owned(), |(text, _)| text)
    }

    /// The message and whether it was whole: every variable given, every reference known.
    pub(super) fn try_format(
        &self,
        id: &str,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<(String, bool)> {
        let bundle = self.bundle_with(id)?;
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors);
        Some((text.into_owned(), errors.is_empty()))
    }

    /// The area that holds a message. Parsed areas are asked first; an area not yet parsed is searched as text, which
    /// costs a hundredth of parsing it.
    fn bundle_with(&self, id: &str) -> Option<&FluentBundle<FluentResource>> {
        let mut parsed = self.areas.iter().filter_map(|area| area.bundle.get());
        if let Some(bundle) = parsed.find(|bundle| bundle.has_message(id)) {
            return Some(bundle);
        }
        let at_line_start = format!("\n{id} =");
        let first_line = at_line_start.trim_start();
        let area = self.areas.iter().find(|area| {
            area.bundle.get().is_none()
                && (area.source.starts_with(first_line) || area.source.contains(&at_line_start))
        })?;
        Some(area.bundle.get_or_init(|| bundle(self.lang, area.source).0))
    }
}

/// Parses one area. What does not parse is left out and counted: a test holds the count at nothing.
fn bundle(lang: Lang, source: &str) -> (FluentBundle<FluentResource>, usize) {
    let identifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![identifier]);
    bundle.set_use_isolating(false);
    let (resource, errors) = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) => (resource, 0),
        Err((resource, errors)) => (resource, errors.len()),
    };
    let doubled = bundle.add_resource(resource).err().map_or(0, |e| e.len());
    (bundle, errors.saturating_add(doubled))
}
