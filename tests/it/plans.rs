//! Plan files: read, written, and complained about.

use roadmap::plan::Severity;
use roadmap::yaml::{Document, decode, guidelines, write};

const PLANS: [(&str, &str); 4] = [
    (
        "machines",
        include_str!("../plans/01-machinebouw-20m-nl.yaml"),
    ),
    ("logistics", include_str!("../plans/02-logistik-4m-de.yaml")),
    (
        "wholesale",
        include_str!("../plans/03-wholesale-90m-fy-july-en.yaml"),
    ),
    (
        "second year",
        include_str!("../plans/04-second-year-en.yaml"),
    ),
];

#[test]
fn real_plans_are_read_without_an_error() {
    let guidelines = guidelines();
    for (name, text) in PLANS {
        let document = Document::read(text.as_bytes()).unwrap();
        let decoded = decode(&document, &guidelines);
        let errors = decoded
            .notices
            .iter()
            .filter(|n| n.severity == Severity::Error);
        assert_eq!(errors.count(), 0, "{name}: {:#?}", decoded.notices);
        assert!(!decoded.plan.initiatives.is_empty(), "{name}");
    }
}

#[test]
fn a_plan_written_anew_reads_back_the_same() {
    let guidelines = guidelines();
    for (name, text) in PLANS {
        let plan = decode(&Document::read(text.as_bytes()).unwrap(), &guidelines).plan;
        let new = write(&plan);
        let again = decode(&Document::read(new.as_bytes()).unwrap(), &guidelines);
        assert_eq!(again.notices, vec![], "{name}\n{new}");
        assert_eq!(again.plan, plan, "{name}");
    }
}

/// A YAML text as JSON, as the second parser reads it.
fn json(text: &str) -> serde_json::Value {
    as_json(serde_yaml::from_str(text).unwrap())
}

fn as_json(value: serde_yaml::Value) -> serde_json::Value {
    use serde_json::Value as J;
    use serde_yaml::Value as Y;
    match value {
        Y::Null => J::Null,
        Y::Bool(flag) => J::Bool(flag),
        Y::Number(number) => serde_json::from_str(&number.to_string()).unwrap(),
        Y::String(text) => J::String(text),
        Y::Sequence(items) => J::Array(items.into_iter().map(as_json).collect()),
        Y::Mapping(map) => {
            let entries = map.into_iter().map(|(key, value)| {
                let key = match as_json(key) {
                    J::String(text) => text,
                    other => other.to_string(),
                };
                (key, as_json(value))
            });
            J::Object(entries.collect())
        }
        Y::Tagged(tagged) => as_json(tagged.value),
    }
}

#[test]
fn the_schema_takes_real_plans_and_refuses_a_wrong_one() {
    let schema = jsonschema::validator_for(&roadmap::yaml::schema()).unwrap();
    for (name, text) in PLANS {
        // a comma in braces: the schema refuses what the decoder warns of
        let text = text.replace("B2B prices, kept", "B2B prices kept");
        let errors: Vec<String> = schema
            .iter_errors(&json(&text))
            .map(|error| format!("{} at {}", error, error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
        let plan = decode(&Document::read(text.as_bytes()).unwrap(), &guidelines()).plan;
        assert!(schema.is_valid(&json(&write(&plan))), "{name}");
    }
    for wrong in [
        "format: 1",
        "{ format: 1, plan: { start: 2026-Q1 }, budgett: {} }",
        "{ format: 1, plan: { start: Q1 2026 } }",
        "{ format: 1, plan: { start: 2026-Q1 }, budget: { rate: 15 } }",
    ] {
        assert!(!schema.is_valid(&json(wrong)), "{wrong}");
    }
    assert!(schema.is_valid(&json(
        "{ format: 1, plan: { start: 2026-Q1, x-a: [1] }, x-b: 1 }"
    )));
}

#[test]
fn ten_mistakes_give_ten_complaints_at_their_lines_in_one_run() {
    let text = "\
format: 1
company:
  name: Ten mistakes BV
  revenue: 20.000.000
plan:
  start: Q1 2026
budget:
  rate: 0.035
  catagories: { people: 60% }
  periods:
    - { years: 2026, share: 15% }
    - { years: 2027, share: 30% }
    - { years: 2028, share: 35% }
    - { years: 2029-2030, share: 15% }
initiatives:
  - id: chat
    span: 2026-Q4..2026-Q2
    cost: { people: 1.250,50 }
    needs: [basline]
  - id: champions
    span: 2026-Q1
    status: plannd
    cost: { people: { low: 5, likely: 3, high: 9 } }
";
    let document = Document::read(text.as_bytes()).unwrap();
    let decoded = decode(&document, &guidelines());
    let found: Vec<(&str, usize)> = decoded
        .notices
        .iter()
        .map(|notice| (notice.code, notice.place.unwrap().line))
        .collect();
    let right = [
        ("number-thousands", 4),
        ("quarter-form", 6),
        ("share-as-fraction", 8),
        ("key-unknown", 9),
        ("shares-under", 11),
        ("span-backwards", 17),
        ("comma-in-number", 18),
        ("needs-nobody", 19),
        ("word-unknown", 22),
        ("estimate-order", 23),
    ];
    assert_eq!(found, right);
}
