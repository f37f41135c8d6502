//! The settings file: how the screen looks and which keys do what. Its words are checked here; whether an action or a
//! key exists is the screen's to say.

use super::{
    Document,
    keys::{
        Shape::{Flag, Set, Text, Word},
        Table, key,
    },
    reader::{Reader, Step},
    tree::{Kind, Node},
    words::{Language, WordSet},
};
use crate::plan::{Currency, Notice, Path};

/// The names of the themes.
pub const THEMES: [&str; 5] = ["terminal", "light", "dark", "contrast", "mono"];

/// What the settings file says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// The theme's name.
    pub theme: Option<&'static str>,
    /// Whether only signs of ASCII are drawn.
    pub ascii: Option<bool>,
    /// Whether the mouse is used.
    pub mouse: Option<bool>,
    /// The language's code.
    pub language: Option<&'static str>,
    /// The region's tag, not looked at.
    pub region: Option<String>,
    /// Own keys, in the order of the file.
    pub keys: Vec<OwnKeys>,
}

/// Keys that an action is to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnKeys {
    /// The action's name.
    pub action: String,
    /// Where; nothing for everywhere.
    pub scope: Option<String>,
    /// The names of the keys.
    pub keys: Vec<String>,
    /// Where they stand.
    pub path: Path,
}

static TABLE: Table = Table {
    name: "settings",
    keys: &[
        key("theme", Word(Theme::words), "The colours."),
        key("ascii", Flag, "Only signs of ASCII."),
        key("mouse", Flag, "Whether the mouse is used."),
        key("language", Word(Language::words), "The screen's language."),
        key("region", Text, "How figures and dates are written."),
        key("keys", Set, "Own keys, by action."),
    ],
};

struct Theme(&'static str);

impl WordSet for Theme {
    fn read(word: &str) -> Option<Self> {
        THEMES.into_iter().find(|name| *name == word).map(Self)
    }

    fn words() -> Vec<&'static str> {
        THEMES.to_vec()
    }
}

/// What a settings file says, and what is wrong in it.
pub fn settings(document: &Document) -> (Settings, Vec<Notice>) {
    let mut r = Reader::new(document, Currency::default());
    let mut new = Settings::default();
    let fields = r.tree().root().and_then(|root| r.map(root, Some(&TABLE)));
    if let Some(f) = fields {
        new.theme = r.get(&f, "theme", Reader::word::<Theme>).map(|name| name.0);
        new.ascii = r.get(&f, "ascii", Reader::flag);
        new.mouse = r.get(&f, "mouse", Reader::flag);
        let language = r.get(&f, "language", Reader::word::<Language>);
        new.language = language.map(|language| language.0);
        new.region = r.get(&f, "region", Reader::text);
        new.keys = r.get(&f, "keys", keys).unwrap_or_default();
    }
    (new, r.finish().0)
}

/// `action: key`, `action: [key, key]`, or `action: { scope: key }`.
fn keys(r: &mut Reader<'_>, node: Node) -> Option<Vec<OwnKeys>> {
    let mut all = Vec::new();
    for entry in r.map(node, None)?.entries {
        r.inside(Step::Name(entry.name), |r| {
            if !matches!(r.tree().kind(entry.value), Kind::Map { .. }) {
                all.extend(of_scope(r, entry.name, None, entry.value));
                return;
            }
            let scopes = r.map(entry.value, None);
            for scope in scopes.into_iter().flat_map(|fields| fields.entries) {
                let own = r.inside(Step::Name(scope.name), |r| {
                    of_scope(r, entry.name, Some(scope.name), scope.value)
                });
                all.extend(own);
            }
        });
    }
    Some(all)
}

fn of_scope(r: &mut Reader<'_>, action: &str, scope: Option<&str>, node: Node) -> Option<OwnKeys> {
    let keys = match r.tree().kind(node) {
        Kind::List { .. } => r.list(node, Reader::text)?,
        _ if r.document.is_null(node) => Vec::new(),
        _ => vec![r.text(node)?],
    };
    Some(OwnKeys {
        action: action.to_owned(),
        scope: scope.map(str::to_owned),
        keys,
        path: r.path(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Settings, Vec<Notice>) {
        settings(&Document::read(text.as_bytes()).unwrap())
    }

    #[test]
    fn settings_are_few_and_plain() {
        let (found, notices) = read(
            "theme: dark\nascii: true\nlanguage: nl\nregion: nl-BE\nkeys:\n  undo: z\n  save: [ctrl-s, W]\n  \
             less: { budget: x }\n  mouse: []\n",
        );
        assert_eq!(notices, []);
        assert_eq!(found.theme, Some("dark"));
        assert_eq!((found.ascii, found.mouse), (Some(true), None));
        assert_eq!(found.language, Some("nl"));
        let keys: Vec<_> = found
            .keys
            .iter()
            .map(|own| {
                (
                    own.action.as_str(),
                    own.scope.as_deref(),
                    own.keys.join(" "),
                )
            })
            .collect();
        assert_eq!(
            keys,
            [
                ("undo", None, "z".to_owned()),
                ("save", None, "ctrl-s W".to_owned()),
                ("less", Some("budget"), "x".to_owned()),
                ("mouse", None, String::new()),
            ]
        );
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line_and_the_rest_holds() {
        let (found, notices) = read("thema: dark\ntheme: darc\nascii: yes\nmouse: false\n");
        let said: Vec<_> = notices
            .iter()
            .map(|notice| (notice.code, notice.place.unwrap().line))
            .collect();
        assert_eq!(
            said,
            [("key-unknown", 1), ("word-unknown", 2), ("flag-form", 3)]
        );
        assert_eq!(found.mouse, Some(false));
    }
}
