//! What each of the four pillars holds, and how money and work are balanced between them.

mod data_sources;
mod governance;
mod vendors;

use crate::{
    calc::PartFigures,
    locale::Safe,
    plan::{Arg, Money, Number, Pillar, Plan},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{Answer, Cx, Page, Step, pillar_shares},
        theme::Tone,
    },
};

/// A pillar in the table at the top, by its position among the four.
pub const PILLAR: &str = "pillar";
/// What stands under the first pillar has a screen of its own.
const PEOPLE: Spot = Spot::new("pillar_people");

/// What the four commit together.
const TOTAL: Spot = Spot::new("pillars_total");

/// What the screen shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = balance(cx);
    for pillar in Pillar::ALL {
        rows.extend([Row::gap(), Row::heading(pillar_shares::name(cx, *pillar))]);
        let goal = cx.plan.pillars.iter().find(|text| text.pillar == *pillar);
        if let Some(text) = goal.filter(|text| !text.goal.is_empty()) {
            rows.push(Row::text(cx.plain(&text.goal)).tone(Tone::Dim));
        }
        rows.extend(match pillar {
            Pillar::People => people(cx),
            Pillar::Technology => vendors::list(cx),
            Pillar::Processes => governance::list(cx),
            Pillar::Data => data_sources::list(cx),
        });
    }
    rows
}

/// Work on a pillar: initiatives that are not given up, and the posts that they ask.
fn work(plan: &Plan, pillar: Pillar) -> (usize, Number) {
    let own = plan
        .initiatives
        .iter()
        .filter(|item| item.pillar == Some(pillar) && item.status != crate::plan::Status::Stopped);
    own.fold((0, Number::ZERO), |(count, posts), item| {
        let asked = item.fte.filter(|_| item.status.commits());
        (
            count.saturating_add(1),
            posts.saturating_add(asked.unwrap_or_default()),
        )
    })
}

/// Money and work of the four.
fn balance(cx: &Cx<'_>) -> Vec<Row> {
    let parts: Vec<PartFigures> = cx
        .figures
        .map_or_else(Vec::new, |figures| figures.pillars.clone());
    let is_split = cx.figures.is_some_and(|figures| figures.has_pillar_split);
    let most = parts.iter().map(|part| part.committed).max();
    let any_posts = Pillar::ALL
        .iter()
        .any(|pillar| work(cx.plan, *pillar).1 > Number::ZERO);
    let mut head =
        Row::columns(cx.t("column-pillar"), Safe::default()).cell(cx.unit("column-committed"));
    if is_split {
        head = head.cell(cx.t("column-left"));
    }
    head = head.cell(cx.t("step-initiatives"));
    if any_posts {
        head = head.cell(cx.t("team-fte"));
    }
    let mut rows = vec![head];
    let mut whole = PartFigures::default();
    let mut count = 0_usize;
    for (at, pillar) in Pillar::ALL.iter().enumerate() {
        let part = parts.get(at).copied().unwrap_or_default();
        let (initiatives, posts) = work(cx.plan, *pillar);
        count = count.saturating_add(initiatives);
        let mut row = Row::item(
            Spot::of(PILLAR, at),
            pillar_shares::name(cx, *pillar),
            Safe::default(),
        )
        .amount(part.committed);
        if is_split {
            row = row.marked_amount(cx.over_sign(part.headroom), part.headroom);
            if part.headroom.is_negative() {
                row = row.tone(Tone::Warn);
            }
        }
        row = row.cell(cx.plain(&cx.locale.count(initiatives)));
        if any_posts {
            row = row.cell(cx.plain(&cx.locale.number(posts)));
        }
        rows.push(
            row.part(Cx::part(part.committed, most.unwrap_or_default()))
                .figure(&format!("pillars.{}", pillar.word())),
        );
        whole.committed = whole.committed.plus(part.committed).unwrap_or_default();
        whole.allocated = whole.allocated.plus(part.allocated).unwrap_or_default();
    }
    rows.push(total(cx, whole, is_split, count));
    rows.extend(outside(cx));
    rows
}

fn total(cx: &Cx<'_>, whole: PartFigures, is_split: bool, count: usize) -> Row {
    let mut row = Row::total(cx.t("total"), Safe::default())
        .named(TOTAL)
        .figure("pillars")
        .amount(whole.committed);
    if is_split {
        let left = whole.allocated.minus(whole.committed).unwrap_or_default();
        row = row.marked_amount(cx.over_sign(left), left);
    }
    row.cell(cx.plain(&cx.locale.count(count)))
}

/// What stands on no pillar, and which pillar is over, in words.
fn outside(cx: &Cx<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(figures) = cx.figures {
        if figures.without_pillar > Money::ZERO {
            let args = [("amount", Arg::Money(figures.without_pillar))];
            rows.push(Row::text(cx.say("pillars-money-without", &args)).tone(Tone::Dim));
        }
        if !figures.has_pillar_split {
            rows.push(Row::text(cx.t("pillars-no-split")).tone(Tone::Dim));
        }
    }
    let without = cx
        .plan
        .initiatives
        .iter()
        .filter(|item| item.pillar.is_none())
        .count();
    if without > 0 {
        let args = [("count", Arg::Count(without))];
        rows.push(Row::text(cx.say("pillars-work-without", &args)).tone(Tone::Dim));
    }
    rows
}

/// Training and champions, which stand on the screen of people.
fn people(cx: &Cx<'_>) -> Vec<Row> {
    let plan = cx.plan;
    let count = |of: crate::plan::Audience| {
        let own = plan.training.iter();
        Arg::Count(own.filter(|item| item.audience == Some(of)).count())
    };
    let levels = [
        ("management", count(crate::plan::Audience::Management)),
        ("departments", count(crate::plan::Audience::Departments)),
        ("it", count(crate::plan::Audience::It)),
    ];
    let champions = [("count", Arg::Count(plan.champions.len()))];
    let tone = |is_empty: bool| if is_empty { Tone::Dim } else { Tone::Plain };
    vec![
        Row::text(cx.say("pillars-training", &levels)).tone(tone(plan.training.is_empty())),
        Row::text(cx.say("pillars-champions", &champions)).tone(tone(plan.champions.is_empty())),
        Row::button(PEOPLE, cx.t("pillars-people")),
    ]
}

/// What a key does on a row that is of no list.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    match (does, spot) {
        (Do::Accept | Do::Edit | Do::Open, Some(PEOPLE)) => Answer::Go(Page::of(Step::People)),
        (Do::Accept | Do::Edit | Do::Open, Some(spot)) if spot.name == PILLAR => {
            Answer::Go(Page::item(Step::PillarShares, spot.item))
        }
        (_, Some(spot)) if spot.name == governance::STANDARD => {
            governance::act(cx, does, spot.item)
        }
        (Do::Add, _) => Answer::Say(cx.t("pillars-add-hint")),
        _ => Answer::Nothing,
    }
}
