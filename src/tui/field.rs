//! The one text field that may have the cursor.

use tui_input::{Input, InputRequest};

use super::{
    event::{Code, Key},
    rows::Spot,
};

/// Longer texts belong into an editor.
const MOST: usize = 4_000;

/// A text being typed.
#[derive(Debug, Clone, Default)]
pub struct Line {
    input: Input,
}

impl Line {
    /// With a text, the cursor behind it.
    pub fn new(text: &str) -> Self {
        Self {
            input: Input::new(text.to_owned()),
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// In which column the cursor stands, from the text's beginning.
    pub fn cursor(&self) -> usize {
        self.input.visual_cursor()
    }

    /// How many columns have to go at the left so that the cursor is seen in `width` columns.
    pub fn scroll(&self, width: usize) -> usize {
        self.input.visual_scroll(width)
    }

    /// A key that edits. Returns whether it was one.
    pub fn key(&mut self, key: Key) -> bool {
        let request = match (key.code, key.ctrl) {
            (Code::Char(_), false) if key.alt => return false,
            (Code::Char(c), false) => {
                if self.text().chars().count() >= MOST {
                    return true;
                }
                InputRequest::InsertChar(c)
            }
            (Code::Backspace, false) => InputRequest::DeletePrevChar,
            (Code::Delete, false) => InputRequest::DeleteNextChar,
            (Code::Left, false) => InputRequest::GoToPrevChar,
            (Code::Right, false) => InputRequest::GoToNextChar,
            (Code::Left, true) => InputRequest::GoToPrevWord,
            (Code::Right, true) => InputRequest::GoToNextWord,
            (Code::Home, _) | (Code::Char('a'), true) => InputRequest::GoToStart,
            (Code::End, _) | (Code::Char('e'), true) => InputRequest::GoToEnd,
            (Code::Char('w'), true) => InputRequest::DeletePrevWord,
            (Code::Char('u'), true) => InputRequest::DeleteFromStart,
            (Code::Char('k'), true) => InputRequest::DeleteTillEnd,
            _ => return false,
        };
        self.input.handle(request);
        true
    }

    /// A text that came in one piece: line ends become spaces, so that it stays one line.
    pub fn paste(&mut self, text: &str) {
        let room = MOST.saturating_sub(self.text().chars().count());
        for c in text.trim_end().replace("\r\n", " ").chars().take(room) {
            let c = if c.is_control() { ' ' } else { c };
            self.input.handle(InputRequest::InsertChar(c));
        }
    }
}

/// The field of a row.
#[derive(Debug, Clone)]
pub struct Field {
    /// Which row.
    pub spot: Spot,
    /// The text.
    pub line: Line,
    /// What was selected before: selected again where the row goes with its field.
    pub back: Option<Spot>,
}
