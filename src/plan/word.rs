//! Closed sets of words that the file uses, each an enum with its spellings.

/// Declares an enum whose variants are words of the file format.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $message:literal { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// Every one, in the order of the format.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word in the file.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The id of its name in `locale`.
            pub const fn message(self) -> &'static str {
                match self { $(Self::$variant => concat!($message, "-", $word),)+ }
            }

            /// From the word in the file.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|item| item.word() == word)
            }
        }
    };
}

words! {
    /// The four pillars that every initiative stands on.
    Pillar, "pillar" {
        /// People & skills.
        People = "people",
        /// Technology & infrastructure.
        Technology = "technology",
        /// Processes & governance.
        Processes = "processes",
        /// Data & security.
        Data = "data",
    }
}

words! {
    /// What kind of work an initiative is; says when it should pay back.
    Horizon, "horizon" {
        /// 6–18 months.
        QuickWin = "quick-win",
        /// 2–3 years.
        Strategic = "strategic",
        /// 4–5 years.
        Transformation = "transformation",
    }
}

words! {
    /// Where an initiative stands.
    Status, "status" {
        /// Thought of; commits nothing.
        Idea = "idea",
        /// Decided; commits its cost.
        Planned = "planned",
        /// Being built.
        Running = "running",
        /// Held; commits nothing.
        Paused = "paused",
        /// Finished.
        Done = "done",
        /// Given up; commits nothing.
        Stopped = "stopped",
    }
}

impl Status {
    /// Whether it counts in the plan's totals (plan-format.md, arithmetic 6).
    pub const fn commits(self) -> bool {
        matches!(self, Self::Planned | Self::Running | Self::Done)
    }
}

words! {
    /// How far the board is with the plan.
    PlanStatus, "plan-status" {
        /// Being written.
        Draft = "draft",
        /// Before the board.
        Proposed = "proposed",
        /// Decided.
        Approved = "approved",
    }
}

words! {
    /// Whether amounts hold value added tax; printed on every page.
    Vat, "vat" {
        /// Without.
        Excluded = "excluded",
        /// With.
        Included = "included",
    }
}

words! {
    /// From when payback counts for the rules of thumb; both are shown.
    PaybackFrom, "payback-from" {
        /// From the first quarter in use.
        GoLive = "go-live",
        /// From the first spending.
        FirstSpend = "first-spend",
    }
}

words! {
    /// Who pays a running cost.
    PaidBy, "paid-by" {
        /// The plan's budget.
        Plan = "plan",
        /// The departments.
        Line = "line",
    }
}

words! {
    /// What a benefit is made of.
    BenefitKind, "benefit" {
        /// Money that comes in or stays.
        Cash = "cash",
        /// More revenue.
        Revenue = "revenue",
        /// Cost that does not come.
        Avoided = "avoided",
        /// Hours that are free for other work: no cash.
        Hours = "hours",
    }
}

words! {
    /// The risk class of the EU AI Act.
    AiClass, "ai-class" {
        /// No duties beyond AI literacy.
        Minimal = "minimal",
        /// Transparency duties.
        Limited = "limited",
        /// High risk.
        High = "high",
        /// Not allowed.
        Prohibited = "prohibited",
    }
}

words! {
    /// The role under the EU AI Act, on which duties depend.
    AiRole, "ai-role" {
        /// Makes it or puts its name on it.
        Provider = "provider",
        /// Uses it under its own authority.
        Deployer = "deployer",
    }
}

words! {
    /// What an initiative needs from the works council.
    CouncilDuty, "works-council" {
        /// Nothing.
        None = "none",
        /// To be told.
        Inform = "inform",
        /// To be asked for advice.
        Advice = "advice",
        /// To agree.
        Consent = "consent",
    }
}

words! {
    /// The four kinds of risk.
    RiskKind, "risk-kind" {
        /// Technology moves faster than planned.
        Technology = "technology",
        /// Specialists are scarce.
        Skills = "skills",
        /// Rules change.
        Compliance = "compliance",
        /// People do not follow.
        Change = "change",
    }
}

words! {
    /// The three levels of a KPI.
    KpiLevel, "kpi-level" {
        /// Time, errors, lead time.
        Operational = "operational",
        /// Return, payback.
        Financial = "financial",
        /// Market position, new services.
        Strategic = "strategic",
    }
}

words! {
    /// Which way a KPI should move.
    Better, "better" {
        /// Up.
        Higher = "higher",
        /// Down.
        Lower = "lower",
    }
}

words! {
    /// How often a cost comes.
    Per, "per" {
        /// In its first quarter only.
        Once = "once",
        /// Each month.
        Month = "month",
        /// Each quarter.
        Quarter = "quarter",
        /// Each year.
        Year = "year",
    }
}

words! {
    /// Where a subsidy stands; it counts once granted.
    FundingStatus, "funding" {
        /// Asked for.
        Applied = "applied",
        /// Promised.
        Granted = "granted",
        /// Paid.
        Received = "received",
        /// Not given.
        Refused = "refused",
    }
}

impl FundingStatus {
    /// Whether the money counts in the plan.
    pub const fn counts(self) -> bool {
        matches!(self, Self::Granted | Self::Received)
    }
}

words! {
    /// Who is trained.
    Audience, "audience" {
        /// Judge value and risk.
        Management = "management",
        /// Practical use.
        Departments = "departments",
        /// Interfaces, data, security.
        It = "it",
    }
}

words! {
    /// How a simulation ties its draws.
    Correlation, "correlation" {
        /// Each on its own.
        None = "none",
        /// Half together.
        Half = "half",
        /// All together.
        Full = "full",
    }
}

words! {
    /// What becomes of money not spent in closed quarters.
    Unspent, "unspent" {
        /// It moves on.
        Carried = "carried",
        /// It goes back.
        Released = "released",
    }
}

words! {
    /// What kind of meeting a review was.
    ReviewKind, "review" {
        /// Each quarter.
        CheckIn = "check-in",
        /// Every half-year: the plan itself is looked at.
        Revision = "revision",
    }
}
