//! Which errors of a plan are new: what was wrong before is not the fault of a change.

use std::collections::HashSet;

use crate::{
    plan::{Guidelines, Notice, Path, Severity},
    yaml::{self, Document},
};

/// Whether it is an error.
pub(super) fn is_error(notice: &Notice) -> bool {
    notice.severity == Severity::Error
}

/// The errors of a text that none of the texts before it had, and those that are its own even so.
pub(super) fn errors(
    now: &Document,
    before: &[&Document],
    guidelines: &Guidelines,
    is_own: impl Fn(&Notice) -> bool,
) -> Vec<Notice> {
    let every = |document: &Document| yaml::decode_in_full(document, guidelines).notices;
    let old: Vec<Notice> = before.iter().flat_map(|document| every(document)).collect();
    let known: HashSet<(&str, &Path)> = old
        .iter()
        .map(|notice| (notice.code, &notice.path))
        .collect();
    let is_known = |notice: &Notice| known.contains(&(notice.code, &notice.path));
    let mut notices = every(now);
    notices.retain(|notice| is_error(notice) && (!is_known(notice) || is_own(notice)));
    notices
}
