//! More committed than allocated: in the plan, a period, a year, a category, a pillar.

use super::{Context, Say};
use crate::{
    calc::PartFigures,
    plan::{Arg, Money, Path, Pillar},
};

type Args = Vec<(&'static str, Arg)>;

/// The figures of a part that is over, and what it is short of; nothing while there is no budget to hold it against.
fn over(c: &Context<'_>, part: PartFigures) -> Option<Args> {
    if !c.has_budget() {
        return None;
    }
    let short = part.headroom.negated().ok()?;
    (short > Money::ZERO).then(|| {
        vec![
            ("allocated", Arg::Money(part.allocated)),
            ("committed", Arg::Money(part.committed)),
            ("over", Arg::Money(short)),
        ]
    })
}

fn part(allocated: Money, committed: Money) -> Option<PartFigures> {
    Some(PartFigures {
        allocated,
        committed,
        headroom: allocated.minus(committed).ok()?,
    })
}

/// The whole plan.
pub(super) fn plan(c: &Context<'_>, say: &mut Say<'_>) {
    let totals = &c.figures.totals;
    if let Some(args) = part(totals.allocated, totals.committed).and_then(|part| over(c, part)) {
        say.at(Path::parse("budget"), args);
    }
}

/// Each period.
pub(super) fn periods(c: &Context<'_>, say: &mut Say<'_>) {
    for period in &c.figures.periods {
        if let Some(mut args) = over(c, period.part) {
            args.push(("years", Arg::Years(period.years)));
            say.at(Path::parse("budget.periods").to(period.years.first()), args);
        }
    }
}

/// Each year of a period of several; a period of one year has said it.
pub(super) fn years(c: &Context<'_>, say: &mut Say<'_>) {
    for year in &c.figures.years {
        let period = c.plan.budget.period_of(year.year);
        if period.is_none_or(|(_, period)| period.years.first() == period.years.last()) {
            continue;
        }
        if let Some(mut args) = over(c, year.part) {
            args.push(("year", Arg::Year(year.year)));
            say.at(Path::parse("budget.periods").to(year.year), args);
        }
    }
}

/// Each category over the whole plan.
pub(super) fn categories(c: &Context<'_>, say: &mut Say<'_>) {
    for (id, part) in c.figures.category_ids.iter().zip(&c.figures.categories) {
        if part.allocated.is_zero() {
            continue;
        }
        if let Some(mut args) = over(c, *part) {
            args.push(("category", Arg::Category(id.clone())));
            say.at(Path::parse("budget.categories").to(id), args);
        }
    }
}

/// Each category in each year. A year may lean to one category, so this is advice.
pub(super) fn category_years(c: &Context<'_>, say: &mut Say<'_>) {
    for year in &c.figures.years {
        let cells = year.categories.iter().zip(&year.committed_by_category);
        let ids = c.figures.category_ids.iter().zip(&c.figures.categories);
        for ((id, whole), (allocated, committed)) in ids.zip(cells) {
            if whole.allocated.is_zero() {
                continue;
            }
            if let Some(mut args) = part(*allocated, *committed).and_then(|part| over(c, part)) {
                args.push(("category", Arg::Category(id.clone())));
                args.push(("year", Arg::Year(year.year)));
                let path = Path::parse("budget.periods").to(year.year);
                say.at(path.to("categories").to(id), args);
            }
        }
    }
}

/// Each pillar, where the budget is split by pillar.
pub(super) fn pillars(c: &Context<'_>, say: &mut Say<'_>) {
    if !c.figures.has_pillar_split {
        return;
    }
    for (pillar, part) in Pillar::ALL.iter().zip(&c.figures.pillars) {
        if let Some(mut args) = over(c, *part) {
            args.push(("pillar", Arg::Word(pillar.message())));
            say.at(Path::parse("budget.pillars").to(pillar.word()), args);
        }
    }
}

/// A category in which the plan spends and that the budget gives nothing.
pub(super) fn without_budget(c: &Context<'_>, say: &mut Say<'_>) {
    for (id, part) in c.figures.category_ids.iter().zip(&c.figures.categories) {
        if c.has_budget() && part.allocated.is_zero() && part.committed > Money::ZERO {
            let args = [
                ("category", Arg::Category(id.clone())),
                ("committed", Arg::Money(part.committed)),
            ];
            say.at(Path::parse("budget.categories"), args);
        }
    }
}

/// What is committed before or after the budget's years, and so stands in no budget.
pub(super) fn outside(c: &Context<'_>, say: &mut Say<'_>) {
    let (before, after) = (c.figures.committed_before, c.figures.committed_after);
    let Ok(together) = before.plus(after) else {
        return;
    };
    if together > Money::ZERO {
        let args = [
            ("amount", Arg::Money(together)),
            ("before", Arg::Money(before)),
            ("after", Arg::Money(after)),
        ];
        say.at(Path::parse("budget.periods"), args);
    }
}
