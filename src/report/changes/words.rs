//! One row in words: what stood there, what stands there now, how far they lie apart.

use super::{Changes, Difference, Row};
use crate::{
    locale::{Locale, fit},
    plan::{Arg, Horizon, Pillar, Status},
};

/// How much of a text is shown.
pub(super) const MOST: usize = 60;

impl Changes {
    /// What stood there and what stands there now, in words.
    pub(super) fn sentence(&self, row: &Row) -> String {
        let value =
            |arg: &Option<Arg>, locale| arg.as_ref().map(|arg| Arg::Text(shown(row, arg, locale)));
        let figures = (
            value(&row.before, &self.before),
            value(&row.after, &self.after),
        );
        let text = match figures {
            (Some(before), Some(after)) => self
                .after
                .say("change-from-to", &[("before", before), ("after", after)]),
            (None, Some(after)) => self.after.say("change-came", &[("value", after)]),
            (Some(before), None) => self.after.say("change-went", &[("value", before)]),
            (None, None) => String::new(),
        };
        match self.difference(row) {
            Some(difference) => format!("{text} ({difference})"),
            None => text,
        }
    }

    /// One value of a row; a dash where there is none.
    pub(super) fn cell(&self, row: &Row, is_after: bool) -> String {
        let (arg, locale) = if is_after {
            (&row.after, &self.after)
        } else {
            (&row.before, &self.before)
        };
        arg.as_ref()
            .map_or_else(|| "—".to_owned(), |arg| shown(row, arg, locale))
    }

    /// How far the two lie apart, in words.
    pub(super) fn difference(&self, row: &Row) -> Option<String> {
        let locale = &self.after;
        match row.difference.as_ref()? {
            Difference::Figure(Arg::Share(points)) => {
                let points = Arg::Text(signed(locale.points(*points)));
                Some(locale.say("change-points", &[("points", points)]))
            }
            Difference::Figure(arg) => Some(signed(locale.arg(arg))),
            Difference::Moved(start, end) => {
                let by = |quarters: i64, [later, earlier]: [&str; 2]| {
                    let count = usize::try_from(quarters.unsigned_abs()).unwrap_or(usize::MAX);
                    let id = if quarters < 0 { earlier } else { later };
                    locale.say(id, &[("count", Arg::Count(count))])
                };
                let mut parts = Vec::new();
                if start == end {
                    parts.push(by(*start, ["change-later", "change-earlier"]));
                } else {
                    if *start != 0 {
                        parts.push(by(*start, ["change-starts-later", "change-starts-earlier"]));
                    }
                    if *end != 0 {
                        parts.push(by(*end, ["change-ends-later", "change-ends-earlier"]));
                    }
                }
                Some(parts.join(", "))
            }
        }
    }
}

/// A value as people read it.
fn shown(row: &Row, arg: &Arg, locale: &Locale) -> String {
    let word = |text: &str| {
        let key = row.path.rsplit('.').next()?;
        let id = match key {
            "status" => Status::parse(text)?.message(),
            "pillar" => Pillar::parse(text)?.message(),
            "horizon" => Horizon::parse(text)?.message(),
            _ => return None,
        };
        row.path
            .starts_with("initiatives.")
            .then(|| locale.text(id))
    };
    match arg {
        Arg::Text(text) => word(text).unwrap_or_else(|| {
            let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            fit(&super::super::safe(&line), MOST).into_owned()
        }),
        other => locale.arg(other),
    }
}

/// With its sign.
fn signed(text: String) -> String {
    if text.contains('-') {
        text
    } else {
        format!("+{text}")
    }
}
