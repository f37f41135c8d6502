//! The terminal: entered, drawn on, and left as it was found, whatever happens.
//!
//! Everything that leaves goes through [`leave`], which tries every step even where one fails: a normal end, signals,
//! a panic, a terminal that vanished. It uses neither std's stdout lock nor the drawing library, so that a thread can
//! call it while the main thread is stuck in a write.

mod frame;

use std::{
    io, mem,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use crossterm::Command as _;
use ratatui::buffer::Buffer;
use rustix::{
    event::{PollFd, PollFlags, poll},
    io::Errno,
    process::{Signal, kill_current_process_group},
    stdio::{stdin, stdout},
    termios::{
        OptionalActions, QueueSelector, Termios, isatty, tcflush, tcgetattr, tcgetwinsize,
        tcsetattr,
    },
};

use frame::Frame;

/// Alternate screen, cleared, without cursor; mouse buttons in SGR form, focus reports, pastes in brackets.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[2J\x1b[?25l\x1b[?1004h\x1b[?2004h";
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1000l";
/// The reverse of all of it. The escape at its start ends a sequence that was cut off.
const LEAVE: &[u8] =
    b"\x1b[?2026l\x1b[0m\x1b[?1006l\x1b[?1000l\x1b[?2004l\x1b[?1004l\x1b[2J\x1b[?1049l\x1b[?25h";
const BEGIN_FRAME: &str = "\x1b[?2026h";
const END_FRAME: &str = "\x1b[?2026l";
const CLEAR: &str = "\x1b[0m\x1b[?25l\x1b[2J";

/// What the terminal's settings were before us; nothing while we are not in.
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);
/// The same while the terminal is lent to another program.
static LENT: Mutex<Option<Termios>> = Mutex::new(None);
/// Held while bytes go out.
static WRITING: Mutex<()> = Mutex::new(());
/// The program ends: nothing more may be drawn.
static ENDING: AtomicBool = AtomicBool::new(false);

/// A terminal may claim any size; no real one is larger, and a buffer for 65535 × 65535 cells kills the program.
const MOST_COLUMNS: u16 = 500;
const MOST_LINES: u16 = 200;
/// How long [`leave`] waits for a write that is under way.
const PATIENCE: Duration = Duration::from_millis(300);

/// Why there can be no screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Input or output is no terminal.
    NoTerminal,
    /// `TERM` is unset or `dumb`.
    Dumb,
}

/// Whether a screen can be shown here, by what `TERM` says and where input and output go.
///
/// # Errors
/// What is missing.
pub fn fit(term: Option<&str>) -> Result<(), Unfit> {
    if !isatty(stdin()) || !isatty(stdout()) {
        return Err(Unfit::NoTerminal);
    }
    match term {
        None | Some("" | "dumb") => Err(Unfit::Dumb),
        Some(_) => Ok(()),
    }
}

/// Columns and lines of the terminal, within reason.
pub fn size() -> (u16, u16) {
    tcgetwinsize(stdout()).map_or((80, 24), |size| {
        (size.ws_col.min(MOST_COLUMNS), size.ws_row.min(MOST_LINES))
    })
}

/// Takes the terminal over. Again after a stop: the settings found at first stay the ones to go back to.
pub fn enter(mouse: bool) -> io::Result<()> {
    if ENDING.load(Ordering::SeqCst) {
        wait_for_the_end();
    }
    let mut before = lock(&BEFORE);
    let found = tcgetattr(stdin())?;
    let mut raw = found.clone();
    raw.make_raw();
    before.get_or_insert(found);
    tcsetattr(stdin(), OptionalActions::Now, &raw)?;
    drop(before);
    let mut bytes = ENTER.to_vec();
    if mouse {
        bytes.extend_from_slice(MOUSE_ON);
    }
    send(&bytes)
}

/// Gives the terminal back. Does nothing where it was given back before.
pub fn leave() {
    let (found, writing) = (lock_soon(&BEFORE), lock_soon(&WRITING));
    if let Some(mut found) = found
        && let Some(settings) = found.take()
    {
        write_all(LEAVE).unwrap_or_default();
        // what was typed and not read must not run as commands
        tcflush(stdin(), QueueSelector::IFlush).unwrap_or_default();
        tcsetattr(stdin(), OptionalActions::Now, &settings).unwrap_or_default();
    }
    drop(writing);
}

/// Gives the terminal back for good: nothing is drawn after it, whatever the main thread is doing.
pub fn leave_for_good() {
    ENDING.store(true, Ordering::SeqCst);
    leave();
}

/// Lets the shell stop the program's whole group; comes back when it goes on.
pub fn stop(mouse: bool) -> io::Result<()> {
    leave();
    if ENDING.load(Ordering::SeqCst) {
        wait_for_the_end();
    }
    kill_current_process_group(Signal::STOP)?;
    enter(mouse)
}

/// Leaves the terminal to another program for as long as `work` takes, and has it back as it was, however that program
/// left it.
pub fn lend<T>(mouse: bool, work: impl FnOnce() -> T) -> io::Result<T> {
    let settings = lock(&BEFORE).clone();
    lock(&LENT).clone_from(&settings);
    leave();
    let done = work();
    if let Some(settings) = settings {
        tcsetattr(stdin(), OptionalActions::Now, &settings)?;
    }
    enter(mouse)?;
    *lock(&LENT) = None;
    Ok(done)
}

/// Ends what the terminal is lent to, and puts the settings back that it may have left otherwise. Nothing may be drawn
/// after it.
pub fn take_back(end: impl FnOnce()) {
    ENDING.store(true, Ordering::SeqCst);
    end();
    if let Some(settings) = lock_soon(&LENT).and_then(|mut lent| lent.take()) {
        tcsetattr(stdin(), OptionalActions::Now, &settings).unwrap_or_default();
    }
}

/// After a panic of any thread: the terminal first, then the message on it, then what is still to be done, then the end.
pub fn restore_on_panic(last: impl Fn() + Send + Sync + 'static) {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        leave_for_good();
        before(info);
        last();
        std::process::exit(101);
    }));
}

/// The drawing surface. Frames reach the terminal in one write each, and only where something changed.
pub struct Screen {
    shown: Frame,
    /// The one that is drawn next.
    next: Frame,
    /// What goes before it.
    first: &'static str,
    size: (u16, u16),
}

impl Screen {
    /// A surface of the terminal's size.
    pub fn on_terminal() -> Self {
        let size = size();
        Self {
            shown: Frame::empty(size),
            next: Frame::empty(size),
            first: "",
            size,
        }
    }

    /// Columns and lines.
    pub const fn size(&self) -> (u16, u16) {
        self.size
    }

    /// Everything is drawn anew at the next frame.
    pub fn reset(&mut self) {
        *self = Self::on_terminal();
        self.first = CLEAR;
    }

    /// Mouse reports on or off.
    pub fn mouse(&mut self, on: bool) -> io::Result<()> {
        send(if on { MOUSE_ON } else { MOUSE_OFF })
    }

    /// Hands a text to the terminal's clipboard (OSC 52). It travels in letters and digits alone, so nothing in it is
    /// obeyed. Inside tmux it goes twice: for tmux itself, and through it.
    pub fn copy(&mut self, text: &str, in_tmux: bool) -> io::Result<()> {
        send(clipboard(text, in_tmux).as_bytes())
    }

    /// One frame; `paint` says where the cursor is.
    pub fn draw(
        &mut self,
        paint: impl FnOnce(&mut Buffer) -> Option<(u16, u16)>,
    ) -> io::Result<()> {
        self.next.cells.reset();
        self.next.cursor = paint(&mut self.next.cells);
        let changes = self.next.changes_from(&self.shown);
        mem::swap(&mut self.shown, &mut self.next);
        let first = mem::take(&mut self.first);
        if first.is_empty() && changes.is_empty() {
            return Ok(());
        }
        let frame = [BEGIN_FRAME, first, &changes, END_FRAME].concat();
        send(frame.as_bytes())
    }
}

fn clipboard(text: &str, in_tmux: bool) -> String {
    let mut copy = String::new();
    // writing into a text does not fail
    let _ = crossterm::clipboard::CopyToClipboard::to_clipboard_from(text).write_ansi(&mut copy);
    if in_tmux {
        let through = copy.replace('\x1b', "\x1b\x1b");
        copy = format!("{copy}\x1bPtmux;{through}\x1b\\");
    }
    copy
}

/// Writes while the program is not ending; then it only waits for the end.
fn send(bytes: &[u8]) -> io::Result<()> {
    let writing = lock(&WRITING);
    let mut rest = bytes;
    while !rest.is_empty() {
        if ENDING.load(Ordering::SeqCst) {
            drop(writing);
            wait_for_the_end();
        }
        rest = write_some(rest)?;
    }
    Ok(())
}

fn wait_for_the_end() -> ! {
    loop {
        thread::park();
    }
}

fn write_all(bytes: &[u8]) -> io::Result<()> {
    let mut rest = bytes;
    while !rest.is_empty() {
        rest = write_some(rest)?;
    }
    Ok(())
}

/// Writes a part and returns what is left of it.
fn write_some(bytes: &[u8]) -> io::Result<&[u8]> {
    match rustix::io::write(stdout(), bytes) {
        Ok(0) => Err(io::ErrorKind::WriteZero.into()),
        Ok(count) => Ok(bytes.get(count..).unwrap_or_default()),
        Err(Errno::INTR) => Ok(bytes),
        Err(Errno::AGAIN) => {
            let out = stdout();
            poll(&mut [PollFd::new(&out, PollFlags::OUT)], None)?;
            Ok(bytes)
        }
        Err(error) => Err(error.into()),
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The lock, unless another thread keeps it too long: a stuck write must not keep the terminal from being restored.
fn lock_soon<T>(mutex: &Mutex<T>) -> Option<MutexGuard<'_, T>> {
    let start = Instant::now();
    loop {
        match mutex.try_lock() {
            Ok(guard) => return Some(guard),
            Err(std::sync::TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
            Err(std::sync::TryLockError::WouldBlock) if start.elapsed() > PATIENCE => return None,
            Err(std::sync::TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(2)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_copied_holds_nothing_that_a_terminal_obeys() {
        let copy = clipboard("€ 1\t\x1b[31m\x07", false);
        let inner = copy.strip_prefix("\x1b]52;c;").unwrap();
        let inner = inner
            .strip_suffix("\x1b\\")
            .or(inner.strip_suffix('\x07'))
            .unwrap();
        assert!(
            inner
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+/=".contains(c))
        );
        let twice = clipboard("a", true);
        assert!(twice.starts_with("\x1b]52;c;YQ=="));
        assert!(twice.contains("\x1bPtmux;\x1b\x1b]52;c;YQ=="));
    }
}
