//! The house holds: arrows point down only, and the core knows no terminal, file, clock or language.

use std::{fs, path::Path};

/// Each room and the rooms that it may use.
const FLOORS: [(&str, &[&str]); 9] = [
    ("plan", &[]),
    ("calc", &["plan"]),
    ("yaml", &["plan"]),
    ("locale", &["plan"]),
    ("rules", &["plan", "calc"]),
    ("store", &["plan", "yaml"]),
    (
        "report",
        &["plan", "calc", "rules", "yaml", "locale", "store"],
    ),
    ("tui", &["plan", "calc", "rules", "yaml", "locale", "store"]),
    (
        "cli",
        &[
            "plan", "calc", "rules", "yaml", "locale", "store", "report", "tui",
        ],
    ),
];

/// What the core must not know.
const NOT_IN_THE_CORE: [&str; 9] = [
    "crossterm",
    "ratatui",
    "std::fs",
    "std::env",
    "std::io",
    "std::time",
    "SystemTime",
    "fluent",
    "Local::now",
];

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push((
                path.display().to_string(),
                fs::read_to_string(&path).unwrap(),
            ));
        }
    }
}

fn room(name: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(name),
        &mut found,
    );
    found
}

/// The rooms that a source names: `crate::room` alone or first in a group.
fn rooms_named(source: &str) -> Vec<&str> {
    let mut named = Vec::new();
    for rest in source.split("crate::").skip(1) {
        let first = |text: &str| {
            FLOORS.iter().map(|(room, _)| *room).find(|room| {
                text.strip_prefix(room).is_some_and(|after| {
                    !after.starts_with(|c: char| c.is_alphanumeric() || c == '_')
                })
            })
        };
        named.extend(first(rest));
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut start = 0;
            for (at, c) in group.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => {
                        named.extend(first(group[start..at].trim()));
                        break;
                    }
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        named.extend(first(group[start..at].trim()));
                        start = at + 1;
                    }
                    _ => {}
                }
            }
        }
    }
    named
}

#[test]
fn every_room_uses_only_what_lies_below_it() {
    let mut wrong = Vec::new();
    for (name, below) in FLOORS {
        for (path, source) in room(name) {
            for used in rooms_named(&source) {
                if used != name && !below.contains(&used) {
                    wrong.push(format!("{path} uses {used}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_test_itself_reads_groups_of_imports() {
    let source = "use crate::{\n    plan::{Money, Share},\n    tui,\n};\nuse crate::calc::flow;\ncrate::planet::x";
    assert_eq!(rooms_named(source), ["plan", "tui", "calc"]);
}

#[test]
fn the_core_knows_no_terminal_file_clock_or_language() {
    let mut wrong = Vec::new();
    for name in ["plan", "calc", "rules"] {
        for (path, source) in room(name) {
            let code = source.split("#[cfg(test)]").next().unwrap();
            for word in NOT_IN_THE_CORE {
                if code.contains(word) {
                    wrong.push(format!("{path} knows {word}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn crossterm_and_the_event_parser_stay_in_their_rooms() {
    let mut found = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    let using = |word: &str| -> Vec<&str> {
        let users = found.iter().filter(|(_, source)| source.contains(word));
        users
            .map(|(path, _)| path.rsplit('/').next().unwrap())
            .collect()
    };
    let mut terminal = using("crossterm::");
    terminal.sort_unstable();
    for name in terminal {
        assert!(
            ["input.rs", "terminal.rs"].contains(&name),
            "{name} names crossterm"
        );
    }
    assert!(
        using("granit_parser").len() <= 1,
        "{:?}",
        using("granit_parser")
    );
}
