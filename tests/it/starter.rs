//! New plans and the example: whole, in every language, moved to any start.

use roadmap::{
    calc,
    locale::{
        Lang, Locale, Region,
        starter::{self, Template},
    },
    plan::{Plan, Quarter, Span, Status},
    yaml::{self, Document},
};

fn locale(lang: Lang) -> Locale {
    Locale::new(lang, Region::of(lang))
}

fn new_plan(lang: Lang, start: &str, template: Template) -> Plan {
    let start = Quarter::parse(start).unwrap();
    starter::plan(
        &yaml::guidelines(),
        &yaml::beginning(),
        &locale(lang),
        start,
        template,
    )
}

/// The plan that a text holds; every complaint about it fails the test.
fn read(text: &str) -> Plan {
    let guidelines = yaml::guidelines();
    let document = Document::read(text.as_bytes()).unwrap();
    let decoded = yaml::decode(&document, &guidelines);
    let complaints: Vec<_> = decoded
        .notices
        .iter()
        .map(|notice| {
            (
                notice.code,
                notice.path.to_string(),
                notice.place.map(|at| at.line),
            )
        })
        .collect();
    assert_eq!(complaints, []);
    decoded.plan
}

/// A plan's skeleton: what must not depend on the language.
fn bones(plan: &Plan) -> Vec<(String, Option<Span>, Vec<String>)> {
    plan.initiatives
        .iter()
        .map(|item| {
            let needs = item.needs.iter().map(ToString::to_string).collect();
            (item.id.to_string(), item.span, needs)
        })
        .collect()
}

#[test]
fn a_new_plan_speaks_the_users_language() {
    for (lang, title, focus, phase, idea) in [
        (
            Lang::En,
            "AI roadmap 2026–2030",
            "Pilot projects and training",
            "Foundation",
            "Baseline measurement and assessment",
        ),
        (
            Lang::Nl,
            "AI-roadmap 2026–2030",
            "Pilotprojecten en training",
            "Fundament leggen",
            "Nulmeting en assessment",
        ),
        (
            Lang::De,
            "KI-Roadmap 2026–2030",
            "Pilotprojekte und Schulung",
            "Grundlagen schaffen",
            "Bestandsaufnahme und Standortbestimmung",
        ),
    ] {
        let plan = new_plan(lang, "2026-Q1", Template::Starter);
        assert_eq!(plan.settings.title, title);
        assert_eq!(plan.settings.language, lang.code());
        assert_eq!(plan.budget.periods[0].focus, focus);
        assert_eq!(plan.phases[0].name, phase);
        assert_eq!(plan.initiatives[0].name, idea);
    }
}

#[test]
fn suggestions_are_ideas_without_amounts() {
    let plan = new_plan(Lang::Nl, "2026-Q1", Template::Starter);
    assert_eq!(plan.initiatives.len(), 12);
    for idea in &plan.initiatives {
        assert_eq!(idea.status, Status::Idea);
        assert!(idea.cost.is_empty() && idea.benefits.is_empty() && idea.running_cost.is_none());
        assert!(idea.pillar.is_some() && idea.horizon.is_some() && !idea.notes.is_empty());
    }
    for risk in &plan.risks {
        assert!(risk.impact.is_none() && risk.probability.is_none() && !risk.response.is_empty());
    }
    let blank = new_plan(Lang::Nl, "2026-Q1", Template::Blank);
    assert!(blank.initiatives.is_empty() && blank.risks.is_empty() && blank.governance.is_empty());
    assert_eq!(blank.phases, plan.phases);
    assert_eq!(blank.first_90_days.len(), 3);
}

#[test]
fn a_later_start_moves_every_phase_milestone_and_suggestion() {
    let early = new_plan(Lang::De, "2026-Q1", Template::Starter);
    let late = new_plan(Lang::De, "2028-Q1", Template::Starter);
    assert_eq!(late.phases.len(), 3);
    for (before, after) in early.phases.iter().zip(&late.phases) {
        assert_eq!(after.span, before.span.plus(8));
        for (before, after) in before.milestones.iter().zip(&after.milestones) {
            assert_eq!(after.quarter, before.quarter.plus(8));
        }
    }
    for (before, after) in early.initiatives.iter().zip(&late.initiatives) {
        assert_eq!(after.span, before.span.map(|span| span.plus(8)));
    }
    for (before, after) in early.budget.periods.iter().zip(&late.budget.periods) {
        assert_eq!(after.years, before.years.plus(2));
    }
}

#[test]
fn from_any_quarter_everything_lies_inside_and_needs_end_in_time() {
    for start in ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"] {
        let plan = new_plan(Lang::En, start, Template::Starter);
        let whole = Span::new(plan.settings.start, plan.end()).unwrap();
        let inside = |span: Span| whole.contains(span.first()) && whole.contains(span.last());
        assert_eq!(plan.phases[0].span.quarters(), 4, "a first phase is a year");
        for phase in &plan.phases {
            assert!(inside(phase.span), "{start}: {}", phase.id);
            let milestones = &phase.milestones;
            assert!(
                milestones
                    .iter()
                    .all(|item| phase.span.contains(item.quarter))
            );
        }
        for idea in &plan.initiatives {
            let span = idea.span.unwrap();
            assert!(inside(span), "{start}: {}", idea.id);
            for need in &idea.needs {
                let needed = plan.initiative(need.as_str()).unwrap().span.unwrap();
                assert!(
                    needed.last() < span.first(),
                    "{start}: {} needs {need}",
                    idea.id
                );
            }
            for other in &idea.with {
                let other = plan.initiative(other.as_str()).unwrap().span.unwrap();
                assert!(other.first() <= span.first(), "{start}: {}", idea.id);
            }
        }
    }
}

#[test]
fn a_new_plan_is_written_and_read_back_the_same() {
    for lang in Lang::ALL {
        for template in [Template::Starter, Template::Blank] {
            let mut plan = new_plan(lang, "2026-Q3", template);
            plan.company.revenue = locale(lang).read_money("20m").ok();
            assert_eq!(read(&yaml::write(&plan)), plan);
        }
    }
}

#[test]
fn the_example_is_one_plan_in_three_languages() {
    let plans = Lang::ALL.map(|lang| (lang, read(starter::example(lang))));
    let (_, english) = &plans[0];
    let figures = calc::figures(english).unwrap();
    for (lang, plan) in &plans {
        assert_eq!(plan.settings.language, lang.code());
        assert_eq!(
            Region::parse(&plan.settings.region).unwrap().tag(),
            plan.settings.region
        );
        assert_eq!(bones(plan), bones(english));
        assert_eq!(calc::figures(plan).unwrap(), figures, "in {}", lang.code());
    }
    for (_, plan) in &plans {
        let invented = ["invented", "verzonnen", "erfunden"];
        assert!(invented.iter().any(|word| plan.company.name.contains(word)));
    }
}

#[test]
fn the_example_fits_its_budget() {
    let plan = read(starter::example(Lang::En));
    let figures = calc::figures(&plan).unwrap();
    for period in &figures.periods {
        assert!(!period.part.headroom.is_negative(), "{:?}", period.years);
        for (allocated, committed) in period.categories.iter().zip(&period.committed_by_category) {
            assert!(committed <= allocated, "{:?}", period.years);
        }
    }
    for year in &figures.years {
        assert!(!year.part.headroom.is_negative(), "{}", year.year);
    }
    for quarter in &figures.quarters {
        assert!(!quarter.part.headroom.is_negative(), "{}", quarter.quarter);
    }
    assert!(figures.unallocated.is_zero());
    assert!(figures.totals.net > roadmap::plan::Money::ZERO);
}
