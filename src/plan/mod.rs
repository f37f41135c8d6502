//! The nouns: what a plan is made of, as types that can't hold a wrong state, and [`Edit`], the one way to change a
//! plan. Knows no terminal, file, clock or language.
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod budget;
mod company;
mod decimal;
mod duration;
mod edit;
mod estimate;
mod guidelines;
mod id;
mod initiative;
mod kpi;
mod law;
mod money;
mod notice;
mod notices;
mod number;
mod phase;
mod quarter;
mod rebalance;
mod register;
mod resources;
mod risk;
mod scenario;
mod settings;
mod share;
mod track;
mod word;

pub use budget::{Budget, CategoryShares, Change, Funding, Period, Size};
pub use company::Company;
pub use decimal::{LARGEST_AMOUNT, NumberFault};
pub use duration::{Duration, Unit};
pub use edit::Edit;
pub use estimate::Estimate;
pub use guidelines::{Beginning, Guidelines, PhaseGuide, RiskGuide, StandardCategory};
pub use id::Id;
pub use initiative::{AiAct, Benefit, ByCategory, Cost, Initiative, Ramp, RunningCost, Worth};
pub use kpi::{Kpi, KpiPlace};
pub use law::{Law, LawDate};
pub use money::{Currency, Money, Overflow};
pub use notice::{Arg, Notice, Path, Place, Severity};
pub use notices::{MOST_OF_A_KIND, Notices};
pub use number::Number;
pub use phase::{Milestone, Phase, Process};
pub use quarter::{Month, Quarter, Span, SpanFault, YEARS, Years, parse_year};
pub use rebalance::rebalance;
pub use register::{DataSource, GovernanceItem, PillarText, Vendor};
pub use resources::{Champion, CostItem, TeamEntry, Training};
pub use risk::{PlanB, Risk};
pub use scenario::{Scenario, Simulation};
pub use settings::{Decision, Settings};
pub use share::Share;
pub use track::{Actual, Booked, Measurement, Review, WeekStep, When};
pub use word::{
    AiClass, AiRole, Audience, BenefitKind, Better, Correlation, CouncilDuty, FundingStatus,
    Horizon, KpiLevel, PaidBy, PaybackFrom, Per, Pillar, PlanStatus, ReviewKind, RiskKind, Status,
    Unspent, Vat,
};

use chrono::NaiveDate;

/// A whole plan: everything that format 1 of the file can say.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Whose plan it is.
    pub company: Company,
    /// Title, start, language, how returns are counted.
    pub settings: Settings,
    /// The one budget.
    pub budget: Budget,
    /// Subsidies.
    pub funding: Vec<Funding>,
    /// Own names and goals of pillars.
    pub pillars: Vec<PillarText>,
    /// Phases with milestones.
    pub phases: Vec<Phase>,
    /// Where time goes.
    pub processes: Vec<Process>,
    /// The work.
    pub initiatives: Vec<Initiative>,
    /// Costs that are no initiative.
    pub costs: Vec<CostItem>,
    /// People for AI.
    pub team: Vec<TeamEntry>,
    /// Training.
    pub training: Vec<Training>,
    /// Departments with a champion.
    pub champions: Vec<Champion>,
    /// Rules that must stand.
    pub governance: Vec<GovernanceItem>,
    /// Vendors.
    pub vendors: Vec<Vendor>,
    /// Data sources.
    pub data_sources: Vec<DataSource>,
    /// Risks of the whole plan.
    pub risks: Vec<Risk>,
    /// KPIs of the whole plan.
    pub kpis: Vec<Kpi>,
    /// The first 90 days by week.
    pub first_90_days: Vec<WeekStep>,
    /// Named changes.
    pub scenarios: Vec<Scenario>,
    /// How a simulation draws, where the file says so.
    pub simulation: Option<Simulation>,
    /// What was spent and earned.
    pub actuals: Vec<Actual>,
    /// What becomes of money not spent, where the file says so.
    pub unspent: Option<Unspent>,
    /// Measured KPI values.
    pub measurements: Vec<Measurement>,
    /// Meetings.
    pub reviews: Vec<Review>,
    /// Rules that are silenced: code and reason.
    pub muted: Vec<(String, String)>,
    /// In which order the text names categories.
    pub order: TextOrder,
}

/// Categories in the order in which a plan's text first names them. It says nothing about the plan itself, so any
/// two are equal.
#[derive(Debug, Clone, Default)]
pub struct TextOrder(pub Vec<Id>);

impl PartialEq for TextOrder {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Plan {
    /// A plan without content, with the guidelines' budget from `start` (plan-format.md, "Defaults").
    pub fn empty(start: Quarter, guidelines: &Guidelines) -> Self {
        Self {
            company: Company::default(),
            settings: Settings::starting(start),
            budget: guidelines.budget_from(start.year()),
            funding: Vec::new(),
            pillars: Vec::new(),
            phases: Vec::new(),
            processes: Vec::new(),
            initiatives: Vec::new(),
            costs: Vec::new(),
            team: Vec::new(),
            training: Vec::new(),
            champions: Vec::new(),
            governance: Vec::new(),
            vendors: Vec::new(),
            data_sources: Vec::new(),
            risks: Vec::new(),
            kpis: Vec::new(),
            first_90_days: Vec::new(),
            scenarios: Vec::new(),
            simulation: None,
            actuals: Vec::new(),
            unspent: None,
            measurements: Vec::new(),
            reviews: Vec::new(),
            muted: Vec::new(),
            order: TextOrder::default(),
        }
    }

    /// The plan's currency.
    pub fn currency(&self) -> Currency {
        self.company.currency
    }

    /// The initiative of an id.
    pub fn initiative(&self, id: &str) -> Option<&Initiative> {
        self.initiatives.iter().find(|item| item.id.as_str() == id)
    }

    /// The phase to which an initiative belongs: as written, else the one in which its start falls.
    pub fn phase_of(&self, initiative: &Initiative) -> Option<&Phase> {
        match (&initiative.phase, initiative.span) {
            (Some(id), _) => self.phases.iter().find(|phase| phase.id == *id),
            (None, Some(span)) => self
                .phases
                .iter()
                .find(|phase| phase.span.contains(span.first())),
            (None, None) => None,
        }
    }

    /// The quarters of the budget years, from the first year's first quarter.
    pub fn quarters(&self) -> Option<Span> {
        let years = self.budget.years()?;
        Span::new(
            Quarter::first_of(years.first()),
            Quarter::last_of(years.last()),
        )
    }

    /// The last quarter of the last budget year; the start where there is no period.
    pub fn end(&self) -> Quarter {
        self.quarters().map_or(self.settings.start, Span::last)
    }

    /// The quarter that counts as now: as written, else that of the day.
    pub fn now(&self, today: NaiveDate) -> Option<Quarter> {
        let day = When::Date(today);
        self.settings
            .as_of
            .or_else(|| day.quarter(self.company.fiscal_year_start))
    }

    /// The day that counts as today: the day itself, or the nearest to it in the quarter that is written as now.
    pub fn today(&self, today: NaiveDate) -> NaiveDate {
        let fiscal = self.company.fiscal_year_start;
        let first = |quarter: Quarter| {
            let (year, month) = quarter.first_month(fiscal);
            NaiveDate::from_ymd_opt(year, month, 1)
        };
        let Some(now) = self.settings.as_of else {
            return today;
        };
        let from = first(now).unwrap_or(today);
        let until = first(now.next()).and_then(|day| day.pred_opt());
        today.min(until.unwrap_or(today)).max(from)
    }

    /// When something that is noted now happened: in the quarter that is written as now, else on the day.
    pub fn when_now(&self, today: NaiveDate) -> When {
        let as_of = self.settings.as_of;
        as_of.map_or(When::Date(today), When::Quarter)
    }

    /// The reason for which a rule is silenced.
    pub fn muted(&self, code: &str) -> Option<&str> {
        self.muted
            .iter()
            .find(|(muted, _)| muted == code)
            .map(|(_, reason)| reason.as_str())
    }
}
