//! What can be wrong with a typed figure, and how it is said.

use super::Locale;
use crate::plan::Arg;

/// Why a typed text is not what a field wants. [`Locale::fault`] words it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InputFault {
    /// Nothing was typed.
    Empty,
    /// No number.
    NotANumber,
    /// Points, commas or spaces not between groups of three.
    Grouping,
    /// Two readings, each as this region writes it.
    Ambiguous {
        /// The mark taken as one between thousands.
        thousands: String,
        /// The mark taken as a decimal sign.
        decimal: String,
    },
    /// More decimals than this many.
    Decimals(u32),
    /// Larger than a plan holds.
    TooLarge,
    /// A sign or code of another currency than the plan's.
    Currency {
        /// What was typed.
        typed: String,
        /// The plan's.
        plan: &'static str,
    },
    /// Letters after the number that are no known size.
    Suffix(String),
    /// A percent sign in an amount.
    Percent,
    /// Outside −100 % to 1,000 %.
    ShareRange,
    /// No quarter.
    Quarter,
    /// Neither a quarter, a half-year, a year nor a run of them.
    Span,
    /// The end lies before the start.
    Backwards,
    /// No date, or one that no calendar has.
    Date,
    /// Neither a quarter, a month nor a date.
    When,
    /// A year of two digits.
    ShortYear,
    /// No length of time.
    Duration,
}

impl Locale {
    /// What to say of a fault.
    pub fn fault(&self, fault: &InputFault) -> String {
        let text = |text: &str| Arg::Text(text.to_owned());
        match fault {
            InputFault::Empty => self.text("input-empty"),
            InputFault::NotANumber => self.say(
                "input-not-a-number",
                &[("example", text(&self.figure("1250000")))],
            ),
            InputFault::Grouping => self.say(
                "input-grouping",
                &[("example", text(&self.figure("1250000")))],
            ),
            InputFault::Ambiguous { thousands, decimal } => self.say(
                "input-ambiguous",
                &[("thousands", text(thousands)), ("decimal", text(decimal))],
            ),
            InputFault::Decimals(most) => {
                let most = usize::try_from(*most).unwrap_or(0);
                self.say("input-decimals", &[("count", Arg::Count(most))])
            }
            InputFault::TooLarge => self.text("input-too-large"),
            InputFault::Currency { typed, plan } => self.say(
                "input-currency",
                &[("typed", text(typed)), ("plan", text(plan))],
            ),
            InputFault::Suffix(suffix) => self.say("input-suffix", &[("suffix", text(suffix))]),
            InputFault::Percent => self.text("input-percent"),
            InputFault::ShareRange => self.text("input-share-range"),
            InputFault::Quarter => self.text("input-quarter"),
            InputFault::Span => self.text("input-span"),
            InputFault::Backwards => self.text("input-backwards"),
            InputFault::Date => self.say("input-date", &[("example", text(&self.some_day()))]),
            InputFault::When => self.say("input-when", &[("example", text(&self.some_day()))]),
            InputFault::ShortYear => self.text("input-short-year"),
            InputFault::Duration => self.text("input-duration"),
        }
    }

    /// A day as this region writes it.
    fn some_day(&self) -> String {
        chrono::NaiveDate::from_ymd_opt(2026, 4, 15).map_or_else(String::new, |day| self.date(day))
    }
}
