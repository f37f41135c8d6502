//! Questions on a terminal: on standard error, so that standard output stays data.

use std::io::{self, BufRead, IsTerminal};

use super::output;

/// Whether there is somebody to ask.
pub(super) fn possible() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks until the answer is understood; an empty one takes the default where there is one. `None` where the input
/// ends.
pub(super) fn until<T>(
    question: &str,
    default: Option<T>,
    read: impl Fn(&str) -> Result<T, String>,
) -> Option<T> {
    loop {
        output::say(&format!("{question} "));
        let mut answer = String::new();
        if io::stdin().lock().read_line(&mut answer).ok()? == 0 {
            output::say("\n");
            return None;
        }
        let answer = answer.trim();
        if answer.is_empty() && default.is_some() {
            return default;
        }
        match read(answer) {
            Ok(value) => return Some(value),
            Err(why) => output::say(&format!("{why}\n")),
        }
    }
}
