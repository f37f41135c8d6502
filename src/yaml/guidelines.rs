//! Reads the rules of thumb from `assets/guidelines.yaml`, which is part of the program.

use super::{
    Document,
    reader::{Fields, Reader},
    tree::Node,
};
use crate::plan::{
    Beginning, Currency, Duration, Guidelines, Horizon, Money, Notice, PhaseGuide, Pillar,
    RiskGuide, Share, StandardCategory,
};

const TEXT: &str = include_str!("../../assets/guidelines.yaml");

/// The line that parts the rules from what only a new plan asks for: each start of the program reads the rules.
const PARTING: &str = "# What a new plan begins with.";

fn parts() -> (&'static str, &'static str) {
    TEXT.split_once(PARTING).unwrap_or((TEXT, ""))
}

/// The rules of thumb.
pub fn guidelines() -> Guidelines {
    read(parts().0, whole).0.unwrap_or_else(empty)
}

/// What a new plan begins with.
pub fn beginning() -> Beginning {
    read(parts().1, begun).0.unwrap_or_default()
}

fn empty() -> Guidelines {
    Guidelines {
        source: String::new(),
        date: String::new(),
        rate_low: Share::ZERO,
        rate_default: Share::ZERO,
        rate_high: Share::ZERO,
        periods: Vec::new(),
        categories: Vec::new(),
        category_tolerance: Share::ZERO,
        assessment: (0, 0),
        team_fte: (0, 0),
        full_cost: 0,
        payback: Vec::new(),
        horizon_months: Vec::new(),
        skills: Duration::quarters_long(0),
        vendors: (0, 0),
        works_council: Vec::new(),
        risks: RiskGuide::default(),
    }
}

/// What a text holds, and what is wrong with it.
fn read<T>(
    text: &str,
    whole: impl for<'a> FnOnce(&mut Reader<'a>, &Fields<'a>) -> T,
) -> (Option<T>, Vec<Notice>) {
    let document = match Document::read(text.as_bytes()) {
        Ok(document) => document,
        Err(notices) => return (None, notices),
    };
    let mut r = Reader::new(&document, Currency::default());
    let fields = document.tree().root().and_then(|root| r.map(root, None));
    let held = fields.map(|fields| whole(&mut r, &fields));
    (held, r.finish().0)
}

fn whole<'a>(r: &mut Reader<'a>, f: &Fields<'a>) -> Guidelines {
    let mut new = Guidelines {
        source: r.need(f, "source", Reader::text).unwrap_or_default(),
        date: r.need(f, "date", Reader::text).unwrap_or_default(),
        ..empty()
    };
    if let Some(rate) = r.need(f, "rate", |r, node| r.map(node, None)) {
        new.rate_low = r.need(&rate, "low", Reader::share).unwrap_or_default();
        new.rate_default = r.need(&rate, "default", Reader::share).unwrap_or_default();
        new.rate_high = r.need(&rate, "high", Reader::share).unwrap_or_default();
    }
    new.periods = items(r, f, "periods", |r, f| {
        let years = r.need(f, "years", Reader::count);
        let share = r.need(f, "share", Reader::share);
        Some((years?, share?, r.need(f, "text", Reader::text)?))
    });
    if let Some(shares) = r.need(f, "categories", |r, node| r.map(node, None)) {
        new.categories = StandardCategory::ALL
            .into_iter()
            .filter_map(|category| {
                let share = r.need(&shares, category.word(), Reader::share)?;
                Some((category, share))
            })
            .collect();
    }
    new.category_tolerance = r
        .need(f, "category_tolerance", Reader::share)
        .unwrap_or_default();
    new.assessment = range(r, f, "assessment", units).unwrap_or_default();
    if let Some(team) = r.need(f, "team", |r, node| r.map(node, None)) {
        new.team_fte = range(r, &team, "fte", Reader::count).unwrap_or_default();
        new.full_cost = r.need(&team, "full_cost", units).unwrap_or_default();
    }
    if let Some(horizons) = r.need(f, "horizons", |r, node| r.map(node, None)) {
        for horizon in Horizon::ALL {
            let of = r.need(&horizons, horizon.word(), |r, node| r.map(node, None));
            if let Some(of) = of {
                let payback = r.need(&of, "payback", Reader::duration);
                new.payback.extend(payback.map(|mark| (*horizon, mark)));
                let months = range(r, &of, "months", Reader::count);
                new.horizon_months
                    .extend(months.map(|(from, to)| (*horizon, from, to)));
            }
        }
    }
    new.skills = r.need(f, "skills", Reader::duration).unwrap_or(new.skills);
    new.vendors = range(r, f, "vendors", Reader::count).unwrap_or_default();
    if let Some(countries) = r.need(f, "works_council", |r, node| r.map(node, None)) {
        for entry in &countries.entries {
            let from = r.count(entry.value);
            new.works_council
                .extend(from.map(|from| (entry.name.to_owned(), from)));
        }
    }
    new.risks = risks(r, f).unwrap_or_default();
    new
}

fn begun<'a>(r: &mut Reader<'a>, f: &Fields<'a>) -> Beginning {
    let phases = items(r, f, "phases", |r, f| {
        let id = r.need(f, "id", Reader::id);
        let after = r.need(f, "after", Reader::count);
        let years = r.need(f, "years", Reader::count);
        let milestones = items(r, f, "milestones", |r, f| {
            let after = r.need(f, "after", Reader::count);
            Some((after?, r.need(f, "text", Reader::text)?))
        });
        Some(PhaseGuide {
            id: id?,
            after: after?,
            years: years?,
            milestones,
        })
    });
    let first_90_days = items(r, f, "first_90_days", |r, f| {
        let first = r.need(f, "first", Reader::count);
        let last = r.need(f, "last", Reader::count);
        Some((first?, last?, r.need(f, "text", Reader::text)?))
    });
    let mut pillars = Vec::new();
    if let Some(texts) = r.need(f, "pillars", |r, node| r.map(node, None)) {
        for pillar in Pillar::ALL {
            let held = r.need(&texts, pillar.word(), Reader::texts);
            pillars.extend(held.map(|texts| (*pillar, texts)));
        }
    }
    Beginning {
        phases,
        first_90_days,
        pillars,
    }
}

/// How risks are weighed.
fn risks<'a>(r: &mut Reader<'a>, f: &Fields<'a>) -> Option<RiskGuide> {
    let of = r.need(f, "risks", |r, node| r.map(node, None))?;
    let borders = |r: &mut Reader<'a>, node| r.list(node, Reader::share);
    let probability = r.need(&of, "probability", borders);
    let impact = r.need(&of, "impact", borders);
    let score = r.need(&of, "score", |r, node| r.map(node, None))?;
    let low = r.need(&score, "low", Reader::count);
    let medium = r.need(&score, "medium", Reader::count);
    let high = r.need(&score, "high", Reader::count);
    let sure = r.need(&of, "sure", Reader::share);
    Some(RiskGuide {
        probability: probability?,
        impact: impact?,
        low: low?,
        medium: medium?,
        high: high?,
        sure: sure?,
    })
}

/// The items of a list of maps.
fn items<'a, T>(
    r: &mut Reader<'a>,
    f: &Fields<'a>,
    name: &'static str,
    mut read: impl FnMut(&mut Reader<'a>, &Fields<'a>) -> Option<T>,
) -> Vec<T> {
    r.need(f, name, |r, node| {
        r.list(node, |r, node| {
            let fields = r.map(node, None)?;
            read(r, &fields)
        })
    })
    .unwrap_or_default()
}

/// `{ from: …, to: … }`.
fn range<'a, T>(
    r: &mut Reader<'a>,
    f: &Fields<'a>,
    name: &'static str,
    read: impl Fn(&mut Reader<'a>, Node) -> Option<T>,
) -> Option<(T, T)> {
    let of = r.need(f, name, |r, node| r.map(node, None))?;
    let from = r.need(&of, "from", &read);
    let to = r.need(&of, "to", &read);
    Some((from?, to?))
}

/// An amount in whole units.
fn units(r: &mut Reader<'_>, node: Node) -> Option<i64> {
    let amount: Money = r.money(node)?;
    i64::try_from(amount.minor() / Currency::default().minor_per_unit()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Id;

    #[test]
    fn the_rules_of_thumb_are_whole() {
        let (guidelines, notices) = read(parts().0, whole);
        assert_eq!(notices, vec![]);
        let guidelines = guidelines.unwrap();
        assert_eq!(guidelines.rate_default.to_string(), "3.5%");
        assert_eq!(guidelines.periods.len(), 4);
        assert_eq!(guidelines.assessment, (15_000, 30_000));
        assert_eq!(guidelines.full_cost, 93_600);
        assert_eq!(guidelines.skills, Duration::parse("18 months").unwrap());
        assert_eq!(guidelines.horizon_months.len(), 3);
        assert_eq!(
            guidelines.payback_mark(Horizon::Strategic),
            Duration::parse("24 months")
        );
        assert_eq!(guidelines.risks.probability.len(), 4);
        assert_eq!(guidelines.risks.sure, Share::percent(80));
        let shares = guidelines.periods.iter().map(|(_, share, _)| *share);
        assert_eq!(Share::sum(shares), Share::WHOLE);
    }

    #[test]
    fn a_new_plan_begins_with_phases_weeks_and_what_each_pillar_holds() {
        let (beginning, notices) = read(parts().1, begun);
        assert_eq!(notices, vec![]);
        let beginning = beginning.unwrap();
        assert_eq!(beginning.phases.len(), 3);
        assert_eq!(beginning.phases[0].id, Id::slug("foundation"));
        assert_eq!(beginning.first_90_days.len(), 3);
        assert_eq!(beginning.pillars.len(), 4);
    }
}
