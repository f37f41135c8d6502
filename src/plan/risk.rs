//! What can go wrong, and plan B.

use super::{Duration, Money, Share, word::RiskKind};

/// One risk. Texts are empty where the file says nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Risk {
    /// Which of the four kinds.
    pub kind: Option<RiskKind>,
    /// What may happen.
    pub name: String,
    /// How likely it is.
    pub probability: Option<Share>,
    /// What it would cost.
    pub impact: Option<Money>,
    /// What is done about it beforehand.
    pub response: String,
    /// What is done when it happens.
    pub plan_b: Option<PlanB>,
}

/// The second way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanB {
    /// Just a text.
    Text(String),
    /// With a trigger and what it changes.
    Full {
        /// When it is taken.
        trigger: String,
        /// What is done.
        action: String,
        /// Change of the one-off cost.
        cost: Option<Share>,
        /// Change of the benefit.
        benefit: Option<Share>,
        /// How much later.
        delay: Option<Duration>,
    },
}

impl PlanB {
    /// What is done, in a sentence.
    pub fn action(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Full { action, .. } => action,
        }
    }
}
