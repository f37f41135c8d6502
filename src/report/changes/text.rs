//! The changes as text for a terminal or a mail.

use super::{
    super::{
        Paint,
        table::{Table, Weight},
        wrap,
    },
    Changes, Group, Kind, Row,
};
use crate::plan::Arg;

const NARROWEST: usize = 40;
const WIDEST: usize = 160;

/// All changes, in at most `columns` columns; one sentence where there are none.
pub fn text(changes: &Changes, columns: usize, paint: Paint) -> String {
    let columns = columns.clamp(NARROWEST, WIDEST);
    let locale = &changes.after;
    if changes.is_empty() {
        return locale.text("change-none") + "\n";
    }
    let mut lines: Vec<String> = Vec::new();
    let heading = |lines: &mut Vec<String>, id: &str| {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(paint.head(&locale.text(id)));
    };
    if !changes.money.is_empty() {
        heading(&mut lines, "change-money");
        lines.extend(changes.money_table().text(columns, paint));
    }
    if !changes.time.is_empty() {
        heading(&mut lines, "change-time");
        lines.extend(
            changes
                .time
                .iter()
                .flat_map(|row| hanging(&changes.labelled(row), 0, columns)),
        );
    }
    if !changes.initiatives.is_empty() {
        heading(&mut lines, "report-initiatives");
        for group in &changes.initiatives {
            lines.extend(hanging(&changes.title(group), 0, columns));
            for row in group.rows.iter().filter(|row| !row.is_detail) {
                lines.extend(hanging(&changes.labelled(row), 2, columns));
            }
        }
    }
    if !changes.other.is_empty() {
        heading(&mut lines, "change-other");
        lines.extend(
            changes
                .other
                .iter()
                .flat_map(|row| hanging(&changes.labelled(row), 0, columns)),
        );
    }
    lines.join("\n") + "\n"
}

/// Lines that fit, those after the first further in.
fn hanging(text: &str, indent: usize, columns: usize) -> Vec<String> {
    let inner = indent + 2;
    let lines = wrap(text, columns.saturating_sub(inner));
    let pad = |at: usize| " ".repeat(if at == 0 { indent } else { inner });
    lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| pad(at) + &line)
        .collect()
}

impl Changes {
    /// A row in words.
    pub(super) fn labelled(&self, row: &Row) -> String {
        format!("{}: {}", row.label, self.sentence(row))
    }

    /// What became of an initiative, by its name.
    pub(super) fn title(&self, group: &Group) -> String {
        let id = match group.kind {
            Kind::Added => "change-added",
            Kind::Removed => "change-removed",
            Kind::Changed => "change-changed",
        };
        let name = Arg::Text(group.name.clone());
        self.after
            .say(id, &[("name", name), ("id", Arg::Text(group.id.clone()))])
    }

    /// Money as a table.
    pub(super) fn money_table(&self) -> Table {
        let locale = &self.after;
        let mut table = Table::new("")
            .figures(locale.text("change-before"))
            .figures(locale.text("change-after"))
            .figures(locale.text("change-difference"))
            .together(3);
        for row in &self.money {
            let difference = self.difference(row).unwrap_or_default();
            let cells = vec![
                row.label.clone(),
                self.cell(row, false),
                self.cell(row, true),
                difference,
            ];
            table.row(Weight::Plain, cells);
        }
        table
    }
}
