//! Questions with several ways out can be read to their end: what two of them do differently often stands there.

use std::path::PathBuf;

use roadmap::{
    locale::{Lang, Region},
    plan::{Arg, Money, Path},
    tui::{
        app::Layer,
        decide::Decision,
        msg::Msg,
        outside::{Both, Clash},
        recovery::Left,
    },
};

use super::{driver::Driver, screens::PLAN};

/// Both changed what people cost in the first initiative, and one of them took something away.
fn both(driver: &Driver) -> Vec<Both> {
    let item = &driver.plan().initiatives[0];
    let money = |units| {
        let currency = driver.plan().currency();
        Some(Arg::Money(Money::from_units(units, currency).unwrap()))
    };
    let place = |key: &str| Path::parse(&format!("initiatives.{}.{key}", item.id));
    vec![
        Both {
            path: place("cost.people"),
            mine: money(3_000),
            theirs: money(4_500),
        },
        Both {
            path: place("notes"),
            mine: None,
            theirs: Some(Arg::Text("so much to say ".repeat(20))),
        },
    ]
}

fn left(conflicts: Option<Vec<Both>>) -> Msg {
    Msg::Left(vec![Left {
        number: 0,
        plan: None,
        name: "plan.yaml".to_owned(),
        time: "14:02".to_owned(),
        difference: String::new(),
        conflicts,
        suggested: PathBuf::from("plan.recovered.yaml"),
    }])
}

fn clash(conflicts: Option<Vec<Both>>) -> Msg {
    Msg::Clash(Box::new(Clash {
        path: PathBuf::from("plan.yaml"),
        difference: String::new(),
        conflicts,
        suggested: PathBuf::from("plan.mine.yaml"),
    }))
}

fn question(driver: &Driver) -> &Decision {
    match driver.app.layers.last() {
        Some(Layer::Decide(decision)) => decision,
        other => panic!("no question but {other:?}"),
    }
}

/// Words with one blank between them, wherever their lines end.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(driver: &mut Driver) -> String {
    flat(&driver.screen())
}

#[test]
fn every_word_of_a_question_can_be_read() {
    for lang in Lang::ALL {
        for ask in [left, clash] {
            for is_clash in [false, true] {
                let mut driver = Driver::on(PLAN);
                driver.app.speak(lang, Region::of(lang));
                let both = is_clash.then(|| both(&driver));
                driver.send(ask(both));
                let shown = words(&mut driver);
                let decision = question(&driver);
                let names = decision.options.iter().map(|(name, _)| name);
                for text in names.chain([&decision.lead]) {
                    assert!(
                        shown.contains(&flat(text.as_str())),
                        "no “{text}” in\n{shown}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_small_window_shows_the_chosen_way_out() {
    for (columns, lines) in [(40, 12), (60, 16), (80, 24)] {
        for lang in Lang::ALL {
            let mut driver = Driver::on(PLAN).sized(columns, lines);
            driver.app.speak(lang, Region::of(lang));
            let both = both(&driver);
            driver.send(left(Some(both)));
            let names: Vec<String> = question(&driver)
                .options
                .iter()
                .map(|(name, _)| name.to_string())
                .collect();
            for name in names {
                let shown = words(&mut driver);
                assert!(shown.contains(&name), "no “{name}” in\n{}", driver.screen());
                driver.keys("down");
            }
        }
    }
}

#[test]
fn what_differs_says_whose_line_is_whose() {
    let mut driver = Driver::on(PLAN);
    driver.send(clash(None));
    driver.keys("enter").expect("- mine, + theirs");
    driver.keys("esc esc");
    driver.send(left(None));
    driver.keys("down enter").expect("- goes, + comes");
}

#[test]
fn a_clash_says_what_each_side_made_of_it() {
    let mut driver = Driver::on(PLAN);
    let places = both(&driver);
    driver.send(clash(Some(places.clone())));
    let shown = words(&mut driver);
    assert!(
        shown.contains("cost.people): mine €3,000, theirs €4,500;"),
        "{shown}"
    );
    assert!(
        shown.contains("notes): mine (taken away), theirs so much to say"),
        "{shown}"
    );
    driver.keys("esc");
    driver.send(left(Some(places)));
    let shown = words(&mut driver);
    let said = "cost.people): €3,000 in these changes, €4,500 in the file;";
    assert!(shown.contains(said), "{shown}");
}
