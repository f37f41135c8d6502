//! What the screen looks like: snapshots of the pages, and no size at which it falls over.

use roadmap::{
    locale::Lang,
    tui::{steps::Page, steps::Step, theme::Theme},
};

use super::driver::{Driver, styles};

const PLAN: &str = include_str!("plans/screens.yaml");

const PAGES: [Page; 16] = [
    Page::of(Step::Company),
    Page::of(Step::Rate),
    Page::of(Step::Periods),
    Page::item(Step::Periods, 3),
    Page::of(Step::Categories),
    Page::of(Step::Pillars),
    Page::item(Step::Pillars, 0),
    Page::of(Step::Phases),
    Page::item(Step::Phases, 0),
    Page::of(Step::Initiatives),
    Page::item(Step::Initiatives, 0),
    Page::of(Step::Whole),
    Page::of(Step::Save),
    Page::of(Step::Processes),
    Page::item(Step::Processes, 0),
    Page::of(Step::Pilot),
];

fn open(page: Page) -> Driver {
    let mut driver = Driver::on(PLAN);
    if let roadmap::tui::app::Screen::Work(work) = &mut driver.app.screen {
        work.page = page;
    }
    driver
}

#[test]
fn every_page_at_80_by_24() {
    for page in PAGES {
        let name = match page.item {
            Some(_) => format!("{:?}-item-80", page.step),
            None => format!("{:?}-80", page.step),
        };
        insta::assert_snapshot!(name, open(page).screen());
    }
}

#[test]
fn wide_screens_explain_beside_the_page() {
    for (columns, lines) in [(120, 40), (200, 60)] {
        let mut driver = open(Page::of(Step::Whole)).sized(columns, lines);
        insta::assert_snapshot!(format!("Whole-{columns}"), driver.screen());
    }
    insta::assert_snapshot!(
        "Rate-120",
        open(Page::of(Step::Rate)).sized(120, 40).screen()
    );
}

#[test]
fn the_guide_begins_like_this() {
    let mut driver = Driver::new();
    insta::assert_snapshot!("Welcome-80", driver.screen());
    driver.keys("enter 'Acme BV' enter '1.250.000'");
    insta::assert_snapshot!("Guide-field-80", driver.screen());
    driver.keys("enter tab esc tab ?");
    insta::assert_snapshot!("Help-80", driver.screen());
}

#[test]
fn what_is_selected_shows_in_colour_and_without() {
    for (name, theme) in [
        ("colour", Theme::new(true, false)),
        ("mono", Theme::new(false, false)),
    ] {
        let mut driver = Driver::with(Lang::En, theme);
        driver.keys("enter 'Acme' enter '20m' enter tab esc tab");
        insta::assert_snapshot!(format!("Periods-styles-{name}"), styles(&driver.buffer()));
    }
}

#[test]
fn plain_signs_where_the_font_has_no_others() {
    let mut driver = Driver::with(Lang::En, Theme::new(false, true));
    driver.keys("enter 'Acme' enter '20m' enter tab");
    let screen = driver.screen();
    let odd: String = screen
        .chars()
        .filter(|c| !c.is_ascii() && !"–€⏎←→⇧…×".contains(*c))
        .collect();
    assert_eq!(odd, "", "{screen}");
}

#[test]
fn no_size_makes_it_fall_over() {
    let layers = ["", "?", ":", "? / 'x'", "e 'typed'", "space", "right q"];
    for page in PAGES {
        for keys in layers {
            let mut driver = open(page);
            driver.keys(keys);
            // odd ones first, then those at which the layout changes
            for (columns, lines) in [
                (0, 0),
                (1, 1),
                (2, 60),
                (200, 1),
                (23, 24),
                (24, 6),
                (30, 7),
                (40, 12),
                (79, 9),
                (80, 16),
                (119, 24),
                (120, 10),
                (200, 60),
            ] {
                driver.resize(columns, lines);
                driver.buffer();
            }
        }
    }
}

#[test]
fn a_small_window_says_so() {
    assert!(Driver::new().sized(20, 4).shows("too"));
}

#[test]
fn every_page_fits_in_every_language() {
    for lang in Lang::ALL {
        for page in PAGES {
            let mut driver = open(page);
            driver.app.speak(lang, roadmap::locale::Region::of(lang));
            let screen = driver.screen();
            let ids: Vec<&str> = screen
                .split_whitespace()
                .filter(|word| {
                    word.starts_with("tui-") || word.ends_with("-help") || word.starts_with("do-")
                })
                .collect();
            assert!(ids.is_empty(), "{ids:?}");
        }
    }
}
