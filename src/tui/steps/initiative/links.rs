//! What an initiative hangs on: other initiatives, systems, vendors, data.

use super::{
    super::Cx,
    spots::{DATA, INTEGRATES, NEEDS, VENDORS, WITH},
};
use crate::{
    locale::Safe,
    plan::{Arg, Id, Initiative},
    tui::{
        forms::fields::texts,
        rows::{Row, Spot},
    },
};

/// Whether it hangs on anything.
pub fn has_any(item: &Initiative) -> bool {
    let ids = [&item.needs, &item.with, &item.vendors, &item.data];
    ids.iter().any(|ids| !ids.is_empty()) || !item.integrates.is_empty()
}

/// A row for each kind.
pub fn rows(cx: &Cx<'_>, item: &Initiative) -> Vec<Row> {
    let row = |spot, label: &str, ids: &[Id]| {
        let all = named(cx, spot);
        Row::words(spot, cx.t(label), shown(&all, ids)).typed(typed(&all, ids))
    };
    vec![
        row(NEEDS, "item-needs", &item.needs).note(cx.t("item-needs-note")),
        row(WITH, "item-with", &item.with).note(cx.t("item-with-note")),
        row(VENDORS, "item-vendors", &item.vendors),
        row(DATA, "item-data", &item.data),
        Row::words(
            INTEGRATES,
            cx.t("item-integrates"),
            cx.plain(&item.integrates.join(", ")),
        ),
    ]
}

/// Ids and names of what a row can name; of initiatives all but its own.
fn named<'a>(cx: &Cx<'a>, spot: Spot) -> Vec<(&'a Id, &'a str)> {
    match spot {
        VENDORS => {
            let all = cx.plan.vendors.iter();
            all.map(|of| (&of.id, of.name.as_str())).collect()
        }
        DATA => {
            let all = cx.plan.data_sources.iter();
            all.map(|of| (&of.id, of.name.as_str())).collect()
        }
        _ => {
            let all = cx.plan.initiatives.iter().enumerate();
            all.filter(|(at, _)| *at != cx.item)
                .map(|(_, of)| (&of.id, of.name.as_str()))
                .collect()
        }
    }
}

fn shown(all: &[(&Id, &str)], ids: &[Id]) -> Safe {
    let names = ids.iter().map(|id| match name(all, id) {
        Some("") | None => id.as_str(),
        Some(name) => name,
    });
    Safe::line(&names.collect::<Vec<_>>().join(", "))
}

/// As one would type it: by name, or by id where the name would be read as another or as several.
fn typed(all: &[(&Id, &str)], ids: &[Id]) -> String {
    let texts = ids.iter().map(|id| match name(all, id) {
        Some(name) if find(all, name).is_some_and(|found| found == id) => name,
        _ => id.as_str(),
    });
    texts.collect::<Vec<_>>().join(", ")
}

fn name<'a>(all: &[(&Id, &'a str)], id: &Id) -> Option<&'a str> {
    let found = all.iter().find(|(of, _)| *of == id);
    found.map(|(_, name)| *name)
}

/// What a word names: an id, or else a name in any case, or else the only name that it is a part of.
fn find<'a>(all: &[(&'a Id, &str)], word: &str) -> Option<&'a Id> {
    if word.is_empty() || word.contains(',') {
        return None;
    }
    let lower = word.to_lowercase();
    let by_id = all.iter().find(|(id, _)| id.as_str() == word);
    let by_name = || {
        all.iter()
            .find(|(_, name)| name.trim().to_lowercase() == lower)
    };
    let by_part = || {
        let mut found = all
            .iter()
            .filter(|(_, name)| name.to_lowercase().contains(&lower));
        found.next().filter(|_| found.next().is_none())
    };
    by_id.or_else(by_name).or_else(by_part).map(|(id, _)| *id)
}

/// What a typed list changes.
pub fn set(cx: &Cx<'_>, item: &mut Initiative, spot: Spot, text: &str) -> Result<Safe, Safe> {
    let words = texts(text);
    if spot == INTEGRATES {
        let shows = cx.plain(&words.join(", "));
        item.integrates = words;
        return Ok(shows);
    }
    let (place, fault) = match spot {
        NEEDS => (&mut item.needs, "fault-no-initiative"),
        WITH => (&mut item.with, "fault-no-initiative"),
        VENDORS => (&mut item.vendors, "fault-no-vendor"),
        DATA => (&mut item.data, "fault-no-source"),
        _ => return Err(Safe::default()),
    };
    let all = named(cx, spot);
    let mut ids: Vec<Id> = Vec::new();
    for word in words {
        let id =
            find(&all, &word).ok_or_else(|| cx.say(fault, &[("name", Arg::Text(word.clone()))]))?;
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    let shows = shown(&all, &ids);
    *place = ids;
    Ok(shows)
}
