//! The weeks of the first 90 days, counted from the first Monday of the plan's first quarter (methods.md, section 8).

use chrono::{Datelike, NaiveDate};

use crate::plan::Plan;

/// How many weeks the first quarter has.
pub const WEEKS: u32 = 13;

/// The week that a day falls in, from 1; nothing outside the first quarter, or where the plan says that it is another
/// quarter now.
pub fn week_of(plan: &Plan, today: NaiveDate) -> Option<u32> {
    if plan.now(today) != Some(plan.settings.start) {
        return None;
    }
    let (year, month) = plan
        .settings
        .start
        .first_month(plan.company.fiscal_year_start);
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    let to_monday = 7_u32
        .checked_sub(first.weekday().num_days_from_monday())?
        .checked_rem(7)?;
    let monday = first.checked_add_days(chrono::Days::new(u64::from(to_monday)))?;
    let days = today.signed_duration_since(monday).num_days();
    let week = u32::try_from(days).ok()?.checked_div(7)?.checked_add(1)?;
    (week <= WEEKS).then_some(week)
}
