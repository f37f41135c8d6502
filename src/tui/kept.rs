//! The few things that were made last: what is asked for again, on the way back to a page, is not made again.

use std::{cell::RefCell, collections::VecDeque};

/// As many as there are screens, and some more.
const MOST: usize = 16;

/// What was made, what was asked for last first.
#[derive(Debug)]
pub struct Kept<T>(RefCell<VecDeque<T>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T: Clone> Kept<T> {
    /// The one that is asked for.
    pub fn find(&self, is: impl Fn(&T) -> bool) -> Option<T> {
        let mut all = self.0.borrow_mut();
        let at = all.iter().position(is)?;
        let found = all.remove(at)?;
        all.push_front(found.clone());
        Some(found)
    }

    /// The one that was asked for last.
    pub fn last(&self) -> Option<T> {
        self.0.borrow().front().cloned()
    }

    /// One more; those that are of no use any more go, and the oldest where there are too many.
    pub fn keep(&self, made: T, is_of_use: impl FnMut(&T) -> bool) {
        let mut all = self.0.borrow_mut();
        all.retain(is_of_use);
        all.push_front(made);
        all.truncate(MOST);
    }

    /// None of them.
    pub fn clear(&self) {
        self.0.borrow_mut().clear();
    }
}
