//! Sentences about figures that text, Markdown and JSON share.

use serde_json::{Map, Value};

use super::Page;
use crate::{
    calc::{InitiativeFigures, Irr, Payback},
    locale::Locale,
    plan::{Arg, Initiative, Money, Notice, Number, Severity, Size},
};

/// A label and what it says.
pub(super) type Line = (String, String);

/// Title of the page: the plan's own, else the standard one with its years.
pub(super) fn title(page: &Page) -> String {
    let plan = page.plan;
    if !plan.settings.title.is_empty() {
        return super::safe(&plan.settings.title);
    }
    match plan.budget.years() {
        Some(years) => page
            .locale
            .say("report-title", &[("years", Arg::Years(years))]),
        None => page.locale.text("report-title-bare"),
    }
}

/// What stands under the title: status, version, quarters, currency, VAT.
pub(super) fn subtitle(page: &Page) -> String {
    let (plan, locale) = (page.plan, page.locale);
    let mut parts = Vec::new();
    parts.extend(
        plan.settings
            .status
            .map(|status| locale.text(status.message())),
    );
    parts.extend(plan.settings.version.map(|version| {
        let version = Arg::Text(version.to_string());
        locale.say("report-version", &[("version", version)])
    }));
    parts.extend(plan.quarters().map(|span| {
        locale.say(
            "report-span",
            &[
                ("first", Arg::Quarter(plan.settings.start.max(span.first()))),
                ("last", Arg::Quarter(span.last())),
            ],
        )
    }));
    let currency = Arg::Text(plan.currency().code().to_owned());
    let unit = match page.unit {
        super::Unit::Exact => "report-amounts",
        super::Unit::Thousand => "report-amounts-thousand",
    };
    parts.push(locale.say(unit, &[("currency", currency)]));
    if plan.company.vat_stated {
        parts.push(locale.text(plan.company.vat.message()));
    }
    parts.join(" · ")
}

/// What the board is asked.
pub(super) fn decision(page: &Page) -> Vec<Line> {
    let Some(decision) = &page.plan.settings.decision else {
        return Vec::new();
    };
    let line = |id: &str, text: String| (page.locale.text(id), text);
    let mut lines = Vec::new();
    if !decision.ask.is_empty() {
        lines.push(line("report-ask", super::safe(&decision.ask)));
    }
    lines.extend(
        decision
            .by
            .map(|day| line("report-by", page.locale.date(day))),
    );
    if !decision.gate.is_empty() {
        lines.push(line("report-gate", super::safe(&decision.gate)));
    }
    lines
}

/// The budget, how much of it is spoken for, and what comes back.
pub(super) fn key_figures(page: &Page) -> Vec<Line> {
    let Page {
        plan,
        figures,
        locale,
        ..
    } = page;
    let totals = &figures.totals;
    let label = |id: &str| locale.text(id);
    let envelope = match (plan.budget.size, plan.company.revenue) {
        (Size::Rate(rate), Some(revenue)) => locale.say(
            "report-of-revenue",
            &[
                ("amount", Arg::Text(page.money(figures.envelope))),
                ("rate", Arg::Share(rate)),
                ("revenue", Arg::Text(page.money(revenue))),
            ],
        ),
        _ => page.money(figures.envelope),
    };
    let mut lines = vec![(label("report-envelope"), envelope)];
    let mut unless_zero = |id: &str, amount: Money| {
        if !amount.is_zero() {
            lines.push((label(id), page.money(amount)));
        }
    };
    unless_zero("report-reserve", figures.reserve);
    unless_zero("report-changes", figures.changes);
    unless_zero("report-funding", figures.funding);
    unless_zero("report-unallocated", figures.unallocated);
    if totals.allocated != figures.envelope {
        unless_zero("report-allocated", totals.allocated);
    }
    lines.push((label("report-committed"), page.money(totals.committed)));
    let left = super::budget::minus(totals.allocated, totals.committed);
    lines.push(if left.is_negative() {
        let over = left.abs().unwrap_or_default();
        (label("report-over"), page.money(over))
    } else {
        (label("report-left"), page.money(left))
    });
    for (id, amount) in [
        ("report-committed-before", figures.committed_before),
        ("report-committed-after", figures.committed_after),
    ] {
        if !amount.is_zero() {
            lines.push((label(id), page.money(amount)));
        }
    }
    let returns = locale.say(
        "report-returns-line",
        &[
            ("cost", Arg::Text(page.money(totals.cost))),
            ("benefit", Arg::Text(page.money(totals.benefit))),
            ("net", Arg::Text(page.money(totals.net))),
        ],
    );
    lines.push((label("report-returns"), returns));
    lines.push((
        label("report-break-even"),
        payback(locale, totals.break_even),
    ));
    let npv = locale.say(
        "report-npv-line",
        &[
            ("amount", Arg::Text(page.money(totals.npv))),
            ("rate", Arg::Share(plan.settings.discount_rate)),
        ],
    );
    lines.push((label("report-npv"), npv));
    lines.push((label("report-irr"), irr(locale, &totals.irr)));
    let roi = totals
        .roi
        .map_or_else(|| label("report-no-cost"), |roi| locale.share_to(roi, 1));
    lines.push((label("report-roi"), roi));
    if !totals.expected_risk.is_zero() {
        lines.push((label("report-expected"), page.money(totals.expected_risk)));
    }
    lines
}

/// When money is back, in a few words.
pub(super) fn payback(locale: &Locale, payback: Payback) -> String {
    match payback {
        Payback::NoBenefit => locale.text("report-no-benefit"),
        Payback::NeverOut => locale.text("report-never-out"),
        Payback::NotWithin(quarters) => {
            locale.say("report-not-within", &[("count", Arg::Count(quarters))])
        }
        Payback::In { quarter, .. } => locale.quarter(quarter),
    }
}

/// A rate of return, or why there is none.
pub(super) fn irr(locale: &Locale, irr: &Irr) -> String {
    match irr {
        Irr::NoSignChange => locale.text("report-irr-no-change"),
        Irr::NoRoot => locale.text("report-irr-none"),
        Irr::One(rate) => locale.fraction(*rate),
        Irr::Many(rates) => {
            let rates: Vec<String> = rates.iter().map(|rate| locale.fraction(*rate)).collect();
            locale.say(
                "report-irr-many",
                &[("rates", Arg::Text(rates.join(" / ")))],
            )
        }
    }
}

/// Months until an initiative has paid back: from first spending, and from go-live.
pub(super) fn months(locale: &Locale, payback: Payback) -> String {
    match payback {
        Payback::In {
            tenths_from_first,
            tenths_from_go_live,
            ..
        } => {
            let write =
                |tenths: i64| locale.number(Number::from_millionths(i128::from(tenths) * 100_000));
            format!(
                "{} / {}",
                write(tenths_from_first),
                write(tenths_from_go_live)
            )
        }
        Payback::NotWithin(_) => "—".to_owned(),
        Payback::NoBenefit | Payback::NeverOut => String::new(),
    }
}

/// Why figures of an initiative are null, by their key in JSON.
pub(super) fn why_missing(locale: &Locale, of: &InitiativeFigures) -> Value {
    let returns = &of.returns;
    let mut notes = Map::new();
    for (key, found) in [
        ("payback_quarter", returns.payback),
        ("payback_cash_quarter", returns.payback_cash),
    ] {
        if found.quarter().is_none() {
            notes.insert(key.into(), payback(locale, found).into());
        }
    }
    let no_benefit = returns.payback == Payback::NoBenefit;
    if returns.npv.is_none() {
        notes.insert("npv".into(), locale.text("report-no-benefit").into());
    }
    if !matches!(returns.irr, Irr::One(_)) {
        let why = if no_benefit {
            locale.text("report-no-benefit")
        } else {
            irr(locale, &returns.irr)
        };
        notes.insert("irr".into(), why.into());
    }
    if returns.roi.is_none() {
        let id = if no_benefit {
            "report-no-benefit"
        } else {
            "report-no-cost"
        };
        notes.insert("roi".into(), locale.text(id).into());
    }
    notes.into()
}

/// The risks that weigh most: what may happen, whose it is, and what it would cost on average.
pub(super) fn heaviest_risks(page: &Page, most: usize) -> Vec<(String, String, Money)> {
    let counting = page
        .plan
        .initiatives
        .iter()
        .filter(|item| item.status.commits());
    let named = |item: &Initiative| super::safe(&item.name);
    let of_initiatives = counting.flat_map(|item| {
        let risks = item.risks.iter();
        risks.map(move |risk| (named(item), risk))
    });
    let own = page.plan.risks.iter().map(|risk| (String::new(), risk));
    let mut risks: Vec<(String, String, Money)> = own
        .chain(of_initiatives)
        .filter_map(|(owner, risk)| Some((super::safe(&risk.name), owner, super::expected(risk)?)))
        .collect();
    risks.sort_by_key(|(_, _, expected)| std::cmp::Reverse(*expected));
    risks.truncate(most);
    risks
}

/// Where a finding stands: its line and column, or its path.
pub(super) fn place(notice: &Notice) -> String {
    match notice.place {
        Some(place) => format!("{}:{}", place.line, place.column),
        None => super::safe(&notice.path.to_string()),
    }
}

/// The word for a severity.
pub(super) fn severity(locale: &Locale, severity: Severity) -> String {
    locale.text(match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Advice => "severity-advice",
    })
}

/// The heading of a table, with what its amounts are written in.
pub(super) fn table_heading(page: &Page, id: &str) -> String {
    let what = Arg::Text(page.locale.text(id));
    let sign = Arg::Text(page.locale.currency_sign().to_owned());
    let form = match page.unit {
        super::Unit::Exact => "report-in",
        super::Unit::Thousand => "report-in-thousands",
    };
    page.locale.say(form, &[("what", what), ("sign", sign)])
}
