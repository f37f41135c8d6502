//! The habit that YAML breaks in silence: a comma in unquoted text or a number inside braces.

use std::ops::Range;

use super::{
    meant::mend,
    reader::{Fields, Reader},
    tree::Node,
};
use crate::plan::{NumberFault, Severity};

impl<'a> Reader<'a> {
    /// Whether a key without value was written with its colon: `{ a:, b: 1 }`.
    pub(super) fn ends_with_colon(&self, key: Node, value: Node) -> bool {
        let between = self.tree().span(key).end..self.tree().span(value).end.saturating_add(1);
        self.document.source(between).trim_start().starts_with(':')
    }

    /// Complains about pieces that a comma inside braces cut off.
    pub(super) fn stray(
        &mut self,
        fields: &mut Fields<'a>,
        stray: &mut Option<(usize, Range<usize>)>,
    ) {
        let Some((before, bytes)) = stray.take() else {
            return;
        };
        let document = self.document;
        let Some(entry) = fields.entries.get_mut(before) else {
            return;
        };
        let value = document.scalar(entry.value).unwrap_or_default();
        let piece = document.source(bytes.clone());
        let between = self.tree().span(entry.value).end..bytes.start;
        let tight = document.source(between) == ",";
        let digits = |text: &str, at_end: bool| {
            let c = if at_end {
                text.chars().next_back()
            } else {
                text.chars().next()
            };
            c.is_some_and(|c| c.is_ascii_digit())
        };
        let (name, bytes) = (entry.name, self.tree().span(entry.value).start..bytes.end);
        let whole = Self::quote(document.source(bytes.clone()));
        // half a number is an error; half a text still says something
        let (code, severity, meant) = if tight && digits(value, true) && digits(piece, false) {
            entry.broken = true;
            let meant = mend(document.source(bytes.clone()), NumberFault::Comma);
            ("comma-in-number", Severity::Error, meant)
        } else {
            let text = document.source(bytes.clone()).replace('"', "'");
            ("comma-in-braces", Severity::Warning, format!("\"{text}\""))
        };
        let mut path = self.path();
        path = path.to(name);
        let args = vec![
            ("key", Self::quote(name)),
            ("found", whole),
            ("meant", Self::quote(&meant)),
        ];
        self.say_at(path, bytes, code, severity, args);
    }
}
