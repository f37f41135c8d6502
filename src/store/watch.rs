//! Notices what others do to a plan's file. The system tells; nothing is asked in turns.

use std::{
    ffi::OsString,
    io,
    path::{Path, PathBuf},
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::Duration,
};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::target::Target;

/// A change is told once nothing more has happened for so long: a file that is being written is not whole.
const QUIET: Duration = Duration::from_millis(100);

/// Watches until it is dropped.
pub struct Watcher {
    _system: RecommendedWatcher,
}

/// Watches the folders of a plan's name and of the file that it leads to; `tell` is called from another thread.
///
/// # Errors
/// Where the system can't watch them.
pub fn watch(plan: &Path, tell: impl Fn() + Send + 'static) -> io::Result<Watcher> {
    let target = Target::find(plan)?.path()?;
    let named = std::path::absolute(plan)?;
    let names: Vec<OsString> = [&target, &named]
        .into_iter()
        .filter_map(|path| path.file_name().map(OsString::from))
        .collect();
    let (to, from) = channel();
    let mut system = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // what was missed may have been the plan
        let is_about_it = event.is_ok_and(|event| {
            let is_named = |path: &PathBuf| {
                let name = path.file_name();
                name.is_some_and(|name| names.iter().any(|other| other == name))
            };
            !matches!(event.kind, EventKind::Access(_))
                && (event.need_rescan() || event.paths.iter().any(is_named))
        });
        if is_about_it {
            let _ = to.send(());
        }
    })
    .map_err(fault)?;
    for path in [&target, &named] {
        if let Some(folder) = path.parent() {
            system
                .watch(folder, RecursiveMode::NonRecursive)
                .map_err(fault)?;
        }
    }
    thread::spawn(move || {
        while from.recv().is_ok() {
            loop {
                match from.recv_timeout(QUIET) {
                    Ok(()) => {}
                    Err(RecvTimeoutError::Timeout) => break,
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
            tell();
        }
    });
    Ok(Watcher { _system: system })
}

fn fault(error: notify::Error) -> io::Error {
    match error.kind {
        notify::ErrorKind::Io(error) => error,
        _ => io::Error::other(error),
    }
}
