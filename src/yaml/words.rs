//! The closed sets of words, seen alike.

use crate::plan::{
    AiClass, AiRole, Audience, BenefitKind, Better, Correlation, CouncilDuty, FundingStatus,
    Horizon, KpiLevel, PaidBy, PaybackFrom, Per, Pillar, PlanStatus, ReviewKind, RiskKind, Status,
    Unspent, Vat,
};

/// A closed set of words of the file format.
pub trait WordSet: Sized {
    /// From the word in the file.
    fn read(word: &str) -> Option<Self>;
    /// All words.
    fn words() -> Vec<&'static str>;
}

macro_rules! word_sets {
    ($($name:ident),+) => {$(
        impl WordSet for $name {
            fn read(word: &str) -> Option<Self> {
                Self::parse(word)
            }

            fn words() -> Vec<&'static str> {
                Self::ALL.iter().map(|word| word.word()).collect()
            }
        }
    )+};
}

word_sets!(
    AiClass,
    AiRole,
    Audience,
    BenefitKind,
    Better,
    Correlation,
    CouncilDuty,
    FundingStatus,
    Horizon,
    KpiLevel,
    PaidBy,
    PaybackFrom,
    Per,
    Pillar,
    PlanStatus,
    ReviewKind,
    RiskKind,
    Status,
    Unspent,
    Vat
);

/// The languages of reports.
#[derive(Debug, Clone, Copy)]
pub struct Language(pub &'static str);

/// Their codes.
pub const LANGUAGES: [&str; 3] = ["en", "nl", "de"];

impl WordSet for Language {
    fn read(word: &str) -> Option<Self> {
        LANGUAGES.into_iter().find(|code| *code == word).map(Self)
    }

    fn words() -> Vec<&'static str> {
        LANGUAGES.to_vec()
    }
}
