//! Many notices: of each kind a thousand are kept and the rest is counted, so that a file of a hundred thousand
//! mistakes takes no more time and room than one of a thousand.

use std::collections::BTreeMap;

use super::{Arg, Notice};

/// So many notices of one kind are listed.
pub const MOST_OF_A_KIND: usize = 1_000;

/// The code of the notice that says how many more there are of a kind.
const MORE: &str = "findings-more";

/// Notices in the making.
#[derive(Debug)]
pub struct Notices {
    most: usize,
    kept: Vec<Notice>,
    kinds: BTreeMap<&'static str, Kind>,
}

/// What is known of one kind.
#[derive(Debug, Default)]
struct Kind {
    kept: usize,
    left_out: usize,
    /// The first of those in the text, which shows where to look.
    first_left_out: Option<Notice>,
}

impl Notices {
    /// None yet. Of each kind at most so many will be kept.
    pub const fn new(most: usize) -> Self {
        Self {
            most,
            kept: Vec::new(),
            kinds: BTreeMap::new(),
        }
    }

    /// One more.
    pub fn push(&mut self, notice: Notice) {
        let kind = self.kinds.entry(notice.code).or_default();
        if kind.kept < self.most {
            kind.kept = kind.kept.saturating_add(1);
            self.kept.push(notice);
            return;
        }
        kind.left_out = kind.left_out.saturating_add(1);
        let start = |notice: &Notice| notice.place.map(|place| place.start);
        if let Some(first) = &mut kind.first_left_out {
            let severity = first.severity.min(notice.severity);
            if start(&notice) < start(first) {
                *first = notice;
            }
            first.severity = severity;
        } else {
            kind.first_left_out = Some(notice);
        }
    }

    /// Those that were kept, and behind them for each kind that was cut short how many more there are.
    pub fn finish(self) -> Vec<Notice> {
        let mut all = self.kept;
        all.extend(self.kinds.into_iter().filter_map(|(code, kind)| {
            let first = kind.first_left_out?;
            Some(Notice {
                code: MORE,
                args: vec![
                    ("count", Arg::Count(kind.left_out)),
                    ("kind", Arg::Text(code.to_owned())),
                ],
                ..first
            })
        }));
        all
    }
}

impl Notice {
    /// For how many findings it stands: more than one where it says how many are not listed.
    pub fn stands_for(&self) -> usize {
        match self.args.first() {
            Some((_, Arg::Count(count))) if self.code == MORE => *count,
            _ => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Path, Place, Severity};

    fn at(code: &'static str, start: usize) -> Notice {
        Notice::new(code, Severity::Warning, Path::parse(&format!("at.{start}"))).at(Place {
            line: 1,
            column: start,
            start,
            end: start,
        })
    }

    #[test]
    fn what_is_not_listed_is_counted_at_the_first_of_its_place() {
        let mut notices = Notices::new(2);
        for notice in [
            at("one", 1),
            at("one", 9),
            at("other", 2),
            at("one", 7),
            at("one", 5),
        ] {
            notices.push(notice);
        }
        notices.push(Notice {
            severity: Severity::Error,
            ..at("one", 8)
        });
        let all = notices.finish();
        let codes: Vec<&str> = all.iter().map(|notice| notice.code).collect();
        assert_eq!(codes, ["one", "one", "other", "findings-more"]);
        let more = all.last().unwrap();
        assert_eq!(more.severity, Severity::Error);
        assert_eq!(more.path, Path::parse("at.5"));
        assert_eq!(all.iter().map(Notice::stands_for).sum::<usize>(), 6);
    }
}
