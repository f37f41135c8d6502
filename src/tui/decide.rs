//! Decisions with more than two ways out, texts to read, and a name to type: what recovery and changes outside ask.

use std::path::PathBuf;

use ratatui::layout::Rect;

use super::{
    actions::Do,
    app::{App, Layer},
    field::Line,
    hits::{Hits, Target},
    layers::moved,
    msg::Effect,
    paint::{Canvas, cells, wrap},
    theme::{Sign, Tone},
};
use crate::locale::{Safe, width};

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// What a crash left.
    Leftover,
    /// What somebody else did to the file.
    Outside,
}

/// A question with ways out.
#[derive(Debug)]
pub struct Decision {
    /// What it is about.
    pub about: About,
    /// The same, as a title.
    pub title: Safe,
    /// What happened, in words.
    pub lead: Safe,
    /// The ways out; the first one loses nothing.
    pub options: Vec<(Safe, Then)>,
    /// The selected one.
    pub at: usize,
}

/// What a way out does.
#[derive(Debug, Clone, PartialEq)]
pub enum Then {
    /// Nothing for now.
    Later,
    /// A text to read, under the title of a message; the question stays.
    Show(&'static str, String),
    /// Asks under which name to save.
    Name(PathBuf, Named),
    /// Something outside.
    Do(Effect),
}

/// What is to be saved under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// The plan at work.
    Mine,
    /// A leftover.
    Left(usize),
}

/// A text to read.
#[derive(Debug)]
pub struct Reading {
    /// What it is.
    pub title: Safe,
    /// Its lines.
    pub lines: Vec<Safe>,
    /// The first line that is shown.
    pub at: usize,
}

/// A name being typed.
#[derive(Debug)]
pub struct Naming {
    /// What is typed.
    pub line: Line,
    /// What is saved under it.
    pub what: Named,
}

/// Does an action on the topmost of these layers.
pub fn act(app: &mut App, does: Do) -> Vec<Effect> {
    match app.layers.last_mut() {
        Some(Layer::Decide(decision)) => {
            let last = decision.options.len().saturating_sub(1);
            decision.at = moved(decision.at, last, does).unwrap_or(decision.at);
            match does {
                Do::Back => {
                    app.layers.pop();
                }
                Do::Accept => {
                    let chosen = decision.options.get(decision.at);
                    if let Some(then) = chosen.map(|(_, then)| then.clone()) {
                        return take(app, then);
                    }
                }
                _ => {}
            }
        }
        Some(Layer::Read(reading)) => {
            let last = reading.lines.len().saturating_sub(1);
            reading.at = moved(reading.at, last, does).unwrap_or(reading.at);
            if matches!(does, Do::Back | Do::Accept) {
                app.layers.pop();
            }
        }
        Some(Layer::Name(naming)) => {
            let (path, what) = (PathBuf::from(naming.line.text().trim()), naming.what);
            match does {
                Do::Back => {
                    app.layers.pop();
                }
                Do::Accept if path.file_name().is_some() => {
                    app.layers.pop();
                    return saved_as(app, path, what).into_iter().collect();
                }
                _ => {}
            }
        }
        _ => {}
    }
    Vec::new()
}

fn take(app: &mut App, then: Then) -> Vec<Effect> {
    match then {
        Then::Show(title, text) => app.layers.push(Layer::Read(Reading {
            title: app.t(title),
            lines: Safe::lines(&text),
            at: 0,
        })),
        Then::Name(path, what) => {
            app.layers.pop();
            app.layers.push(Layer::Name(Naming {
                line: Line::new(&path.display().to_string()),
                what,
            }));
        }
        Then::Later => {
            app.layers.pop();
        }
        Then::Do(effect) => {
            app.layers.pop();
            return vec![effect];
        }
    }
    Vec::new()
}

fn saved_as(app: &App, path: PathBuf, what: Named) -> Option<Effect> {
    Some(match what {
        Named::Left(left) => Effect::KeepAs(left, path),
        Named::Mine => Effect::Save {
            plan: Box::new(app.work()?.plan.clone()),
            text: app.work()?.text(),
            path,
            may: None,
        },
    })
}

impl Decision {
    /// How many lines it takes in so many columns, with a blank one before the ways out.
    pub fn height(&self, columns: u16) -> u16 {
        let lead = wrap(&self.lead, usize::from(columns)).len();
        let ways: usize = self.heights(columns).iter().sum();
        cells(lead.saturating_add(ways)).saturating_add(3)
    }

    /// How many lines each way out takes.
    fn heights(&self, columns: u16) -> Vec<usize> {
        let room = usize::from(columns.saturating_sub(2));
        let names = self.options.iter().map(|(name, _)| name);
        names.map(|name| wrap(name, room).len()).collect()
    }
}

/// Draws a question. The ways out are seen before a lead that has no room.
pub fn draw_decision(decision: &Decision, canvas: &mut Canvas<'_>, hits: &mut Hits, place: Rect) {
    let theme = canvas.theme;
    let heights = decision.heights(place.width);
    let ways = cells(heights.iter().sum()).min(place.height / 2);
    let lead = Rect {
        height: place.height.saturating_sub(ways).saturating_sub(1),
        ..place
    };
    let used = canvas.paragraph(lead, &decision.lead, theme.tone(Tone::Head));
    let list = below(place, used.saturating_add(1));
    let first = first_seen(&heights, decision.at, usize::from(list.height));
    let mut rest = list;
    for (at, (name, _)) in decision.options.iter().enumerate().skip(first) {
        if rest.height == 0 {
            break;
        }
        let text = Rect {
            x: rest.x.saturating_add(2),
            width: rest.width.saturating_sub(2),
            ..rest
        };
        let used = canvas.paragraph(text, name, theme.tone(Tone::Plain));
        if at == decision.at {
            canvas.sign(rest.x, rest.y, Sign::Here, theme.tone(Tone::Accent));
            let widest = cells(width(name.as_str())).min(text.width);
            let chosen = Rect {
                width: widest,
                height: used,
                ..text
            };
            canvas.style(chosen, theme.selected());
        }
        let whole = Rect {
            height: used,
            ..rest
        };
        hits.add(whole, Target::Line(at));
        rest = below(rest, used);
    }
}

/// What is left of a place below so many lines.
fn below(place: Rect, lines: u16) -> Rect {
    let lines = lines.min(place.height);
    Rect {
        y: place.y.saturating_add(lines),
        height: place.height.saturating_sub(lines),
        ..place
    }
}

/// The first of some ways out to show, so that the one at `at` is seen whole.
fn first_seen(heights: &[usize], at: usize, room: usize) -> usize {
    let mut taken = 0_usize;
    let fits = |height: &&usize| {
        taken = taken.saturating_add(**height);
        taken <= room
    };
    let up_to = at.saturating_add(1);
    let seen = heights.iter().take(up_to).rev().take_while(fits).count();
    up_to.saturating_sub(seen.max(1))
}

/// Draws a text; lines that come are good, lines that go are not.
pub fn draw_reading(reading: &Reading, canvas: &mut Canvas<'_>, place: Rect) {
    let room = usize::from(place.height);
    let lines = reading.lines.iter().skip(reading.at).take(room);
    for (at, line) in lines.enumerate() {
        let tone = match line.as_str().chars().next() {
            Some('+') => Tone::Good,
            Some('-') => Tone::Bad,
            Some('@') => Tone::Dim,
            _ => Tone::Plain,
        };
        let y = place.y.saturating_add(cells(at));
        let style = canvas.theme.tone(tone);
        canvas.put(place.x, y, place.width, line, style);
    }
}

/// Draws a name being typed.
pub fn draw_naming(app: &App, naming: &Naming, canvas: &mut Canvas<'_>, place: Rect) {
    let prompt = app.t("decide-name");
    let style = canvas.theme.tone(Tone::Plain);
    let x = canvas
        .put(place.x, place.y, place.width, &prompt, style)
        .saturating_add(1);
    let room = place.right().saturating_sub(x).saturating_sub(1);
    let skip = naming.line.scroll(usize::from(room));
    let text: String = naming.line.text().chars().skip(skip).collect();
    canvas.put(x, place.y, room, &Safe::line(&text), style);
    let cursor = cells(naming.line.cursor().saturating_sub(skip));
    canvas.cursor = Some((x.saturating_add(cursor).min(place.right()), place.y));
}
