//! One initiative becomes two, one after the other.

use super::{
    super::{
        Answer, Cx,
        initiative::{over_quarters, together},
    },
    ITEM,
    change::free_id,
};
use crate::{
    plan::{Arg, ByCategory, Cost, Edit, Id, Initiative, Overflow, Quarter, Span, Status},
    tui::rows::Spot,
};

/// Splits it in the middle of its quarters. Each quarter keeps what falls into it, so no cent moves. The second part
/// needs the first; what comes with the use (go-live, running cost, benefits, KPIs) belongs to the second, what has
/// been done so far to the first. Who needed the whole needs the second part now.
pub fn split(cx: &Cx<'_>, at: usize, item: &Initiative) -> Answer {
    let Some((one, two)) = item.span.and_then(halves) else {
        return Answer::Say(cx.t("no-split-quarter"));
    };
    if matches!(item.status, Status::Done | Status::Stopped) {
        return Answer::Say(cx.t("no-split-done"));
    }
    let Ok((cost_one, cost_two)) = costs(item, one, two) else {
        return Answer::Say(cx.t("figures-too-large"));
    };
    let name = |part: usize| {
        let args = [
            ("name", Arg::Text(item.name.clone())),
            ("part", Arg::Count(part)),
        ];
        cx.locale.say("split-name", &args)
    };
    let id = free_id(cx, &item.id.numbered(2));
    let mut second = Initiative {
        id: id.clone(),
        name: name(2),
        span: Some(two),
        cost: cost_two,
        spread: Vec::new(),
        needs: vec![item.id.clone()],
        with: Vec::new(),
        progress: None,
        risks: Vec::new(),
        lessons: String::new(),
        notes: String::new(),
        ..item.clone()
    };
    if second.status == Status::Running {
        second.status = Status::Planned;
    }
    let first = Initiative {
        name: name(1),
        span: Some(one),
        cost: cost_one,
        spread: Vec::new(),
        go_live: None,
        running_cost: None,
        benefits: Vec::new(),
        kpis: Vec::new(),
        ..item.clone()
    };
    let mut plan = cx.plan.clone();
    after_the_whole(&mut plan.initiatives, &item.id, &id);
    for measurement in &mut plan.measurements {
        if let Some((of, kpi)) = measurement.kpi.split_once('/')
            && of == item.id.as_str()
        {
            measurement.kpi = format!("{id}/{kpi}");
        }
    }
    let total = [("what", Arg::Text(item.name.clone()))];
    let words = cx.say("split-done", &total);
    let place = at.saturating_add(1);
    if let Some(whole) = plan.initiatives.get_mut(at) {
        *whole = first;
    }
    plan.initiatives.insert(place, second);
    let edit = Edit::Plan(Box::new(plan));
    Answer::Edit(edit, words, Some(Spot::of(ITEM, place)))
}

/// The first half has the odd quarter.
fn halves(span: Span) -> Option<(Span, Span)> {
    let quarters = i32::try_from(span.quarters()).ok()?;
    let last = span.first().plus(quarters.saturating_sub(1) / 2);
    Some((
        Span::new(span.first(), last)?,
        Span::new(last.next(), span.last())?,
    ))
}

/// Who had to wait for the whole waits for its second part.
fn after_the_whole(items: &mut [Initiative], whole: &Id, second: &Id) {
    let needs = items.iter_mut().flat_map(|item| &mut item.needs);
    for id in needs.filter(|id| *id == whole) {
        *id = second.clone();
    }
}

type Parts = Vec<(Quarter, ByCategory)>;

/// What each half costs: what falls into its quarters. Where the quarters of a half are even, as a total again.
fn costs(item: &Initiative, one: Span, two: Span) -> Result<(Cost, Cost), Overflow> {
    let (parts, is_even): (Parts, bool) = match (&item.cost, item.span) {
        (Cost::Total(amounts), Some(span)) => (
            over_quarters(amounts, span, &item.spread)?,
            item.spread.is_empty(),
        ),
        (Cost::ByQuarter(parts), _) => (parts.clone(), false),
        (Cost::Total(_), None) => (Vec::new(), false),
    };
    let half = |span: Span| -> Result<Cost, Overflow> {
        let own: Parts = parts
            .iter()
            .filter(|(quarter, _)| span.contains(*quarter))
            .cloned()
            .collect();
        if !is_even {
            return Ok(Cost::ByQuarter(own));
        }
        together(&own).map(Cost::Total)
    };
    Ok((half(one)?, half(two)?))
}
