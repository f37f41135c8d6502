//! What each message does to the program. Pure: no file, no clock, no terminal; what is to be done outside comes back
//! as effects.

use std::path::PathBuf;

use super::{
    actions::{Do, Scope},
    app::{App, Ask, Intent, Layer, Message, Screen, Search},
    choosing, decide, dragging, editing,
    event::{Key, Mouse},
    going,
    hits::{Hits, Target},
    layers::moved,
    msg::{Effect, Msg, Opened},
    outside, page, recovery,
    steps::Step,
    theme::Tone,
    typing,
    welcome::{self, Choice},
    work::{Way, Work, Written},
};
use crate::{
    locale::{Lang, Locale, Region, Safe},
    plan::{Arg, Notice, Quarter},
};

impl App {
    /// Takes a message in; what has to be done outside comes back.
    pub fn update(&mut self, msg: Msg, hits: &Hits) -> Vec<Effect> {
        match msg {
            Msg::Key(key) => self.key(key),
            Msg::Mouse(what, column, line) => {
                self.mouse_at(what, hits.at(column, line), hits.quarter(column))
            }
            Msg::Paste(text) => {
                self.paste(&text);
                Vec::new()
            }
            Msg::Size(columns, lines) => {
                self.size = (columns, lines);
                Vec::new()
            }
            Msg::Stop => vec![Effect::Stop],
            Msg::Expired => {
                self.message = None;
                Vec::new()
            }
            Msg::Opened(opened) => {
                self.opened(*opened);
                Vec::new()
            }
            Msg::NotOpened(_, notices) => {
                let text = notices.first().map(|notice| self.words(notice));
                self.say(text.unwrap_or_default(), Tone::Bad);
                Vec::new()
            }
            Msg::Saved {
                path,
                text,
                complaints,
                time,
                remarks,
            } => {
                self.saved(path, *text, complaints, &time);
                if let Some(remark) = remarks.first() {
                    self.say(self.words(remark), Tone::Warn);
                }
                Vec::new()
            }
            Msg::NotSaved { path, notice, may } => {
                let words = self.words(&notice);
                match may {
                    Some(may) => self.ask(words, Intent::Save(path, may)),
                    None => self.say(words, Tone::Bad),
                }
                Vec::new()
            }
            Msg::Protected(protected) => {
                self.protected = protected;
                Vec::new()
            }
            Msg::Held(owner) => {
                outside::held(self, owner);
                Vec::new()
            }
            Msg::Left(left) => {
                // the latest lies on top
                for left in left.iter().rev() {
                    recovery::offer(self, left);
                }
                Vec::new()
            }
            Msg::AllLeft(left) => {
                self.left = left;
                Vec::new()
            }
            Msg::Back(back, name) => {
                recovery::back(self, *back, &name);
                Vec::new()
            }
            Msg::Replaced(replaced) => {
                outside::replace(self, *replaced);
                Vec::new()
            }
            Msg::Clash(clash) => {
                outside::ask(self, *clash);
                Vec::new()
            }
            Msg::Said(notice, tone) => {
                self.say(self.words(&notice), tone);
                Vec::new()
            }
            Msg::Edited(edited) => {
                editing::edited(self, edited);
                Vec::new()
            }
            // the runner's own
            Msg::Resized | Msg::WentOn | Msg::Focused | Msg::Touched => Vec::new(),
        }
    }

    fn key(&mut self, key: Key) -> Vec<Effect> {
        self.message = None;
        let scope = self.scope();
        if let Some(action) = self.keymap().of_key(scope, key) {
            return self.act(action.does);
        }
        match scope {
            Scope::Search => {
                if let Some(Layer::Name(naming)) = self.layers.last_mut() {
                    naming.line.key(key);
                } else if let Some(Layer::Help(search) | Layer::Palette(search)) =
                    self.layers.last_mut()
                    && search.line.key(key)
                {
                    search.at = 0;
                }
            }
            Scope::Field => {
                if let Screen::Work(work) = &mut self.screen
                    && let Some(field) = &mut work.field
                {
                    field.line.key(key);
                }
                typing::live(self);
            }
            Scope::Guide if typing::typed(self, key) => {}
            Scope::Menu | Scope::Help | Scope::Ask => {}
            _ => self.say(self.t("no-key"), Tone::Plain),
        }
        Vec::new()
    }

    /// Does what the topmost layer or screen makes of an action.
    pub fn act(&mut self, does: Do) -> Vec<Effect> {
        match does {
            Do::Quit => return self.quit(),
            Do::Suspend => return vec![Effect::Stop],
            Do::Redraw => return Vec::new(),
            Do::Look => return vec![Effect::Look],
            Do::Mouse => {
                self.mouse = !self.mouse;
                let id = if self.mouse { "mouse-on" } else { "mouse-off" };
                self.say(self.t(id), Tone::Plain);
                return vec![Effect::Mouse(self.mouse)];
            }
            Do::Theme => {
                let skin = self.theme.skin.next();
                self.theme.skin = skin;
                self.say(self.t(skin.message()), Tone::Plain);
                return vec![Effect::KeepTheme(skin)];
            }
            Do::Settings => return vec![Effect::EditSettings],
            _ => {}
        }
        match self.layers.last() {
            Some(Layer::Help(_) | Layer::Palette(_)) => self.act_in_search(does),
            Some(Layer::Menu(_)) => {
                choosing::in_menu(self, does);
                Vec::new()
            }
            Some(Layer::Ask(_)) => self.act_in_question(does),
            Some(Layer::Decide(_) | Layer::Read(_) | Layer::Name(_)) => decide::act(self, does),
            None => self.act_on_screen(does),
        }
    }

    fn act_on_screen(&mut self, does: Do) -> Vec<Effect> {
        match does {
            Do::Help => {
                if let Screen::Work(work) = &mut self.screen {
                    work.leave_field();
                }
                self.layers.push(Layer::Help(Search::default()));
                Vec::new()
            }
            Do::Palette => {
                self.layers.push(Layer::Palette(Search {
                    typing: true,
                    ..Search::default()
                }));
                Vec::new()
            }
            _ if matches!(self.screen, Screen::Welcome(_)) => self.act_on_welcome(does),
            _ => page::act(self, does),
        }
    }

    fn act_on_welcome(&mut self, does: Do) -> Vec<Effect> {
        let choices = welcome::choices(self);
        let last = choices.len().saturating_sub(1);
        let Screen::Welcome(at) = &mut self.screen else {
            return Vec::new();
        };
        *at = moved(*at, last, does).unwrap_or(*at);
        if does != Do::Accept {
            return Vec::new();
        }
        match choices.get(*at) {
            Some(Choice::Left(number)) => return recovery::choose(self, *number),
            Some(Choice::New) => self.start(Way::Long),
            Some(Choice::Short) => self.start(Way::Short),
            Some(Choice::Recent(path)) => return vec![Effect::Open(path.clone())],
            Some(Choice::Example) => self.example(),
            None => {}
        }
        Vec::new()
    }

    /// Ends, or asks where something would be lost.
    fn quit(&mut self) -> Vec<Effect> {
        // what stands in an open field is not lost without a word either
        typing::take(self, true);
        let is_work = |work: &&Work| work.unsaved() || !work.drafts.is_empty();
        let Some(work) = self.work().filter(is_work) else {
            return vec![Effect::Quit];
        };
        let name = work.plan.company.name.clone();
        if matches!(
            self.layers.last(),
            Some(Layer::Ask(Ask {
                intent: Intent::Quit,
                ..
            }))
        ) {
            return Vec::new();
        }
        let words = self.locale.say("ask-quit", &[("company", Arg::Text(name))]);
        self.ask(Safe::line(&words), Intent::Quit);
        Vec::new()
    }

    fn mouse_at(
        &mut self,
        what: Mouse,
        target: Option<Target>,
        quarter: Option<Quarter>,
    ) -> Vec<Effect> {
        if !self.mouse {
            return Vec::new();
        }
        if what == Mouse::Press {
            self.message = None;
        }
        match what {
            Mouse::Release => dragging::release(self, quarter),
            Mouse::WheelUp => self.act(Do::Up),
            Mouse::WheelDown => self.act(Do::Down),
            Mouse::Press => match target {
                Some(Target::Key(does)) => self.act(does),
                Some(Target::Line(at)) => self.press_line(at),
                Some(Target::Row(spot)) => page::press(self, spot),
                Some(Target::Bar(spot, grip)) => {
                    dragging::press(self, spot, grip, quarter);
                    Vec::new()
                }
                Some(Target::Head(spot)) => page::press_head(self, spot),
                Some(Target::Step(step)) => {
                    going::go_to_step(self, step);
                    Vec::new()
                }
                None => Vec::new(),
            },
        }
    }

    fn paste(&mut self, text: &str) {
        match self.layers.last_mut() {
            Some(Layer::Help(search) | Layer::Palette(search)) => {
                search.line.paste(text);
                search.at = 0;
            }
            Some(Layer::Name(naming)) => naming.line.paste(text),
            Some(_) => {}
            None => {
                typing::open_for_paste(self);
                if let Screen::Work(work) = &mut self.screen
                    && let Some(field) = &mut work.field
                {
                    field.line.paste(text);
                }
                typing::live(self);
            }
        }
    }

    fn opened(&mut self, opened: Opened) {
        let plan = opened.text.plan.clone();
        let mut work = Work::new(plan, Way::Tabs, opened.path, &self.guidelines);
        work.stands(opened.text, opened.notices);
        self.locale = self.locale.for_plan(&work.plan);
        if let Some(name) = work.path.as_ref().and_then(|path| path.file_name()) {
            work.file = name.to_string_lossy().into_owned();
        }
        self.layers.clear();
        self.screen = Screen::Work(Box::new(work));
    }

    fn saved(&mut self, path: PathBuf, text: Written, complaints: Vec<Notice>, time: &str) {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        self.recent.retain(|other| *other != path);
        self.recent.insert(0, path.clone());
        if let Screen::Work(work) = &mut self.screen {
            work.stands(text, complaints);
            work.file.clone_from(&name);
            work.path = Some(path);
            if work.way != Way::Tabs {
                work.way = Way::Tabs;
                work.go(super::steps::Page::of(Step::Overview));
            }
        }
        let args = [
            ("file", Arg::Text(name)),
            ("time", Arg::Text(time.to_owned())),
        ];
        self.say(Safe::line(&self.locale.say("saved", &args)), Tone::Good);
    }

    /// Puts a word into the footer.
    pub fn say(&mut self, text: Safe, tone: Tone) {
        self.message = Some(Message { text, tone });
    }

    /// Asks before something is lost.
    pub fn ask(&mut self, question: Safe, intent: Intent) {
        self.layers.push(Layer::Ask(Ask {
            question,
            intent,
            yes: false,
        }));
    }

    /// A message.
    pub fn t(&self, id: &str) -> Safe {
        Safe::line(&self.locale.text(id))
    }

    /// A notice in words.
    pub fn words(&self, notice: &Notice) -> Safe {
        Safe::line(&self.locale.message(notice))
    }

    /// The screen speaks another language, or writes figures by another region, from now on.
    pub fn speak(&mut self, lang: Lang, region: Region) {
        self.locale = Locale::new(lang, region);
        if let Screen::Work(work) = &self.screen {
            self.locale = self.locale.for_plan(&work.plan);
        }
    }
}
