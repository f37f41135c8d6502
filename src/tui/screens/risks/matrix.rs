//! The matrix: likelihood against impact. Each cell has the mark of how bad it is, and the letters of its risks in the
//! list, or how many they are.

use crate::{
    calc::{RiskBand, RiskCell, RiskFigures},
    locale::Safe,
    plan::{Arg, Share},
    tui::{
        look::Look,
        rows::{Kind, Row, Spot},
        steps::{Answer, Cx},
        theme::Tone,
    },
};

/// A cell: the classes of probability and impact.
pub const CELL: &str = "risk_cell";
/// Letters stand in a cell up to this width; beyond it, how many they are.
const MOST_LETTERS: usize = 7;

/// The matrix, with what its marks mean.
pub fn rows(cx: &Cx<'_>, all: &[RiskFigures]) -> Vec<Row> {
    let guide = &cx.guidelines.risks;
    let mut head = Row::columns(cx.t("risks-axes"), Safe::default());
    for at in 0..=guide.impact.len() {
        head = head.word(class(cx, &guide.impact, at));
    }
    let mut rows = vec![head];
    for probability in (0..=guide.probability.len()).rev() {
        let mut row = Row::line(class(cx, &guide.probability, probability), Safe::default());
        for impact in 0..=guide.impact.len() {
            row = with_cell(
                cx,
                row,
                all,
                RiskCell {
                    probability,
                    impact,
                },
            );
        }
        rows.push(row);
    }
    let bands = RiskBand::ALL
        .into_iter()
        .map(|band| format!("{} {}", mark(band), cx.locale.text(band.message())));
    let bands: Vec<String> = bands.collect();
    rows.push(Row::text(Safe::line(&bands.join("   "))).tone(Tone::Dim));
    rows
}

fn with_cell(cx: &Cx<'_>, row: Row, all: &[RiskFigures], cell: RiskCell) -> Row {
    let band = cell.band(&cx.guidelines.risks);
    let mut own = inside(all, cell);
    let first = own.next();
    let letters = first.map_or_else(String::new, |_| letters(all, cell));
    let tone = match band {
        _ if first.is_none() => Tone::Dim,
        RiskBand::Low | RiskBand::Medium => Tone::Head,
        RiskBand::High => Tone::Warn,
        RiskBand::VeryHigh => Tone::Bad,
    };
    // of a single one the figure is known
    let path = match (first, own.next()) {
        (Some((_, of)), None) => super::path_of(cx, of),
        _ => None,
    };
    let text = Safe::line(format!("{:<2} {letters}", mark(band)).trim_end());
    row.word(text)
        .selectable(
            Spot::part(CELL, cell.probability, cell.impact),
            Kind::Item,
            path,
        )
        .cell_tone(tone)
}

/// The letters of the risks in a cell, or how many they are.
fn letters(all: &[RiskFigures], cell: RiskCell) -> String {
    let own: Vec<String> = inside(all, cell).map(|(at, _)| letter(at)).collect();
    let text = own.join(" ");
    if text.chars().count() > MOST_LETTERS {
        own.len().to_string()
    } else {
        text
    }
}

/// The name of a risk in the matrix and before its name in the list: A to Z, then AA as columns of a spreadsheet have it.
pub fn letter(at: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = at;
    loop {
        let place = u8::try_from(rest % 26).unwrap_or_default();
        letters.push(char::from(b'A'.saturating_add(place)));
        match (rest / 26).checked_sub(1) {
            Some(before) => rest = before,
            None => break,
        }
    }
    letters.iter().rev().collect()
}

/// The sign of how bad a cell is, in every set of signs.
pub const fn mark(band: RiskBand) -> &'static str {
    match band {
        RiskBand::Low => "-",
        RiskBand::Medium => "+",
        RiskBand::High => "!",
        RiskBand::VeryHigh => "!!",
    }
}

/// The risks that count and stand in a cell, each with its position among all.
pub fn inside(all: &[RiskFigures], cell: RiskCell) -> impl Iterator<Item = (usize, &RiskFigures)> {
    let all = all.iter().enumerate();
    all.filter(move |(_, of)| of.counts && of.cell == Some(cell))
}

/// What a class is called: to 10 %, over 70 %.
pub fn class(cx: &Cx<'_>, borders: &[Share], at: usize) -> Safe {
    match (borders.get(at), borders.last()) {
        (Some(border), _) => cx.say("risks-up-to", &[("share", Arg::Share(*border))]),
        (None, Some(last)) => cx.say("risks-over", &[("share", Arg::Share(*last))]),
        (None, None) => Safe::default(),
    }
}

/// The cell of a row.
pub const fn of_spot(spot: Spot) -> RiskCell {
    RiskCell {
        probability: spot.item,
        impact: spot.part,
    }
}

/// Narrows the list to the risks of a cell; on the same cell again it shows all.
pub fn narrow(cx: &Cx<'_>, spot: Spot) -> Answer {
    let cell = of_spot(spot);
    let count = super::all(cx).map_or(0, |all| inside(&all, cell).count());
    if count == 0 {
        return Answer::Say(cx.t("risks-cell-empty"));
    }
    let is_off = cx.look.risks == Some(cell);
    let look = Look {
        risks: (!is_off).then_some(cell),
        ..cx.look.clone()
    };
    let words = if is_off {
        cx.t("risks-all")
    } else {
        cx.say("risks-narrowed", &[("count", Arg::Count(count))])
    };
    Answer::Look(look, words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_as_in_a_spreadsheet() {
        let names = [0, 25, 26, 51, 52, 701, 702].map(letter);
        assert_eq!(names, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
