//! Arithmetic: plan → figures, exact to the minor unit. Floats appear in discounting alone and never flow back into
//! an amount that is divided further.
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod figures;

pub use figures::{
    Figures, InitiativeFigures, Irr, PartFigures, Payback, PeriodFigures, QuarterFigures, Returns,
    Totals, YearFigures,
};
