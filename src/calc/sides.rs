//! The cash flow of the whole plan by its two sides: who pays, and what comes back.

use super::{figures::FlowFigures, flow::Flow, series::Series};
use crate::plan::{Money, Overflow, PaidBy, Quarter, Span};

/// The sides while they are filled.
pub(super) struct Sides {
    plan: Series,
    line: Series,
    benefit: Series,
}

impl Sides {
    /// Nothing yet; `around` is where the first amounts are expected.
    pub(super) const fn new(around: Quarter) -> Self {
        Self {
            plan: Series::new(around),
            line: Series::new(around),
            benefit: Series::new(around),
        }
    }

    /// A cost.
    pub(super) fn pay(
        &mut self,
        quarter: Quarter,
        payer: PaidBy,
        amount: Money,
    ) -> Result<(), Overflow> {
        match payer {
            PaidBy::Plan => self.plan.add(quarter, amount),
            PaidBy::Line => self.line.add(quarter, amount),
        }
    }

    /// The flow of an initiative.
    pub(super) fn add(&mut self, flow: &Flow) -> Result<(), Overflow> {
        let mut pays = Vec::with_capacity(flow.cost.len());
        for ((cost, running), line) in flow.cost.iter().zip(&flow.running).zip(&flow.line) {
            pays.push(cost.plus(*running)?.minus(*line)?);
        }
        self.plan.add_all(flow.start, &pays)?;
        self.line.add_all(flow.start, &flow.line)?;
        self.benefit.add_all(flow.start, &flow.benefit)
    }

    /// Quarter by quarter, from the first amount of either side to the last.
    pub(super) fn by_quarter(&self) -> Vec<FlowFigures> {
        let spans = [&self.plan, &self.line, &self.benefit].map(Series::span);
        let first = spans.iter().flatten().map(|span| span.first()).min();
        let last = spans.iter().flatten().map(|span| span.last()).max();
        let Some(span) = first
            .zip(last)
            .and_then(|(first, last)| Span::new(first, last))
        else {
            return Vec::new();
        };
        span.iter()
            .map(|quarter| FlowFigures {
                quarter,
                plan: self.plan.at(quarter),
                line: self.line.at(quarter),
                benefit: self.benefit.at(quarter),
            })
            .collect()
    }
}
