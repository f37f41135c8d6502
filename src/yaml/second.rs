//! The second reader: another parser must see in a text what the first one saw. It reads every scalar as text, along
//! the first tree, so no number passes through another form.

use serde_yaml::Deserializer;
use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use super::{
    Document,
    tree::{Kind, Node},
};
use crate::plan::{Notice, Path, Severity};

/// Whether the second parser agrees about every value of a document.
///
/// # Errors
/// A notice with the place where it does not.
pub fn agrees(document: &Document) -> Result<(), Notice> {
    let Some(node) = document.tree().root() else {
        return Ok(());
    };
    let text = document.text();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let expected = Expected { document, node };
    expected
        .deserialize(Deserializer::from_str(text))
        .map_err(|fault| {
            let at = fault.location().map_or(0, |at| at.index());
            let end = at.saturating_add(1).min(document.text().len());
            Notice::new("second-reader", Severity::Error, Path::root())
                .text("detail", fault.to_string())
                .at(document.place(at..end))
        })
}

/// What a value must be.
#[derive(Clone, Copy)]
struct Expected<'a> {
    document: &'a Document,
    node: Node,
}

impl Expected<'_> {
    fn at(self, node: Node) -> Self {
        Self { node, ..self }
    }
}

impl<'de> DeserializeSeed<'de> for Expected<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        match self.document.tree().kind(self.node) {
            Kind::Map { .. } => reader.deserialize_map(self),
            Kind::List { .. } => reader.deserialize_seq(self),
            _ if self.document.is_null(self.node) => reader.deserialize_option(self),
            Kind::Scalar(_) | Kind::Alias => reader.deserialize_str(self),
        }
    }
}

impl<'de> Visitor<'de> for Expected<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what the first reader saw")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if self.document.scalar(self.node) == Some(text) {
            Ok(())
        } else {
            Err(E::custom("another text"))
        }
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        if self.document.is_null(self.node) {
            Ok(())
        } else {
            Err(E::custom("nothing"))
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        for (key, value) in self.document.tree().entries(self.node) {
            map.next_key_seed(self.at(key))?
                .ok_or_else(|| A::Error::custom("a key less"))?;
            map.next_value_seed(self.at(value))?;
        }
        match map.next_key::<serde::de::IgnoredAny>()? {
            None => Ok(()),
            Some(_) => Err(A::Error::custom("a key more")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        for item in self.document.tree().children(self.node) {
            list.next_element_seed(self.at(item))?
                .ok_or_else(|| A::Error::custom("an item less"))?;
        }
        match list.next_element::<serde::de::IgnoredAny>()? {
            None => Ok(()),
            Some(_) => Err(A::Error::custom("an item more")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_readers_see_the_same_in_every_style() {
        for text in [
            "a: 12345678901234567.89\nb: 20_000_000\nc: \"x\\ty\"\nd: 'it''s'\ne: |\n  one\n  two\nf: >-\n  one\n  two\n",
            "a:\nb: ~\nc: null\nd: { x: 1, y: [a, b, { z: 2 }] }\n",
            "\u{feff}a: &n { x: 1 }\r\nb: *n # comment\r\nc:\r\n- 1\r\n- - 2\r\n",
            "a: plain text\n  over two lines\nb: \"over\n  two lines\"\n2026: 60%\n",
            "? a\n: b\nc: {}\nd: []\n",
        ] {
            let document = Document::read(text.as_bytes()).unwrap();
            assert_eq!(agrees(&document), Ok(()), "{text}");
        }
    }
}
