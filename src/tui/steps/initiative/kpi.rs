//! One KPI of an initiative.

use super::{super::Cx, rows::number_text};
use crate::{
    locale::Safe,
    plan::{Better, Initiative},
    tui::{
        forms::fields::{quarter, quarter_row, quarter_text},
        rows::{Row, Spot},
    },
};

const NAME: Spot = Spot::new("kpi_name");
const UNIT: Spot = Spot::new("kpi_unit");
const BASE: Spot = Spot::new("kpi_base");
const TARGET: Spot = Spot::new("kpi_target");
const BY: Spot = Spot::new("kpi_by");

/// What the page shows.
pub fn rows(cx: &Cx<'_>, item: &Initiative, at: usize) -> Vec<Row> {
    let Some(kpi) = item.kpis.get(at) else {
        return Vec::new();
    };
    vec![
        Row::words(NAME, cx.t("item-kpi"), cx.plain(&kpi.name)),
        Row::words(UNIT, cx.t("item-kpi-unit"), cx.plain(&kpi.unit)),
        Row::number(BASE, cx.t("item-kpi-base"), number_text(cx, kpi.baseline)),
        Row::number(TARGET, cx.t("item-kpi-target"), number_text(cx, kpi.target)),
        quarter_row(cx, BY, "item-kpi-by", kpi.by),
    ]
}

/// What a typed value changes.
pub fn set(
    cx: &Cx<'_>,
    item: &mut Initiative,
    at: usize,
    spot: Spot,
    text: &str,
) -> Result<Safe, Safe> {
    let Some(kpi) = item.kpis.get_mut(at) else {
        return Err(Safe::default());
    };
    match spot {
        NAME if text.is_empty() => return Err(cx.t("fault-name")),
        NAME => text.clone_into(&mut kpi.name),
        UNIT => text.clone_into(&mut kpi.unit),
        BY if text.is_empty() => kpi.by = None,
        BY => {
            kpi.by = Some(quarter(cx, text)?);
            return Ok(quarter_text(cx, kpi.by));
        }
        _ => {
            let number = match text {
                "" => None,
                _ => Some(
                    cx.locale
                        .read_number(text)
                        .map_err(|fault| cx.fault(&fault))?,
                ),
            };
            *(if spot == BASE {
                &mut kpi.baseline
            } else {
                &mut kpi.target
            }) = number;
            if let (Some(from), Some(to)) = (kpi.baseline, kpi.target) {
                kpi.better = Some(if to < from {
                    Better::Lower
                } else {
                    Better::Higher
                });
            }
            return Ok(number_text(cx, number));
        }
    }
    Ok(cx.plain(text))
}
