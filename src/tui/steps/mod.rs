//! The steps of the guide, which are the tabs afterwards. Each has a file with three functions: `rows` says what the
//! page shows, `set` what a typed or chosen value changes, `act` what a key does on a row.

mod categories;
mod company;
mod currency;
mod cx;
mod edits;
mod initiative;
mod initiatives;
mod periods;
mod phases;
mod pillars;
mod pilot;
mod processes;
mod quick_wins;
mod rate;
mod returns;
mod save;
mod share_rows;
mod shares;
mod shift;
mod whole;

pub use cx::Cx;

use super::{
    actions::Do,
    rows::{Row, Spot, write_amounts},
    work::Way,
};
use crate::{
    locale::{Lang, Region, Safe},
    plan::{Edit, Id},
};

/// A step of the guide, a tab of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Whose plan it is, and the revenue that it comes from.
    Company,
    /// How much.
    Rate,
    /// When.
    Periods,
    /// On what.
    Categories,
    /// On which pillar.
    Pillars,
    /// Phases with milestones.
    Phases,
    /// The work.
    Initiatives,
    /// The plan whole.
    Whole,
    /// Into a file.
    Save,
    /// Where time goes.
    Processes,
    /// Three quick wins.
    QuickWins,
    /// One pilot.
    Pilot,
}

impl Step {
    /// The whole guide.
    pub const LONG: &'static [Self] = &[
        Self::Company,
        Self::Rate,
        Self::Periods,
        Self::Categories,
        Self::Pillars,
        Self::Phases,
        Self::Initiatives,
        Self::Whole,
        Self::Save,
    ];
    /// The first 90 days.
    pub const SHORT: &'static [Self] = &[
        Self::Company,
        Self::Processes,
        Self::QuickWins,
        Self::Pilot,
        Self::Save,
    ];
    /// The tabs, by their digit: 1 to 9, then 0.
    pub const TABS: &'static [Self] = &[
        Self::Company,
        Self::Rate,
        Self::Periods,
        Self::Categories,
        Self::Pillars,
        Self::Phases,
        Self::Initiatives,
        Self::Whole,
        Self::Save,
        Self::Processes,
    ];

    /// The message id of its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Company => "step-company",
            Self::Rate => "step-rate",
            Self::Periods => "step-periods",
            Self::Categories => "step-categories",
            Self::Pillars => "step-pillars",
            Self::Phases => "step-phases",
            Self::Initiatives => "step-initiatives",
            Self::Whole => "step-whole",
            Self::Save => "step-save",
            Self::Processes => "step-processes",
            Self::QuickWins => "step-quick-wins",
            Self::Pilot => "step-pilot",
        }
    }

    /// The message id of what it asks.
    pub const fn question(self) -> &'static str {
        match self {
            Self::Company => "ask-company",
            Self::Rate => "ask-rate",
            Self::Periods => "ask-periods",
            Self::Categories => "ask-categories",
            Self::Pillars => "ask-pillars",
            Self::Phases => "ask-phases",
            Self::Initiatives => "ask-initiatives",
            Self::Whole => "ask-whole",
            Self::Save => "ask-save",
            Self::Processes => "ask-processes",
            Self::QuickWins => "ask-quick-wins",
            Self::Pilot => "ask-pilot",
        }
    }
}

/// One of several that an item has, by its position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A benefit of an initiative.
    Benefit(usize),
    /// A risk of an initiative.
    Risk(usize),
    /// A KPI of an initiative.
    Kpi(usize),
}

/// A page: a step, or one item of its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Page {
    /// The step.
    pub step: Step,
    /// The item that is open.
    pub item: Option<usize>,
    /// What is open of the item.
    pub part: Option<Part>,
}

impl Page {
    /// The step itself.
    pub const fn of(step: Step) -> Self {
        Self {
            step,
            item: None,
            part: None,
        }
    }

    /// One item of its list.
    pub const fn item(step: Step, item: usize) -> Self {
        Self {
            step,
            item: Some(item),
            part: None,
        }
    }
}

/// What a value changes.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// The plan.
    Plan(Edit),
    /// The file's name.
    File(String),
    /// The folder.
    Folder(String),
    /// The plan, and the language and region of the screen with it.
    Speech(Edit, Lang, Region),
}

/// A value that was understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What it changes.
    pub what: What,
    /// How it was understood.
    pub shows: Safe,
}

impl Change {
    /// Of the plan.
    pub const fn plan(edit: Edit, shows: Safe) -> Self {
        Self {
            what: What::Plan(edit),
            shows,
        }
    }
}

/// What `set` answers: a change, or why not, in words.
pub type Set = Result<Change, Safe>;

/// What a key on a row comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Nothing that the step does.
    Nothing,
    /// A change with its name, and what is selected after it.
    Edit(Edit, Safe, Option<Spot>),
    /// To another page.
    Go(Page),
    /// To another page, having changed something on the way.
    EditAndGo(Edit, Safe, Page),
    /// The next step.
    Next,
    /// Into the file.
    Save,
    /// On another way, from a step.
    Way(Way, Step),
    /// A word about why not.
    Say(Safe),
}

/// The rows of a page.
pub fn rows(page: Page, cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = match (page.step, page.item) {
        (Step::Company, _) => company::rows(cx),
        (Step::Rate, _) => rate::rows(cx),
        (Step::Periods, None) => periods::rows(cx),
        (Step::Periods, Some(_)) => periods::item_rows(cx),
        (Step::Categories, _) => categories::rows(cx),
        (Step::Pillars, None) => pillars::rows(cx),
        (Step::Pillars, Some(_)) => pillars::item_rows(cx),
        (Step::Phases, None) => phases::rows(cx),
        (Step::Phases, Some(_)) => phases::item_rows(cx),
        (Step::Initiatives, None) => initiatives::rows(cx),
        (Step::Initiatives, Some(_)) => initiative::rows(cx),
        (Step::Whole, _) => whole::rows(cx),
        (Step::Save, _) => save::rows(cx),
        (Step::Processes, None) => processes::rows(cx),
        (Step::Processes, Some(_)) => processes::item_rows(cx),
        (Step::QuickWins, _) => quick_wins::rows(cx),
        (Step::Pilot, _) => pilot::rows(cx),
    };
    if cx.way != Way::Tabs && page.item.is_none() && page.step != Step::Save {
        rows.push(Row::gap());
        rows.push(Row::button(CONTINUE, cx.t("guide-continue")));
    }
    write_amounts(&mut rows, cx.locale, cx.plan.currency().minor_per_unit());
    rows
}

/// What a page asks, in a sentence; inside an initiative, where one is.
pub fn lead(page: Page, cx: &Cx<'_>) -> Safe {
    let item = page
        .item
        .filter(|_| page.step == Step::Initiatives)
        .and_then(|at| cx.plan.initiatives.get(at));
    let part = page.part.map(|part| match part {
        Part::Benefit(_) => "item-benefit",
        Part::Risk(_) => "item-risk",
        Part::Kpi(_) => "item-kpi",
    });
    match (item, part) {
        (Some(item), Some(part)) => {
            Safe::line(&format!("{} › {}", item.name, cx.locale.text(part)))
        }
        (Some(item), None) if !item.name.is_empty() => cx.plain(&item.name),
        _ => cx.t(page.step.question()),
    }
}

/// The page of which another one is a part: its list, or its item.
pub const fn parent(page: Page) -> Option<Page> {
    match (page.item, page.part) {
        (Some(item), Some(_)) => Some(Page::item(page.step, item)),
        (Some(_), None) => Some(Page::of(page.step)),
        (None, _) => None,
    }
}

/// The row of the parent that a page is the inside of.
pub fn spot_of(page: Page) -> Option<Spot> {
    if let Some(part) = page.part {
        return Some(initiative::spot_of(part));
    }
    let name = match page.step {
        Step::Periods => periods::SHARE,
        Step::Pillars => pillars::SHARE,
        Step::Phases => phases::PHASE,
        Step::Initiatives => initiatives::ITEM,
        Step::Processes => processes::ITEM,
        _ => return None,
    };
    page.item.map(|item| Spot::of(name, item))
}

/// The name that the file will have: as typed, else from the company's.
pub fn file_name(cx: &Cx<'_>) -> String {
    let typed = cx.file.trim();
    let name = if typed.is_empty() {
        Id::slug(&cx.plan.company.name).as_str().to_owned()
    } else {
        typed.to_owned()
    };
    let has_ending = [".yaml", ".yml"]
        .iter()
        .any(|ending| name.to_lowercase().ends_with(ending));
    if has_ending {
        name
    } else {
        format!("{name}.yaml")
    }
}

/// The button under each step of the guide.
pub const CONTINUE: Spot = Spot::new("continue");

/// What a value in a row changes, or why it can't be taken.
pub fn set(page: Page, cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    match (page.step, page.item) {
        (Step::Company, _) => company::set(cx, spot, text),
        (Step::Rate, _) => rate::set(cx, spot, text),
        (Step::Periods, _) => periods::set(cx, spot, text),
        (Step::Categories, _) => categories::set(cx, spot, text),
        (Step::Pillars, _) => pillars::set(cx, spot, text),
        (Step::Phases, _) => phases::set(cx, spot, text),
        (Step::Initiatives, Some(_)) => initiative::set(cx, spot, text),
        (Step::Save, _) => save::set(cx, spot, text),
        (Step::Processes, _) => processes::set(cx, spot, text),
        (Step::QuickWins, _) => quick_wins::set(cx, spot, text),
        (Step::Pilot, _) => pilot::set(cx, spot, text),
        (Step::Initiatives | Step::Whole, _) => Err(Safe::default()),
    }
}

/// What a key does on a row.
pub fn act(page: Page, cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    if spot == Some(CONTINUE) && matches!(does, Do::Accept | Do::Edit | Do::Open) {
        return Answer::Next;
    }
    match page.step {
        Step::Rate => rate::act(cx, does, spot),
        Step::Periods => periods::act(cx, does, spot),
        Step::Categories => categories::act(cx, does, spot),
        Step::Pillars => pillars::act(cx, does, spot),
        Step::Phases => phases::act(cx, page, does, spot),
        Step::Initiatives if page.item.is_none() => initiatives::act(cx, does, spot),
        Step::Initiatives => initiative::act(cx, does, spot),
        Step::Whole => whole::act(cx, does, spot),
        Step::Save => save::act(cx, does, spot),
        Step::Processes => processes::act(cx, page, does, spot),
        Step::QuickWins => quick_wins::act(cx, does, spot),
        Step::Company | Step::Pilot => Answer::Nothing,
    }
}
