//! `roadmap explain`: how a figure comes about.

use super::{
    args, language,
    output::{self, Failure, Outcome, notice},
    plan,
};
use crate::{calc, plan::Path, report, yaml};

pub(super) fn run(args: &args::Explain) -> Result<Outcome, Failure> {
    let opened = plan::open(&args.plan, &yaml::guidelines())
        .map_err(|error| Failure::open(error, &args.plan))?;
    let plan = &opened.plan;
    let locale = language::of_report(args.lang, plan);
    let figures = calc::figures(plan)?;
    let Some(steps) = calc::explain(plan, &figures, &Path::parse(&args.path))? else {
        return Err(Failure::new(
            notice("cli-no-figure").text("path", args.path.as_str()),
        ));
    };
    let width = output::width(args.width).max(20);
    let mut text = String::new();
    for step in &steps {
        let sentence = locale.say(step.id, &step.args);
        for line in report::wrap(&sentence, width) {
            text += &line;
            text.push('\n');
        }
    }
    Ok(text.into())
}
