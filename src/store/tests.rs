use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt, symlink},
    path::{Path, PathBuf},
};

use super::{SaveError, StoreError, create, open, read, save, target::Target, write};
use crate::{
    plan::{Plan, Quarter},
    yaml,
};

/// An empty folder of this test's own.
pub(super) fn scratch(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("roadmap-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn replace(path: &Path, old: &str, new: &str) -> Result<(), SaveError> {
    let target = Target::find(path).unwrap();
    write::replace(&target, old.as_bytes(), new.as_bytes(), || {}).map(|_| ())
}

#[test]
fn a_save_keeps_mode_attributes_and_the_link_that_led_there() {
    let folder = scratch("keeps");
    let file = folder.join("plan.yaml");
    let link = folder.join("link.yaml");
    fs::write(&file, "old").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    let attribute =
        rustix::fs::setxattr(&file, "user.note", b"kept", rustix::fs::XattrFlags::empty());
    symlink("plan.yaml", &link).unwrap();

    replace(&link, "old", "new").unwrap();

    assert_eq!(fs::read_to_string(&file).unwrap(), "new");
    assert!(link.symlink_metadata().unwrap().file_type().is_symlink());
    assert_eq!(file.metadata().unwrap().mode() & 0o777, 0o640);
    if attribute.is_ok() {
        let mut value = [0_u8; 8];
        let length = rustix::fs::getxattr(&file, "user.note", &mut value).unwrap();
        assert_eq!(&value[..length], b"kept");
    }
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        2,
        "nothing is left over"
    );
}

#[test]
fn a_hard_link_still_leads_to_the_same_file() {
    let folder = scratch("hard");
    let (file, other) = (folder.join("plan.yaml"), folder.join("other.yaml"));
    fs::write(&file, "a longer old text").unwrap();
    fs::hard_link(&file, &other).unwrap();
    replace(&file, "a longer old text", "new").unwrap();
    assert_eq!(fs::read_to_string(&other).unwrap(), "new");
}

#[test]
fn what_somebody_else_wrote_is_never_overwritten() {
    let folder = scratch("conflict");
    let file = folder.join("plan.yaml");
    fs::write(&file, "theirs").unwrap();
    assert!(matches!(
        replace(&file, "old", "new"),
        Err(SaveError::Conflict)
    ));
    assert_eq!(fs::read_to_string(&file).unwrap(), "theirs");
    fs::remove_file(&file).unwrap();
    assert!(matches!(replace(&file, "old", "new"), Err(SaveError::Gone)));
    assert!(!file.exists());
}

#[test]
fn a_file_that_nobody_may_write_stays() {
    let folder = scratch("readonly");
    let file = folder.join("plan.yaml");
    fs::write(&file, "old").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
    assert!(matches!(
        replace(&file, "old", "new"),
        Err(SaveError::ReadOnly)
    ));
}

#[test]
fn a_new_file_takes_no_name_that_is_taken() {
    let folder = scratch("new");
    let file = folder.join("plan.yaml");
    let target = Target::find(&file).unwrap();
    write::create(&target, b"first").unwrap();
    assert!(matches!(
        write::create(&target, b"second"),
        Err(SaveError::Exists)
    ));
    assert_eq!(fs::read_to_string(&file).unwrap(), "first");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn a_dangling_link_means_a_new_file_at_its_end() {
    let folder = scratch("dangling");
    let link = folder.join("link.yaml");
    symlink("real.yaml", &link).unwrap();
    write::create(&Target::find(&link).unwrap(), b"text").unwrap();
    assert_eq!(
        fs::read_to_string(folder.join("real.yaml")).unwrap(),
        "text"
    );
    symlink("loop.yaml", folder.join("loop.yaml")).unwrap();
    assert!(Target::find(&folder.join("loop.yaml")).is_err());
}

#[test]
fn leftovers_of_dead_savers_go_and_those_of_living_ones_stay() {
    let folder = scratch("leftovers");
    let file = folder.join("plan.yaml");
    fs::write(&file, "old").unwrap();
    let mut child = std::process::Command::new("true").spawn().unwrap();
    child.wait().unwrap();
    let dead = folder.join(format!(".plan.yaml.{}.0.roadmap-tmp", child.id()));
    let alive = folder.join(".plan.yaml.1.0.roadmap-tmp");
    fs::write(&dead, "").unwrap();
    fs::write(&alive, "").unwrap();
    replace(&file, "old", "new").unwrap();
    assert!(!dead.exists());
    assert!(alive.exists());
}

#[test]
fn what_is_no_text_file_is_refused() {
    let folder = scratch("refused");
    assert!(matches!(read::file(&folder), Err(StoreError::Folder)));
    assert!(matches!(
        read::file(&folder.join("none")),
        Err(StoreError::NotFound)
    ));
    assert!(matches!(
        read::file(Path::new("/dev/zero")),
        Err(StoreError::NotAFile)
    ));
}

const PLAN: &str = "# ours\r\nformat: 1\r\ncompany:\r\n  revenue: 20_000_000   # one year\r\nplan:\r\n  start: 2026-Q1\r\nx-own: kept\r\n";

#[test]
fn a_changed_plan_is_saved_and_everything_else_stays() {
    let guidelines = yaml::guidelines();
    let file = scratch("whole").join("plan.yaml");
    fs::write(&file, PLAN).unwrap();
    let mut opened = open(&file, &guidelines).unwrap();
    let mut plan = opened.plan.clone();

    let untouched = save(&mut opened, &plan, &guidelines, false).unwrap();
    assert!(!untouched.changed);

    plan.company.name = "Example BV".to_owned();
    assert!(
        save(&mut opened, &plan, &guidelines, false)
            .unwrap()
            .changed
    );
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.starts_with("# ours\r\n"), "{text:?}");
    for kept in [
        "revenue: 20_000_000   # one year\r\n",
        "x-own: kept\r\n",
        "Example BV",
    ] {
        assert!(text.contains(kept), "{text:?}");
    }

    // the next save builds on this one; somebody else's change is a conflict
    plan.company.name = "Another BV".to_owned();
    save(&mut opened, &plan, &guidelines, false).unwrap();
    fs::write(&file, PLAN).unwrap();
    plan.company.name = "A third BV".to_owned();
    let refused = save(&mut opened, &plan, &guidelines, false);
    assert!(matches!(refused, Err(SaveError::Conflict)));
    assert_eq!(fs::read_to_string(&file).unwrap(), PLAN);
}

#[test]
fn a_new_plan_is_written_and_read_back() {
    let guidelines = yaml::guidelines();
    let file = scratch("create").join("plan.yaml");
    let plan = Plan::empty(Quarter::first_of(2027), &guidelines);
    create(&file, &plan, &guidelines, false).unwrap();
    assert_eq!(open(&file, &guidelines).unwrap().plan, plan);
    let again = create(&file, &plan, &guidelines, false);
    assert!(matches!(again, Err(SaveError::Exists)));
    create(&file, &plan, &guidelines, true).unwrap();
}
