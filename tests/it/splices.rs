//! Changes are written into the text; everything else stays byte for byte.

use roadmap::plan::{Currency, Estimate, Id, Initiative, Money, Plan, Quarter, Share, Status};
use roadmap::yaml::{Document, Rewritten, decode, guidelines, rewrite};

const SECOND: &str = include_str!("../plans/04-second-year-en.yaml");

fn changed(text: &str, change: impl FnOnce(&mut Plan)) -> Rewritten {
    let document = Document::read(text.as_bytes()).unwrap();
    let old = decode(&document, &guidelines()).plan;
    let mut new = old.clone();
    change(&mut new);
    let done = rewrite(&document, &old, &new).unwrap();
    let again = decode(
        &Document::read(done.text.as_bytes()).unwrap(),
        &guidelines(),
    );
    assert_eq!(again.plan, new);
    done
}

/// The lines that went, with `-`, and those that came, with `+`.
fn difference(text: &str, change: impl FnOnce(&mut Plan)) -> String {
    let done = changed(text, change);
    let old: Vec<&str> = text.split_inclusive('\n').collect();
    let new: Vec<&str> = done.text.split_inclusive('\n').collect();
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[head..], &new[head..]);
    let pairs = old.iter().rev().zip(new.iter().rev());
    let tail = pairs.take_while(|(a, b)| a == b).count();
    let gone = old[..old.len() - tail]
        .iter()
        .map(|line| format!("-{line}"));
    let come = new[..new.len() - tail]
        .iter()
        .map(|line| format!("+{line}"));
    gone.chain(come).collect()
}

fn eur(units: i64) -> Money {
    Money::from_units(units, Currency::default()).unwrap()
}

fn item<'a>(plan: &'a mut Plan, id: &str) -> &'a mut Initiative {
    let mut items = plan.initiatives.iter_mut();
    items.find(|item| item.id.as_str() == id).unwrap()
}

#[test]
fn no_change_is_no_byte() {
    for text in [
        SECOND,
        "format: 1\ncompany: {revenue: 1}\nplan: {start: 2026-Q1}",
    ] {
        assert_eq!(changed(text, |_| {}).text, text);
    }
}

#[test]
fn a_scalar_keeps_its_style() {
    assert_eq!(
        difference(SECOND, |plan| plan.company.revenue = Some(eur(12_000_000))),
        "-  revenue: 11_400_000\n+  revenue: 12_000_000\n"
    );
    assert_eq!(
        difference(SECOND, |plan| item(plan, "quote-assistant").risks[0]
            .probability = Some(Share::percent(25))),
        "-        probability: 20%\n+        probability: 25%\n"
    );
    let text = "format: 1\ncompany:\n  name: \"Old\"   # ours\n  revenue: 20000000 # plain\nplan: {start: 2026-Q1}\n";
    assert_eq!(
        difference(text, |plan| {
            plan.company.name = "New: \"better\"".to_owned();
            plan.company.revenue = Some(eur(21_000_000));
        }),
        "-  name: \"Old\"   # ours\n-  revenue: 20000000 # plain\n+  name: \"New: \\\"better\\\"\"   # ours\n+  revenue: 21000000 # plain\n"
    );
}

#[test]
fn keys_come_and_go_in_the_order_of_the_format() {
    assert_eq!(
        difference(SECOND, |plan| item(plan, "mail").owner =
            "Head of office".to_owned()),
        "+    owner: Head of office\n"
    );
    assert_eq!(
        difference(SECOND, |plan| item(plan, "mail").status = Status::Planned),
        "-    status: done\n+    status: planned\n"
    );
    assert_eq!(
        difference(SECOND, |plan| item(plan, "quote-assistant").progress = None),
        "-    progress: 35%\n"
    );
    assert_eq!(
        difference(SECOND, |plan| plan.team[0].until =
            Quarter::parse("2029-Q4")),
        "-  - { id: lead, role: AI lead, from: 2027-Q2, fte: 0.6, full_cost: 84_000, paid_by_plan: 70% }\n\
         +  - { id: lead, role: AI lead, from: 2027-Q2, until: 2029-Q4, fte: 0.6, full_cost: 84_000, paid_by_plan: 70% }\n"
    );
    assert_eq!(
        difference(SECOND, |plan| plan.champions.clear()),
        "-champions:\n-  - { department: sales, from: 2026-Q2 }\n-  - { department: office, from: 2026-Q3 }\n"
    );
}

#[test]
fn items_come_go_and_move_with_their_comments() {
    let text = "format: 1\ncompany: { revenue: 1_000_000 }\nplan: { start: 2026-Q1 }\ninitiatives:\n  # first\n  - id: a\n    span: 2026\n\n  # second\n  - id: b   # b's own\n    span: 2027\n  - { id: c, span: 2028 }\n";
    assert_eq!(
        difference(text, |plan| {
            plan.initiatives.remove(1);
        }),
        "-  # second\n-  - id: b   # b's own\n-    span: 2027\n"
    );
    let moved = changed(text, |plan| plan.initiatives.swap(0, 2)).text;
    for comment in ["# first", "# second", "# b's own"] {
        assert_eq!(moved.matches(comment).count(), 1, "{moved}");
    }
    assert_eq!(
        difference(text, |plan| {
            let mut new = Initiative::new(Id::slug("d"), "Drawings, read");
            new.span = plan.initiatives[2].span;
            plan.initiatives.push(new);
        }),
        "+  - { id: d, name: \"Drawings, read\", span: 2028-Q1..2028-Q4 }\n"
    );
    assert_eq!(
        difference(text, |plan| plan.initiatives[1].id = Id::slug("bb")),
        "-  - id: b   # b's own\n+  - id: bb   # b's own\n"
    );
}

#[test]
fn a_value_of_another_shape_takes_its_place() {
    assert_eq!(
        difference(SECOND, |plan| {
            let range = Estimate::range(eur(1), eur(2), eur(3)).unwrap();
            item(plan, "mail").benefits[0].worth = roadmap::plan::Worth::PerYear(range);
        }),
        "-      - { kind: hours, hours_per_month: 22, hour_cost: 42, realised: 60%, ramp: 2 quarters }\n\
         +      - { kind: hours, per_year: { low: 1, likely: 2, high: 3 }, ramp: 2 quarters }\n"
    );
    assert_eq!(
        difference(SECOND, |plan| item(plan, "mail").lessons =
            "One line".to_owned()),
        "-    lessons: |\n-      Two weeks of old mail were enough to train the rules.\n+    lessons: One line\n"
    );
    assert_eq!(
        difference(SECOND, |plan| item(plan, "mail").lessons =
            "One\nTwo\n".to_owned()),
        "-      Two weeks of old mail were enough to train the rules.\n+      One\n+      Two\n"
    );
}

#[test]
fn newlines_marks_and_a_missing_last_newline_stay() {
    let text =
        "\u{feff}format: 1\r\ncompany:\r\n  revenue: 1_000_000 # x\r\nplan:\r\n  start: 2026-Q1";
    let done = changed(text, |plan| {
        plan.company.employees = Some(12);
        plan.settings.title = "T".to_owned();
        plan.settings.version = Some(2);
    });
    assert_eq!(
        done.text,
        "\u{feff}format: 1\r\ncompany:\r\n  revenue: 1_000_000 # x\r\n  employees: 12\r\nplan:\r\n  title: T\r\n  version: 2\r\n  start: 2026-Q1"
    );
}

#[test]
fn what_could_not_be_read_and_keys_of_others_stay() {
    let text = "format: 1\nx-mine: [1, 2]\ncompany:\n  revenue: 1.000\n  colour: red\nplan: { start: 2026-Q1, tilte: X }\ninitiatives:\n  - { id: a, span: never }\n  - just a text\n  - { id: b, span: 2026 }\n";
    assert_eq!(
        difference(text, |plan| item(plan, "b").name = "B".to_owned()),
        "-  - { id: b, span: 2026 }\n+  - { id: b, name: B, span: 2026 }\n"
    );
}

#[test]
fn an_alias_gets_its_own_value_when_it_changes() {
    let text = "format: 1\ncompany: { revenue: 1_000_000 }\nplan: { start: 2026-Q1 }\ninitiatives:\n  - { id: a, span: 2026, cost: &c { people: 5_000 } }\n  - { id: b, span: 2027, cost: *c }\n";
    let people = |amount| {
        roadmap::plan::Cost::Total(vec![(Id::slug("people"), Estimate::exact(eur(amount)))])
    };
    let done = changed(text, |plan| item(plan, "b").cost = people(7_000));
    assert!(
        done.text.contains("cost: &c { people: 5_000 }"),
        "{}",
        done.text
    );
    assert!(
        done.text.contains("cost: { people: 7_000 }"),
        "{}",
        done.text
    );
    let done = changed(text, |plan| item(plan, "a").cost = people(7_000));
    assert!(
        done.text.contains("cost: &c { people: 7_000 }"),
        "{}",
        done.text
    );
    assert!(
        done.text.contains("cost: { people: 5_000 }"),
        "{}",
        done.text
    );
}

#[test]
fn comments_that_must_go_are_named() {
    let text = "format: 1\ncompany: { revenue: 1_000_000 }\nplan: { start: 2026-Q1 }\nbudget:\n  categories:\n    people: 60%   # why\n    technology: 30%\n    advice: 10%\n";
    let done = changed(text, |plan| plan.budget.categories.reverse());
    assert_eq!(done.lost_comments.len(), 1);
    assert_eq!(done.lost_comments[0].line, 6);
}

#[test]
fn keys_of_the_writers_own_go_along_into_a_part_that_is_written_anew() {
    let head = "format: 1\ncompany: { revenue: 1_000_000 }\nplan: { start: 2026-Q1 }\n";
    let text = format!(
        "{head}budget:\n  categories:\n    people: 60%\n    x-why: {{ who: [board, \"a: b\"] }}\n    technology: 30%\n    advice: 10%\n"
    );
    let done = changed(&text, |plan| plan.budget.categories.reverse());
    assert!(
        done.text
            .contains("    x-why: { who: [board, \"a: b\"] }\n"),
        "{}",
        done.text
    );
    assert!(done.lost_comments.is_empty());

    // a list whose items all give way to others, one of which could not be read
    let text = format!("{head}champions:\n  - Ann\n  - {{ department: sales, x-room: 12 }}\n");
    let done = changed(&text, |plan| {
        plan.champions[0].department = "office".to_owned();
        plan.champions[0].from = Quarter::parse("2026-Q2");
    });
    assert!(done.text.contains("- Ann\n"), "{}", done.text);
    assert!(done.text.contains("x-room: 12"), "{}", done.text);
    let done = changed(&text, |plan| plan.champions.clear());
    assert!(done.text.contains("Ann"), "{}", done.text);

    // where a single value takes the place of a map, the key is named
    let text = format!(
        "{head}initiatives:\n  - {{ id: a, span: 2026, cost: {{ people: {{ low: 1, likely: 2, high: 3, x-source: me }} }} }}\n"
    );
    let done = changed(&text, |plan| {
        plan.initiatives[0].cost =
            roadmap::plan::Cost::Total(vec![(Id::slug("people"), Estimate::exact(eur(2)))]);
    });
    assert_eq!(done.lost_comments.len(), 1);
}

#[test]
fn a_comment_beside_a_text_stays_one_where_the_text_gets_lines() {
    let text = "format: 1\ncompany:\n  name: Old   # as registered\n  revenue: 20_000_000\nplan: { start: 2026-Q1 }\n";
    let done = changed(text, |plan| plan.company.name = "Old\nand new".to_owned());
    assert_eq!(done.text, text.replace("Old ", "\"Old\\nand new\" "));
}

#[test]
fn an_exclamation_mark_in_a_text_is_no_tag_of_what_follows() {
    let text = "format: 1\ncompany: { name: X, revenue: 20_000_000 }\nplan: { start: 2026-Q1 }\ninitiatives:\n  - { id: a, name: ' !', span: 2026-Q2, cost: &c { people: 18_000 } }\n  - { id: b, name: B, span: 2026-Q3, cost: *c }\n";
    let document = Document::read(text.as_bytes()).unwrap();
    assert_eq!(decode(&document, &guidelines()).notices, []);
}
