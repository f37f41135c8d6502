//! Reads the dates of the law from `assets/law.yaml`, which is part of the program.

use super::{
    Document,
    reader::{Fields, Reader},
};
use crate::plan::{Currency, Law, LawDate, Notice};

const TEXT: &str = include_str!("../../assets/law.yaml");

/// The dates of the law.
pub fn law() -> Law {
    read(TEXT).0
}

/// The law of a text, and what is wrong with it.
fn read(text: &str) -> (Law, Vec<Notice>) {
    let empty = Law {
        source: String::new(),
        date: chrono::NaiveDate::default(),
        dates: Vec::new(),
    };
    let document = match Document::read(text.as_bytes()) {
        Ok(document) => document,
        Err(notices) => return (empty, notices),
    };
    let mut r = Reader::new(&document, Currency::default());
    let fields = document.tree().root().and_then(|root| r.map(root, None));
    let law = fields.and_then(|f| whole(&mut r, &f)).unwrap_or(empty);
    (law, r.finish().0)
}

fn whole<'a>(r: &mut Reader<'a>, f: &Fields<'a>) -> Option<Law> {
    let source = r.need(f, "source", Reader::text);
    let date = r.need(f, "date", Reader::date);
    let dates = r.need(f, "dates", |r, node| {
        r.list(node, |r, node| {
            let f = r.map(node, None)?;
            let date = r.need(&f, "date", Reader::date);
            let id = r.need(&f, "id", Reader::text);
            Some(LawDate {
                date: date?,
                id: id?,
            })
        })
    });
    Some(Law {
        source: source?,
        date: date?,
        dates: dates?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dates_of_the_law_are_whole_and_in_order() {
        let (law, notices) = read(TEXT);
        assert_eq!(notices, vec![]);
        assert_eq!(law.dates.len(), 9);
        assert!(law.dates.is_sorted_by_key(|of| of.date));
        let last = law.dates.last().unwrap();
        assert_eq!(
            (last.id.as_str(), last.quarter(1).unwrap().to_string()),
            ("annex-one", "2028-Q3".to_owned())
        );
        // a fiscal year from July: August 2028 is its first quarter
        assert_eq!(last.quarter(7).unwrap().to_string(), "2028-Q1");
    }
}
