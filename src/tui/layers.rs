//! What keys and clicks do in what lies on top of a page: the help, the palette, a menu, a question.

use super::{
    actions::Do,
    app::{App, Intent, Layer, Screen},
    help,
    msg::Effect,
};

impl App {
    pub(super) fn act_in_search(&mut self, does: Do) -> Vec<Effect> {
        let lines = help::lines(self);
        let choices: Vec<Option<Do>> = lines.iter().map(|line| line.does).collect();
        let (Some(Layer::Help(search) | Layer::Palette(search)), last) =
            (self.layers.last_mut(), choices.len().saturating_sub(1))
        else {
            return Vec::new();
        };
        search.at = moved(search.at.min(last), last, does).unwrap_or(search.at);
        match does {
            Do::Find => {
                search.typing = true;
                Vec::new()
            }
            Do::Back => {
                self.layers.pop();
                Vec::new()
            }
            Do::Accept => {
                let Some(does) = choices.get(search.at).copied().flatten() else {
                    return Vec::new();
                };
                self.layers.pop();
                self.act(does)
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn act_in_question(&mut self, does: Do) -> Vec<Effect> {
        let Some(Layer::Ask(ask)) = self.layers.last_mut() else {
            return Vec::new();
        };
        let answer = match does {
            Do::Up | Do::Down => {
                ask.yes = !ask.yes;
                return Vec::new();
            }
            Do::Yes => true,
            Do::No => false,
            Do::Accept => ask.yes,
            _ => return Vec::new(),
        };
        let intent = ask.intent.clone();
        self.layers.pop();
        if !answer {
            return match intent {
                Intent::EditAgain => vec![Effect::LeaveText],
                _ => Vec::new(),
            };
        }
        match intent {
            Intent::EditAgain => vec![Effect::EditAgain],
            Intent::Quit => vec![Effect::Quit],
            Intent::Discard => {
                self.screen = Screen::Welcome(0);
                Vec::new()
            }
            Intent::Save(path, may) => self.work().map_or_else(Vec::new, |work| {
                vec![Effect::Save {
                    plan: Box::new(work.plan.clone()),
                    text: work.text(),
                    path,
                    may: Some(may),
                }]
            }),
        }
    }

    /// A click on a line of the topmost list: the first selects it, a click on the selected one takes it.
    pub(super) fn press_line(&mut self, at: usize) -> Vec<Effect> {
        let place = match self.layers.last_mut() {
            Some(Layer::Help(search) | Layer::Palette(search)) => &mut search.at,
            Some(Layer::Menu(menu)) => &mut menu.at,
            Some(Layer::Decide(decision)) => &mut decision.at,
            Some(Layer::Read(_) | Layer::Name(_)) => return Vec::new(),
            Some(Layer::Ask(ask)) => {
                ask.yes = at == 1;
                return self.act(Do::Accept);
            }
            None => match &mut self.screen {
                Screen::Welcome(place) => place,
                Screen::Work(_) => return Vec::new(),
            },
        };
        if *place == at {
            return self.act(Do::Accept);
        }
        *place = at;
        Vec::new()
    }
}

/// Where a list's selection goes.
pub fn moved(at: usize, last: usize, does: Do) -> Option<usize> {
    const PAGE: usize = 10;
    Some(match does {
        Do::Up => at.saturating_sub(1),
        Do::Down => at.saturating_add(1).min(last),
        Do::PageUp => at.saturating_sub(PAGE),
        Do::PageDown => at.saturating_add(PAGE).min(last),
        Do::First => 0,
        Do::Last => last,
        _ => return None,
    })
}
