//! From text to tree by the event parser: the only module that knows it.

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, StructureStyle};
use std::ops::Range;

use super::{
    builder::{Builder, DEPTH, Marks, NODES},
    tree::{Kind, Style, Tree},
};

/// Why a text could not be read, and where: the code of a notice, its byte, and a count or word in the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The notice's code.
    pub code: &'static str,
    /// The byte at which it was met.
    pub at: usize,
    /// What the sentence names: a limit or a character.
    pub detail: String,
}

impl Fault {
    /// A fault at a byte.
    pub fn new(code: &'static str, at: usize, detail: &impl ToString) -> Self {
        Self {
            code,
            at,
            detail: detail.to_string(),
        }
    }
}

/// Reads one document. `base` bytes at the start (a byte-order mark) are passed over.
pub fn parse(source: &str, base: usize) -> Result<Tree, Fault> {
    let mut builder = Builder::new(source);
    let options = granit_parser::options! {
        flow_nesting_limit: DEPTH,
        block_nesting_limit: DEPTH,
        max_buffered_comment_events: NODES,
    };
    let mut documents = 0_usize;
    let text = source.get(base..).unwrap_or_default();
    for next in Parser::new_from_str_with_options(text, options) {
        let (event, span) =
            next.map_err(|error| in_context(&builder, source, syntax(&error, base, source)))?;
        let bytes = span.byte_range().unwrap_or(0..0);
        let bytes = bytes.start.saturating_add(base)..bytes.end.saturating_add(base);
        if matches!(event, Event::DocumentStart(..)) {
            documents = documents.saturating_add(1);
            if documents > 1 {
                return Err(Fault::new("yaml-several-documents", bytes.start, &""));
            }
        }
        take(&mut builder, source, event, bytes)?;
    }
    Ok(builder.finish())
}

fn take(
    builder: &mut Builder<'_>,
    source: &str,
    event: Event<'_>,
    bytes: Range<usize>,
) -> Result<(), Fault> {
    let marks = |anchor, tagged| Marks { anchor, tagged };
    match event {
        Event::Scalar(text, style, anchor, tag) => {
            let marks = marks(anchor, tag.is_some());
            let style = match style {
                ScalarStyle::Plain => Style::Plain,
                ScalarStyle::SingleQuoted => Style::Single,
                ScalarStyle::DoubleQuoted => Style::Double,
                ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
            };
            let bytes = if style == Style::Block {
                with_header(source, bytes)
            } else {
                bytes
            };
            builder.scalar(&text, style, marks, bytes)
        }
        Event::MappingStart(style, anchor, tag) => {
            let flow = style == StructureStyle::Flow;
            builder.start(Kind::Map { flow }, marks(anchor, tag.is_some()), bytes)
        }
        Event::SequenceStart(style, anchor, tag) => {
            let flow = style == StructureStyle::Flow;
            builder.start(Kind::List { flow }, marks(anchor, tag.is_some()), bytes)
        }
        Event::MappingEnd | Event::SequenceEnd => {
            builder.end(&bytes);
            Ok(())
        }
        Event::Alias(anchor) => builder.alias(anchor, bytes),
        Event::Comment(..) => {
            builder.comment(bytes);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// What breaks on a line below an open bracket is most likely the bracket.
fn in_context(builder: &Builder<'_>, source: &str, fault: Fault) -> Fault {
    let between = builder
        .open_bracket()
        .and_then(|start| source.get(start..fault.at));
    let below = between.is_some_and(|text| text.contains('\n'));
    match fault.code {
        "yaml-colon" | "yaml-indent" | "yaml-syntax" if below => Fault {
            code: "yaml-bracket",
            ..fault
        },
        _ => fault,
    }
}

/// The bytes of a block scalar from its `|` or `>` to the end of its last line; the parser gives those of its lines.
fn with_header(source: &str, bytes: Range<usize>) -> Range<usize> {
    let before = source.get(..bytes.start).unwrap_or_default();
    let Some((head, _)) = before.rsplit_once('\n') else {
        return bytes;
    };
    let head = head.trim_end();
    let line = head.rsplit('\n').next().unwrap_or_default();
    let is_header = |rest: &str| {
        let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || "+-".contains(c));
        let blank = rest.trim_start();
        blank.is_empty() || (blank.starts_with('#') && blank.len() < rest.len())
    };
    let start = line
        .match_indices(['|', '>'])
        .find(|(at, _)| line.get(at.saturating_add(1)..).is_some_and(is_header));
    let Some((at, _)) = start else {
        return bytes;
    };
    let from = head.len().saturating_sub(line.len()).saturating_add(at);
    let written = source.get(bytes.clone()).unwrap_or_default();
    let keeps = line
        .get(at..)
        .is_some_and(|header| header.chars().skip(1).take(2).any(|c| c == '+'));
    let body = if keeps {
        written.strip_suffix('\n').unwrap_or(written)
    } else {
        written.trim_end()
    };
    from..bytes.start.saturating_add(body.len())
}

/// The parser's complaint as one of ours.
fn syntax(error: &ScanError, base: usize, source: &str) -> Fault {
    use ErrorKind as E;
    let at = error
        .marker()
        .byte_offset()
        .map_or(source.len(), |at| at.saturating_add(base))
        .min(source.len());
    let mut detail = String::new();
    let code = match error.kind() {
        E::RecursionLimitExceeded => {
            detail = DEPTH.to_string();
            "yaml-too-deep"
        }
        E::TabNotAllowed
        | E::TabInBlockIndentation
        | E::TabAtBlockScalarStart
        | E::TabInIndentation
        | E::TabInPlainScalar => "yaml-tab",
        E::UnknownAnchor => "yaml-alias-unknown",
        E::UnexpectedCharacter { character } => {
            detail = character.to_string();
            if *character == '%' {
                "yaml-percent"
            } else {
                "yaml-character"
            }
        }
        E::UnclosedQuotedScalar | E::DocumentIndicatorInQuotedScalar => "yaml-quote",
        E::InvalidTrailingSingleQuotedScalar | E::InvalidTrailingDoubleQuotedScalar => {
            "yaml-after-quote"
        }
        E::UnknownQuotedScalarEscape
        | E::InvalidQuotedScalarHexEscape
        | E::InvalidUnicodeEscape
        | E::InvalidLowSurrogateHexEscape
        | E::InvalidLowSurrogate
        | E::MissingLowSurrogate
        | E::UnpairedLowSurrogate => "yaml-escape",
        E::UnclosedFlowCollection { .. }
        | E::UnexpectedEofFlowSequence
        | E::UnexpectedEofFlowMapping
        | E::UnexpectedEofImplicitFlowMapping
        | E::MisplacedFlowCollectionEnd
        | E::MismatchedFlowCollectionEnd { .. }
        | E::ExpectedFlowMappingSeparator
        | E::ExpectedFlowSequenceSeparator => "yaml-bracket",
        E::InvalidIndentation
        | E::InvalidBlockScalarIndent
        | E::InvalidFlowScalarIndent
        | E::InvalidQuotedScalarIndent
        | E::ExpectedBlockSequenceEntry
        | E::BlockSequenceEntryNotAllowed
        | E::ExpectedBlockMappingKey => "yaml-indent",
        E::SimpleKeyExpected
        | E::InvalidSimpleKey
        | E::MappingValueNotAllowed
        | E::MappingKeyNotAllowed
        | E::InvalidColonPlacement => "yaml-colon",
        E::BomInsideDocument => "yaml-bom-inside",
        _ => "yaml-syntax",
    };
    // A tab is what people see least: where one stands at the point of the complaint, say that it is one.
    let code = match code {
        "yaml-indent" | "yaml-colon" | "yaml-syntax" if tab_indents(source, at) => "yaml-tab",
        code => code,
    };
    Fault::new(code, at, &detail)
}

/// Whether the line at a byte is indented with a tab.
fn tab_indents(source: &str, at: usize) -> bool {
    let start = source
        .get(..at)
        .and_then(|before| before.rfind('\n'))
        .map_or(0, |newline| newline.saturating_add(1));
    source
        .get(start..)
        .unwrap_or_default()
        .chars()
        .take_while(|c| c.is_whitespace() && *c != '\n')
        .any(|c| c == '\t')
}
