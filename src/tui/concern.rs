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
    let (one, other) = (place(plan, subject), place(plan, &notice.path));
    match (one.as_slice(), other.as_slice()) {
        ([], _) | (_, []) => false,
        // an item of a list is one thing, whichever part of it is meant
        ([list, item, ..], [other_list, other_item, ..]) => {
            list == other_list && item == other_item
        }
        ([one], [other, ..]) | ([one, ..], [other]) => one == other,
    }
}

/// The steps of a path that name a thing: years and quarters by their period, the budget's parts without it.
fn place(plan: &Plan, path: &Path) -> Vec<String> {
    let steps: Vec<&str> = path.steps().collect();
    let steps = match steps.as_slice() {
        ["budget", rest @ ..] if !rest.is_empty() => rest,
        all => all,
    };
    match steps {
        ["envelope" | "rate" | "amount" | "size", ..] => vec!["budget".to_owned()],
        ["periods" | "years" | "quarters", when, ..] => {
            let year = when.split('-').next().and_then(|year| year.parse().ok());
            let period = year.and_then(|year| plan.budget.period_of(year));
            let name = period.map_or_else(
                || (*when).to_owned(),
                |(_, period)| period.years.first().to_string(),
            );
            vec!["periods".to_owned(), name]
        }
        // a KPI of an initiative is a part of it
        ["kpis", key] if key.contains('/') => {
            let (item, kpi) = key.split_once('/').unwrap_or_default();
            let steps = ["initiatives", item, "kpis", kpi];
            steps.map(str::to_owned).to_vec()
        }
        other => other.iter().map(|step| (*step).to_owned()).collect(),
    }
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
