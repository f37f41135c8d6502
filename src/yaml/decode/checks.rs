//! What can only be checked once the whole plan is read: ids that name nobody, and circles of needs.

use std::collections::{HashMap, HashSet};

use crate::{
    plan::{Arg, Id, Plan, Severity},
    yaml::{
        reader::{Fields, Reader, Step},
        tree::Node,
    },
};

/// What a reference should name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An initiative that must have ended.
    Needs,
    /// An initiative that must have started.
    With,
    /// Any initiative.
    Initiative,
    /// A phase.
    Phase,
    /// A process.
    Process,
    /// A vendor.
    Vendor,
    /// A data source.
    Data,
    /// A team entry.
    Team,
    /// An item of `costs`.
    Cost,
    /// A training.
    Training,
    /// A KPI, `initiative/kpi` or the plan's.
    Kpi,
}

impl Kind {
    /// The kind that stands for the list to which it points.
    const fn list(self) -> Self {
        match self {
            Self::Needs | Self::With => Self::Initiative,
            other => other,
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Needs => "needs-nobody",
            Self::With => "with-nobody",
            Self::Initiative => "no-such-initiative",
            Self::Phase => "no-such-phase",
            Self::Process => "no-such-process",
            Self::Vendor => "no-such-vendor",
            Self::Data => "no-such-data-source",
            Self::Team => "no-such-team-entry",
            Self::Cost => "no-such-cost",
            Self::Training => "no-such-training",
            Self::Kpi => "no-such-kpi",
        }
    }
}

struct Reference<'a> {
    kind: Kind,
    id: &'a str,
    node: Node,
    steps: Vec<Step<'a>>,
}

/// References met while reading.
#[derive(Default)]
pub struct References<'a> {
    all: Vec<Reference<'a>>,
}

impl<'a> References<'a> {
    /// Notes a reference.
    pub fn add(&mut self, r: &Reader<'a>, node: Node, kind: Kind, id: &'a str) {
        self.all.push(Reference {
            kind,
            id,
            node,
            steps: r.steps(),
        });
    }

    /// Reads one id that must name something.
    pub fn one(
        &mut self,
        r: &mut Reader<'a>,
        fields: &Fields<'a>,
        name: &'static str,
        kind: Kind,
    ) -> Option<Id> {
        r.get(fields, name, |r, node| self.read(r, node, kind))
    }

    /// Reads a list of ids that must each name something.
    pub fn many(
        &mut self,
        r: &mut Reader<'a>,
        fields: &Fields<'a>,
        name: &'static str,
        kind: Kind,
    ) -> Vec<Id> {
        r.get(fields, name, |r, node| {
            if r.document.scalar(node).is_some() {
                return Some(self.read(r, node, kind).into_iter().collect());
            }
            r.list(node, |r, node| self.read(r, node, kind))
        })
        .unwrap_or_default()
    }

    fn read(&mut self, r: &mut Reader<'a>, node: Node, kind: Kind) -> Option<Id> {
        let id = r.id(node)?;
        let text = r.document.scalar(node)?;
        self.add(r, node, kind, text);
        Some(id)
    }

    /// Complains about references that name nobody, and about circles.
    pub fn check(self, r: &mut Reader<'a>, plan: &Plan) {
        let mut names = Names::of(plan);
        for reference in &self.all {
            if names.has(reference.kind, reference.id) {
                continue;
            }
            let near = if r.may_compare() {
                let all = names.all(reference.kind);
                r.likely(reference.id, all.iter().copied())
                    .map(str::to_owned)
            } else {
                None
            };
            let args = vec![
                ("id", Reader::quote(reference.id)),
                (
                    "nearest",
                    Arg::Text(near.unwrap_or_else(|| "none".to_owned())),
                ),
            ];
            let bytes = r.tree().span(reference.node);
            let code = reference.kind.code();
            r.say_at(
                Step::path(&reference.steps),
                bytes,
                code,
                Severity::Error,
                args,
            );
        }
        circles(r, plan, &self.all);
    }
}

/// The ids that a plan has.
struct Names<'a> {
    plan: &'a Plan,
    kpis: HashSet<String>,
    sets: HashMap<Kind, HashSet<&'a str>>,
}

impl<'a> Names<'a> {
    fn of(plan: &'a Plan) -> Self {
        let mut kpis: HashSet<String> = plan.kpis.iter().map(|kpi| kpi.id.to_string()).collect();
        if !plan.measurements.is_empty() {
            for item in &plan.initiatives {
                kpis.extend(
                    item.kpis
                        .iter()
                        .map(|kpi| format!("{}/{}", item.id, kpi.id)),
                );
            }
        }
        Self {
            plan,
            kpis,
            sets: HashMap::new(),
        }
    }

    fn has(&mut self, kind: Kind, id: &str) -> bool {
        if kind == Kind::Kpi {
            return self.kpis.contains(id);
        }
        let plan = self.plan;
        self.sets
            .entry(kind.list())
            .or_insert_with(|| ids(plan, kind).into_iter().collect())
            .contains(id)
    }

    fn all(&self, kind: Kind) -> Vec<&str> {
        match kind {
            Kind::Kpi => self.kpis.iter().map(String::as_str).collect(),
            _ => ids(self.plan, kind),
        }
    }
}

/// The ids of the list to which a reference points.
fn ids(plan: &Plan, kind: Kind) -> Vec<&str> {
    match kind {
        Kind::Needs | Kind::With | Kind::Initiative => plan
            .initiatives
            .iter()
            .map(|item| item.id.as_str())
            .collect(),
        Kind::Phase => plan.phases.iter().map(|item| item.id.as_str()).collect(),
        Kind::Process => plan.processes.iter().map(|item| item.id.as_str()).collect(),
        Kind::Vendor => plan.vendors.iter().map(|item| item.id.as_str()).collect(),
        Kind::Data => plan
            .data_sources
            .iter()
            .map(|item| item.id.as_str())
            .collect(),
        Kind::Team => plan.team.iter().map(|item| item.id.as_str()).collect(),
        Kind::Cost => plan.costs.iter().map(|item| item.id.as_str()).collect(),
        Kind::Training => plan.training.iter().map(|item| item.id.as_str()).collect(),
        Kind::Kpi => plan.kpis.iter().map(|item| item.id.as_str()).collect(),
    }
}

/// Complains about every need that closes a circle, naming the circle. Walks each need once.
fn circles(r: &mut Reader<'_>, plan: &Plan, references: &[Reference<'_>]) {
    let index: HashMap<&str, usize> = plan
        .initiatives
        .iter()
        .enumerate()
        .map(|(at, item)| (item.id.as_str(), at))
        .collect();
    let needs = |at: usize| {
        let item = plan.initiatives.get(at);
        item.map_or(&[][..], |item| &item.needs)
    };
    // 0: not seen; otherwise 1 + its place on the trail; MAX: done
    let mut seen = vec![0_usize; plan.initiatives.len()];
    let mut closing: Vec<(usize, &Id, String)> = Vec::new();
    for from in 0..plan.initiatives.len() {
        let mut trail: Vec<(usize, usize)> = Vec::new();
        if seen.get(from) == Some(&0) {
            trail.push((from, 0));
        }
        while let Some((at, next)) = trail.last_mut() {
            let at = *at;
            let need = needs(at).get(*next);
            *next = next.saturating_add(1);
            let depth = trail.len();
            let Some(need) = need else {
                mark(&mut seen, at, usize::MAX);
                trail.pop();
                continue;
            };
            mark(&mut seen, at, depth);
            let Some(to) = index.get(need.as_str()).copied() else {
                continue;
            };
            match seen.get(to).copied() {
                Some(0) => trail.push((to, 0)),
                Some(usize::MAX) | None => {}
                Some(place) => {
                    let circle = trail.get(place.saturating_sub(1)..).unwrap_or_default();
                    closing.push((at, need, name(plan, circle, need)));
                }
            }
        }
    }
    if closing.is_empty() {
        return;
    }
    let mut places: HashMap<(&str, &str), &Reference<'_>> = HashMap::new();
    for reference in references
        .iter()
        .filter(|reference| reference.kind == Kind::Needs)
    {
        if let Some(Step::Name(owner)) = reference.steps.get(1) {
            places.entry((owner, reference.id)).or_insert(reference);
        }
    }
    for (at, need, circle) in closing {
        let owner = plan.initiatives.get(at).map(|item| item.id.as_str());
        let place = owner.and_then(|owner| places.get(&(owner, need.as_str())));
        if let Some(reference) = place {
            let bytes = r.tree().span(reference.node);
            let args = vec![("circle", Arg::Text(circle))];
            r.say_at(
                Step::path(&reference.steps),
                bytes,
                "needs-circle",
                Severity::Error,
                args,
            );
        }
    }
}

fn mark(seen: &mut [usize], at: usize, value: usize) {
    if let Some(place) = seen.get_mut(at) {
        *place = value;
    }
}

/// `a → b → a`, cut where it is long.
fn name(plan: &Plan, circle: &[(usize, usize)], back_to: &Id) -> String {
    const SHOWN: usize = 8;
    let mut names: Vec<&str> = circle
        .iter()
        .take(SHOWN)
        .filter_map(|(at, _)| plan.initiatives.get(*at))
        .map(|item| item.id.as_str())
        .collect();
    if circle.len() > SHOWN {
        names.push("…");
    }
    names.push(back_to.as_str());
    names.join(" → ")
}
