//! `roadmap man`: the manual, the program's page and then one for each command.

use clap::CommandFactory;
use clap_mangen::Man;

use super::{
    args::Cli,
    output::{Failure, Outcome, notice},
};

pub(super) fn run() -> Result<Outcome, Failure> {
    let fault = |fault: String| Failure::new(notice("cli-output").text("fault", fault));
    let mut command = Cli::command();
    command.build();
    let mut page = Vec::new();
    let pages = std::iter::once(&command).chain(command.get_subcommands());
    for command in pages.filter(|command| command.get_name() != "help") {
        Man::new(command.clone())
            .render(&mut page)
            .map_err(|error| fault(error.to_string()))?;
    }
    Ok(String::from_utf8(page)
        .map_err(|error| fault(error.to_string()))?
        .into())
}
