//! Who does it, and who learns what: the team by quarter, training, champions, what people cost, and whether skills
//! are there when initiatives need them.

mod build_up;
mod champions;
mod team;
mod training;

use crate::{
    locale::Safe,
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{Answer, Cx},
        theme::Tone,
    },
};

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = team::list(cx);
    rows.extend(training::list(cx));
    rows.extend(champions::list(cx));
    rows.extend(build_up::rows(cx));
    rows.extend(by_year(cx));
    rows
}

/// What people cost the plan, beside what the budget has for them.
fn by_year(cx: &Cx<'_>) -> Vec<Row> {
    let years = crate::calc::people_by_year(cx.plan).unwrap_or_default();
    let (false, Some(figures)) = (
        cx.plan.team.is_empty() && cx.plan.training.is_empty(),
        cx.figures,
    ) else {
        return Vec::new();
    };
    let people = crate::plan::StandardCategory::People.id();
    let place = figures.category_ids.iter().position(|id| *id == people);
    let mut rows = vec![
        Row::gap(),
        Row::heading(cx.t("people-cost")),
        Row::columns(cx.t("people-year"), Safe::default())
            .cell(cx.unit("people-team"))
            .cell(cx.t("people-training"))
            .cell(cx.t("people-budget"))
            .cell(cx.t("column-left")),
    ];
    for (at, year) in years.iter().enumerate() {
        let mut row = Row::line(cx.plain(&cx.locale.year(year.year)), Safe::default())
            .named(Spot::of("people_year", at))
            .figure(&format!("years.{}.people", year.year))
            .amount(year.team)
            .amount(year.training);
        let of_year = figures.years.iter().find(|of| of.year == year.year);
        let budget = place.zip(of_year).and_then(|(at, of_year)| {
            let allocated = *of_year.categories.get(at)?;
            let committed = *of_year.committed_by_category.get(at)?;
            Some((allocated, allocated.minus(committed).ok()?))
        });
        if let Some((allocated, left)) = budget {
            let tone = if left.is_negative() {
                Tone::Warn
            } else {
                Tone::Plain
            };
            row = row
                .amount(allocated)
                .marked_amount(cx.over_sign(left), left)
                .tone(tone);
        }
        rows.push(row);
    }
    rows
}

/// What a key does on a row that is of no list.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    match (does, spot) {
        (_, Some(spot)) if spot.name == champions::MISSING => champions::act(cx, does, spot.item),
        (Do::Add, _) => Answer::Say(cx.t("people-add-hint")),
        _ => Answer::Nothing,
    }
}
