//! Where on the screen the mouse meets what. The view fills it anew with each frame.

use ratatui::layout::{Position, Rect};

use super::{actions::Do, dragging::Grip, paint::cells, rows::Spot, steps::Step};
use crate::plan::{Quarter, Span};

/// What a click means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A row of the page.
    Row(Spot),
    /// The head of a column.
    Head(Spot),
    /// A line of the topmost list.
    Line(usize),
    /// A step or tab.
    Step(Step),
    /// A key in the footer.
    Key(Do),
    /// A bar on the line of time, by its middle or an end.
    Bar(Spot, Grip),
}

/// Rectangles with what they mean; the later ones lie on top.
#[derive(Debug, Default)]
pub struct Hits {
    areas: Vec<(Rect, Target)>,
    /// The columns of the line of time, and its quarters.
    time: Option<(Rect, Span)>,
}

impl Hits {
    /// Nothing.
    pub fn clear(&mut self) {
        self.areas.clear();
        self.time = None;
    }

    /// One more.
    pub fn add(&mut self, area: Rect, target: Target) {
        self.areas.push((area, target));
    }

    /// A line of time.
    pub fn add_time(&mut self, area: Rect, line: Span) {
        self.time = Some((area, line));
    }

    /// The quarter at a column; beside the line the nearest one. Nothing where there is no line of time.
    pub fn quarter(&self, column: u16) -> Option<Quarter> {
        let (area, line) = self.time?;
        let each = area.width.checked_div(cells(line.quarters()))?;
        let at = column.saturating_sub(area.x).checked_div(each)?;
        let quarter = line.first().plus(i32::from(at));
        Some(quarter.min(line.last()))
    }

    /// What lies at a place.
    pub fn at(&self, column: u16, line: u16) -> Option<Target> {
        let place = Position::new(column, line);
        self.areas
            .iter()
            .rev()
            .find(|(area, _)| area.contains(place))
            .map(|(_, target)| *target)
    }
}
