//! `roadmap merge`: two people's changes of a plan brought together by meaning. Made to be called by git.

use std::{fs, path::Path, sync::Arc};

use super::{
    args, fresh, language,
    output::{self, FINDINGS, Failure, Outcome, notice},
};
use crate::{
    locale::{Locale, fit},
    plan::{Arg, Guidelines, Notice},
    store::{self, Opened, StoreError},
    yaml::{self, Conflict, Document, Merged},
};

pub(super) fn run(args: &args::Merge) -> Result<Outcome, Failure> {
    let guidelines = yaml::guidelines();
    let open = |path: &Path| {
        let opened = store::open(path, &guidelines);
        opened.map_err(|error| not_merged(Failure::open(error, path).notices, args))
    };
    let mut ours = open(&args.ours)?;
    let theirs = open(&args.theirs)?;
    let base = base(&args.base, &guidelines)
        .map_err(|error| not_merged(Failure::open(error, &args.base).notices, args))?;
    let merged = yaml::merge(&base, &ours.document, &theirs.document)
        .map_err(|notice| not_merged(vec![which(&notice, args)], args))?;
    let wrong = wrong_together(&merged, &ours, &theirs, &guidelines);
    let saved = if merged.conflicts.is_empty() {
        store::save_text(&mut ours, &merged.text, &guidelines)
    } else {
        store::save_marked(&ours, &merged.marked())
    };
    let saved = saved.map_err(|error| Failure::save(&error, &args.ours))?;
    let locale = || language::of_messages(args.lang);
    output::warn(&saved.notices(), &locale);
    output::lost(&merged.lost_comments, &locale);
    if !wrong.is_empty() {
        let count = Arg::Count(wrong.len());
        let heading = notice("merge-wrong-together").with("count", count);
        output::warn(&[vec![heading], wrong].concat(), &locale);
    }
    if merged.conflicts.is_empty() {
        return Ok(Outcome::default());
    }
    tell(&merged.conflicts, &locale());
    Ok(Outcome {
        status: FINDINGS,
        ..Outcome::default()
    })
}

/// What both sides started from. Git gives an empty file where each side made the plan by itself.
fn base(path: &Path, guidelines: &Guidelines) -> Result<Arc<Document>, StoreError> {
    match store::open(path, guidelines) {
        Ok(opened) => Ok(opened.document),
        Err(error) => {
            let is_empty = fs::metadata(path).is_ok_and(|found| found.len() == 0);
            let nothing = Document::read(b"{}").ok().filter(|_| is_empty);
            nothing.map(Arc::new).ok_or(error)
        }
    }
}

/// Errors of the merged plan that neither side has: what each did is right, and both together is not.
fn wrong_together(
    merged: &Merged,
    ours: &Opened,
    theirs: &Opened,
    guidelines: &Guidelines,
) -> Vec<Notice> {
    let Ok(document) = Document::read(merged.text.as_bytes()) else {
        return Vec::new();
    };
    let listed = yaml::decode(&document, guidelines).notices;
    if !listed.iter().any(fresh::is_error) {
        return Vec::new();
    }
    let before = [&*ours.document, &*theirs.document];
    let mut notices = fresh::errors(&document, &before, guidelines, |_| false);
    if !merged.conflicts.is_empty() {
        // the marks move the lines
        for notice in &mut notices {
            notice.place = None;
        }
    }
    notices
}

fn not_merged(causes: Vec<Notice>, args: &args::Merge) -> Failure {
    let file = args.ours.display().to_string();
    let first = notice("merge-not-done").text("file", file);
    Failure {
        notices: [vec![first], causes].concat(),
        status: output::USAGE,
    }
}

/// The fault with the file that it is in.
fn which(fault: &Notice, args: &args::Merge) -> Notice {
    let version = fault.args.iter().find(|(name, _)| *name == "version");
    let file = match version {
        Some((_, Arg::Count(0))) => &args.base,
        Some((_, Arg::Count(2))) => &args.theirs,
        _ => &args.ours,
    };
    let mut wrong = notice("merge-unclear").text("file", file.display().to_string());
    wrong.place = fault.place;
    wrong
}

fn tell(conflicts: &[Conflict], locale: &Locale) {
    let value = |value: &Option<String>| {
        Arg::Text(value.as_ref().map_or_else(
            || locale.text("merge-taken-away"),
            |value| fit(value, 40).into_owned(),
        ))
    };
    let lines = conflicts.iter().map(|conflict| {
        let figures = [
            ("path", Arg::Text(conflict.path.to_string())),
            ("ours", value(&conflict.ours)),
            ("theirs", value(&conflict.theirs)),
        ];
        format!("  {}\n", locale.say("merge-conflict", &figures))
    });
    output::say(&lines.collect::<String>());
    let count = Arg::Count(conflicts.len());
    output::warn(&[notice("merge-conflicts").with("count", count)], &|| {
        locale.clone()
    });
}
