//! Earlier states of a plan: kept before each save, listed, and taken back.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

const PLAN: &str = "format: 1\ncompany:\n  name: Example\n  revenue: 20_000_000   # one year\nplan:\n  start: 2026-Q1\n";

/// A plan in a folder of its own, with a state folder beside it.
pub struct Desk {
    pub plan: PathBuf,
    pub state: PathBuf,
}

impl Desk {
    pub fn new(name: &str, text: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("roadmap-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("plans")).unwrap();
        let plan = folder.join("plans/plan.yaml");
        fs::write(&plan, text).unwrap();
        Self {
            plan,
            state: folder.join("state"),
        }
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_roadmap"));
        command
            .args(args)
            .stdin(Stdio::null())
            .env("XDG_STATE_HOME", &self.state)
            .env("LC_ALL", "en_GB.UTF-8")
            .current_dir(self.plan.parent().unwrap());
        command
    }

    pub fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// What a command prints, where it has nothing to complain about.
    pub fn printed(&self, args: &[&str]) -> String {
        let output = self.run(args);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), said.as_str()), (Some(0), ""));
        String::from_utf8(output.stdout).unwrap()
    }

    /// What a command that fails, or warns, says.
    pub fn said(&self, args: &[&str], status: i32) -> String {
        let output = self.run(args);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(status), "{said}");
        said
    }

    pub fn text(&self) -> String {
        fs::read_to_string(&self.plan).unwrap()
    }
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().collect()
}

#[test]
fn each_set_keeps_the_state_before_and_restore_takes_one_back() {
    let desk = Desk::new("backups", PLAN);
    desk.printed(&["set", "plan.yaml", "company.revenue=30_000_000"]);
    desk.printed(&["set", "plan.yaml", "company.name=Other"]);
    let list = desk.printed(&["backups", "plan.yaml"]);
    let list = lines(&list);
    assert_eq!(list.len(), 2, "{list:#?}");
    assert!(
        list[0].ends_with("1 line would come back: name: Example"),
        "{list:#?}"
    );
    assert!(
        list[1].ends_with("2 lines would come back, the first: name: Example"),
        "{list:#?}"
    );

    let before = desk.text();
    let difference = desk.printed(&["restore", "--dry-run", "plan.yaml", "2"]);
    assert!(
        difference.contains("+  revenue: 20_000_000   # one year\n"),
        "{difference}"
    );
    assert_eq!(desk.text(), before);

    desk.printed(&["restore", "plan.yaml", "2"]);
    assert_eq!(desk.text(), PLAN);
    // what the restore replaced is kept as well, and goes by its name
    let list = desk.printed(&["backups", "plan.yaml"]);
    let name = lines(&list)[0].split_whitespace().nth(1).unwrap();
    desk.printed(&["restore", "plan.yaml", name]);
    assert_eq!(desk.text(), before);
}

#[test]
fn a_plan_that_is_gone_or_broken_comes_back() {
    let desk = Desk::new("gone", PLAN);
    desk.printed(&["set", "plan.yaml", "company.name=Other"]);
    fs::write(&desk.plan, "format: [").unwrap();
    desk.printed(&["restore", "plan.yaml", "1"]);
    assert_eq!(desk.text(), PLAN);
    fs::remove_file(&desk.plan).unwrap();
    desk.printed(&["restore", "plan.yaml", "2"]);
    assert_eq!(desk.text(), PLAN);
}

#[test]
fn a_state_that_is_not_there_is_named() {
    let desk = Desk::new("which", PLAN);
    let said = desk.said(&["backups", "plan.yaml"], 0);
    assert!(said.contains("No earlier state of plan.yaml"), "{said}");
    let said = desk.said(&["restore", "plan.yaml", "3"], 2);
    assert!(said.contains("is called 3"), "{said}");
}

#[test]
fn a_state_folder_that_takes_nothing_stops_no_save_and_is_said() {
    let desk = Desk::new("no-state", PLAN);
    fs::write(&desk.state, "a file in the way").unwrap();
    let said = desk.said(&["set", "plan.yaml", "company.name=Other"], 0);
    assert!(
        said.contains("no backup of the state before could be kept"),
        "{said}"
    );
    assert!(desk.text().contains("Other"));
}

#[test]
fn a_plan_overwritten_by_a_new_one_is_kept() {
    let desk = Desk::new("forced", PLAN);
    let new = ["new", "plan.yaml", "--no-input", "--revenue", "1m"];
    desk.said(&new, 2);
    desk.printed(&[&new[..], &["--force"]].concat());
    desk.printed(&["restore", "plan.yaml", "1"]);
    assert_eq!(desk.text(), PLAN);
}

#[test]
fn a_link_and_its_file_are_one_plan() {
    let desk = Desk::new("linked", PLAN);
    let link: &Path = &desk.plan.with_file_name("link.yaml");
    std::os::unix::fs::symlink("plan.yaml", link).unwrap();
    desk.printed(&["set", "link.yaml", "company.name=Other"]);
    assert_eq!(lines(&desk.printed(&["backups", "plan.yaml"])).len(), 1);
}
