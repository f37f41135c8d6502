//! The team: posts on the line of time, and what initiatives ask of them.

use super::super::listed::{self, Listed};
use crate::{
    calc,
    locale::Safe,
    plan::{Arg, Edit, Guidelines, Money, Number, Plan, Quarter, Share, Span, TeamEntry},
    tui::{
        forms::fields::{money_row, optional, quarter, quarter_row, quarter_text},
        rows::{Bar, Row, Spot},
        steps::{Cx, Part, Step, edits, years_row},
        theme::Tone,
    },
};

const COST: Spot = Spot::new("team_cost");
const ROLE: Spot = Spot::new("team_role");
const FTE: Spot = Spot::new("team_fte");
const FROM: Spot = Spot::new("team_from");
const UNTIL: Spot = Spot::new("team_until");
const PAID: Spot = Spot::new("team_paid");

/// The posts, each with its size by quarter and its cost.
pub fn list(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = vec![Row::heading(cx.t("people-team"))];
    let plan = cx.plan;
    let line = plan.quarters();
    let asked: Vec<Number> = line
        .into_iter()
        .flat_map(Span::iter)
        .map(|quarter| calc::posts_asked_in(plan, quarter))
        .collect();
    let there: Vec<Number> = line
        .into_iter()
        .flat_map(Span::iter)
        .map(|quarter| calc::posts_in(plan, quarter))
        .collect();
    let is_asked = asked.iter().any(|posts| *posts > Number::ZERO);
    if plan.team.is_empty() {
        rows.push(Row::text(cx.t("team-none")).tone(Tone::Dim));
    }
    if !plan.team.is_empty() || is_asked {
        rows.push(
            Row::columns(cx.t("team-role"), cx.t("team-fte"))
                .cell(cx.unit("team-year"))
                .cell(cx.t("team-paid-short")),
        );
        if let Some(line) = line {
            rows.push(years_row(cx, line).cell(Safe::default()));
        }
    }
    let most = there
        .iter()
        .chain(&asked)
        .copied()
        .max()
        .unwrap_or_default();
    for (at, entry) in plan.team.iter().enumerate() {
        let mut row = Row::item(
            Spot::of(TeamEntry::LINE, at),
            listed::called(cx, entry),
            cx.plain(&cx.locale.number(entry.fte)),
        )
        .amount(per_year(entry))
        .cell(cx.percent(entry.paid_by_plan))
        .figure(&format!("team.{}", entry.id));
        if let Some(line) = line {
            let size = |quarter| {
                let works = calc::works_in(plan, entry, quarter);
                if works { entry.fte } else { Number::ZERO }
            };
            let sizes: Vec<Number> = line.iter().map(size).collect();
            row = row.bar(levels(line, &sizes, most));
        }
        if entry.full_cost.is_zero() {
            row = row.note(cx.t("team-no-cost")).tone(Tone::Warn);
        }
        rows.push(row);
    }
    if let Some(line) = line {
        let sum = |label: &str, sizes: &[Number]| {
            let largest = sizes.iter().copied().max().unwrap_or_default();
            Row::total(cx.t(label), cx.plain(&cx.locale.number(largest)))
                .bar(levels(line, sizes, most))
        };
        if plan.team.len() > 1 {
            let costs = Money::sum(plan.team.iter().map(per_year)).unwrap_or_default();
            rows.push(sum("team-together", &there).amount(costs));
        }
        if is_asked {
            rows.push(sum("team-asked", &asked));
        }
        rows.extend(short(cx, line, &there, &asked));
    }
    rows.push(listed::adder::<TeamEntry>(cx, "team-add"));
    rows
}

/// What a post costs a year, whoever pays.
fn per_year(entry: &TeamEntry) -> Money {
    let whole = TeamEntry {
        paid_by_plan: Share::WHOLE,
        ..entry.clone()
    };
    calc::team_per_year(&whole).unwrap_or_default()
}

/// Sizes as heights on the line of time.
pub fn levels(line: Span, sizes: &[Number], most: Number) -> Bar {
    let part = |size: &Number| match most.as_f64() {
        most if most > 0.0 => size.as_f64() / most,
        _ => 0.0,
    };
    Bar::Levels {
        line,
        levels: sizes.iter().map(part).collect(),
    }
}

/// When more is asked than there is, in words.
fn short(cx: &Cx<'_>, line: Span, there: &[Number], asked: &[Number]) -> Option<Row> {
    let mut quarters = line.iter().zip(there).zip(asked);
    let ((first, has), asks) = quarters.find(|((_, has), asks)| asks > has)?;
    let more = quarters.filter(|((_, has), asks)| asks > has).count();
    let args = [
        ("quarter", Arg::Quarter(first)),
        ("asked", Arg::Number(*asks)),
        ("there", Arg::Number(*has)),
        ("more", Arg::Count(more)),
    ];
    Some(Row::text(cx.say("team-short", &args)).tone(Tone::Warn))
}

impl Listed for TeamEntry {
    const LINE: &'static str = "team";
    const STEP: Step = Step::People;
    const WHAT: &'static str = "team-entry";

    fn all(plan: &Plan) -> &[Self] {
        &plan.team
    }

    fn edit(all: Vec<Self>) -> Edit {
        Edit::Team(all)
    }

    fn part(at: usize) -> Part {
        Part::Team(at)
    }

    fn fresh(cx: &Cx<'_>) -> Self {
        let start = cx.plan.settings.start;
        Self {
            id: listed::fresh_id("post", &cx.plan.team, |of| &of.id),
            role: String::new(),
            // the guidelines have the team in the second year
            from: Quarter::first_of(start.year().saturating_add(1)).min(cx.plan.end()),
            until: None,
            fte: Number::whole(1),
            full_cost: Money::ZERO,
            paid_by_plan: Share::WHOLE,
        }
    }

    fn title(&self) -> &str {
        &self.role
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        let known = (!self.full_cost.is_zero()).then_some(self.full_cost);
        let example = Guidelines::amount(cx.guidelines.full_cost, cx.plan.currency());
        let last = match self.until {
            None => cx.t("until-the-end"),
            until => quarter_text(cx, until),
        };
        vec![
            // without it the file holds no post at all
            money_row(cx, COST, "team-full-cost", known)
                .note(cx.say("team-full-cost-note", &[("amount", Arg::Money(example))])),
            Row::words(ROLE, cx.t("team-role"), cx.plain(&self.role)),
            Row::number(FTE, cx.t("team-fte"), cx.plain(&cx.locale.number(self.fte))),
            quarter_row(cx, FROM, "word-from", Some(self.from)),
            Row::number(UNTIL, cx.t("word-until"), last).typed(
                self.until
                    .map_or_else(String::new, |until| cx.locale.quarter(until)),
            ),
            Row::number(PAID, cx.t("team-paid"), cx.percent(self.paid_by_plan))
                .note(cx.t("team-paid-note")),
            Row::gap(),
            Row::line(cx.t("team-a-year"), Safe::default())
                .worth(per_year(self), true)
                .figure(&format!("team.{}", self.id)),
        ]
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        match spot {
            COST => {
                self.full_cost = edits::amount(cx, text)?;
                Ok(cx.money(self.full_cost))
            }
            ROLE if text.is_empty() => Err(cx.t("fault-name")),
            ROLE => {
                self.id = listed::id_for(&self.id, &self.role, text, &cx.plan.team, |of| &of.id);
                text.clone_into(&mut self.role);
                Ok(cx.plain(text))
            }
            FTE => {
                self.fte = edits::number(cx, text)?;
                Ok(cx.plain(&cx.locale.number(self.fte)))
            }
            FROM => {
                let from = quarter(cx, text)?;
                if self.until.is_some_and(|until| until < from) {
                    return Err(cx.t("fault-until"));
                }
                self.from = from;
                Ok(quarter_text(cx, Some(from)))
            }
            UNTIL => {
                let until = optional(text, |text| quarter(cx, text))?;
                if until.is_some_and(|until| until < self.from) {
                    return Err(cx.t("fault-until"));
                }
                self.until = until;
                Ok(match until {
                    None => cx.t("until-the-end"),
                    until => quarter_text(cx, until),
                })
            }
            PAID => {
                self.paid_by_plan = edits::share(cx, text)?;
                Ok(cx.percent(self.paid_by_plan))
            }
            _ => Err(Safe::default()),
        }
    }
}
