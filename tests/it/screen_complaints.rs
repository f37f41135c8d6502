//! What people complained about in other terminal programs, each as a test of this one. Some stand elsewhere:
//!
//! | complaint | test |
//! |---|---|
//! | the shell is left raw after an error, a panic, a signal | `terminal` |
//! | panic in a small or shrinking window | `screens`: every page, layer and odd size |
//! | unreadable on a light background | `tui::theme::palette`: contrast of every tone |
//! | keys twice, `AltGr` lost | `tui::input` |
//! | text cannot be copied | `editing` |
//! | a kill while saving; a link replaced by a file | `faults`, `store` |
//! | saving drops comments, blank lines, order | `splices`, `layouts` |
//! | a change made outside is overwritten | `recovery` |
//! | no undo | `journeys` |
//! | no terminal: a hang or a raw error | `terminal` |

use std::{io::Read as _, time::Duration};

use portable_pty::{CommandBuilder, native_pty_system};
use roadmap::{
    locale::{Lang, Region, width},
    tui::{
        actions::{self, Do, Keymap, Scope},
        app::Screen,
        event::{Code, Key},
        msg::{Effect, Msg},
        rows::Row,
        steps::{Page, Step},
        work::Work,
    },
};

use super::{
    driver::Driver,
    screens::{PAGES, PLAN},
    terminal::Session,
};

const BEGIN: &str = "\x1b[?2026h";
const END: &str = "\x1b[?2026l";

fn on(page: Page) -> Driver {
    Driver::on_page(PLAN, page)
}

/// crossterm 793, slumber 136: the terminal is gone, and an orphan runs at 100 % of a processor.
#[test]
fn a_terminal_that_vanishes_ends_the_program() {
    let pair = native_pty_system()
        .openpty(portable_pty::PtySize::default())
        .unwrap();
    // nobody passes the hang-up on: the shell between has another session
    let mut command = CommandBuilder::new("sh");
    let program = env!("CARGO_BIN_EXE_roadmap");
    command.args(["-c", &format!("trap '' HUP; '{program}'; exit 7")]);
    command.env("TERM", "xterm");
    command.env(
        "XDG_STATE_HOME",
        std::env::temp_dir().join("roadmap-vanish"),
    );
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let mut seen = Vec::new();
    let mut bytes = [0; 4096];
    while !String::from_utf8_lossy(&seen).contains(END) {
        let count = reader.read(&mut bytes).unwrap();
        seen.extend_from_slice(&bytes[..count]);
    }
    drop(reader);
    drop(pair.master);
    for _ in 0..500 {
        if child.try_wait().unwrap().is_some() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.kill().unwrap();
    panic!("it still runs");
}

/// dua-cli 65, codex 37088: Ctrl-Z does nothing, or the shell is broken after it.
#[test]
fn ctrl_z_stops_it_with_a_whole_terminal_and_it_comes_back() {
    let mut session = Session::start(&[]);
    session.expect("New plan");
    session.send("\x1a");
    session.stopped();
    session.signal("CONT");
    session.until("the screen again", |screen, _| screen.alternate_screen());
    session.expect("New plan");
    session.send("q");
    assert_eq!(session.ended(), 0);
}

/// pgtui 10, taskwarrior-tui 188: help is cut off and cannot be scrolled.
#[test]
fn help_scrolls_to_its_last_line_in_a_small_window() {
    let mut driver = Driver::on(PLAN).sized(40, 12);
    driver.keys("?");
    let first = driver.screen();
    driver.keys("end");
    let last = driver.screen();
    assert_ne!(first, last);
    assert!(last.contains("Ctrl-C"), "{last}");
    driver.keys("home");
    assert_eq!(driver.screen(), first);
    driver.keys("pagedown pagedown");
    assert_ne!(driver.screen(), first);
}

/// Names that have shifted columns, hidden text or ended programs elsewhere.
fn hard_names() -> Vec<String> {
    vec![
        "見積もり支援システム".to_owned(),
        "👩‍👩‍👧‍👦 Familie 🚀".to_owned(),
        "Größe é e\u{301} naïve".to_owned(),
        "מערכת הצעות מחיר".to_owned(),
        "\u{202e}evil\u{1b}[31m".to_owned(),
        "x".repeat(300),
        "字".repeat(300),
        String::new(),
    ]
}

fn named(name: &str) -> String {
    let quoted: String = name.chars().flat_map(char::escape_unicode).collect();
    let quoted = quoted.replace("\\u{", "\\U").replace('}', "");
    // \U takes eight digits
    let quoted: Vec<String> = quoted
        .split("\\U")
        .skip(1)
        .map(|code| format!("\\U{code:0>8}"))
        .collect();
    let quoted = format!("\"{}\"", quoted.concat());
    PLAN.replace("Chatbot for HR questions", &quoted)
        .replace("Clean up data", &quoted)
        .replace("Example Machines BV", &quoted)
        .replace("name: Foundation", &format!("name: {quoted}"))
        .replace("Nobody uses it", &quoted)
        .replace("Questions answered", &quoted)
        .replace("HR questions", &quoted)
        .replace("Head of HR", &quoted)
}

/// codex 11211, tokscale PR 1308: emoji, CJK and accents shift the columns. taskwarrior-tui 4, mold 159: cutting a text
/// by bytes panics.
#[test]
fn names_in_any_script_keep_the_columns() {
    for name in hard_names() {
        let mut driver = Driver::on(&named(&name));
        for &page in PAGES {
            driver.turn_to(page);
            for (columns, lines) in [(40, 12), (80, 24), (200, 60)] {
                driver.resize(columns, lines);
                for line in driver.screen().lines() {
                    assert!(width(line) <= usize::from(columns), "{page:?}: {line}");
                    assert!(!line.contains(['\u{1b}', '\u{202e}']), "{page:?}: {line}");
                }
            }
        }
        // the status of all three stands in one column
        let screen = driver.sized(80, 24).go(Step::Initiatives).screen();
        let places: Vec<usize> = screen
            .lines()
            .filter_map(|line| {
                let at = ["Running", "Planned", "(Idea)"]
                    .iter()
                    .find_map(|word| line.find(word))?;
                Some(width(&line[..at]))
            })
            .collect();
        assert_eq!(places.len(), 3, "{screen}");
        assert!(places.iter().all(|place| *place == places[0]), "{screen}");
    }
}

/// ratatui 475: RGB colours blink in a terminal without true colour.
#[test]
fn without_true_colour_no_rgb_is_sent() {
    for (colorterm, has_rgb) in [("", false), ("truecolor", true)] {
        let folder = std::env::temp_dir();
        let env = [("COLORTERM", colorterm)];
        let mut session = Session::start_with(&folder, &env, &["--theme", "light"]);
        session.expect("New plan");
        session.until("its colours", |_, bytes| {
            let text = String::from_utf8_lossy(bytes);
            text.contains("48;2;") == has_rgb && text.contains("48;5;") != has_rgb
        });
        session.send("q");
        assert_eq!(session.ended(), 0);
    }
}

/// hermes-agent 30218: a query's answer is typed into the prompt.
#[test]
fn the_terminal_is_asked_nothing() {
    let mut session = Session::start(&[("COLORTERM", "truecolor")]);
    session.expect("New plan");
    session.send("\rAcme\r");
    session.expect("Acme");
    session.resize(30, 100);
    session.send("?");
    session.expect("Help");
    session.send("\x03y");
    session.until("no question", |screen, bytes| {
        let text = String::from_utf8_lossy(bytes);
        let questions = [
            "\x1b[6n", "\x1b[5n", "\x1b[c", "\x1b[>c", "\x1b[?u", ";?\x07", ";?\x1b",
        ];
        assert!(questions.iter().all(|question| !text.contains(question)));
        !screen.alternate_screen()
    });
    assert_eq!(session.ended(), 0);
}

/// lazygit 3525, helix 6137: keys that tmux or screen eats, or that terminals do not have.
#[test]
fn no_action_hangs_on_a_key_that_something_else_eats() {
    let map = Keymap::default();
    let eaten = |key: &Key| key.ctrl && matches!(key.code, Code::Char('a' | 'b' | 'q' | 's'));
    for scope in Scope::ALL {
        for action in actions::in_scope(scope) {
            let keys = map.keys(scope, action);
            assert!(keys.iter().all(|key| !key.alt && key.arrives()));
            let others = actions::in_scope(scope)
                .filter(|other| other.does == action.does)
                .flat_map(|other| map.keys(scope, other));
            // a text is taken with Enter and saved outside of the field as well
            let spare = action.does == Do::Save && scope == Scope::Field;
            assert!(
                keys.is_empty() || spare || others.into_iter().any(|key| !eaten(key)),
                "{:?} in {scope:?}",
                action.does
            );
        }
    }
}

/// knuckle 20, redis-tui PR 64: `q`, digits and `?` act while one types in a field.
#[test]
fn every_field_of_every_page_takes_every_character() {
    let printable: String = (' '..='~').chain("éß漢€".chars()).collect();
    let mut fields = 0;
    for &page in PAGES {
        let mut driver = on(page);
        let rows = driver.app.rows();
        for spot in rows.iter().flat_map(Row::spots) {
            if let Screen::Work(work) = &mut driver.app.screen {
                work.select(spot);
            }
            if !driver.app.row().is_some_and(|row| row.takes_text()) {
                continue;
            }
            driver.keys("i ctrl-u");
            for c in printable.chars() {
                driver.send(Msg::Key(Key::plain(Code::Char(c))));
            }
            let work = driver.work();
            let field = work.field.as_ref().expect("the field is open");
            assert_eq!(field.line.text(), printable, "{page:?} {spot:?}");
            assert_eq!(work.page, page);
            assert!(driver.effects.is_empty() && driver.app.layers.is_empty());
            driver.buffer();
            driver.keys("esc");
            assert!(driver.work().field.is_none());
            fields += 1;
        }
    }
    assert!(fields > 60, "{fields} fields");
}

/// agent-of-empires PR 555: a pasted newline submits the form and runs keys.
#[test]
fn a_paste_submits_nothing_and_runs_nothing_anywhere() {
    for &page in PAGES {
        let mut driver = on(page);
        let before = driver.plan().clone();
        driver.send(Msg::Paste("q\ny\n:quit\r\nd".to_owned()));
        assert_eq!(*driver.plan(), before, "{page:?}");
        assert!(driver.effects.is_empty(), "{page:?}");
        driver.keys("?");
        driver.send(Msg::Paste("undo\nq".to_owned()));
        assert!(driver.effects.is_empty(), "{page:?}");
    }
}

/// visidata 1904, lazygit 2291, suve 790: quitting, a double key or Esc loses work without a word.
#[test]
fn a_key_pressed_twice_or_esc_loses_nothing() {
    for twice in [
        "q q",
        "ctrl-c ctrl-c",
        "esc esc",
        "q enter",
        "esc enter",
        "q esc",
        "q n",
    ] {
        let mut driver = Driver::on(PLAN);
        driver.keys("4 enter ctrl-u 'Another' enter esc 1");
        driver.keys("4 enter i 'X' enter esc 1");
        assert!(driver.work().unsaved());
        driver.keys(twice);
        assert!(!driver.effects.contains(&Effect::Quit), "{twice}");
        assert!(driver.app.work().is_some_and(Work::unsaved), "{twice}");
    }
    // a text that still stands in its field is something to lose too
    for text in ["another name", "no quarter"] {
        let mut driver = Driver::on(PLAN);
        driver.go(Step::Company);
        driver.keys(if text == "no quarter" {
            "down down down down"
        } else {
            ""
        });
        driver.keys(&format!("enter ctrl-u '{text}' ctrl-c"));
        driver.expect("Quit and lose them?").keys("esc");
        driver.expect(text);
    }
    // a text that is given up is said
    let mut driver = Driver::on(PLAN);
    driver.go(Step::Company).keys("enter 'abc' esc");
    driver.expect("not taken: Example Machines BVabc");
}

/// todoman 42, taskwarrior 3920: a bad date is swallowed, or stored and then stuck.
#[test]
fn a_bad_quarter_is_explained_and_not_stored() {
    let mut driver = Driver::on(PLAN);
    let before = driver.plan().settings.start;
    driver
        .go(Step::Company)
        .keys("down down down down enter ctrl-u '2026-Q5' enter")
        .expect("✗");
    assert_eq!(driver.plan().settings.start, before);
    driver.keys("ctrl-u '2027Q2' enter");
    assert_eq!(driver.plan().settings.start.to_string(), "2027-Q2");
}

/// actualbudget 4748, buckets 499: `9,99` is refused, or `417,26` read as 41 726.
#[test]
fn amounts_are_read_as_the_region_writes_them() {
    for (lang, typed, minor) in [
        (Lang::Nl, "417,26", 41_726),
        (Lang::De, "9,99", 999),
        (Lang::Nl, "1.250.000,50", 125_000_050),
        (Lang::En, "417.26", 41_726),
    ] {
        let mut driver = Driver::on(PLAN);
        driver.app.speak(lang, Region::of(lang));
        driver.go(Step::Company).keys("down enter ctrl-u");
        driver.keys(&format!("'{typed}' enter"));
        let revenue = driver.plan().company.revenue.unwrap();
        assert_eq!(revenue.minor(), minor, "{typed} in {}", lang.code());
    }
}

/// claude-code 22408: the whole screen is redrawn and flickers over SSH.
#[test]
fn a_key_sends_what_changed_and_nothing_else() {
    let folder = std::env::temp_dir();
    let mut session = Session::start_with(&folder, &[], &[]);
    session.expect("New plan");
    session.send("\r");
    session.expect("Whose plan is it");
    let sent = |session: &Session| {
        session.until("a whole frame", |_, bytes| bytes.ends_with(END.as_bytes()));
        session.sent()
    };
    let before = sent(&session);
    session.send("Z");
    session.until("the letter", |_, bytes| {
        bytes.len() > before && bytes.ends_with(END.as_bytes())
    });
    let after = sent(&session);
    let one = after - before;
    assert!(one <= 40, "one changed cell took {one} bytes");
    // Delete behind the last letter changes nothing, so nothing is drawn; the next letter is one frame
    session.send("\x1b[3~\x1b[3~Y");
    session.until("the next letter", |_, bytes| {
        bytes.len() > after && bytes.ends_with(END.as_bytes())
    });
    session.until("one frame", |_, bytes| {
        let text = String::from_utf8_lossy(&bytes[after..]);
        text.matches(BEGIN).count() == 1
    });
    session.send("\x03y");
    session.ended();
}

/// wiki-tui 177, youtube-tui 1: keys cannot be guessed; only arrows, or only hjkl.
#[test]
fn arrows_and_letters_move_alike_and_the_footer_says_the_rest() {
    let map = Keymap::default();
    let does = |scope, key: &str| {
        map.of_key(scope, Key::parse(key)?)
            .map(|action| action.does)
    };
    for scope in [
        Scope::Tabs,
        Scope::Guide,
        Scope::Budget,
        Scope::Timeline,
        Scope::Menu,
    ] {
        for (arrow, letter) in [("up", "k"), ("down", "j"), ("home", "g"), ("end", "G")] {
            assert!(does(scope, arrow).is_some(), "{arrow} in {scope:?}");
            assert_eq!(does(scope, arrow), does(scope, letter), "{scope:?}");
        }
    }
    for &page in PAGES {
        let screen = on(page).screen();
        let footer = screen.lines().last().unwrap().to_owned();
        assert!(footer.ends_with("? help"), "{page:?}: {footer}");
    }
}

/// cargo-tree-tui 45 and others: what is on a key that can do nothing is said.
#[test]
fn a_dead_key_says_why_on_every_page() {
    for &page in PAGES {
        for key in ["U", "ctrl-t", "u"] {
            let mut driver = on(page);
            driver.keys(key);
            let said = driver
                .app
                .message
                .as_ref()
                .map(|message| message.text.to_string());
            assert!(
                said.is_some_and(|said| !said.is_empty()),
                "{key} on {page:?}"
            );
        }
    }
}
