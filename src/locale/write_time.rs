//! Quarters, years, dates and durations as a region writes them.

use chrono::{Datelike, NaiveDate};

use super::{Locale, region::DateForm};
use crate::plan::{Arg, Duration, Month, Number, Quarter, Span, Unit, When, Years};

impl Locale {
    /// `2026 Q2`, or `2026/27 Q1` where the fiscal year does not start in January.
    pub fn quarter(&self, quarter: Quarter) -> String {
        format!("{} Q{}", self.year(quarter.year()), quarter.of_year())
    }

    /// A fiscal year: `2026`, or `2026/27` where it does not start in January.
    pub fn year(&self, year: i32) -> String {
        if self.fiscal_start == 1 {
            year.to_string()
        } else {
            format!("{year}/{:02}", year.saturating_add(1).rem_euclid(100))
        }
    }

    /// `2026`, `2029–2030`.
    pub fn years(&self, years: Years) -> String {
        let first = self.year(years.first());
        if years.first() == years.last() {
            first
        } else {
            format!("{first}–{}", self.year(years.last()))
        }
    }

    /// `2026 Q2`, `2026 Q2–Q4`, `2026 Q2 – 2027 Q1`, and a whole year or several as years.
    pub fn span(&self, span: Span) -> String {
        let (first, last) = (span.first(), span.last());
        let (from, to) = (first.year(), last.year());
        if first == last {
            self.quarter(first)
        } else if first == Quarter::first_of(from) && last == Quarter::last_of(to) {
            Years::new(from, to).map_or_else(String::new, |years| self.years(years))
        } else if from == to {
            format!("{}–Q{}", self.quarter(first), last.of_year())
        } else {
            format!("{} – {}", self.quarter(first), self.quarter(last))
        }
    }

    /// The same in little room: no blanks at the dash, and fiscal years that cross calendar years without their century:
    /// `2026 Q2–2027 Q1`, `26/27 Q2–27/28 Q1`.
    pub fn short_span(&self, span: Span) -> String {
        let whole = self.span(span).replace(" – ", "–");
        if self.fiscal_start == 1 {
            return whole;
        }
        let years = [span.first().year(), span.last().year()].map(|year| self.year(year));
        years.iter().fold(whole, |text, year| {
            let short: String = year.chars().skip(2).collect();
            text.replace(year.as_str(), &short)
        })
    }

    /// A day: `24-11-2026`, `24.11.2026`, `24 November 2026`, `2026-11-24`.
    pub fn date(&self, date: NaiveDate) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        match self.region.rules().date {
            DateForm::DayFirst(mark) => format!("{day:02}{mark}{month:02}{mark}{year:04}"),
            DateForm::Iso => format!("{year:04}-{month:02}-{day:02}"),
            DateForm::MonthFirst if self.lang == super::Lang::En => {
                format!("{} {day}, {year}", self.month_name(month))
            }
            DateForm::Long | DateForm::MonthFirst => self.say(
                "date-long",
                &[
                    ("day", Arg::Text(day.to_string())),
                    ("month", Arg::Text(self.month_name(month))),
                    ("year", Arg::Text(year.to_string())),
                ],
            ),
        }
    }

    /// When something was booked or measured.
    pub fn when(&self, when: When) -> String {
        match when {
            When::Quarter(quarter) => self.quarter(quarter),
            When::Month(month) => self.month(month),
            When::Date(date) => self.date(date),
        }
    }

    /// A calendar month: `april 2026`.
    pub fn month(&self, month: Month) -> String {
        format!("{} {}", self.month_name(month.month), month.year)
    }

    /// The name of a month (1 to 12).
    pub(super) fn month_name(&self, month: u32) -> String {
        self.text(match month {
            1 => "month-january",
            2 => "month-february",
            3 => "month-march",
            4 => "month-april",
            5 => "month-may",
            6 => "month-june",
            7 => "month-july",
            8 => "month-august",
            9 => "month-september",
            10 => "month-october",
            11 => "month-november",
            _ => "month-december",
        })
    }

    /// `6 maanden`, `1 Jahr`.
    pub fn duration(&self, duration: Duration) -> String {
        let id = match duration.unit {
            Unit::Weeks => "duration-weeks",
            Unit::Months => "duration-months",
            Unit::Quarters => "duration-quarters",
            Unit::Years => "duration-years",
        };
        let count = usize::try_from(duration.count).unwrap_or(usize::MAX);
        self.say(id, &[("count", Arg::Count(count))])
    }

    /// Tenths of a month as months: `14,5 maanden`.
    pub fn months_tenths(&self, tenths: i64) -> String {
        let number = Number::from_millionths(i128::from(tenths).saturating_mul(100_000));
        if number == Number::ONE {
            return self.duration(Duration {
                count: 1,
                unit: Unit::Months,
            });
        }
        let figure = Arg::Text(self.figure(&number.rounded_text(1)));
        self.say("duration-months-tenths", &[("number", figure)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, locale_of as locale};
    use crate::plan::Company;

    #[test]
    fn quarters_name_both_years_of_a_fiscal_year_that_crosses_them() {
        let plain = locale(Lang::En, "en-GB", "GBP");
        let july = plain.for_company(&Company {
            fiscal_year_start: 7,
            ..Company::default()
        });
        for (text, calendar, fiscal) in [
            ("2026-Q2", "2026 Q2", "2026/27 Q2"),
            ("2026-Q2..2026-Q4", "2026 Q2–Q4", "2026/27 Q2–Q4"),
            (
                "2026-Q2..2027-Q1",
                "2026 Q2 – 2027 Q1",
                "2026/27 Q2 – 2027/28 Q1",
            ),
            ("2029..2030", "2029–2030", "2029/30–2030/31"),
            ("2099", "2099", "2099/00"),
        ] {
            let span = Span::parse(text).unwrap();
            assert_eq!(plain.span(span), calendar);
            assert_eq!(july.span(span), fiscal);
        }
        for (text, short) in [
            ("2026-Q2", "26/27 Q2"),
            ("2026-Q2..2027-Q1", "26/27 Q2–27/28 Q1"),
            ("2019..2020", "19/20–20/21"),
        ] {
            assert_eq!(july.short_span(Span::parse(text).unwrap()), short);
        }
        let year = Span::parse("2026-Q2..2027-Q1").unwrap();
        assert_eq!(plain.short_span(year), "2026 Q2–2027 Q1");
    }

    #[test]
    fn dates_and_durations_are_written_in_full_sentences_of_the_place() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 4).unwrap();
        for (lang, region, written) in [
            (Lang::Nl, "nl-NL", "04-11-2026"),
            (Lang::Nl, "nl-BE", "04/11/2026"),
            (Lang::De, "de-CH", "04.11.2026"),
            (Lang::En, "en-GB", "4 November 2026"),
            (Lang::Nl, "en-GB", "4 november 2026"),
            (Lang::De, "en-GB", "4. November 2026"),
            (Lang::En, "en-US", "November 4, 2026"),
            (Lang::En, "ja-JP", "2026-11-04"),
        ] {
            assert_eq!(locale(lang, region, "EUR").date(day), written);
        }
        let half_year = Duration {
            count: 6,
            unit: Unit::Months,
        };
        for (lang, six, one, tenths) in [
            (Lang::En, "6 months", "1 year", "14.5 months"),
            (Lang::Nl, "6 maanden", "1 jaar", "14,5 maanden"),
            (Lang::De, "6 Monate", "1 Jahr", "14,5 Monate"),
        ] {
            let locale = locale(lang, lang.code(), "EUR");
            assert_eq!(locale.duration(half_year), six);
            assert_eq!(locale.duration(Duration::years_long(1)), one);
            assert_eq!(locale.months_tenths(145), tenths);
        }
    }
}
