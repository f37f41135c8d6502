//! The one table of the keys that format 1 knows. From it come the names of unknown keys' neighbours, the JSON Schema,
//! and the default that `get` prints for a key that is not there.

use super::words::{Language, WordSet};
use crate::plan::{
    AiClass, AiRole, Audience, BenefitKind, Better, Correlation, CouncilDuty, FundingStatus,
    Horizon, KpiLevel, PaidBy, PaybackFrom, Per, Pillar, PlanStatus, ReviewKind, RiskKind, Status,
    Unspent, Vat,
};

/// The words of a closed set.
pub type Words = fn() -> Vec<&'static str>;

/// What stands behind a key.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Any text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number from 0.
    Count,
    /// A calendar or fiscal year.
    Year,
    /// `2026` or `2029-2030`.
    Years,
    /// `1-4`.
    Weeks,
    /// An amount that is not negative.
    Money,
    /// An amount of either sign.
    SignedMoney,
    /// A plain number.
    Number,
    /// A percentage.
    Share,
    /// `2026-Q2`.
    Quarter,
    /// `2026-Q2..2026-Q4`.
    Span,
    /// `2026-04-15`.
    Date,
    /// `2026-04`.
    Month,
    /// `6 months`.
    Duration,
    /// Lower-case letters, digits, hyphens.
    Id,
    /// `initiative/kpi` or `kpi`.
    KpiPath,
    /// One word of a set.
    Word(Words),
    /// An amount, or low, likely and high.
    Estimate,
    /// Amounts by category.
    ByCategory,
    /// The same, or by quarter and category.
    Cost,
    /// Amounts by category beside other keys.
    ByCategoryAnd(&'static Table),
    /// Percentages by a name of the writer's choice.
    SharesByName,
    /// Percentages by pillar.
    SharesByPillar,
    /// A list of percentages.
    Shares,
    /// A duration, or a list of percentages.
    Ramp,
    /// A list of ids.
    Ids,
    /// A list of texts.
    Texts,
    /// A map with known keys.
    Map(&'static Table),
    /// A list of such maps.
    List(&'static Table),
    /// One such map, or a list of them.
    OneOrMany(&'static Table),
    /// Such a map for each name; the names are the four pillars where the second is set.
    Named(&'static Table, bool),
    /// A word of a set, or such a map.
    WordOr(Words, &'static Table),
    /// A text, or such a map.
    TextOr(&'static Table),
    /// Values by path into the plan.
    Set,
}

/// One key.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// As written.
    pub name: &'static str,
    /// What stands behind it.
    pub shape: Shape,
    /// What it means, in a line.
    pub doc: &'static str,
    /// What holds where it is absent, as written.
    pub default: Option<&'static str>,
    /// Whether a plan is wrong without it.
    pub required: bool,
}

/// The keys of one kind of map.
#[derive(Debug)]
pub struct Table {
    /// The name of the kind.
    pub name: &'static str,
    /// Its keys, in the order in which the program writes them.
    pub keys: &'static [Key],
}

impl Table {
    /// The key of a name.
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}

const fn key(name: &'static str, shape: Shape, doc: &'static str) -> Key {
    Key {
        name,
        shape,
        doc,
        default: None,
        required: false,
    }
}

impl Key {
    const fn or(mut self, default: &'static str) -> Self {
        self.default = Some(default);
        self
    }

    const fn required(mut self) -> Self {
        self.required = true;
        self
    }
}

use Shape::{
    ByCategory, ByCategoryAnd, Cost, Count, Date, Duration, Estimate, Flag, Id, Ids, KpiPath, List,
    Map, Money, Month, Named, Number, OneOrMany, Quarter, Ramp, Set, Share, Shares, SharesByName,
    SharesByPillar, SignedMoney, Span, Text, TextOr, Texts, Weeks, Word, WordOr, Year, Years,
};

const ID: Key = key(
    "id",
    Id,
    "Lower-case letters, digits and hyphens; unique in its list and stable when the name changes.",
)
.required();

/// A range for an amount.
pub static ESTIMATE: Table = Table {
    name: "estimate",
    keys: &[
        key("low", Money, "The optimistic end."),
        key("likely", Money, "What the plan counts with.").required(),
        key("high", Money, "The pessimistic end."),
    ],
};

/// The whole file.
pub static PLAN: Table = Table {
    name: "plan file",
    keys: &[
        key("format", Count, "The version of the file format: 1.").required(),
        key("company", Map(&COMPANY), "Whose plan it is."),
        key(
            "plan",
            Map(&SETTINGS),
            "Title, start, language, and how returns are counted.",
        )
        .required(),
        key("budget", Map(&BUDGET), "The one budget."),
        key(
            "funding",
            List(&FUNDING),
            "Subsidies; they count once granted.",
        ),
        key(
            "pillars",
            Named(&PILLAR, true),
            "Own names and goals of the four pillars.",
        ),
        key("phases", List(&PHASE), "Phases with milestones."),
        key(
            "processes",
            List(&PROCESS),
            "The baseline measurement: where time goes.",
        ),
        key("initiatives", List(&INITIATIVE), "The work."),
        key(
            "costs",
            List(&COST_ITEM),
            "What is no initiative: licences, a retainer.",
        ),
        key(
            "team",
            List(&TEAM),
            "People for AI inside the company; entries add up.",
        ),
        key("training", List(&TRAINING), "Training, by audience."),
        key(
            "champions",
            List(&CHAMPION),
            "Departments with an AI champion.",
        ),
        key(
            "governance",
            List(&GOVERNANCE),
            "Rules that must stand: access, approval, privacy, incidents, security-concept, or your own.",
        ),
        key(
            "vendors",
            List(&VENDOR),
            "Vendors, and where their data is.",
        ),
        key("data_sources", List(&DATA_SOURCE), "Sources of data."),
        key("risks", List(&RISK), "Risks of the whole plan."),
        key("kpis", List(&KPI), "KPIs of the whole plan."),
        key(
            "first_90_days",
            List(&WEEK_STEP),
            "By week from the plan's start.",
        ),
        key(
            "scenarios",
            Named(&SCENARIO, false),
            "Named changes to the plan, never copies.",
        ),
        key("simulation", Map(&SIMULATION), "How a simulation draws."),
        key("actuals", List(&ACTUAL), "What was really spent or earned."),
        key(
            "unspent",
            Word(Unspent::words),
            "What becomes of money not spent in closed quarters.",
        )
        .or("carried"),
        key(
            "measurements",
            List(&MEASUREMENT),
            "Measured values of KPIs.",
        ),
        key("reviews", List(&REVIEW), "Check-ins and revisions."),
        key(
            "rules",
            Named(&RULE, false),
            "Rules of thumb that are silenced, by code, each with its reason.",
        ),
    ],
};

/// `company`.
pub static COMPANY: Table = Table {
    name: "company",
    keys: &[
        key("name", Text, "Its name."),
        key(
            "revenue",
            Money,
            "One year's revenue, in whole currency units.",
        ),
        key("revenue_year", Year, "The year of that revenue."),
        key(
            "currency",
            Text,
            "ISO 4217 code; the number of decimals follows it.",
        )
        .or("EUR"),
        key(
            "vat",
            Word(Vat::words),
            "Whether amounts hold VAT; printed on every page.",
        )
        .or("excluded"),
        key("employees", Count, "How many people work there."),
        key("country", Text, "Two-letter country code."),
        key("sector", Text, "What it does."),
        key(
            "fiscal_year_start",
            Count,
            "The month in which its fiscal year starts, 1 to 12.",
        )
        .or("1"),
        key(
            "works_council",
            Flag,
            "Whether it has one; by default from 50 employees in NL, from 5 in DE.",
        ),
    ],
};

/// `plan`.
pub static SETTINGS: Table = Table {
    name: "plan",
    keys: &[
        key("title", Text, "The title on every page."),
        key("status", Word(PlanStatus::words), "How far the board is."),
        key("version", Count, "A count of revisions."),
        key("start", Quarter, "The first quarter of the plan.").required(),
        key("language", Word(Language::words), "Of reports."),
        key(
            "region",
            Text,
            "How numbers, money and dates are written: nl-NL, de-CH, en-GB.",
        ),
        key(
            "as_of",
            Quarter,
            "The quarter that counts as now; by default the real date.",
        ),
        key("decision", Map(&DECISION), "What the board is asked."),
        key("discount_rate", Share, "A year.").or("8%"),
        key(
            "indexation",
            SharesByName,
            "Yearly rise by category of team, costs and running cost.",
        )
        .or("{}"),
        key(
            "payback_from",
            Word(PaybackFrom::words),
            "Which payback the rules of thumb are held against.",
        )
        .or("go-live"),
        key(
            "evaluation",
            Duration,
            "Benefit and running cost count this long after each go-live.",
        )
        .or("5 years"),
    ],
};

/// `plan.decision`.
pub static DECISION: Table = Table {
    name: "decision",
    keys: &[
        key("ask", Text, "The request."),
        key("by", Date, "Before when."),
        key("gate", Text, "What must be true before the next step."),
    ],
};

/// `budget`.
pub static BUDGET: Table = Table {
    name: "budget",
    keys: &[
        key(
            "rate",
            Share,
            "Share of one year's revenue, for all periods together; not beside `amount`.",
        ),
        key("amount", Money, "A plain amount; not beside `rate`."),
        key("reserve", Share, "Set aside before the money is divided.").or("0%"),
        key(
            "periods",
            List(&PERIOD),
            "Budget periods; their shares add up to 100%.",
        ),
        key(
            "categories",
            SharesByName,
            "Shares of the categories; they add up to 100%.",
        ),
        key(
            "pillars",
            SharesByPillar,
            "A split by pillar beside the categories; adds up to 100%.",
        )
        .or("{}"),
        key("changes", List(&CHANGE), "What the board changed later."),
    ],
};

/// An item of `budget.periods`.
pub static PERIOD: Table = Table {
    name: "period",
    keys: &[
        key("years", Years, "Its fiscal years: 2026, or 2029-2030.").required(),
        key("share", Share, "Its share of what is divided.").required(),
        key("focus", Text, "What it is for."),
        key(
            "categories",
            SharesByName,
            "Replaces the budget's categories for this period.",
        ),
        key(
            "quarters",
            Shares,
            "Shares of the four quarters of each of its years; even otherwise.",
        ),
        key(
            "split",
            SharesByName,
            "Shares of its years; even otherwise.",
        ),
    ],
};

/// An item of `budget.changes`.
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
pub static FUNDING: Table = Table {
    name: "funding",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("amount", Money, "How much.").required(),
        key("quarter", Quarter, "When it comes.").required(),
        key("category", Id, "For which category.").required(),
        key(
            "status",
            Word(FundingStatus::words),
            "Where it stands; it counts once granted.",
        )
        .or("applied"),
    ],
};

/// A value of `pillars`.
pub static PILLAR: Table = Table {
    name: "pillar",
    keys: &[
        key("name", Text, "Its name; otherwise the standard one."),
        key("goal", Text, "What it should reach."),
    ],
};

/// An item of `phases`.
pub static PHASE: Table = Table {
    name: "phase",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("span", Span, "Its quarters.").required(),
        key("goal", Text, "What it should reach."),
        key(
            "milestones",
            List(&MILESTONE),
            "What must have happened by when.",
        ),
    ],
};

/// An item of a phase's `milestones`.
pub static MILESTONE: Table = Table {
    name: "milestone",
    keys: &[
        key("quarter", Quarter, "When.").required(),
        key("name", Text, "What."),
        key("done", Flag, "Whether it has happened.").or("false"),
    ],
};

/// An item of `processes`.
pub static PROCESS: Table = Table {
    name: "process",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("department", Text, "Whose it is."),
        key(
            "hours_per_month",
            Number,
            "How many hours it takes a month.",
        ),
        key("bottleneck", Text, "What is slow about it."),
        key("candidate", Flag, "Whether AI could help.").or("false"),
    ],
};

/// An item of `initiatives`.
pub static INITIATIVE: Table = Table {
    name: "initiative",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("pillar", Word(Pillar::words), "On which pillar it stands."),
        key(
            "horizon",
            Word(Horizon::words),
            "What kind of work it is; says when it should have paid back.",
        ),
        key(
            "phase",
            Id,
            "Its phase; otherwise the one its start falls in.",
        ),
        key("department", Text, "Whose it is."),
        key(
            "span",
            Span,
            "When it is built. Only an idea can do without.",
        ),
        key(
            "go_live",
            Quarter,
            "From when it is used; by default the quarter after the span.",
        ),
        key(
            "status",
            Word(Status::words),
            "Where it stands. Ideas, paused and stopped ones commit no money.",
        )
        .or("planned"),
        key("progress", Share, "How much is done."),
        key("owner", Text, "Who answers for it."),
        key("important", Flag, "Important ones need a plan B.").or("false"),
        key("core_process", Flag, "Whether it touches a core process.").or("false"),
        key("integrates", Texts, "Systems that it must work with."),
        key(
            "cost",
            Cost,
            "One-off cost by category, or by quarter and category.",
        ),
        key(
            "spread",
            Shares,
            "Shares of the span's quarters; even otherwise.",
        ),
        key(
            "running_cost",
            ByCategoryAnd(&RUNNING_COST),
            "Cost a year by category, from go-live.",
        ),
        key(
            "benefit",
            OneOrMany(&BENEFIT),
            "One benefit, or a list of them.",
        ),
        key(
            "fte",
            Number,
            "Draws on the team's capacity; adds no money.",
        ),
        key(
            "needs",
            Ids,
            "Ids that must have ended before this one starts.",
        ),
        key(
            "with",
            Ids,
            "Ids that must have started before this one starts.",
        ),
        key("vendors", Ids, "Vendors, by id."),
        key("data", Ids, "Data sources, by id."),
        key(
            "ai_act",
            WordOr(AiClass::words, &AI_ACT),
            "Its class under the EU AI Act; absent: not assessed.",
        ),
        key("personal_data", Flag, "Whether it handles personal data."),
        key(
            "works_council",
            Word(CouncilDuty::words),
            "What the works council must be asked.",
        ),
        key("risks", List(&RISK), "What can go wrong."),
        key("kpis", List(&KPI), "How success is measured."),
        key("lessons", Text, "What was learned."),
        key("notes", Text, "Free text."),
    ],
};

/// The keys beside the categories of `running_cost`.
pub static RUNNING_COST: Table = Table {
    name: "running cost",
    keys: &[
        key("paid_by", Word(PaidBy::words), "Who pays at first.").or("line"),
        key("line_from", Quarter, "From when the departments pay."),
    ],
};

/// A benefit.
pub static BENEFIT: Table = Table {
    name: "benefit",
    keys: &[
        key("kind", Word(BenefitKind::words), "What it is made of.").or("cash"),
        key("process", Id, "The process whose hours it saves."),
        key("per_year", Estimate, "How much a year, once in full."),
        key(
            "hours_per_month",
            Number,
            "Hours saved a month (kind hours).",
        ),
        key("hour_cost", Money, "Cost of one hour (kind hours)."),
        key(
            "realised",
            Share,
            "The share of the saved hours that becomes a benefit (kind hours).",
        )
        .or("100%"),
        key(
            "ramp",
            Ramp,
            "How it grows: a duration, or a share for each quarter; otherwise in full at once.",
        ),
    ],
};

/// `ai_act` in full.
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

/// An item of `costs`.
pub static COST_ITEM: Table = Table {
    name: "cost",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("category", Id, "Its category.").required(),
        key("pillar", Word(Pillar::words), "Its pillar."),
        key("amount", Money, "Each time.").required(),
        key("per", Word(Per::words), "How often.").or("once"),
        key("from", Quarter, "The first quarter.").required(),
        key(
            "until",
            Quarter,
            "The last quarter; otherwise the plan's last.",
        ),
        key("paid_by", Word(PaidBy::words), "Who pays at first.").or("plan"),
        key("line_from", Quarter, "From when the departments pay."),
    ],
};

/// An item of `team`.
pub static TEAM: Table = Table {
    name: "team entry",
    keys: &[
        ID,
        key("role", Text, "The role."),
        key("from", Quarter, "The first quarter.").required(),
        key(
            "until",
            Quarter,
            "The last quarter; otherwise the plan's last.",
        ),
        key("fte", Number, "How many full-time posts.").or("1"),
        key("full_cost", Money, "Full cost of one FTE a year.").required(),
        key("paid_by_plan", Share, "The share that the plan pays.").or("100%"),
    ],
};

/// An item of `training`.
pub static TRAINING: Table = Table {
    name: "training",
    keys: &[
        ID,
        key("audience", Word(Audience::words), "For whom."),
        key("name", Text, "Its name."),
        key("span", Span, "When it first takes place.").required(),
        key("people", Count, "How many take part."),
        key("cost", ByCategory, "Cost of one occurrence, by category."),
        key(
            "repeat",
            Duration,
            "How often it comes again, until the plan's end.",
        ),
    ],
};

/// An item of `champions`.
pub static CHAMPION: Table = Table {
    name: "champion",
    keys: &[
        key("department", Text, "Whose."),
        key("name", Text, "Who."),
        key("from", Quarter, "Since when."),
    ],
};

/// An item of `governance`.
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
pub static VENDOR: Table = Table {
    name: "vendor",
    keys: &[
        ID,
        key("name", Text, "Its name."),
        key("region", Text, "Where it is at home."),
        key("stored", Text, "Where data is stored."),
        key("processed", Text, "Where data is processed."),
        key("certified", Flag, "Whether it bears a certificate."),
        key(
            "dpa",
            Flag,
            "Whether a data processing agreement is signed.",
        ),
        key("contract_until", Date, "When the contract ends."),
    ],
};

/// An item of `data_sources`.
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
pub static WEEK_STEP: Table = Table {
    name: "step",
    keys: &[
        key("weeks", Weeks, "The first and last week: 1-4.").required(),
        key("name", Text, "What is done."),
        key("done", Flag, "Whether it is.").or("false"),
    ],
};

/// A value of `scenarios`.
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
pub static SIMULATION: Table = Table {
    name: "simulation",
    keys: &[
        key("seed", Count, "The same seed gives the same numbers.").or("2026"),
        key("trials", Count, "How many trials.").or("100_000"),
        key(
            "correlation",
            Word(Correlation::words),
            "How the draws are tied.",
        )
        .or("none"),
    ],
};

/// An item of `actuals`.
pub static ACTUAL: Table = Table {
    name: "actual",
    keys: &[
        key(
            "quarter",
            Quarter,
            "When: a fiscal quarter; or `month`, or `date`.",
        ),
        key("month", Month, "When: a calendar month."),
        key("date", Date, "When: a day."),
        key(
            "ref",
            Text,
            "A number of the bookkeeping; the same one counts once.",
        ),
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
pub static MEASUREMENT: Table = Table {
    name: "measurement",
    keys: &[
        key(
            "quarter",
            Quarter,
            "When: a fiscal quarter; or `month`, or `date`.",
        ),
        key("month", Month, "When: a calendar month."),
        key("date", Date, "When: a day."),
        key(
            "kpi",
            KpiPath,
            "Which: a KPI of the plan, or initiative/kpi.",
        )
        .required(),
        key("value", Number, "What was measured.").required(),
    ],
};

/// An item of `reviews`.
pub static REVIEW: Table = Table {
    name: "review",
    keys: &[
        key("date", Date, "When.").required(),
        key(
            "kind",
            Word(ReviewKind::words),
            "A check-in each quarter, a revision every second one.",
        )
        .or("check-in"),
        key("present", Texts, "Who was there."),
        key("decisions", Texts, "What was decided."),
        key("note", Text, "A note."),
    ],
};

/// A value of `rules`.
pub static RULE: Table = Table {
    name: "rule",
    keys: &[key("mute", Text, "Why the rule is silenced.").required()],
};
