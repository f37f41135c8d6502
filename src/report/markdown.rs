//! The summary as Markdown: the same page for a wiki, a mail or a converter.

use std::fmt::Write as _;

use super::{Page, budget, chart, money, table::Table, text, wording};
use crate::plan::Severity;

/// Columns of the time line, which stands in a block of fixed width.
const TIME_LINE: usize = 100;

/// The page.
pub fn summary(page: &Page) -> String {
    let mut md = format!("# {}\n\n", escape(&wording::title(page)));
    let company = super::safe(&page.plan.company.name);
    if !company.is_empty() {
        let _ = writeln!(md, "**{}**  ", escape(&company));
    }
    let _ = writeln!(md, "{}", escape(&wording::subtitle(page)));
    findings(page, &mut md, "report-errors", |severity| {
        severity == Severity::Error
    });
    pairs(page, &mut md, "report-decision", &wording::decision(page));
    pairs(
        page,
        &mut md,
        "report-key-figures",
        &wording::key_figures(page),
    );
    table(page, &mut md, "report-by-period", &budget::by_period(page));
    table(page, &mut md, "report-by-pillar", &budget::by_pillar(page));
    time_line(page, &mut md);
    if let Some(initiatives) = text::initiatives(page) {
        table(page, &mut md, "report-initiatives", &initiatives);
        let note = page.locale.text("report-payback-note");
        let _ = writeln!(md, "\n{}", escape(&note));
    }
    table(page, &mut md, "report-money", &money::by_year(page).table);
    if let Some(risks) = text::risks(page) {
        table(page, &mut md, "report-risks", &risks);
    }
    findings(page, &mut md, "report-findings", |severity| {
        severity != Severity::Error
    });
    md
}

fn heading(page: &Page, md: &mut String, id: &str) {
    // writing into a String can't fail
    let _ = write!(md, "\n## {}\n\n", escape(&page.locale.text(id)));
}

fn pairs(page: &Page, md: &mut String, id: &str, lines: &[wording::Line]) {
    if lines.is_empty() {
        return;
    }
    heading(page, md, id);
    for (label, value) in lines {
        let _ = writeln!(md, "- **{}**: {}", escape(label), escape(value));
    }
}

fn table(page: &Page, md: &mut String, id: &str, table: &Table) {
    let heading = wording::table_heading(page, id);
    let _ = write!(
        md,
        "\n## {}\n\n{}",
        escape(&heading),
        table.markdown(escape)
    );
}

fn time_line(page: &Page, md: &mut String) {
    let Some(chart) = chart::chart(page, TIME_LINE).filter(|chart| !chart.rows.is_empty()) else {
        return;
    };
    heading(page, md, "report-time-line");
    md.push_str("```text\n");
    for head in &chart.heads {
        let _ = writeln!(md, "{head}");
    }
    for row in &chart.rows {
        // three backticks in a name would end the block; a reader that knows no blocks would obey a tag
        let name = row.name.replace('`', "'").replace('<', "‹");
        let line = format!("{name}{}", row.bar);
        let _ = writeln!(md, "{}", line.trim_end());
    }
    md.push_str("```\n\n");
    let marks = chart.legend.iter();
    let marks =
        marks.map(|(mark, id)| format!("{} {}", escape(&mark.to_string()), page.locale.text(id)));
    let _ = writeln!(md, "{}", marks.collect::<Vec<_>>().join(" · "));
}

fn findings(page: &Page, md: &mut String, id: &str, which: fn(Severity) -> bool) {
    let chosen: Vec<_> = page
        .findings
        .iter()
        .filter(|notice| which(notice.severity))
        .collect();
    if chosen.is_empty() {
        return;
    }
    heading(page, md, id);
    for notice in chosen {
        let _ = writeln!(
            md,
            "- **{}** {} ({})  \n  {}",
            escape(&wording::severity(page.locale, notice.severity)),
            escape(&page.locale.message(notice)),
            escape(&wording::place(notice)),
            escape(&page.locale.mend(notice)),
        );
    }
}

/// Keeps Markdown and HTML in a text from being read as such.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_the_plan_is_no_markup() {
        assert_eq!(
            escape("a|b *c* <script> [x](y)"),
            "a\\|b \\*c\\* &lt;script&gt; \\[x\\](y)"
        );
    }
}
