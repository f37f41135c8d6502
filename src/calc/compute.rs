//! Puts the figures of a plan together: what comes from the top, what comes from the bottom, and what is left.

use super::{
    allocation::{self, Allocated},
    book::{Book, add_at},
    commitment,
    figures::{Figures, PartFigures, PeriodFigures, QuarterFigures, YearFigures},
    people::posts_in,
};
use crate::plan::{Money, Overflow, Phase, Plan};

/// All figures of a plan.
///
/// # Errors
/// [`Overflow`] where amounts leave the range that can be added up, as an absurd indexation over centuries makes them.
pub fn figures(plan: &Plan) -> Result<Figures, Overflow> {
    let envelope = allocation::envelope(plan)?;
    let periods = allocation::periods(plan, envelope.divisible)?;
    let category_ids = commitment::category_ids(plan);
    let mut book = Book::new(plan, &category_ids);
    book.allocate(&periods)?;
    let allocated = book.allocated()?;
    let changes = book.changes()?;
    let funding = book.funding()?;
    book.split_by_pillar()?;
    book.commit_apart()?;
    let mut initiatives = Vec::with_capacity(plan.initiatives.len());
    for initiative in &plan.initiatives {
        initiatives.push(book.initiative(initiative)?);
    }
    book.actuals()?;
    book.close()?;
    let totals = book.totals()?;
    let years = years(&book.quarters)?;
    Ok(Figures {
        envelope: envelope.whole,
        reserve: envelope.reserve,
        divisible: envelope.divisible,
        changes,
        funding,
        unallocated: envelope.divisible.minus(allocated)?,
        periods: period_figures(plan, &periods, &years)?,
        years,
        categories: parts_by(&book.quarters, category_ids.len(), |quarter| {
            (&quarter.categories, &quarter.committed_by_category)
        })?,
        pillars: parts_by(&book.quarters, 4, |quarter| {
            (&quarter.pillars, &quarter.committed_by_pillar)
        })?,
        has_pillar_split: !plan.budget.pillars.is_empty(),
        without_pillar: book.without_pillar,
        phases: phases(plan, &book.quarters)?,
        initiatives,
        totals,
        committed_before: book.before,
        committed_after: book.after,
        team_fte: book
            .quarters
            .iter()
            .map(|of| posts_in(plan, of.quarter))
            .collect(),
        blocked_years: periods
            .iter()
            .flat_map(|period| period.blocked_years.clone())
            .collect(),
        quarters: book.quarters,
        category_ids,
    })
}

fn add_lists(list: &mut [Money], other: &[Money]) -> Result<(), Overflow> {
    for (place, amount) in list.iter_mut().zip(other) {
        *place = place.plus(*amount)?;
    }
    Ok(())
}

impl PartFigures {
    fn add(&mut self, other: Self) -> Result<(), Overflow> {
        self.allocated = self.allocated.plus(other.allocated)?;
        self.committed = self.committed.plus(other.committed)?;
        self.headroom = self.headroom.plus(other.headroom)?;
        Ok(())
    }
}

fn years(quarters: &[QuarterFigures]) -> Result<Vec<YearFigures>, Overflow> {
    let mut years: Vec<YearFigures> = Vec::new();
    for quarter in quarters {
        let year = quarter.quarter.year();
        if years.last().is_none_or(|last| last.year != year) {
            years.push(YearFigures {
                year,
                part: PartFigures::default(),
                quarters: [Money::ZERO; 4],
                categories: vec![Money::ZERO; quarter.categories.len()],
                committed_by_category: vec![Money::ZERO; quarter.categories.len()],
                pillars: [Money::ZERO; 4],
                committed_by_pillar: [Money::ZERO; 4],
            });
        }
        let Some(of) = years.last_mut() else { continue };
        of.part.add(quarter.part)?;
        let place = usize::try_from(quarter.quarter.of_year().saturating_sub(1)).ok();
        add_at(&mut of.quarters, place, quarter.part.allocated)?;
        add_lists(&mut of.categories, &quarter.categories)?;
        add_lists(
            &mut of.committed_by_category,
            &quarter.committed_by_category,
        )?;
        add_lists(&mut of.pillars, &quarter.pillars)?;
        add_lists(&mut of.committed_by_pillar, &quarter.committed_by_pillar)?;
    }
    Ok(years)
}

fn period_figures(
    plan: &Plan,
    allocated: &[Allocated],
    years: &[YearFigures],
) -> Result<Vec<PeriodFigures>, Overflow> {
    let mut periods = Vec::with_capacity(plan.budget.periods.len());
    for (period, own) in plan.budget.periods.iter().zip(allocated) {
        let count = years.first().map_or(0, |year| year.categories.len());
        let mut figures = PeriodFigures {
            years: period.years,
            share: period.share,
            part: PartFigures::default(),
            categories: vec![Money::ZERO; count],
            committed_by_category: vec![Money::ZERO; count],
            share_amount: own.amount,
        };
        for year in years.iter().filter(|year| period.years.contains(year.year)) {
            figures.part.add(year.part)?;
            add_lists(&mut figures.categories, &year.categories)?;
            add_lists(
                &mut figures.committed_by_category,
                &year.committed_by_category,
            )?;
        }
        periods.push(figures);
    }
    Ok(periods)
}

fn parts_by<'a>(
    quarters: &'a [QuarterFigures],
    count: usize,
    of: impl Fn(&'a QuarterFigures) -> (&'a [Money], &'a [Money]),
) -> Result<Vec<PartFigures>, Overflow> {
    let mut parts = vec![PartFigures::default(); count];
    for quarter in quarters {
        let (allocated, committed) = of(quarter);
        for ((part, allocated), committed) in parts.iter_mut().zip(allocated).zip(committed) {
            let headroom = allocated.minus(*committed)?;
            part.add(PartFigures {
                allocated: *allocated,
                committed: *committed,
                headroom,
            })?;
        }
    }
    Ok(parts)
}

/// The quarters of each phase's span, whoever spends; a quarter in two phases belongs to the first in the file.
fn phases(plan: &Plan, quarters: &[QuarterFigures]) -> Result<Vec<PartFigures>, Overflow> {
    let mut parts = vec![PartFigures::default(); plan.phases.len()];
    for quarter in quarters {
        let holds = |phase: &Phase| phase.span.contains(quarter.quarter);
        let phase = plan.phases.iter().position(holds);
        if let Some(part) = phase.and_then(|at| parts.get_mut(at)) {
            part.add(quarter.part)?;
        }
    }
    Ok(parts)
}
