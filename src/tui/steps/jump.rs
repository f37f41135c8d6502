//! From a finding to the page that mends it.

use super::{Page, Part, Step};
use crate::plan::{Notice, Plan};

/// Where a finding is mended.
pub fn page_of(plan: &Plan, notice: &Notice) -> Page {
    let steps: Vec<&str> = notice.path.steps().collect();
    match steps.as_slice() {
        ["company" | "plan", ..] => Page::of(Step::Company),
        ["budget", "periods", ..] | ["periods" | "years" | "quarters", ..] => {
            Page::of(Step::Periods)
        }
        ["budget", "categories", ..] | ["categories", ..] => Page::of(Step::Categories),
        ["budget", "changes", at, ..] => at.parse().map_or(Page::of(Step::Money), |at| {
            Page::part(Step::Money, Part::Change(at))
        }),
        ["budget", "pillars", ..] | ["pillars", ..] => Page::of(Step::PillarShares),
        ["budget", ..] => Page::of(Step::Rate),
        ["team" | "training" | "champions", ..] => Page::of(Step::People),
        ["risks", ..] => Page::of(Step::Risks),
        ["kpis" | "measurements", ..] => Page::of(Step::Kpis),
        ["reviews" | "first_90_days", ..] => Page::of(Step::Reviews),
        ["costs", id, ..] => plan
            .costs
            .iter()
            .position(|item| item.id.as_str() == *id)
            .map_or(Page::of(Step::Money), |at| {
                Page::part(Step::Money, Part::CostItem(at))
            }),
        ["funding", id, ..] => plan
            .funding
            .iter()
            .position(|item| item.id.as_str() == *id)
            .map_or(Page::of(Step::Money), |at| {
                Page::part(Step::Money, Part::Funding(at))
            }),
        ["costs" | "funding" | "actuals", ..] => Page::of(Step::Money),
        ["governance" | "vendors" | "data_sources", ..] => Page::of(Step::Pillars),
        ["phases", ..] => Page::of(Step::Phases),
        ["processes", ..] => Page::of(Step::Processes),
        ["initiatives", id, ..] => plan
            .initiatives
            .iter()
            .position(|item| item.id.as_str() == *id)
            .map_or(Page::of(Step::Initiatives), |at| {
                Page::item(Step::Initiatives, at)
            }),
        _ => Page::of(Step::Initiatives),
    }
}
