//! A plan with all that is to be said about it: what `summary`, `check` and `explain` share.

use std::{io, path::Path};

use super::output::Failure;
use crate::{
    calc::{self, Figures},
    plan::{Guidelines, Notice, Overflow, Severity},
    rules,
    store::{self, Opened, StoreError},
};

/// A plan that was read, with its figures and findings.
pub(super) struct Read {
    pub(super) opened: Opened,
    pub(super) figures: Result<Figures, Overflow>,
    /// The file's own mistakes, then the rules', each with its place.
    pub(super) findings: Vec<Notice>,
}

impl Read {
    /// Whether any finding weighs as much as this.
    pub(super) fn has(&self, severity: Severity) -> bool {
        self.findings
            .iter()
            .any(|notice| notice.severity <= severity)
    }
}

/// Opens a plan file; `-` is standard input.
pub(super) fn open(path: &Path, guidelines: &Guidelines) -> Result<Opened, StoreError> {
    if path == Path::new("-") {
        store::read(io::stdin().lock(), guidelines)
    } else {
        store::open(path, guidelines)
    }
}

/// Opens a plan and finds everything to say about it.
pub(super) fn read(path: &Path, guidelines: &Guidelines) -> Result<Read, StoreError> {
    let mut opened = open(path, guidelines)?;
    let figures = calc::figures(&opened.plan);
    let mut findings = std::mem::take(&mut opened.notices);
    match &figures {
        Ok(figures) => {
            for mut notice in rules::findings(&opened.plan, figures, guidelines) {
                notice.place = notice
                    .place
                    .or_else(|| opened.document.locate(&notice.path));
                findings.push(notice);
            }
        }
        Err(Overflow) => findings.extend(Failure::from(Overflow).notices),
    }
    Ok(Read {
        opened,
        figures,
        findings,
    })
}
