//! The file as it will be saved.

use crate::{
    locale::Safe,
    tui::{rows::Row, steps::Cx},
    yaml,
};

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    yaml::write(cx.plan)
        .lines()
        .map(|line| Row::text(Safe::line(line)))
        .collect()
}
