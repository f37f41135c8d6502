//! Parts without amounts.

use super::list;
use crate::{
    plan::{
        AiAct, AiRole, Better, Decision, Duration, Id, Kpi, KpiLevel, PaybackFrom, Period, Phase,
        Plan, PlanStatus, Review, Scenario, Settings, Share, Simulation, When,
    },
    yaml::value::{MapOf, Value},
};

pub fn id(map: MapOf, key: &'static str, id: Option<&Id>) -> MapOf {
    match id {
        Some(id) => map.put(key, Value::text(id.as_str())),
        None => map,
    }
}

pub fn ids(ids: &[Id]) -> Value {
    Value::texts(ids)
}

pub fn shares_by_id(shares: &[(Id, Share)]) -> Value {
    Value::shares(shares.iter().map(|(id, share)| (id, *share)))
}

pub fn when(map: MapOf, when: When) -> MapOf {
    match when {
        When::Quarter(quarter) => map.put("quarter", Value::plain(quarter)),
        When::Month(month) => map.put("month", Value::plain(month)),
        When::Date(date) => map.put("date", Value::plain(date)),
    }
}

pub fn settings(settings: &Settings) -> Value {
    let map = MapOf::new()
        .said("title", &settings.title)
        .maybe("status", settings.status.map(PlanStatus::word))
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

pub fn decision_of(decision: &Decision) -> Value {
    MapOf::new()
        .said("ask", &decision.ask)
        .maybe("by", decision.by)
        .said("gate", &decision.gate)
        .done()
}

pub fn period(period: &Period) -> Value {
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

pub fn pillars(plan: &Plan) -> Value {
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

pub fn phase(phase: &Phase) -> Value {
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

pub fn processes(plan: &Plan) -> Value {
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

pub fn ai_act(act: &AiAct) -> Value {
    if act.role.is_none() && act.duties_done.is_empty() && act.note.is_empty() {
        return Value::plain(act.class.word());
    }
    MapOf::new()
        .put("class", Value::plain(act.class.word()))
        .maybe("role", act.role.map(AiRole::word))
        .filled("duties_done", Value::texts(&act.duties_done))
        .said("note", &act.note)
        .done()
}

pub fn kpi(kpi: &Kpi) -> Value {
    MapOf::new()
        .put("id", Value::text(kpi.id.as_str()))
        .maybe("level", kpi.level.map(KpiLevel::word))
        .said("name", &kpi.name)
        .said("unit", &kpi.unit)
        .maybe("baseline", kpi.baseline)
        .maybe("target", kpi.target)
        .maybe("by", kpi.by)
        .maybe("better", kpi.better.map(Better::word))
        .done()
}

pub fn champions(plan: &Plan) -> Value {
    list(&plan.champions, |item| {
        MapOf::new()
            .said("department", &item.department)
            .said("name", &item.name)
            .maybe("from", item.from)
            .done()
    })
}

pub fn governance(plan: &Plan) -> Value {
    list(&plan.governance, |item| {
        let map = MapOf::new()
            .put("id", Value::text(item.id.as_str()))
            .said("name", &item.name);
        id(map, "initiative", item.initiative.as_ref())
            .unless("done", item.done, &false)
            .done()
    })
}

pub fn vendors(plan: &Plan) -> Value {
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

pub fn data_sources(plan: &Plan) -> Value {
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

pub fn weeks(plan: &Plan) -> Value {
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

pub fn scenarios(scenarios: &[Scenario]) -> Value {
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

pub fn draws(simulation: &Simulation) -> Value {
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

pub fn measurements(plan: &Plan) -> Value {
    list(&plan.measurements, |item| {
        when(MapOf::new(), item.when)
            .put("kpi", Value::text(&item.kpi))
            .put("value", Value::plain(item.value))
            .done()
    })
}

pub fn review(review: &Review) -> Value {
    MapOf::new()
        .put("date", Value::plain(review.date))
        .put("kind", Value::plain(review.kind.word()))
        .filled("present", Value::texts(&review.present))
        .filled("decisions", Value::texts(&review.decisions))
        .said("note", &review.note)
        .done()
}

pub fn muted(plan: &Plan) -> Value {
    plan.muted
        .iter()
        .fold(MapOf::new(), |map, (code, reason)| {
            let reason = MapOf::new().put("mute", Value::text(reason)).done();
            map.put(code.clone(), reason)
        })
        .done()
}
