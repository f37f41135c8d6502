//! On which pillars the plan stands: a split of its own beside the categories, from the initiatives, or none.

use super::{Answer, Cx, Page, Set, Step, edits, share_rows};
use crate::{
    locale::Safe,
    plan::{Edit, Money, Pillar, PillarText, Share, rebalance},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        theme::Tone,
    },
    yaml,
};

const MODE: Spot = Spot::new("pillar_mode");
/// A line of the list.
pub const SHARE: &str = "pillar_share";
const NAME: Spot = Spot::new("pillar_name");
const GOAL: Spot = Spot::new("pillar_goal");

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let is_split = !cx.plan.budget.pillars.is_empty();
    let mode = if is_split { "own" } else { "none" };
    let names = [
        ("none", "pillars-none"),
        ("own", "pillars-own"),
        ("work", "pillars-from-work"),
    ];
    let shown = if is_split {
        "pillars-own"
    } else {
        "pillars-none"
    };
    let mut rows = vec![
        Row::choice(
            MODE,
            cx.t("pillars-mode"),
            cx.t(shown),
            names
                .map(|(value, id)| (value.to_owned(), cx.t(id)))
                .to_vec(),
        )
        .typed(mode),
        Row::gap(),
    ];
    let mut columns = Row::columns(
        cx.t("column-pillar"),
        if is_split {
            cx.t("column-share")
        } else {
            cx.unit("column-committed")
        },
    );
    if is_split {
        columns = columns
            .cell(cx.unit("column-amount"))
            .cell(cx.t("column-left"));
    }
    rows.push(columns);
    for (at, pillar) in Pillar::ALL.iter().enumerate() {
        rows.push(pillar_row(cx, at, *pillar, is_split));
    }
    if is_split {
        rows.extend(share_rows::total(
            cx,
            cx.plan.budget.pillars.iter().map(|(_, share)| *share),
            cx.figures
                .map(|figures| (figures.totals.allocated, figures.totals.committed)),
        ));
    }
    if let Some(figures) = cx
        .figures
        .filter(|figures| !figures.without_pillar.is_zero())
    {
        rows.push(
            Row::line(cx.t("pillars-without"), Safe::default())
                .worth(figures.without_pillar, false),
        );
    }
    rows.extend([Row::gap(), Row::text(cx.t("pillars-hint")).tone(Tone::Dim)]);
    rows
}

fn pillar_row(cx: &Cx<'_>, at: usize, pillar: Pillar, is_split: bool) -> Row {
    let label = name(cx, pillar);
    let part = cx.figures.and_then(|figures| figures.pillars.get(at));
    let path = format!("pillars.{}", pillar.word());
    let spot = Spot::of(SHARE, at);
    if !is_split {
        let committed = part.map_or(Money::ZERO, |part| part.committed);
        let most = cx
            .figures
            .into_iter()
            .flat_map(|figures| &figures.pillars)
            .map(|part| part.committed)
            .max();
        return Row::item(spot, label, Safe::default())
            .worth(committed, false)
            .part(Cx::part(committed, most.unwrap_or_default()))
            .figure(&path);
    }
    let share = share_of(cx, pillar);
    let mut row = Row::share(spot, label, cx.percent(share), cx.locks.contains(&spot))
        .part(share.as_fraction())
        .figure(&path);
    if let Some(part) = part {
        row = row.amount(part.allocated).amount(part.headroom);
    }
    row
}

/// The plan's own name of a pillar, else the standard one.
pub fn name(cx: &Cx<'_>, pillar: Pillar) -> Safe {
    cx.plan
        .pillars
        .iter()
        .find(|text| text.pillar == pillar && !text.name.is_empty())
        .map_or_else(|| cx.t(pillar.message()), |text| cx.plain(&text.name))
}

/// The same where room is short: a word, where the plan has no name of its own for it.
pub fn short_name(cx: &Cx<'_>, pillar: Pillar) -> Safe {
    let own = text_of(cx, pillar).name;
    if own.is_empty() {
        cx.t(&format!("{}-short", pillar.message()))
    } else {
        cx.plain(&own)
    }
}

/// The share of a pillar; nothing without a split.
pub fn share_of(cx: &Cx<'_>, pillar: Pillar) -> Share {
    cx.plan.budget.pillar_share(pillar).unwrap_or(Share::ZERO)
}

fn text_of(cx: &Cx<'_>, pillar: Pillar) -> PillarText {
    let own = cx.plan.pillars.iter().find(|text| text.pillar == pillar);
    own.cloned().unwrap_or_else(|| PillarText {
        pillar,
        name: String::new(),
        goal: String::new(),
    })
}

/// One pillar.
pub fn item_rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(pillar) = Pillar::ALL.get(cx.item).copied() else {
        return Vec::new();
    };
    let text = text_of(cx, pillar);
    let mut rows = vec![
        Row::words(NAME, cx.t("pillar-own-name"), cx.plain(&text.name))
            .note(cx.t(pillar.message())),
        Row::words(GOAL, cx.t("pillar-own-goal"), cx.plain(&text.goal)),
        Row::gap(),
    ];
    let contents = yaml::beginning()
        .pillars
        .into_iter()
        .find(|(of, _)| *of == pillar)
        .map(|(_, contents)| contents);
    if let Some(contents) = contents.filter(|contents| !contents.is_empty()) {
        rows.push(Row::heading(cx.t("pillar-contents")));
        rows.extend(contents.iter().map(|id| Row::text(cx.t(id))));
    }
    rows
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    match spot {
        MODE => mode(cx, text),
        NAME | GOAL => {
            let Some(pillar) = Pillar::ALL.get(cx.item).copied() else {
                return Err(Safe::default());
            };
            let mut own = text_of(cx, pillar);
            text.clone_into(if spot == NAME {
                &mut own.name
            } else {
                &mut own.goal
            });
            let mut all = cx.plan.pillars.clone();
            all.retain(|other| other.pillar != pillar);
            if !own.name.is_empty() || !own.goal.is_empty() {
                all.push(own);
            }
            all.sort_by_key(|text| text.pillar);
            Ok(super::Change::plan(Edit::Pillars(all), cx.plain(text)))
        }
        Spot { name: SHARE, .. } => {
            let old: Vec<Share> = Pillar::ALL
                .iter()
                .map(|pillar| share_of(cx, *pillar))
                .collect();
            let new = share_rows::rebalanced(cx, SHARE, &old, spot.item, text)?;
            let shows = share_rows::and_money(cx, new.get(spot.item).copied());
            edits::of_budget(cx, shows, |budget| budget.pillars = named(new))
        }
        _ => Err(Safe::default()),
    }
}

fn named(shares: Vec<Share>) -> Vec<(Pillar, Share)> {
    Pillar::ALL.iter().copied().zip(shares).collect()
}

fn mode(cx: &Cx<'_>, text: &str) -> Set {
    match text {
        "none" => edits::of_budget(cx, cx.t("pillars-none"), |budget| budget.pillars.clear()),
        "own" => {
            let even = named(vec![Share::percent(25); Pillar::ALL.len()]);
            edits::of_budget(cx, cx.t("pillars-own"), |budget| {
                if budget.pillars.is_empty() {
                    budget.pillars = even;
                }
            })
        }
        "work" => {
            let parts = from_work(cx).ok_or_else(|| cx.t("pillars-no-work"))?;
            edits::of_budget(cx, cx.t("pillars-from-work"), |budget| {
                budget.pillars = named(parts);
            })
        }
        _ => Err(cx.t("fault-choice")),
    }
}

/// Shares as the initiatives commit, in tenths of a percent.
fn from_work(cx: &Cx<'_>) -> Option<Vec<Share>> {
    const TENTH: i64 = 100_000;
    let parts: Vec<Money> = cx
        .figures?
        .pillars
        .iter()
        .map(|part| part.committed)
        .collect();
    let total = Money::sum(parts.iter().copied()).ok()?;
    let first = Share::ratio(parts.first()?.minor(), total.minor())?;
    let weights: Vec<Share> = parts
        .iter()
        .map(|part| Share::ratio(part.minor(), total.minor()).unwrap_or_default())
        .map(|share| Share::from_parts(share.parts() - share.parts().rem_euclid(TENTH)))
        .collect();
    let first = Share::from_parts(first.parts() - first.parts().rem_euclid(TENTH));
    rebalance(&weights, &vec![false; weights.len()], 0, first)
}

/// What a key does on a row.
pub fn act(_: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    match (does, spot) {
        (
            Do::Open | Do::Accept | Do::Edit,
            Some(Spot {
                name: SHARE, item, ..
            }),
        ) => Answer::Go(Page::item(Step::PillarShares, item)),
        _ => Answer::Nothing,
    }
}
