//! Initiatives: the work of the plan, with cost, benefit, needs and duties.

use super::{
    Duration, Estimate, Id, Money, Number, Quarter, Share, Span,
    kpi::Kpi,
    risk::Risk,
    word::{AiClass, AiRole, BenefitKind, CouncilDuty, Horizon, PaidBy, Pillar, Status},
};

/// One initiative. Texts are empty where the file says nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Initiative {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// On which pillar it stands.
    pub pillar: Option<Pillar>,
    /// What kind of work it is.
    pub horizon: Option<Horizon>,
    /// The phase as written; absent: the one its start falls in.
    pub phase: Option<Id>,
    /// Whose it is.
    pub department: String,
    /// When it is built. Only an idea can do without.
    pub span: Option<Span>,
    /// From when it is used, as written; absent: the quarter after the span.
    pub go_live: Option<Quarter>,
    /// Where it stands.
    pub status: Status,
    /// How much is done.
    pub progress: Option<Share>,
    /// Who answers for it.
    pub owner: String,
    /// Important ones need a plan B.
    pub important: bool,
    /// Touches a core process.
    pub core_process: bool,
    /// Systems that it must work with.
    pub integrates: Vec<String>,
    /// One-off cost.
    pub cost: Cost,
    /// Shares of the span's quarters; empty: even.
    pub spread: Vec<Share>,
    /// Cost per year from go-live.
    pub running_cost: Option<RunningCost>,
    /// Benefits, each on its own.
    pub benefits: Vec<Benefit>,
    /// FTE that it draws on the team's capacity; adds no money.
    pub fte: Option<Number>,
    /// Ids that must have ended before this one starts.
    pub needs: Vec<Id>,
    /// Ids that must have started before this one starts.
    pub with: Vec<Id>,
    /// Vendors, by id.
    pub vendors: Vec<Id>,
    /// Data sources, by id.
    pub data: Vec<Id>,
    /// Its class under the AI Act; absent: not assessed.
    pub ai_act: Option<AiAct>,
    /// Whether it handles personal data, where the file says so.
    pub personal_data: Option<bool>,
    /// What the works council must be asked.
    pub works_council: Option<CouncilDuty>,
    /// What can go wrong.
    pub risks: Vec<Risk>,
    /// How success is measured.
    pub kpis: Vec<Kpi>,
    /// What was learned.
    pub lessons: String,
    /// Free text.
    pub notes: String,
}

impl Initiative {
    /// A planned initiative without figures.
    pub fn new(id: Id, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            pillar: None,
            horizon: None,
            phase: None,
            department: String::new(),
            span: None,
            go_live: None,
            status: Status::Planned,
            progress: None,
            owner: String::new(),
            important: false,
            core_process: false,
            integrates: Vec::new(),
            cost: Cost::default(),
            spread: Vec::new(),
            running_cost: None,
            benefits: Vec::new(),
            fte: None,
            needs: Vec::new(),
            with: Vec::new(),
            vendors: Vec::new(),
            data: Vec::new(),
            ai_act: None,
            personal_data: None,
            works_council: None,
            risks: Vec::new(),
            kpis: Vec::new(),
            lessons: String::new(),
            notes: String::new(),
        }
    }

    /// The first quarter in use: as written, else the one after the span. `None` without a span.
    pub fn go_live(&self) -> Option<Quarter> {
        self.go_live
            .or_else(|| self.span.map(|span| span.last().next()))
    }

    /// The same work so many quarters later (earlier where less than nothing), with all that hangs on its dates.
    #[must_use]
    pub fn moved(&self, quarters: i32) -> Self {
        let mut item = self.clone();
        item.span = item.span.map(|span| span.plus(quarters));
        item.go_live = item.go_live.map(|quarter| quarter.plus(quarters));
        if let Cost::ByQuarter(parts) = &mut item.cost {
            for (quarter, _) in parts {
                *quarter = quarter.plus(quarters);
            }
        }
        if let Some(running) = &mut item.running_cost {
            running.line_from = running.line_from.map(|quarter| quarter.plus(quarters));
        }
        for kpi in &mut item.kpis {
            kpi.by = kpi.by.map(|quarter| quarter.plus(quarters));
        }
        item
    }
}

/// Amounts by category, in the order of the file.
pub type ByCategory = Vec<(Id, Estimate)>;

/// One-off cost.
#[derive(Debug, Clone, PartialEq)]
pub enum Cost {
    /// By category, to be spread over the span.
    Total(ByCategory),
    /// By quarter and category, as planned.
    ByQuarter(Vec<(Quarter, ByCategory)>),
}

impl Default for Cost {
    fn default() -> Self {
        Self::Total(Vec::new())
    }
}

impl Cost {
    /// Whether no amount is given at all.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Total(amounts) => amounts.is_empty(),
            Self::ByQuarter(quarters) => quarters.iter().all(|(_, amounts)| amounts.is_empty()),
        }
    }

    /// Every amount with its category, whatever the form.
    pub fn amounts(&self) -> Box<dyn Iterator<Item = &(Id, Estimate)> + '_> {
        match self {
            Self::Total(amounts) => Box::new(amounts.iter()),
            Self::ByQuarter(quarters) => Box::new(quarters.iter().flat_map(|(_, amounts)| amounts)),
        }
    }
}

/// Cost per year from go-live on.
#[derive(Debug, Clone, PartialEq)]
pub struct RunningCost {
    /// A year, by category.
    pub amounts: ByCategory,
    /// Who pays at first.
    pub paid_by: PaidBy,
    /// From when the departments pay, where the plan does at first.
    pub line_from: Option<Quarter>,
}

/// One benefit.
#[derive(Debug, Clone, PartialEq)]
pub struct Benefit {
    /// What it is made of.
    pub kind: BenefitKind,
    /// The process whose hours it saves, by id.
    pub process: Option<Id>,
    /// How much it is.
    pub worth: Worth,
    /// How it grows to its full size.
    pub ramp: Ramp,
}

/// How much a benefit is.
#[derive(Debug, Clone, PartialEq)]
pub enum Worth {
    /// So much a year.
    PerYear(Estimate),
    /// Hours saved: hours × 12 × cost of an hour × the share that is really used.
    Hours {
        /// Hours saved a month.
        hours_per_month: Number,
        /// Cost of one hour.
        hour_cost: Money,
        /// The share of the saved hours that becomes a benefit.
        realised: Share,
    },
}

/// How a benefit grows after go-live.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ramp {
    /// In full at once.
    AtOnce,
    /// In even steps over that time: 1/n, 2/n … 1.
    Over(Duration),
    /// A share for each quarter; the last one stays.
    Steps(Vec<Share>),
}

/// The class of an initiative under the EU AI Act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AiAct {
    /// Its risk class.
    pub class: AiClass,
    /// The company's role.
    pub role: Option<AiRole>,
    /// Duties that are met, by name.
    pub duties_done: Vec<String>,
    /// A note; may be empty.
    pub note: String,
}
