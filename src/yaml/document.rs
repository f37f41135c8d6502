//! A plan file as text with its tree: read with limits, asked for places.

use std::{collections::HashMap, io::BufRead as _, ops::Range, sync::OnceLock};

use super::{
    events, quick,
    tree::{Kind, Node, Style, Tree},
};
use crate::plan::{Arg, Notice, Number, Path, Place, Severity, Years};

/// The largest file, in bytes.
pub const LARGEST: usize = 256 * 1024 * 1024;

/// The longest tag and anchor that are found before a value, in bytes.
const LONGEST_MARK: usize = 1_000;

/// A text that could be read as YAML.
#[derive(Debug)]
pub struct Document {
    text: String,
    tree: Tree,
    /// Items of lists by their ids, once somebody asked: a plan with many findings asks for many places.
    ids: OnceLock<HashMap<Node, HashMap<Box<str>, Node>>>,
    /// Where each line starts, once somebody asked.
    lines: OnceLock<Vec<usize>>,
}

impl Document {
    /// So many items of a list are looked through for an id before all lists get an index.
    const FEW: usize = 32;

    /// Reads a file's bytes.
    ///
    /// # Errors
    /// What keeps the text from being read, with its place.
    pub fn read(bytes: &[u8]) -> Result<Self, Vec<Notice>> {
        let refuse = |code, at: usize, detail: Option<Arg>| {
            let end = at.saturating_add(1).min(bytes.len());
            let before = String::from_utf8_lossy(bytes.get(..at).unwrap_or_default());
            let (line, column) = line_and_column(&before);
            let mut notice = Notice::new(code, Severity::Error, Path::root());
            notice.args = vec![
                ("line", Arg::Count(line)),
                ("column", Arg::Count(column)),
                ("byte", Arg::Count(at.saturating_add(1))),
            ];
            notice
                .args
                .push(("detail", detail.unwrap_or_else(|| Arg::Text(String::new()))));
            vec![notice.at(Place {
                line,
                column,
                start: at,
                end,
            })]
        };
        if bytes.len() > LARGEST {
            let megabytes = i64::try_from(LARGEST / 1024 / 1024).unwrap_or(i64::MAX);
            return Err(refuse(
                "yaml-too-large",
                0,
                Some(Arg::Number(Number::whole(megabytes))),
            ));
        }
        let text = std::str::from_utf8(bytes)
            .map_err(|fault| refuse("yaml-utf8", fault.valid_up_to(), None))?;
        if let Some(at) = text.find('\0') {
            return Err(refuse("yaml-nul", at, None));
        }
        let base = if text.starts_with('\u{feff}') { 3 } else { 0 };
        let tree = quick::parse(text, base)
            .map_or_else(|| events::parse(text, base), Ok)
            .map_err(|fault| refuse(fault.code, fault.at, Some(Arg::Text(fault.detail))))?;
        let document = Self {
            text: text.to_owned(),
            tree,
            ids: OnceLock::new(),
            lines: OnceLock::new(),
        };
        match document.tree.root() {
            Some(root) if document.is_empty_scalar(root) => Err(refuse("yaml-empty", 0, None)),
            None => Err(refuse("yaml-empty", 0, None)),
            Some(root) => match document.tree.kind(root) {
                Kind::Map { .. } => Ok(document),
                _ => Err(refuse("yaml-no-map", document.tree.span(root).start, None)),
            },
        }
    }

    /// The text as it was read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The tree over it.
    pub(super) const fn tree(&self) -> &Tree {
        &self.tree
    }

    /// The bytes of a node.
    pub(super) fn source(&self, bytes: Range<usize>) -> &str {
        self.text.get(bytes).unwrap_or_default()
    }

    /// What stands on the line before a byte, or as much of it as a tag or an anchor may take up.
    pub(super) fn line_before(&self, byte: usize) -> &str {
        let from = self
            .text
            .floor_char_boundary(byte.saturating_sub(LONGEST_MARK));
        let before = self.source(from..byte);
        before.rsplit('\n').next().unwrap_or_default()
    }

    /// The text of a scalar.
    pub(super) fn scalar(&self, node: Node) -> Option<&str> {
        self.tree.scalar(&self.text, node)
    }

    /// Whether a node stands for nothing: left empty, `~`, `null`.
    pub(super) fn is_null(&self, node: Node) -> bool {
        self.tree.kind(node) == Kind::Scalar(Style::Plain)
            && matches!(self.scalar(node), Some("" | "~" | "null" | "Null" | "NULL"))
    }

    fn is_empty_scalar(&self, node: Node) -> bool {
        self.is_null(node) && self.tree.span(node).is_empty()
    }

    /// The value of a key of a map.
    pub(super) fn value(&self, map: Node, key: &str) -> Option<Node> {
        self.tree
            .entries(map)
            .find(|(name, _)| self.scalar(*name) == Some(key))
            .map(|(_, value)| value)
    }

    /// The item of a list that has an id.
    fn item(&self, list: Node, id: &str) -> Option<Node> {
        let id_of = |item: &Node| self.scalar(self.value(*item, "id")?);
        let mut few = self.tree.children(list).take(Self::FEW);
        let found = few.find(|item| id_of(item) == Some(id));
        if found.is_some() || self.tree.children(list).nth(Self::FEW).is_none() {
            return found;
        }
        let all = self.ids.get_or_init(|| {
            let mut all: HashMap<Node, HashMap<Box<str>, Node>> = HashMap::new();
            for list in self.tree.lists() {
                for item in self.tree.children(list) {
                    if let Some(id) = id_of(&item) {
                        let ids = all.entry(list).or_default();
                        ids.entry(id.into()).or_insert(item);
                    }
                }
            }
            all
        });
        all.get(&list)?.get(id).copied()
    }

    /// One step of a path from a node.
    pub(super) fn step(&self, node: Node, step: &str) -> Option<Node> {
        match self.tree.kind(node) {
            Kind::Map { .. } => self.value(node, step),
            Kind::List { .. } => {
                let named = self.item(self.tree.resolve(node), step).or_else(|| {
                    let year: i32 = step.parse().ok()?;
                    self.tree.children(node).find(|item| {
                        let years = self.value(*item, "years");
                        years
                            .and_then(|years| Years::parse(self.scalar(years)?))
                            .is_some_and(|years| years.contains(year))
                    })
                });
                named.or_else(|| {
                    let at: usize = step.parse().ok()?;
                    self.tree.children(node).nth(at)
                })
            }
            Kind::Scalar(_) | Kind::Alias => None,
        }
    }

    /// The node of a path as far as it exists, and how many steps of it do.
    pub(super) fn follow(&self, path: &Path) -> Option<(Node, usize)> {
        let (_, node, done) = self.trace(path)?;
        Some((node, done))
    }

    /// The same, with the node that it hangs from.
    pub(super) fn trace(&self, path: &Path) -> Option<(Option<Node>, Node, usize)> {
        let (mut from, mut node) = (None, self.tree.root()?);
        for (done, step) in path.steps().enumerate() {
            let rest = || path.0.get(done..).unwrap_or_default().join(".");
            match self.step(node, step) {
                Some(next) => (from, node) = (Some(node), next),
                // a scenario's `set` has keys with dots in them
                None => match self.step(node, &rest()) {
                    Some(next) => return Some((Some(node), next, path.0.len())),
                    None => return Some((from, node, done)),
                },
            }
        }
        Some((from, node, path.0.len()))
    }

    /// Where a path stands; where it does not exist, its nearest ancestor.
    pub fn locate(&self, path: &Path) -> Option<Place> {
        let (node, _) = self.follow(path)?;
        Some(self.place(self.tree.span(node)))
    }

    /// The line and column (in characters), both from 1, of a byte.
    pub fn line_col(&self, byte: usize) -> (usize, usize) {
        let text = self.text.as_str();
        let byte = if text.is_char_boundary(byte) {
            byte
        } else {
            text.len()
        };
        let starts = self.starts();
        let line = starts.partition_point(|start| *start <= byte);
        let start = starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let (_, column) = line_and_column(text.get(start..byte).unwrap_or_default());
        (line, column)
    }

    /// How many lines there are.
    pub fn count_of_lines(&self) -> usize {
        let behind = usize::from(self.text.ends_with('\n'));
        self.starts().len().saturating_sub(behind)
    }

    /// A line by its number from 1, without its end; a byte-order mark is no part of it.
    pub fn line(&self, number: usize) -> &str {
        let bytes = self.bytes_of_line(number);
        let line = self.source(bytes);
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        line.strip_prefix('\u{feff}').unwrap_or(line)
    }

    /// The bytes of a line.
    pub(super) fn bytes_of_line(&self, number: usize) -> Range<usize> {
        let starts = self.starts();
        let start = number.checked_sub(1).and_then(|at| starts.get(at));
        let end = starts.get(number).copied().unwrap_or(self.text.len());
        start.copied().unwrap_or(end)..end
    }

    fn starts(&self) -> &[usize] {
        self.lines.get_or_init(|| line_starts(&self.text))
    }

    /// A run of bytes as a place.
    pub(super) fn place(&self, bytes: Range<usize>) -> Place {
        let (line, column) = self.line_col(bytes.start);
        Place {
            line,
            column,
            start: bytes.start,
            end: bytes.end,
        }
    }
}

/// From place to place in a text, in its order: many places on one long line are found in one go.
pub(super) struct Walk<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    column: usize,
}

impl<'a> Walk<'a> {
    /// At the start of a text.
    pub(super) const fn of(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            line: 1,
            column: 1,
        }
    }

    /// The line and column (in characters), both from 1, of a byte that is not behind.
    pub(super) fn to(&mut self, byte: usize) -> (usize, usize) {
        for c in self.text.get(self.at..byte).unwrap_or_default().chars() {
            match c {
                '\n' => (self.line, self.column) = (self.line.saturating_add(1), 1),
                '\u{feff}' if (self.line, self.column) == (1, 1) => {}
                _ => self.column = self.column.saturating_add(1),
            }
        }
        self.at = byte.max(self.at);
        (self.line, self.column)
    }
}

/// The byte at which each line starts.
pub(super) fn line_starts(text: &str) -> Vec<usize> {
    let mut starts = vec![0];
    let (mut at, mut rest) = (0_usize, text.as_bytes());
    // reading up to a byte is the search that the C library does many bytes at a time
    while let Ok(length @ 1..) = rest.skip_until(b'\n') {
        at = at.saturating_add(length);
        starts.push(at);
    }
    // no line starts behind a last line without an end
    if !text.is_empty() && !text.ends_with('\n') {
        starts.pop();
    }
    starts
}

/// Line and column after a text, a byte-order mark not counted.
pub(super) fn line_and_column(before: &str) -> (usize, usize) {
    let line = before.matches('\n').count().saturating_add(1);
    let last = before.rsplit('\n').next().unwrap_or_default();
    let last = last.strip_prefix('\u{feff}').unwrap_or(last);
    (line, last.chars().count().saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_lines_and_characters_from_one() {
        let text = "\u{feff}format: 1\r\ncompany:\r\n  name: Müller & Söhne\r\n";
        let document = Document::read(text.as_bytes()).unwrap();
        let at = |part: &str| document.line_col(document.text().find(part).unwrap());
        assert_eq!(at("format"), (1, 1));
        assert_eq!(at("company"), (2, 1));
        assert_eq!(at("Söhne"), (3, 18));
        // past the end, and inside a letter: the end
        assert_eq!(document.line_col(usize::MAX), (4, 1));
        let inside = document.text().find('ü').unwrap() + 1;
        assert_eq!(document.line_col(inside), (4, 1));
    }
}
