//! What is offered does mend: each way takes its finding away, or begins what a person has to fill in.

use roadmap::{
    calc,
    locale::{Lang, Locale, Region},
    plan::{Arg, Notice, Plan, Share, Status},
    rules::{self, Mend},
    yaml::{Document, decode, guidelines},
};

use super::rules::{BAD, read};

fn findings(plan: &Plan) -> Vec<Notice> {
    rules::findings(plan, &calc::figures(plan).unwrap(), &guidelines())
}

fn mends(plan: &Plan, notice: &Notice) -> Vec<Mend> {
    rules::mends(plan, &calc::figures(plan).unwrap(), &guidelines(), notice)
}

fn of_code(plan: &Plan, code: &str) -> Vec<Mend> {
    let all = findings(plan);
    let notice = all.iter().find(|notice| notice.code == code);
    mends(
        plan,
        notice.unwrap_or_else(|| panic!("no {code} in {all:?}")),
    )
}

fn words(mend: &Mend) -> String {
    Locale::new(Lang::En, Region::of(Lang::En)).say(mend.id, &mend.args)
}

#[test]
fn each_offered_way_takes_its_finding_away() {
    for text in BAD {
        let plan = read(text);
        for notice in findings(&plan) {
            for mend in mends(&plan, &notice) {
                let mut after = plan.clone();
                let back = mend.edit.clone().apply(&mut after);
                let same =
                    |other: &Notice| (other.code, &other.path) == (notice.code, &notice.path);
                // what one member of a list stands for may move up when another goes
                let still = findings(&after).iter().filter(|other| same(other)).count();
                let what = words(&mend);
                assert!(still == 0 || mend.then.is_some(), "{}: {what}", notice.code);
                assert!(!what.contains("mend-"), "{what}");
                let _ = back.apply(&mut after);
                assert_eq!(after, plan, "{what} can be undone");
            }
        }
    }
}

const OVER: &str = "
format: 1
company: { revenue: 20_000_000 }
plan: { start: 2026-Q1 }
initiatives:
  - { id: base, name: Base, span: 2026-Q1..2026-Q2, status: running, cost: { people: 60_000 } }
  - { id: bot, name: Chatbot, span: 2026-Q3..2026-Q4, cost: { people: 30_000 } }
  - { id: mail, name: Mail sorting, span: 2026-Q4, cost: { people: 25_000 } }
  - { id: after, name: After the mail, span: 2027-Q3, needs: [mail], cost: { people: 1_000 } }
";

#[test]
fn work_that_starts_last_and_has_not_begun_moves_to_where_there_is_room() {
    let plan = read(OVER);
    let offered: Vec<String> = of_code(&plan, "over-committed-period")
        .iter()
        .map(words)
        .collect();
    assert_eq!(
        offered,
        [
            "Start “Mail sorting” in 2027 Q1: 2026 then has €15,000 left.",
            "Start “Chatbot” in 2026 Q4: 2026 then has €5,000 left.",
            "Give 2026 16.5% of the budget, the other periods in proportion: €500 left in 2026.",
            "A rate of 3.84%: €200 left in 2026.",
        ]
    );
}

#[test]
fn what_waits_for_it_keeps_it_from_moving_too_far() {
    let text = OVER.replace("2027-Q3, needs", "2027-Q1, needs");
    let offered = of_code(&read(&text), "over-committed-period");
    assert!(!words(&offered[0]).contains("Mail"), "{offered:?}");
}

#[test]
fn where_one_is_not_enough_several_move() {
    let text = OVER.replace("60_000", "100_000");
    let offered = of_code(&read(&text), "over-committed-period");
    let first = words(&offered[0]);
    assert!(
        first.contains("the 2 initiatives that start last"),
        "{first}"
    );
    let mut plan = read(&text);
    let _ = offered[0].edit.clone().apply(&mut plan);
    assert!(
        findings(&plan)
            .iter()
            .all(|of| of.code != "over-committed-period")
    );
}

#[test]
fn what_needs_something_moves_behind_it_and_says_what_is_left_there() {
    let plan = read(
        "
format: 1
company: { revenue: 20_000_000 }
plan: { start: 2026-Q1 }
initiatives:
  - { id: base, name: Base, span: 2026-Q2..2026-Q4, cost: { people: 10_000 } }
  - { id: bot, name: Chatbot, span: 2026-Q3, needs: [base], cost: { people: 5_000 } }
",
    );
    let offered: Vec<String> = of_code(&plan, "needs-not-ended")
        .iter()
        .map(words)
        .collect();
    assert_eq!(
        offered,
        [
            "Start “Chatbot” in 2027 Q1: 2027 then has €205,000 left.",
            "“Chatbot” may start once “Base” has started.",
        ]
    );
}

#[test]
fn shares_that_make_no_whole_are_made_one() {
    let text = "
format: 1
company: { revenue: 1_000_000 }
plan: { start: 2026-Q1 }
budget:
  categories: { people: 60%, technology: 20%, advice: 10% }
";
    let document = Document::read(text.as_bytes()).unwrap();
    let decoded = decode(&document, &guidelines());
    let (mut plan, notice) = (decoded.plan, &decoded.notices[0]);
    assert!(rules::still_holds(&plan, notice));
    let offered = mends(&plan, notice);
    let sums: Vec<String> = offered.iter().map(words).collect();
    assert_eq!(
        sums,
        [
            "All in proportion, from 90% to 100%.",
            "The last one takes the difference and becomes 20%."
        ]
    );
    let _ = offered[0].edit.clone().apply(&mut plan);
    let whole = Share::sum(plan.budget.categories.iter().map(|(_, share)| *share));
    assert_eq!(whole, Share::WHOLE);
    assert!(!rules::still_holds(&plan, notice));
}

#[test]
fn a_first_risk_is_begun_and_opened() {
    let plan = read(
        "
format: 1
company: { revenue: 1_000_000 }
plan: { start: 2026-Q1 }
initiatives:
  - { id: bot, name: Chatbot, span: 2026-Q3, important: true, cost: { people: 5_000 } }
",
    );
    let offered = of_code(&plan, "no-plan-b");
    let then = offered[0].then.as_ref().map(ToString::to_string);
    assert_eq!(then.as_deref(), Some("initiatives.bot.risks.0"));
}

#[test]
fn what_is_needed_can_be_decided_at_its_cost() {
    let plan = read(
        "
format: 1
company: { revenue: 1_000_000 }
plan: { start: 2026-Q1 }
initiatives:
  - { id: base, name: Base, span: 2026-Q2, status: idea, cost: { people: 1_000 } }
  - { id: bot, name: Chatbot, span: 2026-Q3, needs: [base], cost: { people: 5_000 } }
",
    );
    let offered = of_code(&plan, "needs-not-committed");
    assert!(
        offered[0].args.iter().any(|(name, arg)| *name == "cost"
            && matches!(arg, Arg::Money(cost) if cost.minor() == 100_000))
    );
    let mut after = plan.clone();
    let _ = offered[0].edit.clone().apply(&mut after);
    assert_eq!(after.initiatives[0].status, Status::Planned);
}

#[test]
fn what_pays_back_in_twice_the_time_may_be_counted_so_long() {
    let text = |benefit: &str| {
        format!(
            "
format: 1
company: {{ revenue: 20_000_000 }}
plan: {{ start: 2026-Q1, evaluation: 3 years }}
initiatives:
  - {{ id: bot, name: Chatbot, span: 2026-Q1, cost: {{ people: 40_000 }}, benefit: {{ kind: cash, per_year: {benefit} }} }}
"
        )
    };
    let offered = |benefit| -> Vec<String> {
        let all = of_code(&read(&text(benefit)), "payback-never");
        all.iter().map(words).collect()
    };
    assert_eq!(
        offered("10_000"),
        ["Count benefits for 4 years after go-live, in the whole plan: “Chatbot” then pays back."]
    );
    assert_eq!(offered("1_000"), [""; 0]);
}

#[test]
fn what_lies_outside_the_plan_comes_inside_in_one_step() {
    let text = |more: &str| {
        format!(
            "
format: 1
company: {{ revenue: 20_000_000 }}
plan: {{ start: 2026-Q1 }}
costs:
  - {{ id: tools, name: Tools, category: technology, from: 2030-Q1, until: 2031-Q4, amount: 8_000, per: quarter }}
{more}"
        )
    };
    let offered = |more| -> Vec<String> {
        let all = of_code(&read(&text(more)), "committed-outside-plan");
        all.iter().map(words).collect()
    };
    assert_eq!(offered(""), ["“Tools” runs in 2030."]);
    assert_eq!(
        offered(
            "
  - { id: rent, name: Rent, category: technology, from: 2030-Q1, until: 2031-Q2, amount: 8_000, per: quarter }
initiatives:
  - { id: late, name: Late, span: 2030-Q3..2031-Q2, cost: { people: 4_000 } }
"
        ),
        [
            "Bring all 3 of them inside the plan: what lies outside its years moves in or ends with it."
        ]
    );
}
