//! From plan to values, in the order of the file format.

use super::value::{MapOf, Value};
use crate::plan::{
    Actual, AiAct, Benefit, BenefitKind, Booked, Budget, ByCategory, Company, Cost, CostItem,
    Currency, Decision, Duration, Estimate, FundingStatus, Id, Initiative, Kpi, Money, Number,
    PaidBy, PaybackFrom, Per, Period, Phase, Plan, PlanB, Ramp, Review, Risk, RunningCost,
    Scenario, Settings, Share, Simulation, Size, Status, TeamEntry, Training, Unspent, When, Worth,
};

/// A whole plan.
pub fn plan(plan: &Plan) -> Value {
    let encoder = Encoder {
        currency: plan.currency(),
    };
    encoder.plan(plan)
}

/// Knows how many decimals amounts have.
struct Encoder {
    currency: Currency,
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
            .maybe("pillar", item.pillar.map(|pillar| pillar.word()))
            .maybe("horizon", item.horizon.map(|horizon| horizon.word()));
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
            .maybe("works_council", item.works_council.map(|duty| duty.word()))
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
            .maybe("kind", risk.kind.map(|kind| kind.word()))
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
            .maybe("pillar", item.pillar.map(|pillar| pillar.word()))
            .put("amount", self.money(item.amount))
            .unless("per", item.per.word(), &Per::Once.word())
            .put("from", Value::plain(item.from))
            .maybe("until", item.until)
            .unless("paid_by", item.paid_by.word(), &PaidBy::Plan.word())
            .maybe("line_from", item.line_from)
            .done()
    }

    fn team(&self, item: &TeamEntry) -> Value {
        MapOf::new()
            .put("id", Value::text(item.id.as_str()))
            .said("role", &item.role)
            .put("from", Value::plain(item.from))
            .maybe("until", item.until)
            .unless("fte", item.fte, &Number::ONE)
            .put("full_cost", self.money(item.full_cost))
            .unless("paid_by_plan", item.paid_by_plan, &Share::WHOLE)
            .done()
    }

    fn training(&self, item: &Training) -> Value {
        MapOf::new()
            .put("id", Value::text(item.id.as_str()))
            .maybe("audience", item.audience.map(|audience| audience.word()))
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

fn id(map: MapOf, key: &'static str, id: Option<&Id>) -> MapOf {
    match id {
        Some(id) => map.put(key, Value::text(id.as_str())),
        None => map,
    }
}

fn ids(ids: &[Id]) -> Value {
    Value::texts(ids)
}

fn shares_by_id(shares: &[(Id, Share)]) -> Value {
    Value::shares(shares.iter().map(|(id, share)| (id, *share)))
}

fn when(map: MapOf, when: When) -> MapOf {
    match when {
        When::Quarter(quarter) => map.put("quarter", Value::plain(quarter)),
        When::Month(month) => map.put("month", Value::plain(month)),
        When::Date(date) => map.put("date", Value::plain(date)),
    }
}

fn settings(settings: &Settings) -> Value {
    let map = MapOf::new()
        .said("title", &settings.title)
        .maybe("status", settings.status.map(|status| status.word()))
        .maybe("version", settings.version)
        .put("start", Value::plain(settings.start))
        .said("language", &settings.language)
        .said("region", &settings.region)
        .maybe("as_of", settings.as_of);
    let map = match &settings.decision {
        Some(decision) => map.put("decision", decision_of(decision)),
        None => map,
    };
    map.unless(
        "discount_rate",
        settings.discount_rate,
        &Settings::starting(settings.start).discount_rate,
    )
    .filled("indexation", shares_by_id(&settings.indexation))
    .unless(
        "payback_from",
        settings.payback_from.word(),
        &PaybackFrom::GoLive.word(),
    )
    .unless("evaluation", settings.evaluation, &Duration::years_long(5))
    .done()
}

fn decision_of(decision: &Decision) -> Value {
    MapOf::new()
        .said("ask", &decision.ask)
        .maybe("by", decision.by)
        .said("gate", &decision.gate)
        .done()
}

fn period(period: &Period) -> Value {
    let map = MapOf::new()
        .put("years", Value::plain(period.years))
        .put("share", Value::plain(period.share))
        .said("focus", &period.focus)
        .filled("categories", shares_by_id(&period.categories));
    let map = match &period.quarters {
        Some(quarters) => map.put("quarters", Value::plains(quarters)),
        None => map,
    };
    map.filled("split", Value::shares(period.split.iter().copied()))
        .done()
}

fn pillars(plan: &Plan) -> Value {
    plan.pillars
        .iter()
        .fold(MapOf::new(), |map, item| {
            let texts = MapOf::new()
                .said("name", &item.name)
                .said("goal", &item.goal);
            map.put(item.pillar.word(), texts.done())
        })
        .done()
}

fn phase(phase: &Phase) -> Value {
    MapOf::new()
        .put("id", Value::text(phase.id.as_str()))
        .said("name", &phase.name)
        .put("span", Value::plain(phase.span))
        .said("goal", &phase.goal)
        .filled(
            "milestones",
            list(&phase.milestones, |item| {
                MapOf::new()
                    .put("quarter", Value::plain(item.quarter))
                    .said("name", &item.name)
                    .unless("done", item.done, &false)
                    .done()
            }),
        )
        .done()
}

fn processes(plan: &Plan) -> Value {
    list(&plan.processes, |item| {
        MapOf::new()
            .put("id", Value::text(item.id.as_str()))
            .said("name", &item.name)
            .said("department", &item.department)
            .maybe("hours_per_month", item.hours_per_month)
            .said("bottleneck", &item.bottleneck)
            .unless("candidate", item.candidate, &false)
            .done()
    })
}

fn ai_act(act: &AiAct) -> Value {
    if act.role.is_none() && act.duties_done.is_empty() && act.note.is_empty() {
        return Value::plain(act.class.word());
    }
    MapOf::new()
        .put("class", Value::plain(act.class.word()))
        .maybe("role", act.role.map(|role| role.word()))
        .filled("duties_done", Value::texts(&act.duties_done))
        .said("note", &act.note)
        .done()
}

fn kpi(kpi: &Kpi) -> Value {
    MapOf::new()
        .put("id", Value::text(kpi.id.as_str()))
        .maybe("level", kpi.level.map(|level| level.word()))
        .said("name", &kpi.name)
        .said("unit", &kpi.unit)
        .maybe("baseline", kpi.baseline)
        .maybe("target", kpi.target)
        .maybe("by", kpi.by)
        .maybe("better", kpi.better.map(|better| better.word()))
        .done()
}

fn champions(plan: &Plan) -> Value {
    list(&plan.champions, |item| {
        MapOf::new()
            .said("department", &item.department)
            .said("name", &item.name)
            .maybe("from", item.from)
            .done()
    })
}

fn governance(plan: &Plan) -> Value {
    list(&plan.governance, |item| {
        let map = MapOf::new()
            .put("id", Value::text(item.id.as_str()))
            .said("name", &item.name);
        id(map, "initiative", item.initiative.as_ref())
            .unless("done", item.done, &false)
            .done()
    })
}

fn vendors(plan: &Plan) -> Value {
    list(&plan.vendors, |item| {
        MapOf::new()
            .put("id", Value::text(item.id.as_str()))
            .said("name", &item.name)
            .said("region", &item.region)
            .said("stored", &item.stored)
            .said("processed", &item.processed)
            .maybe("certified", item.certified)
            .maybe("dpa", item.dpa)
            .maybe("contract_until", item.contract_until)
            .done()
    })
}

fn data_sources(plan: &Plan) -> Value {
    list(&plan.data_sources, |item| {
        MapOf::new()
            .put("id", Value::text(item.id.as_str()))
            .said("name", &item.name)
            .said("owner", &item.owner)
            .said("quality", &item.quality)
            .maybe("clean_up", item.clean_up)
            .done()
    })
}

fn weeks(plan: &Plan) -> Value {
    list(&plan.first_90_days, |item| {
        let weeks = if item.first == item.last {
            item.first.to_string()
        } else {
            format!("{}-{}", item.first, item.last)
        };
        MapOf::new()
            .put("weeks", Value::Plain(weeks))
            .said("name", &item.name)
            .unless("done", item.done, &false)
            .done()
    })
}

fn scenarios(scenarios: &[Scenario]) -> Value {
    scenarios
        .iter()
        .fold(MapOf::new(), |map, item| {
            let set = item.set.iter().fold(MapOf::new(), |set, (path, value)| {
                set.put(path.to_string(), Value::text(value))
            });
            let changes = MapOf::new()
                .maybe("revenue", item.revenue)
                .maybe("cost", item.cost)
                .maybe("benefit", item.benefit)
                .maybe("delay", item.delay)
                .filled("set", set.done());
            map.put(item.name.clone(), changes.done())
        })
        .done()
}

fn draws(simulation: &Simulation) -> Value {
    let plain = Simulation::default();
    MapOf::new()
        .put("seed", Value::plain(simulation.seed))
        .unless("trials", simulation.trials, &plain.trials)
        .unless(
            "correlation",
            simulation.correlation.word(),
            &plain.correlation.word(),
        )
        .done()
}

fn measurements(plan: &Plan) -> Value {
    list(&plan.measurements, |item| {
        when(MapOf::new(), item.when)
            .put("kpi", Value::text(&item.kpi))
            .put("value", Value::plain(item.value))
            .done()
    })
}

fn review(review: &Review) -> Value {
    MapOf::new()
        .put("date", Value::plain(review.date))
        .put("kind", Value::plain(review.kind.word()))
        .filled("present", Value::texts(&review.present))
        .filled("decisions", Value::texts(&review.decisions))
        .said("note", &review.note)
        .done()
}

fn muted(plan: &Plan) -> Value {
    plan.muted
        .iter()
        .fold(MapOf::new(), |map, (code, reason)| {
            let reason = MapOf::new().put("mute", Value::text(reason)).done();
            map.put(code.clone(), reason)
        })
        .done()
}
