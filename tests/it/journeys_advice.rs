//! Findings at the keyboard: what is over is mended by the offered keys, a rule is silenced with a reason.

use roadmap::{
    plan::Status,
    tui::{
        actions::Do,
        event::Mouse,
        hits::Target,
        msg::Msg,
        steps::{Page, Part, Step},
    },
};

use super::driver::Driver;

const PLAN: &str = "\
format: 1
company:
  name: Example BV
  revenue: 20_000_000
plan:
  start: 2026-Q1
initiatives:
  - { id: base, name: Base, span: 2026-Q1..2026-Q2, status: running, owner: IT, cost: { people: 60_000 } }
  - { id: mail, name: Mail sorting, span: 2026-Q4, owner: Sales, cost: { people: 40_000 } }
";

/// On the screen of advice, at a finding.
fn at(text: &str, words: &str) -> Driver {
    let mut driver = Driver::on(text);
    driver.keys("A").expect("Worth a thought");
    driver.at(words);
    driver
}

#[test]
fn a_year_is_over_committed_and_mended_by_the_offered_keys() {
    let mut driver = at(PLAN, "Base");
    assert!(!driver.screen().contains("Period 2026 commits"));
    // the second initiative becomes more expensive than its year can bear
    driver.go(Step::Initiatives).keys("down enter");
    for _ in 0..40 {
        if driver
            .screen()
            .lines()
            .any(|line| line.contains("▸") && line.contains("40,000"))
        {
            break;
        }
        driver.keys("down");
    }
    driver.keys("enter ctrl-u '60k' enter A g");
    driver
        .expect("Period 2026 commits €120,000 and has €105,000: €15,000 too much.")
        .expect("b  Start “Mail sorting” in 2027 Q1: 2026 then has €45,000 left.")
        .expect("c  Give 2026 17.2% of the budget")
        .keys("b")
        .expect("Start “Mail sorting” in 2027 Q1");
    assert!(!driver.screen().contains("Period 2026 commits"));
    let span = driver.plan().initiatives[1].span.unwrap();
    assert_eq!(span.to_string(), "2027-Q1");
    // in one step back
    driver.keys("u g").expect("€15,000 too much");
    assert_eq!(
        driver.plan().initiatives[1].span.unwrap().to_string(),
        "2026-Q4"
    );
    // and the other way, with the mouse
    let screen = driver.screen();
    let line = screen
        .lines()
        .position(|line| line.contains("c  Give 2026 17.2%"));
    let (column, line) = (20, u16::try_from(line.unwrap()).unwrap());
    assert_eq!(driver.hits.at(column, line), Some(Target::Key(Do::WayTwo)));
    driver.send(Msg::Mouse(Mouse::Press, column, line));
    assert_eq!(driver.plan().budget.periods[0].share.to_string(), "17.2%");
}

#[test]
fn a_rule_is_silenced_with_a_reason_and_speaks_again() {
    let mut driver = at(PLAN, "“Base” has no KPI");
    driver
        .keys("m")
        .expect("Reason for silencing it")
        .keys("'  ' enter")
        .expect("Write a sentence that says why")
        .keys("'We measure by hand' enter")
        .expect("▸")
        .keys("G")
        .expect("Silenced with a reason (1)")
        .expect("Reason: We measure by hand");
    assert_eq!(driver.plan().muted[0].1, "We measure by hand");
    driver.keys("G m").expect("no-kpi speaks again");
    assert!(driver.plan().muted.is_empty());
    driver.keys("u u");
    assert!(driver.plan().muted.is_empty());
    assert!(!driver.shows("Silenced"));
}

#[test]
fn a_reason_that_is_not_given_silences_nothing() {
    let mut driver = at(PLAN, "“Base” has no KPI");
    driver.keys("m 'never mind' esc");
    assert!(driver.plan().muted.is_empty());
    assert!(!driver.shows("Reason for silencing it"));
    driver.expect("▸").expect("“Base” has no KPI");
}

#[test]
fn enter_goes_to_the_place_and_what_is_begun_is_filled_in_there() {
    let text = PLAN.replace("owner: Sales, ", "owner: Sales, important: true, ");
    let mut driver = at(&text, "is marked as important");
    driver.keys("enter");
    assert_eq!(driver.work().page, Page::item(Step::Initiatives, 1));
    driver.keys("A b");
    let page = Page {
        part: Some(Part::Risk(0)),
        ..Page::item(Step::Initiatives, 1)
    };
    assert_eq!(driver.work().page, page);
    driver.keys("'It sorts wrongly' enter esc u u");
    assert!(driver.plan().initiatives[1].risks.is_empty());
}

#[test]
fn a_mistake_in_the_file_is_mended_too() {
    let text = PLAN.replace(
        "initiatives:",
        "budget:\n  categories: { people: 60%, technology: 20%, advice: 10% }\ninitiatives:",
    );
    let mut driver = Driver::on(&text);
    driver
        .keys("A")
        .expect("Wrong (1)")
        .expect("8:15")
        .expect("b  All in proportion, from 90% to 100%.")
        .keys("m")
        .expect("A mistake can't be silenced, only mended.")
        .keys("b");
    assert!(!driver.shows("Wrong (1)"));
    driver.keys("u").expect("Wrong (1)");
}

#[test]
fn what_is_decided_waits_for_nothing_undecided() {
    let text = PLAN.replace("owner: Sales, ", "owner: Sales, needs: [idea], ")
        + "  - { id: idea, name: An idea, span: 2026-Q3, status: idea, cost: { people: 1_000 } }\n";
    let mut driver = at(&text, "needs “An idea”");
    driver
        .expect("b  Decide on “An idea” too, for €1,000.")
        .keys("b");
    assert_eq!(driver.plan().initiatives[2].status, Status::Planned);
}

#[test]
fn the_line_that_counts_the_others_is_no_rule_to_silence() {
    let nobody: Vec<String> = (0..1_003)
        .map(|at| format!("  - {{ id: i{at}, name: I{at}, span: 2026-Q1, status: running }}\n"))
        .collect();
    let nobody = nobody.concat();
    let text = format!(
        "format: 1\ncompany: {{ revenue: 20_000_000 }}\nplan: {{ start: 2026-Q1, as_of: 2026-Q1 }}\ninitiatives:\n{nobody}"
    );
    let mut driver = Driver::on(&text);
    let mut counts = driver.work().findings.iter();
    let at = counts.position(|notice| notice.code == "findings-more");
    assert!(at.is_some(), "a line that counts the others");
    driver.keys("A").expect("Worth a thought (2,009)").keys("G");
    for _ in 0..8 {
        let screen = driver.screen();
        let mut lines = screen.lines();
        if lines.any(|line| line.contains('▸') && line.contains("more findings of the kind")) {
            break;
        }
        driver.keys("up");
    }
    driver
        .keys("m")
        .expect("only counts what the list leaves out");
    assert!(driver.plan().muted.is_empty());
}
