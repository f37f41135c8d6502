//! Every key that a footer names does what it says: on every page, on every kind of row, by key and by mouse.

use std::{
    collections::{BTreeSet, HashSet},
    mem::discriminant,
    path::PathBuf,
};

use roadmap::{
    plan::Plan,
    tui::{
        actions::Do,
        app::{Layer, Message, Screen},
        event::{Key, Mouse},
        hits::Target,
        look::Look,
        msg::{Effect, Msg, Opened},
        rows::{Row, Spot},
        steps::{Page, Step},
        work::Written,
    },
};

use super::{
    driver::Driver,
    screens::{PAGES, PLAN},
};

const SIZE: (u16, u16) = (200, 60);

/// A page of a plan with a change that can be undone, and a row of it selected.
fn open(driver: &mut Driver, text: &Written, page: Page, spot: Option<Spot>) {
    driver.send(Msg::Opened(Box::new(Opened {
        text: text.clone(),
        notices: Vec::new(),
        path: Some(PathBuf::from("plan.yaml")),
    })));
    driver.go(Step::Rate).keys("right");
    driver.app.message = None;
    driver.effects.clear();
    if let Screen::Work(work) = &mut driver.app.screen {
        work.page = page;
        if let Some(spot) = spot {
            work.select(spot);
        }
    }
}

/// What the footer offers, with a column of each.
fn offered(driver: &mut Driver) -> Vec<(Do, u16)> {
    driver.buffer();
    let mut found: Vec<(Do, u16)> = Vec::new();
    for column in 0..SIZE.0 {
        if let Some(Target::Key(does)) = driver.hits.at(column, SIZE.1 - 1)
            && found.last().is_none_or(|(last, _)| *last != does)
        {
            found.push((does, column));
        }
    }
    found
}

/// Presses the key that the footer names.
fn press(driver: &mut Driver, does: Do) {
    let scope = driver.app.scope();
    let action = driver.app.keymap().find(scope, does).expect("an action");
    let key: Key = driver.app.keymap().keys(scope, action)[0];
    driver.send(Msg::Key(key));
}

/// How it stood.
struct Before {
    plan: Plan,
    page: Page,
    look: Look,
    locks: BTreeSet<Spot>,
    spot: Option<Spot>,
}

impl Before {
    fn of(driver: &Driver) -> Self {
        let work = driver.work();
        Self {
            plan: work.plan.clone(),
            page: work.page,
            look: work.look.clone(),
            locks: work.locks.clone(),
            spot: driver.app.row().and_then(|row| row.spot),
        }
    }

    /// Whether what the words promise has happened since.
    fn happened(&self, does: Do, now: &Driver) -> bool {
        let top = now.app.layers.last();
        let Some(work) = now.app.work() else {
            return does == Do::Back;
        };
        let moved = work.page != self.page;
        let changed = work.plan != self.plan;
        match does {
            Do::Next => moved,
            Do::Back => moved || matches!(top, Some(Layer::Ask(_))),
            Do::Save => {
                let saves = |effect: &Effect| matches!(effect, Effect::Save { .. });
                now.effects.iter().any(saves) || work.page.step == Step::Save
            }
            Do::Quit => matches!(top, Some(Layer::Ask(_))),
            Do::Palette => matches!(top, Some(Layer::Palette(_))),
            Do::Help => matches!(top, Some(Layer::Help(_))),
            Do::Undo | Do::Remove => changed,
            Do::Editor => {
                let edits = |effect: &Effect| matches!(effect, Effect::EditPlan { .. });
                now.effects.iter().any(edits)
            }
            // a line of the text that no screen shows says so
            Do::Edit if work.page == Page::of(Step::File) => says_why(now),
            _ => {
                let opened = work.field.is_some() || !now.app.layers.is_empty();
                let elsewhere = now.app.row().and_then(|row| row.spot) != self.spot;
                let saves = |effect: &Effect| matches!(effect, Effect::Save { .. });
                changed
                    || moved
                    || opened
                    || elsewhere
                    || work.locks != self.locks
                    || work.look != self.look
                    || now.effects.iter().any(saves)
            }
        }
    }
}

/// The other way, where one stands at an end.
const fn opposite(does: Do) -> Option<Do> {
    match does {
        Do::Less => Some(Do::More),
        Do::More => Some(Do::Less),
        Do::SpanEarlier => Some(Do::SpanLater),
        Do::SpanLater => Some(Do::SpanEarlier),
        Do::Shorter => Some(Do::Longer),
        Do::Longer => Some(Do::Shorter),
        Do::PreviousChange => Some(Do::NextChange),
        Do::NextChange => Some(Do::PreviousChange),
        _ => None,
    }
}

fn says_why(driver: &Driver) -> bool {
    let message = driver.app.message.as_ref();
    message.is_some_and(|message| !message.text.as_str().is_empty())
}

/// A plan in which nothing stands yet.
const EMPTY: &str =
    "format: 1\ncompany: { name: Example BV, revenue: 20_000_000 }\nplan: { start: 2026-Q1 }\n";

/// Presses and clicks all that the footers of a page offer on each kind of row; says how many keys, and which are dead.
fn sweep(driver: &mut Driver, text: &Written, page: Page) -> (usize, Vec<String>) {
    let mut dead = Vec::new();
    let mut tried = 0;
    open(driver, text, page, None);
    let rows = driver.app.rows();
    let mut spots: Vec<Option<Spot>> = rows.iter().flat_map(Row::spots).map(Some).collect();
    if spots.is_empty() {
        spots.push(None);
    }
    let mut kinds = HashSet::new();
    let mut seen = BTreeSet::new();
    for spot in spots {
        open(driver, text, page, spot);
        let kind = driver.app.row().map(|row| discriminant(&row.kind));
        if !kinds.insert(kind) {
            continue;
        }
        for (does, column) in offered(driver) {
            let is_new = seen.insert(does);
            let is_of_row = matches!(does, Do::Edit | Do::Less | Do::More) || does.is_of_page();
            if !is_new && !is_of_row {
                continue;
            }
            tried += 1;
            open(driver, text, page, spot);
            let before = Before::of(driver);
            press(driver, does);
            let by_key = stands(driver);
            let mut is_alive = before.happened(does, driver);
            if let Some(other) = opposite(does).filter(|_| !is_alive) {
                // at one end it has to say so, and the other way must be open
                is_alive = says_why(driver);
                open(driver, text, page, spot);
                press(driver, other);
                is_alive = is_alive && before.happened(other, driver);
            }
            if !is_alive {
                dead.push(format!("{does:?} on {spot:?} of {page:?}: {by_key:?}"));
            }
            if is_new {
                open(driver, text, page, spot);
                driver.send(Msg::Mouse(Mouse::Press, column, SIZE.1 - 1));
                assert_eq!(stands(driver), by_key, "{does:?} of {page:?}");
            }
        }
    }
    (tried, dead)
}

fn stands(driver: &Driver) -> (Page, Option<Message>, usize) {
    let app = &driver.app;
    (app.page(), app.message.clone(), app.layers.len())
}

#[test]
fn every_key_of_every_footer_does_what_it_says() {
    for (text, most) in [(PLAN, 150), (EMPTY, 80)] {
        let mut driver = Driver::on(text).sized(SIZE.0, SIZE.1);
        let written = Written {
            document: driver.work().as_saved().expect("a text").clone(),
            plan: driver.plan().clone(),
        };
        let mut tried = 0;
        let mut dead = Vec::new();
        let has = |page: &&Page| text == PLAN || page.item.is_none();
        for &page in PAGES.iter().filter(has) {
            let (count, found) = sweep(&mut driver, &written, page);
            tried += count;
            dead.extend(found);
        }
        assert!(dead.is_empty(), "{}", dead.join("\n"));
        assert!(tried > most, "{tried}");
    }
}
