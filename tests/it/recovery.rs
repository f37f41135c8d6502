//! Work that was not saved comes back after a crash; what others do to the file meanwhile is never lost either. In a
//! real terminal, with real kills.

use std::{fs, thread, time::Duration};

use super::{backups::Desk, terminal::Session};

const PLAN: &str = "format: 1\ncompany:\n  name: Example\n  revenue: 20_000_000   # one year\nplan:\n  start: 2026-Q1\n";

fn opened(desk: &Desk) -> Session {
    let state = desk.state.to_str().unwrap();
    let folder = desk.plan.parent().unwrap();
    Session::start_with(folder, &[("XDG_STATE_HOME", state)], &["plan.yaml"])
}

fn started(desk: &Desk) -> Session {
    let state = desk.state.to_str().unwrap();
    Session::start_in(desk.plan.parent().unwrap(), &[("XDG_STATE_HOME", state)])
}

/// Opens the company's name and adds to it.
fn rename(session: &mut Session, more: &str) {
    session.send(":");
    session.expect("Search:");
    session.send("company\r");
    session.expect("Whose plan is it");
    session.send(&format!("\r{more}\r"));
    session.expect(&format!("Example{more}"));
}

/// Quits; nothing is asked.
fn quit(session: &mut Session) {
    session.send("q");
    assert_eq!(session.ended(), 0);
}

fn save_and_quit(session: &mut Session) {
    session.send("w");
    session.expect("Saved plan.yaml");
    quit(session);
}

/// The program is killed once its journal holds a change of the name.
fn killed_with_a_change(desk: &Desk) {
    let mut session = opened(desk);
    session.expect("Example");
    rename(&mut session, " Two");
    wait_for("journal", || journal(desk).contains(" Two"));
    session.killed();
}

/// What the journals hold.
fn journal(desk: &Desk) -> String {
    let entries = fs::read_dir(desk.state.join("roadmap/journal"));
    let files = entries.into_iter().flatten().flatten();
    let texts = files.map(|file| fs::read(file.path()).unwrap_or_default());
    texts
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .collect()
}

fn wait_for(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..1_000 {
        if is_so() {
            return;
        }
        thread::sleep(Duration::from_millis(2));
    }
    panic!("no {what}");
}

#[test]
fn what_is_older_than_a_second_comes_back_after_a_kill() {
    let desk = Desk::new("killed", PLAN);
    let mut session = opened(&desk);
    session.expect("Example");
    rename(&mut session, " Two");
    thread::sleep(Duration::from_secs(1));
    session.killed();
    assert_eq!(desk.text(), PLAN);

    let mut session = opened(&desk);
    session.expect("Not saved when the program ended");
    session.send("\x1b[B\r");
    session.expect("+  name: Example Two");
    session.send("\r\x1b[A\r");
    session.expect("The changes from before are back");
    session.expect("unsaved");
    // it is one step, and a crash now loses nothing either
    session.send("u");
    session.expect("Undone: The changes from before");
    session.send("U");
    session.expect("Made again");
    let files = || fs::read_dir(desk.state.join("roadmap/journal")).unwrap();
    wait_for("leftover taken over", || files().count() == 1);
    assert!(journal(&desk).contains(" Two"));
    save_and_quit(&mut session);
    assert_eq!(desk.text(), PLAN.replace("Example", "Example Two"));
    assert_eq!(journal(&desk), "");
}

#[test]
fn what_came_back_and_was_saved_is_not_offered_again() {
    let desk = Desk::new("saved-at-once", PLAN);
    killed_with_a_change(&desk);
    let mut session = opened(&desk);
    session.expect("Not saved when the program ended");
    session.send("\rw");
    session.expect("Saved plan.yaml");
    quit(&mut session);
    desk.printed(&["set", "plan.yaml", "company.revenue=30_000_000"]);
    let mut session = opened(&desk);
    session.expect("Example Two");
    quit(&mut session);
    session.until("no offer", |_, bytes| {
        !String::from_utf8_lossy(bytes).contains("Not saved when")
    });
}

#[test]
fn a_new_plan_without_a_file_comes_back_too() {
    let desk = Desk::new("new-killed", PLAN);
    let mut session = started(&desk);
    session.expect("New plan");
    session.send("\rBrand New\r");
    session.expect("Brand New");
    wait_for("journal", || journal(&desk).contains("Brand New"));
    session.killed();

    let mut session = started(&desk);
    session.expect("Unsaved changes to Brand New");
    session.send("\r");
    session.expect("Not saved when the program ended");
    session.send("\r");
    session.expect("The changes from before are back");
    session.expect("Brand New");
    session.send("\x03y");
    assert_eq!(session.ended(), 0);
}

#[test]
fn a_signal_writes_the_last_changes_down_and_never_the_plan() {
    for (name, status) in [("TERM", 143), ("HUP", 129)] {
        let desk = Desk::new(&format!("signal-{name}"), PLAN);
        let mut session = opened(&desk);
        session.expect("Example");
        rename(&mut session, "!");
        session.signal(name);
        assert_eq!(session.ended(), status);
        assert_eq!(desk.text(), PLAN);
        assert!(journal(&desk).contains('!'));
    }
}

#[test]
fn nothing_is_left_of_an_end_that_was_wished() {
    let desk = Desk::new("wished", PLAN);
    let mut session = opened(&desk);
    session.expect("Example");
    rename(&mut session, "?");
    session.send("\x03");
    session.expect("Quit and lose them?");
    session.send("y");
    assert_eq!(session.ended(), 0);
    assert_eq!(journal(&desk), "");
}

#[test]
fn what_is_left_can_be_kept_saved_elsewhere_or_discarded() {
    let desk = Desk::new("kept", PLAN);
    killed_with_a_change(&desk);
    // kept for later
    let mut session = opened(&desk);
    session.expect("Not saved when the program ended");
    session.send("\x1b");
    session.until("page alone", |screen, _| {
        !screen.contents().contains("Not saved when")
    });
    quit(&mut session);
    // saved elsewhere
    let mut session = opened(&desk);
    session.expect("Not saved when the program ended");
    session.send("jj\r");
    session.expect("Save as: ");
    session.send("\r");
    session.expect("Saved as plan.recovered.yaml");
    quit(&mut session);
    let saved = fs::read_to_string(desk.plan.with_file_name("plan.recovered.yaml"));
    assert_eq!(saved.unwrap(), PLAN.replace("Example", "Example Two"));
    assert_eq!(desk.text(), PLAN);
    // which leaves nothing to offer
    let mut session = opened(&desk);
    session.expect("Example");
    quit(&mut session);
    session.until("no offer", |_, bytes| {
        !String::from_utf8_lossy(bytes).contains("Not saved when")
    });
}

/// What was restored and what the file has become are brought together, and saved.
fn both_are_there(desk: &Desk, mut session: Session) {
    session.expect("The changes from before are back");
    save_and_quit(&mut session);
    let both = PLAN
        .replace("Example", "Example Two")
        .replace("20_000_000", "30_000_000");
    assert_eq!(desk.text(), both);
}

#[test]
fn what_is_left_is_merged_with_what_the_file_has_become() {
    let desk = Desk::new("merged", PLAN);
    killed_with_a_change(&desk);
    desk.printed(&["set", "plan.yaml", "company.revenue=30_000_000"]);
    let mut session = opened(&desk);
    session.expect("The two do not touch each other");
    session.send("\r");
    both_are_there(&desk, session);
}

#[test]
fn what_is_left_and_the_file_may_differ_and_both_values_are_said() {
    let desk = Desk::new("clash", PLAN);
    killed_with_a_change(&desk);
    desk.printed(&["set", "plan.yaml", "company.name=Theirs"]);
    let mut session = opened(&desk);
    session.expect("Company (company.name): Example");
    session.expect("Two in these changes, Theirs in the file");
    session.send("\r");
    session.expect("The changes from before are back");
    save_and_quit(&mut session);
    assert_eq!(desk.text(), PLAN.replace("Example", "Example Two"));
}

#[test]
fn a_merge_leaves_no_moment_without_protection() {
    let desk = Desk::new("merged-killed", PLAN);
    let mut session = opened(&desk);
    session.expect("Example");
    rename(&mut session, " Two");
    wait_for("journal", || journal(&desk).contains(" Two"));
    desk.printed(&["set", "plan.yaml", "company.revenue=30_000_000"]);
    session.expect("Changed by somebody else");
    session.send("\r");
    session.expect("Both are merged, not saved yet");
    session.killed();
    let mut session = opened(&desk);
    session.expect("Not saved when the program ended");
    session.send("\r");
    both_are_there(&desk, session);
}

#[test]
fn what_was_edited_by_hand_comes_back_with_its_comments() {
    let desk = Desk::new("by-hand", PLAN);
    let editor = desk.plan.with_file_name("editor.sh");
    let state = desk.state.to_str().unwrap();
    let by_hand = format!("sh {}", editor.display());
    let env = [("XDG_STATE_HOME", state), ("VISUAL", &by_hand)];
    let start = || Session::start_with(desk.plan.parent().unwrap(), &env, &["plan.yaml"]);
    // only a comment, and then a value too
    for (change, was, is) in [
        ("s/one year/a year/", "one year", "a year"),
        ("s/2026-Q1/2027-Q1  # late/", "2026-Q1", "2027-Q1  # late"),
    ] {
        let before = desk.text();
        fs::write(&editor, format!("sed -i '{change}' $1")).unwrap();
        // the very first key of all
        let mut session = start();
        session.expect("Example");
        session.send("e");
        session.expect("Taken in from the editor");
        wait_for("journal", || journal(&desk).contains("format: 1"));
        session.killed();
        assert_eq!(desk.text(), before);
        let mut session = start();
        session.expect("Not saved when the program ended");
        session.send("\r");
        session.expect("The changes from before are back");
        save_and_quit(&mut session);
        assert_eq!(desk.text(), before.replace(was, is));
    }
}

#[test]
fn a_state_folder_that_takes_nothing_is_said_and_the_work_goes_on() {
    let desk = Desk::new("unprotected", PLAN);
    fs::write(&desk.state, "a file in the way").unwrap();
    let mut session = opened(&desk);
    session.expect("not protected");
    rename(&mut session, "!");
    session.send("w");
    session.expect("no backup of the state before");
    quit(&mut session);
    assert!(desk.text().contains("Example!"));
}

#[test]
fn a_second_copy_looks_only_until_the_first_one_ends() {
    let desk = Desk::new("second", PLAN);
    let mut first = opened(&desk);
    first.expect("Example");
    let mut second = opened(&desk);
    second.expect("read-only");
    second.expect("open in process");
    second.send("w");
    second.expect("open in process");
    // the first one saves: the second one shows it
    rename(&mut first, " Two");
    first.send("w");
    first.expect("Saved plan.yaml");
    second.expect("Example Two");
    quit(&mut first);
    second.send("R");
    second.expect("you can change it now");
    quit(&mut second);
}

#[test]
fn a_change_outside_is_taken_in_or_merged_and_never_overwritten() {
    let desk = Desk::new("outside", PLAN);
    let mut session = opened(&desk);
    session.expect("Example");
    desk.printed(&["set", "plan.yaml", "company.revenue=30_000_000"]);
    session.expect("The file was changed outside and taken in");
    session.expect("saved");
    rename(&mut session, " Two");
    desk.printed(&["set", "plan.yaml", "company.name=Theirs"]);
    session.expect("One place was changed by both: Company");
    // later: a save asks again, and merging takes ours
    session.send("\x1b");
    session.until("page alone", |screen, _| {
        !screen.contents().contains("Changed by somebody else")
    });
    session.send("w");
    session.expect("Changed by somebody else");
    assert!(desk.text().contains("Theirs"));
    session.send("\r");
    session.expect("Both are merged, not saved yet");
    save_and_quit(&mut session);
    let both = PLAN
        .replace("Example", "Example Two")
        .replace("20_000_000", "30_000_000");
    assert_eq!(desk.text(), both);
}

#[test]
fn theirs_can_be_taken_or_overwritten() {
    for (keys, name) in [("G\x1b[A\r", "Theirs"), ("G\r", "Example Two")] {
        let desk = Desk::new(&format!("theirs-{}", name.len()), PLAN);
        let mut session = opened(&desk);
        session.expect("Example");
        rename(&mut session, " Two");
        desk.printed(&["set", "plan.yaml", "company.name=Theirs"]);
        session.expect("Changed by somebody else");
        session.send(keys);
        session.expect(name);
        session.until("saved", |screen, _| !screen.contents().contains("unsaved"));
        quit(&mut session);
        assert_eq!(desk.text(), PLAN.replace("Example", name));
    }
}

#[test]
fn a_file_that_is_gone_is_made_anew_when_asked() {
    let desk = Desk::new("gone-meanwhile", PLAN);
    let mut session = opened(&desk);
    session.expect("Example");
    rename(&mut session, " Two");
    fs::remove_file(&desk.plan).unwrap();
    session.expect("There is no file");
    session.send("w");
    session.expect("is no longer there");
    session.send("y");
    session.expect("Saved plan.yaml");
    quit(&mut session);
    assert_eq!(desk.text(), PLAN.replace("Example", "Example Two"));
}
