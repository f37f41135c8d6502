//! The whole state of the screen program.

use std::{path::PathBuf, rc::Rc};

use chrono::NaiveDate;

use super::{
    actions::{Do, Keymap, Scope},
    copy,
    decide::{Decision, Naming, Reading},
    field::Line,
    msg::May,
    outside,
    recovery::Left,
    rows::{Kind, Row, Spot},
    settings::{self, Own},
    steps::{self, Cx, Page, Part, Step},
    theme::{Theme, Tone},
    work::{Way, Work},
};
use crate::{
    locale::{Locale, Safe},
    plan::{Guidelines, Law, Quarter},
    yaml,
};

/// What the program is told at its start.
pub struct Setup {
    /// Words and figures.
    pub locale: Locale,
    /// Rules of thumb.
    pub guidelines: Guidelines,
    /// The day.
    pub today: NaiveDate,
    /// Colours and signs.
    pub theme: Theme,
    /// Plans opened before.
    pub recent: Vec<PathBuf>,
    /// Whether the mouse is used.
    pub mouse: bool,
    /// Settings, and what is over and under them.
    pub own: Own,
}

/// The program.
pub struct App {
    /// Columns and lines.
    pub size: (u16, u16),
    /// Words and figures, for the plan at hand.
    pub locale: Locale,
    /// Rules of thumb.
    pub guidelines: Guidelines,
    /// Dates of the law.
    pub law: Law,
    /// The day.
    pub today: NaiveDate,
    /// Colours and signs.
    pub theme: Theme,
    /// Whether the mouse is used.
    pub mouse: bool,
    /// Settings, and what is over and under them.
    pub own: Own,
    /// Plans opened before.
    pub recent: Vec<PathBuf>,
    /// What is shown.
    pub screen: Screen,
    /// What lies over it, the topmost last.
    pub layers: Vec<Layer>,
    /// What the footer says instead of its keys.
    pub message: Option<Message>,
    /// What crashes left, for the opening screen.
    pub left: Vec<Left>,
    /// Whether changes are written down in case of a crash.
    pub protected: bool,
}

/// What is shown.
#[derive(Debug)]
pub enum Screen {
    /// The opening screen, with the selected line.
    Welcome(usize),
    /// A plan.
    Work(Box<Work>),
}

/// What lies over the screen.
#[derive(Debug)]
pub enum Layer {
    /// The explanation of the selected figure, and the keys that act here.
    Help(Search),
    /// Every action by name.
    Palette(Search),
    /// Values to choose from for a row.
    Menu(Menu),
    /// A question that something depends on.
    Ask(Ask),
    /// A question with more ways out than yes and no.
    Decide(Decision),
    /// A text to read.
    Read(Reading),
    /// A name to type.
    Name(Naming),
}

/// A search line over a list.
#[derive(Debug, Default)]
pub struct Search {
    /// Whether what is typed goes into the search line.
    pub typing: bool,
    /// What is searched.
    pub line: Line,
    /// The selected line.
    pub at: usize,
}

/// Values to choose from.
#[derive(Debug)]
pub struct Menu {
    /// For which row.
    pub spot: Spot,
    /// What it is called.
    pub title: Safe,
    /// Values and their names.
    pub options: Vec<(String, Safe)>,
    /// The selected one.
    pub at: usize,
}

/// A question.
#[derive(Debug)]
pub struct Ask {
    /// In words.
    pub question: Safe,
    /// What yes does.
    pub intent: Intent,
    /// Whether yes is selected; the safe answer is the first.
    pub yes: bool,
}

/// What a yes does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// End, and lose what is not saved.
    Quit,
    /// Back to the opening screen, and lose it.
    Discard,
    /// Save with leave.
    Save(PathBuf, May),
    /// Back into the editor, with a text that could not be read.
    EditAgain,
}

/// What the footer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// In words.
    pub text: Safe,
    /// Good, bad, or neither.
    pub tone: Tone,
}

impl App {
    /// The opening screen.
    pub fn new(setup: Setup) -> Self {
        let complaints = &setup.own.settings.complaints;
        let message = settings::summary(&setup.locale, complaints).map(|text| Message {
            text: Safe::line(&text),
            tone: Tone::Warn,
        });
        Self {
            size: (80, 24),
            locale: setup.locale,
            guidelines: setup.guidelines,
            law: yaml::law(),
            today: setup.today,
            theme: setup.theme,
            mouse: setup.mouse,
            own: setup.own,
            recent: setup.recent,
            screen: Screen::Welcome(0),
            layers: Vec::new(),
            message,
            left: Vec::new(),
            protected: true,
        }
    }

    /// Which key does what.
    pub const fn keymap(&self) -> &Keymap {
        &self.own.settings.keymap
    }

    /// The key of an action, as it is shown; nothing where it has none.
    pub fn key_of(&self, scope: Scope, does: Do) -> String {
        self.keymap()
            .find(scope, does)
            .map_or_else(String::new, |action| {
                self.keymap()
                    .first(scope, action, self.theme.ascii, &self.locale)
            })
    }

    /// The plan at work.
    pub fn work(&self) -> Option<&Work> {
        match &self.screen {
            Screen::Work(work) => Some(work),
            Screen::Welcome(_) => None,
        }
    }

    /// Where keys act now.
    pub fn scope(&self) -> Scope {
        match self.layers.last() {
            Some(Layer::Help(search)) if !search.typing => Scope::Help,
            Some(Layer::Help(_) | Layer::Palette(_) | Layer::Name(_)) => Scope::Search,
            Some(Layer::Menu(_) | Layer::Decide(_) | Layer::Read(_)) => Scope::Menu,
            Some(Layer::Ask(_)) => Scope::Ask,
            None if self.work().is_some_and(|work| work.field.is_some()) => Scope::Field,
            None => self.screen_scope(),
        }
    }

    /// Where keys act when nothing lies over the screen.
    pub fn screen_scope(&self) -> Scope {
        match &self.screen {
            Screen::Welcome(_) => Scope::Welcome,
            Screen::Work(work) if work.way != Way::Tabs => Scope::Guide,
            // a KPI is measured in the same way on whichever page it is
            Screen::Work(work) if matches!(work.page.part, Some(Part::Kpi(_))) => Scope::Kpis,
            Screen::Work(work) => match (work.page.step, work.page.item) {
                (Step::Budget, None) => Scope::Budget,
                (Step::Timeline, None) => Scope::Timeline,
                (Step::Initiatives, None) => Scope::Initiatives,
                (Step::Initiatives, Some(_)) if work.page.part.is_none() => Scope::Initiative,
                (Step::Kpis, None) => Scope::Kpis,
                (Step::Advice, None) => Scope::Advice,
                (Step::File, None) => Scope::File,
                _ => Scope::Tabs,
            },
        }
    }

    /// What the page looks at, and its rows.
    pub fn rows(&self) -> Rc<[Row]> {
        self.work()
            .map_or_else(Rc::default, |work| work.rows(&self.cx(work)))
    }

    /// What a page looks at.
    pub fn cx<'a>(&'a self, work: &'a Work) -> Cx<'a> {
        work.cx(
            &self.locale,
            (&self.guidelines, &self.law),
            self.theme,
            (self.now(), self.today, self.size),
            self.keymap(),
        )
    }

    /// The selected row; where a cell of it is selected, the row as that cell.
    pub fn row(&self) -> Option<Row> {
        let work = self.work()?;
        let rows = self.rows();
        let row = rows.get(work.selected(&rows)?)?;
        Some(row.as_selected(work.spot(&rows)?))
    }

    /// Why an action can't act now; nothing where it can.
    pub fn refusal(&self, does: Do) -> Option<Safe> {
        self.refusal_on(self.row().as_ref(), does)
    }

    /// The same, on a row that is known to be the selected one.
    pub fn refusal_on(&self, row: Option<&Row>, does: Do) -> Option<Safe> {
        let work = self.work()?;
        if let Some(held) = outside::refusal(self, does, row) {
            return Some(held);
        }
        let kind = row.map(|row| &row.kind);
        let id = match does {
            Do::Less | Do::More if row.is_some_and(Row::has_columns) => return None,
            Do::Copy | Do::CopyTable if copy::of(self, does).is_none() => "no-copy",
            Do::Undo if !work.history.can_undo() => "no-undo",
            Do::Redo if !work.history.can_redo() => "no-redo",
            Do::Toggle
                if !matches!(
                    kind,
                    Some(Kind::Share(_) | Kind::Tick(_) | Kind::Choice(_) | Kind::Fold(_))
                ) =>
            {
                "no-toggle"
            }
            Do::Less | Do::More | Do::MuchLess | Do::MuchMore
                if !matches!(
                    kind,
                    Some(
                        Kind::Share(_)
                            | Kind::Tick(_)
                            | Kind::Choice(_)
                            | Kind::Slider { .. }
                            | Kind::Fold(_)
                    )
                ) =>
            {
                "no-more"
            }
            Do::Edit if row.is_none() => "no-here",
            Do::Edit if row.is_some_and(|row| !row.takes_change()) => {
                return self.dead(row, Do::Accept, "no-edit");
            }
            does if does.is_of_page() => return self.dead(row, does, does.refusal()),
            _ => return None,
        };
        Some(Safe::line(&self.locale.text(id)))
    }

    /// Why the page does nothing on an action: in its own words, or else in those of a message.
    fn dead(&self, row: Option<&Row>, does: Do, id: &str) -> Option<Safe> {
        let work = self.work()?;
        let spot = row.and_then(|row| row.spot);
        match steps::act(work.page, &self.cx(work), does, spot) {
            steps::Answer::Nothing => Some(self.t(id)),
            steps::Answer::Say(words) => Some(words),
            _ => None,
        }
    }

    /// The quarter that counts as now.
    pub fn now(&self) -> Option<Quarter> {
        self.work().and_then(|work| work.plan.now(self.today))
    }

    /// The page that is open.
    pub fn page(&self) -> Page {
        self.work()
            .map_or(Page::of(Step::Company), |work| work.page)
    }
}
