//! Which meetings look at the plan, and which of them took place: a check-in each quarter, and every second time a
//! revision of the plan itself.

use crate::plan::{Plan, Quarter, ReviewKind, When};

/// A meeting that belongs to a quarter of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meeting {
    /// The quarter.
    pub quarter: Quarter,
    /// What it should be.
    pub kind: ReviewKind,
    /// Its position among the plan's reviews, where it took place.
    pub held: Option<usize>,
}

impl Meeting {
    /// Whether its quarter is over without it.
    pub fn is_overdue(&self, now: Quarter) -> bool {
        self.held.is_none() && self.quarter < now
    }
}

/// The meetings from the plan's start to its end, in the order of time. A revision is a check-in too.
pub fn meetings(plan: &Plan) -> Vec<Meeting> {
    let fiscal = plan.company.fiscal_year_start;
    let held: Vec<(Option<Quarter>, ReviewKind)> = plan
        .reviews
        .iter()
        .map(|review| (When::Date(review.date).quarter(fiscal), review.kind))
        .collect();
    let start = plan.settings.start;
    let count = plan.end().since(start);
    (0..=count)
        .map(|after| {
            let quarter = start.plus(after);
            let kind = if after.checked_rem(2) == Some(1) {
                ReviewKind::Revision
            } else {
                ReviewKind::CheckIn
            };
            let counts = |of: &ReviewKind| kind == ReviewKind::CheckIn || *of == kind;
            let held = held
                .iter()
                .position(|(when, of)| *when == Some(quarter) && counts(of));
            Meeting {
                quarter,
                kind,
                held,
            }
        })
        .collect()
}
