//! What every page of shares has: the sum under them, the others giving way, the money beside.

use super::{Cx, edits};
use crate::{
    locale::Safe,
    plan::{Arg, Money, Share, rebalance},
    tui::{
        rows::{Row, Spot},
        theme::{Sign, Tone},
    },
};

/// The sum under shares: whether it is a whole, and the money in words.
pub fn total(
    cx: &Cx<'_>,
    shares: impl Iterator<Item = Share>,
    money: Option<(Money, Money)>,
) -> Vec<Row> {
    let sum = Share::sum(shares);
    let mut row = Row::total(cx.t("total"), cx.percent(sum));
    if let Some((allocated, committed)) = money {
        let headroom = allocated.minus(committed).unwrap_or_default();
        row = row.amount(allocated).amount(headroom);
    }
    let mut rows = vec![row];
    rows.extend(missing(cx, sum));
    rows
}

/// What shares make too little or too much; nothing where they are a whole.
pub fn missing(cx: &Cx<'_>, sum: Share) -> Option<Row> {
    let rest = Share::WHOLE.saturating_sub(sum);
    if rest.is_zero() {
        return None;
    }
    let (id, size) = if rest < Share::ZERO {
        ("shares-too-much", sum.saturating_sub(Share::WHOLE))
    } else {
        ("shares-missing", rest)
    };
    let text = cx.say(id, &[("share", Arg::Share(size))]);
    let text = Safe::line(&format!("{} {text}", cx.theme.sign(Sign::Bad)));
    Some(Row::text(text).tone(Tone::Bad))
}

/// Shares after one of them was typed; those that are locked stay.
pub fn rebalanced(
    cx: &Cx<'_>,
    name: &'static str,
    old: &[Share],
    at: usize,
    text: &str,
) -> Result<Vec<Share>, Safe> {
    let new = edits::share(cx, text)?;
    give_way(cx, |place| Spot::of(name, place), old, at, new)
}

/// Shares after one of them has changed: the others give way, but for those whose spots are locked.
pub fn give_way(
    cx: &Cx<'_>,
    spot: impl Fn(usize) -> Spot,
    old: &[Share],
    at: usize,
    new: Share,
) -> Result<Vec<Share>, Safe> {
    let locked: Vec<bool> = (0..old.len())
        .map(|place| cx.locks.contains(&spot(place)))
        .collect();
    rebalance(old, &locked, at, new).ok_or_else(|| cx.t("fault-locked"))
}

/// A share and what it is in money.
pub fn and_money(cx: &Cx<'_>, share: Option<Share>) -> Safe {
    let share = share.unwrap_or_default();
    let money = cx
        .figures
        .and_then(|figures| figures.divisible.share(share).ok());
    match money {
        Some(money) => Safe::line(&format!(
            "{} = {}",
            cx.locale.share(share),
            cx.locale.money(money)
        )),
        None => cx.percent(share),
    }
}
