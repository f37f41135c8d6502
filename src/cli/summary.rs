//! `roadmap summary`: a plan as a page.

use super::{
    args::{self, PageFormat},
    language,
    output::{self, FINDINGS, Failure, Outcome},
    plan,
};
use crate::{
    plan::Severity,
    report::{self, Page, Unit},
    yaml,
};

pub(super) fn run(args: &args::Summary) -> Result<Outcome, Failure> {
    let read = plan::read(&args.plan, &yaml::guidelines())
        .map_err(|error| Failure::open(error, &args.plan))?;
    let locale = language::of_report(args.lang, &read.opened.plan);
    let status = if read.has(Severity::Error) {
        FINDINGS
    } else {
        0
    };
    let page = Page {
        plan: &read.opened.plan,
        figures: read
            .figures
            .as_ref()
            .map_err(|overflow| Failure::from(*overflow))?,
        findings: &read.findings,
        locale: &locale,
        unit: match args.unit {
            args::Unit::Exact => Unit::Exact,
            args::Unit::Thousand => Unit::Thousand,
        },
    };
    let text = match args.format {
        PageFormat::Text => report::summary_text(
            &page,
            output::width(args.sheet.width),
            output::paint(args.sheet.color),
        ),
        PageFormat::Markdown => report::summary_markdown(&page),
        PageFormat::Json => output::json(&report::summary_json(&page)),
    };
    // the process ends now: giving a large plan back piece by piece would only take time
    std::mem::forget(read);
    Ok(Outcome { text, status })
}
