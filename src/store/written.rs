//! What comes of a write, and whether it is on the disk.

use std::{fs::File, path::PathBuf};

use rustix::io::Errno;

/// What a write did beside writing.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Written {
    /// Somebody else's bytes that came in at the last moment, kept under this name.
    pub(super) kept: Option<PathBuf>,
    /// The file system could not confirm that the bytes are on the disk.
    pub(super) unconfirmed: bool,
}

/// `fsync`; `true` where the file system does not know it. After a fault it is never asked again: the kernel forgets.
pub(super) fn sync(file: &File) -> Result<bool, Errno> {
    match rustix::fs::fsync(file) {
        Ok(()) => Ok(false),
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => Ok(true),
        Err(error) => Err(error),
    }
}
