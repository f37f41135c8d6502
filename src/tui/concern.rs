//! Which findings speak of what is selected.

use super::{
    rows::Row,
    steps::{Page, Part, Step},
};
use crate::plan::{Notice, Path, Plan};

/// What a person looks at: the figure of the selected row, else the open item; nothing for a page as a whole.
pub fn subject(plan: &Plan, page: Page, row: Option<&Row>) -> Option<Path> {
    let of_item = || {
        match page.part {
            Some(Part::CostItem(at)) => {
                return Some(Path::parse("costs").to(&plan.costs.get(at)?.id));
            }
            Some(Part::Funding(at)) => {
                return Some(Path::parse("funding").to(&plan.funding.get(at)?.id));
            }
            Some(Part::Team(at)) => {
                return Some(Path::parse("team").to(&plan.team.get(at)?.id));
            }
            Some(Part::Training(at)) => {
                return Some(Path::parse("training").to(&plan.training.get(at)?.id));
            }
            Some(Part::PlanRisk(at)) => return Some(Path::parse("risks").to(at)),
            _ => {}
        }
        let at = page.item?;
        let (list, name) = match page.step {
            Step::Initiatives => ("initiatives", plan.initiatives.get(at)?.id.to_string()),
            Step::Phases => ("phases", plan.phases.get(at)?.id.to_string()),
            Step::Processes => ("processes", plan.processes.get(at)?.id.to_string()),
            Step::Periods => {
                let years = plan.budget.periods.get(at)?.years;
                ("periods", years.first().to_string())
            }
            _ => return None,
        };
        Some(Path::parse(list).to(name))
    };
    row.and_then(|row| row.path.clone()).or_else(of_item)
}

/// Whether a finding speaks of a subject: of the same item of the same list, or of a part of one by the other.
pub fn concerns(plan: &Plan, subject: &Path, notice: &Notice) -> bool {
    let (Some(one), Some(other)) = (place(plan, subject), place(plan, &notice.path)) else {
        return false;
    };
    let is_one = |one, other| match (one, other) {
        (Some(one), Some(other)) => one == other,
        // the list as a whole
        _ => true,
    };
    one.list == other.list && is_one(one.item, other.item)
}

/// A list, and the item of it that is meant, whichever part of it.
struct Place<'a> {
    list: &'a str,
    item: Option<Item<'a>>,
}

#[derive(PartialEq)]
enum Item<'a> {
    Named(&'a str),
    /// By the first of its years.
    Period(i32),
}

/// What a path names: years and quarters by their period, the budget's parts without it.
fn place<'a>(plan: &Plan, path: &'a Path) -> Option<Place<'a>> {
    let mut steps = path.steps();
    let mut list = steps.next()?;
    let mut item = steps.next();
    if let ("budget", Some(part)) = (list, item) {
        (list, item) = (part, steps.next());
    }
    let item = match (list, item) {
        ("envelope" | "rate" | "amount" | "size", _) => {
            list = "budget";
            None
        }
        ("periods" | "years" | "quarters", Some(when)) => {
            list = "periods";
            let year = when.split('-').next().and_then(|year| year.parse().ok());
            let period = year.and_then(|year| plan.budget.period_of(year));
            Some(period.map_or(Item::Named(when), |(_, period)| {
                Item::Period(period.years.first())
            }))
        }
        ("kpis", Some(key)) if steps.next().is_none() => match key.split_once('/') {
            // a KPI of an initiative is a part of it
            Some((item, _)) => {
                list = "initiatives";
                Some(Item::Named(item))
            }
            None => Some(Item::Named(key)),
        },
        (_, item) => item.map(Item::Named),
    };
    Some(Place { list, item })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Period, Quarter, Severity, Share, Years};

    #[test]
    fn a_finding_concerns_the_item_that_it_names() {
        let mut plan = Plan::empty(Quarter::first_of(2026), &crate::yaml::guidelines());
        let years = Years::new(2029, 2030).unwrap();
        plan.budget.periods = vec![Period::new(years, Share::WHOLE, "")];
        for (subject, path, expected) in [
            ("periods.2029", "budget.periods.2030", true),
            ("quarters.2030-Q2", "budget.periods.2029.share", true),
            ("categories.people", "budget.categories.people", true),
            ("categories.people", "budget.categories.advice", false),
            ("initiatives.bot.cost", "initiatives.bot.benefits", true),
            ("initiatives.bot", "initiatives.mail", false),
            ("envelope", "budget", true),
            ("categories.people", "budget.categories", true),
            ("pillars.people", "budget.categories.people", false),
        ] {
            let notice = Notice::new("x", Severity::Advice, Path::parse(path));
            let found = concerns(&plan, &Path::parse(subject), &notice);
            assert_eq!(found, expected, "{subject} and {path}");
        }
    }
}
