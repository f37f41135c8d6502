//! From a line of a text to the path of what stands there, and back.

use super::{
    Document,
    tree::{Kind, Node},
};
use crate::plan::{Id, Path, Years};

impl Document {
    /// The path of what begins on a line; on one on which nothing does, of what it is inside of.
    pub fn path_at(&self, line: usize) -> Path {
        let bytes = self.bytes_of_line(line);
        let text = self.source(bytes.clone());
        // behind the dashes of list items
        let said = text.trim_start_matches(['-', ' ', '\t', '\u{feff}']);
        let at = bytes
            .start
            .saturating_add(text.len())
            .saturating_sub(said.len());
        let mut path = Path::root();
        let Some(mut node) = self.tree().root() else {
            return path;
        };
        let tree = self.tree();
        // what an alias stands for stands elsewhere
        while !tree.is_alias(node) {
            match tree.kind(node) {
                Kind::Map { .. } => {
                    let mut entries = tree.entries(node);
                    let begun = |(key, _): &(_, _)| tree.span(*key).start <= at;
                    let Some((key, value)) = entries.by_ref().take_while(begun).last() else {
                        break;
                    };
                    let end = tree.span(value).end.max(tree.span(key).end);
                    if at > end {
                        break;
                    }
                    path = path.to(self.scalar(key).unwrap_or_default());
                    if at <= tree.span(key).end {
                        break;
                    }
                    node = value;
                }
                Kind::List { .. } => {
                    let items = tree.children(node).enumerate();
                    let begun = |(_, item): &(_, _)| tree.span(*item).start <= at;
                    let Some((place, item)) = items.take_while(begun).last() else {
                        break;
                    };
                    if at > tree.span(item).end {
                        break;
                    }
                    path = match self.name_of(item) {
                        Some(name) => path.to(name),
                        None => path.to(place),
                    };
                    node = item;
                }
                Kind::Scalar(_) | Kind::Alias => break,
            }
        }
        path
    }

    /// By what a path names an item of a list: its id, or the first of its years. Nothing where the id is none: its
    /// position has to do.
    pub(super) fn name_of(&self, item: Node) -> Option<&str> {
        let text = |key| self.scalar(self.value(item, key)?);
        if let Some(id) = text("id") {
            return Id::parse(id).map(|_| id);
        }
        let years = text("years")?.trim();
        Years::parse(years)?;
        years.split('-').next().map(str::trim)
    }

    /// The line on which what a path names begins; where it does not exist, its nearest ancestor. Nothing where the text
    /// has not even that.
    pub fn line_of(&self, path: &Path) -> Option<usize> {
        let tree = self.tree();
        let (from, node, _) = self.trace(path)?;
        // a value may begin below its key
        let mut entries = tree.entries(from?);
        let key = entries.find(|(_, value)| *value == node);
        let start = tree.span(key.map_or(node, |(key, _)| key)).start;
        Some(self.line_col(start).0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
# a plan
format: 1
budget:
  periods:
    - years: 2026
      share: 40%
    - { years: 2027, share: 60% }
  # what we spend on
  categories:
    people: 60%
initiatives:
  - id: bot
    name: Bot
    notes: |
      one

      two

  - name: Nameless
  - id: Bad Id.2
    name: Badly named
";

    #[test]
    fn a_line_knows_the_path_of_what_stands_on_it() {
        let document = Document::read(TEXT.as_bytes()).unwrap();
        let paths: Vec<String> = (1..=document.count_of_lines())
            .map(|line| document.path_at(line).to_string())
            .collect();
        assert_eq!(
            paths,
            [
                "",
                "format",
                "budget",
                "budget.periods",
                "budget.periods.2026.years",
                "budget.periods.2026.share",
                "budget.periods.2027",
                "budget",
                "budget.categories",
                "budget.categories.people",
                "initiatives",
                "initiatives.bot.id",
                "initiatives.bot.name",
                "initiatives.bot.notes",
                "initiatives.bot.notes",
                "initiatives.bot.notes",
                "initiatives.bot.notes",
                "initiatives",
                "initiatives.1.name",
                "initiatives.2.id",
                "initiatives.2.name",
            ]
        );
    }

    #[test]
    fn a_path_knows_its_line() {
        let document = Document::read(TEXT.as_bytes()).unwrap();
        for (path, line) in [
            ("", None),
            ("budget", Some(3)),
            ("budget.periods", Some(4)),
            ("budget.periods.2027.share", Some(7)),
            ("budget.categories.people", Some(10)),
            ("initiatives.bot", Some(12)),
            ("initiatives.bot.cost", Some(12)),
            ("initiatives.bot.notes", Some(14)),
            ("team", None),
        ] {
            assert_eq!(document.line_of(&Path::parse(path)), line, "{path}");
        }
    }

    #[test]
    fn a_key_with_dots_in_it_has_its_own_line() {
        let text = "scenarios:\n  - id: low\n    set:\n      budget.rate: 2%\n";
        let document = Document::read(text.as_bytes()).unwrap();
        let path = Path::parse("scenarios.low.set.budget.rate");
        assert_eq!(document.line_of(&path), Some(4));
    }
}
