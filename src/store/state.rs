//! The state folder: what the program remembers between runs. Nothing here is needed for the work, so a list that
//! can't be read or written is no fault.

use std::{
    fs, io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

/// How many plans are remembered.
const MOST_RECENT: usize = 20;

/// The program's own folder for state, made where it is missing.
pub(super) fn folder() -> io::Result<PathBuf> {
    let folder = place()?;
    make(&folder)?;
    Ok(folder)
}

/// A folder in it.
pub(super) fn room(name: &str) -> io::Result<PathBuf> {
    let folder = place()?.join(name);
    make(&folder)?;
    Ok(folder)
}

/// Makes a folder that only its owner looks into.
pub(super) fn make(folder: &Path) -> io::Result<()> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

/// Tests leave the folder of the person who runs them alone.
#[cfg(test)]
#[expect(clippy::unnecessary_wraps, reason = "as the real one")]
fn place() -> io::Result<PathBuf> {
    Ok(std::env::temp_dir().join(format!("roadmap-state-{}", std::process::id())))
}

#[cfg(not(test))]
fn place() -> io::Result<PathBuf> {
    let projects = directories::ProjectDirs::from("", "", "roadmap")
        .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    let folder = projects
        .state_dir()
        .unwrap_or_else(|| projects.data_local_dir());
    Ok(folder.to_path_buf())
}

/// Plans that were opened or saved on the screen, the latest first. Those that are gone are left out.
pub fn recent_plans() -> Vec<PathBuf> {
    let mut plans = folder().map_or_else(|_| Vec::new(), |folder| listed(&folder));
    plans.retain(|path| path.is_file());
    plans
}

/// Puts a plan on top of the list.
pub fn remember(path: &Path) {
    let (Ok(folder), Ok(path)) = (folder(), std::path::absolute(path)) else {
        return;
    };
    let _ = note(&folder, &path);
}

fn note(folder: &Path, path: &Path) -> io::Result<()> {
    let mut plans = listed(folder);
    plans.retain(|other| other != path);
    plans.insert(0, path.to_path_buf());
    let lines: Vec<&str> = plans
        .iter()
        .filter_map(|path| path.to_str())
        .filter(|path| !path.contains('\n'))
        .take(MOST_RECENT)
        .collect();
    let temporary = folder.join(format!("recent.{}", std::process::id()));
    fs::write(&temporary, lines.join("\n"))?;
    fs::rename(&temporary, folder.join("recent"))
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    fs::read_to_string(folder.join("recent"))
        .map(|text| text.lines().map(PathBuf::from).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_plan_comes_first_and_only_once() {
        let folder = super::super::tests::scratch("recent");
        for name in ["/a.yaml", "/b.yaml", "/a.yaml"] {
            note(&folder, Path::new(name)).unwrap();
        }
        assert_eq!(
            listed(&folder),
            [PathBuf::from("/a.yaml"), PathBuf::from("/b.yaml")]
        );
    }
}
