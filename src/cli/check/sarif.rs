//! Findings as SARIF 2.1.0, the form of code scanning: a rule for each code, a place for each finding, and the mend
//! where there is exactly one.

use std::{ffi::OsStr, fmt::Write as _, os::unix::ffi::OsStrExt, path::Path};

use serde_json::{Value, json};

use super::Checked;
use crate::{
    plan::{Guidelines, Notice, Place, Severity},
    yaml::{self, Mend},
};

/// The log of one run over some plans.
pub(super) fn log(plans: &[Checked], guidelines: &Guidelines) -> Value {
    let mut codes: Vec<&str> = Vec::new();
    let mut rules: Vec<Value> = Vec::new();
    let mut results: Vec<Value> = Vec::new();
    for plan in plans {
        // what is no text has signs in place of its bytes here, and no place in it would be right
        let is_text = plan.findings.iter().all(|one| one.code != "yaml-utf8");
        let mends = is_text.then(|| yaml::mends(&plan.text, guidelines));
        let mends = mends.unwrap_or_default();
        for notice in &plan.findings {
            let rule = codes.iter().position(|code| *code == notice.code);
            let rule = rule.unwrap_or_else(|| {
                codes.push(notice.code);
                rules.push(self::rule(plan, notice));
                rules.len().saturating_sub(1)
            });
            results.push(result(plan, notice, rule, &mends));
        }
    }
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(plan: &Checked, notice: &Notice) -> Value {
    json!({
        "id": notice.code,
        "shortDescription": { "text": notice.code.replace('-', " ") },
        "help": { "text": plan.locale.why(notice) },
        "defaultConfiguration": { "level": level(notice.severity) },
    })
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

fn result(plan: &Checked, notice: &Notice, rule: usize, mends: &[Mend]) -> Value {
    let (message, mend) = (plan.locale.message(notice), plan.locale.mend(notice));
    let mut place = json!({ "artifactLocation": artifact(plan.path) });
    if let (Some(place), Some(at)) = (place.as_object_mut(), notice.place) {
        place.insert("region".to_owned(), region(&plan.text, at));
    }
    let mut result = json!({
        "ruleId": notice.code,
        "ruleIndex": rule,
        "level": level(notice.severity),
        "message": { "text": format!("{message} {mend}") },
        "locations": [{ "physicalLocation": place }],
        "properties": { "path": notice.path.to_string() },
    });
    let replacements: Vec<Value> = own(mends, notice, plan.readable)
        .into_iter()
        .map(|mend| {
            json!({
                "deletedRegion": region(&plan.text, mend.place),
                "insertedContent": { "text": mend.now },
            })
        })
        .collect();
    if let Some(result) = result.as_object_mut().filter(|_| !replacements.is_empty()) {
        let fix = json!({
            "description": { "text": mend },
            "artifactChanges": [{
                "artifactLocation": artifact(plan.path),
                "replacements": replacements,
            }],
        });
        result.insert("fixes".to_owned(), json!([fix]));
    }
    result
}

/// The mends of a finding, of all in the order of the text. A text that can't be read has one finding, and needs all.
fn own<'a>(mends: &'a [Mend], notice: &Notice, readable: bool) -> Vec<&'a Mend> {
    let Some(place) = notice.place.filter(|_| readable) else {
        return mends.iter().filter(|_| !readable).collect();
    };
    let near = place.start.saturating_sub(1);
    let is_before = |mend: &Mend| mend.place.end < place.start && mend.place.start < near;
    let rest = mends.iter().skip(mends.partition_point(is_before));
    rest.take_while(|mend| mend.place.start <= place.end)
        .filter(|mend| mend.code == notice.code)
        .collect()
}

/// Lines and columns from 1; the end is the column after the last letter.
fn region(text: &str, place: Place) -> Value {
    let meant = text.get(place.start..place.end).unwrap_or_default();
    let lines = meant.matches('\n').count();
    let last = meant
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count();
    let column = if lines == 0 { place.column } else { 1 };
    json!({
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.line.saturating_add(lines),
        "endColumn": column.saturating_add(last),
    })
}

/// A file as a URI.
fn artifact(path: &Path) -> Value {
    let mut uri = String::new();
    if path.is_absolute() {
        uri.push_str("file://");
    }
    let path: &OsStr = path.as_os_str();
    for byte in path.as_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                uri.push(char::from(*byte));
            }
            // a string takes whatever is written
            _ => drop(write!(uri, "%{byte:02X}")),
        }
    }
    json!({ "uri": uri })
}
