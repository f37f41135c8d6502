//! The one way to change a plan. Applying an edit returns its inverse, which gives undo, redo and the unsaved mark.

use super::{
    Actual, Budget, Champion, Change, Company, CostItem, DataSource, Funding, GovernanceItem,
    Initiative, Kpi, Measurement, Phase, PillarText, Plan, Process, Review, Risk, Scenario,
    Settings, Simulation, TeamEntry, Training, Unspent, Vendor, WeekStep,
};

/// A change of one part of a plan. Lists other than the initiatives are small and replaced whole.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// The company.
    Company(Box<Company>),
    /// Title, start, language …
    Settings(Box<Settings>),
    /// The budget.
    Budget(Box<Budget>),
    /// All changes of the budget by the board.
    BudgetChanges(Vec<Change>),
    /// All subsidies.
    Funding(Vec<Funding>),
    /// Names of pillars.
    Pillars(Vec<PillarText>),
    /// All phases.
    Phases(Vec<Phase>),
    /// All processes.
    Processes(Vec<Process>),
    /// A new initiative at a position; past the end: at the end.
    AddInitiative(usize, Box<Initiative>),
    /// The initiative at a position goes.
    RemoveInitiative(usize),
    /// The initiative at a position becomes another.
    Initiative(usize, Box<Initiative>),
    /// The initiative at the first position moves to the second.
    MoveInitiative(usize, usize),
    /// All costs that are no initiative.
    Costs(Vec<CostItem>),
    /// The whole team.
    Team(Vec<TeamEntry>),
    /// All training.
    Training(Vec<Training>),
    /// All champions.
    Champions(Vec<Champion>),
    /// All governance.
    Governance(Vec<GovernanceItem>),
    /// All vendors.
    Vendors(Vec<Vendor>),
    /// All data sources.
    DataSources(Vec<DataSource>),
    /// Risks of the plan.
    Risks(Vec<Risk>),
    /// KPIs of the plan.
    Kpis(Vec<Kpi>),
    /// The first 90 days.
    First90Days(Vec<WeekStep>),
    /// All scenarios.
    Scenarios(Vec<Scenario>),
    /// The simulation.
    Simulation(Option<Simulation>),
    /// All actuals.
    Actuals(Vec<Actual>),
    /// What becomes of money not spent.
    Unspent(Option<Unspent>),
    /// All measurements.
    Measurements(Vec<Measurement>),
    /// All reviews.
    Reviews(Vec<Review>),
    /// Silenced rules.
    Muted(Vec<(String, String)>),
    /// The whole plan.
    Plan(Box<Plan>),
    /// Several, one after the other.
    Many(Vec<Edit>),
}

impl Edit {
    /// Whether it sets what the way back from a change sets: after both, the plan is as it was before that change. Of
    /// the way back from itself: whether it has changed nothing.
    pub fn sets_as(&self, back: &Self) -> bool {
        match (self, back) {
            // it had no place to change
            (_, Self::Many(back)) if back.is_empty() => true,
            (Self::Many(edits), Self::Many(back)) => {
                let mut pairs = edits.iter().zip(back.iter().rev());
                edits.len() == back.len() && pairs.all(|(edit, back)| edit.sets_as(back))
            }
            (edit, back) => edit == back,
        }
    }

    /// Applies the edit and returns the one that takes it back. A position that does not exist changes nothing.
    #[must_use = "the inverse is what undo needs"]
    pub fn apply(self, plan: &mut Plan) -> Self {
        use std::mem::replace;
        match self {
            Self::Company(new) => Self::Company(Box::new(replace(&mut plan.company, *new))),
            Self::Settings(new) => Self::Settings(Box::new(replace(&mut plan.settings, *new))),
            Self::Budget(new) => Self::Budget(Box::new(replace(&mut plan.budget, *new))),
            Self::BudgetChanges(new) => Self::BudgetChanges(replace(&mut plan.budget.changes, new)),
            Self::Funding(new) => Self::Funding(replace(&mut plan.funding, new)),
            Self::Pillars(new) => Self::Pillars(replace(&mut plan.pillars, new)),
            Self::Phases(new) => Self::Phases(replace(&mut plan.phases, new)),
            Self::Processes(new) => Self::Processes(replace(&mut plan.processes, new)),
            Self::AddInitiative(at, new) => {
                let at = at.min(plan.initiatives.len());
                plan.initiatives.insert(at, *new);
                Self::RemoveInitiative(at)
            }
            Self::RemoveInitiative(at) if at < plan.initiatives.len() => {
                Self::AddInitiative(at, Box::new(plan.initiatives.remove(at)))
            }
            Self::Initiative(at, new) => match plan.initiatives.get_mut(at) {
                Some(place) => Self::Initiative(at, Box::new(replace(place, *new))),
                None => Self::Many(Vec::new()),
            },
            Self::MoveInitiative(from, to)
                if from < plan.initiatives.len() && to < plan.initiatives.len() =>
            {
                let item = plan.initiatives.remove(from);
                plan.initiatives.insert(to, item);
                Self::MoveInitiative(to, from)
            }
            Self::RemoveInitiative(_) | Self::MoveInitiative(..) => Self::Many(Vec::new()),
            Self::Costs(new) => Self::Costs(replace(&mut plan.costs, new)),
            Self::Team(new) => Self::Team(replace(&mut plan.team, new)),
            Self::Training(new) => Self::Training(replace(&mut plan.training, new)),
            Self::Champions(new) => Self::Champions(replace(&mut plan.champions, new)),
            Self::Governance(new) => Self::Governance(replace(&mut plan.governance, new)),
            Self::Vendors(new) => Self::Vendors(replace(&mut plan.vendors, new)),
            Self::DataSources(new) => Self::DataSources(replace(&mut plan.data_sources, new)),
            Self::Risks(new) => Self::Risks(replace(&mut plan.risks, new)),
            Self::Kpis(new) => Self::Kpis(replace(&mut plan.kpis, new)),
            Self::First90Days(new) => Self::First90Days(replace(&mut plan.first_90_days, new)),
            Self::Scenarios(new) => Self::Scenarios(replace(&mut plan.scenarios, new)),
            Self::Simulation(new) => Self::Simulation(replace(&mut plan.simulation, new)),
            Self::Actuals(new) => Self::Actuals(replace(&mut plan.actuals, new)),
            Self::Unspent(new) => Self::Unspent(replace(&mut plan.unspent, new)),
            Self::Measurements(new) => Self::Measurements(replace(&mut plan.measurements, new)),
            Self::Reviews(new) => Self::Reviews(replace(&mut plan.reviews, new)),
            Self::Muted(new) => Self::Muted(replace(&mut plan.muted, new)),
            Self::Plan(new) => Self::Plan(Box::new(replace(plan, *new))),
            Self::Many(edits) => {
                let mut inverses: Vec<Self> =
                    edits.into_iter().map(|edit| edit.apply(plan)).collect();
                inverses.reverse();
                Self::Many(inverses)
            }
        }
    }
}
