//! Team, training, vendors, rules and data at the keyboard.

use roadmap::plan::{Audience, Quarter};

use super::driver::Driver;

const EMPTY: &str = "\
format: 1
company: { name: Example BV, revenue: 20_000_000 }
plan: { start: 2026-Q1 }
initiatives:
  - { id: bot, name: Chatbot, department: Sales, span: 2026-Q2, cost: { people: 5_000 } }
";

#[test]
fn a_post_asks_for_its_full_cost_first_and_stands_on_the_line_of_time() {
    let mut driver = Driver::on(EMPTY);
    driver.keys("6").expect("No team yet");
    driver
        .at("Add a post")
        .keys("enter")
        .expect("Full cost of one FTE a year")
        .expect("for example €93,600")
        .keys("'88k' enter")
        .expect("€88,000")
        .keys("enter 'AI lead' enter enter ctrl-u '0.5' enter esc")
        .expect("AI lead")
        .expect("44,000");
    let entry = &driver.plan().team[0];
    assert_eq!(entry.id.as_str(), "ai-lead");
    assert_eq!(entry.from, Quarter::first_of(2027));
    // what is added can be taken away, and comes back
    driver.at("AI lead").keys("d").expect("Removed: AI lead");
    assert!(driver.plan().team.is_empty());
    driver.keys("u");
    assert_eq!(driver.plan().team.len(), 1);
}

#[test]
fn a_department_without_a_champion_gets_one() {
    let mut driver = Driver::on(EMPTY);
    driver.keys("6");
    driver
        .at("no champion yet")
        .keys("enter down enter 'J. Bos' enter esc")
        .expect("J. Bos");
    let champion = &driver.plan().champions[0];
    assert_eq!(champion.department, "Sales");
    assert!(!driver.shows("no champion yet"));
}

#[test]
fn a_training_has_its_level_its_cost_and_comes_again() {
    let mut driver = Driver::on(EMPTY);
    driver.keys("6");
    driver
        .at("Add a training")
        .keys("enter 'Prompting' enter right right down enter ctrl-u '2026Q3' enter")
        .keys("enter '12' enter enter '1 year' enter enter '4k' enter")
        .expect("It takes place 5 times until the plan's end.");
    let training = &driver.plan().training[0];
    assert_eq!(training.audience, Some(Audience::Departments));
    assert_eq!(training.people, Some(12));
    driver.keys("esc").expect("20,000");
}

#[test]
fn a_standard_rule_comes_into_the_plan_and_stands() {
    let mut driver = Driver::on(EMPTY);
    driver.keys("5");
    driver
        .at("Privacy and compliance")
        .keys("enter down down space esc")
        .expect("Rules that stand: 1 of 1");
    let rule = &driver.plan().governance[0];
    assert_eq!((rule.id.as_str(), rule.done), ("privacy", true));
}

#[test]
fn a_vendor_says_where_data_is_and_until_when() {
    let mut driver = Driver::on(EMPTY);
    driver.keys("5");
    driver
        .at("Add a vendor")
        .keys("enter 'Vendor A' enter enter 'EU' enter enter 'EU' enter enter 'EU' enter")
        .keys("right down right down enter '2027-12-31' enter esc")
        .expect("One vendor; 3 to 5 are enough")
        .expect("31 December 2027");
    let vendor = &driver.plan().vendors[0];
    assert_eq!((vendor.certified, vendor.dpa), (Some(true), Some(true)));
}

#[test]
fn a_data_source_is_cleaned_up_in_a_span() {
    let mut driver = Driver::on(EMPTY);
    driver.keys("5");
    driver.at("Add a data source")
        .keys("enter 'Orders' enter enter 'Sales' enter enter 'poor' enter enter '2026Q1-2026Q3' enter esc")
        .expect("Orders");
    let span = driver.plan().data_sources[0].clean_up.unwrap();
    assert_eq!(span.to_string(), "2026-Q1..2026-Q3");
}

#[test]
fn a_pillar_gets_its_own_goal() {
    let mut driver = Driver::on(EMPTY);
    driver.keys("5 down enter down enter 'Three vendors' enter 5");
    assert_eq!(driver.plan().pillars[0].goal, "Three vendors");
    driver.expect("Three vendors");
    // on no line of a list, a says where it adds
    driver.keys("g a").expect("a adds one more");
}

#[test]
fn what_is_open_can_be_removed_and_lists_are_put_in_order() {
    let mut driver = Driver::on(
        "\
format: 1
company: { name: Example BV, revenue: 20_000_000 }
plan: { start: 2026-Q1 }
costs:
  - { id: seats, name: Seats, category: technology, amount: 6_000, per: year, from: 2026-Q1 }
  - { id: audit, name: Audit, category: external, amount: 4_000, per: year, from: 2027-Q1 }
",
    );
    driver.keys("8");
    driver.at("Seats").keys("J").expect("Moved: Seats");
    assert_eq!(driver.plan().costs[0].name, "Audit");
    driver.at("Seats").keys("enter d");
    driver.expect("Removed: Seats").expect("Audit");
    assert_eq!(driver.plan().costs.len(), 1);
    driver.keys("u u");
    assert_eq!(driver.plan().costs[0].name, "Seats");
}
