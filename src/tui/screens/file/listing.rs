//! The lines of the plan's text as a save would make it, with what has changed since the last one and what is said of
//! them. Made once for a change.

use std::{ops::Range, sync::Arc};

use crate::{
    plan::{Notice, Path},
    tui::steps::Cx,
    yaml::{self, Document, Run},
};

/// A line: its number from 1 in the text that it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// As it stands in the file.
    Same(usize),
    /// Another value of the same key: the number of the line, and that of the old one.
    Changed(usize, usize),
    /// It comes with the next save.
    Added(usize),
    /// It goes with the next save: the number of the old line.
    Removed(usize),
}

impl Line {
    /// Its number in the text to come; nothing for one that goes.
    pub const fn number(self) -> Option<usize> {
        match self {
            Self::Same(number) | Self::Changed(number, _) | Self::Added(number) => Some(number),
            Self::Removed(_) => None,
        }
    }

    /// Whether the next save changes it.
    const fn is_changed(self) -> bool {
        !matches!(self, Self::Same(_))
    }
}

/// How many lines the next save changes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Other values of the same keys.
    pub changed: usize,
    /// Lines that come.
    pub added: usize,
    /// Lines that go.
    pub removed: usize,
}

/// The lines of a text to come.
#[derive(Debug, Default)]
pub struct Listing {
    text: Option<Arc<Document>>,
    /// What the file holds, where there is one.
    file: Option<Arc<Document>>,
    lines: Vec<Line>,
    /// Where each line of the text to come stands among all.
    places: Vec<usize>,
    /// How many lines the next save changes.
    pub counts: Counts,
    /// Complaints and findings, each with where its line stands among all.
    notices: Vec<(usize, Notice)>,
}

impl Listing {
    /// Of a text to come, against what the file holds.
    pub fn new(text: &Arc<Document>, file: Option<&Arc<Document>>, cx: &Cx<'_>) -> Self {
        let mut listing = Self {
            text: Some(Arc::clone(text)),
            file: file.cloned(),
            ..Self::default()
        };
        if let Some(file) = file.filter(|file| file.text() != text.text()) {
            listing.compare(file, text);
            let decoded = yaml::decode(text, cx.guidelines);
            listing.say(text, &decoded.notices, cx.findings);
        } else {
            listing.same(0..text.count_of_lines());
            listing.say(text, cx.complaints, cx.findings);
        }
        listing
    }

    fn compare(&mut self, file: &Document, text: &Document) {
        let numbers = |of: &Document| 1..=of.count_of_lines();
        let old: Vec<&str> = numbers(file).map(|number| file.line(number)).collect();
        let new: Vec<&str> = numbers(text).map(|number| text.line(number)).collect();
        let mut at = 0;
        for run in yaml::runs(&old, &new) {
            self.same(at..run.new.0);
            at = run.new.1;
            self.differ(&old, &new, &run);
        }
        self.same(at..new.len());
    }

    /// Lines that stay.
    fn same(&mut self, new: Range<usize>) {
        for at in new {
            self.push(Line::Same(at.saturating_add(1)));
        }
    }

    /// Lines that differ: those of the same key are one line with another value.
    fn differ(&mut self, old: &[&str], new: &[&str], run: &Run) {
        let (old, new) = (numbered(old, run.old), numbered(new, run.new));
        let (old_keys, new_keys): (Vec<&str>, Vec<&str>) = (
            old.iter().map(|(_, line)| key(line)).collect(),
            new.iter().map(|(_, line)| key(line)).collect(),
        );
        let (mut a, mut b) = (0, 0);
        for apart in yaml::runs(&old_keys, &new_keys) {
            self.alike(old.get(a..apart.old.0), new.get(b..apart.new.0));
            let gone = old.get(apart.old.0..apart.old.1).unwrap_or_default();
            let come = new.get(apart.new.0..apart.new.1).unwrap_or_default();
            for (number, _) in gone {
                self.push(Line::Removed(*number));
            }
            for (number, _) in come {
                self.push(Line::Added(*number));
            }
            (a, b) = (apart.old.1, apart.new.1);
        }
        self.alike(old.get(a..), new.get(b..));
    }

    /// Lines of the same keys.
    fn alike(&mut self, old: Option<&[Numbered<'_>]>, new: Option<&[Numbered<'_>]>) {
        let pairs = old.into_iter().flatten().zip(new.into_iter().flatten());
        for ((was, before), (number, after)) in pairs {
            self.push(if before == after {
                Line::Same(*number)
            } else {
                Line::Changed(*number, *was)
            });
        }
    }

    fn push(&mut self, line: Line) {
        let counts = &mut self.counts;
        let count = match line {
            Line::Same(_) => None,
            Line::Changed(..) => Some(&mut counts.changed),
            Line::Added(_) => Some(&mut counts.added),
            Line::Removed(_) => Some(&mut counts.removed),
        };
        if let Some(count) = count {
            *count = count.saturating_add(1);
        }
        if line.number().is_some() {
            self.places.push(self.lines.len());
        }
        self.lines.push(line);
    }

    /// Puts complaints and findings to their lines.
    fn say(&mut self, text: &Document, complaints: &[Notice], findings: &[Notice]) {
        let of_file = complaints.iter().filter_map(|notice| {
            let place = notice.place.map(|place| place.line);
            Some((place.or_else(|| text.line_of(&notice.path))?, notice))
        });
        let of_rules = findings
            .iter()
            .filter_map(|notice| Some((text.line_of(&notice.path)?, notice)));
        let mut notices: Vec<(usize, Notice)> = of_file
            .chain(of_rules)
            .map(|(number, notice)| (self.place(number), notice.clone()))
            .collect();
        notices.sort_by_key(|(at, notice)| (*at, notice.severity));
        self.notices = notices;
    }

    /// Where the line of a number stands among all.
    fn place(&self, number: usize) -> usize {
        let at = number.checked_sub(1).and_then(|at| self.places.get(at));
        at.copied().unwrap_or(0)
    }

    /// How many lines there are, with those that go.
    pub const fn len(&self) -> usize {
        self.lines.len()
    }

    /// A line.
    pub fn line(&self, at: usize) -> Option<Line> {
        self.lines.get(at).copied()
    }

    /// The text of a line.
    pub fn text(&self, line: Line) -> &str {
        match line {
            Line::Removed(number) => of(self.file.as_deref(), number),
            Line::Same(number) | Line::Changed(number, _) | Line::Added(number) => {
                of(self.text.as_deref(), number)
            }
        }
    }

    /// What the file holds in the place of a line that is changed.
    pub fn before(&self, line: Line) -> Option<&str> {
        match line {
            Line::Changed(_, was) => Some(of(self.file.as_deref(), was)),
            _ => None,
        }
    }

    /// The number of a line in the text to come; of one that goes, that of the next one that stays.
    pub fn number(&self, at: usize) -> usize {
        let rest = self.lines.get(at..).unwrap_or_default();
        let number = rest.iter().find_map(|line| line.number());
        number.unwrap_or(self.places.len()).max(1)
    }

    /// The path of what stands on a line.
    pub fn path(&self, line: Line) -> Path {
        let (document, number) = match line {
            Line::Removed(number) => (&self.file, number),
            Line::Same(number) | Line::Changed(number, _) | Line::Added(number) => {
                (&self.text, number)
            }
        };
        let path = document.as_ref().map(|document| document.path_at(number));
        path.unwrap_or_default()
    }

    /// What is said of a line, the heaviest first.
    pub fn notices(&self, at: usize) -> impl Iterator<Item = &Notice> {
        let from = self.notices.partition_point(|(other, _)| *other < at);
        let rest = self.notices.get(from..).unwrap_or_default();
        let own = rest.iter().take_while(move |(other, _)| *other == at);
        own.map(|(_, notice)| notice)
    }

    /// The line that a complaint about the file speaks of.
    pub fn line_of(&self, complaint: &Notice) -> usize {
        let same =
            |notice: &Notice| (notice.code, &notice.path) == (complaint.code, &complaint.path);
        let said = self.notices.iter().find(|(_, notice)| same(notice));
        said.map_or_else(
            || {
                let text = self.text.as_ref();
                let line = text.and_then(|text| text.line_of(&complaint.path));
                line.map_or(0, |line| self.place(line))
            },
            |(at, _)| *at,
        )
    }

    /// The first line of the changes after a line.
    pub fn next_change(&self, at: usize) -> Option<usize> {
        let mut rest = self.lines.iter().enumerate().skip(at);
        // out of the changes that the line is among
        let apart = rest.find(|(_, line)| !line.is_changed());
        let (apart, _) = apart?;
        let mut rest = self.lines.iter().enumerate().skip(apart);
        rest.find(|(_, line)| line.is_changed()).map(|(at, _)| at)
    }

    /// The first line of the changes before a line, or of those that it is among.
    pub fn previous_change(&self, at: usize) -> Option<usize> {
        let before = self.lines.get(..at)?;
        let last = before.iter().rposition(|line| line.is_changed())?;
        let before = before.get(..last)?;
        let apart = before.iter().rposition(|line| !line.is_changed());
        Some(apart.map_or(0, |apart| apart.saturating_add(1)))
    }
}

/// A line with its number from 1.
type Numbered<'a> = (usize, &'a str);

fn numbered<'a>(lines: &[&'a str], (from, to): (usize, usize)) -> Vec<Numbered<'a>> {
    let lines = lines.get(from..to).unwrap_or_default();
    (from.saturating_add(1)..)
        .zip(lines.iter().copied())
        .collect()
}

/// What a line is about: its key, as far in as it stands; without one the line itself.
fn key(line: &str) -> &str {
    line.split_once(':').map_or(line, |(key, _)| key)
}

fn of(document: Option<&Document>, number: usize) -> &str {
    document.map_or("", |document| document.line(number))
}
