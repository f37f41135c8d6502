//! What the program has to say about a plan, without words: a code, where, and the figures in it.
//! `locale` words them; `yaml` and `rules` make them.

use std::fmt;

use super::{Duration, Id, Money, Number, Quarter, Share, Span, Years};

/// How much a notice weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The plan can't be right as it is written.
    Error,
    /// It can be right, but something does not fit.
    Warning,
    /// A rule of thumb says otherwise.
    Advice,
}

impl Severity {
    /// As `check --format json` writes it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
}

/// A figure or a text inside a notice, for `locale` to write by region.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text from the plan or a key: shown as it is.
    Text(String),
    /// An amount in the plan's currency.
    Money(Money),
    /// A percentage.
    Share(Share),
    /// A fiscal quarter.
    Quarter(Quarter),
    /// Quarters.
    Span(Span),
    /// Fiscal years.
    Years(Years),
    /// One fiscal year.
    Year(i32),
    /// A length of time.
    Duration(Duration),
    /// A plain number.
    Number(Number),
    /// How many: chooses the plural.
    Count(usize),
    /// The number of a line in a file, as editors show it.
    Line(usize),
    /// A word of the program's own, by its message id: `pillar-people`, `status-idea`.
    Word(&'static str),
    /// A category: a standard one has a word in each language, any other shows its id.
    Category(Id),
}

/// The way to a place in a plan: `budget.periods.2027.share`. List items go by id, periods by a year, other lists
/// by position from 0.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Path(pub Vec<String>);

impl Path {
    /// The whole plan.
    pub fn root() -> Self {
        Self::default()
    }

    /// From a dotted text.
    pub fn parse(text: &str) -> Self {
        Self(
            text.split('.')
                .filter(|part| !part.is_empty())
                .map(str::to_owned)
                .collect(),
        )
    }

    /// One step further.
    #[must_use]
    pub fn to(&self, step: impl fmt::Display) -> Self {
        let mut steps = self.0.clone();
        steps.push(step.to_string());
        Self(steps)
    }

    /// The steps.
    pub fn steps(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("."))
    }
}

/// A place in a file's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// One thing to say about a plan. Its message ids in `locale` are `CODE`, `CODE-why` and `CODE-mend`.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Stable name: `budget-advice-share`.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What it speaks of.
    pub path: Path,
    /// The figures in the sentence, by name.
    pub args: Vec<(&'static str, Arg)>,
    /// Where it stands, where the plan came from a file. Rules leave it out; `yaml` finds it by the path.
    pub place: Option<Place>,
}

impl Notice {
    /// A notice without figures.
    pub fn new(code: &'static str, severity: Severity, path: Path) -> Self {
        Self {
            code,
            severity,
            path,
            args: Vec::new(),
            place: None,
        }
    }

    /// With one more figure.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// With a text.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.with(name, Arg::Text(text.into()))
    }

    /// At a place.
    #[must_use]
    pub const fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }
}
