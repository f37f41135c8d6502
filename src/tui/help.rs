//! What help and palette list: the explanation of the selected figure, then what can be done here, searchable.

use super::{
    actions::{self, Do, Group},
    app::{App, Layer, Search},
    rows::Row,
};
use crate::{calc, locale::Safe};

/// A line of help or palette.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// In words.
    pub text: Safe,
    /// The keys, where it is an action.
    pub keys: Safe,
    /// What Enter on it does.
    pub does: Option<Do>,
    /// Its short name, which the search knows too.
    pub name: Safe,
    /// Whether it is a heading.
    pub heading: bool,
    /// Why it can't be done now; empty where it can.
    pub refusal: Safe,
}

/// The lines of the topmost layer, by what its search line says.
pub fn lines(app: &App) -> Vec<Line> {
    let (search, all) = match app.layers.last() {
        Some(Layer::Help(search)) => (search, help(app)),
        Some(Layer::Palette(search)) => (search, palette(app)),
        _ => return Vec::new(),
    };
    let wanted = search.words();
    if wanted.is_empty() {
        return all;
    }
    all.into_iter()
        .filter(|line| line.does.is_some() && line.matches(&wanted))
        .collect()
}

impl Search {
    fn words(&self) -> Vec<String> {
        self.line
            .text()
            .to_lowercase()
            .split_whitespace()
            .map(str::to_owned)
            .collect()
    }
}

impl Line {
    fn matches(&self, wanted: &[String]) -> bool {
        let text = format!("{} {}", self.text, self.name).to_lowercase();
        wanted
            .iter()
            .all(|word| text.contains(word.as_str()) || self.keys.as_str() == word)
    }
}

fn help(app: &App) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(row) = app.row() {
        let steps = explanation(app, &row);
        if !steps.is_empty() {
            lines.push(heading(app, "help-explains"));
            lines.extend(steps.into_iter().map(plain));
        }
    }
    for group in Group::ALL {
        lines.push(heading(app, group.message()));
        lines.extend(actions(app, group));
    }
    lines
}

fn palette(app: &App) -> Vec<Line> {
    Group::ALL
        .into_iter()
        .flat_map(|group| actions(app, group))
        .collect()
}

/// The actions of a group that act on the screen below; those that can't now know why.
fn actions(app: &App, group: Group) -> Vec<Line> {
    actions::in_scope(app.screen_scope())
        .filter(|action| action.group == group)
        .map(|action| Line {
            text: Safe::line(&app.locale.text(action.help)),
            keys: Safe::line(&action.all_keys()),
            does: Some(action.does),
            name: Safe::line(&app.locale.text(action.label)),
            heading: false,
            refusal: app.refusal(action.does).unwrap_or_default(),
        })
        .collect()
}

fn heading(app: &App, id: &str) -> Line {
    Line {
        heading: true,
        ..plain(Safe::line(&app.locale.text(id)))
    }
}

fn plain(text: Safe) -> Line {
    Line {
        text,
        keys: Safe::default(),
        does: None,
        name: Safe::default(),
        heading: false,
        refusal: Safe::default(),
    }
}

/// How the figure of a row comes about, sentence by sentence.
pub fn explanation(app: &App, row: &Row) -> Vec<Safe> {
    let Some((path, work)) = row.path.as_ref().zip(app.work()) else {
        return Vec::new();
    };
    let steps = work
        .figures
        .as_ref()
        .and_then(|figures| calc::explain(&work.plan, figures, path).ok().flatten());
    steps
        .into_iter()
        .flatten()
        .map(|step| Safe::line(&app.locale.say(step.id, &step.args)))
        .collect()
}
