//! Everything in a text as values, whatever the plan knows of it, and what two such values mean beside their style.

use std::collections::{HashMap, HashSet};

use super::{
    Document,
    get::child,
    keys::{self, Key, Shape},
    tree::{Kind, Node, Style},
    value::{Entry, Value},
};
use crate::plan::{Arg, Duration, Notice, Number, Path, Quarter, Severity, Share, Span};

/// A whole document.
///
/// # Errors
/// A key that stands twice in one map, or is no text: which value is meant can't be said.
pub fn whole(document: &Document) -> Result<Value, Notice> {
    if let Some(notice) = unclear_key(document) {
        return Err(notice);
    }
    let root = document.tree().root();
    let value = root.and_then(|root| of(document, root, Some(Shape::Map(&keys::PLAN))));
    Ok(value.unwrap_or(Value::Map(Vec::new())))
}

fn unclear_key(document: &Document) -> Option<Notice> {
    let tree = document.tree();
    tree.maps().find_map(|map| {
        let mut seen: HashMap<&str, Node> = HashMap::new();
        tree.entries(map).find_map(|(key, _)| {
            let place = document.place(tree.span(key));
            let wrong = |code| Notice::new(code, Severity::Error, Path::root()).at(place);
            let Some(name) = document.scalar(key) else {
                return Some(wrong("key-not-text"));
            };
            let first = seen.insert(name, key)?;
            let (line, _) = document.line_col(tree.span(first).start);
            Some(
                wrong("key-duplicate")
                    .text("key", name)
                    .with("line", Arg::Line(line)),
            )
        })
    })
}

/// A node; `None` where a key is no text.
pub fn of(document: &Document, node: Node, shape: Option<Shape>) -> Option<Value> {
    let tree = document.tree();
    let node = tree.resolve(node);
    let below = |step: &str| shape.and_then(|shape| child(shape, step)).map(|(s, _)| s);
    let many = matches!(shape, Some(Shape::OneOrMany(_)));
    Some(match tree.kind(node) {
        Kind::Scalar(Style::Plain) => {
            let text = document.scalar(node)?;
            let is_text = matches!(shape, Some(Shape::Text | Shape::TextOr(_) | Shape::Texts));
            let simple =
                !text.is_empty() && !text.contains([',', '[', ']', '{', '}', ':', '#', '\n']);
            if document.is_null(node) || (simple && !is_text) {
                Value::plain(if text.is_empty() { "null" } else { text })
            } else {
                Value::text(text)
            }
        }
        Kind::Scalar(_) | Kind::Alias => Value::text(document.scalar(node)?),
        Kind::List { .. } => {
            let items = tree.children(node).zip(0_usize..);
            let items = items.map(|(item, at)| of(document, item, below(&at.to_string())));
            let items = items.collect::<Option<_>>()?;
            if many {
                Value::OneOrMany(items)
            } else {
                Value::List(items)
            }
        }
        Kind::Map { .. } => {
            let entries = tree.entries(node).map(|(key, value)| {
                let key = document.scalar(key)?.to_owned();
                let value = of(document, value, below(&key))?;
                Some(Entry {
                    key: key.into(),
                    value,
                    default: false,
                })
            });
            let map = Value::Map(entries.collect::<Option<_>>()?);
            if many {
                Value::OneOrMany(vec![map])
            } else {
                map
            }
        }
    })
}

/// What stands below a shape, with the key of the format that it is.
pub fn below(shape: Option<Shape>, step: &str) -> (Option<Shape>, Option<&'static Key>) {
    let next = shape.and_then(|shape| child(shape, step));
    (next.map(|(shape, _)| shape), next.and_then(|(_, key)| key))
}

/// Whether two values mean the same.
pub fn same(a: &Value, b: &Value, shape: Option<Shape>) -> bool {
    match (a, b) {
        (Value::Map(a), Value::Map(b)) => same_maps(a, b, shape),
        _ => match (a.scalar(), b.scalar(), a.items(), b.items()) {
            (Some(a), Some(b), ..) => same_scalars(a, b, shape),
            (.., Some(a), Some(b)) => {
                let (shape, _) = below(shape, "0");
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b, shape))
            }
            _ => false,
        },
    }
}

/// The same where one or both are absent: then the key's default holds.
pub fn same_at(
    a: Option<&Value>,
    b: Option<&Value>,
    shape: Option<Shape>,
    key: Option<&Key>,
) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => same(a, b, shape),
        (None, None) => true,
        (Some(one), None) | (None, Some(one)) => key
            .and_then(|key| key.default)
            .zip(one.scalar())
            .is_some_and(|(default, text)| same_scalars(default, text, shape)),
    }
}

fn same_maps(a: &[Entry], b: &[Entry], shape: Option<Shape>) -> bool {
    let in_order = a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.key == b.key);
    if in_order {
        return a
            .iter()
            .zip(b)
            .all(|(a, b)| same(&a.value, &b.value, below(shape, &a.key).0));
    }
    if is_ordered(shape) && a.len() == b.len() {
        return false;
    }
    let find = by_key(b);
    let keys: HashSet<&str> = a.iter().map(|entry| &*entry.key).collect();
    let all = a.iter().all(|entry| {
        let (shape, key) = below(shape, &entry.key);
        let other = find.get(&*entry.key).copied();
        same_at(Some(&entry.value), other, shape, key)
    });
    let rest = b.iter().filter(|entry| !keys.contains(&*entry.key));
    all && rest.into_iter().all(|entry| {
        let (shape, key) = below(shape, &entry.key);
        same_at(Some(&entry.value), None, shape, key)
    })
}

/// The values of a map by their keys.
pub fn by_key(entries: &[Entry]) -> HashMap<&str, &Value> {
    let pairs = entries.iter().map(|entry| (&*entry.key, &entry.value));
    pairs.collect()
}

/// Whether the order of a map's keys means something: amounts are divided in it.
pub const fn is_ordered(shape: Option<Shape>) -> bool {
    matches!(shape, Some(Shape::SharesByName | Shape::SharesByPillar))
}

fn same_scalars(a: &str, b: &str, shape: Option<Shape>) -> bool {
    if a == b {
        return true;
    }
    // how a value shows itself in one way only, where it can be read
    let plain = |text: &str| match shape? {
        Shape::Money | Shape::SignedMoney | Shape::Number | Shape::Count | Shape::Estimate => {
            Some(Number::parse(text).ok()?.to_string())
        }
        Shape::Share => Some(Share::parse(text).ok()?.to_string()),
        Shape::Quarter => Some(Quarter::parse(text)?.to_string()),
        Shape::Span => Some(Span::parse(text).ok()?.to_string()),
        Shape::Duration => Some(Duration::parse(text)?.to_string()),
        Shape::Flag => Some(text.to_lowercase()),
        _ => None,
    };
    plain(a).is_some_and(|a| plain(b) == Some(a))
}
