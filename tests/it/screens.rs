//! What the screen looks like: snapshots of the pages, and no size at which it falls over.

use roadmap::{
    locale::Lang,
    tui::{
        steps::{Page, Part, Step},
        theme::Theme,
    },
};

use super::driver::{Driver, styles};

pub const PLAN: &str = include_str!("plans/screens.yaml");

pub const PAGES: &[Page] = &[
    Page::of(Step::Company),
    Page::of(Step::Rate),
    Page::of(Step::Periods),
    Page::item(Step::Periods, 3),
    Page::of(Step::Categories),
    Page::of(Step::PillarShares),
    Page::item(Step::PillarShares, 0),
    Page::of(Step::Phases),
    Page::item(Step::Phases, 0),
    Page::of(Step::Initiatives),
    Page::item(Step::Initiatives, 0),
    Page::of(Step::Whole),
    Page::of(Step::Save),
    Page::of(Step::Processes),
    Page::item(Step::Processes, 0),
    Page::of(Step::Pilot),
    Page::of(Step::Suggestions),
    Page::of(Step::Overview),
    Page::of(Step::Budget),
    Page::of(Step::Timeline),
    Page::of(Step::Pillars),
    Page::of(Step::People),
    Page::of(Step::Risks),
    Page::part(Step::Risks, Part::PlanRisk(0)),
    Page::of(Step::Money),
    Page::of(Step::Kpis),
    Page::of(Step::Reviews),
    Page::of(Step::Advice),
    Page::of(Step::File),
];

fn open(page: Page) -> Driver {
    Driver::on_page(PLAN, page)
}

#[test]
fn every_page_at_80_by_24() {
    for &page in PAGES {
        let name = match (page.item, page.part) {
            (Some(_), _) => format!("{:?}-item-80", page.step),
            (None, Some(_)) => format!("{:?}-part-80", page.step),
            (None, None) => format!("{:?}-80", page.step),
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
    for lang in Lang::ALL {
        for (at, &page) in PAGES.iter().enumerate() {
            let mut driver = open(page).sized(120, 40);
            driver.app.theme.ascii = true;
            driver.app.speak(lang, roadmap::locale::Region::of(lang));
            // what lies over a page looks alike on each
            let layers: &[&str] = if at == 0 {
                &["", "?", "esc :", "esc i"]
            } else {
                &[""]
            };
            for keys in layers {
                let screen = driver.keys(keys).screen();
                let is_odd = |c: &char| !c.is_ascii() && !c.is_alphanumeric() && *c != '€';
                let odd: String = screen.chars().filter(is_odd).collect();
                assert_eq!(odd, "", "{page:?}\n{screen}");
            }
        }
    }
}

/// Odd sizes, and those at which the layout changes.
const SIZES: [(u16, u16); 13] = [
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
];

/// What lies over a page: help, palette, a search in the help, a field, a list of values, a question.
const LAYERS: [&str; 6] = ["?", ":", "? / 'x'", "i 'typed'", "space", "right q"];

#[test]
fn no_size_makes_a_page_fall_over() {
    let parts = [Part::Benefit(0), Part::Risk(0), Part::Kpi(0)].map(|part| Page {
        part: Some(part),
        ..Page::item(Step::Initiatives, 0)
    });
    for page in PAGES.iter().copied().chain(parts) {
        open(page).fits(&SIZES);
    }
}

#[test]
fn no_size_makes_what_lies_over_a_page_fall_over() {
    for (at, &page) in PAGES.iter().enumerate() {
        for keys in LAYERS {
            let mut driver = open(page);
            driver.keys(keys);
            // each layer at every size once, and on every page where it is tight
            let sizes = if at == 0 {
                &SIZES[..]
            } else {
                &[(24, 6), (120, 10)]
            };
            driver.fits(sizes);
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
        for &page in PAGES {
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

#[test]
fn the_footer_names_a_key_once() {
    for &page in PAGES {
        let screen = open(page).sized(200, 30).screen();
        let footer = screen.lines().last().unwrap_or_default();
        let mut named: Vec<&str> = footer.split("  ").filter(|key| !key.is_empty()).collect();
        named.sort_unstable();
        let all = named.len();
        named.dedup();
        assert_eq!(named.len(), all, "{page:?}: {footer}");
    }
}

#[test]
fn a_key_that_says_what_it_does_is_named_alone() {
    for lang in Lang::ALL {
        let mut driver = open(Page::of(Step::Whole)).sized(120, 24);
        driver.app.theme.ascii = true;
        driver.app.speak(lang, roadmap::locale::Region::of(lang));
        for layer in ["?", "esc :"] {
            let screen = driver.keys(layer).screen();
            let footer = screen.lines().last().unwrap_or_default();
            let named: Vec<&str> = footer.split("  ").collect();
            let [up, down] = ["key-up", "key-down"].map(|id| driver.app.locale.text(id));
            assert!(named.contains(&up.as_str()), "{footer}");
            assert!(named.contains(&down.as_str()), "{footer}");
        }
    }
}

/// Notes that name what somebody wrote are cut where it is long; those of the program never are.
#[test]
fn no_note_of_a_form_is_cut_at_eighty_columns() {
    for lang in Lang::ALL {
        let mut cut = Vec::new();
        for &page in PAGES.iter().filter(|page| page.item.is_some()) {
            let mut driver = open(page).sized(80, 150);
            driver.app.speak(lang, roadmap::locale::Region::of(lang));
            let screen = driver.screen();
            let rows = driver.app.rows();
            let notes = rows.iter().map(|row| row.note.as_str());
            let is_cut = |note: &&str| !note.is_empty() && !screen.contains(note);
            cut.extend(notes.filter(is_cut).map(str::to_owned));
        }
        assert!(cut.is_empty(), "{}", cut.join("\n"));
    }
}
