//! `roadmap completions`: for packagers, and people who set their shell up.

use clap::CommandFactory;

use super::{
    args::{self, Cli},
    output::{Failure, Outcome, notice},
};

pub(super) fn run(args: &args::Completions) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "roadmap", &mut script);
    let script = String::from_utf8(script);
    Ok(script
        .map_err(|fault| Failure::new(notice("cli-output").text("fault", fault.to_string())))?
        .into())
}
