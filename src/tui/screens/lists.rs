//! Which lists have a page for each of their things: one line each serves the pages, the keys and the ways to them.

use super::listed::{self, Listed};
use crate::{
    plan::{
        Champion, Change, CostItem, DataSource, Funding, GovernanceItem, Risk, TeamEntry, Training,
        Vendor,
    },
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{Answer, Cx, Part, Set},
    },
};

/// A list, whatever it holds.
pub struct List {
    /// The name of its lines.
    pub line: &'static str,
    /// The message id of what one is.
    pub what: &'static str,
    rows: fn(&Cx<'_>, usize) -> Vec<Row>,
    set: fn(&Cx<'_>, usize, Spot, &str) -> Set,
    act: fn(&Cx<'_>, Do, usize) -> Answer,
    act_inside: fn(&Cx<'_>, Do, usize) -> Answer,
}

impl List {
    const fn of<T: Listed>() -> Self {
        Self {
            line: T::LINE,
            what: T::WHAT,
            rows: listed::rows::<T>,
            set: listed::set::<T>,
            act: listed::act::<T>,
            act_inside: listed::act_inside::<T>,
        }
    }
}

static COSTS: List = List::of::<CostItem>();
static FUNDING: List = List::of::<Funding>();
static CHANGES: List = List::of::<Change>();
static TEAM: List = List::of::<TeamEntry>();
static TRAINING: List = List::of::<Training>();
static CHAMPIONS: List = List::of::<Champion>();
static GOVERNANCE: List = List::of::<GovernanceItem>();
static VENDORS: List = List::of::<Vendor>();
static DATA_SOURCES: List = List::of::<DataSource>();
static RISKS: List = List::of::<Risk>();

static ALL: [&List; 10] = [
    &COSTS,
    &FUNDING,
    &CHANGES,
    &TEAM,
    &TRAINING,
    &CHAMPIONS,
    &GOVERNANCE,
    &VENDORS,
    &DATA_SOURCES,
    &RISKS,
];

/// The list that a part is of, and its position there.
pub fn of_part(part: Part) -> Option<(&'static List, usize)> {
    Some(match part {
        Part::CostItem(at) => (&COSTS, at),
        Part::Funding(at) => (&FUNDING, at),
        Part::Change(at) => (&CHANGES, at),
        Part::Team(at) => (&TEAM, at),
        Part::Training(at) => (&TRAINING, at),
        Part::Champion(at) => (&CHAMPIONS, at),
        Part::Governance(at) => (&GOVERNANCE, at),
        Part::Vendor(at) => (&VENDORS, at),
        Part::DataSource(at) => (&DATA_SOURCES, at),
        Part::PlanRisk(at) => (&RISKS, at),
        Part::Benefit(_) | Part::Risk(_) | Part::Kpi(_) | Part::Review(_) | Part::Week(_) => {
            return None;
        }
    })
}

/// The page of the thing that is open; nothing where none is.
pub fn rows(cx: &Cx<'_>) -> Option<Vec<Row>> {
    let (list, at) = of_part(cx.part?)?;
    Some((list.rows)(cx, at))
}

/// What a typed or chosen value on that page changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Option<Set> {
    let (list, at) = of_part(cx.part?)?;
    Some((list.set)(cx, at, spot, text))
}

/// What a key does on that page, or on the line of a list; nothing elsewhere.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Option<Answer> {
    if let Some((list, at)) = cx.part.and_then(of_part) {
        return Some((list.act_inside)(cx, does, at));
    }
    let spot = spot?;
    let list = ALL.iter().find(|list| list.line == spot.name)?;
    Some((list.act)(cx, does, spot.item))
}
