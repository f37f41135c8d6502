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
use crate::locale::Safe;

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
    /// A text to read; the question stays.
    Show(String),
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
        Then::Show(text) => app.layers.push(Layer::Read(Reading {
            title: app.t("decide-differs"),
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
        cells(lead.saturating_add(self.options.len())).saturating_add(3)
    }
}

/// Draws a question.
pub fn draw_decision(decision: &Decision, canvas: &mut Canvas<'_>, hits: &mut Hits, place: Rect) {
    let theme = canvas.theme;
    let used = canvas.paragraph(place, &decision.lead, theme.tone(Tone::Head));
    let top = place.y.saturating_add(used).saturating_add(1);
    let room = usize::from(place.bottom().saturating_sub(top));
    let first = decision.at.saturating_add(1).saturating_sub(room);
    let shown = decision.options.iter().enumerate().skip(first).take(room);
    for (line, (at, (name, _))) in shown.enumerate() {
        let (x, y) = (place.x.saturating_add(2), top.saturating_add(cells(line)));
        let room = place.width.saturating_sub(2);
        let end = canvas.put(x, y, room, name, theme.tone(Tone::Plain));
        if at == decision.at {
            canvas.sign(place.x, y, Sign::Here, theme.tone(Tone::Accent));
            canvas.style(Rect::new(x, y, end.saturating_sub(x), 1), theme.selected());
        }
        hits.add(Rect::new(place.x, y, place.width, 1), Target::Line(at));
    }
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
