//! Pillars, people and risks of a plan that has all of it: what they look like, and that no size or name breaks them.

use roadmap::{
    calc::{people_by_year, posts_asked_in, posts_in},
    locale::{Lang, Region},
    plan::{Money, Number, Quarter},
    tui::steps::{Page, Part, Step},
};

use super::driver::Driver;

const PLAN: &str = include_str!("plans/rooms.yaml");

const PAGES: [Page; 8] = [
    Page::of(Step::Pillars),
    Page::of(Step::People),
    Page::part(Step::People, Part::Team(0)),
    Page::part(Step::People, Part::Training(1)),
    Page::part(Step::People, Part::Champion(0)),
    Page::part(Step::Pillars, Part::Governance(2)),
    Page::part(Step::Pillars, Part::Vendor(0)),
    Page::part(Step::Pillars, Part::DataSource(0)),
];

#[test]
fn pillars_people_and_their_pages_at_80_columns() {
    for page in PAGES {
        let name = match page.part {
            Some(part) => format!("{part:?}"),
            None => format!("{:?}", page.step),
        };
        let name = name.replace(['(', ')'], "");
        insta::assert_snapshot!(name, Driver::on_page(PLAN, page).sized(80, 56).screen());
    }
}

#[test]
fn no_size_no_name_and_no_language_breaks_them() {
    let long = "n".repeat(300);
    for name in ["人工知能チーム", "👩‍🚀🚀", "فريق", long.as_str()] {
        let text = PLAN
            .replace("AI lead", name)
            .replace("Vendor A", name)
            .replace("Orders", name)
            .replace("What may go into a prompt", name)
            .replace("Practical use", name);
        for page in PAGES {
            let sizes = [(24, 6), (40, 12), (80, 24), (119, 30), (120, 40), (200, 60)];
            Driver::on_page(&text, page).fits(&sizes);
        }
    }
    for lang in Lang::ALL {
        for page in PAGES {
            let mut driver = Driver::on_page(PLAN, page);
            driver.app.speak(lang, Region::of(lang));
            driver.buffer();
        }
    }
}

#[test]
fn a_year_has_its_part_of_the_team_and_the_training_in_it() {
    let text = "
format: 1
company: { revenue: 20_000_000 }
plan: { start: 2026-Q1 }
initiatives:
  - { id: bot, name: Bot, span: 2026-Q3, fte: 0.5 }
  - { id: idea, name: Idea, span: 2026-Q3, status: idea, fte: 2 }
team:
  - { id: lead, role: Lead, from: 2026-Q3, until: 2027-Q2, fte: 0.5, full_cost: 100_000, paid_by_plan: 80% }
training:
  - { id: all, name: All, span: 2026-Q4, cost: { people: 3_000 }, repeat: 1 year }
";
    let plan = super::rules::read(text);
    let years = people_by_year(&plan).unwrap();
    let units = |money: Money| money.minor() / 100;
    let found: Vec<(i128, i128)> = years
        .iter()
        .map(|year| (units(year.team), units(year.training)))
        .collect();
    assert_eq!(
        found,
        [
            (20_000, 3_000),
            (20_000, 3_000),
            (0, 3_000),
            (0, 3_000),
            (0, 3_000)
        ]
    );
    let quarter = |text: &str| Quarter::parse(text).unwrap();
    let half = Number::from_millionths(500_000);
    assert_eq!(posts_in(&plan, quarter("2026-Q2")), Number::ZERO);
    assert_eq!(posts_in(&plan, quarter("2026-Q3")), half);
    assert_eq!(posts_asked_in(&plan, quarter("2026-Q3")), half);
}
