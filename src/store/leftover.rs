//! What programs that died left in their journals: kept until a person decides on it.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process,
    time::SystemTime,
};

use chrono::{DateTime, Utc};

use super::{
    journal_file::{Content, Hold, hold},
    read, state,
    target::Target,
};

const ENDING: &str = "left";

/// Changes that were not saved when their program died.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leftover {
    /// The plan's file; nothing for a plan that had none yet.
    pub plan: Option<PathBuf>,
    /// The text that the work began with; empty for a new plan.
    pub base: String,
    /// The text with the changes.
    pub text: String,
    /// When the last of them was written down.
    pub time: DateTime<Utc>,
    file: PathBuf,
}

impl Leftover {
    /// It was taken over, saved elsewhere, or is not wanted.
    pub fn remove(&self) {
        // one that can't be removed is only offered again
        let _ = fs::remove_file(&self.file);
    }
}

/// What is left of one plan, the latest first.
pub fn leftovers_of(plan: &Path) -> Vec<Leftover> {
    let key = Target::find(plan).and_then(|target| target.key());
    let (Ok(folder), Ok(key)) = (state::room("journal"), key) else {
        return Vec::new();
    };
    listed(&folder, |name| name.starts_with(&key))
}

/// What is left of any plan, the latest first.
pub fn leftovers() -> Vec<Leftover> {
    let Ok(folder) = state::room("journal") else {
        return Vec::new();
    };
    collect(&folder);
    listed(&folder, |_| true)
}

/// Puts the journals of dead programs aside, and removes those without work in them.
fn collect(folder: &Path) {
    for path in names(folder) {
        if path.extension().is_some() {
            continue;
        }
        let Ok(file) = File::options().read(true).write(true).open(&path) else {
            continue;
        };
        if !matches!(hold(&file, &path), Ok(Hold::Ours)) {
            continue;
        }
        let content = Content::of(&read::stream(&file, 0).unwrap_or_default());
        let _ = if content.is_worth_keeping() {
            put_aside(&path)
        } else {
            fs::remove_file(&path)
        };
    }
}

fn names(folder: &Path) -> Vec<PathBuf> {
    let names = read::names(folder).unwrap_or_default();
    names.iter().map(|name| folder.join(name)).collect()
}

fn listed(folder: &Path, is_meant: impl Fn(&str) -> bool) -> Vec<Leftover> {
    let mut found: Vec<Leftover> = names(folder)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == ENDING))
        .filter(|path| {
            let name = path.file_name().and_then(|name| name.to_str());
            name.is_some_and(&is_meant)
        })
        .filter_map(leftover)
        .collect();
    found.sort_by_key(|left| std::cmp::Reverse(left.time));
    // a program that died while it took one over has written the same down again
    found.dedup_by(|earlier, later| {
        let same = (&earlier.plan, &earlier.base, &earlier.text)
            == (&later.plan, &later.base, &later.text);
        if same {
            earlier.remove();
        }
        same
    });
    found
}

fn leftover(file: PathBuf) -> Option<Leftover> {
    let content = Content::of(&read::file(&file).ok()?);
    let written = fs::metadata(&file).and_then(|about| about.modified());
    let last = content.last?;
    let left = Leftover {
        base: String::from_utf8(content.base).ok()?,
        text: String::from_utf8(last).ok()?,
        time: written.unwrap_or_else(|_| SystemTime::now()).into(),
        plan: content.plan,
        file,
    };
    let plan = left.plan.as_ref();
    let saved = plan.and_then(|plan| read::file(plan).ok());
    if saved.is_some_and(|saved| saved == left.text.as_bytes()) {
        // it died after the save
        left.remove();
        return None;
    }
    Some(left)
}

/// A name for the journal of a plan that has no file.
pub(super) fn new_name() -> String {
    format!("new-{}-{}", process::id(), now())
}

/// Gives a journal a name under which the next one does not stand in its way.
pub(super) fn put_aside(journal: &Path) -> io::Result<()> {
    let mut name = journal.file_name().unwrap_or_default().to_owned();
    name.push(format!("-{}.{ENDING}", now()));
    fs::rename(journal, journal.with_file_name(name))
}

fn now() -> i64 {
    Utc::now().timestamp_micros()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::{
        super::journal::{Access, Journal},
        *,
    };

    fn taken(folder: &Path, base: &str) -> Journal {
        match Journal::take_in(folder, "plan", Some(Path::new("/none/plan.yaml")), base).unwrap() {
            Access::Ours(journal) => journal,
            Access::Theirs(owner) => panic!("{owner:?} has it"),
        }
    }

    fn left(folder: &Path) -> Vec<(String, String)> {
        collect(folder);
        let left = listed(folder, |_| true);
        left.into_iter().map(|one| (one.base, one.text)).collect()
    }

    fn texts(base: &str, text: &str) -> Vec<(String, String)> {
        vec![(base.to_owned(), text.to_owned())]
    }

    #[test]
    fn what_was_written_down_before_a_crash_is_left() {
        let folder = super::super::tests::scratch("journal");
        let mut journal = taken(&folder, "one two three");
        for text in ["one 2 three", "one 2 three four", "zero one 2 three four"] {
            journal.record(text).unwrap();
        }
        // while it is held, nothing is left over and nobody else gets it
        assert_eq!(left(&folder), []);
        let access = Journal::take_in(&folder, "plan", None, "").unwrap();
        assert!(matches!(access, Access::Theirs(owner) if owner.pid == process::id().to_string()));
        drop(journal);
        assert_eq!(
            left(&folder),
            texts("one two three", "zero one 2 three four")
        );
        // the next one begins beside it
        taken(&folder, "other").end();
        assert_eq!(left(&folder).len(), 1);
    }

    #[test]
    fn what_was_written_down_twice_is_left_once() {
        let folder = super::super::tests::scratch("twice");
        for text in ["one two", "one two", "one"] {
            taken(&folder, "one").record(text).unwrap();
        }
        assert_eq!(left(&folder), texts("one", "one two"));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    }

    #[test]
    fn a_torn_record_at_the_end_counts_as_not_written() {
        let folder = super::super::tests::scratch("torn");
        let mut journal = taken(&folder, "base");
        journal.record("base and more").unwrap();
        let whole = fs::metadata(folder.join("plan")).unwrap().len();
        journal.record("base and more, torn").unwrap();
        drop(journal);
        let file = File::options().write(true).open(folder.join("plan"));
        let mut file = file.unwrap();
        file.set_len(whole + 20).unwrap();
        io::Seek::seek(&mut file, io::SeekFrom::End(0)).unwrap();
        file.write_all(&[0; 5]).unwrap();
        assert_eq!(left(&folder), texts("base", "base and more"));
    }

    #[test]
    fn nothing_is_left_of_a_clean_end_of_a_save_or_of_what_was_undone() {
        let folder = super::super::tests::scratch("clean");
        let mut journal = taken(&folder, "base");
        journal.record("changed").unwrap();
        journal.end();
        assert_eq!(left(&folder), []);

        let mut journal = taken(&folder, "base");
        journal.record("changed").unwrap();
        journal.restart("changed").unwrap();
        drop(journal);
        assert_eq!(left(&folder), []);

        let mut journal = taken(&folder, "base");
        journal.record("changed").unwrap();
        journal.record("base").unwrap();
        drop(journal);
        assert_eq!(left(&folder), []);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    }

    #[test]
    fn a_long_session_keeps_its_journal_small() {
        let folder = super::super::tests::scratch("long");
        let text = |fill: &str| fill.repeat(3_000_000);
        let mut journal = taken(&folder, "base");
        for fill in ["a", "b", "c", "d", "e", "f", "g", "h", "i"] {
            journal.record(&text(fill)).unwrap();
        }
        assert!(fs::metadata(folder.join("plan")).unwrap().len() < 16_100_000);
        let access = Journal::take_in(&folder, "plan", None, "").unwrap();
        assert!(matches!(access, Access::Theirs(_)));
        drop(journal);
        assert_eq!(left(&folder), texts("base", &text("i")));
    }
}
