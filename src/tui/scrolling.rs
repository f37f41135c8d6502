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

/// Where each row of a page begins, in lines from its first; behind the last one, where they end.
pub fn tops(heights: impl ExactSizeIterator<Item = usize>) -> Vec<usize> {
    let mut tops = Vec::with_capacity(heights.len().saturating_add(1));
    let mut top = 0_usize;
    tops.push(top);
    for height in heights {
        top = top.saturating_add(height);
        tops.push(top);
    }
    tops
}

/// What is in sight.
#[derive(Debug, Default)]
pub struct Sight {
    /// Rows by their position, each with its line on the screen and how many it takes.
    pub rows: Vec<(usize, u16, u16)>,
    /// The line of the first row that scrolls, where there are more above.
    above: Option<u16>,
    /// The line of the last row that scrolls, where there are more below.
    below: Option<u16>,
}

/// The rows that are in sight: those pinned to the top and the end, and between them those around the selected one.
/// Looks at no other row: there may be thousands, and it is asked with every frame.
pub fn sight(rows: &[Row], tops: &[usize], selected: Option<usize>, body: Rect) -> Sight {
    let room = usize::from(body.height);
    let top_of = |at: usize| tops.get(at).copied().unwrap_or_default();
    let lines = |from: usize, to: usize| top_of(to).saturating_sub(top_of(from));
    let all = rows.len();
    let mut from = rows.iter().take_while(|row| row.pinned).count();
    let others = rows.get(from..).unwrap_or_default();
    let pinned = others.iter().rev().take_while(|row| row.pinned).count();
    let mut end = all.saturating_sub(pinned);
    let pinned = lines(0, from).saturating_add(lines(end, all));
    if pinned.saturating_add(LEAST) > room {
        (from, end) = (0, all);
    }
    let (top, bottom) = (lines(0, from), lines(end, all));
    let room = room.saturating_sub(top).saturating_sub(bottom);
    let selected = selected.map(|at| at.min(end.saturating_sub(1)).max(from));
    // what only shows, below the selected row, comes into sight with it
    let behind = selected.map_or(from, |at| at.saturating_add(1));
    let others = rows.get(behind..end).unwrap_or_default();
    let followers = others.iter().take_while(|row| !row.can_select()).count();
    let with = behind.saturating_add(followers);
    let middle = tops.get(from..=end).unwrap_or_default();
    let first = selected.map_or(top, |at| {
        first_line(middle, [at, behind, with].map(top_of), room)
    });
    let line_at = |line: usize| body.y.saturating_add(cells(line));
    let mut sight = Sight::default();
    let mut put = |rows: std::ops::Range<usize>, scrolled: usize| {
        for at in rows {
            let line = line_at(top_of(at).saturating_sub(scrolled));
            let tall = cells(lines(at, at.saturating_add(1)));
            sight.rows.push((at, line, tall));
        }
    };
    put(0..from, 0);
    let scrolled = first.saturating_sub(top);
    let last = first.saturating_add(room);
    let begins = middle.partition_point(|line| *line < first);
    let ends = middle.partition_point(|line| *line <= last);
    let seen = begins..ends.saturating_sub(1);
    put(
        seen.start.saturating_add(from)..seen.end.saturating_add(from),
        scrolled,
    );
    let left = top_of(end);
    let tail = left.saturating_sub(scrolled).min(top.saturating_add(room));
    put(end..all, left.saturating_sub(tail));
    sight.above = (first > top).then(|| line_at(top));
    let bottom = top.saturating_add(room).saturating_sub(1);
    sight.below = (left > last).then(|| line_at(bottom));
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

/// The first line to show of those that scroll: the selected row stands inside, with some air where there is. `lines`
/// are those where it begins, where it ends, and where what comes into sight with it ends.
fn first_line(middle: &[usize], lines: [usize; 3], room: usize) -> usize {
    let (Some(begin), Some(end)) = (middle.first(), middle.last()) else {
        return 0;
    };
    let most = end.saturating_sub(room);
    if most <= *begin {
        return *begin;
    }
    let [above, below, with] = lines;
    let air = with.saturating_sub(below).max(room / 3);
    let wanted = below.saturating_add(air).saturating_sub(room).min(most);
    // whole rows only, so that none is cut
    let whole = middle.partition_point(|line| *line < wanted);
    middle.get(whole).unwrap_or(end).min(&above).to_owned()
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
        let tops = tops(rows.iter().map(|_| 1));
        let sight = sight(&rows, &tops, Some(selected), Rect::new(0, 0, 80, lines));
        let seen = sight.rows.into_iter();
        seen.map(|(at, line, _)| (at, line)).collect()
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
