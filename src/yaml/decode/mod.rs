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
use crate::plan::{Arg, Id, Notice, Path, Plan, Quarter, Severity, parse_year};
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

/// Reads a plan. Of complaints of one kind a thousand are listed, and the rest is counted.
pub fn decode(document: &Document, guidelines: &Guidelines) -> Decoded {
    let reader = Reader::new(document, crate::plan::Currency::default());
    decoded(reader, guidelines)
}

/// Reads a plan with every complaint there is.
pub fn decode_in_full(document: &Document, guidelines: &Guidelines) -> Decoded {
    let reader = Reader::new(document, crate::plan::Currency::default());
    decoded(reader.with_every_complaint(), guidelines)
}

fn decoded(mut reader: Reader<'_>, guidelines: &Guidelines) -> Decoded {
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
pub struct Taken {
    list: Node,
    seen: HashMap<Id, Node>,
    /// How often an id was made from another.
    made: HashMap<Id, u32>,
    /// The ids that are written, once an item had none: those come first.
    written: Option<HashSet<Id>>,
}

impl Taken {
    /// Of a list.
    pub fn of(list: Node) -> Self {
        Self {
            list,
            seen: HashMap::new(),
            made: HashMap::new(),
            written: None,
        }
    }

    /// The id of an item. One that is missing comes from its name and is mentioned; one that is taken is complained
    /// about and replaced by one that is free.
    pub fn id<'a>(&mut self, reader: &mut Reader<'a>, fields: &Fields<'a>, name: &str) -> Id {
        let entry = fields.entry("id");
        let node = entry.map_or(fields.node, |entry| entry.value);
        if let Some(id) = reader.get(fields, "id", Reader::id) {
            let Some(first) = self.seen.get(&id) else {
                self.seen.insert(id.clone(), node);
                return id;
            };
            let line = reader.line_of(reader.tree().span(*first).start);
            let args = vec![("id", Arg::Text(id.to_string())), ("line", Arg::Line(line))];
            reader.inside(Step::Name("id"), |r| r.error(node, "id-duplicate", args));
            return self.free(&id, node);
        }
        if entry.is_none_or(|entry| reader.document.is_null(entry.value)) {
            let node = fields.node;
            reader.inside(Step::Name("id"), |r| {
                r.say(node, "id-missing", Severity::Warning, vec![]);
            });
        }
        if self.written.is_none() {
            let document = reader.document;
            let items = document.tree().children(self.list);
            let ids =
                items.filter_map(|item| Id::parse(document.scalar(document.value(item, "id")?)?));
            self.written = Some(ids.collect());
        }
        let id = Id::slug(name);
        if self.is_taken(&id) {
            return self.free(&id, node);
        }
        self.seen.insert(id.clone(), node);
        id
    }

    fn is_taken(&self, id: &Id) -> bool {
        let written = self.written.as_ref();
        self.seen.contains_key(id) || written.is_some_and(|ids| ids.contains(id))
    }

    /// The next free id of that name.
    fn free(&mut self, id: &Id, node: Node) -> Id {
        let mut count = self.made.get(id).copied().unwrap_or(1);
        let free = loop {
            count = count.saturating_add(1);
            let next = id.numbered(count);
            if !self.is_taken(&next) || count == u32::MAX {
                break next;
            }
        };
        self.made.insert(id.clone(), count);
        self.seen.insert(free.clone(), node);
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
    plan.order = r.order();
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
    r.say_at(path, bytes, "revenue-missing", Severity::Error, args);
}
