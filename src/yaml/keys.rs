//! The one table of the keys that format 1 knows. From it come the names of unknown keys' neighbours, the JSON Schema,
//! and the default that `get` prints for a key that is not there.

mod lists;
mod plan;
mod work;

pub use lists::*;
pub use plan::*;
pub use work::*;

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

impl Shape {
    /// The known keys of a map of that shape.
    pub fn table(self) -> Option<&'static Table> {
        match self {
            Self::Map(table)
            | Self::WordOr(_, table)
            | Self::TextOr(table)
            | Self::OneOrMany(table)
            | Self::ByCategoryAnd(table) => Some(table),
            Self::Estimate => Some(&ESTIMATE),
            _ => None,
        }
    }
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

/// A key without default that need not be there.
pub(super) const fn key(name: &'static str, shape: Shape, doc: &'static str) -> Key {
    Key {
        name,
        shape,
        doc,
        default: None,
        required: false,
    }
}

impl Key {
    /// What holds where it is absent.
    pub(super) const fn or(mut self, default: &'static str) -> Self {
        self.default = Some(default);
        self
    }

    /// It must be there.
    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self
    }
}

/// The id of a list item.
const ID: Key = key(
    "id",
    Shape::Id,
    "Lower-case letters, digits and hyphens; unique in its list and stable when the name changes. Without it the id comes from the name.",
);
