//! What happens over the years: weeks, scenarios, actuals, measurements, reviews, silenced rules.

use super::checks::{Kind as Refers, References};
use crate::{
    plan::{
        Actual, Arg, Booked, Correlation, Measurement, Path, Plan, Review, ReviewKind, Scenario,
        Simulation, WeekStep, When,
    },
    yaml::{
        keys,
        reader::{Fields, Reader, Step},
        tree::Node,
    },
};

pub fn track<'a>(r: &mut Reader<'a>, refs: &mut References<'a>, f: &Fields<'a>, plan: &mut Plan) {
    plan.first_90_days = r
        .get(f, "first_90_days", |r, node| r.list(node, week_step))
        .unwrap_or_default();
    plan.scenarios = r.get(f, "scenarios", scenarios).unwrap_or_default();
    plan.simulation = r.get(f, "simulation", simulation);
    plan.actuals = r
        .get(f, "actuals", |r, node| {
            r.list(node, |r, node| actual(r, refs, node))
        })
        .unwrap_or_default();
    plan.unspent = r.get(f, "unspent", Reader::word);
    plan.measurements = r
        .get(f, "measurements", |r, node| {
            r.list(node, |r, node| measurement(r, refs, node))
        })
        .unwrap_or_default();
    plan.reviews = r
        .get(f, "reviews", |r, node| r.list(node, review))
        .unwrap_or_default();
    plan.muted = r.get(f, "rules", muted).unwrap_or_default();
}

fn week_step(r: &mut Reader<'_>, node: Node) -> Option<WeekStep> {
    let f = r.map(node, Some(&keys::WEEK_STEP))?;
    let weeks = r.need(&f, "weeks", weeks);
    let name = r.get(&f, "name", Reader::text).unwrap_or_default();
    let done = r.get(&f, "done", Reader::flag).unwrap_or(false);
    let (first, last) = weeks?;
    Some(WeekStep {
        first,
        last,
        name,
        done,
    })
}

fn weeks(r: &mut Reader<'_>, node: Node) -> Option<(u32, u32)> {
    let text = r.scalar(node)?;
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let week = |text: &str| {
        text.trim()
            .parse()
            .ok()
            .filter(|week| (1..=1_000).contains(week))
    };
    let weeks = week(first)
        .zip(week(last))
        .filter(|(first, last)| first <= last);
    if weeks.is_none() {
        r.error(node, "weeks-form", vec![("found", Reader::quote(text))]);
    }
    weeks
}

fn scenarios(r: &mut Reader<'_>, node: Node) -> Option<Vec<Scenario>> {
    let all = r.map(node, None)?;
    let mut scenarios = Vec::new();
    for entry in &all.entries {
        r.inside(Step::Name(entry.name), |r| {
            if entry.name == "plan" {
                r.error(entry.key, "scenario-named-plan", vec![]);
            }
            let f = r.map(entry.value, Some(&keys::SCENARIO))?;
            scenarios.push(Scenario {
                name: entry.name.to_owned(),
                revenue: r.get(&f, "revenue", Reader::signed_share),
                cost: r.get(&f, "cost", Reader::signed_share),
                benefit: r.get(&f, "benefit", Reader::signed_share),
                delay: r.get(&f, "delay", Reader::duration),
                set: r.get(&f, "set", set).unwrap_or_default(),
            });
            Some(())
        });
    }
    Some(scenarios)
}

fn set(r: &mut Reader<'_>, node: Node) -> Option<Vec<(Path, String)>> {
    let f = r.map(node, None)?;
    let mut all = Vec::new();
    for entry in &f.entries {
        let path = Path::parse(entry.name);
        if !crate::yaml::get::is_path(r.document, &path) {
            let near = match crate::yaml::get::nearest_path(r.document, &path) {
                near if near.0.is_empty() => "none".to_owned(),
                near => near.to_string(),
            };
            let args = vec![
                ("found", Reader::quote(entry.name)),
                ("nearest", Arg::Text(near)),
            ];
            r.inside(Step::Name(entry.name), |r| {
                r.error(entry.key, "scenario-path", args);
            });
            continue;
        }
        let value = match r.document.scalar(entry.value) {
            Some(text) => text.to_owned(),
            None => r.document.source(r.tree().span(entry.value)).to_owned(),
        };
        all.push((path, value));
    }
    Some(all)
}

fn simulation(r: &mut Reader<'_>, node: Node) -> Option<Simulation> {
    let f = r.map(node, Some(&keys::SIMULATION))?;
    let plain = Simulation::default();
    Some(Simulation {
        seed: r.get(&f, "seed", seed).unwrap_or(plain.seed),
        trials: r
            .get(&f, "trials", |r, node| r.count_in(node, 1..=10_000_000))
            .unwrap_or(plain.trials),
        correlation: r
            .get(&f, "correlation", Reader::word::<Correlation>)
            .unwrap_or(plain.correlation),
    })
}

fn seed(r: &mut Reader<'_>, node: Node) -> Option<u64> {
    let text = r.scalar(node)?;
    let seed = text.replace('_', "").parse().ok();
    if seed.is_none() {
        r.error(node, "count-form", vec![("found", Reader::quote(text))]);
    }
    seed
}

/// When something happened: exactly one of quarter, month and date.
fn when<'a>(r: &mut Reader<'a>, f: &Fields<'a>) -> Option<When> {
    let quarter = r.get(f, "quarter", Reader::quarter).map(When::Quarter);
    let month = r.get(f, "month", Reader::month).map(When::Month);
    let date = r.get(f, "date", Reader::date).map(When::Date);
    let written = ["quarter", "month", "date"]
        .iter()
        .filter(|name| f.entry(name).is_some())
        .count();
    match written {
        0 => r.error(f.node, "when-missing", vec![]),
        1 => {}
        _ => r.error(f.node, "when-twice", vec![]),
    }
    date.or(month).or(quarter)
}

fn actual<'a>(r: &mut Reader<'a>, refs: &mut References<'a>, node: Node) -> Option<Actual> {
    let f = r.map(node, Some(&keys::ACTUAL))?;
    let when = when(r, &f);
    let mut booked = [
        refs.one(r, &f, "initiative", Refers::Initiative)
            .map(Booked::Initiative),
        refs.one(r, &f, "team", Refers::Team).map(Booked::Team),
        refs.one(r, &f, "cost", Refers::Cost).map(Booked::Cost),
        refs.one(r, &f, "training", Refers::Training)
            .map(Booked::Training),
    ]
    .into_iter()
    .flatten();
    let first = booked.next();
    if booked.next().is_some() {
        r.error(node, "booked-twice", vec![]);
    }
    let amount = r.get(&f, "amount", Reader::signed_money);
    let benefit = r.get(&f, "benefit", Reader::signed_money);
    if f.entry("amount").is_none() && f.entry("benefit").is_none() {
        r.missing(&f, "amount");
    }
    let actual = Actual {
        when: when?,
        reference: r.get(&f, "ref", Reader::text).unwrap_or_default(),
        booked: first.unwrap_or(Booked::Plan),
        category: r.get(&f, "category", Reader::category),
        amount,
        benefit,
        note: r.get(&f, "note", Reader::text).unwrap_or_default(),
    };
    Some(actual)
}

fn measurement<'a>(
    r: &mut Reader<'a>,
    refs: &mut References<'a>,
    node: Node,
) -> Option<Measurement> {
    let f = r.map(node, Some(&keys::MEASUREMENT))?;
    let when = when(r, &f);
    let kpi = r.need(&f, "kpi", |r, node| {
        let text = r.scalar(node)?;
        refs.add(r, node, Refers::Kpi, text);
        Some(text.to_owned())
    });
    let value = r.need(&f, "value", Reader::number);
    Some(Measurement {
        when: when?,
        kpi: kpi?,
        value: value?,
    })
}

fn review(r: &mut Reader<'_>, node: Node) -> Option<Review> {
    let f = r.map(node, Some(&keys::REVIEW))?;
    let date = r.need(&f, "date", Reader::date);
    let kind = r.get(&f, "kind", Reader::word);
    let present = r.get(&f, "present", Reader::texts).unwrap_or_default();
    let decisions = r.get(&f, "decisions", Reader::texts).unwrap_or_default();
    let note = r.get(&f, "note", Reader::text).unwrap_or_default();
    Some(Review {
        date: date?,
        kind: kind.unwrap_or(ReviewKind::CheckIn),
        present,
        decisions,
        note,
    })
}

fn muted(r: &mut Reader<'_>, node: Node) -> Option<Vec<(String, String)>> {
    let all = r.map(node, None)?;
    let mut muted = Vec::new();
    for entry in &all.entries {
        r.inside(Step::Name(entry.name), |r| {
            let f = r.map(entry.value, Some(&keys::RULE))?;
            let reason = r.need(&f, "mute", Reader::text)?;
            if reason.trim().is_empty() {
                r.missing(&f, "mute");
                return None;
            }
            muted.push((entry.name.to_owned(), reason));
            Some(())
        });
    }
    Some(muted)
}
