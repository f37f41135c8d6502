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
    let rest = Share::WHOLE.saturating_sub(sum);
    if !rest.is_zero() {
        let (id, size) = if rest < Share::ZERO {
            ("shares-too-much", sum.saturating_sub(Share::WHOLE))
        } else {
            ("shares-missing", rest)
        };
        let text = cx.say(id, &[("share", Arg::Share(size))]);
        let text = Safe::line(&format!("{} {text}", cx.theme.sign(Sign::Bad)));
        rows.push(Row::text(text).tone(Tone::Bad));
    }
    rows
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
    let locked: Vec<bool> = (0..old.len())
        .map(|place| cx.locks.contains(&Spot::of(name, place)))
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
