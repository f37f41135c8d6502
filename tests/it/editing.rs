//! The editor, the settings and the clipboard, in a real terminal: `$VISUAL` is a script that changes what it is given.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use super::{backups::Desk, terminal::Session};

const PLAN: &str = "\
format: 1
company:
  name: Example   # as registered
  revenue: 20_000_000
plan:
  start: 2026-Q1
initiatives:
  - { id: bot, name: Chatbot, span: 2026-Q2..2026-Q4, status: planned, notes: One line }
";

/// A desk with an editor: a script in a folder with a blank in its name.
struct Room {
    desk: Desk,
    folder: PathBuf,
}

impl Room {
    fn new(name: &str, script: &str) -> Self {
        let desk = Desk::new(name, PLAN);
        let folder = desk.plan.parent().unwrap().join("my editor");
        fs::create_dir_all(&folder).unwrap();
        let room = Self { desk, folder };
        room.script(script);
        room
    }

    /// What the editor does from now on; the file is `$2`.
    fn script(&self, script: &str) {
        let kept = format!("cp \"$2\" '{}'\n{script}\n", self.path("seen").display());
        fs::write(self.path("ed.sh"), kept).unwrap();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn settings(&self) -> PathBuf {
        self.path("roadmap/settings.yaml")
    }

    fn seen(&self) -> String {
        fs::read_to_string(self.path("seen")).unwrap()
    }

    fn open(&self) -> Session {
        let editor = format!("sh '{}' -w", self.path("ed.sh").display());
        let text = |path: &Path| path.to_str().unwrap().to_owned();
        let (state, config) = (text(&self.desk.state), text(&self.folder));
        let temporary = text(&self.folder);
        let env = [
            ("VISUAL", editor.as_str()),
            ("XDG_STATE_HOME", &state),
            ("XDG_CONFIG_HOME", &config),
            ("TMPDIR", &temporary),
            ("TMUX", ""),
        ];
        let session = Session::start_with(self.desk.plan.parent().unwrap(), &env, &["plan.yaml"]);
        session.expect("now 2026");
        session
    }

    /// Files that were left beside the script.
    fn left(&self) -> Vec<String> {
        let names = fs::read_dir(&self.folder).unwrap();
        let mut names: Vec<String> = names
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.starts_with("roadmap-"))
            .collect();
        names.sort();
        names
    }
}

#[test]
fn the_plan_is_edited_as_text_taken_in_as_one_step_and_saved_with_its_comments() {
    let room = Room::new(
        "ed-whole",
        "sed -i 's/Example .*/Edited BV # by hand/' \"$2\"",
    );
    let mut session = room.open();
    session.send("e");
    session.expect("Taken in from the editor");
    session.expect("Edited BV");
    session.expect("unsaved");
    assert_eq!(room.seen(), PLAN, "what the editor got");
    assert_eq!(room.left(), [""; 0], "the text was cleaned up");
    assert_eq!(fs::read_to_string(&room.desk.plan).unwrap(), PLAN);
    session.send("u");
    session.expect("Undone: Edited as text");
    session.send("U");
    session.expect("Made again: Edited as text");
    session.send("w");
    session.expect("Saved plan.yaml");
    let saved = fs::read_to_string(&room.desk.plan).unwrap();
    assert_eq!(
        saved,
        PLAN.replace("Example   # as registered", "Edited BV # by hand")
    );
    session.send("q");
    assert_eq!(session.ended(), 0);
}

#[test]
fn changes_that_are_not_saved_go_into_the_editor_and_comments_alone_come_back() {
    let room = Room::new("ed-unsaved", "sed -i '1s/^/# my plan\\n/' \"$2\"");
    let mut session = room.open();
    session.send("2");
    session.expect("Allocated, €");
    session.send("4\r\rZ\r");
    session.expect("ChatbotZ");
    session.send("e");
    session.expect("Taken in from the editor");
    assert!(room.seen().contains("name: ChatbotZ"), "{}", room.seen());
    session.send("w");
    session.expect("Saved plan.yaml");
    let saved = fs::read_to_string(&room.desk.plan).unwrap();
    assert!(saved.starts_with("# my plan\nformat: 1\n"), "{saved}");
    assert!(saved.contains("name: ChatbotZ"), "{saved}");
    session.send("q");
    assert_eq!(session.ended(), 0);
}

#[test]
fn a_text_that_can_not_be_read_goes_back_into_the_editor_or_is_kept() {
    let room = Room::new("ed-bad", "sed -i 's/^format: 1/format: [1/' \"$2\"");
    let mut session = room.open();
    session.send("e");
    session.expect("Edit the text again?");
    session.expect("Line 2");
    // again, and mended this time
    room.script("sed -i 's/^format: \\[1/format: 1/; s/Example/Mended/' \"$2\"");
    session.send("y");
    session.expect("Mended");
    assert!(room.seen().starts_with("format: [1"));
    assert_eq!(room.left(), [""; 0]);
    // a value that can't be understood is an error too; this time it is left
    room.script("sed -i 's/20_000_000/lots/' \"$2\"");
    session.send("e");
    session.expect("Edit the text again?");
    session.send("n");
    session.expect("Your text is in");
    let left = room.left();
    assert_eq!(left.len(), 1);
    let kept = room.path(&left[0]);
    assert!(fs::read_to_string(&kept).unwrap().contains("revenue: lots"));
    assert_eq!(
        fs::metadata(&kept).unwrap().permissions().mode() & 0o777,
        0o600
    );
    session.send("qy");
    assert_eq!(session.ended(), 0);
}

#[test]
fn a_note_is_written_in_the_editor_with_as_many_lines_as_one_likes() {
    let room = Room::new("ed-note", "printf 'First line\\nsecond: line\\n' > \"$2\"");
    let mut session = room.open();
    session.send("4\r");
    session.expect("Quarters");
    // to the notes, which the last group holds
    session.send("Gkk");
    session.expect("▸ Notes             One line");
    session.send("e");
    session.expect("First line");
    assert_eq!(room.seen(), "One line");
    session.send("w");
    session.expect("Saved plan.yaml");
    let saved = fs::read_to_string(&room.desk.plan).unwrap();
    let read = roadmap::yaml::Document::read(saved.as_bytes()).unwrap();
    let plan = roadmap::yaml::decode(&read, &roadmap::yaml::guidelines()).plan;
    assert_eq!(
        plan.initiatives[0].notes, "First line\nsecond: line",
        "{saved}"
    );
    session.send("q");
    assert_eq!(session.ended(), 0);
}

#[test]
fn an_editor_that_fails_or_is_not_there_changes_nothing_and_leaves_the_screen_whole() {
    let room = Room::new("ed-fails", "stty raw -echo; echo x > \"$2\"; exit 1");
    let mut session = room.open();
    session.send("e");
    session.expect("ended with an error");
    session.send("4");
    session.expect("Chatbot");
    session.send("q");
    assert_eq!(session.ended(), 0);
    assert_eq!(room.left(), [""; 0]);

    let folder = room.desk.plan.parent().unwrap();
    let env = [("VISUAL", "no-such-editor --wait")];
    let mut session = Session::start_with(folder, &env, &["plan.yaml"]);
    session.expect("now 2026");
    session.send("e");
    session.expect("could not be used");
    session.send("q");
    assert_eq!(session.ended(), 0);
}

#[test]
fn a_signal_while_the_editor_has_the_terminal_ends_both_and_leaves_it_whole() {
    for (name, status) in [("TERM", 143), ("HUP", 129)] {
        let room = Room::new(
            &format!("ed-{name}"),
            "stty raw -echo; printf working; exec sleep 20",
        );
        let mut session = room.open();
        session.send("e");
        session.expect("working");
        assert!(!session.is_cooked());
        session.signal(name);
        assert_eq!(session.ended(), status, "{name}");
        assert!(session.is_cooked(), "{name}");
    }
}

#[test]
fn settings_are_offered_edited_and_hold_at_once() {
    let room = Room::new(
        "ed-settings",
        "sed -i 's/^# ascii: false/ascii: true/; s/^# keys:/keys: { save: [W], undo: q }/' \"$2\"",
    );
    let mut session = room.open();
    assert!(!room.settings().exists(), "nothing is written unasked");
    session.send(",");
    // what is wrong is said with its line, and stops nothing
    session.expect("settings.yaml:");
    session.expect("q has a meaning there already");
    assert!(room.seen().contains("\n# theme: terminal\n"));
    session.until("plain signs", |screen, _| {
        screen.contents().contains("----") && !screen.contents().contains('─')
    });
    session.send("1");
    session.expect("W save");
    session.send("q");
    assert_eq!(session.ended(), 0);

    // they hold at the next start as well, and the complaint comes again
    let mut session = room.open();
    session.expect("q has a meaning there already");
    session.send(":");
    session.expect("Search:");
    session.expect("settings.yaml:");
    session.send("\x1b");
    // together with the next key it would be Alt
    session.until("the plan again", |screen, _| {
        !screen.contents().contains("Search:")
    });
    session.send("T");
    session.expect("Theme: light");
    let kept = fs::read_to_string(room.settings()).unwrap();
    assert!(kept.contains("\ntheme: light\n"), "{kept}");
    assert!(kept.contains("\nascii: true\n"), "{kept}");
    session.send("q");
    assert_eq!(session.ended(), 0);
}

#[test]
fn the_command_line_counts_more_than_the_settings_and_those_more_than_no_color() {
    let room = Room::new("ed-order", "true");
    fs::create_dir_all(room.settings().parent().unwrap()).unwrap();
    fs::write(room.settings(), "theme: dark\nmouse: false\n").unwrap();
    let config = room.folder.to_str().unwrap();
    let env = [
        ("XDG_CONFIG_HOME", config),
        ("COLORTERM", "truecolor"),
        ("NO_COLOR", "1"),
    ];
    let folder = room.desk.plan.parent().unwrap();
    let has = |bytes: &[u8], part: &str| String::from_utf8_lossy(bytes).contains(part);
    let mut session = Session::start_with(folder, &env, &["plan.yaml"]);
    session.until("dark paper", |screen, bytes| {
        screen.contents().contains("Example") && has(bytes, "48;2;21;24;29")
    });
    session.until("no mouse", |screen, _| {
        screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
    });
    session.send("q");
    assert_eq!(session.ended(), 0);

    let mut session = Session::start_with(folder, &env, &["--theme", "mono", "plan.yaml"]);
    session.until("no colour", |screen, bytes| {
        screen.contents().contains("Example") && !has(bytes, "48;2;")
    });
    session.send("q");
    assert_eq!(session.ended(), 0);
}

/// gitui 545, lazygit 4365: text cannot be selected or copied.
#[test]
fn what_is_selected_goes_to_the_clipboard_of_the_terminal() {
    let room = Room::new("ed-copy", "true");
    let mut session = room.open();
    session.send("4");
    session.expect("Chatbot");
    session.send("C");
    session.expect("Copied: · Chatbot  ");
    session.until("clipboard", |_, bytes| {
        String::from_utf8_lossy(bytes).contains("\x1b]52;c;wrcgQ2hhdGJvd")
    });
    session.send("Y");
    session.expect("a table of");
    session.until("a column a tab", |_, bytes| {
        // “Initiative”, a tab, “Status”
        String::from_utf8_lossy(bytes).contains("SW5pdGlhdGl2ZQlTdGF0dXM")
    });
    session.send("q");
    assert_eq!(session.ended(), 0);
}
