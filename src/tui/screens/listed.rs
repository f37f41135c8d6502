//! Lists of the plan whose things have a page each: the team, training, vendors … One place says how they are opened,
//! added, removed and put in order; what a thing looks like is its own.

use crate::{
    locale::Safe,
    plan::{Arg, Edit, Id, Plan},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{
            Answer, Change, Cx, Page, Part, Set, Step,
            removal::{Place, after_removal},
        },
        theme::Tone,
    },
};

/// A thing of a list.
pub trait Listed: Clone + 'static {
    /// The name of its line; the one behind the last adds one more.
    const LINE: &'static str;
    /// The screen that shows the list.
    const STEP: Step;
    /// The message id of what it is.
    const WHAT: &'static str;
    /// Whether the screen puts the list in an order of its own, not in that of the file.
    const SORTED: bool = false;

    /// The list.
    fn all(plan: &Plan) -> &[Self];
    /// The list, changed.
    fn edit(all: Vec<Self>) -> Edit;
    /// Its page.
    fn part(at: usize) -> Part;
    /// One more.
    fn fresh(cx: &Cx<'_>) -> Self;
    /// Its name; may be empty.
    fn title(&self) -> &str;
    /// What its page shows.
    fn rows(&self, cx: &Cx<'_>) -> Vec<Row>;
    /// Takes a typed or chosen value; answers how it was understood.
    ///
    /// # Errors
    /// Why it can't be taken, in words.
    fn set(&mut self, cx: &Cx<'_>, spot: Spot, text: &str) -> Result<Safe, Safe>;

    /// What is selected when one is removed: the one after it, else the last, else the line that adds the first.
    fn beside(cx: &Cx<'_>, at: usize) -> Option<Spot> {
        let shown: Vec<Place> = (0..Self::all(cx.plan).len()).map(|at| (None, at)).collect();
        let next = after_removal(&shown, (None, at));
        Some(Spot::of(Self::LINE, next.map_or(0, |(_, at)| at)))
    }
}

/// What a thing is called in a list.
pub fn called<T: Listed>(cx: &Cx<'_>, thing: &T) -> Safe {
    match thing.title().trim() {
        "" => cx.t(T::WHAT),
        name => cx.plain(name),
    }
}

/// The line that adds one more.
pub fn adder<T: Listed>(cx: &Cx<'_>, label: &str) -> Row {
    Row::button(Spot::of(T::LINE, T::all(cx.plan).len()), cx.t(label))
}

/// The page of one.
pub fn rows<T: Listed>(cx: &Cx<'_>, at: usize) -> Vec<Row> {
    let Some(thing) = T::all(cx.plan).get(at) else {
        return Vec::new();
    };
    let mut rows = thing.rows(cx);
    rows.extend([Row::gap(), Row::text(cx.t("entry-hint")).tone(Tone::Dim)]);
    rows
}

/// What a typed or chosen value on its page changes.
pub fn set<T: Listed>(cx: &Cx<'_>, at: usize, spot: Spot, text: &str) -> Set {
    let mut all = T::all(cx.plan).to_vec();
    let Some(thing) = all.get_mut(at) else {
        return Err(Safe::default());
    };
    let shows = thing.set(cx, spot, text.trim())?;
    Ok(Change::plan(T::edit(all), shows))
}

/// One more, on its page.
pub fn add<T: Listed>(cx: &Cx<'_>, thing: T) -> Answer {
    let mut all = T::all(cx.plan).to_vec();
    let page = Page::part(T::STEP, T::part(all.len()));
    all.push(thing);
    let words = cx.say("added", &[("what", Arg::Word(T::WHAT))]);
    Answer::EditAndGo(T::edit(all), words, page)
}

/// What a key does on a line of the list.
pub fn act<T: Listed>(cx: &Cx<'_>, does: Do, at: usize) -> Answer {
    let all = T::all(cx.plan);
    let Some(thing) = all.get(at) else {
        return match does {
            Do::Accept | Do::Edit | Do::Open | Do::Add => add(cx, T::fresh(cx)),
            _ => Answer::Nothing,
        };
    };
    let name = [("what", Arg::Text(called(cx, thing).into_string()))];
    match does {
        Do::Accept | Do::Edit | Do::Open => Answer::Go(Page::part(T::STEP, T::part(at))),
        Do::Add => add(cx, T::fresh(cx)),
        Do::Remove => Answer::Edit(
            without(all, at),
            cx.say("removed", &name),
            T::beside(cx, at),
        ),
        Do::Earlier | Do::Later if T::SORTED => Answer::Say(cx.t("list-sorted")),
        Do::Earlier | Do::Later => {
            let to = match does {
                Do::Earlier => at.checked_sub(1),
                _ => at.checked_add(1),
            };
            let Some(to) = to.filter(|to| *to < all.len()) else {
                return Answer::Say(cx.t("list-end"));
            };
            let mut all = all.to_vec();
            all.swap(at, to);
            Answer::Edit(
                T::edit(all),
                cx.say("moved", &name),
                Some(Spot::of(T::LINE, to)),
            )
        }
        _ => Answer::Nothing,
    }
}

/// What a key does on its page.
pub fn act_inside<T: Listed>(cx: &Cx<'_>, does: Do, at: usize) -> Answer {
    let all = T::all(cx.plan);
    match (does, all.get(at)) {
        (Do::Remove, Some(thing)) => {
            let name = called(cx, thing).into_string();
            let words = cx.say("removed", &[("what", Arg::Text(name))]);
            Answer::EditAndGo(without(all, at), words, Page::of(T::STEP))
        }
        (Do::Add, _) => add(cx, T::fresh(cx)),
        _ => Answer::Nothing,
    }
}

fn without<T: Listed>(all: &[T], at: usize) -> Edit {
    let rest = all.iter().enumerate().filter(|(other, _)| *other != at);
    T::edit(rest.map(|(_, thing)| thing.clone()).collect())
}

/// An id for a thing that gets its first name; one that has a name keeps its id, since others may refer to it.
pub fn id_for<T>(own: &Id, name: &str, text: &str, all: &[T], id: fn(&T) -> &Id) -> Id {
    if !name.is_empty() || text.is_empty() {
        return own.clone();
    }
    Id::unique(&Id::slug(text), |wanted| {
        wanted != own && all.iter().any(|other| id(other) == wanted)
    })
}

/// An id that no other has, until there is a name.
pub fn fresh_id<T>(stem: &str, all: &[T], id: fn(&T) -> &Id) -> Id {
    Id::unique(&Id::slug(stem), |wanted| {
        all.iter().any(|other| id(other) == wanted)
    })
}
