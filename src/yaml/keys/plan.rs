//! The file itself, company, budget, phases.

use super::{
    ID,
    Shape::{
        Count, Date, Duration, Flag, Id, List, Map, Money, Named, Number, Quarter, Share, Shares,
        SharesByName, SharesByPillar, SignedMoney, Span, Text, Word, Year, Years,
    },
    Table, key,
    lists::{
        ACTUAL, CHAMPION, COST_ITEM, DATA_SOURCE, GOVERNANCE, MEASUREMENT, REVIEW, RULE, SCENARIO,
        SIMULATION, TEAM, TRAINING, VENDOR, WEEK_STEP,
    },
    work::{INITIATIVE, KPI, RISK},
};
use crate::{
    plan::{FundingStatus, PaybackFrom, PlanStatus, Unspent, Vat},
    yaml::words::{Language, WordSet},
};

/// A range for an amount.
#[rustfmt::skip]
pub static ESTIMATE: Table = Table {
    name: "estimate",
    keys: &[
        key("low", Money, "The optimistic end."),
        key("likely", Money, "What the plan counts with.").required(),
        key("high", Money, "The pessimistic end."),
    ],
};

/// The whole file.
#[rustfmt::skip]
pub static PLAN: Table = Table {
    name: "plan file",
    keys: &[
        key("format", Count, "The version of the file format: 1.").required(),
        key("company", Map(&COMPANY), "Whose plan it is."),
        key("plan", Map(&SETTINGS), "Title, start, language, and how returns are counted.").required(),
        key("budget", Map(&BUDGET), "The one budget."),
        key("funding", List(&FUNDING), "Subsidies; they count once granted."),
        key("pillars", Named(&PILLAR, true), "Own names and goals of the four pillars."),
        key("phases", List(&PHASE), "Phases with milestones."),
        key("processes", List(&PROCESS), "The baseline measurement: where time goes."),
        key("initiatives", List(&INITIATIVE), "The work."),
        key("costs", List(&COST_ITEM), "What is no initiative: licences, a retainer."),
        key("team", List(&TEAM), "People for AI inside the company; entries add up."),
        key("training", List(&TRAINING), "Training, by audience."),
        key("champions", List(&CHAMPION), "Departments with an AI champion."),
        key("governance", List(&GOVERNANCE), "Rules that must stand: access, approval, privacy, incidents, security-concept, or your own."),
        key("vendors", List(&VENDOR), "Vendors, and where their data is."),
        key("data_sources", List(&DATA_SOURCE), "Sources of data."),
        key("risks", List(&RISK), "Risks of the whole plan."),
        key("kpis", List(&KPI), "KPIs of the whole plan."),
        key("first_90_days", List(&WEEK_STEP), "By week from the plan's start."),
        key("scenarios", Named(&SCENARIO, false), "Named changes to the plan, never copies."),
        key("simulation", Map(&SIMULATION), "How a simulation draws."),
        key("actuals", List(&ACTUAL), "What was really spent or earned."),
        key("unspent", Word(Unspent::words), "What becomes of money not spent in closed quarters.").or("carried"),
        key("measurements", List(&MEASUREMENT), "Measured values of KPIs."),
        key("reviews", List(&REVIEW), "Check-ins and revisions."),
        key("rules", Named(&RULE, false), "Rules of thumb that are silenced, by code, each with its reason."),
    ],
};

/// `company`.
#[rustfmt::skip]
pub static COMPANY: Table = Table {
    name: "company",
    keys: &[
        key("name", Text, "Its name."),
        key("revenue", Money, "One year's revenue, in whole currency units."),
        key("revenue_year", Year, "The year of that revenue."),
        key("currency", Text, "ISO 4217 code; the number of decimals follows it.").or("EUR"),
        key("vat", Word(Vat::words), "Whether amounts hold VAT; printed on every page.").or("excluded"),
        key("employees", Count, "How many people work there."),
        key("country", Text, "Two-letter country code."),
        key("sector", Text, "What it does."),
        key("fiscal_year_start", Count, "The month in which its fiscal year starts, 1 to 12.").or("1"),
        key("works_council", Flag, "Whether it has one; by default from 50 employees in NL, from 5 in DE."),
    ],
};

/// `plan`.
#[rustfmt::skip]
pub static SETTINGS: Table = Table {
    name: "plan",
    keys: &[
        key("title", Text, "The title on every page."),
        key("status", Word(PlanStatus::words), "How far the board is."),
        key("version", Count, "A count of revisions."),
        key("start", Quarter, "The first quarter of the plan.").required(),
        key("language", Word(Language::words), "Of reports."),
        key("region", Text, "How numbers, money and dates are written: nl-NL, de-CH, en-GB."),
        key("as_of", Quarter, "The quarter that counts as now; by default the real date."),
        key("decision", Map(&DECISION), "What the board is asked."),
        key("discount_rate", Share, "A year.").or("8%"),
        key("indexation", SharesByName, "Yearly rise by category of team, costs and running cost.").or("{}"),
        key("payback_from", Word(PaybackFrom::words), "Which payback the rules of thumb are held against.").or("go-live"),
        key("evaluation", Duration, "Benefit and running cost count this long after each go-live.").or("5 years"),
    ],
};

/// `plan.decision`.
#[rustfmt::skip]
pub static DECISION: Table = Table {
    name: "decision",
    keys: &[
        key("ask", Text, "The request."),
        key("by", Date, "Before when."),
        key("gate", Text, "What must be true before the next step."),
    ],
};

/// `budget`.
#[rustfmt::skip]
pub static BUDGET: Table = Table {
    name: "budget",
    keys: &[
        key("rate", Share, "Share of one year's revenue, for all periods together; not beside `amount`."),
        key("amount", Money, "A plain amount; not beside `rate`."),
        key("reserve", Share, "Set aside before the money is divided.").or("0%"),
        key("periods", List(&PERIOD), "Budget periods; their shares add up to 100%."),
        key("categories", SharesByName, "Shares of the categories; they add up to 100%."),
        key("pillars", SharesByPillar, "A split by pillar beside the categories; adds up to 100%.").or("{}"),
        key("changes", List(&CHANGE), "What the board changed later."),
    ],
};

/// An item of `budget.periods`.
#[rustfmt::skip]
pub static PERIOD: Table = Table {
    name: "period",
    keys: &[
        key("years", Years, "Its fiscal years: 2026, or 2029-2030.").required(),
        key("share", Share, "Its share of what is divided.").required(),
        key("focus", Text, "What it is for."),
        key("categories", SharesByName, "Replaces the budget's categories for this period."),
        key("quarters", Shares, "Shares of the four quarters of each of its years; even otherwise."),
        key("split", SharesByName, "Shares of its years; even otherwise."),
    ],
};

/// An item of `budget.changes`.
#[rustfmt::skip]
pub static CHANGE: Table = Table {
    name: "change",
    keys: &[
        key("quarter", Quarter, "In which quarter.").required(),
        key("category", Id, "In which category.").required(),
        key("amount", SignedMoney, "More, or less where negative.").required(),
        key("reason", Text, "Why."),
    ],
};

/// An item of `funding`.
#[rustfmt::skip]
pub static FUNDING: Table = Table {
    name: "funding",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("amount", Money, "How much.").required(),
        key("quarter", Quarter, "When it comes.").required(),
        key("category", Id, "For which category.").required(),
        key("status", Word(FundingStatus::words), "Where it stands; it counts once granted.").or("applied"),
    ],
};

/// A value of `pillars`.
#[rustfmt::skip]
pub static PILLAR: Table = Table {
    name: "pillar",
    keys: &[
        key("name", Text, "Its name; otherwise the standard one."),
        key("goal", Text, "What it should reach."),
    ],
};

/// An item of `phases`.
#[rustfmt::skip]
pub static PHASE: Table = Table {
    name: "phase",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("span", Span, "Its quarters.").required(),
        key("goal", Text, "What it should reach."),
        key("milestones", List(&MILESTONE), "What must have happened by when."),
    ],
};

/// An item of a phase's `milestones`.
#[rustfmt::skip]
pub static MILESTONE: Table = Table {
    name: "milestone",
    keys: &[
        key("quarter", Quarter, "When.").required(),
        key("name", Text, "What."),
        key("done", Flag, "Whether it has happened.").or("false"),
    ],
};

/// An item of `processes`.
#[rustfmt::skip]
pub static PROCESS: Table = Table {
    name: "process",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("department", Text, "Whose it is."),
        key("hours_per_month", Number, "How many hours it takes a month."),
        key("bottleneck", Text, "What is slow about it."),
        key("candidate", Flag, "Whether AI could help.").or("false"),
    ],
};
