//! One value or a part of a plan, by its path.

use super::{
    Document, encode,
    keys::{self, Key, Shape, Table},
    nearest::nearest,
    tree::{Kind, Node},
    value::Value,
    write,
};
use crate::plan::{Path, Plan};

/// What stands at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Got {
    /// A value as it is written, or a part of the file as YAML.
    Written(String),
    /// The key is not there; this holds.
    Default(String),
    /// There is no such path; this one exists.
    Nowhere(Path),
}

/// What stands at a path of a plan.
pub fn get(document: &Document, plan: &Plan, path: &Path) -> Got {
    if let Some((node, done)) = document.follow(path)
        && done == path.0.len()
    {
        return Got::Written(written(document, node));
    }
    let whole = encode::plan(plan);
    if let Some(value) = inside(&whole, path) {
        return Got::Default(value_text(value));
    }
    match walk(document, path) {
        Walked::Known(key) => Got::Default(default(key)),
        Walked::Free => Got::Default("null".to_owned()),
        Walked::Stopped(_) => Got::Nowhere(nearest_path(document, path)),
    }
}

/// A node's text: a scalar's own, or its lines moved to the left.
fn written(document: &Document, node: Node) -> String {
    let node = document.tree().resolve(node);
    if let Some(text) = document.scalar(node) {
        return text.to_owned();
    }
    let span = document.tree().span(node);
    let start = span.start;
    let column = document
        .source(0..start)
        .rsplit('\n')
        .next()
        .map_or(0, |line| line.chars().count());
    let block = matches!(
        document.tree().kind(node),
        Kind::Map { flow: false } | Kind::List { flow: false }
    );
    let text = document.source(span);
    if !block {
        return text.to_owned();
    }
    let mut lines = text.lines();
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        out.push('\n');
        let blanks = line.chars().take_while(|c| *c == ' ').count().min(column);
        out.extend(line.chars().skip(blanks));
    }
    out
}

/// A value inside another.
fn inside<'a>(value: &'a Value, path: &Path) -> Option<&'a Value> {
    path.steps().try_fold(value, |value, step| {
        if let Some(items) = value.items() {
            return item(items, step);
        }
        value.key(step)
    })
}

/// An item of a list by id, by one of its years or by position.
fn item<'a>(items: &'a [Value], step: &str) -> Option<&'a Value> {
    let named = items.iter().find(|item| {
        let years = item.key("years").and_then(Value::scalar);
        item.key("id").and_then(Value::scalar) == Some(step)
            || years
                .and_then(crate::plan::Years::parse)
                .zip(step.parse().ok())
                .is_some_and(|(years, year)| years.contains(year))
    });
    named.or_else(|| items.get(step.parse::<usize>().ok()?))
}

fn value_text(value: &Value) -> String {
    if let Some(text) = value.scalar() {
        return text.to_owned();
    }
    let mut out = String::new();
    match value {
        Value::List(items) | Value::OneOrMany(items) if !items.is_empty() => {
            for item in items {
                write::list_item(&mut out, item, 0, "\n");
            }
        }
        Value::Map(entries) if !value.is_empty() => {
            for entry in entries.iter().filter(|entry| write::is_written(entry)) {
                write::key_and_value(&mut out, entry, 0, "\n");
            }
        }
        other => write::flow(&mut out, other),
    }
    out.trim_end().to_owned()
}

/// What holds for a known key that is not there.
fn default(key: Option<&'static Key>) -> String {
    let Some(key) = key else {
        return "null".to_owned();
    };
    let empty = match key.shape {
        Shape::Text => "\"\"",
        Shape::List(_) | Shape::Ids | Shape::Texts | Shape::OneOrMany(_) | Shape::Shares => "[]",
        Shape::Map(_)
        | Shape::Named(..)
        | Shape::ByCategory
        | Shape::Cost
        | Shape::SharesByName
        | Shape::SharesByPillar
        | Shape::Set => "{}",
        _ => "null",
    };
    key.default.unwrap_or(empty).to_owned()
}

/// How far a path leads.
enum Walked {
    /// To a key of the format, or to an item of one of its lists or maps.
    Known(Option<&'static Key>),
    /// To something of the writer's own.
    Free,
    /// No further than so many steps.
    Stopped(usize),
}

/// Whether a path leads to something that a plan has or can have.
pub(super) fn is_path(document: &Document, path: &Path) -> bool {
    !path.0.is_empty() && !matches!(walk(document, path), Walked::Stopped(_))
}

fn walk(document: &Document, path: &Path) -> Walked {
    let mut node = document.tree().root();
    let mut shape = Some(Shape::Map(&keys::PLAN));
    let mut key = None;
    for (done, step) in path.steps().enumerate() {
        let next = node.and_then(|node| document.step(node, step));
        let below = shape.and_then(|shape| child(shape, step));
        // an item that is not there is nowhere; a key that is not there can be written
        let is_item = shape.is_some_and(is_item);
        if next.is_none() && (below.is_none() || is_item) && !step.starts_with("x-") {
            return Walked::Stopped(done);
        }
        node = next;
        key = below.and_then(|(_, key)| key);
        shape = below.map(|(shape, _)| shape);
    }
    match shape {
        Some(_) => Walked::Known(key),
        None => Walked::Free,
    }
}

/// Whether what stands below a shape are items, which no key adds.
pub(super) const fn is_item(shape: Shape) -> bool {
    matches!(
        shape,
        Shape::List(_)
            | Shape::Named(_, false)
            | Shape::Shares
            | Shape::Ramp
            | Shape::Ids
            | Shape::Texts
    )
}

/// What stands below a shape, one step further.
pub(super) fn child(shape: Shape, step: &str) -> Option<(Shape, Option<&'static Key>)> {
    let of = |table: &'static Table| table.key(step).map(|key| (key.shape, Some(key)));
    let is_position = step.parse::<usize>().is_ok();
    match shape {
        Shape::List(table) | Shape::Named(table, _) => Some((Shape::Map(table), None)),
        Shape::OneOrMany(table) if is_position => Some((Shape::Map(table), None)),
        Shape::Map(table)
        | Shape::WordOr(_, table)
        | Shape::TextOr(table)
        | Shape::OneOrMany(table) => of(table),
        Shape::ByCategoryAnd(table) => of(table).or(Some((Shape::Estimate, None))),
        Shape::Cost if crate::plan::Quarter::parse(step).is_some() => {
            Some((Shape::ByCategory, None))
        }
        Shape::ByCategory | Shape::Cost => Some((Shape::Estimate, None)),
        Shape::Estimate => of(&keys::ESTIMATE),
        Shape::SharesByName | Shape::SharesByPillar => Some((Shape::Share, None)),
        Shape::Shares | Shape::Ramp if is_position => Some((Shape::Share, None)),
        Shape::Ids if is_position => Some((Shape::Id, None)),
        Shape::Texts if is_position => Some((Shape::Text, None)),
        Shape::Set => Some((Shape::Text, None)),
        _ => None,
    }
}

/// The path that was most likely meant: as far as it leads, then the nearest name there.
pub(super) fn nearest_path(document: &Document, path: &Path) -> Path {
    let Walked::Stopped(done) = walk(document, path) else {
        return path.clone();
    };
    let good = Path(path.0.get(..done).unwrap_or_default().to_vec());
    let Some(wrong) = path.0.get(done) else {
        return good;
    };
    let mut names: Vec<String> = Vec::new();
    if let Some((node, steps)) = document.follow(&good)
        && steps == good.0.len()
    {
        let tree = document.tree();
        let text = |node: Node| document.scalar(node).map(str::to_owned);
        names.extend(tree.entries(node).filter_map(|(key, _)| text(key)));
        if matches!(tree.kind(node), Kind::List { .. }) {
            let ids = tree.children(node).filter_map(|item| {
                let id = document
                    .value(item, "id")
                    .or_else(|| document.value(item, "years"));
                id.and_then(text)
            });
            names.extend(ids);
        }
    }
    if let Some(table) = shape_at(&good.0).and_then(Shape::table) {
        names.extend(table.keys.iter().map(|key| key.name.to_owned()));
    }
    match nearest(wrong, names.iter().map(String::as_str)) {
        Some(name) => {
            let mut better = good.to(name);
            let rest = path.0.get(done.saturating_add(1)..).unwrap_or_default();
            better.0.extend(rest.iter().cloned());
            if is_path(document, &better) {
                better
            } else {
                good.to(name)
            }
        }
        None => good,
    }
}

/// What stands at a path of the format.
pub(super) fn shape_at(steps: &[String]) -> Option<Shape> {
    let top = Shape::Map(&keys::PLAN);
    let mut steps = steps.iter();
    steps.try_fold(top, |shape, step| {
        child(shape, step).map(|(shape, _)| shape)
    })
}
