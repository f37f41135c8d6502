//! A risk of the whole plan as a thing of a list.

use super::{super::listed::Listed, all, list};
use crate::{
    locale::Safe,
    plan::{Edit, Plan, Risk},
    tui::{
        forms::Form,
        rows::{Row, Spot},
        steps::{Cx, Part, Step},
    },
};

impl Listed for Risk {
    const LINE: &'static str = "risk";
    const STEP: Step = Step::Risks;
    const WHAT: &'static str = "item-risk";
    const SORTED: bool = true;

    fn all(plan: &Plan) -> &[Self] {
        &plan.risks
    }

    fn edit(all: Vec<Self>) -> Edit {
        Edit::Risks(all)
    }

    fn part(at: usize) -> Part {
        Part::PlanRisk(at)
    }

    fn fresh(_: &Cx<'_>) -> Self {
        Self::default()
    }

    fn title(&self) -> &str {
        &self.name
    }

    fn rows(&self, cx: &Cx<'_>) -> Vec<Row> {
        Form::rows(self, cx)
    }

    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe> {
        Form::set(self, cx, spot, text)
    }

    fn beside(cx: &Cx<'_>, at: usize) -> Option<Spot> {
        list::beside(cx, &all(cx)?, Spot::of(Self::LINE, at))
    }
}
