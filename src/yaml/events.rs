//! From text to tree: the only module that knows the event parser. Limits are held while streaming, so a bomb is
//! refused before it grows.

use std::{collections::HashMap, ops::Range};

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, StructureStyle};

use super::tree::{Kind, Node, Style, Tree};

/// The deepest nesting.
pub const DEPTH: usize = 64;
/// The most aliases.
pub const ALIASES: usize = 1_000;
/// The most nodes, aliases counted as what they stand for.
pub const NODES: usize = 10_000_000;

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

fn fault(code: &'static str, at: usize, detail: &impl ToString) -> Fault {
    Fault {
        code,
        at,
        detail: detail.to_string(),
    }
}

/// A collection that is still open.
struct Frame {
    node: Node,
    last: Option<Node>,
    size: usize,
    height: usize,
    flow: bool,
}

/// What an anchor names: the node, and how large and how high it is; `None` while it is still open.
type Anchors = HashMap<usize, (Node, Option<(usize, usize)>)>;

struct Builder<'a> {
    source: &'a str,
    tree: Tree,
    open: Vec<(Frame, usize)>,
    anchors: Anchors,
    aliases: usize,
    nodes: usize,
}

/// Reads one document. `base` bytes at the start (a byte-order mark) are passed over.
pub fn parse(source: &str, base: usize) -> Result<Tree, Fault> {
    let mut builder = Builder {
        source,
        tree: Tree::default(),
        open: Vec::new(),
        anchors: HashMap::new(),
        aliases: 0,
        nodes: 0,
    };
    let options = granit_parser::options! {
        flow_nesting_limit: DEPTH,
        block_nesting_limit: DEPTH,
        max_buffered_comment_events: NODES,
    };
    let mut documents = 0_usize;
    let text = source.get(base..).unwrap_or_default();
    for next in Parser::new_from_str_with_options(text, options) {
        let (event, span) =
            next.map_err(|error| builder.in_context(syntax(&error, base, source)))?;
        let bytes = span.byte_range().unwrap_or(0..0);
        let bytes = bytes.start.saturating_add(base)..bytes.end.saturating_add(base);
        if matches!(event, Event::DocumentStart(..)) {
            documents = documents.saturating_add(1);
            if documents > 1 {
                return Err(fault("yaml-several-documents", bytes.start, &""));
            }
        }
        builder.take(event, bytes)?;
    }
    builder.tree.sort_comments();
    Ok(builder.tree)
}

impl Builder<'_> {
    fn take(&mut self, event: Event<'_>, bytes: Range<usize>) -> Result<(), Fault> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.scalar(&text, style, anchor, tag.is_some(), bytes)
            }
            Event::MappingStart(style, anchor, tag) => {
                let flow = style == StructureStyle::Flow;
                self.start(Kind::Map { flow }, flow, anchor, tag.is_some(), bytes)
            }
            Event::SequenceStart(style, anchor, tag) => {
                let flow = style == StructureStyle::Flow;
                self.start(Kind::List { flow }, flow, anchor, tag.is_some(), bytes)
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.end(&bytes);
                Ok(())
            }
            Event::Alias(id) => self.alias(id, bytes),
            Event::Comment(..) => {
                self.tree.add_comment(bytes);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// What breaks on a line below an open bracket is most likely the bracket.
    fn in_context(&self, fault: Fault) -> Fault {
        let open = self.open.last().filter(|(frame, _)| frame.flow);
        let start = open.map(|(frame, _)| self.tree.span(frame.node).start);
        let between = start.and_then(|start| self.source.get(start..fault.at));
        let below = between.is_some_and(|text| text.contains('\n'));
        match fault.code {
            "yaml-colon" | "yaml-indent" | "yaml-syntax" if below => Fault {
                code: "yaml-bracket",
                ..fault
            },
            _ => fault,
        }
    }

    fn count(&mut self, nodes: usize, at: usize) -> Result<(), Fault> {
        self.nodes = self.nodes.saturating_add(nodes);
        if self.nodes > NODES {
            return Err(fault("yaml-too-many-nodes", at, &NODES));
        }
        Ok(())
    }

    fn hang(&mut self, node: Node, size: usize, height: usize) {
        if let Some((frame, _)) = self.open.last_mut() {
            self.tree.hang(frame.node, frame.last, node);
            frame.last = Some(node);
            frame.size = frame.size.saturating_add(size);
            frame.height = frame.height.max(height);
        }
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        anchor: usize,
        tagged: bool,
        bytes: Range<usize>,
    ) -> Result<(), Fault> {
        self.count(1, bytes.start)?;
        let style = match style {
            ScalarStyle::Plain => Style::Plain,
            ScalarStyle::SingleQuoted => Style::Single,
            ScalarStyle::DoubleQuoted => Style::Double,
            ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
        };
        let bytes = if style == Style::Block {
            with_header(self.source, bytes)
        } else {
            bytes
        };
        let node = self
            .tree
            .add(Kind::Scalar(style), bytes, tagged || anchor != 0);
        if style == Style::Block || self.tree.scalar(self.source, node) != Some(text) {
            self.tree.set_text(node, text);
        }
        if anchor != 0 {
            self.anchors.insert(anchor, (node, Some((1, 0))));
        }
        self.hang(node, 1, 0);
        Ok(())
    }

    fn start(
        &mut self,
        kind: Kind,
        flow: bool,
        anchor: usize,
        tagged: bool,
        bytes: Range<usize>,
    ) -> Result<(), Fault> {
        self.count(1, bytes.start)?;
        if self.open.len() >= DEPTH {
            return Err(fault("yaml-too-deep", bytes.start, &DEPTH));
        }
        let node = self.tree.add(kind, bytes, tagged || anchor != 0);
        if anchor != 0 {
            self.anchors.insert(anchor, (node, None));
        }
        let frame = Frame {
            node,
            last: None,
            size: 1,
            height: 0,
            flow,
        };
        self.open.push((frame, anchor));
        Ok(())
    }

    fn end(&mut self, bytes: &Range<usize>) {
        let Some((frame, anchor)) = self.open.pop() else {
            return;
        };
        let end = if frame.flow {
            bytes.end
        } else {
            frame
                .last
                .map_or(bytes.start, |last| self.tree.span(last).end)
        };
        self.tree.set_end(frame.node, end);
        let height = frame.height.saturating_add(1);
        if anchor != 0 {
            self.anchors
                .insert(anchor, (frame.node, Some((frame.size, height))));
        }
        self.hang(frame.node, frame.size, height);
    }

    fn alias(&mut self, id: usize, bytes: Range<usize>) -> Result<(), Fault> {
        self.aliases = self.aliases.saturating_add(1);
        if self.aliases > ALIASES {
            return Err(fault("yaml-too-many-aliases", bytes.start, &ALIASES));
        }
        let at = bytes.start;
        let Some((target, Some((size, height)))) = self.anchors.get(&id).copied() else {
            return Err(fault("yaml-alias-circle", at, &""));
        };
        self.count(size, at)?;
        if self.open.len().saturating_add(height) > DEPTH {
            return Err(fault("yaml-too-deep", at, &DEPTH));
        }
        let node = self.tree.add(Kind::Alias, bytes, true);
        self.tree.set_target(node, target);
        self.hang(node, size, height);
        Ok(())
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
    fault(code, at, &detail)
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
