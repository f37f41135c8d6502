//! What makes such a program loved, as far as no other test shows it: on every page, in every language.

use std::rc::Rc;

use roadmap::{
    locale::{Lang, Region},
    tui::{
        actions,
        app::Layer,
        help,
        rows::Row,
        steps::{Page, Step},
    },
};

use super::{
    driver::Driver,
    screens::{PAGES, PLAN},
};

fn on(page: Page) -> Driver {
    Driver::on_page(PLAN, page)
}

#[test]
fn the_palette_has_every_action_in_plain_words() {
    for lang in Lang::ALL {
        for &page in PAGES {
            let mut driver = on(page);
            driver.app.speak(lang, Region::of(lang));
            let scope = driver.app.scope();
            driver.keys(":");
            let lines = help::lines(&driver.app);
            for action in actions::in_scope(scope) {
                let line = lines.iter().find(|line| line.does == Some(action.does));
                let words = line.map(|line| line.text.as_str()).unwrap_or_default();
                assert!(words.contains(' '), "{} on {page:?}", action.stem());
            }
        }
    }
}

#[test]
fn every_list_goes_to_its_ends_line_by_line_and_page_by_page() {
    // the plan's text has rows only around what is selected; its own tests walk through it
    let is_list = |page: &&Page| page.step != Step::File;
    for &page in PAGES.iter().filter(is_list) {
        let mut driver = on(page);
        let rows = driver.app.rows();
        let lines: Vec<&Row> = rows.iter().filter(|row| row.can_select()).collect();
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
            continue;
        };
        let stands_on = |driver: &Driver, row: &Row| {
            let spot = driver.app.row().and_then(|row| row.spot);
            row.spots().any(|of| Some(of) == spot)
        };
        let far = "pagedown ".repeat(lines.len() / 5 + 2);
        let down = "j ".repeat(lines.len());
        for keys in ["end", "G", far.trim(), down.trim()] {
            driver.keys("home").keys(keys);
            assert!(stands_on(&driver, last), "{keys} on {page:?}");
        }
        let far = "pageup ".repeat(lines.len() / 5 + 2);
        let up = "up ".repeat(lines.len());
        for keys in ["home", "g", far.trim(), up.trim()] {
            driver.keys("end").keys(keys);
            assert!(stands_on(&driver, first), "{keys} on {page:?}");
        }
    }
}

#[test]
fn the_screen_says_where_one_is() {
    for &page in PAGES {
        let mut driver = on(page);
        let name = driver.app.locale.text(page.step.message());
        driver.expect(&name);
    }
}

#[test]
fn a_question_has_the_safe_answer_first() {
    let mut driver = Driver::on(PLAN);
    driver.keys("4 D q");
    let Some(Layer::Ask(ask)) = driver.app.layers.last() else {
        panic!("no question");
    };
    assert!(!ask.yes);
}

#[test]
fn help_offers_enter_only_where_it_does_something() {
    let mut driver = Driver::on(PLAN);
    driver.keys("?").expect("How this figure comes about");
    assert!(!driver.shows("⏎ choose"), "{}", driver.screen());
    driver.keys("down down down").expect("⏎ choose");
}

#[test]
fn the_last_step_of_the_guide_says_that_going_on_saves() {
    let mut driver = Driver::new();
    driver.keys("enter 'Acme' enter '20m' enter").go(Step::Save);
    driver.expect("Tab save");
    driver.keys("tab");
    assert_eq!(driver.work().page, Page::of(Step::Overview));
    assert!(!driver.work().unsaved());
}

#[test]
fn rows_of_an_earlier_state_of_the_plan_are_given_back() {
    let mut driver = on(Page::of(Step::Timeline)).sized(120, 40);
    driver.keys("down down");
    let mut left = Vec::new();
    for key in ["right", "left", "right", "left"] {
        driver.screen();
        left.push(Rc::downgrade(&driver.app.rows()));
        let before = driver.plan().clone();
        driver.keys(key);
        assert_ne!(*driver.plan(), before);
    }
    driver.screen();
    assert!(left.iter().all(|rows| rows.strong_count() == 0));
}
