//! Reads maps and lists of the tree, keeping the path and collecting every complaint.

mod collections;

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use super::{
    document::{Document, Walk, line_starts},
    nearest::nearest,
    tree::{Node, Tree},
};
use crate::plan::{
    Arg, Currency, Id, MOST_OF_A_KIND, Notice, Notices, Path, Place, Severity, TextOrder,
};

/// One step of the path to where the reader is.
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// A key, an id or a year.
    Name(&'a str),
    /// A position.
    At(usize),
}

impl Step<'_> {
    /// Steps as a path.
    pub fn path(steps: &[Self]) -> Path {
        let texts = steps.iter().map(|step| match step {
            Self::Name(name) => (*name).to_owned(),
            Self::At(at) => at.to_string(),
        });
        Path(texts.collect())
    }
}

/// The reader's state.
pub struct Reader<'a> {
    /// What is read.
    pub document: &'a Document,
    /// The plan's currency, which says how many decimals an amount may have.
    pub currency: Currency,
    /// List items that could not be taken up.
    pub dropped: HashSet<Node>,
    /// The first byte at which each category is named.
    named: HashMap<Id, usize>,
    path: Vec<Step<'a>>,
    /// Each with its bytes; lines and columns come at the end.
    notices: Notices,
    /// Where lines begin, once somebody asked.
    lines: Vec<usize>,
    /// How many names may still be compared for a likeness; keeps hostile files linear.
    likeness: usize,
}

/// One key of a map with its value.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The key's text.
    pub name: &'a str,
    /// The key.
    pub key: Node,
    /// The value.
    pub value: Node,
    /// A comma inside braces cut the value in two; it was complained about.
    pub broken: bool,
}

/// The entries of a map, without duplicates, stray pieces and the writer's own keys.
#[derive(Debug)]
pub struct Fields<'a> {
    /// The map.
    pub node: Node,
    /// Its entries in order.
    pub entries: Vec<Entry<'a>>,
}

impl<'a> Fields<'a> {
    /// The entry of a key.
    pub fn entry(&self, name: &str) -> Option<&Entry<'a>> {
        self.entries.iter().find(|entry| entry.name == name)
    }
}

impl<'a> Reader<'a> {
    /// A reader at the root of a document.
    pub fn new(document: &'a Document, currency: Currency) -> Self {
        Self {
            document,
            currency,
            dropped: HashSet::new(),
            named: HashMap::new(),
            path: Vec::new(),
            notices: Notices::new(MOST_OF_A_KIND),
            lines: Vec::new(),
            likeness: 300_000,
        }
    }

    /// The same, without a limit to how many complaints of a kind are kept.
    #[must_use]
    pub fn with_every_complaint(mut self) -> Self {
        self.notices = Notices::new(usize::MAX);
        self
    }

    /// The tree.
    pub fn tree(&self) -> &'a Tree {
        self.document.tree()
    }

    /// Reads a category.
    pub fn category(&mut self, node: Node) -> Option<Id> {
        let text = self.scalar(node)?;
        // a plan names the same few again and again, mostly further down
        if let Some((id, first)) = self.named.get_key_value(text)
            && *first <= self.tree().span(node).start
        {
            return Some(id.clone());
        }
        let id = self.id_of(node, text)?;
        self.names(&id, node);
        Some(id)
    }

    /// Notes that a category is named at a node.
    pub fn names(&mut self, id: &Id, node: Node) {
        let at = self.tree().span(node).start;
        match self.named.get_mut(id) {
            Some(first) => *first = at.min(*first),
            None => {
                self.named.insert(id.clone(), at);
            }
        }
    }

    /// The categories in the order of the text.
    pub fn order(&mut self) -> TextOrder {
        let mut named: Vec<(Id, usize)> = self.named.drain().collect();
        named.sort_by_key(|(_, at)| *at);
        TextOrder(named.into_iter().map(|(id, _)| id).collect())
    }

    /// The path to where the reader is.
    pub fn path(&self) -> Path {
        Step::path(&self.path)
    }

    /// The steps to where the reader is.
    pub fn steps(&self) -> Vec<Step<'a>> {
        self.path.clone()
    }

    /// Complains about a node.
    pub fn say(
        &mut self,
        node: Node,
        code: &'static str,
        severity: Severity,
        args: Vec<(&'static str, Arg)>,
    ) {
        let path = self.path();
        self.say_at(path, self.tree().span(node), code, severity, args);
    }

    /// Complains about a path and its bytes.
    pub fn say_at(
        &mut self,
        path: Path,
        bytes: Range<usize>,
        code: &'static str,
        severity: Severity,
        args: Vec<(&'static str, Arg)>,
    ) {
        let mut notice = Notice::new(code, severity, path);
        notice.args = args;
        self.notices.push(notice.at(Place {
            line: 0,
            column: 0,
            start: bytes.start,
            end: bytes.end,
        }));
    }

    /// An error about a node.
    pub fn error(&mut self, node: Node, code: &'static str, args: Vec<(&'static str, Arg)>) {
        self.say(node, code, Severity::Error, args);
    }

    /// Every complaint with its place, in the order of the text.
    pub fn finish(self) -> (Vec<Notice>, HashSet<Node>) {
        let mut notices = self.notices.finish();
        let start = |notice: &Notice| notice.place.map(|place| place.start);
        notices.sort_by_key(start);
        let mut at = Walk::of(self.document.text());
        for place in notices
            .iter_mut()
            .filter_map(|notice| notice.place.as_mut())
        {
            (place.line, place.column) = at.to(place.start);
        }
        (notices, self.dropped)
    }

    /// The line of a byte, from 1.
    pub fn line_of(&mut self, byte: usize) -> usize {
        if self.lines.is_empty() {
            self.lines = line_starts(self.document.text());
        }
        self.lines.partition_point(|start| *start <= byte)
    }

    /// Runs `read` one step further down.
    pub fn inside<T>(&mut self, step: Step<'a>, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let value = read(self);
        self.path.pop();
        value
    }

    /// Whether names may still be compared for a likeness.
    pub const fn may_compare(&self) -> bool {
        self.likeness > 0
    }

    /// The name that was most likely meant.
    pub fn likely<'b>(
        &mut self,
        word: &str,
        names: impl ExactSizeIterator<Item = &'b str>,
    ) -> Option<&'b str> {
        let left = self.likeness.checked_sub(names.len().max(1));
        self.likeness = left.unwrap_or(0);
        left?;
        nearest(word, names)
    }

    /// A cut of a text, to be quoted in a sentence.
    pub fn quote(text: &str) -> Arg {
        let mut cut: String = text.chars().take(60).collect();
        if text.chars().nth(60).is_some() {
            cut.push('…');
        }
        Arg::Text(cut)
    }

    /// A node as it is written.
    pub fn written(&self, node: Node) -> Arg {
        Self::quote(self.document.source(self.tree().span(node)))
    }

    /// A tag says nothing here.
    fn refuse_tag(&mut self, node: Node) {
        if self.tree().is_marked(node) && !self.tree().is_alias(node) {
            let start = self.tree().span(node).start;
            let before = self.document.line_before(start);
            // tag and anchor stand directly before it; a `!` further ahead belongs to another
            let marks = before.split_whitespace().rev().take(2);
            let mut marks = marks.take_while(|word| word.starts_with(['!', '&']));
            if marks.any(|word| word.starts_with('!')) {
                self.say(node, "tag-ignored", Severity::Warning, vec![]);
            }
        }
    }

    /// The text of a scalar; a map or a list is complained about.
    pub fn scalar(&mut self, node: Node) -> Option<&'a str> {
        self.refuse_tag(node);
        let text = self.document.scalar(node);
        if text.is_none() {
            let found = self.written(node);
            self.error(node, "not-a-value", vec![("found", found)]);
        }
        text
    }
}
