//! What stands above a column says what is in it: no head is cut at 80 columns.

use roadmap::{
    locale::{Lang, Region},
    tui::{
        rows::Kind,
        steps::{Page, Step},
    },
};

use super::{
    driver::Driver,
    screens::{PAGES, PLAN},
};

/// A plan in which every list has something.
const ROOMS: &str = include_str!("plans/rooms.yaml");

/// Heads of which the screen shows no more than a beginning.
fn cut_heads(driver: &mut Driver) -> Vec<String> {
    let rows = driver.app.rows();
    let screen = driver.screen();
    let lines: Vec<&str> = screen.lines().collect();
    let heads = rows.iter().filter(|row| row.kind == Kind::Columns);
    heads
        .filter_map(|head| {
            let first = head.cells.first()?.as_str();
            let begins = head.label.as_str();
            let is_line = |line: &&&str| {
                line.trim_start().starts_with(begins)
                    && line.contains(first.get(..3).unwrap_or(first))
            };
            let line = lines.iter().find(is_line)?;
            line.contains('…').then(|| (*line).to_owned())
        })
        .collect()
}

#[test]
fn no_head_of_a_column_is_cut_at_80_columns() {
    let mut cut = Vec::new();
    for text in [PLAN, ROOMS] {
        for lang in Lang::ALL {
            for &page in PAGES.iter().filter(|page| page.item.is_none()) {
                let mut driver = Driver::on_page(text, page).sized(80, 100);
                driver.app.speak(lang, Region::of(lang));
                for line in cut_heads(&mut driver) {
                    cut.push(format!("{lang:?} {:?}: {line}", page.step));
                }
            }
        }
    }
    cut.dedup();
    assert!(cut.is_empty(), "{}", cut.join("\n"));
}

#[test]
fn whether_it_pays_back_in_time_stands_there_in_every_language() {
    let text = PLAN.replace("Chatbot for HR questions", &"A long name ".repeat(6));
    for lang in Lang::ALL {
        let mut driver = Driver::on_page(&text, Page::of(Step::Money)).sized(80, 100);
        driver.app.speak(lang, Region::of(lang));
        let head = driver.app.locale.text("payback-verdict");
        driver.expect(&head);
    }
}

#[test]
fn what_the_plan_pays_of_a_team_stands_there_in_every_language() {
    for lang in Lang::ALL {
        let mut driver = Driver::on_page(ROOMS, Page::of(Step::People)).sized(80, 100);
        driver.app.speak(lang, Region::of(lang));
        let head = driver.app.locale.text("team-paid-short");
        driver.expect(&head);
    }
}
