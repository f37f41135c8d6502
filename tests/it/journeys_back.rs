//! The way back: Esc goes to where one came from, and what is undone is not left open.

use roadmap::tui::steps::{Page, Part, Step};

use super::driver::Driver;

const SECOND_YEAR: &str = include_str!("../plans/04-second-year-en.yaml");

/// Follows a line to another page, and says which; Esc has to lead back.
fn there_and_back(driver: &mut Driver, words: &str) -> Page {
    let from = driver.work().page;
    driver.at(words);
    let row = driver.app.row().unwrap().spot;
    driver.keys("enter");
    let to = driver.work().page;
    assert_ne!(to, from, "{words}");
    driver.keys("esc");
    assert_eq!(driver.work().page, from, "{words}");
    assert_eq!(driver.app.row().unwrap().spot, row, "{words}");
    to
}

#[test]
fn esc_goes_back_to_the_screen_that_one_came_from() {
    let mut driver = Driver::on(SECOND_YEAR).sized(200, 60);
    let risk = Page {
        part: Some(Part::Risk(0)),
        ..Page::item(Step::Initiatives, 3)
    };
    driver.keys("7");
    assert_eq!(there_and_back(&mut driver, "Wrong price in a draft"), risk);
    driver.keys("1");
    assert_eq!(
        there_and_back(&mut driver, "Committed"),
        Page::of(Step::Budget)
    );
    assert_eq!(there_and_back(&mut driver, "Net"), Page::of(Step::Money));
    driver.keys("3");
    let bot = Page::item(Step::Initiatives, 2);
    assert_eq!(there_and_back(&mut driver, "Order mail sorting"), bot);
    driver.keys("8");
    assert_eq!(
        there_and_back(&mut driver, "Quote assistant"),
        Page::item(Step::Initiatives, 3)
    );
    driver.keys("9");
    there_and_back(&mut driver, "Mails at the right desk");
    driver.keys("0");
    there_and_back(&mut driver, "Adviser until March only");
    driver.keys("5");
    there_and_back(&mut driver, "Drawbridge");
    there_and_back(&mut driver, "Training and champions");
}

#[test]
fn the_way_back_has_as_many_stations_as_the_way_there() {
    let mut driver = Driver::on(SECOND_YEAR).sized(200, 60);
    driver.keys("3").at("Quote assistant").keys("enter");
    driver.at("Wrong price in a draft").keys("enter");
    assert!(driver.work().page.part.is_some());
    driver.keys("esc");
    assert_eq!(driver.work().page, Page::item(Step::Initiatives, 3));
    driver.keys("esc");
    assert_eq!(driver.work().page, Page::of(Step::Timeline));
    // who turns to a screen by its key does not come back
    driver.keys("enter 4 esc");
    assert!(
        driver.app.work().is_none(),
        "a screen has no page around it"
    );
}

#[test]
fn what_is_removed_on_its_page_leads_back_as_well() {
    let mut driver = Driver::on(SECOND_YEAR).sized(200, 60);
    driver
        .keys("9")
        .at("Mails at the right desk")
        .keys("enter d");
    assert_eq!(driver.work().page, Page::of(Step::Kpis));
}

#[test]
fn what_is_undone_is_not_left_open() {
    let mut driver = Driver::on(SECOND_YEAR);
    for (screen, line) in [
        ("4", ""),
        ("5", "Add a vendor"),
        ("5", "Add a rule of your own"),
        ("5", "Add a data source"),
        ("6", "Add a post"),
        ("6", "Add a training"),
        ("6", "Name a champion"),
        ("7", "Add a risk of the whole plan"),
        ("8", "Add a cost"),
        ("8", "Add a subsidy"),
        ("8", "Add a change"),
        ("0", "Add a check-in or revision"),
        ("0", "Add a step"),
    ] {
        driver.keys(screen);
        let list = driver.work().page;
        let before = driver.plan().clone();
        if line.is_empty() {
            driver.keys("a");
        } else {
            driver.at(line).keys("enter");
        }
        assert!(driver.work().page.is_inside(), "{line}");
        driver.keys("esc");
        if !driver.work().page.is_inside() {
            driver.keys("u");
            continue;
        }
        driver.keys("u").expect("Undone");
        assert_eq!(driver.work().page, list, "{line}");
        assert_eq!(*driver.plan(), before, "{line}");
    }
}

#[test]
fn an_initiative_stays_open_when_another_one_before_it_is_undone() {
    let mut driver = Driver::on(SECOND_YEAR);
    // a copy of the first, then the third is open
    driver.keys("4 D down down enter");
    let name = driver.plan().initiatives[3].name.clone();
    driver.keys("u").expect(&name);
    assert_eq!(driver.work().page, Page::item(Step::Initiatives, 2));
}
