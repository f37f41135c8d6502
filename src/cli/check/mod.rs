//! `roadmap check`: everything wrong or unwise in plans, with place, reason and mend.

mod fix;
mod sarif;

use std::path::Path;

use serde_json::{Value, json};

use super::{
    args::{self, CheckFormat},
    language,
    output::{self, FINDINGS, Failure, Outcome, USAGE},
    plan, quote,
};
use fix::NotMended;

use crate::{
    locale::{Locale, Safe},
    plan::{Arg, Notice, Severity},
    report,
    store::StoreError,
    yaml::{self, Mend},
};

/// What was found in one file.
struct Checked<'a> {
    path: &'a Path,
    text: String,
    findings: Vec<Notice>,
    locale: Locale,
    readable: bool,
    mended: Vec<Mend>,
    /// The only finding is why the file can't be opened, which was told already.
    told: bool,
}

pub(super) fn run(args: &args::Check) -> Outcome {
    let guidelines = yaml::guidelines();
    let messages = language::of_messages(args.lang);
    let mut status = 0;
    let mut plans: Vec<Checked> = Vec::new();
    for path in &args.plans {
        let mut mended = Vec::new();
        let mut unread = None;
        if args.fix {
            match fix::file(path, &guidelines, &messages) {
                Ok(mends) => mended = mends,
                Err(NotMended::Unread(error)) => unread = Some(error),
                Err(NotMended::Unsaved(failure)) => {
                    status = status.max(failure.status);
                    output::fail(&failure, &messages);
                }
            }
        }
        let read = unread.map_or_else(|| plan::read(path, &guidelines), Err);
        let checked = match read {
            Ok(read) => found(read, path, &messages),
            Err(error) => {
                if !matches!(error, StoreError::Unreadable { .. }) {
                    // what stops the work belongs to the errors, not to what was found
                    output::fail(&Failure::new(error.notice(path)), &messages);
                }
                refused(error, path, &messages)
            }
        };
        let counts = |notice: &Notice| match notice.severity {
            Severity::Error => true,
            Severity::Warning => args.strict,
            Severity::Advice => false,
        };
        if !checked.readable {
            status = status.max(USAGE);
        } else if checked.findings.iter().any(counts) {
            status = status.max(FINDINGS);
        }
        plans.push(Checked { mended, ..checked });
    }
    let mended = plans
        .iter()
        .map(|plan| fix::in_words(&plan.mended, plan.path, &plan.locale));
    let text = match args.format {
        CheckFormat::Json => in_json(&plans, args.fix),
        CheckFormat::Sarif => {
            output::say(&mended.collect::<String>());
            output::json(&sarif::log(&plans, &guidelines))
        }
        CheckFormat::Text => {
            let findings = plans.iter().map(|plan| in_words(plan, args));
            mended.zip(findings).flat_map(<[String; 2]>::from).collect()
        }
    };
    Outcome { text, status }
}

fn in_json(plans: &[Checked], fixed: bool) -> String {
    let plans = plans.iter().map(|plan| {
        let findings = plan.findings.iter();
        let mut json = json!({
            "path": plan.path.to_string_lossy(),
            "findings": findings
                .map(|notice| report::finding(&plan.locale, notice))
                .collect::<Value>(),
        });
        if let Some(map) = json.as_object_mut().filter(|_| fixed) {
            map.insert("mended".to_owned(), fix::json(&plan.mended));
        }
        json
    });
    output::json(&json!({ "plans": plans.collect::<Value>() }))
}

fn found<'a>(mut read: plan::Read, path: &'a Path, messages: &Locale) -> Checked<'a> {
    read.findings.sort_by_key(by_place);
    Checked {
        path,
        text: read.opened.document.text().to_owned(),
        locale: messages.for_plan(&read.opened.plan),
        findings: read.findings,
        readable: true,
        mended: Vec::new(),
        told: false,
    }
}

fn refused<'a>(error: StoreError, path: &'a Path, messages: &Locale) -> Checked<'a> {
    let notice = error.notice(path);
    let (text, findings, told) = match error {
        StoreError::Unreadable { text, notices } => (text, notices, false),
        _ => (String::new(), vec![notice], true),
    };
    Checked {
        path,
        text,
        findings,
        locale: messages.clone(),
        readable: false,
        mended: Vec::new(),
        told,
    }
}

/// In the order of the file; what has no place comes first.
fn by_place(notice: &Notice) -> (usize, usize, Severity) {
    let place = notice
        .place
        .map_or((0, 0), |place| (place.line, place.column));
    (place.0, place.1, notice.severity)
}

fn in_words(checked: &Checked, args: &args::Check) -> String {
    let Checked {
        path,
        text,
        findings,
        locale,
        told,
        ..
    } = checked;
    if findings.is_empty() || *told {
        return String::new();
    }
    let file = Safe::line(&path.to_string_lossy()).into_string();
    let paint = output::paint(args.color);
    let width = output::width(None);
    let quoted = findings
        .iter()
        .map(|notice| quote::finding(notice, &file, text, locale, paint, width));
    let quoted: Vec<String> = quoted.collect();
    let count = |severity: Severity| {
        Arg::Count(
            findings
                .iter()
                .filter(|notice| notice.severity == severity)
                .map(Notice::stands_for)
                .sum(),
        )
    };
    let total = locale.say(
        "cli-count",
        &[
            ("file", Arg::Text(file)),
            ("errors", count(Severity::Error)),
            ("warnings", count(Severity::Warning)),
            ("advice", count(Severity::Advice)),
        ],
    );
    format!("{}\n\n{total}\n", quoted.join("\n\n"))
}
