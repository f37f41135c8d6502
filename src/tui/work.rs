//! A plan at work: the plan, what follows from it, and where one is in it.

mod in_file;
mod selection;
mod shown;

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use chrono::NaiveDate;

pub use self::in_file::{InFile, Written};
use self::shown::Shown;
use super::{
    actions::Keymap,
    dragging::Drag,
    field::Field,
    history::History,
    kept::Kept,
    look::Look,
    rows::Spot,
    screens::advice::Offered,
    steps::{Cx, Page, Step},
    table::Layout,
    theme::Theme,
};
use crate::{
    calc::{self, Figures},
    locale::{Locale, Safe},
    plan::{Edit, Guidelines, Law, Notice, Plan, Quarter},
    rules::{self, Finding},
    yaml::Document,
};

/// The number of the next work.
static NEXT: AtomicUsize = AtomicUsize::new(0);

/// How one moves through the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The whole guide, step by step.
    Long,
    /// The first 90 days only.
    Short,
    /// Tabs, in any order.
    Tabs,
}

/// A plan at work.
#[derive(Debug)]
pub struct Work {
    /// The plan.
    pub plan: Plan,
    /// Its figures; nothing where they do not fit into a number.
    pub figures: Option<Figures>,
    /// What the rules say of it.
    pub findings: Vec<Notice>,
    /// What they would say if the plan did not silence them.
    silenced: Vec<Notice>,
    /// The ways that are offered for the selected finding.
    offers: Offered,
    /// What was wrong in the file.
    pub complaints: Vec<Notice>,
    /// Undo and redo.
    pub history: History,
    /// What the file holds, and what a save would make of it.
    in_file: InFile,
    /// Its file, once it has one.
    pub path: Option<PathBuf>,
    /// The file's name as it will be.
    pub file: String,
    /// The folder as it will be.
    pub folder: String,
    /// How one moves.
    pub way: Way,
    /// Where one is.
    pub page: Page,
    /// Pages that were come to from elsewhere than the page around them, each with where from; the latest last.
    pub trail: Vec<(Page, Page)>,
    /// What was selected on each page.
    pub places: BTreeMap<Page, Spot>,
    /// The number of the row that was selected last; where to look first.
    last_selected: Cell<usize>,
    /// The first line of the page that is shown, as asked for by the wheel.
    pub scroll: Option<usize>,
    /// The field that has the cursor.
    pub field: Option<Field>,
    /// Texts that could not be taken, kept for mending.
    pub drafts: BTreeMap<(Page, Spot), String>,
    /// Shares that do not give way.
    pub locks: BTreeSet<Spot>,
    /// How the screens show what they show.
    pub look: Look,
    /// The bar that the mouse has taken.
    pub drag: Option<Drag>,
    /// Who else has the plan open, in words; it can't be changed here then.
    pub held: Option<Safe>,
    /// Which work it is: no two have the same number.
    id: usize,
    /// How often the plan has changed.
    changes: usize,
    /// The widths of the rows, those of the last frame first.
    pub layout: Kept<Rc<Layout>>,
    /// What the page showed last.
    shown: Shown,
}

impl Work {
    /// A plan at its first step.
    pub fn new(plan: Plan, way: Way, path: Option<PathBuf>, guidelines: &Guidelines) -> Self {
        let mut work = Self {
            in_file: InFile::new(plan.clone()),
            plan,
            figures: None,
            findings: Vec::new(),
            silenced: Vec::new(),
            offers: Offered::default(),
            complaints: Vec::new(),
            history: History::default(),
            file: String::new(),
            folder: ".".to_owned(),
            path,
            way,
            page: Page::of(if way == Way::Tabs {
                Step::Overview
            } else {
                Step::Company
            }),
            trail: Vec::new(),
            places: BTreeMap::new(),
            last_selected: Cell::new(0),
            scroll: None,
            field: None,
            drafts: BTreeMap::new(),
            locks: BTreeSet::new(),
            look: Look::default(),
            drag: None,
            held: None,
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            changes: 0,
            layout: Kept::default(),
            shown: Shown::default(),
        };
        work.recompute(guidelines);
        work.in_file.begins();
        work
    }

    /// What follows from the plan: once for each change.
    pub fn recompute(&mut self, guidelines: &Guidelines) {
        self.changes = self.changes.wrapping_add(1);
        self.in_file.changed();
        self.figures = calc::figures(&self.plan).ok();
        let all = self.figures.as_ref().map_or_else(Vec::new, |figures| {
            rules::all_findings(&self.plan, figures, guidelines)
        });
        let (heard, silenced): (Vec<Finding>, Vec<Finding>) =
            all.into_iter().partition(|finding| finding.muted.is_none());
        let notices = |findings: Vec<Finding>| findings.into_iter().map(|of| of.notice).collect();
        self.findings = notices(heard);
        self.silenced = notices(silenced);
        self.offers.clear();
    }

    /// Which work it is, and how often its plan or its text has changed.
    pub const fn stamp(&self) -> (usize, usize) {
        (self.id, self.changes)
    }

    /// Makes a change; says whether it was one. A plan that somebody else has open stays as it is.
    pub fn make(&mut self, edit: Edit, name: String, guidelines: &Guidelines) -> bool {
        if self.held.is_some() {
            return false;
        }
        self.replace(edit, name, guidelines)
    }

    /// Makes a change that goes on from the last one of the same thing: both are one step.
    pub fn go_on(&mut self, edit: Edit, name: String, of: Spot, guidelines: &Guidelines) -> bool {
        if self.held.is_some() {
            return false;
        }
        let changed = self.history.go_on(&mut self.plan, edit, name, of);
        if changed {
            self.recompute(guidelines);
        }
        changed
    }

    /// Makes a change that came from the plan's file.
    pub fn replace(&mut self, edit: Edit, name: String, guidelines: &Guidelines) -> bool {
        let changed = self.history.make(&mut self.plan, edit, name);
        if changed {
            self.recompute(guidelines);
        }
        changed
    }

    /// Whether something would be lost.
    pub fn unsaved(&self) -> bool {
        self.in_file.differs(&self.plan)
    }

    /// A text was edited by hand, and holds the plan at work.
    pub fn take_text(&mut self, text: Written) {
        self.changes = self.changes.wrapping_add(1);
        self.in_file.take_text(text);
    }

    /// The text to save where one was edited by hand, with all changes since then.
    pub fn text(&self) -> Option<String> {
        self.in_file.edited_text(&self.plan)
    }

    /// The text as a save would make it.
    pub fn as_saved(&self) -> Option<&Arc<Document>> {
        self.in_file.as_saved(&self.plan)
    }

    /// The plan stands in its file, where this is wrong.
    pub fn stands(&mut self, text: Written, complaints: Vec<Notice>) {
        self.in_file.stands(text);
        self.complaints = complaints;
    }

    /// What a page looks at.
    pub fn cx<'a>(
        &'a self,
        locale: &'a Locale,
        (guidelines, law): (&'a Guidelines, &'a Law),
        theme: Theme,
        (now, today, size): (Option<Quarter>, NaiveDate, (u16, u16)),
        keymap: &'a Keymap,
    ) -> Cx<'a> {
        Cx {
            plan: &self.plan,
            figures: self.figures.as_ref(),
            findings: &self.findings,
            complaints: &self.complaints,
            silenced: &self.silenced,
            offers: &self.offers,
            in_file: &self.in_file,
            selected: self.places.get(&self.page).copied(),
            locale,
            guidelines,
            law,
            now,
            theme,
            keymap,
            locks: &self.locks,
            look: &self.look,
            typing: self.field.as_ref().map(|field| field.spot),
            item: self.page.item.unwrap_or(0),
            part: self.page.part,
            way: self.way,
            file: &self.file,
            folder: &self.folder,
            has_file: self.path.is_some(),
            today,
            size,
        }
    }

    /// The steps of the way that one is on.
    pub fn steps(&self) -> &'static [Step] {
        match self.way {
            Way::Long => Step::LONG,
            Way::Short => Step::SHORT,
            Way::Tabs => Step::TABS,
        }
    }

    /// The position of the page's step on the way, or of its tab.
    pub fn position(&self) -> usize {
        let wanted = match self.way {
            Way::Tabs => self.page.step.tab(),
            Way::Long | Way::Short => self.page.step,
        };
        self.steps()
            .iter()
            .position(|step| *step == wanted)
            .unwrap_or(0)
    }

    /// Goes to a page; what was typed half is kept.
    pub fn go(&mut self, page: Page) {
        self.leave_field();
        self.page = page;
        self.scroll = None;
    }

    /// Leaves the field without taking its text; what differs from the row is kept as a draft.
    pub fn leave_field(&mut self) {
        self.field = None;
    }
}
