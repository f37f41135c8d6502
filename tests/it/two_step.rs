//! A person starts the real program in a folder, walks the guide, saves, and reads the summary: in each language.

use std::{fs, path::PathBuf, process::Command};

use super::terminal::Session;

const LANGUAGES: [&str; 3] = ["en_IE.UTF-8", "nl_NL.UTF-8", "de_DE.UTF-8"];

/// A folder of a test's own.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("roadmap-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The summary of the folder's plan: it comes without complaint.
fn summary(folder: &PathBuf, language: &str, file: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_roadmap"))
        .args(["summary", file])
        .current_dir(folder)
        .env("LC_ALL", language)
        .env("XDG_STATE_HOME", folder)
        .output()
        .unwrap();
    let complaints = String::from_utf8(output.stderr).unwrap();
    assert_eq!(complaints, "", "{language}");
    assert!(output.status.success(), "{language}");
    String::from_utf8(output.stdout).unwrap()
}

/// Tab by tab from the second step to the last of `count`.
fn walk(session: &mut Session, from: usize, count: usize) {
    for step in from..=count {
        session.send("\t");
        session.expect(&format!("{step}/{count} "));
    }
}

/// A key that leaves a field: waits until it has, so that no key behind it is taken for a part of it.
fn leave(session: &mut Session, key: &str) {
    session.send(key);
    session.until("field that is left", |screen, _| screen.hide_cursor());
}

#[test]
fn roadmap_then_summary() {
    for language in LANGUAGES {
        let folder = folder(&format!("long-{language}"));
        let mut session = Session::start_in(&folder, &[("LC_ALL", language)]);
        session.expect("▸");
        session.send("\r");
        session.expect("1/9 ");
        session.send("Acme BV\r20000000\r");
        session.expect(
            "20.000.000"
                .replace('.', if language.starts_with("en") { "," } else { "." })
                .as_str(),
        );
        walk(&mut session, 2, 9);
        session.send("\r");
        session.expect("2 Budget");
        session.send("q");
        assert_eq!(session.ended(), 0);
        let page = summary(&folder, language, "acme-bv.yaml");
        assert!(page.contains("700"), "{page}");
        fs::remove_dir_all(folder).unwrap();
    }
}

#[test]
fn the_first_90_days_then_the_whole_plan() {
    for language in LANGUAGES {
        let folder = folder(&format!("short-{language}"));
        let mut session = Session::start_in(&folder, &[("LC_ALL", language)]);
        session.expect("▸");
        session.send("\x1b[B\r");
        session.expect("1/5 ");
        session.send("Acme\r5000000\r\t");
        session.expect("2/5 ");
        session.send("\rQuotes\rSales\r120\r");
        session.expect("120");
        leave(&mut session, "\t");
        session.send("\t");
        session.expect("3/5 ");
        session.send("Draft quotes\r");
        session.send("\t");
        session.expect("4/5 ");
        session.send("\t");
        session.expect("5/5 ");
        session.send("\r");
        session.expect("2 Budget");
        summary(&folder, language, "acme.yaml");
        // and on with the long path
        session.send("1Glll\r\x1b[B\r");
        session.expect("2/9 ");
        walk(&mut session, 3, 9);
        session.send("\r");
        session.expect("2 Budget");
        session.send("q");
        assert_eq!(session.ended(), 0);
        summary(&folder, language, "acme.yaml");
        fs::remove_dir_all(folder).unwrap();
    }
}
