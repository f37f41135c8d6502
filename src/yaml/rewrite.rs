//! Changes written into the text a plan was read from: everything else stays byte for byte.

use super::{
    Document, decode, encode, guidelines,
    splice::Splicer,
    tree::{Kind, Node, Style},
    write::{self, Quotes},
};
use crate::plan::{Notice, Path, Place, Plan, Severity};

/// A text with its changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewritten {
    /// The new text.
    pub text: String,
    /// Comments and keys of the writer's own that had to go, in places of the old text.
    pub lost_comments: Vec<Place>,
}

/// Writes the changes from `old`, the plan as it was read from `document`, to `new` into the text.
///
/// # Errors
/// A notice where the new text would not read back as the new plan; then nothing should be saved.
pub fn rewrite(document: &Document, old: &Plan, new: &Plan) -> Result<Rewritten, Vec<Notice>> {
    let both = |document: &Document| {
        // what comes from elsewhere (an id from a name) is written down where it would change with it
        attempt(document, old, new, false).or_else(|| attempt(document, old, new, true))
    };
    if let Some(done) = both(document) {
        return Ok(done);
    }
    // a change of a value that an alias shares: give each place its own value, then try again
    if document.tree().aliases().next().is_some()
        && let Some(apart) = without_aliases(document)
        && let Some(done) = both(&apart)
    {
        return Ok(done);
    }
    let notice = Notice::new("rewrite-failed", Severity::Error, Path::root());
    Err(vec![notice])
}

/// The text of a plan as a save would make it: written into the text it came from, or anew where that can't be done.
pub fn as_saved(document: &Document, old: &Plan, new: &Plan) -> String {
    rewrite(document, old, new).map_or_else(|_| super::write(new), |rewritten| rewritten.text)
}

fn attempt(document: &Document, old: &Plan, new: &Plan, outspoken: bool) -> Option<Rewritten> {
    let (old_values, new_values) = (encode::plan(old), encode::plan(new));
    if old_values == new_values {
        return Some(Rewritten {
            text: document.text().to_owned(),
            lost_comments: Vec::new(),
        });
    }
    let guidelines = guidelines();
    let dropped = decode(document, &guidelines).dropped;
    let mut splicer = Splicer::new(document, &dropped, outspoken);
    let root = document.tree().root()?;
    splicer.root(root, &old_values, &new_values);
    let (text, lost) = splicer.finish()?;
    let again = Document::read(text.as_bytes()).ok()?;
    let proof = decode(&again, &guidelines).plan;
    (encode::plan(&proof) == new_values).then(|| Rewritten {
        text,
        lost_comments: lost
            .into_iter()
            .map(|bytes| document.place(bytes))
            .collect(),
    })
}

/// The same document with each alias replaced by what it stands for.
pub(super) fn without_aliases(document: &Document) -> Option<Document> {
    let tree = document.tree();
    let mut text = String::new();
    let mut at = 0;
    for alias in tree.aliases() {
        let bytes = tree.span(alias);
        text.push_str(document.source(at..bytes.start));
        flow(document, tree.resolve(alias), &mut text);
        at = bytes.end;
    }
    text.push_str(document.source(at..document.text().len()));
    Document::read(text.as_bytes()).ok()
}

/// A node on one line.
pub(super) fn flow(document: &Document, node: Node, out: &mut String) {
    let tree = document.tree();
    let node = tree.resolve(node);
    match tree.kind(node) {
        Kind::Scalar(Style::Plain) if document.is_null(node) => out.push('~'),
        Kind::Scalar(style) => {
            let text = document.scalar(node).unwrap_or_default();
            let source = document.source(tree.span(node));
            // a plain scalar may be a number: it is copied as it stands
            if style == Style::Plain
                && source == text
                && !text.contains([',', '[', ']', '{', '}', ':'])
            {
                out.push_str(text);
            } else {
                out.push_str(&write::scalar(text, Quotes::Double, true));
            }
        }
        Kind::List { .. } => {
            out.push('[');
            for (at, item) in tree.children(node).enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                flow(document, item, out);
            }
            out.push(']');
        }
        Kind::Map { .. } => {
            out.push_str("{ ");
            for (at, (key, value)) in tree.entries(node).enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                flow(document, key, out);
                out.push_str(": ");
                flow(document, value, out);
            }
            out.push_str(" }");
        }
        Kind::Alias => {}
    }
}
