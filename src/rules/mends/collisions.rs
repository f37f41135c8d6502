//! Ways out where the rules of thumb collide: more of the period's money for the category that is short, or a larger
//! budget. The guide offers them with the rate, advice with each finding.

use super::{
    super::{Collision, Context, collisions},
    Mend, of_budget,
};
use crate::plan::{Arg, Notice, Share, Size, StandardCategory, rebalance};

/// Most of a period for one category is no way out.
const LARGEST: Share = Share::percent(75);

/// The ways out of one collision.
pub fn collision(c: &Context<'_>, notice: &Notice) -> Vec<Mend> {
    let all = collisions(c.plan, c.figures, c.guidelines);
    let own: Vec<Collision> = all
        .into_iter()
        .filter(|found| found.code == notice.code)
        .collect();
    ways_out(c, &own)
}

/// The ways out of those that do not hold, the smallest step first.
pub fn ways_out(c: &Context<'_>, all: &[Collision]) -> Vec<Mend> {
    let failing = || all.iter().filter(|found| !found.holds);
    let mut ways: Vec<Mend> = failing()
        .filter_map(|found| more_of_category(c, found))
        .collect();
    if !matches!(c.plan.budget.size, Size::Rate(_)) {
        return ways;
    }
    let mut rates: Vec<Share> = failing()
        .filter_map(|found| found.holds_from_rate)
        .collect();
    rates.sort_unstable();
    rates.dedup();
    // nor is a rate beyond all reason
    let most = c
        .guidelines
        .rate_high
        .saturating_add(c.guidelines.rate_high);
    ways.extend(rates.into_iter().filter(|rate| *rate <= most).map(|rate| {
        let edit = of_budget(c, |budget| budget.size = Size::Rate(rate));
        Mend::new("way-rate", [("rate", Arg::Share(rate))], edit)
    }));
    ways
}

/// More of the period's money for the category that is short, where the period has enough.
fn more_of_category(c: &Context<'_>, found: &Collision) -> Option<Mend> {
    let wanted = found.holds_from_share.filter(|share| *share <= LARGEST)?;
    let category = match found.code {
        "assessment-advice-part" => StandardCategory::Advice,
        "team-second-year" => StandardCategory::People,
        _ => return None,
    };
    let (at, period) = c.plan.budget.period_of(found.years.first())?;
    let before = c.plan.budget.categories_of(period);
    let place = before.iter().position(|(id, _)| *id == category.id())?;
    let old: Vec<Share> = before.iter().map(|(_, share)| *share).collect();
    let new = rebalance(&old, &[], place, wanted)?;
    let named = before.iter().map(|(id, _)| id.clone()).zip(new).collect();
    let years = period.years;
    let edit = of_budget(c, |budget| {
        if let Some(period) = budget.periods.get_mut(at) {
            period.categories = named;
        }
    });
    let args = [
        ("category", Arg::Category(category.id())),
        ("years", Arg::Years(years)),
        ("share", Arg::Share(wanted)),
    ];
    Some(Mend::new("way-share", args, edit))
}
