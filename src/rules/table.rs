//! The one table of rules.

use super::{Context, Say, budget, care, collisions, commitment, muting, returns, time};
use crate::plan::Severity::{self, Advice, Warning};

/// Whose rule it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A rule of thumb of the article that the guidelines name.
    Article,
    /// A choice of this program.
    Ours,
    /// What the plan itself says can't all hold.
    Contract,
}

impl Source {
    /// The id of its name in `locale`.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Article => "rule-source-article",
            Self::Ours => "rule-source-ours",
            Self::Contract => "rule-source-contract",
        }
    }
}

/// One rule. Its sentences in `locale` are `CODE`, `CODE-why` and `CODE-mend`.
pub struct Rule {
    /// Its stable name, by which a plan silences it.
    pub code: &'static str,
    /// How much a finding weighs.
    pub severity: Severity,
    /// Whose it is.
    pub source: Source,
    /// Looks for findings.
    pub check: fn(&Context<'_>, &mut Say<'_>),
}

const fn rule_of(
    code: &'static str,
    severity: Severity,
    source: Source,
    check: fn(&Context<'_>, &mut Say<'_>),
) -> Rule {
    Rule {
        code,
        severity,
        source,
        check,
    }
}

/// The rule of a code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code == code)
}

/// Every rule.
pub const RULES: &[Rule] = &[
    // the budget as a whole
    rule_of("envelope-low", Advice, Source::Article, budget::low),
    rule_of("envelope-high", Advice, Source::Article, budget::high),
    rule_of(
        "budget-people-share",
        Advice,
        Source::Article,
        budget::people,
    ),
    rule_of(
        "budget-technology-share",
        Advice,
        Source::Article,
        budget::technology,
    ),
    rule_of(
        "budget-advice-share",
        Advice,
        Source::Article,
        budget::advice,
    ),
    // where the rules of thumb collide
    rule_of(
        "assessment-first-period",
        Advice,
        Source::Ours,
        collisions::first_period,
    ),
    rule_of(
        "assessment-advice-part",
        Advice,
        Source::Ours,
        collisions::advice_part,
    ),
    rule_of(
        "team-second-year",
        Advice,
        Source::Ours,
        collisions::second_year,
    ),
    rule_of(
        "team-after-drop",
        Advice,
        Source::Ours,
        collisions::after_drop,
    ),
    // more committed than allocated
    rule_of(
        "over-committed-plan",
        Warning,
        Source::Contract,
        commitment::plan,
    ),
    rule_of(
        "over-committed-period",
        Warning,
        Source::Contract,
        commitment::periods,
    ),
    rule_of(
        "over-committed-year",
        Warning,
        Source::Contract,
        commitment::years,
    ),
    rule_of(
        "over-committed-category",
        Warning,
        Source::Contract,
        commitment::categories,
    ),
    rule_of(
        "over-committed-category-year",
        Advice,
        Source::Contract,
        commitment::category_years,
    ),
    rule_of(
        "over-committed-pillar",
        Warning,
        Source::Contract,
        commitment::pillars,
    ),
    rule_of(
        "category-without-budget",
        Warning,
        Source::Contract,
        commitment::without_budget,
    ),
    rule_of(
        "committed-outside-plan",
        Advice,
        Source::Contract,
        commitment::outside,
    ),
    // time
    rule_of(
        "starts-before-plan",
        Warning,
        Source::Contract,
        time::starts_before,
    ),
    rule_of(
        "starts-after-plan",
        Warning,
        Source::Contract,
        time::starts_after,
    ),
    rule_of(
        "ends-after-plan",
        Advice,
        Source::Contract,
        time::ends_after,
    ),
    rule_of("needs-not-ended", Warning, Source::Contract, time::needs),
    rule_of(
        "needs-not-committed",
        Warning,
        Source::Contract,
        time::needs_not_committed,
    ),
    rule_of("with-not-started", Warning, Source::Contract, time::with),
    // what it returns
    rule_of("payback-late", Advice, Source::Article, returns::late),
    rule_of("payback-never", Advice, Source::Ours, returns::never),
    // care
    rule_of("no-plan-b", Warning, Source::Article, care::no_plan_b),
    rule_of("big-risk-no-plan-b", Advice, Source::Ours, care::big_risk),
    rule_of("no-kpi", Advice, Source::Article, care::no_kpi),
    rule_of("no-owner", Advice, Source::Ours, care::no_owner),
    // silencing
    rule_of(
        "mute-without-reason",
        Warning,
        Source::Contract,
        muting::without_reason,
    ),
    rule_of("mute-unknown", Warning, Source::Contract, muting::unknown),
    rule_of(
        "mute-unknown-near",
        Warning,
        Source::Contract,
        muting::unknown_near,
    ),
];
