//! A second copy of the program on the same plan: it looks, and changes nothing.

use roadmap::{
    store::Owner,
    tui::{
        actions::{self, Group},
        app::Screen,
        msg::{Effect, Msg},
        steps::{Page, Step},
    },
};

use super::driver::Driver;

const PLAN: &str = include_str!("plans/screens.yaml");

fn held() -> Driver {
    let mut driver = Driver::on(PLAN);
    let owner = Owner {
        pid: "4711".to_owned(),
        user: "anna".to_owned(),
        host: "desk".to_owned(),
        since: None,
    };
    driver.send(Msg::Held(Some((owner, "09:12".to_owned()))));
    driver
}

#[test]
fn it_says_who_has_the_plan_and_that_it_only_reads() {
    let mut driver = held();
    driver.expect("Read-only: open in process 4711 of anna on desk since 09:12.");
    driver.keys("4").expect("read-only");
}

#[test]
fn no_key_on_any_screen_changes_the_plan() {
    let mut driver = held();
    let before = driver.plan().clone();
    for step in Step::TABS {
        driver.go(*step);
        let scope = driver.app.screen_scope();
        let rows = driver.app.rows().len().min(5);
        for (row, action) in
            (0..rows).flat_map(|row| actions::in_scope(scope).map(move |of| (row, of)))
        {
            let does = action.does;
            if !matches!(action.group, Group::Edit | Group::Plan) {
                continue;
            }
            driver.go(*step).keys("g");
            for _ in 0..row {
                driver.keys("down");
            }
            driver.effects = driver.app.act(does);
            // what opened takes a text, or the second value
            driver.keys("'5' down enter");
            assert_eq!(driver.plan(), &before, "{does:?} on {step:?}, row {row}");
            let writes = |effect: &Effect| {
                use Effect::{EditPlan, EditText, Save};
                matches!(effect, Save { .. } | EditPlan { .. } | EditText { .. })
            };
            assert!(!driver.effects.iter().any(writes), "{does:?} on {step:?}");
            driver.app.layers.clear();
            if let Screen::Work(work) = &mut driver.app.screen {
                work.leave_field();
            }
        }
    }
}

#[test]
fn what_only_looks_still_does() {
    let mut driver = held();
    driver.keys("4 /").keys("'chat' enter");
    driver.expect("Chatbot for HR questions");
    assert!(!driver.shows("Predictive maintenance"));
    driver.keys("3 z").keys("2 t m").keys("A enter");
    let mut driver = held();
    driver.keys("4 enter");
    assert_eq!(driver.app.page(), Page::item(Step::Initiatives, 0));
    driver.keys("i").expect("Read-only: open in process 4711");
}

#[test]
fn once_the_other_has_ended_it_changes_the_plan_again() {
    let mut driver = held();
    driver.send(Msg::Held(None));
    driver.expect("The other program has closed the plan; you can change it now.");
    driver.keys("4 d");
    assert_eq!(driver.plan().initiatives.len(), 2);
}
