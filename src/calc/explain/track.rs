//! What was spent, how the initiatives stand, and whether a KPI is on its way.

use super::{Explainer, Step, Steps};
use crate::{
    calc::{Cut, Pace, Progress, contributions, progress, spent},
    plan::{Arg, Booked, Initiative, KpiPlace, Money, Quarter, Status},
};

impl Explainer<'_> {
    /// Committed by the plan, item by item.
    pub(super) fn committed_whole(&self) -> Steps {
        let Some(span) = self.plan.quarters() else {
            return Ok(None);
        };
        let mut steps = self.largest(contributions(self.plan, span, Cut::Whole)?)?;
        let totals = &self.figures.totals;
        let headroom = totals.allocated.minus(totals.committed)?;
        steps.extend([
            Step::new("explain-committed").money("amount", totals.committed),
            Step::new("explain-allocated").money("amount", totals.allocated),
            Step::new("explain-headroom").money("amount", headroom),
        ]);
        Ok(Some(steps))
    }

    /// Allocated to the plan as a whole.
    pub(super) fn allocated_whole(&self) -> Option<Vec<Step>> {
        let mut steps = self.envelope();
        self.later(&mut steps, self.plan.quarters()?, None);
        let whole = self.figures.totals.allocated;
        steps.push(Step::new("explain-allocated").money("amount", whole));
        Some(steps)
    }

    /// Allocated less committed, of the whole plan.
    pub(super) fn headroom(&self) -> Steps {
        let totals = &self.figures.totals;
        let left = totals.allocated.minus(totals.committed)?;
        Ok(Some(vec![
            Step::new("explain-allocated").money("amount", totals.allocated),
            Step::new("explain-committed").money("amount", totals.committed),
            Step::new("explain-headroom").money("amount", left),
        ]))
    }

    /// What was spent so far, against what was committed until then.
    pub(super) fn spent(&self) -> Steps {
        let Some(spent) = spent(self.figures)? else {
            return Ok(None);
        };
        let booked = self.figures.quarters.iter().filter(|q| !q.actual.is_zero());
        let mut steps: Vec<Step> = booked
            .map(|q| {
                Step::new("explain-cell")
                    .with("quarter", Arg::Quarter(q.quarter))
                    .money("amount", q.actual)
            })
            .collect();
        steps.push(
            Step::new("explain-spent")
                .with("quarter", Arg::Quarter(spent.until))
                .money("amount", spent.actual)
                .money("planned", spent.planned),
        );
        Ok(Some(steps))
    }

    /// What was earned so far, quarter by quarter.
    pub(super) fn earned(&self) -> Steps {
        let quarters = &self.figures.quarters;
        let booked = quarters.iter().filter(|q| !q.actual_benefit.is_zero());
        let mut steps: Vec<Step> = booked
            .clone()
            .map(|q| {
                Step::new("explain-cell")
                    .with("quarter", Arg::Quarter(q.quarter))
                    .money("amount", q.actual_benefit)
            })
            .collect();
        let sum = Money::sum(booked.map(|q| q.actual_benefit))?;
        steps.push(Step::new("explain-sum").money("amount", sum));
        Ok(Some(steps))
    }

    /// What was booked in a quarter against what was committed in it.
    pub(super) fn variance(&self, text: &str) -> Steps {
        let quarter = Quarter::parse(text);
        let mut all = self.figures.quarters.iter();
        let Some(cell) = all.find(|q| Some(q.quarter) == quarter) else {
            return Ok(None);
        };
        let less = cell.part.committed.minus(cell.actual)?;
        let id = if less.is_negative() {
            "explain-variance-more"
        } else {
            "explain-variance-less"
        };
        Ok(Some(vec![
            Step::new("explain-committed").money("amount", cell.part.committed),
            Step::new("explain-booked").money("amount", cell.actual),
            Step::new(id).money("amount", less.abs()?),
        ]))
    }

    /// What was booked in a quarter as spent or as earned, entry by entry.
    pub(super) fn booked(&self, text: &str, earned: bool) -> Option<Vec<Step>> {
        let quarter = Quarter::parse(text)?;
        let mut all = self.figures.quarters.iter();
        let cell = all.find(|q| q.quarter == quarter)?;
        let fiscal = self.plan.company.fiscal_year_start;
        let mut steps = Vec::new();
        for actual in &self.plan.actuals {
            let amount = if earned {
                actual.benefit
            } else {
                actual.amount
            };
            if let (Some(amount), true) = (amount, actual.when.quarter(fiscal) == Some(quarter)) {
                let name = self.booked_for(&actual.booked, &actual.note);
                steps.push(
                    Step::new("explain-item")
                        .with("name", Arg::Text(name))
                        .money("amount", amount),
                );
            }
        }
        let sum = if earned {
            cell.actual_benefit
        } else {
            cell.actual
        };
        steps.push(Step::new("explain-booked").money("amount", sum));
        Some(steps)
    }

    fn booked_for(&self, booked: &Booked, note: &str) -> String {
        let plan = self.plan;
        let name = match booked {
            Booked::Initiative(id) => plan.initiative(id.as_str()).map(|item| &item.name),
            Booked::Team(id) => plan.team.iter().find(|e| e.id == *id).map(|e| &e.role),
            Booked::Cost(id) => plan.costs.iter().find(|e| e.id == *id).map(|e| &e.name),
            Booked::Training(id) => plan.training.iter().find(|e| e.id == *id).map(|e| &e.name),
            Booked::Plan => None,
        };
        name.map_or(note, String::as_str).to_owned()
    }

    /// How many initiatives stand where.
    pub(super) fn statuses(&self) -> Vec<Step> {
        let count = |status: Status| {
            let all = self.plan.initiatives.iter();
            all.filter(|item| item.status == status).count()
        };
        Status::ALL
            .iter()
            .map(|status| (*status, count(*status)))
            .filter(|(_, count)| *count > 0)
            .map(|(status, count)| {
                let id = if status.commits() {
                    "explain-status-counts"
                } else {
                    "explain-status"
                };
                Step::new(id)
                    .with("status", Arg::Word(status.message()))
                    .with("count", Arg::Count(count))
            })
            .collect()
    }

    /// A cost that is no initiative: what it comes to, and who pays.
    pub(super) fn cost(&self, id: &str) -> Steps {
        let Some(item) = self.plan.costs.iter().find(|item| item.id.as_str() == id) else {
            return Ok(None);
        };
        let mut steps = vec![
            Step::new("explain-each-time")
                .with("per", Arg::Word(item.per.message()))
                .money("amount", item.amount),
        ];
        let entries = crate::calc::commitment::cost_item(self.plan, item)?;
        let end = self.plan.end();
        for payer in crate::plan::PaidBy::ALL {
            let own = entries
                .iter()
                .filter(|entry| entry.payer == *payer && entry.quarter <= end);
            let amount = Money::sum(own.map(|entry| entry.amount))?;
            if !amount.is_zero() {
                steps.push(
                    Step::new("explain-paid-by")
                        .with("payer", Arg::Word(payer.message()))
                        .money("amount", amount),
                );
            }
        }
        Ok(Some(steps))
    }

    /// A subsidy: when it counts.
    pub(super) fn subsidy(&self, id: &str) -> Option<Vec<Step>> {
        let item = self.plan.funding.iter().find(|of| of.id.as_str() == id)?;
        let step = if item.status.counts() {
            Step::new("explain-funding")
                .with("quarter", Arg::Quarter(item.quarter))
                .with("name", Arg::Text(item.name.clone()))
        } else {
            Step::new("explain-funding-not").with("status", Arg::Word(item.status.message()))
        };
        Some(vec![step.money("amount", item.amount)])
    }

    /// Whether a KPI is on its way.
    pub(super) fn kpi(&self, key: &str) -> Option<Vec<Step>> {
        let all = self.plan.all_kpis();
        let place = all.iter().find(|place| place.key(self.plan) == key)?;
        let progress = progress(self.plan, place);
        let mut steps = self.kpi_line(place, &progress);
        let ends = (place.kpi.baseline, place.kpi.target);
        if let (Some((quarter, value)), (Some(baseline), Some(target)), Some(done)) =
            (progress.last, ends, progress.done)
        {
            if progress.expected.is_none() {
                steps.push(
                    Step::new("explain-kpi-measured")
                        .with("quarter", Arg::Quarter(quarter))
                        .with("value", Arg::Number(value)),
                );
            }
            steps.push(
                Step::new("explain-kpi-done")
                    .with("baseline", Arg::Number(baseline))
                    .with("target", Arg::Number(target))
                    .with("done", Arg::Share(done.rounded(0))),
            );
        }
        let verdict = match progress.pace {
            Pace::NoLine => return Some(steps),
            Pace::NotMeasured => "explain-kpi-not-measured",
            Pace::Reached => "explain-kpi-reached",
            Pace::OnTrack => "explain-kpi-on-track",
            Pace::Behind => "explain-kpi-behind",
            Pace::Missed => "explain-kpi-missed",
        };
        steps.push(Step::new(verdict));
        Some(steps)
    }

    /// The line that a KPI is held against, and where it is; or why there is none.
    fn kpi_line(&self, place: &KpiPlace<'_>, progress: &Progress) -> Vec<Step> {
        let kpi = place.kpi;
        let (Some(baseline), Some(target), Some(by)) = (kpi.baseline, kpi.target, kpi.by) else {
            return vec![Step::new("explain-kpi-no-line")];
        };
        let mut steps = vec![
            Step::new("explain-kpi-line")
                .with("baseline", Arg::Number(baseline))
                .with("from", Arg::Quarter(progress.from))
                .with("target", Arg::Number(target))
                .with("by", Arg::Quarter(by)),
        ];
        let owner = place.owner.and_then(|at| self.plan.initiatives.get(at));
        if owner.and_then(Initiative::go_live) == Some(progress.from) {
            steps.push(Step::new("explain-kpi-go-live"));
        }
        if let (Some((quarter, value)), Some(expected)) = (progress.last, progress.expected) {
            steps.push(
                Step::new("explain-kpi-expected")
                    .with("quarter", Arg::Quarter(quarter))
                    .with("expected", Arg::Number(expected.rounded(1)))
                    .with("value", Arg::Number(value)),
            );
        }
        steps
    }
}
