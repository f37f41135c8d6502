//! Quarters, spans, dates and durations as people type them.

use chrono::NaiveDate;

use super::{InputFault, Lang, Locale, region::DateForm, typed::plain};
use crate::plan::{Duration, Month, Quarter, Span, Unit, When, parse_year};

impl Locale {
    /// Reads a fiscal quarter: `2027Q2`, `Q2 2027`, `2027-Q2`, `2e kwartaal 2027`; `2026/27 Q1` where the fiscal year
    /// crosses two years.
    ///
    /// # Errors
    /// An [`InputFault`] to show beside the field.
    pub fn read_quarter(&self, text: &str) -> Result<Quarter, InputFault> {
        let text = plain(text).to_lowercase();
        if text.is_empty() {
            return Err(InputFault::Empty);
        }
        self.quarter_of(&text).ok_or(InputFault::Quarter)
    }

    /// Reads a run of quarters: a quarter, a half-year (`2028 H1`), a year, or two of them with `-`, `–`, `..`, `to`,
    /// `tot` or `bis` between; `2026 Q2-Q4` shares its year.
    ///
    /// # Errors
    /// An [`InputFault`] to show beside the field.
    pub fn read_span(&self, text: &str) -> Result<Span, InputFault> {
        let text = plain(text).to_lowercase();
        if text.is_empty() {
            return Err(InputFault::Empty);
        }
        if let Some(span) = self.span_part(&text) {
            return Ok(span);
        }
        let between = [
            "..",
            "…",
            "–",
            "—",
            " to ",
            " until ",
            " tot en met ",
            " t/m ",
            " tot ",
            " bis ",
            "-",
        ];
        for mark in between {
            // a hyphen also stands inside a quarter, so every one of them is tried
            for (at, _) in text.match_indices(mark) {
                let (Some(before), Some(after)) = (text.get(..at), text.get(at + mark.len()..))
                else {
                    continue;
                };
                if let Some((first, last)) = self.two_parts(before.trim(), after.trim()) {
                    return Span::new(first.first(), last.last()).ok_or(InputFault::Backwards);
                }
            }
        }
        Err(InputFault::Span)
    }

    /// Reads a day as the region writes it, in words or as `2026-04-15`.
    ///
    /// # Errors
    /// An [`InputFault`] to show beside the field.
    pub fn read_date(&self, text: &str) -> Result<NaiveDate, InputFault> {
        let text = plain(text).to_lowercase();
        if text.is_empty() {
            return Err(InputFault::Empty);
        }
        let parts: Vec<&str> = text
            .split(|c: char| c.is_whitespace() || matches!(c, '-' | '.' | '/' | ','))
            .filter(|part| !part.is_empty())
            .collect();
        let [first, second, third] = parts.as_slice() else {
            return Err(InputFault::Date);
        };
        let number = |part: &str| part.parse::<u32>().ok();
        let day = |part: &str| number(part.trim_end_matches(|c: char| c.is_ascii_alphabetic()));
        let month = |part: &str| number(part).or_else(|| self.month_of(part));
        let date = if parse_year(first).is_some() {
            (parse_year(first), month(second), number(third))
        } else if number(first).is_none() && self.month_of(first).is_some()
            || self.region.rules().date == DateForm::MonthFirst && number(second).is_some()
        {
            (parse_year(third), month(first), day(second))
        } else {
            (parse_year(third), month(second), day(first))
        };
        match date {
            (Some(year), Some(month), Some(day)) => {
                NaiveDate::from_ymd_opt(year, month, day).ok_or(InputFault::Date)
            }
            (None, Some(_), Some(_)) if third.len() == 2 && number(third).is_some() => {
                Err(InputFault::ShortYear)
            }
            _ => Err(InputFault::Date),
        }
    }

    /// Reads when something was booked or measured: a quarter, a day, or a month (`April 2026`, `2026-04`).
    ///
    /// # Errors
    /// An [`InputFault`] to show beside the field.
    pub fn read_when(&self, text: &str) -> Result<When, InputFault> {
        if let Ok(quarter) = self.read_quarter(text) {
            return Ok(When::Quarter(quarter));
        }
        match self.read_date(text) {
            Ok(date) => Ok(When::Date(date)),
            Err(InputFault::Date) => self
                .month_in(&plain(text).to_lowercase())
                .map(When::Month)
                .ok_or(InputFault::When),
            Err(fault) => Err(fault),
        }
    }

    /// Reads a length of time in the language, or in the words of the plan file.
    ///
    /// # Errors
    /// An [`InputFault`] to show beside the field.
    pub fn read_duration(&self, text: &str) -> Result<Duration, InputFault> {
        let text = plain(text).to_lowercase();
        if text.is_empty() {
            return Err(InputFault::Empty);
        }
        let word = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let count = text.strip_suffix(word).and_then(|count| count.parse().ok());
        let unit = match word.trim().trim_end_matches('.') {
            "w" | "wk" | "week" | "weeks" | "weken" | "woche" | "wochen" => Some(Unit::Weeks),
            "m" | "mo" | "mnd" | "month" | "months" | "maand" | "maanden" | "monat" | "monate"
            | "monaten" => Some(Unit::Months),
            "q" | "quarter" | "quarters" | "kwartaal" | "kwartalen" | "quartal" | "quartale"
            | "quartalen" => Some(Unit::Quarters),
            "y" | "yr" | "j" | "year" | "years" | "jaar" | "jaren" | "jahr" | "jahre"
            | "jahren" => Some(Unit::Years),
            _ => None,
        };
        match (count, unit) {
            (Some(count), Some(unit)) if count <= Duration::MOST => Ok(Duration { count, unit }),
            (Some(_), Some(_)) => Err(InputFault::TooLarge),
            _ => Err(InputFault::Duration),
        }
    }

    /// A quarter without a word too many.
    fn quarter_of(&self, text: &str) -> Option<Quarter> {
        let (year, place) = self.year_and_rest(text)?;
        Quarter::new(year, quarter_number(place)?)
    }

    /// A quarter, a half-year or a year.
    fn span_part(&self, text: &str) -> Option<Span> {
        let (year, place) = self.year_and_rest(text)?;
        if place.is_empty() {
            return Some(Span::year(year));
        }
        if let Some(quarter) = quarter_number(place) {
            return Quarter::new(year, quarter).map(Span::single);
        }
        let first = match place.strip_prefix('h')?.trim() {
            "1" => Quarter::new(year, 1)?,
            "2" => Quarter::new(year, 3)?,
            _ => return None,
        };
        Span::new(first, first.next())
    }

    /// Both ends of a span; an end without a year takes the other's.
    fn two_parts(&self, before: &str, after: &str) -> Option<(Span, Span)> {
        if let (Some(first), Some(last)) = (self.span_part(before), self.span_part(after)) {
            return Some((first, last));
        }
        let (year, _) = self
            .year_and_rest(before)
            .or_else(|| self.year_and_rest(after))?;
        let with_year = |part: &str| {
            self.span_part(part)
                .or_else(|| self.span_part(&format!("{} {part}", self.year(year))))
        };
        Some((with_year(before)?, with_year(after)?))
    }

    /// The fiscal year at either end of a text, and what is beside it.
    fn year_and_rest<'a>(&self, text: &'a str) -> Option<(i32, &'a str)> {
        let part_of_year = |c: char| c.is_ascii_digit() || c == '/';
        let beside = |c: char| c.is_whitespace() || c == '-';
        let after = text.trim_start_matches(part_of_year);
        let before = text.trim_end_matches(part_of_year);
        let year = |part: Option<&str>| part.and_then(|part| self.fiscal_year(part));
        year(text.strip_suffix(after))
            .map(|found| (found, after.trim_matches(beside)))
            .or_else(|| {
                year(text.strip_prefix(before)).map(|found| (found, before.trim_matches(beside)))
            })
    }

    /// `2026`, and `2026/27` or `2026/2027` where the fiscal year crosses two years.
    fn fiscal_year(&self, text: &str) -> Option<i32> {
        let Some((first, second)) = text.split_once('/') else {
            return parse_year(text);
        };
        let year = parse_year(first)?;
        let next = year.checked_add(1)?;
        let fits = second == next.to_string() || second == format!("{:02}", next.rem_euclid(100));
        (self.fiscal_start != 1 && fits).then_some(year)
    }

    /// A month with its year, in either order.
    fn month_in(&self, text: &str) -> Option<Month> {
        let mut parts = text
            .split(|c: char| c.is_whitespace() || matches!(c, '-' | '.' | '/'))
            .filter(|part| !part.is_empty());
        let (first, second, None) = (parts.next()?, parts.next()?, parts.next()) else {
            return None;
        };
        let (year, month) = match parse_year(first) {
            Some(year) => (year, second),
            None => (parse_year(second)?, first),
        };
        let month = month.parse().ok().or_else(|| self.month_of(month))?;
        (1..=12).contains(&month).then_some(Month { year, month })
    }

    /// The number of a month by its name in the language, or by at least three letters of it.
    fn month_of(&self, name: &str) -> Option<u32> {
        let letters = name.chars().count();
        (1..=12).find(|month| {
            let full = self.month_name(*month).to_lowercase();
            full == name
                || letters >= 3 && full.starts_with(name)
                // the Dutch short form of "maart"
                || self.lang == Lang::Nl && *month == 3 && name == "mrt"
        })
    }
}

/// `q2`, `2e kwartaal`, `2. quartal`, `2nd quarter`: the number.
fn quarter_number(text: &str) -> Option<u32> {
    let digits = match text.strip_prefix('q').or_else(|| text.strip_prefix('k')) {
        Some(rest) => rest.trim(),
        None => ["kwartaal", "quartal", "quarter", "kw", "q"]
            .iter()
            .find_map(|word| text.strip_suffix(word))?
            .trim()
            .trim_end_matches(['.', 'e', 's', 't', 'n', 'd', 'r', 'h']),
    };
    digits
        .parse()
        .ok()
        .filter(|number| digits.chars().count() == 1 && (1..=4).contains(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Region;
    use crate::plan::Company;

    fn locale(lang: Lang, region: &str, fiscal_year_start: u32) -> Locale {
        let company = Company {
            fiscal_year_start,
            ..Company::default()
        };
        Locale::new(lang, Region::parse(region).unwrap()).for_company(&company)
    }

    #[test]
    fn quarters_come_in_many_forms() {
        let nl = locale(Lang::Nl, "nl-NL", 1);
        for text in [
            "2027Q2",
            "2027 q2",
            "Q2 2027",
            "q2-2027",
            "2027-Q2",
            "2e kwartaal 2027",
            "2. Quartal 2027",
            "2nd quarter 2027",
        ] {
            let read = nl.read_quarter(text).map(|quarter| quarter.to_string());
            assert_eq!(read, Ok("2027-Q2".to_owned()), "{text}");
        }
        for text in [
            "2027Q5",
            "2027-2",
            "Q2",
            "2027",
            "27Q2",
            "2026/27 Q1",
            "x",
            "2027 Q22",
        ] {
            assert_eq!(nl.read_quarter(text), Err(InputFault::Quarter), "{text}");
        }
        let july = locale(Lang::En, "en-GB", 7);
        for text in ["2026/27 Q1", "Q1 2026/2027", "2026Q1"] {
            assert_eq!(
                july.read_quarter(text),
                Ok(Quarter::first_of(2026)),
                "{text}"
            );
        }
        assert_eq!(july.read_quarter("2026/28 Q1"), Err(InputFault::Quarter));
    }

    #[test]
    fn spans_are_read_as_they_are_written_and_typed() {
        let nl = locale(Lang::Nl, "nl-NL", 1);
        for (text, span) in [
            ("2026 Q2 – 2027 Q1", "2026-Q2..2027-Q1"),
            ("2026-Q2..2026-Q4", "2026-Q2..2026-Q4"),
            ("2026-Q2-2026-Q4", "2026-Q2..2026-Q4"),
            ("2026 Q2-Q4", "2026-Q2..2026-Q4"),
            ("Q2-Q4 2026", "2026-Q2..2026-Q4"),
            ("2026Q2 tot 2027Q1", "2026-Q2..2027-Q1"),
            ("2028 H1", "2028-Q1..2028-Q2"),
            ("h2 2028", "2028-Q3..2028-Q4"),
            ("2029", "2029-Q1..2029-Q4"),
            ("2027-2028", "2027-Q1..2028-Q4"),
            ("2026 Q3", "2026-Q3"),
        ] {
            let read = nl.read_span(text).map(|span| span.to_string());
            assert_eq!(read, Ok(span.to_owned()), "{text}");
        }
        assert_eq!(nl.read_span("2027-2026"), Err(InputFault::Backwards));
        assert_eq!(nl.read_span("binnenkort"), Err(InputFault::Span));
        let july = locale(Lang::De, "de-DE", 7);
        for plan in [&nl, &july] {
            for text in [
                "2026-Q2",
                "2026-Q2..2026-Q4",
                "2026-Q2..2028-Q1",
                "2027",
                "2027..2028",
            ] {
                let span = Span::parse(text).unwrap();
                assert_eq!(plan.read_span(&plan.span(span)), Ok(span), "{text}");
            }
        }
    }

    #[test]
    fn a_time_is_read_back_as_it_is_written() {
        for (lang, region, fiscal) in [
            (Lang::Nl, "nl-NL", 1),
            (Lang::De, "de-CH", 7),
            (Lang::En, "en-US", 1),
            (Lang::En, "en-GB", 4),
        ] {
            let locale = locale(lang, region, fiscal);
            for month in 1..=12 {
                let day = NaiveDate::from_ymd_opt(2026, month, 9).unwrap();
                let month = Month { year: 2026, month };
                for when in [When::Date(day), When::Month(month)] {
                    assert_eq!(locale.read_when(&locale.when(when)), Ok(when), "{region}");
                }
            }
            let quarter = When::Quarter(Quarter::first_of(2027));
            assert_eq!(locale.read_when(&locale.when(quarter)), Ok(quarter));
            let april = When::Month(Month {
                year: 2026,
                month: 4,
            });
            for text in ["2026-04", "4/2026", "2026 apr", "April 2026"] {
                assert_eq!(locale.read_when(text), Ok(april), "{text}");
            }
            for text in ["soon", "2026", "13/2026", "2026-4-31", "1 2"] {
                assert_eq!(locale.read_when(text), Err(InputFault::When), "{text}");
            }
        }
    }

    #[test]
    fn dates_follow_the_region_and_iso_is_always_right() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 4).unwrap();
        for (lang, region, texts) in [
            (
                Lang::Nl,
                "nl-NL",
                ["4-11-2026", "4 november 2026", "04/11/2026"],
            ),
            (
                Lang::De,
                "de-DE",
                ["4.11.2026", "4. November 2026", "4. Nov. 2026"],
            ),
            (
                Lang::En,
                "en-GB",
                ["4/11/2026", "4 Nov 2026", "4th November 2026"],
            ),
            (
                Lang::En,
                "en-US",
                ["11/4/2026", "November 4, 2026", "4 nov 2026"],
            ),
        ] {
            let locale = locale(lang, region, 1);
            for text in texts.into_iter().chain(["2026-11-04"]) {
                assert_eq!(locale.read_date(text), Ok(day), "{text} in {region}");
            }
            assert_eq!(locale.read_date(&locale.date(day)), Ok(day));
            assert_eq!(locale.read_date("2026-02-30"), Err(InputFault::Date));
            assert_eq!(locale.read_date("4-11-26"), Err(InputFault::ShortYear));
            assert_eq!(locale.read_date("11"), Err(InputFault::Date));
        }
    }

    #[test]
    fn durations_are_read_in_three_languages() {
        let de = locale(Lang::De, "de-DE", 1);
        for (text, duration) in [
            ("6 Monate", "6 months"),
            ("6 maanden", "6 months"),
            ("6 mnd.", "6 months"),
            ("1 jaar", "1 year"),
            ("2 quarters", "2 quarters"),
            ("3wk", "3 weeks"),
        ] {
            assert_eq!(de.read_duration(text).unwrap().to_string(), duration);
        }
        assert_eq!(de.read_duration("bald"), Err(InputFault::Duration));
        assert_eq!(de.read_duration("6"), Err(InputFault::Duration));
        assert_eq!(de.read_duration("5000 weeks"), Err(InputFault::TooLarge));
    }
}
