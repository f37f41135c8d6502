//! Habits that keep a text from being read at all: tabs in the indentation, and a value that begins with a sign which
//! YAML keeps for itself.

use std::cmp::Ordering;

use super::{Mend, applied};
use crate::{
    plan::{Notice, Place},
    yaml::{
        Document,
        document::line_and_column,
        raw,
        value::Value,
        write::{self, Quotes},
    },
};

/// As many signs are put in quotes, one after the other, on one text.
const MOST: usize = 100;

/// The habits: what is wrong otherwise is not read again for each width of a tab.
const HABITS: [&str; 3] = ["yaml-percent", "yaml-character", "yaml-tab"];

/// The mends after which the text can be read, which is refused for what the notices say.
pub fn mends(text: &str, refused: &[Notice]) -> Option<Vec<Mend>> {
    if !refused.iter().any(|notice| HABITS.contains(&notice.code)) {
        return None;
    }
    let mut found: Option<(Vec<Mend>, Value)> = None;
    for width in [2, 4, 8] {
        let Some((mends, document)) = with_tabs(text, width) else {
            continue;
        };
        if mends.iter().all(|mend| mend.code != "yaml-tab") {
            return Some(mends);
        }
        // however wide a tab was meant, the text must mean the same
        let whole = raw::whole(&document).ok()?;
        match &found {
            None => found = Some((mends, whole)),
            Some((_, known)) if *known == whole => {}
            Some(_) => return None,
        }
    }
    found.map(|(mends, _)| mends)
}

/// The mends of a text whose tabs are so many blanks wide, and how it reads then.
fn with_tabs(text: &str, width: usize) -> Option<(Vec<Mend>, Document)> {
    let mut mends: Vec<Mend> = Vec::new();
    for _ in 0..MOST {
        let now = applied(text, &mends)?;
        let notice = match Document::read(now.as_bytes()) {
            Ok(document) => return Some((mends, document)),
            Err(notices) => notices.into_iter().next()?,
        };
        let place = notice.place?;
        match notice.code {
            "yaml-tab" if mends.iter().all(|mend| mend.code != "yaml-tab") => {
                let known = mends.len();
                mends.extend(tabs(text, width));
                if mends.len() == known {
                    return None;
                }
            }
            "yaml-percent" | "yaml-character" => {
                let end = quoted(&now, place.start)?;
                let was = now.get(place.start..end)?.to_owned();
                let start = before(&mends, place.start);
                let (line, column) = line_and_column(text.get(..start)?);
                mends.push(Mend {
                    code: notice.code,
                    place: Place {
                        line,
                        column,
                        start,
                        end: start.saturating_add(was.len()),
                    },
                    now: write::scalar(&was, Quotes::Double, true),
                    was,
                });
            }
            _ => return None,
        }
        mends.sort_by_key(|mend| mend.place.start);
    }
    None
}

/// The tabs that lines begin with, as blanks.
fn tabs(text: &str, width: usize) -> Vec<Mend> {
    let mut mends = Vec::new();
    let mut start = 0_usize;
    for (line, number) in text.split_inclusive('\n').zip(1_usize..) {
        let indent = line.trim_start_matches(['\t', ' ']);
        let was = line.strip_suffix(indent).unwrap_or_default();
        if line.starts_with('\t') && !indent.trim().is_empty() {
            mends.push(Mend {
                code: "yaml-tab",
                place: Place {
                    line: number,
                    column: 1,
                    start,
                    end: start.saturating_add(was.len()),
                },
                was: was.to_owned(),
                now: was.replace('\t', &" ".repeat(width)),
            });
        }
        start = start.saturating_add(line.len());
    }
    mends
}

/// Where a byte of the mended text stood before.
fn before(mends: &[Mend], at: usize) -> usize {
    let (mut gone, mut come) = (0_usize, 0_usize);
    for mend in mends {
        if mend.place.start.saturating_add(come) >= at.saturating_add(gone) {
            break;
        }
        gone = gone.saturating_add(mend.was.len());
        come = come.saturating_add(mend.now.len());
    }
    at.saturating_add(gone).saturating_sub(come)
}

/// Where the value ends that begins at a byte and must be put in quotes: at the end of its line, or inside braces at
/// the next comma or bracket; whichever of the two can be read.
fn quoted(text: &str, at: usize) -> Option<usize> {
    let line = text.get(at..)?.split(['\n', '\r']).next()?;
    let line = line.split(" #").next()?;
    let piece = line.split([',', ']', '}']).next()?;
    let end = |part: &str| at.saturating_add(part.trim_end().len());
    let (short, long) = (end(piece), end(line));
    if short == long || piece.trim().is_empty() {
        return Some(long);
    }
    let reads = |end: usize| {
        let (head, rest) = (text.get(..at)?, text.get(end..)?);
        let value = write::scalar(text.get(at..end)?, Quotes::Double, true);
        let tried = format!("{head}{value}{rest}");
        match Document::read(tried.as_bytes()) {
            Ok(_) => Some(2),
            // another of the kind, further down
            Err(notices) => {
                let next = notices.into_iter().next()?;
                let further = next.place?.start > at.saturating_add(value.len());
                Some(u8::from(further && HABITS.contains(&next.code)))
            }
        }
    };
    match reads(short).cmp(&reads(long)) {
        Ordering::Less => Some(long),
        Ordering::Greater => Some(short),
        Ordering::Equal => None,
    }
}
