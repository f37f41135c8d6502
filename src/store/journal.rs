//! The journal of a plan that is being worked on: what changed since the last save, so that a crash takes at most a
//! second of work. It is held under a lock; a journal whose lock is free belongs to a program that died, and what it
//! holds is [left over](super::leftover) until a person decides on it.

use std::{
    fs::{self, File},
    io,
    os::unix::fs::{FileExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use super::{
    journal_file::{BASE, Content, EDIT, FORMAT, Hold, OWNER, Owner, as_u64, change, hold, record},
    leftover, read, state,
    target::Target,
};

/// A journal of this size is written anew, with one change for all.
const LARGEST: u64 = 16_000_000;

/// Whose a plan is for now.
#[derive(Debug)]
pub enum Access {
    /// Ours, with the journal to write to.
    Ours(Journal),
    /// Another program's that is still running.
    Theirs(Owner),
}

/// A journal that this program holds. While it is there, no other copy of the program writes to the plan.
#[derive(Debug)]
pub struct Journal {
    file: File,
    path: PathBuf,
    /// The records that it begins with: who holds it, and then the text that the work began with.
    owner: Vec<u8>,
    base: Vec<u8>,
    /// The text after the last change that is written.
    last: Option<Vec<u8>>,
    /// Up to where it is whole.
    size: u64,
}

impl Journal {
    /// Takes hold of a plan, or begins a plan that has no file yet. `base` is the text that the work begins with. What
    /// a program that died left is put aside.
    ///
    /// # Errors
    /// Where the state folder can't be written or knows no locks: the work is not protected then.
    pub fn take(plan: Option<&Path>, base: &str) -> io::Result<Access> {
        let folder = state::room("journal")?;
        let (name, plan) = match plan {
            Some(plan) => {
                let target = Target::find(plan)?;
                (target.key()?, Some(target.path()?))
            }
            None => (leftover::new_name(), None),
        };
        Self::take_in(&folder, &name, plan.as_deref(), base)
    }

    pub(super) fn take_in(
        folder: &Path,
        name: &str,
        plan: Option<&Path>,
        base: &str,
    ) -> io::Result<Access> {
        const ATTEMPTS: usize = 20;
        let path = folder.join(name);
        for _ in 0..ATTEMPTS {
            let mut options = File::options();
            let options = options.read(true).write(true).create(true).truncate(false);
            let file = options.mode(0o600).open(&path)?;
            match hold(&file, &path)? {
                Hold::Ours => {}
                Hold::Theirs => {
                    let content = Content::of(&read::stream(&file, 0).unwrap_or_default());
                    return Ok(Access::Theirs(content.owner));
                }
                Hold::Gone => continue,
            }
            let content = Content::of(&read::stream(&file, 0).unwrap_or_default());
            if content.is_worth_keeping() {
                leftover::put_aside(&path)?;
                continue;
            }
            let mut journal = Self {
                file,
                path,
                owner: record(OWNER, &Owner::this().record(plan)),
                base: Vec::new(),
                last: None,
                size: 0,
            };
            journal.restart(base)?;
            return Ok(Access::Ours(journal));
        }
        Err(io::ErrorKind::ResourceBusy.into())
    }

    /// The work goes on from another text: the plan was saved.
    ///
    /// # Errors
    /// Where the state folder can't be written.
    pub fn restart(&mut self, base: &str) -> io::Result<()> {
        self.base = base.as_bytes().to_vec();
        self.last = None;
        self.file.set_len(0)?;
        let bytes = [FORMAT, &self.owner].concat();
        self.file.write_all_at(&bytes, 0)?;
        self.size = as_u64(bytes.len());
        Ok(())
    }

    /// The work goes on from another text, with changes that are not saved: those from before count until the disk has
    /// the new ones.
    ///
    /// # Errors
    /// Where the state folder can't be written.
    pub fn rebase(&mut self, base: &str, text: &str) -> io::Result<()> {
        self.base = base.as_bytes().to_vec();
        self.write_anew(text)
    }

    /// Writes down what the text has become; it is on the disk afterwards.
    ///
    /// # Errors
    /// Where the state folder can't be written. What was written before still counts.
    pub fn record(&mut self, text: &str) -> io::Result<()> {
        let before = self.last.as_ref();
        if before == Some(&text.as_bytes().to_vec()) {
            return Ok(());
        }
        let change = change(before.unwrap_or(&self.base), text.as_bytes());
        let mut bytes = record(EDIT, &change);
        if before.is_none() {
            // the first change brings the text that it changes along
            bytes = [record(BASE, &self.base), bytes].concat();
        } else if self.size.saturating_add(as_u64(bytes.len())) > LARGEST {
            return self.write_anew(text);
        }
        self.file.write_all_at(&bytes, self.size)?;
        self.file.sync_data()?;
        self.size = self.size.saturating_add(as_u64(bytes.len()));
        self.last = Some(text.as_bytes().to_vec());
        Ok(())
    }

    /// The same in one change: in a file of its own that takes the old one's place.
    fn write_anew(&mut self, text: &str) -> io::Result<()> {
        let part = self.path.with_extension("part");
        let mut options = File::options();
        let options = options.read(true).write(true).create(true).truncate(true);
        let file = options.mode(0o600).open(&part)?;
        hold(&file, &part)?;
        let (base, edit) = (
            record(BASE, &self.base),
            record(EDIT, &change(&self.base, text.as_bytes())),
        );
        let bytes = [FORMAT, &self.owner, &base, &edit].concat();
        file.write_all_at(&bytes, 0)?;
        file.sync_data()?;
        fs::rename(&part, &self.path)?;
        self.file = file;
        self.size = as_u64(bytes.len());
        self.last = Some(text.as_bytes().to_vec());
        Ok(())
    }

    /// Nothing is left to protect.
    pub fn end(self) {
        // while the lock is still held
        let _ = fs::remove_file(&self.path);
    }
}
