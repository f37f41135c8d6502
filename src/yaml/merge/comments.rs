//! Comments are merged as well: what they wrote beside the values goes along, line by line.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::yaml::{
    Document, identity,
    layout::Layout,
    rewrite,
    tree::{Kind, Node},
};

/// The comments of one text, each with the line that owns it.
pub struct Comments<'a> {
    document: &'a Document,
    /// By the name of the node that begins a line.
    owners: HashMap<String, Owner>,
    /// Every node that is there.
    names: HashSet<String>,
}

/// A line with a node on it.
#[derive(Debug, Default)]
struct Owner {
    /// Its first byte.
    line: usize,
    /// How deep it is indented, in columns.
    indent: usize,
    /// The byte at which the comment lines above it begin.
    above_from: usize,
    /// The lines above it from the first comment on; empty ones between comments stay.
    above: Vec<String>,
    /// The comment at its end, with its first byte and the blanks before it.
    beside: Option<(usize, String)>,
    blanks: String,
}

impl Owner {
    fn lines(&self) -> Vec<&str> {
        let lines = self.above.iter().map(String::as_str);
        lines.filter(|line| !line.is_empty()).collect()
    }

    fn beside(&self) -> Option<&str> {
        self.beside.as_ref().map(|(_, text)| text.as_str())
    }
}

impl<'a> Comments<'a> {
    /// Of a document.
    pub fn of(document: &'a Document) -> Self {
        let mut found = Self {
            document,
            owners: HashMap::new(),
            names: HashSet::new(),
        };
        let layout = Layout::new(document);
        // which node begins each line; the outermost where there are several
        let mut lines: BTreeMap<usize, (String, usize)> = BTreeMap::new();
        if let Some(root) = document.tree().root() {
            found.walk(&layout, root, "", &mut lines);
        }
        lines.insert(document.text().len(), (String::new(), 0));
        let mut before = 0;
        let mut owned: HashMap<usize, Owner> = HashMap::new();
        for (start, (_, indent)) in &lines {
            let mut owner = Owner {
                line: *start,
                indent: *indent,
                above_from: *start,
                ..Owner::default()
            };
            let end = layout.line_end(*start);
            for bytes in document.tree().comments_in(before..end) {
                let text = document.source(bytes.clone()).trim_end().to_owned();
                if bytes.start >= *start && *start < document.text().len() {
                    owner.beside = Some((bytes.start, text));
                    let before = document.source(*start..bytes.start);
                    let blanks = before.chars().rev().take_while(|c| c.is_whitespace());
                    owner.blanks = blanks.collect();
                    continue;
                }
                let line = layout.line_start(bytes.start);
                if owner.above.is_empty() {
                    owner.above_from = line;
                } else if blank_before(document, line) {
                    owner.above.push(String::new());
                }
                owner.above.push(text);
            }
            if !owner.above.is_empty() && blank_before(document, *start) {
                owner.above.push(String::new());
            }
            before = end;
            owned.insert(*start, owner);
        }
        let named = lines
            .into_iter()
            .filter_map(|(start, (name, _))| Some((name, owned.remove(&start)?)));
        found.owners = named.collect();
        found
    }

    fn walk(
        &mut self,
        layout: &Layout<'_>,
        node: Node,
        name: &str,
        lines: &mut BTreeMap<usize, (String, usize)>,
    ) {
        let tree = self.document.tree();
        let mut visit = |found: &mut Self, first: Node, below: Node, step: &str| {
            let inner = format!("{name}\0{step}");
            let at = tree.span(first).start;
            let line = layout.line_start(at);
            lines.entry(line).or_insert_with(|| {
                let text = found.document.source(line..at);
                let indent = text.chars().take_while(|c| *c == ' ').count();
                (inner.clone(), indent)
            });
            if !tree.is_alias(below) {
                found.walk(layout, below, &inner, lines);
            }
            found.names.insert(inner);
        };
        match tree.kind(node) {
            Kind::Map { .. } => {
                for (key, value) in tree.entries(node) {
                    let step = self.document.scalar(key).unwrap_or_default().to_owned();
                    visit(self, key, value, &step);
                }
            }
            Kind::List { .. } => {
                for item in tree.children(node) {
                    let step = self.step(item);
                    visit(self, item, item, &step);
                }
            }
            Kind::Scalar(_) | Kind::Alias => {}
        }
    }

    /// By what an item goes here: its id, its years, or all that it says.
    fn step(&self, item: Node) -> String {
        let one = |key| {
            let value = self.document.value(item, key)?;
            self.document.scalar(value)
        };
        identity::NAMES.into_iter().find_map(one).map_or_else(
            || {
                let mut text = String::new();
                rewrite::flow(self.document, item, &mut text);
                text
            },
            str::to_owned,
        )
    }

    /// The nearest line that a node stands on.
    fn owner(&self, name: &str) -> Option<&Owner> {
        let mut name = name;
        loop {
            if let Some(owner) = self.owners.get(name) {
                return Some(owner);
            }
            name = name.rsplit_once('\0')?.0;
        }
    }
}

fn blank_before(document: &Document, line: usize) -> bool {
    let before = document.source(0..line).trim_end_matches([' ', '\t', '\r']);
    let before = before.strip_suffix('\n').unwrap_or(before);
    let last = before.rsplit('\n').next().unwrap_or_default();
    !before.is_empty() && last.trim().is_empty()
}

/// The text of `now` with the comments that `theirs` has and `base` has not; those that took another's place take it
/// here too. A node that `ours` does not have comes with all of its comments. `beside` says whether a comment may
/// stand behind a value; otherwise it stands above.
pub fn taken_over(
    now: &Document,
    [base, ours, theirs]: [&Comments<'_>; 3],
    beside: bool,
) -> Option<String> {
    let here = Comments::of(now);
    let newline = Layout::new(now).newline;
    let nothing = Owner::default();
    let mut edits: BTreeMap<(usize, usize), String> = BTreeMap::new();
    let mut in_order: Vec<(&String, &Owner)> = theirs.owners.iter().collect();
    in_order.sort_by_key(|(_, owner)| owner.line);
    for (name, said) in in_order {
        let fresh = !ours.names.contains(name);
        let known = base.owners.get(name).filter(|_| !fresh).unwrap_or(&nothing);
        let unchanged = said.lines() == known.lines() && said.beside() == known.beside();
        if unchanged || !(name.is_empty() || here.names.contains(name)) {
            continue;
        }
        let Some(place) = here.owner(name) else {
            continue;
        };
        let own = here.owners.contains_key(name);
        let mut above: Vec<&str> = Vec::new();
        let mut from = place.line;
        if said.lines() != known.lines() {
            let replaces = own && place.lines() == known.lines() && !known.lines().is_empty();
            if replaces {
                from = place.above_from;
                above.extend(said.above.iter().map(String::as_str));
            } else {
                let mine: HashSet<&str> = place.lines().into_iter().collect();
                let new = said.lines().into_iter();
                let old: HashSet<&str> = known.lines().into_iter().collect();
                above.extend(new.filter(|line| !mine.contains(line) && !old.contains(line)));
            }
        }
        if said.beside() != known.beside() && place.beside() != said.beside() {
            match (said.beside(), &place.beside) {
                (Some(text), None) if own && beside => {
                    let line = now.source(place.line..Layout::new(now).line_end(place.line));
                    let end = place.line.saturating_add(line.trim_end().len());
                    edits.insert((end, end), format!("{}{text}", said.blanks));
                }
                (text, Some((start, mine))) if own && known.beside() == Some(mine) => {
                    let end = start.saturating_add(mine.len());
                    let text = text.unwrap_or_default();
                    edits.insert((*start, end), text.to_owned());
                }
                (Some(text), _) => above.push(text),
                (None, _) => {}
            }
        }
        if above.is_empty() && from == place.line {
            continue;
        }
        let mut lines = String::new();
        let ended = now.source(0..from).ends_with('\n') || from == 0;
        if !ended {
            lines.push_str(newline);
        }
        for line in above {
            if !line.is_empty() {
                lines.extend(std::iter::repeat_n(' ', place.indent));
                lines.push_str(line);
            }
            lines.push_str(newline);
        }
        edits
            .entry((from, place.line))
            .or_default()
            .push_str(&lines);
    }
    if edits.is_empty() {
        return None;
    }
    let mut text = String::new();
    let mut at = 0;
    for ((start, end), put) in edits {
        text.push_str(now.text().get(at..start)?);
        text.push_str(&put);
        at = end;
    }
    text.push_str(now.text().get(at..)?);
    Some(text)
}
