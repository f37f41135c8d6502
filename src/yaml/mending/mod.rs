//! What has exactly one right mend, mended in the text: everything else stays byte for byte. A mend that brings a
//! mistake of its own is not made.

mod certain;
mod number;
mod unreadable;

use std::{collections::HashSet, ops::Range};

use super::{Document, decode::decode_in_full, document::Walk};
use crate::plan::{Guidelines, Notice, Path, Place, Severity};

/// One mend of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mend {
    /// The code of the complaint that it answers.
    pub code: &'static str,
    /// Where, in the text before.
    pub place: Place,
    /// What stood there.
    pub was: String,
    /// What stands there now.
    pub now: String,
}

/// A text with its mends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// The new text.
    pub text: String,
    /// What was done, in the order of the text. A mend that another one brought to light has its column from then.
    pub mends: Vec<Mend>,
}

/// A mend that is not proved yet.
struct Candidate {
    code: &'static str,
    bytes: Range<usize>,
    now: String,
    /// Where what it mends is read from then on.
    path: Path,
}

/// As often a text is mended again: a key that was misspelt hides what stands behind it.
const ROUNDS: usize = 4;

/// Mends a text; `None` where there is nothing to mend, or it still could not be read.
pub fn mended(text: &str, guidelines: &Guidelines) -> Option<Mended> {
    let mut done = Mended {
        text: text.to_owned(),
        mends: Vec::new(),
    };
    for _ in 0..ROUNDS {
        let mends = mends(&done.text, guidelines);
        if mends.is_empty() {
            break;
        }
        done.text = applied(&done.text, &mends)?;
        done.mends.extend(mends);
    }
    done.mends
        .sort_by_key(|mend| (mend.place.line, mend.place.column));
    (!done.mends.is_empty()).then_some(done)
}

/// The mends of a text as it is, in its order.
pub fn mends(text: &str, guidelines: &Guidelines) -> Vec<Mend> {
    match Document::read(text.as_bytes()) {
        Ok(document) => proved(&document, guidelines),
        Err(notices) => unreadable::mends(text, &notices).unwrap_or_default(),
    }
}

/// Candidates that together read back without a complaint about any of them.
fn proved(document: &Document, guidelines: &Guidelines) -> Vec<Mend> {
    let decoded = decode_in_full(document, guidelines);
    let currency = decoded.plan.currency();
    let notices = decoded.notices.iter();
    let mut candidates: Vec<Candidate> = notices
        .filter_map(|notice| certain::mend(document, notice, currency))
        .collect();
    if candidates.is_empty() {
        return Vec::new();
    }
    candidates.sort_by_key(|candidate| candidate.bytes.start);
    let mut end = 0;
    candidates.retain(|candidate| {
        let free = candidate.bytes.start >= end;
        end = end.max(candidate.bytes.end);
        free
    });
    for _ in 0..2 * ROUNDS {
        let mends: Vec<Mend> = as_mends(document, &candidates);
        let text = applied(document.text(), &mends);
        let again = text.and_then(|text| Document::read(text.as_bytes()).ok());
        let Some(again) = again else { break };
        let wrong = refused(&candidates, &decode_in_full(&again, guidelines).notices);
        if wrong.is_empty() {
            return mends;
        }
        let mut at = 0_usize..;
        candidates.retain(|_| at.next().is_none_or(|at| !wrong.contains(&at)));
    }
    Vec::new()
}

/// Which candidates still are, or now are, wrong.
fn refused(candidates: &[Candidate], notices: &[Notice]) -> HashSet<usize> {
    let codes: HashSet<&str> = candidates.iter().map(|one| one.code).collect();
    let errors = notices
        .iter()
        .filter(|notice| notice.severity == Severity::Error || codes.contains(notice.code));
    // in the order of the text
    let places: Vec<usize> = errors
        .filter_map(|notice| Some(notice.place?.start))
        .collect();
    let misfits = notices
        .iter()
        .filter(|notice| notice.code.starts_with("not-a-"));
    let misfits: HashSet<&Path> = misfits.map(|notice| &notice.path).collect();
    // each mend moved what follows it
    let mut wrong = HashSet::new();
    let (mut gone, mut come) = (0_usize, 0_usize);
    for (at, candidate) in candidates.iter().enumerate() {
        let start = candidate
            .bytes
            .start
            .saturating_add(come)
            .saturating_sub(gone);
        let end = start.saturating_add(candidate.now.len());
        gone = gone.saturating_add(candidate.bytes.len());
        come = come.saturating_add(candidate.now.len());
        let next = places.partition_point(|place| *place < start);
        let inside = places.get(next).is_some_and(|place| *place < end);
        let misfit = candidate.code == "key-unknown" && misfits.contains(&candidate.path);
        if inside || misfit {
            wrong.insert(at);
        }
    }
    wrong
}

/// Candidates in the order of the text, with their places.
fn as_mends(document: &Document, candidates: &[Candidate]) -> Vec<Mend> {
    let mut at = Walk::of(document.text());
    let mend = |candidate: &Candidate| {
        let Range { start, end } = candidate.bytes;
        let (line, column) = at.to(start);
        Mend {
            code: candidate.code,
            place: Place {
                line,
                column,
                start,
                end,
            },
            was: document.source(start..end).to_owned(),
            now: candidate.now.clone(),
        }
    };
    candidates.iter().map(mend).collect()
}

/// A text with mends that stand in its order.
fn applied(text: &str, mends: &[Mend]) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for mend in mends {
        out.push_str(text.get(at..mend.place.start)?);
        out.push_str(&mend.now);
        at = mend.place.end;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}
