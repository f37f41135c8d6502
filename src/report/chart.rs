//! The time line: phases and initiatives as bars over the plan's quarters.

use super::Page;
use crate::{
    locale::{Side, fit, pad, put_padded, width},
    plan::{Initiative, Quarter, Span, Status},
};

/// One line of the chart: a name and its bar.
pub(super) struct Row {
    /// The name, indented, fitted and padded.
    pub(super) name: String,
    /// The bar over the quarters.
    pub(super) bar: String,
    /// Whether it is a phase.
    pub(super) phase: bool,
}

/// The time line, laid out.
pub(super) struct Chart {
    /// Years and, where there is room, quarters.
    pub(super) heads: Vec<String>,
    /// Phases, each with its initiatives, then those without.
    pub(super) rows: Vec<Row>,
    /// The marks in use: mark and message id.
    pub(super) legend: Vec<(char, &'static str)>,
}

const PHASE: char = '━';
const MILESTONE: char = '◇';
const LIVE: char = '◆';

/// How a status is drawn.
const fn mark(status: Status) -> char {
    match status {
        Status::Done => '█',
        Status::Running => '▓',
        Status::Planned => '▒',
        Status::Idea => '·',
        Status::Paused => '=',
        Status::Stopped => '×',
    }
}

/// Columns and quarters of the axis.
struct Axis {
    span: Span,
    /// Columns for one quarter; 0 where a column holds several quarters.
    each: usize,
    columns: usize,
}

impl Axis {
    fn new(span: Span, most: usize) -> Self {
        let each = (most / span.quarters()).min(8);
        let columns = match each {
            0 => most,
            each => each * span.quarters(),
        };
        Self {
            span,
            each,
            columns,
        }
    }

    /// The first column of a quarter; before the axis 0, after it its end.
    fn column(&self, quarter: Quarter) -> usize {
        let at = usize::try_from(quarter.since(self.span.first())).unwrap_or(0);
        let at = at.min(self.span.quarters());
        match self.each {
            0 => at * self.columns / self.span.quarters(),
            each => at * each,
        }
    }

    fn bar(&self, span: Span, mark: char) -> Vec<char> {
        let first = self.column(span.first());
        let end = self.column(span.last().next());
        let outside = span.last() < self.span.first() || self.span.last() < span.first();
        let end = if outside { first } else { end.max(first + 1) };
        let mut bar = vec![' '; self.columns.max(end)];
        bar.iter_mut()
            .take(end)
            .skip(first)
            .for_each(|place| *place = mark);
        bar
    }
}

/// Lays the chart out in `most` columns.
pub(super) fn chart(page: &Page, most: usize) -> Option<Chart> {
    let plan = page.plan;
    let span = plan.quarters()?;
    let longest = plan.phases.iter().map(|phase| width(&phase.name));
    let longest = longest.chain(plan.initiatives.iter().map(|item| width(&item.name) + 2));
    let names = longest.max().unwrap_or(0).min(most * 2 / 5);
    let axis = Axis::new(span, most.saturating_sub(names + 2).max(4));

    let mut rows = Vec::new();
    let mut legend = vec![(PHASE, "report-phase")];
    let mut initiative = |rows: &mut Vec<Row>, item: &Initiative| {
        let mark = mark(item.status);
        if !legend.iter().any(|(known, _)| *known == mark) {
            legend.push((mark, item.status.message()));
        }
        let mut bar = match item.span {
            Some(span) => axis.bar(span, mark),
            None => page.locale.text("report-no-date").chars().collect(),
        };
        let live = item
            .go_live()
            .filter(|live| span.contains(*live) && item.span.is_some());
        if let Some(place) = live.and_then(|live| bar.get_mut(axis.column(live)))
            && !item.benefits.is_empty()
        {
            *place = LIVE;
        }
        if bar.contains(&LIVE) && !legend.iter().any(|(known, _)| *known == LIVE) {
            legend.push((LIVE, "report-live"));
        }
        rows.push(row(&item.name, 2, names, &bar));
    };
    let mut has_milestone = false;
    for phase in &plan.phases {
        let mut bar = axis.bar(phase.span, PHASE);
        for milestone in &phase.milestones {
            if let Some(place) = bar.get_mut(axis.column(milestone.quarter)) {
                *place = MILESTONE;
                has_milestone = true;
            }
        }
        let mut head = row(&phase.name, 0, names, &bar);
        head.phase = true;
        rows.push(head);
        for item in &plan.initiatives {
            if plan.phase_of(item).is_some_and(|of| of.id == phase.id) {
                initiative(&mut rows, item);
            }
        }
    }
    for item in &plan.initiatives {
        if plan.phase_of(item).is_none() {
            initiative(&mut rows, item);
        }
    }
    if has_milestone {
        legend.insert(1, (MILESTONE, "report-milestone"));
    }
    Some(Chart {
        heads: heads(page, &axis, names),
        rows,
        legend,
    })
}

fn row(name: &str, indent: usize, names: usize, bar: &[char]) -> Row {
    let mut left = String::with_capacity(names + 2);
    left.extend(std::iter::repeat_n(' ', indent));
    put_padded(
        &mut left,
        &super::safe(name),
        names.saturating_sub(indent),
        Side::Left,
    );
    left.push_str("  ");
    let drawn = bar.iter().rposition(|place| *place != ' ');
    Row {
        name: left,
        bar: bar.iter().take(drawn.map_or(0, |last| last + 1)).collect(),
        phase: false,
    }
}

fn heads(page: &Page, axis: &Axis, names: usize) -> Vec<String> {
    let left = " ".repeat(names + 2);
    let mut years = String::new();
    for year in axis.span.first().year()..=axis.span.last().year() {
        let from = axis.column(Quarter::first_of(year));
        let room = axis.column(Quarter::last_of(year).next()) - from;
        let name = page.locale.year(year);
        let name = [name, year.to_string(), format!("’{:02}", year % 100)]
            .into_iter()
            .find(|name| width(name) < room || width(name) == room && room < 5)
            .unwrap_or_default();
        years += &pad(&fit(&name, room), room, Side::Left);
    }
    let mut heads = vec![format!("{left}{}", years.trim_end())];
    if axis.each > 1 {
        let quarters = axis.span.iter().map(|quarter| {
            let name = match axis.each {
                2 => quarter.of_year().to_string(),
                _ => format!("Q{}", quarter.of_year()),
            };
            pad(&name, axis.each, Side::Left)
        });
        let quarters: String = quarters.collect();
        heads.push(format!("{left}{}", quarters.trim_end()));
    }
    heads
}
