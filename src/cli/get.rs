//! `roadmap get`: one value, or a part of the plan.

use super::{
    args,
    output::{self, Failure, Outcome, notice},
    plan,
};
use crate::{
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
    let mut text = output::of_plan(text);
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text.into())
}
