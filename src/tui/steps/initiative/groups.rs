//! The form of an initiative: what it is, then groups of fields with a heading each. A group without content is one
//! line that says what it is for; what follows from the fields stands among them.

use super::{
    super::{Answer, Cx, Page, Step, initiatives, returns},
    basics, care, cost, findings, links, parts, texts,
};
use crate::{
    locale::Safe,
    plan::Initiative,
    tui::{
        actions::Do,
        look::Look,
        rows::{Row, Spot},
        theme::Tone,
    },
};

const GROUP: &str = "item_group";

/// One group.
struct Group {
    title: &'static str,
    /// What it is for, while it is empty.
    purpose: &'static str,
    /// Whether there is something in it.
    filled: fn(&Initiative) -> bool,
    rows: fn(&Cx<'_>, &Initiative) -> Vec<Row>,
}

static GROUPS: [Group; 9] = [
    Group {
        title: "item-who",
        purpose: "item-who-for",
        filled: basics::has_people,
        rows: basics::people,
    },
    Group {
        title: "item-cost",
        purpose: "item-cost-for",
        filled: |item| !item.cost.is_empty() || !item.spread.is_empty(),
        rows: cost::one_off,
    },
    Group {
        title: "item-running",
        purpose: "item-running-for",
        filled: |item| item.running_cost.is_some(),
        rows: cost::running,
    },
    Group {
        title: "item-benefits",
        purpose: "item-benefits-for",
        filled: |item| !item.benefits.is_empty(),
        rows: parts::benefits,
    },
    Group {
        title: "item-links",
        purpose: "item-links-for",
        filled: links::has_any,
        rows: links::rows,
    },
    Group {
        title: "item-risks",
        purpose: "item-risks-for",
        filled: |item| !item.risks.is_empty(),
        rows: parts::risks,
    },
    Group {
        title: "item-kpis",
        purpose: "item-kpis-for",
        filled: |item| !item.kpis.is_empty(),
        rows: parts::kpis,
    },
    Group {
        title: "item-care",
        purpose: "item-care-for",
        filled: care::has_any,
        rows: care::rows,
    },
    Group {
        title: "item-texts",
        purpose: "item-texts-for",
        filled: |item| !item.notes.is_empty() || !item.lessons.is_empty(),
        rows: texts::rows,
    },
];

/// Behind which group the figures stand: costs and benefits make them.
const FIGURES_AFTER: usize = 3;

/// What the page shows.
pub fn rows(cx: &Cx<'_>) -> Vec<Row> {
    let Some(item) = cx.plan.initiatives.get(cx.item) else {
        return Vec::new();
    };
    if let Some(part) = cx.part {
        return parts::rows(cx, item, part);
    }
    let mut rows = Vec::new();
    if let Some(reason) = initiatives::reason(cx) {
        rows.extend([reason, Row::gap()]);
    }
    if let Some(words) = returns::in_short(cx, cx.item) {
        rows.push(Row::text(words).tone(Tone::Dim));
    }
    rows.extend(basics::rows(cx, item));
    let mut was_open = true;
    for (at, group) in GROUPS.iter().enumerate() {
        let open = is_open(cx, item, at, group);
        if open || was_open {
            rows.push(Row::gap());
        }
        let head = Row::fold(Spot::of(GROUP, at), cx.t(group.title), open);
        rows.push(match open {
            false if (group.filled)(item) => head,
            false => head.note(cx.t(group.purpose)).tone(Tone::Plain),
            true => head,
        });
        if open {
            rows.extend((group.rows)(cx, item));
        }
        was_open = open;
        if at == FIGURES_AFTER {
            let figures = returns::rows(cx, cx.item);
            was_open = was_open || !figures.is_empty();
            rows.extend(figures);
        }
    }
    rows.extend(findings::rows(cx, item));
    rows
}

/// As the person left it; else open where something is in it, or is being typed into it.
fn is_open(cx: &Cx<'_>, item: &Initiative, at: usize, group: &Group) -> bool {
    let holds = |spot| {
        (group.rows)(cx, item)
            .iter()
            .any(|row| row.spot == Some(spot))
    };
    let left = cx.look.folds.get(&Spot::of(GROUP, at)).copied();
    cx.typing.is_some_and(holds) || left.unwrap_or_else(|| (group.filled)(item))
}

/// The form with the group open that a row stands in; nothing where it can be seen as it is.
pub fn unfolded(cx: &Cx<'_>, spot: Spot) -> Option<Look> {
    let item = cx.plan.initiatives.get(cx.item)?;
    let mut groups = GROUPS.iter().enumerate();
    let (at, _) = groups.find(|(at, group)| {
        let holds = |row: &Row| row.spot == Some(spot);
        !is_open(cx, item, *at, group) && (group.rows)(cx, item).iter().any(holds)
    })?;
    let mut look = cx.look.clone();
    look.folds.insert(Spot::of(GROUP, at), true);
    Some(look)
}

/// What a key does on a row of the form.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    if let Some(part) = cx.part {
        return parts::act_inside(cx, part, does, spot);
    }
    let Some(item) = cx.plan.initiatives.get(cx.item) else {
        return Answer::Nothing;
    };
    match initiatives::on_whole(cx, does, cx.item, item) {
        Answer::Nothing => {}
        // the copy opens; the first of two parts stays open
        Answer::Edit(edit, words, Some(copy)) if does == Do::Duplicate => {
            let page = Page::item(Step::Initiatives, copy.item);
            return Answer::EditAndGo(edit, words, page);
        }
        Answer::Edit(edit, words, _) => return Answer::Edit(edit, words, None),
        answer => return answer,
    }
    let Some(spot) = spot else {
        return Answer::Nothing;
    };
    if spot.name == GROUP {
        return on_group(cx, item, does, spot);
    }
    match parts::act(cx, item, does, spot) {
        Answer::Nothing => findings::act(cx, item, does, spot),
        answer => answer,
    }
}

fn on_group(cx: &Cx<'_>, item: &Initiative, does: Do, spot: Spot) -> Answer {
    let Some(group) = GROUPS.get(spot.item) else {
        return Answer::Nothing;
    };
    match does {
        Do::Accept | Do::Edit | Do::Open | Do::Toggle => {
            let mut look = cx.look.clone();
            let open = is_open(cx, item, spot.item, group);
            look.folds.insert(spot, !open);
            Answer::Look(look, Safe::default())
        }
        // the line that adds stands last in the lists that have one
        Do::Add => (group.rows)(cx, item)
            .last()
            .and_then(|row| row.spot)
            .filter(|spot| parts::adds(*spot))
            .map_or(Answer::Nothing, Answer::Type),
        _ => Answer::Nothing,
    }
}
