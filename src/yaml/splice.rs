//! Finds where a changed value stands in the text and notes what to put there.

mod carry;
mod list;
mod point;

pub use point::Down;

use std::{collections::HashSet, ops::Range};

use super::{
    Document,
    layout::{Layout, flow_piece},
    tree::{Kind, Node, Style},
    value::{Entry, Value},
    write::{self, Quotes},
};

/// One replacement of bytes.
#[derive(Debug, Clone)]
struct Splice {
    bytes: Range<usize>,
    text: String,
}

/// Where a node hangs: after which byte (its colon or dash), how deep its lines are indented, inside braces or not.
#[derive(Debug, Clone, Copy)]
pub struct Hook {
    after: usize,
    indent: usize,
    flow: bool,
}

/// Collects replacements.
pub struct Splicer<'a> {
    document: &'a Document,
    dropped: &'a HashSet<Node>,
    layout: Layout<'a>,
    outspoken: bool,
    splices: Vec<Splice>,
    lost: Vec<Range<usize>>,
}

impl<'a> Splicer<'a> {
    /// For a document; `dropped` are the list items that its plan does not have. An `outspoken` one writes down
    /// everything in a map that changes, also what came from elsewhere before.
    pub fn new(document: &'a Document, dropped: &'a HashSet<Node>, outspoken: bool) -> Self {
        Self {
            document,
            dropped,
            layout: Layout::new(document),
            outspoken,
            splices: Vec::new(),
            lost: Vec::new(),
        }
    }

    /// Brings the whole file up to date.
    pub fn root(&mut self, node: Node, old: &Value, new: &Value) {
        let span = self.document.tree().span(node);
        let flow = self.document.tree().kind(node) == (Kind::Map { flow: true });
        let hook = Hook {
            after: span.start,
            indent: 0,
            flow,
        };
        self.sync(node, hook, old, new);
    }

    /// The new text and the comments that went; `None` where changes would overlap.
    pub fn finish(mut self) -> Option<(String, Vec<Range<usize>>)> {
        // an insertion at a byte comes before a removal that begins there
        self.splices
            .sort_by_key(|splice| (splice.bytes.start, splice.bytes.end));
        let text = apply(self.document.text(), 0, &self.splices)?;
        self.lost.sort_by_key(|bytes| bytes.start);
        Some((text, self.lost))
    }

    fn put(&mut self, bytes: Range<usize>, text: impl Into<String>) {
        self.splices.push(Splice {
            bytes,
            text: text.into(),
        });
    }

    fn sync(&mut self, node: Node, hook: Hook, old: &Value, new: &Value) {
        if old == new {
            return;
        }
        let tree = self.document.tree();
        if tree.is_alias(node) {
            self.renew(node, hook, old, new);
            return;
        }
        match (tree.kind(node), old, new) {
            (Kind::Map { flow }, Value::Map(old), Value::Map(new)) if !reordered(old, new) => {
                self.map(node, hook, flow, old, new);
            }
            (Kind::List { flow }, _, _) if old.items().is_some() && new.items().is_some() => {
                let (old, new) = (
                    old.items().unwrap_or_default(),
                    new.items().unwrap_or_default(),
                );
                if !self.list(node, hook, flow, old, new) {
                    let (old, new) = (Value::List(old.to_vec()), Value::List(new.to_vec()));
                    self.renew(node, hook, &old, &new);
                }
            }
            (_, Value::OneOrMany(old), Value::OneOrMany(new))
                if old.len() == 1 && new.len() == 1 =>
            {
                if let (Some(old), Some(new)) = (old.first(), new.first()) {
                    self.sync(node, hook, old, new);
                }
            }
            (Kind::Scalar(style), _, Value::Plain(_) | Value::Text(_)) => {
                self.scalar(node, style, hook, new);
            }
            _ => self.renew(node, hook, old, new),
        }
    }

    /// A scalar in its own style.
    fn scalar(&mut self, node: Node, style: Style, hook: Hook, new: &Value) {
        let span = self.document.tree().span(node);
        if span.is_empty() {
            self.replace(node, hook, new);
            return;
        }
        let source = self.document.source(span.clone());
        let quotes = match style {
            Style::Single => Quotes::Single,
            Style::Double => Quotes::Double,
            Style::Plain | Style::Block => Quotes::Needed,
        };
        let text = match new {
            Value::Plain(text) if quotes == Quotes::Needed => like(source, text),
            Value::Plain(text) => write::scalar(text, quotes, hook.flow),
            Value::Text(text) => self.text(text, quotes, hook, span.end),
            _ => return,
        };
        self.put(span, text);
    }

    /// A text for the place of one that ends at a byte. A comment beside it would end up in a literal block.
    fn text(&self, text: &str, quotes: Quotes, hook: Hook, end: usize) -> String {
        let behind = self.document.source(end..self.layout.line_end(end));
        if hook.flow || !behind.trim().is_empty() {
            return write::scalar(text, quotes, hook.flow);
        }
        let mut out = String::new();
        let indent = hook.indent.saturating_add(2);
        write::text_in_block(&mut out, text, quotes, indent, self.layout.newline);
        out
    }

    /// Puts a value in a node's place, whatever stood there.
    fn replace(&mut self, node: Node, hook: Hook, new: &Value) {
        let tree = self.document.tree();
        let span = tree.span(node);
        let in_block = matches!(
            tree.kind(node),
            Kind::Map { flow: false } | Kind::List { flow: false }
        ) && !tree.is_alias(node);
        self.lost.extend(tree.comments_in(span.clone()));
        let mut text = String::new();
        if in_block && !hook.flow {
            write::value_after_colon(&mut text, new, hook.indent, self.layout.newline);
            let text = text.trim_end_matches(['\r', '\n']).to_owned();
            self.lost.extend(tree.comments_in(hook.after..span.start));
            self.put(hook.after..span.end, text);
            return;
        }
        match new {
            Value::Text(one) if !hook.flow => {
                let end = if span.is_empty() {
                    hook.after
                } else {
                    span.end
                };
                text = self.text(one, Quotes::Needed, hook, end);
            }
            other => write::flow(&mut text, other),
        }
        if span.is_empty() {
            // nothing was written: right after the colon or dash
            self.put(hook.after..hook.after, format!(" {text}"));
        } else {
            self.put(span, text);
        }
    }

    fn map(&mut self, node: Node, hook: Hook, flow: bool, old: &[Entry], new: &[Entry]) {
        let tree = self.document.tree();
        let flow = flow || hook.flow;
        let entries: Vec<(Node, Node)> = tree.entries(node).collect();
        let find = |key: &str| {
            entries
                .iter()
                .position(|(name, _)| self.document.scalar(*name) == Some(key))
        };
        let places: Vec<Option<usize>> = new.iter().map(|entry| find(&entry.key)).collect();
        let mut gone: Vec<usize> = Vec::new();
        for entry in old
            .iter()
            .filter(|e| !new.iter().any(|kept| kept.key == e.key))
        {
            let Some((at, (key, value))) =
                find(&entry.key).and_then(|at| Some((at, *entries.get(at)?)))
            else {
                continue;
            };
            if self.holds_more(value, &entry.value) {
                let hook = self.hook_of(key, hook, flow);
                self.renew(value, hook, &entry.value, &Value::List(Vec::new()));
            } else {
                gone.push(at);
            }
        }
        let mut fresh: Vec<(Option<usize>, &Entry)> = Vec::new();
        let mut after = None;
        for (entry, place) in new.iter().zip(&places) {
            let before = old.iter().find(|known| known.key == entry.key);
            let same = before.is_some_and(|before| before.value == entry.value);
            match place {
                Some(at) => {
                    after = Some(*at);
                    let Some((key, value)) = entries.get(*at).copied().filter(|_| !same) else {
                        continue;
                    };
                    let hook = self.hook_of(key, hook, flow);
                    match before {
                        Some(before) => self.sync(value, hook, &before.value, &entry.value),
                        // it was written and said nothing that could be read
                        None if !entry.default => self.replace(value, hook, &entry.value),
                        None => {}
                    }
                }
                // what held by itself before may have to be said now
                None if entry.default => {}
                None if same && !self.outspoken && before.is_some_and(|known| !known.default) => {}
                None => fresh.push((after, entry)),
            }
        }
        if gone.len() == entries.len() && !entries.is_empty() {
            let kept: Vec<Entry> = new.to_vec();
            self.replace(node, hook, &Value::Map(kept));
            return;
        }
        for at in &gone {
            let bytes = if flow {
                flow_piece(&entries_spans(&self.layout, &entries), *at, &gone)
            } else {
                self.layout.block_entry(&entries, *at)
            };
            self.put(bytes, "");
        }
        for (after, entry) in fresh {
            self.insert_entry(node, flow, &entries, after, entry);
        }
    }

    /// The hook of a key's value.
    fn hook_of(&self, key: Node, parent: Hook, flow: bool) -> Hook {
        Hook {
            after: self.layout.after_colon(key),
            indent: if flow {
                parent.indent
            } else {
                self.layout.column(key)
            },
            flow,
        }
    }

    fn insert_entry(
        &mut self,
        node: Node,
        flow: bool,
        entries: &[(Node, Node)],
        after: Option<usize>,
        entry: &Entry,
    ) {
        let mut text = String::new();
        let known = after.and_then(|at| entries.get(at));
        let Some((first, _)) = entries.first() else {
            write::flow_entry(&mut text, entry);
            self.put(self.document.tree().span(node), format!("{{ {text} }}"));
            return;
        };
        if flow {
            write::flow_entry(&mut text, entry);
            if let Some((key, value)) = known {
                let end = self.layout.entry_end(*key, *value);
                self.put(end..end, format!(", {text}"));
            } else {
                let start = self.document.tree().span(*first).start;
                self.put(start..start, format!("{text}, "));
            }
            return;
        }
        let indent = self.layout.column(*first);
        let newline = self.layout.newline;
        if let Some((key, value)) = known {
            let end = self.layout.line_end(self.layout.entry_end(*key, *value));
            let large = matches!(entry.value, Value::Map(_) | Value::List(_));
            if indent == 0 && large {
                text.push_str(newline);
            }
            write::key_and_value(&mut text, entry, indent, newline);
            self.put_lines(end, text);
        } else if indent > 0 && self.layout.begins_line(self.layout.entry_start(*first)) {
            // above the comments of the key that was the first
            write::key_and_value(&mut text, entry, indent, newline);
            let start = self.layout.block_entry(entries, 0).start;
            self.put_lines(start, text);
        } else {
            write::after_indent(&mut text, entry, indent, newline);
            text.extend(std::iter::repeat_n(' ', indent));
            let start = self.document.tree().span(*first).start;
            self.put(start..start, text);
        }
    }

    /// Whole lines at a byte where a line begins, or at the end of a text without a last newline.
    fn put_lines(&mut self, at: usize, text: String) {
        let newline = self.layout.newline;
        if at == self.document.text().len() && !self.document.text().ends_with('\n') {
            let text = text.trim_end_matches(['\r', '\n']).to_owned();
            self.put(at..at, format!("{newline}{text}"));
        } else {
            self.put(at..at, text);
        }
    }
}

/// Whether the keys that two maps share stand in another order.
fn reordered(old: &[Entry], new: &[Entry]) -> bool {
    let places: Vec<usize> = new
        .iter()
        .filter_map(|entry| old.iter().position(|known| known.key == entry.key))
        .collect();
    !places.is_sorted()
}

fn entries_spans(layout: &Layout<'_>, entries: &[(Node, Node)]) -> Vec<Range<usize>> {
    entries
        .iter()
        .map(|(key, value)| layout.entry_start(*key)..layout.entry_end(*key, *value))
        .collect()
}

/// A number in the style of the one before it: without `_` where that had none.
fn like(before: &str, text: &str) -> String {
    let digits = before.chars().filter(char::is_ascii_digit).count();
    let is_number = before
        .chars()
        .all(|c| c.is_ascii_digit() || "+-.".contains(c));
    if is_number && digits > 3 && text.contains('_') {
        text.replace('_', "")
    } else {
        text.to_owned()
    }
}

/// A text with its replacements, in order; `None` where they overlap or leave it.
fn apply(source: &str, base: usize, splices: &[Splice]) -> Option<String> {
    let mut sorted: Vec<&Splice> = splices.iter().collect();
    sorted.sort_by_key(|splice| (splice.bytes.start, splice.bytes.end));
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    for splice in sorted {
        let start = splice.bytes.start.checked_sub(base)?;
        let end = splice.bytes.end.checked_sub(base)?;
        out.push_str(source.get(at..start)?);
        out.push_str(&splice.text);
        at = end;
    }
    out.push_str(source.get(at..)?);
    Some(out)
}
