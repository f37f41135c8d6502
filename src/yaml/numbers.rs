//! Readers of numbers, amounts and shares.

use super::{
    meant::{is_fraction, mend},
    reader::Reader,
    tree::{Kind, Node},
};
use crate::plan::{Arg, Currency, Estimate, Money, Number, NumberFault, Severity, Share};

/// The texts of a notice about a number, by what is wrong with it.
struct Codes {
    comma: &'static str,
    thousands: &'static str,
    sign: &'static str,
    suffix: &'static str,
    percent: &'static str,
    decimals: &'static str,
    large: &'static str,
    other: &'static str,
}

const NUMBER: Codes = Codes {
    comma: "number-comma",
    thousands: "number-thousands",
    sign: "number-sign",
    suffix: "number-suffix",
    percent: "number-percent",
    decimals: "number-decimals",
    large: "number-too-large",
    other: "number-form",
};
const SHARE: Codes = Codes {
    comma: "share-comma",
    thousands: "share-decimals",
    sign: "share-form",
    suffix: "share-form",
    percent: "share-without-sign",
    decimals: "share-decimals",
    large: "share-range",
    other: "share-form",
};

impl Codes {
    const fn of(&self, fault: NumberFault) -> &'static str {
        match fault {
            NumberFault::Comma => self.comma,
            NumberFault::Thousands => self.thousands,
            NumberFault::Sign => self.sign,
            NumberFault::Suffix => self.suffix,
            NumberFault::Percent => self.percent,
            NumberFault::Decimals => self.decimals,
            NumberFault::TooLarge => self.large,
            NumberFault::Empty | NumberFault::NotANumber => self.other,
        }
    }
}

impl Reader<'_> {
    /// A whole number from 0.
    pub fn count(&mut self, node: Node) -> Option<u32> {
        let text = self.scalar(node)?;
        match Number::parse(text) {
            Ok(number) if number.millionths() % 1_000_000 == 0 => {
                match u32::try_from(number.millionths() / 1_000_000) {
                    Ok(count) => Some(count),
                    Err(_) => self.wrong(node, "count-form", text, vec![]),
                }
            }
            Ok(_) => self.wrong(node, "count-form", text, vec![]),
            Err(fault) => self.number_fault(node, text, fault, &NUMBER, None),
        }
    }

    /// A whole number inside a range.
    pub fn count_in(&mut self, node: Node, range: std::ops::RangeInclusive<u32>) -> Option<u32> {
        let count = self.count(node)?;
        if range.contains(&count) {
            return Some(count);
        }
        let end = |at: &u32| Arg::Number(Number::whole(i64::from(*at)));
        let args = vec![("from", end(range.start())), ("to", end(range.end()))];
        self.wrong(node, "count-range", &count.to_string(), args)
    }

    fn number_fault<T>(
        &mut self,
        node: Node,
        text: &str,
        fault: NumberFault,
        codes: &Codes,
        currency: Option<Currency>,
    ) -> Option<T> {
        let mut meant = mend(text, fault);
        if codes.comma == SHARE.comma && !meant.ends_with('%') {
            meant.push('%');
        }
        let mut args = vec![("meant", Self::quote(&meant))];
        let decimals = currency.map_or(Number::DECIMALS, Currency::decimals);
        let decimals = usize::try_from(decimals).unwrap_or(0);
        args.push(("decimals", Arg::Count(decimals)));
        self.wrong(node, codes.of(fault), text, args)
    }

    /// An amount of either sign.
    pub fn signed_money(&mut self, node: Node) -> Option<Money> {
        let text = self.scalar(node)?;
        let currency = self.currency;
        match Money::parse(text, currency) {
            Ok(money) => Some(money),
            Err(fault) => self.number_fault(node, text, fault, &NUMBER, Some(currency)),
        }
    }

    /// An amount that is not negative.
    pub fn money(&mut self, node: Node) -> Option<Money> {
        let money = self.signed_money(node)?;
        if money.is_negative() {
            let text = self.document.scalar(node).unwrap_or_default();
            return self.wrong(node, "number-negative", text, vec![]);
        }
        Some(money)
    }

    /// A plain number.
    pub fn number(&mut self, node: Node) -> Option<Number> {
        let text = self.scalar(node)?;
        match Number::parse(text) {
            Ok(number) => Some(number),
            Err(fault) => self.number_fault(node, text, fault, &NUMBER, None),
        }
    }

    /// A number that is not negative.
    pub fn positive(&mut self, node: Node) -> Option<Number> {
        let number = self.number(node)?;
        if number < Number::ZERO {
            let text = self.document.scalar(node).unwrap_or_default();
            return self.wrong(node, "number-negative", text, vec![]);
        }
        Some(number)
    }

    /// A percentage of either sign.
    pub fn signed_share(&mut self, node: Node) -> Option<Share> {
        let text = self.scalar(node)?;
        match Share::parse(text) {
            Ok(share) => Some(share),
            Err(NumberFault::Percent) if !text.contains('%') => {
                let meant = self.share_meant(node, text);
                let code = if meant.1 {
                    "share-comma"
                } else if is_fraction(text) {
                    "share-as-fraction"
                } else {
                    "share-without-sign"
                };
                self.wrong(node, code, text, vec![("meant", Arg::Text(meant.0))])
            }
            Err(fault) => self.number_fault(node, text, fault, &SHARE, None),
        }
    }

    /// What a bare number was meant to be, and whether a comma cut it in two.
    fn share_meant(&self, node: Node, text: &str) -> (String, bool) {
        let end = self.tree().span(node).end;
        let after = self
            .document
            .source(end..self.document.text().len().min(end.saturating_add(12)));
        let rest: String = after
            .strip_prefix(',')
            .unwrap_or_default()
            .chars()
            .take_while(|c| c.is_ascii_digit() || *c == '%')
            .collect();
        if rest.starts_with(|c: char| c.is_ascii_digit()) && rest.ends_with('%') {
            return (format!("{text}.{rest}"), true);
        }
        let hundred = Number::parse(text).map(|number| number.millionths().saturating_mul(100));
        match hundred {
            Ok(parts) if is_fraction(text) => {
                (format!("{}%", Number::from_millionths(parts)), false)
            }
            _ => (format!("{text}%"), false),
        }
    }

    /// A percentage that is not negative.
    pub fn share(&mut self, node: Node) -> Option<Share> {
        let share = self.signed_share(node)?;
        if share < Share::ZERO {
            let text = self.document.scalar(node).unwrap_or_default();
            return self.wrong(node, "share-negative", text, vec![]);
        }
        Some(share)
    }

    /// A percentage from 0 to 100.
    pub fn part(&mut self, node: Node) -> Option<Share> {
        let share = self.share(node)?;
        if share > Share::WHOLE {
            let text = self.document.scalar(node).unwrap_or_default();
            return self.wrong(node, "share-over-whole", text, vec![]);
        }
        Some(share)
    }

    /// A list of percentages.
    pub fn shares(&mut self, node: Node) -> Option<Vec<Share>> {
        let mut cut = false;
        self.list(node, |r, item| {
            // the second half of `62,5%`: the first half was complained about
            if std::mem::take(&mut cut) {
                return None;
            }
            let text = r.document.scalar(item).unwrap_or_default();
            cut = Number::parse(text).is_ok() && r.share_meant(item, text).1;
            r.share(item)
        })
    }

    /// An amount, or low, likely and high.
    pub fn estimate(&mut self, node: Node) -> Option<Estimate> {
        if !matches!(self.tree().kind(node), Kind::Map { .. }) {
            return self.money(node).map(Estimate::exact);
        }
        let fields = self.map(node, Some(&super::keys::ESTIMATE))?;
        let low = self.get(&fields, "low", Self::money);
        let likely = self.need(&fields, "likely", Self::money);
        let high = self.get(&fields, "high", Self::money);
        let likely = likely?;
        let (low, high) = (low.unwrap_or(likely), high.unwrap_or(likely));
        let range = Estimate::range(low, likely, high);
        if range.is_none() {
            let args = vec![
                ("low", Arg::Money(low)),
                ("likely", Arg::Money(likely)),
                ("high", Arg::Money(high)),
            ];
            self.error(node, "estimate-order", args);
        }
        Some(range.unwrap_or_else(|| Estimate::exact(likely)))
    }

    /// Complains where shares do not add up to a hundred percent, at the list or map that must.
    pub fn must_be_whole(&mut self, node: Node, sum: Share) {
        if sum == Share::WHOLE {
            return;
        }
        let (code, difference) = if sum < Share::WHOLE {
            ("shares-under", Share::WHOLE.saturating_sub(sum))
        } else {
            ("shares-over", sum.saturating_sub(Share::WHOLE))
        };
        let args = vec![
            ("sum", Arg::Share(sum)),
            ("difference", Arg::Share(difference)),
        ];
        self.say(node, code, Severity::Error, args);
    }
}
