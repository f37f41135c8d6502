//! The screen “Money” at the keyboard.

use roadmap::{
    locale::{Lang, Region},
    plan::{FundingStatus, PaidBy, Per},
    tui::steps::Step,
};

use super::driver::Driver;

const PLAN: &str = include_str!("plans/screens.yaml");
const SECOND_YEAR: &str = include_str!("../plans/04-second-year-en.yaml");

#[test]
fn a_cost_is_added_filled_in_and_taken_back() {
    let mut driver = Driver::on(PLAN);
    driver
        .keys("8 a")
        .expect("A cost that is no initiative")
        .keys("'Licences' enter enter ctrl-u '1.200' enter")
        .expect("can be read as")
        .keys("ctrl-u '1200' enter left down")
        .keys("enter ctrl-u '2026Q3' enter enter '2027Q2' enter")
        .expect("2027 Q2")
        .keys("esc")
        .expect("Licences");
    let item = driver.plan().costs.last().unwrap().clone();
    assert_eq!(item.id.as_str(), "licences");
    assert_eq!(item.per, Per::Quarter);
    assert_eq!(item.from.to_string(), "2026-Q3");
    assert_eq!(item.until.unwrap().to_string(), "2027-Q2");
    assert_eq!(item.paid_by, PaidBy::Plan);
    let count = driver.plan().costs.len();
    driver.keys("d");
    assert_eq!(driver.plan().costs.len(), count - 1);
    driver.keys("u").expect("Undone: Removed: Licences");
    assert_eq!(driver.plan().costs.len(), count);
}

#[test]
fn an_end_before_the_beginning_is_not_taken() {
    let mut driver = Driver::on(PLAN);
    driver
        .keys("8 a 'Audit' enter down down down")
        .keys("i '2025Q1' enter")
        .expect("The end lies before the start");
}

#[test]
fn a_subsidy_counts_once_it_is_granted() {
    let mut driver = Driver::on(PLAN);
    driver.keys("8 G up a").expect("A subsidy");
    driver
        .keys("'Training grant' enter enter ctrl-u '12k' enter")
        .expect("does not count in the budget");
    let before = driver.work().figures.as_ref().unwrap().funding;
    driver.keys("right").expect("counts in the budget");
    let funding = &driver.plan().funding;
    assert_eq!(funding.last().unwrap().status, FundingStatus::Granted);
    let after = driver.work().figures.as_ref().unwrap().funding;
    assert_eq!(after.minus(before).unwrap().minor(), 1_200_000);
}

#[test]
fn the_board_can_take_money_away() {
    let mut driver = Driver::on(PLAN);
    driver
        .keys("8 G a")
        .expect("A change by the board")
        .keys("'Board, 14 June' enter enter ctrl-u '-5k' enter")
        .expect("-€5,000")
        .keys("d");
    assert!(driver.plan().budget.changes.is_empty());
    driver.keys("u").expect("Undone: Removed: Board, 14 June");
}

#[test]
fn money_is_shown_by_year_or_by_quarter_and_each_figure_explains_itself() {
    let mut driver = Driver::on(SECOND_YEAR).sized(120, 60);
    driver
        .keys("8 down")
        .expect("Year, €")
        .keys("z")
        .expect("Quarter, €")
        .expect("2027 Q2");
    driver
        .keys("z down right right ?")
        .expect("Benefit: €5,821.20.")
        .keys("esc right right ?")
        .expect("Added up to the end of 2027 Q4: -€128,058.80.");
}

#[test]
fn what_was_spent_stands_against_what_was_planned() {
    let mut driver = Driver::on(SECOND_YEAR).sized(120, 60);
    driver
        .keys("8")
        .expect("Spent and earned so far")
        .expect("7,950 less");
}

#[test]
fn payback_stands_against_the_mark_of_the_horizon_the_worst_first() {
    let mut driver = Driver::on(SECOND_YEAR).sized(80, 80);
    let screen = driver.keys("8").screen();
    let at = |text: &str| {
        screen
            .find(text)
            .unwrap_or_else(|| panic!("{text}\n{screen}"))
    };
    assert!(at("13.5 late") < at("Quote assistant"), "{screen}");
}

#[test]
fn an_empty_plan_says_what_to_do() {
    for lang in Lang::ALL {
        let mut driver = Driver::speaking(lang);
        driver.keys("enter 'Acme' enter '5m' enter tab");
        driver.go(Step::Money);
        assert!(driver.screen().contains('4'));
    }
}

#[test]
fn quarters_and_category_of_a_cost_are_both_read_at_eighty_columns() {
    let fiscal = SECOND_YEAR.replace("company:\n", "company:\n  fiscal_year_start: 7\n");
    for (plan, quarters) in [
        (SECOND_YEAR, "2026 Q3–2030 Q4"),
        (fiscal.as_str(), "26/27 Q3–30/31 Q4"),
    ] {
        for (lang, category) in [(Lang::En, "Tech"), (Lang::Nl, "Techn"), (Lang::De, "Techn")] {
            let mut driver = Driver::on(plan);
            driver.app.speak(lang, Region::of(lang));
            driver.go(Step::Money).keys("G").at("Assistant licences");
            let screen = driver.screen();
            let line = screen.lines().find(|line| line.contains('▸'));
            let line = line.unwrap_or_default();
            assert!(
                line.contains(quarters) && line.contains(category),
                "{screen}"
            );
        }
    }
}
