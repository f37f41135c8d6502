//! From text to tree for the YAML that plans are mostly written in: keys and lists by indentation, values, braces and
//! brackets on one line, texts over several lines, comments. It takes a tenth of the time of the event parser. On anything else, and on every
//! mistake, it gives up: then [`super::events`] reads the whole text, and says what is wrong. What it does read is the
//! very tree of the event parser; the tests hold it to that.

mod block;
mod token;

use super::{
    builder::{Builder, Marks},
    tree::{Kind, Style, Tree},
};
use token::{Token, token};

/// Nesting beyond this is left to the event parser, which knows the limits.
const DEPTH: usize = 32;
/// Keys longer than this, in bytes, are left to the event parser.
const LONGEST_KEY: usize = 1_000;

/// A block collection that is still open.
struct Level {
    /// Spaces before its keys or dashes.
    indent: usize,
    is_list: bool,
    /// Where its last key ends, as long as that has no value.
    waiting: Option<usize>,
}

struct Reader<'a> {
    source: &'a str,
    builder: Builder<'a>,
    levels: Vec<Level>,
    /// Where the line at hand starts and ends.
    start: usize,
    end: usize,
    /// Where the next line to be read starts.
    next: usize,
}

/// Reads one document, if it is plain enough. `base` bytes at the start (a byte-order mark) are passed over.
pub fn parse(source: &str, base: usize) -> Option<Tree> {
    let mut reader = Reader {
        source,
        builder: Builder::new(source),
        levels: Vec::new(),
        start: base,
        end: base,
        next: base,
    };
    while reader.next < source.len() {
        let text = reader.next_line()?;
        reader.line(text)?;
    }
    // a text without anything is for the event parser to refuse
    reader.levels.first()?;
    while let Some(level) = reader.levels.pop() {
        reader.close(&level)?;
    }
    Some(reader.builder.finish())
}

impl<'a> Reader<'a> {
    /// Takes the next line, if there is one and it is plain.
    fn next_line(&mut self) -> Option<&'a str> {
        let rest = self.source.get(self.next..);
        let (line, step) = first_line(rest.filter(|rest| !rest.is_empty())?)?;
        self.start = self.next;
        self.end = self.start + line.len();
        self.next += step;
        Some(line)
    }

    /// The byte at which the rest of the line starts.
    fn at(&self, rest: &str) -> usize {
        self.end - rest.len()
    }

    fn line(&mut self, text: &'a str) -> Option<()> {
        let rest = skip_spaces(text);
        if rest.is_empty() {
            return Some(());
        }
        if rest.starts_with('#') {
            self.comment(rest);
            return Some(());
        }
        let (indent, at) = (text.len() - rest.len(), self.at(rest));
        if indent == 0 && (rest.starts_with("---") || rest.starts_with("...")) {
            return None;
        }
        let Some(item) = rest.strip_prefix("- ") else {
            self.enter(indent, false, at, at)?;
            return self.entry(token(rest, false)?);
        };
        let item = skip_spaces(item);
        let behind_dash = self.at(item);
        self.enter(indent, true, at, behind_dash)?;
        if item.starts_with(['{', '[']) {
            let rest = self.flow(item)?;
            return self.end_of_line(rest);
        }
        if item.starts_with(['|', '>']) {
            return self.block(item);
        }
        let token = token(item, false)?;
        if token.rest.starts_with(':') {
            self.open(behind_dash - self.start, false, behind_dash)?;
            return self.entry(token);
        }
        let rest = self.leaf(token)?;
        self.end_of_line(rest)
    }

    /// Closes what stands further in, and opens the map or the list of this line if it is its first.
    fn enter(&mut self, indent: usize, is_list: bool, at: usize, behind_dash: usize) -> Option<()> {
        let is_over = |level: &mut Level| {
            let list_over = level.is_list && !is_list;
            level.indent > indent || (level.indent == indent && list_over)
        };
        while let Some(level) = self.levels.pop_if(is_over) {
            self.close(&level)?;
            // further out than the first line
            self.levels.last()?;
        }
        let Some(level) = self.levels.last_mut() else {
            return self.open(indent, is_list, at);
        };
        let waiting = level.waiting.take();
        if level.indent == indent && level.is_list == is_list {
            return waiting.map_or(Some(()), |at| self.nothing(at));
        }
        // a value over several lines, or a mistake
        waiting?;
        // of a list that stands no further in than its key the event parser says that it starts behind the dash
        let at = if level.indent == indent {
            behind_dash
        } else {
            at
        };
        self.open(indent, is_list, at)
    }

    fn open(&mut self, indent: usize, is_list: bool, at: usize) -> Option<()> {
        self.start(
            if is_list {
                Kind::List { flow: false }
            } else {
                Kind::Map { flow: false }
            },
            at,
        )?;
        self.levels.push(Level {
            indent,
            is_list,
            waiting: None,
        });
        Some(())
    }

    fn start(&mut self, kind: Kind, at: usize) -> Option<()> {
        if self.builder.depth() >= DEPTH {
            return None;
        }
        self.builder.start(kind, Marks::default(), at..at).ok()
    }

    fn close(&mut self, level: &Level) -> Option<()> {
        if let Some(at) = level.waiting {
            self.nothing(at)?;
        }
        self.builder.end(&(0..0));
        Some(())
    }

    /// The value of a key that was left without one.
    fn nothing(&mut self, at: usize) -> Option<()> {
        let style = Style::Plain;
        self.builder
            .scalar("~", style, Marks::default(), at..at)
            .ok()
    }

    /// A key, its colon, and its value as far as that is on this line.
    fn entry(&mut self, key: Token<'a>) -> Option<()> {
        let colon = self.key(key)?;
        let behind = colon.strip_prefix(':')?;
        let value = skip_spaces(behind);
        if value.is_empty() || value.starts_with('#') {
            self.levels.last_mut()?.waiting = Some(self.at(colon));
            return self.end_of_line(behind);
        }
        if !behind.starts_with(' ') {
            return None;
        }
        if value.starts_with(['|', '>']) {
            return self.block(value);
        }
        let rest = self.value(value, false)?;
        self.end_of_line(rest)
    }

    fn key(&mut self, key: Token<'a>) -> Option<&'a str> {
        if key.written.len() > LONGEST_KEY {
            return None;
        }
        self.leaf(key)
    }

    /// Takes a value on this line and gives what comes behind it.
    fn value(&mut self, rest: &'a str, in_flow: bool) -> Option<&'a str> {
        if rest.starts_with(['{', '[']) {
            self.flow(rest)
        } else {
            self.leaf(token(rest, in_flow)?)
        }
    }

    fn leaf(&mut self, token: Token<'a>) -> Option<&'a str> {
        let end = self.at(token.rest);
        let bytes = end - token.written.len()..end;
        let marks = Marks::default();
        match token.text {
            Some(text) => self.builder.scalar(&text, token.style, marks, bytes).ok()?,
            None => {
                self.builder.written(token.style, marks, bytes).ok()?;
            }
        }
        Some(token.rest)
    }

    /// Braces or brackets with what they hold, which may go on over several lines.
    fn flow(&mut self, rest: &'a str) -> Option<&'a str> {
        let is_map = rest.starts_with('{');
        let (kind, close) = if is_map {
            (Kind::Map { flow: true }, '}')
        } else {
            (Kind::List { flow: true }, ']')
        };
        self.start(kind, self.at(rest))?;
        let mut rest = self.go_on(rest.get(1..)?)?;
        loop {
            if let Some(after) = rest.strip_prefix(close) {
                let end = self.at(after);
                self.builder.end(&(end..end));
                return Some(after);
            }
            if is_map {
                let colon = self.key(token(rest, true)?)?;
                let behind = skip_spaces(colon);
                if behind.starts_with([',', close]) {
                    self.nothing(self.at(behind))?;
                    rest = behind;
                } else {
                    rest = self.value(skip_spaces(colon.strip_prefix(": ")?), true)?;
                }
            } else {
                rest = self.value(rest, true)?;
            }
            rest = self.go_on(rest)?;
            rest = match rest.strip_prefix(',') {
                Some(rest) => self.go_on(rest)?,
                None if rest.starts_with(close) => rest,
                None => return None,
            };
        }
    }

    /// What comes next inside braces or brackets, on this line or on one below.
    fn go_on(&mut self, mut rest: &'a str) -> Option<&'a str> {
        loop {
            let next = skip_spaces(rest);
            if !(next.is_empty() || next.starts_with('#')) {
                return Some(next);
            }
            self.end_of_line(rest)?;
            let line = self.next_line()?;
            let body = skip_spaces(line);
            let outer = self.levels.last()?.indent;
            (body.is_empty() || line.len() - body.len() > outer).then_some(())?;
            rest = line;
        }
    }

    /// Nothing more comes, or a comment.
    fn end_of_line(&mut self, rest: &str) -> Option<()> {
        let comment = skip_spaces(rest);
        if comment.starts_with('#') && rest.starts_with(' ') {
            self.comment(comment);
            return Some(());
        }
        comment.is_empty().then_some(())
    }

    fn comment(&mut self, rest: &str) {
        self.builder.comment(self.at(rest)..self.end);
    }
}

fn skip_spaces(text: &str) -> &str {
    text.trim_start_matches(' ')
}

/// The first line of a text without its end, and where the next line starts; `None` where a character does not stand
/// for itself everywhere.
fn first_line(text: &str) -> Option<(&str, usize)> {
    let next = memchr::memchr(b'\n', text.as_bytes()).map_or(text.len(), |end| end + 1);
    let line = text.get(..next)?;
    let line = match line.strip_suffix('\n') {
        Some(line) => line.strip_suffix('\r').unwrap_or(line),
        None => line,
    };
    // without a way out of the loop, so that it too takes many bytes at a time
    let is_plain = line
        .bytes()
        .fold(true, |so_far, byte| so_far & matches!(byte, b' '..=b'~'));
    (is_plain || line.chars().all(stands_for_itself)).then_some((line, next))
}

const fn stands_for_itself(c: char) -> bool {
    !matches!(c, '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
        && !matches!(c, '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests;
