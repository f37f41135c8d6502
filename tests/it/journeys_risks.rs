//! Risks at the keyboard: the matrix, the list, the form, the reserve, and the way from a finding to its field.

use roadmap::{
    locale::{Lang, Region},
    plan::{PlanB, RiskKind, Share},
    tui::{
        steps::{Page, Part, Step},
        theme::Theme,
    },
};

use super::driver::Driver;

const EMPTY: &str = "\
format: 1
company: { name: Example BV, revenue: 20_000_000 }
plan: { start: 2026-Q1 }
";

/// Expected 4,500 + 2,000; the idea's does not count.
const PLAN: &str = "\
format: 1
company: { name: Example BV, revenue: 20_000_000 }
plan: { start: 2026-Q1 }
budget: { rate: 3.5%, reserve: 1% }
initiatives:
  - id: bot
    name: Chatbot
    span: 2026-Q2
    important: true
    owner: Head of HR
    cost: { people: 30_000 }
    risks:
      - { kind: change, name: Staff do not use it, probability: 30%, impact: 15_000, response: Involve people early, plan_b: { trigger: Under 20 % use, do: FAQ page } }
  - id: mail
    name: Mail
    span: 2026-Q3
    cost: { people: 9_000 }
    risks:
      - { name: Letters are misread, probability: 20%, impact: 10_000 }
  - id: later
    name: Later
    status: idea
    risks:
      - { name: Nobody asks for it, probability: 90%, impact: 1_000 }
";

/// The line of the screen that shows a text.
fn line(driver: &mut Driver, words: &str) -> String {
    let screen = driver.screen();
    let mut lines = screen.lines();
    let found = lines.find(|line| line.contains(words));
    found
        .unwrap_or_else(|| panic!("no {words} in\n{screen}"))
        .to_owned()
}

#[test]
fn a_first_risk_is_written_down_with_its_plan_b() {
    let mut driver = Driver::on(EMPTY);
    driver
        .keys("7")
        .expect("No risks yet")
        .expect("press a for a risk of the whole plan")
        .keys("a 'Vendor goes out of business' enter");
    driver
        .keys("right down enter '30' enter enter '40k' enter")
        .expect("expected value €12,000")
        .keys("enter 'Two vendors' enter");
    driver
        .at("Taken when")
        .keys("enter 'Insolvency' enter enter 'Switch' enter")
        .keys("enter '+20%' enter enter enter enter '1 quarter' enter");
    let risk = &driver.plan().risks[0];
    assert_eq!(risk.name, "Vendor goes out of business");
    assert_eq!(risk.kind, Some(RiskKind::Technology));
    assert_eq!(risk.probability, Some(Share::percent(30)));
    assert_eq!(risk.impact.unwrap().minor(), 4_000_000);
    assert_eq!(risk.response, "Two vendors");
    let Some(PlanB::Full {
        trigger,
        action,
        cost,
        delay,
        ..
    }) = &risk.plan_b
    else {
        panic!("{:?}", risk.plan_b);
    };
    assert_eq!(
        (trigger.as_str(), action.as_str()),
        ("Insolvency", "Switch")
    );
    assert_eq!(*cost, Some(Share::percent(20)));
    assert!(delay.is_some());
    driver
        .keys("esc")
        .expect("A Vendor goes out of business  Whole plan")
        .expect("Plan B: Switch – taken when: Insolvency")
        .keys("g")
        .expect("Expected value €12,000; the plan has no reserve.");
    // removed, and back
    driver
        .at("A Vendor goes out of business")
        .keys("d")
        .expect("Removed: Vendor goes out of business")
        .expect("No risks yet")
        .keys("u")
        .expect("A Vendor goes out of business");
}

#[test]
fn the_usual_risks_are_offered_until_the_plan_has_them() {
    let mut driver = Driver::on(EMPTY).sized(80, 40);
    driver.keys("7").expect("The usual four");
    driver.at("Specialists are hard to find").keys("enter esc");
    assert_eq!(driver.plan().risks[0].kind, Some(RiskKind::Skills));
    assert_eq!(
        driver.plan().risks[0].response,
        "Train our own people rather than outsource everything"
    );
    let screen = driver.screen();
    assert_eq!(screen.matches("Specialists are hard to find").count(), 1);
    driver.expect("One risk counts for nothing yet");
}

#[test]
fn the_sum_is_held_against_the_reserve() {
    let mut driver = Driver::on(PLAN);
    driver
        .keys("7")
        .expect("✓ Expected value €6,500; reserve €7,000: €500 left.")
        .expect("In the worst case €25,000; with 80% certainty at most €15,000.");
    // the sum is explained, product by product
    driver
        .keys("?")
        .expect("Staff do not use it: 30% × €15,000 = €4,500")
        .expect("Together: €6,500.")
        .keys("esc");
    // Enter goes to the reserve
    driver.keys("g enter");
    assert_eq!(driver.work().page, Page::of(Step::Rate));
    driver
        .keys("enter ctrl-u '0,5' enter 7")
        .expect("✗ Expected value €6,500; reserve €3,500: €3,000 short.");
}

#[test]
fn the_list_is_in_the_order_of_expected_values_and_says_what_does_not_count() {
    let mut driver = Driver::on(PLAN).sized(120, 40);
    driver.keys("7");
    let screen = driver.screen();
    let places: Vec<usize> = [
        "A Staff do not use it",
        "B Letters are misread",
        "Nobody asks for it",
    ]
    .iter()
    .map(|name| {
        screen
            .find(name)
            .unwrap_or_else(|| panic!("{name}\n{screen}"))
    })
    .collect();
    assert!(places.is_sorted(), "{screen}");
    driver.expect("Not counted, since their initiatives are ideas, paused or stopped:");
    driver.at("Staff do not use it").keys("J");
    driver.expect("This list is in the order of its figures.");
    // the side panel says what is done
    driver
        .expect("Plan B: FAQ page")
        .expect("Beforehand: Involve people early");
}

#[test]
fn a_cell_of_the_matrix_narrows_the_list() {
    let mut driver = Driver::on(PLAN);
    driver.keys("7");
    // half of the cost, 30 %: the second row from below, the fourth column
    assert_eq!(
        line(&mut driver, "to 30%").split_whitespace().last(),
        Some("B")
    );
    driver
        .keys("g down down down down right right right")
        .expect("How likely: to 30%; impact: to 50% of the cost of the initiative, or of the")
        .expect("A Staff do not use it")
        .keys("enter")
        .expect("Only the one risk of this cell");
    assert!(!driver.shows("B Letters are misread"));
    driver.keys("enter").expect("All risks again.");
    driver.expect("B Letters are misread");
    driver
        .keys("left enter")
        .expect("No risk stands in this cell.");
    assert!(driver.work().look.risks.is_none());
}

#[test]
fn the_mouse_selects_a_cell_and_opens_it() {
    use roadmap::tui::{event::Mouse, hits::Target, msg::Msg, rows::Spot};
    let mut driver = Driver::on(PLAN);
    driver.keys("7").screen();
    let wanted = Target::Row(Spot::part("risk_cell", 1, 3));
    let place = (0..24)
        .flat_map(|y| (0..80).map(move |x| (x, y)))
        .find(|(x, y)| driver.hits.at(*x, *y) == Some(wanted))
        .unwrap();
    for _ in 0..2 {
        driver.send(Msg::Mouse(Mouse::Press, place.0, place.1));
        driver.screen();
    }
    driver.expect("Only the one risk of this cell");
}

#[test]
fn a_risk_of_an_initiative_opens_its_form_there_and_can_be_removed_here() {
    let mut driver = Driver::on(PLAN);
    driver.keys("7");
    driver.at("Letters are misread").keys("enter");
    let page = Page {
        part: Some(Part::Risk(0)),
        ..Page::item(Step::Initiatives, 1)
    };
    assert_eq!(driver.work().page, page);
    driver.keys("7");
    driver.at("Letters are misread").keys("d");
    assert!(driver.plan().initiatives[1].risks.is_empty());
    driver.expect("Removed: Letters are misread").keys("u");
    assert_eq!(driver.plan().initiatives[1].risks.len(), 1);
}

#[test]
fn a_finding_about_a_risk_goes_to_the_field_that_mends_it() {
    let mut driver = Driver::on(PLAN);
    driver.keys("A");
    driver.at("Letters are misread").keys("enter");
    assert_eq!(
        line(&mut driver, "▸").trim_start_matches([' ', '▸']),
        "What is done             …"
    );
    driver.keys("enter 'Sort by hand' enter");
    let plan_b = driver.plan().initiatives[1].risks[0].plan_b.clone();
    assert_eq!(plan_b, Some(PlanB::Text("Sort by hand".to_owned())));
}

#[test]
fn signs_and_languages() {
    for (lang, words) in [
        (
            Lang::Nl,
            "Verwachte waarde €\u{a0}6.500; reserve €\u{a0}7.000: nog €\u{a0}500 over.",
        ),
        (
            Lang::De,
            "Erwartungswert 6.500\u{a0}€; Reserve 7.000\u{a0}€: noch 500\u{a0}€ übrig.",
        ),
    ] {
        let mut driver = Driver::on(PLAN);
        driver.app.speak(lang, Region::of(lang));
        driver.keys("7").expect(words);
    }
    let mut driver = Driver::on(PLAN);
    driver.app.theme = Theme::new(false, true);
    let screen = driver.keys("7").screen();
    let odd: String = screen
        .chars()
        .filter(|c| !c.is_ascii() && *c != '€')
        .collect();
    assert_eq!(odd, "", "{screen}");
}

#[test]
fn a_thousand_initiatives_with_risks_are_shown() {
    use std::fmt::Write;
    let mut text = EMPTY.to_owned();
    text.push_str("initiatives:\n");
    for at in 0..1_000 {
        writeln!(
            text,
            "  - {{ id: i{at}, name: Initiative {at}, span: 2026-Q2, cost: {{ people: 1_000 }}, risks: [{{ name: Risk {at}, probability: {}%, impact: {} }}] }}",
            at % 100,
            at * 7
        )
        .unwrap();
    }
    let mut driver = Driver::on(&text);
    driver.keys("7").expect("A   Risk 999");
    // cells that hold many say how many
    driver
        .expect("!! 289")
        .keys("G up")
        .expect("Add a risk of the whole plan");
}

#[test]
fn a_long_offered_risk_does_not_run_into_its_answer() {
    let mut driver = Driver::on(
        "format: 1\ncompany: { revenue: 20_000_000 }\nplan: { start: 2026-Q1 }\nrisks:\n  - { kind: technology, name: A }\n  - { kind: skills, name: B }\n  - { kind: change, name: C }\n",
    );
    driver.app.speak(Lang::De, Region::of(Lang::De));
    driver
        .keys("7 G")
        .expect("…  Datenschutz und Rechtsberatung");
}

#[test]
fn what_a_risk_belongs_to_is_whole_where_there_is_room_and_cut_before_a_figure_goes() {
    let name = "Predictive maintenance as a service";
    let plan = PLAN.replace("    owner: Head of HR\n", "");
    let mut driver = Driver::on(&plan.replace("name: Mail", &format!("name: {name}")));
    driver.keys("7").resize(200, 60);
    assert!(line(&mut driver, "B Letters are misread").contains(name));
    driver.resize(80, 24);
    let shown = line(&mut driver, "B Letters are misread");
    for part in ["Predictive m", "10,000", "2,000", "✗ no"] {
        assert!(shown.contains(part), "{shown}");
    }
}
