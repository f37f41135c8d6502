//! The screen “KPIs” at the keyboard: what is measured, how it stands, and what was measured.

use roadmap::{
    locale::{Lang, Region},
    plan::{KpiLevel, Number, Quarter, When},
    tui::{
        event::Mouse,
        hits::Target,
        msg::Msg,
        rows::Spot,
        steps::{Page, Part, Step},
        theme::Theme,
    },
};

use super::driver::Driver;

const PLAN: &str = include_str!("plans/kpis.yaml");
const NEW: &str = "\
format: 1
company: { name: Example BV, revenue: 20_000_000 }
plan: { start: 2026-Q1 }
";

fn form(item: Option<usize>, at: usize) -> Page {
    Page {
        step: Step::Kpis,
        item,
        part: Some(Part::Kpi(at)),
    }
}

#[test]
fn what_it_looks_like_at_three_widths() {
    for (columns, lines) in [(80, 24), (120, 40), (200, 60)] {
        let mut driver = Driver::on_page(PLAN, Page::of(Step::Kpis)).sized(columns, lines);
        insta::assert_snapshot!(format!("Kpis-{columns}"), driver.screen());
    }
    let mut driver = Driver::on_page(PLAN, form(Some(0), 0)).sized(80, 24);
    insta::assert_snapshot!("Kpi-80", driver.screen());
    let mut driver = Driver::on_page(NEW, Page::of(Step::Kpis));
    insta::assert_snapshot!("Kpis-none-80", driver.screen());
}

#[test]
fn a_round_of_measuring_takes_a_key_and_a_value_each() {
    let mut driver = Driver::on_page(PLAN, Page::of(Step::Kpis));
    let before = driver.plan().measurements.len();
    // the first one is the plan's own; the next one down stands selected at once
    driver
        .keys("m '74'")
        .expect("= 74 people (2027 Q2)")
        .keys("enter");
    driver.at("Errors in quotes").keys("m '4,2%' enter");
    let measured = &driver.plan().measurements;
    assert_eq!(measured.len(), before + 2);
    assert_eq!(measured[before].kpi, "trained");
    assert_eq!(measured[before].value, Number::whole(74));
    assert_eq!(
        measured[before].when.quarter(1),
        driver.plan().settings.as_of
    );
    assert_eq!(measured[before + 1].value, Number::parse("4.2").unwrap());
    // the same quarter again is a correction
    driver.keys("g m '75' enter");
    assert_eq!(driver.plan().measurements.len(), before + 2);
    assert_eq!(driver.plan().measurements[before].value, Number::whole(75));
    driver.keys("u").expect("Undone: People trained: 75 people");
    assert_eq!(driver.plan().measurements[before].value, Number::whole(74));
}

#[test]
fn without_a_quarter_in_the_file_a_value_has_the_date_of_the_day() {
    let mut driver = Driver::on_page(NEW, Page::of(Step::Kpis));
    driver
        .keys("a 'Hours saved' enter")
        .expect("What was measured")
        .keys("m '12' enter")
        .expect("9 February 2026");
    let measured = &driver.plan().measurements[0];
    assert_eq!(measured.kpi, "hours-saved");
    assert_eq!(measured.when, When::Date(driver.app.today));
}

#[test]
fn a_kpi_of_the_plan_is_begun_filled_in_moved_and_removed() {
    let mut driver = Driver::on_page(NEW, Page::of(Step::Kpis));
    driver
        .expect("No KPIs yet")
        .expect("Press a")
        .expect("Financial: return, payback")
        .keys("a 'Payback' enter down down right right down")
        .keys("i 'months' enter i '30' enter i '18' enter i '2028Q4' enter")
        .expect("lower is better")
        .keys("esc")
        .expect("One KPI: 1 not measured yet");
    let kpi = driver.plan().kpis[0].clone();
    assert_eq!(kpi.level, Some(KpiLevel::Financial));
    assert_eq!(kpi.unit, "months");
    assert_eq!(kpi.target, Some(Number::whole(18)));
    // a second one of the same level, before the first
    driver.keys("a 'Return' enter down down right right esc");
    driver.at("Return").keys("K");
    assert_eq!(driver.plan().kpis[0].name, "Return");
    driver.keys("K").expect("KPIs stand by level");
    driver.keys("m '5' enter");
    driver
        .at("Return")
        .keys("left d")
        .expect("Removed: Return, with its measured value");
    assert_eq!(driver.plan().kpis.len(), 1);
    assert!(driver.plan().measurements.is_empty());
    driver.keys("u");
    assert_eq!(driver.plan().measurements.len(), 1);
}

#[test]
fn a_measured_value_gets_another_time_another_value_or_goes() {
    let mut driver = Driver::on_page(PLAN, Page::of(Step::Kpis));
    driver
        .at("Questions answered")
        .keys("enter")
        .expect("Chatbot for HR questions › KPI")
        .expect("35  14 May 2027        20   58%")
        // up from the line that takes a new value, to the last one
        .keys("end up enter ctrl-u '50' enter")
        .expect("50  14 May 2027        20   83%")
        .keys("end up right enter ctrl-u '2027Q1' enter")
        .expect("already")
        .keys("ctrl-u '2027-06' enter")
        .expect("June 2027");
    let kept = driver.plan().measurements[2].clone();
    assert_eq!(kept.value, Number::whole(50));
    assert_eq!(kept.when.quarter(1), Quarter::parse("2027-Q2"));
    driver.keys("end up d").expect("Removed: 50 (June 2027)");
    assert_eq!(driver.plan().measurements.len(), 8);
    // Esc goes back to the table, where the KPI is selected
    driver.keys("esc");
    let screen = driver.screen();
    let selected = screen.lines().find(|line| line.contains('▸')).unwrap();
    assert!(selected.contains("Questions answered"), "{screen}");
}

#[test]
fn an_initiative_without_a_kpi_gets_its_first_one_here() {
    let mut driver = Driver::on_page(PLAN, Page::of(Step::Kpis)).sized(80, 40);
    driver.expect("Decided, and no KPI yet");
    driver
        .at("Clean up data")
        .keys("enter 'Duplicates' enter")
        .expect("Clean up data › KPI")
        .keys("esc");
    assert_eq!(driver.plan().initiatives[2].kpis[0].name, "Duplicates");
    assert!(!driver.shows("no KPI yet"));
}

#[test]
fn another_id_takes_its_values_along_wherever_the_form_is_opened() {
    for page in [
        form(Some(0), 0),
        Page {
            step: Step::Initiatives,
            ..form(Some(0), 0)
        },
    ] {
        let mut driver = Driver::on_page(PLAN, page);
        driver
            .keys("down enter ctrl-u 'wait' enter")
            .expect("already")
            .keys("ctrl-u 'alone' enter");
        let moved = driver.plan().measurements.iter();
        assert_eq!(moved.filter(|of| of.kpi == "chatbot/alone").count(), 3);
        // a value is typed there in the same way
        driver.keys("m '40' enter").expect("2027 Q2");
        assert_eq!(
            driver.plan().measurements.last().unwrap().kpi,
            "chatbot/alone"
        );
    }
    let mut driver = Driver::on_page(PLAN, form(None, 2));
    driver.keys("down enter ctrl-u 'faults' enter");
    let moved = driver.plan().measurements.iter();
    assert_eq!(moved.filter(|of| of.kpi == "faults").count(), 3);
}

#[test]
fn a_kpi_of_an_initiative_goes_with_what_was_measured() {
    let page = Page::item(Step::Initiatives, 0);
    let mut driver = Driver::on_page(PLAN, page).sized(80, 60);
    driver.at("Waiting time for an answer").keys("d");
    assert_eq!(driver.plan().initiatives[0].kpis.len(), 1);
    let left = driver.plan().measurements.iter();
    assert_eq!(left.filter(|of| of.kpi == "chatbot/wait").count(), 0);
}

#[test]
fn values_that_belong_to_nothing_are_seen_and_can_go() {
    let mut driver = Driver::on_page(PLAN, Page::of(Step::Kpis)).sized(80, 40);
    driver.expect("Values that belong to no KPI");
    driver
        .at("gone")
        .keys("enter")
        .expect("No KPI has this id")
        .keys("d");
    assert!(!driver.shows("belong to no KPI"));
    // and a complaint about one leads to it
    let mut driver = Driver::on(PLAN);
    driver.keys("A");
    driver.at("There is no KPI").keys("enter");
    let spot = Spot::of("kpi_stray", 8);
    assert_eq!(driver.work().places[&Page::of(Step::Kpis)], spot);
}

#[test]
fn the_figure_explains_itself() {
    let mut driver = Driver::on_page(PLAN, Page::of(Step::Kpis));
    driver
        .at("Questions answered")
        .keys("?")
        .expect("The straight line: from 0 in 2027 Q1 to 60 in 2027 Q4.")
        .expect("58%");
}

#[test]
fn the_mouse_opens_a_kpi_and_its_last_value() {
    let mut driver = Driver::on_page(PLAN, Page::of(Step::Kpis)).sized(120, 40);
    driver.screen();
    let of = |driver: &Driver, wanted: Spot| {
        (0..40)
            .flat_map(|y| (0..84).map(move |x| (x, y)))
            .find(|(x, y)| driver.hits.at(*x, *y) == Some(Target::Row(wanted)))
            .expect("it is in sight")
    };
    let (x, y) = of(&driver, Spot::part("kpi_last", 0, 2));
    for _ in 0..2 {
        driver.send(Msg::Mouse(Mouse::Press, x, y));
        driver.screen();
    }
    driver.keys("'8' enter");
    driver.screen();
    assert_eq!(driver.plan().measurements.last().unwrap().kpi, "errors");
    let (x, y) = of(&driver, Spot::part("kpi", 1, 0));
    for _ in 0..2 {
        driver.send(Msg::Mouse(Mouse::Press, x, y));
        driver.screen();
    }
    assert_eq!(driver.work().page, form(Some(0), 0));
}

#[test]
fn no_size_no_name_and_no_language_breaks_them() {
    let pages = [
        Page::of(Step::Kpis),
        form(None, 2),
        form(Some(0), 0),
        form(Some(1), 0),
    ];
    let long = "n".repeat(300);
    for name in ["解答率", "👩‍🚀🚀", "نسبة", long.as_str()] {
        let text = PLAN
            .replace("Questions answered without HR", name)
            .replace("Errors in quotes", name)
            .replace("hours", name)
            .replace("Clean up data", name);
        for page in pages {
            for keys in ["", "m '1'", "?"] {
                let mut driver = Driver::on_page(&text, page);
                driver.keys(keys);
                driver.fits(&[
                    (1, 1),
                    (24, 6),
                    (40, 12),
                    (80, 24),
                    (119, 30),
                    (120, 40),
                    (200, 60),
                ]);
            }
        }
    }
    for lang in Lang::ALL {
        for page in pages {
            let mut driver = Driver::on_page(PLAN, page);
            driver.app.speak(lang, Region::of(lang));
            driver.buffer();
        }
    }
}

#[test]
fn plain_signs_where_the_font_has_no_others() {
    let mut driver = Driver::on_page(PLAN, Page::of(Step::Kpis)).sized(200, 60);
    driver.app.theme = Theme::new(false, true);
    driver.expect("##=_").expect("x behind");
}
