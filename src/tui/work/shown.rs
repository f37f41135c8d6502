//! What a page shows, made once for each change and not with each frame.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::{Rc, Weak},
};

use chrono::NaiveDate;

use super::{Way, Work};
use crate::{
    locale::{Lang, Locale, Region, Safe},
    tui::{
        kept::Kept,
        look::Look,
        rows::{Kind, Row, Spot},
        steps::{self, About, Cx, Page, Step},
        theme::Tone,
    },
};

/// What the page showed last.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// The rows of the pages that were open last, and from what they were made.
    made: Kept<Rc<Made>>,
    /// The same with what stands below the selected one, and for which one.
    opened: RefCell<Option<Opened>>,
    /// What was said of what was selected last: among which rows, of which.
    told: Kept<Told>,
    /// The names of the tabs, and in which language and signs.
    tabs: RefCell<Option<(Speech, Rc<[Safe]>)>>,
}

/// In what words and signs.
type Speech = (Lang, Region, bool, Way);

/// Rows, and from what they were made.
#[derive(Debug)]
struct Made {
    of: Basis,
    rows: Rc<[Row]>,
}

/// All that the rows of a page are made from.
#[derive(Debug)]
struct Basis {
    small: Small,
    file: String,
    folder: String,
    locks: BTreeSet<Spot>,
    drafts: BTreeMap<(Page, Spot), String>,
    look: Look,
}

/// What of it is compared at once.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Small {
    page: Page,
    changes: usize,
    in_file: usize,
    speech: Speech,
    has_file: bool,
    today: NaiveDate,
    size: (u16, u16),
    typing: Option<Spot>,
    around: Option<Spot>,
}

impl Basis {
    /// What rows would be made from now.
    fn of(work: &Work, small: Small) -> Self {
        Self {
            small,
            file: work.file.clone(),
            folder: work.folder.clone(),
            locks: work.locks.clone(),
            drafts: work.drafts.clone(),
            look: work.look.clone(),
        }
    }

    /// Whether that is still the same. Asked several times for each key: nothing is copied.
    fn holds(&self, work: &Work, small: Small) -> bool {
        self.small == small
            && self.file == work.file
            && self.folder == work.folder
            && self.locks == work.locks
            && self.drafts == work.drafts
            && self.look == work.look
    }
}

/// Among which rows something was said, of which, and what.
type Told = (Weak<[Row]>, Spot, Rc<About>);

/// Rows with what stands below one of them.
#[derive(Debug)]
struct Opened {
    /// The rows without it.
    of: Rc<[Row]>,
    /// Below which.
    spot: Spot,
    /// Whether something is typed there.
    is_typing: bool,
    /// With it.
    rows: Rc<[Row]>,
}

impl Work {
    /// What the page says of what is selected: worked out once, not with each frame.
    pub fn about(&self, rows: &Rc<[Row]>, cx: &Cx<'_>) -> Rc<About> {
        let Some(spot) = self.spot(rows) else {
            return Rc::default();
        };
        let told = &self.shown.told;
        let among = Rc::downgrade(rows);
        if let Some((.., about)) = told.find(|(of, at, _)| of.ptr_eq(&among) && *at == spot) {
            return about;
        }
        let about = Rc::new(steps::about(self.page, cx, spot));
        // what was said among rows that are gone goes with them
        told.keep((among, spot, Rc::clone(&about)), |(of, ..)| {
            of.strong_count() > 0
        });
        about
    }

    /// The rows are made anew: what they are made from has changed outside of the plan.
    pub fn forget_rows(&self) {
        self.shown.made.clear();
        self.shown.opened.borrow_mut().take();
        self.shown.told.clear();
        self.shown.tabs.borrow_mut().take();
    }

    /// The rows of the page, with what stands below the selected one. Made anew only when something that they show has
    /// changed.
    pub fn rows(&self, cx: &Cx<'_>) -> Rc<[Row]> {
        let rows = self.plain_rows(cx);
        if !steps::opens_below(self.page) {
            return rows;
        }
        let at = self.selected(&rows);
        let Some((at, spot)) = at.and_then(|at| Some((at, rows.get(at)?.spot?))) else {
            return rows;
        };
        let is_typing = self.field.is_some();
        let mut opened = self.shown.opened.borrow_mut();
        if let Some(last) = opened.as_ref()
            && Rc::ptr_eq(&last.of, &rows)
            && (last.spot, last.is_typing) == (spot, is_typing)
        {
            return Rc::clone(&last.rows);
        }
        let below = steps::below(self.page, cx, spot, is_typing);
        let (before, behind) = rows.split_at(at.saturating_add(1).min(rows.len()));
        let together = before
            .iter()
            .cloned()
            .chain(below)
            .chain(behind.iter().cloned());
        let all: Rc<[Row]> = together.collect();
        *opened = Some(Opened {
            of: rows,
            spot,
            is_typing,
            rows: Rc::clone(&all),
        });
        all
    }

    fn plain_rows(&self, cx: &Cx<'_>) -> Rc<[Row]> {
        let small = Small {
            page: self.page,
            changes: self.changes,
            in_file: self.in_file.turns(),
            speech: self.speech(cx.locale, cx.theme.ascii),
            has_file: self.path.is_some(),
            today: cx.today,
            size: cx.size,
            typing: cx.typing,
            around: cx.selected.filter(|_| steps::is_window(self.page)),
        };
        let made = &self.shown.made;
        if let Some(made) = made.find(|made| made.of.holds(self, small)) {
            return Rc::clone(&made.rows);
        }
        let rows: Rc<[Row]> = self.make_rows(cx).into();
        let new = Made {
            of: Basis::of(self, small),
            rows: Rc::clone(&rows),
        };
        // what is of an earlier state of the plan, or of this page in another look, goes
        made.keep(Rc::new(new), |old| {
            let old = old.of.small;
            old.page != small.page && old.changes == small.changes
        });
        rows
    }

    fn speech(&self, locale: &Locale, ascii: bool) -> Speech {
        (locale.lang(), locale.region(), ascii, self.way)
    }

    /// The names of the tabs, by what a name is made of.
    pub fn tabs(&self, locale: &Locale, ascii: bool, name: impl Fn(Step) -> Safe) -> Rc<[Safe]> {
        let speech = self.speech(locale, ascii);
        let mut tabs = self.shown.tabs.borrow_mut();
        if let Some((of, names)) = tabs.as_ref()
            && *of == speech
        {
            return Rc::clone(names);
        }
        let names: Rc<[Safe]> = self.steps().iter().copied().map(name).collect();
        *tabs = Some((speech, Rc::clone(&names)));
        names
    }

    fn make_rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        let mut rows = steps::rows(self.page, cx);
        // a text that could not be taken stays where it was typed
        for row in &mut rows {
            if let Some(draft) = row
                .spot
                .and_then(|spot| self.drafts.get(&(self.page, spot)))
                && !matches!(row.kind, Kind::Button | Kind::Item)
            {
                row.typed.clone_from(draft);
                row.value = Safe::line(draft);
                row.tone = Tone::Bad;
            }
            let Row { grid, cells, .. } = row;
            for cell in grid {
                if let Some(draft) = self.drafts.get(&(self.page, cell.spot))
                    && let Some(text) = cells.get_mut(cell.at)
                {
                    cell.typed.clone_from(draft);
                    *text = Safe::line(draft);
                }
            }
        }
        rows
    }
}
