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
    go(app, Page::of(step));
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
        Some(step) => go(app, Page::of(*step)),
        None => return save(app),
    }
    Vec::new()
}

/// One layer out: from what the page has open to the page, from an item to its list, from a step to the one before,
/// from the first step to the opening screen.
pub fn back(app: &mut App) -> Vec<Effect> {
    let Some(work) = app.work() else {
        return Vec::new();
    };
    let page = work.page;
    match steps::act(page, &app.cx(work), Do::Back, None) {
        Answer::Nothing => {}
        answer => return answered(app, answer),
    }
    if let Some(parent) = steps::parent(page, work.way) {
        take(app, true);
        go(app, parent);
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
