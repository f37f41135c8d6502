//! A new plan from the guidelines: moved to the chosen start, in the chosen language, without a single invented amount.

use super::{Lang, Locale};
use crate::plan::{
    AiAct, AiClass, AiRole, Beginning, Better, GovernanceItem, Guidelines, Horizon, Id, Initiative,
    Kpi, KpiLevel, Milestone, Phase, Pillar, Plan, Quarter, Risk, RiskKind, Span, Status, WeekStep,
};

/// What a new plan begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Template {
    /// Periods, phases, the first 90 days, and suggestions: initiatives as ideas, risks and rules to make.
    #[default]
    Starter,
    /// Periods, phases and the first 90 days alone.
    Blank,
}

impl Template {
    /// From its word on the command line.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "starter" => Some(Self::Starter),
            "blank" => Some(Self::Blank),
            _ => None,
        }
    }
}

/// The text of a whole example plan, as a file: an invented company in its second year. The same figures in every
/// language.
pub const fn example(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("../../assets/templates/example-en.yaml"),
        Lang::Nl => include_str!("../../assets/templates/example-nl.yaml"),
        Lang::De => include_str!("../../assets/templates/example-de.yaml"),
    }
}

/// A new plan that starts in `start`. Phases count from the start quarter, so the first is a full year whenever the
/// plan begins; budget periods are whole fiscal years.
pub fn plan(
    guidelines: &Guidelines,
    beginning: &Beginning,
    locale: &Locale,
    start: Quarter,
    template: Template,
) -> Plan {
    let mut plan = Plan::empty(start, guidelines);
    plan.company.currency = locale.currency();
    plan.company.fiscal_year_start = locale.fiscal_start();
    locale.lang().code().clone_into(&mut plan.settings.language);
    locale.region().tag().clone_into(&mut plan.settings.region);
    if let Some(years) = plan.budget.years() {
        let years = crate::plan::Arg::Years(years);
        plan.settings.title = locale.say("starter-title", &[("years", years)]);
    }
    for (period, (_, _, focus)) in plan.budget.periods.iter_mut().zip(&guidelines.periods) {
        period.focus = locale.text(focus);
    }
    plan.phases = phases(beginning, locale, start, plan.end());
    plan.first_90_days = beginning
        .first_90_days
        .iter()
        .map(|(first, last, id)| WeekStep {
            first: *first,
            last: *last,
            name: locale.text(id),
            done: false,
        })
        .collect();
    if template == Template::Starter {
        plan.initiatives = ideas(locale, &plan.phases);
        plan.risks = RiskKind::ALL
            .iter()
            .map(|kind| risk(locale, *kind))
            .collect();
        plan.governance = governance(locale);
    }
    plan
}

/// What an initiative of a plan could be: the suggestions of a new plan at the time of its own phases, or of the usual
/// ones where it has fewer. What a suggestion needs of others stands only where the plan has them.
pub fn suggestions(beginning: &Beginning, locale: &Locale, plan: &Plan) -> Vec<Initiative> {
    let usual;
    let own = if plan.phases.len() < beginning.phases.len() {
        usual = phases(beginning, locale, plan.settings.start, plan.end());
        &usual
    } else {
        &plan.phases
    };
    let mut ideas = ideas(locale, own);
    for idea in &mut ideas {
        let is_there = |id: &Id| plan.initiative(id.as_str()).is_some();
        idea.needs.retain(is_there);
        idea.with.retain(is_there);
        idea.phase = idea
            .phase
            .take()
            .filter(|id| plan.phases.iter().any(|phase| phase.id == *id));
    }
    ideas
}

fn phases(beginning: &Beginning, locale: &Locale, start: Quarter, end: Quarter) -> Vec<Phase> {
    let quarters = |years: u32| i32::try_from(years.saturating_mul(4)).unwrap_or(0);
    let phase = |guide: &crate::plan::PhaseGuide| {
        let first = start.plus(quarters(guide.after));
        let last = first.plus(quarters(guide.years)).plus(-1).min(end);
        let span = Span::new(first, last)?;
        let milestones = guide.milestones.iter().map(|(after, id)| Milestone {
            quarter: first.plus(i32::try_from(*after).unwrap_or(0)).min(last),
            name: locale.text(id),
            done: false,
        });
        Some(Phase {
            id: guide.id.clone(),
            name: locale.text(&format!("phase-{}", guide.id)),
            span,
            goal: locale.text(&format!("phase-{}-goal", guide.id)),
            milestones: milestones.collect(),
        })
    };
    beginning.phases.iter().filter_map(phase).collect()
}

/// The usual risk of a kind, with its answer; how likely and how expensive it is is for a person to say.
pub fn risk(locale: &Locale, kind: RiskKind) -> Risk {
    let stem = format!("starter-risk-{}", kind.word());
    Risk {
        kind: Some(kind),
        name: locale.text(&stem),
        response: locale.text(&format!("{stem}-response")),
        ..Risk::default()
    }
}

fn governance(locale: &Locale) -> Vec<GovernanceItem> {
    [
        "access",
        "approval",
        "privacy",
        "incidents",
        "security-concept",
    ]
    .into_iter()
    .map(|word| {
        let id = Id::slug(word);
        GovernanceItem {
            name: locale.text(&format!("governance-{word}")),
            // the suggested initiative of that name makes it
            initiative: IDEAS.iter().any(|idea| idea.id == word).then(|| id.clone()),
            id,
            done: false,
        }
    })
    .collect()
}

/// A suggestion; its words are `idea-ID`, `idea-ID-note` and, where it has a measure, `idea-ID-kpi`.
struct Idea {
    id: &'static str,
    pillar: Pillar,
    horizon: Horizon,
    /// Which phase, from 0.
    phase: usize,
    /// Quarters after the phase's start.
    after: i32,
    /// How many quarters it takes.
    quarters: i32,
    needs: &'static [&'static str],
    with: &'static [&'static str],
    /// The class of its AI; absent where it uses none.
    class: Option<AiClass>,
    kpi: Option<Measure>,
}

/// What shows that a suggestion works.
#[derive(Clone, Copy)]
enum Measure {
    /// A percentage that should rise.
    Percent,
    /// Days that should fall.
    Days,
}

const PLAIN: Idea = Idea {
    id: "",
    pillar: Pillar::Processes,
    horizon: Horizon::QuickWin,
    phase: 0,
    after: 0,
    quarters: 1,
    needs: &[],
    with: &[],
    class: None,
    kpi: None,
};

/// In the order in which a company usually takes them.
static IDEAS: [Idea; 12] = [
    Idea {
        id: "baseline",
        ..PLAIN
    },
    Idea {
        id: "security-concept",
        pillar: Pillar::Data,
        after: 1,
        needs: &["baseline"],
        ..PLAIN
    },
    Idea {
        id: "champions",
        pillar: Pillar::People,
        after: 1,
        quarters: 3,
        needs: &["baseline"],
        ..PLAIN
    },
    Idea {
        id: "faq-chatbot",
        pillar: Pillar::Technology,
        after: 1,
        quarters: 3,
        needs: &["baseline"],
        class: Some(AiClass::Limited),
        kpi: Some(Measure::Percent),
        ..PLAIN
    },
    Idea {
        id: "email-classification",
        after: 2,
        quarters: 2,
        needs: &["security-concept"],
        class: Some(AiClass::Minimal),
        kpi: Some(Measure::Percent),
        ..PLAIN
    },
    Idea {
        id: "document-automation",
        phase: 1,
        quarters: 3,
        needs: &["faq-chatbot"],
        class: Some(AiClass::Minimal),
        kpi: Some(Measure::Percent),
        ..PLAIN
    },
    Idea {
        id: "data-cleanup",
        pillar: Pillar::Data,
        horizon: Horizon::Strategic,
        phase: 1,
        quarters: 4,
        needs: &["baseline"],
        ..PLAIN
    },
    Idea {
        id: "ai-team",
        pillar: Pillar::People,
        horizon: Horizon::Strategic,
        phase: 1,
        quarters: 2,
        needs: &["champions"],
        ..PLAIN
    },
    Idea {
        id: "integration",
        pillar: Pillar::Technology,
        horizon: Horizon::Strategic,
        phase: 1,
        after: 2,
        quarters: 4,
        needs: &["ai-team"],
        ..PLAIN
    },
    Idea {
        id: "quote-workflow",
        horizon: Horizon::Strategic,
        phase: 1,
        after: 4,
        quarters: 4,
        needs: &["data-cleanup", "document-automation"],
        with: &["integration"],
        class: Some(AiClass::Minimal),
        kpi: Some(Measure::Days),
        ..PLAIN
    },
    Idea {
        id: "data-decisions",
        pillar: Pillar::Data,
        horizon: Horizon::Strategic,
        phase: 2,
        quarters: 4,
        needs: &["data-cleanup", "integration"],
        ..PLAIN
    },
    Idea {
        id: "new-service",
        pillar: Pillar::Technology,
        horizon: Horizon::Transformation,
        phase: 2,
        after: 4,
        quarters: 4,
        needs: &["data-decisions"],
        ..PLAIN
    },
];

/// The suggestions that fit into the phases.
fn ideas(locale: &Locale, phases: &[Phase]) -> Vec<Initiative> {
    IDEAS
        .iter()
        .filter_map(|idea| {
            let phase = phases.get(idea.phase)?;
            let first = phase.span.first().plus(idea.after);
            let last = first.plus(idea.quarters).plus(-1).min(phase.span.last());
            let span = Span::new(first, last)?;
            Some(initiative(locale, idea, phase, span))
        })
        .collect()
}

fn initiative(locale: &Locale, idea: &Idea, phase: &Phase, span: Span) -> Initiative {
    let stem = format!("idea-{}", idea.id);
    let ids = |words: &[&str]| words.iter().map(|word| Id::slug(word)).collect();
    Initiative {
        pillar: Some(idea.pillar),
        horizon: Some(idea.horizon),
        phase: Some(phase.id.clone()),
        span: Some(span),
        status: Status::Idea,
        needs: ids(idea.needs),
        with: ids(idea.with),
        ai_act: idea.class.map(|class| AiAct {
            class,
            role: Some(AiRole::Deployer),
            duties_done: Vec::new(),
            note: String::new(),
        }),
        kpis: idea
            .kpi
            .iter()
            .map(|kpi| measure(locale, &stem, *kpi))
            .collect(),
        notes: locale.text(&format!("{stem}-note")),
        ..Initiative::new(Id::slug(idea.id), locale.text(&stem))
    }
}

fn measure(locale: &Locale, stem: &str, measure: Measure) -> Kpi {
    let (unit, better) = match measure {
        Measure::Percent => ("%".to_owned(), Better::Higher),
        Measure::Days => (locale.text("unit-days"), Better::Lower),
    };
    Kpi {
        level: Some(KpiLevel::Operational),
        name: locale.text(&format!("{stem}-kpi")),
        unit,
        better: Some(better),
        ..Kpi::begun(Id::slug("main"))
    }
}
