//! The other lists and what happens over the years.

use super::{
    ID,
    Shape::{
        ByCategory, Count, Date, Duration, Flag, Id, KpiPath, Money, Month, Number, Quarter, Set,
        Share, SignedMoney, Span, Text, Texts, Weeks, Word,
    },
    Table, key,
};
use crate::{
    plan::{Audience, Correlation, PaidBy, Per, Pillar, ReviewKind},
    yaml::words::WordSet,
};

/// An item of `costs`.
#[rustfmt::skip]
pub static COST_ITEM: Table = Table {
    name: "cost",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("category", Id, "Its category.").required(),
        key("pillar", Word(Pillar::words), "Its pillar."),
        key("amount", Money, "Each time.").required(),
        key("per", Word(Per::words), "How often.").or("once"),
        key("from", Quarter, "The first quarter; otherwise the plan's first."),
        key("until", Quarter, "The last quarter; otherwise the plan's last."),
        key("paid_by", Word(PaidBy::words), "Who pays at first.").or("plan"),
        key("line_from", Quarter, "From when the departments pay."),
    ],
};

/// An item of `team`.
#[rustfmt::skip]
pub static TEAM: Table = Table {
    name: "team entry",
    keys: &[
        ID,
        key("role", Text, "The role."),
        key("from", Quarter, "The first quarter; otherwise the plan's first."),
        key("until", Quarter, "The last quarter; otherwise the plan's last."),
        key("fte", Number, "How many full-time posts.").or("1"),
        key("full_cost", Money, "Full cost of one FTE a year.").required(),
        key("paid_by_plan", Share, "The share that the plan pays.").or("100%"),
    ],
};

/// An item of `training`.
#[rustfmt::skip]
pub static TRAINING: Table = Table {
    name: "training",
    keys: &[
        ID,
        key("audience", Word(Audience::words), "For whom."),
        key("name", Text, "Its name."),
        key("span", Span, "When it first takes place.").required(),
        key("people", Count, "How many take part."),
        key("cost", ByCategory, "Cost of one occurrence, by category."),
        key("repeat", Duration, "How often it comes again, until the plan's end."),
    ],
};

/// An item of `champions`.
#[rustfmt::skip]
pub static CHAMPION: Table = Table {
    name: "champion",
    keys: &[
        key("department", Text, "Whose."),
        key("name", Text, "Who."),
        key("from", Quarter, "Since when."),
    ],
};

/// An item of `governance`.
#[rustfmt::skip]
pub static GOVERNANCE: Table = Table {
    name: "governance item",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("initiative", Id, "The initiative that makes it."),
        key("done", Flag, "Whether it stands.").or("false"),
    ],
};

/// An item of `vendors`.
#[rustfmt::skip]
pub static VENDOR: Table = Table {
    name: "vendor",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("region", Text, "Where it is at home."),
        key("stored", Text, "Where data is stored."),
        key("processed", Text, "Where data is processed."),
        key("certified", Flag, "Whether it bears a certificate."),
        key("dpa", Flag, "Whether a data processing agreement is signed."),
        key("contract_until", Date, "When the contract ends."),
    ],
};

/// An item of `data_sources`.
#[rustfmt::skip]
pub static DATA_SOURCE: Table = Table {
    name: "data source",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("owner", Text, "Who answers for it."),
        key("quality", Text, "How good it is, in your own word."),
        key("clean_up", Span, "When it is cleaned up."),
    ],
};

/// An item of `first_90_days`.
#[rustfmt::skip]
pub static WEEK_STEP: Table = Table {
    name: "step",
    keys: &[
        key("weeks", Weeks, "The first and last week: 1-4.").required(),
        key("name", Text, "What is done."),
        key("done", Flag, "Whether it is.").or("false"),
    ],
};

/// A value of `scenarios`.
#[rustfmt::skip]
pub static SCENARIO: Table = Table {
    name: "scenario",
    keys: &[
        key("revenue", Share, "Change of the revenue."),
        key("cost", Share, "Change of one-off cost."),
        key("benefit", Share, "Change of every benefit."),
        key("delay", Duration, "How much later everything is."),
        key("set", Set, "Values set by path: { budget.rate: 2% }."),
    ],
};

/// `simulation`.
#[rustfmt::skip]
pub static SIMULATION: Table = Table {
    name: "simulation",
    keys: &[
        key("seed", Count, "The same seed gives the same numbers.").or("2026"),
        key("trials", Count, "How many trials.").or("100_000"),
        key("correlation", Word(Correlation::words), "How the draws are tied.").or("none"),
    ],
};

/// An item of `actuals`.
#[rustfmt::skip]
pub static ACTUAL: Table = Table {
    name: "actual",
    keys: &[
        key("quarter", Quarter, "When: a fiscal quarter; or `month`, or `date`."),
        key("month", Month, "When: a calendar month."),
        key("date", Date, "When: a day."),
        key("ref", Text, "A number of the bookkeeping; the same one counts once."),
        key("initiative", Id, "For which initiative."),
        key("team", Id, "For which team entry."),
        key("cost", Id, "For which item of `costs`."),
        key("training", Id, "For which training."),
        key("category", Id, "In which category it was spent."),
        key("amount", SignedMoney, "Spent; negative for a credit note."),
        key("benefit", SignedMoney, "Earned."),
        key("note", Text, "A note."),
    ],
};

/// An item of `measurements`.
#[rustfmt::skip]
pub static MEASUREMENT: Table = Table {
    name: "measurement",
    keys: &[
        key("quarter", Quarter, "When: a fiscal quarter; or `month`, or `date`."),
        key("month", Month, "When: a calendar month."),
        key("date", Date, "When: a day."),
        key("kpi", KpiPath, "Which: a KPI of the plan, or initiative/kpi.").required(),
        key("value", Number, "What was measured.").required(),
    ],
};

/// An item of `reviews`.
#[rustfmt::skip]
pub static REVIEW: Table = Table {
    name: "review",
    keys: &[
        key("date", Date, "When.").required(),
        key("kind", Word(ReviewKind::words), "A check-in each quarter, a revision every second one.").or("check-in"),
        key("present", Texts, "Who was there."),
        key("decisions", Texts, "What was decided."),
        key("note", Text, "A note."),
    ],
};

/// A value of `rules`.
#[rustfmt::skip]
pub static RULE: Table = Table {
    name: "rule",
    keys: &[key("mute", Text, "Why the rule is silenced.").required()],
};
