//! Puts a tree together from what the readers of a text see, and holds the limits while it grows: a bomb is refused
//! before it goes off.

use std::{collections::HashMap, ops::Range};

use super::{
    events::Fault,
    tree::{Kind, Node, Style, Tree},
};

/// The deepest nesting.
pub const DEPTH: usize = 64;
/// The most aliases.
const ALIASES: usize = 1_000;
/// The most nodes, aliases counted as what they stand for.
pub const NODES: usize = 10_000_000;

/// A collection that is still open.
struct Frame {
    node: Node,
    last: Option<Node>,
    size: usize,
    height: usize,
    flow: bool,
    anchor: usize,
}

/// What an anchor names: the node, and how large and how high it is; `None` while it is still open.
type Anchors = HashMap<usize, (Node, Option<(usize, usize)>)>;

/// A tree in the making.
pub struct Builder<'a> {
    source: &'a str,
    tree: Tree,
    open: Vec<Frame>,
    anchors: Anchors,
    aliases: usize,
    nodes: usize,
}

/// What may stand before a node; both make that its bytes mean more than its value.
#[derive(Debug, Clone, Copy, Default)]
pub struct Marks {
    /// The number of an anchor, 0 without one.
    pub anchor: usize,
    /// Whether it has a tag.
    pub tagged: bool,
}

impl Marks {
    const fn any(self) -> bool {
        self.tagged || self.anchor != 0
    }
}

impl<'a> Builder<'a> {
    /// For a text that has not been read yet.
    pub fn new(source: &'a str) -> Self {
        Self {
            source,
            tree: Tree::for_text(source),
            open: Vec::new(),
            anchors: HashMap::new(),
            aliases: 0,
            nodes: 0,
        }
    }

    /// The tree, once everything was read.
    pub fn finish(mut self) -> Tree {
        self.tree.sort_comments();
        self.tree
    }

    /// How many collections are open.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// Where the innermost open collection starts, if it is one in braces or brackets.
    pub fn open_bracket(&self) -> Option<usize> {
        let frame = self.open.last().filter(|frame| frame.flow)?;
        Some(self.tree.span(frame.node).start)
    }

    fn count(&mut self, nodes: usize, at: usize) -> Result<(), Fault> {
        self.nodes = self.nodes.saturating_add(nodes);
        if self.nodes > NODES {
            return Err(Fault::new("yaml-too-many-nodes", at, &NODES));
        }
        Ok(())
    }

    fn hang(&mut self, node: Node, size: usize, height: usize) {
        if let Some(frame) = self.open.last_mut() {
            self.tree.hang(frame.node, frame.last, node);
            frame.last = Some(node);
            frame.size = frame.size.saturating_add(size);
            frame.height = frame.height.max(height);
        }
    }

    /// A comment.
    pub fn comment(&mut self, bytes: Range<usize>) {
        self.tree.add_comment(bytes);
    }

    /// A single value with what it says, which may differ from how it is written.
    pub fn scalar(
        &mut self,
        text: &str,
        style: Style,
        marks: Marks,
        bytes: Range<usize>,
    ) -> Result<(), Fault> {
        let node = self.written(style, marks, bytes)?;
        if style == Style::Block || self.tree.scalar(self.source, node) != Some(text) {
            self.tree.set_text(node, text);
        }
        Ok(())
    }

    /// A single value that says what is written.
    pub fn written(
        &mut self,
        style: Style,
        marks: Marks,
        bytes: Range<usize>,
    ) -> Result<Node, Fault> {
        self.count(1, bytes.start)?;
        let node = self.tree.add(Kind::Scalar(style), bytes, marks.any());
        if marks.anchor != 0 {
            self.anchors.insert(marks.anchor, (node, Some((1, 0))));
        }
        self.hang(node, 1, 0);
        Ok(node)
    }

    /// The start of a map or a list.
    pub fn start(&mut self, kind: Kind, marks: Marks, bytes: Range<usize>) -> Result<(), Fault> {
        self.count(1, bytes.start)?;
        if self.open.len() >= DEPTH {
            return Err(Fault::new("yaml-too-deep", bytes.start, &DEPTH));
        }
        let node = self.tree.add(kind, bytes, marks.any());
        if marks.anchor != 0 {
            self.anchors.insert(marks.anchor, (node, None));
        }
        self.open.push(Frame {
            node,
            last: None,
            size: 1,
            height: 0,
            flow: matches!(kind, Kind::Map { flow: true } | Kind::List { flow: true }),
            anchor: marks.anchor,
        });
        Ok(())
    }

    /// The end of the innermost open collection.
    pub fn end(&mut self, bytes: &Range<usize>) {
        let Some(frame) = self.open.pop() else {
            return;
        };
        let end = if frame.flow {
            bytes.end
        } else {
            frame
                .last
                .map_or(bytes.start, |last| self.tree.span(last).end)
        };
        self.tree.set_end(frame.node, end);
        let height = frame.height.saturating_add(1);
        if frame.anchor != 0 {
            self.anchors
                .insert(frame.anchor, (frame.node, Some((frame.size, height))));
        }
        self.hang(frame.node, frame.size, height);
    }

    /// `*name`, by the number of its anchor.
    pub fn alias(&mut self, anchor: usize, bytes: Range<usize>) -> Result<(), Fault> {
        self.aliases = self.aliases.saturating_add(1);
        if self.aliases > ALIASES {
            return Err(Fault::new("yaml-too-many-aliases", bytes.start, &ALIASES));
        }
        let at = bytes.start;
        let Some((target, Some((size, height)))) = self.anchors.get(&anchor).copied() else {
            return Err(Fault::new("yaml-alias-circle", at, &""));
        };
        self.count(size, at)?;
        if self.open.len().saturating_add(height) > DEPTH {
            return Err(Fault::new("yaml-too-deep", at, &DEPTH));
        }
        let node = self.tree.add(Kind::Alias, bytes, true);
        self.tree.set_target(node, target);
        self.hang(node, size, height);
        Ok(())
    }
}
