//! More is committed than allocated: work moves, a share grows, the budget grows, or work waits.

use super::{
    super::{
        Context, called,
        probe::{Budgets, Part, up},
    },
    MOST, Mend, is_worse,
    later::{Over, moves},
    of_budget, tried,
};
use crate::{
    calc::Figures,
    plan::{
        Arg, Edit, Id, Initiative, Money, Notice, Pillar, Share, Size, Status, Years, rebalance,
    },
};

/// Shares grow by tenths of a percent.
const TENTH: i128 = 100_000;

/// The year at a place of the path.
fn year_in(notice: &Notice) -> Option<i32> {
    notice.path.steps().nth(2)?.parse().ok()
}

/// A period.
pub fn period(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let Some(year) = year_in(notice) else {
        return Vec::new();
    };
    let all = c.figures.periods.iter().enumerate();
    let Some((at, found)) = all.into_iter().find(|(_, part)| part.years.contains(year)) else {
        return Vec::new();
    };
    let Some(over) = over(found.years, found.part.headroom) else {
        return Vec::new();
    };
    let mut mends = moves(c, &over);
    mends.extend(larger_share(c, at, &over));
    mends.extend(larger_budget(c, &over, found.part.committed));
    mends.extend(later_ideas(c, &over));
    mends
}

fn over(years: Years, headroom: Money) -> Option<Over> {
    let by = headroom.negated().ok().filter(|by| *by > Money::ZERO)?;
    Some(Over { years, by })
}

/// A year of a longer period.
pub fn year(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let found = year_in(notice).and_then(|year| {
        let figures = c.figures.years.iter().find(|of| of.year == year)?;
        let years = Years::new(year, year)?;
        Some((figures, over(years, figures.part.headroom)?))
    });
    let Some((figures, over)) = found else {
        return Vec::new();
    };
    let mut mends = moves(c, &over);
    mends.extend(other_split(c, &over));
    mends.extend(larger_budget(c, &over, figures.part.committed));
    mends
}

/// The share that an amount is of a whole, in tenths of a percent, rounded up.
fn share_for(amount: Money, whole: Money) -> Option<Share> {
    let parts = up(
        amount.minor().checked_mul(Share::WHOLE.parts().into())?,
        whole.minor(),
        TENTH,
    )?;
    let share = Share::from_parts(i64::try_from(parts).ok()?);
    (Share::ZERO..=Share::WHOLE)
        .contains(&share)
        .then_some(share)
}

fn larger_share(c: &Context<'_>, at: usize, over: &Over) -> Option<Mend> {
    let found = c.figures.periods.get(at)?;
    let needed = found.share_amount.plus(over.by).ok()?;
    let share = share_for(needed, c.figures.divisible)?;
    let old: Vec<Share> = c.plan.budget.periods.iter().map(|of| of.share).collect();
    let new = rebalance(&old, &[], at, share)?;
    let edit = of_budget(c, |budget| {
        for (period, share) in budget.periods.iter_mut().zip(new) {
            period.share = share;
        }
    });
    holds(
        c,
        over,
        edit,
        "mend-period-share",
        ("share", Arg::Share(share)),
    )
}

/// The mend, where the years have enough by it and nothing else gets worse.
fn holds(
    c: &Context<'_>,
    over: &Over,
    edit: Edit,
    id: &'static str,
    arg: (&'static str, Arg),
) -> Option<Mend> {
    let after = tried(c, &edit)?;
    let left = over.left(&after).filter(|left| !left.is_negative())?;
    let args = [
        arg,
        ("years", Arg::Years(over.years)),
        ("left", Arg::Money(left)),
    ];
    (!is_worse(c.figures, &after)).then(|| Mend::new(id, args, edit))
}

/// The period's years share otherwise.
fn other_split(c: &Context<'_>, over: &Over) -> Option<Mend> {
    let year = over.years.first();
    let (at, period) = c.plan.budget.period_of(year)?;
    let figures = c.figures.years.iter().find(|of| of.year == year)?;
    let whole = c.figures.periods.get(at)?.part.allocated;
    let share = share_for(figures.part.committed, whole)?;
    let years: Vec<i32> = period.years.iter().collect();
    let place = years.iter().position(|of| *of == year)?;
    let old: Vec<Share> = years
        .iter()
        .map(|of| {
            let own = period.split.iter().find(|(split, _)| split == of);
            own.map_or(Share::percent(1), |(_, share)| *share)
        })
        .collect();
    let new = rebalance(&old, &[], place, share)?;
    let edit = of_budget(c, |budget| {
        if let Some(period) = budget.periods.get_mut(at) {
            period.split = years.into_iter().zip(new).collect();
        }
    });
    holds(c, over, edit, "mend-split", ("share", Arg::Share(share)))
}

/// As much more budget as the years need.
fn larger_budget(c: &Context<'_>, over: &Over, needs: Money) -> Option<Mend> {
    let part = Part {
        years: over.years,
        category: None,
    };
    let budgets = Budgets { plan: c.plan };
    let (size, arg) = match c.plan.budget.size {
        Size::Rate(_) => {
            let rate = budgets.rate(&part, needs)?;
            (Size::Rate(rate), ("rate", Arg::Share(rate)))
        }
        Size::Amount(_) => {
            let amount = budgets.envelope(&part, needs)?;
            (Size::Amount(amount), ("amount", Arg::Money(amount)))
        }
    };
    let edit = of_budget(c, |budget| budget.size = size);
    holds(c, over, edit, size_message(size), arg)
}

const fn size_message(size: Size) -> &'static str {
    match size {
        Size::Rate(_) => "mend-rate",
        Size::Amount(_) => "mend-amount",
    }
}

/// The whole plan.
pub fn plan(c: &Context<'_>, _: &Notice) -> Vec<Mend> {
    let totals = &c.figures.totals;
    let years = c.plan.budget.years();
    let left = totals.allocated.minus(totals.committed).ok();
    let Some(over) = years.zip(left).and_then(|(years, left)| over(years, left)) else {
        return Vec::new();
    };
    let mut mends: Vec<Mend> = later_ideas(c, &over).into_iter().collect();
    mends.extend(whole_budget(c, &over));
    mends
}

/// The budget as a whole, as large as what is committed.
fn whole_budget(c: &Context<'_>, over: &Over) -> Option<Mend> {
    const STEP: i128 = 10_000;
    // a reserve takes its part of what is added
    let kept = Share::WHOLE.saturating_sub(c.plan.budget.reserve).parts();
    let grown = over
        .by
        .ratio(Share::WHOLE.parts().into(), kept.into())
        .ok()?;
    let whole = c.figures.envelope.plus(grown).ok()?;
    let rated = (c.plan.budget.size, c.plan.company.revenue);
    let (size, arg) = if let (Size::Rate(_), Some(revenue)) = rated {
        let whole = whole.minor().checked_mul(Share::WHOLE.parts().into())?;
        let parts = up(whole, revenue.minor(), STEP)?;
        let rate = Share::from_parts(i64::try_from(parts).ok()?);
        (Size::Rate(rate), ("rate", Arg::Share(rate)))
    } else {
        let unit = c.plan.currency().minor_per_unit();
        let amount = Money::from_minor(up(whole.minor(), 1, unit)?);
        (Size::Amount(amount), ("amount", Arg::Money(amount)))
    };
    let edit = of_budget(c, |budget| budget.size = size);
    holds(c, over, edit, size_message(size), arg)
}

/// Work that is not begun waits as an idea, the last one first, until there is enough.
fn later_ideas(c: &Context<'_>, over: &Over) -> Option<Mend> {
    let mut planned: Vec<(usize, &Initiative)> = c
        .plan
        .initiatives
        .iter()
        .enumerate()
        .filter(|(_, item)| item.status == Status::Planned && item.span.is_some())
        .collect();
    planned.sort_by_key(|(_, item)| std::cmp::Reverse(item.span.map(crate::plan::Span::first)));
    // the last that is enough alone, else the last few together
    let costs = |at: usize| c.figures.initiatives.get(at).map(|of| of.cost);
    let alone = planned
        .iter()
        .find(|(at, _)| costs(*at).is_some_and(|cost| cost >= over.by));
    if let Some((at, item)) = alone {
        let edit = Edit::Initiative(*at, Box::new(as_idea(item)));
        let name = ("name", called(&item.name, &item.id));
        return holds(c, over, edit, "mend-idea", name);
    }
    let mut edits = Vec::new();
    let mut freed = Money::ZERO;
    for (at, item) in planned.into_iter().take(MOST.saturating_mul(2)) {
        edits.push(Edit::Initiative(at, Box::new(as_idea(item))));
        freed = freed.plus(costs(at)?).ok()?;
        if freed >= over.by {
            let count = ("count", Arg::Count(edits.len()));
            return holds(c, over, Edit::Many(edits), "mend-ideas", count);
        }
    }
    None
}

pub(super) fn as_idea(item: &Initiative) -> Initiative {
    Initiative {
        status: Status::Idea,
        ..item.clone()
    }
}

/// The position of a category, and the one that a path names.
fn category_of(c: &Context<'_>, notice: &Notice) -> Option<(usize, Id)> {
    let id = notice.path.steps().next_back().and_then(Id::parse)?;
    let at = c.figures.category_ids.iter().position(|of| *of == id)?;
    Some((at, id))
}

/// Shares by category with a larger one among them.
fn with_larger(all: &[(Id, Share)], id: &Id, share: Share) -> Option<Vec<(Id, Share)>> {
    let mut all = all.to_vec();
    if !all.iter().any(|(of, _)| of == id) {
        all.push((id.clone(), Share::ZERO));
    }
    let at = all.iter().position(|(of, _)| of == id)?;
    let old: Vec<Share> = all.iter().map(|(_, share)| *share).collect();
    let new = rebalance(&old, &[], at, share)?;
    Some(all.into_iter().map(|(id, _)| id).zip(new).collect())
}

/// A category over the whole plan.
pub fn category(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let found = category_of(c, notice);
    found
        .and_then(|(at, id)| larger_category(c, at, &id))
        .into_iter()
        .collect()
}

fn larger_category(c: &Context<'_>, at: usize, id: &Id) -> Option<Mend> {
    let committed = c.figures.categories.get(at)?.committed;
    let share = share_for(committed, c.figures.totals.allocated)?;
    let categories = with_larger(&c.plan.budget.categories, id, share)?;
    let edit = of_budget(c, |budget| budget.categories = categories);
    let after = tried(c, &edit)?;
    let left = after.categories.get(at)?.headroom;
    let before = c.figures.categories.iter().zip(&after.categories);
    let worse = before
        .map(|(old, new)| (old.headroom, new.headroom))
        .any(|(old, new)| new.is_negative() && new < old);
    let args = [
        ("category", Arg::Category(id.clone())),
        ("share", Arg::Share(share)),
        ("left", Arg::Money(left)),
    ];
    (!left.is_negative() && !worse).then(|| Mend::new("mend-category", args, edit))
}

/// A category that the plan spends in and that has no budget.
pub fn without_budget(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let named = notice.args.iter().find_map(|(_, arg)| match arg {
        Arg::Category(id) => Some(id),
        _ => None,
    });
    let at = named.and_then(|id| c.figures.category_ids.iter().position(|of| of == id));
    let found = at.zip(named);
    found
        .and_then(|(at, id)| larger_category(c, at, id))
        .into_iter()
        .collect()
}

/// A category in one year.
pub fn category_year(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    own_categories(c, notice).into_iter().collect()
}

fn own_categories(c: &Context<'_>, notice: &Notice) -> Option<Mend> {
    let (category, id) = category_of(c, notice)?;
    let year = year_in(notice)?;
    let cell = |figures: &Figures| -> Option<(Money, bool)> {
        let of_year = figures.years.iter().find(|of| of.year == year)?;
        let cells = of_year
            .categories
            .iter()
            .zip(&of_year.committed_by_category);
        let left: Vec<Money> = cells
            .map(|(has, spends)| has.minus(*spends).unwrap_or_default())
            .collect();
        let others = left.iter().enumerate().filter(|(at, _)| *at != category);
        let over = others.into_iter().any(|(_, left)| left.is_negative());
        Some((*left.get(category)?, over))
    };
    let of_year = c.figures.years.iter().find(|of| of.year == year)?;
    let committed = *of_year.committed_by_category.get(category)?;
    let share = share_for(committed, of_year.part.allocated)?;
    let (at, period) = c.plan.budget.period_of(year)?;
    let categories = with_larger(c.plan.budget.categories_of(period), &id, share)?;
    let years = period.years;
    let edit = of_budget(c, |budget| {
        if let Some(period) = budget.periods.get_mut(at) {
            period.categories = categories;
        }
    });
    let (left, others_over) = cell(&tried(c, &edit)?)?;
    let args = [
        ("category", Arg::Category(id)),
        ("share", Arg::Share(share)),
        ("years", Arg::Years(years)),
        ("left", Arg::Money(left)),
    ];
    let good = !left.is_negative() && !others_over;
    good.then(|| Mend::new("mend-category-years", args, edit))
}

/// A pillar.
pub fn pillar(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    larger_pillar(c, notice).into_iter().collect()
}

fn larger_pillar(c: &Context<'_>, notice: &Notice) -> Option<Mend> {
    let pillar = notice.path.steps().next_back().and_then(Pillar::parse)?;
    let at = Pillar::ALL.iter().position(|of| *of == pillar)?;
    let committed = c.figures.pillars.get(at)?.committed;
    let share = share_for(committed, c.figures.totals.allocated)?;
    let old: Vec<Share> = Pillar::ALL
        .iter()
        .map(|pillar| {
            let own = c.plan.budget.pillars.iter().find(|(of, _)| of == pillar);
            own.map_or(Share::ZERO, |(_, share)| *share)
        })
        .collect();
    let new = rebalance(&old, &[], at, share)?;
    let edit = of_budget(c, |budget| {
        budget.pillars = Pillar::ALL.iter().copied().zip(new).collect();
    });
    let after = tried(c, &edit)?;
    let left = after.pillars.get(at)?.headroom;
    let worse = c
        .figures
        .pillars
        .iter()
        .zip(&after.pillars)
        .any(|(old, new)| new.headroom.is_negative() && new.headroom < old.headroom);
    let args = [
        ("pillar", Arg::Word(pillar.message())),
        ("share", Arg::Share(share)),
        ("left", Arg::Money(left)),
    ];
    (!left.is_negative() && !worse).then(|| Mend::new("mend-pillar", args, edit))
}
