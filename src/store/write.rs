//! The save: the file holds the old bytes or the new ones at every moment, whatever fails. The steps are those that
//! were measured against power cuts, full disks and other writers.

use std::{
    ffi::{OsStr, OsString},
    fs::File,
    io::{self, Read, Write},
    os::unix::ffi::{OsStrExt, OsStringExt},
    path::PathBuf,
    process,
    time::{Duration, SystemTime},
};

use rustix::{
    fs::{AtFlags, FlockOperation, Mode, OFlags, RenameFlags},
    io::{Errno, retry_on_intr},
};

use super::{
    SaveError, attributes, in_place,
    read::{self, LARGEST_FILE},
    target::Target,
    written::{Written, sync},
};

/// Puts `new` in the place of `old`. Refuses where the file no longer holds `old`. `backup` runs once it is clear that
/// the old bytes may go, while no other saver is at work.
pub(super) fn replace(
    target: &Target,
    old: &[u8],
    new: &[u8],
    backup: impl FnOnce(),
) -> Result<Written, SaveError> {
    let locked = lock(&target.folder)?;
    let current = current(target)?.ok_or(SaveError::Gone)?;
    if current.bytes != old {
        return Err(SaveError::Conflict);
    }
    if current.mode & 0o222 == 0 {
        return Err(SaveError::ReadOnly);
    }
    if locked {
        clear_leftovers(target);
    }
    backup();
    if current.links > 1 {
        return in_place::overwrite(target, &current.file, old, new);
    }
    let temporary = match Temporary::create(target, Mode::from_raw_mode(0o600)) {
        Ok(temporary) => temporary,
        Err(Errno::ACCESS | Errno::PERM | Errno::ROFS) => {
            return in_place::overwrite(target, &current.file, old, new);
        }
        Err(error) => return Err(error.into()),
    };
    if attributes::copy(&current.file, &temporary.file).is_err() {
        drop(temporary);
        return in_place::overwrite(target, &current.file, old, new);
    }
    let unconfirmed = temporary.fill(new)?;
    let last = self::current(target)?.filter(|now| now.bytes == old);
    let last = last.ok_or(SaveError::Conflict)?;
    let kept = temporary.exchange(&last)?;
    Ok(Written { kept, unconfirmed })
}

/// Writes a new file, and refuses where there is one.
pub(super) fn create(target: &Target, bytes: &[u8]) -> Result<Written, SaveError> {
    if lock(&target.folder)? {
        clear_leftovers(target);
    }
    let temporary = Temporary::create(target, Mode::from_raw_mode(0o666))?;
    let unconfirmed = temporary.fill(bytes)?;
    temporary.settle()?;
    Ok(Written {
        kept: None,
        unconfirmed,
    })
}

/// Locks the folder for this save, so that savers come one after the other. `false` where the file system has no
/// locks: the comparisons still stand.
fn lock(folder: &File) -> Result<bool, SaveError> {
    const STEP: Duration = Duration::from_millis(10);
    for _ in 0..1_000 {
        match rustix::fs::flock(folder, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => return Ok(true),
            Err(Errno::AGAIN) => std::thread::sleep(STEP),
            Err(Errno::INTR) => {}
            Err(_) => return Ok(false),
        }
    }
    Err(SaveError::Busy)
}

/// The file as it is now.
struct Current {
    file: File,
    bytes: Vec<u8>,
    mode: u32,
    links: u64,
    mark: Mark,
}

/// Which file it is and when its content last changed: the device, the inode, the size, the time.
type Mark = (u64, u64, i64, i64, u64);

#[allow(
    clippy::useless_conversion,
    clippy::unnecessary_cast,
    reason = "other widths on other targets"
)]
fn mark(found: &rustix::fs::Stat) -> Mark {
    (
        found.st_dev as u64,
        found.st_ino as u64,
        found.st_size as i64,
        found.st_mtime as i64,
        found.st_mtime_nsec as u64,
    )
}

fn current(target: &Target) -> Result<Option<Current>, SaveError> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let opened =
        retry_on_intr(|| rustix::fs::openat(&target.folder, &target.name, flags, Mode::empty()));
    let file = match opened {
        Ok(file) => File::from(file),
        Err(Errno::NOENT) => return Ok(None),
        Err(Errno::LOOP) => return Err(SaveError::Conflict),
        Err(error) => return Err(error.into()),
    };
    let found = rustix::fs::fstat(&file)?;
    let size = usize::try_from(found.st_size).unwrap_or(0);
    let mut bytes = Vec::with_capacity(size.saturating_add(1));
    (&file).take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    Ok(Some(Current {
        file,
        bytes,
        mode: found.st_mode,
        #[allow(clippy::useless_conversion, reason = "narrower on some targets")]
        links: u64::from(found.st_nlink),
        mark: mark(&found),
    }))
}

const ENDING: &str = ".roadmap-tmp";

/// A file beside the target that nobody reads yet. It goes when dropped, unless it has taken the target's place.
struct Temporary<'a> {
    target: &'a Target,
    name: OsString,
    file: File,
    placed: bool,
}

impl<'a> Temporary<'a> {
    fn create(target: &'a Target, mode: Mode) -> Result<Self, Errno> {
        let flags =
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let mut attempt: u32 = 0;
        loop {
            let name = temporary_name(&target.name, attempt);
            match retry_on_intr(|| rustix::fs::openat(&target.folder, &name, flags, mode)) {
                Ok(file) => {
                    return Ok(Self {
                        target,
                        name,
                        file: File::from(file),
                        placed: false,
                    });
                }
                Err(Errno::EXIST) if attempt < 100 => attempt += 1,
                Err(error) => return Err(error),
            }
        }
    }

    /// Writes everything and asks for it to be on the disk. `true` where the file system can't promise that.
    fn fill(&self, bytes: &[u8]) -> Result<bool, SaveError> {
        (&self.file).write_all(bytes)?;
        sync(&self.file).map_err(Into::into)
    }

    /// Changes places with the target and looks at what came out.
    fn exchange(mut self, old: &Current) -> Result<Option<PathBuf>, SaveError> {
        let folder = &self.target.folder;
        let swapped = rustix::fs::renameat_with(
            folder,
            &self.name,
            folder,
            &self.target.name,
            RenameFlags::EXCHANGE,
        );
        match swapped {
            Ok(()) => {}
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => {
                rustix::fs::renameat(folder, &self.name, folder, &self.target.name)?;
                self.placed = true;
                sync(folder).map_err(|error| SaveError::Unconfirmed(error.into()))?;
                return Ok(None);
            }
            Err(Errno::NOENT) => return Err(SaveError::Gone),
            Err(error) => return Err(error.into()),
        }
        // what now bears the temporary name is what stood there: not ours to delete unless it is the old plan
        let out = Target {
            folder: folder.try_clone()?,
            folder_path: self.target.folder_path.clone(),
            name: self.name.clone(),
        };
        let expected = match current(&out) {
            Ok(now) => now.is_some_and(|now| now.bytes == old.bytes),
            // it can't be read again: is it the very file that was compared, untouched since?
            Err(_) => rustix::fs::statat(folder, &self.name, AtFlags::SYMLINK_NOFOLLOW)
                .is_ok_and(|found| mark(&found) == old.mark),
        };
        self.placed = !expected;
        sync(folder).map_err(|error| SaveError::Unconfirmed(error.into()))?;
        Ok(if expected { None } else { Some(self.keep()) })
    }

    /// Gives what came out a name that a person finds.
    fn keep(&self) -> PathBuf {
        let seconds = SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        let stem = PathBuf::from(&self.target.name).with_extension("");
        let mut name = stem.into_os_string();
        name.push(format!(".conflict-{seconds}.yaml"));
        let folder = &self.target.folder;
        let flags = RenameFlags::NOREPLACE;
        match rustix::fs::renameat_with(folder, &self.name, folder, &name, flags) {
            Ok(()) => self.target.beside(&name),
            Err(_) => self.target.beside(&self.name),
        }
    }

    /// Takes the target's name, where nothing bears it.
    fn settle(mut self) -> Result<(), SaveError> {
        let folder = &self.target.folder;
        let (from, to) = (&self.name, &self.target.name);
        match rustix::fs::renameat_with(folder, from, folder, to, RenameFlags::NOREPLACE) {
            Ok(()) => self.placed = true,
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => {
                // a link never replaces either; the temporary name then goes as usual
                rustix::fs::linkat(folder, from, folder, to, AtFlags::empty())?;
            }
            Err(error) => return Err(error.into()),
        }
        sync(folder).map_err(|error| SaveError::Unconfirmed(error.into()))?;
        Ok(())
    }
}

impl Drop for Temporary<'_> {
    fn drop(&mut self) {
        if !self.placed {
            let remove = || rustix::fs::unlinkat(&self.target.folder, &self.name, AtFlags::empty());
            // once more where that failed; a leftover that stays is cleared by a later save
            let _ = remove().or_else(|_| remove());
        }
    }
}

/// `.plan.yaml.4711.0.roadmap-tmp`: hidden, and says whose it is. A long name is cut so that this one is not too long.
fn temporary_name(name: &OsStr, attempt: u32) -> OsString {
    let mut text = temporary_stem(name);
    text.push(format!("{}.{attempt}{ENDING}", process::id()));
    text
}

fn temporary_stem(name: &OsStr) -> OsString {
    let mut bytes = b".".to_vec();
    bytes.extend(name.as_bytes().iter().take(200));
    bytes.push(b'.');
    OsString::from_vec(bytes)
}

/// Removes temporary files of this plan whose process is dead. Only under the lock: then no living saver has one.
fn clear_leftovers(target: &Target) {
    let stem = temporary_stem(&target.name);
    for name in read::names(&target.folder_path).unwrap_or_default() {
        let pid = name
            .as_bytes()
            .strip_prefix(stem.as_bytes())
            .and_then(|rest| rest.strip_suffix(ENDING.as_bytes()))
            .and_then(|middle| std::str::from_utf8(middle).ok())
            .and_then(|middle| middle.split('.').next()?.parse().ok())
            .and_then(rustix::process::Pid::from_raw);
        let dead =
            pid.is_some_and(|pid| rustix::process::test_kill_process(pid) == Err(Errno::SRCH));
        if dead {
            let _ = rustix::fs::unlinkat(&target.folder, &name, AtFlags::empty());
        }
    }
}

impl From<Errno> for SaveError {
    fn from(error: Errno) -> Self {
        io::Error::from(error).into()
    }
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}
