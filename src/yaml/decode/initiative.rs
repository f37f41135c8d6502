//! `initiatives`.

use super::{
    INITIATIVES, Taken,
    checks::{Kind as Refers, References},
    parts::{by_category, kpis, risks},
};
use crate::{
    plan::{
        AiAct, Arg, Benefit, BenefitKind, Cost, Id, Initiative, PaidBy, Quarter, Ramp, RunningCost,
        Severity, Share, Span, Status, Worth,
    },
    yaml::{
        keys,
        reader::{Entry, Fields, Reader, Step},
        tree::{Kind, Node},
    },
};

pub fn initiatives<'a>(
    r: &mut Reader<'a>,
    refs: &mut References<'a>,
    node: Node,
) -> Option<Vec<Initiative>> {
    let mut taken = Taken::of(node);
    let mut count = 0_usize;
    r.list(node, |r, item| {
        count = count.saturating_add(1);
        if count > INITIATIVES {
            if count == INITIATIVES.saturating_add(1) {
                let args = vec![("most", Arg::Count(INITIATIVES))];
                r.error(item, "too-many-initiatives", args);
            }
            return None;
        }
        initiative(r, refs, item, &mut taken)
    })
}

fn initiative<'a>(
    r: &mut Reader<'a>,
    refs: &mut References<'a>,
    node: Node,
    taken: &mut Taken,
) -> Option<Initiative> {
    let f = r.map(node, Some(&keys::INITIATIVE))?;
    let name = r.get(&f, "name", Reader::text).unwrap_or_default();
    let mut new = Initiative::new(taken.id(r, &f, &name), name);
    new.pillar = r.get(&f, "pillar", Reader::word);
    new.horizon = r.get(&f, "horizon", Reader::word);
    new.phase = refs.one(r, &f, "phase", Refers::Phase);
    new.department = r.get(&f, "department", Reader::text).unwrap_or_default();
    new.status = r.get(&f, "status", Reader::word).unwrap_or(Status::Planned);
    new.span = if new.status == Status::Idea {
        r.get(&f, "span", Reader::span)
    } else {
        r.need(&f, "span", Reader::span)
    };
    new.go_live = r.get(&f, "go_live", Reader::quarter);
    new.progress = r.get(&f, "progress", Reader::part);
    new.owner = r.get(&f, "owner", Reader::text).unwrap_or_default();
    new.important = r.get(&f, "important", Reader::flag).unwrap_or(false);
    new.core_process = r.get(&f, "core_process", Reader::flag).unwrap_or(false);
    new.integrates = r.get(&f, "integrates", Reader::texts).unwrap_or_default();
    new.cost = r
        .get(&f, "cost", |r, node| cost(r, node, new.span))
        .unwrap_or_default();
    let by_quarter = matches!(new.cost, Cost::ByQuarter(_));
    new.spread = r
        .get(&f, "spread", |r, node| {
            spread(r, node, new.span, by_quarter)
        })
        .unwrap_or_default();
    new.running_cost = r.get(&f, "running_cost", running_cost);
    new.benefits = r
        .get(&f, "benefit", |r, node| match r.tree().kind(node) {
            Kind::List { .. } => r.list(node, |r, node| benefit(r, refs, node)),
            _ => benefit(r, refs, node).map(|one| vec![one]),
        })
        .unwrap_or_default();
    new.fte = r.get(&f, "fte", Reader::positive);
    new.needs = refs.many(r, &f, "needs", Refers::Needs);
    new.with = refs.many(r, &f, "with", Refers::With);
    new.vendors = refs.many(r, &f, "vendors", Refers::Vendor);
    new.data = refs.many(r, &f, "data", Refers::Data);
    new.ai_act = r.get(&f, "ai_act", ai_act);
    new.personal_data = r.get(&f, "personal_data", Reader::flag);
    new.works_council = r.get(&f, "works_council", Reader::word);
    new.risks = r.get(&f, "risks", risks).unwrap_or_default();
    new.kpis = r.get(&f, "kpis", kpis).unwrap_or_default();
    new.lessons = r.get(&f, "lessons", Reader::text).unwrap_or_default();
    new.notes = r.get(&f, "notes", Reader::text).unwrap_or_default();
    Some(new)
}

fn cost(r: &mut Reader<'_>, node: Node, span: Option<Span>) -> Option<Cost> {
    let document = r.document;
    // the second half of `62,5` in braces looks like a key with digits, but has no value
    let by_quarter = r.tree().entries(node).any(|(key, value)| {
        let name = document.scalar(key).unwrap_or_default();
        name.starts_with(|c: char| c.is_ascii_digit()) && !r.tree().span(value).is_empty()
    });
    if !by_quarter {
        return by_category(r, node).map(Cost::Total);
    }
    let f = r.map(node, None)?;
    let mut all: Vec<(Quarter, crate::plan::ByCategory)> = Vec::new();
    for entry in &f.entries {
        r.inside(Step::Name(entry.name), |r| {
            let quarter = r.quarter(entry.key);
            let amounts = by_category(r, entry.value);
            if let (Some(quarter), Some(span)) = (quarter, span)
                && !span.contains(quarter)
            {
                let args = vec![
                    ("quarter", Arg::Quarter(quarter)),
                    ("span", Arg::Span(span)),
                ];
                r.error(entry.key, "cost-outside-span", args);
            }
            all.extend(quarter.zip(amounts));
        });
    }
    Some(Cost::ByQuarter(all))
}

fn spread(
    r: &mut Reader<'_>,
    node: Node,
    span: Option<Span>,
    by_quarter: bool,
) -> Option<Vec<Share>> {
    if by_quarter {
        r.error(node, "spread-with-quarters", vec![]);
        return None;
    }
    let shares = r.shares(node)?;
    if shares.len() != r.tree().children(node).count() {
        return None;
    }
    if let Some(span) = span
        && shares.len() != span.quarters()
    {
        let args = vec![
            ("found", Arg::Count(shares.len())),
            ("expected", Arg::Count(span.quarters())),
            ("span", Arg::Span(span)),
        ];
        r.error(node, "spread-length", args);
        return None;
    }
    r.must_be_whole(node, Share::sum(shares.iter().copied()));
    Some(shares)
}

fn running_cost(r: &mut Reader<'_>, node: Node) -> Option<RunningCost> {
    let f = r.map(node, None)?;
    let paid_by = r.get(&f, "paid_by", Reader::word).unwrap_or(PaidBy::Line);
    let line_from = r.get(&f, "line_from", Reader::quarter);
    let mut amounts = Vec::new();
    for entry in &f.entries {
        if keys::RUNNING_COST.key(entry.name).is_none() && !entry.broken {
            r.inside(Step::Name(entry.name), |r| {
                let amount = category_key(r, entry)
                    .and_then(|id| r.estimate(entry.value).map(|amount| (id, amount)));
                amounts.extend(amount);
            });
        }
    }
    Some(RunningCost {
        amounts,
        paid_by,
        line_from,
    })
}

/// A category, unless the key is a known one with a slip in it.
fn category_key(r: &mut Reader<'_>, entry: &Entry<'_>) -> Option<Id> {
    if let Some(id) = Id::parse(entry.name) {
        r.names(&id, entry.key);
        return Some(id);
    }
    let names = keys::RUNNING_COST.keys.iter().map(|key| key.name);
    let Some(near) = r.likely(entry.name, names) else {
        return r.id(entry.key);
    };
    let args = vec![
        ("key", Reader::quote(entry.name)),
        ("nearest", Arg::Text(near.to_owned())),
    ];
    r.say(entry.key, "key-unknown", Severity::Warning, args);
    None
}

fn benefit<'a>(r: &mut Reader<'a>, refs: &mut References<'a>, node: Node) -> Option<Benefit> {
    let f = r.map(node, Some(&keys::BENEFIT))?;
    let kind = r.get(&f, "kind", Reader::word);
    let has_hours = f.entry("hours_per_month").is_some();
    let has_year = f.entry("per_year").is_some();
    let hours = match kind {
        Some(BenefitKind::Hours) => !has_year || has_hours,
        Some(_) => false,
        None => has_hours && !has_year,
    };
    let plain = if hours {
        BenefitKind::Hours
    } else {
        BenefitKind::Cash
    };
    let process = refs.one(r, &f, "process", Refers::Process);
    let ramp = r.get(&f, "ramp", ramp).unwrap_or(Ramp::AtOnce);
    let worth = if hours {
        let hours_per_month = r.need(&f, "hours_per_month", Reader::positive);
        let hour_cost = r.need(&f, "hour_cost", Reader::money);
        let realised = r.get(&f, "realised", Reader::share);
        idle(r, &f, &["per_year"]);
        Worth::Hours {
            hours_per_month: hours_per_month?,
            hour_cost: hour_cost?,
            realised: realised.unwrap_or(Share::WHOLE),
        }
    } else {
        let per_year = r.need(&f, "per_year", Reader::estimate);
        idle(r, &f, &["hours_per_month", "hour_cost", "realised"]);
        Worth::PerYear(per_year?)
    };
    Some(Benefit {
        kind: kind.unwrap_or(plain),
        process,
        worth,
        ramp,
    })
}

/// Names keys that count nothing beside the others.
fn idle(r: &mut Reader<'_>, f: &Fields<'_>, names: &[&'static str]) {
    for name in names {
        if let Some(entry) = f.entry(name) {
            let key = entry.key;
            let args = vec![("key", Arg::Text((*name).to_owned()))];
            r.inside(Step::Name(name), |r| {
                r.say(key, "benefit-idle", Severity::Warning, args);
            });
        }
    }
}

fn ramp(r: &mut Reader<'_>, node: Node) -> Option<Ramp> {
    match r.tree().kind(node) {
        Kind::List { .. } => {
            let shares = r.shares(node)?;
            (!shares.is_empty()).then_some(Ramp::Steps(shares))
        }
        _ => r.duration(node).map(Ramp::Over),
    }
}

fn ai_act(r: &mut Reader<'_>, node: Node) -> Option<AiAct> {
    if matches!(r.tree().kind(node), Kind::Scalar(_)) {
        return r.word(node).map(|class| AiAct {
            class,
            role: None,
            duties_done: Vec::new(),
            note: String::new(),
        });
    }
    let f = r.map(node, Some(&keys::AI_ACT))?;
    let class = r.need(&f, "class", Reader::word);
    let role = r.get(&f, "role", Reader::word);
    let duties_done = r.get(&f, "duties_done", Reader::texts).unwrap_or_default();
    let note = r.get(&f, "note", Reader::text).unwrap_or_default();
    Some(AiAct {
        class: class?,
        role,
        duties_done,
        note,
    })
}
