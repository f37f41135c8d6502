//! Advice on real plans, in words, and at ten thousand initiatives.

use roadmap::{
    calc,
    locale::{Lang, Locale, Region},
    plan::{
        Arg, Benefit, BenefitKind, Cost, Estimate, Guidelines, Horizon, Id, Initiative, Money,
        Notice, Path, PaybackFrom, Plan, Quarter, Ramp, Severity, Share, Size, Span, Status, Worth,
    },
    rules::{self, RULES},
    yaml::{Document, decode, guidelines},
};

pub fn read(text: &str) -> Plan {
    decode(&Document::read(text.as_bytes()).unwrap(), &guidelines()).plan
}

fn find(plan: &Plan) -> Vec<Notice> {
    rules::findings(plan, &calc::figures(plan).unwrap(), &guidelines())
}

fn said(plan: &Plan) -> Vec<String> {
    let line = |notice: &Notice| format!("{} {}", notice.code, notice.path);
    find(plan).iter().map(line).collect()
}

/// A plan in which every rule has something to say; what can't go together stands in a second and third.
pub const BAD: [&str; 3] = [
    "
format: 1
company: { revenue: 20_000_000 }
plan: { start: 2026-Q1 }
budget:
  rate: 1%
  periods:
    - { years: 2026, share: 15% }
    - { years: 2027, share: 30% }
    - { years: 2028, share: 35% }
    - { years: 2029-2030, share: 20% }
  categories: { people: 30%, technology: 45%, advice: 25% }
  pillars: { people: 10%, technology: 80%, processes: 10% }
initiatives:
  - { id: early, name: Early, span: 2025-Q4..2026-Q1, status: running, cost: { people: 9_000, travel: 1_000 } }
  - id: late
    name: Late
    important: true
    pillar: people
    horizon: quick-win
    span: 2030-Q3..2031-Q2
    needs: [never]
    with: [beyond]
    cost: { people: 500_000, advice: 90_000 }
    benefit: { per_year: 200_000 }
  - { id: never, name: Never, status: paused, span: 2029-Q1..2030-Q4, cost: { people: 100 }, benefit: { per_year: 1 } }
  - { id: beyond, name: Beyond, span: 2031-Q1 }
  - id: risky
    name: Risky
    span: 2026-Q3
    needs: [early, long]
    cost: { technology: 1_000 }
    risks: [{ name: It fails, impact: 5_000 }]
  - { id: long, name: Long, span: 2026-Q1..2028-Q4, kpis: [{ id: k, name: K }] }
rules:
  no-kpy: { mute: Somebody else measures }
  something: { mute: Whatever }
",
    "
format: 1
company: { revenue: 20_000_000 }
plan: { start: 2026-Q1 }
budget: { rate: 6% , categories: { people: 100% } }
",
    "
format: 1
company: { revenue: 4_000_000 }
plan: { start: 2026-Q1 }
budget: { rate: 2% }
",
];

fn bad() -> Vec<Plan> {
    let mut plans: Vec<Plan> = BAD.iter().map(|text| read(text)).collect();
    plans[1].muted.push(("no-kpi".to_owned(), " ".to_owned()));
    plans.push(read(include_str!("../plans/01-machinebouw-20m-nl.yaml")));
    plans
}

#[test]
fn every_rule_can_speak_in_every_language_with_every_figure() {
    let plans = bad();
    let mut silent: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
    for plan in &plans {
        for notice in find(plan) {
            silent.retain(|code| *code != notice.code);
            for lang in Lang::ALL {
                let locale = Locale::new(lang, Region::of(lang)).for_plan(plan);
                for text in [
                    locale.message(&notice),
                    locale.why(&notice),
                    locale.mend(&notice),
                ] {
                    assert!(text.contains(' '), "{text}");
                    assert!(!text.contains('{'), "{text}");
                    assert!(!text.contains("  ") && !text.contains(" ."), "{text}");
                }
            }
        }
    }
    assert_eq!(silent, Vec::<&str>::new());
}

#[test]
fn codes_are_unique_and_each_says_whose_it_is() {
    let locale = Locale::new(Lang::En, Region::of(Lang::En));
    for (at, rule) in RULES.iter().enumerate() {
        let first = RULES.iter().position(|other| other.code == rule.code);
        assert_eq!(first, Some(at), "{}", rule.code);
        assert_ne!(locale.text(rule.source.message()), rule.source.message());
        assert_ne!(rule.severity, Severity::Error, "{}", rule.code);
    }
}

#[test]
fn findings_come_by_weight_and_then_by_place() {
    for plan in bad() {
        let found = find(&plan);
        assert!(found.is_sorted_by_key(|notice| (notice.severity, notice.path.clone())));
    }
}

#[test]
fn the_reference_plan_meets_the_collisions_that_the_domain_names() {
    let plan = read(include_str!("../plans/01-machinebouw-20m-nl.yaml"));
    let codes = said(&plan);
    assert!(codes.contains(&"assessment-advice-part budget.periods.2026".to_owned()));
    assert!(codes.contains(&"team-second-year budget.periods.2027".to_owned()));
    assert!(codes.contains(&"team-after-drop budget.periods.2029".to_owned()));
    assert!(
        !codes
            .iter()
            .any(|line| line.starts_with("assessment-first"))
    );
    assert!(!codes.iter().any(|line| line.starts_with("envelope")));
    assert!(!codes.iter().any(|line| line.starts_with("budget-")));
    assert!(!codes.iter().any(|line| line.starts_with("needs-")));
    assert!(!codes.iter().any(|line| line.starts_with("with-")));
}

#[test]
fn ten_thousand_initiatives_in_a_chain_are_all_found() {
    let guidelines = guidelines();
    let plan = chain(10_000, &guidelines);
    let figures = calc::figures(&plan).unwrap();
    let found = rules::findings(&plan, &figures, &guidelines);
    let code = "needs-not-ended";
    let kind = ("kind", Arg::Text(code.to_owned()));
    let late: Vec<&Notice> = found
        .iter()
        .filter(|notice| notice.code == code || notice.args.contains(&kind))
        .collect();
    // a thousand are listed, the rest is counted
    assert_eq!(late.len(), 1_001);
    let count: usize = late.iter().map(|notice| notice.stands_for()).sum();
    assert_eq!(count, 9_999);
}

/// Initiatives that each need the one before, all in the same quarter.
fn chain(count: usize, guidelines: &Guidelines) -> Plan {
    let start = Quarter::first_of(2026);
    let mut plan = Plan::empty(start, guidelines);
    for at in 0..count {
        let mut item = Initiative::new(Id::slug(&format!("item-{at}")), "Item");
        item.span = Some(Span::single(start));
        let before = at.checked_sub(1);
        item.needs = before
            .iter()
            .map(|at| Id::slug(&format!("item-{at}")))
            .collect();
        plan.initiatives.push(item);
    }
    plan
}

#[test]
fn a_finding_points_into_the_file() {
    for text in BAD {
        let document = Document::read(text.as_bytes()).unwrap();
        for notice in find(&read(text)) {
            assert!(document.locate(&notice.path).is_some(), "{}", notice.path);
            assert_ne!(notice.path, Path::root());
        }
    }
}

const TWO: &str = "
format: 1
company: { revenue: 20_000_000 }
plan: { start: 2026-Q2 }
budget: { rate: 3.5% }
initiatives:
  - { id: first, name: First, span: 2026-Q2..2026-Q3, kpis: [{ id: k, name: K }] }
  - { id: second, name: Second, span: 2026-Q3, kpis: [{ id: k, name: K }] }
";

/// The findings about time and care on the two initiatives, after a change to the second.
fn about_two(change: impl FnOnce(&mut Plan)) -> Vec<String> {
    let mut plan = read(TWO);
    change(&mut plan);
    let mut lines = said(&plan);
    lines.retain(|line| line.contains(" initiatives."));
    lines
}

#[test]
fn what_is_needed_ends_before_and_what_goes_along_starts_before() {
    let needs = |plan: &mut Plan| plan.initiatives[1].needs = vec![Id::slug("first")];
    let expected = ["needs-not-ended initiatives.second.needs.0"];
    assert_eq!(about_two(needs), expected);
    // it ends in Q3: the next quarter is in time, and so is what is done already
    let later = Span::single(Quarter::parse("2026-Q4").unwrap());
    assert_eq!(
        about_two(|plan| {
            needs(plan);
            plan.initiatives[1].span = Some(later);
        }),
        [""; 0]
    );
    assert_eq!(
        about_two(|plan| {
            needs(plan);
            plan.initiatives[0].status = Status::Done;
        }),
        [""; 0]
    );
    // the first began a quarter before, which is enough to go along with
    assert_eq!(
        about_two(|plan| plan.initiatives[1].with = vec![Id::slug("first")]),
        [""; 0]
    );
    assert_eq!(
        about_two(|plan| plan.initiatives[0].with = vec![Id::slug("second")]),
        ["with-not-started initiatives.first.with.0"]
    );
    // what is given up will never end
    assert_eq!(
        about_two(|plan| {
            needs(plan);
            plan.initiatives[0].status = Status::Stopped;
        }),
        ["needs-not-committed initiatives.second.needs.0"]
    );
}

#[test]
fn the_edges_of_the_plan_belong_to_it() {
    let at = |text: &'static str| {
        move |plan: &mut Plan| plan.initiatives[1].span = Span::parse(text).ok()
    };
    assert_eq!(about_two(at("2026-Q2..2030-Q4")), [""; 0]);
    let path = "initiatives.second.span";
    assert_eq!(
        about_two(at("2026-Q1")),
        [format!("starts-before-plan {path}")]
    );
    assert_eq!(
        about_two(at("2030-Q4..2031-Q1")),
        [format!("ends-after-plan {path}")]
    );
    assert_eq!(
        about_two(at("2031-Q1")),
        [format!("starts-after-plan {path}")]
    );
}

#[test]
fn payback_is_held_against_the_count_that_the_plan_chose() {
    let quick = |from| {
        move |plan: &mut Plan| {
            let item = &mut plan.initiatives[1];
            item.horizon = Some(Horizon::QuickWin);
            item.cost = Cost::Total(vec![(
                Id::slug("people"),
                Estimate::exact(Money::from_minor(300_000)),
            )]);
            item.benefits = vec![Benefit {
                kind: BenefitKind::Cash,
                process: None,
                worth: Worth::PerYear(Estimate::exact(Money::from_minor(300_000))),
                ramp: Ramp::AtOnce,
            }];
            plan.settings.payback_from = from;
        }
    };
    // built in one quarter, back a year after go-live: exactly the mark, and three months more from first spending
    assert_eq!(about_two(quick(PaybackFrom::GoLive)), [""; 0]);
    assert_eq!(
        about_two(quick(PaybackFrom::FirstSpend)),
        ["payback-late initiatives.second.benefit"]
    );
}

#[test]
fn the_envelope_may_lie_on_either_mark() {
    for (rate, code) in [
        ("2%", None),
        ("5%", None),
        ("1.99%", Some("envelope-low")),
        ("5.01%", Some("envelope-high")),
    ] {
        let mut plan = read(TWO);
        plan.budget.size = Size::Rate(Share::parse(rate).unwrap());
        let found = find(&plan)
            .into_iter()
            .find(|notice| notice.code.starts_with("envelope"));
        assert_eq!(found.map(|notice| notice.code), code, "{rate}");
    }
}

#[test]
fn the_categories_are_held_to_the_whole_plan_and_never_to_a_period() {
    let mut plan = read(TWO);
    let all_advice = vec![
        (Id::slug("people"), Share::ZERO),
        (Id::slug("advice"), Share::WHOLE),
    ];
    plan.budget.periods[0].categories = all_advice.clone();
    let about_shares = |plan: &Plan| {
        said(plan)
            .iter()
            .filter(|line| line.starts_with("budget-"))
            .count()
    };
    assert_eq!(
        about_shares(&plan),
        1,
        "15 % of the plan is advice more than the rest of it holds"
    );
    plan.budget.periods[0].share = Share::percent(5);
    plan.budget.periods[1].share = Share::percent(40);
    assert_eq!(about_shares(&plan), 0);
    plan.budget.categories = all_advice;
    assert_eq!(about_shares(&plan), 3);
}

#[test]
fn a_rule_is_silent_only_for_a_reason() {
    let mut plan = read(TWO);
    plan.initiatives[1].kpis.clear();
    let all = |plan: &Plan| rules::all_findings(plan, &calc::figures(plan).unwrap(), &guidelines());
    plan.muted = vec![("no-kpi".to_owned(), "It is a pilot".to_owned())];
    assert!(!said(&plan).iter().any(|line| line.starts_with("no-kpi")));
    let kept = all(&plan)
        .into_iter()
        .find(|finding| finding.notice.code == "no-kpi");
    assert_eq!(kept.unwrap().muted.as_deref(), Some("It is a pilot"));
    plan.muted = vec![("no-kpi".to_owned(), String::new())];
    let lines = said(&plan);
    assert!(lines.contains(&"mute-without-reason rules.no-kpi".to_owned()));
    assert!(lines.iter().any(|line| line.starts_with("no-kpi")));
    plan.muted = vec![("no-kpis".to_owned(), "A slip".to_owned())];
    assert!(said(&plan).contains(&"mute-unknown-near rules.no-kpis".to_owned()));
}
