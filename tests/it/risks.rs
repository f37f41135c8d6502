//! What risks cost on average and together, and where each stands (methods.md, section 7).

use roadmap::{
    calc::{self, RiskBand, RiskCell},
    plan::{Cost, Estimate, Id, Initiative, Money, Plan, Quarter, Risk, Share, Status},
    yaml,
};

fn euros(euros: i64) -> Money {
    Money::from_minor(i128::from(euros) * 100)
}

fn risk(percent: i32, impact: i64) -> Risk {
    Risk {
        probability: Some(Share::percent(percent)),
        impact: Some(euros(impact)),
        ..Risk::default()
    }
}

fn plan(risks: Vec<Risk>) -> Plan {
    let mut plan = Plan::empty(Quarter::first_of(2026), &yaml::guidelines());
    // 3.5 % of it are 100,000
    plan.company.revenue = Some(Money::from_minor(285_714_286));
    plan.risks = risks;
    plan
}

fn expected(plan: &Plan) -> Money {
    calc::figures(plan).unwrap().totals.expected_risk
}

#[test]
fn the_sum_of_expected_values_is_no_amount_one_can_be_sure_of() {
    let plan = plan(vec![
        risk(30, 40_000),
        risk(40, 25_000),
        risk(20, 30_000),
        risk(25, 20_000),
    ]);
    assert_eq!(expected(&plan), euros(33_000));
    assert_eq!(calc::worst_risk(&plan), Ok(euros(115_000)));
    for (percent, amount) in [(50, 25_000), (80, 60_000), (90, 65_000), (100, 115_000)] {
        let within = calc::risk_within(&plan, Share::percent(percent));
        assert_eq!(within, Ok(Some(euros(amount))), "{percent} %");
    }
}

#[test]
fn too_many_different_sums_give_no_amount() {
    let plan = plan((0..24).map(|at| risk(50, 1 << at)).collect());
    assert_eq!(calc::risk_within(&plan, Share::percent(80)), Ok(None));
}

/// Where a risk of the whole plan stands, which has a budget of 100,000.
fn cell(risk: Risk) -> Option<RiskCell> {
    let plan = plan(vec![risk]);
    let figures = calc::figures(&plan).unwrap();
    assert_eq!(figures.envelope, euros(100_000));
    let all = calc::risks(&plan, &figures, &yaml::guidelines().risks).unwrap();
    all[0].cell
}

#[test]
fn classes_go_up_to_their_borders() {
    let guide = yaml::guidelines().risks;
    for (percent, amount, probability, impact, band) in [
        (10, 5_000, 0, 0, RiskBand::Low),
        (11, 5_001, 1, 1, RiskBand::Low),
        (30, 25_000, 1, 2, RiskBand::Medium),
        (70, 50_000, 3, 3, RiskBand::High),
        (71, 50_001, 4, 4, RiskBand::VeryHigh),
        (100, 0, 4, 0, RiskBand::Medium),
    ] {
        let found = cell(risk(percent, amount)).unwrap();
        let wanted = RiskCell {
            probability,
            impact,
        };
        assert_eq!(found, wanted, "{percent} %, {amount}");
        assert_eq!(found.band(&guide), band, "{percent} %, {amount}");
    }
    assert_eq!(cell(Risk::default()), None);
}

fn initiative(status: Status, cost: i64, risks: Vec<Risk>) -> Initiative {
    let people = vec![(Id::slug("people"), Estimate::exact(euros(cost)))];
    Initiative {
        status,
        span: Some(roadmap::plan::Span::year(2026)),
        cost: Cost::Total(people),
        risks,
        ..Initiative::new(Id::slug("x"), "")
    }
}

#[test]
fn a_risk_of_an_initiative_is_held_against_its_cost() {
    let mut plan = plan(Vec::new());
    // against nothing every loss is large
    for (cost, impact) in [(1_000, 1), (0, 4)] {
        plan.initiatives = vec![initiative(Status::Planned, cost, vec![risk(10, 80)])];
        let figures = calc::figures(&plan).unwrap();
        let all = calc::risks(&plan, &figures, &yaml::guidelines().risks).unwrap();
        assert_eq!(all[0].cell.unwrap().impact, impact, "{cost}");
    }
}

#[test]
fn what_counts_comes_first_and_then_what_costs_most() {
    let mut plan = plan(vec![Risk::default(), risk(10, 100)]);
    plan.initiatives = vec![
        initiative(Status::Idea, 0, vec![risk(10, 9_000)]),
        initiative(Status::Planned, 0, vec![risk(10, 500)]),
    ];
    let figures = calc::figures(&plan).unwrap();
    let all = calc::risks(&plan, &figures, &yaml::guidelines().risks).unwrap();
    let order: Vec<_> = all.iter().map(|of| (of.owner, of.at)).collect();
    assert_eq!(order, [(Some(1), 0), (None, 1), (None, 0), (Some(0), 0)]);
    assert_eq!(expected(&plan), euros(60));
}
