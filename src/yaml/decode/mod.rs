//! From tree to plan: everything that is wrong is said at once; what can't be read falls back to its default and the
//! rest is still read.

mod budget;
mod checks;
mod company;
mod initiative;
mod lists;
mod parts;
mod track;

use std::collections::{HashMap, HashSet};

use super::{
    Document, keys,
    reader::{Fields, Reader, Step},
    tree::Node,
};
pub use crate::plan::Guidelines;
use crate::plan::{Arg, Id, Notice, Path, Plan, Quarter, parse_year};
use checks::References;

/// The most initiatives of a plan.
pub const INITIATIVES: usize = 200_000;
/// The most budget periods of a plan.
pub const PERIODS: usize = 240;

/// A plan as far as it could be read, and what was wrong.
#[derive(Debug)]
pub struct Decoded {
    /// The plan.
    pub plan: Plan,
    /// Every complaint with its place, in the order of the text.
    pub notices: Vec<Notice>,
    /// List items that gave nothing.
    pub(super) dropped: HashSet<Node>,
}

/// Reads a plan.
pub fn decode(document: &Document, guidelines: &Guidelines) -> Decoded {
    let mut reader = Reader::new(document, crate::plan::Currency::default());
    let mut references = References::default();
    let plan = plan(&mut reader, &mut references, guidelines);
    references.check(&mut reader, &plan);
    let (notices, dropped) = reader.finish();
    Decoded {
        plan,
        notices,
        dropped,
    }
}

/// Ids of one list, to find those that come twice.
#[derive(Default)]
pub struct Taken {
    seen: HashMap<Id, (Node, u32)>,
}

impl Taken {
    /// The id of an item. One that is missing or taken is complained about and replaced by one that is free.
    pub fn id<'a>(&mut self, reader: &mut Reader<'a>, fields: &Fields<'a>, name: &str) -> Id {
        let node = fields.entry("id").map_or(fields.node, |entry| entry.value);
        let id = reader
            .need(fields, "id", Reader::id)
            .unwrap_or_else(|| Id::slug(name));
        let Some((first, count)) = self.seen.get(&id).copied() else {
            self.seen.insert(id.clone(), (node, 1));
            return id;
        };
        if fields.entry("id").is_some() {
            let line = reader.line_of(reader.tree().span(first).start);
            let args = vec![
                ("id", Arg::Text(id.to_string())),
                ("line", Arg::Count(line)),
            ];
            reader.inside(Step::Name("id"), |r| r.error(node, "id-duplicate", args));
        }
        let mut count = count;
        let free = loop {
            count = count.saturating_add(1);
            let next = Id::slug(&format!("{id}-{count}"));
            if !self.seen.contains_key(&next) || count == u32::MAX {
                break next;
            }
        };
        self.seen.insert(id, (first, count));
        self.seen.insert(free.clone(), (node, 1));
        free
    }
}

fn plan<'a>(r: &mut Reader<'a>, refs: &mut References<'a>, guidelines: &Guidelines) -> Plan {
    let year = guidelines.date.split('-').next().and_then(parse_year);
    let fallback = Quarter::first_of(year.unwrap_or(*crate::plan::YEARS.start()));
    let mut plan = Plan::empty(fallback, guidelines);
    let Some(fields) = r
        .tree()
        .root()
        .and_then(|root| r.map(root, Some(&keys::PLAN)))
    else {
        return plan;
    };
    r.need(&fields, "format", |r, node| {
        let format = r.count(node)?;
        if format != 1 {
            r.error(node, "format-newer", vec![("found", r.written(node))]);
        }
        Some(())
    });
    if let Some(company) = r.get(&fields, "company", company::company) {
        plan.company = company;
    }
    r.currency = plan.company.currency;
    let periods = r.get(&fields, "budget", |r, node| budget::first_year(r, node));
    let fallback = periods.map_or(fallback, Quarter::first_of);
    plan.settings.start = fallback;
    if let Some(settings) = r.need(&fields, "plan", |r, node| {
        company::settings(r, node, fallback)
    }) {
        plan.settings = settings;
    }
    let start = plan.settings.start;
    plan.budget = guidelines.budget_from(start.year());
    let default = plan.budget.clone();
    let needs_revenue = match r.get(&fields, "budget", |r, node| {
        budget::budget(r, node, start, default)
    }) {
        Some(budget) => {
            plan.budget = budget;
            matches!(plan.budget.size, crate::plan::Size::Rate(_))
        }
        None => true,
    };
    if needs_revenue {
        revenue(r, &fields, &plan);
    }
    lists::lists(r, refs, &fields, &mut plan);
    if let Some(initiatives) = r.get(&fields, "initiatives", |r, node| {
        initiative::initiatives(r, refs, node)
    }) {
        plan.initiatives = initiatives;
    }
    track::track(r, refs, &fields, &mut plan);
    plan
}

/// Says that the revenue is missing, where the budget is a share of it.
fn revenue(r: &mut Reader<'_>, fields: &Fields<'_>, plan: &Plan) {
    if plan.company.revenue.is_some() {
        return;
    }
    let company = fields.entry("company").map(|entry| entry.value);
    let written = company.and_then(|company| r.document.value(company, "revenue"));
    // where it is written, its own complaint was made
    if written.is_some_and(|node| !r.document.is_null(node)) {
        return;
    }
    let path = Path(vec!["company".to_owned(), "revenue".to_owned()]);
    let node = company.unwrap_or(fields.node);
    let bytes = r.tree().span(node);
    let args = vec![("key", Arg::Text("revenue".to_owned()))];
    r.say_at(
        path,
        bytes,
        "revenue-missing",
        crate::plan::Severity::Error,
        args,
    );
}
