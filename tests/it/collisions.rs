//! Where the rules of thumb collide: the domain's table, and that "holds from" is true to the cent.

use proptest::prelude::*;
use roadmap::{
    calc,
    plan::{Change, Currency, Id, Money, Period, Plan, Quarter, Share, Size, Years},
    rules::{Collision, collisions},
    yaml::guidelines,
};

fn units(amount: i64) -> Money {
    Money::from_units(amount, Currency::default()).unwrap()
}

fn share(text: &str) -> Share {
    Share::parse(text).unwrap()
}

/// A plan as the guidelines have it.
fn plan(revenue: i64, rate: &str) -> Plan {
    let mut plan = Plan::empty(Quarter::first_of(2026), &guidelines());
    plan.company.revenue = Some(units(revenue));
    plan.budget.size = Size::Rate(share(rate));
    plan
}

fn found(plan: &Plan) -> Vec<Collision> {
    collisions(plan, &calc::figures(plan).unwrap(), &guidelines())
}

#[test]
fn the_lowest_revenues_are_those_of_the_domain() {
    // in tenths of a million, by rule and rate
    let table = [
        ("assessment-first-period", [50, 29, 20]),
        ("assessment-advice-part", [500, 286, 200]),
        ("team-second-year", [520, 297, 208]),
        ("team-after-drop", [1560, 891, 624]),
    ];
    for (at, rate) in ["2%", "3.5%", "5%"].into_iter().enumerate() {
        let found = found(&plan(20_000_000, rate));
        assert_eq!(found.len(), table.len());
        for (collision, (code, tenths)) in found.iter().zip(table) {
            assert_eq!(collision.code, code);
            let revenue = collision.holds_from_revenue.unwrap();
            let in_tenths = revenue.ratio(1, 10_000_000).unwrap().minor();
            assert_eq!(in_tenths, tenths[at], "{code} at {rate}");
        }
    }
}

#[test]
fn the_reference_plan_shows_the_lines_of_the_guide() {
    let found = found(&plan(20_000_000, "3.5%"));
    let holds: Vec<bool> = found.iter().map(|collision| collision.holds).collect();
    assert_eq!(holds, [true, false, false, false]);
    let [_, advice, team, after] = found.as_slice() else {
        panic!("four lines");
    };
    assert_eq!((advice.needs, advice.has), (units(15_000), units(10_500)));
    assert_eq!(advice.holds_from_revenue, Some(units(28_571_429)));
    assert_eq!(advice.holds_from_rate, Some(share("5%")));
    assert_eq!(advice.holds_from_share, Some(share("14.3%")));
    assert_eq!((team.needs, team.has), (units(187_200), units(126_000)));
    assert_eq!(team.holds_from_rate, Some(share("5.2%")));
    assert_eq!(team.holds_from_envelope, Some(units(1_040_000)));
    assert_eq!(team.posts.unwrap().to_string(), "1.3");
    assert_eq!(after.years, Years::new(2029, 2029).unwrap());
    assert_eq!(after.fall, Some(share("71%")));
}

#[test]
fn a_reserve_a_change_and_indexation_move_the_line() {
    let mut plan = plan(20_000_000, "3.5%");
    plan.budget.reserve = share("10%");
    plan.budget.changes.push(Change {
        quarter: Quarter::parse("2027-Q3").unwrap(),
        category: Id::slug("people"),
        amount: units(7_200),
        reason: String::new(),
    });
    plan.settings.indexation = vec![(Id::slug("people"), share("3%"))];
    let found = found(&plan);
    // 180 000 of 60 % of 30 % of 90 %
    assert_eq!(found[2].holds_from_envelope, Some(units(1_111_112)));
    // two posts, two years on, 3 % a year
    assert_eq!(found[3].needs, Money::from_minor(19_860_048));
}

#[test]
fn a_budget_that_is_an_amount_has_no_rate_to_raise() {
    let mut plan = plan(20_000_000, "3.5%");
    plan.budget.size = Size::Amount(units(700_000));
    let advice = &found(&plan)[1];
    assert_eq!(advice.holds_from_envelope, Some(units(1_000_000)));
    assert_eq!(advice.holds_from_revenue, None);
    assert_eq!(advice.holds_from_rate, None);
}

#[test]
fn odd_plans_neither_panic_nor_mislead() {
    // amounts of the guidelines are in euro: in yen they say nothing
    let mut yen = plan(20_000_000, "3.5%");
    yen.company.currency = Currency::from_code("JPY").unwrap();
    assert_eq!(found(&yen), []);
    // a start late in the year changes the quarters, not what the year has
    let mut late = plan(20_000_000, "3.5%");
    late.settings.start = Quarter::parse("2026-Q4").unwrap();
    assert_eq!(found(&late)[1].has, units(10_500));
    // no revenue, no period, one period for everything, no people
    let mut poor = plan(0, "3.5%");
    assert!(found(&poor).iter().all(|line| !line.holds));
    poor.company.revenue = None;
    assert!(
        found(&poor)
            .iter()
            .all(|line| line.holds_from_rate.is_none())
    );
    poor.budget.periods.clear();
    assert_eq!(found(&poor), []);
    let mut single = plan(20_000_000, "3.5%");
    single.budget.periods = vec![Period::new(
        Years::new(2026, 2026).unwrap(),
        Share::WHOLE,
        "",
    )];
    single.budget.categories = vec![(Id::slug("advice"), Share::WHOLE)];
    let lines = found(&single);
    assert!(
        lines
            .iter()
            .all(|line| line.holds && line.code.starts_with("assessment"))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_holds_from_a_figure_holds_there(
        revenue in 100_000_i64..200_000_000,
        rate in 1_000_000_i64..90_000_000,
        first in 1_000_000_i64..40_000_000,
        advice in 1_000_000_i64..30_000_000,
        quarters in prop::option::of(0_i64..30_000_000),
    ) {
        let mut plan = plan(revenue, "1%");
        plan.budget.size = Size::Rate(Share::from_parts(rate));
        let rest = plan.budget.periods[1].share.saturating_add(plan.budget.periods[0].share);
        plan.budget.periods[0].share = Share::from_parts(first);
        plan.budget.periods[1].share = rest.saturating_sub(Share::from_parts(first));
        plan.budget.categories[2].1 = Share::from_parts(advice);
        plan.budget.categories[0].1 = Share::from_parts(70_000_000 - advice);
        let odd = quarters.map(|part| {
            [part, part, 30_000_000, 70_000_000 - 2 * part].map(Share::from_parts)
        });
        plan.budget.periods[1].quarters = odd;
        for (at, line) in found(&plan).into_iter().enumerate() {
            let mut at_revenue = plan.clone();
            at_revenue.company.revenue = line.holds_from_revenue;
            prop_assert!(found(&at_revenue)[at].holds, "{line:?}");
            if let Some(asked) = line.holds_from_rate {
                let mut at_rate = plan.clone();
                at_rate.budget.size = Size::Rate(asked);
                prop_assert!(found(&at_rate)[at].holds, "{line:?}");
            }
            let mut at_amount = plan.clone();
            at_amount.budget.size = Size::Amount(line.holds_from_envelope.unwrap());
            prop_assert!(found(&at_amount)[at].holds, "{line:?}");
        }
    }
}
