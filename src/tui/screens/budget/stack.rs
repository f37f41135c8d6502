//! What each period is made of, as bars side by side: one part for each category, or for each pillar.

use super::{categories, cells, pillars};
use crate::{
    calc::{Figures, PartFigures},
    locale::Safe,
    plan::{Id, Money, Pillar},
    tui::{
        look::Grid,
        rows::{Bar, Row, Segment},
        series::{self, Series},
        steps::{Cx, pillar_shares},
        theme::Tone,
    },
};

/// A legend, and a bar for each period with what is left in words.
pub fn rows(cx: &Cx<'_>, figures: &Figures) -> Vec<Row> {
    let (names, series) = legend(cx, figures);
    let measure = match cx.look.grid {
        Grid::Pillars if !figures.has_pillar_split => crate::tui::look::Measure::Committed,
        _ => cx.look.measure,
    };
    let parts_of = |at: usize| -> Vec<Money> {
        (0..series.len())
            .map(|place| {
                let part = match cx.look.grid {
                    Grid::Pillars => pillars::part(cx, figures, at, place),
                    _ => categories::part(figures, at, place),
                };
                cells::amount(measure, part.unwrap_or_default()).max(Money::ZERO)
            })
            .collect()
    };
    let all: Vec<Vec<Money>> = (0..figures.periods.len()).map(parts_of).collect();
    let most = all
        .iter()
        .map(|parts| Money::sum(parts.iter().copied()).unwrap_or_default())
        .max()
        .unwrap_or_default();
    let heads = names
        .iter()
        .zip(&series)
        .map(|(name, series)| format!("{} {name}", series.letter));
    let legend = heads.collect::<Vec<_>>().join("  ");
    let mut rows = vec![Row::text(Safe::line(&legend)).tone(Tone::Dim)];
    for (period, parts) in figures.periods.iter().zip(all) {
        let segments = parts
            .into_iter()
            .zip(&series)
            .map(|(amount, series)| Segment {
                tone: series.tone,
                letter: series.letter,
                part: Cx::part(amount, most),
            })
            .collect();
        let PartFigures { headroom, .. } = period.part;
        rows.push(
            Row::line(cx.plain(&cx.locale.years(period.years)), Safe::default())
                .bar(Bar::Stack(segments))
                .note(cx.over_or_left(headroom)),
        );
    }
    rows
}

/// The parts of a bar by name, with their colours and letters.
fn legend(cx: &Cx<'_>, figures: &Figures) -> (Vec<Safe>, Vec<Series>) {
    if cx.look.grid == Grid::Pillars {
        let all = Pillar::ALL.iter();
        return all
            .map(|pillar| {
                let name = pillar_shares::name(cx, *pillar);
                (name, series::of_pillar(*pillar, cx.locale))
            })
            .unzip();
    }
    let known: Vec<(Id, Series)> = series::of_categories(cx.plan, cx.locale);
    let of = |id: &Id| {
        let found = known.iter().find(|(of, _)| of == id);
        found.map_or(
            Series {
                tone: Tone::Dim,
                letter: '?',
            },
            |(_, series)| *series,
        )
    };
    let ids = figures.category_ids.iter();
    ids.map(|id| (cx.plain(&cx.locale.category(id)), of(id)))
        .unzip()
}
