//! Two changes of one plan brought together by meaning: three texts become one, in our clothing. Our comments, order
//! and styles stay; what they changed is put in, with their comments. Only what both changed in different ways is a
//! conflict.

mod comments;
mod three;

use std::collections::HashSet;

use super::{
    Document, agrees,
    keys::{self, Shape},
    lines, raw, rewrite,
    splice::Splicer,
    value::Value,
    write,
};
use crate::plan::{Arg, Notice, Path, Place, Severity};
use comments::Comments;
use three::{Clash, Merger, Side};

/// One place that both sides changed in different ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Where, by our names.
    pub path: Path,
    /// Our value on one line; `None` where we took it away.
    pub ours: Option<String>,
    /// Theirs.
    pub theirs: Option<String>,
    /// Where it stands in the merged text, or where it would.
    pub place: Option<Place>,
}

/// What a merge gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The merged text, with our value in each conflict.
    pub text: String,
    /// The same with their values; equal to `text` without conflicts.
    pub with_theirs: String,
    /// What both changed in different ways, in the order of the text.
    pub conflicts: Vec<Conflict>,
    /// Comments of our text that had to go, in places of that text.
    pub lost_comments: Vec<Place>,
}

impl Merged {
    /// The text for people and git: each conflict between lines with `<<<<<<<` and `>>>>>>>`. Such a text is no YAML
    /// until somebody has chosen.
    pub fn marked(&self) -> String {
        lines::marked(&self.text, &self.with_theirs)
    }
}

const PLAN: Shape = Shape::Map(&keys::PLAN);

/// Merges what two sides made of a plan.
///
/// # Errors
/// A notice where a text holds a key twice (with `version`: 0 for the base, 1 for ours, 2 for theirs), or where the
/// result can't be written into ours so that it reads back.
pub fn merge(base: &Document, ours: &Document, theirs: &Document) -> Result<Merged, Notice> {
    let read = |document, version| {
        let which = |notice: Notice| notice.with("version", Arg::Count(version));
        raw::whole(document).map_err(which)
    };
    let values = [read(base, 0)?, read(ours, 1)?, read(theirs, 2)?];
    let remarks = [Comments::of(base), Comments::of(ours), Comments::of(theirs)];
    let [base_value, our_value, their_value] = &values;
    let merged = |prefer| {
        let mut merger = Merger::new(prefer);
        let value = merger.whole(base_value, our_value, their_value, PLAN);
        (value, merger.clashes)
    };
    let (value, clashes) = merged(Side::Ours);
    let (document, lost) = put(ours, our_value, &value)?;
    let document = with_comments(document, &value, &remarks);
    let lost_comments = lost.into_iter().map(|bytes| ours.place(bytes)).collect();
    let mut with_theirs = document.text().to_owned();
    if !clashes.is_empty() {
        let (other, _) = merged(Side::Theirs);
        let (other_document, _) = put(&document, &value, &other)?;
        let other_document = with_comments(other_document, &other, &remarks);
        other_document.text().clone_into(&mut with_theirs);
    }
    let conflicts = clashes.into_iter().map(|clash| conflict(&document, clash));
    let mut conflicts: Vec<Conflict> = conflicts.collect();
    conflicts.sort_by_key(|conflict| conflict.place);
    Ok(Merged {
        text: document.text().to_owned(),
        with_theirs,
        conflicts,
        lost_comments,
    })
}

fn conflict(document: &Document, clash: Clash) -> Conflict {
    let line = |value: Value| {
        let mut text = String::new();
        write::flow(&mut text, &value);
        text
    };
    Conflict {
        place: document.locate(&clash.path),
        path: clash.path,
        ours: clash.ours.map(line),
        theirs: clash.theirs.map(line),
    }
}

type Lost = Vec<std::ops::Range<usize>>;

/// A document in which `new` stands instead of `old`, proved.
fn put(document: &Document, old: &Value, new: &Value) -> Result<(Document, Lost), Notice> {
    let none = HashSet::new();
    let attempt = |document: &Document| {
        let mut splicer = Splicer::new(document, &none, false);
        splicer.root(document.tree().root()?, old, new);
        let (text, lost) = splicer.finish()?;
        let again = proved(&text, new)?;
        Some((again, lost))
    };
    // an alias shares what one side changed: then each place gets its own value
    attempt(document)
        .or_else(|| attempt(&rewrite::without_aliases(document)?))
        .ok_or_else(|| Notice::new("rewrite-failed", Severity::Error, Path::root()))
}

/// The text as a document, where both parsers read exactly this value.
fn proved(text: &str, value: &Value) -> Option<Document> {
    let document = Document::read(text.as_bytes()).ok()?;
    agrees(&document).ok()?;
    let again = raw::whole(&document).ok()?;
    raw::same(&again, value, Some(PLAN)).then_some(document)
}

/// With their comments, as far as they find a place.
fn with_comments(document: Document, value: &Value, remarks: &[Comments<'_>; 3]) -> Document {
    let [base, ours, theirs] = remarks;
    let taken = [true, false].into_iter().find_map(|beside| {
        let text = comments::taken_over(&document, [base, ours, theirs], beside)?;
        proved(&text, value)
    });
    taken.unwrap_or(document)
}

#[cfg(test)]
mod tests;
