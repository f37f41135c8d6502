//! One value at one place: put, added or taken away.

use super::{Hook, Splicer, entries_spans, flow_piece};
use crate::yaml::{
    tree::{Kind, Node},
    value::{Entry, Value},
};

/// One step down from a node, as it stands in the text.
#[derive(Debug, Clone, Copy)]
pub enum Down {
    /// To the value of the entry at a position.
    Entry(usize),
    /// To the item at a position.
    Item(usize),
}

impl Splicer<'_> {
    /// The hook of the outermost map.
    pub fn root_hook(&self, node: Node) -> Hook {
        Hook {
            after: self.document.tree().span(node).start,
            indent: 0,
            flow: self.document.tree().kind(node) == (Kind::Map { flow: true }),
        }
    }

    /// One step down.
    pub fn down(&self, node: Node, hook: Hook, step: Down) -> Option<(Node, Hook)> {
        let tree = self.document.tree();
        let flow = hook.flow
            || matches!(
                tree.kind(node),
                Kind::Map { flow: true } | Kind::List { flow: true }
            );
        match step {
            Down::Entry(at) => {
                let (key, value) = tree.entries(node).nth(at)?;
                Some((value, self.hook_of(key, hook, flow)))
            }
            Down::Item(at) => {
                let all: Vec<Node> = tree.children(node).collect();
                let item = all.get(at).copied()?;
                let after = if flow {
                    hook.after
                } else {
                    self.layout.dashes(node, &all)?.get(at)?.saturating_add(1)
                };
                let indent = self.layout.list_column(node);
                Some((
                    item,
                    Hook {
                        after,
                        indent,
                        flow,
                    },
                ))
            }
        }
    }

    /// Puts a value where another stands, in that one's own style where it has one.
    pub fn set(&mut self, node: Node, hook: Hook, new: &Value) {
        match (self.document.tree().kind(node), new) {
            (Kind::Scalar(style), Value::Plain(_) | Value::Text(_)) => {
                self.scalar(node, style, hook, new);
            }
            _ => self.replace(node, hook, new),
        }
    }

    /// Adds an entry to a map, or makes a map of an empty value. `order` says where a key belongs among the others.
    pub fn add(&mut self, node: Node, hook: Hook, entry: Entry, order: &[&str]) {
        let tree = self.document.tree();
        let Kind::Map { flow } = tree.kind(node) else {
            self.replace(node, hook, &Value::Map(vec![entry]));
            return;
        };
        let entries: Vec<(Node, Node)> = tree.entries(node).collect();
        let rank = |key: &str| order.iter().position(|name| *name == key);
        let after = match rank(&entry.key) {
            None => entries.len().checked_sub(1),
            Some(own) => entries.iter().rposition(|(key, _)| {
                let other = self.document.scalar(*key).and_then(rank);
                other.is_some_and(|other| other < own)
            }),
        };
        self.insert_entry(node, flow || hook.flow, &entries, after, &entry);
    }

    /// Takes an entry or an item away.
    pub fn remove(&mut self, node: Node, hook: Hook, step: Down) -> Option<()> {
        let tree = self.document.tree();
        let flow = hook.flow;
        let bytes = match step {
            Down::Entry(at) => {
                let entries: Vec<(Node, Node)> = tree.entries(node).collect();
                if entries.len() == 1 {
                    self.replace(node, hook, &Value::Map(Vec::new()));
                    return Some(());
                }
                if flow || tree.kind(node) == (Kind::Map { flow: true }) {
                    flow_piece(&entries_spans(&self.layout, &entries), at, &[at])
                } else {
                    self.layout.block_entry(&entries, at)
                }
            }
            Down::Item(at) => {
                let all: Vec<Node> = tree.children(node).collect();
                if all.len() == 1 {
                    self.replace(node, hook, &Value::List(Vec::new()));
                    return Some(());
                }
                if flow || tree.kind(node) == (Kind::List { flow: true }) {
                    let spans: Vec<_> = all.iter().map(|item| tree.span(*item)).collect();
                    flow_piece(&spans, at, &[at])
                } else {
                    let dashes = self.layout.dashes(node, &all)?;
                    self.layout.block_item(&all, &dashes, at)
                }
            }
        };
        self.put(bytes, "");
        Some(())
    }
}
