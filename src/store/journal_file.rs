//! A journal's file: its lock and its records. It begins with a line that names the format; then come records, each
//! with its length and checksum: who holds it, the text that the work began with, and for each change what the text
//! before it is replaced with. A torn record at the end counts as not written.

use std::{
    fs::{self, File},
    io,
    os::unix::{
        ffi::{OsStrExt, OsStringExt},
        fs::MetadataExt,
    },
    path::{Path, PathBuf},
    process,
};

use chrono::{DateTime, Utc};
use rustix::{fs::FlockOperation, io::Errno};

use super::hash::fnv;

pub(super) const FORMAT: &[u8] = b"roadmap journal 1\n";
pub(super) const OWNER: u8 = b'o';
pub(super) const BASE: u8 = b'b';
pub(super) const EDIT: u8 = b'e';
/// Kind, length and checksum of a record.
const HEAD: usize = 17;

/// Who holds a plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Owner {
    /// The process.
    pub pid: String,
    /// The person's name on the system.
    pub user: String,
    /// The machine.
    pub host: String,
    /// Since when; nothing where that can't be read.
    pub since: Option<DateTime<Utc>>,
}

impl Owner {
    pub(super) fn this() -> Self {
        let name = |key| std::env::var(key).ok().filter(|name| !name.is_empty());
        let user = name("USER").or_else(|| name("LOGNAME"));
        let host = rustix::system::uname();
        Self {
            pid: process::id().to_string(),
            user: user.unwrap_or_else(|| rustix::process::getuid().as_raw().to_string()),
            host: host.nodename().to_string_lossy().into_owned(),
            since: Some(Utc::now()),
        }
    }

    /// One line each, then the plan's path as the system writes it.
    pub(super) fn record(&self, plan: Option<&Path>) -> Vec<u8> {
        let since = self.since.map(|since| since.to_rfc3339());
        let since = since.unwrap_or_default();
        let mut bytes =
            format!("{}\n{}\n{}\n{since}\n", self.pid, self.user, self.host).into_bytes();
        bytes.extend(plan.map_or(&b""[..], |plan| plan.as_os_str().as_bytes()));
        bytes
    }

    fn read(record: &[u8]) -> (Self, Option<PathBuf>) {
        let mut parts = record.splitn(5, |byte| *byte == b'\n');
        let mut next = || parts.next().unwrap_or_default();
        let line = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let owner = Self {
            pid: line(next()),
            user: line(next()),
            host: line(next()),
            since: DateTime::parse_from_rfc3339(&line(next()))
                .ok()
                .map(|since| since.to_utc()),
        };
        let path = next();
        let path =
            (!path.is_empty()).then(|| PathBuf::from(std::ffi::OsString::from_vec(path.to_vec())));
        (owner, path)
    }
}

/// What a journal's file says.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub(super) owner: Owner,
    /// The plan's file; nothing for a plan that has none yet.
    pub(super) plan: Option<PathBuf>,
    /// The text that the work began with.
    pub(super) base: Vec<u8>,
    /// The text after the last change that was written whole; nothing where nothing was changed.
    pub(super) last: Option<Vec<u8>>,
}

impl Content {
    /// Whether there is work in it.
    pub(super) fn is_worth_keeping(&self) -> bool {
        self.last.as_ref().is_some_and(|last| *last != self.base)
    }

    /// Reads as far as the records are whole.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let mut content = Self::default();
        let Some(mut rest) = bytes.strip_prefix(FORMAT) else {
            return content;
        };
        while let Some((kind, record, after)) = first_record(rest) {
            rest = after;
            match kind {
                OWNER => (content.owner, content.plan) = Owner::read(record),
                BASE => content.base = record.to_vec(),
                EDIT => {
                    let before = content.last.as_ref().unwrap_or(&content.base);
                    match changed(before, record) {
                        Some(text) => content.last = Some(text),
                        None => break,
                    }
                }
                _ => break,
            }
        }
        content
    }
}

fn first_record(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (head, rest) = bytes.split_at_checked(HEAD)?;
    let (kind, numbers) = head.split_first()?;
    let (length, sum) = numbers.split_at_checked(8)?;
    let length = usize::try_from(number(length)?).ok()?;
    let (record, rest) = rest.split_at_checked(length)?;
    (number(sum)? == fnv(record)).then_some((*kind, record, rest))
}

fn number(bytes: &[u8]) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.try_into().ok()?))
}

pub(super) fn record(kind: u8, bytes: &[u8]) -> Vec<u8> {
    let mut all = vec![kind];
    all.extend(as_u64(bytes.len()).to_le_bytes());
    all.extend(fnv(bytes).to_le_bytes());
    all.extend(bytes);
    all
}

pub(super) fn as_u64(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// How many bytes stay at the beginning and at the end, and what stands between them from now on.
pub(super) fn change(before: &[u8], after: &[u8]) -> Vec<u8> {
    let same = |pair: &(&u8, &u8)| pair.0 == pair.1;
    let head = before.iter().zip(after).take_while(same).count();
    let most = before.len().min(after.len()) - head;
    let backwards = before.iter().rev().zip(after.iter().rev());
    let tail = backwards.take(most).take_while(same).count();
    let mut bytes = as_u64(head).to_le_bytes().to_vec();
    bytes.extend(as_u64(tail).to_le_bytes());
    bytes.extend(after.get(head..after.len() - tail).unwrap_or_default());
    bytes
}

fn changed(before: &[u8], change: &[u8]) -> Option<Vec<u8>> {
    let (head, rest) = change.split_at_checked(8)?;
    let (tail, middle) = rest.split_at_checked(8)?;
    let head = usize::try_from(number(head)?).ok()?;
    let tail = before
        .len()
        .checked_sub(usize::try_from(number(tail)?).ok()?)?;
    Some([before.get(..head)?, middle, before.get(tail..)?].concat())
}

/// Whether a file could be locked.
pub(super) enum Hold {
    /// It is locked for us.
    Ours,
    /// A living program has it.
    Theirs,
    /// It is locked, but no longer bears its name.
    Gone,
}

pub(super) fn hold(file: &File, path: &Path) -> io::Result<Hold> {
    loop {
        match rustix::fs::flock(file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => break,
            Err(Errno::AGAIN) => return Ok(Hold::Theirs),
            Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let ours = file.metadata()?;
    Ok(match fs::metadata(path) {
        Ok(named) if (named.dev(), named.ino()) == (ours.dev(), ours.ino()) => Hold::Ours,
        _ => Hold::Gone,
    })
}
