//! The budget's size and its categories, as the rules of thumb have them.

use super::{super::Context, Mend, of_budget, tried};
use crate::plan::{Arg, Id, Money, Notice, Share, Size, StandardCategory, rebalance};

/// The nearest size inside the advised range.
pub fn nearer_envelope(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let rate = if notice.code == "envelope-low" {
        c.guidelines.rate_low
    } else {
        c.guidelines.rate_high
    };
    let amount = c.plan.company.revenue.and_then(|of| of.share(rate).ok());
    let size = match (c.plan.budget.size, amount) {
        (Size::Rate(_), _) => Size::Rate(rate),
        (Size::Amount(_), Some(amount)) => Size::Amount(amount),
        (Size::Amount(_), None) => return Vec::new(),
    };
    let edit = of_budget(c, |budget| budget.size = size);
    let Some(after) = tried(c, &edit) else {
        return Vec::new();
    };
    let left = after
        .totals
        .allocated
        .minus(after.totals.committed)
        .unwrap_or_default();
    let args = vec![
        ("rate", Arg::Share(rate)),
        ("amount", Arg::Money(after.envelope)),
        ("left", Arg::Money(left.abs().unwrap_or_default())),
    ];
    let id = if left < Money::ZERO {
        "mend-size-over"
    } else {
        "mend-size-left"
    };
    vec![Mend::new(id, args, edit)]
}

/// The category as advised, the others in proportion.
pub fn advised_share(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let id = notice.path.steps().next_back().and_then(Id::parse);
    id.as_ref()
        .and_then(StandardCategory::of)
        .and_then(|category| as_advised(c, category))
        .into_iter()
        .collect()
}

fn as_advised(c: &Context<'_>, category: StandardCategory) -> Option<Mend> {
    let advised = c.guidelines.category_share(category);
    let all = &c.plan.budget.categories;
    let at = all.iter().position(|(id, _)| *id == category.id())?;
    let old: Vec<Share> = all.iter().map(|(_, share)| *share).collect();
    let new = rebalance(&old, &[], at, advised)?;
    let named = all.iter().map(|(id, _)| id.clone()).zip(new).collect();
    let edit = of_budget(c, |budget| budget.categories = named);
    let after = tried(c, &edit)?;
    // where periods have categories of their own, the budget's may change nothing
    let part = after.categories.get(at)?;
    let share = Share::ratio(part.allocated.minor(), after.totals.allocated.minor())?;
    let apart = share.saturating_sub(advised).parts().saturating_abs();
    let args = [
        ("category", Arg::Category(category.id())),
        ("share", Arg::Share(advised)),
        ("amount", Arg::Money(part.allocated)),
    ];
    (apart <= c.guidelines.category_tolerance.parts())
        .then(|| Mend::new("mend-advised", args, edit))
}
