//! Shares that add up to a whole: when one is changed, those that are not locked give way in proportion.

use super::Share;

/// The shares after one of them was changed; nothing where the locked ones leave no room.
///
/// The others that are not locked keep their proportion to each other; where they are all nothing they share evenly.
/// The sum stays exactly a hundred percent, whatever it was before.
pub fn rebalance(shares: &[Share], locked: &[bool], at: usize, new: Share) -> Option<Vec<Share>> {
    if new < Share::ZERO || new > Share::WHOLE {
        return None;
    }
    let is_free = |place: usize| place != at && !locked.get(place).copied().unwrap_or(false);
    let fixed = Share::sum(
        shares
            .iter()
            .enumerate()
            .filter(|(place, _)| *place != at && !is_free(*place))
            .map(|(_, share)| *share),
    );
    let rest = Share::WHOLE.saturating_sub(fixed).saturating_sub(new);
    let free: Vec<usize> = (0..shares.len()).filter(|place| is_free(*place)).collect();
    if rest < Share::ZERO || (free.is_empty() && !rest.is_zero()) {
        return None;
    }
    let weight = |place: &usize| {
        shares
            .get(*place)
            .copied()
            .unwrap_or_default()
            .parts()
            .max(0)
    };
    let total: i64 = free.iter().map(weight).sum();
    let mut result = shares.to_vec();
    *result.get_mut(at)? = new;
    let mut left = rest.parts();
    for (done, place) in free.iter().enumerate() {
        let is_last = done.saturating_add(1) == free.len();
        let part = if is_last {
            left
        } else {
            in_proportion(rest, weight(place), total, free.len())
        };
        left = left.saturating_sub(part);
        *result.get_mut(*place)? = Share::from_parts(part);
    }
    Some(result)
}

/// A part of the rest, in round hundredths of a percent so that the numbers stay readable.
fn in_proportion(rest: Share, weight: i64, total: i64, count: usize) -> i64 {
    const ROUND: i64 = 10_000;
    let count = i64::try_from(count).unwrap_or(1).max(1);
    let exact = if total > 0 {
        i128::from(rest.parts())
            .saturating_mul(i128::from(weight))
            .checked_div(i128::from(total))
            .and_then(|part| i64::try_from(part).ok())
            .unwrap_or(0)
    } else {
        rest.parts().checked_div(count).unwrap_or(0)
    };
    exact.saturating_sub(exact.rem_euclid(ROUND))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(percents: &[i32]) -> Vec<Share> {
        percents.iter().copied().map(Share::percent).collect()
    }

    fn texts(shares: &[Share]) -> Vec<String> {
        shares.iter().map(|share| share.number_text()).collect()
    }

    #[test]
    fn the_others_give_way_in_proportion() {
        let before = shares(&[15, 30, 35, 20]);
        let after = rebalance(&before, &[false; 4], 0, Share::percent(32)).unwrap();
        assert_eq!(texts(&after), ["32", "24", "28", "16"]);
    }

    #[test]
    fn a_locked_share_stays() {
        let before = shares(&[60, 30, 10]);
        let after = rebalance(&before, &[false, false, true], 0, Share::percent(50)).unwrap();
        assert_eq!(texts(&after), ["50", "40", "10"]);
        let locked = [false, true, true];
        assert_eq!(rebalance(&before, &locked, 0, Share::percent(50)), None);
        assert_eq!(
            rebalance(&before, &[false, true, false], 0, Share::percent(75)),
            None
        );
    }

    #[test]
    fn the_sum_is_a_whole_whatever_it_was() {
        for (before, at, new) in [
            (vec![0, 0, 0], 0, 40),
            (vec![33, 33, 33], 1, 1),
            (vec![100], 0, 100),
            (vec![15, 30, 35, 15], 3, 20),
        ] {
            let before = shares(&before);
            let free = vec![false; before.len()];
            let after = rebalance(&before, &free, at, Share::percent(new)).unwrap();
            assert_eq!(Share::sum(after.iter().copied()), Share::WHOLE);
        }
    }
}
