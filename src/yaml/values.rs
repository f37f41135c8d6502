//! Readers of single values. Each knows the habits that go wrong and has a sentence for every one.

use chrono::NaiveDate;

use super::{
    meant::{flag_meant, quarter_meant, span_meant},
    reader::{Reader, Step},
    tree::{Kind, Node},
    words::WordSet,
};
use crate::plan::{Arg, Duration, Id, Month, Quarter, Span, SpanFault, Years, parse_year};

impl Reader<'_> {
    /// Complains about what is written and gives nothing.
    pub fn wrong<T>(
        &mut self,
        node: Node,
        code: &'static str,
        found: &str,
        more: Vec<(&'static str, Arg)>,
    ) -> Option<T> {
        let args = [vec![("found", Self::quote(found))], more].concat();
        self.error(node, code, args);
        None
    }

    /// Any text.
    pub fn text(&mut self, node: Node) -> Option<String> {
        self.scalar(node).map(str::to_owned)
    }

    /// `true` or `false`.
    pub fn flag(&mut self, node: Node) -> Option<bool> {
        let text = self.scalar(node)?;
        match text {
            "true" | "True" | "TRUE" => return Some(true),
            "false" | "False" | "FALSE" => return Some(false),
            _ => {}
        }
        let meant = flag_meant(text).unwrap_or("either");
        let meant = vec![("meant", Arg::Text(meant.to_owned()))];
        self.wrong(node, "flag-form", text, meant)
    }

    /// `2026-Q2`.
    pub fn quarter(&mut self, node: Node) -> Option<Quarter> {
        let text = self.scalar(node)?;
        if let Some(quarter) = Quarter::parse(text) {
            return Some(quarter);
        }
        let (code, meant) = match quarter_meant(text) {
            Some(meant) => ("quarter-form", meant),
            None => ("quarter-unknown", String::new()),
        };
        self.wrong(node, code, text, vec![("meant", Arg::Text(meant))])
    }

    /// `2026-Q2..2026-Q4` and its other forms.
    pub fn span(&mut self, node: Node) -> Option<Span> {
        let text = self.scalar(node)?;
        match Span::parse(text) {
            Ok(span) => Some(span),
            Err(SpanFault::Backwards) => {
                let meant = text
                    .split_once("..")
                    .map(|(first, last)| format!("{}..{}", last.trim(), first.trim()))
                    .unwrap_or_default();
                self.wrong(
                    node,
                    "span-backwards",
                    text,
                    vec![("meant", Arg::Text(meant))],
                )
            }
            Err(SpanFault::Form) => {
                let meant = span_meant(text);
                let code = if meant.is_empty() {
                    "span-unknown"
                } else {
                    "span-form"
                };
                self.wrong(node, code, text, vec![("meant", Arg::Text(meant))])
            }
        }
    }

    /// `2026` or `2029-2030`.
    pub fn years(&mut self, node: Node) -> Option<Years> {
        let text = self.scalar(node)?;
        if let Some(years) = Years::parse(text) {
            return Some(years);
        }
        let ends = text
            .split_once('-')
            .map(|(first, last)| (first.trim(), last.trim()));
        let backwards = ends
            .is_some_and(|(first, last)| parse_year(first).is_some() && parse_year(last).is_some());
        let code = if backwards {
            "years-backwards"
        } else {
            "years-form"
        };
        self.wrong(node, code, text, vec![])
    }

    /// One year.
    pub fn year(&mut self, node: Node) -> Option<i32> {
        let text = self.scalar(node)?;
        match parse_year(text.trim()) {
            Some(year) => Some(year),
            None => self.wrong(node, "year-form", text, vec![]),
        }
    }

    /// `2026-04-15`.
    pub fn date(&mut self, node: Node) -> Option<NaiveDate> {
        let text = self.scalar(node)?;
        match date(text) {
            Some(date) => Some(date),
            None => self.wrong(node, "date-form", text, vec![]),
        }
    }

    /// `2026-04`.
    pub fn month(&mut self, node: Node) -> Option<Month> {
        let text = self.scalar(node)?;
        match Month::parse(text) {
            Some(month) => Some(month),
            None => self.wrong(node, "month-form", text, vec![]),
        }
    }

    /// `6 months`.
    pub fn duration(&mut self, node: Node) -> Option<Duration> {
        let text = self.scalar(node)?;
        match Duration::parse(text) {
            Some(duration) => Some(duration),
            None => self.wrong(node, "duration-form", text, vec![]),
        }
    }

    /// An id.
    pub fn id(&mut self, node: Node) -> Option<Id> {
        let text = self.scalar(node)?;
        self.id_of(node, text)
    }

    /// The id that a node's text is.
    pub(super) fn id_of(&mut self, node: Node, text: &str) -> Option<Id> {
        if let Some(id) = Id::parse(text) {
            return Some(id);
        }
        let meant = Arg::Text(Id::slug(text).to_string());
        self.wrong(node, "id-form", text, vec![("meant", meant)])
    }

    /// A list of texts; one alone may stand without brackets.
    pub fn texts(&mut self, node: Node) -> Option<Vec<String>> {
        match self.tree().kind(node) {
            Kind::Scalar(_) => Some(self.text(node).into_iter().collect()),
            _ => self.list(node, Self::text),
        }
    }

    /// A word of a closed set.
    pub fn word<W: WordSet>(&mut self, node: Node) -> Option<W> {
        let text = self.scalar(node)?;
        if let Some(word) = W::read(text) {
            return Some(word);
        }
        let all = W::words();
        let near = self.likely(text, all.iter().copied());
        let allowed = ("allowed", Arg::Text(all.join(", ")));
        match near {
            Some(near) => {
                let near = ("nearest", Arg::Text(near.to_owned()));
                self.wrong(node, "word-unknown", text, vec![allowed, near])
            }
            None => self.wrong(node, "word-stray", text, vec![allowed]),
        }
    }

    /// A value for each key, the keys being ids, and whether all of them could be read.
    pub fn by_id<T>(
        &mut self,
        node: Node,
        mut key: impl FnMut(&mut Self, Node) -> Option<Id>,
        mut read: impl FnMut(&mut Self, Node) -> Option<T>,
    ) -> Option<(Vec<(Id, T)>, bool)> {
        let fields = self.map(node, None)?;
        let mut all = Vec::with_capacity(fields.entries.len());
        for entry in fields.entries.iter().filter(|entry| !entry.broken) {
            self.inside(Step::Name(entry.name), |r| {
                let id = key(r, entry.key);
                let value = read(r, entry.value);
                all.extend(id.zip(value));
            });
        }
        let complete = all.len() == fields.entries.len();
        Some((all, complete))
    }
}

/// Reads `2026-04-15`, four, two and two digits.
pub fn date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.trim().splitn(3, '-');
    let year = parse_year(parts.next()?)?;
    let mut two = || {
        let part = parts.next()?;
        let digits = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    NaiveDate::from_ymd_opt(year, two()?, two()?)
}
