//! What the three tables of the budget have in common: names of their cells, and the three figures that those show.

use crate::{
    calc::PartFigures,
    locale::Safe,
    plan::{Money, Path, Period},
    tui::{
        look::Measure,
        rows::{Row, Spot},
        steps::{Cx, periods},
        theme::Sign,
    },
};

/// The totals of a period: allocated, committed, left.
pub const PERIOD_TOTAL: &str = "budget_period_total";
/// The totals of a year.
pub const YEAR_TOTAL: &str = "budget_year_total";
/// The totals of a category.
pub const CATEGORY_TOTAL: &str = "budget_category_total";
/// The totals of a pillar.
pub const PILLAR_TOTAL: &str = "budget_pillar_total";
/// The totals of a quarter of every year.
pub const QUARTER_TOTAL: &str = "budget_quarter_total";
/// The totals of the whole budget.
pub const WHOLE: &str = "budget_whole";

/// Allocated, committed, and what is left of it.
pub fn part(allocated: Money, committed: Money) -> PartFigures {
    PartFigures {
        allocated,
        committed,
        headroom: allocated.minus(committed).unwrap_or_default(),
    }
}

/// A period with its share, which can be typed; its cells follow.
pub fn period_row(cx: &Cx<'_>, at: usize, period: &Period, path: &str) -> Row {
    let spot = Spot::of(periods::SHARE, at);
    Row::share(
        spot,
        cx.plain(&cx.locale.years(period.years)),
        cx.percent(period.share),
        cx.locks.contains(&spot),
    )
    .figure(path)
}

/// The sign before an amount that is over.
pub fn over_sign(cx: &Cx<'_>, is_over: bool) -> Safe {
    if is_over {
        Safe::line(&format!("{} ", cx.theme.sign(Sign::Bad)))
    } else {
        Safe::default()
    }
}

/// The amount that a measure shows.
pub const fn amount(measure: Measure, part: PartFigures) -> Money {
    match measure {
        Measure::Allocated => part.allocated,
        Measure::Committed => part.committed,
        Measure::Left => part.headroom,
    }
}

/// The figure that a measure shows of a part of the budget.
pub fn path(path: &Path, measure: Measure) -> Path {
    match measure {
        Measure::Allocated => path.clone(),
        Measure::Committed => path.to("committed"),
        Measure::Left => path.to("headroom"),
    }
}
