//! The plan as a whole: money by period and category, phases and initiatives on the line of time, what it gives back,
//! and what the rules say.

use super::{Answer, Cx, Page, Step, initiatives, jump, pillar_shares, returns};
use crate::{
    calc::Payback,
    locale::Safe,
    plan::{Arg, Pillar, Severity},
    tui::{
        actions::Do,
        rows::{Bar, Row, Spot},
        theme::{Sign, Tone},
    },
};

/// A finding of the rules.
pub const FINDING: &str = "finding";
/// A mistake in the file.
pub const COMPLAINT: &str = "complaint";

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = complaints(cx);
    let Some(figures) = cx.figures else {
        rows.push(Row::text(cx.t("figures-too-large")).tone(Tone::Bad));
        return rows;
    };
    let revenue = cx.plan.company.revenue;
    let of_revenue = revenue.map_or_else(Safe::default, |revenue| {
        cx.say("whole-of-revenue", &[("revenue", Arg::Money(revenue))])
    });
    rows.push(
        Row::line(cx.t("whole-budget"), Safe::default())
            .worth(figures.envelope, true)
            .named(Spot::new("envelope"))
            .figure("envelope")
            .note(of_revenue),
    );
    if !figures.reserve.is_zero() {
        rows.push(
            Row::line(cx.t("rate-reserve"), Safe::default())
                .worth(figures.reserve, true)
                .named(Spot::new("reserve"))
                .figure("reserve"),
        );
    }
    rows.push(
        Row::line(cx.t("column-committed"), Safe::default()).worth(figures.totals.committed, true),
    );
    let headroom = figures
        .totals
        .allocated
        .minus(figures.totals.committed)
        .unwrap_or_default();
    rows.extend([Row::text(cx.over_or_left(headroom)), Row::gap()]);
    rows.extend(periods(cx));
    rows.extend(categories(cx));
    rows.extend(by_pillar(cx));
    rows.extend(timeline(cx));
    rows.extend(totals(cx));
    rows.extend(findings(cx));
    rows
}

/// What is wrong in the file comes first.
pub fn complaints(cx: &Cx<'_>) -> Vec<Row> {
    if cx.standing().next().is_none() {
        return Vec::new();
    }
    let mut rows = vec![Row::heading(cx.t("whole-complaints")).tone(Tone::Bad)];
    for (at, notice) in cx.standing() {
        let place = notice.place.map_or_else(String::new, |place| {
            format!("{}:{} ", place.line, place.column)
        });
        let text = format!(
            "{} {place}{}",
            cx.theme.sign(Sign::Bad),
            cx.locale.message(notice)
        );
        rows.push(
            Row::text(Safe::line(&text))
                .tone(Tone::Bad)
                .named(Spot::of(COMPLAINT, at)),
        );
        let mend = Safe::line(&format!("    {}", cx.locale.mend(notice)));
        rows.push(Row::text(mend).tone(Tone::Dim));
    }
    rows.push(Row::gap());
    rows
}

pub fn periods(cx: &Cx<'_>) -> Vec<Row> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let most = figures
        .periods
        .iter()
        .map(|period| period.part.allocated)
        .max()
        .unwrap_or_default();
    let mut rows = vec![
        Row::columns(cx.t("column-years"), cx.t("column-share"))
            .cell(cx.unit("column-amount"))
            .cell(cx.t("column-committed"))
            .cell(cx.t("column-left")),
    ];
    for (at, period) in figures.periods.iter().enumerate() {
        rows.push(
            Row::line(
                cx.plain(&cx.locale.years(period.years)),
                cx.percent(period.share),
            )
            .named(Spot::of("period", at))
            .figure(&format!("periods.{}", period.years.first()))
            .amount(period.part.allocated)
            .amount(period.part.committed)
            .amount(period.part.headroom)
            .part(Cx::part(period.part.allocated, most))
            .tone(over(period.part.headroom.is_negative())),
        );
    }
    let totals = &figures.totals;
    rows.push(
        Row::total(cx.t("total"), Safe::default())
            .amount(totals.allocated)
            .amount(totals.committed)
            .amount(totals.allocated.minus(totals.committed).unwrap_or_default()),
    );
    rows.push(Row::gap());
    rows
}

const fn over(is_over: bool) -> Tone {
    if is_over { Tone::Warn } else { Tone::Plain }
}

pub fn categories(cx: &Cx<'_>) -> Vec<Row> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let mut rows = vec![
        Row::columns(cx.t("column-category"), Safe::default())
            .cell(cx.unit("column-amount"))
            .cell(cx.t("column-committed"))
            .cell(cx.t("column-left")),
    ];
    for (at, (id, part)) in figures
        .category_ids
        .iter()
        .zip(&figures.categories)
        .enumerate()
    {
        rows.push(
            Row::line(cx.plain(&cx.locale.category(id)), Safe::default())
                .named(Spot::of("category", at))
                .figure(&format!("categories.{id}"))
                .amount(part.allocated)
                .amount(part.committed)
                .amount(part.headroom)
                .tone(over(part.headroom.is_negative())),
        );
    }
    rows.push(Row::gap());
    rows
}

pub fn by_pillar(cx: &Cx<'_>) -> Vec<Row> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let mut columns = Row::columns(cx.t("column-pillar"), Safe::default());
    if figures.has_pillar_split {
        columns = columns.cell(cx.unit("column-amount"));
    }
    columns = columns.cell(if figures.has_pillar_split {
        cx.t("column-committed")
    } else {
        cx.unit("column-committed")
    });
    if figures.has_pillar_split {
        columns = columns.cell(cx.t("column-left"));
    }
    let mut rows = vec![columns];
    for (at, (pillar, part)) in Pillar::ALL.iter().zip(&figures.pillars).enumerate() {
        let mut row = Row::line(pillar_shares::name(cx, *pillar), Safe::default())
            .named(Spot::of("pillar", at))
            .figure(&format!("pillars.{}", pillar.word()));
        if figures.has_pillar_split {
            row = row.amount(part.allocated);
        }
        row = row.amount(part.committed);
        if figures.has_pillar_split {
            row = row
                .amount(part.headroom)
                .tone(over(part.headroom.is_negative()));
        }
        rows.push(row);
    }
    rows.push(Row::gap());
    rows
}

pub fn timeline(cx: &Cx<'_>) -> Vec<Row> {
    let Some(line) = cx.plan.quarters() else {
        return Vec::new();
    };
    let mut rows = phases(cx);
    let all = 0..cx.plan.initiatives.len();
    rows.extend(all.filter_map(|at| initiatives::item(cx, at, Some(line))));
    rows.push(Row::gap());
    rows
}

/// The phases on the line of time, with their milestones.
pub fn phases(cx: &Cx<'_>) -> Vec<Row> {
    let Some(line) = cx.plan.quarters() else {
        return Vec::new();
    };
    let mut rows = vec![super::phases::years_row(cx, line)];
    for phase in &cx.plan.phases {
        rows.push(
            Row::line(cx.plain(&phase.name), Safe::default()).bar(Bar::Time {
                line,
                filled: Some(phase.span),
                marks: phase
                    .milestones
                    .iter()
                    .map(|milestone| milestone.quarter)
                    .collect(),
                light: true,
            }),
        );
    }
    rows
}

pub fn totals(cx: &Cx<'_>) -> Vec<Row> {
    let Some(figures) = cx.figures else {
        return Vec::new();
    };
    let totals = &figures.totals;
    if totals.benefit.is_zero() {
        return vec![
            Row::text(cx.t("whole-no-benefit")).tone(Tone::Dim),
            Row::gap(),
        ];
    }
    let line = |name: &'static str, label: &str, value: Safe| {
        Row::line(cx.t(label), value)
            .named(Spot::new(name))
            .figure(&format!("totals.{name}"))
    };
    let money = |name, label, amount| line(name, label, Safe::default()).worth(amount, true);
    let mut rows = vec![
        Row::heading(cx.t("returns")),
        money("benefit", "whole-benefit", totals.benefit),
        money("cost", "whole-cost", totals.cost),
        money("net", "whole-net", totals.net),
        break_even(cx, line("break_even", "whole-break-even", Safe::default())),
        money("npv", "returns-npv", totals.npv),
        line("irr", "returns-irr", returns::irr_text(cx, &totals.irr)),
    ];
    if let Some(roi) = totals.roi {
        rows.push(line("roi", "returns-roi", cx.percent(roi)));
    }
    rows.push(Row::gap());
    rows
}

/// In which quarter the plan has earned its money back, and how long that is.
pub fn break_even(cx: &Cx<'_>, mut row: Row) -> Row {
    let payback = cx.figures.map(|figures| figures.totals.break_even);
    match payback {
        Some(Payback::In {
            quarter,
            tenths_from_first,
            ..
        }) => {
            row.value = cx.plain(&cx.locale.quarter(quarter));
            let months = cx.locale.months_tenths(tenths_from_first);
            row.note(cx.say("payback-after", &[("months", Arg::Text(months))]))
        }
        Some(other) => row.note(returns::payback_text(cx, other)),
        None => row,
    }
}

pub fn findings(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::heading(cx.t("side-findings"))];
    if cx.findings.is_empty() {
        rows.push(Row::text(cx.t("side-no-findings")).tone(Tone::Dim));
    }
    for (at, notice) in cx.findings.iter().enumerate() {
        let (sign, tone) = match notice.severity {
            Severity::Error => (Sign::Bad, Tone::Bad),
            Severity::Warning => (Sign::Bad, Tone::Warn),
            Severity::Advice => (Sign::More, Tone::Plain),
        };
        let text = format!("{} {}", cx.theme.sign(sign), cx.locale.message(notice));
        let mend = format!("    {}", cx.locale.mend(notice));
        let mut row = Row::text(Safe::line(&text))
            .tone(tone)
            .named(Spot::of(FINDING, at));
        row.path = Some(notice.path.clone());
        rows.push(row);
        rows.push(Row::text(Safe::line(&mend)).tone(Tone::Dim));
    }
    rows
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    match (does, spot) {
        (Do::Accept | Do::Edit | Do::Open, Some(spot)) => match spot.name {
            FINDING => cx
                .findings
                .get(spot.item)
                .map_or(Answer::Nothing, |notice| jump::to(cx, notice)),
            COMPLAINT => cx
                .complaints
                .get(spot.item)
                .map_or(Answer::Nothing, |notice| jump::to(cx, notice)),
            initiatives::ITEM => Answer::Go(Page::item(Step::Initiatives, spot.item)),
            "period" => Answer::Go(Page::item(Step::Periods, spot.item)),
            "category" => Answer::Go(Page::of(Step::Categories)),
            "pillar" => Answer::Go(Page::of(Step::PillarShares)),
            "envelope" | "reserve" => Answer::Go(Page::of(Step::Rate)),
            _ => Answer::Nothing,
        },
        _ => Answer::Nothing,
    }
}
