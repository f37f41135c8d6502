//! Where lines, keys, dashes and pieces of a text begin and end.

use std::ops::Range;

use super::{Document, tree::Node};

/// The layout of a document.
pub struct Layout<'a> {
    document: &'a Document,
    /// How its lines end.
    pub newline: &'static str,
}

impl<'a> Layout<'a> {
    /// Of a document.
    pub fn new(document: &'a Document) -> Self {
        let text = document.text();
        let first = text.find('\n').and_then(|at| text.get(..at));
        let newline = if first.is_some_and(|line| line.ends_with('\r')) {
            "\r\n"
        } else {
            "\n"
        };
        Self { document, newline }
    }

    /// The first byte of the line of a byte.
    pub fn line_start(&self, at: usize) -> usize {
        let before = self.document.source(0..at);
        let base = if before.starts_with('\u{feff}') { 3 } else { 0 };
        before
            .rfind('\n')
            .map_or(base, |newline| newline.saturating_add(1))
    }

    /// The first byte of the line after a byte.
    pub fn line_end(&self, at: usize) -> usize {
        let text = self.document.text();
        text.get(at..)
            .and_then(|rest| rest.find('\n'))
            .map_or(text.len(), |newline| {
                at.saturating_add(newline).saturating_add(1)
            })
    }

    /// In which column a node begins, from 0.
    pub fn column(&self, node: Node) -> usize {
        self.column_of(self.document.tree().span(node).start)
    }

    fn column_of(&self, at: usize) -> usize {
        self.document
            .source(self.line_start(at)..at)
            .chars()
            .count()
    }

    /// The byte after a key's colon.
    pub fn after_colon(&self, key: Node) -> usize {
        let end = self.document.tree().span(key).end;
        let rest = self.document.source(end..self.document.text().len());
        let colon = rest
            .chars()
            .take_while(|c| c.is_whitespace())
            .map(char::len_utf8)
            .sum::<usize>();
        if rest.get(colon..).is_some_and(|rest| rest.starts_with(':')) {
            end.saturating_add(colon).saturating_add(1)
        } else {
            end
        }
    }

    /// The first byte of an entry.
    pub fn entry_start(&self, key: Node) -> usize {
        self.document.tree().span(key).start
    }

    /// The byte after an entry: its value, or its colon where there is none.
    pub fn entry_end(&self, key: Node, value: Node) -> usize {
        let value = self.document.tree().span(value);
        if value.is_empty() {
            self.after_colon(key)
        } else {
            value.end
        }
    }

    /// The lines of an entry of a block map, with the comments directly above.
    pub fn block_entry(&self, entries: &[(Node, Node)], at: usize) -> Range<usize> {
        let Some((key, value)) = entries.get(at).copied() else {
            return 0..0;
        };
        let start = self.entry_start(key);
        let end = self.line_end(self.entry_end(key, value));
        let line = self.line_start(start);
        if self.document.source(line..start).trim().is_empty() {
            return self.with_comments(line)..end;
        }
        // the first key of a list item shares its line with the dash: the next key takes its place
        match entries.get(at.saturating_add(1)) {
            Some((next, _)) => start..self.entry_start(*next),
            None => start..end,
        }
    }

    /// The lines of an item of a block list, with the comments directly above.
    pub fn block_item(&self, all: &[Node], dashes: &[usize], at: usize) -> Range<usize> {
        let (Some(item), Some(dash)) = (all.get(at), dashes.get(at)) else {
            return 0..0;
        };
        let span = self.document.tree().span(*item);
        let last = if span.is_empty() {
            dash.saturating_add(1)
        } else {
            span.end
        };
        self.with_comments(self.line_start(*dash))..self.line_end(last)
    }

    /// The start of the comment lines that stand directly above a line.
    fn with_comments(&self, mut line: usize) -> usize {
        while let Some(above) = line.checked_sub(1) {
            let start = self.line_start(above);
            if start == line
                || !self
                    .document
                    .source(start..above)
                    .trim_start()
                    .starts_with('#')
            {
                break;
            }
            line = start;
        }
        line
    }

    /// The dash of each item of a block list; `None` where one does not begin its line.
    pub fn dashes(&self, list: Node, all: &[Node]) -> Option<Vec<usize>> {
        let tree = self.document.tree();
        let mut from = self.first_dash(list);
        let column = self.column_of(from);
        let mut dashes = Vec::with_capacity(all.len());
        for item in all {
            let span = tree.span(*item);
            let between = self.document.source(from..span.start.max(from));
            let mut dash = between
                .rmatch_indices('-')
                .map(|(at, _)| from.saturating_add(at))
                .find(|at| self.begins_line(*at) && self.column_of(*at) == column);
            if dash.is_none() && span.is_empty() {
                // an empty item is said to stand before its dash or on it
                let rest = self.document.source(from..self.document.text().len());
                dash = rest.find('-').map(|at| from.saturating_add(at));
            }
            let dash = dash.filter(|at| self.begins_line(*at))?;
            dashes.push(dash);
            from = span.end.max(dash.saturating_add(1));
        }
        Some(dashes)
    }

    /// In which column the dashes of a block list stand, from 0.
    pub fn list_column(&self, list: Node) -> usize {
        self.column_of(self.first_dash(list))
    }

    /// The first dash of a block list. A list that is not indented is said to begin at its first item, behind it.
    fn first_dash(&self, list: Node) -> usize {
        let tree = self.document.tree();
        let start = tree.span(list).start;
        let first = tree.children(list).next().map(|item| tree.span(item));
        let own = self.document.source(start..self.document.text().len());
        if first.is_none_or(|item| item.start > start || (item.is_empty() && own.starts_with('-')))
        {
            return start;
        }
        let mut line = self.line_start(start);
        let mut end = start;
        loop {
            let text = self.document.source(line..end);
            let blanks = text.len().saturating_sub(text.trim_start().len());
            let said = text.trim_start();
            if said.starts_with('-') {
                return line.saturating_add(blanks);
            }
            if !(said.is_empty() || said.starts_with('#')) || line == 0 {
                return start;
            }
            end = line;
            line = self.line_start(line.saturating_sub(1));
        }
    }

    /// Whether only blanks stand before a byte on its line.
    pub fn begins_line(&self, at: usize) -> bool {
        self.document
            .source(self.line_start(at)..at)
            .trim_start_matches(' ')
            .is_empty()
    }
}

/// The bytes of a piece between commas, with one of its commas. `gone` are all pieces that go.
pub fn flow_piece(pieces: &[Range<usize>], at: usize, gone: &[usize]) -> Range<usize> {
    let Some(piece) = pieces.get(at).cloned() else {
        return 0..0;
    };
    // with the comma before it, unless all pieces before it go as well
    let first_kept = (0..pieces.len()).find(|place| !gone.contains(place));
    let has_before = first_kept.is_some_and(|kept| kept < at);
    if has_before {
        let before = at.checked_sub(1).and_then(|before| pieces.get(before));
        before.map_or(piece.start, |before| before.end)..piece.end
    } else {
        let next = pieces.get(at.saturating_add(1));
        piece.start..next.map_or(piece.end, |next| next.start)
    }
}
