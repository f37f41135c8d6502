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
