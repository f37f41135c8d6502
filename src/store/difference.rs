//! The difference of two texts, line by line, as `diff -u` writes it.

use std::fmt::Write;

use crate::yaml::{Run, runs};

const AROUND: usize = 3;

/// The difference, empty where there is none.
pub fn unified(name: &str, old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (
        old.split_inclusive('\n').collect(),
        new.split_inclusive('\n').collect(),
    );
    let runs = runs(&old, &new);
    let mut out = String::new();
    if !runs.is_empty() {
        out = format!("--- {name}\n+++ {name}\n");
    }
    let mut rest = runs.as_slice();
    while let Some(first) = rest.first() {
        // runs that stand close together share a hunk
        let near = |pair: &[Run]| match pair {
            [a, b] => b.old.0.saturating_sub(a.old.1) <= 2 * AROUND,
            _ => false,
        };
        let count = rest.windows(2).take_while(|pair| near(pair)).count() + 1;
        let (hunk, later) = rest.split_at(count);
        let last = hunk.last().unwrap_or(first);
        let from = first.old.0.saturating_sub(AROUND);
        let to = (last.old.1 + AROUND).min(old.len());
        let new_from = first.new.0 - (first.old.0 - from);
        let new_to = last.new.1 + (to - last.old.1);
        let range = |from: usize, to: usize| match to - from {
            0 => format!("{from},0"),
            count => format!("{},{count}", from + 1),
        };
        // a String takes every write
        let _ = writeln!(
            out,
            "@@ -{} +{} @@",
            range(from, to),
            range(new_from, new_to)
        );
        let mut at = from;
        for run in hunk {
            lines(&mut out, ' ', &old, at, run.old.0);
            lines(&mut out, '-', &old, run.old.0, run.old.1);
            lines(&mut out, '+', &new, run.new.0, run.new.1);
            at = run.old.1;
        }
        lines(&mut out, ' ', &old, at, to);
        rest = later;
    }
    out
}

fn lines(out: &mut String, sign: char, text: &[&str], from: usize, to: usize) {
    for line in text.get(from..to).unwrap_or_default() {
        out.push(sign);
        out.push_str(line);
        if !line.ends_with('\n') {
            out.push_str("\n\\ No newline at end of file\n");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_show_with_the_lines_around_them() {
        let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
        let new = "1\n2\nthree\n4\n5\n6\n7\n8\n9\n10\n11\n12\nmore";
        assert_eq!(
            unified("p", old, new),
            "--- p\n+++ p\n@@ -1,6 +1,6 @@\n 1\n 2\n-3\n+three\n 4\n 5\n 6\n@@ -10,3 +10,4 @@\n 10\n 11\n 12\n+more\n\\ No newline at end of file\n"
        );
        assert_eq!(unified("p", old, old), "");
        assert_eq!(
            unified("p", "", "a\n"),
            "--- p\n+++ p\n@@ -0,0 +1,1 @@\n+a\n"
        );
    }
}
