//! `roadmap schema`: the JSON Schema of the plan file.

use super::output::Outcome;
use crate::yaml;

pub(super) fn run() -> Outcome {
    format!("{:#}\n", yaml::schema()).into()
}
