//! Any valid plan adds up in every direction, and moves whole.

use proptest::prelude::*;
use roadmap::{calc::*, plan::*};

use crate::any;

fn sum<'a>(amounts: impl IntoIterator<Item = &'a Money>) -> Money {
    Money::sum(amounts.into_iter().copied()).unwrap()
}

/// Every total is the sum of its cells, whichever way they are added.
fn adds_up(plan: &Plan, figures: &Figures) {
    for quarter in &figures.quarters {
        assert_eq!(sum(&quarter.categories), quarter.part.allocated);
        assert_eq!(sum(&quarter.committed_by_category), quarter.part.committed);
        if figures.has_pillar_split {
            assert_eq!(sum(&quarter.pillars), quarter.part.allocated);
        }
    }
    for year in &figures.years {
        assert_eq!(sum(&year.quarters), year.part.allocated);
        assert_eq!(sum(&year.categories), year.part.allocated);
        assert_eq!(sum(&year.committed_by_category), year.part.committed);
        assert_eq!(
            year.part.allocated.minus(year.part.committed).unwrap(),
            year.part.headroom
        );
    }
    for period in &figures.periods {
        assert_eq!(sum(&period.categories), period.part.allocated);
        let years = figures
            .years
            .iter()
            .filter(|year| period.years.contains(year.year));
        assert_eq!(
            sum(years.map(|year| &year.part.allocated)),
            period.part.allocated
        );
        assert_eq!(period.share_amount, period.part.allocated);
    }
    let whole = sum(figures.periods.iter().map(|period| &period.part.allocated));
    assert_eq!(whole, figures.divisible);
    assert_eq!(figures.unallocated, Money::ZERO);
    assert_eq!(
        sum(figures.categories.iter().map(|part| &part.allocated)),
        whole
    );
    assert_eq!(
        sum(figures.categories.iter().map(|part| &part.committed)),
        figures.totals.committed
    );
    assert_eq!(
        figures.reserve.plus(figures.divisible).unwrap(),
        figures.envelope
    );
    let pillars = sum(figures.pillars.iter().map(|part| &part.committed));
    assert_eq!(
        pillars.plus(figures.without_pillar).unwrap(),
        figures.totals.committed
    );
    for (initiative, own) in plan.initiatives.iter().zip(&figures.initiatives) {
        let placed = sum(own.cost_by_quarter.iter().map(|(_, amount)| amount));
        assert_eq!(
            placed.plus(own.unallocated).unwrap(),
            own.cost,
            "{}",
            initiative.id
        );
    }
}

/// The same plan, `years` later.
fn later(plan: &Plan, years: i32) -> Plan {
    let quarters = years * 4;
    let mut plan = plan.clone();
    plan.settings.start = plan.settings.start.plus(quarters);
    for period in &mut plan.budget.periods {
        period.years = period.years.plus(years);
        for (year, _) in &mut period.split {
            *year += years;
        }
    }
    for item in &mut plan.initiatives {
        item.span = item.span.map(|span| span.plus(quarters));
        item.go_live = item.go_live.map(|quarter| quarter.plus(quarters));
        if let Cost::ByQuarter(cost) = &mut item.cost {
            for (quarter, _) in cost {
                *quarter = quarter.plus(quarters);
            }
        }
        if let Some(line_from) = item
            .running_cost
            .as_mut()
            .and_then(|cost| cost.line_from.as_mut())
        {
            *line_from = line_from.plus(quarters);
        }
    }
    for item in &mut plan.costs {
        item.from = item.from.plus(quarters);
        item.until = item.until.map(|quarter| quarter.plus(quarters));
    }
    for item in &mut plan.team {
        item.from = item.from.plus(quarters);
    }
    for item in &mut plan.training {
        item.span = item.span.plus(quarters);
    }
    plan
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_valid_plan_adds_up_in_every_direction(plan in any::plan()) {
        adds_up(&plan, &figures(&plan).unwrap());
    }

    #[test]
    fn moving_the_start_year_moves_everything_and_changes_no_amount(plan in any::plan(), years in 1_i32..30) {
        let (here, there) = (figures(&plan).unwrap(), figures(&later(&plan, years)).unwrap());
        prop_assert_eq!(here.quarters.len(), there.quarters.len());
        for (one, other) in here.quarters.iter().zip(&there.quarters) {
            prop_assert_eq!(one.quarter.plus(years * 4), other.quarter);
            prop_assert_eq!(&one.categories, &other.categories);
            prop_assert_eq!(one.part, other.part);
            prop_assert_eq!(one.cumulative, other.cumulative);
        }
        prop_assert_eq!(here.totals.npv, there.totals.npv);
        for (one, other) in here.initiatives.iter().zip(&there.initiatives) {
            prop_assert_eq!(one.returns.npv, other.returns.npv);
            let moved = one.returns.payback.quarter().map(|quarter| quarter.plus(years * 4));
            prop_assert_eq!(moved, other.returns.payback.quarter());
        }
    }

    #[test]
    fn the_items_of_a_year_add_up_to_what_is_committed(plan in any::plan()) {
        let figures = figures(&plan).unwrap();
        for year in &figures.years {
            let items = contributions(&plan, Span::year(year.year), Cut::Whole).unwrap();
            prop_assert_eq!(sum(items.iter().map(|(_, amount)| amount)), year.part.committed);
        }
    }

    #[test]
    fn every_edit_takes_itself_back(plan in any::plan(), other in any::plan()) {
        let mut changed = plan.clone();
        let edit = Edit::Many(vec![
            Edit::Budget(Box::new(other.budget.clone())),
            Edit::Company(Box::new(other.company.clone())),
            Edit::AddInitiative(0, Box::new(Initiative::new(Id::slug("new"), "New"))),
            Edit::MoveInitiative(0, plan.initiatives.len()),
            Edit::RemoveInitiative(0),
            Edit::Costs(other.costs.clone()),
        ]);
        let inverse = edit.apply(&mut changed);
        let _again = inverse.apply(&mut changed);
        prop_assert_eq!(changed, plan);
    }
}
