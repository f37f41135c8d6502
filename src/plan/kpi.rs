//! How success is measured.

use super::{
    Id, Number, Plan, Quarter,
    word::{Better, KpiLevel},
};

/// One key performance indicator.
#[derive(Debug, Clone, PartialEq)]
pub struct Kpi {
    /// Its id.
    pub id: Id,
    /// On which level.
    pub level: Option<KpiLevel>,
    /// What is measured.
    pub name: String,
    /// In what unit; may be empty.
    pub unit: String,
    /// Where it stood.
    pub baseline: Option<Number>,
    /// Where it should be.
    pub target: Option<Number>,
    /// By when.
    pub by: Option<Quarter>,
    /// Which way is better.
    pub better: Option<Better>,
}

impl Kpi {
    /// One that is begun and still to be filled in; more is better until it says otherwise.
    pub const fn begun(id: Id) -> Self {
        Self {
            id,
            level: None,
            name: String::new(),
            unit: String::new(),
            baseline: None,
            target: None,
            by: None,
            better: Some(Better::Higher),
        }
    }

    /// Which way is better: as written, else towards the target.
    pub fn direction(&self) -> Better {
        self.better.unwrap_or(match (self.baseline, self.target) {
            (Some(from), Some(to)) if to < from => Better::Lower,
            _ => Better::Higher,
        })
    }
}

/// Where a KPI stands in a plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KpiPlace<'a> {
    /// The KPI.
    pub kpi: &'a Kpi,
    /// The position of the initiative that it belongs to; nothing for the plan itself.
    pub owner: Option<usize>,
    /// Its position in that list.
    pub at: usize,
}

impl KpiPlace<'_> {
    /// How measurements name it: `kpi` of the plan, or `initiative/kpi`.
    pub fn key(&self, plan: &Plan) -> String {
        let owner = self.owner.and_then(|at| plan.initiatives.get(at));
        owner.map_or_else(
            || self.kpi.id.to_string(),
            |item| format!("{}/{}", item.id, self.kpi.id),
        )
    }
}

impl Plan {
    /// Every KPI: the plan's own, then those of the initiatives.
    pub fn all_kpis(&self) -> Vec<KpiPlace<'_>> {
        let of = |owner: Option<usize>| move |(at, kpi): (usize, _)| KpiPlace { kpi, owner, at };
        let own = self.kpis.iter().enumerate().map(of(None));
        let others = self
            .initiatives
            .iter()
            .enumerate()
            .flat_map(|(owner, item)| item.kpis.iter().enumerate().map(of(Some(owner))));
        own.chain(others).collect()
    }
}
