//! Any plan goes into a file and comes back; any text is read or refused, and never breaks the program.

use proptest::{prelude::*, sample::Index};
use roadmap::{
    plan::{Id, Path, Plan, Status, WeekStep},
    yaml::{Document, Got, decode, get, guidelines, rewrite, write},
};

use super::any;

const PLANS: [&str; 4] = [
    include_str!("../plans/01-machinebouw-20m-nl.yaml"),
    include_str!("../plans/02-logistik-4m-de.yaml"),
    include_str!("../plans/03-wholesale-90m-fy-july-en.yaml"),
    include_str!("../plans/04-second-year-en.yaml"),
];

fn read(text: &str) -> Plan {
    decode(&Document::read(text.as_bytes()).unwrap(), &guidelines()).plan
}

/// Texts with everything that has a meaning in YAML.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{1,40}",
        "[a-z:#,'\"\\\\{}\\[\\]&*!|>%@` \\-?\n\t]{1,30}",
        "\\PC{1,20}",
        Just("null".to_owned()),
        Just("2026-04-15".to_owned()),
        Just("line\n\n  deeper\nend\n".to_owned()),
        Just("tail\n\n\n".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_is_written_and_read_back(mut plan in any::plan(), texts in prop::collection::vec(text(), 4)) {
        plan.company.name.clone_from(&texts[0]);
        plan.settings.title.clone_from(&texts[1]);
        for item in &mut plan.initiatives {
            item.notes.clone_from(&texts[2]);
            item.integrates = texts.clone();
        }
        plan.first_90_days.push(WeekStep { first: 1, last: 4, name: texts[3].clone(), done: false });
        let file = write(&plan);
        prop_assert_eq!(read(&file), plan, "{}", file);
    }

    #[test]
    fn changes_to_real_plans_keep_every_comment(
        which in 0_usize..4, at in any::<Index>(), to in any::<Index>(), words in text(), kind in 0_u8..7,
    ) {
        let document = Document::read(PLANS[which].as_bytes()).unwrap();
        let old = decode(&document, &guidelines()).plan;
        let mut new = old.clone();
        let count = new.initiatives.len();
        let (at, to) = (at.index(count), to.index(count));
        match kind {
            0 => new.initiatives[at].name = words,
            1 => new.initiatives[at].notes = words,
            2 => new.initiatives[at].status = Status::Paused,
            3 => {
                let item = new.initiatives.remove(at);
                new.initiatives.insert(to, item);
            }
            4 => {
                let mut item = new.initiatives[at].clone();
                item.id = Id::slug("brand-new");
                new.initiatives.insert(to, item);
            }
            5 => new.initiatives[at].integrates.push(words),
            _ => {
                new.initiatives[at].kpis.clear();
                new.initiatives[at].risks.clear();
            }
        }
        let done = rewrite(&document, &old, &new).unwrap();
        prop_assert_eq!(&read(&done.text), &new);
        prop_assert_eq!(done.lost_comments, vec![]);
        let comments = |text: &str| text.lines().filter(|line| line.trim_start().starts_with('#')).count();
        prop_assert!(comments(&done.text) >= comments(PLANS[which]));
    }

    #[test]
    fn mutated_plans_never_break_the_program(
        which in 0_usize..4,
        cuts in prop::collection::vec((any::<Index>(), 0_usize..40, "[ -~\n\t]{0,6}|[{}\\[\\]:,*&!|>'\"#-]"), 1..6),
    ) {
        let mut bytes = PLANS[which].as_bytes().to_vec();
        for (at, length, put) in cuts {
            let at = at.index(bytes.len());
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, put.into_bytes());
        }
        if let Ok(document) = Document::read(&bytes) {
            let plan = decode(&document, &guidelines()).plan;
            let mut new = plan.clone();
            new.company.sector = "changed".to_owned();
            new.initiatives.reverse();
            if let Ok(done) = rewrite(&document, &plan, &new) {
                let again = Document::read(done.text.as_bytes()).unwrap();
                prop_assert_eq!(decode(&again, &guidelines()).plan, new);
            }
        }
    }
}

#[test]
fn a_value_is_given_as_it_is_written() {
    let text = PLANS[3];
    let document = Document::read(text.as_bytes()).unwrap();
    let plan = read(text);
    let got = |path: &str| get(&document, &plan, &Path::parse(path));
    let written = |text: &str| Got::Written(text.to_owned());
    let default = |text: &str| Got::Default(text.to_owned());
    assert_eq!(got("company.revenue"), written("11_400_000"));
    assert_eq!(got("budget.periods.2030.split.2029"), written("60%"));
    assert_eq!(
        got("initiatives.mail.kpis.right-first.by"),
        written("2027-Q1")
    );
    assert_eq!(
        got("phases.foundation"),
        written(
            "id: foundation\nname: Lay the foundation\nspan: 2026\nmilestones:\n  - { quarter: 2026-Q1, name: Baseline measured, done: true }\n  - { quarter: 2026-Q4, name: Pilot evaluated, done: true }"
        )
    );
    assert_eq!(got("initiatives.mail.important"), default("false"));
    assert_eq!(got("initiatives.scheduling.needs"), default("[]"));
    assert_eq!(got("plan.evaluation"), default("5 years"));
    assert_eq!(got("scenarios.bold.set.budget.rate"), written("4%"));
    let nowhere = |path: &str| Got::Nowhere(Path::parse(path));
    assert_eq!(
        got("initiatives.maill.status"),
        nowhere("initiatives.mail.status")
    );
    assert_eq!(got("budget.rat"), nowhere("budget.rate"));
}
