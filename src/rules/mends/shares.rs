//! Shares that do not add up to a whole: all in proportion, or the last one takes what is missing.

use super::{super::Context, Mend};
use crate::plan::{Arg, Edit, Notice, Path, Pillar, Plan, Share, rebalance};

/// The complaints of the file that speak of sums.
const CODES: [&str; 2] = ["shares-under", "shares-over"];

/// Where shares stand.
enum Place {
    Periods,
    Categories,
    Pillars,
    OfPeriod(usize, Part),
    Spread(usize),
}

/// Shares that a period has of its own.
enum Part {
    Categories,
    Split,
    Quarters,
}

fn place(plan: &Plan, path: &Path) -> Option<Place> {
    let steps: Vec<&str> = path.steps().collect();
    Some(match steps.as_slice() {
        ["budget", "periods"] => Place::Periods,
        ["budget", "categories"] => Place::Categories,
        ["budget", "pillars"] => Place::Pillars,
        ["budget", "periods", period, part] => {
            let by_year = |year| plan.budget.period_of(year).map(|(at, _)| at);
            // the reader names a period by its year, or by its place
            let number: i32 = period.split('-').next()?.parse().ok()?;
            let at = by_year(number).or_else(|| usize::try_from(number).ok())?;
            let part = match *part {
                "categories" => Part::Categories,
                "split" => Part::Split,
                "quarters" => Part::Quarters,
                _ => return None,
            };
            Place::OfPeriod(at, part)
        }
        ["initiatives", item, "spread"] => {
            let by_id = plan
                .initiatives
                .iter()
                .position(|of| of.id.as_str() == *item);
            Place::Spread(by_id?)
        }
        _ => return None,
    })
}

impl Place {
    fn shares(&self, plan: &Plan) -> Option<Vec<Share>> {
        let budget = &plan.budget;
        Some(match self {
            Self::Periods => budget.periods.iter().map(|period| period.share).collect(),
            Self::Categories => budget.categories.iter().map(|(_, share)| *share).collect(),
            Self::Pillars => budget.pillars.iter().map(|(_, share)| *share).collect(),
            Self::OfPeriod(at, part) => {
                let period = budget.periods.get(*at)?;
                match part {
                    Part::Categories => period.categories.iter().map(|(_, share)| *share).collect(),
                    Part::Split => period.split.iter().map(|(_, share)| *share).collect(),
                    Part::Quarters => period.quarters?.to_vec(),
                }
            }
            Self::Spread(at) => plan.initiatives.get(*at)?.spread.clone(),
        })
    }

    fn edit(&self, plan: &Plan, new: Vec<Share>) -> Option<Edit> {
        let mut budget = plan.budget.clone();
        match self {
            Self::Periods => {
                for (period, share) in budget.periods.iter_mut().zip(new) {
                    period.share = share;
                }
            }
            Self::Categories => put(&mut budget.categories, new),
            Self::Pillars => put::<Pillar>(&mut budget.pillars, new),
            Self::OfPeriod(at, part) => {
                let period = budget.periods.get_mut(*at)?;
                match part {
                    Part::Categories => put(&mut period.categories, new),
                    Part::Split => put(&mut period.split, new),
                    Part::Quarters => period.quarters = Some(new.try_into().ok()?),
                }
            }
            Self::Spread(at) => {
                let mut item = plan.initiatives.get(*at)?.clone();
                item.spread = new;
                return Some(Edit::Initiative(*at, Box::new(item)));
            }
        }
        Some(Edit::Budget(Box::new(budget)))
    }
}

fn put<T>(all: &mut [(T, Share)], new: Vec<Share>) {
    for ((_, share), new) in all.iter_mut().zip(new) {
        *share = new;
    }
}

/// Whether a complaint about a sum still holds; any other does.
pub fn still_holds(plan: &Plan, notice: &Notice) -> bool {
    let asked = CODES.contains(&notice.code);
    let shares = place(plan, &notice.path).and_then(|place| place.shares(plan));
    !asked || shares.is_none_or(|shares| Share::sum(shares) != Share::WHOLE)
}

/// Ways to make a whole.
pub fn mends(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    if !CODES.contains(&notice.code) {
        return Vec::new();
    }
    let Some(place) = place(c.plan, &notice.path) else {
        return Vec::new();
    };
    let old = place.shares(c.plan).unwrap_or_default();
    let sum = Share::sum(old.iter().copied());
    let mut mends = Vec::new();
    let scaled = old
        .first()
        .and_then(|first| Share::ratio(first.parts().into(), sum.parts().into()))
        .and_then(|first| rebalance(&old, &[], 0, first.rounded(2)));
    if let Some(edit) = scaled.and_then(|new| place.edit(c.plan, new)) {
        let args = [("sum", Arg::Share(sum))];
        mends.push(Mend::new("mend-scale", args, edit));
    }
    let mut last = old;
    let missing = Share::WHOLE.saturating_sub(sum);
    let taken = last.last_mut().is_some_and(|share| {
        *share = share.saturating_add(missing);
        (Share::ZERO..=Share::WHOLE).contains(share)
    });
    let share = last.last().copied().unwrap_or_default();
    if let Some(edit) = place.edit(c.plan, last).filter(|_| taken) {
        let args = [("share", Arg::Share(share))];
        mends.push(Mend::new("mend-last", args, edit));
    }
    mends
}
