//! The screen “Overview” at the keyboard.

use roadmap::{
    locale::{Lang, Locale, Region},
    tui::steps::{Page, Step},
};

use super::driver::Driver;

const PLANS: [&str; 4] = [
    include_str!("../plans/01-machinebouw-20m-nl.yaml"),
    include_str!("../plans/02-logistik-4m-de.yaml"),
    include_str!("../plans/03-wholesale-90m-fy-july-en.yaml"),
    include_str!("../plans/04-second-year-en.yaml"),
];

#[test]
fn one_look_fits_into_the_smallest_window_and_a_usual_one() {
    for text in PLANS {
        for lang in Lang::ALL {
            for size in [(80, 24), (120, 40), (200, 60)] {
                let mut driver = Driver::on(text).sized(size.0, size.1);
                driver.app.speak(lang, Region::of(lang));
                let screen = driver.screen();
                let scrolls = screen.lines().any(|line| line.ends_with('▼'));
                assert!(!scrolls && !screen.contains('▼'), "{screen}");
                let basis = driver.app.locale.text("step-processes");
                assert!(screen.contains(&basis), "{screen}");
            }
        }
    }
}

#[test]
fn every_figure_explains_itself() {
    let mut driver = Driver::on(PLANS[3]).sized(120, 60);
    for words in [
        "Revenue €11,400,000 × 3%",
        "Left: €59,121.64.",
        "Spent to the end of 2027 Q1: €26,950; committed",
        "All benefits",
        "All costs",
        "Benefit less cost",
        "not back within",
        "Committed: €22,190",
        "Committed: €25,790",
        "Running: 1. They count",
    ] {
        driver.keys("down ?");
        let screen = driver.screen();
        assert!(screen.contains(words), "{words}\n{screen}");
        driver.keys("esc");
    }
}

#[test]
fn each_line_leads_to_where_it_is_made() {
    let mut driver = Driver::on(PLANS[3]);
    let mut page = |keys: &str| {
        driver.keys("1").keys(keys);
        let page = driver.app.page();
        driver.keys("1 g");
        page
    };
    assert_eq!(page("enter"), Page::of(Step::Advice));
    assert_eq!(page("down enter"), Page::of(Step::Rate));
    assert_eq!(page("down down enter"), Page::of(Step::Budget));
    assert_eq!(page("down down down enter"), Page::of(Step::Money));
    assert_eq!(page("end enter"), Page::of(Step::Company));
    assert_eq!(page("end right enter"), Page::of(Step::Rate));
    assert_eq!(page("end right right enter"), Page::of(Step::Processes));
}

#[test]
fn a_new_plan_says_what_is_missing() {
    let mut driver = Driver::new();
    driver.keys("enter esc tab tab tab tab tab tab tab tab 'x' enter");
    driver.go(Step::Overview);
    driver.buffer();
}

#[test]
fn the_figure_and_the_chart_call_it_by_one_name() {
    for lang in Lang::ALL {
        let locale = Locale::new(lang, Region::of(lang));
        let [figure, mark] = ["whole-break-even", "chart-mark"].map(|id| locale.text(id));
        assert_eq!(figure.to_lowercase(), mark.to_lowercase());
    }
}

#[test]
fn what_was_not_held_is_said_whole_at_eighty_columns() {
    for (lang, said) in [
        (Lang::En, "2 earlier ones not held"),
        (Lang::Nl, "2 eerdere gemist"),
        (Lang::De, "2 versäumt"),
    ] {
        let mut driver = Driver::on(PLANS[3]);
        driver.app.speak(lang, Region::of(lang));
        assert!(driver.shows(said), "{}", driver.screen());
    }
}
