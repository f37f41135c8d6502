//! The screen “Reviews” at the keyboard.

use roadmap::plan::ReviewKind;

use super::driver::Driver;

const SECOND_YEAR: &str = include_str!("../plans/04-second-year-en.yaml");
const NEW: &str = "\
format: 1
company:
  name: Example BV
  revenue: 20_000_000
plan:
  start: 2026-Q1
";

#[test]
fn what_was_left_out_is_said_and_what_is_due_is_held_with_one_key() {
    let mut driver = Driver::on(SECOND_YEAR);
    driver
        .keys("0")
        .expect("not held, 3 quarters ago")
        .expect("this quarter")
        .keys("down down enter")
        .expect("A check-in or revision")
        .expect("Revision")
        .keys("down down i 'Board, IT' enter enter 'Quote assistant goes on' enter")
        .keys("enter 'Train sales' enter");
    let review = driver.plan().reviews.last().unwrap().clone();
    assert_eq!(review.kind, ReviewKind::Revision);
    assert_eq!(review.present, ["Board", "IT"]);
    assert_eq!(review.decisions, ["Quote assistant goes on", "Train sales"]);
    driver
        .keys("esc")
        .expect("Quote assistant goes on; Train sales");
}

#[test]
fn a_date_is_read_as_the_region_writes_it_and_decisions_can_go() {
    let mut driver = Driver::on(SECOND_YEAR);
    let before = driver.plan().reviews.len();
    driver
        .keys("0 a enter ctrl-u '3/7/2027' enter")
        .expect("3 July 2027")
        .keys("down down i 'Stop' enter up d");
    let review = driver.plan().reviews.last().unwrap();
    assert_eq!(review.date.to_string(), "2027-07-03");
    assert!(review.decisions.is_empty());
    driver.keys("u");
    assert_eq!(driver.plan().reviews.last().unwrap().decisions, ["Stop"]);
    driver.keys("g d");
    assert_eq!(driver.plan().reviews.len(), before);
}

#[test]
fn the_first_90_days_are_a_list_to_tick_off() {
    // the driver's day is 9 February 2026: the sixth week from the first Monday
    let mut driver = Driver::on(NEW).sized(80, 40);
    driver
        .keys("0")
        .expect("this is week 6")
        .keys("end up enter")
        .expect("0 of 3 done")
        .expect("✗")
        .keys("space")
        .expect("1 of 3 done");
    let steps = &driver.plan().first_90_days;
    assert_eq!(steps.len(), 3);
    assert!(steps[0].done);
    driver
        .keys("a 'Talk to the works council' enter enter ctrl-u '6-7' enter")
        .expect("6-7")
        .keys("up enter ctrl-u '7-6' enter")
        .expect("Write weeks from 1 to 13");
    driver.keys("esc esc");
    let step = driver.plan().first_90_days.last().unwrap().clone();
    assert_eq!((step.first, step.last), (6, 7));
    driver.keys("K");
    assert_eq!(driver.plan().first_90_days[2], step);
    driver.keys("d");
    assert_eq!(driver.plan().first_90_days.len(), 3);
    driver
        .keys("u")
        .expect("Undone: Removed: Talk to the works council");
}

#[test]
fn a_new_meeting_stands_in_the_quarter_that_counts_as_now() {
    // the driver's day is 9 February 2026
    for (as_of, date) in [
        ("2026-Q1", "2026-02-09"),
        ("2025-Q3", "2025-09-30"),
        ("2027-Q2", "2027-04-01"),
    ] {
        let text = format!("{NEW}  as_of: {as_of}\n");
        let mut driver = Driver::on(&text);
        driver.keys("0 a");
        let review = driver.plan().reviews.last().unwrap();
        assert_eq!(review.date.to_string(), date);
    }
}
