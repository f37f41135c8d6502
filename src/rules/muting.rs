//! Rules are silenced only with a reason, and only rules that exist.

use super::{Context, RULES, Say, rule};
use crate::plan::{Arg, Path};

/// Whether a text is a reason at all.
pub(super) fn is_reason(text: &str) -> bool {
    !text.trim().is_empty()
}

fn path_of(code: &str) -> Path {
    Path::parse("rules").to(code)
}

/// A rule that is to be silent for no reason speaks on.
pub(super) fn without_reason(c: &Context<'_>, say: &mut Say<'_>) {
    for (code, reason) in &c.plan.muted {
        if rule(code).is_some() && !is_reason(reason) {
            say.at(path_of(code), [("rule", Arg::Text(code.clone()))]);
        }
    }
}

/// The rule whose name shares the longest beginning and end with a mistyped one; `None` where little is shared.
fn nearest(code: &str) -> Option<&'static str> {
    let shared = |other: &str| {
        let from_start = code.chars().zip(other.chars()).take_while(|(a, b)| a == b);
        let from_end = code.chars().rev().zip(other.chars().rev());
        from_start.count() + from_end.take_while(|(a, b)| a == b).count()
    };
    let best = RULES.iter().max_by_key(|rule| shared(rule.code))?;
    let enough = best.code.len().max(code.len()).div_ceil(2);
    (shared(best.code) >= enough).then_some(best.code)
}

/// Nothing has that name, nor one like it.
pub(super) fn unknown(c: &Context<'_>, say: &mut Say<'_>) {
    for (code, _) in &c.plan.muted {
        if rule(code).is_none() && nearest(code).is_none() {
            say.at(path_of(code), [("rule", Arg::Text(code.clone()))]);
        }
    }
}

/// Nothing has that name, but a rule has one like it.
pub(super) fn unknown_near(c: &Context<'_>, say: &mut Say<'_>) {
    for (code, _) in c.plan.muted.iter().filter(|(code, _)| rule(code).is_none()) {
        if let Some(near) = nearest(code) {
            let args = [
                ("rule", Arg::Text(code.clone())),
                ("near", Arg::Text(near.to_owned())),
            ];
            say.at(path_of(code), args);
        }
    }
}
