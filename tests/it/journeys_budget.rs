//! The budget's cells: typed, locked, seen by quarter and by pillar, and mended where they are over.

use roadmap::{
    plan::{Money, Share},
    tui::steps::Step,
};

use super::driver::Driver;

const PLAN: &str = "\
format: 1
company: { name: Example BV, revenue: 20_000_000 }
plan: { start: 2026-Q2 }
initiatives:
  - { id: bot, name: Chatbot, pillar: technology, span: 2026-Q2..2026-Q3, cost: { advice: 22_000, people: 10_000 } }
";

fn on_budget() -> Driver {
    let mut driver = Driver::on(PLAN).sized(120, 40);
    driver.go(Step::Budget);
    driver.screen();
    driver
}

fn cell(driver: &Driver, period: usize, category: usize) -> String {
    let period = &driver.work().figures.as_ref().unwrap().periods[period];
    Money::file_text(period.categories[category], driver.plan().currency())
}

#[test]
fn a_share_is_typed_in_its_cell_as_a_percentage_or_as_an_amount() {
    let mut driver = on_budget();
    // down from the shares to 2026, to its cell of advice
    driver
        .keys("down right right")
        .expect("2026 External advice: €10,500 allocated, €22,000 committed.")
        .expect("✗ over by €11,500")
        .keys("enter ctrl-u '25%'")
        .expect("= External advice 25% = €26,250")
        .keys("enter");
    assert_eq!(cell(&driver, 0, 2), "26_250");
    driver.keys("u");
    assert_eq!(cell(&driver, 0, 2), "10_500");
    driver
        .keys("up enter ctrl-u '21.000'")
        .expect("This can be read as 21,000 or as 21.000")
        .keys("esc enter ctrl-u '21,000'")
        .expect("= External advice 20% = €21,000")
        .keys("enter");
    assert_eq!(
        driver.plan().budget.periods[0].categories[2].1,
        Share::percent(20)
    );
    driver.keys("up d");
    assert!(driver.plan().budget.periods[0].categories.is_empty());
    // a period's share as an amount, and one that can't be
    driver.keys("g down left left left left enter ctrl-u '140k' enter");
    assert_eq!(driver.plan().budget.periods[0].share, Share::percent(20));
    driver
        .keys("up enter ctrl-u '900k'")
        .expect("At most €700,000 can stand here");
}

#[test]
fn a_locked_cell_does_not_give_way() {
    let mut driver = on_budget();
    driver.keys("down right space left enter ctrl-u '50%' enter");
    let shares: Vec<String> = driver.plan().budget.periods[0]
        .categories
        .iter()
        .map(|(_, share)| share.to_string())
        .collect();
    assert_eq!(shares, ["50%", "30%", "20%"]);
}

#[test]
fn a_cell_that_is_over_offers_a_share_that_is_enough() {
    let mut driver = on_budget();
    driver
        .keys("down right right")
        .expect("[b] Give External advice 21% in 2026")
        .keys("b");
    assert_eq!(cell(&driver, 0, 2), "22_050");
    driver.expect("✓ €50 left");
}

#[test]
fn quarters_are_typed_from_the_start_on() {
    let mut driver = on_budget();
    driver
        .keys("t")
        .expect("By year and quarter")
        .keys("right enter ctrl-u '5000'")
        .expect("This quarter lies before the plan's start (2026 Q2)")
        .keys("esc right enter ctrl-u '70000'")
        .expect("= 2026 Q2 50% = €70,000")
        .keys("enter");
    let figures = driver.work().figures.as_ref().unwrap();
    let quarters = figures.years[0]
        .quarters
        .map(|of| of.file_text(driver.plan().currency()));
    assert_eq!(quarters, ["0", "70_000", "17_500", "17_500"]);
}

#[test]
fn pillars_get_their_shares_in_one_line() {
    let mut driver = on_budget();
    driver
        .keys("t t")
        .expect("The budget has no shares by pillar")
        .expect("Committed, €");
    let text = PLAN.replace(
        "plan:",
        "budget: { pillars: { people: 40%, technology: 30%, processes: 10%, data: 20% } }\nplan:",
    );
    let mut driver = Driver::on(&text).sized(120, 40);
    driver.go(Step::Budget);
    driver
        .keys("t t right enter ctrl-u '40%' enter")
        .expect("280,000.00");
    let shares = &driver.plan().budget.pillars;
    assert_eq!(shares[1].1, Share::percent(40));
    driver
        .keys("right right right enter")
        .expect("This figure follows from others")
        .keys("left enter")
        .expect("A pillar has one share for the whole plan");
}

#[test]
fn the_cells_show_what_is_left_and_name_what_is_over() {
    let mut driver = on_budget();
    driver
        .expect("✗ Over: 2026 External advice €11,500")
        .keys("m m")
        .expect("Left, €")
        .expect("✗ -11,500");
}

#[test]
fn the_totals_beside_the_cells_are_theirs_first() {
    let mut driver = on_budget();
    let line = |driver: &mut Driver, words: &str| {
        let screen = driver.screen();
        let line = screen.lines().find(|line| line.contains(words));
        let line = line.unwrap_or_else(|| panic!("no {words} in\n{screen}"));
        let cells: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        cells[2..8].join(" ")
    };
    assert_eq!(
        line(&mut driver, " 2026  "),
        "63,000 31,500 ✗ 10,500 105,000 32,000"
    );
    driver.keys("m");
    // what is committed adds up to what is committed
    assert_eq!(
        line(&mut driver, " 2026  "),
        "10,000 0 ✗ 22,000 32,000 105,000"
    );
}

#[test]
fn in_little_room_the_quarters_stay_and_the_totals_go() {
    let plan = PLAN.replace("20_000_000", "20_000_000_000");
    let mut driver = Driver::on(&plan).sized(80, 24);
    driver.go(Step::Budget).keys("t");
    let screen = driver.screen();
    let head = screen.lines().find(|line| line.contains("Share")).unwrap();
    assert!(head.contains("Q4") && !head.contains("Left"), "{head}");
}

/// A plan with so many categories that they can't stand side by side at 80 columns.
const MANY: &str = "\
format: 1
company: { name: Example BV, revenue: 20_000_000 }
plan: { start: 2026-Q1 }
budget:
  rate: 3.5%
  categories: { people: 40%, technology: 20%, advice: 10%, licences: 10%, training: 8%, data: 6%, travel: 4%, other: 2% }
";

#[test]
fn more_categories_than_fit_side_by_side_stand_below_each_other() {
    let mut driver = Driver::on(MANY);
    driver.keys("2");
    for at in 0..8 {
        let id = driver.plan().budget.categories[at].0.clone();
        let name = driver.app.locale.category(&id);
        driver.at(&format!("  {name}"));
    }
    // the first period's part for licences: 10 % of 105,000
    driver.at("2026").keys("down down down down");
    driver
        .expect("2026 licences: €10,500 allocated")
        .keys("enter ctrl-u '12%' enter");
    let own = &driver.plan().budget.periods[0].categories;
    assert_eq!(own[3].1.to_string(), "12%");
    driver.keys("u");
    // a wide window has room for them
    driver.resize(200, 60);
    driver.expect("licences  training");
}

#[test]
fn amounts_that_are_too_wide_for_four_quarters_hide_none() {
    let text = MANY.replace("20_000_000", "987_654_321_000");
    let mut driver = Driver::on(&text);
    driver.keys("2 t");
    for quarter in ["Q1", "Q2", "Q3", "Q4"] {
        driver.at(&format!("  {quarter}"));
    }
}
