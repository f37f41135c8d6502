//! Data sources: who answers for each, how good it is, and when it is cleaned up.

use super::super::listed::{self, Listed};
use crate::{
    locale::Safe,
    plan::{Arg, DataSource, Edit, Plan},
    tui::{
        forms::fields::optional,
        rows::{Bar, Row, Spot},
        steps::{Cx, Part, Step, years_row},
        theme::Tone,
    },
};

const NAME: Spot = Spot::new("data_name");
const OWNER: Spot = Spot::new("data_owner");
const QUALITY: Spot = Spot::new("data_quality");
const CLEAN_UP: Spot = Spot::new("data_clean_up");

/// The data sources with their clean-up on the line of time.
pub fn list(cx: &Cx<'_>) -> Vec<Row> {
    let all = &cx.plan.data_sources;
    let mut rows = Vec::new();
    if all.is_empty() {
        rows.push(Row::text(cx.t("source-none")).tone(Tone::Dim));
    } else {
        rows.push(
            Row::columns(cx.t("source-one"), Safe::default())
                .word(cx.t("source-quality"))
                .word(cx.t("source-owner")),
        );
        if let Some(line) = cx.plan.quarters() {
            rows.push(
                years_row(cx, line)
                    .word(Safe::default())
                    .word(Safe::default()),
            );
        }
    }
    for (at, source) in all.iter().enumerate() {
        let mut row = Row::item(
            Spot::of(DataSource::LINE, at),
            listed::called(cx, source),
            Safe::default(),
        )
        .word(cx.plain(&source.quality))
        .word(cx.plain(&source.owner));
        if let Some(line) = cx.plan.quarters() {
            row = row.bar(Bar::Time {
                line,
                filled: source.clean_up,
                marks: Vec::new(),
                light: false,
            });
        }
        rows.push(row);
    }
    rows.push(listed::adder::<DataSource>(cx, "source-add"));
    rows
}

impl Listed for DataSource {
    const LINE: &'static str = "data";
    const STEP: Step = Step::Pillars;
    const WHAT: &'static str = "source-one";

    fn all(plan: &Plan) -> &[Self] {
        &plan.data_sources
    }

    fn edit(all: Vec<Self>) -> Edit {
        Edit::DataSources(all)
    }

    fn part(at: usize) -> Part {
        Part::DataSource(at)
    }

    fn fresh(cx: &Cx<'_>) -> Self {
        Self {
            id: listed::fresh_id("data", &cx.plan.data_sources, |of| &of.id),
            name: String::new(),
            owner: String::new(),
            quality: String::new(),
            clean_up: None,
        }
    }

    fn title(&self) -> &str {
        &self.name
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        let clean_up = self
            .clean_up
            .map_or_else(Safe::default, |span| cx.plain(&cx.locale.span(span)));
        let users: Vec<&str> = cx
            .plan
            .initiatives
            .iter()
            .filter(|item| item.data.contains(&self.id))
            .map(|item| item.name.as_str())
            .collect();
        let mut rows = vec![
            Row::words(NAME, cx.t("item-name"), cx.plain(&self.name)),
            Row::words(OWNER, cx.t("source-owner"), cx.plain(&self.owner)),
            Row::words(QUALITY, cx.t("source-quality"), cx.plain(&self.quality)),
            Row::number(CLEAN_UP, cx.t("source-clean-up"), clean_up)
                .typed(self.clean_up.map_or_else(String::new, |of| of.to_string()))
                .note(cx.t("source-clean-up-note")),
        ];
        if !users.is_empty() {
            let args = [("names", Arg::Text(users.join(", ")))];
            rows.extend([Row::gap(), Row::text(cx.say("register-used-by", &args))]);
        }
        rows
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        match spot {
            NAME if text.is_empty() => return Err(cx.t("fault-name")),
            NAME => {
                self.id = listed::id_for(&self.id, &self.name, text, &cx.plan.data_sources, |of| {
                    &of.id
                });
                text.clone_into(&mut self.name);
            }
            OWNER => text.clone_into(&mut self.owner),
            QUALITY => text.clone_into(&mut self.quality),
            CLEAN_UP => {
                self.clean_up = optional(text, |text| {
                    let span = cx.locale.read_span(text);
                    span.map_err(|fault| cx.fault(&fault))
                })?;
                return Ok(self
                    .clean_up
                    .map_or_else(Safe::default, |span| cx.plain(&cx.locale.span(span))));
            }
            _ => return Err(Safe::default()),
        }
        Ok(cx.plain(text))
    }
}
