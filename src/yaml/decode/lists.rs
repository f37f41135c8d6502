//! The lists of a plan beside its initiatives.

use super::{
    Taken,
    checks::{Kind as Refers, References},
    company::after,
    parts::{by_category, kpis, risks},
};
use crate::{
    plan::{
        Champion, CostItem, DataSource, Funding, FundingStatus, GovernanceItem, Milestone, Number,
        PaidBy, Per, Phase, Pillar, PillarText, Plan, Process, Quarter, Share, StandardCategory,
        TeamEntry, Training, Vendor,
    },
    yaml::{
        keys,
        reader::{Fields, Reader, Step},
        tree::Node,
    },
};

pub fn lists<'a>(r: &mut Reader<'a>, refs: &mut References<'a>, f: &Fields<'a>, plan: &mut Plan) {
    plan.funding = r.get(f, "funding", funding).unwrap_or_default();
    plan.pillars = r.get(f, "pillars", pillars).unwrap_or_default();
    plan.phases = r.get(f, "phases", phases).unwrap_or_default();
    plan.processes = r.get(f, "processes", processes).unwrap_or_default();
    let start = plan.settings.start;
    plan.costs = r
        .get(f, "costs", |r, node| costs(r, node, start))
        .unwrap_or_default();
    plan.team = r
        .get(f, "team", |r, node| team(r, node, start))
        .unwrap_or_default();
    plan.training = r.get(f, "training", training).unwrap_or_default();
    plan.champions = r.get(f, "champions", champions).unwrap_or_default();
    plan.governance = r
        .get(f, "governance", |r, node| governance(r, refs, node))
        .unwrap_or_default();
    plan.vendors = r.get(f, "vendors", vendors).unwrap_or_default();
    plan.data_sources = r.get(f, "data_sources", data_sources).unwrap_or_default();
    plan.risks = r.get(f, "risks", risks).unwrap_or_default();
    plan.kpis = r.get(f, "kpis", kpis).unwrap_or_default();
}

fn funding(r: &mut Reader<'_>, node: Node) -> Option<Vec<Funding>> {
    let mut taken = Taken::of(node);
    r.list(node, |r, node| {
        let f = r.map(node, Some(&keys::FUNDING))?;
        let name = r.get(&f, "name", Reader::text).unwrap_or_default();
        let id = taken.id(r, &f, &name);
        let amount = r.need(&f, "amount", Reader::money);
        let quarter = r.need(&f, "quarter", Reader::quarter);
        let category = r.need(&f, "category", Reader::category);
        let status = r.get(&f, "status", Reader::word);
        Some(Funding {
            id,
            name,
            amount: amount?,
            quarter: quarter?,
            category: category?,
            status: status.unwrap_or(FundingStatus::Applied),
        })
    })
}

fn pillars(r: &mut Reader<'_>, node: Node) -> Option<Vec<PillarText>> {
    let all = r.map(node, None)?;
    let mut pillars = Vec::new();
    for entry in &all.entries {
        r.inside(Step::Name(entry.name), |r| {
            let pillar = r.word::<Pillar>(entry.key)?;
            let f = r.map(entry.value, Some(&keys::PILLAR))?;
            pillars.push(PillarText {
                pillar,
                name: r.get(&f, "name", Reader::text).unwrap_or_default(),
                goal: r.get(&f, "goal", Reader::text).unwrap_or_default(),
            });
            Some(())
        });
    }
    Some(pillars)
}

fn phases(r: &mut Reader<'_>, node: Node) -> Option<Vec<Phase>> {
    let mut taken = Taken::of(node);
    r.list(node, |r, node| {
        let f = r.map(node, Some(&keys::PHASE))?;
        let name = r.get(&f, "name", Reader::text).unwrap_or_default();
        let id = taken.id(r, &f, &name);
        let span = r.need(&f, "span", Reader::span);
        let goal = r.get(&f, "goal", Reader::text).unwrap_or_default();
        let milestones = r.get(&f, "milestones", |r, node| r.list(node, milestone));
        Some(Phase {
            id,
            name,
            span: span?,
            goal,
            milestones: milestones.unwrap_or_default(),
        })
    })
}

fn milestone(r: &mut Reader<'_>, node: Node) -> Option<Milestone> {
    let f = r.map(node, Some(&keys::MILESTONE))?;
    let quarter = r.need(&f, "quarter", Reader::quarter);
    let name = r.get(&f, "name", Reader::text).unwrap_or_default();
    let done = r.get(&f, "done", Reader::flag).unwrap_or(false);
    Some(Milestone {
        quarter: quarter?,
        name,
        done,
    })
}

fn processes(r: &mut Reader<'_>, node: Node) -> Option<Vec<Process>> {
    let mut taken = Taken::of(node);
    r.list(node, |r, node| {
        let f = r.map(node, Some(&keys::PROCESS))?;
        let name = r.get(&f, "name", Reader::text).unwrap_or_default();
        Some(Process {
            id: taken.id(r, &f, &name),
            name,
            department: r.get(&f, "department", Reader::text).unwrap_or_default(),
            hours_per_month: r.get(&f, "hours_per_month", Reader::positive),
            bottleneck: r.get(&f, "bottleneck", Reader::text).unwrap_or_default(),
            candidate: r.get(&f, "candidate", Reader::flag).unwrap_or(false),
        })
    })
}

fn costs(r: &mut Reader<'_>, node: Node, start: Quarter) -> Option<Vec<CostItem>> {
    let mut taken = Taken::of(node);
    r.list(node, |r, node| {
        let f = r.map(node, Some(&keys::COST_ITEM))?;
        let name = r.get(&f, "name", Reader::text).unwrap_or_default();
        let id = taken.id(r, &f, &name);
        let category = r.need(&f, "category", Reader::category);
        let pillar = r.get(&f, "pillar", Reader::word);
        let amount = r.need(&f, "amount", Reader::money);
        let per = r.get(&f, "per", Reader::word).unwrap_or(Per::Once);
        let from = from(r, &f, start)?;
        let until = r.get(&f, "until", |r, node| {
            let until = r.quarter(node);
            after(r, node, Some(from), until)
        });
        let paid_by = r.get(&f, "paid_by", Reader::word).unwrap_or(PaidBy::Plan);
        let line_from = r.get(&f, "line_from", Reader::quarter);
        Some(CostItem {
            id,
            name,
            category: category?,
            pillar,
            amount: amount?,
            per,
            from,
            until,
            paid_by,
            line_from,
        })
    })
}

fn team(r: &mut Reader<'_>, node: Node, start: Quarter) -> Option<Vec<TeamEntry>> {
    let mut taken = Taken::of(node);
    r.names(&StandardCategory::People.id(), node);
    r.list(node, |r, node| {
        let f = r.map(node, Some(&keys::TEAM))?;
        let role = r.get(&f, "role", Reader::text).unwrap_or_default();
        let id = taken.id(r, &f, &role);
        let from = from(r, &f, start)?;
        let until = r.get(&f, "until", |r, node| {
            let until = r.quarter(node);
            after(r, node, Some(from), until)
        });
        let fte = r.get(&f, "fte", Reader::positive).unwrap_or(Number::ONE);
        let full_cost = r.need(&f, "full_cost", Reader::money);
        let paid_by_plan = r.get(&f, "paid_by_plan", Reader::part);
        Some(TeamEntry {
            id,
            role,
            from,
            until,
            fte,
            full_cost: full_cost?,
            paid_by_plan: paid_by_plan.unwrap_or(Share::WHOLE),
        })
    })
}

fn training(r: &mut Reader<'_>, node: Node) -> Option<Vec<Training>> {
    let mut taken = Taken::of(node);
    r.list(node, |r, node| {
        let f = r.map(node, Some(&keys::TRAINING))?;
        let name = r.get(&f, "name", Reader::text).unwrap_or_default();
        let id = taken.id(r, &f, &name);
        let audience = r.get(&f, "audience", Reader::word);
        let span = r.need(&f, "span", Reader::span);
        let people = r.get(&f, "people", Reader::count);
        let cost = r.get(&f, "cost", by_category).unwrap_or_default();
        let repeat = r.get(&f, "repeat", |r, node| {
            let duration = r.duration(node)?;
            if duration.count == 0 {
                let found = r.written(node);
                r.error(node, "duration-zero", vec![("found", found)]);
                return None;
            }
            Some(duration)
        });
        Some(Training {
            id,
            audience,
            name,
            span: span?,
            people,
            cost,
            repeat,
        })
    })
}

fn champions(r: &mut Reader<'_>, node: Node) -> Option<Vec<Champion>> {
    r.list(node, |r, node| {
        let f = r.map(node, Some(&keys::CHAMPION))?;
        Some(Champion {
            department: r.get(&f, "department", Reader::text).unwrap_or_default(),
            name: r.get(&f, "name", Reader::text).unwrap_or_default(),
            from: r.get(&f, "from", Reader::quarter),
        })
    })
}

fn governance<'a>(
    r: &mut Reader<'a>,
    refs: &mut References<'a>,
    node: Node,
) -> Option<Vec<GovernanceItem>> {
    let mut taken = Taken::of(node);
    r.list(node, |r, node| {
        let f = r.map(node, Some(&keys::GOVERNANCE))?;
        let name = r.get(&f, "name", Reader::text).unwrap_or_default();
        Some(GovernanceItem {
            id: taken.id(r, &f, &name),
            name,
            initiative: refs.one(r, &f, "initiative", Refers::Initiative),
            done: r.get(&f, "done", Reader::flag).unwrap_or(false),
        })
    })
}

fn vendors(r: &mut Reader<'_>, node: Node) -> Option<Vec<Vendor>> {
    let mut taken = Taken::of(node);
    r.list(node, |r, node| {
        let f = r.map(node, Some(&keys::VENDOR))?;
        let name = r.get(&f, "name", Reader::text).unwrap_or_default();
        Some(Vendor {
            id: taken.id(r, &f, &name),
            name,
            region: r.get(&f, "region", Reader::text).unwrap_or_default(),
            stored: r.get(&f, "stored", Reader::text).unwrap_or_default(),
            processed: r.get(&f, "processed", Reader::text).unwrap_or_default(),
            certified: r.get(&f, "certified", Reader::flag),
            dpa: r.get(&f, "dpa", Reader::flag),
            contract_until: r.get(&f, "contract_until", Reader::date),
        })
    })
}

fn data_sources(r: &mut Reader<'_>, node: Node) -> Option<Vec<DataSource>> {
    let mut taken = Taken::of(node);
    r.list(node, |r, node| {
        let f = r.map(node, Some(&keys::DATA_SOURCE))?;
        let name = r.get(&f, "name", Reader::text).unwrap_or_default();
        Some(DataSource {
            id: taken.id(r, &f, &name),
            name,
            owner: r.get(&f, "owner", Reader::text).unwrap_or_default(),
            quality: r.get(&f, "quality", Reader::text).unwrap_or_default(),
            clean_up: r.get(&f, "clean_up", Reader::span),
        })
    })
}

/// The first quarter of something that lasts: the plan's own where none is written.
fn from<'a>(r: &mut Reader<'a>, f: &Fields<'a>, start: Quarter) -> Option<Quarter> {
    let written = f
        .entry("from")
        .is_some_and(|entry| !r.document.is_null(entry.value));
    match r.get(f, "from", Reader::quarter) {
        None if !written => Some(start),
        from => from,
    }
}
