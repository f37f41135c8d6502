//! A plan at work: the plan, what follows from it, and where one is in it.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    rc::Rc,
};

use super::{
    field::Field,
    history::History,
    rows::{Kind, Row, Spot},
    steps::{self, Cx, Page, Step},
    table::Layout,
    theme::Theme,
};
use crate::{
    calc::{self, Figures},
    locale::{Lang, Locale, Region},
    plan::{Edit, Guidelines, Notice, Plan},
    rules,
};

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

/// All that the rows of a page are made from.
#[derive(Debug, PartialEq)]
struct Basis {
    page: Page,
    changes: usize,
    complaints: usize,
    speech: (Lang, Region),
    ascii: bool,
    way: Way,
    file: (String, String, bool),
    locks: BTreeSet<Spot>,
    drafts: BTreeMap<(Page, Spot), String>,
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
    /// What was wrong in the file.
    pub complaints: Vec<Notice>,
    /// Undo and redo.
    pub history: History,
    /// The plan as it stands in the file, or as it began.
    base: Plan,
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
    /// What was selected on each page.
    pub places: BTreeMap<Page, Spot>,
    /// The first line of the page that is shown, as asked for by the wheel.
    pub scroll: Option<usize>,
    /// The field that has the cursor.
    pub field: Option<Field>,
    /// Texts that could not be taken, kept for mending.
    pub drafts: BTreeMap<(Page, Spot), String>,
    /// Shares that do not give way.
    pub locks: BTreeSet<Spot>,
    /// How often the plan has changed.
    changes: usize,
    /// The widths of the rows in the last frame.
    pub layout: RefCell<Option<Rc<Layout>>>,
    /// Whether the plan differs from its file, and after how many changes that was so.
    compared: Cell<Option<(usize, bool)>>,
    /// The rows that were made last, and from what.
    made: RefCell<Option<(Basis, Rc<[Row]>)>>,
}

impl Work {
    /// A plan at its first step.
    pub fn new(plan: Plan, way: Way, path: Option<PathBuf>, guidelines: &Guidelines) -> Self {
        let mut work = Self {
            base: plan.clone(),
            plan,
            figures: None,
            findings: Vec::new(),
            complaints: Vec::new(),
            history: History::default(),
            file: String::new(),
            folder: ".".to_owned(),
            path,
            way,
            page: Page::of(if way == Way::Tabs {
                Step::Whole
            } else {
                Step::Company
            }),
            places: BTreeMap::new(),
            scroll: None,
            field: None,
            drafts: BTreeMap::new(),
            locks: BTreeSet::new(),
            changes: 0,
            layout: RefCell::new(None),
            compared: Cell::new(None),
            made: RefCell::new(None),
        };
        work.recompute(guidelines);
        work
    }

    /// What follows from the plan: once for each change.
    pub fn recompute(&mut self, guidelines: &Guidelines) {
        self.changes = self.changes.wrapping_add(1);
        self.figures = calc::figures(&self.plan).ok();
        self.findings = self.figures.as_ref().map_or_else(Vec::new, |figures| {
            rules::findings(&self.plan, figures, guidelines)
        });
    }

    /// Makes a change; says whether it was one.
    pub fn make(&mut self, edit: Edit, name: String, guidelines: &Guidelines) -> bool {
        let changed = self.history.make(&mut self.plan, edit, name);
        if changed {
            self.recompute(guidelines);
        }
        changed
    }

    /// Whether something would be lost.
    pub fn unsaved(&self) -> bool {
        // asked with every frame, while a large plan takes a while to compare
        if let Some((changes, unsaved)) = self.compared.get()
            && changes == self.changes
        {
            return unsaved;
        }
        let unsaved = self.plan != self.base;
        self.compared.set(Some((self.changes, unsaved)));
        unsaved
    }

    /// The plan stands in its file as it was at the save.
    pub fn saved(&mut self, plan: Plan) {
        self.base = plan;
        self.compared.set(None);
    }

    /// What a page looks at.
    pub fn cx<'a>(
        &'a self,
        locale: &'a Locale,
        guidelines: &'a Guidelines,
        theme: Theme,
    ) -> Cx<'a> {
        Cx {
            plan: &self.plan,
            figures: self.figures.as_ref(),
            findings: &self.findings,
            complaints: &self.complaints,
            locale,
            guidelines,
            theme,
            locks: &self.locks,
            item: self.page.item.unwrap_or(0),
            part: self.page.part,
            way: self.way,
            file: &self.file,
            folder: &self.folder,
            has_file: self.path.is_some(),
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

    /// The position of the page's step on the way.
    pub fn position(&self) -> usize {
        self.steps()
            .iter()
            .position(|step| *step == self.page.step)
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

    /// The selected row's number: what was selected here before, else the first that can be.
    pub fn selected(&self, rows: &[Row]) -> Option<usize> {
        let wanted = self.places.get(&self.page);
        rows.iter()
            .position(|row| row.spot.is_some() && row.spot.as_ref() == wanted)
            .or_else(|| rows.iter().position(Row::can_select))
    }

    /// Selects a row.
    pub fn select(&mut self, spot: Spot) {
        self.places.insert(self.page, spot);
        self.scroll = None;
    }

    /// Moves the selection by `by` rows that can be selected, and says where it is.
    pub fn step_by(&mut self, rows: &[Row], by: isize) -> Option<Spot> {
        let spots: Vec<Spot> = rows.iter().filter_map(|row| row.spot).collect();
        let now = self.selected(rows).and_then(|at| rows.get(at)?.spot)?;
        let at = spots.iter().position(|spot| *spot == now)?;
        let to = at
            .saturating_add_signed(by)
            .min(spots.len().saturating_sub(1));
        let spot = *spots.get(to)?;
        self.select(spot);
        Some(spot)
    }

    /// The rows of the page: made anew only when something that they show has changed.
    pub fn rows(&self, cx: &Cx<'_>) -> Rc<[Row]> {
        let basis = Basis {
            page: self.page,
            changes: self.changes,
            complaints: self.complaints.len(),
            speech: (cx.locale.lang(), cx.locale.region()),
            ascii: cx.theme.ascii,
            way: self.way,
            file: (self.file.clone(), self.folder.clone(), self.path.is_some()),
            locks: self.locks.clone(),
            drafts: self.drafts.clone(),
        };
        let mut made = self.made.borrow_mut();
        if let Some((of, rows)) = made.as_ref()
            && *of == basis
        {
            return Rc::clone(rows);
        }
        let rows: Rc<[Row]> = self.make_rows(cx).into();
        *made = Some((basis, Rc::clone(&rows)));
        rows
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
                row.value = crate::locale::Safe::line(draft);
                row.tone = super::theme::Tone::Bad;
            }
        }
        rows
    }
}
