//! What is measured: every KPI, of the plan and of its initiatives, with what was measured and whether it is on pace.
//! The form of one is the same here and inside its initiative.

mod change;
pub mod form;
mod missing;
mod pace;
mod table;
mod values;

pub use change::remove;
pub use missing::place_of_measurement;

use crate::{
    locale::Safe,
    plan::{Kpi, KpiPlace, Path, Plan},
    tui::{
        actions::Do,
        rows::{Row, Spot},
        steps::{Answer, Cx, Page, Part, Set, Step},
    },
};

/// The row of a KPI.
pub const KPI: &str = "kpi";
/// Its last value: what is typed into it is a new one.
const LAST: &str = "kpi_last";

/// Which KPI: of which initiative, or of the plan itself; and its position there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Which {
    /// The position of the initiative; nothing for the plan itself.
    pub owner: Option<usize>,
    /// Its position in that list.
    pub at: usize,
}

impl Which {
    /// The one whose form a page is.
    pub const fn of_page(page: Page) -> Option<Self> {
        match page.part {
            Some(Part::Kpi(at)) => Some(Self {
                owner: page.item,
                at,
            }),
            _ => None,
        }
    }

    /// The one of a row.
    const fn of_spot(spot: Spot) -> Self {
        Self {
            owner: spot.item.checked_sub(1),
            at: spot.part,
        }
    }

    /// The name of its row, or of a cell of it.
    pub const fn spot(self, name: &'static str) -> Spot {
        let owner = match self.owner {
            Some(owner) => owner.saturating_add(1),
            None => 0,
        };
        Spot::part(name, owner, self.at)
    }

    /// Its form.
    pub const fn page(self) -> Page {
        Page {
            step: Step::Kpis,
            item: self.owner,
            part: Some(Part::Kpi(self.at)),
        }
    }

    /// The list that it stands in.
    fn list(self, plan: &Plan) -> &[Kpi] {
        match self.owner {
            Some(owner) => plan
                .initiatives
                .get(owner)
                .map_or(&[], |item| item.kpis.as_slice()),
            None => &plan.kpis,
        }
    }

    /// The KPI in its place.
    fn place(self, plan: &Plan) -> Option<KpiPlace<'_>> {
        let kpi = self.list(plan).get(self.at)?;
        Some(KpiPlace {
            kpi,
            owner: self.owner,
            at: self.at,
        })
    }
}

/// The figure that says how far a KPI is.
pub fn path(key: &str) -> Path {
    Path::parse("kpis").to(key)
}

/// What the screen shows.
pub fn rows(cx: &Cx<'_>, page: Page) -> Vec<Row> {
    match Which::of_page(page) {
        Some(which) => form::rows(cx, which),
        None => table::rows(cx),
    }
}

/// What a typed or chosen value changes.
pub fn set(cx: &Cx<'_>, page: Page, spot: Spot, text: &str) -> Set {
    let text = text.trim();
    match Which::of_page(page) {
        Some(which) => form::set(cx, which, spot, text),
        None if spot.name == LAST => values::record(cx, Which::of_spot(spot), text),
        None => change::add(cx, spot, text),
    }
}

/// What a key does on a row.
pub fn act(cx: &Cx<'_>, page: Page, does: Do, spot: Option<Spot>) -> Answer {
    if let Some(which) = Which::of_page(page) {
        return form::act(cx, page, which, does, spot);
    }
    match spot {
        Some(spot) if [KPI, LAST].contains(&spot.name) => on_kpi(cx, does, spot),
        Some(spot) if spot.name == missing::STRAY => missing::on_stray(cx, does, spot.item),
        _ if does == Do::Add => Answer::Type(change::ADD),
        _ => Answer::Nothing,
    }
}

fn on_kpi(cx: &Cx<'_>, does: Do, spot: Spot) -> Answer {
    let which = Which::of_spot(spot);
    match does {
        Do::Accept | Do::Edit | Do::Open => Answer::Go(which.page()),
        Do::Record => Answer::Type(which.spot(LAST)),
        Do::Add => Answer::Type(change::ADD),
        Do::Remove if spot.name == LAST => values::remove_last(cx, which),
        Do::Remove => remove(cx, which).map_or(Answer::Nothing, |(edit, words)| {
            Answer::Edit(edit, words, table::after_removal(cx, which))
        }),
        Do::Earlier | Do::Later => change::shift(cx, which, does),
        _ => Answer::Nothing,
    }
}

/// What a KPI is called.
fn called(cx: &Cx<'_>, kpi: &Kpi) -> Safe {
    crate::tui::forms::Form::called(kpi, cx)
}
