//! Single values: plain, or in quotes that close on the same line.

use crate::yaml::tree::Style;

/// A single value at the start of a text.
pub(super) struct Token<'a> {
    pub(super) style: Style,
    /// How it is written, quotes included.
    pub(super) written: &'a str,
    /// What it says, where that is not what is written.
    pub(super) text: Option<String>,
    /// What comes behind it.
    pub(super) rest: &'a str,
}

/// The single value at the start of a text.
pub(super) fn token(text: &str, in_flow: bool) -> Option<Token<'_>> {
    match text.as_bytes() {
        [b'"', ..] => double_quoted(text),
        [b'\'', ..] => single_quoted(text),
        // a dash before anything else may be a list
        [b'-', b'0'..=b'9', ..] => plain(text, in_flow),
        [
            b'-' | b'?' | b':' | b',' | b'[' | b']' | b'{' | b'}' | b'#' | b'&' | b'*' | b'!'
            | b'|' | b'>' | b'%' | b'@' | b'`',
            ..,
        ]
        | [] => None,
        _ => plain(text, in_flow),
    }
}

/// A value without quotes: to a colon, to a comment, in braces or brackets to the next of their signs.
fn plain(text: &str, in_flow: bool) -> Option<Token<'_>> {
    let bytes = text.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
    let mut end = 0;
    loop {
        let after = bytes.get(end..)?;
        let mut after = after.iter();
        let more = if in_flow {
            after.position(|byte| matches!(byte, b':' | b'#' | b',' | b'[' | b']' | b'{' | b'}'))
        } else {
            after.position(|byte| matches!(byte, b':' | b'#'))
        };
        let Some(more) = more else {
            end = bytes.len();
            break;
        };
        end += more;
        match byte(end) {
            b':' if byte(end + 1) == b' ' => break,
            b':' if in_flow && b",[]{}".contains(&byte(end + 1)) => return None,
            b'#' if end > 0 && byte(end - 1) == b' ' => break,
            b':' | b'#' => end += 1,
            _ => break,
        }
    }
    let written = text.get(..end)?.trim_end_matches(' ');
    Some(Token {
        style: Style::Plain,
        written,
        text: None,
        rest: text.get(written.len()..)?,
    })
}

/// A value in `"`, without escapes.
fn double_quoted(text: &str) -> Option<Token<'_>> {
    let inner = text.strip_prefix('"')?;
    let (inner, rest) = inner.split_once('"')?;
    if inner.contains('\\') {
        return None;
    }
    Some(Token {
        style: Style::Double,
        written: text.get(..text.len() - rest.len())?,
        text: None,
        rest,
    })
}

/// A value in `'`; two of them stand for one.
fn single_quoted(text: &str) -> Option<Token<'_>> {
    let inner = text.strip_prefix('\'')?;
    let mut rest = inner;
    loop {
        rest = rest.split_once('\'')?.1;
        match rest.strip_prefix('\'') {
            Some(after) => rest = after,
            None => break,
        }
    }
    let said = inner.get(..inner.len() - rest.len() - 1)?;
    Some(Token {
        style: Style::Single,
        written: text.get(..text.len() - rest.len())?,
        text: said.contains('\'').then(|| said.replace("''", "'")),
        rest,
    })
}
