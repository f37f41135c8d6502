//! From page to page: to a step or an item, on and back, one layer out.

use super::{
    actions::Do,
    app::{App, Intent, Screen},
    msg::Effect,
    page::{answered, save, work},
    rows::Kind,
    steps::{self, Answer, Page, Step},
    typing::{open_field, take},
    work::Way,
};
use crate::plan::Id;

/// To a page that the open one leads to: Esc comes back here.
pub fn follow(app: &mut App, page: Page) {
    if let Some(work) = work(app) {
        let here = work.page;
        if steps::parent(here, work.way) == Some(page) {
            out(app);
            return;
        }
        if page != here && steps::parent(page, work.way) != Some(here) {
            work.trail.push((page, here));
        }
    }
    go(app, page);
}

/// Out of the page: to where it was come to from, else to the page around it. Says whether there is one.
fn out(app: &mut App) -> bool {
    let to = work(app).and_then(|work| {
        let here = work.page;
        let came = work.trail.pop_if(|(page, _)| *page == here);
        came.map(|(_, from)| from)
            .or_else(|| steps::parent(here, work.way))
    });
    if let Some(page) = to {
        go(app, page);
    }
    to.is_some()
}

/// The initiative that is open, or of which something is.
pub fn open_item(app: &App) -> Option<Id> {
    let work = app.work()?;
    let of_initiative = matches!(work.page.step, Step::Initiatives | Step::Kpis);
    let at = work.page.item.filter(|_| of_initiative)?;
    Some(work.plan.initiatives.get(at)?.id.clone())
}

/// The plan has become another, before which an initiative was open: it stays open wherever it stands now, and what is
/// gone is left.
pub fn settle(app: &mut App, open: Option<&Id>, count: usize) {
    if let Some((id, work)) = open.zip(work(app)) {
        let all = &work.plan.initiatives;
        let was_at = work.page.item;
        match all.iter().position(|item| item.id == *id) {
            Some(at) => work.page.item = Some(at),
            // it has another id now
            None if all.len() == count => {}
            None => while app.page().item == was_at && out(app) {},
        }
    }
    while app.page().is_inside() && app.rows().is_empty() {
        if !out(app) {
            break;
        }
    }
}

/// To a page.
pub fn go(app: &mut App, page: Page) {
    if let Some(work) = work(app) {
        // the page around it remembers what was open
        if let (Some(spot), Some(parent)) = (steps::spot_of(page), steps::parent(page, work.way)) {
            work.places.insert(parent, spot);
        }
        work.go(page);
    }
    arrive(app);
}

/// What happens when a page is come to.
pub fn arrive(app: &mut App) {
    // the first field of a page that asks for a name has the cursor at once
    let inside = app.page().is_inside();
    let asks = inside || app.work().is_some_and(|work| work.way != Way::Tabs);
    if let Some(row) = app.row()
        && asks
        && (row.kind == Kind::Words || (inside && row.kind == Kind::Number))
        && row.value.as_str().is_empty()
    {
        open_field(app, &row, None);
    }
}

/// To another step on the way.
pub fn go_to_step(app: &mut App, step: Step) {
    take(app, true);
    leave_trail(app);
    go(app, Page::of(step));
}

/// Who turns to another screen does not come back.
fn leave_trail(app: &mut App) {
    if let Some(work) = work(app) {
        work.trail.clear();
    }
}

/// To the next step, or the one before.
pub fn turn(app: &mut App, by: isize) -> Vec<Effect> {
    let Some(work) = app.work() else {
        return Vec::new();
    };
    let steps = work.steps();
    let at = work.position();
    let to = if work.page.is_inside() && by < 0 {
        at
    } else if work.way == Way::Tabs {
        // tabs go round
        let count = isize::try_from(steps.len()).unwrap_or(1);
        let at = isize::try_from(at).unwrap_or(0);
        usize::try_from(at.saturating_add(by).rem_euclid(count)).unwrap_or(0)
    } else {
        at.saturating_add_signed(by)
    };
    match steps.get(to) {
        Some(step) => {
            let page = Page::of(*step);
            leave_trail(app);
            go(app, page);
        }
        None => return save(app),
    }
    Vec::new()
}

/// One layer out: to where a page was come to from; from what the page has open to the page, from an item to its list,
/// from a step to the one before, from the first step to the opening screen.
pub fn back(app: &mut App) -> Vec<Effect> {
    let Some(work) = app.work() else {
        return Vec::new();
    };
    let page = work.page;
    let leads_out = steps::parent(page, work.way).is_some()
        || work.trail.last().is_some_and(|(to, _)| *to == page);
    match steps::act(page, &app.cx(work), Do::Back, None) {
        Answer::Nothing => {}
        answer => return answered(app, answer),
    }
    if leads_out {
        take(app, true);
        out(app);
    } else if work.way != Way::Tabs && work.position() > 0 {
        return turn(app, -1);
    } else if work.unsaved() {
        let words = app.t("ask-discard");
        app.ask(words, Intent::Discard);
    } else {
        app.screen = Screen::Welcome(0);
    }
    Vec::new()
}
