//! The one table of what can be done: keys, words, group and where. Keymap, footer, help and palette read it; nothing
//! else knows a key.

use super::event::Key;

/// Where keys act. A focused field, a layer or a screen: the topmost one has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// The opening screen.
    Welcome,
    /// A step of the guide.
    Guide,
    /// A tab of a plan.
    Tabs,
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
    /// Each of them.
    pub const ALL: [Self; 8] = [
        Self::Welcome,
        Self::Guide,
        Self::Tabs,
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
    /// Tab of a digit.
    Tab(u8),
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
    /// Draw all anew.
    Redraw,
    /// Let the shell stop the program.
    Stop,
    /// Say yes.
    Yes,
    /// Say no.
    No,
    /// End.
    Quit,
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
    /// Its keys; the first one is shown.
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

const WORK: &[Scope] = &[Scope::Guide, Scope::Tabs];
const LISTS: &[Scope] = &[
    Scope::Welcome,
    Scope::Guide,
    Scope::Tabs,
    Scope::Menu,
    Scope::Help,
    Scope::Ask,
];
const EVERYWHERE: &[Scope] = &Scope::ALL;
const SCREENS: &[Scope] = &[Scope::Welcome, Scope::Guide, Scope::Tabs];

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

/// Every action.
pub const ACTIONS: &[Action] = &[
    action!(Do::Accept, &["enter"], "accept", Edit, &[Scope::Guide]),
    action!(Do::Edit, &["e"], "edit", Edit, &[Scope::Guide]),
    action!(Do::Edit, &["enter", "e"], "edit", Edit, &[Scope::Tabs]),
    action!(
        Do::Accept,
        &["enter"],
        "choose",
        Edit,
        &[
            Scope::Welcome,
            Scope::Menu,
            Scope::Help,
            Scope::Search,
            Scope::Ask
        ]
    ),
    action!(Do::Accept, &["enter"], "take", Edit, &[Scope::Field]),
    action!(Do::Less, &["left", "h", "-"], "less", Edit, WORK),
    action!(Do::More, &["right", "l", "+", "="], "more", Edit, WORK),
    action!(Do::MuchLess, &["shift-left", "H"], "much-less", Edit, WORK),
    action!(Do::MuchMore, &["shift-right", "L"], "much-more", Edit, WORK),
    action!(Do::Toggle, &["space"], "toggle", Edit, WORK),
    action!(Do::Add, &["a"], "add", Edit, WORK),
    action!(Do::Open, &["o"], "open", Edit, WORK),
    action!(Do::Remove, &["d", "delete"], "remove", Edit, WORK),
    action!(Do::Earlier, &["K", "shift-up"], "earlier", Edit, WORK),
    action!(Do::Later, &["J", "shift-down"], "later", Edit, WORK),
    action!(Do::WayOne, &["b"], "way-one", Edit, WORK),
    action!(Do::WayTwo, &["c"], "way-two", Edit, WORK),
    action!(Do::WayThree, &["v"], "way-three", Edit, WORK),
    action!(Do::WayFour, &["y"], "way-four", Edit, WORK),
    action!(Do::Up, &["up", "k"], "up", Move, LISTS),
    action!(Do::Down, &["down", "j"], "down", Move, LISTS),
    action!(Do::Up, &["up"], "up", Move, &[Scope::Field, Scope::Search]),
    action!(
        Do::Down,
        &["down"],
        "down",
        Move,
        &[Scope::Field, Scope::Search]
    ),
    action!(Do::PageUp, &["pageup"], "page-up", Move, EVERYWHERE),
    action!(Do::PageDown, &["pagedown"], "page-down", Move, EVERYWHERE),
    action!(Do::First, &["home", "g"], "first", Move, LISTS),
    action!(Do::Last, &["end", "G"], "last", Move, LISTS),
    action!(Do::Next, &["tab", "n"], "next", Move, &[Scope::Guide]),
    action!(
        Do::Previous,
        &["backtab", "p"],
        "previous",
        Move,
        &[Scope::Guide]
    ),
    action!(Do::Next, &["tab", "n"], "next-tab", Move, &[Scope::Tabs]),
    action!(
        Do::Previous,
        &["backtab", "p"],
        "previous-tab",
        Move,
        &[Scope::Tabs]
    ),
    action!(Do::Next, &["tab"], "next-field", Move, &[Scope::Field]),
    action!(
        Do::Previous,
        &["backtab"],
        "previous-field",
        Move,
        &[Scope::Field]
    ),
    action!(
        Do::Back,
        &["esc"],
        "back",
        Move,
        &[
            Scope::Guide,
            Scope::Tabs,
            Scope::Menu,
            Scope::Help,
            Scope::Search
        ]
    ),
    action!(Do::Back, &["esc"], "cancel", Move, &[Scope::Field]),
    action!(Do::Tab(1), &["1"], "tab-1", Move, &[Scope::Tabs]),
    action!(Do::Tab(2), &["2"], "tab-2", Move, &[Scope::Tabs]),
    action!(Do::Tab(3), &["3"], "tab-3", Move, &[Scope::Tabs]),
    action!(Do::Tab(4), &["4"], "tab-4", Move, &[Scope::Tabs]),
    action!(Do::Tab(5), &["5"], "tab-5", Move, &[Scope::Tabs]),
    action!(Do::Tab(6), &["6"], "tab-6", Move, &[Scope::Tabs]),
    action!(Do::Tab(7), &["7"], "tab-7", Move, &[Scope::Tabs]),
    action!(Do::Tab(8), &["8"], "tab-8", Move, &[Scope::Tabs]),
    action!(Do::Tab(9), &["9"], "tab-9", Move, &[Scope::Tabs]),
    action!(Do::Tab(0), &["0"], "tab-0", Move, &[Scope::Tabs]),
    action!(Do::Save, &["w", "ctrl-s"], "save", Plan, WORK),
    action!(Do::Save, &["ctrl-s"], "save", Plan, &[Scope::Field]),
    action!(Do::Undo, &["u"], "undo", Plan, WORK),
    action!(Do::Redo, &["U", "ctrl-y"], "redo", Plan, WORK),
    action!(Do::Help, &["?", "f1"], "help", Program, SCREENS),
    action!(Do::Help, &["f1"], "help", Program, &[Scope::Field]),
    action!(Do::Palette, &[":"], "palette", Program, SCREENS),
    action!(Do::Mouse, &["M"], "mouse", Program, SCREENS),
    action!(Do::Redraw, &["ctrl-l"], "redraw", Program, SCREENS),
    action!(Do::Stop, &["ctrl-z"], "stop", Program, EVERYWHERE),
    action!(Do::Yes, &["y"], "yes", Edit, &[Scope::Ask]),
    action!(Do::No, &["n", "esc"], "no", Edit, &[Scope::Ask]),
    action!(Do::Find, &["/"], "find", Move, &[Scope::Help]),
    action!(
        Do::Quit,
        &["q"],
        "quit",
        Program,
        &[Scope::Welcome, Scope::Guide, Scope::Tabs, Scope::Help]
    ),
    action!(Do::Quit, &["ctrl-c"], "quit", Program, EVERYWHERE),
];

/// What a key does in a scope.
pub fn of_key(scope: Scope, key: Key) -> Option<&'static Action> {
    in_scope(scope).find(|action| action.keys.iter().any(|name| Key::parse(name) == Some(key)))
}

/// The actions of a scope, in the order of the table.
pub fn in_scope(scope: Scope) -> impl Iterator<Item = &'static Action> {
    ACTIONS
        .iter()
        .filter(move |action| action.scopes.contains(&scope))
}

/// How an action is reached in a scope.
pub fn find(scope: Scope, does: Do) -> Option<&'static Action> {
    in_scope(scope).find(|action| action.does == does)
}

impl Action {
    /// Its first key, as it is shown.
    pub fn key(&self) -> String {
        self.keys
            .first()
            .and_then(|name| Key::parse(name))
            .map_or_else(String::new, |key| key.to_string())
    }

    /// All its keys, as they are shown.
    pub fn all_keys(&self) -> String {
        let keys: Vec<String> = self
            .keys
            .iter()
            .filter_map(|name| Key::parse(name))
            .map(|key| key.to_string())
            .collect();
        keys.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        for scope in [Scope::Guide, Scope::Tabs, Scope::Welcome] {
            for action in in_scope(scope) {
                let spare = [Do::Redraw, Do::Stop].contains(&action.does);
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
