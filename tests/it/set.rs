//! Values put at paths: the value changes, everything else in the text stays.

use roadmap::{
    plan::{Notice, Path},
    yaml::{Assigned, Assignment, Document, assign, decode, guidelines},
};

fn assigned(text: &str, changes: &[&str]) -> Result<Assigned, Notice> {
    let changes: Vec<Assignment> = changes
        .iter()
        .map(|change| {
            let (path, value) = change.split_once('=').unwrap();
            Assignment {
                path: Path::parse(path),
                value: Some(value.to_owned()).filter(|value| !value.is_empty()),
            }
        })
        .collect();
    assign(&Document::read(text.as_bytes()).unwrap(), &changes)
}

/// The new text; whatever was no error before is none now.
fn set(text: &str, changes: &[&str]) -> String {
    let done = assigned(text, changes).unwrap().text;
    let document = Document::read(done.as_bytes()).unwrap();
    assert_eq!(decode(&document, &guidelines()).notices, [], "{done}");
    done
}

/// Sets one value and says which line became which.
fn line(text: &str, change: &str) -> (String, String) {
    let done = set(text, &[change]);
    let pairs: Vec<_> = text
        .lines()
        .zip(done.lines())
        .filter(|(a, b)| a != b)
        .collect();
    assert_eq!(text.lines().count(), done.lines().count(), "{done}");
    assert_eq!(pairs.len(), 1, "{done}");
    (pairs[0].0.to_owned(), pairs[0].1.to_owned())
}

const PLAN: &str = "\
format: 1
company:
    name: \"Old BV\"      # in quotes
    revenue: 20000000   # without marks
plan: {start: 2026-Q1 , title: 'A, B'}  # in braces
budget:
    rate: 3.5%
    periods:
    - years: 2026-2027   # first
      share: 60%
    # the rest
    - { years: 2028, share: 40% }
initiatives:
- id: faq
  span: 2026   # the whole year
  cost: &c { people: 18_000 }
  needs: []
- id: mail
  span: 2027
  cost: *c
  notes: |
    One.
    Two.
";

#[test]
fn a_value_changes_in_its_own_style() {
    let came = |change| line(PLAN, change).1;
    assert_eq!(
        came("company.name=New: \"BV\""),
        "    name: \"New: \\\"BV\\\"\"      # in quotes"
    );
    assert_eq!(
        came("company.revenue=21_000_000"),
        "    revenue: 21000000   # without marks"
    );
    assert_eq!(
        came("plan.start=2026-Q2"),
        "plan: {start: 2026-Q2 , title: 'A, B'}  # in braces"
    );
    assert_eq!(
        came("plan.title=C, D"),
        "plan: {start: 2026-Q1 , title: 'C, D'}  # in braces"
    );
    assert_eq!(came("budget.rate=4%"), "    rate: 4%");
    assert_eq!(
        came("initiatives.faq.span=2026-Q1..2026-Q3"),
        "  span: 2026-Q1..2026-Q3   # the whole year"
    );
    assert_eq!(came("initiatives.faq.needs=[mail]"), "  needs: [mail]");
}

#[test]
fn several_values_stand_or_fall_together() {
    let done = set(
        PLAN,
        &[
            "budget.periods.2027.share=70%",
            "budget.periods.2028.share=30%",
        ],
    );
    assert!(
        done.contains("share: 70%\n    # the rest\n    - { years: 2028, share: 30% }"),
        "{done}"
    );
    assert!(assigned(PLAN, &["budget.rate=4%", "budget.rat=4%"]).is_err());
}

#[test]
fn keys_are_added_where_they_belong_and_go() {
    let done = set(
        PLAN,
        &[
            "company.currency=CHF",
            "plan.language=nl",
            "x-a.b=[1, 2]",
            "initiatives.mail.owner=Ann: Lee",
        ],
    );
    assert!(done.contains("# without marks\n    currency: CHF\nplan: {start: 2026-Q1, language: nl , title") || done.contains("# without marks\n    currency: CHF\nplan: {start: 2026-Q1 , title: 'A, B', language: nl}"), "{done}");
    assert!(done.contains("x-a:\n  b: [1, 2]\n"), "{done}");
    assert!(
        done.contains("  span: 2027\n  owner: \"Ann: Lee\"\n"),
        "{done}"
    );
    let again = set(
        &done,
        &[
            "company.currency=",
            "plan.language=",
            "x-a=",
            "initiatives.mail.owner=",
        ],
    );
    assert_eq!(again.trim_end(), PLAN.trim_end());
    assert_eq!(set(PLAN, &["company.sector="]), PLAN);
    let done = set(PLAN, &["initiatives.mail="]);
    assert!(done.ends_with("  needs: []\n"), "{done}");
    let done = set(PLAN, &["initiatives.mail=", "initiatives.faq="]);
    assert!(done.ends_with("initiatives: []\n"), "{done}");
}

#[test]
fn what_an_alias_shares_changes_only_where_it_was_meant() {
    for (change, faq, mail) in [
        ("initiatives.faq.cost.people=5_000", "5_000", "18_000"),
        ("initiatives.mail.cost.people=5_000", "18_000", "5_000"),
        ("initiatives.mail.cost={ people: 5_000 }", "18_000", "5_000"),
        ("initiatives.faq.cost={ people: 5_000 }", "5_000", "18_000"),
    ] {
        let done = set(PLAN, &[change]);
        assert!(
            done.contains(&format!("cost: &c {{ people: {faq} }}")),
            "{change}\n{done}"
        );
        assert!(
            done.contains(&format!("cost: {{ people: {mail} }}")),
            "{change}\n{done}"
        );
    }
}

#[test]
fn texts_need_no_quotes_of_their_own() {
    for typed in [
        "2027",
        "true",
        "a: b",
        "# 1",
        "- x",
        "\"quoted\"",
        "'a' and 'b'",
        "{ open",
        "null's",
    ] {
        let done = set(PLAN, &[&format!("initiatives.mail.owner={typed}")]);
        let plan = decode(&Document::read(done.as_bytes()).unwrap(), &guidelines()).plan;
        let meant = if typed.starts_with('"') {
            "quoted"
        } else {
            typed
        };
        assert_eq!(plan.initiatives[1].owner, meant, "{done}");
    }
}

#[test]
fn line_ends_stay_and_what_goes_with_a_value_is_named() {
    let windows = PLAN.replace('\n', "\r\n");
    let done = set(&windows, &["company.employees=12", "budget.rate=4%"]);
    assert_eq!(done.matches('\n').count(), done.matches("\r\n").count());
    let text =
        "format: 1\ncompany: { revenue: 1 }\nplan:\n  start: 2026-Q1   # why\n  version: 1\n";
    let done = assigned(text, &["plan={ start: 2026-Q2 }"]).unwrap();
    assert_eq!(done.lost_comments.len(), 1);
    assert!(
        done.text.contains("plan:\n  start: 2026-Q2\n"),
        "{}",
        done.text
    );
}

#[test]
fn a_wrong_path_names_the_nearest() {
    let nearest = |change: &str| {
        let notice = assigned(PLAN, &[change]).unwrap_err();
        format!("{} {:?}", notice.code, notice.args.last().unwrap().1)
    };
    assert_eq!(
        nearest("initiatives.fag.span=2026"),
        "cli-no-path-near Text(\"initiatives.faq.span\")"
    );
    assert_eq!(
        nearest("budget.rat=4%"),
        "cli-no-path-near Text(\"budget.rate\")"
    );
    assert!(nearest("zebra=1").starts_with("cli-no-path "));
    assert!(nearest("company.revenue.deep=1").starts_with("cli-no-path"));
    assert!(nearest("initiatives.faq.span={ a").starts_with("set-value"));
}
