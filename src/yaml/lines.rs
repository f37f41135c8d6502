//! Where two texts differ, line by line.

use std::{collections::HashMap, ops::Range};

/// A run of lines that differ: which of the old ones go, which of the new ones come.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    /// The first line and the one after the last, from 0.
    pub old: (usize, usize),
    /// The same in the new text.
    pub new: (usize, usize),
}

/// Gaps inside of gaps are looked into for lines of their own so often.
const DEEPEST: usize = 8;
/// Without such lines, two equal ones are looked for among so many of both texts together,
const NEAREST: usize = 64;
/// with so many comparisons in all; what is left then differs as a whole.
const MOST_TRIES: usize = 1_000_000;

/// A stretch of both texts, from the first line of each to the one after its last.
type Stretch = (Range<usize>, Range<usize>);

/// What is still to be compared, or known to be equal.
enum Piece {
    /// Not compared yet; how deep inside of others it lies.
    Gap(Stretch, usize),
    /// As many equal lines from these two on.
    Equal(usize, usize, usize),
}

/// Where the texts differ. What stands once in both holds them together; between such lines, after a difference, the
/// nearest pair of equal ones is where they go on. The time it takes grows with the length of the texts alone.
pub fn runs(old: &[&str], new: &[&str]) -> Vec<Run> {
    let mut runs = Vec::new();
    let (mut a, mut b) = (0, 0);
    let mut equal = |x: usize, y: usize, count: usize| {
        if count > 0 {
            if (a, b) != (x, y) {
                runs.push(Run {
                    old: (a, x),
                    new: (b, y),
                });
            }
            (a, b) = (x + count, y + count);
        }
    };
    let mut tries = MOST_TRIES;
    let mut pieces = vec![Piece::Gap((0..old.len(), 0..new.len()), 0)];
    while let Some(piece) = pieces.pop() {
        let (stretch, depth) = match piece {
            Piece::Equal(x, y, count) => {
                equal(x, y, count);
                continue;
            }
            Piece::Gap(stretch, depth) => (stretch, depth),
        };
        let (head, (x, y), tail) = without_ends(old, new, stretch);
        equal(x.start - head, y.start - head, head);
        pieces.push(Piece::Equal(x.end, y.end, tail));
        if x.is_empty() || y.is_empty() {
            continue;
        }
        let alike = match depth {
            0..DEEPEST => in_order(&once_in_both(old, new, &x, &y)),
            _ => Vec::new(),
        };
        let alike = if alike.is_empty() {
            nearest(old, new, (x.clone(), y.clone()), &mut tries)
                .into_iter()
                .map(|(x, y)| Piece::Equal(x, y, 1))
                .collect()
        } else {
            between(&alike, (x, y), depth + 1)
        };
        // the first lies on top
        pieces.extend(alike.into_iter().rev());
    }
    equal(old.len(), new.len(), 1);
    runs
}

/// A stretch without the lines that are equal at both ends, and how many those are.
fn without_ends(old: &[&str], new: &[&str], (x, y): Stretch) -> (usize, Stretch, usize) {
    let (lines, others) = (
        old.get(x.clone()).unwrap_or_default(),
        new.get(y.clone()).unwrap_or_default(),
    );
    let same = |(line, other): &(&&str, &&str)| line == other;
    let head = lines.iter().zip(others).take_while(same).count();
    let tail = lines.iter().rev().zip(others.iter().rev());
    let tail = tail
        .take(lines.len().min(others.len()) - head)
        .take_while(same)
        .count();
    let inner = (x.start + head..x.end - tail, y.start + head..y.end - tail);
    (head, inner, tail)
}

/// The lines that stand once in either stretch, with where, in the order of the old text.
fn once_in_both(
    old: &[&str],
    new: &[&str],
    x: &Range<usize>,
    y: &Range<usize>,
) -> Vec<(usize, usize)> {
    #[derive(Default)]
    struct Seen {
        old: Option<usize>,
        new: Option<usize>,
        again: bool,
    }
    let mut seen: HashMap<&str, Seen> = HashMap::new();
    for (line, at) in old.iter().zip(0..).take(x.end).skip(x.start) {
        let line = seen.entry(line).or_default();
        line.again |= line.old.replace(at).is_some();
    }
    for (line, at) in new.iter().zip(0..).take(y.end).skip(y.start) {
        let line = seen.entry(line).or_default();
        line.again |= line.new.replace(at).is_some();
    }
    let once = seen.into_values().filter(|line| !line.again);
    let mut pairs: Vec<(usize, usize)> = once.filter_map(|line| line.old.zip(line.new)).collect();
    pairs.sort_unstable();
    pairs
}

/// As many of the pairs as stand in the same order in both texts.
fn in_order(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // the last pair of the best row of each length, and for each pair the one before it
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    let new_of = |at: usize| pairs.get(at).map(|pair| pair.1);
    for (at, pair) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| new_of(*end) < Some(pair.1));
        before.push(
            length
                .checked_sub(1)
                .and_then(|last| ends.get(last).copied()),
        );
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut row = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied();
    while let Some(at) = next {
        row.extend(pairs.get(at).copied());
        next = before.get(at).copied().flatten();
    }
    row.reverse();
    row
}

/// The stretches before, between and behind equal lines, with these.
fn between(alike: &[(usize, usize)], (x, y): Stretch, depth: usize) -> Vec<Piece> {
    let (mut a, mut b) = (x.start, y.start);
    let mut pieces = Vec::with_capacity(2 * alike.len() + 1);
    for (x, y) in alike {
        pieces.push(Piece::Gap((a..*x, b..*y), depth));
        pieces.push(Piece::Equal(*x, *y, 1));
        (a, b) = (x + 1, y + 1);
    }
    pieces.push(Piece::Gap((a..x.end, b..y.end), depth));
    pieces
}

/// Equal lines, each the nearest to the one before.
fn nearest(old: &[&str], new: &[&str], (x, y): Stretch, tries: &mut usize) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let (mut a, mut b) = (x.start, y.start);
    loop {
        let mut near = (0..=NEAREST).flat_map(|sum| (0..=sum).map(move |skip| (skip, sum - skip)));
        let found = near.find_map(|(skip, other)| {
            *tries = tries.saturating_sub(1);
            let (line, other) = (a + skip, b + other);
            let inside = line < x.end && other < y.end;
            (inside && *tries > 0 && old.get(line) == new.get(other)).then_some((line, other))
        });
        let Some((line, other)) = found else {
            return pairs;
        };
        pairs.push((line, other));
        (a, b) = (line + 1, other + 1);
    }
}

/// A text in which each place where another differs stands twice, between marks that git and people know.
pub fn marked(ours: &str, theirs: &str) -> String {
    let lines = |text| -> Vec<&str> { str::split_inclusive(text, '\n').collect() };
    let (ours, theirs) = (lines(ours), lines(theirs));
    let newline = if ours.first().is_some_and(|line| line.ends_with("\r\n")) {
        "\r\n"
    } else {
        "\n"
    };
    let mut out = String::new();
    let put = |out: &mut String, lines: &[&str], from: usize, to: usize| {
        for line in lines.get(from..to).unwrap_or_default() {
            out.push_str(line);
        }
    };
    // a mark begins a line of its own, also where the last line has no end
    let mark = |out: &mut String, mark: &str| {
        if !out.is_empty() && !out.ends_with('\n') {
            out.push_str(newline);
        }
        out.push_str(mark);
        out.push_str(newline);
    };
    let mut at = 0;
    for run in runs(&ours, &theirs) {
        put(&mut out, &ours, at, run.old.0);
        mark(&mut out, "<<<<<<< ours");
        put(&mut out, &ours, run.old.0, run.old.1);
        mark(&mut out, "=======");
        put(&mut out, &theirs, run.new.0, run.new.1);
        mark(&mut out, ">>>>>>> theirs");
        at = run.old.1;
    }
    put(&mut out, &ours, at, ours.len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(old: &str, new: &str) -> Vec<Run> {
        let letter = |line: &&str| !line.is_empty();
        let old: Vec<&str> = old.split("").filter(letter).collect();
        let new: Vec<&str> = new.split("").filter(letter).collect();
        let runs = runs(&old, &new);
        check(&old, &new, &runs);
        runs
    }

    /// What stands between the runs is equal, and the runs are apart from each other.
    fn check(old: &[&str], new: &[&str], runs: &[Run]) {
        let (mut a, mut b) = (0, 0);
        for run in runs {
            assert_eq!(old[a..run.old.0], new[b..run.new.0]);
            assert!(run.old.0 < run.old.1 || run.new.0 < run.new.1);
            assert!((run.old.0, run.new.0) == (0, 0) || (run.old.0, run.new.0) > (a, b));
            (a, b) = (run.old.1, run.new.1);
        }
        assert_eq!(old[a..], new[b..]);
    }

    #[test]
    fn what_is_equal_in_both_holds_the_texts_together() {
        let run = |old, new| Run { old, new };
        assert_eq!(of("", ""), []);
        assert_eq!(of("abc", "abc"), []);
        assert_eq!(of("", "ab"), [run((0, 0), (0, 2))]);
        assert_eq!(of("abc", "axc"), [run((1, 2), (1, 2))]);
        assert_eq!(of("abc", "c"), [run((0, 2), (0, 0))]);
        // lines that stand once, not the first that are equal, say where it goes on
        assert_eq!(of("-a-b-", "-b-"), [run((1, 3), (1, 1))]);
        assert_eq!(of("xAyAz", "xBAz"), [run((1, 3), (1, 2))]);
        // what moved goes in one place and comes in the other
        assert_eq!(
            of("1234", "2341"),
            [run((0, 1), (0, 0)), run((4, 4), (3, 4))]
        );
    }

    #[test]
    fn any_two_texts_are_told_apart() {
        let mut seed = 7_u32;
        let mut next = |most: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) % most
        };
        for _ in 0..2_000 {
            let mut text = || -> String {
                let length = next(24);
                let letter = |_| char::from_u32(97 + next(6)).unwrap();
                (0..length).map(letter).collect()
            };
            let (old, new) = (text(), text());
            of(&old, &new);
        }
    }

    #[test]
    fn long_stretches_that_differ_are_told_apart() {
        let numbered =
            |word: &str| -> Vec<String> { (0..100_000).map(|at| format!("{word} {at}")).collect() };
        let same = |word: &str| vec![word.to_owned(); 100_000];
        let mixed = |one: &str, other: &str| -> Vec<String> {
            let word = |at: usize| if at.is_multiple_of(3) { one } else { other };
            (0..100_000)
                .map(|at| word(at * at / 7).to_owned())
                .collect()
        };
        for (old, new) in [
            (numbered("old"), numbered("new")),
            (same("old"), same("new")),
            (mixed("a", "b"), mixed("b", "c")),
            (mixed("a", "b"), same("b")),
        ] {
            let old: Vec<&str> = old.iter().map(String::as_str).collect();
            let new: Vec<&str> = new.iter().map(String::as_str).collect();
            check(&old, &new, &runs(&old, &new));
        }
    }
}
