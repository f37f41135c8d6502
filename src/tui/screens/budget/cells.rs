//! What the three tables of the budget have in common: cells that show one of three figures, and the totals beside
//! them.

use crate::{
    calc::PartFigures,
    locale::Safe,
    plan::{Money, Path, Period},
    tui::{
        look::Measure,
        rows::{Kind, Row, Spot},
        steps::{Cx, periods},
        theme::{Sign, Tone},
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

/// The heads of a table: what its cells show with its total, and the other two totals beside them.
pub fn heads(cx: &Cx<'_>, measure: Measure, value: &str, names: Vec<Safe>) -> Row {
    let mut row = Row::columns(cx.unit(measure.column()), cx.t(value)).keep(1);
    for name in names {
        row = row.cell(name);
    }
    let others = measure.others();
    others.iter().fold(row.cell(cx.t("total")), |row, other| {
        row.cell(cx.t(other.column()))
    })
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
fn over_sign(cx: &Cx<'_>, is_over: bool) -> Safe {
    if is_over {
        Safe::line(&format!("{} ", cx.theme.sign(Sign::Bad)))
    } else {
        Safe::default()
    }
}

/// What a cell is: its name, what can be done with it, and the figure that it shows.
pub struct Cell<'a> {
    /// Its name.
    pub spot: Spot,
    /// What can be done with it.
    pub kind: Kind,
    /// Its value as one would type it.
    pub typed: Safe,
    /// The path of its allocated amount.
    pub path: &'a str,
}

/// A row with one more cell.
pub fn with_cell(
    cx: &Cx<'_>,
    row: Row,
    measure: Measure,
    part: PartFigures,
    cell: Cell<'_>,
) -> Row {
    let is_over = part.headroom.is_negative();
    let row = row
        .marked_amount(over_sign(cx, is_over), amount(measure, part))
        .selectable(cell.spot, cell.kind, Some(path(cell.path, measure)))
        .cell_typed(cell.typed.into_string());
    if is_over {
        row.cell_tone(Tone::Bad)
    } else {
        row
    }
}

/// A row with its totals: that of its cells, then the other two.
pub fn with_totals(
    cx: &Cx<'_>,
    row: Row,
    shown: Measure,
    part: PartFigures,
    (name, item): (&'static str, usize),
    path: &str,
) -> Row {
    let [one, other] = shown.others();
    [shown, one, other].into_iter().fold(row, |row, measure| {
        let is_over = measure == Measure::Left && part.headroom.is_negative();
        let row = row.marked_amount(over_sign(cx, is_over), amount(measure, part));
        let spot = Spot::part(name, item, measure as usize);
        let row = row.selectable(spot, Kind::Line, Some(self::path(path, measure)));
        if is_over {
            row.cell_tone(Tone::Bad)
        } else {
            row
        }
    })
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
fn path(of: &str, measure: Measure) -> Path {
    let path = Path::parse(of);
    match measure {
        Measure::Allocated => path,
        Measure::Committed => path.to("committed"),
        Measure::Left => path.to("headroom"),
    }
}
