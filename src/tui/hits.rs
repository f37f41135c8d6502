//! Where on the screen the mouse meets what. The view fills it anew with each frame.

use ratatui::layout::{Position, Rect};

use super::{actions::Do, rows::Spot, steps::Step};

/// What a click means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A row of the page.
    Row(Spot),
    /// A line of the topmost list.
    Line(usize),
    /// A step or tab.
    Step(Step),
    /// A key in the footer.
    Key(Do),
}

/// Rectangles with what they mean; the later ones lie on top.
#[derive(Debug, Default)]
pub struct Hits(Vec<(Rect, Target)>);

impl Hits {
    /// Nothing.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// One more.
    pub fn add(&mut self, area: Rect, target: Target) {
        self.0.push((area, target));
    }

    /// What lies at a place.
    pub fn at(&self, column: u16, line: u16) -> Option<Target> {
        let place = Position::new(column, line);
        self.0
            .iter()
            .rev()
            .find(|(area, _)| area.contains(place))
            .map(|(_, target)| *target)
    }
}
