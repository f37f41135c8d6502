//! Digits with the marks of a region: ICU says which; the same marks are read back from what people type.

use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};

use super::Region;

/// The marks of one region. Digits stand in groups of three, from a thousand on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Digits {
    /// Between whole units and decimals.
    pub(super) decimal: char,
    /// Between groups of three.
    pub(super) group: char,
}

impl Digits {
    pub(super) fn of(region: Region) -> Self {
        let sample = "1234.5".parse().ok().zip(formatter(region));
        let sample = sample.map(|(number, formatter)| formatter.format(&number).to_string());
        let mut marks = sample.iter().flat_map(|sample| sample.chars());
        let mut mark = || marks.find(|c| !c.is_ascii_digit());
        match (mark(), mark()) {
            (Some(group), Some(decimal)) => Self { decimal, group },
            _ => Self {
                decimal: '.',
                group: ',',
            },
        }
    }

    /// A plain decimal text (`-1250.50`) with the region's marks; its zeros stay.
    pub(super) fn write(self, plain: &str) -> String {
        let (sign, number) = match plain.strip_prefix('-') {
            Some(number) => ("-", number),
            None => ("", plain),
        };
        let point = number.bytes().position(|byte| byte == b'.');
        let whole = number
            .get(..point.unwrap_or(number.len()))
            .unwrap_or_default();
        let decimals = point
            .and_then(|at| number.get(at + 1..))
            .unwrap_or_default();
        let only_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !only_digits(whole) || !only_digits(decimals) {
            return plain.to_owned();
        }
        let mut text = String::with_capacity(plain.len() + whole.len());
        text.push_str(sign);
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                text.push(self.group);
            }
            text.push(digit);
        }
        if !decimals.is_empty() {
            text.push(self.decimal);
            text.push_str(decimals);
        }
        text
    }
}

fn formatter(region: Region) -> Option<DecimalFormatter> {
    let locale = &region.rules().digits;
    DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_look_as_icu_writes_them() {
        for region in Region::all() {
            let (digits, icu) = (Digits::of(region), formatter(region).unwrap());
            for plain in [
                "0",
                "-0",
                "7",
                "-12",
                "999",
                "1000",
                "-1000",
                "12345.60",
                "0.05",
                "-0.5",
                "123456.7",
                "1234567",
                "1000000000000000.00",
                "-98765432109876543210",
            ] {
                let written = icu.format(&plain.parse().unwrap()).to_string();
                assert_eq!(digits.write(plain), written, "{plain} in {}", region.tag());
            }
        }
    }
}
