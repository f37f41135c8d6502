//! What a person does at the keyboard, and what comes of it: keys → plan and screen.

use std::path::PathBuf;

use roadmap::{
    locale::Lang,
    plan::{Size, Status},
    tui::{
        event::Mouse,
        hits::Target,
        msg::{Effect, May, Msg},
        rows::Spot,
        steps::{Page, Step},
        work::Way,
    },
};

use super::driver::Driver;

const PLAN: &str = "\
format: 1
company:
  name: Example BV
  revenue: 20_000_000
plan:
  start: 2026-Q1
initiatives:
  - { id: bot, name: Chatbot, span: 2026-Q2..2026-Q4, status: planned, cost: { people: 10_000 } }
  - { id: mail, name: Mail sorting, span: 2027-Q1, status: idea, cost: { people: 5_000 } }
";

#[test]
fn the_guide_walks_from_revenue_to_a_saved_plan() {
    let mut driver = Driver::new();
    driver
        .keys("enter 'Acme BV' enter '20m'")
        .expect("= €20,000,000")
        .keys("enter '2025' enter tab")
        .expect("2/9 Rate")
        .expect("3.5% = €700,000")
        .expect("✓ within 2% to 5% of revenue")
        .keys("tab")
        .expect("3/9 Periods")
        .expect("105,000")
        .keys("tab tab tab tab tab")
        .expect("8/9 Plan")
        .keys("tab")
        .expect("9/9 Save")
        .expect("acme-bv.yaml")
        .keys("enter")
        .expect("Saved acme-bv.yaml, 14:02")
        .expect("1 Overview");
    let plan = driver.plan();
    assert_eq!(plan.company.name, "Acme BV");
    assert_eq!(plan.company.revenue_year, Some(2025));
    assert_eq!(plan.phases.len(), 3);
    assert!(!driver.work().unsaved());
    let saved = driver.effects.iter().any(
        |effect| matches!(effect, Effect::Save { path, .. } if path.ends_with("acme-bv.yaml")),
    );
    assert!(saved, "{:?}", driver.effects);
}

#[test]
fn the_short_path_makes_a_plan_that_the_long_one_goes_on_from() {
    let mut driver = Driver::new();
    driver
        .keys("down enter 'Acme' enter '5m' enter tab")
        .expect("2/5 Processes")
        .keys("enter 'Quotes' enter 'Sales' enter '120' tab esc tab")
        .expect("3/5 Quick wins")
        .keys("'Draft quotes' enter")
        .keys("enter '60' enter '12k' enter")
        .expect("€12,000")
        .keys("esc tab")
        .expect("4/5 Pilot")
        .keys("space enter")
        .expect("Draft quotes")
        .keys("tab enter");
    let plan = driver.plan();
    assert_eq!(plan.processes[0].name, "Quotes");
    let pilot = plan.initiative("draft-quotes").unwrap();
    assert_eq!(pilot.status, Status::Planned);
    assert_eq!(
        pilot.benefits[0].process.as_ref().unwrap().as_str(),
        "quotes"
    );
    assert_eq!(driver.work().way, Way::Tabs);
    driver
        .go(Step::Save)
        .keys("down")
        .keys("enter")
        .expect("2/9 Rate");
}

#[test]
fn each_step_can_be_skipped_and_gone_back_to() {
    let mut driver = Driver::new();
    driver.keys("enter esc tab tab tab").expect("4/9");
    driver
        .keys("esc")
        .expect("3/9")
        .keys("backtab")
        .expect("2/9");
}

#[test]
fn the_budget_can_be_given_as_a_rate_or_an_amount_in_total_or_for_this_year() {
    let mut driver = Driver::on(PLAN);
    driver
        .go(Step::Rate)
        .keys("right right")
        .expect("3.7% = €740,000");
    driver.keys("shift-right").expect("4.2% = €840,000");
    driver
        .keys("enter")
        .keys("ctrl-u '2,75' enter")
        .expect("2.75% = €550,000");
    driver
        .keys("enter ctrl-u '800k' enter")
        .expect("4% = €800,000");
    assert!(matches!(driver.plan().budget.size, Size::Amount(_)));
    driver
        .keys("enter ctrl-u '150k'")
        .expect("= €1,000,000 in total")
        .keys("enter")
        .expect("€1,000,000");
}

#[test]
fn a_way_out_of_a_collision_is_one_key() {
    let mut driver = Driver::on(PLAN);
    driver.go(Step::Rate).keys("b");
    let first = &driver.plan().budget.periods[0];
    assert!(
        !first.categories.is_empty(),
        "more advice in the first year"
    );
    driver.keys("u").expect("Undone");
    assert!(driver.plan().budget.periods[0].categories.is_empty());
}

#[test]
fn shares_give_way_to_each_other_and_locked_ones_stay() {
    let mut driver = Driver::on(PLAN);
    driver
        .go(Step::Categories)
        .keys("down down space")
        .expect("locked");
    driver.keys("up up enter ctrl-u '50' enter");
    let shares: Vec<String> = driver
        .plan()
        .budget
        .categories
        .iter()
        .map(|(_, share)| share.number_text())
        .collect();
    assert_eq!(shares, ["50", "40", "10"]);
    driver.expect("350,000");
}

#[test]
fn the_pillars_shares_can_be_taken_from_the_initiatives() {
    let mut driver = Driver::on(PLAN);
    driver.keys("4 enter down down down enter down enter esc");
    driver.go(Step::PillarShares).keys("enter down down enter");
    let pillars = &driver.plan().budget.pillars;
    assert_eq!(pillars.len(), 4);
    assert_eq!(pillars[0].1.number_text(), "100");
}

#[test]
fn what_is_undone_is_said_in_words() {
    let mut driver = Driver::on(PLAN);
    driver.go(Step::Company).keys("i ctrl-u 'Other BV' enter");
    assert_eq!(driver.plan().company.name, "Other BV");
    driver.keys("u").expect("Undone: Name: Other BV");
    assert_eq!(driver.plan().company.name, "Example BV");
    assert!(!driver.work().unsaved());
    driver
        .keys("U")
        .expect("Made again: Name: Other BV")
        .keys("u u")
        .expect("nothing to undo");
}

#[test]
fn fields_keep_every_character_that_can_be_typed() {
    let mut driver = Driver::on(PLAN);
    driver.go(Step::Company).keys("enter ctrl-u");
    let printable: String = (' '..='~').chain("éßñ漢€".chars()).collect();
    for c in printable.chars() {
        driver.send(Msg::Key(roadmap::tui::event::Key::plain(
            roadmap::tui::event::Code::Char(c),
        )));
    }
    driver.keys("enter");
    assert_eq!(driver.plan().company.name, printable.trim());
    assert_eq!(driver.work().page, Page::of(Step::Company));
}

#[test]
fn a_pasted_line_end_submits_nothing() {
    let mut driver = Driver::on(PLAN);
    driver.go(Step::Company).keys("enter ctrl-u");
    driver.send(Msg::Paste("Two\r\nlines\nq\n".to_owned()));
    assert_eq!(driver.plan().company.name, "Example BV");
    driver.keys("enter");
    assert_eq!(driver.plan().company.name, "Two lines q");
}

#[test]
fn a_wrong_value_is_explained_in_place_and_traps_nobody() {
    let mut driver = Driver::on(PLAN);
    driver
        .go(Step::Company)
        .keys("down enter ctrl-u 'lots'")
        .expect("✗ This is not a number");
    // Enter stays and says why, Tab leaves and keeps what was typed, Esc gives up
    driver
        .keys("enter")
        .expect("lots")
        .keys("tab up")
        .expect("lots");
    assert_eq!(
        driver.plan().company.revenue.unwrap().minor(),
        2_000_000_000
    );
    driver.keys("enter ctrl-u '30m' enter");
    assert_eq!(
        driver.plan().company.revenue.unwrap().minor(),
        3_000_000_000
    );
    assert!(!driver.shows("lots"));
}

#[test]
fn quitting_asks_only_when_something_would_be_lost() {
    let mut driver = Driver::on(PLAN);
    driver.keys("q");
    assert_eq!(driver.effects, [Effect::Quit]);

    let mut driver = Driver::on(PLAN);
    driver
        .go(Step::Rate)
        .keys("right q")
        .expect("Quit and lose them?")
        .keys("enter");
    assert_eq!(driver.effects, [], "the safe answer comes first");
    driver.keys("q down enter");
    assert_eq!(driver.effects, [Effect::Quit]);
}

#[test]
fn a_file_that_is_there_is_overwritten_only_when_asked() {
    let mut driver = Driver::on(PLAN);
    driver.send(Msg::NotSaved {
        path: PathBuf::from("plan.yaml"),
        notice: Box::new(
            roadmap::plan::Notice::new(
                "save-exists",
                roadmap::plan::Severity::Error,
                roadmap::plan::Path::root(),
            )
            .text("file", "plan.yaml"),
        ),
        may: Some(May::Overwrite),
    });
    driver.keys("n");
    assert_eq!(driver.effects, []);
}

#[test]
fn initiatives_are_added_named_changed_moved_and_removed() {
    let mut driver = Driver::on(PLAN);
    driver
        .keys("4 a esc esc")
        .expect("· New initiative")
        .keys("u g a 'Quote drafts' enter");
    assert_eq!(driver.plan().initiatives[1].id.as_str(), "quote-drafts");
    driver.keys("esc J");
    assert_eq!(driver.plan().initiatives[2].name, "Quote drafts");
    driver.keys("d").expect("Removed: Quote drafts");
    assert_eq!(driver.plan().initiatives.len(), 2);
    driver.keys("u").expect("Undone: Removed: Quote drafts");
    assert_eq!(driver.plan().initiatives.len(), 3);
}

/// Goes down to a row by what it is called.
fn to(driver: &mut Driver, text: &str) {
    for _ in 0..60 {
        let row = driver.app.row().unwrap();
        if row.label.as_str().contains(text) {
            return;
        }
        driver.keys("down");
    }
    panic!("no row {text}");
}

#[test]
fn an_estimate_may_be_a_range() {
    let mut driver = Driver::on(PLAN);
    driver.keys("4 enter");
    to(&mut driver, "  People");
    driver.keys("enter ctrl-u '15k / 18k / 30k' enter");
    let item = &driver.plan().initiatives[0];
    let (_, cost) = item.cost.amounts().next().unwrap();
    assert_eq!(cost.high().minor(), 3_000_000, "{:?}", item.cost);
}

#[test]
fn moving_the_start_moves_the_plan_along() {
    let mut driver = Driver::on(PLAN);
    driver
        .go(Step::Company)
        .keys("down down down down enter ctrl-u 'Q1 2028' enter");
    let plan = driver.plan();
    assert_eq!(plan.budget.periods[0].years.first(), 2028);
    assert_eq!(
        plan.initiatives[0].span.unwrap().to_string(),
        "2028-Q2..2028-Q4"
    );
}

#[test]
fn help_explains_the_figure_searches_and_runs_a_line() {
    let mut driver = Driver::on(PLAN);
    driver
        .go(Step::Rate)
        .keys("?")
        .expect("How this figure comes about")
        .expect("€700,000")
        .keys("/ 'undo'")
        .expect("Take the last change back")
        .keys("esc")
        .keys(": 'mouse' enter")
        .expect("belongs to the terminal");
    assert!(!driver.app.mouse);
}

#[test]
fn a_key_that_can_do_nothing_here_says_why() {
    Driver::on(PLAN)
        .go(Step::Company)
        .keys("a")
        .expect("Nothing can be added here.")
        .keys("U")
        .expect("There is nothing to redo.");
}

#[test]
fn the_mouse_does_what_the_keys_do() {
    let mut driver = Driver::on(PLAN);
    let screen = driver.screen();
    let column = screen.lines().nth(1).unwrap().find("3 Timeline").unwrap();
    assert_eq!(
        driver.hits.at(u16::try_from(column).unwrap(), 1),
        Some(Target::Step(Step::Timeline))
    );
    driver.send(Msg::Mouse(Mouse::Press, u16::try_from(column).unwrap(), 1));
    driver.expect("Phases and initiatives");
    driver.send(Msg::Mouse(Mouse::WheelDown, 10, 10));
    let selected = driver.work().places[&Page::of(Step::Timeline)];
    assert_eq!(selected, Spot::of("initiative", 1));
}

#[test]
fn choosing_a_language_changes_screen_and_untouched_texts() {
    let mut driver = Driver::new();
    driver.keys("enter esc end up up space down enter");
    driver.expect("Van wie is het plan").expect("Naam");
}

#[test]
fn a_plan_with_errors_opens_and_shows_them() {
    let mut driver = Driver::on(&PLAN.replace("2026-Q2..2026-Q4", "Q2 2026"));
    driver.expect("One mistake in the file");
}

#[test]
fn text_from_a_file_cannot_move_the_cursor() {
    let hostile = PLAN.replace("Example BV", "\"\\e[31mRed\\u202Eevil\\u200B\"");
    let mut driver = Driver::on(&hostile);
    let screen = driver.screen();
    assert!(screen.contains("␛[31mRed�evil�"), "{screen}");
    let bad = |c: char| c.is_control() && c != '\n' || "\u{202e}\u{200b}".contains(c);
    assert!(!screen.contains(bad));
}

#[test]
fn every_language_walks_the_whole_guide() {
    for lang in Lang::ALL {
        let mut driver = Driver::speaking(lang);
        driver.keys("enter 'Acme' enter '20' enter tab esc");
        for _ in 0..9 {
            driver.keys("tab");
            let screen = driver.screen();
            assert!(!screen.contains("ask-"), "{screen}");
        }
    }
}

#[test]
fn an_initiative_has_benefits_risks_and_kpis_as_many_as_one_likes() {
    let mut driver = Driver::on(PLAN);
    driver.keys("4 enter");
    to(&mut driver, "Spread");
    driver
        .keys("enter '50%, 30%'")
        .expect("There are 3 quarters")
        .keys("ctrl-u '50%, 30%, 20%' enter");
    assert_eq!(driver.plan().initiatives[0].spread.len(), 3);
    to(&mut driver, "Benefits");
    driver
        .keys("a '12k' enter")
        .expect("Chatbot › Benefit")
        .keys("down down enter '4 quarters' enter")
        .expect("4 quarters")
        .keys("esc a '3k' enter esc");
    to(&mut driver, "Risks");
    driver
        .keys("a 'Nobody uses it' enter")
        .keys("down down enter '30' enter enter '5k' enter down enter 'Fewer than 10 users' enter")
        .keys("enter 'Train again' enter esc")
        .expect("plan B: Train again");
    to(&mut driver, "KPIs");
    driver
        .keys("a 'Answers' enter down down down enter '%' enter esc")
        .expect("Answers");
    let item = &driver.plan().initiatives[0];
    assert_eq!(item.benefits.len(), 2);
    assert!(matches!(
        item.benefits[0].ramp,
        roadmap::plan::Ramp::Over(_)
    ));
    assert_eq!(item.risks[0].impact.unwrap().minor(), 500_000);
    assert_eq!(item.kpis.len(), 1);
    driver.keys("d").expect("Removed: Answers").keys("u");
    assert_eq!(driver.plan().initiatives[0].kpis.len(), 1);
}

#[test]
fn a_cost_by_quarter_is_changed_quarter_by_quarter() {
    let by_quarter = PLAN.replace(
        "cost: { people: 10_000 }",
        "cost: { 2026-Q2: { people: 10_000 }, 2026-Q3: { people: 2_000 } }",
    );
    let mut driver = Driver::on(&by_quarter);
    driver.keys("4 enter");
    to(&mut driver, "2026 Q2 People");
    driver.keys("enter ctrl-u '11k' enter");
    let amounts: Vec<i128> = driver.plan().initiatives[0]
        .cost
        .amounts()
        .map(|(_, estimate)| estimate.likely().minor())
        .collect();
    assert_eq!(amounts, [1_100_000, 200_000]);
}

#[test]
fn another_currency_keeps_the_figures() {
    let mut driver = Driver::on(PLAN);
    driver.go(Step::Company).keys("down down down right");
    assert_eq!(driver.plan().currency().code(), "CHF");
    assert_eq!(
        driver.plan().company.revenue.unwrap().minor(),
        2_000_000_000
    );
}

#[test]
fn a_key_without_a_meaning_says_so() {
    let mut driver = Driver::on(PLAN);
    driver
        .keys("x")
        .expect("Nothing is on this key")
        .keys("1 d")
        .expect("can't be moved or removed");
}
