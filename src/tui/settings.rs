//! A person's settings: the theme, plain signs, the mouse, language and region, own keys. They come from the command
//! line, a commented file in the config folder, and the environment, in this order. Mistakes in the file stop nothing.

use super::{
    actions::{self, Fault, Keymap, Patch, Scope},
    event::Key,
    theme::{Depth, Skin, Theme},
};
use crate::{
    locale::{Lang, Locale, Region},
    plan::{Arg, Notice, Path, Severity},
    yaml::{self, Document, OwnKeys, nearest},
};

/// What somebody wishes; nothing where it is all the same to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wishes {
    /// The theme.
    pub skin: Option<Skin>,
    /// Whether only signs of ASCII are drawn.
    pub ascii: Option<bool>,
    /// Whether the mouse is used.
    pub mouse: Option<bool>,
    /// The screen's language.
    pub lang: Option<Lang>,
    /// How figures and dates are written.
    pub region: Option<Region>,
}

impl Wishes {
    /// These first, the others where these say nothing.
    #[must_use]
    pub fn over(self, other: Self) -> Self {
        Self {
            skin: self.skin.or(other.skin),
            ascii: self.ascii.or(other.ascii),
            mouse: self.mouse.or(other.mouse),
            lang: self.lang.or(other.lang),
            region: self.region.or(other.region),
        }
    }

    /// The theme, in as many colours as the terminal has.
    pub fn theme(self, depth: Depth) -> Theme {
        Theme::of(
            self.skin.unwrap_or_default(),
            depth,
            self.ascii.unwrap_or(false),
        )
    }

    /// Words and figures.
    pub fn locale(self) -> Locale {
        let lang = self.lang.unwrap_or_default();
        Locale::new(lang, self.region.unwrap_or_else(|| Region::of(lang)))
    }
}

/// What the settings file says, and what is wrong in it.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Its wishes.
    pub wishes: Wishes,
    /// The keys.
    pub keymap: Keymap,
    /// What is wrong in it, in the order of the file.
    pub complaints: Vec<Notice>,
}

/// What the program goes by: the settings, and what is over and under them.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// From the command line.
    pub asked: Wishes,
    /// From the environment.
    pub terminal: Wishes,
    /// How many colours the terminal has.
    pub depth: Depth,
    /// Whether tmux stands between the program and the terminal.
    pub in_tmux: bool,
    /// The settings.
    pub settings: Settings,
}

impl Own {
    /// What holds.
    pub fn wishes(&self) -> Wishes {
        let under = self.settings.wishes.over(self.terminal);
        self.asked.over(under)
    }
}

/// The settings file's name, in complaints.
pub const FILE: &str = "settings.yaml";

/// Reads the settings file's bytes.
pub fn read(bytes: &[u8]) -> Settings {
    if is_silent(bytes) {
        return Settings::default();
    }
    let document = match Document::read(bytes) {
        Ok(document) => document,
        Err(complaints) => {
            return Settings {
                complaints,
                ..Settings::default()
            };
        }
    };
    let (found, mut complaints) = yaml::settings(&document);
    let mut say = |path: &Path, notice: Notice| {
        complaints.push(match document.locate(path) {
            Some(place) => notice.at(place),
            None => notice,
        });
    };
    let region = found.region.as_deref().and_then(|tag| {
        let region = Region::parse(tag);
        if region.is_none() {
            let path = Path::parse("region");
            say(&path, warning("settings-region").text("found", tag));
        }
        region
    });
    let wishes = Wishes {
        skin: found.theme.and_then(Skin::parse),
        ascii: found.ascii,
        mouse: found.mouse,
        lang: found.language.and_then(Lang::parse),
        region,
    };
    let keymap = keymap(&found.keys, &mut say);
    complaints.sort_by_key(|notice| notice.place.map(|place| (place.line, place.column)));
    Settings {
        wishes,
        keymap,
        complaints,
    }
}

/// Whether a text holds nothing but comments.
fn is_silent(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.lines().map(str::trim);
    lines.all(|line| line.is_empty() || line.starts_with('#'))
}

fn warning(code: &'static str) -> Notice {
    Notice::new(code, Severity::Warning, Path::root())
}

/// The keys of the file over those of the table.
fn keymap(own: &[OwnKeys], say: &mut dyn FnMut(&Path, Notice)) -> Keymap {
    let mut patches = Vec::new();
    for own in own {
        match patch(own, say) {
            Ok(patch) => patches.push((patch, &own.path)),
            Err(notice) => say(&own.path, notice),
        }
    }
    let (patches, paths): (Vec<Patch>, Vec<&Path>) = patches.into_iter().unzip();
    let stems: Vec<String> = patches.iter().map(|patch| patch.stem.clone()).collect();
    let (keymap, faults) = Keymap::patched(patches);
    for (at, key, fault) in faults {
        let notice = match fault {
            Fault::Clash(other) => warning("settings-key-clash").text("other", other),
            Fault::Typed => warning("settings-key-typed"),
            Fault::Never => warning("settings-key-never"),
        };
        let notice = notice
            .text("key", key.written())
            .text("action", stems.get(at).cloned().unwrap_or_default());
        if let Some(path) = paths.get(at) {
            say(path, notice);
        }
    }
    keymap
}

/// What a line of own keys asks for; keys without a meaning are said and left out.
fn patch(own: &OwnKeys, say: &mut dyn FnMut(&Path, Notice)) -> Result<Patch, Notice> {
    let stems = || actions::all().map(actions::Action::stem);
    if !stems().any(|stem| stem == own.action) {
        let notice = match nearest(&own.action, stems()) {
            Some(near) => warning("settings-action-unknown").text("nearest", near),
            None => warning("settings-action-stray"),
        };
        return Err(notice.text("action", own.action.as_str()));
    }
    let named = |name: &String| {
        let scope = Scope::ALL.into_iter().find(|scope| scope.name() == name);
        scope.ok_or_else(|| {
            warning("settings-scope")
                .text("scope", name.as_str())
                .text("allowed", Scope::ALL.map(Scope::name).join(", "))
        })
    };
    let scope = own.scope.as_ref().map(named).transpose()?;
    let mut keys = Vec::new();
    for name in &own.keys {
        match Key::parse(name) {
            Some(key) => keys.push(key),
            None => say(
                &own.path,
                warning("settings-key-unknown").text("key", name.as_str()),
            ),
        }
    }
    if keys.is_empty() && !own.keys.is_empty() {
        // nothing of it can be used: the action keeps its own
        return Ok(Patch {
            stem: String::new(),
            scope,
            keys,
        });
    }
    Ok(Patch {
        stem: own.action.clone(),
        scope,
        keys,
    })
}

/// A complaint as one line: where, what, how to mend it.
pub fn in_words(locale: &Locale, notice: &Notice) -> String {
    let place = notice.place.map_or_else(String::new, |place| {
        format!("{}:{}:", place.line, place.column)
    });
    let message = locale.message(notice);
    format!("{FILE}:{place} {message} {}", locale.mend(notice))
}

/// The settings' text with another theme; everything else stays. Nothing where the text can't be changed safely.
pub fn with_theme(text: &str, skin: Skin) -> Option<String> {
    let line = format!("theme: {}", skin.name());
    let is_set = |text: &str| text.starts_with("theme:");
    let is_offered = |text: &str| {
        text.trim_start_matches('#')
            .trim_start()
            .starts_with("theme:")
    };
    let at = text
        .lines()
        .position(is_set)
        .or_else(|| text.lines().position(is_offered));
    let mut lines: Vec<&str> = text.lines().collect();
    match at.and_then(|at| lines.get_mut(at)) {
        Some(old) => *old = &line,
        None => lines.push(&line),
    }
    let new = lines.join("\n") + "\n";
    let before = read(text.as_bytes());
    let after = read(new.as_bytes());
    let wanted = Wishes {
        skin: Some(skin),
        ..before.wishes
    };
    let kept = after.wishes == wanted && after.complaints.len() <= before.complaints.len();
    kept.then_some(new)
}

/// A first settings file: every setting with its meaning, none of them used yet.
pub fn template(locale: &Locale) -> String {
    let mut text = String::new();
    let mut line = |line: &str| {
        text.push_str(line);
        text.push('\n');
    };
    let comment = |id: &str| format!("# {}", locale.text(id));
    line(&comment("settings-intro"));
    line("");
    for (id, example) in [
        ("settings-theme", "theme: terminal"),
        ("settings-ascii", "ascii: false"),
        ("settings-mouse", "mouse: true"),
        ("settings-language", "language: en"),
        ("settings-figures", "region: nl-NL"),
    ] {
        line(&comment(id));
        line(&format!("# {example}"));
        line("");
    }
    line(&comment("settings-keys"));
    line(&format!(
        "{} less: {{ budget: x }}",
        comment("settings-keys-screen")
    ));
    line(&comment("settings-keys-how"));
    line("# keys:");
    let mut seen: Vec<&str> = Vec::new();
    for action in actions::all().filter(|action| !action.keys.is_empty()) {
        if !seen.contains(&action.stem()) {
            seen.push(action.stem());
            let keys: Vec<String> = action.keys.iter().map(|key| quoted(key)).collect();
            line(&format!("#   {}: [{}]", action.stem(), keys.join(", ")));
        }
    }
    text
}

/// A key's name as YAML reads it back.
fn quoted(key: &str) -> String {
    if key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && key != "-"
        && key != "n"
        && key != "y"
    {
        key.to_owned()
    } else {
        format!("\"{key}\"")
    }
}

/// The first complaint, and how many more there are.
pub fn summary(locale: &Locale, complaints: &[Notice]) -> Option<String> {
    let first = in_words(locale, complaints.first()?);
    let more = complaints.len().saturating_sub(1);
    if more == 0 {
        return Some(first);
    }
    let more = locale.say("settings-more", &[("count", Arg::Count(more))]);
    Some(format!("{first} {more}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        let locale = Locale::new(Lang::En, Region::of(Lang::En));
        let settings = read(text.as_bytes());
        let lines = settings.complaints.iter();
        lines.map(|notice| in_words(&locale, notice)).collect()
    }

    #[test]
    fn the_file_and_the_screen_know_the_same_themes() {
        assert_eq!(yaml::THEMES, Skin::ALL.map(Skin::name));
    }

    #[test]
    fn a_mistake_is_said_with_line_and_mend_and_stops_nothing() {
        let text = "theme: dark\nregion: xx-YY\nkeys:\n  udno: z\n  save: [W, ctrl-i]\n  undo: q\n  take: x\n  \
                    redo: { bugdet: R }\n  help: hlep\n";
        assert_eq!(
            said(text),
            [
                "settings.yaml:2:9: No figures are known for the region “xx-YY”. Write one such as en-GB, nl-NL or de-DE.",
                "settings.yaml:4:9: There is no action “udno”: did you mean “undo”? Write “undo”.",
                "settings.yaml:5:9: Terminals do not send ctrl-i as a key of its own. Take a letter, or Ctrl with another letter.",
                "settings.yaml:6:9: q has a meaning there already: “quit”. Take another key, or give “quit” another one as well.",
                "settings.yaml:7:9: x is typed into the field where “take” acts. Take a key that types nothing, such as f2 or ctrl-t.",
                "settings.yaml:8:19: “bugdet” is no screen. Write one of: welcome, guide, tabs, budget, timeline, initiatives, initiative, kpis, advice, file, field, menu, help, search, ask.",
                "settings.yaml:9:9: “hlep” is no key. Write a letter, f5, ctrl-s, shift-left, enter, esc, tab, space, home or pageup.",
            ]
        );
        let settings = read(text.as_bytes());
        assert_eq!(settings.wishes.skin, Some(Skin::Dark));
        let w = Key::parse("W").unwrap();
        assert!(settings.keymap.of_key(Scope::Tabs, w).is_some());
    }

    #[test]
    fn a_broken_file_is_complained_about_and_counts_for_nothing() {
        assert_eq!(said("theme: [dark\n").len(), 1);
        assert_eq!(said("# theme: dark\n\n"), Vec::<String>::new());
        assert_eq!(said(""), Vec::<String>::new());
    }

    #[test]
    fn the_first_file_offers_everything_and_uses_nothing() {
        for lang in Lang::ALL {
            let locale = Locale::new(lang, Region::of(lang));
            let text = template(&locale);
            let settings = read(text.as_bytes());
            assert_eq!(settings.wishes, Wishes::default());
            assert_eq!(settings.complaints, []);
            // each line can be used as it stands
            let used: String = text
                .lines()
                .filter(|line| line.contains(':') && !line.contains(". ") && !line.ends_with('.'))
                .map(|line| line.strip_prefix("# ").unwrap_or(line).to_owned() + "\n")
                .filter(|line| {
                    line.starts_with("  ") || line.split(':').next().is_some_and(is_setting)
                })
                .collect();
            let used = read(used.as_bytes());
            assert_eq!(used.complaints, [], "{}", lang.code());
            assert_eq!(used.wishes.skin, Some(Skin::Terminal));
        }
    }

    fn is_setting(name: &str) -> bool {
        ["theme", "ascii", "mouse", "language", "region", "keys"].contains(&name)
    }

    #[test]
    fn another_theme_changes_one_line() {
        let locale = Locale::new(Lang::En, Region::of(Lang::En));
        let first = with_theme(&template(&locale), Skin::Dark).unwrap();
        assert!(first.contains("\ntheme: dark\n"));
        assert!(!first.contains("# theme:"));
        let text = "# mine\nmouse: false\n";
        assert_eq!(
            with_theme(text, Skin::Light).unwrap(),
            "# mine\nmouse: false\ntheme: light\n"
        );
        assert_eq!(with_theme("{ mouse: false }\n", Skin::Light), None);
    }
}
