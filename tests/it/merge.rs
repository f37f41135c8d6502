//! `roadmap merge`, by hand and by git itself.

use std::{fs, path::Path, process::Command};

use super::backups::Desk;

const BASE: &str = "format: 1
company: { revenue: 20_000_000 }
plan: { start: 2026-Q1 }
budget:
  rate: 3.5%
  categories: { people: 60%, technology: 30%, advice: 10% }
initiatives:
  # the first one
  - id: faq
    span: 2026
    status: idea
  - id: mail
    span: 2027
";

/// A desk with the three versions; ours is the plan.
fn desk(name: &str, ours: &[(&str, &str)], theirs: &[(&str, &str)]) -> Desk {
    let side = |changes: &[(&str, &str)]| {
        let put = |text: String, (old, new): &(&str, &str)| text.replace(old, new);
        changes.iter().fold(BASE.to_owned(), put)
    };
    let desk = Desk::new(name, &side(ours));
    let beside = |file: &str, text: &str| fs::write(desk.plan.with_file_name(file), text).unwrap();
    beside("base.yaml", BASE);
    beside("theirs.yaml", &side(theirs));
    desk
}

const MERGE: [&str; 4] = ["merge", "base.yaml", "plan.yaml", "theirs.yaml"];

fn content(file: &Path) -> String {
    fs::read_to_string(file).unwrap()
}

#[test]
fn what_each_side_changed_stands_in_ours() {
    let desk = desk(
        "merge-clean",
        &[("status: idea", "status: planned   # board")],
        &[
            ("span: 2026\n", "span: 2026-Q2\n    owner: Ann   # new\n"),
            ("rate: 3.5%", "rate: 4%"),
        ],
    );
    assert_eq!(desk.printed(&MERGE), "");
    let changed = "span: 2026-Q2\n    owner: Ann   # new\n    status: planned   # board";
    let expected = BASE
        .replace("span: 2026\n    status: idea", changed)
        .replace("rate: 3.5%", "rate: 4%");
    assert_eq!(content(&desk.plan), expected);
}

#[test]
fn a_true_conflict_is_marked_and_told() {
    let desk = desk(
        "merge-conflict",
        &[("rate: 3.5%", "rate: 4%")],
        &[("rate: 3.5%", "rate: 5%")],
    );
    let said = desk.said(&MERGE, 1);
    assert!(said.contains("budget.rate: ours 4%, theirs 5%"), "{said}");
    assert!(said.contains("<<<<<<<"), "{said}");
    let marks = "<<<<<<< ours\n  rate: 4%\n=======\n  rate: 5%\n>>>>>>> theirs\n";
    assert_eq!(content(&desk.plan), BASE.replace("  rate: 3.5%\n", marks));
    // no plan until somebody has chosen
    desk.said(&["check", "plan.yaml"], 2);
}

#[test]
fn shares_that_no_longer_add_up_are_told_and_no_conflict() {
    let desk = desk(
        "merge-shares",
        &[("people: 60%", "people: 50%")],
        &[("advice: 10%", "advice: 20%")],
    );
    desk.printed(&MERGE);
    let desk = self::desk(
        "merge-shares-off",
        &[
            ("people: 60%", "people: 50%"),
            ("technology: 30%", "technology: 40%"),
        ],
        &[
            ("people: 60%", "people: 50%"),
            ("advice: 10%", "advice: 20%"),
        ],
    );
    let said = desk.said(&MERGE, 0);
    assert!(said.contains("110%"), "{said}");
    assert!(content(&desk.plan).contains("{ people: 50%, technology: 40%, advice: 20% }"));
}

#[test]
fn what_can_not_be_read_leaves_ours_alone() {
    for (name, text) in [
        ("merge-broken", "a: [\n"),
        ("merge-twice", "format: 1\nformat: 1\n"),
    ] {
        let desk = desk(name, &[], &[("rate: 3.5%", "rate: 4%")]);
        let theirs = desk.plan.with_file_name("theirs.yaml");
        fs::write(theirs, text).unwrap();
        let said = desk.said(&MERGE, 2);
        assert!(
            said.contains("Nothing was merged") && said.contains("theirs.yaml"),
            "{said}"
        );
        assert_eq!(content(&desk.plan), BASE);
    }
    // each side began by itself: git gives an empty base
    let desk = desk("merge-empty", &[], &[("rate: 3.5%", "rate: 4%")]);
    fs::write(desk.plan.with_file_name("base.yaml"), "").unwrap();
    desk.said(&MERGE, 1);
    assert!(content(&desk.plan).contains("<<<<<<< ours\n  rate: 3.5%\n=======\n  rate: 4%\n"));
}

#[test]
fn git_merges_two_branches_by_it() {
    if Command::new("git").arg("--version").output().is_err() {
        return;
    }
    let desk = Desk::new("merge-git", BASE);
    let folder = desk.plan.parent().unwrap();
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command.args(args).current_dir(folder);
        for (name, value) in [
            ("GIT_CONFIG_GLOBAL", "/dev/null"),
            ("GIT_CONFIG_NOSYSTEM", "1"),
            ("GIT_AUTHOR_NAME", "A"),
            ("GIT_AUTHOR_EMAIL", "a@example.com"),
            ("GIT_COMMITTER_NAME", "A"),
            ("GIT_COMMITTER_EMAIL", "a@example.com"),
        ] {
            command.env(name, value);
        }
        command
            .env("XDG_STATE_HOME", &desk.state)
            .env("LC_ALL", "C");
        let output = command.output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(said).unwrap())
    };
    let done = |args: &[&str]| {
        let (done, said) = git(args);
        assert!(done, "git {args:?}: {said}");
    };
    let change = |old: &str, new: &str| {
        let text = content(&desk.plan);
        assert!(text.contains(old), "{old} in {text}");
        fs::write(&desk.plan, text.replace(old, new)).unwrap();
        done(&["commit", "-qam", "change"]);
    };
    done(&["init", "-q", "-b", "main"]);
    fs::write(folder.join(".gitattributes"), "plan.yaml merge=roadmap\n").unwrap();
    let driver = format!("'{}' merge %O %A %B", env!("CARGO_BIN_EXE_roadmap"));
    done(&["config", "merge.roadmap.driver", &driver]);
    done(&["add", "plan.yaml", ".gitattributes"]);
    done(&["commit", "-qm", "base"]);
    done(&["checkout", "-qb", "theirs"]);
    // neighbouring lines, which git alone would call a conflict
    change("span: 2026\n", "span: 2026-Q2\n");
    change(
        "{ people: 60%, technology: 30%",
        "{ people: 55%, technology: 35%",
    );
    done(&["checkout", "-q", "main"]);
    change("status: idea", "status: running");
    change("advice: 10% }", "advice: 10% } # as agreed");
    done(&["merge", "-q", "theirs", "-m", "both"]);
    let both = content(&desk.plan);
    assert!(
        both.contains("    span: 2026-Q2\n    status: running\n"),
        "{both}"
    );
    assert!(
        both.contains("{ people: 55%, technology: 35%, advice: 10% } # as agreed"),
        "{both}"
    );
    done(&["checkout", "-q", "theirs"]);
    change("rate: 3.5%", "rate: 4%");
    done(&["checkout", "-q", "main"]);
    change("rate: 3.5%", "rate: 5%");
    let (clean, said) = git(&["merge", "-q", "theirs", "-m", "both"]);
    assert!(!clean && said.contains("budget.rate"), "{said}");
    let marked = content(&desk.plan);
    assert!(
        marked.contains("<<<<<<< ours\n  rate: 5%\n=======\n  rate: 4%\n>>>>>>> theirs\n"),
        "{marked}"
    );
    assert!(
        git(&["diff", "--name-only", "--diff-filter=U"])
            .1
            .contains("plan.yaml")
    );
    assert!(
        !desk.state.exists(),
        "git's own copies are not kept as backups"
    );
}
