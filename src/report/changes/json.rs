//! The changes for programs: exact, with stable keys.

use serde_json::{Map, Value, json};

use super::{Changes, Difference, Kind, Row};
use crate::{locale::Locale, plan::Arg};

/// All changes.
pub fn json(changes: &Changes) -> Value {
    let rows = |rows: &[Row]| rows.iter().map(|row| line(changes, row)).collect::<Value>();
    let groups = changes.initiatives.iter().map(|group| {
        json!({
            "id": group.id,
            "name": group.name,
            "change": match group.kind {
                Kind::Added => "added",
                Kind::Removed => "removed",
                Kind::Changed => "changed",
            },
            "values": rows(&group.rows),
        })
    });
    json!({
        "same": changes.is_empty(),
        "money": rows(&changes.money),
        "time": rows(&changes.time),
        "initiatives": groups.collect::<Value>(),
        "other": rows(&changes.other),
    })
}

fn line(changes: &Changes, row: &Row) -> Value {
    let mut map = Map::new();
    map.insert("path".into(), row.path.as_str().into());
    let value =
        |arg: &Option<Arg>, locale| arg.as_ref().map_or(Value::Null, |arg| value(arg, locale));
    map.insert("before".into(), value(&row.before, &changes.before));
    map.insert("after".into(), value(&row.after, &changes.after));
    match &row.difference {
        Some(Difference::Figure(arg)) => {
            map.insert("difference".into(), self::value(arg, &changes.after));
        }
        Some(Difference::Moved(start, end)) => {
            map.insert("start_later_by_quarters".into(), (*start).into());
            map.insert("end_later_by_quarters".into(), (*end).into());
        }
        None => {}
    }
    map.into()
}

fn value(arg: &Arg, locale: &Locale) -> Value {
    match arg {
        Arg::Money(money) => money.exact(locale.currency()).into(),
        Arg::Share(share) => share.number_text().into(),
        Arg::Number(number) => number.to_string().into(),
        Arg::Quarter(quarter) => quarter.to_string().into(),
        Arg::Span(span) => span.to_string().into(),
        Arg::Duration(duration) => duration.to_string().into(),
        Arg::Text(text) => text.as_str().into(),
        other => locale.arg(other).into(),
    }
}
