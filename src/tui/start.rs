//! New plans, and an example to look around in.

use chrono::Datelike;

use super::{
    app::{App, Screen},
    going,
    steps::{Page, Step},
    work::{Way, Work},
};
use crate::{
    locale::starter::{self, Template},
    plan::{Money, Plan, Quarter},
    yaml,
};

impl App {
    /// Starts a new plan on a way.
    pub fn start(&mut self, way: Way) {
        // who wants the first 90 days only names the quick wins
        let template = if way == Way::Short {
            Template::Blank
        } else {
            Template::Starter
        };
        let plan = self.fresh(template);
        self.show(plan, way, Step::Company);
    }

    /// An example: a starter plan of a made-up company.
    pub fn example(&mut self) {
        let mut plan = self.fresh(Template::Starter);
        let name = self.locale.text("example-company");
        plan.company.name = name;
        plan.company.revenue = Money::from_units(20_000_000, plan.company.currency).ok();
        plan.company.employees = Some(120);
        self.show(plan, Way::Tabs, Step::Overview);
    }

    fn fresh(&self, template: Template) -> Plan {
        let (year, month) = (self.today.year(), self.today.month());
        let now = Quarter::of_month(year, month, 1).unwrap_or(Quarter::first_of(year));
        // a plan made late in the year begins with the next one
        let start = if now.of_year() == 4 {
            now.next()
        } else {
            Quarter::first_of(now.year())
        };
        starter::plan(
            &self.guidelines,
            &yaml::beginning(),
            &self.locale,
            start,
            template,
        )
    }

    fn show(&mut self, plan: Plan, way: Way, step: Step) {
        let mut work = Work::new(plan, way, None, &self.guidelines);
        work.page = Page::of(step);
        self.show_work(work);
        going::arrive(self);
    }

    /// Shows a plan at work.
    pub fn show_work(&mut self, work: Work) {
        self.locale = self.locale.for_plan(&work.plan);
        self.layers.clear();
        self.screen = Screen::Work(Box::new(work));
    }
}
