use super::*;

const BASE: &str = "\
# The plan of Acme
format: 1
company:
  name: Acme
  revenue: 20000000   # without marks
plan: { start: 2026-Q1 }
budget:
  rate: 3.5%
  categories: { people: 60%, technology: 30%, advice: 10% }
initiatives:
  # first
  - id: faq
    name: Answers
    span: 2026
    cost: { people: 18_000 }
  - id: mail
    name: Mail
    span: 2027
actuals:
  - { quarter: 2026-Q1, initiative: faq, amount: 100 }
  - { quarter: 2026-Q2, initiative: faq, amount: 200 }
";

fn read(text: &str) -> Document {
    Document::read(text.as_bytes()).unwrap()
}

/// Merges `BASE` after replacements on both sides.
fn merged(ours: &[(&str, &str)], theirs: &[(&str, &str)]) -> Merged {
    let side = |changes: &[(&str, &str)]| {
        changes.iter().fold(BASE.to_owned(), |text, (old, new)| {
            assert!(text.contains(old), "{old}");
            text.replacen(old, new, 1)
        })
    };
    merge(&read(BASE), &read(&side(ours)), &read(&side(theirs))).unwrap()
}

/// The merged text without conflicts, as changes of `BASE`.
fn clean(ours: &[(&str, &str)], theirs: &[(&str, &str)], expected: &[(&str, &str)]) {
    let done = merged(ours, theirs);
    assert_eq!(done.conflicts, []);
    assert_eq!(done.with_theirs, done.text);
    assert_eq!(done.marked(), done.text);
    let expected = expected.iter().fold(BASE.to_owned(), |text, (old, new)| {
        text.replacen(old, new, 1)
    });
    assert_eq!(done.text, expected);
}

#[test]
fn what_one_side_changed_is_taken_over_in_our_style() {
    clean(&[], &[], &[]);
    let name = ("name: Acme", "name: \"Acme BV\"");
    clean(&[name], &[], &[name]);
    clean(
        &[],
        &[("rate: 3.5%", "rate: 4%")],
        &[("rate: 3.5%", "rate: 4%")],
    );
    // both did the same, in other words
    clean(
        &[("20000000   #", "21000000   #")],
        &[("20000000   #", "21_000_000 #")],
        &[("20000000   #", "21000000   #")],
    );
    clean(
        &[("# without marks", "# ours")],
        &[
            ("20000000   #", "21_000_000 #"),
            ("rate: 3.5%", "rate: 3.50%"),
        ],
        &[("20000000   # without marks", "21000000   # ours")],
    );
}

#[test]
fn different_keys_of_one_item_are_no_conflict() {
    clean(
        &[("name: Answers", "name: Answers   # better")],
        &[(
            "    span: 2026\n",
            "    span: 2026-Q2..2026-Q4\n    owner: Ann\n",
        )],
        &[
            ("name: Answers", "name: Answers   # better"),
            (
                "    span: 2026\n",
                "    span: 2026-Q2..2026-Q4\n    owner: Ann\n",
            ),
        ],
    );
    // a part of a map in braces
    clean(
        &[("people: 60%", "people: 55%")],
        &[("advice: 10%", "advice: 15%")],
        &[
            ("people: 60%", "people: 55%"),
            ("advice: 10%", "advice: 15%"),
        ],
    );
}

#[test]
fn items_of_both_sides_stand_one_after_the_other() {
    let ours = "    span: 2027\n  - id: ours\n    span: 2028\n";
    let theirs = "    span: 2027\n  # why\n  - id: theirs\n    span: 2029   # late\n    notes: |\n      One.\n      Two.\n";
    let theirs_only = theirs.strip_prefix("    span: 2027\n").unwrap();
    let both = format!("{ours}{theirs_only}");
    clean(
        &[("    span: 2027\n", ours)],
        &[("    span: 2027\n", theirs)],
        &[("    span: 2027\n", &both)],
    );
    let row = |amount: u32| {
        format!(
            "  - {{ quarter: 2026-Q2, initiative: faq, amount: 200 }}\n  - {{ quarter: 2026-Q3, amount: {amount} }}\n"
        )
    };
    let last = "  - { quarter: 2026-Q2, initiative: faq, amount: 200 }\n";
    clean(
        &[(last, &row(1))],
        &[(last, &row(2))],
        &[(
            last,
            &format!("{}  - {{ quarter: 2026-Q3, amount: 2 }}\n", row(1)),
        )],
    );
    // one changes a row, the other takes the one before away
    let first = "  - { quarter: 2026-Q1, initiative: faq, amount: 100 }\n";
    clean(
        &[(first, "")],
        &[("amount: 200", "amount: 250")],
        &[(first, ""), ("amount: 200", "amount: 250")],
    );
}

#[test]
fn items_are_followed_when_their_id_changes_and_when_they_move() {
    clean(
        &[("id: mail", "id: post")],
        &[("    span: 2027\n", "    span: 2027\n    owner: Ann\n")],
        &[
            ("id: mail", "id: post"),
            ("    span: 2027\n", "    span: 2027\n    owner: Ann\n"),
        ],
    );
    let faq =
        "  # first\n  - id: faq\n    name: Answers\n    span: 2026\n    cost: { people: 18_000 }\n";
    let mail = "  - id: mail\n    name: Mail\n    span: 2027\n";
    clean(
        &[("people: 18_000", "people: 19_000")],
        &[(faq, ""), (mail, &format!("{mail}{faq}"))],
        &[
            (faq, ""),
            (mail, &format!("{mail}{}", faq.replace("18", "19"))),
        ],
    );
}

#[test]
fn comments_of_both_sides_stay() {
    clean(
        &[("# without marks", "# ours")],
        &[
            ("# first", "# the very first\n  # of all"),
            ("rate: 3.5%", "rate: 3.5%   # agreed"),
            ("# The plan of Acme", "# The plan of Acme\n#\n# second year"),
        ],
        &[
            ("# without marks", "# ours"),
            ("# first", "# the very first\n  # of all"),
            ("rate: 3.5%", "rate: 3.5%   # agreed"),
            ("# The plan of Acme", "# The plan of Acme\n#\n# second year"),
        ],
    );
    // both changed one comment: both are kept
    clean(
        &[("# first", "# ours")],
        &[("# first", "# theirs")],
        &[("# first", "# ours\n  # theirs")],
    );
    clean(&[], &[("  # first\n", "")], &[("  # first\n", "")]);
}

#[test]
fn only_what_both_changed_is_a_conflict() {
    let done = merged(
        &[("rate: 3.5%", "rate: 4%"), ("name: Acme", "name: Acme BV")],
        &[("rate: 3.5%", "rate: 5%"), ("span: 2027", "span: 2028")],
    );
    let at = |text: &str| done.text.find(text).unwrap();
    let conflict = &done.conflicts[0];
    assert_eq!(conflict.path.to_string(), "budget.rate");
    assert_eq!(
        (conflict.ours.as_deref(), conflict.theirs.as_deref()),
        (Some("4%"), Some("5%"))
    );
    assert_eq!(conflict.place.unwrap().start, at("4%"));
    assert_eq!(done.conflicts.len(), 1);
    let marked = BASE
        .replace("name: Acme\n", "name: Acme BV\n")
        .replace("span: 2027", "span: 2028")
        .replace(
            "  rate: 3.5%\n",
            "<<<<<<< ours\n  rate: 4%\n=======\n  rate: 5%\n>>>>>>> theirs\n",
        );
    assert_eq!(done.marked(), marked);
}

#[test]
fn deletion_against_change_is_a_conflict() {
    let mail = "  - id: mail\n    name: Mail\n    span: 2027\n";
    let changed = "  # note\n  - id: mail\n    name: Mail\n    span: 2028\n";
    let done = merged(&[(mail, "")], &[(mail, changed)]);
    assert_eq!(done.conflicts.len(), 1);
    assert_eq!(done.conflicts[0].path.to_string(), "initiatives.mail");
    assert_eq!(done.conflicts[0].ours, None);
    let hunk = format!("<<<<<<< ours\n=======\n{changed}>>>>>>> theirs\n");
    assert_eq!(done.marked(), BASE.replace(mail, &hunk));
    let done = merged(&[(mail, changed)], &[(mail, "")]);
    let hunk = format!("<<<<<<< ours\n{changed}=======\n>>>>>>> theirs\n");
    assert_eq!(done.marked(), BASE.replace(mail, &hunk));
    // taken away by both, or by one alone
    clean(&[(mail, "")], &[(mail, "")], &[(mail, "")]);
    clean(&[], &[(mail, "")], &[(mail, "")]);
}

#[test]
fn a_shared_value_changes_only_where_it_was_meant() {
    let base = "format: 1\nplan: { start: 2026-Q1 }\nx-a: &a { n: 1 }\nx-b: *a\n";
    let theirs = "format: 1\nplan: { start: 2026-Q1 }\nx-a: { n: 2 }\nx-b: { n: 1 }\n";
    let done = merge(&read(base), &read(base), &read(theirs)).unwrap();
    assert_eq!(
        done.text,
        "format: 1\nplan: { start: 2026-Q1 }\nx-a: &a { n: 2 }\nx-b: { n: 1 }\n"
    );
    let twice = "format: 1\nformat: 1\n";
    let notice = merge(&read(base), &read(twice), &read(base)).unwrap_err();
    assert_eq!(
        (notice.code, notice.place.unwrap().line),
        ("key-duplicate", 2)
    );
}
