//! Which item of an old list became which of a new one.

use super::value::Value;

/// For each new item the old one it was, if any.
pub fn pair(old: &[Value], new: &[Value]) -> Vec<Option<usize>> {
    if old.iter().chain(new).all(|item| name(item).is_some()) {
        by_name(old, new)
    } else {
        by_place(old, new)
    }
}

/// By what an item goes: its id or its years.
fn name(item: &Value) -> Option<&str> {
    item.key("id")
        .or_else(|| item.key("years"))
        .and_then(Value::scalar)
}

fn by_name(old: &[Value], new: &[Value]) -> Vec<Option<usize>> {
    let places: std::collections::HashMap<&str, usize> = old
        .iter()
        .enumerate()
        .filter_map(|(at, item)| Some((name(item)?, at)))
        .collect();
    let mut pairs: Vec<Option<usize>> = new
        .iter()
        .map(|item| places.get(name(item)?).copied())
        .collect();
    // an item whose id changed is the one at the same place that has most else in common
    let mut taken = vec![false; old.len()];
    for at in pairs.iter().flatten() {
        if let Some(taken) = taken.get_mut(*at) {
            *taken = true;
        }
    }
    let mut after = None;
    for (pair, item) in pairs.iter_mut().zip(new) {
        let next = after.map_or(0, |at: usize| at.saturating_add(1));
        if pair.is_none()
            && taken.get(next) == Some(&false)
            && old.get(next).is_some_and(|known| alike(known, item))
        {
            *pair = Some(next);
        }
        after = pair.or(after);
    }
    pairs
}

/// Whether two maps have at least half of their values in common.
fn alike(a: &Value, b: &Value) -> bool {
    let (Value::Map(a), Value::Map(b)) = (a, b) else {
        return false;
    };
    let same = a
        .iter()
        .filter(|entry| !entry.default && b.contains(entry))
        .count();
    let written = a.iter().chain(b).filter(|entry| !entry.default).count();
    same > 0 && same.saturating_mul(4) >= written
}

/// Equal beginnings and ends stay; what lies between is paired in order.
fn by_place(old: &[Value], new: &[Value]) -> Vec<Option<usize>> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let most = old.len().min(new.len()).saturating_sub(head);
    let backwards = old.iter().rev().zip(new.iter().rev());
    let tail = backwards.take(most).take_while(|(a, b)| a == b).count();
    let old_middle = old.len().saturating_sub(head).saturating_sub(tail);
    let new_middle = new.len().saturating_sub(head).saturating_sub(tail);
    (0..new.len())
        .map(|at| {
            let middle = at.saturating_sub(head);
            if at < head {
                Some(at)
            } else if middle < new_middle {
                (middle < old_middle).then_some(at)
            } else {
                Some(at.saturating_sub(new_middle).saturating_add(old_middle))
            }
        })
        .collect()
}

/// Which of some places can stay while the others move: a longest run that rises.
pub fn stays(places: &[usize]) -> Vec<bool> {
    // for each length the end of the run that ends lowest, and for each place the one before it in its run
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    let place = |at: usize| places.get(at).copied().unwrap_or(0);
    for at in 0..places.len() {
        let length = ends.partition_point(|end| place(*end) < place(at));
        before.push(
            length
                .checked_sub(1)
                .and_then(|known| ends.get(known).copied()),
        );
        if let Some(end) = ends.get_mut(length) {
            *end = at;
        } else {
            ends.push(at);
        }
    }
    let mut stay = vec![false; places.len()];
    let mut at = ends.last().copied();
    while let Some(here) = at {
        if let Some(stay) = stay.get_mut(here) {
            *stay = true;
        }
        at = before.get(here).copied().flatten();
    }
    stay
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fewest_items_move() {
        assert_eq!(stays(&[0, 1, 2]), [true, true, true]);
        assert_eq!(stays(&[2, 0, 1]), [false, true, true]);
        assert_eq!(stays(&[1, 2, 0]), [true, true, false]);
    }

    #[test]
    fn lists_without_names_keep_their_ends() {
        let list = |texts: &[&str]| texts.iter().map(|t| Value::text(*t)).collect::<Vec<_>>();
        let pairs = by_place(&list(&["a", "b", "c"]), &list(&["a", "x", "b", "c"]));
        assert_eq!(pairs, [Some(0), None, Some(1), Some(2)]);
        let pairs = by_place(&list(&["a", "b", "c"]), &list(&["a", "c"]));
        assert_eq!(pairs, [Some(0), Some(2)]);
    }
}
