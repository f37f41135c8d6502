//! A hand that presses anything: nothing falls over, everything can be undone, and what it made can be saved.

use roadmap::{
    plan::Plan,
    tui::{
        actions::Do,
        event::{Code, Key, Mouse},
        msg::Msg,
        steps::Step,
    },
    yaml::{self, Document},
};

use super::{dice::Dice, driver::Driver};

const PLANS: [&str; 6] = [
    include_str!("../plans/01-machinebouw-20m-nl.yaml"),
    include_str!("../plans/02-logistik-4m-de.yaml"),
    include_str!("../plans/03-wholesale-90m-fy-july-en.yaml"),
    include_str!("../plans/04-second-year-en.yaml"),
    include_str!("plans/screens.yaml"),
    "format: 1\ncompany: { name: Example BV, revenue: 20_000_000 }\nplan: { start: 2026-Q1 }\n",
];

const PLACES: [Step; 22] = [
    Step::Company,
    Step::Rate,
    Step::Periods,
    Step::Categories,
    Step::PillarShares,
    Step::Phases,
    Step::Initiatives,
    Step::Initiatives,
    Step::Processes,
    Step::QuickWins,
    Step::Pilot,
    Step::Suggestions,
    Step::Budget,
    Step::Timeline,
    Step::Pillars,
    Step::People,
    Step::Risks,
    Step::Money,
    Step::Kpis,
    Step::Reviews,
    Step::Advice,
    Step::File,
];

/// What changes something on most screens.
const CHANGES: [char; 18] = [
    'a', 'a', 'd', 'J', 'K', 'H', 'L', 'b', 'c', 'v', ' ', '+', '-', 'D', 't', 'x', 'm', 'o',
];

const KEYS: [Code; 15] = [
    Code::Enter,
    Code::Enter,
    Code::Tab,
    Code::BackTab,
    Code::Backspace,
    Code::Delete,
    Code::Up,
    Code::Down,
    Code::Down,
    Code::Left,
    Code::Right,
    Code::Home,
    Code::End,
    Code::PageUp,
    Code::PageDown,
];

const TEXTS: [&str; 14] = [
    "0",
    "12",
    "1.250.000",
    "3,5%",
    "35%",
    "20m",
    "2027 Q3",
    "2026-Q2..2027-Q1",
    "1-4",
    "Ünïcode 漢字 👩‍👩‍👧",
    "a: b # c",
    "- x",
    "yes",
    "2027-03-14",
];

const SIZES: [(u16, u16); 5] = [(80, 24), (120, 40), (200, 60), (40, 12), (81, 25)];

/// So many hands; the long form asks for more.
fn hands() -> u32 {
    let asked = std::env::var("ROADMAP_HANDS").ok();
    asked.and_then(|count| count.parse().ok()).unwrap_or(18)
}

fn press(driver: &mut Driver, dice: &mut Dice) -> String {
    match dice.below(40) {
        0..=15 => {
            let key = Key::plain(*dice.of(&KEYS));
            driver.send(Msg::Key(key));
            format!("{key:?}")
        }
        16..=19 => {
            let c = char::from_u32(dice.below(94) + 33).unwrap();
            driver.send(Msg::Key(Key::plain(Code::Char(c))));
            format!("{c:?}")
        }
        20..=27 => {
            let c = *dice.of(&CHANGES);
            driver.send(Msg::Key(Key::plain(Code::Char(c))));
            format!("{c:?}")
        }
        28..=32 => {
            let text = *dice.of(&TEXTS);
            driver.send(Msg::Paste(text.to_owned()));
            driver.keys("enter");
            format!("{text:?} enter")
        }
        33 => {
            let (columns, lines) = *dice.of(&SIZES);
            driver.resize(columns, lines);
            format!("{columns}x{lines}")
        }
        34..=36 => {
            driver.buffer();
            let at = (
                u16::try_from(dice.below(80)).unwrap(),
                u16::try_from(dice.below(24)).unwrap(),
            );
            let what = *dice.of(&[Mouse::Press, Mouse::Release, Mouse::WheelDown]);
            driver.send(Msg::Mouse(what, at.0, at.1));
            format!("{what:?} {at:?}")
        }
        37 => {
            driver.keys("ctrl-s");
            "save".to_owned()
        }
        _ => {
            let step = *dice.of(&PLACES);
            settle(driver);
            driver.go(step);
            for _ in 0..dice.below(15) {
                driver.keys("down");
            }
            format!("{step:?}")
        }
    }
}

/// Leaves fields, menus and questions.
fn settle(driver: &mut Driver) {
    while !driver.app.layers.is_empty() || driver.work().field.is_some() {
        driver.keys("esc");
    }
}

fn saved(text: &str, before: &Plan, after: &Plan) -> Result<(), String> {
    let document = Document::read(text.as_bytes()).unwrap();
    let written = yaml::rewrite(&document, before, after).map_err(|fault| format!("{fault:?}"))?;
    let again = Document::read(written.text.as_bytes()).map_err(|fault| format!("{fault:?}"))?;
    let plan = yaml::decode(&again, &yaml::guidelines()).plan;
    if plan == *after {
        Ok(())
    } else {
        Err("it reads back as another plan".to_owned())
    }
}

#[test]
fn a_hand_that_presses_anything_breaks_and_loses_nothing() {
    let mut made = 0;
    for number in 0..hands() {
        let mut dice = Dice::new(number);
        let text = PLANS[number as usize % PLANS.len()];
        let mut driver = Driver::on(text);
        let before = driver.plan().clone();
        let mut pressed = Vec::new();
        let opened = driver.work().stamp().0;
        let is_open = |driver: &Driver| {
            let work = driver.app.work();
            work.is_some_and(|work| work.stamp().0 == opened)
        };
        for _ in 0..60 {
            // a plan without changes can be left
            if is_open(&driver) {
                pressed.push(press(&mut driver, &mut dice));
                driver.buffer();
            }
        }
        if !is_open(&driver) {
            continue;
        }
        let after = driver.plan().clone();
        let told = || format!("hand {number}: {}", pressed.join(", "));
        let saves = saved(text, &before, &after);
        assert!(saves.is_ok(), "{saves:?}\n{}", told());
        settle(&mut driver);
        let mut steps: u32 = 0;
        while driver.work().history.can_undo() {
            driver.app.act(Do::Undo);
            steps += 1;
            assert!(steps < 1_000, "{}", told());
        }
        assert!(*driver.plan() == before, "undone {steps} times\n{}", told());
        for _ in 0..steps {
            driver.app.act(Do::Redo);
        }
        assert!(*driver.plan() == after, "redone\n{}", told());
        made += steps;
    }
    assert!(made > hands(), "{made} changes: such hands show nothing");
}
