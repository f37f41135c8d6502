//! Initiatives: the work of the plan, with cost, benefit, needs and duties.

use super::{
    Duration, Estimate, Id, Money, Number, Quarter, Share, Span,
    kpi::Kpi,
    risk::Risk,
    word::{AiClass, AiRole, BenefitKind, CouncilDuty, Horizon, PaidBy, Pillar, Status},
};

/// One initiative. Texts are empty where the file says nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Initiative {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// On which pillar it stands.
    pub pillar: Option<Pillar>,
    /// What kind of work it is.
    pub horizon: Option<Horizon>,
    /// The phase as written; absent: the one its start falls in.
    pub phase: Option<Id>,
    /// Whose it is.
    pub department: String,
    /// When it is built. Only an idea can do without.
    pub span: Option<Span>,
    /// From when it is used, as written; absent: the quarter after the span.
    pub go_live: Option<Quarter>,
    /// Where it stands.
    pub status: Status,
    /// How much is done.
    pub progress: Option<Share>,
    /// Who answers for it.
    pub owner: String,
    /// Important ones need a plan B.
    pub important: bool,
    /// Touches a core process.
    pub core_process: bool,
    /// Systems that it must work with.
    pub integrates: Vec<String>,
    /// One-off cost.
    pub cost: Cost,
    /// Shares of the span's quarters; empty: even.
    pub spread: Vec<Share>,
    /// Cost per year from go-live.
    pub running_cost: Option<RunningCost>,
    /// Benefits, each on its own.
    pub benefits: Vec<Benefit>,
    /// FTE that it draws on the team's capacity; adds no money.
    pub fte: Option<Number>,
    /// Ids that must have ended before this one starts.
    pub needs: Vec<Id>,
    /// Ids that must have started before this one starts.
    pub with: Vec<Id>,
    /// Vendors, by id.
    pub vendors: Vec<Id>,
    /// Data sources, by id.
    pub data: Vec<Id>,
    /// Its class under the AI Act; absent: not assessed.
    pub ai_act: Option<AiAct>,
    /// Whether it handles personal data, where the file says so.
    pub personal_data: Option<bool>,
    /// What the works council must be asked.
    pub works_council: Option<CouncilDuty>,
    /// What can go wrong.
    pub risks: Vec<Risk>,
    /// How success is measured.
    pub kpis: Vec<Kpi>,
    /// What was learned.
    pub lessons: String,
    /// Free text.
    pub notes: String,
}

impl Initiative {
    /// A planned initiative without figures.
    pub fn new(id: Id, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            pillar: None,
            horizon: None,
            phase: None,
            department: String::new(),
            span: None,
            go_live: None,
            status: Status::Planned,
            progress: None,
            owner: String::new(),
            important: false,
            core_process: false,
            integrates: Vec::new(),
            cost: Cost::default(),
            spread: Vec::new(),
            running_cost: None,
            benefits: Vec::new(),
            fte: None,
            needs: Vec::new(),
            with: Vec::new(),
            vendors: Vec::new(),
            data: Vec::new(),
            ai_act: None,
            personal_data: None,
            works_council: None,
            risks: Vec::new(),
            kpis: Vec::new(),
            lessons: String::new(),
            notes: String::new(),
        }
    }

    /// The first quarter in use: as written, else the one after the span. `None` without a span.
    pub fn go_live(&self) -> Option<Quarter> {
        self.go_live
            .or_else(|| self.span.map(|span| span.last().next()))
    }

    /// The same work with other ends: its start and its end so many quarters later; nothing where no quarter is left.
    ///
    /// Costs and shares of a quarter that goes fall to the nearest that stays, and a new quarter gets none. Go-live
    /// keeps its distance from the end.
    #[must_use]
    pub fn stretched(&self, start: i32, end: i32) -> Option<Self> {
        let old = self.span?;
        let span = Span::new(old.first().plus(start), old.last().plus(end))?;
        let stays = |quarter: Quarter| quarter.clamp(span.first(), span.last());
        let mut item = self.clone();
        item.span = Some(span);
        item.go_live = item.go_live.map(|quarter| quarter.plus(end));
        if let Cost::ByQuarter(parts) = &mut item.cost {
            let mut kept: Vec<(Quarter, ByCategory)> = Vec::new();
            for (quarter, amounts) in std::mem::take(parts) {
                let quarter = stays(quarter);
                match kept.iter_mut().find(|(of, _)| *of == quarter) {
                    Some((_, into)) => add(into, amounts)?,
                    None => kept.push((quarter, amounts)),
                }
            }
            *parts = kept;
        }
        if !item.spread.is_empty() {
            let mut spread = vec![Share::ZERO; span.quarters()];
            for (quarter, share) in old.iter().zip(&self.spread) {
                let at = usize::try_from(stays(quarter).since(span.first())).ok()?;
                let place = spread.get_mut(at)?;
                *place = place.saturating_add(*share);
            }
            item.spread = spread;
        }
        Some(item)
    }

    /// The same work so many quarters later (earlier where less than nothing), with all that hangs on its dates.
    #[must_use]
    pub fn moved(&self, quarters: i32) -> Self {
        let mut item = self.clone();
        item.span = item.span.map(|span| span.plus(quarters));
        item.go_live = item.go_live.map(|quarter| quarter.plus(quarters));
        if let Cost::ByQuarter(parts) = &mut item.cost {
            for (quarter, _) in parts {
                *quarter = quarter.plus(quarters);
            }
        }
        if let Some(running) = &mut item.running_cost {
            running.line_from = running.line_from.map(|quarter| quarter.plus(quarters));
        }
        for kpi in &mut item.kpis {
            kpi.by = kpi.by.map(|quarter| quarter.plus(quarters));
        }
        item
    }
}

/// Amounts by category, in the order of the file.
pub type ByCategory = Vec<(Id, Estimate)>;

/// Adds amounts to those of the same categories; nothing where a sum is too large.
fn add(into: &mut ByCategory, amounts: ByCategory) -> Option<()> {
    for (id, amount) in amounts {
        match into.iter_mut().find(|(of, _)| *of == id) {
            Some((_, place)) => *place = place.plus(amount).ok()?,
            None => into.push((id, amount)),
        }
    }
    Some(())
}

/// One-off cost.
#[derive(Debug, Clone, PartialEq)]
pub enum Cost {
    /// By category, to be spread over the span.
    Total(ByCategory),
    /// By quarter and category, as planned.
    ByQuarter(Vec<(Quarter, ByCategory)>),
}

impl Default for Cost {
    fn default() -> Self {
        Self::Total(Vec::new())
    }
}

impl Cost {
    /// Whether no amount is given at all.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Total(amounts) => amounts.is_empty(),
            Self::ByQuarter(quarters) => quarters.iter().all(|(_, amounts)| amounts.is_empty()),
        }
    }

    /// Every amount with its category, whatever the form.
    pub fn amounts(&self) -> Box<dyn Iterator<Item = &(Id, Estimate)> + '_> {
        match self {
            Self::Total(amounts) => Box::new(amounts.iter()),
            Self::ByQuarter(quarters) => Box::new(quarters.iter().flat_map(|(_, amounts)| amounts)),
        }
    }
}

/// Cost per year from go-live on.
#[derive(Debug, Clone, PartialEq)]
pub struct RunningCost {
    /// A year, by category.
    pub amounts: ByCategory,
    /// Who pays at first.
    pub paid_by: PaidBy,
    /// From when the departments pay, where the plan does at first.
    pub line_from: Option<Quarter>,
}

/// One benefit.
#[derive(Debug, Clone, PartialEq)]
pub struct Benefit {
    /// What it is made of.
    pub kind: BenefitKind,
    /// The process whose hours it saves, by id.
    pub process: Option<Id>,
    /// How much it is.
    pub worth: Worth,
    /// How it grows to its full size.
    pub ramp: Ramp,
}

/// How much a benefit is.
#[derive(Debug, Clone, PartialEq)]
pub enum Worth {
    /// So much a year.
    PerYear(Estimate),
    /// Hours saved: hours × 12 × cost of an hour × the share that is really used.
    Hours {
        /// Hours saved a month.
        hours_per_month: Number,
        /// Cost of one hour.
        hour_cost: Money,
        /// The share of the saved hours that becomes a benefit.
        realised: Share,
    },
}

/// How a benefit grows after go-live.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ramp {
    /// In full at once.
    AtOnce,
    /// In even steps over that time: 1/n, 2/n … 1.
    Over(Duration),
    /// A share for each quarter; the last one stays.
    Steps(Vec<Share>),
}

/// The class of an initiative under the EU AI Act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AiAct {
    /// Its risk class.
    pub class: AiClass,
    /// The company's role.
    pub role: Option<AiRole>,
    /// Duties that are met, by name.
    pub duties_done: Vec<String>,
    /// A note; may be empty.
    pub note: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amounts(amount: i128) -> ByCategory {
        let id = Id::slug("people");
        vec![(id, Estimate::exact(Money::from_minor(amount)))]
    }

    fn work() -> Initiative {
        let mut item = Initiative::new(Id::slug("bot"), "Bot");
        item.span = Span::parse("2026-Q2..2026-Q4").ok();
        item.go_live = Quarter::parse("2027-Q2");
        item.spread = [50, 30, 20].map(Share::percent).to_vec();
        item
    }

    #[test]
    fn a_shorter_span_keeps_its_whole_cost() {
        let mut item = work();
        item.cost = Cost::ByQuarter(vec![
            (Quarter::first_of(2026).plus(2), amounts(300)),
            (Quarter::first_of(2026).plus(3), amounts(200)),
        ]);
        let shorter = item.stretched(0, -1).unwrap();
        assert_eq!(shorter.span, Span::parse("2026-Q2..2026-Q3").ok());
        assert_eq!(shorter.go_live, Quarter::parse("2027-Q1"));
        assert_eq!(shorter.spread, [50, 50].map(Share::percent));
        let cost = Cost::ByQuarter(vec![(Quarter::first_of(2026).plus(2), amounts(500))]);
        assert_eq!(shorter.cost, cost);
        assert_eq!(item.stretched(0, -3), None);
    }

    #[test]
    fn a_new_quarter_gets_none_of_the_cost() {
        let longer = work().stretched(-1, 1).unwrap();
        assert_eq!(longer.spread, [0, 50, 30, 20, 0].map(Share::percent));
        assert_eq!(longer.go_live, Quarter::parse("2027-Q3"));
        assert_eq!(longer.stretched(1, -1), Some(work()));
    }
}
