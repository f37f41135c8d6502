//! One plan in any layout a person may choose: a change touches its own line and no other.

use proptest::prelude::*;
use roadmap::plan::{Path, Plan, Share, Size, Status};
use roadmap::yaml::{Assignment, Document, agrees, assign, decode, guidelines, rewrite};

use super::any_file;

#[expect(clippy::struct_excessive_bools, reason = "habits that mix freely")]
#[derive(Debug, Clone)]
struct Layout {
    wide: bool,
    indented: bool,
    braces: bool,
    quote: usize,
    comments: Vec<bool>,
    anchor: bool,
    windows: bool,
}

fn layout() -> impl Strategy<Value = Layout> {
    let flags = (
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    );
    (flags, 0_usize..3, prop::collection::vec(any::<bool>(), 40)).prop_map(
        |((wide, indented, braces, anchor, windows), quote, comments)| Layout {
            wide,
            indented,
            braces,
            quote,
            comments,
            anchor,
            windows,
        },
    )
}

impl Layout {
    fn text(&self) -> String {
        let step = if self.wide { "    " } else { "  " };
        let dash = if self.indented { step } else { "" };
        let quoted = |text: &str| match self.quote {
            0 => text.to_owned(),
            1 => format!("'{text}'"),
            _ => format!("\"{text}\""),
        };
        let mut lines = vec![
            "format: 1".to_owned(),
            "company:".to_owned(),
            format!("{step}name: {}", quoted("Old BV")),
            format!("{step}revenue: 20_000_000"),
            "plan: { start: 2026-Q1 }".to_owned(),
            "budget:".to_owned(),
            format!("{step}rate: 3.5%"),
            "initiatives:".to_owned(),
        ];
        let anchor = if self.anchor { "&c " } else { "" };
        let again = if self.anchor {
            "*c"
        } else {
            "{ people: 18_000 }"
        };
        for (id, cost) in [
            ("a", format!("{anchor}{{ people: 18_000 }}")),
            ("b", again.to_owned()),
        ] {
            let keys = [
                format!("id: {id}"),
                format!("name: {}", quoted("One")),
                "span: 2026-Q2..2026-Q4".to_owned(),
                "status: running".to_owned(),
                format!("cost: {cost}"),
            ];
            if self.braces {
                lines.push(format!("{dash}- {{ {} }}", keys.join(", ")));
            } else {
                for (at, key) in keys.iter().enumerate() {
                    let head = if at == 0 { "- " } else { "  " };
                    lines.push(format!("{dash}{head}{key}"));
                }
            }
        }
        let end = if self.windows { "\r\n" } else { "\n" };
        let mut out = String::new();
        for (at, line) in lines.iter().enumerate() {
            let mark = |n: usize| self.comments.get(n).copied().unwrap_or(false);
            if mark(at) {
                let blanks: String = line.chars().take_while(|c| *c == ' ').collect();
                out.extend([&blanks, "# above ", &at.to_string(), end]);
            }
            let beside = if mark(at + 20) {
                format!("   # beside {at}")
            } else {
                String::new()
            };
            out.extend([line.as_str(), &beside, end]);
        }
        out
    }
}

fn read(text: &str) -> Plan {
    let document = Document::read(text.as_bytes()).unwrap();
    agrees(&document).unwrap();
    let decoded = decode(&document, &guidelines());
    assert_eq!(decoded.notices, [], "{text}");
    decoded.plan
}

fn comments(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.find("# ").map(|at| &line[at..]))
        .collect()
}

/// One of seven changes, to the plan and as `set` makes it.
fn change(plan: &mut Plan, which: usize) -> Assignment {
    let (path, value) = match which {
        0 => {
            plan.company.name = "New: BV".into();
            ("company.name", "New: BV")
        }
        1 => {
            plan.budget.size = Size::Rate(Share::percent(4));
            ("budget.rate", "4%")
        }
        2 => {
            plan.initiatives[1].status = Status::Paused;
            ("initiatives.b.status", "paused")
        }
        3 => {
            plan.initiatives[0].owner = "Ann".into();
            ("initiatives.a.owner", "Ann")
        }
        4 => {
            plan.initiatives[1].name = "Two, three".into();
            ("initiatives.b.name", "Two, three")
        }
        5 => {
            plan.initiatives[1].name = String::new();
            ("initiatives.b.name", "")
        }
        _ => {
            plan.company.employees = Some(12);
            ("company.employees", "12")
        }
    };
    Assignment {
        path: Path::parse(path),
        value: Some(value.to_owned()).filter(|value| !value.is_empty()),
    }
}

/// A plan's changes written into its text.
fn rewritten(text: &str, old: &Plan, new: &Plan) -> String {
    rewrite(&Document::read(text.as_bytes()).unwrap(), old, new)
        .unwrap()
        .text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_change_touches_one_line_in_any_layout(layout in layout(), which in 0_usize..7) {
        let text = layout.text();
        let old = read(&text);
        let document = Document::read(text.as_bytes()).unwrap();
        prop_assert_eq!(&rewrite(&document, &old, &old).unwrap().text, &text);

        let mut new = old.clone();
        let assignment = change(&mut new, which);
        let texts = [
            rewrite(&document, &old, &new).unwrap().text,
            assign(&document, &[assignment]).unwrap().text,
        ];
        for done in texts {
            prop_assert_eq!(&read(&done), &new, "{}", done);
            let (before, after): (Vec<&str>, Vec<&str>) = (text.split('\n').collect(), done.split('\n').collect());
            let head = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
            let tail = before[head..].iter().rev().zip(after[head..].iter().rev()).take_while(|(a, b)| a == b).count();
            // an entry that goes takes the comments above and beside it along
            let most = if which == 5 { 2 } else { 1 };
            prop_assert!(before.len() - head - tail <= most, "{}\n{}", text, done);
            prop_assert!(after.len() - head - tail <= 1, "{}\n{}", text, done);
            let (had, has) = (comments(&text), comments(&done));
            if which == 5 {
                let mut left = had.iter();
                prop_assert!(has.iter().all(|one| left.any(|other| other == one)), "{}", done);
            } else {
                prop_assert_eq!(had, has);
            }
        }
    }

    #[test]
    fn an_undone_change_gives_the_old_bytes_back(layout in layout(), which in 0_usize..7) {
        // a text that needed quotes keeps them, and one that went leaves no trace of its comments
        let keeps = match which { 0 | 4 => layout.quote > 0, 5 => false, _ => true };
        let which = if keeps { which } else { 1 };
        let text = layout.text();
        let old = read(&text);
        let mut new = old.clone();
        change(&mut new, which);
        prop_assert_eq!(rewritten(&rewritten(&text, &old, &new), &new, &old), text);
    }

    #[test]
    fn changes_of_different_places_give_the_same_text_in_either_order(
        layout in layout(), one in 0_usize..7, further in 1_usize..7,
    ) {
        let other = match (one, (one + further) % 7) {
            // both change one name
            (4, 5) | (5, 4) => 0,
            (_, other) => other,
        };
        let text = layout.text();
        let old = read(&text);
        let both = |first: usize, second: usize| {
            let mut half = old.clone();
            change(&mut half, first);
            let mut whole = half.clone();
            change(&mut whole, second);
            rewritten(&rewritten(&text, &old, &half), &half, &whole)
        };
        prop_assert_eq!(both(one, other), both(other, one));
    }

    #[test]
    fn any_text_in_any_place_is_read_back_by_both_parsers(
        layout in layout(), place in 0_usize..5, words in any_file::text(),
    ) {
        let text = layout.text();
        let old = read(&text);
        let mut new = old.clone();
        match place {
            0 => new.company.name = words,
            1 => new.initiatives[0].name = words,
            2 => new.initiatives[1].owner = words,
            3 => new.initiatives[1].notes = words,
            _ => new.initiatives[0].integrates.push(words),
        }
        let done = rewritten(&text, &old, &new);
        prop_assert_eq!(&read(&done), &new, "{}", done);
        // the text itself may look like a comment
        for comment in comments(&text) {
            let stands = done.lines().filter(|line| line.ends_with(comment)).count();
            prop_assert_eq!(stands, 1, "{} in\n{}", comment, done);
        }
    }
}
