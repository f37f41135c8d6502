//! Parts that several lists share: amounts by category, risks, KPIs.

use super::Taken;
use crate::{
    plan::{ByCategory, Kpi, PlanB, Risk},
    yaml::{
        keys,
        reader::Reader,
        tree::{Kind, Node},
    },
};

/// Amounts by category.
pub fn by_category(r: &mut Reader<'_>, node: Node) -> Option<ByCategory> {
    r.by_id(node, Reader::category, Reader::estimate)
        .map(|(amounts, _)| amounts)
}

/// A list of risks.
pub fn risks(r: &mut Reader<'_>, node: Node) -> Option<Vec<Risk>> {
    r.list(node, |r, node| {
        let f = r.map(node, Some(&keys::RISK))?;
        Some(Risk {
            kind: r.get(&f, "kind", Reader::word),
            name: r.get(&f, "name", Reader::text).unwrap_or_default(),
            probability: r.get(&f, "probability", Reader::part),
            impact: r.get(&f, "impact", Reader::money),
            response: r.get(&f, "response", Reader::text).unwrap_or_default(),
            plan_b: r.get(&f, "plan_b", plan_b),
        })
    })
}

fn plan_b(r: &mut Reader<'_>, node: Node) -> Option<PlanB> {
    if matches!(r.tree().kind(node), Kind::Scalar(_)) {
        return r.text(node).map(PlanB::Text);
    }
    let f = r.map(node, Some(&keys::PLAN_B))?;
    Some(PlanB::Full {
        trigger: r.get(&f, "trigger", Reader::text).unwrap_or_default(),
        action: r.get(&f, "do", Reader::text).unwrap_or_default(),
        cost: r.get(&f, "cost", Reader::signed_share),
        benefit: r.get(&f, "benefit", Reader::signed_share),
        delay: r.get(&f, "delay", Reader::duration),
    })
}

/// A list of KPIs.
pub fn kpis(r: &mut Reader<'_>, node: Node) -> Option<Vec<Kpi>> {
    let mut taken = Taken::of(node);
    r.list(node, |r, node| {
        let f = r.map(node, Some(&keys::KPI))?;
        let name = r.get(&f, "name", Reader::text).unwrap_or_default();
        Some(Kpi {
            id: taken.id(r, &f, &name),
            level: r.get(&f, "level", Reader::word),
            unit: r.get(&f, "unit", Reader::text).unwrap_or_default(),
            baseline: r.get(&f, "baseline", Reader::number),
            target: r.get(&f, "target", Reader::number),
            by: r.get(&f, "by", Reader::quarter),
            better: r.get(&f, "better", Reader::word),
            name,
        })
    })
}
