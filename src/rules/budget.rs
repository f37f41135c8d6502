//! How large the budget is, and how far the whole plan stands from the advised categories.

use super::{Context, Say};
use crate::plan::{Arg, Money, Number, Path, Share, Size, StandardCategory};

/// The budget as a share of one year's revenue, where there is one to compare with.
struct Envelope {
    rate: Share,
    revenue: Money,
    path: Path,
}

fn envelope(c: &Context<'_>) -> Option<Envelope> {
    let revenue = c
        .plan
        .company
        .revenue
        .filter(|revenue| *revenue > Money::ZERO)?;
    let (rate, key) = match c.plan.budget.size {
        Size::Rate(rate) => (rate, "budget.rate"),
        Size::Amount(amount) => (
            Share::ratio(amount.minor(), revenue.minor())?,
            "budget.amount",
        ),
    };
    Some(Envelope {
        rate,
        revenue,
        path: Path::parse(key),
    })
}

fn say_envelope(c: &Context<'_>, say: &mut Say<'_>, found: Envelope, mark: Share) {
    let Ok(at_mark) = found.revenue.share(mark) else {
        return;
    };
    let args = [
        ("envelope", Arg::Money(c.figures.envelope)),
        ("rate", Arg::Share(found.rate.rounded(2))),
        ("revenue", Arg::Money(found.revenue)),
        ("low", Arg::Share(c.guidelines.rate_low)),
        ("high", Arg::Share(c.guidelines.rate_high)),
        ("mark", Arg::Money(at_mark)),
    ];
    say.at(found.path, args);
}

/// Less than the lowest advised share of revenue.
pub(super) fn low(c: &Context<'_>, say: &mut Say<'_>) {
    let mark = c.guidelines.rate_low;
    if let Some(found) = envelope(c).filter(|found| found.rate < mark) {
        say_envelope(c, say, found, mark);
    }
}

/// More than the highest advised share of revenue.
pub(super) fn high(c: &Context<'_>, say: &mut Say<'_>) {
    let mark = c.guidelines.rate_high;
    if let Some(found) = envelope(c).filter(|found| found.rate > mark) {
        say_envelope(c, say, found, mark);
    }
}

pub(super) fn people(c: &Context<'_>, say: &mut Say<'_>) {
    category(c, say, StandardCategory::People);
}

pub(super) fn technology(c: &Context<'_>, say: &mut Say<'_>) {
    category(c, say, StandardCategory::Technology);
}

pub(super) fn advice(c: &Context<'_>, say: &mut Say<'_>) {
    category(c, say, StandardCategory::Advice);
}

/// Over the whole plan only: a period may lean either way, the first one leans to advice by nature.
fn category(c: &Context<'_>, say: &mut Say<'_>, category: StandardCategory) {
    let id = category.id();
    let ids = c.figures.category_ids.iter().zip(&c.figures.categories);
    let allocated = ids
        .filter(|(of, _)| **of == id)
        .map(|(_, part)| part.allocated)
        .next()
        .unwrap_or_default();
    let whole = c.figures.totals.allocated;
    if whole <= Money::ZERO {
        return;
    }
    let Some(share) = Share::ratio(allocated.minor(), whole.minor()) else {
        return;
    };
    let advised = c.guidelines.category_share(category);
    let apart = share.saturating_sub(advised).parts().saturating_abs();
    if apart <= c.guidelines.category_tolerance.parts() {
        return;
    }
    let points = Number::from_millionths(i128::from(c.guidelines.category_tolerance.parts()));
    let args = [
        ("share", Arg::Share(share.rounded(2))),
        ("amount", Arg::Money(allocated)),
        ("whole", Arg::Money(whole)),
        ("advised", Arg::Share(advised)),
        ("tolerance", Arg::Number(points)),
    ];
    say.at(Path::parse("budget.categories").to(id), args);
}
