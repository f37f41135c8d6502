//! What a crash left: offered at the opening screen and when its plan is opened; never taken over unasked.

use std::path::PathBuf;

use chrono::Datelike;

use super::{
    app::{App, Layer},
    decide::{About, Decision, Named, Then},
    msg::{Effect, Prefer},
    outside::{Both, conflicts, restored},
    work::{Way, Work, Written},
};
use crate::{
    locale::Safe,
    plan::{Arg, Edit, Plan, Quarter},
    yaml,
};

/// Changes that were not saved when their program died.
#[derive(Debug, Clone, PartialEq)]
pub struct Left {
    /// Where it stands among those that the runner knows.
    pub number: usize,
    /// The plan's file; nothing for a plan that has none yet, or whose file is gone.
    pub plan: Option<PathBuf>,
    /// What it is called: the file's name, or the company's.
    pub name: String,
    /// When the last change was written down.
    pub time: String,
    /// What differs, line by line.
    pub difference: String,
    /// Where it and the file were changed in different ways since; nothing where the file is as it was.
    pub conflicts: Option<Vec<Both>>,
    /// The name that saving elsewhere suggests.
    pub suggested: PathBuf,
}

/// Asks what is to become of it.
pub fn offer(app: &mut App, left: &Left) {
    let args = [
        ("name", Arg::Text(left.name.clone())),
        ("time", Arg::Text(left.time.clone())),
    ];
    let mut lead = app.locale.say("left-lead", &args);
    let restore = |prefer| Then::Do(Effect::Recover(left.number, prefer));
    let mut options = Vec::new();
    match &left.conflicts {
        None => options.push((app.t("left-restore"), restore(Prefer::Mine))),
        Some(places) => {
            let both = conflicts(app, places, "left-conflict");
            lead = format!("{lead} {both}");
            options.push((app.t("left-merge"), restore(Prefer::Mine)));
            if !places.is_empty() {
                options.push((app.t("left-merge-theirs"), restore(Prefer::Theirs)));
            }
        }
    }
    options.extend([
        (
            app.t("decide-show"),
            Then::Show("left-differs", left.difference.clone()),
        ),
        (
            app.t("left-save-as"),
            Then::Name(left.suggested.clone(), Named::Left(left.number)),
        ),
        (app.t("left-later"), Then::Later),
        (
            app.t("left-discard"),
            Then::Do(Effect::Discard(left.number)),
        ),
    ]);
    app.layers.push(Layer::Decide(Decision {
        about: About::Leftover,
        title: app.t("left-title"),
        lead: Safe::line(&lead),
        options,
        at: 0,
    }));
}

/// A plan that had no file yet is back: open, not saved, and one undo away from nothing.
pub fn back(app: &mut App, back: Written, name: &str) {
    let empty = Plan::empty(Quarter::first_of(app.today.year()), &app.guidelines);
    let mut work = Work::new(empty, Way::Tabs, None, &app.guidelines);
    let words = app.locale.text("left-restored");
    work.make(
        Edit::Plan(Box::new(back.plan.clone())),
        words,
        &app.guidelines,
    );
    if yaml::write(&back.plan) != back.document.text() {
        // it was edited by hand
        work.take_text(back);
    }
    name.clone_into(&mut work.file);
    app.show_work(work);
    restored(app, "left-restored");
}

/// The line of the opening screen, and a remark.
pub fn words(app: &App, left: &Left) -> (Safe, Safe) {
    let args = [
        ("name", Arg::Text(left.name.clone())),
        ("time", Arg::Text(left.time.clone())),
    ];
    (
        Safe::line(&app.locale.say("left-line", &args)),
        Safe::line(&app.locale.say("left-line-note", &args)),
    )
}

/// What choosing that line does.
pub fn choose(app: &mut App, number: usize) -> Vec<Effect> {
    let left = app.left.iter().find(|left| left.number == number).cloned();
    match left {
        Some(Left {
            plan: Some(path), ..
        }) => vec![Effect::Open(path)],
        Some(left) => {
            offer(app, &left);
            Vec::new()
        }
        None => Vec::new(),
    }
}
