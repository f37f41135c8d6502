//! Digits with the marks of a region, written by ICU; the same marks are read back from what people type.

use fixed_decimal::Decimal;
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};

use super::Region;

/// Writes numbers of one region.
pub(super) struct Digits {
    formatter: Option<DecimalFormatter>,
    /// Between whole units and decimals.
    pub(super) decimal: char,
    /// Between groups of three.
    pub(super) group: char,
}

impl Digits {
    pub(super) fn of(region: Region) -> Self {
        let locale = &region.rules().digits;
        let formatter =
            DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok();
        let mut digits = Self {
            formatter,
            decimal: '.',
            group: ',',
        };
        let sample = digits.write("1234.5");
        let mut marks = sample.chars().filter(|c| !c.is_ascii_digit());
        if let (Some(group), Some(decimal)) = (marks.next(), marks.next()) {
            digits.group = group;
            digits.decimal = decimal;
        }
        digits
    }

    /// A plain decimal text (`-1250.50`) with the region's marks; its zeros stay.
    pub(super) fn write(&self, plain: &str) -> String {
        match (&self.formatter, plain.parse::<Decimal>()) {
            (Some(formatter), Ok(number)) => formatter.format(&number).to_string(),
            _ => plain.to_owned(),
        }
    }
}
