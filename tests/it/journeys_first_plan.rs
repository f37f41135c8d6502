//! A CFO's first plan: from nothing, through the guide, to a saved file whose money makes sense.

use roadmap::{
    calc::Payback,
    plan::{Status, Worth},
    tui::{msg::Effect, rows::Kind, work::Way},
    yaml::{Document, decode, guidelines, write},
};

use super::driver::Driver;

/// Goes down to the row that is called so.
fn to<'a>(driver: &'a mut Driver, label: &str) -> &'a mut Driver {
    driver.keys("g");
    for _ in 0..60 {
        if driver.app.row().unwrap().label.as_str().trim() == label {
            return driver;
        }
        driver.keys("down");
    }
    panic!("no {label} in\n{}", driver.screen());
}

/// Goes to a group of fields, and opens it where it is folded.
fn open<'a>(driver: &'a mut Driver, group: &str) -> &'a mut Driver {
    to(driver, group);
    if driver.app.row().unwrap().kind == Kind::Fold(false) {
        driver.keys("enter");
    }
    driver
}

#[test]
fn a_cfos_first_plan_from_nothing_to_a_file_with_sensible_money() {
    let mut driver = Driver::new();
    driver
        .keys("enter 'Acme BV' enter '20m' enter tab esc tab")
        .expect("3.5% = €700,000")
        // a little more, so that the first year holds its assessment
        .keys("right right right tab")
        .expect("3/9 Periods")
        .keys("tab tab tab tab")
        .expect("7/9 Initiatives")
        .expect("Ideas commit no money.")
        // the pilot is no idea any more: it has a cost, a running cost and a benefit
        .keys("down down down")
        .expect("⏎ open")
        .keys("enter");
    to(&mut driver, "Status").keys("right");
    open(&mut driver, "One-off cost");
    to(&mut driver, "People").keys("'18k' enter '9k' enter '3k' enter");
    open(&mut driver, "Running cost a year").keys("down down '2400' enter");
    open(&mut driver, "Benefits")
        .keys("a '36k' enter")
        .expect("Benefit");
    driver
        .keys("esc")
        .expect("Payback from first spending")
        .keys("esc");
    // an own one, with hours saved
    driver.keys("a 'Quotes' enter");
    open(&mut driver, "One-off cost");
    to(&mut driver, "People").keys("'20k / 25k / 40k' enter");
    open(&mut driver, "Benefits").keys("a '0' enter");
    to(&mut driver, "Kind").keys("right right right");
    to(&mut driver, "Hours saved a month").keys("'100' enter '45' enter");
    driver.keys("esc esc tab").expect("8/9 Plan");

    let figures = driver.work().figures.as_ref().unwrap();
    let (envelope, totals) = (figures.envelope.minor(), &figures.totals);
    assert_eq!(envelope, 76_000_000);
    // 30,000 + 25,000 once; who pays the running cost is the departments
    assert_eq!(totals.committed.minor(), 5_500_000);
    assert!(
        matches!(totals.break_even, Payback::In { .. }),
        "{:?}",
        totals.break_even
    );

    driver
        .keys("tab")
        .expect("9/9 Save")
        .keys("enter")
        .expect("Saved acme-bv.yaml, 14:02")
        .expect("1 Overview");
    assert_eq!(driver.work().way, Way::Tabs);
    let plan = driver
        .effects
        .iter()
        .find_map(|effect| match effect {
            Effect::Save { plan, .. } => Some(plan.clone()),
            _ => None,
        })
        .unwrap();
    let planned: Vec<&str> = plan
        .initiatives
        .iter()
        .filter(|item| item.status == Status::Planned)
        .map(|item| item.name.as_str())
        .collect();
    assert_eq!(planned.len(), 2, "{planned:?}");
    let mut all = plan.initiatives.iter();
    let quotes = all.find(|item| item.name == "Quotes").unwrap();
    assert!(matches!(quotes.benefits[0].worth, Worth::Hours { .. }));

    // the file says the same, and nothing in it is wrong
    let text = write(&plan);
    let again = decode(&Document::read(text.as_bytes()).unwrap(), &guidelines());
    assert_eq!(again.notices, []);
    assert_eq!(again.plan, *plan);
}
