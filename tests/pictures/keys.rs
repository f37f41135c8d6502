//! The README's table of keys, from the one table of actions.

use std::fmt::Write as _;

use roadmap::{
    locale::{Lang, Locale, Region},
    tui::actions::{self, Do, Keymap, Scope},
};

/// What a newcomer wants to know first, by the actions' names; `?` lists the rest.
const FIRST: [&str; 19] = [
    "edit",
    "less",
    "toggle",
    "add",
    "remove",
    "open",
    "undo",
    "redo",
    "save",
    "next-tab",
    "back",
    "help",
    "palette",
    "editor",
    "copy",
    "copy-table",
    "theme",
    "settings",
    "quit",
];

/// The table, as Markdown.
pub fn table() -> String {
    let locale = Locale::new(Lang::En, Region::of(Lang::En));
    let keymap = Keymap::default();
    let mut table = String::from("| key | does |\n|---|---|\n");
    let screens = actions::in_scope(Scope::Tabs).filter_map(|action| {
        let Do::Go(step) = action.does else {
            return None;
        };
        let key = keymap.first(Scope::Tabs, action, false, &locale);
        (!key.is_empty()).then(|| format!("`{key}` {}", locale.text(step.message())))
    });
    let screens: Vec<String> = screens.collect();
    let _ = writeln!(table, "| {} | To a screen |", screens.join(", "));
    for stem in FIRST {
        let action = actions::in_scope(Scope::Tabs)
            .find(|action| action.stem() == stem)
            .unwrap_or_else(|| panic!("no action {stem}"));
        let keys = keymap.keys(Scope::Tabs, action).iter();
        let keys: Vec<String> = keys
            .map(|key| format!("`{}`", key.shown(false, &locale)))
            .collect();
        let _ = writeln!(
            table,
            "| {} | {} |",
            keys.join(" "),
            locale.text(action.help)
        );
    }
    table
}

/// The README with its table as it is now.
pub fn readme(text: &str) -> String {
    let (before, rest) = text
        .split_once("<!-- keys -->\n")
        .expect("the table's place");
    let (_, after) = rest.split_once("<!-- /keys -->").expect("the table's end");
    format!("{before}<!-- keys -->\n{}<!-- /keys -->{after}", table())
}
