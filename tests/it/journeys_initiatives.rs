//! The table of initiatives and the form of each, at the keyboard and with the mouse; and what the file says after it.

use roadmap::{
    plan::{AiClass, CouncilDuty, Id, Plan, Ramp, Status, Worth},
    tui::{
        event::Mouse,
        hits::Target,
        look::{Group, Order},
        msg::{Edited, Effect, Msg},
        steps::{Page, Step},
    },
    yaml::{Document, decode, guidelines, rewrite},
};

use super::driver::Driver;

const PLAN: &str = "\
format: 1
company: { name: Example BV, revenue: 20_000_000 }
plan: { start: 2026-Q1, as_of: 2026-Q2 }
phases:
  - { id: foundation, name: Foundation, span: 2026 }
  - { id: expand, name: Expand, span: 2027..2028 }
initiatives:
  # asked for by HR
  - id: bot # the pilot
    name: Chatbot
    pillar: technology
    horizon: quick-win
    span: 2026-Q2..2026-Q4
    cost: { people: 10_000, advice: 1_000 } # quote of March
    benefit: { kind: cash, per_year: 24_000 }
    kpis:
      - { id: answers, name: Answers, unit: \"%\", baseline: 0, target: 50, by: 2027-Q4 }
  # the large one
  - id: mail
    name: Mail sorting
    pillar: processes
    department: Sales
    span: 2027-Q1..2027-Q4
    cost: { people: 50_000 }
    benefit: { kind: hours, hours_per_month: 100, hour_cost: 40, realised: 50% }
    needs: [bot]
  - id: data
    name: Clean data
    pillar: data
    status: idea
governance:
  - { id: privacy, name: Privacy, initiative: bot } # by May
measurements:
  - { quarter: 2027-Q1, kpi: bot/answers, value: 20 }
scenarios:
  late: { set: { initiatives.bot.status: paused } }
";

/// On the table of initiatives.
fn table() -> Driver {
    let mut driver = Driver::on(PLAN).sized(120, 40);
    driver.keys("4");
    driver
}

/// In the form of one.
fn form(at: usize) -> Driver {
    let mut driver = table();
    for _ in 0..at {
        driver.keys("down");
    }
    driver.keys("enter");
    driver
}

/// Goes to the row that is called so, from the top.
fn to<'a>(driver: &'a mut Driver, label: &str) -> &'a mut Driver {
    driver.keys("g");
    for _ in 0..80 {
        let row = driver.app.row().unwrap();
        if row.label.as_str().trim() == label {
            return driver;
        }
        driver.keys("down");
    }
    panic!("no {label} in\n{}", driver.screen());
}

/// The initiatives that the table shows, from the top.
fn shown(driver: &Driver) -> Vec<String> {
    let rows = driver.app.rows();
    let items = rows
        .iter()
        .filter(|row| row.spot.is_some_and(|spot| spot.name == "initiative"));
    items
        .map(|row| {
            driver.plan().initiatives[row.spot.unwrap().item]
                .id
                .to_string()
        })
        .collect()
}

/// The file as it would be saved.
fn saved(driver: &Driver) -> String {
    let document = Document::read(PLAN.as_bytes()).unwrap();
    let before = decode(&document, &guidelines()).plan;
    rewrite(&document, &before, driver.plan()).unwrap().text
}

/// The lines that the first text has and the second has not.
fn only_in<'a>(one: &'a str, other: &str) -> Vec<&'a str> {
    let there: Vec<&str> = other.lines().collect();
    let lines = one.lines().filter(|line| !there.contains(line));
    lines.collect()
}

/// Takes the change back and makes it again: each time the plan is what it was.
fn there_and_back(driver: &mut Driver, before: &Plan) {
    let after = driver.plan().clone();
    assert_ne!(after, *before);
    driver.keys("u");
    assert_eq!(driver.plan(), before, "undone");
    driver.keys("U");
    assert_eq!(*driver.plan(), after, "made again");
}

#[test]
fn the_filter_acts_with_each_key_and_esc_shows_all_again() {
    let mut driver = table();
    driver.keys("/ 'chat'").expect("1 of 3");
    assert_eq!(shown(&driver), ["bot"], "small letters, in any word");
    driver.keys("ctrl-u 'sales'");
    assert_eq!(shown(&driver), ["mail"], "by department");
    // Enter keeps it, and the table is there for the arrows
    driver.keys("enter");
    assert_eq!(driver.app.row().unwrap().label.as_str(), "G Mail sorting");
    driver.keys("esc").expect("All are shown again");
    assert_eq!(shown(&driver).len(), 3);
    driver
        .keys("/ 'nothing like it' enter")
        .expect("Esc shows all 3 again");
    driver.keys("esc");
    assert_eq!(shown(&driver).len(), 3);
    assert!(!driver.work().unsaved(), "a look is no change");
}

#[test]
fn a_key_or_a_click_on_a_head_sorts_and_turns_round() {
    let mut driver = table();
    driver.keys("s s s s").expect("The most expensive first");
    assert_eq!(driver.work().look.items.order, Order::Cost);
    assert_eq!(shown(&driver), ["mail", "bot", "data"]);
    driver.keys("S").expect("The other way round");
    assert_eq!(shown(&driver)[2], "mail");
    // what sorts bears a mark
    driver.expect("Cost, € ↑");

    let (x, y) = head_of(&mut driver, "Initiative");
    driver.send(Msg::Mouse(Mouse::Press, x, y));
    assert_eq!(shown(&driver), ["bot", "data", "mail"], "by name");
    let (x, y) = head_of(&mut driver, "Initiative");
    driver.send(Msg::Mouse(Mouse::Press, x, y));
    assert_eq!(shown(&driver), ["mail", "data", "bot"]);
    // between two columns there is nothing to click
    let (x, y) = head_of(&mut driver, "Cost, €");
    let behind = x + u16::try_from("Cost, €".chars().count()).unwrap();
    assert_eq!(driver.hits.at(behind, y), None);
    driver
        .keys("J")
        .expect("Moving changes the order in the file");
}

/// Where the head of a column stands.
fn head_of(driver: &mut Driver, name: &str) -> (u16, u16) {
    let screen = driver.screen();
    let (y, line) = screen
        .lines()
        .enumerate()
        .find(|(_, line)| line.contains(name) && line.contains("Cost, €"))
        .unwrap();
    let x = line.split(name).next().unwrap().chars().count();
    let place = (u16::try_from(x).unwrap(), u16::try_from(y).unwrap());
    let target = driver.hits.at(place.0, place.1);
    assert!(matches!(target, Some(Target::Head(_))), "{target:?}");
    place
}

#[test]
fn a_plan_without_any_says_how_to_begin() {
    let empty =
        "format: 1\ncompany: { name: Example BV, revenue: 5_000_000 }\nplan: { start: 2026-Q1 }\n";
    let mut driver = Driver::on(empty);
    driver.keys("4").expect("press a to add one, or I");
    for key in ["/", "s", "S", "B"] {
        driver.keys(key).expect("No initiatives yet");
        assert!(driver.work().field.is_none(), "{key}");
    }
    driver.keys("a 'Pilot' enter esc").expect("· Pilot");
    assert_eq!(shown(&driver), ["pilot"]);
}

#[test]
fn groups_have_sums_and_fold() {
    let mut driver = table();
    driver.keys("B").expect("In groups by phase");
    driver.expect("Foundation").expect("(1)");
    driver.keys("B");
    assert_eq!(driver.work().look.items.group, Some(Group::Pillar));
    assert_eq!(shown(&driver), ["bot", "mail", "data"]);
    driver.keys("g enter");
    assert_eq!(shown(&driver), ["mail", "data"], "folded");
    driver.keys("+");
    assert_eq!(shown(&driver), ["bot", "mail", "data"], "and open again");
    driver.keys("-");
    assert_eq!(shown(&driver), ["mail", "data"]);
    driver.keys("B B B").expect("Without groups");
    assert_eq!(shown(&driver), ["bot", "mail", "data"]);
}

#[test]
fn an_estimate_may_have_low_likely_and_high() {
    let mut driver = form(0);
    let before = driver.plan().clone();
    to(&mut driver, "People")
        .keys("enter ctrl-u '8k / 10k / 20k' enter")
        .expect("8,000 / 10,000 / 20,000");
    let cost = &driver.plan().initiatives[0].cost;
    assert_eq!(cost.amounts().next().unwrap().1.high().minor(), 2_000_000);
    there_and_back(&mut driver, &before);
    assert_eq!(
        only_in(&saved(&driver), PLAN),
        [
            "    cost: { people: { low: 8_000, likely: 10_000, high: 20_000 }, advice: 1_000 } # quote of March"
        ]
    );
    // turned round it is refused, and says why
    to(&mut driver, "People")
        .keys("enter ctrl-u '9k / 8k / 7k' enter")
        .expect("✗")
        .keys("esc");
}

#[test]
fn a_cost_is_spread_or_given_by_quarter_and_no_cent_moves() {
    let mut driver = form(0);
    let before = driver.plan().clone();
    to(&mut driver, "Spread over the quarters").keys("enter '50%, 30%, 20%' enter");
    assert_eq!(driver.plan().initiatives[0].spread.len(), 3);
    there_and_back(&mut driver, &before);
    to(&mut driver, "Given")
        .keys("right")
        .expect("quarter by quarter");
    let by_quarter: i128 = driver.work().figures.as_ref().unwrap().initiatives[0]
        .cost_by_quarter
        .iter()
        .map(|(_, amount)| amount.minor())
        .sum();
    assert_eq!(by_quarter, 1_100_000);
    to(&mut driver, "2026 Q2 People").keys("enter ctrl-u '6k' enter");
    driver.expect("€6,000");
}

#[test]
fn a_running_cost_begins_with_its_first_amount() {
    let mut driver = form(0);
    let before = driver.plan().clone();
    to(&mut driver, "Running cost a year").keys("enter");
    to(&mut driver, "Technology");
    // the second one of that name: the first belongs to the one-off cost
    driver.keys("down");
    let mut guard = 0;
    while driver.app.row().unwrap().label.as_str().trim() != "Technology" && guard < 40 {
        driver.keys("down");
        guard += 1;
    }
    driver.keys("enter '2400' enter");
    let running = driver.plan().initiatives[0].running_cost.clone().unwrap();
    assert_eq!(running.amounts[0].1.likely().minor(), 240_000);
    there_and_back(&mut driver, &before);
    to(&mut driver, "Paid by").keys("left");
    to(&mut driver, "Departments pay from").keys("enter '2029Q1' enter");
    assert_eq!(
        only_in(&saved(&driver), PLAN),
        [
            "    running_cost:",
            "      technology: 2_400",
            "      paid_by: plan",
            "      line_from: 2029-Q1",
        ]
    );
}

#[test]
fn a_benefit_has_a_kind_an_amount_and_a_ramp() {
    let mut driver = form(0);
    let before = driver.plan().clone();
    to(&mut driver, "One more benefit")
        .keys("enter '12k' enter")
        .expect("Chatbot › Benefit");
    // undone, its page is gone as well
    there_and_back(&mut driver, &before);
    to(&mut driver, "Cash");
    driver.keys("down enter");
    let Some(Page { part: Some(_), .. }) = Some(driver.work().page) else {
        panic!("the benefit is open")
    };
    let one = driver.plan().clone();
    to(&mut driver, "Grows over").keys("enter '25%, 100%' enter");
    assert!(matches!(
        driver.plan().initiatives[0].benefits[1].ramp,
        Ramp::Steps(_)
    ));
    there_and_back(&mut driver, &one);
    // hours need hours, what one costs, and how much of it is won
    to(&mut driver, "Kind").keys("right right right");
    assert!(matches!(
        driver.plan().initiatives[0].benefits[1].worth,
        Worth::Hours { .. }
    ));
    driver.keys("esc");
}

#[test]
fn a_risk_has_a_plan_b_with_its_trigger() {
    let mut driver = form(0);
    let before = driver.plan().clone();
    to(&mut driver, "Risks and plan B")
        .keys("enter")
        .keys("a 'Nobody uses it' enter")
        .expect("Chatbot › Risk");
    there_and_back(&mut driver, &before);
    to(&mut driver, "Nobody uses it").keys("enter");
    to(&mut driver, "Taken when").keys("enter 'Fewer than 10 users' enter");
    to(&mut driver, "What is done").keys("enter 'Train again' enter");
    let text = saved(&driver);
    let added = only_in(&text, PLAN);
    assert!(
        added
            .iter()
            .any(|line| line.contains("trigger: Fewer than 10 users")),
        "{added:#?}"
    );
    assert!(driver.plan().initiatives[0].risks[0].plan_b.is_some());
}

#[test]
fn a_kpi_keeps_its_measurements_when_its_id_changes() {
    let mut driver = form(0);
    to(&mut driver, "Answers").keys("enter");
    let before = driver.plan().clone();
    to(&mut driver, "Id").keys("enter ctrl-u 'answered' enter");
    assert_eq!(driver.plan().measurements[0].kpi, "bot/answered");
    there_and_back(&mut driver, &before);
    let text = saved(&driver);
    assert_eq!(only_in(&text, PLAN).len(), 2, "{text}");
}

#[test]
fn the_law_has_a_class_duties_and_the_works_council() {
    let mut driver = form(0);
    let before = driver.plan().clone();
    to(&mut driver, "Law, privacy and works council").keys("enter");
    to(&mut driver, "Class under the AI Act").keys("right right");
    let class = |driver: &Driver| {
        let act = driver.plan().initiatives[0].ai_act.clone();
        act.map(|act| act.class)
    };
    assert_eq!(class(&driver), Some(AiClass::Limited));
    to(&mut driver, "Duties met").keys("enter 'transparency, oversight' enter");
    to(&mut driver, "Works council").keys("right right right");
    let item = &driver.plan().initiatives[0];
    assert_eq!(item.ai_act.as_ref().unwrap().duties_done.len(), 2);
    assert!(
        matches!(item.works_council, Some(CouncilDuty::Advice)),
        "{:?}",
        item.works_council
    );
    while driver.work().unsaved() {
        driver.keys("u");
    }
    assert_eq!(driver.plan(), &before);
}

#[test]
fn what_it_needs_is_named_by_a_part_of_its_name() {
    let mut driver = form(1);
    let before = driver.plan().clone();
    to(&mut driver, "Needs first").keys("enter ctrl-u 'chat, clean'");
    driver.expect("= Chatbot, Clean data").keys("enter");
    let needs = &driver.plan().initiatives[1].needs;
    assert_eq!(needs, &[Id::slug("bot"), Id::slug("data")]);
    there_and_back(&mut driver, &before);
    // a part that several names have is none
    to(&mut driver, "Needs first")
        .keys("enter ctrl-u 'a' enter")
        .expect("No initiative is called a")
        .keys("esc");
}

#[test]
fn a_copy_stands_behind_what_it_copies() {
    let mut driver = table();
    let before = driver.plan().clone();
    driver.keys("D").expect("Chatbot (copy)");
    let copy = &driver.plan().initiatives[1];
    assert_eq!((copy.id.as_str(), copy.status), ("bot-2", Status::Planned));
    there_and_back(&mut driver, &before);
    driver.keys("g D").expect("Chatbot (copy 2)").keys("u");
    // what was there before stands in the file as it did
    assert_eq!(only_in(PLAN, &saved(&driver)), [""; 0]);
}

#[test]
fn a_split_moves_no_cent_and_what_needed_the_whole_needs_the_second_part() {
    let mut driver = table();
    let before = driver.plan().clone();
    driver.keys("t").expect("Split in two: Chatbot");
    let plan = driver.plan();
    let ids: Vec<&str> = plan
        .initiatives
        .iter()
        .map(|item| item.id.as_str())
        .collect();
    assert_eq!(ids, ["bot", "bot-2", "mail", "data"]);
    let costs: Vec<i128> = driver
        .work()
        .figures
        .as_ref()
        .unwrap()
        .initiatives
        .iter()
        .map(|figures| figures.cost.minor())
        .collect();
    assert_eq!(costs[0] + costs[1], 1_100_000);
    assert_eq!(plan.initiatives[2].needs[0].as_str(), "bot-2");
    assert_eq!(plan.measurements[0].kpi, "bot-2/answers");
    there_and_back(&mut driver, &before);
    let text = saved(&driver);
    for comment in [
        "# asked for by HR",
        "# the pilot",
        "# the large one",
        "# by May",
    ] {
        assert!(text.contains(comment), "{comment} in\n{text}");
    }
    driver.keys("G k k t").expect("less than two quarters");
}

#[test]
fn a_stop_asks_for_its_reason_and_keeps_it() {
    let mut driver = table();
    let before = driver.plan().clone();
    driver.keys("x enter").expect("Write why").keys("esc");
    assert_eq!(*driver.plan(), before, "no reason, no stop");
    driver.keys("x 'too few questions' enter");
    let item = &driver.plan().initiatives[0];
    assert_eq!(item.status, Status::Stopped);
    assert_eq!(item.lessons.trim(), "Stopped: too few questions");
    assert_eq!(driver.app.row().unwrap().label.as_str(), "T Chatbot");
    driver.expect("(Stopped)").expect("(Not counting: ");
    there_and_back(&mut driver, &before);
    driver.keys("x").expect("It is stopped already.");
}

#[test]
fn another_id_is_known_to_all_that_name_it_and_comments_stay() {
    let mut driver = form(0);
    let before = driver.plan().clone();
    to(&mut driver, "Id")
        .keys("enter ctrl-u 'mail' enter")
        .expect("Another one has this id");
    driver.keys("ctrl-u 'hr-chatbot' enter");
    let plan = driver.plan();
    assert_eq!(plan.initiatives[1].needs[0].as_str(), "hr-chatbot");
    assert_eq!(plan.measurements[0].kpi, "hr-chatbot/answers");
    there_and_back(&mut driver, &before);
    let text = saved(&driver);
    assert_eq!(
        only_in(&text, PLAN),
        [
            "  - id: hr-chatbot # the pilot",
            "    needs: [hr-chatbot]",
            "  - { id: privacy, name: Privacy, initiative: hr-chatbot } # by May",
            "  - { quarter: 2027-Q1, kpi: hr-chatbot/answers, value: 20 }",
            "  late: { set: { initiatives.hr-chatbot.status: paused } }",
        ]
    );
}

#[test]
fn a_removal_takes_its_name_out_of_what_needed_it() {
    let mut driver = table();
    driver.keys("d").expect("has actuals or measurements");
    driver.keys("down");
    let before = driver.plan().clone();
    driver.keys("d").expect("Removed: Mail sorting");
    assert_eq!(driver.app.row().unwrap().label.as_str(), "D Clean data");
    there_and_back(&mut driver, &before);
}

#[test]
fn suggestions_become_ideas_and_go_again() {
    let mut driver = table();
    let before = driver.plan().clone();
    driver.keys("I").expect("What could you do?");
    driver.keys("down space");
    assert_eq!(driver.plan().initiatives.len(), 4);
    assert_eq!(driver.plan().initiatives[3].status, Status::Idea);
    there_and_back(&mut driver, &before);
    driver.keys("space");
    assert_eq!(driver.plan().initiatives.len(), 3);
}

#[test]
fn a_text_of_several_lines_is_edited_in_the_editor() {
    let mut driver = form(0);
    to(&mut driver, "Notes and lessons").keys("enter");
    to(&mut driver, "Notes").keys("enter 'one line' enter");
    assert_eq!(driver.plan().initiatives[0].notes, "one line");
    to(&mut driver, "Notes").keys("e");
    let Some(Effect::EditText { page, spot, text }) = driver.effects.pop() else {
        panic!("{:?}", driver.effects)
    };
    assert_eq!(text, "one line");
    let text = "First line\n\nThird line\n".to_owned();
    driver.send(Msg::Edited(Edited::Text { page, spot, text }));
    assert_eq!(
        driver.plan().initiatives[0].notes,
        "First line\n\nThird line"
    );
    driver.expect("First line").expect("Third line");
    // a field has one line, so Enter goes to the editor as well
    to(&mut driver, "Notes").keys("enter");
    assert!(matches!(
        driver.effects.last(),
        Some(Effect::EditText { .. })
    ));
    let text = saved(&driver);
    assert!(text.contains("    notes: |"), "{text}");
    driver.keys("u").expect("Undone: Notes");
    assert_eq!(driver.plan().initiatives[0].notes, "one line");
}

#[test]
fn a_figure_in_a_column_explains_itself() {
    let mut driver = table().sized(80, 24);
    driver
        .keys("right ?")
        .expect("How this figure comes about")
        .expect("Cash: €24,000 a year.")
        .keys("esc");
    // the sum below is explained by the largest
    driver
        .keys("G k right right ?")
        .expect("Benefit a year at its full size: €48,000.");
}

#[test]
fn the_form_duplicates_splits_and_stops_as_the_table_does() {
    let mut driver = form(0);
    let before = driver.plan().clone();
    driver.keys("D").expect("Chatbot (copy)");
    assert_eq!(driver.work().page, Page::item(Step::Initiatives, 1));
    driver.keys("u").expect("Undone");
    assert_eq!(driver.work().page, Page::item(Step::Initiatives, 0));
    driver.keys("t").expect("Split in two: Chatbot");
    assert_eq!(driver.plan().initiatives[0].name, "Chatbot (1 of 2)");
    driver.keys("u x").expect("Reason for stopping it");
    driver.keys("'too few questions' enter");
    assert_eq!(driver.plan().initiatives[0].status, Status::Stopped);
    driver.keys("u");
    assert_eq!(*driver.plan(), before);
    // inside of it they have no meaning, and say so
    to(&mut driver, "Answers")
        .keys("enter D")
        .expect("Nothing is on this key here");
}

#[test]
fn what_a_filter_leaves_and_what_does_not_count_explain_their_sums() {
    let mut driver = table();
    driver
        .keys("B B / 'a' enter")
        .at("Technology")
        .keys("right");
    driver.expect("One-off cost: €11,000");
    driver
        .keys("esc B B B")
        .at("(Not counting: 1)")
        .keys("right");
    driver.expect("One-off cost: €0");
}
