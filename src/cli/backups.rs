//! `roadmap backups`: the earlier states of a plan that are kept, and what they hold that the file does not.

use std::{collections::HashMap, fs, path::Path};

use chrono::Local;

use super::{
    args, language,
    output::{self, Failure, Outcome, notice},
};
use crate::{
    locale::{Locale, Safe, Side, fit, pad},
    plan::{Arg, Number},
    store::{self, Backup},
};

pub(super) fn run(args: &args::Backups) -> Result<Outcome, Failure> {
    let locale = language::of_messages(args.lang);
    let kept = of(&args.plan)?;
    if kept.is_empty() {
        let file = Arg::Text(args.plan.display().to_string());
        output::say(&format!(
            "{}\n",
            locale.say("backups-none", &[("file", file)])
        ));
    }
    // a plan that is gone, or can't be read as text, differs in every line
    let now = fs::read_to_string(&args.plan).unwrap_or_default();
    let lines = kept
        .iter()
        .enumerate()
        .map(|(at, backup)| line(at, backup, &now, &locale));
    Ok(lines.collect::<String>().into())
}

/// The earlier states of a plan, the latest first.
pub(super) fn of(plan: &Path) -> Result<Vec<Backup>, Failure> {
    store::backups(plan).map_err(|fault| {
        let wrong = notice("backups-fault").text("file", plan.display().to_string());
        Failure::new(wrong.text("fault", fault.to_string()))
    })
}

/// Number, name, date and time here, size, and what would come back.
fn line(at: usize, backup: &Backup, now: &str, locale: &Locale) -> String {
    let bytes = Arg::Number(Number::whole(
        i64::try_from(backup.size).unwrap_or(i64::MAX),
    ));
    let size = locale.say("backups-size", &[("bytes", bytes)]);
    let differs = match backup.bytes() {
        Ok(bytes) => differs(&String::from_utf8_lossy(&bytes), now, locale),
        Err(error) => locale.message(&error.notice(Path::new(&backup.name))),
    };
    format!(
        "{}  {}  {}  {}  {differs}\n",
        pad(&(at + 1).to_string(), 2, Side::Right),
        backup.name,
        backup.time.with_timezone(&Local).format("%Y-%m-%d %H:%M"),
        pad(&size, 14, Side::Right),
    )
}

/// How many lines of the earlier state the file does not hold, with the first of them.
fn differs(then: &str, now: &str, locale: &Locale) -> String {
    let mut held: HashMap<&str, usize> = HashMap::new();
    for line in now.lines() {
        *held.entry(line).or_default() += 1;
    }
    let mut gone = then.lines().filter(|line| match held.get_mut(line) {
        Some(count @ 1..) => {
            *count -= 1;
            false
        }
        _ => true,
    });
    let first = gone.next();
    let count = gone.count();
    let added: usize = held.values().sum();
    match first {
        Some(first) => locale.say(
            "backups-differs",
            &[
                ("count", Arg::Count(count + 1)),
                ("first", Arg::Text(fit(first.trim(), 40).into_owned())),
            ],
        ),
        None if added > 0 => locale.say("backups-less", &[("count", Arg::Count(added))]),
        None if then == now => locale.text("backups-same"),
        None => locale.text("backups-order"),
    }
}

/// The state that a person means: its number in the list, or its name.
pub(super) fn choose(kept: Vec<Backup>, which: &str) -> Option<Backup> {
    let number: Option<usize> = which.parse().ok();
    kept.into_iter()
        .enumerate()
        .find(|(at, backup)| backup.name == which || number == Some(at + 1))
        .map(|(_, backup)| backup)
}

/// The words for a choice that is none.
pub(super) fn no_such(plan: &Path, which: &str) -> Failure {
    let file = Safe::line(&plan.display().to_string()).into_string();
    Failure::new(
        notice("restore-which")
            .text("file", file)
            .text("typed", which),
    )
}
