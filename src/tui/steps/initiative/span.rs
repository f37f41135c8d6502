//! An initiative at another time.

use crate::plan::{ByCategory, Cost, Estimate, Id, Initiative, Quarter, Span};

/// Gives an initiative other quarters. To as many, it moves with all that hangs on its dates. Else a cost by quarter that
/// would fall outside goes into the nearest quarter, and a spread that no longer fits their number is even again.
/// Answers whether it was dropped.
pub fn move_to(item: &mut Initiative, span: Span) -> bool {
    if let Some(old) = item.span
        && old.quarters() == span.quarters()
    {
        *item = item.moved(span.first().since(old.first()));
    }
    item.span = Some(span);
    if let Cost::ByQuarter(parts) = &mut item.cost {
        let mut moved: Vec<(Quarter, ByCategory)> = Vec::new();
        for (quarter, amounts) in std::mem::take(parts) {
            let to = quarter.clamp(span.first(), span.last());
            match moved.iter_mut().find(|(of, _)| *of == to) {
                Some((_, there)) => amounts
                    .into_iter()
                    .for_each(|(id, more)| add(there, id, more)),
                None => moved.push((to, amounts)),
            }
        }
        moved.sort_by_key(|(quarter, _)| *quarter);
        *parts = moved;
    }
    let drops = !item.spread.is_empty() && item.spread.len() != span.quarters();
    if drops {
        item.spread.clear();
    }
    drops
}

/// Adds an amount to those of its category.
fn add(amounts: &mut ByCategory, id: Id, more: Estimate) {
    match amounts.iter_mut().find(|(of, _)| *of == id) {
        Some((_, there)) => *there = there.plus(more).unwrap_or(*there),
        None => amounts.push((id, more)),
    }
}
