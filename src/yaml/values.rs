//! Readers of single values. Each knows the habits that go wrong and has a sentence for every one.

use chrono::NaiveDate;

use super::{
    reader::{Reader, Step},
    tree::{Kind, Node},
    words::WordSet,
};
use crate::plan::{
    Arg, Currency, Duration, Estimate, Id, Money, Month, Number, NumberFault, Quarter, Severity,
    Share, Span, SpanFault, Years, parse_year,
};

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

impl<'a> Reader<'a> {
    fn wrong<T>(
        &mut self,
        node: Node,
        code: &'static str,
        found: &str,
        more: Vec<(&'static str, Arg)>,
    ) -> Option<T> {
        let args = [vec![("found", Self::quote(found))], more].concat();
        self.error(node, code, args);
        None
    }

    /// Any text.
    pub fn text(&mut self, node: Node) -> Option<String> {
        self.scalar(node).map(str::to_owned)
    }

    /// `true` or `false`.
    pub fn flag(&mut self, node: Node) -> Option<bool> {
        let text = self.scalar(node)?;
        match text {
            "true" | "True" | "TRUE" => return Some(true),
            "false" | "False" | "FALSE" => return Some(false),
            _ => {}
        }
        let yes = ["yes", "ja", "y", "on", "1"];
        let meant = if yes.contains(&text.to_lowercase().as_str()) {
            "true"
        } else {
            "false"
        };
        let meant = vec![("meant", Arg::Text(meant.to_owned()))];
        self.wrong(node, "flag-form", text, meant)
    }

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
        let mut args = vec![("meant", Self::quote(&mend(text, fault)))];
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

    /// `2026-Q2`.
    pub fn quarter(&mut self, node: Node) -> Option<Quarter> {
        let text = self.scalar(node)?;
        if let Some(quarter) = Quarter::parse(text) {
            return Some(quarter);
        }
        let (code, meant) = match quarter_meant(text) {
            Some(meant) => ("quarter-form", meant),
            None => ("quarter-unknown", String::new()),
        };
        self.wrong(node, code, text, vec![("meant", Arg::Text(meant))])
    }

    /// `2026-Q2..2026-Q4` and its other forms.
    pub fn span(&mut self, node: Node) -> Option<Span> {
        let text = self.scalar(node)?;
        match Span::parse(text) {
            Ok(span) => Some(span),
            Err(SpanFault::Backwards) => {
                let meant = text
                    .split_once("..")
                    .map(|(first, last)| format!("{}..{}", last.trim(), first.trim()))
                    .unwrap_or_default();
                self.wrong(
                    node,
                    "span-backwards",
                    text,
                    vec![("meant", Arg::Text(meant))],
                )
            }
            Err(SpanFault::Form) => {
                let meant = span_meant(text);
                let code = if meant.is_empty() {
                    "span-unknown"
                } else {
                    "span-form"
                };
                self.wrong(node, code, text, vec![("meant", Arg::Text(meant))])
            }
        }
    }

    /// `2026` or `2029-2030`.
    pub fn years(&mut self, node: Node) -> Option<Years> {
        let text = self.scalar(node)?;
        if let Some(years) = Years::parse(text) {
            return Some(years);
        }
        let ends = text
            .split_once('-')
            .map(|(first, last)| (first.trim(), last.trim()));
        let backwards = ends
            .is_some_and(|(first, last)| parse_year(first).is_some() && parse_year(last).is_some());
        let code = if backwards {
            "years-backwards"
        } else {
            "years-form"
        };
        self.wrong(node, code, text, vec![])
    }

    /// One year.
    pub fn year(&mut self, node: Node) -> Option<i32> {
        let text = self.scalar(node)?;
        match parse_year(text.trim()) {
            Some(year) => Some(year),
            None => self.wrong(node, "year-form", text, vec![]),
        }
    }

    /// `2026-04-15`.
    pub fn date(&mut self, node: Node) -> Option<NaiveDate> {
        let text = self.scalar(node)?;
        match date(text) {
            Some(date) => Some(date),
            None => self.wrong(node, "date-form", text, vec![]),
        }
    }

    /// `2026-04`.
    pub fn month(&mut self, node: Node) -> Option<Month> {
        let text = self.scalar(node)?;
        match Month::parse(text) {
            Some(month) => Some(month),
            None => self.wrong(node, "month-form", text, vec![]),
        }
    }

    /// `6 months`.
    pub fn duration(&mut self, node: Node) -> Option<Duration> {
        let text = self.scalar(node)?;
        match Duration::parse(text) {
            Some(duration) => Some(duration),
            None => self.wrong(node, "duration-form", text, vec![]),
        }
    }

    /// An id.
    pub fn id(&mut self, node: Node) -> Option<Id> {
        let text = self.scalar(node)?;
        match Id::parse(text) {
            Some(id) => Some(id),
            None => {
                let meant = Arg::Text(Id::slug(text).to_string());
                self.wrong(node, "id-form", text, vec![("meant", meant)])
            }
        }
    }

    /// A list of texts; one alone may stand without brackets.
    pub fn texts(&mut self, node: Node) -> Option<Vec<String>> {
        match self.tree().kind(node) {
            Kind::Scalar(_) => Some(self.text(node).into_iter().collect()),
            _ => self.list(node, Self::text),
        }
    }

    /// A word of a closed set.
    pub fn word<W: WordSet>(&mut self, node: Node) -> Option<W> {
        let text = self.scalar(node)?;
        if let Some(word) = W::read(text) {
            return Some(word);
        }
        let all = W::words();
        let near = self.likely(text, all.iter().copied());
        let allowed = ("allowed", Arg::Text(all.join(", ")));
        match near {
            Some(near) => {
                let near = ("nearest", Arg::Text(near.to_owned()));
                self.wrong(node, "word-unknown", text, vec![allowed, near])
            }
            None => self.wrong(node, "word-stray", text, vec![allowed]),
        }
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

    /// A value for each key, the keys being ids, and whether all of them could be read.
    pub fn by_id<T>(
        &mut self,
        node: Node,
        mut read: impl FnMut(&mut Self, Node) -> Option<T>,
    ) -> Option<(Vec<(Id, T)>, bool)> {
        let fields = self.map(node, None)?;
        let mut all = Vec::with_capacity(fields.entries.len());
        for entry in fields.entries.iter().filter(|entry| !entry.broken) {
            self.inside(Step::Name(entry.name), |r| {
                let id = r.id(entry.key);
                let value = read(r, entry.value);
                all.extend(id.zip(value));
            });
        }
        let complete = all.len() == fields.entries.len();
        Some((all, complete))
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

/// Reads `2026-04-15`, four, two and two digits.
pub fn date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.trim().splitn(3, '-');
    let year = parse_year(parts.next()?)?;
    let mut two = || {
        let part = parts.next()?;
        let digits = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    NaiveDate::from_ymd_opt(year, two()?, two()?)
}

/// Whether a bare number is more likely a fraction of one than a percentage.
fn is_fraction(text: &str) -> bool {
    Number::parse(text).is_ok_and(|number| {
        number > Number::ZERO
            && number < Number::ONE
            && text.trim_start_matches('+').starts_with('0')
    })
}

/// What a number was meant to be, in the file's own form.
fn mend(text: &str, fault: NumberFault) -> String {
    let kept: String = text
        .chars()
        .filter(|c| c.is_ascii_digit() || ".,_-%".contains(*c))
        .collect();
    let percent = if kept.ends_with('%') { "%" } else { "" };
    let kept = kept.trim_end_matches('%').trim_matches(['.', ',', '_']);
    match fault {
        NumberFault::Thousands => kept.replace('.', "_"),
        NumberFault::Percent => kept.to_owned(),
        NumberFault::Suffix => {
            let number = kept.replace(',', ".");
            let lower = text.to_lowercase();
            let zeros = if lower.trim_end().ends_with('k') {
                3
            } else {
                6
            };
            shifted(&number, zeros).unwrap_or(number)
        }
        NumberFault::Comma | NumberFault::Sign => plain(kept) + percent,
        _ => kept.to_owned() + percent,
    }
}

/// `1.250,50`, `1,250.50` and `1.250.000` in the file's form: the last mark that stands alone is the decimal one.
fn plain(text: &str) -> String {
    let marks = |mark: char| text.matches(mark).count();
    let last = text.rfind(['.', ',']);
    let Some((whole, fraction)) =
        last.and_then(|at| Some((text.get(..at)?, text.get(at.saturating_add(1)..)?)))
    else {
        return text.to_owned();
    };
    let both = marks('.') > 0 && marks(',') > 0;
    let alone = marks('.').saturating_add(marks(',')) == 1;
    let whole = whole.replace(['.', ','], "_");
    if both || (alone && fraction.len() != 3) {
        format!("{whole}.{fraction}")
    } else {
        format!("{whole}_{fraction}")
    }
}

/// A decimal text with its point moved to the right, grouped.
fn shifted(text: &str, zeros: usize) -> Option<String> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > zeros {
        return None;
    }
    let digits = format!("{whole}{fraction:0<zeros$}");
    let units: i64 = digits.replace('_', "").parse().ok()?;
    let yen = Currency::from_code("JPY")?;
    Some(Money::from_units(units, yen).ok()?.file_text(yen))
}

/// The quarter that `Q2 2026`, `2026Q2`, `2026-2` or `2026 q2` means.
fn quarter_meant(text: &str) -> Option<String> {
    let digits: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let (year, quarter) = match digits.as_slice() {
        [a, b] if a.len() == 4 && b.len() == 1 => (a, b),
        [a, b] if a.len() == 1 && b.len() == 4 => (b, a),
        _ => return None,
    };
    Quarter::new(parse_year(year)?, quarter.parse().ok()?).map(|quarter| quarter.to_string())
}

/// The span that was likely meant; empty where that can't be said.
fn span_meant(text: &str) -> String {
    if let Some(quarter) = quarter_meant(text) {
        return quarter;
    }
    for between in ["..", "…", "–", " - ", " to ", " tot ", " bis ", "/"] {
        let Some((first, last)) = text.split_once(between) else {
            continue;
        };
        let end = |part: &str| {
            let part = part.trim_matches(|c: char| c == '.' || c.is_whitespace());
            Span::parse(part)
                .map(|_| part.to_owned())
                .ok()
                .or_else(|| quarter_meant(part))
        };
        if let (Some(first), Some(last)) = (end(first), end(last)) {
            let meant = format!("{first}..{last}");
            if Span::parse(&meant).is_ok() {
                return meant;
            }
        }
    }
    let mut pieces = text.splitn(4, '-');
    if let (Some(a), Some(b), Some(c), Some(d)) =
        (pieces.next(), pieces.next(), pieces.next(), pieces.next())
    {
        let meant = format!("{a}-{b}..{c}-{d}");
        if Span::parse(&meant).is_ok() {
            return meant;
        }
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_named_in_the_files_form() {
        for (text, meant) in [
            ("1.250,50", "1_250.50"),
            ("1,250.50", "1_250.50"),
            ("1.250.000", "1_250_000"),
            ("62,5%", "62.5%"),
            ("1,250", "1_250"),
        ] {
            assert_eq!(mend(text, NumberFault::Comma), meant);
        }
        assert_eq!(mend("20.000", NumberFault::Thousands), "20_000");
        assert_eq!(mend("€ 20", NumberFault::Sign), "20");
        assert_eq!(mend("20M", NumberFault::Suffix), "20_000_000");
        assert_eq!(mend("1,5k", NumberFault::Suffix), "1_500");
    }

    #[test]
    fn quarters_and_spans_of_other_habits_are_understood() {
        assert_eq!(quarter_meant("Q2 2026").unwrap(), "2026-Q2");
        assert_eq!(quarter_meant("2026-2").unwrap(), "2026-Q2");
        assert_eq!(quarter_meant("2026Q5"), None);
        assert_eq!(span_meant("2026-Q1-2026-Q3"), "2026-Q1..2026-Q3");
        assert_eq!(span_meant("Q1 2026 - Q3 2026"), "2026-Q1..2026-Q3");
    }
}
