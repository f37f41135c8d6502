//! The keys that are the same wherever they act.

use super::{Action, Do, Group, Scope, action};

/// The screens of a plan, with other scopes before and behind them.
macro_rules! around_tabs {
    ([$($before:ident),*], [$($behind:ident),*]) => {
        &[
            $(Scope::$before,)*
            Scope::Tabs,
            Scope::Budget,
            Scope::Timeline,
            Scope::Initiatives,
            Scope::Initiative,
            Scope::Kpis,
            Scope::Advice,
            Scope::File,
            $(Scope::$behind,)*
        ]
    };
}

/// Where a plan is worked on.
pub const WORK: &[Scope] = around_tabs!([Guide], []);
/// The same, once it is no longer the guide.
pub const TABS: &[Scope] = around_tabs!([], []);
/// Where Enter opens what is selected for a change.
const EDITED: &[Scope] = &[
    Scope::Tabs,
    Scope::Budget,
    Scope::Timeline,
    Scope::Initiatives,
    Scope::Initiative,
    Scope::Kpis,
];
/// Where left and right change the selected value.
const VALUES: &[Scope] = &[
    Scope::Guide,
    Scope::Tabs,
    Scope::Initiative,
    Scope::Kpis,
    Scope::Advice,
];
/// Where much more or less of a value makes sense.
const MUCH: &[Scope] = &[
    Scope::Guide,
    Scope::Tabs,
    Scope::Budget,
    Scope::Initiative,
    Scope::Kpis,
    Scope::Advice,
];
const LISTS: &[Scope] = around_tabs!([Welcome, Guide], [Menu, Help, Ask]);
const EVERYWHERE: &[Scope] = &Scope::ALL;
const SCREENS: &[Scope] = around_tabs!([Welcome, Guide], []);
const QUIT: &[Scope] = around_tabs!([Welcome, Guide], [Help]);
const BACK: &[Scope] = around_tabs!([Guide], [Menu, Help, Search]);

/// The actions that are not of one screen alone.
pub const ACTIONS: &[Action] = &[
    action!(Do::Accept, &["enter"], "accept", Edit, &[Scope::Guide]),
    action!(Do::Edit, &["i"], "edit", Edit, &[Scope::Guide]),
    action!(Do::Edit, &["enter", "i"], "edit", Edit, EDITED),
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
    action!(Do::Less, &["left", "h", "-"], "less", Edit, VALUES),
    action!(Do::More, &["right", "l", "+", "="], "more", Edit, VALUES),
    action!(Do::MuchLess, &["shift-left", "H"], "much-less", Edit, MUCH),
    action!(Do::MuchMore, &["shift-right", "L"], "much-more", Edit, MUCH),
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
    action!(Do::Next, &["tab", "n"], "next-tab", Move, TABS),
    action!(Do::Previous, &["backtab", "p"], "previous-tab", Move, TABS),
    action!(Do::Next, &["tab"], "next-field", Move, &[Scope::Field]),
    action!(
        Do::Previous,
        &["backtab"],
        "previous-field",
        Move,
        &[Scope::Field]
    ),
    action!(Do::Back, &["esc"], "back", Move, BACK),
    action!(Do::Back, &["esc"], "cancel", Move, &[Scope::Field]),
    action!(Do::Save, &["w", "ctrl-s"], "save", Plan, WORK),
    action!(Do::Save, &["ctrl-s"], "save", Plan, &[Scope::Field]),
    action!(Do::Undo, &["u"], "undo", Plan, WORK),
    action!(Do::Redo, &["U", "ctrl-y"], "redo", Plan, WORK),
    action!(Do::Help, &["?", "f1"], "help", Program, SCREENS),
    action!(Do::Help, &["f1"], "help", Program, &[Scope::Field]),
    action!(Do::Palette, &[":"], "palette", Program, SCREENS),
    action!(Do::Mouse, &["M"], "mouse", Program, SCREENS),
    action!(Do::Look, &["R"], "look", Plan, WORK),
    action!(Do::Copy, &["C"], "copy", Plan, WORK),
    action!(Do::CopyTable, &["Y"], "copy-table", Plan, WORK),
    action!(Do::Editor, &["e"], "editor", Plan, WORK),
    action!(Do::Theme, &["T"], "theme", Program, SCREENS),
    action!(Do::Settings, &[","], "settings", Program, &[Scope::Welcome]),
    action!(Do::Settings, &[","], "settings", Program, TABS),
    // a comma may begin a number there
    action!(Do::Settings, &[], "settings", Program, &[Scope::Guide]),
    action!(Do::Redraw, &["ctrl-l"], "redraw", Program, SCREENS),
    action!(Do::Suspend, &["ctrl-z"], "suspend", Program, EVERYWHERE),
    action!(Do::Yes, &["y"], "yes", Edit, &[Scope::Ask]),
    action!(Do::No, &["n", "esc"], "no", Edit, &[Scope::Ask]),
    action!(Do::Find, &["/"], "find", Move, &[Scope::Help]),
    action!(Do::Quit, &["q"], "quit", Program, QUIT),
    action!(Do::Quit, &["ctrl-c"], "quit", Program, EVERYWHERE),
];
