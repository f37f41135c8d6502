//! `roadmap check`: everything wrong or unwise in plans, with place, reason and mend.

use std::path::Path;

use serde_json::{Value, json};

use super::{
    args::{self, CheckFormat},
    language,
    output::{self, FINDINGS, Outcome, USAGE},
    plan, quote,
};
use crate::{
    locale::{Locale, Safe},
    plan::{Arg, Notice, Severity},
    report,
    store::StoreError,
    yaml,
};

/// What was found in one file.
struct Checked {
    text: String,
    findings: Vec<Notice>,
    locale: Locale,
    readable: bool,
}

pub(super) fn run(args: &args::Check) -> Outcome {
    let guidelines = yaml::guidelines();
    let messages = language::of_messages(args.lang);
    let mut status = 0;
    let mut plans: Vec<Value> = Vec::new();
    let mut text = String::new();
    for path in &args.plans {
        let checked = match plan::read(path, &guidelines) {
            Ok(read) => found(read, &messages),
            Err(error) => refused(error, path, &messages),
        };
        let counts = |notice: &Notice| match notice.severity {
            Severity::Error => true,
            Severity::Warning => args.strict,
            Severity::Advice => false,
        };
        if !checked.readable {
            status = USAGE;
        } else if status == 0 && checked.findings.iter().any(counts) {
            status = FINDINGS;
        }
        match args.format {
            CheckFormat::Json => {
                let findings = checked.findings.iter();
                let findings = findings.map(|notice| report::finding(&checked.locale, notice));
                plans.push(json!({
                    "path": path.to_string_lossy(),
                    "findings": findings.collect::<Value>(),
                }));
            }
            CheckFormat::Text => text += &in_words(&checked, path, args),
        }
    }
    if args.format == CheckFormat::Json {
        text = format!("{:#}\n", json!({ "plans": plans }));
    }
    Outcome { text, status }
}

fn found(mut read: plan::Read, messages: &Locale) -> Checked {
    read.findings.sort_by_key(by_place);
    Checked {
        text: read.opened.document.text().to_owned(),
        locale: messages.for_plan(&read.opened.plan),
        findings: read.findings,
        readable: true,
    }
}

fn refused(error: StoreError, path: &Path, messages: &Locale) -> Checked {
    let notice = error.notice(path);
    let (text, findings) = match error {
        StoreError::Unreadable { text, notices } => (text, notices),
        _ => (String::new(), vec![notice]),
    };
    Checked {
        text,
        findings,
        locale: messages.clone(),
        readable: false,
    }
}

/// In the order of the file; what has no place comes first.
fn by_place(notice: &Notice) -> (usize, usize, Severity) {
    let place = notice
        .place
        .map_or((0, 0), |place| (place.line, place.column));
    (place.0, place.1, notice.severity)
}

fn in_words(checked: &Checked, path: &Path, args: &args::Check) -> String {
    let Checked {
        text,
        findings,
        locale,
        ..
    } = checked;
    if findings.is_empty() {
        return String::new();
    }
    let file = Safe::line(&path.to_string_lossy()).into_string();
    let paint = output::paint(args.color);
    let width = output::width(None);
    let lines: Vec<&str> = text.lines().collect();
    let quoted = findings
        .iter()
        .map(|notice| quote::finding(notice, &file, &lines, locale, paint, width));
    let quoted: Vec<String> = quoted.collect();
    let count = |severity: Severity| {
        Arg::Count(
            findings
                .iter()
                .filter(|notice| notice.severity == severity)
                .count(),
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
