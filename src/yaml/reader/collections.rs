//! Maps and lists: their entries and items, and what is wrong with the keys.

use std::{collections::HashMap, ops::Range};

use super::{Entry, Fields, Reader, Step};
use crate::{
    plan::{Arg, Severity},
    yaml::{
        keys::Table,
        tree::{Kind, Node},
    },
};

/// The keys of a map so far. A few are quicker to compare than to look up.
struct Seen<'a> {
    few: Vec<(&'a str, Node)>,
    many: HashMap<&'a str, Node>,
}

impl<'a> Seen<'a> {
    const FEW: usize = 24;

    /// Where a key stood before; where it did not, it is noted.
    fn before(&mut self, name: &'a str, key: Node) -> Option<Node> {
        if self.many.is_empty() {
            if let Some((_, first)) = self.few.iter().find(|(few, _)| *few == name) {
                return Some(*first);
            }
            self.few.push((name, key));
            if self.few.len() > Self::FEW {
                self.many.extend(self.few.drain(..));
            }
            return None;
        }
        let first = *self.many.entry(name).or_insert(key);
        (first != key).then_some(first)
    }
}

impl<'a> Reader<'a> {
    /// As many keys as most maps have no more of.
    const KEYS: usize = 8;

    /// The entries of a map; anything else is complained about. An empty value is an empty map.
    /// With `known`, keys that are not in it are named.
    pub fn map(&mut self, node: Node, known: Option<&'static Table>) -> Option<Fields<'a>> {
        let mut fields = Fields {
            node,
            entries: Vec::with_capacity(Self::KEYS),
        };
        let flow = match self.tree().kind(node) {
            Kind::Map { flow } => flow,
            _ if self.document.is_null(node) => return Some(fields),
            _ => {
                let found = self.written(node);
                self.error(node, "not-a-map", vec![("found", found)]);
                return None;
            }
        };
        self.refuse_tag(node);
        let mut seen = Seen {
            few: Vec::with_capacity(Self::KEYS),
            many: HashMap::new(),
        };
        let mut stray: Option<(usize, Range<usize>)> = None;
        for (key, value) in self.tree().entries(node) {
            let Some(name) = self.document.scalar(key) else {
                self.error(key, "key-not-text", vec![]);
                continue;
            };
            let is_stray = flow
                && self.tree().span(value).is_empty()
                && known.is_none_or(|table| table.key(name).is_none())
                && !fields.entries.is_empty()
                && !self.ends_with_colon(key, value);
            if is_stray {
                let end = self.tree().span(key).end;
                let first = fields.entries.len().saturating_sub(1);
                match &mut stray {
                    Some((_, bytes)) => bytes.end = end,
                    None => stray = Some((first, self.tree().span(key).start..end)),
                }
                continue;
            }
            self.stray(&mut fields, &mut stray);
            if let Some(first) = seen.before(name, key) {
                let line = self.line_of(self.tree().span(first).start);
                let args = vec![("key", Self::quote(name)), ("line", Arg::Line(line))];
                self.inside(Step::Name(name), |r| r.error(key, "key-duplicate", args));
                continue;
            }
            if name == "<<" {
                self.error(key, "merge-key", vec![]);
                continue;
            }
            if name.starts_with("x-") {
                continue;
            }
            if let Some(table) = known.filter(|table| table.key(name).is_none()) {
                self.unknown_key(table, name, key);
                continue;
            }
            fields.entries.push(Entry {
                name,
                key,
                value,
                broken: false,
            });
        }
        self.stray(&mut fields, &mut stray);
        Some(fields)
    }

    fn unknown_key(&mut self, table: &'static Table, name: &'a str, key: Node) {
        let names = table.keys.iter().map(|key| key.name);
        let near = self.likely(name, names);
        let args = vec![("key", Self::quote(name))];
        self.inside(Step::Name(name), |r| match near {
            Some(near) => {
                let near = Arg::Text(near.to_owned());
                let args = [args, vec![("nearest", near)]].concat();
                r.say(key, "key-unknown", Severity::Warning, args);
            }
            None => r.say(key, "key-stray", Severity::Warning, args),
        });
    }

    /// Reads the value of a key, where it is there and says anything.
    pub fn get<T>(
        &mut self,
        fields: &Fields<'a>,
        name: &'static str,
        read: impl FnOnce(&mut Self, Node) -> Option<T>,
    ) -> Option<T> {
        let entry = *fields.entry(name)?;
        if entry.broken || self.document.is_null(entry.value) {
            return None;
        }
        self.inside(Step::Name(name), |r| read(r, entry.value))
    }

    /// Reads the value of a key that must be there.
    pub fn need<T>(
        &mut self,
        fields: &Fields<'a>,
        name: &'static str,
        read: impl FnOnce(&mut Self, Node) -> Option<T>,
    ) -> Option<T> {
        match fields.entry(name) {
            Some(entry) if entry.broken || !self.document.is_null(entry.value) => {
                self.get(fields, name, read)
            }
            _ => {
                self.missing(fields, name);
                None
            }
        }
    }

    /// Says that a key is missing, at its parent.
    pub fn missing(&mut self, fields: &Fields<'a>, name: &'static str) {
        let node = fields.node;
        let args = vec![("key", Arg::Text(name.to_owned()))];
        self.inside(Step::Name(name), |r| r.error(node, "key-missing", args));
    }

    /// Reads every item of a list; items that give nothing are noted as dropped. An empty value is an empty list.
    pub fn list<T>(
        &mut self,
        node: Node,
        mut read: impl FnMut(&mut Self, Node) -> Option<T>,
    ) -> Option<Vec<T>> {
        match self.tree().kind(node) {
            Kind::List { .. } => {}
            _ if self.document.is_null(node) => return Some(Vec::new()),
            _ => {
                let found = self.written(node);
                self.error(node, "not-a-list", vec![("found", found)]);
                return None;
            }
        }
        self.refuse_tag(node);
        // room for as many as there are: a long list that grows takes up to twice of it
        let mut items = Vec::with_capacity(self.tree().children(node).count());
        for (at, item) in self.tree().children(node).enumerate() {
            let step = self.document.name_of(item).map_or(Step::At(at), Step::Name);
            match self.inside(step, |r| read(r, item)) {
                Some(value) => items.push(value),
                None => {
                    self.dropped.insert(item);
                }
            }
        }
        Some(items)
    }
}
