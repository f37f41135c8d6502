//! Rows that forms are made of, and the values that are typed into them.

use crate::{
    locale::Safe,
    plan::{Estimate, Id, Money, Number, Pillar, Quarter, Share},
    tui::{
        rows::{Row, Spot},
        steps::{Cx, edits, pillar_shares},
    },
};

/// Words of a closed set as a choice, with a first one for none.
pub fn words<T: Copy>(
    cx: &Cx<'_>,
    all: &[T],
    none: Option<&str>,
    parts: impl Fn(T) -> (&'static str, &'static str),
) -> Vec<(String, Safe)> {
    let none = none.map(|id| (String::new(), cx.t(id)));
    let rest = all.iter().map(|one| {
        let (value, message) = parts(*one);
        (value.to_owned(), cx.t(message))
    });
    none.into_iter().chain(rest).collect()
}

/// A choice whose value may be none.
pub fn pick(cx: &Cx<'_>, spot: Spot, label: &str, value: &str, of: Vec<(String, Safe)>) -> Row {
    let shown = of
        .iter()
        .find(|(option, _)| option == value)
        .map(|(_, name)| name.clone())
        .unwrap_or_default();
    Row::choice(spot, cx.t(label), shown, of).typed(value)
}

/// A row for an estimate.
pub fn estimate_row(cx: &Cx<'_>, spot: Spot, label: Safe, estimate: Option<Estimate>) -> Row {
    let shown = estimate.map_or_else(Safe::default, |of| edits::estimate_text(cx, of));
    let typed = estimate.map_or_else(String::new, |of| edits::estimate_typed(cx, of));
    Row::number(spot, label, shown).typed(typed)
}

/// A row for an amount.
pub fn money_row(cx: &Cx<'_>, spot: Spot, label: &str, amount: Option<Money>) -> Row {
    let shown = amount.map_or_else(Safe::default, |amount| cx.money(amount));
    let typed = amount.map_or_else(String::new, |amount| cx.locale.amount(amount));
    Row::number(spot, cx.t(label), shown).typed(typed)
}

/// A row for a percentage.
pub fn share_row(cx: &Cx<'_>, spot: Spot, label: &str, share: Option<Share>) -> Row {
    let shown = share.map_or_else(Safe::default, |share| cx.percent(share));
    Row::number(spot, cx.t(label), shown)
}

/// A row for a quarter.
pub fn quarter_row(cx: &Cx<'_>, spot: Spot, label: &str, quarter: Option<Quarter>) -> Row {
    Row::number(spot, cx.t(label), quarter_text(cx, quarter))
}

/// A row for a number.
pub fn number_row(cx: &Cx<'_>, spot: Spot, label: &str, number: Option<Number>) -> Row {
    Row::number(spot, cx.t(label), number_text(cx, number))
}

/// A number, or nothing.
pub fn number_text(cx: &Cx<'_>, number: Option<Number>) -> Safe {
    number.map_or_else(Safe::default, |number| cx.plain(&cx.locale.number(number)))
}

/// A quarter, or nothing.
pub fn quarter_text(cx: &Cx<'_>, quarter: Option<Quarter>) -> Safe {
    quarter.map_or_else(Safe::default, |quarter| {
        cx.plain(&cx.locale.quarter(quarter))
    })
}

/// A typed value that may be left out: nothing where the text is empty.
pub fn optional<T>(
    text: &str,
    read: impl FnOnce(&str) -> Result<T, Safe>,
) -> Result<Option<T>, Safe> {
    if text.is_empty() {
        Ok(None)
    } else {
        read(text).map(Some)
    }
}

/// A typed quarter.
pub fn quarter(cx: &Cx<'_>, text: &str) -> Result<Quarter, Safe> {
    let quarter = cx.locale.read_quarter(text);
    quarter.map_err(|fault| cx.fault(&fault))
}

/// The categories that money can stand in.
pub fn category_ids(cx: &Cx<'_>) -> Vec<Id> {
    let own = cx.plan.budget.categories.iter();
    cx.figures.map_or_else(
        || own.map(|(id, _)| id.clone()).collect(),
        |figures| figures.category_ids.clone(),
    )
}

/// A row for a category.
pub fn category_row(cx: &Cx<'_>, spot: Spot, id: &Id) -> Row {
    let all = category_ids(cx);
    let all = all
        .iter()
        .map(|id| (id.to_string(), cx.plain(&cx.locale.category(id))));
    pick(cx, spot, "column-category", id.as_str(), all.collect())
}

/// A chosen category.
pub fn category(cx: &Cx<'_>, text: &str) -> Result<Id, Safe> {
    Id::parse(text).ok_or_else(|| cx.t("fault-choice"))
}

/// A row for a pillar, which may be none.
pub fn pillar_row(cx: &Cx<'_>, spot: Spot, pillar: Option<Pillar>) -> Row {
    let all = Pillar::ALL
        .iter()
        .map(|pillar| (pillar.word().to_owned(), pillar_shares::name(cx, *pillar)));
    let all = std::iter::once((String::new(), cx.t("choice-none"))).chain(all);
    let word = pillar.map_or("", Pillar::word);
    pick(cx, spot, "item-pillar", word, all.collect())
}

/// The text of a number without the sign that it does not need: `+20%`.
fn without_plus(text: &str) -> &str {
    let rest = text.strip_prefix('+');
    rest.filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        .unwrap_or(text)
}

/// A typed number of any sign.
pub fn signed_number(cx: &Cx<'_>, text: &str) -> Result<Number, Safe> {
    let number = cx.locale.read_number(without_plus(text));
    number.map_err(|fault| cx.fault(&fault))
}

/// A typed change in percent, of any sign.
pub fn signed_share(cx: &Cx<'_>, text: &str) -> Result<Share, Safe> {
    let share = cx.locale.read_share(without_plus(text));
    share.map_err(|fault| cx.fault(&fault))
}

/// Words with commas between.
pub fn texts(text: &str) -> Vec<String> {
    let words = text.split(',').map(str::trim);
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
