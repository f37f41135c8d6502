//! What stands behind payback, NPV, IRR and ROI.

use super::{Explainer, Step, Steps, benefit};
use crate::{
    calc::{
        figures::{Irr, Payback, Returns},
        flow::flow,
    },
    plan::{Arg, Initiative, Money, Number, Overflow, Share},
};

impl Explainer<'_> {
    pub(super) fn initiative(&self, id: &str, figure: &str) -> Steps {
        let at = self
            .plan
            .initiatives
            .iter()
            .position(|item| item.id.as_str() == id);
        let Some(at) = at else { return Ok(None) };
        let item = self.plan.initiatives.get(at);
        let Some((item, own)) = item.zip(self.figures.initiatives.get(at)) else {
            return Ok(None);
        };
        let mut steps = Vec::new();
        for (quarter, amount) in &own.cost_by_quarter {
            if figure == "cost" {
                let quarter = Arg::Quarter(*quarter);
                steps.push(
                    Step::new("explain-cell")
                        .with("quarter", quarter)
                        .money("amount", *amount),
                );
            }
        }
        steps.push(Step::new("explain-one-off").money("amount", own.cost));
        match figure {
            "cost" => return Ok(Some(steps)),
            "benefit" => return benefit::of_a_year(item, own.benefit_per_year),
            "payback" | "payback_cash" | "npv" | "irr" | "roi" => {}
            _ => return Ok(None),
        }
        steps.push(Step::new("explain-running").money("amount", own.running_cost_per_year));
        steps.push(Step::new("explain-benefit").money("amount", own.benefit_per_year));
        self.returns(&mut steps, item, &own.returns, figure)?;
        Ok(Some(steps))
    }

    pub(super) fn returns(
        &self,
        steps: &mut Vec<Step>,
        item: &Initiative,
        own: &Returns,
        figure: &str,
    ) -> Result<(), Overflow> {
        let Some(flow) = flow(self.plan, item)? else {
            steps.push(Step::new("explain-no-time"));
            return Ok(());
        };
        steps.push(
            Step::new("explain-window")
                .with("start", Arg::Quarter(flow.start))
                .with("live", Arg::Quarter(flow.go_live))
                .with("evaluation", Arg::Duration(self.plan.settings.evaluation)),
        );
        match figure {
            "payback" => steps.push(payback_step(own.payback)),
            "payback_cash" => steps.push(payback_step(own.payback_cash)),
            "npv" => steps.extend(own.npv.map(|npv| self.npv_step(npv))),
            "irr" => steps.push(irr_step(&own.irr)),
            _ => {
                let (benefit, cost) = (flow.total_benefit()?, flow.total_cost()?);
                steps.push(roi_step(benefit, cost, own.roi));
            }
        }
        Ok(())
    }

    pub(super) fn totals(&self, figure: &str) -> Option<Vec<Step>> {
        let totals = &self.figures.totals;
        let mut steps = vec![
            Step::new("explain-total-cost").money("amount", totals.cost),
            Step::new("explain-total-benefit").money("amount", totals.benefit),
        ];
        match figure {
            "cost" | "benefit" => {}
            "net" => steps.push(Step::new("explain-net").money("amount", totals.net)),
            "break_even" => steps.push(match totals.break_even {
                // the plan as a whole has many go-lives
                Payback::In {
                    quarter,
                    tenths_from_first,
                    ..
                } => Step::new("explain-break-even")
                    .with("quarter", Arg::Quarter(quarter))
                    .with("first", months(tenths_from_first)),
                other => payback_step(other),
            }),
            "npv" => steps.push(self.npv_step(totals.npv)),
            "irr" => steps.push(irr_step(&totals.irr)),
            "roi" => steps.push(roi_step(totals.benefit, totals.cost, totals.roi)),
            _ => return None,
        }
        Some(steps)
    }

    pub(super) fn npv_step(&self, npv: Money) -> Step {
        Step::new("explain-npv")
            .with("rate", Arg::Share(self.plan.settings.discount_rate))
            .money("amount", npv)
    }
}

fn payback_step(payback: Payback) -> Step {
    match payback {
        Payback::NoBenefit => Step::new("explain-payback-no-benefit"),
        Payback::NeverOut => Step::new("explain-payback-never-out"),
        Payback::NotWithin(count) => {
            Step::new("explain-payback-not-within").with("count", Arg::Count(count))
        }
        Payback::In {
            quarter,
            tenths_from_first,
            tenths_from_go_live,
        } => Step::new("explain-payback")
            .with("quarter", Arg::Quarter(quarter))
            .with("first", months(tenths_from_first))
            .with("live", months(tenths_from_go_live)),
    }
}

fn months(tenths: i64) -> Arg {
    let millionths = i128::from(tenths).saturating_mul(100_000);
    Arg::Number(Number::from_millionths(millionths))
}

fn irr_step(irr: &Irr) -> Step {
    match irr {
        Irr::NoSignChange => Step::new("explain-irr-no-change"),
        Irr::NoRoot => Step::new("explain-irr-none"),
        Irr::One(rate) => Step::new("explain-irr").with("rate", Arg::Share(percent(*rate))),
        Irr::Many(rates) => Step::new("explain-irr-many").with("count", Arg::Count(rates.len())),
    }
}

/// A fraction of one as a share to a tenth of a percent, half away.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a float's cast ends at the ends of the range"
)]
pub fn percent(fraction: f64) -> Share {
    let tenths = (fraction * 1000.0).round() as i64;
    Share::from_parts(tenths.saturating_mul(100_000))
}

fn roi_step(benefit: Money, cost: Money, roi: Option<Share>) -> Step {
    let step = match roi {
        Some(roi) => Step::new("explain-roi").with("roi", Arg::Share(roi)),
        None => Step::new("explain-roi-none"),
    };
    step.money("benefit", benefit).money("cost", cost)
}
