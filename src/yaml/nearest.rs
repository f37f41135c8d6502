//! The nearest of some names to a name that was mistyped.

/// The candidate that a writer most likely meant; `None` where all are far off.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.to_lowercase().chars().take(65).collect();
    if word.is_empty() || word.len() > 64 {
        return None;
    }
    let most = (word.len() / 3).clamp(1, 4);
    let mut best: Option<(usize, &str)> = None;
    let mut chars: Vec<char> = Vec::new();
    for candidate in candidates {
        chars.clear();
        chars.extend(candidate.chars().take(65));
        if let Some(far) = distance(&word, &chars, most)
            && best.is_none_or(|(known, _)| far < known)
        {
            best = Some((far, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The one candidate that must be meant: it differs in capitals, hyphens or blanks only, or in one slip of the fingers
/// where no other is as much as two away.
pub fn surely<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |text: &str| -> Vec<char> {
        let letters = text.chars().filter(|c| !"-_ ".contains(*c));
        letters.flat_map(char::to_lowercase).take(65).collect()
    };
    let word = plain(word);
    let near = candidates.filter_map(|candidate| {
        let far = distance(&word, &plain(candidate), 2)?;
        Some((far, candidate))
    });
    let mut near: Vec<(usize, &str)> = near.collect();
    near.sort_by_key(|(far, _)| *far);
    match near.as_slice() {
        [(0, meant)] | [(0, meant), (1.., _), ..] => Some(meant),
        [(1, meant)] if word.len() > 3 => Some(meant),
        _ => None,
    }
}

/// How many letters must be changed, added, dropped or swapped with their neighbour, if that are no more than `most`.
fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::with_capacity(b.len().saturating_add(1));
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut row: Vec<usize> = Vec::with_capacity(above.len());
    let mut last_a = None;
    let mut least_above = 0;
    for (i, ca) in a.iter().enumerate() {
        let mut least = i.saturating_add(1);
        row.clear();
        row.push(least);
        let mut last_b = None;
        for (j, cb) in b.iter().enumerate() {
            let at = |row: &[usize], k: usize| row.get(k).copied().unwrap_or(usize::MAX);
            let one_more = |cost: usize| cost.saturating_add(1);
            let mut cost = at(&above, j).saturating_add(usize::from(ca != cb));
            cost = cost.min(one_more(at(&row, j)));
            cost = cost.min(one_more(at(&above, one_more(j))));
            if last_a == Some(cb) && last_b == Some(ca) && j > 0 {
                cost = cost.min(one_more(at(&before, j.saturating_sub(1))));
            }
            row.push(cost);
            least = least.min(cost);
            last_b = Some(cb);
        }
        // what follows is reached from one of the last two rows
        if least.min(least_above) > most {
            return None;
        }
        least_above = least;
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut row);
        last_a = Some(ca);
    }
    above.last().copied().filter(|far| *far <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_fingers_finds_its_word() {
        let keys = ["categories", "company", "share", "with", "ref"];
        assert_eq!(nearest("catagories", keys), Some("categories"));
        assert_eq!(nearest("shaer", keys), Some("share"));
        assert_eq!(nearest("Company", keys), Some("company"));
        assert_eq!(nearest("wiht", keys), Some("with"));
        assert_eq!(nearest("zebra", keys), None);
    }

    #[test]
    fn a_name_is_sure_where_no_other_is_near() {
        let keys = [
            "categories",
            "cost",
            "costs",
            "go_live",
            "planned",
            "running",
            "id",
        ];
        let surely = |word| surely(word, keys.into_iter());
        assert_eq!(surely("catagories"), Some("categories"));
        assert_eq!(surely("go-live"), Some("go_live"));
        assert_eq!(surely("Go Live"), Some("go_live"));
        assert_eq!(surely("Cost"), Some("cost"));
        assert_eq!(surely("runing"), Some("running"));
        // cost or costs? and two slips, or too short a word
        assert_eq!(surely("cots"), None);
        assert_eq!(surely("catagorys"), None);
        assert_eq!(surely("ids"), None);
    }
}
