//! What a person leaves out takes its natural value; only what would mean nothing without it is an error.

use roadmap::{
    calc,
    plan::{Id, Notice, Number, Plan, Quarter, Severity, Share},
    yaml::{Document, decode, guidelines, rewrite},
};

const HEAD: &str = "format: 1\ncompany: { revenue: 1_000_000 }\nplan: { start: 2026-Q3 }\n";

fn read(text: &str) -> (Plan, Vec<Notice>) {
    let decoded = decode(&Document::read(text.as_bytes()).unwrap(), &guidelines());
    (decoded.plan, decoded.notices)
}

#[test]
fn costs_and_people_begin_with_the_plan() {
    let text = format!(
        "{HEAD}costs:\n  - {{ id: a, category: advice, amount: 1_500 }}\nteam:\n  - {{ id: lead, full_cost: 90_000 }}\n"
    );
    let (plan, notices) = read(&text);
    assert_eq!(notices, []);
    let start = Quarter::parse("2026-Q3").unwrap();
    assert_eq!((plan.costs[0].from, plan.team[0].from), (start, start));
    assert_eq!(plan.team[0].fte, Number::ONE);
    assert_eq!(plan.team[0].paid_by_plan, Share::WHOLE);

    // a later start leaves them where they were, and so says when that is
    let mut later = plan.clone();
    later.settings.start = Quarter::parse("2026-Q4").unwrap();
    let done = rewrite(&Document::read(text.as_bytes()).unwrap(), &plan, &later).unwrap();
    assert!(done.text.contains("from: 2026-Q3"), "{}", done.text);
    assert_eq!(read(&done.text).0, later);
}

#[test]
fn an_id_comes_from_the_name_and_stays_when_the_name_changes() {
    let text = format!(
        "{HEAD}vendors:\n  - {{ name: Vendor A }}\n  - {{ id: vendor-a, name: B }}\n  - {{ name: Vendor A }}\n"
    );
    let (plan, notices) = read(&text);
    let ids: Vec<&str> = plan.vendors.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["vendor-a-2", "vendor-a", "vendor-a-3"]);
    assert!(
        notices
            .iter()
            .all(|notice| notice.code == "id-missing" && notice.severity == Severity::Warning),
        "{notices:?}"
    );

    let mut named = plan.clone();
    named.vendors[2].name = "Vendor C".to_owned();
    let done = rewrite(&Document::read(text.as_bytes()).unwrap(), &plan, &named).unwrap();
    assert_eq!(read(&done.text).0, named);
    assert!(done.text.contains("id: vendor-a-3"), "{}", done.text);
    assert!(
        done.text.contains("- { name: Vendor A }\n"),
        "{}",
        done.text
    );
}

#[test]
fn a_long_id_that_is_taken_is_complained_about_at_once() {
    let id = "a".repeat(150);
    let item = format!("  - {{ id: {id} }}\n");
    let (plan, _) = read(&format!("{HEAD}vendors:\n{item}{item}"));
    assert_eq!(plan.vendors.len(), 2);
}

#[test]
fn categories_stand_in_the_order_in_which_the_text_first_names_them() {
    let text = "format: 1\nactuals:\n  - { quarter: 2026-Q1, category: tools, amount: 5 }\ncompany: { revenue: 1_000_000 }\nplan: { start: 2026-Q1, indexation: { zebra: 2% } }\nteam:\n  - { id: a, full_cost: 1 }\ninitiatives:\n  - { id: a, span: 2026, running_cost: { other: 5 }, cost: { zebra: 1 } }\nbudget:\n  categories: { advice: 100% }\n";
    let ids = |plan: &Plan| -> Vec<String> {
        let figures = calc::figures(plan).unwrap();
        figures.category_ids.iter().map(Id::to_string).collect()
    };
    let (plan, _) = read(text);
    assert_eq!(ids(&plan), ["advice", "tools", "people", "other", "zebra"]);
    let mut new = plan.clone();
    new.company.name = "N".to_owned();
    let done = rewrite(&Document::read(text.as_bytes()).unwrap(), &plan, &new).unwrap();
    assert_eq!(ids(&read(&done.text).0), ids(&plan));
}
