//! A share as people type it: as a percentage, or as the amount that it shall give.

use crate::{
    calc,
    locale::Safe,
    plan::{Arg, Budget, Id, Money, Plan, Share, Years},
    tui::steps::{Cx, edits},
};

/// What a typed text is, where nothing else says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plainly {
    /// A percentage, up to a hundred.
    Share,
    /// An amount.
    Amount,
}

/// Of what an amount is a share.
#[derive(Debug, Clone, Copy)]
pub struct Of {
    /// What is divided.
    pub whole: Money,
    /// What comes to the amount in other ways: changes by the board, subsidies.
    pub beside: Money,
}

/// A typed share; an amount becomes the share that gives it.
pub fn share(cx: &Cx<'_>, text: &str, plainly: Plainly, of: Of) -> Result<Share, Safe> {
    if text.contains('%') {
        return edits::share(cx, text);
    }
    if plainly == Plainly::Share
        && let Ok(share) = cx.locale.read_share(text)
        && share <= Share::WHOLE
    {
        return edits::share(cx, text);
    }
    let amount = edits::amount(cx, text)?;
    let own = amount.minus(of.beside).unwrap_or_default();
    if own.is_negative() {
        return Err(cx.say("fault-amount-beside", &[("amount", Arg::Money(of.beside))]));
    }
    if own > of.whole || of.whole.is_zero() {
        let most = of.whole.plus(of.beside).unwrap_or(of.whole);
        return Err(cx.say("fault-amount-whole", &[("whole", Arg::Money(most))]));
    }
    Ok(Share::ratio(own.minor(), of.whole.minor()).unwrap_or_default())
}

/// What a budget gives some years, for one category or for all, without changes by the board and subsidies.
pub fn gives(cx: &Cx<'_>, budget: &Budget, years: Years, category: Option<&Id>) -> Money {
    let Some(figures) = cx.figures else {
        return Money::ZERO;
    };
    // only the budget and the start count
    let mut plan = Plan::empty(cx.plan.settings.start, cx.guidelines);
    plan.budget = budget.clone();
    calc::allotment(&plan, figures.envelope, years, category).unwrap_or_default()
}

/// A share with a name, and what it comes to.
pub fn shows(cx: &Cx<'_>, name: &str, share: Share, amount: Money) -> Safe {
    let text = format!(
        "{name} {} = {}",
        cx.locale.share(share),
        cx.locale.money(amount)
    );
    Safe::line(text.trim_start())
}
