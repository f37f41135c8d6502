//! The figures of a plan: computed once per change, whole; every view only reads them.
//!
//! Amounts are [`Money`] in minor units. Lists by category run parallel to [`Figures::category_ids`], lists by pillar
//! parallel to [`Pillar::ALL`](crate::plan::Pillar::ALL). Every total is the sum of its cells, so every table adds up
//! both ways (plan-format.md, "The arithmetic is part of the contract").

use crate::plan::{Id, Money, Number, Overflow, PaybackFrom, Quarter, Share, Years};

/// Everything that can be computed from a plan without chance.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// The categories: the budget's in their order, then others by first appearance in the file.
    pub category_ids: Vec<Id>,
    /// Revenue × rate, or the amount as given.
    pub envelope: Money,
    /// Set aside first.
    pub reserve: Money,
    /// What is divided: envelope − reserve.
    pub divisible: Money,
    /// The sum of the board's changes inside the plan.
    pub changes: Money,
    /// The sum of subsidies that count, inside the plan.
    pub funding: Money,
    /// What shares that do not add up to 100 % leave over (less than nothing where they exceed it).
    pub unallocated: Money,
    /// Parallel to the plan's periods.
    pub periods: Vec<PeriodFigures>,
    /// Every fiscal year of every period, in the order of time.
    pub years: Vec<YearFigures>,
    /// Every quarter of those years, in the order of time.
    pub quarters: Vec<QuarterFigures>,
    /// Parallel to [`Figures::category_ids`].
    pub categories: Vec<PartFigures>,
    /// Parallel to `Pillar::ALL`. `allocated` is nothing without a split by pillar; see [`Figures::has_pillar_split`].
    pub pillars: Vec<PartFigures>,
    /// Whether the budget is split by pillar.
    pub has_pillar_split: bool,
    /// Committed by items without a pillar.
    pub without_pillar: Money,
    /// Parallel to the plan's phases.
    pub phases: Vec<PartFigures>,
    /// Parallel to the plan's initiatives.
    pub initiatives: Vec<InitiativeFigures>,
    /// Of the whole plan.
    pub totals: Totals,
    /// Committed in quarters before the budget's years.
    pub committed_before: Money,
    /// Committed in quarters after the budget's years (by items whose span or term leaves the plan).
    pub committed_after: Money,
    /// FTE of the team by quarter, parallel to [`Figures::quarters`].
    pub team_fte: Vec<Number>,
    /// Years that can't be divided: they lie wholly before the start, or have no weight from it on.
    pub blocked_years: Vec<i32>,
}

/// Allocated, committed and what is left of a part of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PartFigures {
    /// By the budget, top down.
    pub allocated: Money,
    /// By initiatives, costs, team and training, bottom up.
    pub committed: Money,
    /// Allocated − committed.
    pub headroom: Money,
}

/// One budget period.
#[derive(Debug, Clone, PartialEq)]
pub struct PeriodFigures {
    /// Its years.
    pub years: Years,
    /// Its share as written.
    pub share: Share,
    /// Sums of its quarters.
    pub part: PartFigures,
    /// Allocated by category.
    pub categories: Vec<Money>,
    /// Committed by category.
    pub committed_by_category: Vec<Money>,
    /// Its own part of the divisible amount, before changes and subsidies.
    pub share_amount: Money,
}

/// One fiscal year.
#[derive(Debug, Clone, PartialEq)]
pub struct YearFigures {
    /// The fiscal year.
    pub year: i32,
    /// Sums of its quarters.
    pub part: PartFigures,
    /// Allocated in each of its four quarters.
    pub quarters: [Money; 4],
    /// Allocated by category.
    pub categories: Vec<Money>,
    /// Committed by category.
    pub committed_by_category: Vec<Money>,
    /// Allocated by pillar; all nothing without a split.
    pub pillars: [Money; 4],
    /// Committed by pillar.
    pub committed_by_pillar: [Money; 4],
}

/// One fiscal quarter of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct QuarterFigures {
    /// Which.
    pub quarter: Quarter,
    /// Its sums.
    pub part: PartFigures,
    /// Allocated by category.
    pub categories: Vec<Money>,
    /// Committed by category.
    pub committed_by_category: Vec<Money>,
    /// Allocated by pillar; all nothing without a split.
    pub pillars: [Money; 4],
    /// Committed by pillar.
    pub committed_by_pillar: [Money; 4],
    /// What the departments pay of running cost and costs.
    pub line_cost: Money,
    /// What was really spent.
    pub actual: Money,
    /// What was really earned.
    pub actual_benefit: Money,
    /// Planned benefit of initiatives that count.
    pub benefit: Money,
    /// Running sum of benefit − committed − line cost.
    pub cumulative: Money,
}

/// One initiative.
#[derive(Debug, Clone, PartialEq)]
pub struct InitiativeFigures {
    /// One-off cost, all categories and quarters.
    pub cost: Money,
    /// One-off cost of each quarter of the span, in the order of time; empty without a span.
    pub cost_by_quarter: Vec<(Quarter, Money)>,
    /// A year, at the prices of go-live.
    pub running_cost_per_year: Money,
    /// A year at full size, all kinds.
    pub benefit_per_year: Money,
    /// The first quarter in use.
    pub go_live: Option<Quarter>,
    /// What it returns.
    pub returns: Returns,
    /// What spread or shares that do not add up to 100 % leave over of its cost.
    pub unallocated: Money,
}

/// Payback, NPV, IRR, ROI of one initiative (methods.md, section 3).
#[derive(Debug, Clone, PartialEq)]
pub struct Returns {
    /// With all benefits.
    pub payback: Payback,
    /// With cash only: without kind hours.
    pub payback_cash: Payback,
    /// Net present value, mid-quarter, discounted to quarter 0. `None` without a benefit.
    pub npv: Option<Money>,
    /// Internal rate of return a year.
    pub irr: Irr,
    /// (benefit − cost) / cost, to a tenth of a percent; `None` at cost 0 or without a benefit.
    pub roi: Option<Share>,
}

/// When the money is back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payback {
    /// It has no benefit (of that kind), so the question does not arise.
    NoBenefit,
    /// It is never below nothing.
    NeverOut,
    /// Not inside the evaluation, which has so many quarters.
    NotWithin(usize),
    /// The first quarter after which it stays back.
    In {
        /// That quarter.
        quarter: Quarter,
        /// Tenths of a month from the beginning of quarter 0, interpolated.
        tenths_from_first: i64,
        /// Tenths of a month from go-live.
        tenths_from_go_live: i64,
    },
}

impl Payback {
    /// The quarter, where there is one.
    pub const fn quarter(self) -> Option<Quarter> {
        match self {
            Self::In { quarter, .. } => Some(quarter),
            _ => None,
        }
    }

    /// Tenths of a month, counted as asked.
    pub const fn tenths(self, from: PaybackFrom) -> Option<i64> {
        match (self, from) {
            (
                Self::In {
                    tenths_from_go_live,
                    ..
                },
                PaybackFrom::GoLive,
            ) => Some(tenths_from_go_live),
            (
                Self::In {
                    tenths_from_first, ..
                },
                PaybackFrom::FirstSpend,
            ) => Some(tenths_from_first),
            _ => None,
        }
    }
}

/// The internal rate of return a year, as a fraction of one.
#[derive(Debug, Clone, PartialEq)]
pub enum Irr {
    /// The flows never change sign, or there is no benefit.
    NoSignChange,
    /// They do, but no rate makes them nothing.
    NoRoot,
    /// The one rate.
    One(f64),
    /// Several: not unique.
    Many(Vec<f64>),
}

/// The cash flow of the whole plan in one quarter: who pays, and what comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FlowFigures {
    /// Which.
    pub quarter: Quarter,
    /// What the plan pays; after its end, what it would have paid on.
    pub plan: Money,
    /// What the departments pay.
    pub line: Money,
    /// What comes back.
    pub benefit: Money,
}

impl FlowFigures {
    /// Benefit − cost.
    ///
    /// # Errors
    /// [`Overflow`] where it leaves the range.
    pub fn net(&self) -> Result<Money, Overflow> {
        self.benefit.minus(self.plan)?.minus(self.line)
    }
}

/// The whole plan: planned, running and done initiatives, each to the end of its evaluation, with costs, team and
/// training to the plan's end.
#[derive(Debug, Clone, PartialEq)]
pub struct Totals {
    /// Committed inside the plan's quarters.
    pub committed: Money,
    /// Allocated inside the plan's quarters.
    pub allocated: Money,
    /// All costs of the cash flow, whoever pays.
    pub cost: Money,
    /// All benefits of the cash flow.
    pub benefit: Money,
    /// Benefit − cost.
    pub net: Money,
    /// The first quarter after which the cumulative flow stays at or above nothing.
    pub break_even: Payback,
    /// Discounted to the plan's start, mid-quarter.
    pub npv: Money,
    /// Of the plan's flow.
    pub irr: Irr,
    /// (benefit − cost) / cost, to a tenth of a percent; `None` at cost 0.
    pub roi: Option<Share>,
    /// The flow by quarter from its first quarter.
    pub flow_start: Quarter,
    /// Net by quarter from `flow_start`.
    pub flow: Vec<Money>,
    /// The two sides of the flow by quarter, in the order of time without a gap.
    pub sides: Vec<FlowFigures>,
    /// The sum of probability × impact over the risks of the plan and of initiatives that count.
    pub expected_risk: Money,
}
