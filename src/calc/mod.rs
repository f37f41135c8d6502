//! Arithmetic: plan → figures, exact to the minor unit. Floats appear in discounting alone and never flow back into
//! an amount that is divided further.
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod allocation;
mod apportion;
mod book;
mod commitment;
mod compute;
mod contributions;
mod explain;
mod figures;
mod flow;
mod meetings;
mod people;
mod progress;
mod recurring;
mod returns;
mod risks;
mod series;
mod sides;
mod spent;
mod weeks;

pub use allocation::allotment;
pub use apportion::{ApportionError, Division, apportion, divide, evenly};
pub use commitment::occurrences;
pub use compute::figures;
pub use contributions::{Cut, Source, contributions};
pub use explain::{Step, explain, percent};
pub use figures::{
    Figures, FlowFigures, InitiativeFigures, Irr, PartFigures, Payback, PeriodFigures,
    QuarterFigures, Returns, Totals, YearFigures,
};
pub use flow::{Flow, flow};
pub use meetings::{Meeting, meetings};
pub use people::{PeopleYear, people_by_year, posts_asked_in, posts_in, works_in};
pub use progress::{Measured, Pace, Progress, all_measured, measured, progress, progress_by};
pub use recurring::{benefit_per_year, team_per_year};
pub use risks::{
    RiskBand, RiskCell, RiskFigures, expected_value, risk_of, risk_within, risks, worst_risk,
};
pub use spent::{Spent, spent};
pub use weeks::{WEEKS, week_of};
