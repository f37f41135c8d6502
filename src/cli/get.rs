//! `roadmap get`: one value, or a part of the plan.

use std::io::{self, IsTerminal};

use super::{
    args,
    output::{Failure, Outcome, notice},
    plan,
};
use crate::{
    locale::Safe,
    plan::Path,
    yaml::{self, Got},
};

pub(super) fn run(args: &args::Get) -> Result<Outcome, Failure> {
    let opened = plan::open(&args.plan, &yaml::guidelines())
        .map_err(|error| Failure::open(error, &args.plan))?;
    let path = Path::parse(&args.path);
    let text = match yaml::get(&opened.document, &opened.plan, &path) {
        Got::Written(text) | Got::Default(text) => text,
        Got::Nowhere(nearest) => {
            let nearest = nearest.to_string();
            let code = if nearest.is_empty() {
                "cli-no-path"
            } else {
                "cli-no-path-near"
            };
            let wrong = notice(code).text("path", args.path.as_str());
            return Err(Failure::new(wrong.text("nearest", nearest)));
        }
    };
    // a script gets the text as it is; a terminal must not obey it
    let mut text = if io::stdout().is_terminal() {
        let lines = Safe::lines(&text).into_iter().map(String::from);
        lines.collect::<Vec<_>>().join("\n")
    } else {
        text
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text.into())
}
