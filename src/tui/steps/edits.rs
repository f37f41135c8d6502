//! Small helpers that turn "the same, but" into an edit.

use super::{Change, Cx, Set};
use crate::{
    locale::Safe,
    plan::{Budget, Edit, Estimate, Initiative, Money, Number, Phase, Process, Share},
};

/// The budget, changed.
pub fn budget(cx: &Cx<'_>, change: impl FnOnce(&mut Budget)) -> Edit {
    let mut budget = cx.plan.budget.clone();
    change(&mut budget);
    Edit::Budget(Box::new(budget))
}

/// An initiative, changed.
pub fn initiative(cx: &Cx<'_>, at: usize, change: impl FnOnce(&mut Initiative)) -> Edit {
    cx.plan
        .initiatives
        .get(at)
        .cloned()
        .map_or(Edit::Many(Vec::new()), |mut item| {
            change(&mut item);
            Edit::Initiative(at, Box::new(item))
        })
}

/// The phases, changed.
pub fn phases(cx: &Cx<'_>, change: impl FnOnce(&mut Vec<Phase>)) -> Edit {
    let mut phases = cx.plan.phases.clone();
    change(&mut phases);
    Edit::Phases(phases)
}

/// The processes, changed.
pub fn processes(cx: &Cx<'_>, change: impl FnOnce(&mut Vec<Process>)) -> Edit {
    let mut processes = cx.plan.processes.clone();
    change(&mut processes);
    Edit::Processes(processes)
}

/// A typed amount that is not below nothing.
pub fn amount(cx: &Cx<'_>, text: &str) -> Result<Money, Safe> {
    let amount = cx
        .locale
        .read_money(text)
        .map_err(|fault| cx.fault(&fault))?;
    if amount.is_negative() {
        Err(cx.t("fault-negative"))
    } else {
        Ok(amount)
    }
}

/// A typed share of a whole: 0 to 100 %.
pub fn share(cx: &Cx<'_>, text: &str) -> Result<Share, Safe> {
    let share = cx
        .locale
        .read_share(text)
        .map_err(|fault| cx.fault(&fault))?;
    if share < Share::ZERO || share > Share::WHOLE {
        Err(cx.t("fault-share"))
    } else {
        Ok(share)
    }
}

/// Typed shares, one after the other: `50%, 30%, 20%`.
pub fn shares(cx: &Cx<'_>, text: &str) -> Result<Vec<Share>, Safe> {
    let between = |c: char| c.is_whitespace() || ",;".contains(c);
    // behind a percent sign a comma can't be a decimal one
    let parts: Vec<&str> = if text.contains('%') {
        text.split('%').collect()
    } else {
        text.split([' ', ';']).collect()
    };
    let parts = parts.into_iter().map(|part| part.trim_matches(between));
    parts
        .filter(|part| !part.is_empty())
        .map(|part| share(cx, part))
        .collect()
}

/// Shares as one would type them.
pub fn shares_text(cx: &Cx<'_>, shares: &[Share]) -> Safe {
    let texts: Vec<String> = shares.iter().map(|share| cx.locale.share(*share)).collect();
    Safe::line(&texts.join(", "))
}

/// A typed number that is not below nothing.
pub fn number(cx: &Cx<'_>, text: &str) -> Result<Number, Safe> {
    let number = cx
        .locale
        .read_number(text)
        .map_err(|fault| cx.fault(&fault))?;
    if number < Number::ZERO {
        Err(cx.t("fault-negative"))
    } else {
        Ok(number)
    }
}

/// A typed estimate: one amount, or low, likely and high with `/` or ` - ` between.
pub fn estimate(cx: &Cx<'_>, text: &str) -> Result<Estimate, Safe> {
    let parts: Vec<&str> = if text.contains('/') {
        text.split('/').collect()
    } else {
        text.split(" - ").collect()
    };
    match parts.as_slice() {
        [one] => amount(cx, one).map(Estimate::exact),
        [low, likely, high] => {
            let (low, likely, high) = (amount(cx, low)?, amount(cx, likely)?, amount(cx, high)?);
            Estimate::range(low, likely, high).ok_or_else(|| cx.t("fault-estimate"))
        }
        _ => Err(cx.t("fault-estimate")),
    }
}

/// An estimate as it is shown.
pub fn estimate_text(cx: &Cx<'_>, estimate: Estimate) -> Safe {
    if estimate.is_exact() {
        cx.money(estimate.likely())
    } else {
        Safe::line(&estimate_typed(cx, estimate))
    }
}

/// An estimate as one would type it.
pub fn estimate_typed(cx: &Cx<'_>, estimate: Estimate) -> String {
    let amount = |money| cx.locale.amount(money);
    if estimate.is_exact() {
        amount(estimate.likely())
    } else {
        let parts = [estimate.low(), estimate.likely(), estimate.high()];
        parts.map(amount).join(" / ")
    }
}

/// A change of the budget, as `set` answers it.
#[expect(
    clippy::unnecessary_wraps,
    reason = "every caller hands it on as the answer of `set`"
)]
pub fn of_budget(cx: &Cx<'_>, shows: Safe, change: impl FnOnce(&mut Budget)) -> Set {
    Ok(Change::plan(budget(cx, change), shows))
}
