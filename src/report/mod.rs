//! Pages: a plan with its figures and findings, or what changed from one plan to another, as text for a terminal or a
//! mail, as Markdown, and as JSON.

mod budget;
mod changes;
mod chart;
mod json;
mod markdown;
mod money;
mod paint;
mod table;
mod text;
mod thousands;
mod wording;
mod wrap;

pub use changes::{Changes, Version, changes_json, changes_markdown, changes_text};
pub use json::summary as summary_json;
pub use markdown::summary as summary_markdown;
pub use paint::Paint;
pub use text::summary as summary_text;
pub use thousands::Unit;
pub use wrap::wrap;

use serde_json::{Value, json};

use crate::{
    calc::{self, Figures, PartFigures},
    locale::{Locale, Safe},
    plan::{Arg, Money, Notice, Pillar, Plan, Risk, Share},
};

/// What a page is made of.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its figures.
    pub figures: &'a Figures,
    /// What is to be said about it: the file's own mistakes, then the rules'. Those with a place were found in a file.
    pub findings: &'a [Notice],
    /// Language, region and currency of the page.
    pub locale: &'a Locale,
    /// How amounts are shown; JSON is always exact.
    pub unit: Unit,
}

impl<'a> Page<'a> {
    /// The plan's own name of a pillar, else the standard one.
    fn pillar_name(&self, pillar: Pillar) -> String {
        let own = self.plan.pillars.iter().find(|text| text.pillar == pillar);
        match own.filter(|text| !text.name.is_empty()) {
            Some(text) => safe(&text.name),
            None => self.locale.text(pillar.message()),
        }
    }

    /// An amount in a sentence: with its sign, and the word for thousands where they are shown.
    fn money(&self, amount: Money) -> String {
        match self.unit {
            Unit::Exact => self.locale.money(amount),
            Unit::Thousand => {
                let alone = self.unit.alone(amount, self.plan.currency());
                let number = Arg::Text(self.locale.amount(alone));
                let sign = Arg::Text(self.locale.currency_sign().to_owned());
                self.locale
                    .say("report-thousand", &[("number", number), ("sign", sign)])
            }
        }
    }

    /// How the cells of a table are written: all with decimals where one of them has any, so that they stand straight.
    fn writer(
        &self,
        cells: &mut dyn Iterator<Item = &Money>,
    ) -> impl Fn(Money) -> String + use<'a> {
        let whole = self.plan.currency().minor_per_unit();
        let decimals = cells.map(|cell| cell.minor() % whole).any(|rest| rest != 0);
        let locale = self.locale;
        move |amount| {
            if decimals {
                locale.exact(amount)
            } else {
                locale.amount(amount)
            }
        }
    }

    /// The pillars with their shares and figures: those of the split in its order, then the others; without a split
    /// the four standard ones, with no share.
    fn pillars(&self) -> impl Iterator<Item = (Pillar, Option<Share>, &PartFigures)> {
        let split = &self.plan.budget.pillars;
        let rest = Pillar::ALL
            .iter()
            .filter(|pillar| split.iter().all(|(named, _)| named != *pillar));
        let order = split.iter().map(|(pillar, _)| *pillar).chain(rest.copied());
        order.filter_map(move |pillar| {
            let at = Pillar::ALL.iter().position(|other| *other == pillar)?;
            let share = self.plan.budget.pillar_share(pillar);
            let share = share.or(self.figures.has_pillar_split.then_some(Share::ZERO));
            Some((pillar, share, self.figures.pillars.get(at)?))
        })
    }
}

/// A finding as JSON: in the summary and in `check`.
pub fn finding(locale: &Locale, notice: &Notice) -> Value {
    json!({
        "code": notice.code,
        "severity": notice.severity.word(),
        "line": notice.place.map(|place| place.line),
        "column": notice.place.map(|place| place.column),
        "path": notice.path.to_string(),
        "message": locale.message(notice),
        "why": locale.why(notice),
        "mend": locale.mend(notice),
    })
}

/// Probability × impact, where both are known.
fn expected(risk: &Risk) -> Option<Money> {
    calc::expected_value(risk).ok().flatten()
}

/// Text from the plan, made harmless.
fn safe(text: &str) -> String {
    Safe::line(text).into_string()
}
