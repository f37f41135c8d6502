//! Where a new file can't take the old one's place (hard links, a folder without write permission, an owner that
//! can't be kept): a durable copy first, then the same file is overwritten.

use std::{
    fs::{self, File},
    io::{Seek, Write},
    path::PathBuf,
    process,
};

use rustix::{
    fs::{FallocateFlags, Mode, OFlags, fallocate, ftruncate},
    io::{Errno, retry_on_intr},
};

use super::{
    SaveError, state,
    target::Target,
    written::{Written, sync},
};

pub(super) fn overwrite(
    target: &Target,
    reading: &File,
    old: &[u8],
    new: &[u8],
) -> Result<Written, SaveError> {
    let flags = OFlags::WRONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let opened =
        retry_on_intr(|| rustix::fs::openat(&target.folder, &target.name, flags, Mode::empty()));
    let file = File::from(opened.map_err(|error| match error {
        Errno::ACCESS | Errno::PERM => SaveError::ReadOnly,
        other => other.into(),
    })?);
    let same = |a: &File, b: &File| -> Result<bool, Errno> {
        let (a, b) = (rustix::fs::fstat(a)?, rustix::fs::fstat(b)?);
        Ok((a.st_dev, a.st_ino) == (b.st_dev, b.st_ino))
    };
    if !same(reading, &file)? {
        return Err(SaveError::Conflict);
    }
    let copy = durable_copy(target, old)?;
    // room for the longer text is taken before the first byte changes
    if let (true, Ok(length)) = (new.len() > old.len(), u64::try_from(new.len())) {
        match fallocate(&file, FallocateFlags::KEEP_SIZE, 0, length) {
            Ok(()) | Err(Errno::OPNOTSUPP | Errno::NOSYS | Errno::INVAL) => {}
            Err(error) => {
                let _ = fs::remove_file(&copy);
                return Err(error.into());
            }
        }
    }
    match fill(&file, new) {
        Ok(unconfirmed) => {
            let _ = fs::remove_file(&copy);
            Ok(Written {
                kept: None,
                unconfirmed,
            })
        }
        Err(error) if fill(&file, old).is_ok() => {
            let _ = fs::remove_file(&copy);
            Err(error)
        }
        Err(_) => Err(SaveError::Torn(copy)),
    }
}

fn fill(mut file: &File, bytes: &[u8]) -> Result<bool, SaveError> {
    file.rewind()?;
    file.write_all(bytes)?;
    ftruncate(file, u64::try_from(bytes.len()).unwrap_or(u64::MAX))?;
    Ok(sync(file)?)
}

/// The old bytes in the state folder, on the disk before anything else happens.
fn durable_copy(target: &Target, old: &[u8]) -> Result<PathBuf, SaveError> {
    let folder = state::folder()?;
    let mut name = target.name.clone();
    name.push(format!(".before-save-{}", process::id()));
    let path = folder.join(name);
    let mut file = File::create(&path)?;
    file.write_all(old)?;
    sync(&file)?;
    sync(&File::open(&folder)?)?;
    Ok(path)
}
