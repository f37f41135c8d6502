//! Words in English, Dutch and German; numbers, money and dates by region.
//!
//! [`Locale`] is the one door: it words messages and notices, writes amounts as the region does, and reads what people
//! type. Text that did not come from the program passes [`Safe`] first.

mod digits;
mod fault;
mod lang;
mod read;
mod read_time;
mod region;
mod safe;
pub mod starter;
mod typed;
mod width;
mod words;
mod write;
mod write_time;

pub use fault::InputFault;
pub use lang::{Lang, from_posix};
pub use region::Region;
pub use safe::Safe;
pub use width::{Side, fit, is_simple, pad, put_padded, width};

use std::rc::Rc;

use crate::plan::{Arg, Company, Currency, Notice, Plan};
use digits::Digits;
use words::Words;

/// A language, a region, and the currency and fiscal year of the plan at hand. Cheap to clone.
#[derive(Clone)]
pub struct Locale {
    lang: Lang,
    region: Region,
    currency: Currency,
    fiscal_start: u32,
    digits: Digits,
    words: Rc<Words>,
}

impl Locale {
    /// For a plan in euro with a fiscal year from January, until [`Locale::for_plan`] says otherwise.
    pub fn new(lang: Lang, region: Region) -> Self {
        Self {
            lang,
            region,
            currency: Currency::default(),
            fiscal_start: 1,
            digits: Digits::of(region),
            words: Rc::new(Words::new(lang)),
        }
    }

    /// The same words and region, with a company's currency and fiscal year.
    #[must_use]
    pub fn for_company(&self, company: &Company) -> Self {
        Self {
            currency: company.currency,
            fiscal_start: company.fiscal_year_start,
            ..self.clone()
        }
    }

    /// The same words and region, with a plan's currency and fiscal year.
    #[must_use]
    pub fn for_plan(&self, plan: &Plan) -> Self {
        self.for_company(&plan.company)
    }

    /// The language.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// How numbers, money and dates are written.
    pub const fn region(&self) -> Region {
        self.region
    }

    /// The currency of every amount.
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// The month (1 to 12) in which the fiscal year starts.
    pub const fn fiscal_start(&self) -> u32 {
        self.fiscal_start
    }

    /// The message of an id; the id itself where there is none (a test keeps that from happening).
    pub fn text(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// The message of an id with its figures, each written by region; texts are made [`Safe`].
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.say(id, args, &|arg| self.arg(arg))
    }

    /// What a notice says.
    pub fn message(&self, notice: &Notice) -> String {
        self.say(notice.code, &notice.args)
    }

    /// Why it matters.
    pub fn why(&self, notice: &Notice) -> String {
        self.say(&[notice.code, "-why"].concat(), &notice.args)
    }

    /// How to mend it.
    pub fn mend(&self, notice: &Notice) -> String {
        self.say(&[notice.code, "-mend"].concat(), &notice.args)
    }
}

/// A locale of a language and region, for a plan in a currency.
#[cfg(test)]
pub(crate) fn locale_of(lang: Lang, region: &str, currency: &str) -> Locale {
    let company = Company {
        currency: Currency::from_code(currency).unwrap(),
        ..Company::default()
    };
    Locale::new(lang, Region::parse(region).unwrap()).for_company(&company)
}
