//! How a table of the budget is laid out: side by side where all of it fits, else with a line for each of its cells, so
//! that a plan with many categories or large amounts hides nothing.

use super::cells::{self, amount, over_sign, path};
use crate::{
    calc::{Figures, PartFigures, PeriodFigures},
    locale::Safe,
    plan::{Path, Period},
    tui::{
        amounts::write_amounts,
        look::Measure,
        rows::{Kind, Row, Spot},
        steps::Cx,
        table::Table,
        theme::Tone,
    },
};

/// Behind the names: their total, and the other two figures.
const TOTALS: usize = 3;

/// How a table stands side by side.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// Names as they are, the currency in the first head.
    Whole,
    /// Short names.
    Short,
    /// The same with the currency at the sum.
    Tight,
}

/// A table: lines of cells under names.
pub struct Grid {
    /// What the cells show.
    pub measure: Measure,
    /// The message of the head of the shares.
    pub value: &'static str,
    /// The names, and what they are called where room is short.
    pub names: Vec<(Safe, Safe)>,
    /// How long each column stays where room is short: the names', then the total and the other two figures.
    pub ranks: Vec<usize>,
    /// Whether of the cells nothing but the measure is known.
    pub is_alone: bool,
    /// The lines.
    pub lines: Vec<Line>,
}

/// A line of a table.
pub struct Line {
    /// Its name and share.
    pub row: Row,
    /// Its cells, one a name.
    pub cells: Vec<Cell>,
    /// Its totals; nothing for a line of shares.
    pub totals: Option<Totals>,
}

/// A cell: what can be done with it, and the figure that it shows.
pub struct Cell {
    /// Its name.
    pub spot: Spot,
    /// What can be done with it.
    pub kind: Kind,
    /// Its share, as one would type it.
    pub share: Safe,
    /// The path of its allocated amount.
    pub path: Path,
    /// Its figures; nothing where it shows its share.
    pub part: Option<PartFigures>,
}

/// The totals of a line.
pub struct Totals {
    /// What they are called, and of which item.
    pub name: (&'static str, usize),
    /// The path of the allocated amount.
    pub path: Path,
    /// The figures.
    pub part: PartFigures,
}

impl Totals {
    /// Of the whole budget.
    fn whole(figures: &Figures) -> Self {
        Self {
            name: (cells::WHOLE, 0),
            path: Path::parse("totals"),
            part: cells::part(figures.totals.allocated, figures.totals.committed),
        }
    }
}

impl Line {
    /// A period, by its place in the plan, with its share and figures; `cells` makes its cells from its path.
    pub fn period(
        cx: &Cx<'_>,
        (at, own, figures): (usize, &Period, &PeriodFigures),
        cells: impl FnOnce(&Path) -> Vec<Cell>,
    ) -> Self {
        let path = Path::parse("periods").to(figures.years.first());
        Self {
            row: cells::period_row(cx, at, own, &path.to_string()),
            cells: cells(&path),
            totals: Some(Totals {
                name: (cells::PERIOD_TOTAL, at),
                path,
                part: figures.part,
            }),
        }
    }

    /// The sums of all lines; `share` is that of the shares, where they are typed.
    pub fn total(cx: &Cx<'_>, share: Safe, cells: Vec<Cell>, figures: &Figures) -> Self {
        Self {
            row: Row::total(cx.t("total"), share),
            cells,
            totals: Some(Totals::whole(figures)),
        }
    }
}

impl Grid {
    /// The rows, in the form that shows most of it: the wordiest of those.
    pub fn rows(self, cx: &Cx<'_>) -> Vec<Row> {
        let mut best: Option<(usize, Vec<Row>)> = None;
        for form in [Form::Whole, Form::Short, Form::Tight] {
            let rows = self.side_by_side(cx, form);
            let table = measured(cx, &rows);
            let shown = |at: &usize| table.cell(*at).is_some();
            if !(0..self.names.len()).all(|at| shown(&at)) {
                continue;
            }
            let all = self.names.len().saturating_add(TOTALS);
            let count = (0..all).filter(shown).count();
            if best.as_ref().is_none_or(|(most, _)| count > *most) {
                best = Some((count, rows));
            }
            if count == all {
                break;
            }
        }
        best.map_or_else(|| self.one_by_one(cx), |(_, rows)| rows)
    }

    fn totals_heads(&self, cx: &Cx<'_>) -> [Safe; TOTALS] {
        let [one, other] = self.measure.others();
        [cx.t("total"), cx.t(one.column()), cx.t(other.column())]
    }

    /// Names as columns, behind them the totals.
    fn side_by_side(&self, cx: &Cx<'_>, form: Form) -> Vec<Row> {
        let head = match form {
            Form::Tight => cx.t(self.measure.column()),
            _ => cx.unit(self.measure.column()),
        };
        let heads = Row::columns(head, cx.t(self.value));
        let names = self.names.iter().map(|(whole, short)| match form {
            Form::Whole => whole.clone(),
            _ => short.clone(),
        });
        let heads = names
            .chain(self.totals_heads(cx))
            .fold(heads, Row::cell)
            .ranked(self.ranks.clone())
            .keep(1);
        let mut rows = vec![heads];
        for line in &self.lines {
            let mut row = line.row.clone();
            if form == Form::Tight && row.kind == Kind::Total {
                row.label = cx.unit("total");
            }
            let row = line.cells.iter().fold(row, |row, cell| {
                let Some(part) = cell.part else {
                    return row
                        .cell(cell.share.clone())
                        .selectable(cell.spot, cell.kind.clone(), Some(cell.path.clone()))
                        .cell_typed(cell.share.as_str());
                };
                self.figure(cx, row, cell, part)
            });
            rows.push(match &line.totals {
                Some(totals) => self.with_totals(cx, row, totals),
                None => row,
            });
        }
        rows
    }

    /// Each name on a line of its own, below the line that it belongs to.
    fn one_by_one(&self, cx: &Cx<'_>) -> Vec<Row> {
        let [one, other] = self.measure.others();
        let heads = Row::columns(Safe::default(), cx.t(self.value))
            .cell(cx.unit(self.measure.column()))
            .cell(cx.t(one.column()))
            .cell(cx.t(other.column()))
            .ranked(vec![0, 2, 1]);
        let mut rows = vec![heads];
        for line in &self.lines {
            let row = line.row.clone();
            rows.push(match &line.totals {
                Some(totals) => self.with_totals(cx, row, totals).tone(Tone::Head),
                None => row,
            });
            for ((name, _), cell) in self.names.iter().zip(&line.cells) {
                let name = Safe::line(&format!("  {name}"));
                let Some(part) = cell.part else {
                    let is_locked = cell.kind == Kind::Share(true);
                    let mut row = Row::share(cell.spot, name, cell.share.clone(), is_locked);
                    row.path = Some(cell.path.clone());
                    rows.push(row);
                    continue;
                };
                let row = self.figure(cx, Row::line(name, cell.share.clone()), cell, part);
                let others = [one, other].into_iter().filter(|_| !self.is_alone);
                rows.push(others.fold(row, |row, measure| {
                    let is_over = measure == Measure::Left && part.headroom.is_negative();
                    row.marked_amount(over_sign(cx, is_over), amount(measure, part))
                }));
            }
        }
        rows
    }

    /// A row with the figure of a cell.
    fn figure(&self, cx: &Cx<'_>, row: Row, cell: &Cell, part: PartFigures) -> Row {
        let is_over = part.headroom.is_negative();
        let row = row
            .marked_amount(over_sign(cx, is_over), amount(self.measure, part))
            .selectable(
                cell.spot,
                cell.kind.clone(),
                Some(path(&cell.path, self.measure)),
            )
            .cell_typed(cell.share.as_str());
        if is_over {
            row.cell_tone(Tone::Bad)
        } else {
            row
        }
    }

    /// A row with its totals: that of its cells, then the other two.
    fn with_totals(&self, cx: &Cx<'_>, row: Row, totals: &Totals) -> Row {
        let [one, other] = self.measure.others();
        let (name, item) = totals.name;
        let part = totals.part;
        [self.measure, one, other]
            .into_iter()
            .fold(row, |row, measure| {
                let is_over = measure == Measure::Left && part.headroom.is_negative();
                let row = row.marked_amount(over_sign(cx, is_over), amount(measure, part));
                let spot = Spot::part(name, item, measure as usize);
                let row = row.selectable(spot, Kind::Line, Some(path(&totals.path, measure)));
                if is_over {
                    row.cell_tone(Tone::Bad)
                } else {
                    row
                }
            })
    }
}

/// The widths that rows get, once their amounts are written.
fn measured(cx: &Cx<'_>, rows: &[Row]) -> Table {
    let mut written = rows.to_vec();
    write_amounts(&mut written, cx.locale, cx.plan.currency().minor_per_unit());
    Table::of(&written, cx.room())
}
