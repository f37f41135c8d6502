//! Lists: items that stay, come, go and move.

use std::{collections::HashSet, ops::Range};

use super::{Hook, Splicer, apply, flow_piece};
use crate::yaml::{
    diff,
    tree::{Kind, Node},
    value::Value,
    write,
};

impl Splicer<'_> {
    /// Whether the items could be brought up to date one by one.
    pub(super) fn list(
        &mut self,
        node: Node,
        hook: Hook,
        flow: bool,
        old: &[Value],
        new: &[Value],
    ) -> bool {
        let tree = self.document.tree();
        let flow = flow || hook.flow;
        let all: Vec<Node> = tree.children(node).collect();
        let kept: Vec<usize> = (0..all.len())
            .filter(|at| {
                all.get(*at)
                    .is_some_and(|item| !self.dropped.contains(item))
            })
            .collect();
        if kept.len() != old.len() || all.is_empty() {
            return false;
        }
        let pairs = diff::pair(old, new);
        let known: Vec<usize> = pairs.iter().flatten().copied().collect();
        if known.is_empty() {
            return false;
        }
        let stays = diff::stays(&known);
        let dashes = if flow {
            Vec::new()
        } else {
            match self.layout.dashes(node, &all) {
                Some(dashes) => dashes,
                None => return false,
            }
        };
        let column = self.layout.list_column(node);
        let place = |at: usize| kept.get(at).copied().unwrap_or(0);
        let still: HashSet<usize> = known.iter().copied().collect();
        let mut gone: Vec<usize> = (0..old.len())
            .filter(|at| !still.contains(at))
            .map(place)
            .collect();
        let spans: Vec<Range<usize>> = all.iter().map(|item| tree.span(*item)).collect();
        let mut staying = stays.iter();
        let mut after: Option<usize> = None;
        for (pair, value) in pairs.iter().zip(new) {
            let Some(was) = pair else {
                self.insert_item(
                    &all,
                    &dashes,
                    &spans,
                    flow,
                    column,
                    after,
                    ItemText::New(value),
                );
                continue;
            };
            let at = place(*was);
            let (Some(item), Some(before)) = (all.get(at).copied(), old.get(*was)) else {
                return false;
            };
            let hook = Hook {
                after: dashes
                    .get(at)
                    .map_or(hook.after, |dash| dash.saturating_add(1)),
                indent: column,
                flow,
            };
            if staying.next() == Some(&true) {
                self.sync(item, hook, before, value);
                after = Some(at);
                continue;
            }
            // it moves: its own text goes along, with its own changes
            let earlier = std::mem::take(&mut self.splices);
            self.sync(item, hook, before, value);
            let inner = std::mem::replace(&mut self.splices, earlier);
            let bytes = if flow {
                spans.get(at).cloned().unwrap_or(0..0)
            } else {
                self.layout.block_item(&all, &dashes, at)
            };
            let Some(text) = apply(self.document.source(bytes.clone()), bytes.start, &inner) else {
                return false;
            };
            self.insert_item(
                &all,
                &dashes,
                &spans,
                flow,
                column,
                after,
                ItemText::Moved(text),
            );
            gone.push(at);
        }
        gone.sort_unstable();
        for at in &gone {
            let bytes = if flow {
                flow_piece(&spans, *at, &gone)
            } else {
                self.layout.block_item(&all, &dashes, *at)
            };
            self.put(bytes, "");
        }
        true
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one list seen from all its sides"
    )]
    fn insert_item(
        &mut self,
        all: &[Node],
        dashes: &[usize],
        spans: &[Range<usize>],
        flow: bool,
        column: usize,
        after: Option<usize>,
        text: ItemText<'_>,
    ) {
        let newline = self.layout.newline;
        if flow {
            let mut piece = String::new();
            match text {
                ItemText::New(value) => write::flow(&mut piece, value),
                ItemText::Moved(text) => piece = text,
            }
            if let Some(bytes) = after.and_then(|at| spans.get(at)) {
                self.put(bytes.end..bytes.end, format!(", {piece}"));
            } else {
                let start = spans.first().map_or(0, |bytes| bytes.start);
                self.put(start..start, format!("{piece}, "));
            }
            return;
        }
        let lines = match text {
            ItemText::Moved(text) => text,
            ItemText::New(value) => {
                let mut lines = String::new();
                let beside = after.unwrap_or(0);
                let short = all.get(beside).is_some_and(|item| {
                    self.document.tree().kind(*item) == (Kind::Map { flow: true })
                });
                if short && matches!(value, Value::Map(_)) {
                    lines.extend(std::iter::repeat_n(' ', column));
                    lines.push_str("- ");
                    write::flow(&mut lines, value);
                    lines.push_str(newline);
                } else {
                    write::list_item(&mut lines, value, column, newline);
                }
                lines
            }
        };
        let at = match after {
            Some(at) => self.layout.block_item(all, dashes, at).end,
            None => self.layout.block_item(all, dashes, 0).start,
        };
        let lines = if lines.ends_with('\n') {
            lines
        } else {
            lines + newline
        };
        self.put_lines(at, lines);
    }
}

/// The text of an item to be put into a list.
enum ItemText<'a> {
    New(&'a Value),
    Moved(String),
}
