//! What goes wrong in the world, done on purpose to the real program: kills, other writers, full disks, readers that
//! go away. The short form runs with the other tests; `ROADMAP_FAULTS=10000 cargo test --release --test it faults` is
//! the long one.

use std::{
    fs,
    io::Read,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::{backups::Desk, dice::Dice, terminal::Session};

const PLAN: &str = include_str!("../plans/01-machinebouw-20m-nl.yaml");

/// How many kills; the other numbers go along.
fn trials() -> u32 {
    let asked = std::env::var("ROADMAP_FAULTS").ok();
    asked.and_then(|count| count.parse().ok()).unwrap_or(150)
}

fn set(desk: &Desk, change: &str) -> Child {
    let mut command = desk.command(&["set", "plan.yaml", change]);
    command.stderr(Stdio::piped()).spawn().unwrap()
}

fn said(child: &mut Child) -> String {
    let mut said = String::new();
    let error = child.stderr.as_mut().unwrap();
    error.read_to_string(&mut said).unwrap();
    said
}

#[test]
fn a_save_that_is_killed_leaves_the_old_plan_or_the_new_one() {
    let desk = Desk::new("kills", PLAN);
    // how long an undisturbed save takes, and what it writes
    let began = Instant::now();
    desk.printed(&["set", "plan.yaml", "x-trial=0"]);
    let takes = u32::try_from(began.elapsed().as_micros()).unwrap();
    let written = |trial: u32| {
        desk.text()
            .replace("x-trial: 0", &format!("x-trial: {trial}"))
    };
    let all: Vec<String> = (0..=trials()).map(written).collect();
    let mut dice = Dice::new(1);
    let (mut now, mut killed) = (0, 0);
    for trial in 1..=trials() {
        let mut child = set(&desk, &format!("x-trial={trial}"));
        thread::sleep(Duration::from_micros(dice.below(takes + takes / 4).into()));
        killed += u32::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
        let found = desk.text();
        let (old, new) = (&all[now as usize], &all[trial as usize]);
        assert!(found == *old || found == *new, "trial {trial}: {found}");
        if found == *new {
            now = trial;
        }
    }
    assert!(killed > 0, "no kill met a save");
    // leftovers of the killed do not stand in the way, and are cleared
    desk.printed(&["set", "plan.yaml", "x-trial=0"]);
    let beside = fs::read_dir(desk.plan.parent().unwrap()).unwrap().count();
    assert_eq!(beside, 1);
    let backups = desk.printed(&["backups", "plan.yaml"]);
    assert!((1..=21).contains(&backups.lines().count()), "{backups}");
}

/// A screen on the desk's plan, in which the company's name has become another.
fn renamed(desk: &Desk, state: &str, name: &str) -> Session {
    let folder = desk.plan.parent().unwrap();
    let state = desk.state.join(state);
    let env = [("XDG_STATE_HOME", state.to_str().unwrap())];
    let mut session = Session::start_with(folder, &env, &["plan.yaml"]);
    session.expect("Overview");
    session.send(":");
    session.expect("Search:");
    session.send("company\r");
    session.expect("Whose plan is it");
    // Ctrl-U empties the field
    session.send(&format!("\r\u{15}{name}\r"));
    session.expect("unsaved");
    session
}

#[test]
fn a_screen_that_is_killed_while_it_saves_leaves_the_old_plan_or_the_new_one() {
    let plan = |name: &str| {
        format!(
            "format: 1\ncompany:\n  name: {name}   # ours\n  revenue: 20_000_000\nplan:\n  start: 2026-Q1\n"
        )
    };
    let desk = Desk::new("screen-kills", &plan("Example"));
    let mut session = renamed(&desk, "first", "N0");
    let began = Instant::now();
    session.send("w");
    session.expect("Saved plan.yaml");
    let takes = u32::try_from(began.elapsed().as_micros()).unwrap();
    session.killed();
    assert_eq!(desk.text(), plan("N0"));
    let mut dice = Dice::new(2);
    let mut now = "N0".to_owned();
    for trial in 1..=trials() / 10 {
        let name = format!("N{trial}");
        let mut session = renamed(&desk, &name, &name);
        session.send("w");
        thread::sleep(Duration::from_micros(dice.below(takes + takes / 4).into()));
        session.killed();
        let found = desk.text();
        assert!(found == plan(&now) || found == plan(&name), "{found}");
        if found == plan(&name) {
            now = name;
        }
    }
    // leftovers of the killed do not stand in the way, and are cleared
    let mut session = renamed(&desk, "last", "Last");
    session.send("w");
    session.expect("Saved plan.yaml");
    session.send("q");
    assert_eq!(session.ended(), 0);
    assert_eq!(desk.text(), plan("Last"));
    let beside = fs::read_dir(desk.plan.parent().unwrap()).unwrap().count();
    assert_eq!(beside, 1);
}

#[test]
fn of_many_writers_at_once_none_loses_what_it_was_told_is_saved() {
    const WRITERS: u32 = 8;
    let desk = Desk::new("writers", PLAN);
    let rounds = (trials() / 50).min(50);
    let mut saved = 0;
    for round in 0..rounds {
        let numbers = round * WRITERS..(round + 1) * WRITERS;
        let writers: Vec<(u32, Child)> = numbers
            .map(|number| (number, set(&desk, &format!("x-w{number}={number}"))))
            .collect();
        for (number, mut writer) in writers {
            let said = said(&mut writer);
            let status = writer.wait().unwrap();
            if status.success() {
                saved += 1;
                assert!(desk.text().contains(&format!("\nx-w{number}: {number}\n")));
            } else {
                assert_eq!(status.code(), Some(3), "{said}");
                assert!(said.contains("changed by somebody else"), "{said}");
            }
        }
    }
    assert!(saved >= rounds, "in each round at least one comes through");
    let lines = desk.text();
    assert_eq!(lines.matches("\nx-w").count(), saved as usize);
}

#[test]
fn a_full_disk_is_said_and_the_plan_stays() {
    // no file may grow beyond so many blocks: the same fault, without a disk of one's own
    for blocks in 0..4 {
        let desk = Desk::new(&format!("full-{blocks}"), PLAN);
        let program = env!("CARGO_BIN_EXE_roadmap");
        let script =
            format!("trap '' XFSZ; ulimit -f {blocks}; exec {program} set plan.yaml x-a=1 2>&1");
        let output = Command::new("sh")
            .args(["-c", &script])
            .env("XDG_STATE_HOME", &desk.state)
            .env("LC_ALL", "en_GB.UTF-8")
            .current_dir(desk.plan.parent().unwrap())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(
            said.contains("plan.yaml can't be saved") || said.is_empty(),
            "{said}"
        );
        assert_eq!(desk.text(), PLAN);
        let beside = fs::read_dir(desk.plan.parent().unwrap()).unwrap().count();
        assert_eq!(beside, 1);
    }
}

#[test]
fn output_that_nobody_reads_is_no_fault_and_a_full_disk_is_one() {
    let desk = Desk::new("outputs", PLAN);
    for args in [
        &["summary", "plan.yaml"][..],
        &["schema"],
        &["get", "plan.yaml", "company"],
        &["--help"],
        &["--version"],
    ] {
        let mut child = desk.command(args).stdout(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        assert_eq!(child.wait().unwrap().code(), Some(0), "{args:?}");
        let Ok(full) = fs::File::options().write(true).open("/dev/full") else {
            continue;
        };
        let mut command = desk.command(args);
        let mut child = command.stdout(full).stderr(Stdio::piped()).spawn().unwrap();
        let said = said(&mut child);
        assert_eq!(child.wait().unwrap().code(), Some(2), "{args:?}");
        assert!(said.contains("can’t be written"), "{said}");
    }
}
