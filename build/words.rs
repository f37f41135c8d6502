//! Cuts the files of messages apart, and sorts the messages of each language, so that no run need do it: the program
//! says some sixty of the thousand there are.

use std::{fs, io};

const LOCALES: &str = "assets/locales";

/// Writes `words.rs`: a list for each language.
pub fn sort() -> io::Result<()> {
    println!("cargo:rerun-if-changed={LOCALES}");
    let lists = ["en", "nl", "de"].map(list);
    let lists: io::Result<Vec<String>> = lists.into_iter().collect();
    fs::write(super::out_dir()?.join("words.rs"), lists?.concat())
}

/// The sorted list of a language, as the program holds it.
fn list(lang: &str) -> io::Result<String> {
    let mut all = Vec::new();
    for file in fs::read_dir(format!("{LOCALES}/{lang}"))? {
        all.extend(entries(&fs::read_to_string(file?.path())?));
    }
    all.sort();
    let name = lang.to_uppercase();
    Ok(format!("static {name}: &[&str] = &{all:?};\n"))
}

/// The messages and terms of a file: each begins at the start of a line and runs to the next, or to a comment.
fn entries(source: &str) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    let mut in_comment = true;
    for line in source.split_inclusive('\n') {
        let first = line.bytes().next();
        if let Some(b'a'..=b'z' | b'-') = first {
            in_comment = false;
            entries.push(line.to_owned());
        } else if first == Some(b'#') {
            in_comment = true;
        } else if let Some(entry) = entries.last_mut().filter(|_| !in_comment) {
            *entry += line;
        }
    }
    entries
}
