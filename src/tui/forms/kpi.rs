//! One KPI.

use super::{
    Form,
    fields::{
        number_row, number_text, optional, pick, quarter, quarter_row, quarter_text, signed_number,
        words,
    },
};
use crate::{
    locale::Safe,
    plan::{Better, Id, Kpi, KpiLevel, Number},
    tui::{
        rows::{Row, Spot},
        steps::Cx,
    },
};

const NAME: Spot = Spot::new("kpi_name");
const ID: Spot = Spot::new("kpi_id");
const LEVEL: Spot = Spot::new("kpi_level");
const UNIT: Spot = Spot::new("kpi_unit");
const BASE: Spot = Spot::new("kpi_base");
const TARGET: Spot = Spot::new("kpi_target");
const BY: Spot = Spot::new("kpi_by");
const BETTER: Spot = Spot::new("kpi_better");

/// A KPI of which only the name is known, with an id that none of the others has.
pub fn named(name: &str, others: &[Kpi]) -> Kpi {
    let id = Id::unique(&Id::slug(name), |id| others.iter().any(|kpi| kpi.id == *id));
    Kpi {
        id,
        level: None,
        name: name.to_owned(),
        unit: String::new(),
        baseline: None,
        target: None,
        by: None,
        better: None,
    }
}

/// A typed value of a KPI, with or without its unit.
///
/// # Errors
/// Why it can't be taken, in words.
pub fn figure(cx: &Cx<'_>, kpi: &Kpi, text: &str) -> Result<Number, Safe> {
    let unit = kpi.unit.trim();
    let bare = text.trim().strip_suffix(unit).unwrap_or(text);
    signed_number(cx, bare.trim())
}

impl Form for Kpi {
    fn called(&self, cx: &Cx<'_>) -> Safe {
        match self.name.as_str() {
            "" => cx.t("item-kpi"),
            name => cx.plain(name),
        }
    }

    fn line(&self, cx: &Cx<'_>, spot: Spot) -> Row {
        let from = number_text(cx, self.baseline);
        let to = number_text(cx, self.target);
        let dash = |text: &Safe| match text.as_str() {
            "" => "?".to_owned(),
            text => text.to_owned(),
        };
        let course = format!("{} – {} {}", dash(&from), dash(&to), self.unit);
        Row::item(spot, self.called(cx), Safe::default()).note(Safe::line(course.trim_end()))
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        vec![
            Row::words(NAME, cx.t("item-kpi"), cx.plain(&self.name)),
            Row::words(ID, cx.t("field-id"), cx.plain(self.id.as_str()))
                .note(cx.t("field-id-note")),
            pick(
                cx,
                LEVEL,
                "kpi-level",
                self.level.map_or("", KpiLevel::word),
                words(cx, KpiLevel::ALL, Some("choice-none"), |of| {
                    (of.word(), of.message())
                }),
            ),
            Row::words(UNIT, cx.t("item-kpi-unit"), cx.plain(&self.unit)),
            number_row(cx, BASE, "kpi-baseline", self.baseline),
            number_row(cx, TARGET, "item-kpi-target", self.target),
            quarter_row(cx, BY, "item-kpi-by", self.by),
            pick(
                cx,
                BETTER,
                "kpi-better",
                self.better.map_or("", Better::word),
                words(cx, Better::ALL, Some("kpi-by-itself"), |of| {
                    (of.word(), of.message())
                }),
            ),
        ]
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        match spot {
            NAME if text.is_empty() => return Err(cx.t("fault-name")),
            NAME => text.clone_into(&mut self.name),
            ID => self.id = Id::parse(text).ok_or_else(|| cx.t("fault-id"))?,
            UNIT => text.clone_into(&mut self.unit),
            LEVEL => {
                self.level = KpiLevel::parse(text);
                return Ok(cx.t(self.level.map_or("choice-none", KpiLevel::message)));
            }
            BETTER => {
                self.better = Better::parse(text);
                return Ok(cx.t(self.better.map_or("kpi-by-itself", Better::message)));
            }
            BY => {
                self.by = optional(text, |text| quarter(cx, text))?;
                return Ok(quarter_text(cx, self.by));
            }
            BASE | TARGET => {
                let number = optional(text, |text| figure(cx, self, text))?;
                *(if spot == BASE {
                    &mut self.baseline
                } else {
                    &mut self.target
                }) = number;
                // two figures say which way it should go, until someone says otherwise
                if let (Some(from), Some(to), None) = (self.baseline, self.target, self.better) {
                    self.better = Some(if to < from {
                        Better::Lower
                    } else {
                        Better::Higher
                    });
                }
                return Ok(number_text(cx, number));
            }
            _ => return Err(Safe::default()),
        }
        Ok(cx.plain(text))
    }
}
