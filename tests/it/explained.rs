//! `?` on a figure explains it, as `roadmap explain` does: whatever a page shows as a figure, `explain` knows.

use roadmap::{
    calc::{self, explain},
    plan::Path,
    tui::{
        app::Screen,
        look::Group,
        rows::{Kind, Row},
        steps::{Page, Part, Step},
    },
};

use super::driver::Driver;

const PLANS: [&str; 5] = [
    include_str!("plans/screens.yaml"),
    include_str!("../plans/01-machinebouw-20m-nl.yaml"),
    include_str!("../plans/02-logistik-4m-de.yaml"),
    include_str!("../plans/03-wholesale-90m-fy-july-en.yaml"),
    include_str!("../plans/04-second-year-en.yaml"),
];

/// All pages of a plan: its tabs, the pages that open from them, and a page for each thing in its lists.
fn pages(driver: &Driver) -> Vec<Page> {
    let plan = driver.plan();
    let mut all: Vec<Page> = Step::TABS.iter().copied().map(Page::of).collect();
    all.extend(Step::LONG.iter().copied().map(Page::of));
    all.extend((0..plan.budget.periods.len()).map(|at| Page::item(Step::Periods, at)));
    all.extend((0..plan.phases.len()).map(|at| Page::item(Step::Phases, at)));
    all.extend((0..plan.initiatives.len()).map(|at| Page::item(Step::Initiatives, at)));
    let part = |step, part| Page {
        step,
        item: None,
        part: Some(part),
    };
    all.extend((0..plan.costs.len()).map(|at| part(Step::Money, Part::CostItem(at))));
    all.extend((0..plan.funding.len()).map(|at| part(Step::Money, Part::Funding(at))));
    all.extend((0..plan.team.len()).map(|at| part(Step::People, Part::Team(at))));
    all.extend((0..plan.training.len()).map(|at| part(Step::People, Part::Training(at))));
    all
}

fn paths(rows: &[Row]) -> impl Iterator<Item = &Path> {
    rows.iter().flat_map(|row| {
        let cells = row.grid.iter().filter_map(|cell| cell.path.as_ref());
        row.path.iter().chain(cells)
    })
}

#[test]
fn every_figure_that_a_page_shows_is_known_to_explain() {
    let mut unknown = std::collections::BTreeSet::new();
    for text in PLANS {
        let mut driver = Driver::on(text);
        // of a finding and of a line of the text the path says where it stands, which need not be a figure
        let says_where = |page: &Page| matches!(page.step, Step::Advice | Step::Whole | Step::File);
        for page in pages(&driver).into_iter().filter(|page| !says_where(page)) {
            driver.turn_to(page);
            let rows = driver.app.rows();
            let figures = driver.work().figures.as_ref().unwrap();
            for path in paths(&rows) {
                let steps = explain(driver.plan(), figures, path).unwrap();
                if steps.is_none_or(|steps| steps.is_empty()) {
                    unknown.insert(format!("{page:?}: {path}"));
                }
            }
        }
    }
    let unknown: Vec<String> = unknown.into_iter().collect();
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
}

/// Whether a row shows a figure of the plan: a number in a cell that is no text, or as its value.
fn has_figure(row: &Row) -> bool {
    let is_one = |text: &str| text.chars().any(|c| c.is_ascii_digit());
    let in_table = matches!(
        row.kind,
        Kind::Line | Kind::Total | Kind::Share(_) | Kind::Item | Kind::Fold(_)
    );
    let mut cells = row.cells.iter().enumerate();
    in_table
        && (is_one(row.value.as_str())
            || cells.any(|(at, cell)| !row.words.contains(&at) && is_one(cell.as_str())))
}

#[test]
fn a_row_with_a_figure_says_which() {
    for text in PLANS {
        let mut driver = Driver::on(text);
        for step in [Step::Overview, Step::Budget, Step::Initiatives, Step::Money] {
            for group in [None, Some(Group::Pillar), Some(Group::Status)] {
                if let Screen::Work(work) = &mut driver.app.screen {
                    work.page = Page::of(step);
                    work.look.items.group = group;
                }
                for row in driver.app.rows().iter().filter(|row| has_figure(row)) {
                    let has_path = paths(std::slice::from_ref(row)).next().is_some();
                    // those that belong to no group have no name in common
                    assert!(
                        has_path || row.label.as_str().starts_with("None given"),
                        "{step:?}: {row:?}"
                    );
                }
            }
        }
    }
}

/// What `?` says of a figure.
fn said(text: &str, path: &str) -> Vec<String> {
    let driver = Driver::on(text);
    let figures = driver.work().figures.as_ref().unwrap();
    let steps = explain(driver.plan(), figures, &Path::parse(path)).unwrap();
    let sentence = |step: calc::Step| driver.app.locale.say(step.id, &step.args);
    steps.unwrap().into_iter().map(sentence).collect()
}

#[test]
fn a_benefit_is_explained_by_what_it_is_made_of() {
    let plan = "\
format: 1
company: { name: Example BV, revenue: 20_000_000 }
plan: { start: 2026-Q1 }
initiatives:
  - id: bot
    name: Chatbot
    span: 2026-Q2
    pillar: technology
    cost: { people: 10_000 }
    benefit:
      - { kind: hours, hours_per_month: 60, hour_cost: 45, realised: 50%, ramp: 4 quarters }
      - { kind: cash, per_year: 20_000, ramp: [25%, 100%] }
  - { id: data, name: Clean data, span: 2026-Q3, status: idea, cost: { people: 4_000 } }
team:
  - { id: lead, role: AI lead, from: 2027-Q1, until: 2027-Q4, fte: 0.5, full_cost: 90_000 }
";
    assert_eq!(
        said(plan, "initiatives.bot.benefit"),
        [
            "Hours freed: 60 hours a month × 12 × €45 an hour, of which 50% is realised: €16,200 a year.",
            "It grows to that in even steps over 4 quarters.",
            "Cash: €20,000 a year.",
            "In quarter 1 of its use: 25% of that.",
            "In quarter 2 of its use: 100% of that.",
            "Benefit a year at its full size: €36,200.",
        ]
    );
    // an idea counts in no sum but its own status's
    assert_eq!(
        said(plan, "initiatives.cost"),
        ["Chatbot: €10,000", "One-off cost: €10,000."]
    );
    assert_eq!(
        said(plan, "initiatives.status.idea.cost"),
        ["Clean data: €4,000", "One-off cost: €4,000."]
    );
    assert_eq!(
        said(plan, "team.lead"),
        [
            "0.5 FTE × €90,000 a year, of which the plan pays 100%: €45,000 a year.",
            "Together, to the plan's end: €45,000.",
        ]
    );
}

#[test]
fn sums_of_several_are_explained_by_their_parts() {
    let plan = include_str!("../plans/04-second-year-en.yaml");
    assert_eq!(
        said(plan, "quarters.Q1.headroom").last().unwrap(),
        "Together: €16,931.90."
    );
    assert_eq!(
        said(plan, "pillars"),
        [
            "People & skills: €159,178.36",
            "Technology & infrastructure: €25,700",
            "Processes & governance: €76,400",
            "Data & security: €7,000",
            "Committed: €268,278.36."
        ]
    );
    assert_eq!(
        said(plan, "initiatives.baseline,mail.cost"),
        [
            "Baseline and assessment: €12,000",
            "Order mail sorting (pilot): €9,500",
            "One-off cost: €21,500."
        ]
    );
}
