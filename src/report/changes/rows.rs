//! Sorts what changed into money, time, initiatives and the rest, and gives each row its words.

use std::collections::HashMap;

use super::{Changes, Group, Kind, Row, Version, money::apart, words::MOST};
use crate::{
    calc::InitiativeFigures,
    locale::fit,
    plan::{Arg, Id, Initiative, Plan},
    yaml::Change,
};

/// The names of inputs of the budget and keys of initiatives that have words of their own.
const LABELS: [(&str, &str); 16] = [
    ("company.revenue", "change-revenue"),
    ("budget.rate", "change-rate"),
    ("plan.start", "change-start"),
    ("name", "change-name"),
    ("id", "change-id"),
    ("status", "item-status"),
    ("pillar", "item-pillar"),
    ("horizon", "item-horizon"),
    ("phase", "item-phase"),
    ("department", "item-department"),
    ("owner", "item-owner"),
    ("needs", "item-needs"),
    ("important", "item-important"),
    ("works_council", "item-council"),
    ("personal_data", "item-personal"),
    ("notes", "item-notes"),
];

impl Changes {
    /// Puts one change where it belongs.
    pub(super) fn sort_in(&mut self, change: Change, old: Version<'_>, new: Version<'_>) {
        let steps: Vec<&str> = change.path.steps().collect();
        match steps.as_slice() {
            ["initiatives", _] => self.whole_initiative(&change, old, new),
            ["initiatives", _, "span" | "go_live"] => {
                let label =
                    self.of_subject(&change, "change-live", steps.last() == Some(&"go_live"));
                let row = self.row(change, label);
                self.time.push(row);
            }
            ["initiatives", id, key @ ..] => {
                let label = self.label(&key.join("."));
                let id = (*id).to_owned();
                let row = self.row(change, label);
                self.of_initiative(&id, new.plan, row);
            }
            ["phases", id] => {
                let span = |plan: &Plan| {
                    let phase = plan.phases.iter().find(|phase| phase.id.as_str() == *id);
                    phase.map(|phase| Arg::Span(phase.span))
                };
                let came = change.before.is_none();
                let (before, after) = (
                    span(old.plan).filter(|_| !came),
                    span(new.plan).filter(|_| came),
                );
                let label = self.of_subject(&change, "", false);
                let row = self.row(
                    Change {
                        before,
                        after,
                        ..change
                    },
                    label,
                );
                self.time.push(row);
            }
            ["phases", _, "span"] | ["phases", _, "milestones", ..] => {
                let done = steps.last() == Some(&"done");
                let label = self.of_subject(&change, "change-done", done);
                let row = self.row(change, label);
                self.time.push(row);
            }
            ["plan", "start"] => {
                let label = self.label("plan.start");
                let row = self.row(change, label);
                self.time.push(row);
            }
            ["budget" | "funding", ..] | ["company", "revenue" | "currency"] => {
                let label = self.label(&change.path.to_string());
                let row = self.row(change, label);
                self.money.push(row);
            }
            _ => {
                let label = super::super::safe(&change.path.to_string());
                let row = self.row(change, label);
                self.other.push(row);
            }
        }
    }

    fn whole_initiative(&mut self, change: &Change, old: Version<'_>, new: Version<'_>) {
        let came = change.before.is_none();
        let (side, kind) = if came {
            (new, Kind::Added)
        } else {
            (old, Kind::Removed)
        };
        let Some(id) = change.path.steps().nth(1) else {
            return;
        };
        let all = side.plan.initiatives.iter().zip(&side.figures.initiatives);
        let Some((item, figures)) = all.into_iter().find(|(item, _)| item.id.as_str() == id) else {
            return;
        };
        let path = |key: &str| format!("initiatives.{id}.{key}");
        let facts = [
            ("span", "change-span", item.span.map(Arg::Span)),
            (
                "status",
                "item-status",
                Some(Arg::Text(item.status.word().to_owned())),
            ),
            ("cost", "report-cost", Some(Arg::Money(figures.cost))),
            (
                "benefit_per_year",
                "report-benefit-year",
                Some(Arg::Money(figures.benefit_per_year)),
            ),
        ];
        let rows = facts.into_iter().filter_map(|(key, label, fact)| {
            let (before, after) = if came {
                (None, Some(fact?))
            } else {
                (Some(fact?), None)
            };
            Some(Row {
                path: path(key),
                label: self.after.text(label),
                before,
                after,
                difference: None,
                is_detail: false,
            })
        });
        let group = Group {
            id: id.to_owned(),
            name: name(item),
            kind,
            rows: rows.collect(),
        };
        self.initiatives.push(group);
    }

    /// One row of an initiative of the new plan. Rows of one initiative come one after the other.
    fn of_initiative(&mut self, id: &str, plan: &Plan, row: Row) {
        match self.initiatives.last_mut().filter(|group| group.id == id) {
            Some(group) => group.rows.push(row),
            None => self.initiatives.push(Group {
                id: id.to_owned(),
                name: plan.initiative(id).map(name).unwrap_or_default(),
                kind: Kind::Changed,
                rows: vec![row],
            }),
        }
    }

    /// Adds what the changes of each initiative come to.
    pub(super) fn finish(&mut self, old: Version<'_>, new: Version<'_>) {
        let was: HashMap<&str, &InitiativeFigures> = old
            .plan
            .initiatives
            .iter()
            .map(|item| item.id.as_str())
            .zip(&old.figures.initiatives)
            .collect();
        let mut groups: HashMap<String, Group> = HashMap::new();
        let mut rest: Vec<Group> = Vec::new();
        for group in std::mem::take(&mut self.initiatives) {
            if group.kind == Kind::Changed {
                groups.insert(group.id.clone(), group);
            } else {
                rest.push(group);
            }
        }
        let same_currency = old.plan.currency() == new.plan.currency();
        for (item, is) in new.plan.initiatives.iter().zip(&new.figures.initiatives) {
            let id = item.id.as_str();
            let group = groups.remove(id);
            let before = group.as_ref().and_then(id_before).unwrap_or(id);
            let figures = was.get(before).map_or_else(Vec::new, |was| {
                self.totals(&item.id, was, is, same_currency)
            });
            if group.is_none() && figures.is_empty() {
                continue;
            }
            let mut group = group.unwrap_or_else(|| Group {
                id: id.to_owned(),
                name: name(item),
                kind: Kind::Changed,
                rows: Vec::new(),
            });
            for figure in &figures {
                let key = figure
                    .path
                    .strip_suffix("_per_year")
                    .unwrap_or(&figure.path);
                let below = format!("{key}.");
                for row in group
                    .rows
                    .iter_mut()
                    .filter(|row| row.path.starts_with(&below))
                {
                    row.is_detail = true;
                }
            }
            group.rows.extend(figures);
            self.initiatives.push(group);
        }
        self.initiatives.extend(rest);
    }

    fn totals(
        &self,
        id: &Id,
        was: &InitiativeFigures,
        is: &InitiativeFigures,
        same: bool,
    ) -> Vec<Row> {
        let quarter = |of: &InitiativeFigures| of.returns.payback.quarter().map(Arg::Quarter);
        let money = |amount| Some(Arg::Money(amount));
        let all = [
            ("cost", "report-cost", money(was.cost), money(is.cost)),
            (
                "running_cost_per_year",
                "item-running",
                money(was.running_cost_per_year),
                money(is.running_cost_per_year),
            ),
            (
                "benefit_per_year",
                "report-benefit-year",
                money(was.benefit_per_year),
                money(is.benefit_per_year),
            ),
            (
                "payback_quarter",
                "returns-payback",
                quarter(was),
                quarter(is),
            ),
        ];
        let differ = all
            .into_iter()
            .filter(|(.., before, after)| before != after);
        differ
            .map(|(key, label, before, after)| Row {
                path: format!("initiatives.{id}.{key}"),
                label: self.after.text(label),
                difference: apart(before.as_ref(), after.as_ref(), same),
                before,
                after,
                is_detail: false,
            })
            .collect()
    }

    fn row(&self, change: Change, label: String) -> Row {
        let same = self.before.currency() == self.after.currency();
        Row {
            path: change.path.to_string(),
            label,
            difference: apart(change.before.as_ref(), change.after.as_ref(), same),
            before: change.before,
            after: change.after,
            is_detail: false,
        }
    }

    /// The words for a key, or the key itself.
    fn label(&self, key: &str) -> String {
        let known = LABELS.iter().find(|(name, _)| *name == key);
        known.map_or_else(|| super::super::safe(key), |(_, id)| self.after.text(id))
    }

    /// The name of the item that changed, with what of it is meant.
    fn of_subject(&self, change: &Change, what: &str, is_said: bool) -> String {
        let subject = change.subjects.last().cloned().unwrap_or_default();
        let subject = fit(&super::super::safe(&subject), MOST).into_owned();
        if is_said {
            self.after.say(what, &[("name", Arg::Text(subject))])
        } else {
            subject
        }
    }
}

/// The id that an initiative had before.
fn id_before(group: &Group) -> Option<&str> {
    let path = format!("initiatives.{}.id", group.id);
    match &group.rows.iter().find(|row| row.path == path)?.before {
        Some(Arg::Text(before)) => Some(before),
        _ => None,
    }
}

/// The name of an initiative, or its id.
fn name(item: &Initiative) -> String {
    let name = if item.name.is_empty() {
        item.id.as_str()
    } else {
        &item.name
    };
    super::super::safe(name)
}
