//! Cuts the files of messages apart and puts the messages of each language into a table, so that no run need do it: the
//! program says some sixty of the thousand there are.

use std::{collections::BTreeSet, fs, io, path::PathBuf};

use phf_codegen::Map;

const LOCALES: &str = "assets/locales";

/// Writes `words.rs`: a table for each language.
pub fn tables() -> io::Result<()> {
    println!("cargo:rerun-if-changed={LOCALES}");
    let tables = ["en", "nl", "de"].map(table);
    let tables: io::Result<Vec<String>> = tables.into_iter().collect();
    fs::write(super::out_dir()?.join("words.rs"), tables?.concat())
}

/// The table of a language: its messages as they are written, by id.
fn table(lang: &str) -> io::Result<String> {
    let files = fs::read_dir(format!("{LOCALES}/{lang}"))?;
    let files: io::Result<BTreeSet<PathBuf>> = files.map(|file| Ok(file?.path())).collect();
    let mut table = Map::new();
    for file in files? {
        for entry in entries(&fs::read_to_string(file)?) {
            let id = entry.split(' ').next().unwrap_or_default().to_owned();
            table.entry(id, format!("{:?}", entry.trim_end()));
        }
    }
    let (name, table) = (lang.to_uppercase(), table.build());
    Ok(format!(
        "pub static {name}: phf::Map<&str, &str> = {table};\n"
    ))
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
