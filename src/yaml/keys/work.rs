//! Initiatives and their parts.

use super::{
    ID,
    Shape::{
        ByCategoryAnd, Cost, Duration, Estimate, Flag, Id, Ids, List, Money, Number, OneOrMany,
        Quarter, Ramp, Share, Shares, Span, Text, TextOr, Texts, Word, WordOr,
    },
    Table, key,
};
use crate::{
    plan::{
        AiClass, AiRole, BenefitKind, Better, CouncilDuty, Horizon, KpiLevel, PaidBy, Pillar,
        RiskKind, Status,
    },
    yaml::words::WordSet,
};

/// An item of `initiatives`.
#[rustfmt::skip]
pub static INITIATIVE: Table = Table {
    name: "initiative",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("pillar", Word(Pillar::words), "On which pillar it stands."),
        key("horizon", Word(Horizon::words), "What kind of work it is; says when it should have paid back."),
        key("phase", Id, "Its phase; otherwise the one its start falls in."),
        key("department", Text, "Whose it is."),
        key("span", Span, "When it is built. Only an idea can do without."),
        key("go_live", Quarter, "From when it is used; by default the quarter after the span."),
        key("status", Word(Status::words), "Where it stands. Ideas, paused and stopped ones commit no money.").or("planned"),
        key("progress", Share, "How much is done."),
        key("owner", Text, "Who answers for it."),
        key("important", Flag, "Important ones need a plan B.").or("false"),
        key("core_process", Flag, "Whether it touches a core process.").or("false"),
        key("integrates", Texts, "Systems that it must work with."),
        key("cost", Cost, "One-off cost by category, or by quarter and category."),
        key("spread", Shares, "Shares of the span's quarters; even otherwise."),
        key("running_cost", ByCategoryAnd(&RUNNING_COST), "Cost a year by category, from go-live."),
        key("benefit", OneOrMany(&BENEFIT), "One benefit, or a list of them."),
        key("fte", Number, "Draws on the team's capacity; adds no money."),
        key("needs", Ids, "Ids that must have ended before this one starts."),
        key("with", Ids, "Ids that must have started before this one starts."),
        key("vendors", Ids, "Vendors, by id."),
        key("data", Ids, "Data sources, by id."),
        key("ai_act", WordOr(AiClass::words, &AI_ACT), "Its class under the EU AI Act; absent: not assessed."),
        key("personal_data", Flag, "Whether it handles personal data."),
        key("works_council", Word(CouncilDuty::words), "What the works council must be asked."),
        key("risks", List(&RISK), "What can go wrong."),
        key("kpis", List(&KPI), "How success is measured."),
        key("lessons", Text, "What was learned."),
        key("notes", Text, "Free text."),
    ],
};

/// The keys beside the categories of `running_cost`.
#[rustfmt::skip]
pub static RUNNING_COST: Table = Table {
    name: "running cost",
    keys: &[
        key("paid_by", Word(PaidBy::words), "Who pays at first.").or("line"),
        key("line_from", Quarter, "From when the departments pay."),
    ],
};

/// A benefit.
#[rustfmt::skip]
pub static BENEFIT: Table = Table {
    name: "benefit",
    keys: &[
        key("kind", Word(BenefitKind::words), "What it is made of.").or("cash"),
        key("process", Id, "The process whose hours it saves."),
        key("per_year", Estimate, "How much a year, once in full."),
        key("hours_per_month", Number, "Hours saved a month (kind hours)."),
        key("hour_cost", Money, "Cost of one hour (kind hours)."),
        key("realised", Share, "The share of the saved hours that becomes a benefit (kind hours).").or("100%"),
        key("ramp", Ramp, "How it grows: a duration, or a share for each quarter; otherwise in full at once."),
    ],
};

/// `ai_act` in full.
#[rustfmt::skip]
pub static AI_ACT: Table = Table {
    name: "ai_act",
    keys: &[
        key("class", Word(AiClass::words), "Its risk class.").required(),
        key("role", Word(AiRole::words), "The company's role."),
        key("duties_done", Texts, "Duties that are met."),
        key("note", Text, "A note."),
    ],
};

/// An item of `risks`.
#[rustfmt::skip]
pub static RISK: Table = Table {
    name: "risk",
    keys: &[
        key("kind", Word(RiskKind::words), "Which of the four kinds."),
        key("name", Text, "What may happen."),
        key("probability", Share, "How likely it is."),
        key("impact", Money, "What it would cost."),
        key("response", Text, "What is done about it beforehand."),
        key("plan_b", TextOr(&PLAN_B), "What is done when it happens."),
    ],
};

/// `plan_b` in full.
#[rustfmt::skip]
pub static PLAN_B: Table = Table {
    name: "plan B",
    keys: &[
        key("trigger", Text, "When it is taken."),
        key("do", Text, "What is done."),
        key("cost", Share, "Change of the one-off cost."),
        key("benefit", Share, "Change of the benefit."),
        key("delay", Duration, "How much later."),
    ],
};

/// An item of `kpis`.
#[rustfmt::skip]
pub static KPI: Table = Table {
    name: "KPI",
    keys: &[
        ID,
        key("level", Word(KpiLevel::words), "On which level."),
        key("name", Text, "What is measured."),
        key("unit", Text, "In what unit; a percent sign in quotes."),
        key("baseline", Number, "Where it stood."),
        key("target", Number, "Where it should be."),
        key("by", Quarter, "By when."),
        key("better", Word(Better::words), "Which way is better."),
    ],
};
