//! What help and palette list: the explanation of the selected figure, then what can be done here, searchable.

use std::cmp::Reverse;

use nucleo_matcher::{
    Config, Matcher, Utf32Str,
    pattern::{CaseMatching, Normalization, Pattern},
};

use super::{
    actions::{self, Do, Group},
    app::{App, Layer, Search},
    rows::Row,
    settings,
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
        Some(Layer::Palette(search)) => {
            let wanted = search.line.text();
            let all = palette(app);
            return if wanted.trim().is_empty() {
                all
            } else {
                best(all, wanted)
            };
        }
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

/// The lines in which the letters of each word come in their order, those that fit best first: `sv pl` finds “Save the
/// plan”.
fn best(lines: Vec<Line>, wanted: &str) -> Vec<Line> {
    let mut matcher = Matcher::new(Config::DEFAULT);
    let pattern = Pattern::parse(wanted, CaseMatching::Ignore, Normalization::Smart);
    let mut letters = Vec::new();
    let mut found: Vec<(u32, Line)> = lines
        .into_iter()
        .filter_map(|line| {
            // its name counts as much as its sentence; its key is it
            if line.keys.as_str().split(' ').any(|key| key == wanted) {
                return Some((u32::MAX, line));
            }
            let score = [&line.name, &line.text]
                .into_iter()
                .filter_map(|text| {
                    pattern.score(Utf32Str::new(text.as_str(), &mut letters), &mut matcher)
                })
                .max()?;
            Some((score, line))
        })
        .collect();
    found.sort_by_key(|(score, _)| Reverse(*score));
    found.into_iter().map(|(_, line)| line).collect()
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
    // what is wrong in the settings stands first: taking such a line opens them
    let complaints = app.own.settings.complaints.iter().map(|notice| Line {
        does: Some(Do::Settings),
        ..plain(Safe::line(&settings::in_words(&app.locale, notice)))
    });
    let actions = Group::ALL.into_iter().flat_map(|group| actions(app, group));
    complaints.chain(actions).collect()
}

/// The actions of a group that act on the screen below; those that can't now know why.
fn actions(app: &App, group: Group) -> Vec<Line> {
    let scope = app.screen_scope();
    actions::in_scope(scope)
        .filter(|action| action.group == group)
        .map(|action| Line {
            text: Safe::line(&app.locale.text(action.help)),
            keys: Safe::line(
                &app.keymap()
                    .shown(scope, action, app.theme.ascii, &app.locale),
            ),
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
