//! Where more is committed than allocated, and the ways out.

use super::{categories, cells, pillars, quarters};
use crate::{
    calc::{Figures, PartFigures},
    locale::Safe,
    plan::{Arg, Edit, Money, Notice, Pillar, Share, Years},
    rules,
    tui::{
        look::Grid,
        rows::{Row, Spot},
        steps::{Cx, categories as category_page, periods, pillar_shares},
        theme::{Sign, Tone},
    },
};

/// So many places are named; of the others one reads how many there are.
const NAMED: usize = 4;
/// Shares grow by tenths of a percent.
const TENTH: i64 = 100_000;

/// A line that names the cells of the table that are over.
pub fn list(cx: &Cx<'_>, figures: &Figures) -> Row {
    let over: Vec<(String, Money)> = places(cx, figures)
        .into_iter()
        .filter(|(_, part)| part.headroom.is_negative())
        .map(|(name, part)| (name, part.headroom.abs().unwrap_or_default()))
        .collect();
    if over.is_empty() {
        let text = format!(
            "{} {}",
            cx.theme.sign(Sign::Good),
            cx.locale.text("budget-none-over")
        );
        return Row::text(Safe::line(&text)).tone(Tone::Good);
    }
    let mut named: Vec<String> = over
        .iter()
        .take(NAMED)
        .map(|(name, amount)| format!("{name} {}", cx.locale.money(*amount)))
        .collect();
    if let Some(rest @ 1..) = over.len().checked_sub(NAMED) {
        named.push(
            cx.locale
                .say("budget-more-over", &[("count", Arg::Count(rest))]),
        );
    }
    let list = [("list", Arg::Text(named.join(", ")))];
    let text = format!(
        "{} {}",
        cx.theme.sign(Sign::Bad),
        cx.locale.say("budget-over", &list)
    );
    Row::text(Safe::line(&text)).tone(Tone::Bad)
}

/// The cells of the table that is shown, by name.
fn places(cx: &Cx<'_>, figures: &Figures) -> Vec<(String, PartFigures)> {
    let mut places = Vec::new();
    match cx.look.grid {
        Grid::Categories => {
            for (at, period) in figures.periods.iter().enumerate() {
                for (place, id) in figures.category_ids.iter().enumerate() {
                    let name = format!(
                        "{} {}",
                        cx.locale.years(period.years),
                        cx.locale.category(id)
                    );
                    places.extend(categories::part(figures, at, place).map(|part| (name, part)));
                }
            }
        }
        Grid::Quarters => places.extend(
            figures
                .quarters
                .iter()
                .map(|of| (cx.locale.quarter(of.quarter), of.part)),
        ),
        Grid::Pillars if figures.has_pillar_split => {
            for (at, period) in figures.periods.iter().enumerate() {
                for (place, pillar) in Pillar::ALL.iter().enumerate() {
                    let name = pillar_shares::name(cx, *pillar);
                    let name = format!("{} {name}", cx.locale.years(period.years));
                    places.extend(pillars::part(cx, figures, at, place).map(|part| (name, part)));
                }
            }
        }
        Grid::Pillars => places.extend(
            figures
                .periods
                .iter()
                .map(|period| (cx.locale.years(period.years), period.part)),
        ),
    }
    places
}

/// The ways out where what is selected is over: those of the rules; where they know none for a category in a period,
/// the share that is enough.
pub fn ways(cx: &Cx<'_>, spot: Spot) -> Vec<(Safe, Edit)> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let notice = cx
        .findings
        .iter()
        .find(|notice| speaks_of(cx, figures, spot, notice));
    let mends = notice.map(|notice| rules::mends(cx.plan, figures, cx.guidelines, notice));
    let mut ways: Vec<(Safe, Edit)> = mends
        .into_iter()
        .flatten()
        .map(|mend| (cx.say(mend.id, &mend.args), mend.edit))
        .collect();
    if ways.is_empty() {
        ways.extend(enough(cx, figures, spot));
    }
    ways.truncate(rules::MOST_MENDS);
    ways
}

/// Whether a finding says that what is selected is over.
fn speaks_of(cx: &Cx<'_>, figures: &Figures, spot: Spot, notice: &Notice) -> bool {
    let steps: Vec<&str> = notice.path.steps().collect();
    let is_in = |years: Option<Years>, year: &str| {
        let year = year.parse::<i32>().ok();
        years
            .zip(year)
            .is_some_and(|(years, year)| years.contains(year))
    };
    let period = || cx.plan.budget.periods.get(spot.item).map(|of| of.years);
    let year = |at: usize| {
        figures
            .years
            .get(at)
            .and_then(|of| Years::new(of.year, of.year))
    };
    let category = |at: usize, id: &str| {
        figures
            .category_ids
            .get(at)
            .is_some_and(|of| of.as_str() == id)
    };
    match (notice.code, steps.as_slice(), spot.name) {
        (
            "over-committed-period",
            ["budget", "periods", of],
            periods::SHARE | cells::PERIOD_TOTAL,
        ) => is_in(period(), of),
        (
            "over-committed-period" | "over-committed-year",
            ["budget", "periods", of],
            quarters::YEAR | cells::YEAR_TOTAL | quarters::QUARTER,
        ) => is_in(year(spot.item), of),
        (
            "over-committed-category-year",
            ["budget", "periods", of, "categories", id],
            categories::CELL,
        ) => is_in(period(), of) && category(spot.part, id),
        (
            "over-committed-category",
            ["budget", "categories", id],
            category_page::SHARE | cells::CATEGORY_TOTAL,
        ) => category(spot.item, id),
        (
            "over-committed-pillar",
            ["budget", "pillars", word],
            pillar_shares::SHARE | cells::PILLAR_TOTAL,
        ) => Pillar::ALL
            .get(spot.item)
            .is_some_and(|of| of.word() == *word),
        _ => false,
    }
}

/// The share of a category in a period that covers what is committed there, where the others can spare it.
fn enough(cx: &Cx<'_>, figures: &Figures, spot: Spot) -> Option<(Safe, Edit)> {
    if spot.name != categories::CELL {
        return None;
    }
    let part = categories::part(figures, spot.item, spot.part)?;
    if !part.headroom.is_negative() {
        return None;
    }
    let period = figures.periods.get(spot.item)?;
    // more for one category than the whole period has left is no way out
    if period.part.headroom.is_negative() {
        return None;
    }
    let id = figures.category_ids.get(spot.part)?;
    let own = cx.plan.budget.periods.get(spot.item)?;
    let now = period
        .share_amount
        .share(categories::share_in(&cx.plan.budget, own, id))
        .ok()?;
    let needed = now.plus(part.headroom.abs().ok()?).ok()?;
    let exact = Share::ratio(needed.minor(), period.share_amount.minor())?.parts();
    let up = exact.checked_add(TENTH)?.checked_sub(1)?;
    let share = Share::from_parts(up.checked_sub(up.rem_euclid(TENTH))?);
    let budget = categories::with_cell(cx, spot.item, id, share).ok()?;
    let args = [
        ("category", Arg::Category(id.clone())),
        ("years", Arg::Years(period.years)),
        ("share", Arg::Share(share)),
    ];
    Some((
        cx.say("budget-enough", &args),
        Edit::Budget(Box::new(budget)),
    ))
}
