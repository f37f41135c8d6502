//! Tables that fit: one description, laid out as text of a given width or as Markdown.

use super::{Paint, wrap};
use crate::locale::{Side, put_padded, width};

/// How a row looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// A row of the body.
    Plain,
    /// A sum; a rule stands above the first.
    Total,
}

/// A table whose first column names its rows.
#[derive(Debug)]
pub(super) struct Table {
    columns: Vec<(String, Side)>,
    rows: Vec<(Weight, Vec<String>)>,
    /// How many columns at the end stay together where the table is cut.
    together: usize,
}

/// Spaces between columns.
const GAP: usize = 2;

impl Table {
    /// A table with its first column's head.
    pub(super) fn new(first: impl Into<String>) -> Self {
        Self {
            columns: vec![(first.into(), Side::Left)],
            rows: Vec::new(),
            together: 1,
        }
    }

    /// Keeps the last columns together.
    pub(super) fn together(mut self, columns: usize) -> Self {
        self.together = columns;
        self
    }

    /// One more column of figures.
    pub(super) fn figures(mut self, head: impl Into<String>) -> Self {
        self.columns.push((head.into(), Side::Right));
        self
    }

    /// One more column of words.
    pub(super) fn words(mut self, head: impl Into<String>) -> Self {
        self.columns.push((head.into(), Side::Left));
        self
    }

    /// One more row.
    pub(super) fn row(&mut self, weight: Weight, cells: Vec<String>) {
        self.rows.push((weight, cells));
    }

    /// As lines that fit `most` columns. A table that is too wide shortens its names first; then it is cut into
    /// several below each other, each with the names of the rows.
    pub(super) fn text(&self, most: usize, paint: Paint) -> Vec<String> {
        let mut widths: Vec<usize> = (0..self.columns.len())
            .map(|at| self.width_of(at))
            .collect();
        let figures: usize = widths.iter().skip(1).map(|width| width + GAP).sum();
        if let Some(first) = widths.first_mut() {
            let room = most.saturating_sub(figures).max(most / 4).min(most);
            *first = (*first).min(room);
        }
        let mut lines = Vec::new();
        for block in self.blocks(&widths, most) {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            self.block(&block, &widths, most, paint, &mut lines);
        }
        lines
    }

    /// Which columns stand in which block.
    fn blocks(&self, widths: &[usize], most: usize) -> Vec<Vec<usize>> {
        let first = widths.first().copied().unwrap_or(0);
        let of = |at: usize| widths.get(at).map_or(0, |width| width + GAP);
        let tail = self.columns.len().saturating_sub(self.together);
        let mut blocks: Vec<Vec<usize>> = vec![Vec::new()];
        let mut taken = first;
        for at in 1..self.columns.len() {
            let unit: usize = if at == tail {
                (at..self.columns.len()).map(of).sum()
            } else {
                of(at)
            };
            if taken + unit > most && blocks.last().is_some_and(|block| !block.is_empty()) {
                blocks.push(Vec::new());
                taken = first;
            }
            taken += of(at);
            if let Some(block) = blocks.last_mut() {
                block.push(at);
            }
        }
        blocks
    }

    fn block(
        &self,
        block: &[usize],
        widths: &[usize],
        most: usize,
        paint: Paint,
        lines: &mut Vec<String>,
    ) {
        let of = |at: usize| widths.get(at).copied().unwrap_or(0).min(most);
        let heads: Vec<Vec<String>> = (0..self.columns.len())
            .map(|at| {
                if at == 0 || block.contains(&at) {
                    self.head(at, of(at))
                } else {
                    Vec::new()
                }
            })
            .collect();
        let tall = heads.iter().map(Vec::len).max();
        for nth in 0..tall.unwrap_or(0) {
            let head = self.line(block, &of, |at| {
                let parts = heads.get(at).map_or(&[][..], Vec::as_slice);
                let above = tall.unwrap_or(0) - parts.len();
                let part = nth.checked_sub(above).and_then(|nth| parts.get(nth));
                part.map_or("", String::as_str)
            });
            lines.push(paint.quiet(&head));
        }
        let mut before = Weight::Plain;
        for (weight, cells) in &self.rows {
            let is_empty = |at: &usize| cells.get(*at).is_none_or(String::is_empty);
            if block.iter().all(is_empty) && !block.is_empty() {
                continue;
            }
            if *weight == Weight::Total && before == Weight::Plain {
                let longest = "─".repeat(widths.iter().copied().max().unwrap_or(0).min(most));
                let each = '─'.len_utf8();
                let rule = |at: usize| longest.get(..of(at) * each).unwrap_or_default();
                lines.push(paint.quiet(&self.line(block, &of, rule)));
            }
            before = *weight;
            let cell = |at: usize| cells.get(at).map_or("", String::as_str);
            let text = self.line(block, &of, cell);
            lines.push(match weight {
                Weight::Plain => text,
                Weight::Total => paint.head(&text),
            });
        }
    }

    /// The first column and those of a block, each cell in the width of its column.
    fn line<'c>(
        &self,
        block: &[usize],
        width: &dyn Fn(usize) -> usize,
        cell: impl Fn(usize) -> &'c str,
    ) -> String {
        let columns = block.iter().map(|at| width(*at) + GAP);
        // a figure's letters take one byte each, nearly always; so does half of a name's
        let mut line = String::with_capacity(columns.sum::<usize>() + width(0) * 2);
        put_padded(&mut line, cell(0), width(0), Side::Left);
        for at in block {
            let side = self.columns.get(*at).map_or(Side::Left, |column| column.1);
            line.extend([' '; GAP]);
            put_padded(&mut line, cell(*at), width(*at), side);
        }
        line.truncate(line.trim_end().len());
        line
    }

    /// A column's head, on as many lines as it has words that do not fit beside each other.
    fn head(&self, at: usize, columns: usize) -> Vec<String> {
        let head = self.columns.get(at).map_or("", |column| column.0.as_str());
        wrap(head, columns)
    }

    fn width_of(&self, at: usize) -> usize {
        let head = self.columns.get(at).map_or("", |column| column.0.as_str());
        let head = head.split(' ').map(width).max().unwrap_or(0);
        let cells = self.rows.iter().filter_map(|(_, cells)| cells.get(at));
        cells.map(|cell| width(cell)).max().unwrap_or(0).max(head)
    }

    /// As a Markdown table; `escape` makes a cell harmless there.
    pub(super) fn markdown(&self, escape: fn(&str) -> String) -> String {
        let line = |cells: &mut dyn Iterator<Item = String>| {
            let cells: Vec<String> = cells.collect();
            format!("| {} |\n", cells.join(" | "))
        };
        let mut text = line(&mut self.columns.iter().map(|column| escape(&column.0)));
        text += &line(&mut self.columns.iter().map(|column| match column.1 {
            Side::Left => "---".to_owned(),
            Side::Right => "---:".to_owned(),
        }));
        for (weight, cells) in &self.rows {
            let all = (0..self.columns.len()).map(|at| cells.get(at).map_or("", String::as_str));
            text += &line(&mut all.map(|cell| match weight {
                Weight::Total if !cell.is_empty() => format!("**{}**", escape(cell)),
                _ => escape(cell),
            }));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_is_too_wide_continues_below() {
        let mut table = Table::new("Period").figures("People").figures("Technology");
        table.row(Weight::Plain, vec!["2026".into(), "1".into(), "22".into()]);
        table.row(Weight::Total, vec!["Sum".into(), "1".into(), "22".into()]);
        table.row(Weight::Plain, vec!["Left".into(), "3".into()]);
        let plain = Paint { on: false };
        assert_eq!(
            table.text(40, plain),
            [
                "Period  People  Technology",
                "2026         1          22",
                "──────  ──────  ──────────",
                "Sum          1          22",
                "Left         3",
            ]
        );
        // a row that says nothing of the columns below is left out there
        assert_eq!(
            table.text(18, plain),
            [
                "Per…  People",
                "2026       1",
                "────  ──────",
                "Sum        1",
                "Left       3",
                "",
                "Per…  Technology",
                "2026          22",
                "────  ──────────",
                "Sum           22",
            ]
        );
    }

    #[test]
    fn a_long_head_stands_on_several_lines() {
        let mut table = Table::new("Period").figures("External advice");
        table.row(Weight::Plain, vec!["2026".into(), "10.500".into()]);
        assert_eq!(
            table.text(40, Paint { on: false }),
            ["        External", "Period    advice", "2026      10.500"]
        );
    }
}
