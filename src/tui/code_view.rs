//! Lines of a text with their numbers, and signs before them.

use ratatui::layout::Rect;

use super::{
    paint::{Canvas, cells},
    rows::Row,
    theme::{Sign, Tone},
};
use crate::locale::Safe;

/// What stands before a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gutter {
    /// Its number; nothing for one that goes.
    pub number: Option<usize>,
    /// The largest number of all, for which there has to be room.
    pub largest: usize,
    /// Whether it comes, goes or changes.
    pub mark: char,
    /// How much what is said of it weighs.
    pub sign: Option<(Sign, Tone)>,
}

/// Draws a line.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, row: &Row, gutter: &Gutter, selected: bool) {
    let theme = canvas.theme;
    let style = theme.tone(row.tone);
    let wide = cells(gutter.largest.max(1).to_string().len());
    let number = gutter.number.map(|number| number.to_string());
    let number = Safe::line(&number.unwrap_or_default());
    canvas.put_right(area.x, area.y, wide, &number, theme.tone(Tone::Dim));
    let mut x = area.x.saturating_add(wide).saturating_add(1);
    let mark = Safe::line(gutter.mark.encode_utf8(&mut [0; 4]));
    canvas.put(x, area.y, 1, &mark, style);
    x = x.saturating_add(1);
    if let Some((sign, tone)) = gutter.sign {
        canvas.sign(x, area.y, sign, theme.tone(tone));
    }
    x = x.saturating_add(2);
    let room = area.right().saturating_sub(x);
    let end = canvas.put(x, area.y, room, &row.label, style);
    if selected {
        let wide = end.saturating_sub(x).max(1);
        canvas.style(Rect::new(x, area.y, wide, 1), theme.selected());
    }
}
