//! Where the rules of thumb collide: a small budget can't hold an assessment and a team by the same rules that size it
//! (domain.md). Each check also knows from where on it holds, exactly, so that the screen can show ways out.

use super::{
    Context, Say,
    probe::{Budgets, Part, up},
};
use crate::{
    calc::Figures,
    plan::{Arg, Currency, Guidelines, Money, Number, Path, Plan, Share, StandardCategory, Years},
};

/// One rule of thumb held against what the budget gives, and from where on it holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Collision {
    /// The rule's code.
    pub code: &'static str,
    /// Whether the budget gives enough.
    pub holds: bool,
    /// What the rule asks.
    pub needs: Money,
    /// What the budget gives.
    pub has: Money,
    /// In which years the budget gives it.
    pub years: Years,
    /// The lowest one year's revenue at which it holds, all else as it is; in whole currency units.
    pub holds_from_revenue: Option<Money>,
    /// The lowest rate at which it holds, all else as it is; to a hundredth of a percent.
    pub holds_from_rate: Option<Share>,
    /// The lowest envelope at which it holds, all else as it is; in whole currency units.
    pub holds_from_envelope: Option<Money>,
    /// The share of its category in the period at which it holds, all else as it is; to a tenth of a percent. `None`
    /// where it asks no category, or more than the whole period.
    pub holds_from_share: Option<Share>,
    /// For a team: how many posts the budget does pay, to a tenth, rounded down.
    pub posts: Option<Number>,
    /// For a team after the drop: by how much the budget falls from the year before.
    pub fall: Option<Share>,
}

/// The rules of thumb at set-up, in the order of time. Empty for a currency whose unit is far from a euro: the amounts
/// of the guidelines are in euro and are not converted.
pub fn collisions(plan: &Plan, figures: &Figures, guidelines: &Guidelines) -> Vec<Collision> {
    let Some(set_up) = SetUp::new(plan, figures, guidelines, Asked::All) else {
        return Vec::new();
    };
    let found = [
        set_up.first_period(),
        set_up.advice_part(),
        set_up.second_year(),
        set_up.after_drop(),
    ];
    found.into_iter().flatten().collect()
}

/// An example amount in euro says something in these; in yen it would be nonsense.
fn is_near_euro(currency: Currency) -> bool {
    matches!(currency.code(), "EUR" | "CHF" | "GBP" | "USD")
}

/// Advice speaks of what does not hold; it need not know the ways out of anything else.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    All,
    Broken,
}

struct SetUp<'a> {
    asked: Asked,
    plan: &'a Plan,
    figures: &'a Figures,
    guidelines: &'a Guidelines,
    budgets: Budgets<'a>,
}

impl<'a> SetUp<'a> {
    fn new(
        plan: &'a Plan,
        figures: &'a Figures,
        guidelines: &'a Guidelines,
        asked: Asked,
    ) -> Option<Self> {
        let speaks = is_near_euro(plan.currency()) && super::has_budget(plan);
        speaks.then_some(Self {
            asked,
            plan,
            figures,
            guidelines,
            budgets: Budgets { plan },
        })
    }

    fn of(c: &Context<'a>) -> Option<Self> {
        Self::new(c.plan, c.figures, c.guidelines, Asked::Broken)
    }

    fn first_year(&self) -> i32 {
        self.plan.settings.start.year()
    }

    fn first_period(&self) -> Option<Collision> {
        self.assessment("assessment-first-period", None)
    }

    fn advice_part(&self) -> Option<Collision> {
        self.assessment("assessment-advice-part", Some(StandardCategory::Advice))
    }

    fn assessment(
        &self,
        code: &'static str,
        category: Option<StandardCategory>,
    ) -> Option<Collision> {
        let (_, period) = self.plan.budget.period_of(self.first_year())?;
        let needs = Guidelines::amount(self.guidelines.assessment.0, self.plan.currency());
        let years = period.years;
        self.collision(code, needs, &Part { years, category })
    }

    fn second_year(&self) -> Option<Collision> {
        self.team_in("team-second-year", self.first_year().checked_add(1)?)
    }

    /// The team of the second year in the first later year whose budget is smaller than that of the year before.
    fn after_drop(&self) -> Option<Collision> {
        let second = self.first_year().checked_add(1)?;
        let years = &self.figures.years;
        let (before, after) = years
            .iter()
            .zip(years.iter().skip(1))
            .filter(|(before, _)| before.year >= second)
            .find(|(before, after)| after.part.allocated < before.part.allocated)?;
        let before = before.part.allocated;
        let lost = before.minus(after.part.allocated).ok()?;
        let mut found = self.team_in("team-after-drop", after.year)?;
        // in whole percents: a sentence wants no more
        let percents = lost.ratio(100, before.minor()).ok()?.minor();
        found.fall = i32::try_from(percents).ok().map(Share::percent);
        Some(found)
    }

    fn team_in(&self, code: &'static str, year: i32) -> Option<Collision> {
        let years = Years::new(year, year)?;
        let part = Part {
            years,
            category: Some(StandardCategory::People),
        };
        let post = self.post_in(year)?;
        let needs = post.times(i128::from(self.guidelines.team_fte.0)).ok()?;
        let mut found = self.collision(code, needs, &part)?;
        found.posts = posts(found.has, post);
        Some(found)
    }

    /// What one post costs in a year, at the prices of the second year and with the plan's indexation.
    fn post_in(&self, year: i32) -> Option<Money> {
        let id = StandardCategory::People.id();
        let rise = Share::WHOLE.saturating_add(self.plan.settings.index_of(&id));
        let post = Guidelines::amount(self.guidelines.full_cost, self.plan.currency());
        let second = self.first_year().checked_add(1)?;
        (second..year).try_fold(post, |post, _| post.share(rise).ok())
    }

    fn collision(&self, code: &'static str, needs: Money, part: &Part) -> Option<Collision> {
        let has = part.allocated(self.figures)?;
        let holds = has >= needs;
        if holds && self.asked == Asked::Broken {
            return None;
        }
        Some(Collision {
            code,
            holds,
            needs,
            has,
            years: part.years,
            holds_from_revenue: self.budgets.revenue(part, needs),
            holds_from_rate: self.budgets.rate(part, needs),
            holds_from_envelope: self.budgets.envelope(part, needs),
            holds_from_share: self.share_asked(part, needs),
            posts: None,
            fall: None,
        })
    }

    /// The category's share at which the part holds what is asked.
    fn share_asked(&self, part: &Part, needs: Money) -> Option<Share> {
        part.category?;
        let years = part.years;
        let whole = Part {
            years,
            category: None,
        }
        .allocated(self.figures)?;
        let tenths = up(needs.minor().checked_mul(1_000)?, whole.minor(), 1)?;
        let share = Share::from_parts(i64::try_from(tenths.checked_mul(100_000)?).ok()?);
        (share <= Share::WHOLE).then_some(share)
    }
}

/// How many posts an amount pays, to a tenth, rounded down.
fn posts(has: Money, post: Money) -> Option<Number> {
    let tenths = has
        .minor()
        .max(0)
        .checked_mul(10)?
        .checked_div(post.minor())?;
    Some(Number::from_millionths(tenths.checked_mul(100_000)?))
}

/// Speaks of a collision where there is one, with the ways out. A way that is none is the word `none`.
fn say_collision(c: &Context<'_>, say: &mut Say<'_>, found: Option<Collision>, own: Args) {
    let Some(found) = found else {
        return;
    };
    let none = || Arg::Text("none".to_owned());
    let mut args = vec![
        ("has", Arg::Money(found.has)),
        ("years", Arg::Years(found.years)),
        (
            "envelope",
            found.holds_from_envelope.map_or_else(none, Arg::Money),
        ),
        (
            "revenue",
            found.holds_from_revenue.map_or_else(none, Arg::Money),
        ),
        ("rate", found.holds_from_rate.map_or_else(none, Arg::Share)),
    ];
    if let Some(posts) = found.posts {
        let guide = c.guidelines;
        let post = Guidelines::amount(guide.full_cost, c.plan.currency());
        args.push(("needs", Arg::Money(found.needs)));
        args.push(("team", Arg::Number(Number::whole(guide.team_fte.0.into()))));
        args.push(("post", Arg::Money(post)));
        args.push(("posts", Arg::Number(posts)));
    }
    args.extend(found.fall.map(|fall| ("fall", Arg::Share(fall))));
    args.extend(own);
    say.at(Path::parse("budget.periods").to(found.years.first()), args);
}

type Args = Vec<(&'static str, Arg)>;

/// From and to what an assessment costs.
fn cost_of_assessment(c: &Context<'_>) -> Args {
    let (low, high) = c.guidelines.assessment;
    let amount = |units| Arg::Money(Guidelines::amount(units, c.plan.currency()));
    vec![("low", amount(low)), ("high", amount(high))]
}

/// An assessment costs more than the whole first period has.
pub(super) fn first_period(c: &Context<'_>, say: &mut Say<'_>) {
    let found = SetUp::of(c).and_then(|set_up| set_up.first_period());
    say_collision(c, say, found, cost_of_assessment(c));
}

/// It fits the first period, but not what that has for advice.
pub(super) fn advice_part(c: &Context<'_>, say: &mut Say<'_>) {
    let Some(set_up) = SetUp::of(c) else { return };
    if set_up.first_period().is_some() {
        return; // the rule above says the larger thing
    }
    let found = set_up.advice_part();
    let share = found.as_ref().and_then(|found| found.holds_from_share);
    let share = share.map_or_else(|| Arg::Text("none".to_owned()), Arg::Share);
    let mut own = cost_of_assessment(c);
    own.push(("share", share));
    say_collision(c, say, found, own);
}

/// The smallest team costs more than people have in the second year.
pub(super) fn second_year(c: &Context<'_>, say: &mut Say<'_>) {
    let found = SetUp::of(c).and_then(|set_up| set_up.second_year());
    say_collision(c, say, found, Args::new());
}

/// The same team costs more than people have once the yearly budget has fallen.
pub(super) fn after_drop(c: &Context<'_>, say: &mut Say<'_>) {
    let found = SetUp::of(c).and_then(|set_up| set_up.after_drop());
    say_collision(c, say, found, Args::new());
}
