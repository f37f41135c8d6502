//! Where a path really leads: the folder, held open, and the name in it.

use std::{
    ffi::OsString,
    fs::{self, File},
    io,
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
};

use super::hash::fnv;

/// As many symbolic links as a system follows before it calls them a loop.
const MOST_LINKS: usize = 40;

/// A file's place: its folder's descriptor and its name there. All work goes through the descriptor, so a folder that
/// is renamed meanwhile changes nothing.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) folder: File,
    pub(super) folder_path: PathBuf,
    pub(super) name: OsString,
}

impl Target {
    /// Follows the chain of links. A link that dangles leads to a new file at its end.
    pub(super) fn find(path: &Path) -> io::Result<Self> {
        let mut path = path.to_path_buf();
        for _ in 0..=MOST_LINKS {
            let folder_path = match path.parent() {
                Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
                _ => PathBuf::from("."),
            };
            match fs::symlink_metadata(&path) {
                Ok(found) if found.file_type().is_symlink() => {
                    path = folder_path.join(fs::read_link(&path)?);
                }
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {
                    let name = path.file_name().ok_or(io::ErrorKind::IsADirectory)?;
                    return Ok(Self {
                        folder: File::open(&folder_path)?,
                        name: name.to_owned(),
                        folder_path,
                    });
                }
            }
        }
        Err(rustix::io::Errno::LOOP.into())
    }

    /// A name for what is kept of this file elsewhere: the same by whatever way the file was found.
    pub(super) fn key(&self) -> io::Result<String> {
        Ok(format!("{:016x}", fnv(self.path()?.as_os_str().as_bytes())))
    }

    /// The file's path from the root, without links.
    pub(super) fn path(&self) -> io::Result<PathBuf> {
        Ok(fs::canonicalize(&self.folder_path)?.join(&self.name))
    }

    /// The path of another name in the same folder, for messages.
    pub(super) fn beside(&self, name: &std::ffi::OsStr) -> PathBuf {
        self.folder_path.join(name)
    }
}
