//! Which complaints have exactly one right mend. Where a value could have been meant in two ways, or more than one
//! mend would do, there is none.

use std::ops::Range;

use super::{Candidate, number};
use crate::{
    plan::{Arg, Currency, Id, Notice, Share, Span},
    yaml::{
        Document,
        get::shape_at,
        keys::Shape,
        meant::{flag_meant, quarter_meant},
        nearest::surely,
        write::{self, Quotes},
    },
};

/// The mend of a complaint.
pub fn mend(document: &Document, notice: &Notice, currency: Currency) -> Option<Candidate> {
    let place = notice.place?;
    let bytes = place.start..place.end;
    let candidate = |bytes: Range<usize>, now: String| Candidate {
        code: notice.code,
        bytes,
        now,
        path: notice.path.clone(),
    };
    if notice.code == "tag-ignored" {
        return Some(candidate(tag(document, place.start)?, String::new()));
    }
    if notice.code == "comma-in-braces" {
        return Some(candidate(bytes.clone(), quoted(document, notice, bytes)?));
    }
    let bytes = match notice.code {
        "share-comma" => with_second_half(document, bytes),
        _ => bytes,
    };
    // quotes stay as they are
    let bytes = inside_quotes(document, bytes)?;
    let found = document.source(bytes.clone());
    let now = value(notice, found, currency)?;
    let mut done = candidate(bytes, now);
    if notice.code == "key-unknown" {
        done.path.0.pop();
        done.path.0.push(done.now.clone());
    }
    (done.now != found).then_some(done)
}

/// What a value was meant to be.
fn value(notice: &Notice, found: &str, currency: Currency) -> Option<String> {
    let arg = |name: &str| notice.args.iter().find(|(known, _)| *known == name);
    let text = |name: &str| match arg(name) {
        Some((_, Arg::Text(text))) => Some(text.as_str()),
        _ => None,
    };
    let shape = shape_at(&notice.path.0);
    let decimals = match shape {
        Some(Shape::Money | Shape::SignedMoney | Shape::Estimate) => {
            usize::try_from(currency.decimals()).ok()?
        }
        _ => usize::MAX,
    };
    match notice.code {
        "key-unknown" => {
            let (_, above) = notice.path.0.split_last()?;
            let keys = shape_at(above).and_then(Shape::table)?.keys.iter();
            surely(found, keys.map(|key| key.name)).map(str::to_owned)
        }
        "word-unknown" => surely(found, text("allowed")?.split(", ")).map(str::to_owned),
        "flag-form" => flag_meant(found).map(str::to_owned),
        "comma-in-number" if matches!(shape, Some(Shape::Share)) => number::share(found),
        "number-comma" | "number-thousands" | "comma-in-number" => number::marks(found, decimals),
        "number-sign" => number::without_currency(found, currency, decimals),
        "number-suffix" => number::without_size(found, text("meant")?),
        "share-comma" | "share-without-sign" => {
            number::share(found).filter(|text| Share::parse(text).is_ok())
        }
        // a bare second figure could be a month
        "quarter-form" if found.contains(['q', 'Q']) => quarter_meant(found),
        "span-form" => {
            let meant = text("meant")?;
            let whole = ["–", "-", "…", " to ", "/"].iter().any(|between| {
                let ends = found.split_once(between);
                ends.is_some_and(|(a, b)| {
                    Span::parse(a.trim()).is_ok() && Span::parse(b.trim()).is_ok()
                })
            });
            (whole || found.contains(['q', 'Q'])).then(|| meant.to_owned())
        }
        "id-form" => {
            let id = found.trim().to_lowercase().replace([' ', '_'], "-");
            Id::parse(&id).map(|id| id.to_string())
        }
        _ => None,
    }
}

/// The bytes between the quotes of a scalar on one line; `None` where its text is not written as it is read.
fn inside_quotes(document: &Document, bytes: Range<usize>) -> Option<Range<usize>> {
    let source = document.source(bytes.clone());
    let quoted = |quote: char| {
        let inner = source.strip_prefix(quote)?.strip_suffix(quote)?;
        (!inner.contains(['\\', quote])).then_some(())
    };
    if source.contains(['\n', '\r']) || source.starts_with(['|', '>']) {
        None
    } else if source.starts_with(['"', '\'']) {
        quoted('"').or_else(|| quoted('\''))?;
        Some(bytes.start.saturating_add(1)..bytes.end.saturating_sub(1))
    } else {
        Some(bytes)
    }
}

/// `62` of `[62,5%]`, with its second half.
fn with_second_half(document: &Document, bytes: Range<usize>) -> Range<usize> {
    let rest = document.source(bytes.end..document.text().len());
    let half = rest.strip_prefix(',').map_or(0, |rest| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let signed = digits > 0 && rest.as_bytes().get(digits) == Some(&b'%');
        if signed { digits.saturating_add(2) } else { 0 }
    });
    bytes.start..bytes.end.saturating_add(half)
}

/// A text that a comma cut, in quotes.
fn quoted(document: &Document, notice: &Notice, bytes: Range<usize>) -> Option<String> {
    let found = document.source(bytes);
    let is_text = matches!(
        shape_at(&notice.path.0),
        Some(Shape::Text | Shape::TextOr(_))
    );
    let plain =
        !found.contains(['\n', '\r', '#']) && !found.starts_with(['"', '\'', '&', '*', '!']);
    (is_text && plain).then(|| write::scalar(found, Quotes::Double, true))
}

/// A tag before a node, with the blanks behind it.
fn tag(document: &Document, node: usize) -> Option<Range<usize>> {
    let line = document.line_before(node);
    let start = line.char_indices().rev().find_map(|(at, c)| {
        let begins = line.get(..at)?.ends_with([' ', '\t', ',', '[', '{']);
        (c == '!' && begins).then_some(at)
    })?;
    let word = line.get(start..)?;
    let rest = word.find([' ', '\t']).and_then(|end| word.get(end..))?;
    let rest = rest.trim_start_matches([' ', '\t']);
    Some(node.saturating_sub(word.len())..node.saturating_sub(rest.len()))
}
