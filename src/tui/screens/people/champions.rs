//! Departments with an AI champion, and those without one.

use super::super::listed::{self, Listed};
use crate::{
    locale::Safe,
    plan::{Champion, Edit, Plan},
    tui::{
        actions::Do,
        forms::fields::{optional, quarter, quarter_row, quarter_text},
        rows::{Row, Spot},
        steps::{Answer, Cx, Part, Step},
        theme::Tone,
    },
};

const DEPARTMENT: Spot = Spot::new("champion_department");
const NAME: Spot = Spot::new("champion_name");
const FROM: Spot = Spot::new("champion_from");
/// A department without a champion.
pub const MISSING: &str = "champion_missing";

/// Departments with their champions, and those that have none.
pub fn list(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::gap(), Row::heading(cx.t("people-champions"))];
    let missing = missing(cx.plan);
    if cx.plan.champions.is_empty() && missing.is_empty() {
        rows.push(Row::text(cx.t("champions-none")).tone(Tone::Dim));
    } else {
        rows.push(
            Row::columns(cx.t("column-department"), Safe::default())
                .word(cx.t("champion-who"))
                .word(cx.t("word-from")),
        );
    }
    for (at, champion) in cx.plan.champions.iter().enumerate() {
        rows.push(
            Row::item(
                Spot::of(Champion::LINE, at),
                listed::called(cx, champion),
                Safe::default(),
            )
            .word(cx.plain(&champion.name))
            .word(quarter_text(cx, champion.from)),
        );
    }
    for (at, department) in missing.iter().enumerate() {
        rows.push(
            Row::item(Spot::of(MISSING, at), cx.plain(department), Safe::default())
                .word(cx.t("champion-missing"))
                .tone(Tone::Warn),
        );
    }
    rows.push(listed::adder::<Champion>(cx, "champion-add"));
    rows
}

/// Departments that the plan names, in its order, and that have no champion.
fn missing(plan: &Plan) -> Vec<&str> {
    let named = plan.processes.iter().map(|of| of.department.as_str());
    let named = named.chain(plan.initiatives.iter().map(|of| of.department.as_str()));
    let mut seen: Vec<String> = plan
        .champions
        .iter()
        .map(|of| key(&of.department))
        .collect();
    let mut found = Vec::new();
    for department in named.map(str::trim).filter(|name| !name.is_empty()) {
        let key = key(department);
        if !seen.contains(&key) {
            seen.push(key);
            found.push(department);
        }
    }
    found
}

/// A name as it is compared: HR is hr.
fn key(name: &str) -> String {
    name.trim().to_lowercase()
}

/// What a key does on a department without a champion: it gets one.
pub fn act(cx: &Cx<'_>, does: Do, at: usize) -> Answer {
    let missing = missing(cx.plan);
    match (does, missing.get(at)) {
        (Do::Accept | Do::Edit | Do::Open | Do::Add, Some(department)) => {
            let champion = Champion {
                department: (*department).to_owned(),
                ..Champion::fresh(cx)
            };
            listed::add(cx, champion)
        }
        _ => Answer::Nothing,
    }
}

impl Listed for Champion {
    const LINE: &'static str = "champion";
    const STEP: Step = Step::People;
    const WHAT: &'static str = "champion-one";

    fn all(plan: &Plan) -> &[Self] {
        &plan.champions
    }

    fn edit(all: Vec<Self>) -> Edit {
        Edit::Champions(all)
    }

    fn part(at: usize) -> Part {
        Part::Champion(at)
    }

    fn fresh(cx: &Cx<'_>) -> Self {
        Self {
            department: String::new(),
            name: String::new(),
            from: cx.now,
        }
    }

    fn title(&self) -> &str {
        &self.department
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        vec![
            Row::words(
                DEPARTMENT,
                cx.t("column-department"),
                cx.plain(&self.department),
            ),
            Row::words(NAME, cx.t("champion-who"), cx.plain(&self.name)),
            quarter_row(cx, FROM, "word-from", self.from),
        ]
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        match spot {
            DEPARTMENT if text.is_empty() => Err(cx.t("fault-name")),
            DEPARTMENT => {
                text.clone_into(&mut self.department);
                Ok(cx.plain(text))
            }
            NAME => {
                text.clone_into(&mut self.name);
                Ok(cx.plain(text))
            }
            FROM => {
                self.from = optional(text, |text| quarter(cx, text))?;
                Ok(quarter_text(cx, self.from))
            }
            _ => Err(Safe::default()),
        }
    }
}
