//! The figures of two plans that differ.

use super::{Difference, Row, Version};
use crate::{
    calc::{Irr, PartFigures, Payback},
    locale::Locale,
    plan::{Arg, Id, Money, Share},
};

/// Every figure of the plan that is another now.
pub(super) fn figures(old: Version<'_>, new: Version<'_>, locale: &Locale) -> Vec<Row> {
    let mut found = Found {
        same_currency: old.plan.currency() == new.plan.currency(),
        rows: Vec::new(),
    };
    let (was, is) = (old.figures, new.figures);
    let text = |id: &str| locale.text(id);
    for (path, id, before, after) in [
        ("envelope", "report-envelope", was.envelope, is.envelope),
        ("reserve", "report-reserve", was.reserve, is.reserve),
        ("changes", "report-changes", was.changes, is.changes),
        ("funding", "report-funding", was.funding, is.funding),
        (
            "unallocated",
            "report-unallocated",
            was.unallocated,
            is.unallocated,
        ),
    ] {
        found.money(path, text(id), Some(before), Some(after));
    }
    let periods = |of: Version<'_>| -> Vec<Part> {
        let all = of.figures.periods.iter();
        all.map(|period| {
            (
                period.years.to_string(),
                locale.years(period.years),
                period.part,
            )
        })
        .collect()
    };
    found.parts("periods", &periods(old), &periods(new));
    let categories = |of: Version<'_>| -> Vec<Part> {
        let ids = of.figures.category_ids.iter().zip(&of.figures.categories);
        ids.map(|(id, part)| (Id::to_string(id), locale.category(id), *part))
            .collect()
    };
    found.parts("categories", &categories(old), &categories(new));
    let (was, is) = (&was.totals, &is.totals);
    let headroom = |of: &crate::calc::Totals| of.allocated.minus(of.committed).ok();
    found.money(
        "committed",
        text("report-committed"),
        Some(was.committed),
        Some(is.committed),
    );
    found.money("headroom", text("report-left"), headroom(was), headroom(is));
    found.money(
        "totals.cost",
        text("whole-cost"),
        Some(was.cost),
        Some(is.cost),
    );
    found.money(
        "totals.benefit",
        text("whole-benefit"),
        Some(was.benefit),
        Some(is.benefit),
    );
    found.money("totals.net", text("whole-net"), Some(was.net), Some(is.net));
    let even = |of: Payback| match of {
        Payback::In { quarter, .. } => Some(Arg::Quarter(quarter)),
        _ => None,
    };
    found.figure(
        "totals.break_even",
        text("report-break-even"),
        even(was.break_even),
        even(is.break_even),
    );
    found.money(
        "totals.npv",
        text("report-npv"),
        Some(was.npv),
        Some(is.npv),
    );
    let irr = |of: &Irr| match of {
        Irr::One(rate) => Some(Arg::Text(locale.fraction(*rate))),
        _ => None,
    };
    found.figure(
        "totals.irr",
        text("report-irr"),
        irr(&was.irr),
        irr(&is.irr),
    );
    let roi = |of: Option<Share>| of.map(|share| Arg::Share(share.rounded(1)));
    found.figure("totals.roi", text("report-roi"), roi(was.roi), roi(is.roi));
    found.rows
}

/// A part of the budget: its stable name, its name for people, its figures.
type Part = (String, String, PartFigures);

struct Found {
    same_currency: bool,
    rows: Vec<Row>,
}

impl Found {
    fn money(&mut self, path: &str, label: String, before: Option<Money>, after: Option<Money>) {
        self.figure(path, label, before.map(Arg::Money), after.map(Arg::Money));
    }

    fn figure(&mut self, path: &str, label: String, before: Option<Arg>, after: Option<Arg>) {
        if before == after && (self.same_currency || !matches!(before, Some(Arg::Money(_)))) {
            return;
        }
        // nothing before and nothing now is no change, whatever the currency
        let nothing = |arg: &Option<Arg>| matches!(arg, Some(Arg::Money(Money::ZERO)));
        if nothing(&before) && nothing(&after) {
            return;
        }
        let difference = apart(before.as_ref(), after.as_ref(), self.same_currency);
        self.rows.push(Row {
            path: path.to_owned(),
            label,
            before,
            after,
            difference,
            is_detail: false,
        });
    }

    fn parts(&mut self, list: &str, old: &[Part], new: &[Part]) {
        let of = |all: &[Part], id: &str| {
            let part = all.iter().find(|(other, ..)| other == id);
            part.map(|(.., part)| part.allocated)
        };
        for (id, label, part) in new {
            let before = of(old, id);
            self.money(
                &format!("{list}.{id}"),
                label.clone(),
                before,
                Some(part.allocated),
            );
        }
        for (id, label, part) in old.iter().filter(|(id, ..)| of(new, id).is_none()) {
            self.money(
                &format!("{list}.{id}"),
                label.clone(),
                Some(part.allocated),
                None,
            );
        }
    }
}

/// How far two figures of one kind lie apart.
pub(super) fn apart(
    before: Option<&Arg>,
    after: Option<&Arg>,
    same_currency: bool,
) -> Option<Difference> {
    Some(match (before?, after?) {
        (Arg::Money(a), Arg::Money(b)) if same_currency => {
            Difference::Figure(Arg::Money(b.minus(*a).ok()?))
        }
        (Arg::Share(a), Arg::Share(b)) => Difference::Figure(Arg::Share(b.saturating_sub(*a))),
        (Arg::Quarter(a), Arg::Quarter(b)) => {
            let later = i64::from(b.since(*a));
            Difference::Moved(later, later)
        }
        (Arg::Span(a), Arg::Span(b)) => Difference::Moved(
            i64::from(b.first().since(a.first())),
            i64::from(b.last().since(a.last())),
        ),
        _ => return None,
    })
}
