//! Time in a plan: fiscal quarters, years, spans, and how a file writes them.

use std::fmt;

/// The first and the last fiscal year that a plan may name.
pub const YEARS: std::ops::RangeInclusive<i32> = 1970..=2200;

/// One quarter of the company's own fiscal year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter(i32);

impl Quarter {
    /// Quarter `of_year` (1 to 4) of fiscal year `year`; `None` outside those.
    pub fn new(year: i32, of_year: u32) -> Option<Self> {
        let place = match of_year {
            1..=4 => i32::try_from(of_year).ok()?.checked_sub(1)?,
            _ => return None,
        };
        year.checked_mul(4)?.checked_add(place).map(Self)
    }

    /// The first quarter of a fiscal year.
    pub const fn first_of(year: i32) -> Self {
        Self(year.saturating_mul(4))
    }

    /// The last quarter of a fiscal year.
    pub const fn last_of(year: i32) -> Self {
        Self(year.saturating_mul(4).saturating_add(3))
    }

    /// The fiscal year, named by the calendar year in which it begins.
    pub const fn year(self) -> i32 {
        self.0.div_euclid(4)
    }

    /// 1 to 4.
    pub const fn of_year(self) -> u32 {
        self.0.rem_euclid(4).unsigned_abs().saturating_add(1)
    }

    /// The quarter `count` later (or earlier, where negative).
    #[must_use]
    pub const fn plus(self, count: i32) -> Self {
        Self(self.0.saturating_add(count))
    }

    /// The one after this.
    #[must_use]
    pub const fn next(self) -> Self {
        self.plus(1)
    }

    /// How many quarters this lies after `earlier`; negative where it lies before.
    pub const fn since(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// The quarter in which calendar month `month` (1 to 12) of calendar year `year` falls, where the fiscal year
    /// starts in `fiscal_start` (methods.md, section 8). `None` for no month.
    pub fn of_month(year: i32, month: u32, fiscal_start: u32) -> Option<Self> {
        if !(1..=12).contains(&month) || !(1..=12).contains(&fiscal_start) {
            return None;
        }
        let year = if month >= fiscal_start {
            year
        } else {
            year.checked_sub(1)?
        };
        let place = month
            .checked_add(12)?
            .checked_sub(fiscal_start)?
            .checked_rem(12)?
            .checked_div(3)?;
        Self::new(year, place.checked_add(1)?)
    }

    /// The calendar year and month (1 to 12) in which the quarter begins.
    pub fn first_month(self, fiscal_start: u32) -> (i32, u32) {
        let months = self
            .of_year()
            .saturating_sub(1)
            .saturating_mul(3)
            .saturating_add(fiscal_start.clamp(1, 12));
        if months > 12 {
            (self.year().saturating_add(1), months.saturating_sub(12))
        } else {
            (self.year(), months)
        }
    }

    /// Reads `2026-Q2`; `None` for any other form or a year outside [`YEARS`].
    pub fn parse(text: &str) -> Option<Self> {
        let (year, quarter) = text.trim().split_once("-Q")?;
        Self::new(parse_year(year)?, single_digit(quarter)?)
    }
}

/// Reads a four-digit year inside [`YEARS`].
pub fn parse_year(text: &str) -> Option<i32> {
    let digits = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    text.parse()
        .ok()
        .filter(|year| digits && YEARS.contains(year))
}

fn single_digit(text: &str) -> Option<u32> {
    let mut chars = text.chars();
    let digit = chars.next()?.to_digit(10)?;
    chars.next().is_none().then_some(digit)
}

impl fmt::Display for Quarter {
    /// As the file writes it: `2026-Q2`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-Q{}", self.year(), self.of_year())
    }
}

/// A run of fiscal years, both ends included: `2026`, `2029-2030`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Years {
    first: i32,
    last: i32,
}

impl Years {
    /// From `first` to `last`; `None` where the end lies before the start.
    pub fn new(first: i32, last: i32) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// The first year.
    pub const fn first(self) -> i32 {
        self.first
    }

    /// The last year.
    pub const fn last(self) -> i32 {
        self.last
    }

    /// Each year in turn.
    pub fn iter(self) -> std::ops::RangeInclusive<i32> {
        self.first..=self.last
    }

    /// Whether `year` belongs to it.
    pub fn contains(self, year: i32) -> bool {
        self.iter().contains(&year)
    }

    /// The same run `years` later.
    #[must_use]
    pub const fn plus(self, years: i32) -> Self {
        Self {
            first: self.first.saturating_add(years),
            last: self.last.saturating_add(years),
        }
    }

    /// Reads `2026` or `2029-2030`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(year) = parse_year(text) {
            return Self::new(year, year);
        }
        let (first, last) = text.split_once('-')?;
        Self::new(parse_year(first.trim())?, parse_year(last.trim())?)
    }
}

impl fmt::Display for Years {
    /// As the file writes it: `2029-2030`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last {
            write!(f, "{}", self.first)
        } else {
            write!(f, "{}-{}", self.first, self.last)
        }
    }
}

/// A run of quarters, both ends included, never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    first: Quarter,
    last: Quarter,
}

/// Why a text is no span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SpanFault {
    /// The end lies before the start.
    #[error("the end lies before the start")]
    Backwards,
    /// Neither a quarter, a half-year, a year nor a range of them.
    #[error("not a span")]
    Form,
}

impl Span {
    /// From `first` to `last`; `None` where the end lies before the start.
    pub fn new(first: Quarter, last: Quarter) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// One quarter.
    pub const fn single(quarter: Quarter) -> Self {
        Self {
            first: quarter,
            last: quarter,
        }
    }

    /// All quarters of a fiscal year.
    pub const fn year(year: i32) -> Self {
        Self {
            first: Quarter::first_of(year),
            last: Quarter::last_of(year),
        }
    }

    /// The first quarter.
    pub const fn first(self) -> Quarter {
        self.first
    }

    /// The last quarter.
    pub const fn last(self) -> Quarter {
        self.last
    }

    /// How many quarters it has; at least 1.
    pub fn quarters(self) -> usize {
        usize::try_from(self.last.since(self.first))
            .unwrap_or(0)
            .saturating_add(1)
    }

    /// Each quarter in turn.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Quarter> + use<> {
        (self.first.0..=self.last.0).map(Quarter)
    }

    /// Whether `quarter` belongs to it.
    pub fn contains(self, quarter: Quarter) -> bool {
        self.first <= quarter && quarter <= self.last
    }

    /// The same run `quarters` later.
    #[must_use]
    pub const fn plus(self, quarters: i32) -> Self {
        Self {
            first: self.first.plus(quarters),
            last: self.last.plus(quarters),
        }
    }

    /// Reads `2026-Q2..2026-Q4`, `2026-Q2`, `2028-H1`, `2029`, or a range of these.
    ///
    /// # Errors
    /// A [`SpanFault`].
    pub fn parse(text: &str) -> Result<Self, SpanFault> {
        let Some((first, last)) = text.split_once("..") else {
            return part(text).ok_or(SpanFault::Form);
        };
        let first = part(first).ok_or(SpanFault::Form)?;
        let last = part(last).ok_or(SpanFault::Form)?;
        Self::new(first.first, last.last).ok_or(SpanFault::Backwards)
    }
}

fn part(text: &str) -> Option<Span> {
    let text = text.trim();
    if let Some(quarter) = Quarter::parse(text) {
        return Some(Span::single(quarter));
    }
    if let Some(year) = parse_year(text) {
        return Some(Span::year(year));
    }
    let (year, half) = text.split_once("-H")?;
    let first = match single_digit(half)? {
        1 => 1,
        2 => 3,
        _ => return None,
    };
    let first = Quarter::new(parse_year(year)?, first)?;
    Span::new(first, first.next())
}

impl fmt::Display for Span {
    /// As the file writes it: `2026-Q2..2026-Q4`, or one quarter.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last {
            self.first.fmt(f)
        } else {
            write!(f, "{}..{}", self.first, self.last)
        }
    }
}

/// A calendar month: `2026-04`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The calendar year.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
}

impl Month {
    /// Reads `2026-04`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.trim().split_once('-')?;
        let digits = month.len() == 2 && month.bytes().all(|b| b.is_ascii_digit());
        let month = month
            .parse()
            .ok()
            .filter(|m| digits && (1..=12).contains(m))?;
        Some(Self {
            year: parse_year(year)?,
            month,
        })
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fiscal_quarters_follow_the_month_in_which_the_year_starts() {
        // methods.md, section 8: July start
        assert_eq!(
            Quarter::of_month(2026, 9, 7).unwrap().to_string(),
            "2026-Q1"
        );
        assert_eq!(
            Quarter::of_month(2027, 6, 7).unwrap().to_string(),
            "2026-Q4"
        );
        assert_eq!(
            Quarter::of_month(2026, 4, 1).unwrap().to_string(),
            "2026-Q2"
        );
        assert_eq!(Quarter::parse("2026-Q1").unwrap().first_month(7), (2026, 7));
        assert_eq!(Quarter::parse("2026-Q3").unwrap().first_month(7), (2027, 1));
    }

    #[test]
    fn spans_are_read_in_all_their_forms() {
        for (text, as_written) in [
            ("2026-Q2..2026-Q4", "2026-Q2..2026-Q4"),
            ("2026-Q2", "2026-Q2"),
            ("2028-H1", "2028-Q1..2028-Q2"),
            ("2029", "2029-Q1..2029-Q4"),
            ("2028-H2..2029", "2028-Q3..2029-Q4"),
        ] {
            assert_eq!(Span::parse(text).unwrap().to_string(), as_written);
        }
        assert_eq!(Span::parse("2027..2026"), Err(SpanFault::Backwards));
        for wrong in [
            "Q2 2026", "2026Q5", "2026-2", "2026-Q5", "2026-H3", "26-Q1", "",
        ] {
            assert_eq!(Span::parse(wrong), Err(SpanFault::Form), "{wrong}");
        }
    }

    #[test]
    fn years_come_alone_or_in_a_run() {
        assert_eq!(Years::parse("2029-2030").unwrap().iter().count(), 2);
        assert_eq!(Years::parse("2026").unwrap().to_string(), "2026");
        assert!(Years::parse("2030-2029").is_none());
    }
}
