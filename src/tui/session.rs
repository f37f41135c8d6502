//! The file at work: opened, saved, written down in the journal, compared with what others make of it. The program's
//! state knows none of it; what matters to a person goes there as messages.

mod changed;
mod left;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, mpsc::Sender},
};

use chrono::{DateTime, Local, Utc};

use super::{
    journal::Keeper,
    msg::{May, Msg, Opened, Prefer},
    outside::Both,
    theme::Tone,
    work::{Work, Written},
};
use crate::{
    plan::{self, Arg, Guidelines, Notice, Plan, Severity},
    store::{self, Access, Leftover, SaveError, StoreError},
    yaml::{self, Document},
};

/// What lies outside the program's state.
pub struct Session {
    guidelines: Guidelines,
    to: Sender<Msg>,
    keeper: Keeper,
    /// The file as it was read or saved last.
    opened: Option<store::Opened>,
    /// What somebody else made of it since, and we have not taken in.
    theirs: Option<store::Opened>,
    /// What crashes left, by number.
    left: Vec<Leftover>,
    watcher: Option<store::Watcher>,
    /// Whether a plan was opened whose file is not watched yet.
    is_to_watch: bool,
    /// The work that the journal is about, and after how many changes it was last written down.
    followed: Option<(usize, usize)>,
    /// The plans that the journal has got. Their memory goes where it came from: given back by the journal's thread while
    /// the next key is answered, it would hold that up.
    handed: Vec<Arc<Plan>>,
    /// What the journal that we hold is of; a plan without a file has one from its first change on.
    journal: Option<Of>,
    /// Leftovers that go once what was taken over of them is written down.
    taken_over: Vec<Leftover>,
}

/// What a journal is of.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Of {
    File(PathBuf),
    NewPlan,
}

impl Session {
    /// Nothing is open.
    pub fn new(guidelines: Guidelines, to: Sender<Msg>, keeper: Keeper) -> Self {
        Self {
            guidelines,
            to,
            keeper,
            opened: None,
            theirs: None,
            left: Vec::new(),
            watcher: None,
            is_to_watch: false,
            followed: None,
            handed: Vec::new(),
            journal: None,
            taken_over: Vec::new(),
        }
    }

    /// Reads a plan.
    pub fn open(&mut self, path: &Path) -> Vec<Msg> {
        let opened = match store::open(path, &self.guidelines) {
            Ok(opened) => opened,
            Err(error) => {
                let mut notices = vec![error.notice(path)];
                if let StoreError::Unreadable { notices: all, .. } = error {
                    notices.extend(all);
                }
                let left = self.offered(store::leftovers_of(path), None);
                return vec![Msg::NotOpened(path.to_path_buf(), notices), Msg::Left(left)];
            }
        };
        store::remember(path);
        let mut answers = vec![Msg::Opened(Box::new(Opened {
            text: written(&opened),
            notices: opened.notices.clone(),
            path: Some(path.to_path_buf()),
        }))];
        answers.extend(self.begin(opened));
        if self.journal.is_some() {
            let left = store::leftovers_of(path);
            let opened = self.opened.as_ref().filter(|_| !left.is_empty());
            let now = opened.map(|opened| opened.document.text().to_owned());
            let left = self.offered(left, now.as_deref());
            answers.push(Msg::Left(left));
        }
        answers
    }

    /// The work is about this file from now on.
    fn begin(&mut self, opened: store::Opened) -> Vec<Msg> {
        let answers = self.take(Some(&opened.path), opened.document.text());
        (self.watcher, self.is_to_watch) = (None, true);
        self.theirs = None;
        self.followed = None;
        self.opened = Some(opened);
        answers
    }

    /// Begins to watch the file of a plan that was opened. After its first frame: the system takes its time over it.
    pub fn watch(&mut self) {
        if !std::mem::take(&mut self.is_to_watch) {
            return;
        }
        let to = self.to.clone();
        let touched = move || {
            let _ = to.send(Msg::Touched);
        };
        // where it can't be watched, focus and save still look
        let opened = self.opened.as_ref();
        self.watcher = opened.and_then(|opened| store::watch(&opened.path, touched).ok());
    }

    /// Takes hold of the plan with a journal.
    fn take(&mut self, path: Option<&Path>, text: &str) -> Vec<Msg> {
        self.keeper.end();
        let access = store::Journal::take(path, text);
        let of = path.map_or(Of::NewPlan, |path| Of::File(path.to_path_buf()));
        self.journal = matches!(access, Ok(Access::Ours(_))).then_some(of);
        match access {
            Ok(Access::Ours(journal)) => {
                self.keeper.begin(journal, text);
                vec![Msg::Protected(true), Msg::Held(None)]
            }
            Ok(Access::Theirs(owner)) => {
                let since = owner.since.map_or_else(String::new, when);
                vec![Msg::Protected(true), Msg::Held(Some((owner, since)))]
            }
            Err(_) => vec![Msg::Protected(false), Msg::Held(None)],
        }
    }

    /// After each turn: has the plan changed, is another one at work, or none any more?
    pub fn follow(&mut self, work: Option<&Work>) -> Vec<Msg> {
        let Some(work) = work else {
            if self.followed.take().is_none() && self.opened.is_none() {
                return Vec::new();
            }
            self.leave();
            return vec![Msg::AllLeft(self.all_left())];
        };
        let (id, changes) = work.stamp();
        match self.followed {
            Some((known, _)) if known == id => {}
            // a new plan has taken the place of the one that was open
            _ if work.path.is_none() => {
                self.leave();
                self.followed = Some((id, 0));
            }
            _ => self.followed = Some((id, changes)),
        }
        let mut answers = Vec::new();
        if self.followed != Some((id, changes)) {
            if work.path.is_none() && self.journal.is_none() && work.unsaved() {
                answers = self.take(None, "");
            }
            self.followed = Some((id, changes));
            if self.journal.is_some() {
                let plan = Arc::new(work.plan.clone());
                self.handed.push(Arc::clone(&plan));
                self.keeper.changed(plan, work.text());
                for left in self.taken_over.drain(..) {
                    self.keeper.remove(left);
                }
            }
        }
        answers
    }

    /// Once the screen has answered: lets go of the plans that the journal has got since, but for the last, which it may
    /// be about to write down.
    pub fn let_go(&mut self) {
        let old = self.handed.len().saturating_sub(1);
        self.handed.drain(..old);
    }

    /// The plan is left, with all that was to be.
    fn leave(&mut self) {
        self.keeper.end();
        self.handed.clear();
        self.journal = None;
        (self.opened, self.theirs, self.watcher) = (None, None, None);
    }

    /// Saves a plan: into its file, or as another. Where its text was edited by hand, that text.
    pub fn save(
        &mut self,
        plan: Plan,
        text: Option<&str>,
        path: PathBuf,
        may: Option<May>,
    ) -> Vec<Msg> {
        let session = self.opened.as_mut();
        let saved = match (session, may) {
            (Some(opened), None | Some(May::DropComments)) if opened.path == path => match text {
                Some(text) => store::save_text(opened, text, &self.guidelines),
                None => store::save(opened, &plan, &self.guidelines, may.is_some()),
            },
            (opened, _) => {
                let over = may == Some(May::Overwrite);
                let created = match opened {
                    Some(opened) => store::save_as(opened, &plan, &path, &self.guidelines, over),
                    None => store::create(&path, &plan, &self.guidelines, over),
                };
                created.and_then(|(mut opened, saved)| {
                    let saved = match text {
                        Some(text) => store::save_text(&mut opened, text, &self.guidelines),
                        None => Ok(saved),
                    };
                    self.opened = Some(opened);
                    saved
                })
            }
        };
        let saved = match saved {
            Ok(saved) => saved,
            Err(SaveError::Conflict) => {
                let clash = self.clash(&plan, text);
                return clash.map_or_else(
                    || vec![not_saved(&SaveError::Conflict, path)],
                    |clash| vec![clash],
                );
            }
            Err(error) => return vec![not_saved(&error, path)],
        };
        store::remember(&path);
        self.theirs = None;
        let mut answers = Vec::new();
        if let Some(opened) = self.opened.take() {
            answers.push(Msg::Saved {
                path: path.clone(),
                text: Box::new(Written {
                    plan,
                    ..written(&opened)
                }),
                complaints: opened.notices.clone(),
                time: Local::now().format("%H:%M").to_string(),
                remarks: saved.notices(),
            });
            if self.journal == Some(Of::File(path)) {
                self.keeper.saved(opened.document.text());
                self.opened = Some(opened);
            } else {
                let followed = self.followed;
                answers.extend(self.begin(opened));
                self.followed = followed;
            }
        }
        answers
    }

    /// The program ends as the person wished.
    pub fn end(&self) {
        self.keeper.end();
    }
}

/// What a file holds.
fn written(opened: &store::Opened) -> Written {
    Written {
        document: Arc::clone(&opened.document),
        plan: opened.plan.clone(),
    }
}

fn not_saved(error: &SaveError, path: PathBuf) -> Msg {
    Msg::NotSaved {
        notice: Box::new(error.notice(&path)),
        may: match error {
            SaveError::Exists => Some(May::Overwrite),
            SaveError::Comments(_) => Some(May::DropComments),
            SaveError::Gone => Some(May::Anew),
            _ => None,
        },
        path,
    }
}

fn notice(code: &'static str) -> Notice {
    Notice::new(code, Severity::Warning, plan::Path::root())
}

fn about(code: &'static str, path: &Path) -> Notice {
    let file = path.file_name().unwrap_or_default();
    notice(code).with("file", Arg::Text(file.to_string_lossy().into_owned()))
}

fn said(notice: Notice, tone: Tone) -> Msg {
    Msg::Said(Box::new(notice), tone)
}

/// Two changes of one text brought together by meaning, where that can be done.
fn merged(base: &str, ours: &str, theirs: &str) -> Option<yaml::Merged> {
    let read = |text: &str| Document::read(text.as_bytes()).ok();
    yaml::merge(&read(base)?, &read(ours)?, &read(theirs)?).ok()
}

fn preferred(merged: &yaml::Merged, prefer: Prefer) -> &str {
    match prefer {
        Prefer::Mine => &merged.text,
        Prefer::Theirs => &merged.with_theirs,
    }
}

/// Where both changed something, with what each made of it: as a figure where the plans have one, else as written.
fn conflicts(merged: &yaml::Merged, mine: &Plan, theirs: &Plan) -> Vec<Both> {
    let figures = match merged.conflicts.as_slice() {
        [] => Vec::new(),
        _ => yaml::changes(theirs, mine),
    };
    let both = |conflict: &yaml::Conflict| {
        let figure = figures.iter().find(|change| change.path == conflict.path);
        let written = |text: &Option<String>| text.clone().map(Arg::Text);
        let (before, after) = figure.map_or((None, None), |change| {
            (change.before.clone(), change.after.clone())
        });
        Both {
            path: conflict.path.clone(),
            mine: after.or_else(|| written(&conflict.ours)),
            theirs: before.or_else(|| written(&conflict.theirs)),
        }
    };
    merged.conflicts.iter().map(both).collect()
}

fn difference(path: &Path, old: &str, new: &str) -> String {
    let name = path.file_name().unwrap_or_default();
    store::unified(&name.to_string_lossy(), old, new)
}

/// `plan.mine.yaml` for `plan.yaml`.
fn beside(path: &Path, word: &str) -> PathBuf {
    path.with_extension(format!("{word}.yaml"))
}

/// A moment by the clock here; with its day unless it is today.
fn when(time: DateTime<Utc>) -> String {
    let time = time.with_timezone(&Local);
    let is_today = time.date_naive() == Local::now().date_naive();
    let format = if is_today { "%H:%M" } else { "%Y-%m-%d %H:%M" };
    time.format(format).to_string()
}
