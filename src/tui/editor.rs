//! The editor of a person's choice, and the texts it is given. Runs outside of the screen: the terminal is lent to it.

use std::{
    env, fs,
    io::{self, Write as _},
    os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
    process::{Command, ExitStatus},
    sync::atomic::{AtomicI32, Ordering},
    thread,
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process};

/// The process of the editor that has the terminal; 0 where none has.
static RUNNING: AtomicI32 = AtomicI32::new(0);

/// Editors that open a file at a line when told `+12`.
const KNOW_LINES: [&str; 12] = [
    "vi", "vim", "nvim", "view", "nano", "pico", "emacs", "kak", "micro", "joe", "ne", "hx",
];

/// How long the end of the program waits for the editor's: so often so long.
const MOMENTS: u32 = 100;
const MOMENT: Duration = Duration::from_millis(10);

/// How it went.
#[derive(Debug)]
pub enum Fault {
    /// None is named, and none was found.
    None,
    /// It could not be started: its name, and why.
    Start(String, io::Error),
    /// It ended with an error.
    Status(String),
}

/// The words of a command line, as a shell would split them; nothing where a quote has no end or there is no word.
fn split(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote: Option<char> = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some(mark), c) if c == mark => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None | Some('"'), '\\') => {
                let next = chars.next()?;
                if quote.is_some() && !"\"\\$`".contains(next) {
                    word.get_or_insert_default().push('\\');
                }
                word.get_or_insert_default().push(next);
            }
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    (quote.is_none() && !words.is_empty()).then_some(words)
}

/// What the environment names, else one that is most likely there.
fn command() -> Option<Vec<String>> {
    let named = ["VISUAL", "EDITOR"]
        .iter()
        .filter_map(|name| env::var(name).ok())
        .find_map(|text| split(&text));
    named.or_else(|| {
        let path = env::var_os("PATH")?;
        let is_there = |name: &&str| {
            env::split_paths(&path).any(|folder| {
                fs::metadata(folder.join(name))
                    .is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
            })
        };
        let name = ["vi", "nano"].into_iter().find(is_there)?;
        Some(vec![name.to_owned()])
    })
}

/// Opens a file in the editor, where it can at a line, and waits for the end.
///
/// # Errors
/// A [`Fault`].
pub fn open(file: &Path, line: Option<usize>) -> Result<(), Fault> {
    let words = command().ok_or(Fault::None)?;
    let (program, rest) = words.split_first().ok_or(Fault::None)?;
    let name = Path::new(program).file_name().map_or_else(
        || program.clone(),
        |name| name.to_string_lossy().into_owned(),
    );
    let mut command = Command::new(program);
    command.args(rest);
    if let Some(line) = line.filter(|_| KNOW_LINES.contains(&name.as_str())) {
        command.arg(format!("+{line}"));
    }
    match run(command.arg(file)) {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Fault::Status(name)),
        Err(error) => Err(Fault::Start(name, error)),
    }
}

fn run(command: &mut Command) -> io::Result<ExitStatus> {
    let mut child = command.spawn()?;
    RUNNING.store(child.id().cast_signed(), Ordering::SeqCst);
    let status = child.wait();
    RUNNING.store(0, Ordering::SeqCst);
    status
}

/// Asks the editor that has the terminal to end as well, and waits a moment for it: editors keep what was written.
pub fn end() {
    let running = || Pid::from_raw(RUNNING.load(Ordering::SeqCst));
    let Some(id) = running() else { return };
    if kill_process(id, Signal::TERM).is_err() {
        return;
    }
    for _ in 0..MOMENTS {
        if running().is_none() {
            return;
        }
        thread::sleep(MOMENT);
    }
}

/// A text in a file of its own, which only its owner may read. It goes when it is done with.
#[derive(Debug)]
pub struct Text {
    path: PathBuf,
    before: String,
}

impl Text {
    /// A file for a text; `ending` tells the editor what it is.
    ///
    /// # Errors
    /// What the system says.
    pub fn new(text: &str, ending: &str) -> io::Result<Self> {
        let folder = env::temp_dir();
        let id = std::process::id();
        for number in 0..100_u32 {
            let path = folder.join(format!("roadmap-{id}-{number}.{ending}"));
            let mut options = fs::OpenOptions::new();
            // never into a file or through a link that is there
            match options.write(true).create_new(true).mode(0o600).open(&path) {
                Ok(mut file) => {
                    let made = Self {
                        path,
                        before: text.to_owned(),
                    };
                    file.write_all(text.as_bytes())?;
                    return Ok(made);
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What it holds now; nothing where it is as it was.
    ///
    /// # Errors
    /// What the system says.
    pub fn changed(&self) -> io::Result<Option<Vec<u8>>> {
        let now = fs::read(&self.path)?;
        Ok((now != self.before.as_bytes()).then_some(now))
    }

    /// Leaves the file where it lies.
    pub fn keep(mut self) -> PathBuf {
        std::mem::take(&mut self.path)
    }
}

impl Drop for Text {
    fn drop(&mut self) {
        if !self.path.as_os_str().is_empty() {
            // where it can't be removed, the system's own cleaning does it
            let _ = fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_split_as_a_shell_splits_it() {
        for (text, words) in [
            ("vi", &["vi"][..]),
            ("  code  --wait ", &["code", "--wait"]),
            ("'/opt/My Editor/ed' -n", &["/opt/My Editor/ed", "-n"]),
            (r"/opt/My\ Editor/ed", &["/opt/My Editor/ed"]),
            (r#"ed "a \"b\" \n" ''"#, &["ed", r#"a "b" \n"#, ""]),
        ] {
            assert_eq!(split(text).unwrap(), words, "{text}");
        }
        for text in ["", "  ", "'ed", "ed \\"] {
            assert_eq!(split(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_lies_in_a_file_of_its_owner_until_it_is_done_with() {
        let text = Text::new("one\n", "txt").unwrap();
        let path = text.path().to_path_buf();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(text.changed().unwrap(), None);
        fs::write(&path, "two\n").unwrap();
        assert_eq!(text.changed().unwrap().unwrap(), b"two\n");
        drop(text);
        assert!(!path.exists());
        let kept = Text::new("", "txt").unwrap().keep();
        assert!(kept.exists());
        fs::remove_file(kept).unwrap();
    }
}
