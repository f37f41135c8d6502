//! What crashes left, as the session offers it: taken over, saved elsewhere, thrown away.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{
    Session, about, beside, conflicts, difference, merged, notice, preferred, said, when, written,
};
use crate::{
    store::{self, Leftover},
    tui::{
        msg::{Msg, Prefer, Replaced, Why},
        recovery::Left,
        theme::Tone,
        work::Written,
    },
    yaml::{self, Document},
};

impl Session {
    /// What crashes left of any plan.
    pub fn all_left(&mut self) -> Vec<Left> {
        self.offered(store::leftovers(), None)
    }

    /// Numbers leftovers, and says of each what a person wants to know; `now` is what the plan's file holds.
    pub(super) fn offered(&mut self, all: Vec<Leftover>, now: Option<&str>) -> Vec<Left> {
        let mut offered = Vec::new();
        for left in all {
            let number = self.left.len();
            let plan = left.plan.clone();
            let is_there = plan.as_ref().is_some_and(|plan| plan.is_file());
            let name = match &plan {
                Some(plan) => plan
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                None => self
                    .written(&left.text)
                    .map_or_else(String::new, |left| left.plan.company.name),
            };
            let merged = now
                .filter(|now| *now != left.base)
                .and_then(|now| merged(&left.base, &left.text, now));
            let both = merged.and_then(|merged| {
                let (mine, theirs) = (self.written(&left.text)?, self.written(now?)?);
                Some(conflicts(&merged, &mine.plan, &theirs.plan))
            });
            let file = plan.clone().unwrap_or_else(|| PathBuf::from("plan.yaml"));
            offered.push(Left {
                number,
                name,
                time: when(left.time),
                difference: difference(&file, now.unwrap_or(&left.base), &left.text),
                conflicts: both,
                suggested: beside(&file, "recovered"),
                plan: plan.filter(|_| is_there && now.is_none()),
            });
            self.left.push(left);
        }
        offered
    }

    /// Takes over what a crash left, as changes that are not saved.
    pub fn recover(&mut self, number: usize, prefer: Prefer) -> Option<Msg> {
        let left = self.left.get(number)?.clone();
        let Some(mine) = self.written(&left.text) else {
            return Some(said(notice("left-unreadable"), Tone::Bad));
        };
        let Some(opened) = &self.opened else {
            let name = left.plan.as_ref().and_then(|plan| plan.file_name());
            let name = name.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            self.taken_over.push(left);
            return Some(Msg::Back(Box::new(mine), name));
        };
        let now = opened.document.text();
        let merged = if left.base == now {
            None
        } else {
            merged(&left.base, &left.text, now)
        };
        let back = match &merged {
            Some(merged) => self.written(preferred(merged, prefer))?,
            None => mine,
        };
        let mut file = None;
        if merged.is_none() && left.base != now {
            // the two can't be brought together: the save will find the file changed, and ask
            let base = store::of_text(&left.base, &opened.path, &self.guidelines).ok()?;
            file = Some((written(&base), base.notices.clone()));
            if self.journal.is_some() {
                self.keeper.based(&left.base);
            }
            self.opened = Some(base);
        }
        let opened = self.opened.as_ref()?;
        let as_saved = yaml::as_saved(&opened.document, &opened.plan, &back.plan);
        let is_by_hand = as_saved != back.document.text();
        let replaced = Replaced {
            plan: back.plan.clone(),
            base: file,
            text: is_by_hand.then_some(back),
            why: Why::Recovered,
        };
        self.taken_over.push(left);
        Some(Msg::Replaced(Box::new(replaced)))
    }

    /// Saves what a crash left as a file of its own.
    pub fn keep_as(&mut self, number: usize, path: &Path) -> Vec<Msg> {
        let Some(left) = self.left.get(number).cloned() else {
            return Vec::new();
        };
        match store::create_text(path, &left.text, &self.guidelines) {
            Ok(_) => {
                left.remove();
                store::remember(path);
                vec![
                    Msg::AllLeft(self.all_left()),
                    said(about("left-saved", path), Tone::Good),
                ]
            }
            Err(error) => {
                let now = self
                    .opened
                    .as_ref()
                    .map(|opened| opened.document.text().to_owned());
                let again = self.offered(vec![left], now.as_deref());
                vec![Msg::Left(again), said(error.notice(path), Tone::Bad)]
            }
        }
    }

    /// Throws away what a crash left.
    pub fn discard(&mut self, number: usize) -> Vec<Msg> {
        if let Some(left) = self.left.get(number) {
            left.remove();
        }
        vec![
            Msg::AllLeft(self.all_left()),
            said(notice("left-discarded"), Tone::Plain),
        ]
    }

    fn written(&self, text: &str) -> Option<Written> {
        let document = Document::read(text.as_bytes()).ok()?;
        let plan = yaml::decode(&document, &self.guidelines).plan;
        Some(Written {
            document: Arc::new(document),
            plan,
        })
    }
}
