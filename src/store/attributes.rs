//! What a file has beside its bytes: owner, extended attributes (access lists are among them), mode.

use std::{fs::File, io};

use rustix::{
    fs::{Gid, Mode, Uid, XattrFlags, fchmod, fchown, fstat},
    io::Errno,
};

/// Gives `to` the owner, the attributes and then the mode of `from` (a change of owner clears mode bits).
pub(super) fn copy(from: &File, to: &File) -> io::Result<()> {
    let old = fstat(from)?;
    let new = fstat(to)?;
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid) {
        fchown(
            to,
            Some(Uid::from_raw(old.st_uid)),
            Some(Gid::from_raw(old.st_gid)),
        )?;
    }
    for name in names(from)? {
        let value = value(from, &name)?;
        if self::value(to, &name).is_ok_and(|has| has == value) {
            continue;
        }
        rustix::fs::fsetxattr(to, name.as_slice(), &value, XattrFlags::empty())?;
    }
    fchmod(to, Mode::from_raw_mode(old.st_mode & 0o7777))?;
    Ok(())
}

fn names(file: &File) -> Result<Vec<Vec<u8>>, Errno> {
    let length = match rustix::fs::flistxattr_query(file) {
        Err(Errno::OPNOTSUPP) => return Ok(Vec::new()),
        other => other?,
    };
    if length == 0 {
        return Ok(Vec::new());
    }
    let mut list = vec![0_u8; length];
    let filled = rustix::fs::flistxattr(file, list.as_mut_slice())?;
    list.truncate(filled);
    let names = list
        .split(|byte| *byte == 0)
        .filter(|name| !name.is_empty());
    Ok(names.map(<[u8]>::to_vec).collect())
}

fn value(file: &File, name: &[u8]) -> Result<Vec<u8>, Errno> {
    let mut value = vec![0_u8; rustix::fs::fgetxattr_query(file, name)?];
    if !value.is_empty() {
        let filled = rustix::fs::fgetxattr(file, name, value.as_mut_slice())?;
        value.truncate(filled);
    }
    Ok(value)
}
