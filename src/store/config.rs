//! The settings file in the config folder. The program writes it only when a person changes something.

use std::{
    fs, io,
    io::Write as _,
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

use super::{StoreError, read, state};

/// Where the settings are; nothing where the system has no place for them.
#[cfg(not(test))]
pub fn settings_file() -> Option<PathBuf> {
    let projects = directories::ProjectDirs::from("", "", "roadmap")?;
    Some(projects.config_dir().join("settings.yaml"))
}

/// Tests leave the settings of the person who runs them alone.
#[cfg(test)]
pub fn settings_file() -> Option<PathBuf> {
    let folder = format!("roadmap-config-{}", std::process::id());
    Some(std::env::temp_dir().join(folder).join("settings.yaml"))
}

/// The bytes of the settings; nothing where there are none.
///
/// # Errors
/// As [`super::open`].
pub fn settings() -> Result<Option<Vec<u8>>, StoreError> {
    let Some(file) = settings_file() else {
        return Ok(None);
    };
    match read::file(&file) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(StoreError::NotFound) => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// Writes the settings: the old text or the new one, whatever fails. A link stays a link.
///
/// # Errors
/// What the system says.
pub fn keep_settings(text: &str) -> io::Result<()> {
    let file = settings_file().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    if let Some(folder) = file.parent() {
        state::make(folder)?;
    }
    let file = fs::canonicalize(&file).unwrap_or(file);
    write(&file, text)
}

fn write(file: &Path, text: &str) -> io::Result<()> {
    let temporary = file.with_extension(format!("yaml.{}", std::process::id()));
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    let done = options
        .open(&temporary)
        .and_then(|mut new| new.write_all(text.as_bytes()).and_then(|()| new.sync_all()))
        .and_then(|()| fs::rename(&temporary, file));
    if done.is_err() {
        // what is left of it is of no use to anybody
        let _ = fs::remove_file(&temporary);
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_kept_and_a_link_to_them_stays_a_link() {
        let folder = super::super::tests::scratch("settings");
        let real = folder.join("real.yaml");
        fs::write(&real, "theme: light\n").unwrap();
        let file = settings_file().unwrap();
        state::make(file.parent().unwrap()).unwrap();
        let _ = fs::remove_file(&file);
        std::os::unix::fs::symlink(&real, &file).unwrap();
        assert_eq!(settings().unwrap().unwrap(), b"theme: light\n");
        keep_settings("theme: dark\n").unwrap();
        assert_eq!(fs::read_to_string(&real).unwrap(), "theme: dark\n");
        assert!(fs::symlink_metadata(&file).unwrap().is_symlink());
        fs::remove_file(&file).unwrap();
        assert_eq!(settings().unwrap(), None);
    }
}
