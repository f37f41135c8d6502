//! What is wrong or unwise: by weight, then by what it speaks of. The selected one opens below itself and says why,
//! whose rule it is, and what mends it. What the plan silences stands at the end, with its reason.

mod details;
mod offered;

pub use details::{below, set};
pub use offered::Offered;

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

use crate::{
    locale::Safe,
    plan::{Arg, Edit, Notice, Path, Severity},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{Answer, Cx, jump, pillar_shares},
        theme::{Sign, Tone},
    },
};

/// A finding of the rules, by a number of its own.
pub const FINDING: &str = "finding";
/// A mistake in the file, by its position.
pub const COMPLAINT: &str = "complaint";
/// A silenced rule, by its position in the plan.
pub const SILENT: &str = "silent";
/// The reason for silencing the rule of a finding, while it is typed.
pub const REASON: &str = "reason";
/// From the heaviest, each with its heading.
const WEIGHTS: [(Severity, &str); 3] = [
    (Severity::Error, "advice-errors"),
    (Severity::Warning, "advice-warnings"),
    (Severity::Advice, "advice-advice"),
];

/// Complaints that stand and findings, each with its row.
fn all<'a>(cx: &Cx<'a>) -> Vec<(Spot, &'a Notice)> {
    let of_file = cx
        .standing()
        .map(|(at, notice)| (Spot::of(COMPLAINT, at), notice));
    let of_rules = cx
        .findings
        .iter()
        .map(|notice| (Spot::of(FINDING, number(notice)), notice));
    of_file.chain(of_rules).collect()
}

/// A number by which a finding is known also when others come and go.
fn number(notice: &Notice) -> usize {
    let mut hasher = DefaultHasher::new();
    (notice.code, &notice.path).hash(&mut hasher);
    usize::try_from(hasher.finish()).unwrap_or_default()
}

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let (all, order) = (all(cx), Order::of(cx));
    let mut rows = Vec::new();
    if all.is_empty() {
        rows.push(Row::text(cx.t("advice-none")).tone(Tone::Good));
    }
    for (severity, heading) in WEIGHTS {
        let own = order.sorted(&all, severity);
        if own.is_empty() {
            continue;
        }
        let count = own.iter().map(|(_, notice)| notice.stands_for()).sum();
        rows.push(head(cx, heading, count));
        let mut last = None;
        for (spot, notice) in own {
            let about = subject(cx, &order, &notice.path);
            if last.as_ref() != Some(&about) {
                rows.push(Row::text(about.clone()).tone(Tone::Dim));
                last = Some(about);
            }
            rows.push(line(cx, spot, notice));
        }
        rows.push(Row::gap());
    }
    rows.extend(silenced(cx));
    rows
}

/// Where each initiative stands in the plan, by its id: asked of every finding.
struct Order<'a>(HashMap<&'a str, usize>);

impl<'a> Order<'a> {
    fn of(cx: &Cx<'a>) -> Self {
        // of two with one id the first is meant, as everywhere
        let all = cx.plan.initiatives.iter().enumerate().rev();
        Self(all.map(|(at, item)| (item.id.as_str(), at)).collect())
    }

    /// Those of one weight, by what they speak of.
    fn sorted<'n>(
        &self,
        all: &[(Spot, &'n Notice)],
        severity: Severity,
    ) -> Vec<(Spot, &'n Notice)> {
        let own = all.iter().copied();
        let mut own: Vec<(Spot, &Notice)> = own
            .filter(|(_, notice)| notice.severity == severity)
            .collect();
        own.sort_by_key(|(_, notice)| self.place(&notice.path));
        own
    }

    /// Where a path stands among the others: lists in the order of the plan, not of their ids.
    fn place(&self, path: &Path) -> (u8, usize) {
        let mut steps = path.steps();
        let order = match steps.next() {
            Some("company" | "plan") => 0,
            Some("budget") => 1,
            Some("initiatives") => 2,
            _ => 3,
        };
        let id = steps.next().filter(|_| order == 2);
        let at = id.and_then(|id| self.0.get(id));
        (order, at.copied().unwrap_or(0))
    }
}

/// The row after those that go, in the order of the screen; where there is none, the one before them.
fn neighbour(cx: &Cx<'_>, spot: Spot, goes: impl Fn(&Notice) -> bool) -> Option<Spot> {
    let (all, order) = (all(cx), Order::of(cx));
    let in_order: Vec<(Spot, &Notice)> = WEIGHTS
        .iter()
        .flat_map(|(severity, _)| order.sorted(&all, *severity))
        .collect();
    let at = in_order.iter().position(|(other, _)| *other == spot)?;
    let (before, behind) = in_order.split_at(at);
    let mut next = behind.iter().skip(1).chain(before.iter().rev());
    next.find(|(_, notice)| !goes(notice))
        .map(|(spot, _)| *spot)
}

fn head(cx: &Cx<'_>, id: &str, count: usize) -> Row {
    Row::heading(cx.say(id, &[("count", Arg::Count(count))]))
}

fn line(cx: &Cx<'_>, spot: Spot, notice: &Notice) -> Row {
    let (sign, tone) = weight(notice.severity);
    let place = notice.place.filter(|_| spot.name == COMPLAINT);
    let place = place.map_or_else(String::new, |at| format!("{}:{} ", at.line, at.column));
    let text = format!(
        "  {} {place}{}",
        cx.theme.sign(sign),
        cx.locale.message(notice)
    );
    let mut row = Row::text(Safe::line(&text)).tone(tone).named(spot);
    row.path = Some(notice.path.clone());
    row
}

/// How a finding looks, by its weight.
pub const fn weight(severity: Severity) -> (Sign, Tone) {
    match severity {
        Severity::Error => (Sign::Bad, Tone::Bad),
        Severity::Warning => (Sign::Bad, Tone::Warn),
        Severity::Advice => (Sign::More, Tone::Plain),
    }
}

/// What a place in the plan is, in a word or two.
pub fn speaks_of(cx: &Cx<'_>, path: &Path) -> Safe {
    subject(cx, &Order::of(cx), path)
}

/// What a finding speaks of, in a word or two.
fn subject(cx: &Cx<'_>, order: &Order<'_>, path: &Path) -> Safe {
    let steps: Vec<&str> = path.steps().collect();
    let plan = cx.plan;
    let name = match steps.as_slice() {
        ["initiatives", id, ..] => {
            let item = order.0.get(id).and_then(|at| plan.initiatives.get(*at));
            item.map(|item| item.name.as_str())
        }
        ["team", id, ..] => {
            let entry = plan.team.iter().find(|entry| entry.id.as_str() == *id);
            entry.map(|entry| entry.role.as_str())
        }
        ["training", id, ..] => {
            let all = &plan.training;
            let training = all.iter().find(|training| training.id.as_str() == *id);
            training.map(|training| training.name.as_str())
        }
        ["costs", id, ..] => {
            let item = plan.costs.iter().find(|item| item.id.as_str() == *id);
            item.map(|item| item.name.as_str())
        }
        ["budget", "pillars", id] => {
            let pillar = crate::plan::Pillar::parse(id);
            return pillar.map_or_else(
                || cx.t("step-pillars"),
                |pillar| pillar_shares::name(cx, pillar),
            );
        }
        ["rules", ..] => return cx.t("advice-silencing"),
        _ => None,
    };
    match name.map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => cx.plain(name),
        None => match steps.as_slice() {
            [] => cx.t("step-file"),
            _ => cx.t(jump::place_of(plan, path).0.step.message()),
        },
    }
}

/// What the plan silences: each rule with its reason, and what it would say.
fn silenced(cx: &Cx<'_>) -> Vec<Row> {
    let known = |(code, _): &&(String, String)| crate::rules::rule(code).is_some();
    let muted: Vec<&(String, String)> = cx.plan.muted.iter().filter(known).collect();
    if muted.is_empty() {
        return Vec::new();
    }
    let mut rows = vec![head(cx, "advice-silenced", muted.len())];
    for (at, (code, reason)) in cx.plan.muted.iter().enumerate() {
        if crate::rules::rule(code).is_none() {
            continue;
        }
        let mut said = cx.silenced.iter().filter(|notice| notice.code == code);
        let first = said.next().map_or_else(
            || cx.locale.text("advice-nothing-to-say"),
            |notice| cx.locale.message(notice),
        );
        let more = said.count();
        let more = if more == 0 {
            String::new()
        } else {
            let count = [("count", Arg::Count(more))];
            format!(" {}", cx.locale.say("advice-and-more", &count))
        };
        let args = [("reason", Arg::Text(reason.clone()))];
        rows.extend([
            Row::text(Safe::line(&format!("  {first}{more}")))
                .tone(Tone::Dim)
                .named(Spot::of(SILENT, at)),
            Row::text(Safe::line(&format!(
                "    {}",
                cx.locale.say("advice-reason-is", &args)
            ))),
        ]);
    }
    rows
}

/// The finding or complaint that a row is, or that it belongs to.
fn notice<'a>(cx: &Cx<'a>, spot: Spot) -> Option<&'a Notice> {
    match spot.name {
        FINDING | REASON => {
            let mut all = cx.findings.iter();
            all.find(|notice| number(notice) == spot.item)
        }
        COMPLAINT => cx.complaints.get(spot.item),
        _ => None,
    }
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let Some(spot) = spot else {
        return Answer::Nothing;
    };
    match does {
        Do::Accept | Do::Edit | Do::Open => return open(cx, spot),
        Do::Mute => return mute(cx, spot),
        _ => {}
    }
    let (Some(way), Some(notice)) = (does.way(), notice(cx, spot)) else {
        return Answer::Nothing;
    };
    let offered = cx.offered(spot, notice);
    let Some(mend) = offered.get(way) else {
        return Answer::Nothing;
    };
    let name = cx.say(mend.id, &mend.args);
    match &mend.then {
        Some(path) => {
            let mut after = cx.plan.clone();
            let _ = mend.edit.clone().apply(&mut after);
            let (page, _) = jump::place_of(&after, path);
            Answer::EditAndGo(mend.edit.clone(), name, page)
        }
        None => Answer::Edit(mend.edit.clone(), name, neighbour(cx, spot, |_| false)),
    }
}

/// To the place that a finding speaks of; a mistake that no page can show stands in the file.
fn open(cx: &Cx<'_>, spot: Spot) -> Answer {
    if spot.name == SILENT {
        return Answer::Say(cx.t("advice-silent-hint"));
    }
    notice(cx, spot).map_or(Answer::Nothing, |notice| jump::to(cx, notice))
}

/// Silences the rule, for which it asks the reason; a silenced one speaks again.
fn mute(cx: &Cx<'_>, spot: Spot) -> Answer {
    match spot.name {
        FINDING => match notice(cx, spot).map(|notice| notice.code) {
            // a rule about silencing is mended, not silenced
            Some(code) if code.starts_with("mute-") => Answer::Say(cx.t("advice-not-this")),
            Some(code) if crate::rules::rule(code).is_none() => Answer::Say(cx.t("advice-no-rule")),
            _ => Answer::Type(Spot::of(REASON, spot.item)),
        },
        COMPLAINT => Answer::Say(cx.t("advice-not-an-error")),
        SILENT => {
            let mut muted = cx.plan.muted.clone();
            if spot.item >= muted.len() {
                return Answer::Nothing;
            }
            let (code, _) = muted.remove(spot.item);
            let words = cx.say("advice-heard", &[("rule", Arg::Text(code))]);
            Answer::Edit(Edit::Muted(muted), words, None)
        }
        _ => Answer::Nothing,
    }
}
