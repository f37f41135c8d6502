//! What the keys do in the list of initiatives.

use super::{
    super::{
        Answer, Change, Cx, Page, Set, Step,
        removal::{self, Place},
    },
    ITEM, change, shown, split,
    table::{FILTER, GROUP, SORT, STOP},
};
use crate::{
    locale::Safe,
    plan::{Arg, Edit, Id, Initiative, Span, Status},
    tui::{
        actions::Do,
        look::{Group, Items, Order},
        rows::{Row, Spot},
        steps::What,
        work::Way,
    },
};

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, does: Do, spot: Option<Spot>) -> Answer {
    let shows = [Do::Sort, Do::Reverse, Do::Group, Do::Filter];
    if cx.plan.initiatives.is_empty() && shows.contains(&does) {
        return Answer::Say(cx.t("initiatives-none-yet"));
    }
    match does {
        Do::Sort => return sort(cx, spot),
        Do::Reverse => {
            return look(cx, "order-reversed", |items| {
                items.reversed = !items.reversed;
            });
        }
        Do::Group => {
            let group = Group::next(cx.look.items.group);
            return look(cx, Group::message(group), |items| {
                items.group = group;
                items.folded.clear();
            });
        }
        Do::Filter => return Answer::Type(FILTER),
        Do::Back if cx.way == Way::Tabs && !cx.look.items.filter.is_empty() => {
            return look(cx, "filter-off", |items| items.filter.clear());
        }
        _ => {}
    }
    if let Some(spot) = spot.filter(|spot| spot.name == GROUP) {
        return match does {
            Do::Accept | Do::Edit | Do::Open | Do::Toggle => fold(cx, spot.item),
            Do::Add => Answer::AddInitiative(None),
            _ => Answer::Nothing,
        };
    }
    let at = spot.filter(|spot| spot.name == ITEM).map(|spot| spot.item);
    let item = at.and_then(|at| Some((at, cx.plan.initiatives.get(at)?)));
    match (does, item) {
        (Do::Accept | Do::Edit | Do::Open, Some((at, _))) => {
            Answer::Go(Page::item(Step::Initiatives, at))
        }
        (Do::Add, _) => Answer::AddInitiative(at),
        (Do::Remove, Some((_, item))) if change::has_history(cx.plan, &item.id) => {
            let what = ("what", Arg::Text(item.name.clone()));
            Answer::Say(cx.say("no-remove-history", &[what]))
        }
        (Do::Remove, Some((at, _))) => Answer::RemoveInitiative(at),
        (Do::Duplicate | Do::Split | Do::Stop, Some((at, item))) => on_whole(cx, does, at, item),
        (Do::Earlier | Do::Later, Some((at, item))) => step(cx, does, at, item),
        _ => Answer::Nothing,
    }
}

/// What is done with one as a whole, in the table and in its form.
pub fn on_whole(cx: &Cx<'_>, does: Do, at: usize, item: &Initiative) -> Answer {
    match does {
        Do::Duplicate => change::duplicate(cx, at, item),
        Do::Split => split::split(cx, at, item),
        Do::Stop if item.status == Status::Stopped => Answer::Say(cx.t("stop-is")),
        Do::Stop => Answer::Type(Spot::of(STOP, at)),
        _ => Answer::Nothing,
    }
}

/// The reason for a stop, which is asked for while it is typed.
pub fn reason(cx: &Cx<'_>) -> Option<Row> {
    let spot = cx.typing.filter(|spot| spot.name == STOP)?;
    Some(Row::words(spot, cx.t("stop-reason"), Safe::default()))
}

/// What is typed above the table: the filter, with each key, or the reason for a stop.
pub fn set(cx: &Cx<'_>, spot: Spot, text: &str) -> Set {
    match spot.name {
        STOP => change::stop(cx, spot.item, text.trim()),
        name if name == FILTER.name => {
            let mut look = cx.look.clone();
            text.clone_into(&mut look.items.filter);
            Ok(Change {
                what: What::Look(look),
                shows: cx.plain(text),
            })
        }
        _ => Err(Safe::default()),
    }
}

/// The same list, shown otherwise.
fn look(cx: &Cx<'_>, words: &str, change: impl FnOnce(&mut Items)) -> Answer {
    let mut look = cx.look.clone();
    change(&mut look.items);
    Answer::Look(look, cx.t(words))
}

/// By the column whose head was clicked, a second click turns it round; by the next one where a key asked.
fn sort(cx: &Cx<'_>, spot: Option<Spot>) -> Answer {
    let head = spot
        .filter(|spot| spot.name == SORT)
        .and_then(|spot| Order::ALL.get(spot.item).copied());
    match head {
        Some(order) if order == cx.look.items.order => look(cx, "order-reversed", |items| {
            items.reversed = !items.reversed;
        }),
        head => {
            let order = head.unwrap_or_else(|| cx.look.items.order.next());
            look(cx, order.message(), |items| {
                items.order = order;
                items.reversed = false;
            })
        }
    }
}

fn fold(cx: &Cx<'_>, at: usize) -> Answer {
    let mut look = cx.look.clone();
    let folded = &mut look.items.folded;
    if !folded.remove(&at) {
        folded.insert(at);
    }
    Answer::Look(look, Safe::default())
}

/// A new one behind the selected one, opened at its name.
pub fn add(cx: &Cx<'_>, at: Option<usize>) -> Answer {
    let items = &cx.plan.initiatives;
    let id = Id::unique(&Id::slug(&cx.locale.text("initiative-new")), |id| {
        items.iter().any(|item| item.id == *id)
    });
    let start = cx.plan.settings.start;
    let mut initiative = Initiative::new(id, "");
    initiative.span = Span::new(start.next(), start.plus(2));
    initiative.status = Status::Planned;
    let place = at.map_or(items.len(), |at| at.saturating_add(1));
    let edit = Edit::AddInitiative(place, Box::new(initiative));
    let words = cx.t("initiative-added");
    Answer::EditAndGo(edit, words, Page::item(Step::Initiatives, place))
}

/// One place up or down in the file; where the table stands in another order, it says so.
fn step(cx: &Cx<'_>, does: Do, at: usize, item: &Initiative) -> Answer {
    let look = &cx.look.items;
    if cx.way == Way::Tabs {
        if look.order != Order::File || look.reversed {
            return Answer::Say(cx.t("no-move-sorted"));
        }
        if look.group.is_some() || !look.filter.is_empty() {
            return Answer::Say(cx.t("no-move-part"));
        }
    }
    let to = if does == Do::Earlier {
        at.checked_sub(1)
    } else {
        at.checked_add(1)
    };
    match to.filter(|to| *to < cx.plan.initiatives.len()) {
        Some(to) => {
            let words = cx.say("moved", &[("what", Arg::Text(item.name.clone()))]);
            let edit = Edit::MoveInitiative(at, to);
            Answer::Edit(edit, words, Some(Spot::of(ITEM, to)))
        }
        None => Answer::Say(cx.t("list-end")),
    }
}

/// What is selected once the initiative at a position is gone.
pub fn after_removal(cx: &Cx<'_>, at: usize) -> Option<Spot> {
    let place = |at| (None, at);
    let shown: Vec<Place> = shown::items(cx).into_iter().map(place).collect();
    let (_, next) = removal::after_removal(&shown, place(at))?;
    Some(Spot::of(ITEM, next))
}
