//! Lengths of time as people write them: `6 months`, `2 quarters`.

use std::fmt;

/// What a duration counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Weeks; 13 make a quarter.
    Weeks,
    /// Months; 3 make a quarter.
    Months,
    /// Quarters.
    Quarters,
    /// Years of four quarters.
    Years,
}

/// A length of time in one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Duration {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
}

impl Duration {
    /// The longest that a plan may hold, in any unit: keeps every date in range.
    pub const MOST: u32 = 1_000;

    /// That many quarters.
    pub const fn quarters_long(count: u32) -> Self {
        Self {
            count,
            unit: Unit::Quarters,
        }
    }

    /// That many years.
    pub const fn years_long(count: u32) -> Self {
        Self {
            count,
            unit: Unit::Years,
        }
    }

    /// In quarters, rounded up.
    pub const fn quarters(self) -> u32 {
        match self.unit {
            Unit::Weeks => self.count.div_ceil(13),
            Unit::Months => self.count.div_ceil(3),
            Unit::Quarters => self.count,
            Unit::Years => self.count.saturating_mul(4),
        }
    }

    /// In tenths of a month.
    pub fn tenths_of_months(self) -> i64 {
        let count = i64::from(self.count);
        match self.unit {
            Unit::Weeks => count.saturating_mul(30).saturating_div(13),
            Unit::Months => count.saturating_mul(10),
            Unit::Quarters => count.saturating_mul(30),
            Unit::Years => count.saturating_mul(120),
        }
    }

    /// Reads `6 months`, `1 year`, `3 weeks`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let count: u32 = words
            .next()?
            .parse()
            .ok()
            .filter(|count| *count <= Self::MOST)?;
        let unit = match words.next()? {
            "week" | "weeks" => Unit::Weeks,
            "month" | "months" => Unit::Months,
            "quarter" | "quarters" => Unit::Quarters,
            "year" | "years" => Unit::Years,
            _ => return None,
        };
        words.next().is_none().then_some(Self { count, unit })
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.unit {
            Unit::Weeks => "week",
            Unit::Months => "month",
            Unit::Quarters => "quarter",
            Unit::Years => "year",
        };
        write!(
            f,
            "{} {word}{}",
            self.count,
            if self.count == 1 { "" } else { "s" }
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_round_up_to_quarters() {
        for (text, quarters) in [
            ("1 year", 4),
            ("3 months", 1),
            ("4 months", 2),
            ("13 weeks", 1),
            ("14 weeks", 2),
        ] {
            assert_eq!(Duration::parse(text).unwrap().quarters(), quarters);
        }
        assert_eq!(Duration::parse("6 moons"), None);
        assert_eq!(
            Duration::parse("1 quarters").unwrap().to_string(),
            "1 quarter"
        );
    }
}
