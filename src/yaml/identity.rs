//! By what items of lists are known: an id, years, or what nobody else says.

use std::collections::HashSet;

use super::{diff, keys::Shape, raw::same, value::Value};

/// The keys by which an item goes: the first that it has.
pub const NAMES: [&str; 2] = ["id", "years"];

/// By what an item goes: its id or its years.
pub fn name(item: &Value) -> Option<&str> {
    let key = NAMES.into_iter().find_map(|key| item.key(key));
    key.and_then(Value::scalar)
}

/// Whether two maps have at least half of their values in common.
pub fn alike(a: &Value, b: &Value) -> bool {
    let (Value::Map(a), Value::Map(b)) = (a, b) else {
        return false;
    };
    let same = a
        .iter()
        .filter(|entry| !entry.default && b.contains(entry))
        .count();
    let written = a.iter().chain(b).filter(|entry| !entry.default).count();
    same > 0 && same.saturating_mul(4) >= written
}

/// For each new item the old one that it was.
pub fn pairs(old: &[Value], new: &[Value], shape: Option<Shape>) -> Vec<Option<usize>> {
    let pairs = diff::pair(old, new).into_iter().zip(new);
    let mut taken: HashSet<usize> = HashSet::new();
    pairs
        .map(|(pair, item)| {
            let at = pair?;
            let was = old.get(at)?;
            let still = name(item).is_some() || alike(was, item) || is_twin(was, item, shape);
            (still && taken.insert(at)).then_some(at)
        })
        .collect()
}

/// Whether two items are the same thing, though they may say different things about it.
pub fn is_twin(a: &Value, b: &Value, shape: Option<Shape>) -> bool {
    same(a, b, shape) || natural(a).is_some_and(|known| natural(b) == Some(known))
}

/// The step of a path that leads to an item: its id, or the first of its years.
pub fn step(item: &Value) -> Option<String> {
    let name = name(item)?;
    let first = if item.key("id").is_none() {
        name.split('-').next()
    } else {
        Some(name)
    };
    first.map(|first| first.trim().to_owned())
}

/// What tells an item of a list without ids from the others, if anything does.
fn natural(item: &Value) -> Option<Vec<&str>> {
    let one = |key| item.key(key).and_then(Value::scalar);
    if let Some(name) = name(item) {
        return Some(vec![name]);
    }
    if let Some(reference) = one("ref") {
        return Some(vec![reference]);
    }
    let when = one("quarter").or(one("month")).or(one("date"));
    match (when, one("kpi"), one("kind"), one("department")) {
        (Some(when), Some(kpi), ..) => Some(vec![when, kpi]),
        (Some(when), None, Some(kind), _) => Some(vec![when, kind]),
        (None, None, None, Some(department)) => Some(vec![department]),
        _ => None,
    }
}
