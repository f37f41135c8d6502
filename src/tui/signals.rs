//! Two threads that keep the terminal safe: one for signals, one that notices when the terminal itself is gone.

use std::{
    io,
    process::exit,
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc::Sender,
    },
    thread,
};

use rustix::{
    event::{PollFd, PollFlags, poll},
    io::Errno,
    process::{Signal, getpid, kill_process},
    stdio::stdin,
};
use signal_hook::{
    consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH},
    iterator::Signals,
};

use super::{editor, journal::Keeper, msg::Msg, terminal};

/// Whether the terminal is lent to another program.
static LENT: AtomicBool = AtomicBool::new(false);

/// The terminal is lent, or back. While it is lent, the keys that interrupt and stop are the other program's; where it
/// is stopped, so are we, or the shell would wait for us.
pub fn lend(lent: bool) {
    LENT.store(lent, Ordering::SeqCst);
}

/// Handles signals from now on; call it before the terminal is entered.
pub fn watch(to: Sender<Msg>, keeper: Keeper) -> io::Result<()> {
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH])?;
    thread::spawn(move || {
        for signal in signals.forever() {
            let lent = LENT.load(Ordering::SeqCst);
            let msg = match signal {
                SIGINT | SIGQUIT | SIGCONT if lent => continue,
                SIGTSTP if lent => {
                    // where even that fails, the shell waits for the editor
                    let _ = kill_process(getpid(), Signal::STOP);
                    continue;
                }
                SIGWINCH => Msg::Resized,
                SIGTSTP => Msg::Stop,
                SIGCONT => Msg::WentOn,
                ending => end(ending, &keeper),
            };
            if to.send(msg).is_err() {
                break;
            }
        }
    });
    Ok(())
}

/// Ends the program when the terminal vanishes, also where nobody sends the signal for it.
pub fn watch_terminal(keeper: Keeper) {
    thread::spawn(move || {
        let input = stdin();
        loop {
            let mut asked = [PollFd::new(&input, PollFlags::empty())];
            match poll(&mut asked, None) {
                Ok(0) | Err(Errno::INTR) => {}
                Ok(_) | Err(_) => {
                    end(SIGHUP, &keeper);
                }
            }
        }
    });
}

/// Restores the terminal, also from an editor that it is lent to, has the last changes written down, and ends as a
/// program that a signal ended. The plan itself is never saved unasked.
fn end(signal: i32, keeper: &Keeper) -> ! {
    if LENT.load(Ordering::SeqCst) {
        terminal::take_back(editor::end);
    }
    terminal::leave_for_good();
    keeper.flush();
    exit(128_i32.saturating_add(signal))
}
