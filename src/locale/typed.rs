//! Digits as they were typed, before they have a unit.

use super::InputFault;

/// What a text means before it has a unit: digits without marks, and how many of them are decimals.
pub(super) struct Typed {
    pub(super) negative: bool,
    pub(super) digits: String,
    pub(super) decimals: u32,
}

impl Typed {
    /// As a count of units of 10^-`room`.
    pub(super) fn scaled(&self, room: u32) -> Result<i128, InputFault> {
        let value: i128 = self.digits.parse().map_err(|_| InputFault::TooLarge)?;
        let value = if let Some(more) = room.checked_sub(self.decimals) {
            let factor = 10_i128.checked_pow(more);
            let scaled = factor.and_then(|factor| value.checked_mul(factor));
            scaled.ok_or(InputFault::TooLarge)?
        } else {
            // a typed decimal has no place: only zeros may go
            let less = self.decimals.saturating_sub(room);
            let factor = 10_i128.checked_pow(less);
            let whole = factor.filter(|factor| value.checked_rem(*factor) == Some(0));
            let factor = whole.ok_or(InputFault::Decimals(room))?;
            value.checked_div(factor).unwrap_or(0)
        };
        Ok(if self.negative { -value } else { value })
    }
}

/// The text with plain spaces, digits and minus.
pub(super) fn plain(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' | '\t' => ' ',
        '−' => '-',
        '０'..='９' => {
            char::from_digit(u32::from(c).saturating_sub(u32::from('０')), 10).unwrap_or(c)
        }
        '．' => '.',
        '，' => ',',
        '％' => '%',
        '￥' => '¥',
        other => other,
    };
    text.chars()
        .map(plain)
        .collect::<String>()
        .trim()
        .to_owned()
}

pub(super) fn take_minus(text: &str) -> (&str, bool) {
    text.strip_prefix('-')
        .map_or((text.trim(), false), |rest| (rest.trim(), true))
}

pub(super) fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

/// Whether marks stand between groups of three, all of one kind.
pub(super) fn grouped_by_three(whole: &str) -> bool {
    let mut kinds = whole.chars().filter(|c| !c.is_ascii_digit());
    let first = kinds.next();
    let one_kind = kinds.all(|kind| Some(kind) == first);
    let mut groups = whole.split(|c: char| !c.is_ascii_digit());
    let head = count(groups.next().unwrap_or(""));
    let mut rest = groups.peekable();
    let fits = rest.peek().is_none() || (1..=3).contains(&head);
    one_kind && fits && rest.all(|group| count(group) == 3)
}
