//! Which item of an old list became which of a new one.

use super::{
    identity::{alike, name},
    value::Value,
};

/// For each new item the old one it was, if any.
pub fn pair(old: &[Value], new: &[Value]) -> Vec<Option<usize>> {
    if old.iter().chain(new).all(|item| name(item).is_some()) {
        by_name(old, new)
    } else {
        by_place(old, new)
    }
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

/// So many comparisons are made at most; longer lists are paired in order.
const MOST: usize = 1_000_000;

/// Equal items stay, as many as can in their order; what lies between two of them is paired by likeness, or in order
/// where as many come as go.
fn by_place(old: &[Value], new: &[Value]) -> Vec<Option<usize>> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let most = old.len().min(new.len()).saturating_sub(head);
    let backwards = old.iter().rev().zip(new.iter().rev());
    let tail = backwards.take(most).take_while(|(a, b)| a == b).count();
    let middle = |items: usize| head..items.saturating_sub(tail);
    let (old_middle, new_middle) = (middle(old.len()), middle(new.len()));
    let mut pairs: Vec<Option<usize>> = Vec::with_capacity(new.len());
    pairs.extend((0..head).map(Some));
    let mut from = (old_middle.start, new_middle.start);
    let equal = equal_items(
        old.get(old_middle.clone()).unwrap_or_default(),
        new.get(new_middle.clone()).unwrap_or_default(),
    );
    let meet = equal
        .into_iter()
        .map(|(a, b)| (head.saturating_add(a), head.saturating_add(b)));
    for (a, b) in meet.chain([(old_middle.end, new_middle.end)]) {
        pairs.extend(between(old, new, from.0..a, from.1..b));
        if b < new_middle.end {
            pairs.push(Some(a));
        }
        from = (a.saturating_add(1), b.saturating_add(1));
    }
    pairs.extend((0..tail).rev().map(|back| {
        let back = back.saturating_add(1);
        old.len().checked_sub(back)
    }));
    pairs
}

/// Pairs in a gap where no two items are equal.
fn between(
    old: &[Value],
    new: &[Value],
    old_gap: std::ops::Range<usize>,
    new_gap: std::ops::Range<usize>,
) -> Vec<Option<usize>> {
    let many = old_gap.len().saturating_mul(new_gap.len()) > MOST;
    if many || old_gap.len() == new_gap.len() {
        let in_order = old_gap.map(Some).chain(std::iter::repeat(None));
        return in_order.take(new_gap.len()).collect();
    }
    let mut free = old_gap;
    new_gap
        .map(|at| {
            let item = new.get(at)?;
            let was = free
                .clone()
                .find(|was| old.get(*was).is_some_and(|was| alike(was, item)))?;
            free.start = was.saturating_add(1);
            Some(was)
        })
        .collect()
}

/// Places of equal items in two lists: a longest run that rises in both. Of very long lists none.
fn equal_items(old: &[Value], new: &[Value]) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) > MOST {
        return Vec::new();
    }
    // row by row from the end: how many can be met from here on
    let width = new.len().saturating_add(1);
    let mut longest = vec![0_u32; old.len().saturating_add(1).saturating_mul(width)];
    let place = |a: usize, b: usize| a.saturating_mul(width).saturating_add(b);
    let at = |longest: &[u32], a: usize, b: usize| longest.get(place(a, b)).copied().unwrap_or(0);
    for (a, was) in old.iter().enumerate().rev() {
        for (b, item) in new.iter().enumerate().rev() {
            let (below, right) = (a.saturating_add(1), b.saturating_add(1));
            let count = if was == item {
                at(&longest, below, right).saturating_add(1)
            } else {
                at(&longest, below, b).max(at(&longest, a, right))
            };
            if let Some(longest) = longest.get_mut(place(a, b)) {
                *longest = count;
            }
        }
    }
    let (mut a, mut b) = (0, 0);
    let mut meet = Vec::new();
    while let (Some(was), Some(item)) = (old.get(a), new.get(b)) {
        if was == item {
            meet.push((a, b));
            (a, b) = (a.saturating_add(1), b.saturating_add(1));
        } else if at(&longest, a.saturating_add(1), b) >= at(&longest, a, b.saturating_add(1)) {
            a = a.saturating_add(1);
        } else {
            b = b.saturating_add(1);
        }
    }
    meet
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
        let pairs = by_place(
            &list(&["a", "b", "c"]),
            &list(&["x", "a", "b", "y", "c", "z"]),
        );
        assert_eq!(pairs, [None, Some(0), Some(1), None, Some(2), None]);
        let pairs = by_place(&list(&["a", "b", "c"]), &list(&["a", "x", "c", "y"]));
        assert_eq!(pairs, [Some(0), Some(1), Some(2), None]);
    }
}
