//! The summary as a page of text: for the terminal, a mail, a printer. It fits the width that it is given, from 40
//! columns on, and says everything without colour.

use super::{
    Page, Paint, budget, chart, money,
    table::{Table, Weight},
    wording, wrap,
};
use crate::{
    locale::{Side, fit, pad, width},
    plan::{Arg, Money, Notice, Severity},
};

/// The widest page: beyond this, lines are hard to follow.
const WIDEST: usize = 160;
const NARROWEST: usize = 40;
/// How many risks are named.
const RISKS: usize = 5;

/// The page, in at most `columns` columns.
pub fn summary(page: &Page, columns: usize, paint: Paint) -> String {
    let mut sheet = Sheet {
        page,
        width: columns.clamp(NARROWEST, WIDEST),
        paint,
        text: String::with_capacity(16 * 1024),
    };
    sheet.title();
    sheet.findings("report-errors", |severity| severity == Severity::Error);
    sheet.pairs("report-decision", &wording::decision(page));
    sheet.pairs("report-key-figures", &wording::key_figures(page));
    sheet.table("report-by-period", &budget::by_period(page));
    sheet.table("report-by-pillar", &budget::by_pillar(page));
    sheet.time_line();
    sheet.milestones();
    sheet.initiatives();
    sheet.money_over_time();
    sheet.risks();
    sheet.findings("report-findings", |severity| severity != Severity::Error);
    sheet.text
}

struct Sheet<'a> {
    page: &'a Page<'a>,
    width: usize,
    paint: Paint,
    text: String,
}

impl Sheet<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn heading(&mut self, id: &str) {
        let words = self.page.locale.text(id);
        let heading = fit(&words, self.width);
        self.text.push('\n');
        let heading = self.paint.head(&heading);
        self.line(&heading);
    }

    fn title(&mut self) {
        let title = wording::title(self.page);
        let company = super::safe(&self.page.plan.company.name);
        let both = width(&title) + width(&company) + 2;
        if company.is_empty() || both > self.width {
            let title = self.paint.head(&fit(&title, self.width));
            self.line(&title);
            if !company.is_empty() {
                self.line(&fit(&company, self.width));
            }
        } else {
            let company = pad(&company, self.width - width(&title), Side::Right);
            let line = format!("{}{company}", self.paint.head(&title));
            self.line(&line);
        }
        let rule = self.paint.quiet(&"─".repeat(self.width));
        self.line(&rule);
        for line in wrap(&wording::subtitle(self.page), self.width) {
            let line = self.paint.quiet(&line);
            self.line(&line);
        }
    }

    /// Labels with what they say, the latter in one column.
    fn pairs(&mut self, heading: &str, lines: &[wording::Line]) {
        if lines.is_empty() {
            return;
        }
        self.heading(heading);
        let labels = lines.iter().map(|(label, _)| width(label)).max();
        let labels = labels.unwrap_or(0).min(self.width / 2);
        for (label, value) in lines {
            let mut label = pad(label, labels, Side::Left);
            for part in wrap(value, self.width - labels - 2) {
                self.line(&format!("{label}  {part}"));
                label = " ".repeat(labels);
            }
        }
    }

    fn table(&mut self, heading: &str, table: &Table) {
        let head = wording::table_heading(self.page, heading);
        self.text.push('\n');
        let head = self.paint.head(&fit(&head, self.width));
        self.line(&head);
        for line in table.text(self.width, self.paint) {
            self.line(&line);
        }
    }

    fn time_line(&mut self) {
        let Some(chart) = chart::chart(self.page, self.width) else {
            return;
        };
        if chart.rows.is_empty() {
            return;
        }
        self.heading("report-time-line");
        for head in &chart.heads {
            let head = self.paint.quiet(head);
            self.line(&head);
        }
        for row in &chart.rows {
            let line = format!("{}{}", row.name, row.bar);
            let line = line.trim_end();
            let line = if row.phase {
                self.paint.head(line)
            } else {
                line.to_owned()
            };
            self.line(&line);
        }
        let marks = chart
            .legend
            .iter()
            .map(|(mark, id)| format!("{mark} {}", self.page.locale.text(id)));
        let legend = marks.collect::<Vec<_>>().join("   ");
        for line in wrap(&legend, self.width) {
            let line = self.paint.quiet(&line);
            self.line(&line);
        }
    }

    fn milestones(&mut self) {
        let mut milestones: Vec<_> = self
            .page
            .plan
            .phases
            .iter()
            .flat_map(|phase| &phase.milestones)
            .collect();
        if milestones.is_empty() {
            return;
        }
        milestones.sort_by_key(|milestone| milestone.quarter);
        self.heading("report-milestones");
        let quarter = |at| self.page.locale.quarter(at);
        let names = milestones
            .iter()
            .map(|milestone| width(&quarter(milestone.quarter)));
        let column = names.max().unwrap_or(0);
        for milestone in milestones {
            let mark = if milestone.done {
                self.paint.good("✓")
            } else {
                "·".to_owned()
            };
            let when = pad(&quarter(milestone.quarter), column, Side::Left);
            let name = super::safe(&milestone.name);
            let name = fit(&name, self.width.saturating_sub(column + 4));
            self.line(&format!("{when}  {mark} {name}"));
        }
    }

    fn initiatives(&mut self) {
        let Some(table) = initiatives(self.page) else {
            return;
        };
        self.table("report-initiatives", &table);
        for line in wrap(&self.page.locale.text("report-payback-note"), self.width) {
            let line = self.paint.quiet(&line);
            self.line(&line);
        }
    }

    fn money_over_time(&mut self) {
        let by_year = money::by_year(self.page);
        self.table("report-money", &by_year.table);
        self.bars(&by_year);
        let break_even = self.page.figures.totals.break_even;
        let line = self.page.locale.say(
            "report-break-even-line",
            &[(
                "when",
                Arg::Text(wording::payback(self.page.locale, break_even)),
            )],
        );
        for line in wrap(&line, self.width) {
            self.line(&line);
        }
    }

    fn bars(&mut self, by_year: &money::YearsOfMoney) {
        let years = &self.page.figures.years;
        let names: Vec<String> = years
            .iter()
            .map(|of| self.page.locale.year(of.year))
            .collect();
        let column = names.iter().map(|name| width(name)).max().unwrap_or(0);
        let bars = money::bars(
            &by_year.cumulative,
            self.width.saturating_sub(column + 2).min(48),
        );
        if bars.is_empty() {
            return;
        }
        self.text.push('\n');
        let caption = self
            .paint
            .quiet(&fit(&self.page.locale.text("report-bars"), self.width));
        self.line(&caption);
        for ((name, bar), amount) in names.iter().zip(&bars).zip(&by_year.cumulative) {
            let bar = if amount.is_negative() {
                bar.clone()
            } else {
                self.paint.good(bar)
            };
            let name = pad(name, column, Side::Left);
            self.line(format!("{name}  {bar}").trim_end());
        }
    }

    fn risks(&mut self) {
        if let Some(table) = risks(self.page) {
            self.table("report-risks", &table);
        }
    }

    fn findings(&mut self, heading: &str, which: fn(Severity) -> bool) {
        let mut chosen: Vec<&Notice> = self
            .page
            .findings
            .iter()
            .filter(|notice| which(notice.severity))
            .collect();
        if chosen.is_empty() {
            return;
        }
        chosen.sort_by_key(|notice| notice.severity);
        self.heading(heading);
        for notice in chosen {
            let word = wording::severity(self.page.locale, notice.severity);
            let painted = match notice.severity {
                Severity::Error => self.paint.bad(&word),
                Severity::Warning => self.paint.warn(&word),
                Severity::Advice => self.paint.quiet(&word),
            };
            let message = self.page.locale.message(notice);
            let place = wording::place(notice);
            let text = if place.is_empty() {
                message
            } else {
                [&message, " (", &place, ")"].concat()
            };
            let indent = width(&word) + 2;
            let below = " ".repeat(indent);
            for (at, line) in wrap(&text, self.width.saturating_sub(indent))
                .iter()
                .enumerate()
            {
                if at == 0 {
                    self.text.push_str(&painted);
                    self.text.push_str("  ");
                } else {
                    self.text.push_str(&below);
                }
                self.line(line);
            }
            let mend = ["→ ", &self.page.locale.mend(notice)].concat();
            for line in wrap(&mend, self.width.saturating_sub(indent)) {
                self.text.push_str(&below);
                let line = self.paint.quiet(&line);
                self.line(&line);
            }
        }
    }
}

/// The initiatives: status, cost, benefit, go-live and payback.
pub(super) fn initiatives(page: &Page) -> Option<Table> {
    let Page {
        plan,
        figures,
        locale,
        ..
    } = page;
    if plan.initiatives.is_empty() {
        return None;
    }
    let alone = |amount: Money| page.unit.alone(amount, plan.currency());
    let of = &figures.initiatives;
    let cost: Vec<Money> = of.iter().map(|of| alone(of.cost)).collect();
    let benefit: Vec<Money> = of.iter().map(|of| alone(of.benefit_per_year)).collect();
    let write = page.writer(&mut cost.iter().chain(&benefit));
    let mut table = Table::new(locale.text("report-initiative"))
        .words(locale.text("report-status"))
        .figures(locale.text("report-cost"))
        .figures(locale.text("report-benefit-year"))
        .words(locale.text("report-go-live"))
        .figures(locale.text("report-payback"));
    let of = plan.initiatives.iter().zip(&figures.initiatives);
    for ((item, of), (cost, benefit)) in of.zip(cost.iter().zip(&benefit)) {
        let live = of
            .go_live
            .map_or_else(String::new, |live| locale.quarter(live));
        let row = vec![
            super::safe(&item.name),
            locale.text(item.status.message()),
            write(*cost),
            write(*benefit),
            live,
            wording::months(locale, of.returns.payback),
        ];
        table.row(Weight::Plain, row);
    }
    Some(table)
}

/// The heaviest risks.
pub(super) fn risks(page: &Page) -> Option<Table> {
    let risks = wording::heaviest_risks(page, RISKS);
    if risks.is_empty() {
        return None;
    }
    let amounts: Vec<Money> = risks
        .iter()
        .map(|(_, _, expected)| page.unit.alone(*expected, page.plan.currency()))
        .collect();
    let write = page.writer(&mut amounts.iter());
    let mut table = Table::new(page.locale.text("report-risk"))
        .figures(page.locale.text("report-expected-short"));
    for ((name, owner, _), amount) in risks.iter().zip(&amounts) {
        let name = if owner.is_empty() {
            name.clone()
        } else {
            format!("{name} ({owner})")
        };
        table.row(Weight::Plain, vec![name, write(*amount)]);
    }
    Some(table)
}
