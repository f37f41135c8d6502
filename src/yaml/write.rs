//! Writes values as YAML text: block style, one key a line, quotes only where they are needed.

use super::value::{Entry, Value};

/// How scalars are quoted where they must be, or were before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quotes {
    /// Only where needed.
    Needed,
    /// `'` where it can be.
    Single,
    /// `"`.
    Double,
}

/// A new file.
pub fn file(value: &Value) -> String {
    let mut out = String::new();
    let Value::Map(entries) = value else {
        return out;
    };
    let mut first = true;
    for entry in entries.iter().filter(|entry| is_written(entry)) {
        let large = matches!(entry.value, Value::Map(_) | Value::List(_));
        if large && !first {
            out.push('\n');
        }
        first = false;
        key_and_value(&mut out, entry, 0, "\n");
    }
    out
}

/// Whether a key goes into a new file.
pub fn is_written(entry: &Entry) -> bool {
    !entry.default
}

/// `key: value` with everything below it, each line indented and ended.
pub fn key_and_value(out: &mut String, entry: &Entry, indent: usize, newline: &str) {
    pad(out, indent);
    after_indent(out, entry, indent, newline);
}

/// The same for a first line that is already indented.
pub fn after_indent(out: &mut String, entry: &Entry, indent: usize, newline: &str) {
    out.push_str(&scalar(&entry.key, Quotes::Needed, false));
    out.push(':');
    value_after_colon(out, &entry.value, indent, newline);
}

/// A value after `key:`, to the end of its last line.
pub fn value_after_colon(out: &mut String, value: &Value, indent: usize, newline: &str) {
    match value {
        Value::Plain(text) => {
            out.push(' ');
            out.push_str(text);
            out.push_str(newline);
        }
        Value::Text(text) => {
            out.push(' ');
            text_in_block(out, text, Quotes::Needed, indent.saturating_add(2), newline);
            out.push_str(newline);
        }
        Value::OneOrMany(items) if items.len() == 1 => {
            if let Some(item) = items.first() {
                value_after_colon(out, item, indent, newline);
            }
        }
        Value::List(items) | Value::OneOrMany(items) => {
            if items.is_empty() {
                out.push_str(" []");
                out.push_str(newline);
            } else if let Some(line) = short_list(items) {
                out.push(' ');
                out.push_str(&line);
                out.push_str(newline);
            } else {
                out.push_str(newline);
                for item in items {
                    list_item(out, item, indent.saturating_add(2), newline);
                }
            }
        }
        Value::Map(entries) => {
            let mut written = entries.iter().filter(|entry| is_written(entry)).peekable();
            if written.peek().is_none() {
                out.push_str(" {}");
                out.push_str(newline);
                return;
            }
            out.push_str(newline);
            for entry in written {
                key_and_value(out, entry, indent.saturating_add(2), newline);
            }
        }
    }
}

/// `- item` with everything below it.
pub fn list_item(out: &mut String, item: &Value, indent: usize, newline: &str) {
    pad(out, indent);
    item_after_indent(out, item, indent, newline);
}

/// The same for a first line that is already indented.
pub fn item_after_indent(out: &mut String, item: &Value, indent: usize, newline: &str) {
    out.push('-');
    match item {
        Value::Map(entries) => {
            let inner = indent.saturating_add(2);
            let mut written = entries.iter().filter(|entry| is_written(entry));
            match written.next() {
                None => {
                    out.push_str(" {}");
                    out.push_str(newline);
                }
                Some(first) => {
                    out.push(' ');
                    after_indent(out, first, inner, newline);
                    for entry in written {
                        key_and_value(out, entry, inner, newline);
                    }
                }
            }
        }
        other => value_after_colon(out, other, indent, newline),
    }
}

/// A list of short values on one line.
fn short_list(items: &[Value]) -> Option<String> {
    let mut line = String::from("[");
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            line.push_str(", ");
        }
        match item {
            Value::Plain(text) => line.push_str(text),
            // ids read well in brackets; sentences get a line each
            Value::Text(text) if crate::plan::Id::parse(text).is_some() => {
                line.push_str(&scalar(text, Quotes::Needed, true));
            }
            _ => return None,
        }
    }
    line.push(']');
    (line.len() <= 100).then_some(line)
}

/// A value on one line, in braces and brackets.
pub fn flow(out: &mut String, value: &Value) {
    match value {
        Value::Plain(text) => out.push_str(text),
        Value::Text(text) => out.push_str(&scalar(text, Quotes::Needed, true)),
        Value::OneOrMany(items) if items.len() == 1 => {
            if let Some(item) = items.first() {
                flow(out, item);
            }
        }
        Value::List(items) | Value::OneOrMany(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                flow(out, item);
            }
            out.push(']');
        }
        Value::Map(entries) => {
            let written: Vec<&Entry> = entries.iter().filter(|entry| is_written(entry)).collect();
            if written.is_empty() {
                out.push_str("{}");
                return;
            }
            out.push_str("{ ");
            for (at, entry) in written.into_iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                flow_entry(out, entry);
            }
            out.push_str(" }");
        }
    }
}

/// `key: value` on one line.
pub fn flow_entry(out: &mut String, entry: &Entry) {
    out.push_str(&scalar(&entry.key, Quotes::Needed, true));
    out.push_str(": ");
    flow(out, &entry.value);
}

/// A text in block context: several lines after `|`, one line as a scalar. Without its last newline.
pub fn text_in_block(out: &mut String, text: &str, quotes: Quotes, indent: usize, newline: &str) {
    if !text.contains('\n') || !literal_holds(text) {
        out.push_str(&scalar(text, quotes, false));
        return;
    }
    let body = text.strip_suffix('\n');
    out.push_str(if body.is_some() { "|" } else { "|-" });
    for line in body.unwrap_or(text).split('\n') {
        out.push_str(newline);
        if !line.is_empty() {
            pad(out, indent);
            out.push_str(line);
        }
    }
}

/// Whether a text comes back whole from a literal block.
fn literal_holds(text: &str) -> bool {
    let first = text.split('\n').find(|line| !line.is_empty());
    first.is_some_and(|line| !line.starts_with([' ', '\t']))
        && !text.starts_with('\n')
        && !text.ends_with("\n\n")
        && text
            .chars()
            .all(|c| c == '\n' || c == '\t' || is_printable(c))
        && text
            .split('\n')
            .all(|line| line.is_empty() || !line.chars().all(char::is_whitespace))
}

fn is_printable(c: char) -> bool {
    !c.is_control()
        && !matches!(
            c,
            '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}'
        )
}

/// A scalar on one line.
pub fn scalar(text: &str, quotes: Quotes, in_flow: bool) -> String {
    let printable = text.chars().all(is_printable);
    match quotes {
        Quotes::Needed if printable && is_plain(text, in_flow) => text.to_owned(),
        Quotes::Single if printable => single(text),
        Quotes::Needed if printable && text.contains(['"', '\\']) => single(text),
        _ => double(text),
    }
}

fn single(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn double(text: &str) -> String {
    use std::fmt::Write;
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if is_printable(c) => out.push(c),
            c => {
                let code = u32::from(c);
                // a String takes every write
                let _ = if code <= 0xff {
                    write!(out, "\\x{code:02X}")
                } else {
                    write!(out, "\\u{code:04X}")
                };
            }
        }
    }
    out.push('"');
    out
}

/// Whether a text can stand without quotes and still read as itself.
fn is_plain(text: &str, in_flow: bool) -> bool {
    let starts_badly = |c: char| c.is_whitespace() || "-?:,[]{}#&*!|>'\"%@`=<~".contains(c);
    !text.is_empty()
        && !text.starts_with(starts_badly)
        && !text.ends_with(|c: char| c.is_whitespace() || c == ':')
        && !text.contains(": ")
        && !text.contains(":\t")
        && !text.contains(" #")
        && !text.contains("\t#")
        && !(in_flow && text.contains([',', '[', ']', '{', '}']))
        && !(in_flow && text.contains(':'))
        && !reads_as_other(text)
}

/// Whether some reader would take a text for a number, a date, a truth value or nothing.
fn reads_as_other(text: &str) -> bool {
    const WORDS: [&str; 10] = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", "...",
    ];
    let lower = text.to_lowercase();
    if WORDS.contains(&lower.as_str()) || lower.starts_with(".inf") || lower.starts_with(".nan") {
        return true;
    }
    text.starts_with(|c: char| c.is_ascii_digit() || "+.".contains(c))
        && text
            .chars()
            .all(|c| c.is_ascii_hexdigit() || "_+-.:xXoO".contains(c) || "TZ tz".contains(c))
        && text.chars().any(|c| c.is_ascii_digit())
}

fn pad(out: &mut String, indent: usize) {
    out.extend(std::iter::repeat_n(' ', indent));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_stand_only_where_a_text_would_read_as_something_else() {
        for plain in [
            "Pilot projects, training",
            "HR & IT",
            "3D printing",
            "a:b",
            "it's",
        ] {
            assert_eq!(scalar(plain, Quotes::Needed, false), plain);
        }
        for (text, written) in [
            ("%", "\"%\""),
            ("2026", "\"2026\""),
            ("true", "\"true\""),
            ("", "\"\""),
            ("a: b", "\"a: b\""),
            ("- x", "\"- x\""),
            ("say \"hi\": now", "'say \"hi\": now'"),
            ("bell\u{7}", "\"bell\\x07\""),
        ] {
            assert_eq!(scalar(text, Quotes::Needed, false), written);
        }
        assert_eq!(scalar("a, b", Quotes::Needed, true), "\"a, b\"");
    }
}
