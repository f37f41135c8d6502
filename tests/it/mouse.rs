//! The mouse alone: what stands there can be clicked.

use roadmap::tui::{event::Mouse, msg::Msg, steps::Step};

use super::{driver::Driver, screens::PLAN};

/// Clicks on the first place of a line that shows these words.
fn click(driver: &mut Driver, line: usize, words: &str) {
    let screen = driver.screen();
    let shown = screen.lines().nth(line).unwrap_or_default();
    let before = shown.find(words).map(|at| &shown[..at]);
    let column = before.unwrap_or_else(|| panic!("no {words} in {shown}"));
    let column = roadmap::locale::width(column).try_into().unwrap();
    driver.send(Msg::Mouse(Mouse::Press, column, line.try_into().unwrap()));
    driver.send(Msg::Mouse(Mouse::Release, column, line.try_into().unwrap()));
}

#[test]
fn the_sign_for_more_tabs_leads_to_the_nearest_of_them() {
    let mut driver = Driver::on(PLAN);
    click(&mut driver, 1, "›");
    assert_eq!(driver.work().page.step, Step::Risks);
    // here the last tab reaches to the sign
    click(&mut driver, 1, "›");
    assert_eq!(driver.work().page.step, Step::Kpis);
    click(&mut driver, 1, "…");
    assert_eq!(driver.work().page.step, Step::Budget);
}

#[test]
fn a_click_takes_a_message_away_as_a_key_does() {
    let mut driver = Driver::on(PLAN);
    driver.keys("2 t").expect("By year and quarter");
    click(&mut driver, 23, "By year");
    driver.expect("t other table");
    click(&mut driver, 23, "t other");
    driver.expect("By period and");
}
