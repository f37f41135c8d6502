//! What others do to the plan's file while it is open: a change is taken in at once where nothing would be lost, and
//! asked about where something would. A plan that another program has open can be looked at only.

use std::path::PathBuf;

use super::{
    actions::{Do, Group},
    app::{App, Layer, Screen},
    decide::{About, Decision, Named, Then},
    going,
    msg::{Effect, May, Prefer, Replaced, Why},
    rows::{Kind, Row},
    screens::advice,
    steps::{self, Answer},
    theme::Tone,
};
use crate::{
    locale::{Safe, fit},
    plan::{Arg, Edit, Path},
    store::Owner,
};

/// A place that both changed, in different ways.
#[derive(Debug, Clone, PartialEq)]
pub struct Both {
    /// Where, as the file calls it.
    pub path: Path,
    /// What our change makes of it; nothing where it takes it away.
    pub mine: Option<Arg>,
    /// The same of the other.
    pub theirs: Option<Arg>,
}

/// Somebody changed the file while changes of ours are not saved.
#[derive(Debug, Clone, PartialEq)]
pub struct Clash {
    /// The file.
    pub path: PathBuf,
    /// What differs, line by line: from ours to theirs.
    pub difference: String,
    /// Where both changed it in different ways; nothing where the two can't be brought together.
    pub conflicts: Option<Vec<Both>>,
    /// The name that saving elsewhere suggests.
    pub suggested: PathBuf,
}

/// Asks what is to become of the two.
pub fn ask(app: &mut App, clash: Clash) {
    // an older question about the same file would be out of date
    let is_older =
        |layer: &Layer| matches!(layer, Layer::Decide(old) if old.about == About::Outside);
    app.layers.retain(|layer| !is_older(layer));
    let name = clash.path.file_name().unwrap_or_default();
    let file = Arg::Text(name.to_string_lossy().into_owned());
    let mut lead = app.locale.say("outside-lead", &[("file", file)]);
    let mut options = Vec::new();
    if let Some(places) = &clash.conflicts {
        let both = conflicts(app, places, "outside-conflict");
        lead = format!("{lead} {both}");
        let merge = |prefer| Then::Do(Effect::Merge(prefer));
        options.push((app.t("outside-merge"), merge(Prefer::Mine)));
        if !places.is_empty() {
            options.push((app.t("outside-merge-theirs"), merge(Prefer::Theirs)));
        }
    }
    options.extend([
        (
            app.t("decide-show"),
            Then::Show("outside-differs", clash.difference),
        ),
        (
            app.t("outside-save-as"),
            Then::Name(clash.suggested, Named::Mine),
        ),
        (app.t("outside-later"), Then::Later),
        (app.t("outside-take"), Then::Do(Effect::TakeTheirs)),
    ]);
    if let Some(work) = app.work() {
        let overwrite = Effect::Save {
            plan: Box::new(work.plan.clone()),
            text: work.text(),
            path: clash.path,
            may: Some(May::Overwrite),
        };
        options.push((app.t("outside-overwrite"), Then::Do(overwrite)));
    }
    app.message = None;
    app.layers.push(Layer::Decide(Decision {
        about: About::Outside,
        title: app.t("outside-title"),
        lead: Safe::line(&lead),
        options,
        at: 0,
    }));
}

/// How many places both changed, and which: what they speak of, how the file calls them, and what each made of it, worded
/// by the message `each`.
pub fn conflicts(app: &App, places: &[Both], each: &str) -> String {
    const MOST: usize = 5;
    let cx = app.work().map(|work| app.cx(work));
    let in_words = |both: &Both| {
        let place = match &cx {
            Some(cx) => format!("{} ({})", advice::speaks_of(cx, &both.path), both.path),
            None => both.path.to_string(),
        };
        let args = [
            ("place", Arg::Text(place)),
            ("mine", value(app, both.mine.as_ref())),
            ("theirs", value(app, both.theirs.as_ref())),
        ];
        app.locale.say(each, &args)
    };
    let mut named: Vec<String> = places.iter().take(MOST).map(in_words).collect();
    if places.len() > MOST {
        named.push("…".to_owned());
    }
    let args = [
        ("count", Arg::Count(places.len())),
        ("paths", Arg::Text(named.join("; "))),
    ];
    app.locale.say("outside-conflicts", &args)
}

/// A value in a question: a long one gives way to the rest.
fn value(app: &App, value: Option<&Arg>) -> Arg {
    const MOST: usize = 40;
    match value {
        Some(Arg::Text(text)) => Arg::Text(fit(text, MOST).into_owned()),
        Some(figure) => figure.clone(),
        None => Arg::Text(app.locale.text("merge-taken-away")),
    }
}

/// The plan becomes another in one step that can be undone.
pub fn replace(app: &mut App, replaced: Replaced) {
    let id = match replaced.why {
        Why::Outside => "outside-taken",
        Why::Theirs => "outside-theirs",
        Why::Merged => "outside-merged",
        Why::Recovered => "left-restored",
    };
    let name = app.locale.text(id);
    let open = going::open_item(app);
    let Screen::Work(work) = &mut app.screen else {
        return;
    };
    let count = work.plan.initiatives.len();
    work.replace(Edit::Plan(Box::new(replaced.plan)), name, &app.guidelines);
    if let Some((base, complaints)) = replaced.base {
        work.stands(base, complaints);
    }
    if let Some(text) = replaced.text {
        work.take_text(text);
    }
    app.locale = app.locale.for_plan(&work.plan);
    going::settle(app, open.as_ref(), count);
    restored(app, id);
}

/// Says what came in, and how to go back.
pub fn restored(app: &mut App, id: &str) {
    let words = app.locale.text(id);
    let words = app
        .locale
        .say("outside-undo", &[("what", Arg::Text(words))]);
    app.say(Safe::line(&words), Tone::Good);
}

/// Another program has the plan open, or has it no longer.
pub fn held(app: &mut App, owner: Option<(Owner, String)>) {
    let reason = owner.map(|(owner, since)| {
        let args = [
            ("pid", Arg::Text(owner.pid)),
            ("user", Arg::Text(owner.user)),
            ("host", Arg::Text(owner.host)),
            ("since", Arg::Text(since)),
        ];
        Safe::line(&app.locale.say("held", &args))
    });
    let Screen::Work(work) = &mut app.screen else {
        return;
    };
    let was = work.held.is_some();
    work.held.clone_from(&reason);
    match reason {
        Some(reason) => app.say(reason, Tone::Warn),
        None if was => app.say(app.t("held-no-more"), Tone::Good),
        None => {}
    }
}

/// Why an action that would change something can't act on a plan that another program has open. The table of actions
/// and the page's own answer say what changes something.
pub fn refusal(app: &App, does: Do, row: Option<&Row>) -> Option<Safe> {
    let work = app.work()?;
    let held = work.held.clone()?;
    let changes = match app.keymap().find(app.screen_scope(), does)?.group {
        Group::Move | Group::Program => false,
        Group::Plan => !matches!(does, Do::Look | Do::Copy | Do::CopyTable),
        Group::Edit if does.is_of_page() => {
            let spot = row.and_then(|row| row.spot);
            is_change(app, &steps::act(work.page, &app.cx(work), does, spot))
        }
        Group::Edit => row.is_some_and(Row::holds_value),
    };
    changes.then_some(held)
}

/// Whether what a page answered changes the plan or its file, or asks for what does.
pub fn is_change(app: &App, answer: &Answer) -> bool {
    match answer {
        Answer::Edit(..)
        | Answer::AddInitiative(_)
        | Answer::RemoveInitiative(_)
        | Answer::Move(..)
        | Answer::EditAndGo(..)
        | Answer::Save => true,
        // what is typed into a search changes only what is shown
        Answer::Type(spot) => {
            let rows = app.rows();
            let mut own = rows.iter().filter(|row| row.spot == Some(*spot));
            !own.any(|row| row.kind == Kind::Search)
        }
        Answer::Nothing
        | Answer::Go(_)
        | Answer::Next
        | Answer::Way(..)
        | Answer::Look(..)
        | Answer::GoTo(..)
        | Answer::Say(_) => false,
    }
}
