//! The `roadmap` binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    roadmap::cli::main()
}
