//! Whether KPIs are on their way.

use roadmap::{
    calc::{Pace, progress},
    plan::{Better, Id, Kpi, Measurement, Number, Plan, Quarter, Share, When},
    yaml,
};

fn plan(baseline: i64, target: i64, values: &[(i32, i64)]) -> Plan {
    let start = Quarter::first_of(2026);
    let mut plan = Plan::empty(start, &yaml::guidelines());
    plan.kpis = vec![Kpi {
        id: Id::slug("errors"),
        level: None,
        name: "Errors".to_owned(),
        unit: "%".to_owned(),
        baseline: Some(Number::whole(baseline)),
        target: Some(Number::whole(target)),
        by: Some(start.plus(4)),
        better: None,
    }];
    plan.measurements = values
        .iter()
        .map(|(after, value)| Measurement {
            when: When::Quarter(start.plus(*after)),
            kpi: "errors".to_owned(),
            value: Number::whole(*value),
        })
        .collect();
    plan
}

fn pace_of(plan: &Plan) -> Pace {
    progress(plan, &plan.all_kpis()[0]).pace
}

#[test]
fn a_kpi_is_held_against_the_straight_line_to_its_target() {
    // from 0 to 40 in four quarters: 20 after two
    for (values, pace) in [
        (&[][..], Pace::NotMeasured),
        (&[(2, 20)], Pace::OnTrack),
        (&[(2, 19)], Pace::Behind),
        (&[(1, 41)], Pace::Reached),
        (&[(4, 39)], Pace::Missed),
        // the last in time counts, whatever the order of the file
        (&[(2, 30), (1, 0)], Pace::OnTrack),
    ] {
        assert_eq!(pace_of(&plan(0, 40, values)), pace, "{values:?}");
    }
}

#[test]
fn where_less_is_better_the_line_goes_down() {
    assert_eq!(pace_of(&plan(40, 0, &[(2, 20)])), Pace::OnTrack);
    assert_eq!(pace_of(&plan(40, 0, &[(2, 21)])), Pace::Behind);
}

#[test]
fn without_a_target_there_is_no_line() {
    let mut plan = plan(0, 40, &[(2, 20)]);
    plan.kpis[0].target = None;
    assert_eq!(pace_of(&plan), Pace::NoLine);
}

#[test]
fn a_target_is_reached_without_a_date_too() {
    let mut plan = plan(0, 40, &[(1, 40)]);
    plan.kpis[0].by = None;
    assert_eq!(pace_of(&plan), Pace::Reached);
    // which way leads to it must be known
    plan.kpis[0].baseline = None;
    assert_eq!(pace_of(&plan), Pace::NoLine);
    plan.kpis[0].better = Some(Better::Higher);
    assert_eq!(pace_of(&plan), Pace::Reached);
}

#[test]
fn what_is_done_is_the_part_of_the_way() {
    for (from, to, value, percent) in [(0, 40, 10, 25), (40, 0, 10, 75), (10, 20, 5, -50)] {
        let plan = plan(from, to, &[(1, value)]);
        let progress = progress(&plan, &plan.all_kpis()[0]);
        assert_eq!(progress.done, Some(Share::percent(percent)));
    }
    assert_eq!(
        progress(&plan(5, 5, &[(1, 5)]), &plan(5, 5, &[]).all_kpis()[0]).done,
        None
    );
}
