//! How large the budget is, and what the rules of thumb make of it.

use super::{Answer, Change, Cx, Set, edits};
use crate::{
    locale::Safe,
    plan::{Arg, Edit, Money, Share, Size},
    rules::{self, Collision},
    tui::{
        actions::{Do, Scope},
        rows::{Row, Spot},
        theme::{Sign, Tone},
    },
};

const RATE: Spot = Spot::new("rate");
const TOTAL: Spot = Spot::new("total");
const FIRST_YEAR: Spot = Spot::new("first_year");
/// The row of the reserve.
pub const RESERVE: Spot = Spot::new("reserve");

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(figures) = cx.figures else {
        return vec![Row::text(cx.t("figures-too-large")).tone(Tone::Bad)];
    };
    let mut rows = vec![slider(cx, figures.envelope)];
    rows.push(money_row(cx, TOTAL, cx.t("rate-total"), figures.envelope).figure("envelope"));
    if let Some(year) = figures.years.first() {
        let label = cx.say("rate-first-year", &[("year", Arg::Year(year.year))]);
        rows.push(
            money_row(cx, FIRST_YEAR, label, year.part.allocated)
                .figure(&format!("years.{}", year.year)),
        );
    }
    let reserve = cx.plan.budget.reserve;
    let mut row = Row::number(RESERVE, cx.t("rate-reserve"), cx.percent(reserve));
    if !figures.reserve.is_zero() {
        row = row.note(cx.money(figures.reserve));
    }
    rows.extend([row.figure("reserve"), Row::gap()]);
    let most = figures
        .periods
        .iter()
        .map(|period| period.part.allocated)
        .max();
    rows.push(
        Row::columns(cx.t("column-years"), cx.t("column-share")).cell(cx.unit("column-amount")),
    );
    for period in &figures.periods {
        rows.push(
            Row::line(
                cx.plain(&cx.locale.years(period.years)),
                cx.percent(period.share),
            )
            .amount(period.part.allocated)
            .part(Cx::part(period.part.allocated, most.unwrap_or_default()))
            .figure(&format!("periods.{}", period.years.first())),
        );
    }
    rows.extend([Row::gap(), Row::heading(cx.t("rate-thumb"))]);
    rows.extend(thumb(cx));
    rows
}

fn money_row(cx: &Cx<'_>, spot: Spot, label: Safe, amount: Money) -> Row {
    Row::number(spot, label, cx.money(amount)).typed(cx.locale.amount(amount))
}

/// The rate as it is, or as the amount makes it.
fn rate(cx: &Cx<'_>) -> Option<Share> {
    match cx.plan.budget.size {
        Size::Rate(rate) => Some(rate),
        Size::Amount(amount) => {
            let revenue = cx.plan.company.revenue?;
            Share::ratio(amount.minor(), revenue.minor())
        }
    }
}

fn slider(cx: &Cx<'_>, envelope: Money) -> Row {
    let (low, high) = (cx.guidelines.rate_low, cx.guidelines.rate_high);
    let Some(rate) = rate(cx) else {
        return Row::text(cx.t("rate-no-revenue")).tone(Tone::Dim);
    };
    let width = high.as_fraction() - low.as_fraction();
    let at = if width > 0.0 {
        (rate.as_fraction() - low.as_fraction()) / width
    } else {
        0.0
    };
    let rounded = cx.locale.share_to(rate, 2);
    let shown = if rate.parts() % 10_000 == 0 {
        cx.locale.share(rate)
    } else {
        rounded
    };
    let shown = if envelope.is_zero() {
        shown
    } else {
        format!("{shown} = {}", cx.locale.money(envelope))
    };
    Row::slider(
        RATE,
        Safe::line(&shown),
        at,
        (cx.percent(low), cx.percent(high)),
    )
    .typed(cx.locale.share(rate))
    .figure("envelope")
}

/// What each rule of thumb makes of the budget, with ways out.
fn thumb(cx: &Cx<'_>) -> Vec<Row> {
    if cx.figures.is_none_or(|figures| figures.envelope.is_zero()) {
        return vec![Row::text(cx.t("rate-nothing")).tone(Tone::Dim)];
    }
    let mut rows = Vec::new();
    if let Some(rate) = rate(cx) {
        let (low, high) = (cx.guidelines.rate_low, cx.guidelines.rate_high);
        let args = [("low", Arg::Share(low)), ("high", Arg::Share(high))];
        let id = if rate < low {
            "rate-below"
        } else if rate > high {
            "rate-above"
        } else {
            "rate-within"
        };
        rows.push(verdict(
            cx,
            (low..=high).contains(&rate),
            &cx.say(id, &args),
        ));
    }
    let ways = ways(cx);
    for collision in collisions(cx) {
        rows.push(verdict(cx, collision.holds, &sentence(cx, &collision)));
        if !collision.holds
            && let Some(hint) = holds_from(cx, &collision)
        {
            rows.push(Row::text(Safe::line(&format!("    {hint}"))).tone(Tone::Dim));
        }
    }
    for (at, (name, _)) in ways.into_iter().enumerate() {
        let key = Do::WAYS
            .get(at)
            .map_or_else(String::new, |does| cx.key(Scope::Guide, *does));
        let label = Safe::line(&format!("{key}: {name}"));
        rows.push(Row::button(Spot::of("way", at), label));
    }
    rows
}

fn verdict(cx: &Cx<'_>, holds: bool, text: &Safe) -> Row {
    let (sign, tone) = if holds {
        (Sign::Good, Tone::Good)
    } else {
        (Sign::Bad, Tone::Warn)
    };
    Row::text(Safe::line(&format!("{} {text}", cx.theme.sign(sign)))).tone(tone)
}

fn collisions(cx: &Cx<'_>) -> Vec<Collision> {
    cx.figures.map_or_else(Vec::new, |figures| {
        rules::collisions(cx.plan, figures, cx.guidelines)
    })
}

fn sentence(cx: &Cx<'_>, collision: &Collision) -> Safe {
    let id = match (collision.code, collision.holds) {
        ("assessment-first-period", true) => "fits-assessment",
        ("assessment-first-period", false) => "fits-no-assessment",
        ("assessment-advice-part", true) => "fits-advice",
        ("assessment-advice-part", false) => "fits-no-advice",
        ("team-second-year", true) => "fits-team",
        ("team-second-year", false) => "fits-no-team",
        (_, true) => "fits-team-later",
        (_, false) => "fits-no-team-later",
    };
    cx.say(
        id,
        &[
            ("needs", Arg::Money(collision.needs)),
            ("has", Arg::Money(collision.has)),
            ("years", Arg::Years(collision.years)),
            (
                "fte",
                Arg::Count(usize::try_from(cx.guidelines.team_fte.0).unwrap_or(0)),
            ),
        ],
    )
}

fn holds_from(cx: &Cx<'_>, collision: &Collision) -> Option<Safe> {
    let rate = collision
        .holds_from_rate
        .map(|rate| ("rate", Arg::Share(rate)));
    let revenue = collision
        .holds_from_revenue
        .map(|revenue| ("revenue", Arg::Money(revenue)));
    match (revenue, rate) {
        (Some(revenue), Some(rate)) => Some(cx.say("holds-from-both", &[revenue, rate])),
        (Some(revenue), None) => Some(cx.say("holds-from-revenue", &[revenue])),
        (None, Some(rate)) => Some(cx.say("holds-from-rate", &[rate])),
        (None, None) => None,
    }
}

/// The ways out of what does not hold, each with its name.
fn ways(cx: &Cx<'_>) -> Vec<(Safe, Edit)> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let context = rules::Context::new(cx.plan, figures, cx.guidelines);
    let ways = rules::ways_out(&context, &collisions(cx)).into_iter();
    ways.take(rules::MOST_MENDS)
        .map(|way| (cx.say(way.id, &way.args), way.edit))
        .collect()
}

/// What a typed value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    match spot {
        RATE => {
            let rate = edits::share(cx, text)?;
            let shows = match cx.plan.company.revenue.and_then(|of| of.share(rate).ok()) {
                Some(amount) => Safe::line(&format!(
                    "{} = {}",
                    cx.locale.share(rate),
                    cx.locale.money(amount)
                )),
                None => cx.percent(rate),
            };
            edits::of_budget(cx, shows, |budget| budget.size = Size::Rate(rate))
        }
        TOTAL => {
            let amount = edits::amount(cx, text)?;
            edits::of_budget(cx, with_rate(cx, amount), |budget| {
                budget.size = Size::Amount(amount);
            })
        }
        FIRST_YEAR => first_year(cx, text),
        RESERVE => {
            let share = edits::share(cx, text)?;
            edits::of_budget(cx, cx.percent(share), |budget| budget.reserve = share)
        }
        _ => Err(Safe::default()),
    }
}

fn with_rate(cx: &Cx<'_>, amount: Money) -> Safe {
    let rate = cx
        .plan
        .company
        .revenue
        .and_then(|revenue| Share::ratio(amount.minor(), revenue.minor()));
    match rate {
        Some(rate) => Safe::line(&format!(
            "{} = {}",
            cx.locale.money(amount),
            cx.locale.share_to(rate, 2)
        )),
        None => cx.money(amount),
    }
}

/// So much for the first year: the whole follows by the shares of period, year and reserve.
fn first_year(cx: &Cx<'_>, text: &str) -> Set {
    let wanted = edits::amount(cx, text)?;
    let impossible = || cx.t("rate-no-first-year");
    let figures = cx.figures.ok_or_else(impossible)?;
    let year = figures.years.first().ok_or_else(impossible)?;
    let (_, period) = cx.plan.budget.period_of(year.year).ok_or_else(impossible)?;
    let count = i128::try_from(period.years.iter().count()).unwrap_or(1);
    let part_of_period = period
        .split
        .iter()
        .find(|(of, _)| *of == year.year)
        .map_or_else(|| Share::ratio(1, count), |(_, share)| Some(*share))
        .ok_or_else(impossible)?;
    let undo = |amount: Money, share: Share| {
        amount
            .ratio(i128::from(Share::WHOLE.parts()), i128::from(share.parts()))
            .map_err(|_| impossible())
    };
    let of_period = undo(wanted, part_of_period)?;
    let divisible = undo(of_period, period.share)?;
    let kept = Share::WHOLE.saturating_sub(cx.plan.budget.reserve);
    let total = undo(divisible, kept)?;
    let shows = cx.say("rate-makes-total", &[("amount", Arg::Money(total))]);
    Ok(Change::plan(
        edits::budget(cx, |budget| budget.size = Size::Amount(total)),
        shows,
    ))
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let at = match (does, spot) {
        (
            Do::Accept | Do::Edit | Do::Open,
            Some(Spot {
                name: "way", item, ..
            }),
        ) => Some(item),
        _ => does.way(),
    };
    let Some(at) = at else {
        return Answer::Nothing;
    };
    match ways(cx).into_iter().nth(at) {
        Some((name, edit)) => Answer::Edit(edit, name, None),
        None => Answer::Nothing,
    }
}
