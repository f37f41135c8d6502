//! The one table of rules.

use super::{
    Context, Say, budget, care, collisions, commitment,
    mends::{self, Mend},
    muting, returns, time,
};
use crate::plan::{
    Notice,
    Severity::{self, Advice, Warning},
};

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
    /// Ways to mend a finding.
    pub mends: fn(&Context<'_>, &Notice) -> Vec<Mend>,
}

impl Rule {
    /// With ways to mend what it finds.
    const fn mended(mut self, mends: fn(&Context<'_>, &Notice) -> Vec<Mend>) -> Self {
        self.mends = mends;
        self
    }
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
        mends: mends::none,
    }
}

/// The rule of a code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code == code)
}

/// Every rule.
pub const RULES: &[Rule] = &[
    // the budget as a whole
    rule_of("envelope-low", Advice, Source::Article, budget::low).mended(mends::nearer_envelope),
    rule_of("envelope-high", Advice, Source::Article, budget::high).mended(mends::nearer_envelope),
    rule_of(
        "budget-people-share",
        Advice,
        Source::Article,
        budget::people,
    )
    .mended(mends::advised_share),
    rule_of(
        "budget-technology-share",
        Advice,
        Source::Article,
        budget::technology,
    )
    .mended(mends::advised_share),
    rule_of(
        "budget-advice-share",
        Advice,
        Source::Article,
        budget::advice,
    )
    .mended(mends::advised_share),
    // where the rules of thumb collide
    rule_of(
        "assessment-first-period",
        Advice,
        Source::Ours,
        collisions::first_period,
    )
    .mended(mends::collision),
    rule_of(
        "assessment-advice-part",
        Advice,
        Source::Ours,
        collisions::advice_part,
    )
    .mended(mends::collision),
    rule_of(
        "team-second-year",
        Advice,
        Source::Ours,
        collisions::second_year,
    )
    .mended(mends::collision),
    rule_of(
        "team-after-drop",
        Advice,
        Source::Ours,
        collisions::after_drop,
    )
    .mended(mends::collision),
    // more committed than allocated
    rule_of(
        "over-committed-plan",
        Warning,
        Source::Contract,
        commitment::plan,
    )
    .mended(mends::plan),
    rule_of(
        "over-committed-period",
        Warning,
        Source::Contract,
        commitment::periods,
    )
    .mended(mends::period),
    rule_of(
        "over-committed-year",
        Warning,
        Source::Contract,
        commitment::years,
    )
    .mended(mends::year),
    rule_of(
        "over-committed-category",
        Warning,
        Source::Contract,
        commitment::categories,
    )
    .mended(mends::category),
    rule_of(
        "over-committed-category-year",
        Advice,
        Source::Contract,
        commitment::category_years,
    )
    .mended(mends::category_year),
    rule_of(
        "over-committed-pillar",
        Warning,
        Source::Contract,
        commitment::pillars,
    )
    .mended(mends::pillar),
    rule_of(
        "category-without-budget",
        Warning,
        Source::Contract,
        commitment::without_budget,
    )
    .mended(mends::without_budget),
    rule_of(
        "committed-outside-plan",
        Advice,
        Source::Contract,
        commitment::outside,
    )
    .mended(mends::all_inside),
    // time
    rule_of(
        "starts-before-plan",
        Warning,
        Source::Contract,
        time::starts_before,
    )
    .mended(mends::inside_plan),
    rule_of(
        "starts-after-plan",
        Warning,
        Source::Contract,
        time::starts_after,
    )
    .mended(mends::inside_plan),
    rule_of(
        "ends-after-plan",
        Advice,
        Source::Contract,
        time::ends_after,
    )
    .mended(mends::inside_plan),
    rule_of("needs-not-ended", Warning, Source::Contract, time::needs).mended(mends::needs),
    rule_of(
        "needs-not-committed",
        Warning,
        Source::Contract,
        time::needs_not_committed,
    )
    .mended(mends::decided),
    rule_of("with-not-started", Warning, Source::Contract, time::with).mended(mends::with),
    // what it returns
    rule_of("payback-late", Advice, Source::Article, returns::late).mended(mends::other_horizon),
    rule_of("payback-never", Advice, Source::Ours, returns::never).mended(mends::counted_longer),
    // care
    rule_of("no-plan-b", Warning, Source::Article, care::no_plan_b).mended(mends::first_risk),
    rule_of("big-risk-no-plan-b", Advice, Source::Ours, care::big_risk),
    rule_of("no-kpi", Advice, Source::Article, care::no_kpi).mended(mends::first_kpi),
    rule_of("no-owner", Advice, Source::Ours, care::no_owner),
    // silencing
    rule_of(
        "mute-without-reason",
        Warning,
        Source::Contract,
        muting::without_reason,
    )
    .mended(mends::without_mute),
    rule_of("mute-unknown", Warning, Source::Contract, muting::unknown).mended(mends::without_mute),
    rule_of(
        "mute-unknown-near",
        Warning,
        Source::Contract,
        muting::unknown_near,
    )
    .mended(mends::without_mute),
];
