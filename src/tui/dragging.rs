//! A bar that the mouse takes and lets go elsewhere. The terminal tells only where the button went down and where it
//! came up, which is all that it takes.

use super::{
    app::App,
    msg::Effect,
    page::{answered, work},
    rows::Spot,
    steps,
    typing::take,
};
use crate::plan::Quarter;

/// Where a bar is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grip {
    /// In its middle: it moves.
    Whole,
    /// At its start: that end moves.
    Start,
    /// At its end.
    End,
}

/// A bar that was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drag {
    spot: Spot,
    grip: Grip,
    from: Quarter,
}

/// The button goes down on a bar: it is selected, and taken.
pub fn press(app: &mut App, spot: Spot, grip: Grip, quarter: Option<Quarter>) {
    take(app, true);
    if let Some(work) = work(app) {
        work.select(spot);
        work.drag = quarter.map(|from| Drag { spot, grip, from });
    }
}

/// The button comes up: a bar that was taken goes as many quarters as the mouse went.
pub fn release(app: &mut App, quarter: Option<Quarter>) -> Vec<Effect> {
    let drag = work(app).and_then(|work| work.drag.take());
    let (Some(drag), Some(to), Some(work)) = (drag, quarter, app.work()) else {
        return Vec::new();
    };
    let by = to.since(drag.from);
    if by == 0 || !app.layers.is_empty() {
        return Vec::new();
    }
    let answer = steps::dragged(work.page, &app.cx(work), drag.spot, drag.grip, by);
    answered(app, answer)
}
