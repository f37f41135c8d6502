//! `roadmap diff`: what changed from one plan to another, in meaning.

use std::path::Path;

use super::{
    args::{self, PageFormat},
    language,
    output::{self, FINDINGS, Failure, Outcome, notice},
    plan,
};
use crate::{
    calc::{self, Figures},
    plan::{Arg, Severity},
    report::{self, Changes, Version},
    store::Opened,
    yaml,
};

pub(super) fn run(args: &args::Diff) -> Result<Outcome, Failure> {
    let stream = Path::new("-");
    if args.old == stream && args.new == stream {
        return Err(Failure::code("diff-one-stream"));
    }
    let (old, old_figures) = read(&args.old)?;
    let (new, new_figures) = read(&args.new)?;
    let locale = language::of_report(args.lang, &new.plan);
    for (opened, path) in [(&old, &args.old), (&new, &args.new)] {
        let errors = opened.notices.iter();
        let count = errors
            .filter(|notice| notice.severity == Severity::Error)
            .count();
        if count > 0 {
            let file = Arg::Text(path.display().to_string());
            let warning = notice("diff-errors")
                .with("file", file)
                .with("count", Arg::Count(count));
            output::warn(&[warning], &|| language::of_messages(args.lang));
        }
    }
    let changes = Changes::between(
        Version {
            plan: &old.plan,
            figures: &old_figures,
        },
        Version {
            plan: &new.plan,
            figures: &new_figures,
        },
        &locale,
    );
    let text = match args.format {
        PageFormat::Text => report::changes_text(
            &changes,
            output::width(args.sheet.width),
            output::paint(args.sheet.color),
        ),
        PageFormat::Markdown => report::changes_markdown(&changes),
        PageFormat::Json => output::json(&report::changes_json(&changes)),
    };
    let status = if args.exit_code && !changes.is_empty() {
        FINDINGS
    } else {
        0
    };
    Ok(Outcome { text, status })
}

fn read(path: &Path) -> Result<(Opened, Figures), Failure> {
    let opened =
        plan::open(path, &yaml::guidelines()).map_err(|error| Failure::open(error, path))?;
    let figures = calc::figures(&opened.plan)?;
    Ok((opened, figures))
}
