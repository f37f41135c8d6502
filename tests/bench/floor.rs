//! The floor that key-to-paint times are measured against: a program that answers each key with a fixed string, so that
//! all it takes is the terminal's and the system's time. `q` ends it.
//!
//! `cargo run --release --example floor`

use std::io;

use rustix::{
    io::{read, write},
    stdio::{stdin, stdout},
    termios::{OptionalActions, tcgetattr, tcsetattr},
};

/// As much as the highlight that goes from one row to the next: two rows of a table.
const ANSWER: &[u8] = b"\x1b[12;1H\x1b[0m  An initiative                  2026-Q1    20,000\
    \x1b[13;1H\x1b[7m  Another one                    2026-Q3    30,000\x1b[0m";

fn main() -> io::Result<()> {
    let before = tcgetattr(stdin())?;
    let mut raw = before.clone();
    raw.make_raw();
    tcsetattr(stdin(), OptionalActions::Now, &raw)?;
    write(stdout(), b"\x1b[?1049h\x1b[2J\x1b[?25l")?;
    let mut key = [0; 64];
    loop {
        let length = read(stdin(), &mut key)?;
        if length == 0 || key[0] == b'q' {
            break;
        }
        write(stdout(), ANSWER)?;
    }
    write(stdout(), b"\x1b[?1049l\x1b[?25h")?;
    tcsetattr(stdin(), OptionalActions::Now, &before)?;
    Ok(())
}
