//! `company` and `plan`.

use crate::{
    plan::{Arg, Company, Currency, Decision, PaybackFrom, PlanStatus, Quarter, Settings, Vat},
    yaml::{keys, reader::Reader, tree::Node, words::Language},
};

pub fn company(r: &mut Reader<'_>, node: Node) -> Option<Company> {
    let f = r.map(node, Some(&keys::COMPANY))?;
    let currency = r.get(&f, "currency", currency).unwrap_or_default();
    r.currency = currency;
    Some(Company {
        name: r.get(&f, "name", Reader::text).unwrap_or_default(),
        revenue: r.get(&f, "revenue", Reader::money),
        revenue_year: r.get(&f, "revenue_year", Reader::year),
        currency,
        vat: r.get(&f, "vat", Reader::word).unwrap_or(Vat::Excluded),
        vat_stated: f.entry("vat").is_some(),
        employees: r.get(&f, "employees", Reader::count),
        country: r.get(&f, "country", country).unwrap_or_default(),
        sector: r.get(&f, "sector", Reader::text).unwrap_or_default(),
        fiscal_year_start: r
            .get(&f, "fiscal_year_start", |r, node| r.count_in(node, 1..=12))
            .unwrap_or(1),
        works_council: r.get(&f, "works_council", Reader::flag),
    })
}

fn currency(r: &mut Reader<'_>, node: Node) -> Option<Currency> {
    let text = r.scalar(node)?;
    let currency = Currency::from_code(text.trim());
    if currency.is_none() {
        let found = Reader::quote(text);
        r.error(node, "currency-unknown", vec![("found", found)]);
    }
    currency
}

fn country(r: &mut Reader<'_>, node: Node) -> Option<String> {
    let text = r.scalar(node)?;
    let good = text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic());
    if !good {
        let found = Reader::quote(text);
        r.error(node, "country-form", vec![("found", found)]);
    }
    good.then(|| text.to_owned())
}

fn region(r: &mut Reader<'_>, node: Node) -> Option<String> {
    let text = r.scalar(node)?;
    let good = text.split_once('-').is_some_and(|(language, country)| {
        (2..=3).contains(&language.len())
            && language.bytes().all(|b| b.is_ascii_lowercase())
            && country.len() == 2
            && country.bytes().all(|b| b.is_ascii_uppercase())
    });
    if !good {
        let found = Reader::quote(text);
        r.error(node, "region-form", vec![("found", found)]);
    }
    good.then(|| text.to_owned())
}

pub fn settings(r: &mut Reader<'_>, node: Node, fallback: Quarter) -> Option<Settings> {
    let f = r.map(node, Some(&keys::SETTINGS))?;
    let start = r.need(&f, "start", Reader::quarter).unwrap_or(fallback);
    let plain = Settings::starting(start);
    Some(Settings {
        title: r.get(&f, "title", Reader::text).unwrap_or_default(),
        status: r.get(&f, "status", Reader::word::<PlanStatus>),
        version: r.get(&f, "version", Reader::count),
        start,
        language: r
            .get(&f, "language", Reader::word::<Language>)
            .map(|language| language.0.to_owned())
            .unwrap_or_default(),
        region: r.get(&f, "region", region).unwrap_or_default(),
        as_of: r.get(&f, "as_of", Reader::quarter),
        decision: r.get(&f, "decision", decision),
        discount_rate: r
            .get(&f, "discount_rate", Reader::signed_share)
            .unwrap_or(plain.discount_rate),
        indexation: r
            .get(&f, "indexation", |r, node| {
                r.by_id(node, Reader::id, Reader::signed_share)
            })
            .map(|(shares, _)| shares)
            .unwrap_or_default(),
        payback_from: r
            .get(&f, "payback_from", Reader::word::<PaybackFrom>)
            .unwrap_or(plain.payback_from),
        evaluation: r
            .get(&f, "evaluation", evaluation)
            .unwrap_or(plain.evaluation),
    })
}

/// A benefit must count for some time.
fn evaluation(r: &mut Reader<'_>, node: Node) -> Option<crate::plan::Duration> {
    let duration = r.duration(node)?;
    if duration.count == 0 {
        let found = r.written(node);
        r.error(node, "duration-zero", vec![("found", found)]);
        return None;
    }
    Some(duration)
}

fn decision(r: &mut Reader<'_>, node: Node) -> Option<Decision> {
    let f = r.map(node, Some(&keys::DECISION))?;
    Some(Decision {
        ask: r.get(&f, "ask", Reader::text).unwrap_or_default(),
        by: r.get(&f, "by", Reader::date),
        gate: r.get(&f, "gate", Reader::text).unwrap_or_default(),
    })
}

/// Two quarters in the wrong order; the later key falls back.
pub fn after(
    r: &mut Reader<'_>,
    node: Node,
    from: Option<Quarter>,
    until: Option<Quarter>,
) -> Option<Quarter> {
    match (from, until) {
        (Some(from), Some(until)) if until < from => {
            let args = vec![("from", Arg::Quarter(from)), ("until", Arg::Quarter(until))];
            r.error(node, "until-before-from", args);
            None
        }
        _ => until,
    }
}
