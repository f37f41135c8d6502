//! The plan's text on the screen: what the next save changes, where each line leads, and what is wrong in it.

use roadmap::tui::{
    event::Mouse,
    hits::Target,
    msg::{Effect, Msg},
    steps::{Page, Step},
};

use super::driver::Driver;

const PLAN: &str = "\
# for the board
format: 1
company:
  name: Example BV
  revenue: 20_000_000
plan:
  start: 2026-Q1
initiatives:
  - id: base
    name: Base
    span: 2026-Q1..2026-Q2
    status: running
    cost: { people: 60_000 }
  - id: mail
    name: Mail sorting
    span: 2026-Q4
    cost: { people: 40_000 }
";

/// The line of the screen that is selected.
fn selected(driver: &mut Driver) -> String {
    let screen = driver.screen();
    let line = screen.lines().find(|line| line.contains('▸'));
    line.unwrap_or_default().to_owned()
}

/// Calls the company otherwise, adds a new initiative and removes the first.
fn changed() -> Driver {
    let mut driver = Driver::on(PLAN);
    driver
        .go(Step::Company)
        .keys("g enter ctrl-u 'Other BV' enter");
    driver.keys("4 g d F");
    driver
}

#[test]
fn nothing_has_changed_and_the_page_says_so() {
    let mut driver = Driver::on(PLAN);
    driver
        .keys("F")
        .expect("Nothing has changed since the last save (17 lines).");
    driver.expect("▸  1    # for the board");
    driver
        .keys("right")
        .expect("Nothing has changed since the last save.");
}

#[test]
fn a_plan_without_a_file_says_what_will_be_written() {
    let mut driver = Driver::new();
    driver.app.example();
    driver.keys("F").expect("Not saved yet: ");
    driver.expect("  1    format: 1");
}

#[test]
fn what_the_next_save_changes_has_a_sign_and_keys_lead_from_one_to_the_next() {
    let mut driver = changed();
    driver.expect("1 line changed, 5 lines removed since the last save");
    driver.keys("right");
    assert_eq!(selected(&mut driver), " ▸  4 ~    name: Other BV");
    driver.expect("Before: name: Example BV");
    driver.keys("right");
    assert_eq!(selected(&mut driver), " ▸    -    - id: base");
    driver.expect("It goes with the next save.");
    driver
        .keys("right")
        .expect("Nothing more has changed below.");
    driver.keys("left");
    assert_eq!(selected(&mut driver), " ▸  4 ~    name: Other BV");
    driver
        .keys("left")
        .expect("Nothing more has changed above.");
    driver.keys("w").expect("Saved plan.yaml");
    driver.send(Msg::Expired);
    driver.expect("Nothing has changed since the last save (12 lines).");
    driver
        .keys("u u")
        .expect("1 line changed, 6 lines added since the last save");
}

#[test]
fn a_line_says_what_it_is_and_enter_opens_its_screen() {
    let mut driver = Driver::on(PLAN);
    driver.keys("F G");
    driver.expect("initiatives.mail.cost – ⏎ opens Initiatives");
    driver.keys("enter");
    assert_eq!(driver.app.page(), Page::item(Step::Initiatives, 1));
    driver
        .keys("F g enter")
        .expect("No screen shows this place. e opens it in your editor.");
    driver
        .keys("down down down")
        .expect("company.name – ⏎ opens Company");
    driver.keys("o");
    assert_eq!(driver.app.page(), Page::of(Step::Company));
}

#[test]
fn the_panel_beside_says_what_stands_on_the_line() {
    let mut driver = Driver::on(PLAN).sized(120, 40);
    driver.keys("F G").expect("What stands here");
    driver.expect("initiatives.mail.cost – ⏎ opens");
    assert!(!driver.shows("Before:"));
}

#[test]
fn a_click_selects_a_line_and_another_opens_it() {
    let mut driver = Driver::on(PLAN);
    driver.keys("F").screen();
    let is_fifth = |target| matches!(target, Some(Target::Row(spot)) if spot.item == 4);
    let place = (0..24).find(|y| is_fifth(driver.hits.at(12, *y)));
    let y = place.expect("the fifth line is on the screen");
    driver.send(Msg::Mouse(Mouse::Press, 12, y));
    assert!(selected(&mut driver).contains("revenue: 20_000_000"));
    driver.send(Msg::Mouse(Mouse::Press, 12, y));
    assert_eq!(driver.app.page(), Page::of(Step::Company));
}

#[test]
fn the_editor_opens_at_the_selected_line() {
    let mut driver = changed();
    let line = |driver: &mut Driver| match driver.keys("e").effects.pop() {
        Some(Effect::EditPlan { text, line }) => {
            text.lines().nth(line.unwrap() - 1).map(str::to_owned)
        }
        other => panic!("{other:?}"),
    };
    driver.keys("right");
    assert_eq!(line(&mut driver).unwrap(), "  name: Other BV");
    // one that goes is no longer there: the next one is
    driver.keys("right");
    assert_eq!(line(&mut driver).unwrap(), "  - id: mail");
    let Some(Effect::EditPlan { line, .. }) = driver.keys("4 e").effects.pop() else {
        panic!("no editor");
    };
    assert_eq!(line, None);
}

/// A plan with a key that nobody knows and an amount that is none.
const FAULTY: &str = "\
format: 1
company:
  name: Example BV
  revenue: 20_000_000
  turnover: 3
plan:
  start: 2026-Q1
initiatives:
  - { id: base, name: Base, span: 2026-Q1, cost: much }
";

#[test]
fn a_complaint_that_no_page_shows_leads_to_its_line() {
    let mut driver = Driver::on(FAULTY);
    driver.keys("A");
    for _ in 0..20 {
        if selected(&mut driver).contains("turnover") {
            break;
        }
        driver.keys("down");
    }
    driver.keys("enter");
    assert_eq!(driver.app.page(), Page::of(Step::File));
    assert_eq!(selected(&mut driver), " ▸ 5  ✗   turnover: 3");
    driver.expect("✗ ");
    // what a page shows is mended there
    driver.keys("A g");
    for _ in 0..20 {
        if selected(&mut driver).contains("much") {
            break;
        }
        driver.keys("down");
    }
    driver.keys("enter");
    assert_eq!(driver.app.page(), Page::item(Step::Initiatives, 0));
}

#[test]
fn a_save_keeps_the_complaints_that_are_still_true() {
    let mut driver = Driver::on(FAULTY);
    let codes = |driver: &Driver| -> Vec<&str> {
        let all = driver.work().complaints.iter();
        all.map(|notice| notice.code).collect()
    };
    let before = codes(&driver);
    driver
        .go(Step::Company)
        .keys("g enter ctrl-u 'Other BV' enter w");
    assert_eq!(codes(&driver), before);
    driver.keys("A").expect("turnover");
}

#[test]
fn the_whole_text_is_copied() {
    let mut driver = Driver::on(PLAN);
    driver.keys("F down Y");
    let Some(Effect::Copy(text)) = driver.effects.pop() else {
        panic!("nothing is copied");
    };
    assert_eq!(text, PLAN);
    driver.keys("down C");
    assert_eq!(
        driver.effects.pop(),
        Some(Effect::Copy("company:".to_owned()))
    );
}

#[test]
fn a_long_file_is_walked_through_by_the_screenful() {
    let more = |at| format!("  - {{ id: more-{at}, name: More {at}, status: idea }}\n");
    let text: String = std::iter::once(PLAN.to_owned())
        .chain((0..3_000).map(more))
        .collect();
    let mut driver = Driver::on(&text);
    driver.keys("F pagedown").expect("▸   15");
    driver.keys("G").expect("▸ 3017");
    driver.keys("pageup").expect("▸ 3003");
    driver.keys("g").expect("▸    1");
    // no more rows are made than fit
    assert!(driver.app.rows().len() < 80);
}

#[test]
fn a_line_without_words_leaves_no_empty_heading() {
    let mut driver = Driver::on(PLAN).sized(120, 40);
    driver.keys("F").expect("▸  1    # for the board");
    assert!(!driver.shows("What stands here"));
    driver.keys("down down down").expect("What stands here");
}
