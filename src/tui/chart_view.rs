//! Draws the chart of what adds up over time, in eighths of a cell or in plain signs.

use ratatui::layout::Rect;

use super::{
    chart::{Chart, Point},
    paint::{Canvas, cells},
    theme::{Sign, Tone},
};
use crate::locale::{Safe, width};

/// A quarter need not be wider.
const MOST_QUARTER: u16 = 5;
/// Parts of a full cell, from below.
const EIGHTHS: [&str; 8] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇"];

/// Draws a chart.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, chart: &Chart) {
    let axis = chart
        .axis
        .iter()
        .map(|amount| cells(width(amount.as_str())))
        .max()
        .unwrap_or(0);
    let left = axis.saturating_add(1);
    let plot = Rect::new(
        area.x.saturating_add(left),
        area.y,
        area.width.saturating_sub(left),
        area.height.saturating_sub(2),
    );
    if plot.width < 8 || plot.height < 2 {
        return;
    }
    let dim = canvas.theme.tone(Tone::Dim);
    let middle = plot.y.saturating_add(plot.height / 2);
    let bottom = plot.bottom().saturating_sub(1);
    let zero = Safe::line("0");
    let [top, half] = &chart.axis;
    for (y, text) in [(plot.y, top), (middle, half), (bottom, &zero)] {
        canvas.put_right(area.x, y, axis, text, dim);
    }
    let columns = Columns::new(chart.points.len(), plot.width);
    for column in 0..columns.count {
        if let Some(point) = chart.points.get(columns.last_quarter(column)) {
            draw_column(canvas, plot, column, point);
        }
    }
    years(canvas, plot, chart, columns);
    if let Some((at, text)) = &chart.break_even
        && let Some(point) = chart.points.get(*at)
    {
        let x = plot.x.saturating_add(columns.column(*at));
        let y = line_of(plot, point.benefit);
        canvas.sign(x, y, Sign::Milestone, canvas.theme.tone(Tone::Good));
        // up and to the left of the mark both sums are lower, so there is room
        let wide = cells(width(text.as_str()));
        let start = x.saturating_add(1).checked_sub(wide);
        let above = y.checked_sub(1).filter(|above| *above >= plot.y);
        if let (Some(start), Some(above)) = (start.filter(|start| *start >= plot.x), above) {
            canvas.put(start, above, wide, text, canvas.theme.tone(Tone::Good));
        }
    }
    canvas.put(
        plot.x,
        plot.y,
        plot.width,
        &chart.not_back,
        canvas.theme.tone(Tone::Warn),
    );
    legend(
        canvas,
        Rect::new(area.x, area.bottom().saturating_sub(1), area.width, 1),
        chart,
    );
}

/// How quarters stand in columns: several columns a quarter, or several quarters a column.
#[derive(Clone, Copy)]
struct Columns {
    quarters: usize,
    count: u16,
}

impl Columns {
    fn new(quarters: usize, room: u16) -> Self {
        let each = usize::from(room) / quarters.max(1);
        let count = match cells(each).min(MOST_QUARTER) {
            0 => room,
            each => each.saturating_mul(cells(quarters)),
        };
        Self { quarters, count }
    }

    /// The last quarter that has a part of a column.
    fn last_quarter(self, column: u16) -> usize {
        let next = usize::from(column).saturating_add(1);
        let quarters = next.saturating_mul(self.quarters);
        quarters
            .div_ceil(usize::from(self.count).max(1))
            .saturating_sub(1)
    }

    /// The first column of a quarter.
    fn column(self, quarter: usize) -> u16 {
        let columns = quarter.saturating_mul(usize::from(self.count));
        cells(columns.checked_div(self.quarters).unwrap_or(0))
    }
}

/// The line of a part of the axis.
fn line_of(plot: Rect, part: f64) -> u16 {
    let up = eighths(plot.height, part).saturating_sub(1) / 8;
    plot.bottom().saturating_sub(1).saturating_sub(cells(up))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a part of at most a few hundred cells"
)]
fn eighths(height: u16, part: f64) -> usize {
    (part.clamp(0.0, 1.0) * f64::from(height) * 8.0).round() as usize
}

fn draw_column(canvas: &mut Canvas<'_>, plot: Rect, column: u16, point: &Point) {
    let x = plot.x.saturating_add(column);
    let plan = eighths(plot.height, point.plan);
    let cost = eighths(plot.height, point.cost);
    for up in 0..plot.height {
        let base = usize::from(up).saturating_mul(8);
        let y = plot.bottom().saturating_sub(1).saturating_sub(up);
        let inside = plan.saturating_sub(base).min(8);
        let band = cost.saturating_sub(base).min(8);
        let (text, style) = if inside == 8 || canvas.theme.ascii && inside >= 4 {
            (canvas.theme.sign(Sign::Full), canvas.theme.bar())
        } else if band > inside && band >= 4 {
            (
                canvas.theme.sign(Sign::Shade),
                canvas.theme.tone(Tone::Warn),
            )
        } else if inside > 0 && !canvas.theme.ascii {
            let part = EIGHTHS.get(inside).copied().unwrap_or_default();
            (part, canvas.theme.bar())
        } else {
            continue;
        };
        canvas.put(x, y, 1, &Safe::line(text), style);
    }
    if point.benefit > 0.0 {
        let y = line_of(plot, point.benefit);
        canvas.sign(x, y, Sign::Dot, canvas.theme.tone(Tone::Good));
    }
}

/// Names of the years under their first quarters, as far as they have room.
fn years(canvas: &mut Canvas<'_>, plot: Rect, chart: &Chart, columns: Columns) {
    let dim = canvas.theme.tone(Tone::Dim);
    let y = plot.bottom();
    let room = |at: usize| {
        let next = chart.years.get(at.saturating_add(1));
        let end = next.map_or(columns.count, |(quarter, _)| columns.column(*quarter));
        let start = chart
            .years
            .get(at)
            .map_or(0, |(quarter, _)| columns.column(*quarter));
        end.saturating_sub(start)
    };
    // all long or all short; the first year may be a part of one
    let long = chart
        .years
        .iter()
        .enumerate()
        .skip(1)
        .all(|(at, (_, name))| {
            at.saturating_add(1) == chart.years.len() || cells(width(name.as_str())) < room(at)
        });
    for (at, (quarter, name)) in chart.years.iter().enumerate() {
        let name = if long {
            name.clone()
        } else {
            let short: String = name.as_str().chars().skip(2).take(2).collect();
            Safe::line(&format!("'{short}"))
        };
        if cells(width(name.as_str())) < room(at) || at.saturating_add(1) == chart.years.len() {
            let x = columns.column(*quarter);
            let wide = plot.width.saturating_sub(x);
            if cells(width(name.as_str())) <= wide {
                canvas.put(plot.x.saturating_add(x), y, wide, &name, dim);
            }
        }
    }
}

fn legend(canvas: &mut Canvas<'_>, area: Rect, chart: &Chart) {
    let theme = canvas.theme;
    let mut x = area.x;
    let signs = [
        (Sign::Full, theme.bar()),
        (Sign::Shade, theme.tone(Tone::Warn)),
        (Sign::Dot, theme.tone(Tone::Good)),
        (Sign::Milestone, theme.tone(Tone::Good)),
    ];
    for ((sign, style), text) in signs.into_iter().zip(&chart.legend) {
        let wide = cells(width(text.as_str()));
        if wide == 0 || x.saturating_add(wide).saturating_add(2) > area.right() {
            continue;
        }
        canvas.sign(x, area.y, sign, style);
        x = x.saturating_add(2);
        x = canvas.put(x, area.y, wide, text, theme.tone(Tone::Dim));
        x = x.saturating_add(2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_take_several_columns_or_share_one() {
        let wide = Columns::new(20, 65);
        assert_eq!(
            (wide.count, wide.column(1), wide.last_quarter(2)),
            (60, 3, 0)
        );
        let narrow = Columns::new(40, 20);
        assert_eq!((narrow.count, narrow.column(2)), (20, 1));
        assert_eq!(narrow.last_quarter(19), 39);
        assert_eq!(Columns::new(0, 10).last_quarter(3), 0);
    }
}
