//! Texts over several lines behind `|` or `>`: read where their lines leave no doubt.

use super::{Marks, Reader, Style, first_line, skip_spaces};

impl Reader<'_> {
    /// Takes a text of several lines; `header` is the sign that starts it, with all that follows it on its line.
    pub(super) fn block(&mut self, header: &str) -> Option<()> {
        let (folded, strips) = match header {
            "|" => (false, false),
            "|-" => (false, true),
            ">" => (true, false),
            ">-" => (true, true),
            _ => return None,
        };
        let outer = self.levels.last()?.indent;
        let mut inner = None;
        let mut text = String::new();
        let mut empty = 0;
        let mut end = self.end;
        while let Some(rest) = self.source.get(self.next..).filter(|rest| !rest.is_empty()) {
            let (line, next) = first_line(rest)?;
            let body = skip_spaces(line);
            let indent = line.len() - body.len();
            if body.is_empty() {
                // before the first line, or longer than its indentation, blanks mean something
                inner.filter(|inner| indent <= *inner)?;
                empty += 1;
            } else if indent <= outer {
                break;
            } else {
                let inner = *inner.get_or_insert(indent);
                let deeper = indent > inner;
                // further out than its first line; a folded text keeps what stands further in; the last line of a file
                if indent < inner || (folded && deeper) || next == line.len() {
                    return None;
                }
                let between = match (text.is_empty(), empty) {
                    (true, _) => "",
                    (false, 0) if folded => " ",
                    _ => "\n",
                };
                text.push_str(between);
                let more = if folded { empty.max(1) - 1 } else { empty };
                text.extend(std::iter::repeat_n('\n', more));
                text.push_str(line.get(inner..)?);
                empty = 0;
                end = self.next + body.trim_end().len() + indent;
            }
            self.next += next;
        }
        // without a line, or with one of strange spaces only
        if text.trim().is_empty() || text.ends_with(|c: char| c.is_whitespace() && c != ' ') {
            return None;
        }
        if !strips {
            text.push('\n');
        }
        let bytes = self.at(header)..end;
        self.builder
            .scalar(&text, Style::Block, Marks::default(), bytes)
            .ok()
    }
}
