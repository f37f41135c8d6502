//! A plan as plain values in the order of the file format: what is written, compared and spliced.

use std::borrow::Cow;
use std::fmt::Display;

use crate::plan::Share;

/// A value to be written.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number, a quarter, a word of the format: never needs quotes.
    Plain(String),
    /// A person's text: quoted where it would read as something else.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// A list that is written as its only item where it has one.
    OneOrMany(Vec<Value>),
    /// Keys with values.
    Map(Vec<Entry>),
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Cow<'static, str>,
    /// Its value.
    pub value: Value,
    /// It says what holds anyway: left out of a new file.
    pub default: bool,
}

impl Value {
    /// A value that is written as it shows itself.
    pub fn plain(value: impl Display) -> Self {
        Self::Plain(value.to_string())
    }

    /// A person's text.
    pub fn text(value: impl Into<String>) -> Self {
        Self::Text(value.into())
    }

    /// A list of plain values.
    pub fn plains<T: Display>(values: impl IntoIterator<Item = T>) -> Self {
        Self::List(values.into_iter().map(Self::plain).collect())
    }

    /// A list of texts.
    pub fn texts<T: Display>(values: impl IntoIterator<Item = T>) -> Self {
        Self::List(
            values
                .into_iter()
                .map(|text| Self::text(text.to_string()))
                .collect(),
        )
    }

    /// A map of shares by name.
    pub fn shares<T: Display>(shares: impl IntoIterator<Item = (T, Share)>) -> Self {
        Self::Map(
            shares
                .into_iter()
                .map(|(name, share)| Entry {
                    key: name.to_string().into(),
                    value: Self::plain(share),
                    default: false,
                })
                .collect(),
        )
    }

    /// The value of a key of a map.
    pub fn key(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => entries
                .iter()
                .find(|entry| entry.key == key)
                .map(|entry| &entry.value),
            _ => None,
        }
    }

    /// The text of a scalar.
    pub fn scalar(&self) -> Option<&str> {
        match self {
            Self::Plain(text) | Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items of a list.
    pub fn items(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) | Self::OneOrMany(items) => Some(items),
            _ => None,
        }
    }

    /// Whether nothing would be written of it.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::List(items) | Self::OneOrMany(items) => items.is_empty(),
            Self::Map(entries) => entries
                .iter()
                .all(|entry| entry.default || entry.value.is_empty()),
            Self::Plain(_) | Self::Text(_) => false,
        }
    }
}

/// Puts a map together.
#[derive(Debug, Default)]
pub struct MapOf(Vec<Entry>);

impl MapOf {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    fn push(mut self, key: impl Into<Cow<'static, str>>, value: Value, default: bool) -> Self {
        self.0.push(Entry {
            key: key.into(),
            value,
            default,
        });
        self
    }

    /// A key that is always written.
    #[must_use]
    pub fn put(self, key: impl Into<Cow<'static, str>>, value: Value) -> Self {
        self.push(key, value, false)
    }

    /// A plain value that is written unless it is the default.
    #[must_use]
    pub fn unless<T: PartialEq + Display>(self, key: &'static str, value: T, default: &T) -> Self {
        let is_default = value == *default;
        self.push(key, Value::plain(value), is_default)
    }

    /// A plain value where there is one.
    #[must_use]
    pub fn maybe(self, key: &'static str, value: Option<impl Display>) -> Self {
        match value {
            Some(value) => self.push(key, Value::plain(value), false),
            None => self,
        }
    }

    /// A text where it is not empty.
    #[must_use]
    pub fn said(self, key: &'static str, text: &str) -> Self {
        if text.is_empty() {
            return self;
        }
        self.push(key, Value::text(text), false)
    }

    /// A list or map where it holds anything.
    #[must_use]
    pub fn filled(self, key: &'static str, value: Value) -> Self {
        if value.is_empty() {
            return self;
        }
        self.push(key, value, false)
    }

    /// The map.
    pub fn done(self) -> Value {
        Value::Map(self.0)
    }
}
