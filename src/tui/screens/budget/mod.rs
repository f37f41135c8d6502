//! The budget, cell by cell: what is allocated from the top down against what is committed from the bottom up. Three
//! tables: by period and category, by quarter, by pillar.

mod categories;
mod cells;
mod grid;
mod over;
mod pillars;
mod quarters;
mod stack;
mod typed;

use crate::{
    calc::Figures,
    locale::Safe,
    plan::Arg,
    tui::{
        actions::Do,
        look::Grid,
        rows::{Row, Spot},
        screens::offers,
        steps::{
            About, Answer, Cx, Page, Set, Step, categories as category_page, periods, pillar_shares,
        },
        theme::Tone,
    },
};

/// The steps of the guide that this screen opens.
const STEPS: [Step; 3] = [Step::Periods, Step::Categories, Step::PillarShares];
const STEP: &str = "step";
/// What is said of the selected cell takes so many lines.
pub const ABOUT_LINES: u16 = 3;

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(figures) = cx.figures else {
        return vec![Row::text(cx.t("figures-too-large")).tone(Tone::Bad)];
    };
    let mut rows = match cx.look.grid {
        Grid::Categories => categories::rows(cx, figures),
        Grid::Quarters => quarters::rows(cx, figures),
        Grid::Pillars => pillars::rows(cx, figures),
    };
    rows.push(Row::gap());
    rows.extend(stack::rows(cx, figures));
    rows.push(over::list(cx, figures));
    rows.push(Row::gap());
    rows.extend(STEPS.iter().enumerate().map(|(at, step)| {
        Row::item(Spot::of(STEP, at), cx.t(step.message()), Safe::default())
            .note(cx.t(step.question()))
    }));
    rows
}

/// What a typed value changes: a percentage, or an amount that makes one.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    let Some(figures) = cx.figures else {
        return Err(cx.t("figures-too-large"));
    };
    match spot.name {
        periods::SHARE => categories::set_period(cx, figures, spot, text),
        category_page::SHARE => categories::set_category(cx, figures, spot, text),
        categories::CELL => categories::set_cell(cx, figures, spot, text),
        quarters::QUARTER => quarters::set_quarter(cx, figures, spot, text),
        quarters::YEAR => quarters::set_year(cx, figures, spot, text),
        pillar_shares::SHARE => pillars::set_share(cx, figures, spot, text),
        pillars::CELL => Err(cx.t("fault-pillar-cell")),
        _ => Err(cx.t("budget-only-shown")),
    }
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let answer = match (does, spot) {
        (Do::Table, _) => {
            let mut look = cx.look.clone();
            look.grid = look.grid.next();
            let words = cx.t(look.grid.message());
            Answer::Look(look, words)
        }
        (Do::Measure, _) => {
            let mut look = cx.look.clone();
            look.measure = look.measure.next();
            let words = cx.t(look.measure.message());
            Answer::Look(look, words)
        }
        (Do::WayOne | Do::WayTwo | Do::WayThree | Do::WayFour, Some(spot)) => {
            offers::take(does, over::ways(cx, spot))
        }
        (Do::Remove, Some(spot)) if spot.name == categories::CELL => {
            categories::give_up(cx, spot.item)
        }
        (Do::Accept, Some(spot)) if spot.name == pillars::CELL => {
            Answer::Say(cx.t("fault-pillar-cell"))
        }
        (Do::Accept | Do::Open, Some(spot)) => open(spot),
        _ => Answer::Nothing,
    };
    match answer {
        Answer::Nothing if does == Do::Accept => Answer::Say(cx.t("budget-only-shown")),
        answer => answer,
    }
}

fn open(spot: Spot) -> Answer {
    let page = match spot.name {
        STEP => STEPS.get(spot.item).map(|step| Page::of(*step)),
        periods::SHARE | categories::CELL => Some(Page::item(Step::Periods, spot.item)),
        category_page::SHARE => Some(Page::of(Step::Categories)),
        pillar_shares::SHARE | pillars::CELL => Some(Page::of(Step::PillarShares)),
        _ => None,
    };
    page.map_or(Answer::Nothing, Answer::Go)
}

/// The selected cell in words, what its share is, and the ways out where it is over.
pub fn about(cx: &Cx<'_>, spot: Spot) -> About {
    let mut words = Vec::new();
    if let Some(part) = cx.figures.and_then(|figures| part_of(cx, figures, spot)) {
        let what = what(cx, spot);
        let args = [
            ("what", Arg::Text(what.into_string())),
            ("allocated", Arg::Money(part.allocated)),
            ("committed", Arg::Money(part.committed)),
        ];
        let over = part.headroom.is_negative();
        let text = format!(
            "{}  {}",
            cx.locale.say("budget-cell", &args),
            cx.over_or_left(part.headroom)
        );
        let tone = if over { Tone::Bad } else { Tone::Plain };
        words.push((Safe::line(&text), tone));
    }
    words.extend(offers::words(cx, &over::ways(cx, spot)).map(|words| (words, Tone::Accent)));
    let basis = match spot.name {
        categories::CELL => categories::basis(cx, spot.item),
        quarters::QUARTER => quarters::basis(cx, spot.item),
        pillars::CELL => Some(cx.t("fault-pillar-cell")),
        _ => None,
    };
    words.extend(basis.map(|basis| (basis, Tone::Dim)));
    About {
        words,
        marks: Vec::new(),
    }
}

/// Allocated, committed and left of what is selected.
fn part_of(cx: &Cx<'_>, figures: &Figures, spot: Spot) -> Option<crate::calc::PartFigures> {
    match spot.name {
        periods::SHARE | cells::PERIOD_TOTAL => figures.periods.get(spot.item).map(|of| of.part),
        category_page::SHARE | cells::CATEGORY_TOTAL => figures.categories.get(spot.item).copied(),
        categories::CELL => categories::part(figures, spot.item, spot.part),
        quarters::QUARTER => quarters::part(figures, spot.item, spot.part),
        quarters::YEAR | cells::YEAR_TOTAL => figures.years.get(spot.item).map(|of| of.part),
        pillars::CELL if figures.has_pillar_split => {
            pillars::part(cx, figures, spot.item, spot.part)
        }
        pillar_shares::SHARE | cells::PILLAR_TOTAL if figures.has_pillar_split => {
            figures.pillars.get(spot.item).copied()
        }
        cells::WHOLE => {
            let totals = &figures.totals;
            Some(cells::part(totals.allocated, totals.committed))
        }
        _ => None,
    }
}

/// What is selected, in words.
fn what(cx: &Cx<'_>, spot: Spot) -> Safe {
    let years = || {
        let period = cx.plan.budget.periods.get(spot.item)?;
        Some(cx.locale.years(period.years))
    };
    let category = |at: usize| {
        let id = cx.figures?.category_ids.get(at)?;
        Some(cx.locale.category(id))
    };
    let pillar = |at: usize| {
        let pillar = crate::plan::Pillar::ALL.get(at)?;
        Some(pillar_shares::name(cx, *pillar).into_string())
    };
    let year = || Some(cx.figures?.years.get(spot.item)?.year);
    let text = match spot.name {
        periods::SHARE | cells::PERIOD_TOTAL => years(),
        category_page::SHARE | cells::CATEGORY_TOTAL => category(spot.item),
        categories::CELL => years()
            .zip(category(spot.part))
            .map(|(a, b)| format!("{a} {b}")),
        quarters::QUARTER => quarters::quarter(cx, spot).map(|quarter| cx.locale.quarter(quarter)),
        quarters::YEAR | cells::YEAR_TOTAL => year().map(|year| cx.locale.year(year)),
        pillars::CELL => years()
            .zip(pillar(spot.part))
            .map(|(a, b)| format!("{a} {b}")),
        pillar_shares::SHARE | cells::PILLAR_TOTAL => pillar(spot.item),
        cells::WHOLE => Some(cx.locale.text("total")),
        _ => None,
    };
    Safe::line(&text.unwrap_or_default())
}
