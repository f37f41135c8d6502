//! How the plan stands before a move, and what the move has changed of it, in words.

use crate::{
    locale::Safe,
    plan::{Arg, Money, Notice},
    tui::{steps::Cx, work::Work},
};

/// So many years are named.
const NAMED: usize = 2;
/// What the rules call an order that is broken.
const BROKEN: [&str; 2] = ["needs-not-ended", "with-not-started"];

/// What is left by year, and what the rules find.
#[derive(Debug)]
pub struct Standing {
    years: Vec<(i32, Money)>,
    findings: usize,
    broken: Vec<Notice>,
}

impl Standing {
    /// How a plan stands.
    pub fn of(work: &Work) -> Self {
        Self::from(work.figures.as_ref(), &work.findings)
    }

    fn from(figures: Option<&crate::calc::Figures>, findings: &[Notice]) -> Self {
        let years = figures.into_iter().flat_map(|figures| &figures.years);
        let broken = findings.iter().filter(|of| BROKEN.contains(&of.code));
        Self {
            years: years.map(|year| (year.year, year.part.headroom)).collect(),
            findings: findings.len(),
            broken: broken.cloned().collect(),
        }
    }

    /// What has changed since: orders that are broken now, money by year, findings.
    pub fn changed(&self, cx: &Cx<'_>, head: &Safe) -> Safe {
        let after = Self::from(cx.figures, cx.findings);
        let mut parts = vec![head.to_string()];
        let is_new = |notice: &&Notice| {
            let before = self.broken.iter();
            !before
                .into_iter()
                .any(|of| (of.code, &of.path) == (notice.code, &notice.path))
        };
        parts.extend(
            after
                .broken
                .iter()
                .find(is_new)
                .map(|notice| cx.locale.say("timeline-broken", &notice.args)),
        );
        let years = self.years.iter().zip(&after.years);
        let moved: Vec<String> = years
            .filter(|(before, after)| before != after)
            .map(|((year, before), (_, after))| {
                let args = [
                    ("year", Arg::Year(*year)),
                    ("before", Arg::Text(left(cx, *before))),
                    ("after", Arg::Text(left(cx, *after))),
                ];
                cx.locale.say("timeline-year", &args)
            })
            .collect();
        let is_more = moved.len() > NAMED;
        parts.extend(moved.into_iter().take(NAMED));
        if is_more {
            parts.push("…".to_owned());
        }
        let count = after.findings.abs_diff(self.findings);
        if count > 0 {
            let id = if after.findings > self.findings {
                "timeline-more-findings"
            } else {
                "timeline-fewer-findings"
            };
            parts.push(cx.locale.say(id, &[("count", Arg::Count(count))]));
        }
        Safe::line(&parts.join("; "))
    }
}

fn left(cx: &Cx<'_>, headroom: Money) -> String {
    let (id, size) = if headroom.is_negative() {
        ("money-over", headroom.abs().unwrap_or_default())
    } else {
        ("money-left", headroom)
    };
    cx.locale.say(id, &[("amount", Arg::Money(size))])
}
