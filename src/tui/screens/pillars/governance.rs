//! Rules that must stand: the standard set, which a plan may add to, with who makes each and whether it stands.

use super::super::listed::{self, Listed};
use crate::{
    locale::Safe,
    plan::{Arg, Edit, GovernanceItem, Id, Plan},
    tui::{
        actions::Do,
        forms::fields::pick,
        rows::{Row, Spot},
        steps::{Answer, Cx, Part, Step},
        theme::{Sign, Tone},
    },
};

/// A standard rule that the plan does not have yet, by its position in the set.
pub const STANDARD: &str = "governance_standard";
/// The standard set: ids in the file, and the messages of their names.
const SET: [(&str, &str); 5] = [
    ("access", "governance-access"),
    ("approval", "governance-approval"),
    ("privacy", "governance-privacy"),
    ("incidents", "governance-incidents"),
    ("security-concept", "governance-security-concept"),
];
const NAME: Spot = Spot::new("governance_name");
const INITIATIVE: Spot = Spot::new("governance_initiative");
const DONE: Spot = Spot::new("governance_done");

/// What a rule is called: by its own name, else by that of the standard set.
fn called(cx: &Cx<'_>, rule: &GovernanceItem) -> Safe {
    let standard = SET.iter().find(|(id, _)| *id == rule.id.as_str());
    match (rule.name.trim(), standard) {
        ("", Some((_, message))) => cx.t(message),
        _ => listed::called(cx, rule),
    }
}

/// The rules that the plan has, then those of the standard set that it has not.
pub fn list(cx: &Cx<'_>) -> Vec<Row> {
    let all = &cx.plan.governance;
    let done = all.iter().filter(|rule| rule.done).count();
    let mut rows = Vec::new();
    if !all.is_empty() {
        let args = [("done", Arg::Count(done)), ("count", Arg::Count(all.len()))];
        rows.push(Row::text(cx.say("governance-standing", &args)));
    }
    rows.push(
        Row::columns(cx.t("governance-rule"), Safe::default())
            .word(cx.t("governance-stands"))
            .word(cx.t("governance-maker")),
    );
    for (at, rule) in all.iter().enumerate() {
        let maker = rule.initiative.as_ref().map_or_else(Safe::default, |id| {
            let item = cx.plan.initiative(id.as_str());
            cx.plain(item.map_or(id.as_str(), |item| item.name.as_str()))
        });
        let stands = if rule.done {
            format!(
                "{} {}",
                cx.theme.sign(Sign::Good),
                cx.locale.text("word-yes")
            )
        } else {
            cx.locale.text("word-not-yet")
        };
        let tone = if rule.done { Tone::Good } else { Tone::Plain };
        rows.push(
            Row::item(
                Spot::of(GovernanceItem::LINE, at),
                called(cx, rule),
                Safe::default(),
            )
            .word(Safe::line(&stands))
            .word(maker)
            .tone(tone),
        );
    }
    for (at, (_, message)) in missing(cx.plan) {
        rows.push(
            Row::item(Spot::of(STANDARD, at), cx.t(message), Safe::default())
                .word(cx.t("governance-not-in-plan"))
                .tone(Tone::Dim),
        );
    }
    rows.push(listed::adder::<GovernanceItem>(cx, "governance-add"));
    rows
}

fn missing(plan: &Plan) -> impl Iterator<Item = (usize, &'static (&'static str, &'static str))> {
    SET.iter().enumerate().filter(|(_, (id, _))| {
        let mut all = plan.governance.iter();
        !all.any(|rule| rule.id.as_str() == *id)
    })
}

/// What a key does on a standard rule that is not in the plan: it comes in.
pub fn act(cx: &Cx<'_>, does: Do, at: usize) -> Answer {
    match (does, SET.get(at)) {
        (Do::Accept | Do::Edit | Do::Open | Do::Add, Some((id, message))) => {
            let rule = GovernanceItem {
                id: Id::slug(id),
                name: cx.locale.text(message),
                initiative: None,
                done: false,
            };
            listed::add(cx, rule)
        }
        _ => Answer::Nothing,
    }
}

impl Listed for GovernanceItem {
    const LINE: &'static str = "governance";
    const STEP: Step = Step::Pillars;
    const WHAT: &'static str = "governance-one";

    fn all(plan: &Plan) -> &[Self] {
        &plan.governance
    }

    fn edit(all: Vec<Self>) -> Edit {
        Edit::Governance(all)
    }

    fn part(at: usize) -> Part {
        Part::Governance(at)
    }

    fn fresh(cx: &Cx<'_>) -> Self {
        Self {
            id: listed::fresh_id("rule", &cx.plan.governance, |of| &of.id),
            name: String::new(),
            initiative: None,
            done: false,
        }
    }

    fn title(&self) -> &str {
        &self.name
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        let none = std::iter::once((String::new(), cx.t("choice-none")));
        let initiatives = cx.plan.initiatives.iter();
        let makers =
            none.chain(initiatives.map(|item| (item.id.to_string(), cx.plain(&item.name))));
        vec![
            Row::words(NAME, cx.t("item-name"), cx.plain(&self.name)),
            pick(
                cx,
                INITIATIVE,
                "governance-maker",
                self.initiative.as_ref().map_or("", Id::as_str),
                makers.collect(),
            ),
            Row::tick(DONE, cx.t("governance-stands"), Safe::default(), self.done),
        ]
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        match spot {
            NAME if text.is_empty() => Err(cx.t("fault-name")),
            NAME => {
                self.id =
                    listed::id_for(&self.id, &self.name, text, &cx.plan.governance, |of| &of.id);
                text.clone_into(&mut self.name);
                Ok(cx.plain(text))
            }
            INITIATIVE => {
                let item = cx.plan.initiative(text);
                self.initiative = item.map(|item| item.id.clone());
                Ok(item.map_or_else(|| cx.t("choice-none"), |item| cx.plain(&item.name)))
            }
            DONE => {
                self.done = text == "yes";
                Ok(cx.yes_no(self.done))
            }
            _ => Err(Safe::default()),
        }
    }
}
