//! The one table of what can be done: keys, words, group and where. Keymap, footer, help and palette read it; nothing
//! else knows a key.

mod common;
mod keymap;
mod workspace;

pub use keymap::{Fault, Keymap, Patch};

use super::steps::Step;
use crate::rules;

/// Where keys act. A focused field, a layer or a screen: the topmost one has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// The opening screen.
    Welcome,
    /// A step of the guide.
    Guide,
    /// A tab of a plan, or a page inside of it, where no other scope is meant.
    Tabs,
    /// The budget's cells.
    Budget,
    /// The line of time.
    Timeline,
    /// The table of initiatives.
    Initiatives,
    /// The form of an initiative.
    Initiative,
    /// What is measured, and the form of a KPI.
    Kpis,
    /// The findings.
    Advice,
    /// The plan's text.
    File,
    /// A text field: printable keys are its own.
    Field,
    /// A list to choose from.
    Menu,
    /// The help.
    Help,
    /// A list with a search line above: the palette, and help when it searches. Printable keys are its own.
    Search,
    /// A question.
    Ask,
}

impl Scope {
    /// Its name in the settings.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Guide => "guide",
            Self::Tabs => "tabs",
            Self::Budget => "budget",
            Self::Timeline => "timeline",
            Self::Initiatives => "initiatives",
            Self::Initiative => "initiative",
            Self::Kpis => "kpis",
            Self::Advice => "advice",
            Self::File => "file",
            Self::Field => "field",
            Self::Menu => "menu",
            Self::Help => "help",
            Self::Search => "search",
            Self::Ask => "ask",
        }
    }

    /// Each of them.
    pub const ALL: [Self; 15] = [
        Self::Welcome,
        Self::Guide,
        Self::Tabs,
        Self::Budget,
        Self::Timeline,
        Self::Initiatives,
        Self::Initiative,
        Self::Kpis,
        Self::Advice,
        Self::File,
        Self::Field,
        Self::Menu,
        Self::Help,
        Self::Search,
        Self::Ask,
    ];
}

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Do {
    /// One up.
    Up,
    /// One down.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the first.
    First,
    /// To the last.
    Last,
    /// Take what stands here and go on.
    Accept,
    /// Type a value.
    Edit,
    /// A little less; the choice before.
    Less,
    /// A little more; the choice after.
    More,
    /// Much less.
    MuchLess,
    /// Much more.
    MuchMore,
    /// Lock a share, tick a box, open a choice.
    Toggle,
    /// Add an item to the list.
    Add,
    /// Remove the item.
    Remove,
    /// Look into the item.
    Open,
    /// Move the item up.
    Earlier,
    /// Move the item down.
    Later,
    /// The first way out that is offered.
    WayOne,
    /// The second.
    WayTwo,
    /// The third.
    WayThree,
    /// The fourth.
    WayFour,
    /// The next step or tab.
    Next,
    /// The one before.
    Previous,
    /// Leave what is open, one layer at a time.
    Back,
    /// To a screen of the plan, or a step of the guide.
    Go(Step),
    /// To the column before.
    ColumnBefore,
    /// To the column after.
    ColumnAfter,
    /// The table in another order.
    Sort,
    /// By quarter or by year.
    Zoom,
    /// Silence a rule, or let it speak again.
    Mute,
    /// A quarter earlier.
    SpanEarlier,
    /// A quarter later.
    SpanLater,
    /// A quarter shorter.
    Shorter,
    /// A quarter longer.
    Longer,
    /// What is shown of time, a year earlier.
    WindowEarlier,
    /// What is shown of time, a year later.
    WindowLater,
    /// Grouped otherwise.
    Group,
    /// Another table of the same screen.
    Table,
    /// Another figure in the same cells.
    Measure,
    /// A measured value.
    Record,
    /// The order turned round.
    Reverse,
    /// Only what has a text in it.
    Filter,
    /// A copy of the item.
    Duplicate,
    /// Two items of one.
    Split,
    /// The end of an item, for a reason.
    Stop,
    /// To what changed next since the last save.
    NextChange,
    /// To what changed before.
    PreviousChange,
    /// Save.
    Save,
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// Explain the figure and list the keys.
    Help,
    /// Search in the help.
    Find,
    /// Every action by name.
    Palette,
    /// Mouse on or off.
    Mouse,
    /// Look at the file again.
    Look,
    /// The next theme.
    Theme,
    /// The settings in the editor.
    Settings,
    /// The plan's text, or a long text of it, in the editor.
    Editor,
    /// The selected figure or row to the clipboard.
    Copy,
    /// The table to the clipboard.
    CopyTable,
    /// Draw all anew.
    Redraw,
    /// Let the shell stop the program.
    Suspend,
    /// Say yes.
    Yes,
    /// Say no.
    No,
    /// End.
    Quit,
}

impl Do {
    /// The ways out that are offered, in their order: a key for each that rules may know.
    pub const WAYS: [Self; rules::MOST_MENDS] =
        [Self::WayOne, Self::WayTwo, Self::WayThree, Self::WayFour];

    /// Which of the ways out it takes, from 0.
    pub fn way(self) -> Option<usize> {
        Self::WAYS.into_iter().position(|way| way == self)
    }

    /// Whether the page decides what it does, and whether it does anything.
    pub const fn is_of_page(self) -> bool {
        matches!(
            self,
            Self::Add
                | Self::Remove
                | Self::Open
                | Self::Earlier
                | Self::Later
                | Self::WayOne
                | Self::WayTwo
                | Self::WayThree
                | Self::WayFour
                | Self::Sort
                | Self::Zoom
                | Self::Mute
                | Self::SpanEarlier
                | Self::SpanLater
                | Self::Shorter
                | Self::Longer
                | Self::WindowEarlier
                | Self::WindowLater
                | Self::Group
                | Self::Table
                | Self::Measure
                | Self::Record
                | Self::Reverse
                | Self::Filter
                | Self::Duplicate
                | Self::Split
                | Self::Stop
                | Self::NextChange
                | Self::PreviousChange
        )
    }

    /// The message id of why it does nothing here.
    pub const fn refusal(self) -> &'static str {
        match self {
            Self::Add => "no-add",
            Self::Open => "no-open",
            Self::WayOne | Self::WayTwo | Self::WayThree | Self::WayFour => "no-way",
            Self::Remove | Self::Earlier | Self::Later => "no-remove",
            Self::Mute => "no-mute",
            Self::Record => "no-record",
            Self::SpanEarlier | Self::SpanLater | Self::Shorter | Self::Longer => "no-span",
            Self::WindowEarlier | Self::WindowLater => "no-window",
            Self::Duplicate | Self::Split | Self::Stop => "no-initiative",
            Self::NextChange | Self::PreviousChange => "no-change",
            _ => "no-here",
        }
    }
}

/// Under which heading help lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Here and now.
    Edit,
    /// Getting about.
    Move,
    /// The plan as a whole.
    Plan,
    /// The program.
    Program,
}

impl Group {
    /// In the order of the help.
    pub const ALL: [Self; 4] = [Self::Edit, Self::Move, Self::Plan, Self::Program];

    /// The message id of its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Edit => "tui-group-edit",
            Self::Move => "tui-group-move",
            Self::Plan => "tui-group-plan",
            Self::Program => "tui-group-program",
        }
    }
}

/// One line of the table.
#[derive(Debug)]
pub struct Action {
    /// What it does.
    pub does: Do,
    /// Its keys; the first one is shown. Without one, help and palette run it.
    pub keys: &'static [&'static str],
    /// A word or two for the footer.
    pub label: &'static str,
    /// A sentence for help and palette.
    pub help: &'static str,
    /// Under which heading.
    pub group: Group,
    /// Where it acts.
    pub scopes: &'static [Scope],
}

/// Makes one line.
macro_rules! action {
    ($does:expr, $keys:expr, $stem:literal, $group:ident, $scopes:expr) => {
        Action {
            does: $does,
            keys: $keys,
            label: concat!("do-", $stem),
            help: concat!("do-", $stem, "-help"),
            group: Group::$group,
            scopes: $scopes,
        }
    };
}
use action;

/// Every action.
pub fn all() -> impl Iterator<Item = &'static Action> {
    common::ACTIONS.iter().chain(workspace::ACTIONS)
}

/// The actions of a scope, in the order of the table.
pub fn in_scope(scope: Scope) -> impl Iterator<Item = &'static Action> {
    all().filter(move |action| action.scopes.contains(&scope))
}

impl Action {
    /// Its name in the settings: what the table calls it.
    pub fn stem(&self) -> &'static str {
        self.label.strip_prefix("do-").unwrap_or(self.label)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::event::Key, *};

    #[test]
    fn a_key_does_one_thing_in_one_place() {
        for scope in Scope::ALL {
            let mut seen = Vec::new();
            for action in in_scope(scope) {
                for name in action.keys {
                    let key = Key::parse(name).unwrap_or_else(|| panic!("{name} is no key"));
                    assert!(!seen.contains(&key), "{name} twice in {scope:?}");
                    seen.push(key);
                }
            }
        }
    }

    #[test]
    fn nothing_needs_ctrl_alone_but_leaving_in_a_hurry() {
        let plain = |name: &&str| !name.starts_with("ctrl-");
        for scope in Scope::ALL {
            for action in in_scope(scope) {
                let spare = action.keys.is_empty()
                    || [Do::Redraw, Do::Suspend].contains(&action.does)
                    || !common::WORK.contains(&scope);
                let other = in_scope(scope)
                    .filter(|same| same.does == action.does)
                    .any(|same| same.keys.iter().any(plain));
                assert!(spare || other, "{:?} in {scope:?}", action.does);
            }
        }
    }

    #[test]
    fn fields_and_search_lines_keep_what_can_be_typed() {
        for scope in [Scope::Field, Scope::Search] {
            for action in in_scope(scope) {
                for name in action.keys {
                    assert_eq!(Key::parse(name).unwrap().typed(), None, "{name}");
                }
            }
        }
    }
}
