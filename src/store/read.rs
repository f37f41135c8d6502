//! Reading a plan's bytes: only a regular file, of a size that a plan can have.

use std::{
    ffi::{OsStr, OsString},
    fs::File,
    io::{self, Read},
    os::unix::{ffi::OsStrExt, fs::OpenOptionsExt},
    path::Path,
};

use rustix::fs::{Dir, OFlags};

use super::StoreError;

/// The largest file that is read: 256 MB.
pub const LARGEST_FILE: u64 = 256 * 1024 * 1024;

/// The bytes of a file.
pub(super) fn file(path: &Path) -> Result<Vec<u8>, StoreError> {
    // without waiting, so that a pipe nobody writes to is refused instead of hanging
    let flags = i32::try_from((OFlags::NONBLOCK | OFlags::NOCTTY).bits()).unwrap_or(0);
    let opened = File::options().read(true).custom_flags(flags).open(path)?;
    let found = opened.metadata()?;
    if found.is_dir() {
        return Err(StoreError::Folder);
    }
    if !found.is_file() {
        return Err(StoreError::NotAFile);
    }
    if found.len() > LARGEST_FILE {
        return Err(StoreError::TooLarge);
    }
    stream(&opened, usize::try_from(found.len()).unwrap_or(0))
}

/// The bytes of a stream: standard input, or a file that was looked at.
pub(super) fn stream(from: impl Read, expected: usize) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::with_capacity(expected.saturating_add(1));
    from.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LARGEST_FILE) {
        return Err(StoreError::TooLarge);
    }
    Ok(bytes)
}

/// The names in a folder. Not by the standard library, which panics where the system can't close a folder.
pub(super) fn names(folder: &Path) -> io::Result<Vec<OsString>> {
    let mut names = Vec::new();
    for entry in Dir::new(File::open(folder)?)? {
        let entry = entry?;
        let name = entry.file_name().to_bytes();
        if name != b"." && name != b".." {
            names.push(OsStr::from_bytes(name).to_owned());
        }
    }
    Ok(names)
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::NotAllowed,
            io::ErrorKind::IsADirectory => Self::Folder,
            _ => Self::Io(error),
        }
    }
}
