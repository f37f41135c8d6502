//! Values put at paths into a plan's text: everything else stays byte for byte.

use super::{
    Document,
    get::{child, is_item, nearest_path},
    keys::{self, Shape},
    raw, rewrite,
    splice::{Down, Hook, Splicer},
    tree::{Kind, Node},
    value::{Entry, Value},
};
use crate::plan::{Notice, Path, Place, Severity};

/// What is to stand at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// Where.
    pub path: Path,
    /// As YAML flow text; `None` takes away what stands there.
    pub value: Option<String>,
}

/// A text with its assignments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assigned {
    /// The new text.
    pub text: String,
    /// Comments that stood inside a value that was replaced, in places of the text they were in.
    pub lost_comments: Vec<Place>,
}

/// Puts values at paths, one after the other.
///
/// # Errors
/// A notice about the first path or value that can't be: then none is put.
pub fn assign(document: &Document, assignments: &[Assignment]) -> Result<Assigned, Notice> {
    let mut done = Assigned {
        text: document.text().to_owned(),
        lost_comments: Vec::new(),
    };
    for assignment in assignments {
        let fault = |code| {
            Notice::new(code, Severity::Error, assignment.path.clone())
                .text("path", assignment.path.to_string())
        };
        // an alias on the way gets its own value first
        let mut again = read(&done.text).ok_or_else(|| fault("set-unreadable"))?;
        let spot = loop {
            let spot = spot(&again, &assignment.path);
            let apart = apart(&again, &spot).and_then(|text| read(&text));
            match apart {
                Some(next) => again = next,
                None => break spot,
            }
        };
        one(&again, &spot, assignment, &mut done, &fault)?;
    }
    Ok(done)
}

fn read(text: &str) -> Option<Document> {
    Document::read(text.as_bytes()).ok()
}

/// How far a path leads in a text.
struct Spot {
    /// The nodes on the way, from the root, with the step that leads on from each.
    way: Vec<(Node, Option<Down>)>,
    /// The steps that are not there.
    rest: Vec<String>,
    /// The shape of the last node on the way.
    shape: Option<Shape>,
    /// The shape of what the whole path names.
    end: Option<Shape>,
    /// Every missing step is a key that can be added.
    possible: bool,
}

fn spot(document: &Document, path: &Path) -> Spot {
    let tree = document.tree();
    let mut spot = Spot {
        way: Vec::new(),
        rest: path.0.clone(),
        shape: Some(Shape::Map(&keys::PLAN)),
        end: None,
        possible: !path.0.is_empty(),
    };
    let Some(mut node) = tree.root() else {
        return spot;
    };
    while let Some(step) = spot.rest.first().cloned() {
        if matches!(spot.shape, Some(Shape::Set)) {
            // keys that are paths themselves
            spot.rest = vec![spot.rest.join(".")];
        }
        let step = spot.rest.first().cloned().unwrap_or(step);
        let single = matches!(spot.shape, Some(Shape::OneOrMany(_)))
            && step == "0"
            && matches!(tree.kind(node), Kind::Map { .. });
        if single {
            spot.rest.remove(0);
            spot.shape = spot
                .shape
                .and_then(|shape| child(shape, &step))
                .map(|(s, _)| s);
            continue;
        }
        let down = match tree.kind(node) {
            Kind::Map { .. } => tree
                .entries(node)
                .position(|(key, _)| document.scalar(key) == Some(step.as_str()))
                .map(Down::Entry),
            Kind::List { .. } => document.step(node, &step).and_then(|item| {
                tree.children(node)
                    .position(|other| other == item)
                    .map(Down::Item)
            }),
            Kind::Scalar(_) | Kind::Alias => None,
        };
        let next = match down {
            Some(Down::Entry(at)) => tree.entries(node).nth(at).map(|(_, value)| value),
            Some(Down::Item(at)) => tree.children(node).nth(at),
            None => None,
        };
        let Some(next) = next else { break };
        spot.way.push((node, down));
        node = next;
        spot.rest.remove(0);
        spot.shape = spot
            .shape
            .and_then(|shape| child(shape, &step))
            .map(|(shape, _)| shape);
    }
    spot.way.push((node, None));
    spot.end = spot.shape;
    let own = |step: &str| step.starts_with("x-");
    let known = path.0.len().saturating_sub(spot.rest.len());
    let mut free = path.steps().take(known).any(own);
    for step in &spot.rest {
        free |= own(step);
        let below = spot.end.and_then(|shape| child(shape, step));
        let item = spot.end.is_some_and(is_item);
        spot.possible &= free || (below.is_some() && !item);
        spot.end = below.map(|(shape, _)| shape);
    }
    spot
}

/// The text in which no alias shares what is to change; `None` where none does.
fn apart(document: &Document, spot: &Spot) -> Option<String> {
    let tree = document.tree();
    let (last, _) = *spot.way.last()?;
    let shared = tree.aliases().find(|alias| {
        let target = tree.resolve(*alias);
        let inside = spot.rest.is_empty()
            && tree.span(target).start >= tree.span(last).start
            && tree.span(target).end <= tree.span(last).end;
        let on_the_way = spot.way.iter().any(|(node, _)| *node == target);
        let is_way = spot.way.iter().any(|(node, _)| node == alias);
        is_way && !(last == *alias && spot.rest.is_empty()) || on_the_way || inside && !is_way
    })?;
    let bytes = tree.span(shared);
    let mut text = document.source(0..bytes.start).to_owned();
    rewrite::flow(document, tree.resolve(shared), &mut text);
    text.push_str(document.source(bytes.end..document.text().len()));
    Some(text)
}

fn one(
    document: &Document,
    spot: &Spot,
    assignment: &Assignment,
    done: &mut Assigned,
    fault: &impl Fn(&'static str) -> Notice,
) -> Result<(), Notice> {
    let nowhere = || {
        let near = nearest_path(document, &assignment.path);
        let code = if near.0.is_empty() || near == assignment.path {
            "cli-no-path"
        } else {
            "cli-no-path-near"
        };
        fault(code).text("nearest", near.to_string())
    };
    if !spot.possible {
        return Err(nowhere());
    }
    let none = std::collections::HashSet::new();
    let mut splicer = Splicer::new(document, &none, false);
    let mut hook = document.tree().root().map(|root| splicer.root_hook(root));
    let mut above: Option<(Node, Hook, Down)> = None;
    for (node, step) in &spot.way {
        if let (Some(here), Some(step)) = (hook, step) {
            above = Some((*node, here, *step));
            hook = splicer.down(*node, here, *step).map(|(_, hook)| hook);
        }
    }
    let (Some(hook), Some((node, _))) = (hook, spot.way.last().copied()) else {
        return Err(fault("set-not-here"));
    };
    match &assignment.value {
        None if !spot.rest.is_empty() => return Ok(()),
        None => {
            let (parent, hook, step) = above.ok_or_else(|| fault("set-not-here"))?;
            splicer
                .remove(parent, hook, step)
                .ok_or_else(|| fault("set-not-here"))?;
        }
        Some(text) => {
            let value = value(text, spot.end)
                .ok_or_else(|| fault("set-value").text("typed", text.as_str()))?;
            if spot.rest.is_empty() {
                splicer.set(node, hook, &value);
            } else {
                let is_map = matches!(document.tree().kind(node), Kind::Map { .. });
                if !is_map && !document.is_null(node) {
                    let code = if document.scalar(node).is_some() {
                        "set-in-value"
                    } else {
                        return Err(nowhere());
                    };
                    return Err(fault(code));
                }
                let order: Vec<&str> = spot
                    .shape
                    .and_then(Shape::table)
                    .map_or_else(Vec::new, |table| {
                        table.keys.iter().map(|key| key.name).collect()
                    });
                if let Some(entry) = nested(&spot.rest, value) {
                    splicer.add(node, hook, entry, &order);
                }
            }
        }
    }
    let (text, lost) = splicer.finish().ok_or_else(|| fault("set-not-here"))?;
    let lost = lost.into_iter().map(|bytes| document.place(bytes));
    done.lost_comments.extend(lost);
    done.text = text;
    Ok(())
}

/// Steps that are not there yet, as maps in each other.
fn nested(steps: &[String], value: Value) -> Option<Entry> {
    let mut steps = steps.iter().rev();
    let entry = |key: &String, value| Entry {
        key: key.clone().into(),
        value,
        default: false,
    };
    let last = entry(steps.next()?, value);
    Some(steps.fold(last, |below, key| entry(key, Value::Map(vec![below]))))
}

/// A value from YAML flow text. Where a text is meant, any text will do.
fn value(typed: &str, shape: Option<Shape>) -> Option<Value> {
    let words = matches!(shape, Some(Shape::Text | Shape::TextOr(_)));
    let parsed = Document::read(format!("v: {typed}\n").as_bytes())
        .ok()
        .filter(|document| {
            let tree = document.tree();
            let whole = 0..document.text().len();
            let alone = tree
                .root()
                .is_some_and(|root| tree.entries(root).count() == 1);
            let remarks = tree.comments_in(whole).next().is_some();
            alone && !remarks && !tree.has_marks() && !typed.contains('\n')
        })
        .and_then(|document| {
            let (_, node) = document.tree().entries(document.tree().root()?).next()?;
            raw::of(&document, node, shape)
        });
    parsed.or_else(|| words.then(|| Value::text(typed)))
}
