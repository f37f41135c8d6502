//! What is no initiative: recurring costs, the team, training, champions.

use super::{
    Duration, Id, Money, Number, Quarter, Share, Span,
    initiative::ByCategory,
    word::{Audience, PaidBy, Per, Pillar},
};

/// A cost that is no initiative: licences, a retainer.
#[derive(Debug, Clone, PartialEq)]
pub struct CostItem {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its category.
    pub category: Id,
    /// Its pillar, where one is given.
    pub pillar: Option<Pillar>,
    /// Each time.
    pub amount: Money,
    /// How often.
    pub per: Per,
    /// The first quarter.
    pub from: Quarter,
    /// The last quarter; absent: the plan's last.
    pub until: Option<Quarter>,
    /// Who pays at first.
    pub paid_by: PaidBy,
    /// From when the departments pay.
    pub line_from: Option<Quarter>,
}

/// People for AI inside the company.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamEntry {
    /// Its id.
    pub id: Id,
    /// The role.
    pub role: String,
    /// The first quarter.
    pub from: Quarter,
    /// The last quarter; absent: the plan's last.
    pub until: Option<Quarter>,
    /// How many full-time posts.
    pub fte: Number,
    /// Full cost of one FTE a year.
    pub full_cost: Money,
    /// The share that the plan pays.
    pub paid_by_plan: Share,
}

/// A training.
#[derive(Debug, Clone, PartialEq)]
pub struct Training {
    /// Its id.
    pub id: Id,
    /// For whom.
    pub audience: Option<Audience>,
    /// Its name.
    pub name: String,
    /// When it first takes place.
    pub span: Span,
    /// How many take part.
    pub people: Option<u32>,
    /// Cost of one occurrence.
    pub cost: ByCategory,
    /// How often it comes again, until the plan's end.
    pub repeat: Option<Duration>,
}

/// A department with an AI champion.
#[derive(Debug, Clone, PartialEq)]
pub struct Champion {
    /// Whose.
    pub department: String,
    /// Who; may be empty.
    pub name: String,
    /// Since when.
    pub from: Option<Quarter>,
}
