//! Which key does what: the table's own keys, and a person's changes on top of them.

use std::collections::BTreeMap;

use super::{
    super::event::{Code, Key},
    Action, Do, Scope, all,
};
use crate::locale::Locale;

/// Keys that an action is to have instead of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patch {
    /// The action, by its stem in the table.
    pub stem: String,
    /// Where; nothing for everywhere that it acts.
    pub scope: Option<Scope>,
    /// Its keys; none at all leaves it to help and palette.
    pub keys: Vec<Key>,
}

/// Why a key of a patch can't be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Another action has it in the same place: its stem.
    Clash(&'static str),
    /// It types a letter where the action acts.
    Typed,
    /// Terminals do not send it, or send it as another.
    Never,
}

/// The keys of every action, by scope.
#[derive(Debug, Clone)]
pub struct Keymap(BTreeMap<Scope, Vec<Entry>>);

#[derive(Debug, Clone)]
struct Entry {
    action: &'static Action,
    keys: Vec<Key>,
    /// Whose keys they are, where a patch gave them.
    patch: Option<usize>,
}

/// Keys that always do what they do, whatever a patch says.
fn is_reserved(key: Key) -> bool {
    key == Key::plain(Code::F(1)) || key.ctrl && key.code == Code::Char('c')
}

/// Whether letters are typed there.
fn is_typed_in(scope: Scope) -> bool {
    matches!(scope, Scope::Field | Scope::Search)
}

impl Default for Keymap {
    fn default() -> Self {
        Self::build(&[])
    }
}

impl Keymap {
    /// The table's keys with patches; and what of the patches can't be, by their position.
    pub fn patched(mut patches: Vec<Patch>) -> (Self, Vec<(usize, Key, Fault)>) {
        let mut faults = Vec::new();
        for (at, patch) in patches.iter_mut().enumerate() {
            let typed = acts_in(patch).all(is_typed_in);
            patch.keep(|key| {
                let fault = match key {
                    key if !key.arrives() => Fault::Never,
                    key if typed && key.typed().is_some() => Fault::Typed,
                    _ => return true,
                };
                faults.push((at, key, fault));
                false
            });
        }
        loop {
            let map = Self::build(&patches);
            let Some((at, key, stem)) = map.clash() else {
                return (map, faults);
            };
            faults.push((at, key, Fault::Clash(stem)));
            if let Some(patch) = patches.get_mut(at) {
                patch.keep(|other| other != key);
            }
        }
    }

    fn build(patches: &[Patch]) -> Self {
        let mut map: BTreeMap<Scope, Vec<Entry>> = BTreeMap::new();
        for action in all() {
            for scope in action.scopes {
                let entry = entry(action, *scope, patches);
                map.entry(*scope).or_default().push(entry);
            }
        }
        Self(map)
    }

    /// A key of a patch that another action has in the same place, and that action.
    fn clash(&self) -> Option<(usize, Key, &'static str)> {
        for entries in self.0.values() {
            for one in entries {
                let Some(patch) = one.patch else { continue };
                // of two patches the later one gives way
                let gives_way = |other: &&Entry| {
                    other.action.does != one.action.does
                        && other.patch.is_none_or(|other| other <= patch)
                };
                for other in entries.iter().filter(gives_way) {
                    let both = one.keys.iter().find(|key| other.keys.contains(key));
                    if let Some(key) = both {
                        return Some((patch, *key, other.action.stem()));
                    }
                }
            }
        }
        None
    }

    fn entries(&self, scope: Scope) -> impl Iterator<Item = &Entry> {
        self.0.get(&scope).into_iter().flatten()
    }

    /// What a key does in a scope.
    pub fn of_key(&self, scope: Scope, key: Key) -> Option<&'static Action> {
        self.entries(scope)
            .find(|entry| entry.keys.contains(&key))
            .map(|entry| entry.action)
    }

    /// How an action is reached in a scope.
    pub fn find(&self, scope: Scope, does: Do) -> Option<&'static Action> {
        let mut actions = self.entries(scope).map(|entry| entry.action);
        actions.find(|action| action.does == does)
    }

    /// The keys of an action in a scope.
    pub fn keys(&self, scope: Scope, action: &Action) -> &[Key] {
        self.entries(scope)
            .find(|entry| std::ptr::eq(entry.action, action))
            .map_or(&[], |entry| entry.keys.as_slice())
    }

    /// Its first key, as it is shown.
    pub fn first(&self, scope: Scope, action: &Action, ascii: bool, locale: &Locale) -> String {
        self.keys(scope, action)
            .first()
            .map_or_else(String::new, |key| key.shown(ascii, locale))
    }

    /// All its keys, as they are shown.
    pub fn shown(&self, scope: Scope, action: &Action, ascii: bool, locale: &Locale) -> String {
        let keys = self.keys(scope, action).iter();
        let keys: Vec<String> = keys.map(|key| key.shown(ascii, locale)).collect();
        keys.join(" ")
    }
}

impl Patch {
    /// Drops keys; a patch that loses all of them gives the action its own back.
    fn keep(&mut self, keep: impl FnMut(Key) -> bool) {
        let had = !self.keys.is_empty();
        let mut keep = keep;
        self.keys.retain(|key| keep(*key));
        if had && self.keys.is_empty() {
            self.stem.clear();
        }
    }
}

fn acts_in(patch: &Patch) -> impl Iterator<Item = Scope> {
    all()
        .filter(|action| action.stem() == patch.stem)
        .flat_map(|action| action.scopes.iter().copied())
        .filter(|scope| patch.scope.is_none_or(|wanted| wanted == *scope))
}

/// Whether the table has a key for an action, in whichever scope.
fn is_own(stem: &str, key: Key) -> bool {
    all()
        .filter(|action| action.stem() == stem)
        .flat_map(|action| action.keys)
        .any(|name| Key::parse(name) == Some(key))
}

fn entry(action: &'static Action, scope: Scope, patches: &[Patch]) -> Entry {
    let own: Vec<Key> = action
        .keys
        .iter()
        .filter_map(|name| Key::parse(name))
        .collect();
    let mut entry = Entry {
        action,
        keys: own.clone(),
        patch: None,
    };
    // a line of the table that is there for the reserved keys alone stays
    if !own.is_empty() && own.iter().all(|key| is_reserved(*key)) {
        return entry;
    }
    let of_stem = |wanted: Option<Scope>| {
        patches
            .iter()
            .position(|patch| patch.stem == action.stem() && patch.scope == wanted)
    };
    let Some(at) = of_stem(Some(scope)).or_else(|| of_stem(None)) else {
        return entry;
    };
    let keys: &[Key] = patches.get(at).map_or(&[], |patch| patch.keys.as_slice());
    let everywhere = patches.get(at).is_some_and(|patch| patch.scope.is_none());
    let fit = |key: &&Key| {
        // where the table gives a key of this action to another one on purpose, it stays with that one
        let is_elsewhere = everywhere && !own.contains(key) && is_own(action.stem(), **key);
        !is_elsewhere && (!is_typed_in(scope) || key.typed().is_none())
    };
    let mut usable: Vec<Key> = keys.iter().filter(fit).copied().collect();
    if usable.is_empty() && !keys.is_empty() {
        return entry;
    }
    usable.extend(own.into_iter().filter(|key| is_reserved(*key)));
    (entry.keys, entry.patch) = (usable, Some(at));
    entry
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patch(stem: &str, keys: &str) -> Patch {
        Patch {
            stem: stem.to_owned(),
            scope: None,
            keys: keys.split(' ').filter_map(Key::parse).collect(),
        }
    }

    fn does(map: &Keymap, scope: Scope, key: &str) -> Option<Do> {
        let key = Key::parse(key).unwrap();
        map.of_key(scope, key).map(|action| action.does)
    }

    #[test]
    fn without_patches_the_keys_are_those_of_the_table() {
        let map = Keymap::default();
        assert_eq!(does(&map, Scope::Tabs, "u"), Some(Do::Undo));
        assert_eq!(does(&map, Scope::Field, "u"), None);
    }

    #[test]
    fn an_action_goes_to_other_keys_and_leaves_its_own() {
        let (map, faults) = Keymap::patched(vec![patch("undo", "f6"), patch("save", "ctrl-s W")]);
        assert_eq!(faults, []);
        assert_eq!(does(&map, Scope::Tabs, "f6"), Some(Do::Undo));
        assert_eq!(does(&map, Scope::Tabs, "u"), None);
        assert_eq!(does(&map, Scope::Guide, "W"), Some(Do::Save));
        // a letter can't save while one types
        assert_eq!(does(&map, Scope::Field, "ctrl-s"), Some(Do::Save));
        assert_eq!(does(&map, Scope::Field, "W"), None);
    }

    #[test]
    fn two_actions_may_change_places() {
        let (map, faults) = Keymap::patched(vec![patch("undo", "U"), patch("redo", "u")]);
        assert_eq!(faults, []);
        assert_eq!(does(&map, Scope::Tabs, "u"), Some(Do::Redo));
    }

    #[test]
    fn a_key_that_is_taken_is_refused_and_the_own_one_stays() {
        let (map, faults) = Keymap::patched(vec![patch("undo", "q")]);
        assert_eq!(
            faults,
            [(0, Key::parse("q").unwrap(), Fault::Clash("quit"))]
        );
        assert_eq!(does(&map, Scope::Tabs, "q"), Some(Do::Quit));
        assert_eq!(does(&map, Scope::Tabs, "u"), Some(Do::Undo));
    }

    #[test]
    fn a_key_may_be_for_one_screen_alone() {
        let one = Patch {
            scope: Some(Scope::Budget),
            ..patch("less", "x")
        };
        let (map, faults) = Keymap::patched(vec![one]);
        assert_eq!(faults, []);
        assert_eq!(does(&map, Scope::Budget, "x"), Some(Do::Less));
        assert_eq!(does(&map, Scope::Tabs, "x"), None);
        assert_eq!(does(&map, Scope::Tabs, "-"), Some(Do::Less));
    }

    #[test]
    fn the_way_out_and_the_help_can_not_be_lost() {
        let (map, faults) = Keymap::patched(vec![
            patch("quit", "Q"),
            patch("help", "ctrl-g"),
            patch("undo", "ctrl-c"),
        ]);
        assert_eq!(faults.len(), 1);
        for scope in Scope::ALL {
            assert_eq!(does(&map, scope, "ctrl-c"), Some(Do::Quit), "{scope:?}");
        }
        assert_eq!(does(&map, Scope::Tabs, "f1"), Some(Do::Help));
        assert_eq!(does(&map, Scope::Tabs, "Q"), Some(Do::Quit));
    }

    #[test]
    fn keys_that_never_come_or_that_type_are_refused() {
        let (_, faults) = Keymap::patched(vec![patch("undo", "ctrl-i"), patch("take", "x")]);
        let faults: Vec<Fault> = faults.into_iter().map(|(.., fault)| fault).collect();
        assert_eq!(faults, [Fault::Never, Fault::Typed]);
    }

    #[test]
    fn the_table_itself_has_no_key_that_never_comes() {
        for action in all() {
            for name in action.keys {
                assert!(Key::parse(name).unwrap().arrives(), "{name}");
            }
        }
    }
}
