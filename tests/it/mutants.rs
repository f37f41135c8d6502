//! Plans with damage of every kind go through all that a command does: they are read or refused, and neither break the
//! program nor slow it. The short form runs with the other tests; `ROADMAP_MUTANTS=0..1000000 cargo test --release
//! --test it mutants` is the long one, in portions if need be: only there the time of each counts.

use std::{
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Mutex,
        atomic::{AtomicU32, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use roadmap::{
    calc,
    locale::{Lang, Locale, Region},
    plan::Path,
    report::{self, Page, Paint, Unit},
    rules,
    yaml::{Assignment, Document, agrees, assign, decode, guidelines, mended, rewrite},
};

use super::dice::Dice;

const PLANS: [&str; 4] = [
    include_str!("../plans/01-machinebouw-20m-nl.yaml"),
    include_str!("../plans/02-logistik-4m-de.yaml"),
    include_str!("../plans/03-wholesale-90m-fy-july-en.yaml"),
    include_str!("../plans/04-second-year-en.yaml"),
];

/// What is put into a plan: signs of YAML, figures at the edges, text that plays tricks.
const PIECES: [&str; 44] = [
    "",
    " ",
    "\n",
    "\t",
    "\r",
    "  ",
    "- ",
    ": ",
    "? ",
    "# ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&a ",
    "*a",
    "!t ",
    "|\n",
    ">\n",
    "'",
    "\"",
    "\\",
    "%",
    "@",
    "---\n",
    "<<: *a\n",
    "0",
    "-1",
    "1_000",
    "1,5",
    "999999999999999999999",
    "0.0000001",
    "1000%",
    "-100%",
    "1970-Q1",
    "2200-Q4",
    "2026-Q1..2200-Q4",
    "1 year",
    "~",
    "null",
    "\u{202e}",
    "\u{feff}",
    "\u{1b}[2J",
];

fn mutant(dice: &mut Dice) -> String {
    let mut text = (*dice.of(&PLANS)).to_owned();
    for _ in 0..=dice.below(5) {
        let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
        let count = u32::try_from(lines.len()).unwrap();
        if count == 0 {
            break;
        }
        let (one, other) = (dice.below(count) as usize, dice.below(count) as usize);
        match dice.below(6) {
            0 => lines.swap(one, other),
            1 => drop(lines.remove(one)),
            2 => lines.insert(one, lines[other]),
            _ => {
                let before: String = lines[..one].concat();
                let letters: Vec<char> = lines[one].chars().collect();
                let at = dice.below(u32::try_from(letters.len()).unwrap() + 1) as usize;
                let end = (at + dice.below(12) as usize).min(letters.len());
                let piece = *dice.of(&PIECES);
                let head: String = letters[..at].iter().collect();
                let tail: String = letters[end..].iter().collect();
                text = [
                    before,
                    head,
                    piece.to_owned(),
                    tail,
                    lines[one + 1..].concat(),
                ]
                .concat();
                continue;
            }
        }
        text = lines.concat();
    }
    text
}

/// All that the commands do with a text, and that what they would write reads back.
fn worked(text: &str, locale: &Locale) {
    let guidelines = guidelines();
    if let Some(done) = mended(text, &guidelines) {
        Document::read(done.text.as_bytes()).unwrap();
    }
    let Ok(document) = Document::read(text.as_bytes()) else {
        return;
    };
    let _ = agrees(&document);
    let decoded = decode(&document, &guidelines);
    let plan = decoded.plan;
    if let Ok(figures) = calc::figures(&plan) {
        let mut findings = decoded.notices;
        findings.extend(rules::findings(&plan, &figures, &guidelines));
        let page = Page {
            plan: &plan,
            figures: &figures,
            findings: &findings,
            locale,
            unit: Unit::Thousand,
        };
        let said = report::summary_text(&page, 80, Paint { on: false });
        assert!(said.chars().all(|c| c == '\n' || !c.is_control()));
        report::summary_markdown(&page);
        report::summary_json(&page);
    }
    let change = Assignment {
        path: Path::parse("company.sector"),
        value: Some("changed".to_owned()),
    };
    if let Ok(done) = assign(&document, &[change]) {
        Document::read(done.text.as_bytes()).unwrap();
    }
    let mut new = plan.clone();
    new.company.sector = "changed".into();
    new.initiatives.pop();
    if let Ok(done) = rewrite(&document, &plan, &new) {
        let again = Document::read(done.text.as_bytes()).unwrap();
        assert_eq!(decode(&again, &guidelines).plan, new);
    }
}

/// The numbers of the mutants that were asked for, and whether somebody did: `FROM..TO`.
fn asked() -> (Range<u32>, bool) {
    let Ok(asked) = std::env::var("ROADMAP_MUTANTS") else {
        return (0..200, false);
    };
    let (from, to) = asked.split_once("..").expect("FROM..TO");
    (from.parse().unwrap()..to.parse().unwrap(), true)
}

#[test]
fn damaged_plans_neither_break_the_program_nor_slow_it() {
    let (numbers, by_hand) = asked();
    let broken = AtomicU32::new(0);
    let next = AtomicU32::new(numbers.start);
    let slowest = Mutex::new((Duration::ZERO, numbers.start));
    let work = || {
        let locale = Locale::new(Lang::En, Region::of(Lang::En));
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= numbers.end {
                break;
            }
            let text = mutant(&mut Dice::new(number));
            let began = Instant::now();
            if catch_unwind(AssertUnwindSafe(|| worked(&text, &locale))).is_err() {
                eprintln!("mutant {number} breaks the program:\n{text}");
                broken.fetch_add(1, Ordering::Relaxed);
            }
            let mut slowest = slowest.lock().unwrap();
            *slowest = (*slowest).max((began.elapsed(), number));
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    assert_eq!(broken.into_inner(), 0, "of {numbers:?}");
    if by_hand {
        let (time, number) = slowest.into_inner().unwrap();
        println!("{numbers:?}: the slowest is {number} with {time:?}");
        assert!(time < Duration::from_secs(1), "mutant {number}: {time:?}");
    }
}
