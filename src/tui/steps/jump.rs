//! From a finding to the page that mends it.

use super::{Answer, Cx, Page, Part, Step, initiative};
use crate::{
    plan::{Id, Notice, Path, Plan},
    tui::{
        forms,
        rows::Spot,
        screens::{
            file,
            kpis::{self, Which},
        },
    },
};

/// Complaints about how the text is written: the plan, and so its pages, know nothing of it.
const IN_TEXT: [&str; 7] = [
    "key-unknown",
    "key-stray",
    "key-duplicate",
    "key-not-text",
    "tag-ignored",
    "id-missing",
    "id-duplicate",
];

/// To where a finding or a complaint is mended. What no page shows stands in the plan's text.
pub fn to(cx: &Cx<'_>, notice: &Notice) -> Answer {
    match place_of(cx.plan, &notice.path) {
        (page, _) if page.step == Step::File || IN_TEXT.contains(&notice.code) => {
            file::to(cx, notice)
        }
        (page, Some(row)) => Answer::GoTo(page, row),
        (page, None) => Answer::Go(page),
    }
}

/// Where what a path names is changed: the page, and the row of it where one is meant.
pub fn place_of(plan: &Plan, path: &Path) -> (Page, Option<Spot>) {
    let steps: Vec<&str> = path.steps().collect();
    if let ["initiatives", id, rest @ ..] = steps.as_slice() {
        let at = plan
            .initiatives
            .iter()
            .position(|item| item.id.as_str() == *id);
        return at.map_or((Page::of(Step::Initiatives), None), |at| {
            in_initiative(plan, at, rest)
        });
    }
    if let ["measurements", at, ..] = steps.as_slice() {
        return kpis::place_of_measurement(plan, at.parse().unwrap_or(usize::MAX));
    }
    let page = match steps.as_slice() {
        ["company" | "plan", ..] => Page::of(Step::Company),
        ["initiatives"] => Page::of(Step::Initiatives),
        ["budget", "periods", ..] | ["periods" | "years" | "quarters", ..] => {
            Page::of(Step::Periods)
        }
        ["budget", "categories", ..] | ["categories", ..] => Page::of(Step::Categories),
        ["budget", "changes", at, ..] => at.parse().map_or(Page::of(Step::Money), |at| {
            Page::part(Step::Money, Part::Change(at))
        }),
        ["budget", "pillars", ..] | ["pillars", ..] => Page::of(Step::PillarShares),
        ["budget", ..] => Page::of(Step::Rate),
        ["team", id, ..] => listed(Step::People, ids(&plan.team, |of| &of.id), id, Part::Team),
        ["training", id, ..] => listed(
            Step::People,
            ids(&plan.training, |of| &of.id),
            id,
            Part::Training,
        ),
        ["team" | "training" | "champions", ..] => Page::of(Step::People),
        ["vendors", id, ..] => listed(
            Step::Pillars,
            ids(&plan.vendors, |of| &of.id),
            id,
            Part::Vendor,
        ),
        ["governance", id, ..] => listed(
            Step::Pillars,
            ids(&plan.governance, |of| &of.id),
            id,
            Part::Governance,
        ),
        ["data_sources", id, ..] => listed(
            Step::Pillars,
            ids(&plan.data_sources, |of| &of.id),
            id,
            Part::DataSource,
        ),
        ["risks", at, rest @ ..] => return of_risk(plan, at, rest),
        ["risks"] => Page::of(Step::Risks),
        ["kpis", key, ..] => kpi(plan, key),
        ["kpis" | "measurements", ..] => Page::of(Step::Kpis),
        ["reviews" | "first_90_days", ..] => Page::of(Step::Reviews),
        ["costs", id, ..] => listed(
            Step::Money,
            ids(&plan.costs, |of| &of.id),
            id,
            Part::CostItem,
        ),
        ["funding", id, ..] => listed(
            Step::Money,
            ids(&plan.funding, |of| &of.id),
            id,
            Part::Funding,
        ),
        ["costs" | "funding" | "actuals", ..] => Page::of(Step::Money),
        ["governance" | "vendors" | "data_sources", ..] => Page::of(Step::Pillars),
        ["phases", ..] => Page::of(Step::Phases),
        ["processes", ..] => Page::of(Step::Processes),
        _ => Page::of(Step::File),
    };
    (page, None)
}

/// A risk of the whole plan, and the row of its page that holds what is meant.
fn of_risk(plan: &Plan, at: &str, rest: &[&str]) -> (Page, Option<Spot>) {
    match at.parse().ok().filter(|at| *at < plan.risks.len()) {
        Some(at) => (
            Page::part(Step::Risks, Part::PlanRisk(at)),
            forms::risk_row(rest),
        ),
        None => (Page::of(Step::Risks), None),
    }
}

/// The ids of a list.
fn ids<T>(all: &[T], id: impl Fn(&T) -> &Id) -> impl Iterator<Item = &Id> {
    all.iter().map(id)
}

/// The page of the thing of an id, else the screen with its list.
fn listed<'a>(
    step: Step,
    mut ids: impl Iterator<Item = &'a Id>,
    id: &str,
    part: fn(usize) -> Part,
) -> Page {
    ids.position(|of| of.as_str() == id)
        .map_or(Page::of(step), |at| Page::part(step, part(at)))
}

/// The form of a KPI, by the name that measurements give it or by its position in the plan's list.
fn kpi(plan: &Plan, key: &str) -> Page {
    let all = plan.all_kpis();
    let by_place = |at: usize| all.iter().find(|of| of.owner.is_none() && of.at == at);
    let found = all.iter().find(|place| place.key(plan) == key);
    let found = found.or_else(|| by_place(key.parse().ok()?));
    found.map_or(Page::of(Step::Kpis), |place| {
        let (owner, at) = (place.owner, place.at);
        Which { owner, at }.page()
    })
}

/// A part of an initiative where the path names one that is there, else a row of its form.
fn in_initiative(plan: &Plan, at: usize, rest: &[&str]) -> (Page, Option<Spot>) {
    let page = Page::item(Step::Initiatives, at);
    let Some(item) = plan.initiatives.get(at) else {
        return (page, None);
    };
    // without a number the first one is meant
    let number = |count: usize| {
        let at = rest.get(1).and_then(|at| at.parse().ok()).unwrap_or(0);
        (at < count).then_some(at)
    };
    let kpi = || {
        let id = rest.get(1)?;
        let by_id = item.kpis.iter().position(|kpi| kpi.id.as_str() == *id);
        by_id.map(Part::Kpi)
    };
    let part = match rest.first() {
        Some(&"risks") => number(item.risks.len()).map(Part::Risk),
        Some(&"kpis") => kpi().or_else(|| number(item.kpis.len()).map(Part::Kpi)),
        Some(&"benefit") => number(item.benefits.len()).map(Part::Benefit),
        _ => None,
    };
    if part.is_some() {
        let row = match part {
            Some(Part::Risk(_)) => forms::risk_row(rest.get(2..).unwrap_or_default()),
            _ => None,
        };
        return (Page { part, ..page }, row);
    }
    (page, rest.first().and_then(|key| initiative::row_of(key)))
}
