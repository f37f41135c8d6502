//! A chart of what adds up over time: cost as an area, with what the departments pay as a band of its own on top, and
//! benefit as a line over it. Where the line leaves the area, the money is back.

use super::{steps::Cx, theme::Sign};
use crate::{
    calc::{FlowFigures, Payback},
    locale::Safe,
    plan::{Arg, Money, Quarter},
};

/// The parts of one amount on the axis that end in a plain half.
const STEPS: [i128; 8] = [1, 2, 3, 4, 5, 6, 8, 10];

/// What is drawn. Amounts are parts of the axis: 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// How many lines it takes, with years and legend.
    pub lines: u16,
    /// By quarter.
    pub points: Vec<Point>,
    /// The top of the axis, and its middle.
    pub axis: [Safe; 2],
    /// Names of the years, each with the quarter at which it begins.
    pub years: Vec<(usize, Safe)>,
    /// The quarter in which the money is back, in words.
    pub break_even: Option<(usize, Safe)>,
    /// Why there is no such quarter; empty where there is one.
    pub not_back: Safe,
    /// What the area, the band, the line and the mark are.
    pub legend: [Safe; 4],
}

/// All until the end of a quarter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// What the plan pays.
    pub plan: f64,
    /// What plan and departments pay.
    pub cost: f64,
    /// What comes back.
    pub benefit: f64,
}

/// The chart of the plan's cash flow in so many lines; nothing where no money flows.
pub fn of_plan(cx: &Cx<'_>, lines: u16) -> Option<Chart> {
    let totals = &cx.figures?.totals;
    let sums = sums(&totals.sides)?;
    let most = sums
        .iter()
        .map(|(_, plan, line, benefit)| {
            plan.minor()
                .saturating_add(line.minor())
                .max(benefit.minor())
        })
        .max()?;
    let top = top(most)?;
    let part = |minor: i128| fraction(minor, top);
    let points = sums
        .iter()
        .map(|(_, plan, line, benefit)| Point {
            plan: part(plan.minor()),
            cost: part(plan.minor().saturating_add(line.minor())),
            benefit: part(benefit.minor()),
        })
        .collect();
    let years = sums
        .iter()
        .enumerate()
        .filter(|(at, (quarter, ..))| *at == 0 || quarter.of_year() == 1)
        .map(|(at, (quarter, ..))| (at, cx.plain(&cx.locale.year(quarter.year()))))
        .collect();
    let back = totals.break_even.quarter();
    let break_even = back.and_then(|back| {
        let at = sums.iter().position(|(quarter, ..)| *quarter == back)?;
        Some((at, cx.say("chart-back", &[("quarter", Arg::Quarter(back))])))
    });
    let not_back = match totals.break_even {
        Payback::NotWithin(count) => {
            let words = cx
                .locale
                .say("chart-not-back", &[("count", Arg::Count(count))]);
            Safe::line(&format!("{} {words}", cx.theme.sign(Sign::Bad)))
        }
        _ => Safe::default(),
    };
    let mark = match break_even {
        Some(_) => cx.t("chart-mark"),
        None => Safe::default(),
    };
    let amount = |minor| cx.plain(&cx.locale.short(Money::from_minor(minor)));
    Some(Chart {
        lines,
        points,
        axis: [amount(top), amount(top / 2)],
        years,
        break_even,
        not_back,
        legend: [
            cx.t("chart-plan"),
            cx.t("chart-line"),
            cx.t("chart-benefit"),
            mark,
        ],
    })
}

type Sum = (Quarter, Money, Money, Money);

/// What has added up until the end of each quarter: the plan pays, the departments pay, benefit.
pub fn sums(sides: &[FlowFigures]) -> Option<Vec<Sum>> {
    let (mut plan, mut line, mut benefit) = (Money::ZERO, Money::ZERO, Money::ZERO);
    let mut sums = Vec::with_capacity(sides.len());
    for side in sides {
        plan = plan.plus(side.plan).ok()?;
        line = line.plus(side.line).ok()?;
        benefit = benefit.plus(side.benefit).ok()?;
        sums.push((side.quarter, plan, line, benefit));
    }
    Some(sums)
}

/// The least round amount that is not below `most`; nothing for nothing.
fn top(most: i128) -> Option<i128> {
    if most <= 0 {
        return None;
    }
    let mut unit = 1_i128;
    loop {
        let found = STEPS
            .iter()
            .filter_map(|step| step.checked_mul(unit))
            .find(|top| *top >= most);
        if found.is_some() {
            return found;
        }
        unit = unit.checked_mul(10)?;
    }
}

#[expect(clippy::cast_precision_loss, reason = "for a chart only")]
fn fraction(minor: i128, top: i128) -> f64 {
    (minor as f64 / top as f64).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_ends_at_a_round_amount() {
        for (most, expected) in [
            (1, 1),
            (7, 8),
            (11, 20),
            (950_000, 1_000_000),
            (2_100, 3_000),
        ] {
            assert_eq!(top(most), Some(expected), "{most}");
        }
        assert_eq!(top(0), None);
        assert_eq!(top(i128::MAX), None);
    }
}
