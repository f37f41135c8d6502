//! What others make of the file while the plan is at work: noticed, taken in, asked about, merged.

use std::{path::Path, sync::Arc};

use super::{Session, about, beside, conflicts, difference, merged, preferred, said, written};
use crate::{
    plan::Plan,
    store,
    tui::{
        msg::{Msg, Prefer, Replaced, Why},
        outside::Clash,
        theme::Tone,
        work::{Work, Written},
    },
    yaml::{self, Document},
};

impl Session {
    /// Looks at the file. `asked`: a person wants to know, also where nothing has happened.
    pub fn look(&mut self, work: Option<&Work>, asked: bool) -> Vec<Msg> {
        let (Some(work), Some(opened)) = (work, &self.opened) else {
            return Vec::new();
        };
        let path = opened.path.clone();
        let mut answers = Vec::new();
        if work.held.is_some() {
            let text = opened.document.text().to_owned();
            answers = self.take(Some(&path), &text);
            if self.journal.is_none() {
                if !asked {
                    answers.clear();
                }
                answers.extend(self.compare(&path, work, false));
                return answers;
            }
        }
        let is_ours_now = !answers.is_empty();
        answers.extend(self.compare(&path, work, asked && !is_ours_now));
        if is_ours_now {
            let now = self
                .opened
                .as_ref()
                .map(|opened| opened.document.text().to_owned());
            let left = self.offered(store::leftovers_of(&path), now.as_deref());
            answers.push(Msg::Left(left));
        }
        answers
    }

    fn compare(&mut self, path: &Path, work: &Work, asked: bool) -> Option<Msg> {
        let known = self.opened.as_ref()?.document.text();
        let bytes = match store::bytes(path) {
            Ok(bytes) => bytes,
            Err(error) => return Some(said(error.notice(path), Tone::Warn)),
        };
        if bytes == known.as_bytes() {
            self.theirs = None;
            return asked.then(|| said(about("outside-same", path), Tone::Plain));
        }
        let theirs = self.theirs.as_ref();
        if theirs.is_some_and(|theirs| theirs.document.text().as_bytes() == bytes) && !asked {
            // it is asked about, or was answered with later
            return None;
        }
        if work.unsaved() {
            return self.clash(&work.plan, work.text().as_deref());
        }
        match store::open(path, &self.guidelines) {
            Ok(theirs) => Some(self.go_on_from(theirs, None, None, Why::Outside)),
            Err(error) => Some(said(error.notice(path), Tone::Warn)),
        }
    }

    /// What the file holds now is what the next save builds on; on the screen is `plan`, or just that.
    fn go_on_from(
        &mut self,
        theirs: store::Opened,
        plan: Option<Plan>,
        by_hand: Option<Written>,
        why: Why,
    ) -> Msg {
        if self.journal.is_some() {
            let text = theirs.document.text();
            match &plan {
                Some(plan) => {
                    let by_hand = by_hand.as_ref().map(|by_hand| by_hand.document.text());
                    self.keeper.rebased(text, plan, by_hand.map(str::to_owned));
                }
                None => self.keeper.based(text),
            }
        }
        let replaced = Replaced {
            plan: plan.unwrap_or_else(|| theirs.plan.clone()),
            base: Some((written(&theirs), theirs.notices.clone())),
            text: by_hand,
            why,
        };
        self.theirs = None;
        self.opened = Some(theirs);
        Msg::Replaced(Box::new(replaced))
    }

    /// What to ask about a file that is another than the one that was opened.
    pub(super) fn clash(&mut self, plan: &Plan, text: Option<&str>) -> Option<Msg> {
        let opened = self.opened.as_ref()?;
        let path = opened.path.clone();
        let theirs = match store::open(&path, &self.guidelines) {
            Ok(theirs) => theirs,
            Err(error) => return Some(said(error.notice(&path), Tone::Warn)),
        };
        let ours = text.map_or_else(
            || yaml::as_saved(&opened.document, &opened.plan, plan),
            str::to_owned,
        );
        let merged = merged(opened.document.text(), &ours, theirs.document.text());
        let clash = Clash {
            difference: difference(&path, &ours, theirs.document.text()),
            conflicts: merged.map(|merged| conflicts(&merged, plan, &theirs.plan)),
            suggested: beside(&path, "mine"),
            path,
        };
        self.theirs = Some(theirs);
        Some(Msg::Clash(Box::new(clash)))
    }

    /// Takes what somebody else made of the file.
    pub fn take_theirs(&mut self) -> Option<Msg> {
        let theirs = self.theirs.take()?;
        Some(self.go_on_from(theirs, None, None, Why::Theirs))
    }

    /// Brings it together with the plan at work.
    pub fn merge(&mut self, work: &Work, prefer: Prefer) -> Option<Msg> {
        let (opened, theirs) = (self.opened.as_ref()?, self.theirs.take()?);
        let edited = work.text();
        let by_hand = edited.is_some();
        let ours =
            edited.unwrap_or_else(|| yaml::as_saved(&opened.document, &opened.plan, &work.plan));
        let merged = merged(opened.document.text(), &ours, theirs.document.text())?;
        let document = Document::read(preferred(&merged, prefer).as_bytes()).ok()?;
        let plan = yaml::decode(&document, &self.guidelines).plan;
        // comments that were edited by hand are not lost either
        let text = by_hand.then(|| Written {
            document: Arc::new(document),
            plan: plan.clone(),
        });
        Some(self.go_on_from(theirs, Some(plan), text, Why::Merged))
    }
}
