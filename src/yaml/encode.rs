//! From plan to values, in the order of the file format.

mod lists;

use super::value::{MapOf, Value};
use crate::plan::{
    Actual, Audience, Benefit, BenefitKind, Booked, Budget, ByCategory, Company, Cost, CostItem,
    CouncilDuty, Currency, Estimate, FundingStatus, Horizon, Initiative, Money, Number, PaidBy,
    Per, Pillar, Plan, PlanB, Quarter, Ramp, Risk, RiskKind, RunningCost, Share, Size, Status,
    TeamEntry, Training, Unspent, Worth,
};
use lists::{
    ai_act, champions, data_sources, draws, governance, id, ids, kpi, measurements, muted, period,
    phase, pillars, processes, review, scenarios, settings, shares_by_id, vendors, weeks, when,
};

/// A whole plan.
pub fn plan(plan: &Plan) -> Value {
    let encoder = Encoder {
        currency: plan.currency(),
        start: plan.settings.start,
    };
    encoder.plan(plan)
}

/// Knows how many decimals amounts have, and when the plan starts.
struct Encoder {
    currency: Currency,
    start: Quarter,
}

fn list<T>(items: &[T], encode: impl FnMut(&T) -> Value) -> Value {
    Value::List(items.iter().map(encode).collect())
}

impl Encoder {
    fn plan(&self, plan: &Plan) -> Value {
        let unspent = plan.unspent.unwrap_or(Unspent::Carried);
        let map = MapOf::new()
            .put("format", Value::plain(1))
            .put("company", self.company(&plan.company))
            .put("plan", settings(&plan.settings))
            .put("budget", self.budget(&plan.budget))
            .filled(
                "funding",
                list(&plan.funding, |item| {
                    MapOf::new()
                        .put("id", Value::text(item.id.as_str()))
                        .said("name", &item.name)
                        .put("amount", self.money(item.amount))
                        .put("quarter", Value::plain(item.quarter))
                        .put("category", Value::text(item.category.as_str()))
                        .unless("status", item.status.word(), &FundingStatus::Applied.word())
                        .done()
                }),
            )
            .filled("pillars", pillars(plan))
            .filled("phases", list(&plan.phases, phase))
            .filled("processes", processes(plan))
            .filled(
                "initiatives",
                list(&plan.initiatives, |item| self.initiative(item)),
            )
            .filled("costs", list(&plan.costs, |item| self.cost_item(item)))
            .filled("team", list(&plan.team, |item| self.team(item)))
            .filled("training", list(&plan.training, |item| self.training(item)))
            .filled("champions", champions(plan))
            .filled("governance", governance(plan))
            .filled("vendors", vendors(plan))
            .filled("data_sources", data_sources(plan))
            .filled("risks", list(&plan.risks, |risk| self.risk(risk)))
            .filled("kpis", list(&plan.kpis, kpi))
            .filled("first_90_days", weeks(plan))
            .filled("scenarios", scenarios(&plan.scenarios));
        let map = match &plan.simulation {
            Some(simulation) => map.put("simulation", draws(simulation)),
            None => map,
        };
        let map = map.filled("actuals", list(&plan.actuals, |item| self.actual(item)));
        let map = match plan.unspent {
            Some(unspent) => map.put("unspent", Value::plain(unspent.word())),
            None => map.unless("unspent", unspent.word(), &unspent.word()),
        };
        map.filled("measurements", measurements(plan))
            .filled("reviews", list(&plan.reviews, review))
            .filled("rules", muted(plan))
            .done()
    }

    fn money(&self, amount: Money) -> Value {
        Value::Plain(amount.file_text(self.currency))
    }

    fn estimate(&self, estimate: Estimate) -> Value {
        if estimate.is_exact() {
            return self.money(estimate.likely());
        }
        MapOf::new()
            .put("low", self.money(estimate.low()))
            .put("likely", self.money(estimate.likely()))
            .put("high", self.money(estimate.high()))
            .done()
    }

    fn by_category(&self, amounts: &ByCategory) -> MapOf {
        amounts.iter().fold(MapOf::new(), |map, (id, amount)| {
            map.put(id.to_string(), self.estimate(*amount))
        })
    }

    fn company(&self, company: &Company) -> Value {
        let vat = company.vat.word();
        let map = MapOf::new().said("name", &company.name);
        let map = match company.revenue {
            Some(revenue) => map.put("revenue", self.money(revenue)),
            None => map,
        };
        let map = map
            .maybe("revenue_year", company.revenue_year)
            .put("currency", Value::plain(company.currency));
        let map = if company.vat_stated {
            map.put("vat", Value::plain(vat))
        } else {
            map.unless("vat", vat, &vat)
        };
        map.maybe("employees", company.employees)
            .said("country", &company.country)
            .said("sector", &company.sector)
            .unless("fiscal_year_start", company.fiscal_year_start, &1)
            .maybe("works_council", company.works_council)
            .done()
    }

    fn budget(&self, budget: &Budget) -> Value {
        let map = MapOf::new();
        let map = match budget.size {
            Size::Rate(rate) => map.put("rate", Value::plain(rate)),
            Size::Amount(amount) => map.put("amount", self.money(amount)),
        };
        map.unless("reserve", budget.reserve, &Share::ZERO)
            .put("periods", list(&budget.periods, period))
            .put("categories", shares_by_id(&budget.categories))
            .filled(
                "pillars",
                Value::shares(
                    budget
                        .pillars
                        .iter()
                        .map(|(pillar, share)| (pillar.word(), *share)),
                ),
            )
            .filled(
                "changes",
                list(&budget.changes, |change| {
                    MapOf::new()
                        .put("quarter", Value::plain(change.quarter))
                        .put("category", Value::text(change.category.as_str()))
                        .put("amount", self.money(change.amount))
                        .said("reason", &change.reason)
                        .done()
                }),
            )
            .done()
    }

    fn initiative(&self, item: &Initiative) -> Value {
        let cost = match &item.cost {
            Cost::Total(amounts) => self.by_category(amounts).done(),
            Cost::ByQuarter(quarters) => quarters
                .iter()
                .fold(MapOf::new(), |map, (quarter, amounts)| {
                    map.put(quarter.to_string(), self.by_category(amounts).done())
                })
                .done(),
        };
        let map = MapOf::new()
            .put("id", Value::text(item.id.as_str()))
            .said("name", &item.name)
            .maybe("pillar", item.pillar.map(Pillar::word))
            .maybe("horizon", item.horizon.map(Horizon::word));
        let map = id(map, "phase", item.phase.as_ref())
            .said("department", &item.department)
            .maybe("span", item.span)
            .maybe("go_live", item.go_live)
            .unless("status", item.status.word(), &Status::Planned.word())
            .maybe("progress", item.progress)
            .said("owner", &item.owner)
            .unless("important", item.important, &false)
            .unless("core_process", item.core_process, &false)
            .filled("integrates", Value::texts(&item.integrates))
            .filled("cost", cost)
            .filled("spread", Value::plains(&item.spread));
        let map = match &item.running_cost {
            Some(running) => map.put("running_cost", self.running_cost(running)),
            None => map,
        };
        let benefits = item.benefits.iter().map(|benefit| self.benefit(benefit));
        let map = map
            .filled("benefit", Value::OneOrMany(benefits.collect()))
            .maybe("fte", item.fte)
            .filled("needs", ids(&item.needs))
            .filled("with", ids(&item.with))
            .filled("vendors", ids(&item.vendors))
            .filled("data", ids(&item.data));
        let map = match &item.ai_act {
            Some(act) => map.put("ai_act", ai_act(act)),
            None => map,
        };
        map.maybe("personal_data", item.personal_data)
            .maybe("works_council", item.works_council.map(CouncilDuty::word))
            .filled("risks", list(&item.risks, |risk| self.risk(risk)))
            .filled("kpis", list(&item.kpis, kpi))
            .said("lessons", &item.lessons)
            .said("notes", &item.notes)
            .done()
    }

    fn running_cost(&self, running: &RunningCost) -> Value {
        self.by_category(&running.amounts)
            .unless("paid_by", running.paid_by.word(), &PaidBy::Line.word())
            .maybe("line_from", running.line_from)
            .done()
    }

    fn benefit(&self, benefit: &Benefit) -> Value {
        let map = MapOf::new().unless("kind", benefit.kind.word(), &BenefitKind::Cash.word());
        let map = id(map, "process", benefit.process.as_ref());
        let map = match &benefit.worth {
            Worth::PerYear(amount) => map.put("per_year", self.estimate(*amount)),
            Worth::Hours {
                hours_per_month,
                hour_cost,
                realised,
            } => map
                .put("hours_per_month", Value::plain(hours_per_month))
                .put("hour_cost", self.money(*hour_cost))
                .unless("realised", *realised, &Share::WHOLE),
        };
        match &benefit.ramp {
            Ramp::AtOnce => map,
            Ramp::Over(duration) => map.put("ramp", Value::plain(duration)),
            Ramp::Steps(shares) => map.put("ramp", Value::plains(shares)),
        }
        .done()
    }

    fn risk(&self, risk: &Risk) -> Value {
        let map = MapOf::new()
            .maybe("kind", risk.kind.map(RiskKind::word))
            .said("name", &risk.name)
            .maybe("probability", risk.probability);
        let map = match risk.impact {
            Some(impact) => map.put("impact", self.money(impact)),
            None => map,
        };
        let map = map.said("response", &risk.response);
        match &risk.plan_b {
            None => map,
            Some(PlanB::Text(text)) => map.put("plan_b", Value::text(text)),
            Some(PlanB::Full {
                trigger,
                action,
                cost,
                benefit,
                delay,
            }) => map.put(
                "plan_b",
                MapOf::new()
                    .said("trigger", trigger)
                    .said("do", action)
                    .maybe("cost", *cost)
                    .maybe("benefit", *benefit)
                    .maybe("delay", *delay)
                    .done(),
            ),
        }
        .done()
    }

    fn cost_item(&self, item: &CostItem) -> Value {
        MapOf::new()
            .put("id", Value::text(item.id.as_str()))
            .said("name", &item.name)
            .put("category", Value::text(item.category.as_str()))
            .maybe("pillar", item.pillar.map(Pillar::word))
            .put("amount", self.money(item.amount))
            .unless("per", item.per.word(), &Per::Once.word())
            .unless("from", item.from, &self.start)
            .maybe("until", item.until)
            .unless("paid_by", item.paid_by.word(), &PaidBy::Plan.word())
            .maybe("line_from", item.line_from)
            .done()
    }

    fn team(&self, item: &TeamEntry) -> Value {
        MapOf::new()
            .put("id", Value::text(item.id.as_str()))
            .said("role", &item.role)
            .unless("from", item.from, &self.start)
            .maybe("until", item.until)
            .unless("fte", item.fte, &Number::ONE)
            .put("full_cost", self.money(item.full_cost))
            .unless("paid_by_plan", item.paid_by_plan, &Share::WHOLE)
            .done()
    }

    fn training(&self, item: &Training) -> Value {
        MapOf::new()
            .put("id", Value::text(item.id.as_str()))
            .maybe("audience", item.audience.map(Audience::word))
            .said("name", &item.name)
            .put("span", Value::plain(item.span))
            .maybe("people", item.people)
            .filled("cost", self.by_category(&item.cost).done())
            .maybe("repeat", item.repeat)
            .done()
    }

    fn actual(&self, item: &Actual) -> Value {
        let map = when(MapOf::new(), item.when).said("ref", &item.reference);
        let map = match &item.booked {
            Booked::Initiative(of) => id(map, "initiative", Some(of)),
            Booked::Team(of) => id(map, "team", Some(of)),
            Booked::Cost(of) => id(map, "cost", Some(of)),
            Booked::Training(of) => id(map, "training", Some(of)),
            Booked::Plan => map,
        };
        let map = id(map, "category", item.category.as_ref());
        let map = match item.amount {
            Some(amount) => map.put("amount", self.money(amount)),
            None => map,
        };
        let map = match item.benefit {
            Some(benefit) => map.put("benefit", self.money(benefit)),
            None => map,
        };
        map.said("note", &item.note).done()
    }
}
