//! The lossless tree: what stands where in a text. Nodes hold byte spans, not copies; comments are known by position.

use std::ops::Range;

/// A node of a [`Tree`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Node(u32);

const NONE: u32 = u32::MAX;

/// How a scalar is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Without quotes.
    Plain,
    /// In `'`.
    Single,
    /// In `"`.
    Double,
    /// After `|` or `>`.
    Block,
}

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A single value.
    Scalar(Style),
    /// Keys with values, in braces or not.
    Map {
        /// In braces.
        flow: bool,
    },
    /// Items, in brackets or not.
    List {
        /// In brackets.
        flow: bool,
    },
    /// `*name`: stands for another node.
    Alias,
}

#[derive(Debug, PartialEq, Eq)]
struct Item {
    kind: Kind,
    /// Has an anchor or a tag: its bytes mean more than its value.
    marked: bool,
    start: u32,
    end: u32,
    /// First child, alias target, or the place of a scalar's own text in `texts`.
    first: u32,
    /// The next child of the same parent.
    next: u32,
}

/// Everything in a text, with its place.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tree {
    items: Vec<Item>,
    /// Texts of scalars that differ from their source: escapes, several lines.
    texts: Vec<Box<str>>,
    /// Comments in order, from `#` to the end of the line.
    comments: Vec<(u32, u32)>,
}

fn narrow(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(NONE)
}

fn wide(offset: u32) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

impl Tree {
    /// An empty tree, with room for what a text is likely to hold: it has eight bytes or more for each node.
    pub(super) fn for_text(source: &str) -> Self {
        Self {
            items: Vec::with_capacity(source.len() / 8),
            ..Self::default()
        }
    }

    /// Adds a node that has no children yet.
    pub(super) fn add(&mut self, kind: Kind, span: Range<usize>, marked: bool) -> Node {
        let node = Node(narrow(self.items.len()));
        self.items.push(Item {
            kind,
            marked,
            start: narrow(span.start),
            end: narrow(span.end),
            first: NONE,
            next: NONE,
        });
        node
    }

    /// Gives a scalar a text of its own.
    pub(super) fn set_text(&mut self, node: Node, text: &str) {
        let place = narrow(self.texts.len());
        self.texts.push(text.into());
        if let Some(item) = self.item_mut(node) {
            item.first = place;
        }
    }

    /// Hangs `child` after `before`, or first under `parent`.
    pub(super) fn hang(&mut self, parent: Node, before: Option<Node>, child: Node) {
        let link = match before {
            Some(before) => self.item_mut(before).map(|item| &mut item.next),
            None => self.item_mut(parent).map(|item| &mut item.first),
        };
        if let Some(link) = link {
            *link = child.0;
        }
    }

    /// Points an alias at its node.
    pub(super) fn set_target(&mut self, alias: Node, target: Node) {
        if let Some(item) = self.item_mut(alias) {
            item.first = target.0;
        }
    }

    /// Says where a node ends.
    pub(super) fn set_end(&mut self, node: Node, end: usize) {
        if let Some(item) = self.item_mut(node) {
            item.end = narrow(end);
        }
    }

    pub(super) fn add_comment(&mut self, span: Range<usize>) {
        self.comments.push((narrow(span.start), narrow(span.end)));
    }

    pub(super) fn sort_comments(&mut self) {
        self.comments.sort_unstable();
        self.comments.dedup();
    }

    fn item(&self, node: Node) -> Option<&Item> {
        self.items.get(wide(node.0))
    }

    fn item_mut(&mut self, node: Node) -> Option<&mut Item> {
        self.items.get_mut(wide(node.0))
    }

    /// Every alias.
    pub fn aliases(&self) -> impl Iterator<Item = Node> {
        self.all(|kind| kind == Kind::Alias)
    }

    /// Every list.
    pub fn lists(&self) -> impl Iterator<Item = Node> {
        self.all(|kind| matches!(kind, Kind::List { .. }))
    }

    /// Every map.
    pub fn maps(&self) -> impl Iterator<Item = Node> {
        self.all(|kind| matches!(kind, Kind::Map { .. }))
    }

    /// Whether anything in it has an anchor or a tag, or stands for something else.
    pub fn has_marks(&self) -> bool {
        let marked = |item: &Item| item.marked || item.kind == Kind::Alias;
        self.items.iter().any(marked)
    }

    fn all(&self, wanted: impl Fn(Kind) -> bool) -> impl Iterator<Item = Node> {
        let places = self.items.iter().zip(0_u32..);
        places
            .filter(move |(item, _)| wanted(item.kind))
            .map(|(_, at)| Node(at))
    }

    /// The outermost node; `None` in an empty text.
    pub fn root(&self) -> Option<Node> {
        (!self.items.is_empty()).then_some(Node(0))
    }

    /// The node itself, or the one an alias stands for.
    pub fn resolve(&self, node: Node) -> Node {
        match self.item(node) {
            Some(item) if item.kind == Kind::Alias && item.first != NONE => Node(item.first),
            _ => node,
        }
    }

    /// What a node is, an alias being what it stands for.
    pub fn kind(&self, node: Node) -> Kind {
        self.item(self.resolve(node))
            .map_or(Kind::Scalar(Style::Plain), |item| item.kind)
    }

    /// Whether it is `*name`.
    pub fn is_alias(&self, node: Node) -> bool {
        self.item(node).is_some_and(|item| item.kind == Kind::Alias)
    }

    /// Whether it has an anchor or a tag.
    pub fn is_marked(&self, node: Node) -> bool {
        self.item(node).is_some_and(|item| item.marked)
    }

    /// Its bytes in the text; of an alias the alias itself.
    pub fn span(&self, node: Node) -> Range<usize> {
        self.item(node)
            .map_or(0..0, |item| wide(item.start)..wide(item.end))
    }

    /// The text of a scalar, `None` for a map or a list.
    pub fn scalar<'a>(&'a self, source: &'a str, node: Node) -> Option<&'a str> {
        let item = self.item(self.resolve(node))?;
        let Kind::Scalar(style) = item.kind else {
            return None;
        };
        if item.first != NONE {
            return self.texts.get(wide(item.first)).map(|text| &**text);
        }
        let (start, end) = (wide(item.start), wide(item.end));
        match style {
            Style::Single | Style::Double => {
                source.get(start.saturating_add(1)..end.saturating_sub(1))
            }
            Style::Plain | Style::Block => source.get(start..end),
        }
    }

    /// The children of a list, or keys and values of a map in turn.
    pub fn children(&self, node: Node) -> Children<'_> {
        let next = match self.item(self.resolve(node)) {
            Some(item) if matches!(item.kind, Kind::Map { .. } | Kind::List { .. }) => item.first,
            _ => NONE,
        };
        Children { tree: self, next }
    }

    /// The keys of a map with their values.
    pub fn entries(&self, node: Node) -> impl Iterator<Item = (Node, Node)> {
        let mut children = match self.kind(node) {
            Kind::Map { .. } => self.children(node),
            _ => Children {
                tree: self,
                next: NONE,
            },
        };
        std::iter::from_fn(move || Some((children.next()?, children.next()?)))
    }

    /// Comments that begin inside a run of bytes.
    pub fn comments_in(&self, bytes: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let (start, end) = (narrow(bytes.start), narrow(bytes.end));
        let from = self.comments.partition_point(|(at, _)| *at < start);
        self.comments
            .get(from..)
            .unwrap_or_default()
            .iter()
            .take_while(move |(at, _)| *at < end)
            .map(|(start, end)| wide(*start)..wide(*end))
    }
}

/// The children of a node, in order.
pub struct Children<'a> {
    tree: &'a Tree,
    next: u32,
}

impl Iterator for Children<'_> {
    type Item = Node;

    fn next(&mut self) -> Option<Node> {
        let node = (self.next != NONE).then_some(Node(self.next))?;
        self.next = self.tree.item(node).map_or(NONE, |item| item.next);
        Some(node)
    }
}
