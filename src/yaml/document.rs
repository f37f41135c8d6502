//! A plan file as text with its tree: read with limits, asked for places.

use std::{collections::HashMap, ops::Range, sync::OnceLock};

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
    /// What the items of long lists go by, once somebody asked: a plan with many findings asks for many places.
    items: OnceLock<HashMap<Node, Items>>,
    /// Where each line starts, once somebody asked.
    lines: OnceLock<Vec<usize>>,
}

/// The items of a list by what they go by in paths.
#[derive(Debug, Default)]
struct Items {
    all: Vec<Node>,
    by_id: HashMap<Box<str>, Node>,
    by_years: Vec<(Years, Node)>,
}

impl Document {
    /// So many items of a list are looked through before all long lists get an index.
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
                ("line", Arg::Line(line)),
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
            items: OnceLock::new(),
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

    /// The item of a list that goes by an id, by one of its years, or by its position from 0.
    fn item(&self, list: Node, step: &str) -> Option<Node> {
        let by_id = |item: &Node| self.id_of(*item) == Some(step);
        if let Some(item) = self.tree.children(list).take(Self::FEW).find(by_id) {
            return Some(item);
        }
        let (year, at) = (step.parse().ok(), step.parse().ok());
        let covers = |years: Years| year.is_some_and(|year: i32| years.contains(year));
        if let Some(items) = self.items(list) {
            let by_years = || items.by_years.iter().find(|(years, _)| covers(*years));
            return (items.by_id.get(step))
                .or_else(|| by_years().map(|(_, item)| item))
                .or_else(|| items.all.get(at?))
                .copied();
        }
        let by_years = |item: &Node| self.years_of(*item).is_some_and(covers);
        let found = self.tree.children(list).find(by_years);
        found.or_else(|| self.tree.children(list).nth(at?))
    }

    /// The index of a list, if it is long.
    fn items(&self, list: Node) -> Option<&Items> {
        let is_long = |list: Node| self.tree.children(list).nth(Self::FEW).is_some();
        if !is_long(list) {
            return None;
        }
        let all = self.items.get_or_init(|| {
            let lists = self.tree.lists().filter(|list| is_long(*list));
            lists.map(|list| (list, self.indexed(list))).collect()
        });
        all.get(&list)
    }

    fn indexed(&self, list: Node) -> Items {
        let mut items = Items::default();
        for item in self.tree.children(list) {
            items.all.push(item);
            if let Some(id) = self.id_of(item) {
                items.by_id.entry(id.into()).or_insert(item);
            }
            items
                .by_years
                .extend(self.years_of(item).map(|years| (years, item)));
        }
        items
    }

    fn id_of(&self, item: Node) -> Option<&str> {
        self.scalar(self.value(item, "id")?)
    }

    fn years_of(&self, item: Node) -> Option<Years> {
        Years::parse(self.scalar(self.value(item, "years")?)?)
    }

    /// One step of a path from a node.
    pub(super) fn step(&self, node: Node, step: &str) -> Option<Node> {
        match self.tree.kind(node) {
            Kind::Map { .. } => self.value(node, step),
            Kind::List { .. } => self.item(self.tree.resolve(node), step),
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
        Some(self.place(self.bytes_at(path)?))
    }

    /// The bytes there, for which no line is looked up.
    pub fn bytes_at(&self, path: &Path) -> Option<Range<usize>> {
        let (node, _) = self.follow(path)?;
        Some(self.tree.span(node))
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
        (
            line,
            column_after(text.get(start..byte).unwrap_or_default()),
        )
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
    // a line of a plan is rarely shorter
    let mut starts = Vec::with_capacity(text.len() / 24);
    starts.push(0);
    let ends = memchr::memchr_iter(b'\n', text.as_bytes());
    starts.extend(ends.map(|end| end.saturating_add(1)));
    starts
}

/// Line and column after a text, a byte-order mark not counted.
pub(super) fn line_and_column(before: &str) -> (usize, usize) {
    let line = before.matches('\n').count().saturating_add(1);
    let last = before.rsplit('\n').next().unwrap_or_default();
    (line, column_after(last))
}

/// The column (in characters, from 1) after what stands before it on its line, a byte-order mark not counted.
fn column_after(line: &str) -> usize {
    let line = line.strip_prefix('\u{feff}').unwrap_or(line);
    line.chars().count().saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_goes_by_its_id_its_years_or_its_position_in_short_lists_and_long() {
        for count in [3, 200] {
            let items: Vec<String> = (0..count).map(|at| format!("{{ at: {at} }}")).collect();
            let others = "{ at: c, id: c }, { at: y, years: 2027-2028 }, { id: '1', at: one }";
            let text = format!("list: [{}, {others}]", items.join(", "));
            let document = Document::read(text.as_bytes()).unwrap();
            let last = (count - 1).to_string();
            for (step, at) in [
                ("c", "c"),
                ("2028", "y"),
                ("1", "one"),
                ("2", "2"),
                (&last, &last),
            ] {
                let (node, _) = document
                    .follow(&Path::parse(&format!("list.{step}.at")))
                    .unwrap();
                assert_eq!(document.scalar(node), Some(at), "{step} of {count}");
            }
        }
    }

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
