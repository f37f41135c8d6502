//! The commands, one file each. Data goes to standard output, whatever else is said to standard error.

mod args;
mod ask;
mod backups;
mod check;
mod completions;
mod diff;
mod explain;
mod fresh;
mod get;
mod language;
mod man;
mod merge;
mod new;
mod output;
mod plan;
mod quote;
mod restore;
mod schema;
mod screen;
mod set;
mod summary;

use std::{env, path::Path, process::ExitCode};

use clap::{CommandFactory as _, Parser as _, error::ErrorKind};

use crate::yaml;

use args::{Cli, Command};
use output::{Failure, Outcome};

/// Runs the command line and gives its exit status.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let locale = language::of_messages(None);
            return match unknown_command(&error) {
                Some(failure) => output::fail(&failure, &locale),
                None => output::usage(&error, &locale),
            };
        }
    };
    let lang = match &cli.command {
        None => cli.lang,
        Some(Command::New(new)) => new.lang,
        Some(Command::Summary(summary)) => summary.lang,
        Some(Command::Check(check)) => check.lang,
        Some(Command::Get(get)) => get.lang,
        Some(Command::Set(set)) => set.lang,
        Some(Command::Diff(diff)) => diff.lang,
        Some(Command::Merge(merge)) => merge.lang,
        Some(Command::Explain(explain)) => explain.lang,
        Some(Command::Backups(backups)) => backups.lang,
        Some(Command::Restore(restore)) => restore.lang,
        Some(Command::Schema | Command::Completions(_) | Command::Man) => None,
    };
    let result: Result<Outcome, Failure> = match cli.command {
        None => screen::run(screen::Asked {
            plan: cli.plan,
            lang: cli.lang,
            no_mouse: cli.no_mouse,
            ascii: cli.ascii,
            theme: cli.theme,
        }),
        Some(Command::New(args)) => new::run(args),
        Some(Command::Summary(args)) => summary::run(&args),
        Some(Command::Check(args)) => Ok(check::run(&args)),
        Some(Command::Get(args)) => get::run(&args),
        Some(Command::Set(args)) => set::run(&args),
        Some(Command::Diff(args)) => diff::run(&args),
        Some(Command::Merge(args)) => merge::run(&args),
        Some(Command::Explain(args)) => explain::run(&args),
        Some(Command::Backups(args)) => backups::run(&args),
        Some(Command::Restore(args)) => restore::run(&args),
        Some(Command::Schema) => Ok(schema::run()),
        Some(Command::Completions(args)) => completions::run(&args),
        Some(Command::Man) => man::run(),
    };
    let locale = || language::of_messages(lang);
    match result {
        Ok(outcome) => output::finish(&outcome, &locale),
        Err(failure) => output::fail(&failure, &locale()),
    }
}

/// A first word that is neither a command nor a file, with others behind it: most likely a command that was mistyped.
/// The parser takes it for a plan and complains about the rest.
fn unknown_command(error: &clap::Error) -> Option<Failure> {
    if !matches!(
        error.kind(),
        ErrorKind::ArgumentConflict | ErrorKind::UnknownArgument
    ) {
        return None;
    }
    let typed = env::args().nth(1)?;
    let cli = Cli::command();
    let names = || cli.get_subcommands().map(clap::Command::get_name);
    let is_known = names().any(|name| name == typed);
    if is_known || typed.starts_with('-') || typed.contains('.') || Path::new(&typed).exists() {
        return None;
    }
    Some(Failure::new(match yaml::nearest(&typed, names()) {
        Some(name) => output::notice("cli-no-command-near")
            .text("typed", typed.as_str())
            .text("nearest", name),
        None => output::notice("cli-no-command").text("typed", typed.as_str()),
    }))
}
