//! The input thread: what the terminal sends, as our own messages.

use std::{sync::mpsc::Sender, thread};

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
    read,
};

use super::{
    event::{Code, Key, Mouse},
    msg::Msg,
};

/// Starts the thread. It ends with the program, or when nobody listens any more.
pub fn listen(to: Sender<Msg>) {
    thread::spawn(move || {
        // an error means that the terminal is gone; the hang-up thread ends the program
        while let Ok(event) = read() {
            if let Some(msg) = message(event)
                && to.send(msg).is_err()
            {
                break;
            }
        }
    });
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
    fn a_released_key_is_no_key() {
        let mut event = KeyEvent::new(KeyCode::Char('a'), KeyModifiers::NONE);
        event.kind = KeyEventKind::Release;
        assert_eq!(key(event), None);
    }
}
