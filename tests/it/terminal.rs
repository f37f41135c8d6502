//! The real program in a real (pseudo) terminal: it starts, follows the window, and leaves the terminal as it was.

use std::{
    io::{Read, Write},
    num::NonZero,
    path::Path,
    process::{Command, Stdio},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// A program in a terminal of 80 by 24.
pub struct Session {
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    seen: Arc<Mutex<(vt100::Parser, Vec<u8>)>>,
}

const PATIENCE: Duration = Duration::from_secs(10);

impl Session {
    pub fn start(env: &[(&str, &str)]) -> Self {
        Self::start_in(&std::env::temp_dir(), env)
    }

    pub fn start_in(folder: &Path, env: &[(&str, &str)]) -> Self {
        Self::start_with(folder, env, &[])
    }

    pub fn start_with(folder: &Path, env: &[(&str, &str)], args: &[&str]) -> Self {
        let pair = native_pty_system().openpty(size(24, 80)).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_roadmap"));
        command.args(args);
        command.cwd(folder);
        let state = std::env::temp_dir().join(format!("roadmap-terminal-{}", std::process::id()));
        command.env("XDG_CONFIG_HOME", state.join("config"));
        command.env("XDG_STATE_HOME", state);
        for inherited in ["COLORTERM", "NO_COLOR", "TMUX", "VISUAL", "EDITOR"] {
            command.env_remove(inherited);
        }
        // a trace would push the panic's own words off the screen
        command.env_remove("RUST_BACKTRACE");
        command.env("TERM", "xterm-256color");
        command.env("LC_ALL", "en_GB.UTF-8");
        for (name, value) in env {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let writer = pair.master.take_writer().unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let seen = Arc::new(Mutex::new((
            vt100::Parser::new(cells(24), cells(80), 0),
            Vec::new(),
        )));
        let into = Arc::clone(&seen);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                let mut seen = into.lock().unwrap();
                seen.0.process(&bytes[..count]);
                seen.1.extend_from_slice(&bytes[..count]);
            }
        });
        Self {
            master: pair.master,
            child,
            writer,
            seen,
        }
    }

    pub fn send(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Waits until something is so; never for a fixed time.
    pub fn until(&self, what: &str, is_so: impl Fn(&vt100::Screen, &[u8]) -> bool) {
        let start = Instant::now();
        loop {
            let seen = self.seen.lock().unwrap();
            if is_so(seen.0.screen(), &seen.1) {
                return;
            }
            let contents = seen.0.screen().contents();
            drop(seen);
            assert!(start.elapsed() < PATIENCE, "no {what} in\n{contents}");
            thread::sleep(Duration::from_millis(2));
        }
    }

    pub fn expect(&self, text: &str) {
        self.until(text, |screen, _| screen.contents().contains(text));
    }

    /// How many bytes came so far.
    pub fn sent(&self) -> usize {
        self.seen.lock().unwrap().1.len()
    }

    pub fn resize(&self, lines: u16, columns: u16) {
        self.seen
            .lock()
            .unwrap()
            .0
            .screen_mut()
            .set_size(cells(lines), cells(columns));
        self.master.resize(size(lines, columns)).unwrap();
    }

    /// Its exit status, with the terminal as it was before.
    pub fn ended(&mut self) -> u32 {
        let status = self.child.wait().unwrap();
        self.until("normal screen", |screen, _| {
            !screen.alternate_screen()
                && !screen.hide_cursor()
                && !screen.bracketed_paste()
                && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
        });
        status.exit_code()
    }

    /// Whether lines can be edited and what is typed is shown, as a shell needs it.
    pub fn is_cooked(&self) -> bool {
        let settings = self.master.get_termios().unwrap();
        let flags = format!("{:?}", settings.local_flags);
        flags.contains("ICANON") && flags.contains("ECHO")
    }

    /// Waits until the shell would say "Stopped", with the terminal as it was before: a signal to go on that comes sooner
    /// is lost.
    pub fn stopped(&self) {
        self.until("normal screen", |screen, _| {
            !screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste()
        });
        let id = self.child.process_id().unwrap().to_string();
        self.until("stop", |_, _| {
            let told = Command::new("ps").args(["-o", "stat=", "-p", &id]).output();
            told.unwrap().stdout.starts_with(b"T")
        });
    }

    /// Ends as a crash does: at once, with nothing put in order.
    pub fn killed(&mut self) {
        self.signal("KILL");
        self.child.wait().unwrap();
    }

    pub fn signal(&self, name: &str) {
        let id = self.child.process_id().unwrap().to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status();
        assert!(sent.unwrap().success());
    }
}

fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap()
}

const fn size(rows: u16, cols: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

#[test]
fn it_starts_takes_keys_and_leaves_the_terminal_as_it_was() {
    let mut session = Session::start(&[]);
    session.expect("New plan");
    session.send("\rAcme\r");
    session.expect("Acme");
    session.send("\x1b[200~20\n000\n000\x1b[201~");
    session.expect("= €20,000,000");
    session.send("\r\x03");
    session.expect("Quit and lose them?");
    session.send("y");
    assert_eq!(session.ended(), 0);
}

#[test]
fn it_follows_the_window_down_to_one_cell_and_back() {
    let mut session = Session::start(&[]);
    session.expect("New plan");
    session.resize(1, 1);
    session.resize(30, 100);
    session.expect("? help");
    session.send("q");
    assert_eq!(session.ended(), 0);
}

#[test]
fn it_follows_the_window_while_something_lies_open() {
    let mut session = Session::start(&[]);
    session.expect("New plan");
    session.send(":");
    session.expect("Search:");
    for (lines, columns) in [(12, 40), (1, 1), (60, 200)] {
        session.resize(lines, columns);
    }
    session.send("q");
    session.expect("Search: q");
    session.resize(24, 80);
    session.expect("End the program");
    session.send("\r");
    assert_eq!(session.ended(), 0);
}

#[test]
fn a_field_with_a_half_typed_text_survives_a_stop() {
    let mut session = Session::start(&[]);
    session.expect("New plan");
    session.send("\rAcm");
    session.expect("Acm");
    session.send("\x1a");
    session.stopped();
    session.signal("CONT");
    session.until("the screen again", |screen, _| screen.alternate_screen());
    session.send("e Tools");
    session.expect("Acme Tools");
    session.send("\x03");
    session.expect("lose");
    session.send("y");
    assert_eq!(session.ended(), 0);
}

#[test]
fn asked_to_stop_again_and_again_it_stops_once_and_hears_signals_after_it() {
    let mut session = Session::start(&[]);
    session.expect("New plan");
    session.send("\x1a\x1a\x1a\x1aq");
    session.stopped();
    session.signal("CONT");
    session.until("the screen again", |screen, _| screen.alternate_screen());
    session.send(":");
    session.expect("Search:");
    session.send("\x1a\x1a\x1a\x1a");
    session.stopped();
    session.signal("CONT");
    session.signal("TERM");
    assert_eq!(session.ended(), 143);
}

#[test]
fn what_a_terminal_says_of_itself_is_no_key() {
    let mut session = Session::start(&[]);
    session.expect("New plan");
    // focus lost and gained, a place of the cursor, what it is: answers nobody asked for
    session.send("\x1b[O\x1b[I\x1b[5;5R\x1b[?62;22c");
    session.send("\r");
    session.expect("Whose plan is it");
    session.send("Acme");
    session.expect("Acme");
    session.send("\x03");
    session.expect("lose");
    session.send("y");
    assert_eq!(session.ended(), 0);
}

#[test]
fn a_signal_ends_it_and_the_terminal_is_whole() {
    for (name, status) in [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)] {
        let mut session = Session::start(&[]);
        session.expect("New plan");
        session.signal(name);
        assert_eq!(session.ended(), status, "{name}");
        // also from under a field and what lies over the screen
        let mut session = Session::start(&[]);
        session.expect("New plan");
        session.send("\rAcme\x1bOP");
        session.expect("Getting about");
        session.signal(name);
        assert_eq!(session.ended(), status, "{name}");
    }
}

#[test]
fn no_color_means_no_colour_and_what_is_selected_still_shows() {
    let mut session = Session::start(&[("NO_COLOR", "1")]);
    session.expect("New plan");
    session.until("reversed cell", |screen, _| {
        screen.cell(5, 4).is_some_and(vt100::Cell::inverse)
    });
    session.until("nothing in colour", |_, bytes| {
        let text = String::from_utf8_lossy(bytes);
        ["\x1b[3", "\x1b[4", "\x1b[9"].iter().all(|start| {
            text.split(start)
                .skip(1)
                .all(|rest| !rest.starts_with(|c: char| ('0'..='8').contains(&c)))
        })
    });
    session.send("q");
    assert_eq!(session.ended(), 0);
}

#[test]
fn a_panic_leaves_its_message_on_a_whole_terminal() {
    if !cfg!(debug_assertions) {
        return;
    }
    let mut session = Session::start(&[]);
    session.expect("New plan");
    session.send("\x1b[24~");
    assert_eq!(session.ended(), 101);
    session.expect("a panic on purpose");
}

#[test]
fn without_a_terminal_it_says_so_and_draws_nothing() {
    let output = Command::new(env!("CARGO_BIN_EXE_roadmap"))
        .env("LC_ALL", "en_GB.UTF-8")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("needs a terminal"), "{said}");
    assert!(!said.contains('\x1b'));
}

#[test]
fn a_dumb_terminal_is_refused() {
    let mut session = Session::start(&[("TERM", "dumb")]);
    assert_eq!(session.ended(), 2);
    session.expect("can't show a screen");
}
