//! The input thread: what the terminal sends, as our own messages.

use std::{
    io::{self, PipeReader, PipeWriter, Read as _, Write as _},
    sync::mpsc::{Receiver, Sender, channel},
    thread,
    time::Duration,
};

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
    poll, read,
};
use rustix::{
    event::{PollFd, PollFlags},
    io::Errno,
    stdio::stdin,
};

use super::{
    event::{Code, Key, Mouse},
    msg::Msg,
};

/// How long the library may look for the rest of what it has begun to read. Not at all is no choice: it would not even
/// read then. It asks the system in whole milliseconds and asks without a pause for what is left below one: a thread
/// that spins while the frame of its key is drawn. So a little more than one, which is over when the system answers.
const LOOK: Duration = Duration::from_micros(1_020);
/// So often it has to find nothing. It looks at the clock before it looks at the keys that it has read: where the
/// thread had to wait for its turn in between, it finds nothing though keys are there.
const LOOKS: u8 = 2;

/// The thread that listens to the terminal, and the way to keep it off.
pub struct Input {
    wake: PipeWriter,
    holds: Receiver<()>,
    go: Sender<()>,
}

impl Input {
    /// Starts the thread. It ends with the program, or when nobody listens any more.
    pub fn listen(to: Sender<Msg>) -> io::Result<Self> {
        let (woken, wake) = io::pipe()?;
        let (held, holds) = channel();
        let (go, went) = channel();
        thread::spawn(move || {
            let thread = Thread {
                to,
                woken,
                held,
                went,
            };
            thread.run();
        });
        Ok(Self { wake, holds, go })
    }

    /// Keeps the thread off the terminal: what is typed now is another program's.
    pub fn hold(&mut self) -> io::Result<()> {
        self.wake.write_all(b"!")?;
        // a thread that has ended does not read either
        let _ = self.holds.recv();
        Ok(())
    }

    /// Lets it listen again.
    pub fn go_on(&self) {
        let _ = self.go.send(());
    }
}

struct Thread {
    to: Sender<Msg>,
    woken: PipeReader,
    held: Sender<()>,
    went: Receiver<()>,
}

impl Thread {
    /// Waits for the terminal or the loop, without ever waking by itself.
    fn run(mut self) {
        let input = stdin();
        loop {
            let mut asked = [
                PollFd::new(&input, PollFlags::IN),
                PollFd::new(&self.woken, PollFlags::IN),
            ];
            match rustix::event::poll(&mut asked, None) {
                Err(Errno::INTR) => continue,
                Err(_) => return,
                Ok(_) => {}
            }
            let [typed, woken] = asked.map(|asked| asked.revents());
            if !woken.is_empty() {
                let taken = self.woken.read_exact(&mut [0]);
                if taken.is_err() || self.held.send(()).is_err() || self.went.recv().is_err() {
                    return;
                }
            } else if !typed.is_empty() && !self.take() {
                return;
            }
        }
    }

    /// Takes all that has come. An error means that the terminal is gone; another thread ends the program then.
    fn take(&self) -> bool {
        let mut left = LOOKS;
        while left > 0 {
            match poll(LOOK) {
                Ok(true) => left = LOOKS,
                Ok(false) => {
                    left -= 1;
                    continue;
                }
                Err(_) => break,
            }
            let Ok(event) = read() else { return false };
            if let Some(msg) = message(event)
                && self.to.send(msg).is_err()
            {
                return false;
            }
        }
        true
    }
}

fn message(event: Event) -> Option<Msg> {
    match event {
        Event::Key(key) => self::key(key).map(Msg::Key),
        Event::Mouse(mouse) => self::mouse(mouse),
        Event::Paste(text) => Some(Msg::Paste(text)),
        Event::FocusGained => Some(Msg::Focused),
        // the signal thread tells the size
        Event::Resize(..) | Event::FocusLost => None,
    }
}

fn key(event: KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let mut key = Key {
        code: code(event.code)?,
        ctrl: event.modifiers.contains(KeyModifiers::CONTROL),
        alt: event.modifiers.contains(KeyModifiers::ALT),
        shift: event.modifiers.contains(KeyModifiers::SHIFT),
    };
    if matches!(key.code, Code::Char(_) | Code::BackTab) {
        key.shift = false;
    }
    // AltGr comes as both
    if matches!(key.code, Code::Char(_)) && key.ctrl && key.alt {
        (key.ctrl, key.alt) = (false, false);
    }
    Some(key)
}

fn code(code: KeyCode) -> Option<Code> {
    Some(match code {
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(number) => Code::F(number),
        _ => return None,
    })
}

fn mouse(event: MouseEvent) -> Option<Msg> {
    let what = match event.kind {
        MouseEventKind::Down(MouseButton::Left) => Mouse::Press,
        MouseEventKind::Up(MouseButton::Left) => Mouse::Release,
        MouseEventKind::ScrollUp => Mouse::WheelUp,
        MouseEventKind::ScrollDown => Mouse::WheelDown,
        _ => return None,
    };
    Some(Msg::Mouse(what, event.column, event.row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alt_gr_types_its_character() {
        let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let event = KeyEvent::new(KeyCode::Char('€'), both);
        assert_eq!(key(event).unwrap().typed(), Some('€'));
    }

    #[test]
    fn a_key_held_down_comes_again() {
        let mut event = KeyEvent::new(KeyCode::Down, KeyModifiers::NONE);
        event.kind = KeyEventKind::Repeat;
        assert!(key(event).is_some());
    }

    #[test]
    fn a_released_key_is_no_key() {
        let mut event = KeyEvent::new(KeyCode::Char('a'), KeyModifiers::NONE);
        event.kind = KeyEventKind::Release;
        assert_eq!(key(event), None);
    }
}
