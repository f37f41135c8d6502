//! Training: who learns what, when, for how much, and how often again.

use super::super::listed::{self, Listed};
use crate::{
    calc,
    locale::Safe,
    plan::{Arg, Audience, Edit, Estimate, Id, Money, Plan, Span, StandardCategory, Training},
    tui::{
        forms::fields::{optional, pick, words},
        rows::{Row, Spot},
        steps::{Cx, Part, Step, edits},
        theme::Tone,
    },
};

const NAME: Spot = Spot::new("training_name");
const AUDIENCE: Spot = Spot::new("training_audience");
const SPAN: Spot = Spot::new("training_span");
const PEOPLE: Spot = Spot::new("training_people");
const COST: &str = "training_cost";
const REPEAT: Spot = Spot::new("training_repeat");

/// All training, by whom it is for.
pub fn list(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::gap(), Row::heading(cx.t("people-training"))];
    let all = &cx.plan.training;
    if all.is_empty() {
        rows.push(Row::text(cx.t("training-none")).tone(Tone::Dim));
    } else {
        rows.push(
            Row::columns(cx.t("training-what"), Safe::default())
                .cell(cx.unit("training-once"))
                .cell(cx.t("training-all"))
                .word(cx.t("training-when"))
                .cell(cx.t("training-people-short"))
                .word(cx.t("training-again-short"))
                .ranked(vec![0, 3, 1, 4, 2]),
        );
    }
    let mut levels: Vec<Option<Audience>> = Audience::ALL.iter().copied().map(Some).collect();
    levels.push(None);
    for level in levels {
        let own = all
            .iter()
            .enumerate()
            .filter(|(_, training)| training.audience == level);
        for (place, (at, training)) in own.enumerate() {
            if place == 0 {
                let name = level.map_or("training-for-all", Audience::message);
                rows.push(Row::line(cx.t(name), Safe::default()).tone(Tone::Dim));
            }
            rows.push(line(cx, at, training));
        }
    }
    rows.push(listed::adder::<Training>(cx, "training-add"));
    rows
}

fn line(cx: &Cx<'_>, at: usize, training: &Training) -> Row {
    let once = once(training);
    let count = calc::occurrences(training, cx.plan.end()).len();
    let all = i128::try_from(count)
        .ok()
        .and_then(|of| once.times(of).ok());
    let name = Safe::line(&format!("  {}", listed::called(cx, training)));
    let people = training.people.map_or_else(String::new, |people| {
        cx.locale
            .count(usize::try_from(people).unwrap_or(usize::MAX))
    });
    let again = training.repeat.map_or_else(Safe::default, |repeat| {
        cx.plain(&cx.locale.duration(repeat))
    });
    Row::item(Spot::of(Training::LINE, at), name, Safe::default())
        .amount(once)
        .amount(all.unwrap_or_default())
        .word(cx.plain(&cx.locale.span(training.span)))
        .cell(cx.plain(&people))
        .word(again)
        .figure(&format!("training.{}", training.id))
}

/// Cost of one occurrence.
fn once(training: &Training) -> Money {
    let amounts = training.cost.iter().map(|(_, amount)| amount.likely());
    Money::sum(amounts).unwrap_or_default()
}

/// The categories that a cost can be in.
fn categories(cx: &Cx<'_>) -> Vec<Id> {
    cx.figures.map_or_else(
        || StandardCategory::ALL.map(StandardCategory::id).to_vec(),
        |figures| figures.category_ids.clone(),
    )
}

impl Listed for Training {
    const LINE: &'static str = "training";
    const STEP: Step = Step::People;
    const WHAT: &'static str = "training-one";

    fn all(plan: &Plan) -> &[Self] {
        &plan.training
    }

    fn edit(all: Vec<Self>) -> Edit {
        Edit::Training(all)
    }

    fn part(at: usize) -> Part {
        Part::Training(at)
    }

    fn fresh(cx: &Cx<'_>) -> Self {
        Self {
            id: listed::fresh_id("training", &cx.plan.training, |of| &of.id),
            audience: None,
            name: String::new(),
            span: Span::single(cx.now.unwrap_or(cx.plan.settings.start)),
            people: None,
            cost: Vec::new(),
            repeat: None,
        }
    }

    fn title(&self) -> &str {
        &self.name
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        let people = self.people.map_or_else(String::new, |of| of.to_string());
        let repeat = self
            .repeat
            .map_or_else(String::new, |repeat| cx.locale.duration(repeat));
        let mut rows = vec![
            Row::words(NAME, cx.t("item-name"), cx.plain(&self.name)),
            pick(
                cx,
                AUDIENCE,
                "training-audience",
                self.audience.map_or("", Audience::word),
                words(cx, Audience::ALL, Some("training-for-all"), |of| {
                    (of.word(), of.message())
                }),
            ),
            Row::number(
                SPAN,
                cx.t("training-when"),
                cx.plain(&cx.locale.span(self.span)),
            )
            .typed(self.span.to_string()),
            Row::number(PEOPLE, cx.t("training-people"), cx.plain(&people)),
            Row::number(REPEAT, cx.t("training-again"), cx.plain(&repeat))
                .note(cx.t("training-again-note")),
            Row::gap(),
            Row::heading(cx.t("training-cost")),
        ];
        rows.extend(categories(cx).iter().enumerate().map(|(at, id)| {
            let amount = self.cost.iter().find(|(of, _)| of == id);
            let amount = amount.map(|(_, amount)| *amount);
            Row::number(
                Spot::of(COST, at),
                cx.plain(&cx.locale.category(id)),
                amount.map_or_else(Safe::default, |of| edits::estimate_text(cx, of)),
            )
            .typed(amount.map_or_else(String::new, |of| edits::estimate_typed(cx, of)))
        }));
        let count = calc::occurrences(self, cx.plan.end()).len();
        rows.push(Row::text(
            cx.say("training-times", &[("count", Arg::Count(count))]),
        ));
        rows
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        match spot {
            NAME if text.is_empty() => Err(cx.t("fault-name")),
            NAME => {
                self.id =
                    listed::id_for(&self.id, &self.name, text, &cx.plan.training, |of| &of.id);
                text.clone_into(&mut self.name);
                Ok(cx.plain(text))
            }
            AUDIENCE => {
                self.audience = Audience::parse(text);
                let name = self.audience.map_or("training-for-all", Audience::message);
                Ok(cx.t(name))
            }
            SPAN => {
                let span = cx.locale.read_span(text);
                self.span = span.map_err(|fault| cx.fault(&fault))?;
                Ok(cx.plain(&cx.locale.span(self.span)))
            }
            PEOPLE => {
                let count = text.parse().map_err(|_| cx.t("fault-count"));
                self.people = optional(text, |_| count)?;
                Ok(cx.plain(text))
            }
            REPEAT => {
                self.repeat = optional(text, |text| {
                    let repeat = cx.locale.read_duration(text);
                    repeat.map_err(|fault| cx.fault(&fault))
                })?;
                Ok(self.repeat.map_or_else(Safe::default, |repeat| {
                    cx.plain(&cx.locale.duration(repeat))
                }))
            }
            Spot {
                name: COST, item, ..
            } => {
                let all = categories(cx);
                let id = all.get(item).ok_or_else(Safe::default)?;
                let amount = optional(text, |text| edits::estimate(cx, text))?;
                Ok(put(cx, &mut self.cost, id, amount))
            }
            _ => Err(Safe::default()),
        }
    }
}

/// Puts an amount into its category; nothing takes it out.
fn put(cx: &Cx<'_>, cost: &mut Vec<(Id, Estimate)>, id: &Id, amount: Option<Estimate>) -> Safe {
    match (amount, cost.iter_mut().find(|(of, _)| of == id)) {
        (Some(amount), Some((_, place))) => *place = amount,
        (Some(amount), None) => cost.push((id.clone(), amount)),
        (None, _) => cost.retain(|(of, _)| of != id),
    }
    amount.map_or_else(Safe::default, |amount| edits::estimate_text(cx, amount))
}
