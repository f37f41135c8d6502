//! Three values become one: what one side changed is taken over; what both changed in different ways is a conflict.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use crate::plan::Path;
use crate::yaml::{
    identity::{is_twin, pairs, step},
    keys::{Key, Shape},
    raw::{below, by_key, is_ordered, same_at},
    value::{Entry, Value},
};

/// Whose value stands where both sides disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Ours.
    Ours,
    /// Theirs.
    Theirs,
}

/// One place that both sides changed in different ways.
#[derive(Debug)]
pub struct Clash {
    /// Where, by the names that our side uses.
    pub path: Path,
    /// Our value; `None` where we took it away.
    pub ours: Option<Value>,
    /// Theirs.
    pub theirs: Option<Value>,
}

/// Merges, with one side's values in conflicts.
pub struct Merger {
    prefer: Side,
    /// The conflicts so far.
    pub clashes: Vec<Clash>,
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Spot<'a> {
    path: &'a Path,
    shape: Option<Shape>,
    key: Option<&'static Key>,
}

/// One value as all three have it.
#[derive(Clone, Copy)]
struct Three<'a> {
    base: Option<&'a Value>,
    ours: Option<&'a Value>,
    theirs: Option<&'a Value>,
}

impl Merger {
    /// One that prefers a side.
    pub const fn new(prefer: Side) -> Self {
        Self {
            prefer,
            clashes: Vec::new(),
        }
    }

    /// The whole of three files.
    pub fn whole(&mut self, base: &Value, ours: &Value, theirs: &Value, shape: Shape) -> Value {
        let root = Spot {
            path: &Path::root(),
            shape: Some(shape),
            key: None,
        };
        let all = Three {
            base: Some(base),
            ours: Some(ours),
            theirs: Some(theirs),
        };
        self.merge(all, root).unwrap_or_else(|| ours.clone())
    }

    fn merge(&mut self, all: Three<'_>, spot: Spot<'_>) -> Option<Value> {
        let Three { base, ours, theirs } = all;
        let same = |a, b| same_at(a, b, spot.shape, spot.key);
        if same(ours, theirs) || same(base, theirs) {
            return ours.cloned();
        }
        match (ours, theirs) {
            (Some(Value::Map(ours)), Some(Value::Map(theirs))) => {
                let base = match base {
                    Some(Value::Map(base)) => base.as_slice(),
                    _ => &[],
                };
                Some(self.maps(base, ours, theirs, spot))
            }
            (Some(ours), Some(theirs))
                if ours.items().is_some() && theirs.items().is_some() && !is_one(spot.shape) =>
            {
                let items = |value: &'_ Value| value.items().unwrap_or_default().to_vec();
                let base = base.map(items).unwrap_or_default();
                let merged = self.lists(&base, &items(ours), &items(theirs), spot);
                Some(match ours {
                    Value::OneOrMany(_) => Value::OneOrMany(merged),
                    _ => Value::List(merged),
                })
            }
            _ if same(base, ours) => theirs.cloned(),
            _ => {
                self.clashes.push(Clash {
                    path: spot.path.clone(),
                    ours: ours.cloned(),
                    theirs: theirs.cloned(),
                });
                match self.prefer {
                    Side::Ours => ours.cloned(),
                    Side::Theirs => theirs.cloned(),
                }
            }
        }
    }

    fn maps(&mut self, base: &[Entry], ours: &[Entry], theirs: &[Entry], at: Spot<'_>) -> Value {
        let keys = |entries: &'_ [Entry]| -> Vec<String> {
            entries.iter().map(|entry| entry.key.to_string()).collect()
        };
        let orders = [keys(base), keys(ours), keys(theirs)];
        let (base, ours, theirs) = (by_key(base), by_key(ours), by_key(theirs));
        let order = in_order(&orders, is_ordered(at.shape));
        let entries = order.into_iter().filter_map(|key| {
            let all = Three {
                base: base.get(&*key).copied(),
                ours: ours.get(&*key).copied(),
                theirs: theirs.get(&*key).copied(),
            };
            let (shape, known) = below(at.shape, &key);
            let spot = Spot {
                path: &at.path.to(&key),
                shape,
                key: known,
            };
            let value = self.merge(all, spot)?;
            Some(Entry {
                key: key.into(),
                value,
                default: false,
            })
        });
        Value::Map(entries.collect())
    }

    fn lists(
        &mut self,
        base: &[Value],
        ours: &[Value],
        theirs: &[Value],
        at: Spot<'_>,
    ) -> Vec<Value> {
        let (shape, _) = below(at.shape, "0");
        let (our_pairs, their_pairs) = (pairs(base, ours, shape), pairs(base, theirs, shape));
        // an item is known by its place in the base, or as the so-many-th that came
        let mut come: Vec<&Value> = Vec::new();
        let our_order: Vec<Item> = ours
            .iter()
            .zip(&our_pairs)
            .map(|(item, pair)| {
                pair.map_or_else(
                    || {
                        come.push(item);
                        Item::New(come.len().saturating_sub(1))
                    },
                    Item::Known,
                )
            })
            .collect();
        let mut taken: HashSet<usize> = HashSet::new();
        let their_order: Vec<Item> = theirs
            .iter()
            .zip(&their_pairs)
            .map(|(item, pair)| {
                pair.map_or_else(
                    || {
                        let twin = (0..come.len()).find(|place| {
                            let other = come.get(*place).filter(|_| !taken.contains(place));
                            other.is_some_and(|other| is_twin(other, item, shape))
                        });
                        let place = twin.unwrap_or(come.len());
                        if twin.is_none() {
                            come.push(item);
                        }
                        taken.insert(place);
                        Item::New(place)
                    },
                    Item::Known,
                )
            })
            .collect();
        let find = |order: &[Item], items: &[Value]| -> HashMap<Item, Value> {
            order.iter().copied().zip(items.iter().cloned()).collect()
        };
        let (our_items, their_items) = (find(&our_order, ours), find(&their_order, theirs));
        let base_order: Vec<Item> = (0..base.len()).map(Item::Known).collect();
        let order = in_order(&[base_order, our_order, their_order], true);
        let merged = order
            .into_iter()
            .zip(0_usize..)
            .filter_map(|(item, place)| {
                let all = Three {
                    base: match item {
                        Item::Known(at) => base.get(at),
                        Item::New(_) => None,
                    },
                    ours: our_items.get(&item),
                    theirs: their_items.get(&item),
                };
                let named = all.ours.or(all.theirs).and_then(step);
                let spot = Spot {
                    path: &at.path.to(named.unwrap_or_else(|| place.to_string())),
                    shape,
                    key: None,
                };
                self.merge(all, spot)
            });
        merged.collect()
    }
}

/// An item of a list: one of the base's by its place there, or one that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Item {
    Known(usize),
    New(usize),
}

/// Lists that say one thing together, and can't be merged item by item.
const fn is_one(shape: Option<Shape>) -> bool {
    matches!(shape, Some(Shape::Shares | Shape::Ramp))
}

/// Keys in the order of ours, those that only they have after the neighbour they have there. Where only they changed
/// the order, and it means something, theirs comes first.
fn in_order<K: Clone + Eq + Hash>(orders: &[Vec<K>; 3], means: bool) -> Vec<K> {
    let [base, ours, theirs] = orders;
    let moved = |side: &[K]| {
        let places: HashMap<&K, usize> = base.iter().zip(0..).collect();
        let known: Vec<usize> = side
            .iter()
            .filter_map(|key| places.get(key).copied())
            .collect();
        !known.is_sorted()
    };
    let (main, other) = if means && moved(theirs) && !moved(ours) {
        (theirs, ours)
    } else {
        (ours, theirs)
    };
    let in_main: HashSet<&K> = main.iter().collect();
    let in_other: HashSet<&K> = other.iter().collect();
    let mut come: HashMap<Option<&K>, Vec<&K>> = HashMap::new();
    let mut after = None;
    for key in other {
        if in_main.contains(key) {
            after = Some(key);
        } else {
            come.entry(after).or_default().push(key);
        }
    }
    let mut order: Vec<K> = Vec::new();
    let mut waiting: Vec<&K> = come.remove(&None).unwrap_or_default();
    for key in main {
        // what both sides put in one place: the main side's first
        if in_other.contains(key) {
            order.extend(waiting.drain(..).cloned());
        }
        order.push(key.clone());
        if let Some(more) = come.remove(&Some(key)) {
            waiting.extend(more);
        }
    }
    order.extend(waiting.into_iter().cloned());
    order
}
