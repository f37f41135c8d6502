//! Named changes to the plan, and how a simulation draws.

use super::{Duration, Path, Share, word::Correlation};

/// A scenario: changes to the plan, never a copy.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// Change of the revenue.
    pub revenue: Option<Share>,
    /// Change of one-off cost.
    pub cost: Option<Share>,
    /// Change of every benefit.
    pub benefit: Option<Share>,
    /// How much later everything is.
    pub delay: Option<Duration>,
    /// Values set by path, each as the file writes it.
    pub set: Vec<(Path, String)>,
}

/// How a simulation draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Simulation {
    /// The same seed gives the same numbers.
    pub seed: u64,
    /// How many trials.
    pub trials: u32,
    /// How the draws are tied.
    pub correlation: Correlation,
}

impl Default for Simulation {
    fn default() -> Self {
        Self {
            seed: 2026,
            trials: 100_000,
            correlation: Correlation::None,
        }
    }
}
