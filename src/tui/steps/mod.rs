//! The steps of the guide, which are the tabs afterwards. Each has a file with three functions: `rows` says what the
//! page shows, `set` what a typed or chosen value changes, `act` what a key does on a row.

pub mod shares;

mod categories;
mod company;
mod edits;
mod first_days;
mod initiative;
mod initiatives;
mod periods;
mod phases;
mod pillars;
mod processes;
mod rate;
mod returns;
mod save;
mod shift;
mod whole;

use super::{
    actions::Do,
    rows::{Row, Spot},
    theme::{Sign, Theme, Tone},
    work::Way,
};
use crate::{
    calc::Figures,
    locale::{InputFault, Lang, Locale, Region, Safe},
    plan::{Arg, Edit, Guidelines, Id, Money, Notice, Plan, Share},
};
use std::collections::BTreeSet;

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

/// A page: a step, or one item of its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Page {
    /// The step.
    pub step: Step,
    /// The item that is open.
    pub item: Option<usize>,
}

impl Page {
    /// The step itself.
    pub const fn of(step: Step) -> Self {
        Self { step, item: None }
    }

    /// One item of its list.
    pub const fn item(step: Step, item: usize) -> Self {
        Self {
            step,
            item: Some(item),
        }
    }
}

/// All that a page may look at.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its figures; nothing where they do not fit into a number.
    pub figures: Option<&'a Figures>,
    /// What the rules say of it.
    pub findings: &'a [Notice],
    /// What was wrong in the file.
    pub complaints: &'a [Notice],
    /// Words and figures.
    pub locale: &'a Locale,
    /// Rules of thumb.
    pub guidelines: &'a Guidelines,
    /// Signs.
    pub theme: Theme,
    /// Shares that do not give way.
    pub locks: &'a BTreeSet<Spot>,
    /// The open item's position.
    pub item: usize,
    /// Guide or tabs.
    pub way: Way,
    /// The file's name as it will be.
    pub file: &'a str,
    /// The folder as it will be.
    pub folder: &'a str,
    /// Whether the plan has a file.
    pub has_file: bool,
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
        (Step::QuickWins, _) => first_days::win_rows(cx),
        (Step::Pilot, _) => first_days::pilot_rows(cx),
    };
    if cx.way != Way::Tabs && page.item.is_none() && page.step != Step::Save {
        rows.push(Row::gap());
        rows.push(Row::button(CONTINUE, cx.t("guide-continue")));
    }
    rows
}

/// What a page asks, in a sentence.
pub fn lead(page: Page, cx: &Cx<'_>) -> Safe {
    cx.t(page.step.question())
}

/// The row of the list whose item a page is.
pub fn spot_of(page: Page) -> Option<Spot> {
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
        (Step::QuickWins, _) => first_days::set_win(cx, spot, text),
        (Step::Pilot, _) => first_days::set_pilot(cx, spot, text),
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
        Step::Whole => whole::act(cx, does, spot),
        Step::Save => save::act(cx, does, spot),
        Step::Processes => processes::act(cx, page, does, spot),
        Step::QuickWins => first_days::act_win(cx, does, spot),
        Step::Company | Step::Initiatives | Step::Pilot => Answer::Nothing,
    }
}

/// The sum under shares: whether it is a whole, and the money in words.
fn total_of_shares(
    cx: &Cx<'_>,
    shares: impl Iterator<Item = Share>,
    money: Option<(Money, Money)>,
) -> Vec<Row> {
    let sum = Share::sum(shares);
    let mut row = Row::total(cx.t("total"), cx.percent(sum));
    if let Some((allocated, committed)) = money {
        let headroom = allocated.minus(committed).unwrap_or_default();
        row = row.cell(cx.amount(allocated)).cell(cx.amount(headroom));
    }
    let mut rows = vec![row];
    let rest = Share::WHOLE.saturating_sub(sum);
    if !rest.is_zero() {
        let (id, size) = if rest < Share::ZERO {
            ("shares-too-much", sum.saturating_sub(Share::WHOLE))
        } else {
            ("shares-missing", rest)
        };
        let text = cx.say(id, &[("share", Arg::Share(size))]);
        let text = Safe::line(&format!("{} {text}", cx.theme.sign(Sign::Bad)));
        rows.push(Row::text(text).tone(Tone::Bad));
    }
    rows
}

/// Shares after one of them was typed; those that are locked stay.
fn rebalanced(
    cx: &Cx<'_>,
    name: &'static str,
    old: &[Share],
    at: usize,
    text: &str,
) -> Result<Vec<Share>, Safe> {
    let new = edits::share(cx, text)?;
    let locked: Vec<bool> = (0..old.len())
        .map(|place| cx.locks.contains(&Spot::of(name, place)))
        .collect();
    shares::rebalance(old, &locked, at, new).ok_or_else(|| cx.t("fault-locked"))
}

/// A share and what it is in money.
fn share_and_money(cx: &Cx<'_>, share: Option<Share>) -> Safe {
    let share = share.unwrap_or_default();
    let money = cx
        .figures
        .and_then(|figures| figures.divisible.share(share).ok());
    match money {
        Some(money) => Safe::line(&format!(
            "{} = {}",
            cx.locale.share(share),
            cx.locale.money(money)
        )),
        None => cx.percent(share),
    }
}

impl Cx<'_> {
    /// A message.
    pub fn t(&self, id: &str) -> Safe {
        Safe::line(&self.locale.text(id))
    }

    /// A message with figures.
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> Safe {
        Safe::line(&self.locale.say(id, args))
    }

    /// Text of the plan.
    pub fn plain(&self, text: &str) -> Safe {
        Safe::line(text)
    }

    /// An amount with its sign.
    pub fn money(&self, money: Money) -> Safe {
        Safe::line(&self.locale.money(money))
    }

    /// An amount for a column whose head names the currency.
    pub fn amount(&self, money: Money) -> Safe {
        Safe::line(&self.locale.amount(money))
    }

    /// A percentage.
    pub fn percent(&self, share: Share) -> Safe {
        Safe::line(&self.locale.share(share))
    }

    /// Why a typed value can't be taken.
    pub fn fault(&self, fault: &InputFault) -> Safe {
        Safe::line(&self.locale.fault(fault))
    }

    /// Yes or no, in words.
    pub fn yes_no(&self, yes: bool) -> Safe {
        self.t(if yes { "word-yes" } else { "word-no" })
    }

    /// Over or left, in words with the figure and a sign.
    pub fn over_or_left(&self, headroom: Money) -> Safe {
        let (id, sign, size) = if headroom.is_negative() {
            ("money-over", Sign::Bad, headroom.abs().unwrap_or_default())
        } else {
            ("money-left", Sign::Good, headroom)
        };
        let text = self.locale.say(id, &[("amount", Arg::Money(size))]);
        Safe::line(&format!("{} {text}", self.theme.sign(sign)))
    }

    /// A part of a whole, for a bar.
    pub fn part(part: Money, whole: Money) -> f64 {
        let currency = crate::plan::Currency::default();
        let whole = whole.as_f64(currency);
        if whole > 0.0 {
            (part.as_f64(currency) / whole).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }
}
