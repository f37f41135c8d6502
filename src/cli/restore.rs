//! `roadmap restore`: an earlier state of a plan comes back, as a save: proved, and what it replaces is kept as well.

use std::fs;

use super::{
    args, backups, language,
    output::{self, Failure, Outcome},
};
use crate::{locale::Safe, store};

pub(super) fn run(args: &args::Restore) -> Result<Outcome, Failure> {
    let kept = backups::of(&args.plan)?;
    let backup = backups::choose(kept, &args.which)
        .ok_or_else(|| backups::no_such(&args.plan, &args.which))?;
    let bytes = backup
        .bytes()
        .map_err(|error| Failure::open(error, &args.plan))?;
    if args.dry_run {
        let name = args.plan.display().to_string();
        let now = fs::read(&args.plan).unwrap_or_default();
        let text = store::unified(
            Safe::line(&name).as_ref(),
            &String::from_utf8_lossy(&now),
            &String::from_utf8_lossy(&bytes),
        );
        return Ok(output::of_plan(text).into());
    }
    let saved =
        store::restore(&args.plan, &bytes).map_err(|error| Failure::save(&error, &args.plan))?;
    output::warn(&saved.notices(), &|| language::of_messages(args.lang));
    Ok(Outcome::default())
}
