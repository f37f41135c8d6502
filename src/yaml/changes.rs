//! What changed from one plan to another, key by key: comments, styles and the order of items say nothing here.

use std::collections::HashSet;

use super::{
    encode,
    identity::{pairs, step},
    keys::{self, Shape},
    raw::{below, by_key, same},
    value::{Entry, Value},
    write,
};
use crate::plan::{Arg, Currency, Duration, Money, Number, Path, Plan, Quarter, Share, Span};

/// One value that changed, or an item that came or went.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Where, by the names of the new plan; of what went, by those of the old one.
    pub path: Path,
    /// The names of the items on the way, as the new plan calls them.
    pub subjects: Vec<String>,
    /// `None` where it came.
    pub before: Option<Arg>,
    /// `None` where it went.
    pub after: Option<Arg>,
}

/// Everything that changed, in the order of the format.
pub fn changes(old: &Plan, new: &Plan) -> Vec<Change> {
    let mut walk = Walk {
        currencies: [old.currency(), new.currency()],
        found: Vec::new(),
    };
    let root = Spot {
        path: Path::root(),
        subjects: Vec::new(),
        shape: Some(Shape::Map(&keys::PLAN)),
    };
    walk.compare(Some(&encode::plan(old)), Some(&encode::plan(new)), &root);
    walk.found
}

struct Walk {
    currencies: [Currency; 2],
    found: Vec<Change>,
}

struct Spot {
    path: Path,
    subjects: Vec<String>,
    shape: Option<Shape>,
}

impl Spot {
    fn down(&self, step: &str, shape: Option<Shape>, subject: Option<String>) -> Self {
        Self {
            path: self.path.to(step),
            subjects: self.subjects.iter().cloned().chain(subject).collect(),
            shape,
        }
    }
}

impl Walk {
    fn compare(&mut self, old: Option<&Value>, new: Option<&Value>, at: &Spot) {
        let entries = |value: Option<&'_ Value>| match value {
            Some(Value::Map(entries)) => Some(entries.clone()),
            None => Some(Vec::new()),
            _ => None,
        };
        let items = |value: Option<&'_ Value>| match value {
            Some(value) => value.items().map(<[Value]>::to_vec),
            None => Some(Vec::new()),
        };
        let is_map = |value: &Value| matches!(value, Value::Map(_));
        if let (Some(old), Some(new)) = (entries(old), entries(new)) {
            self.maps(&old, &new, at);
        } else if let (Some(old), Some(new)) = (items(old), items(new))
            && old.iter().chain(&new).all(is_map)
        {
            self.lists(&old, &new, at);
        } else if !old
            .zip(new)
            .is_some_and(|(old, new)| same(old, new, at.shape))
        {
            let [before, after] = self.currencies;
            self.found.push(Change {
                path: at.path.clone(),
                subjects: at.subjects.clone(),
                before: old.map(|value| arg(value, at.shape, before)),
                after: new.map(|value| arg(value, at.shape, after)),
            });
        }
    }

    fn maps(&mut self, old: &[Entry], new: &[Entry], at: &Spot) {
        let (before, after) = (by_key(old), by_key(new));
        let gone = old.iter().filter(|entry| !after.contains_key(&*entry.key));
        for entry in new.iter().chain(gone) {
            let key = &*entry.key;
            let spot = at.down(key, below(at.shape, key).0, None);
            let (old, new) = (before.get(key).copied(), after.get(key).copied());
            self.compare(old, new, &spot);
        }
    }

    fn lists(&mut self, old: &[Value], new: &[Value], at: &Spot) {
        let (shape, _) = below(at.shape, "0");
        let pairs = pairs(old, new, shape);
        let still: HashSet<usize> = pairs.iter().flatten().copied().collect();
        let spot = |item: &Value, place: usize| {
            let step = step(item).unwrap_or_else(|| place.to_string());
            at.down(&step, shape, label(item))
        };
        for ((item, pair), place) in new.iter().zip(&pairs).zip(0..) {
            let spot = spot(item, place);
            match pair.and_then(|at| old.get(at)) {
                Some(was) => self.compare(Some(was), Some(item), &spot),
                None => self.whole(None, Some(item), &spot),
            }
        }
        let gone = old.iter().zip(0..).filter(|(_, at)| !still.contains(at));
        for (item, place) in gone {
            self.whole(Some(item), None, &spot(item, place));
        }
    }

    /// An item that came or went, as one change.
    fn whole(&mut self, old: Option<&Value>, new: Option<&Value>, at: &Spot) {
        self.found.push(Change {
            path: at.path.clone(),
            subjects: at.subjects.clone(),
            before: old.map(line),
            after: new.map(line),
        });
    }
}

/// What a person calls an item.
fn label(item: &Value) -> Option<String> {
    let one = |key| {
        item.key(key)
            .and_then(Value::scalar)
            .filter(|text| !text.is_empty())
    };
    let named = ["name", "role", "department", "id", "years"];
    named.into_iter().find_map(one).map(str::to_owned)
}

fn line(value: &Value) -> Arg {
    let mut text = String::new();
    write::flow(&mut text, value);
    Arg::Text(text)
}

/// A single value as the figure that it is; anything else on one line, as it is written.
fn arg(value: &Value, shape: Option<Shape>, currency: Currency) -> Arg {
    let figure = |text: &str| match shape? {
        Shape::Money | Shape::SignedMoney | Shape::Estimate => {
            Money::parse(text, currency).ok().map(Arg::Money)
        }
        Shape::Number | Shape::Count => Number::parse(text).ok().map(Arg::Number),
        Shape::Share => Share::parse(text).ok().map(Arg::Share),
        Shape::Quarter => Quarter::parse(text).map(Arg::Quarter),
        Shape::Span => Span::parse(text).ok().map(Arg::Span),
        Shape::Duration => Duration::parse(text).map(Arg::Duration),
        _ => None,
    };
    let Some(text) = value.scalar() else {
        return line(value);
    };
    figure(text).unwrap_or_else(|| Arg::Text(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::{Document, decode, guidelines};

    const OLD: &str = "\
format: 1
company: { revenue: 20_000_000 }
plan: { start: 2026-Q1 }
budget: { rate: 3.5% }
initiatives:
  - { id: faq, name: Answers, span: 2026, cost: { people: 18_000 }, needs: [] }
  - { id: mail, span: 2027, status: idea }
actuals:
  - { quarter: 2026-Q1, initiative: faq, amount: 100 }
";

    fn said(new: &str) -> Vec<String> {
        let plan = |text: &str| {
            let document = Document::read(text.as_bytes()).unwrap();
            decode(&document, &guidelines()).plan
        };
        let show = |arg: &Option<Arg>| {
            arg.as_ref()
                .map_or("-".to_owned(), |arg| format!("{arg:?}"))
        };
        let found = changes(&plan(OLD), &plan(new));
        let line = |change: &Change| {
            let (before, after) = (show(&change.before), show(&change.after));
            format!("{} {before} {after}", change.path)
        };
        found.iter().map(line).collect()
    }

    #[test]
    fn styles_and_comments_are_no_change() {
        let other = OLD
            .replace("20_000_000", "20000000 ")
            .replace("rate: 3.5%", "rate: \"3.50%\"");
        assert_eq!(
            said(&other.replace("actuals", "# booked\nactuals")),
            [""; 0]
        );
        assert_eq!(
            said(&OLD.replace("span: 2026,", "span: 2026-Q1..2026-Q4, status: planned,")),
            [""; 0]
        );
    }

    #[test]
    fn each_change_has_its_place() {
        let new = OLD
            .replace("rate: 3.5%", "rate: 4%")
            .replace("id: mail", "id: post")
            .replace("needs: []", "needs: [post]")
            .replace(
                "actuals:\n",
                "actuals:\n  - { quarter: 2026-Q2, amount: 5 }\n",
            );
        assert_eq!(
            said(&new),
            [
                "budget.rate Share(Share(3500000)) Share(Share(4000000))",
                "initiatives.faq.needs - Text(\"[post]\")",
                "initiatives.post.id Text(\"mail\") Text(\"post\")",
                "actuals.0 - Text(\"{ quarter: 2026-Q2, amount: 5 }\")",
            ]
        );
        let gone = OLD.replace("  - { id: mail, span: 2027, status: idea }\n", "");
        assert_eq!(said(&gone).len(), 1);
        assert!(said(&gone)[0].starts_with("initiatives.mail Text("));
    }
}
