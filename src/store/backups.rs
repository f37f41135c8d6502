//! Earlier states of a plan, kept in the state folder: each save first puts the old bytes here.

use std::{
    cmp::Reverse,
    fs::{self, File},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process,
    time::Duration,
};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::{StoreError, read, state, target::Target, written::sync};

/// While a plan is open, an earlier state is kept at most so often.
pub(super) const EVERY: Duration = Duration::from_mins(10);
/// As many of the latest are kept.
const LATEST: usize = 20;
/// Beyond those the first of each day, for so many days.
const DAYS: TimeDelta = TimeDelta::days(30);
/// All backups of a plan together, in bytes. The latest stays whatever its size.
const MOST_BYTES: u64 = 50_000_000;

const STAMP: &str = "%Y%m%dT%H%M%S%.3f";
const ENDING: &str = ".yaml";

/// An earlier state of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// What it is called: the moment it was kept, as in `20261125T041514.123`.
    pub name: String,
    /// When it was kept.
    pub time: DateTime<Utc>,
    /// In bytes.
    pub size: u64,
    file: PathBuf,
}

impl Backup {
    /// Its bytes.
    ///
    /// # Errors
    /// A [`StoreError`] where the file is gone or can't be read.
    pub fn bytes(&self) -> Result<Vec<u8>, StoreError> {
        read::file(&self.file)
    }
}

/// The earlier states of a plan, the latest first. The plan itself may be gone.
///
/// # Errors
/// Where the plan's folder or the state folder can't be read.
pub fn backups(plan: &Path) -> io::Result<Vec<Backup>> {
    listed(&folder_of(&Target::find(plan)?)?)
}

fn folder_of(target: &Target) -> io::Result<PathBuf> {
    Ok(state::room("backups")?.join(target.key()?))
}

fn listed(folder: &Path) -> io::Result<Vec<Backup>> {
    let names = match read::names(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        names => names?,
    };
    let mut found = Vec::new();
    for name in &names {
        let file = folder.join(name);
        let Some(name) = name.to_str().and_then(|name| name.strip_suffix(ENDING)) else {
            continue;
        };
        let (Ok(time), Ok(about)) = (
            NaiveDateTime::parse_from_str(name, STAMP),
            fs::symlink_metadata(&file),
        ) else {
            continue;
        };
        found.push(Backup {
            name: name.to_owned(),
            time: time.and_utc(),
            size: about.len(),
            file,
        });
    }
    found.sort_by_key(|backup| Reverse(backup.time));
    Ok(found)
}

/// Keeps the bytes that a save is about to replace. The copies that git makes for a merge are no plans of anybody's.
pub(super) fn keep(target: &Target, bytes: &[u8]) -> io::Result<()> {
    let name = target.name.as_encoded_bytes();
    if name.starts_with(b".merge_file_") {
        return Ok(());
    }
    keep_in(&folder_of(target)?, bytes, Utc::now())
}

fn keep_in(folder: &Path, bytes: &[u8], now: DateTime<Utc>) -> io::Result<()> {
    state::make(folder)?;
    let known = listed(folder)?;
    let same = |backup: &Backup| {
        u64::try_from(bytes.len()).is_ok_and(|length| length == backup.size)
            && backup.bytes().is_ok_and(|kept| kept == bytes)
    };
    if known.first().is_some_and(same) {
        // who kept it may have been killed before it thinned
        thin(known, now);
        return Ok(());
    }
    // a second one in the same moment takes the next
    let mut time = now;
    let file = loop {
        let name = format!("{}{ENDING}", time.format(STAMP));
        let file = folder.join(name);
        if !file.try_exists()? {
            break file;
        }
        time += TimeDelta::milliseconds(1);
    };
    let part = folder.join(format!(".{}.part", process::id()));
    let placed = fill(&part, bytes).and_then(|()| fs::rename(&part, &file));
    if placed.is_err() {
        let _ = fs::remove_file(&part);
    }
    placed?;
    sync(&File::open(folder)?)?;
    thin(listed(folder)?, now);
    Ok(())
}

fn fill(part: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = File::options();
    let options = options.write(true).create(true).truncate(true).mode(0o600);
    let mut file = options.open(part)?;
    file.write_all(bytes)?;
    sync(&file)?;
    Ok(())
}

/// Removes what need not be kept any longer. What can't be removed stays: it is only too much.
fn thin(all: Vec<Backup>, now: DateTime<Utc>) {
    let mut room = MOST_BYTES;
    let first_of_day: Vec<bool> = all
        .iter()
        .enumerate()
        .map(|(at, backup)| {
            let before = all.get(at.saturating_add(1));
            before.is_none_or(|before| before.time.date_naive() != backup.time.date_naive())
        })
        .collect();
    for ((at, backup), first_of_day) in all.into_iter().enumerate().zip(first_of_day) {
        let is_wanted = at < LATEST || (first_of_day && now - backup.time < DAYS);
        let has_room = at == 0 || backup.size <= room;
        if is_wanted && has_room {
            room = room.saturating_sub(backup.size);
        } else {
            let _ = fs::remove_file(&backup.file);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> DateTime<Utc> {
        let format = "%Y-%m-%d %H:%M:%S";
        NaiveDateTime::parse_from_str(time, format)
            .unwrap()
            .and_utc()
    }

    fn texts(folder: &Path) -> Vec<String> {
        let all = listed(folder).unwrap();
        let text = |backup: &Backup| String::from_utf8(backup.bytes().unwrap()).unwrap();
        all.iter().map(text).collect()
    }

    #[test]
    fn the_latest_stands_first_and_the_same_state_only_once() {
        let folder = super::super::tests::scratch("backups");
        let now = at("2026-11-25 10:00:00");
        for text in ["one", "two", "two", "three"] {
            keep_in(&folder, text.as_bytes(), now).unwrap();
        }
        assert_eq!(texts(&folder), ["three", "two", "one"]);
        let newest = &listed(&folder).unwrap()[0];
        assert_eq!(newest.name, "20261125T100000.002");
        assert_eq!(newest.size, 5);
    }

    #[test]
    fn the_last_twenty_stay_and_the_first_of_each_day_for_a_month() {
        let folder = super::super::tests::scratch("thinned");
        for day in [1, 20, 25] {
            for minute in 0..30 {
                let time = at(&format!("2026-11-{day:02} 10:{minute:02}:00"));
                keep_in(&folder, format!("{day} {minute}").as_bytes(), time).unwrap();
            }
        }
        let kept = texts(&folder);
        assert_eq!(kept.len(), 23);
        assert_eq!(kept[..2], ["25 29", "25 28"]);
        assert_eq!(kept[19..], ["25 10", "25 0", "20 0", "1 0"]);
        // a month later the oldest goes
        keep_in(&folder, b"later", at("2026-12-05 10:00:00")).unwrap();
        assert_eq!(texts(&folder).last().unwrap(), "20 0");
    }

    #[test]
    fn what_a_killed_save_left_too_much_is_removed_by_the_next() {
        let folder = super::super::tests::scratch("thinned-later");
        let now = at("2026-11-25 10:00:00");
        for number in 0..30 {
            keep_in(&folder, format!("{number}").as_bytes(), now).unwrap();
        }
        for number in 30..33 {
            let name = format!("20261125T1001{number}.000{ENDING}");
            fs::write(folder.join(name), format!("{number}")).unwrap();
        }
        keep_in(&folder, b"32", at("2026-11-25 10:02:00")).unwrap();
        let kept = texts(&folder);
        assert_eq!(
            kept.len(),
            LATEST + 1,
            "the latest, and the first of the day"
        );
        assert_eq!(kept[0], "32");
    }

    #[test]
    fn large_plans_keep_fewer() {
        let folder = super::super::tests::scratch("large");
        let now = at("2026-11-25 10:00:00");
        for fill in [b'a', b'b', b'c', b'd'] {
            keep_in(&folder, &vec![fill; 20_000_000], now).unwrap();
        }
        assert_eq!(listed(&folder).unwrap().len(), 2);
    }
}
