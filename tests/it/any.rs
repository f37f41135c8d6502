//! Any valid plan: a strategy for property tests.

use proptest::{collection::vec, option, prelude::*, sample::select};
use roadmap::plan::*;

/// Shares that add up to exactly 100 %, odd ones among them.
pub fn whole(count: usize) -> impl Strategy<Value = Vec<Share>> {
    vec(1_i64..1_000_000, count).prop_map(|weights| {
        let sum: i64 = weights.iter().sum();
        let mut shares: Vec<i64> = weights
            .iter()
            .map(|w| Share::WHOLE.parts() / 10_000 * w / sum * 10_000)
            .collect();
        let rest = Share::WHOLE.parts() - shares.iter().sum::<i64>();
        shares[0] += rest;
        shares.into_iter().map(Share::from_parts).collect()
    })
}

fn currency() -> impl Strategy<Value = Currency> {
    select(vec!["EUR", "CHF", "JPY", "KWD", "GBP"])
        .prop_map(|code| Currency::from_code(code).unwrap())
}

fn money(most: i64) -> impl Strategy<Value = Money> {
    (0..=most).prop_map(|minor| Money::from_minor(minor.into()))
}

fn estimate() -> impl Strategy<Value = Estimate> {
    (
        money(9_000_000),
        money(9_000_000),
        money(9_000_000),
        any::<bool>(),
    )
        .prop_map(|(low, more, most, is_range)| {
            let likely = low.plus(more).unwrap();
            let high = likely.plus(most).unwrap();
            if is_range {
                Estimate::range(low, likely, high).unwrap()
            } else {
                Estimate::exact(likely)
            }
        })
}

const CATEGORIES: [&str; 4] = ["people", "technology", "advice", "other"];

fn by_category() -> impl Strategy<Value = ByCategory> {
    vec(option::of(estimate()), 4).prop_map(|amounts| {
        let named = CATEGORIES.iter().zip(amounts);
        named
            .filter_map(|(id, amount)| Some((Id::slug(id), amount?)))
            .collect()
    })
}

fn shares_of(count: usize) -> impl Strategy<Value = Vec<(Id, Share)>> {
    whole(count).prop_map(|shares| {
        CATEGORIES
            .iter()
            .map(|id| Id::slug(id))
            .zip(shares)
            .collect()
    })
}

fn budget(first: i32) -> impl Strategy<Value = Budget> {
    let periods = vec(
        (
            1_i32..=3,
            whole(4),
            option::of(whole(4)),
            option::of(shares_of(3)),
            whole(3),
        ),
        1..5,
    );
    let rate = (0_i64..=10_000_000).prop_map(|parts| Share::from_parts(parts * 10));
    let reserve = (0_i32..=20).prop_map(Share::percent);
    (
        periods,
        rate,
        reserve,
        1..=4_usize,
        option::of(whole(4)),
        money(90_000_000_000),
        any::<bool>(),
    )
        .prop_flat_map(
            move |(raw, rate, reserve, categories, pillars, amount, is_rate)| {
                (whole(raw.len()), shares_of(categories)).prop_map(move |(shares, categories)| {
                    let mut year = first;
                    let periods = raw
                        .iter()
                        .zip(shares)
                        .map(|((length, _, quarters, own, split), share)| {
                            let years = Years::new(year, year + length - 1).unwrap();
                            year += length;
                            let mut period = Period::new(years, share, "");
                            period.categories = own.clone().unwrap_or_default();
                            period.quarters = quarters.clone().map(|q| [q[0], q[1], q[2], q[3]]);
                            if *length == 3 {
                                period.split = years.iter().zip(split.clone()).collect();
                            }
                            period
                        })
                        .collect();
                    let pillars = pillars.iter().flatten();
                    Budget {
                        size: if is_rate {
                            Size::Rate(rate)
                        } else {
                            Size::Amount(amount)
                        },
                        reserve,
                        periods,
                        categories,
                        pillars: Pillar::ALL.iter().copied().zip(pillars.copied()).collect(),
                        changes: Vec::new(),
                    }
                })
            },
        )
}

fn ramp() -> impl Strategy<Value = Ramp> {
    prop_oneof![
        Just(Ramp::AtOnce),
        (1_u32..9).prop_map(|count| Ramp::Over(Duration::quarters_long(count))),
        vec((0_i32..=120).prop_map(Share::percent), 1..5).prop_map(Ramp::Steps),
    ]
}

fn benefit() -> impl Strategy<Value = Benefit> {
    let hours =
        (0_i64..500, money(20_000), 0_i32..=100).prop_map(|(hours, hour_cost, realised)| {
            Worth::Hours {
                hours_per_month: Number::whole(hours),
                hour_cost,
                realised: Share::percent(realised),
            }
        });
    let worth = prop_oneof![estimate().prop_map(Worth::PerYear), hours];
    (select(BenefitKind::ALL.to_vec()), worth, ramp()).prop_map(|(kind, worth, ramp)| {
        let kind = if matches!(worth, Worth::Hours { .. }) {
            BenefitKind::Hours
        } else {
            kind
        };
        Benefit {
            kind,
            process: None,
            worth,
            ramp,
        }
    })
}

fn running_cost() -> impl Strategy<Value = RunningCost> {
    (
        by_category(),
        select(PaidBy::ALL.to_vec()),
        option::of(0_i32..40),
    )
        .prop_map(|(amounts, paid_by, from)| {
            let line_from = from.map(|after| Quarter::first_of(2026).plus(after));
            RunningCost {
                amounts,
                paid_by,
                line_from: line_from.filter(|_| paid_by == PaidBy::Plan),
            }
        })
}

fn initiative(first: i32) -> impl Strategy<Value = Initiative> {
    let place = (-3_i32..24, 0_i32..9, option::of(0_i32..4), any::<bool>());
    let facts = (
        option::of(select(Pillar::ALL.to_vec())),
        option::of(select(Horizon::ALL.to_vec())),
        select(Status::ALL.to_vec()),
    );
    let money = (
        by_category(),
        any::<bool>(),
        option::of(running_cost()),
        vec(benefit(), 0..3),
    );
    (place, facts, money).prop_flat_map(
        move |((after, length, live, is_spread), facts, (cost, by_quarter, running, benefits))| {
            let start = Quarter::first_of(first).plus(after);
            let span = Span::new(start, start.plus(length)).unwrap();
            whole(span.quarters()).prop_map(move |spread| {
                let mut item = Initiative::new(Id::slug("item"), "Name, with: odd # signs");
                (item.pillar, item.horizon, item.status) = facts;
                item.span = Some(span);
                item.go_live = live.map(|later| span.last().plus(later));
                item.cost = if by_quarter && !cost.is_empty() {
                    Cost::ByQuarter(vec![(span.first(), cost.clone())])
                } else {
                    Cost::Total(cost.clone())
                };
                if is_spread && !by_quarter {
                    item.spread = spread;
                }
                item.running_cost = running.clone().filter(|cost| !cost.amounts.is_empty());
                item.benefits.clone_from(&benefits);
                item
            })
        },
    )
}

fn cost_item(first: i32) -> impl Strategy<Value = CostItem> {
    let time = (0_i32..20, option::of(0_i32..20));
    (
        time,
        money(900_000),
        select(Per::ALL.to_vec()),
        select(PaidBy::ALL.to_vec()),
        select(&CATEGORIES[..]),
    )
        .prop_map(move |((after, length), amount, per, paid_by, category)| {
            let from = Quarter::first_of(first).plus(after);
            CostItem {
                id: Id::slug("cost"),
                name: "A cost".into(),
                category: Id::slug(category),
                pillar: None,
                amount,
                per,
                from,
                until: length.map(|length| from.plus(length)),
                paid_by,
                line_from: None,
            }
        })
}

fn team(first: i32) -> impl Strategy<Value = TeamEntry> {
    (0_i32..20, 1_i128..4_000_000, money(20_000_000), 0_i32..=100).prop_map(
        move |(after, fte, full_cost, share)| TeamEntry {
            id: Id::slug("lead"),
            role: "AI lead".into(),
            from: Quarter::first_of(first).plus(after),
            until: None,
            fte: Number::from_millionths(fte / 10_000 * 10_000),
            full_cost,
            paid_by_plan: Share::percent(share),
        },
    )
}

fn training(first: i32) -> impl Strategy<Value = Training> {
    (0_i32..12, 0_i32..3, by_category(), option::of(1_u32..6)).prop_map(
        move |(after, length, cost, repeat)| {
            let from = Quarter::first_of(first).plus(after);
            Training {
                id: Id::slug("users"),
                audience: Some(Audience::Departments),
                name: "Practical use".into(),
                span: Span::new(from, from.plus(length)).unwrap(),
                people: Some(20),
                cost,
                repeat: repeat.map(Duration::quarters_long),
            }
        },
    )
}

/// Ids made unique by their position.
fn number_ids(plan: &mut Plan) {
    for (at, item) in plan.initiatives.iter_mut().enumerate() {
        item.id = Id::slug(&format!("item {at}"));
    }
    for (at, item) in plan.costs.iter_mut().enumerate() {
        item.id = Id::slug(&format!("cost {at}"));
    }
    for (at, item) in plan.team.iter_mut().enumerate() {
        item.id = Id::slug(&format!("lead {at}"));
    }
    for (at, item) in plan.training.iter_mut().enumerate() {
        item.id = Id::slug(&format!("users {at}"));
    }
}

/// Any valid plan that begins in `first`.
pub fn plan_from(first: i32) -> impl Strategy<Value = Plan> {
    let company = (money(900_000_000_000), currency(), 1_u32..=12);
    let settings = (
        0_i32..4,
        0_i32..15,
        1_u32..8,
        vec((select(&CATEGORIES[..]), -2_i32..9), 0..3),
    );
    let work = (
        vec(initiative(first), 0..6),
        vec(cost_item(first), 0..3),
        vec(team(first), 0..3),
        vec(training(first), 0..2),
    );
    (company, settings, budget(first), work).prop_map(move |(company, settings, budget, work)| {
        let guidelines = roadmap::yaml::guidelines();
        let mut plan = Plan::empty(Quarter::first_of(first).plus(settings.0), &guidelines);
        (
            plan.company.revenue,
            plan.company.currency,
            plan.company.fiscal_year_start,
        ) = (Some(company.0), company.1, company.2);
        plan.company.name = "Any company".into();
        plan.settings.discount_rate = Share::percent(settings.1);
        plan.settings.evaluation = Duration::years_long(settings.2);
        for (id, rate) in settings.3 {
            let id = Id::slug(id);
            if plan.settings.index_of(&id).is_zero() && rate != 0 {
                plan.settings.indexation.push((id, Share::percent(rate)));
            }
        }
        plan.budget = budget;
        // a first year whose quarters from the start on have no weight can't be divided: an error of its own
        let first = plan.budget.periods.first_mut();
        if let Some(quarters) = first.and_then(|period| period.quarters.as_mut())
            && quarters[3].is_zero()
        {
            *quarters = [Share::percent(25); 4];
        }
        (plan.initiatives, plan.costs, plan.team, plan.training) = work;
        number_ids(&mut plan);
        plan
    })
}

/// Any valid plan.
pub fn plan() -> impl Strategy<Value = Plan> {
    (1995_i32..2150).prop_flat_map(plan_from)
}
