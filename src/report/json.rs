//! The summary as JSON: stable keys for scripts and other programs, always exact (commands.md).

use serde_json::{Map, Value, json};

use super::{Page, wording};
use crate::{
    calc::{InitiativeFigures, Irr, PartFigures, Payback},
    plan::{Id, Initiative, Money, Notice, Number, Pillar, Plan, Quarter, Risk, Share, Size},
};

/// The whole summary.
pub fn summary(page: &Page) -> Value {
    let Page { plan, figures, .. } = page;
    let amount = |money: Money| Value::from(money.exact(plan.currency()));
    let rate = match plan.budget.size {
        Size::Rate(rate) => Some(rate),
        Size::Amount(_) => None,
    };
    json!({
        "format": 1,
        "company": plan.company.name,
        "currency": plan.currency().code(),
        "revenue": plan.company.revenue.map(amount),
        "rate": rate.map(share),
        "envelope": amount(figures.envelope),
        "reserve": amount(figures.reserve),
        "divisible": amount(figures.divisible),
        "changes": amount(figures.changes),
        "funding": amount(figures.funding),
        "unallocated": amount(figures.unallocated),
        "periods": periods(page),
        "years": years(page),
        "quarters": quarters(page),
        "categories": categories(page),
        "pillars": pillars(page),
        "phases": phases(page),
        "initiatives": plan.initiatives.iter().zip(&figures.initiatives)
            .map(|(item, of)| initiative(page, item, of)).collect::<Value>(),
        "totals": totals(page),
        "funding_items": plan.funding.iter().map(|item| json!({
            "id": item.id.as_str(),
            "name": item.name,
            "amount": amount(item.amount),
            "quarter": quarter(item.quarter),
            "category": item.category.as_str(),
            "status": item.status.word(),
        })).collect::<Value>(),
        "decision": plan.settings.decision.as_ref().map(|decision| json!({
            "ask": text(&decision.ask),
            "by": decision.by.map(|day| day.to_string()),
            "gate": text(&decision.gate),
        })),
        "risks": risks(page),
        "findings": page.findings.iter().map(|notice| finding(page, notice)).collect::<Value>(),
    })
}

/// One finding, as `check` writes it as well.
pub fn finding(page: &Page, notice: &Notice) -> Value {
    super::finding(page.locale, notice)
}

/// A text, or null where nothing is written.
fn text(text: &str) -> Value {
    (!text.is_empty()).then_some(text).into()
}

fn share(share: Share) -> Value {
    share.number_text().into()
}

fn quarter(quarter: Quarter) -> Value {
    quarter.to_string().into()
}

/// `amount`, `committed`, `headroom`.
fn part(plan: &Plan, map: &mut Map<String, Value>, part: &PartFigures) {
    let amount = |money: Money| Value::from(money.exact(plan.currency()));
    map.insert("amount".into(), amount(part.allocated));
    map.insert("committed".into(), amount(part.committed));
    map.insert("headroom".into(), amount(part.headroom));
}

/// Amounts by category.
fn by_category(page: &Page, amounts: &[Money]) -> Value {
    let ids = page.figures.category_ids.iter().map(Id::as_str);
    by_id(page.plan, ids.zip(amounts))
}

fn by_id<'a>(plan: &Plan, amounts: impl Iterator<Item = (&'a str, &'a Money)>) -> Value {
    amounts
        .map(|(id, money)| (id.to_owned(), money.exact(plan.currency()).into()))
        .collect::<Map<String, Value>>()
        .into()
}

fn periods(page: &Page) -> Value {
    let list = page.figures.periods.iter().map(|period| {
        json!({
            "years": period.years.to_string(),
            "share": share(period.share),
            "amount": period.part.allocated.exact(page.plan.currency()),
            "categories": by_category(page, &period.categories),
            "committed": period.part.committed.exact(page.plan.currency()),
            "headroom": period.part.headroom.exact(page.plan.currency()),
        })
    });
    list.collect()
}

fn years(page: &Page) -> Value {
    let currency = page.plan.currency();
    let list = page.figures.years.iter().map(|year| {
        let mut map = Map::new();
        map.insert("year".into(), year.year.into());
        map.insert("amount".into(), year.part.allocated.exact(currency).into());
        let quarters = year.quarters.iter();
        map.insert(
            "quarters".into(),
            quarters.map(|money| money.exact(currency)).collect(),
        );
        map.insert("categories".into(), by_category(page, &year.categories));
        if page.figures.has_pillar_split {
            let words = Pillar::ALL.iter().map(|pillar| pillar.word());
            map.insert("pillars".into(), by_id(page.plan, words.zip(&year.pillars)));
        }
        map.insert(
            "committed".into(),
            year.part.committed.exact(currency).into(),
        );
        map.insert("headroom".into(), year.part.headroom.exact(currency).into());
        Value::from(map)
    });
    list.collect()
}

fn quarters(page: &Page) -> Value {
    let currency = page.plan.currency();
    let list = page.figures.quarters.iter().map(|of| {
        json!({
            "quarter": quarter(of.quarter),
            "allocated": of.part.allocated.exact(currency),
            "committed": of.part.committed.exact(currency),
            "line_cost": of.line_cost.exact(currency),
            "actual": of.actual.exact(currency),
            "benefit": of.benefit.exact(currency),
            "cumulative": of.cumulative.exact(currency),
        })
    });
    list.collect()
}

fn categories(page: &Page) -> Value {
    let shares = &page.plan.budget.categories;
    let list = page
        .figures
        .category_ids
        .iter()
        .zip(&page.figures.categories);
    let list = list.map(|(id, of)| {
        let found = shares.iter().find(|(other, _)| other == id);
        let mut map = Map::new();
        map.insert("id".into(), id.as_str().into());
        map.insert(
            "share".into(),
            share(found.map_or(Share::ZERO, |(_, of)| *of)),
        );
        part(page.plan, &mut map, of);
        Value::from(map)
    });
    list.collect()
}

fn pillars(page: &Page) -> Value {
    let list = page.pillars().map(|(pillar, found, of)| {
        let mut map = Map::new();
        map.insert("id".into(), pillar.word().into());
        map.insert("share".into(), found.map_or(Value::Null, share));
        part(page.plan, &mut map, of);
        if !page.figures.has_pillar_split {
            map.insert("amount".into(), Value::Null);
            map.insert("headroom".into(), Value::Null);
        }
        Value::from(map)
    });
    list.collect()
}

fn phases(page: &Page) -> Value {
    let list = page.plan.phases.iter().zip(&page.figures.phases);
    let list = list.map(|(phase, of)| {
        let mut map = Map::new();
        map.insert("id".into(), phase.id.as_str().into());
        map.insert("name".into(), phase.name.as_str().into());
        map.insert("span".into(), phase.span.to_string().into());
        part(page.plan, &mut map, of);
        let milestones = phase.milestones.iter().map(|milestone| {
            json!({
                "quarter": quarter(milestone.quarter),
                "name": milestone.name,
                "done": milestone.done,
            })
        });
        map.insert("milestones".into(), milestones.collect());
        Value::from(map)
    });
    list.collect()
}

fn initiative(page: &Page, item: &Initiative, of: &InitiativeFigures) -> Value {
    let currency = page.plan.currency();
    let returns = &of.returns;
    let (mut first, mut live) = (Value::Null, Value::Null);
    if let Payback::In {
        tenths_from_first,
        tenths_from_go_live,
        ..
    } = returns.payback
    {
        first = tenths(i128::from(tenths_from_first)).into();
        live = tenths(i128::from(tenths_from_go_live)).into();
    }
    let costs = of.cost_by_quarter.iter();
    json!({
        "id": item.id.as_str(),
        "name": item.name,
        "pillar": item.pillar.map(Pillar::word),
        "horizon": item.horizon.map(crate::plan::Horizon::word),
        "phase": page.plan.phase_of(item).map(|phase| phase.id.as_str()),
        "span": item.span.map(|span| span.to_string()),
        "status": item.status.word(),
        "cost": of.cost.exact(currency),
        "cost_by_quarter": costs
            .map(|(quarter, money)| (quarter.to_string(), money.exact(currency).into()))
            .collect::<Map<String, Value>>(),
        "running_cost_per_year": of.running_cost_per_year.exact(currency),
        "benefit_per_year": of.benefit_per_year.exact(currency),
        "go_live": of.go_live.map(quarter),
        "payback_quarter": returns.payback.quarter().map(quarter),
        "payback_months_from_first_spend": first,
        "payback_months_from_go_live": live,
        "payback_cash_quarter": returns.payback_cash.quarter().map(quarter),
        "npv": returns.npv.map(|npv| npv.exact(currency)),
        "irr": irr(&returns.irr),
        "roi": returns.roi.map(one_decimal),
        "notes": wording::why_missing(page.locale, of),
    })
}

fn totals(page: &Page) -> Value {
    let currency = page.plan.currency();
    let totals = &page.figures.totals;
    json!({
        "cost": totals.cost.exact(currency),
        "benefit": totals.benefit.exact(currency),
        "net": totals.net.exact(currency),
        "break_even_quarter": totals.break_even.quarter().map(quarter),
        "npv": totals.npv.exact(currency),
        "irr": irr(&totals.irr),
        "roi": totals.roi.map(one_decimal),
    })
}

fn risks(page: &Page) -> Value {
    let currency = page.plan.currency();
    let risk = |owner: Option<&Id>, risk: &Risk| {
        json!({
            "initiative": owner.map(Id::as_str),
            "kind": risk.kind.map(crate::plan::RiskKind::word),
            "name": risk.name,
            "probability": risk.probability.map(share),
            "impact": risk.impact.map(|impact| impact.exact(currency)),
            "expected": super::expected(risk).map(|expected| expected.exact(currency)),
            "response": text(&risk.response),
            "plan_b": risk.plan_b.as_ref().map(crate::plan::PlanB::action),
        })
    };
    let own = page.plan.risks.iter().map(|item| risk(None, item));
    let of_initiatives = page
        .plan
        .initiatives
        .iter()
        .flat_map(|item| item.risks.iter().map(|it| risk(Some(&item.id), it)));
    own.chain(of_initiatives).collect()
}

fn irr(irr: &Irr) -> Option<String> {
    match irr {
        Irr::One(rate) => percent(*rate),
        _ => None,
    }
}

/// A percentage with one decimal, halves away from zero.
fn one_decimal(share: Share) -> String {
    Number::from_millionths(i128::from(share.parts())).rounded_text(1)
}

/// A fraction as a percentage with one decimal, halves away from zero.
#[expect(
    clippy::cast_possible_truncation,
    reason = "checked to lie far inside the range"
)]
fn percent(fraction: f64) -> Option<String> {
    let scaled = (fraction * 1_000.0).round();
    (scaled.abs() < 1e15).then(|| tenths(scaled as i128))
}

/// A count of tenths with a decimal point.
fn tenths(count: i128) -> String {
    let sign = if count < 0 { "-" } else { "" };
    let size = count.unsigned_abs();
    format!("{sign}{}.{}", size / 10, size % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_have_one_decimal_and_round_half_away() {
        assert_eq!(percent(0.4855).unwrap(), "48.6");
        assert_eq!(percent(0.7).unwrap(), "70.0");
        assert_eq!(percent(-0.00_25).unwrap(), "-0.3");
        assert_eq!(percent(f64::NAN), None);
    }
}
