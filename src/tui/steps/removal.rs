//! What is selected once something has been removed.

/// A thing of a list: the initiative that has the list, or none for the plan's own; and its position there.
pub type Place = (Option<usize>, usize);

/// Where the thing below the one that is removed stands afterwards, else the one above it; `shown` is the order on the
/// screen.
pub fn after_removal(shown: &[Place], gone: Place) -> Option<Place> {
    let at = shown.iter().position(|of| *of == gone)?;
    let below = shown.get(at.saturating_add(1));
    let (owner, place) = *below.or_else(|| shown.get(at.checked_sub(1)?))?;
    // what stands behind it in its own list moves up
    let moves = owner == gone.0 && place > gone.1;
    Some((owner, place.saturating_sub(usize::from(moves))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_below_is_selected_else_the_one_above() {
        let shown = [(None, 0), (Some(3), 1), (Some(3), 0), (None, 1)];
        assert_eq!(after_removal(&shown, (None, 0)), Some((Some(3), 1)));
        assert_eq!(after_removal(&shown, (Some(3), 1)), Some((Some(3), 0)));
        assert_eq!(after_removal(&shown, (Some(3), 0)), Some((None, 1)));
        assert_eq!(after_removal(&shown, (None, 1)), Some((Some(3), 0)));
        let own = [(None, 0), (None, 1), (None, 2)];
        assert_eq!(
            after_removal(&own, (None, 1)),
            Some((None, 1)),
            "it moved up"
        );
        assert_eq!(after_removal(&[(None, 0)], (None, 0)), None);
    }
}
