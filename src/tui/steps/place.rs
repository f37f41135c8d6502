//! Where one can be: the steps of the guide, the screens of a plan, and what lies inside of them.

use super::{initiative, initiatives, periods, phases, pillar_shares, processes};
use crate::tui::{
    rows::Spot,
    screens::{kpis, lists, reviews},
    work::Way,
};

/// A step of the guide or a screen of the plan.
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
    /// How much on which pillar.
    PillarShares,
    /// Phases with milestones.
    Phases,
    /// The work.
    Initiatives,
    /// The plan whole, at the end of the guide.
    Whole,
    /// Into a file.
    Save,
    /// Where time goes.
    Processes,
    /// Three quick wins.
    QuickWins,
    /// One pilot.
    Pilot,
    /// What an initiative could be.
    Suggestions,
    /// How the plan stands, in one look.
    Overview,
    /// The budget, cell by cell.
    Budget,
    /// All on the line of time.
    Timeline,
    /// What each pillar holds.
    Pillars,
    /// Team, training and champions.
    People,
    /// Risks, how likely and how bad.
    Risks,
    /// Cost and benefit over time.
    Money,
    /// What is measured.
    Kpis,
    /// Check-ins, revisions, decisions and the first 90 days.
    Reviews,
    /// What is wrong or unwise.
    Advice,
    /// The file as it will be saved.
    File,
}

impl Step {
    /// The whole guide.
    pub const LONG: &'static [Self] = &[
        Self::Company,
        Self::Rate,
        Self::Periods,
        Self::Categories,
        Self::PillarShares,
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
    /// The tabs of a plan, in the order of their keys.
    pub const TABS: &'static [Self] = &[
        Self::Overview,
        Self::Budget,
        Self::Timeline,
        Self::Initiatives,
        Self::Pillars,
        Self::People,
        Self::Risks,
        Self::Money,
        Self::Kpis,
        Self::Reviews,
        Self::Advice,
        Self::File,
    ];

    /// The tab that it belongs to: of a step of the guide the one that it is opened from.
    #[must_use]
    pub const fn tab(self) -> Self {
        match self {
            Self::Company | Self::Rate | Self::Processes | Self::Whole | Self::Save => {
                Self::Overview
            }
            Self::Periods | Self::Categories | Self::PillarShares => Self::Budget,
            Self::Phases => Self::Timeline,
            Self::QuickWins | Self::Pilot | Self::Suggestions => Self::Initiatives,
            tab => tab,
        }
    }

    /// Whether it is a screen of the workspace, with a tab of its own.
    pub fn is_tab(self, way: Way) -> bool {
        way == Way::Tabs && self.tab() == self
    }

    /// The message id of its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Company => "step-company",
            Self::Rate => "step-rate",
            Self::Periods => "step-periods",
            Self::Categories => "step-categories",
            Self::PillarShares | Self::Pillars => "step-pillars",
            Self::Phases => "step-phases",
            Self::Initiatives => "step-initiatives",
            Self::Whole => "step-whole",
            Self::Save => "step-save",
            Self::Processes => "step-processes",
            Self::QuickWins => "step-quick-wins",
            Self::Pilot => "step-pilot",
            Self::Suggestions => "step-suggestions",
            Self::Overview => "step-overview",
            Self::Budget => "step-budget",
            Self::Timeline => "step-timeline",
            Self::People => "step-people",
            Self::Risks => "step-risks",
            Self::Money => "step-money",
            Self::Kpis => "step-kpis",
            Self::Reviews => "step-reviews",
            Self::Advice => "step-advice",
            Self::File => "step-file",
        }
    }

    /// The message id of what it asks or shows, in a sentence.
    pub const fn question(self) -> &'static str {
        match self {
            Self::Company => "ask-company",
            Self::Rate => "ask-rate",
            Self::Periods => "ask-periods",
            Self::Categories => "ask-categories",
            Self::PillarShares => "ask-pillars",
            Self::Phases => "ask-phases",
            Self::Initiatives => "ask-initiatives",
            Self::Whole => "ask-whole",
            Self::Save => "ask-save",
            Self::Processes => "ask-processes",
            Self::QuickWins => "ask-quick-wins",
            Self::Pilot => "ask-pilot",
            Self::Suggestions => "ask-suggestions",
            Self::Overview => "ask-overview",
            Self::Budget => "ask-budget",
            Self::Timeline => "ask-timeline",
            Self::Pillars => "ask-pillar-contents",
            Self::People => "ask-people",
            Self::Risks => "ask-risks",
            Self::Money => "ask-money",
            Self::Kpis => "ask-kpis",
            Self::Reviews => "ask-reviews",
            Self::Advice => "ask-advice",
            Self::File => "ask-file",
        }
    }
}

/// One of several that an item or a screen has, by its position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A benefit of an initiative.
    Benefit(usize),
    /// A risk of an initiative.
    Risk(usize),
    /// A KPI of an initiative, or of the plan.
    Kpi(usize),
    /// A cost that is no initiative.
    CostItem(usize),
    /// A subsidy.
    Funding(usize),
    /// A change of the budget by the board.
    Change(usize),
    /// A post of the team.
    Team(usize),
    /// A training.
    Training(usize),
    /// A champion.
    Champion(usize),
    /// A rule that must stand.
    Governance(usize),
    /// A vendor.
    Vendor(usize),
    /// A source of data.
    DataSource(usize),
    /// A risk of the whole plan.
    PlanRisk(usize),
    /// A meeting that looked at the plan.
    Review(usize),
    /// A step of the first 90 days.
    Week(usize),
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

    /// One of several that a screen has.
    pub const fn part(step: Step, part: Part) -> Self {
        Self {
            step,
            item: None,
            part: Some(part),
        }
    }

    /// Whether it is the inside of another page.
    pub const fn is_inside(self) -> bool {
        self.item.is_some() || self.part.is_some()
    }
}

/// The page of which another one is a part: its list, its item, or the tab that a step of the guide is opened from.
pub fn parent(page: Page, way: Way) -> Option<Page> {
    match (page.item, page.part) {
        // of initiatives too, the list of all KPIs opens the form
        (Some(_), Some(_)) if page.step == Step::Kpis => Some(Page::of(page.step)),
        (Some(item), Some(_)) => Some(Page::item(page.step, item)),
        (Some(_), None) | (None, Some(_)) => Some(Page::of(page.step)),
        (None, None) if way == Way::Tabs && page.step.tab() != page.step => {
            Some(Page::of(page.step.tab()))
        }
        (None, None) => None,
    }
}

/// The row of the parent that a page is the inside of.
pub fn spot_of(page: Page) -> Option<Spot> {
    match page.part {
        Some(Part::Review(at)) => return Some(Spot::of(reviews::REVIEW, at)),
        Some(Part::Week(at)) => return Some(Spot::of(reviews::WEEK, at)),
        Some(Part::Kpi(at)) if page.step == Step::Kpis => {
            let owner = page.item;
            return Some(kpis::Which { owner, at }.spot(kpis::KPI));
        }
        Some(part) => {
            return match lists::of_part(part) {
                Some((list, at)) => Some(Spot::of(list.line, at)),
                None => initiative::spot_of(part),
            };
        }
        None => {}
    }
    let name = match page.step {
        Step::Periods => periods::SHARE,
        Step::PillarShares => pillar_shares::SHARE,
        Step::Phases => phases::PHASE,
        Step::Initiatives => initiatives::ITEM,
        Step::Processes => processes::ITEM,
        _ => return None,
    };
    page.item.map(|item| Spot::of(name, item))
}
