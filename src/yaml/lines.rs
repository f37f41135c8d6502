//! Where two texts differ, line by line.

/// A run of lines that differ: which of the old ones go, which of the new ones come.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    /// The first line and the one after the last, from 0.
    pub old: (usize, usize),
    /// The same in the new text.
    pub new: (usize, usize),
}

/// Where the texts differ: after a difference, the nearest pair of equal lines is where they go on together.
pub fn runs(old: &[&str], new: &[&str]) -> Vec<Run> {
    let mut runs = Vec::new();
    let (mut a, mut b) = (0, 0);
    loop {
        while a < old.len() && old.get(a) == new.get(b) {
            (a, b) = (a + 1, b + 1);
        }
        if a >= old.len() && b >= new.len() {
            return runs;
        }
        let most = (old.len() - a) + (new.len() - b);
        let meets = |skip: &(usize, usize)| {
            let (x, y) = (a + skip.0, b + skip.1);
            let ended = x == old.len() && y == new.len();
            ended || (x < old.len() && y < new.len() && old.get(x) == new.get(y))
        };
        let (skip_old, skip_new) = (1..=most)
            .flat_map(|sum| (0..=sum).map(move |skip| (skip, sum - skip)))
            .filter(|(x, y)| a + x <= old.len() && b + y <= new.len())
            .find(meets)
            .unwrap_or((old.len() - a, new.len() - b));
        runs.push(Run {
            old: (a, a + skip_old),
            new: (b, b + skip_new),
        });
        (a, b) = (a + skip_old, b + skip_new);
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
