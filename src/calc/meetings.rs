//! Which meetings look at the plan, and which of them took place: a check-in each quarter, and every second time a
//! revision of the plan itself.

use chrono::Datelike;

use crate::plan::{Plan, Quarter, Review, ReviewKind, When};

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

/// The meetings from the plan's start to its end, in the order of time. One is held in its quarter, or looks back on it
/// in the first month after it; a revision is a check-in too. The earliest that fits counts, once.
pub fn meetings(plan: &Plan) -> Vec<Meeting> {
    let mut open: Vec<(usize, &Review)> = plan.reviews.iter().enumerate().collect();
    open.sort_by_key(|(_, review)| review.date);
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
            let fits = |review: &Review| {
                (kind == ReviewKind::CheckIn || review.kind == kind)
                    && looks_at(plan, review, quarter)
            };
            let held = open.iter().position(|(_, review)| fits(review));
            Meeting {
                quarter,
                kind,
                held: held.map(|at| open.remove(at).0),
            }
        })
        .collect()
}

fn looks_at(plan: &Plan, review: &Review, quarter: Quarter) -> bool {
    let fiscal = plan.company.fiscal_year_start;
    let held = When::Date(review.date).quarter(fiscal);
    let after = quarter.next();
    let month = (review.date.year(), review.date.month());
    held == Some(quarter) || held == Some(after) && after.first_month(fiscal) == month
}
