//! Bars on the line of time: moved, stretched, dragged, grouped, looked at closely; and what each move changes.

use roadmap::{
    locale::{Lang, Region},
    plan::{Quarter, Span},
    tui::{
        event::Mouse,
        hits::Target,
        msg::Msg,
        rows::Spot,
        steps::{Page, Step},
    },
};

use super::driver::Driver;

const PLAN: &str = "\
format: 1
company: { name: Example BV, revenue: 20_000_000 }
plan: { start: 2026-Q1, as_of: 2026-Q2 }
phases:
  - { id: foundation, name: Foundation, span: 2026, milestones: [ { quarter: 2026-Q2, name: Champions trained } ] }
  - { id: expand, name: Expand, span: 2027..2028 }
initiatives:
  - { id: bot, name: Chatbot, pillar: technology, span: 2026-Q2..2026-Q4, cost: { people: 30_000 } }
  - { id: mail, name: Mail sorting, pillar: processes, span: 2027-Q1..2027-Q2, needs: [bot], cost: { people: 200_000 } }
  - { id: data, name: Clean data, pillar: data, status: idea, span: 2028, with: [mail] }
";

fn on_timeline() -> Driver {
    let mut driver = Driver::on(PLAN).sized(120, 40);
    driver.go(Step::Timeline);
    driver.screen();
    driver
}

fn span(driver: &Driver, at: usize) -> String {
    driver.plan().initiatives[at].span.unwrap().to_string()
}

/// The cell in which an initiative's row shows a quarter.
fn place(driver: &mut Driver, item: usize, quarter: &str, last_cell: bool) -> (u16, u16) {
    driver.screen();
    let quarter = Quarter::parse(quarter);
    let spot = Spot::of("initiative", item);
    let is_row = |x, y| match driver.hits.at(x, y) {
        Some(Target::Row(of) | Target::Bar(of, _)) => of == spot,
        _ => false,
    };
    let cells = (0..40).flat_map(|y| (20..84).map(move |x| (x, y)));
    let mut found = cells.filter(|(x, y)| is_row(*x, *y) && driver.hits.quarter(*x) == quarter);
    let first = found.next().expect("the quarter is in sight");
    if last_cell {
        found.rfind(|(_, y)| *y == first.1).unwrap_or(first)
    } else {
        first
    }
}

fn drag(driver: &mut Driver, from: (u16, u16), to: (u16, u16)) {
    driver.send(Msg::Mouse(Mouse::Press, from.0, from.1));
    driver.send(Msg::Mouse(Mouse::Release, to.0, to.1));
}

#[test]
fn moving_an_initiative_two_quarters_and_undoing_it() {
    let mut driver = on_timeline();
    driver
        .keys("down down right")
        .expect("Chatbot: 2026 Q3 – 2027 Q1; ")
        .expect("2026: €75,000 left → €85,000 left")
        .keys("right")
        .expect("Chatbot: 2026 Q4 – 2027 Q2");
    assert_eq!(span(&driver, 0), "2026-Q4..2027-Q2");
    // both moves are one step, and it says where to
    driver.keys("u").expect("Undone: Chatbot moved to 2026 Q4");
    assert_eq!(span(&driver, 0), "2026-Q2..2026-Q4");
    assert!(!driver.work().unsaved());
    driver.keys("U");
    assert_eq!(span(&driver, 0), "2026-Q4..2027-Q2");
    // back where it began there is nothing to take back
    driver
        .keys("u right left u")
        .expect("There is nothing to undo");
}

#[test]
fn a_move_that_breaks_an_order_is_made_and_said() {
    let mut driver = on_timeline();
    driver
        .keys("down down down left")
        .expect("Mail sorting: 2026 Q4 – 2027 Q1; too early: “Mail sorting” waits for “Chatbot”; 2026: ")
        .expect("« needs Chatbot (ends 2026 Q4, too late)")
        .expect("» needed by Clean data");
    let screen = driver.screen();
    let line = |name: &str| {
        let line = screen.lines().find(|line| line.contains(name));
        line.unwrap().trim_start().chars().next().unwrap()
    };
    assert_eq!((line("T Chatbot"), line("D Clean data")), ('«', '»'));
    // the rules know the way out
    driver.expect("Ways out: [b]").keys("b");
    assert_eq!(span(&driver, 1), "2027-Q1..2027-Q2");
}

#[test]
fn over_committing_a_year_and_mending_it_by_the_offered_keys() {
    let mut driver = on_timeline();
    driver
        .keys("down down down left")
        .expect("2026: €75,000 left → over by €25,000")
        .expect("✗ Over: 2026 €25,000")
        .keys("end")
        .expect("Ways out: [b] ")
        .keys("b");
    let years = &driver.work().figures.as_ref().unwrap().years;
    assert!(years.iter().all(|year| !year.part.headroom.is_negative()));
    driver.expect("✓ No year is over").keys("u");
    assert!(driver.shows("✗ Over: 2026 €25,000"));
}

#[test]
fn bars_get_shorter_and_longer_but_never_nothing() {
    let mut driver = on_timeline();
    driver.keys("down down L");
    assert_eq!(span(&driver, 0), "2026-Q2..2027-Q1");
    driver
        .keys("H H H")
        .expect("Chatbot: 2026 Q2")
        .keys("H")
        .expect("It has one quarter, and can't be shorter.");
    driver.keys("u").expect("Undone: Chatbot now 2026 Q2");
    assert_eq!(span(&driver, 0), "2026-Q2..2026-Q4");
    // a phase takes its milestones along, a milestone moves alone
    driver.keys("g right");
    let milestone = |driver: &Driver| driver.plan().phases[0].milestones[0].quarter;
    assert_eq!(Some(milestone(&driver)), Quarter::parse("2026-Q3"));
    driver
        .keys("space down right")
        .expect("Champions trained: 2026 Q4");
    assert_eq!(Some(milestone(&driver)), Quarter::parse("2026-Q4"));
    assert_eq!(
        driver.plan().phases[0].span,
        Span::parse("2026-Q2..2027-Q1").unwrap()
    );
    driver.keys("L").expect("A milestone has no length");
}

#[test]
fn the_mouse_moves_a_bar_and_stretches_its_ends() {
    let mut driver = on_timeline();
    let from = place(&mut driver, 0, "2026-Q3", false);
    let to = place(&mut driver, 0, "2027-Q1", false);
    drag(&mut driver, from, to);
    assert_eq!(span(&driver, 0), "2026-Q4..2027-Q2");
    driver.expect("Chatbot: 2026 Q4 – 2027 Q2; ").keys("u");
    let from = place(&mut driver, 0, "2026-Q4", true);
    let to = place(&mut driver, 0, "2027-Q2", false);
    drag(&mut driver, from, to);
    assert_eq!(span(&driver, 0), "2026-Q2..2027-Q2");
    let from = place(&mut driver, 0, "2026-Q2", false);
    let to = place(&mut driver, 0, "2026-Q4", false);
    drag(&mut driver, from, to);
    assert_eq!(span(&driver, 0), "2026-Q4..2027-Q2");
    // pressed and let go at once: only selected
    let here = place(&mut driver, 1, "2027-Q1", false);
    drag(&mut driver, here, here);
    assert_eq!(span(&driver, 1), "2027-Q1..2027-Q2");
    driver.expect("Mail sorting · 2027 Q1–Q2").keys("enter");
    assert_eq!(driver.work().page, Page::item(Step::Initiatives, 1));
}

#[test]
fn two_years_are_looked_at_closely() {
    let mut driver = on_timeline();
    driver
        .keys("down down down z")
        .expect("Closely: 2027–2028")
        .expect("Q3")
        .keys("<")
        .expect("Closely: 2026–2027")
        .expect("Q2▼")
        .keys("< z")
        .expect("Closely: 2027–2028")
        .keys("z")
        .expect("The whole plan");
}

#[test]
fn groups_fold() {
    let mut driver = on_timeline();
    driver
        .keys("B")
        .expect("In groups by phase")
        .expect("▾ Initiatives");
    driver.keys("B").expect("▾ Technology & infra");
    driver.keys("down down space");
    assert!(!driver.shows("T Chatbot"));
    driver.keys("space").expect("T Chatbot");
    driver
        .keys("B")
        .expect("▾ Idea")
        .keys("B B")
        .expect("Without groups");
}

#[test]
fn the_law_has_its_dates_below_the_bars() {
    let mut driver = on_timeline();
    driver
        .keys("end up space")
        .expect("high risk (Annex III)")
        .expect("No legal advice")
        .keys("down down down down")
        .expect("2 August 2027: Each country has a place to try AI");
    driver
        .keys("right")
        .expect("Only phases, milestones and initiatives");
}

#[test]
fn an_idea_without_quarters_says_how_it_gets_some() {
    let text = PLAN.replace("status: idea, span: 2028,", "status: idea,");
    let mut driver = Driver::on(&text).sized(120, 40);
    driver
        .go(Step::Timeline)
        .keys("down down down down right")
        .expect("It has no quarters yet");
}

#[test]
fn what_is_left_is_a_figure_also_where_billions_have_little_room() {
    for (lang, shown) in [
        (Lang::En, ["472m", "1.1bn"]),
        (Lang::Nl, ["472mln", "1,1mld"]),
        (Lang::De, ["472Mio", "1,1Mrd"]),
    ] {
        let mut driver = Driver::on(&PLAN.replace("20_000_000", "90_000_000_000"));
        driver.app.speak(lang, Region::of(lang));
        driver.go(Step::Timeline).keys("G");
        let screen = driver.screen();
        let left = screen.lines().find(|line| line.contains(", €"));
        let left = left.unwrap_or_else(|| panic!("{screen}"));
        assert!(shown.iter().all(|part| left.contains(part)), "{left}");
    }
}
