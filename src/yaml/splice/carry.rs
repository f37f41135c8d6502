//! What a person wrote beside the plan's own keys goes along when the part around it is written anew.

use super::{Hook, Splicer};
use crate::yaml::{
    diff, rewrite,
    tree::{Kind, Node},
    value::{Entry, Value},
};

impl Splicer<'_> {
    /// Puts a value in a node's place; keys that the plan does not know stay in it.
    pub(super) fn renew(&mut self, node: Node, hook: Hook, old: &Value, new: &Value) {
        let new = self.carried(node, old, new);
        self.replace(node, hook, &new);
    }

    /// The new value with what else stands in the node. What finds no place there is noted as lost.
    fn carried(&mut self, node: Node, old: &Value, new: &Value) -> Value {
        let tree = self.document.tree();
        match (tree.kind(node), old) {
            (Kind::Map { .. }, Value::Map(known)) => self.carried_map(node, known, new),
            (Kind::List { .. }, _) => self.carried_list(node, old, new),
            (Kind::Map { .. }, Value::OneOrMany(items)) => match (items.as_slice(), new.items()) {
                ([only], Some([first, rest @ ..])) => {
                    let first = self.carried(node, only, first);
                    Value::OneOrMany(std::iter::once(first).chain(rest.iter().cloned()).collect())
                }
                _ => new.clone(),
            },
            _ => new.clone(),
        }
    }

    /// Whether a list that goes holds items that could not be read, and so must stay. What a map that goes holds of
    /// the writer's own is noted as lost.
    pub(super) fn holds_more(&mut self, node: Node, old: &Value) -> bool {
        let tree = self.document.tree();
        if let Value::Map(known) = old {
            let own = tree.entries(node).map(|(key, _)| key).filter(|key| {
                let name = self.document.scalar(*key).unwrap_or_default();
                name.starts_with("x-") && known.iter().all(|entry| entry.key != name)
            });
            let own: Vec<_> = own.map(|key| tree.span(key)).collect();
            self.lost.extend(own);
            return false;
        }
        matches!(old, Value::List(_))
            && tree.children(node).any(|item| self.dropped.contains(&item))
    }

    fn carried_map(&mut self, node: Node, known: &[Entry], new: &Value) -> Value {
        let document = self.document;
        let mut result = new.clone();
        for (key, value) in document.tree().entries(node) {
            let Some(name) = document.scalar(key) else {
                continue;
            };
            if let Some(before) = known.iter().find(|entry| entry.key == name) {
                if let Some(after) = new.key(name) {
                    let after = self.carried(value, &before.value, after);
                    if let Value::Map(entries) = &mut result
                        && let Some(entry) = entries.iter_mut().find(|entry| entry.key == name)
                    {
                        entry.value = after;
                    }
                }
                continue;
            }
            match &mut result {
                Value::Map(entries) if !entries.iter().any(|entry| entry.key == name) => {
                    entries.push(Entry {
                        key: name.to_owned().into(),
                        value: Value::Plain(self.on_one_line(value)),
                        default: false,
                    });
                }
                Value::Map(_) => {}
                _ => self.lost.push(document.tree().span(key)),
            }
        }
        result
    }

    fn carried_list(&mut self, node: Node, old: &Value, new: &Value) -> Value {
        let (Some(before), Some(after)) = (old.items(), new.items()) else {
            return new.clone();
        };
        let all: Vec<Node> = self.document.tree().children(node).collect();
        let (dropped, kept): (Vec<Node>, Vec<Node>) = all
            .into_iter()
            .partition(|item| self.dropped.contains(item));
        if kept.len() != before.len() {
            return new.clone();
        }
        let pairs = diff::pair(before, after);
        let mut items: Vec<Value> = Vec::with_capacity(after.len());
        for (value, pair) in after.iter().zip(pairs) {
            let was = pair.and_then(|at| kept.get(at).copied().zip(before.get(at)));
            items.push(match was {
                Some((node, was)) => self.carried(node, was, value),
                None => value.clone(),
            });
        }
        // what could not be read is somebody's text all the same
        let lines = dropped.into_iter().map(|item| self.on_one_line(item));
        items.extend(lines.map(Value::Plain));
        Value::List(items)
    }

    fn on_one_line(&self, node: Node) -> String {
        let mut text = String::new();
        rewrite::flow(self.document, node, &mut text);
        text
    }
}
