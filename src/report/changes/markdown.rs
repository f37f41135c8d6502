//! The changes as Markdown.

use std::fmt::Write as _;

use super::{super::markdown::escape, Changes, Row};

/// All changes; one sentence where there are none.
pub fn markdown(changes: &Changes) -> String {
    let locale = &changes.after;
    if changes.is_empty() {
        return locale.text("change-none") + "\n";
    }
    let mut md = String::new();
    let heading = |md: &mut String, id: &str| {
        if !md.is_empty() {
            md.push('\n');
        }
        // writing into a String can't fail
        let _ = write!(md, "## {}\n\n", escape(&locale.text(id)));
    };
    let list = |md: &mut String, rows: &[Row], indent: &str| {
        for row in rows.iter().filter(|row| !row.is_detail) {
            let _ = writeln!(md, "{indent}- {}", escape(&changes.labelled(row)));
        }
    };
    if !changes.money.is_empty() {
        heading(&mut md, "change-money");
        md += &changes.money_table().markdown(escape);
    }
    if !changes.time.is_empty() {
        heading(&mut md, "change-time");
        list(&mut md, &changes.time, "");
    }
    if !changes.initiatives.is_empty() {
        heading(&mut md, "report-initiatives");
        for group in &changes.initiatives {
            let _ = writeln!(md, "- **{}**", escape(&changes.title(group)));
            list(&mut md, &group.rows, "  ");
        }
    }
    if !changes.other.is_empty() {
        heading(&mut md, "change-other");
        list(&mut md, &changes.other, "");
    }
    md
}
