//! A plan at work: the plan, what follows from it, and where one is in it.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    rc::Rc,
    sync::atomic::{AtomicUsize, Ordering},
};

use chrono::NaiveDate;

use super::{
    actions::Keymap,
    dragging::Drag,
    field::Field,
    history::History,
    look::Look,
    rows::{Kind, Row, Spot},
    screens::advice::Offered,
    steps::{self, About, Cx, Page, Step},
    table::Layout,
    theme::Theme,
};
use crate::{
    calc::{self, Figures},
    locale::{Lang, Locale, Region, Safe},
    plan::{Edit, Guidelines, Law, Notice, Plan, Quarter},
    rules::{self, Finding},
    yaml,
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
    look: Look,
    today: NaiveDate,
    size: (u16, u16),
    typing: Option<Spot>,
}

/// Among which rows something was said, of which, and what.
type Told = (Rc<[Row]>, Spot, Rc<About>);

/// A plan's text as it was edited by hand.
#[derive(Debug)]
pub struct Written {
    /// The text.
    pub document: yaml::Document,
    /// The plan that it holds.
    pub plan: Plan,
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
    /// How the screens show what they show.
    pub look: Look,
    /// The bar that the mouse has taken.
    pub drag: Option<Drag>,
    /// Who else has the plan open, in words; it can't be changed here then.
    pub held: Option<Safe>,
    /// Which work it is: no two have the same number.
    id: usize,
    /// The text that was edited by hand and is not saved yet, with the plan that it held.
    written: Option<Written>,
    /// How often the plan has changed.
    changes: usize,
    /// The widths of the rows in the last frame.
    pub layout: RefCell<Option<Rc<Layout>>>,
    /// Whether the plan differs from its file, and after how many changes that was so.
    compared: Cell<Option<(usize, bool)>>,
    /// The rows that were made last, and from what.
    made: RefCell<Option<(Basis, Rc<[Row]>)>>,
    /// The same with what stands below the selected one, and for which one.
    opened: RefCell<Option<Opened>>,
    /// What was said last of what is selected: among which rows, of which.
    told: RefCell<Option<Told>>,
}

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
    /// A plan at its first step.
    pub fn new(plan: Plan, way: Way, path: Option<PathBuf>, guidelines: &Guidelines) -> Self {
        let mut work = Self {
            base: plan.clone(),
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
            places: BTreeMap::new(),
            scroll: None,
            field: None,
            drafts: BTreeMap::new(),
            locks: BTreeSet::new(),
            look: Look::default(),
            drag: None,
            held: None,
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            written: None,
            changes: 0,
            layout: RefCell::new(None),
            compared: Cell::new(None),
            made: RefCell::new(None),
            opened: RefCell::new(None),
            told: RefCell::new(None),
        };
        work.recompute(guidelines);
        work
    }

    /// What follows from the plan: once for each change.
    pub fn recompute(&mut self, guidelines: &Guidelines) {
        self.changes = self.changes.wrapping_add(1);
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

    /// Which work it is, and how often its plan has changed.
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
        // asked with every frame, while a large plan takes a while to compare
        if let Some((changes, unsaved)) = self.compared.get()
            && changes == self.changes
        {
            return unsaved;
        }
        let unsaved = self.plan != self.base || self.edited().is_some();
        self.compared.set(Some((self.changes, unsaved)));
        unsaved
    }

    /// The text that was edited by hand. Where all that it changed of the plan was undone, nothing is left of it; one in
    /// which only comments changed stays.
    fn edited(&self) -> Option<&Written> {
        let written = self.written.as_ref()?;
        (self.plan != self.base || written.plan == self.base).then_some(written)
    }

    /// A text was edited by hand, and holds this plan.
    pub fn take_text(&mut self, written: Written) {
        self.written = Some(written);
        self.compared.set(None);
    }

    /// The text to save where one was edited by hand, with all changes since then.
    pub fn text(&self) -> Option<String> {
        let written = self.edited()?;
        let rewritten = yaml::rewrite(&written.document, &written.plan, &self.plan);
        rewritten.ok().map(|rewritten| rewritten.text)
    }

    /// The plan stands in its file as it was at the save.
    pub fn saved(&mut self, plan: Plan) {
        self.base = plan;
        self.written = None;
        self.compared.set(None);
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

    /// The selected row's number: what was selected here before, else the first that can be.
    pub fn selected(&self, rows: &[Row]) -> Option<usize> {
        let wanted = self.places.get(&self.page).copied();
        let position = |wanted: Spot| {
            rows.iter()
                .position(|row| row.spots().any(|spot| spot == wanted))
        };
        // a row that is there only while it is typed into belongs to another
        wanted
            .and_then(|wanted| position(wanted).or_else(|| position(steps::home_of(wanted))))
            .or_else(|| rows.iter().position(Row::can_select))
    }

    /// What is selected: a row, or a cell of one.
    pub fn spot(&self, rows: &[Row]) -> Option<Spot> {
        self.spot_in(rows.get(self.selected(rows)?)?)
    }

    /// By which of its names a selected row is selected.
    pub fn spot_in(&self, row: &Row) -> Option<Spot> {
        let wanted = self.places.get(&self.page);
        row.spots()
            .find(|spot| Some(spot) == wanted)
            .or_else(|| row.spots().next())
    }

    /// Selects a row or a cell.
    pub fn select(&mut self, spot: Spot) {
        self.places.insert(self.page, spot);
        self.scroll = None;
    }

    /// Moves the selection by `by` rows that can be selected, in the same column, and says where it is.
    pub fn step_by(&mut self, rows: &[Row], by: isize) -> Option<Spot> {
        let now = rows.get(self.selected(rows)?)?;
        let spot = self.spot(rows);
        let column = now.grid.iter().find(|cell| Some(cell.spot) == spot);
        let column = column.map(|cell| cell.at);
        let live: Vec<&Row> = rows.iter().filter(|row| row.can_select()).collect();
        let at = live.iter().position(|row| std::ptr::eq(*row, now))?;
        let to = at
            .saturating_add_signed(by)
            .min(live.len().saturating_sub(1));
        let row = live.get(to)?;
        // the cell of the same column, else the nearest to it
        let nearest = column.and_then(|at| row.grid.iter().min_by_key(|cell| cell.at.abs_diff(at)));
        let spot = nearest
            .map(|cell| cell.spot)
            .or_else(|| row.spots().next())?;
        self.select(spot);
        Some(spot)
    }

    /// Moves the selection by `by` columns within its row; columns that have no room are passed over.
    pub fn column_by(&mut self, rows: &[Row], by: isize) {
        let Some(at) = self.selected(rows) else {
            return;
        };
        let layout = self.layout.borrow().clone();
        let table = layout.as_ref().and_then(|layout| layout.tables.get(at));
        let is_hidden = |cell: usize| table.is_some_and(|table| table.cell(cell).is_none());
        let spots: Vec<Spot> = rows.get(at).map_or_else(Vec::new, |row| {
            let cells = row.grid.iter().filter(|cell| !is_hidden(cell.at));
            row.spot
                .into_iter()
                .chain(cells.map(|cell| cell.spot))
                .collect()
        });
        let now = self.spot(rows);
        let to = spots
            .iter()
            .position(|spot| Some(*spot) == now)
            .unwrap_or(0)
            .saturating_add_signed(by)
            .min(spots.len().saturating_sub(1));
        if let Some(spot) = spots.get(to) {
            self.select(*spot);
        }
    }

    /// What the page says of what is selected: worked out once, not with each frame.
    pub fn about(&self, rows: &Rc<[Row]>, cx: &Cx<'_>) -> Rc<About> {
        let Some(spot) = self.spot(rows) else {
            return Rc::default();
        };
        let mut told = self.told.borrow_mut();
        if let Some((of, at, about)) = told.as_ref()
            && Rc::ptr_eq(of, rows)
            && *at == spot
        {
            return Rc::clone(about);
        }
        let about = Rc::new(steps::about(self.page, cx, spot));
        *told = Some((Rc::clone(rows), spot, Rc::clone(&about)));
        about
    }

    /// The rows are made anew: what they are made from has changed outside of the plan.
    pub fn forget_rows(&self) {
        self.made.borrow_mut().take();
        self.opened.borrow_mut().take();
        self.told.borrow_mut().take();
    }

    /// The rows of the page, with what stands below the selected one. Made anew only when something that they show has
    /// changed.
    pub fn rows(&self, cx: &Cx<'_>) -> Rc<[Row]> {
        let rows = self.plain_rows(cx);
        if !steps::opens_below(self.page) {
            return rows;
        }
        let wanted = self.places.get(&self.page).copied().map(steps::home_of);
        let at = rows
            .iter()
            .position(|row| wanted.is_some() && row.spot == wanted)
            .or_else(|| rows.iter().position(Row::can_select));
        let Some((at, spot)) = at.and_then(|at| Some((at, rows.get(at)?.spot?))) else {
            return rows;
        };
        let is_typing = self.field.is_some();
        let mut opened = self.opened.borrow_mut();
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
            look: self.look.clone(),
            today: cx.today,
            size: cx.size,
            typing: cx.typing,
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
                row.value = Safe::line(draft);
                row.tone = super::theme::Tone::Bad;
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
