//! Which lines of a page are in sight.

use ratatui::layout::Rect;

use super::{
    paint::{Canvas, cells},
    rows::Row,
    theme::Tone,
};
use crate::locale::Safe;

/// Scrolling rows keep at least so many lines beside those that stay in sight.
const LEAST: usize = 5;

/// What is in sight.
#[derive(Debug, Default)]
pub struct Sight {
    /// Rows by their position, each with its line on the screen.
    pub rows: Vec<(usize, u16)>,
    /// The line of the first row that scrolls, where there are more above.
    above: Option<u16>,
    /// The line of the last row that scrolls, where there are more below.
    below: Option<u16>,
}

/// The rows that are in sight: those pinned to the top and the end, and between them those around the selected one.
pub fn sight(rows: &[Row], heights: &[usize], selected: Option<usize>, body: Rect) -> Sight {
    let room = usize::from(body.height);
    let tall = |rows: &[usize]| -> usize { rows.iter().sum() };
    let mut head = rows.iter().take_while(|row| row.pinned).count();
    let others = rows.get(head..).unwrap_or_default();
    let mut tail = others.iter().rev().take_while(|row| row.pinned).count();
    let middle_of = |head: usize, tail: usize| {
        let end = heights.len().saturating_sub(tail);
        (head, heights.get(head..end).unwrap_or_default())
    };
    let (_, middle) = middle_of(head, tail);
    if tall(heights)
        .saturating_sub(tall(middle))
        .saturating_add(LEAST)
        > room
    {
        (head, tail) = (0, 0);
    }
    let (from, middle) = middle_of(head, tail);
    let end = from.saturating_add(middle.len());
    let (top, bottom) = (
        tall(heights.get(..from).unwrap_or_default()),
        tall(heights.get(end..).unwrap_or_default()),
    );
    let room = room.saturating_sub(top).saturating_sub(bottom);
    let selected = selected.map(|at| at.saturating_sub(from).min(middle.len().saturating_sub(1)));
    // what only shows, below the selected row, comes into sight with it
    let followers = rows
        .get(from..end)
        .unwrap_or_default()
        .iter()
        .skip(selected.map_or(0, |at| at.saturating_add(1)))
        .take_while(|row| !row.can_select())
        .count();
    let first = first_line(middle, selected, followers, room);
    let line_at = |line: usize| body.y.saturating_add(cells(line));
    let mut sight = Sight::default();
    let put = |rows: std::ops::Range<usize>, mut line: usize, sight: &mut Sight| {
        for at in rows {
            sight.rows.push((at, line_at(line)));
            line = line.saturating_add(heights.get(at).copied().unwrap_or(1));
        }
    };
    put(0..from, 0, &mut sight);
    let mut line = 0_usize;
    for (at, tall) in middle.iter().enumerate() {
        let end = line.saturating_add(*tall);
        if line >= first && end <= first.saturating_add(room) {
            let y = line_at(top.saturating_add(line).saturating_sub(first));
            sight.rows.push((from.saturating_add(at), y));
        }
        line = end;
    }
    sight.above = (first > 0).then(|| line_at(top));
    let last = top.saturating_add(room).saturating_sub(1);
    sight.below = (line > first.saturating_add(room)).then(|| line_at(last));
    let tail = top.saturating_add(line.saturating_sub(first).min(room));
    put(end..heights.len(), tail, &mut sight);
    sight
}

/// Signs that there is more above or below.
pub fn signs(canvas: &mut Canvas<'_>, body: Rect, sight: &Sight) {
    let x = body.right().saturating_sub(1);
    let dim = canvas.theme.tone(Tone::Dim);
    let (up, down) = if canvas.theme.ascii {
        ("^", "v")
    } else {
        ("▲", "▼")
    };
    for (y, sign) in [(sight.above, up), (sight.below, down)] {
        if let Some(y) = y {
            canvas.put(x, y, 1, &Safe::line(sign), dim);
        }
    }
}

/// The first line to show: the selected row stands inside, with some air where there is.
fn first_line(heights: &[usize], selected: Option<usize>, followers: usize, room: usize) -> usize {
    let total: usize = heights.iter().sum();
    let Some(selected) = selected.filter(|_| total > room) else {
        return 0;
    };
    let above: usize = heights.iter().take(selected).sum();
    let tall = heights.get(selected).copied().unwrap_or(1);
    let below: usize = heights
        .iter()
        .skip(selected.saturating_add(1))
        .take(followers)
        .sum();
    let air = below.max(room / 3);
    let wanted = above
        .saturating_add(tall)
        .saturating_add(air)
        .saturating_sub(room);
    // whole rows only, so that none is cut
    let most = total.saturating_sub(room);
    let mut first = 0;
    for height in heights {
        if first >= wanted.min(most) {
            break;
        }
        first = first.saturating_add(*height);
    }
    first.min(above)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::rows::Spot;

    fn rows(count: usize) -> Vec<Row> {
        let mut rows = vec![Row::heading(Safe::default()).pinned()];
        rows.extend((0..count).map(|at| Row::button(Spot::of("row", at), Safe::default())));
        rows.push(Row::heading(Safe::default()).pinned());
        rows
    }

    fn seen(count: usize, selected: usize, lines: u16) -> Vec<(usize, u16)> {
        let rows = rows(count);
        let heights = vec![1; rows.len()];
        sight(&rows, &heights, Some(selected), Rect::new(0, 0, 80, lines)).rows
    }

    #[test]
    fn pinned_rows_stay_in_sight_while_the_others_scroll() {
        let found = seen(100, 50, 10);
        assert_eq!(found.first(), Some(&(0, 0)));
        assert_eq!(found.last(), Some(&(101, 9)));
        assert!(found.iter().any(|(at, _)| *at == 50), "{found:?}");
        // a short list ends where it ends
        assert_eq!(seen(2, 1, 10), [(0, 0), (1, 1), (2, 2), (3, 3)]);
    }

    #[test]
    fn nothing_is_pinned_where_little_would_be_left() {
        let found = seen(100, 50, 4);
        assert!(
            found.iter().all(|(at, _)| (47..=53).contains(at)),
            "{found:?}"
        );
    }
}
